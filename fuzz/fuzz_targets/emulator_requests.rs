//! Requests to the emulator, of any method, path, header and body: each gets an answer that fits the API description or the
//! caller's mistake, none of them an error of the emulator's own.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use libfuzzer_sys::fuzz_target;
use workos_emulator::behaviour::MODULES;
use workos_emulator::engine::Engine;
use workos_emulator::state::{Context, DEFAULT_API_KEY, Environment, State};
use workos_emulator::{Request, seed};

/// What the requests find: one of most things, with ids that are easily hit.
const SEED: &str = "
users: [{ id: user_1, email: ada@acme.com, password: pass }, { id: user_2, email: bob@acme.com, totp: true }]
organizations: [{ id: org_1, name: Acme, domains: [{ domain: acme.com, state: verified }], memberships: [{ email: ada@acme.com }] }]
connections: [{ id: conn_1, name: Acme, organization: Acme, connection_type: GenericSAML }]
directories: [{ id: directory_1, name: Acme, organization: Acme }]
featureFlags: [{ slug: beta, name: Beta }]
roles: [{ slug: admin, name: Admin }]
permissions: [{ slug: read, name: Read }]
";

/// A request, made of what the API knows and of what it does not.
#[derive(Arbitrary, Debug)]
struct Sent<'a> {
    place: Place<'a>,
    query: &'a str,
    header: Option<(&'a str, &'a str)>,
    is_authorized: bool,
    body: Body<'a>,
}

#[derive(Arbitrary, Debug)]
enum Place<'a> {
    /// An operation by its number, with this for all of its placeholders.
    Operation(u16, Id<'a>),
    Path(&'a str, &'a str),
}

#[derive(Arbitrary, Debug)]
enum Id<'a> {
    Known(u8),
    Any(&'a str),
}

#[derive(Arbitrary, Debug)]
enum Body<'a> {
    None,
    Json(&'a [u8]),
    Form(&'a str),
    Other(&'a str, &'a [u8]),
}

const KNOWN: [&str; 8] =
    ["user_1", "user_2", "org_1", "conn_1", "directory_1", "beta", "admin", "client_emulator"];

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::generated);
static START: LazyLock<(State, Context)> = LazyLock::new(|| {
    let context = Context {
        now: "2026-01-15T12:00:00Z".parse().expect("a time"),
        base_url: "http://127.0.0.1:4100".to_owned(),
        interactive: false,
        contract: false,
        check_answers: true,
        real_idp: false,
    };
    let mut state = State::new(1, Environment::default());
    let seed = seed::parse(SEED).expect("YAML");
    seed::plant(MODULES, ENGINE.api(), &mut state, &context, &seed).expect("it fits");
    (state, context)
});

fuzz_target!(|sent: Vec<Sent<'_>>| {
    let (mut state, context) = (START.0.clone(), &START.1);
    for sent in sent.iter().take(4) {
        let request = request(sent);
        let outcome = ENGINE.handle(&mut state, context, &request);
        let (status, body) = (outcome.response.status, &outcome.response.body);
        assert!(status < 500 || status == 501, "{status} {}", String::from_utf8_lossy(body));
        let is_json = outcome.response.header_value("content-type").is_some_and(|kind| kind.contains("json"));
        assert!(!is_json || serde_json::from_slice::<serde_json::Value>(body).is_ok(), "no JSON");
    }
});

fn request(sent: &Sent<'_>) -> Request {
    let (method, path) = match &sent.place {
        Place::Path(method, path) => ((*method).to_owned(), (*path).to_owned()),
        Place::Operation(number, id) => {
            let routes = ENGINE.api().routes;
            let route = &routes[usize::from(*number) % routes.len()];
            let id = match id {
                Id::Known(number) => KNOWN[usize::from(*number) % KNOWN.len()],
                Id::Any(text) => text,
            };
            let segment = |segment: &'static str| if segment.starts_with('{') { id } else { segment };
            (route.method.to_owned(), route.path.split('/').map(segment).collect::<Vec<_>>().join("/"))
        }
    };
    let mut request = Request::new(&method, &path);
    request.query = sent.query.to_owned();
    if let Some((name, value)) = sent.header {
        request = request.header(name, value);
    }
    if sent.is_authorized {
        request = request.bearer(DEFAULT_API_KEY);
    }
    let (kind, body) = match &sent.body {
        Body::None => return request,
        Body::Json(body) => ("application/json", *body),
        Body::Form(body) => ("application/x-www-form-urlencoded", body.as_bytes()),
        Body::Other(kind, body) => (*kind, *body),
    };
    request.body = body.to_vec().into();
    request.header("content-type", kind)
}
