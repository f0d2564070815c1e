//! A small application: a page to sign in at, the callback, and who signed in.
//!
//! It keeps each sign-in flow in memory under a random name that the browser holds in a cookie. An application
//! with several processes keeps it in its session store instead.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::Result;
use axum::{
    Router,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use tokio::{net::TcpListener, task::JoinHandle};
use workos_kit::{
    Error, ErrorKind, WorkOS,
    models::Profile,
    pkce::Pkce,
    sso::{
        CallbackOptions, ConnectionSelector, GetAuthorizationUrlWithPkceParams, ListConnectionsParams,
        SignInFlow,
    },
};

/// Name of the cookie that ties a browser to its sign-in.
const COOKIE: &str = "demo_sign_in";
/// More sign-ins than this are not kept waiting: anybody can start one.
const MAX_FLOWS: usize = 1000;

/// The running application; it ends when it is dropped.
pub(crate) struct Application {
    url: String,
    server: JoinHandle<()>,
}

struct Shared {
    workos: WorkOS,
    redirect_uri: String,
    flows: Mutex<HashMap<String, SignInFlow>>,
}

impl Application {
    pub(crate) async fn start(workos: WorkOS) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let redirect_uri = format!("{url}/callback");
        let shared = Arc::new(Shared { workos, redirect_uri, flows: Mutex::default() });
        let router = Router::new()
            .route("/", get(home))
            .route("/sign-in", get(sign_in))
            .route("/callback", get(callback))
            .with_state(shared);
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                eprintln!("the application ended: {error}");
            }
        });
        Ok(Self { url, server })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn home(State(shared): State<Arc<Shared>>) -> Result<Html<String>, Failed> {
    let connections = shared.workos.sso().list_connections(ListConnectionsParams::default()).await?;
    let buttons: String = connections
        .into_iter()
        .map(|connection| {
            let (id, name) = (escape(&connection.id), escape(&connection.name));
            format!(r#"<a class="button" href="/sign-in?{id}">Sign in with SSO: {name}</a>"#)
        })
        .collect();
    Ok(page("Welcome", &format!("<p>Choose how to sign in.</p>{buttons}")))
}

async fn sign_in(State(shared): State<Arc<Shared>>, RawQuery(query): RawQuery) -> Result<Response, Failed> {
    let selector = ConnectionSelector::Connection(query.unwrap_or_default());
    let params = GetAuthorizationUrlWithPkceParams::new(selector, &shared.redirect_uri);
    let start = shared.workos.sso().get_authorization_url_with_pkce(params)?;
    // Any unguessable text will do for a name; a code verifier is one.
    let name = Pkce::generate()?.code_challenge;
    let mut flows = shared.flows.lock().unwrap_or_else(PoisonError::into_inner);
    if flows.len() >= MAX_FLOWS {
        flows.clear();
    }
    flows.insert(name.clone(), start.flow);
    let cookie = format!("{COOKIE}={name}; Path=/callback; HttpOnly; SameSite=Lax; Max-Age=600");
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(start.url.as_str())).into_response())
}

async fn callback(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Failed> {
    let flow = flow_name(&headers)
        .and_then(|name| shared.flows.lock().unwrap_or_else(PoisonError::into_inner).remove(name));
    let query = query.unwrap_or_default();
    let signed_in =
        shared.workos.sso().handle_callback(&query, flow.as_ref(), CallbackOptions::default()).await?;
    let forget = format!("{COOKIE}=; Path=/callback; HttpOnly; SameSite=Lax; Max-Age=0");
    let headers = [(header::SET_COOKIE, forget.as_str()), (header::CACHE_CONTROL, "private, no-store")];
    Ok((headers, page("Signed in", &profile(&signed_in.profile))).into_response())
}

fn flow_name(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|value| value.split("; ")).find_map(|pair| pair.strip_prefix(COOKIE)?.strip_prefix('='))
}

fn profile(profile: &Profile) -> String {
    let rows = [
        ("First name", profile.first_name.as_deref()),
        ("Last name", profile.last_name.as_deref()),
        ("E-mail", Some(profile.email.as_str())),
        ("Profile", Some(profile.id.as_str())),
        ("Organization", profile.organization_id.as_deref()),
        ("Connection type", Some(profile.connection_type.as_str())),
    ];
    let rows: String = rows
        .iter()
        .map(|(name, value)| format!("<dt>{name}</dt><dd>{}</dd>", escape(value.unwrap_or("-"))))
        .collect();
    format!(r#"<dl data-testid="profile">{rows}</dl><a class="button" href="/">Sign in again</a>"#)
}

/// An error as a page. What a browser sent is answered with 400, what broke elsewhere with 502.
struct Failed(Error);

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        let error = self.0;
        let status = match error.kind() {
            ErrorKind::SignatureMismatch | ErrorKind::InvalidRequest => StatusCode::BAD_REQUEST,
            ErrorKind::Permission => StatusCode::FORBIDDEN,
            _ => StatusCode::BAD_GATEWAY,
        };
        let code = escape(error.code().unwrap_or("-"));
        let text = format!(
            r#"<p data-testid="error">{} <code>{} / {code}</code></p><a class="button" href="/">Back</a>"#,
            escape(error.message()),
            error.kind()
        );
        (status, page("Not signed in", &text)).into_response()
    }
}

fn page(title: &str, body: &str) -> Html<String> {
    Html(format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{STYLE}</style>\
         </head><body><main><h1>{title}</h1>{body}</main></body></html>"
    ))
}

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;background:#f6f6f8;color:#222;margin:0}\
    main{max-width:30rem;margin:12vh auto;background:#fff;padding:2rem;border-radius:12px;box-shadow:0 1px 6px #0002}\
    .button{display:block;margin:.6rem 0;padding:.7rem 1rem;border-radius:8px;background:#3b44d6;color:#fff;\
    text-align:center;text-decoration:none}dt{color:#666;font-size:.85rem}dd{margin:0 0 .6rem}";

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use workos_emulator::{Browser, Emulator};

    use super::Application;

    #[tokio::test]
    async fn a_person_signs_in_through_the_page() {
        let emulator = Emulator::builder().seed(crate::SEED).interactive().start().await.unwrap();
        let workos = crate::client(&emulator).unwrap();
        let application = Application::start(workos).await.unwrap();

        let mut browser = Browser::new(&format!("{}/callback", application.url()));
        let home = browser.open(application.url()).await.unwrap();
        let link = home.link("Sign in with SSO: Foo Corp SAML").expect("the page has the button").to_owned();
        let callback = browser.sign_in_as(&link, "ada@foo-corp.com").await.unwrap();
        let page = browser.open(&callback).await.unwrap();
        assert!(page.text.contains("Ada") && page.text.contains("GenericSAML"), "{}", page.text);

        let again = browser.open(&callback).await.unwrap();
        assert_eq!(again.status, 400, "a callback works once: {}", again.text);
    }
}
