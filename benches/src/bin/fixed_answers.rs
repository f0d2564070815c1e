//! A server that says the same every time, for benchmarks of clients in any language: what it costs is the same for all of
//! them. It prints its address and serves until it is ended.

use std::convert::Infallible;
use std::io::Write as _;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use workos_kit_benches::user;

/// Users in all, and on a page.
const USERS: usize = 10_000;
const PAGE: usize = 100;
const KEYS: &str = include_str!("../../../tests/vectors/token_keys.json");

/// The answers, written once.
struct Answers {
    user: Bytes,
    pages: Vec<Bytes>,
    organization: Bytes,
    keys: Bytes,
    data_key: Bytes,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let mut output = std::io::stdout();
    writeln!(output, "http://{}", listener.local_addr()?)?;
    output.flush()?;
    let answers: &'static Answers = Box::leak(Box::new(Answers::new()));
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(async move {
            let service = service_fn(move |request| answer(answers, request));
            // A client that goes away is none of our business.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

impl Answers {
    fn new() -> Self {
        let pages = (0..USERS / PAGE).map(|page| {
            let users: Vec<Value> = (page * PAGE..(page + 1) * PAGE).map(user).collect();
            let cursor = |is_there: bool, number: usize| is_there.then(|| format!("cursor_{number}"));
            let metadata = json!({
                "before": cursor(page > 0, page),
                "after": cursor(page + 1 < USERS / PAGE, page + 1),
            });
            written(&json!({"object": "list", "data": users, "list_metadata": metadata}))
        });
        let sets: Value = serde_json::from_str(KEYS).unwrap_or_default();
        let keys = |name: &str| sets[name]["keys"].as_array().cloned().unwrap_or_default();
        let all_keys = json!({"keys": ([keys("survey"), keys("emulator")].concat())});
        Self {
            user: written(&user(1)),
            pages: pages.collect(),
            organization: written(&json!({
                "object": "organization", "id": "org_01EHZNVPK3SFK441A1RGBFSHRT", "name": "Foo Corp",
                "allow_profiles_outside_organization": false, "domains": [], "metadata": {}, "external_id": null,
                "created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z",
            })),
            keys: written(&all_keys),
            data_key: written(&json!({
                "context": {"organization_id": "org_01"}, "id": "key_01",
                "data_key": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "encrypted_keys": "V09TLkVLTS52MQABAgMEBQYHCAkKCwwNDg8=",
            })),
        }
    }

    fn find(&self, path: &str, query: &str) -> Option<&Bytes> {
        Some(match path {
            "/user_management/users" => {
                let after = query.split('&').find_map(|pair| pair.strip_prefix("after=cursor_"));
                self.pages.get(after.map_or(Some(0), |page| page.parse().ok())?)?
            }
            "/organizations" => &self.organization,
            "/vault/v1/keys/data-key" | "/vault/v1/keys/decrypt" => &self.data_key,
            _ if path.starts_with("/user_management/users/") => &self.user,
            _ if path.starts_with("/sso/jwks/") => &self.keys,
            _ => return None,
        })
    }
}

async fn answer(
    answers: &'static Answers,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    // The whole request is read, as a server does.
    let _ = body.collect().await;
    let found = answers.find(parts.uri.path(), parts.uri.query().unwrap_or_default());
    let mut response = Response::new(Full::new(found.cloned().unwrap_or_default()));
    if found.is_none() {
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    let headers = response.headers_mut();
    headers.insert("content-type", http::HeaderValue::from_static("application/json; charset=utf-8"));
    headers.insert("x-request-id", http::HeaderValue::from_static("req_01"));
    Ok(response)
}

fn written(value: &Value) -> Bytes {
    value.to_string().into()
}
