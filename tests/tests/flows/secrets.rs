//! No secret in anything that is shown: client, calls, answers, errors, traces, and the emulator's ledger.

use std::error::Error as _;
use std::fmt::{Debug, Display};
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::thread::ThreadId;

use serde::Serialize;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::util::SubscriberInitExt as _;
use workos_emulator::{Drop, Emulator, Fault};
use workos_kit::passwordless::{CreateSessionParams, PasswordlessSessionType};
use workos_kit::pkce::Pkce;
use workos_kit::sso::{CallbackOptions, ConnectionSelector, GetAuthorizationUrlWithPkceParams};
use workos_kit::user_management::{
    AuthenticateWithCodeParams, AuthenticateWithEmailVerificationParams, AuthenticateWithMagicAuthParams,
    AuthenticateWithOrganizationSelectionParams, AuthenticateWithPasswordParams,
    AuthenticateWithRefreshTokenParams, CreateMagicAuthParams, CreateUserParams, CreateUserPassword,
    GetAuthorizationUrlParams, ListUsersParams,
};
use workos_kit::webhooks::{self, CreateWebhookEndpointParams, WebhookVerifier};
use workos_kit::{Call, Error, Secret, WorkOS};

use crate::support::{Bench, fetch, visit};

const API_KEY: &str = "sk_test_flows_9Zq3vKp7";
const PASSWORD: &str = "correct horse battery 4711";
const WRONG_PASSWORD: &str = "wrong horse battery 4712";
const CALLBACK: &str = "https://app.example.com/callback";

/// Eve is in two organizations; Bob's address is not verified.
const SEED: &str = "
users:
  - { id: user_01EVE, email: eve@acme.com, password: correct horse battery 4711, email_verified: true }
  - { id: user_01BOB, email: bob@acme.com, password: correct horse battery 4711 }
  - { id: user_01ADA, email: ada@acme.com, password: correct horse battery 4711, email_verified: true }
organizations:
  - { name: Acme, memberships: [{ email: eve@acme.com }] }
  - { id: org_01BETA, name: Beta, memberships: [{ email: eve@acme.com }] }
";

#[tokio::test]
async fn nothing_that_is_shown_holds_a_secret() {
    let traces = Traces { thread: std::thread::current().id(), bytes: Arc::default() };
    // For the whole program: one for a thread misses the spans that another thread comes to first. What is
    // logged instead of traced comes as well.
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .without_time()
        .with_writer({
            let traces = traces.clone();
            move || traces.clone()
        })
        .finish()
        .init();

    let bench = Bench::with(Emulator::builder().seed(SEED).api_key(API_KEY)).await;
    let mut shown = Shown::default();
    shown.secret("API key", API_KEY);
    shown.secret("password", PASSWORD);
    shown.secret("wrong password", WRONG_PASSWORD);
    let builder = WorkOS::builder().api_key(API_KEY).client_secret(API_KEY).client_id("client_1");
    shown.debug(&builder);
    shown.debug(&bench.workos);
    shown.debug(&bench.workos.configuration());

    passwords_and_further_steps(&bench, &mut shown).await;
    codes_and_tokens(&bench, &mut shown).await;
    browser_sign_in(&bench, &mut shown).await;
    links_and_webhooks(&bench, &mut shown).await;
    failures(&bench, &mut shown).await;

    shown.debug(&bench.emulator);
    shown.debug(&bench.control());
    shown.debug(&bench.control().outbox());
    shown.debug(&bench.emulator.ledger());
    shown.debug(&bench.emulator.ledger().entries());
    let ledger = fetch(&bench.emulator, "/_emulator/requests").await;

    let entries: serde_json::Value = serde_json::from_str(&ledger.body).unwrap();
    let entries = entries["data"].as_array().unwrap();
    assert!(entries.len() > 15, "the ledger holds what was done: {}", entries.len());
    let authenticated = |entry: &&serde_json::Value| {
        entry["headers"].as_array().unwrap().iter().any(|header| header[1] == "Bearer [redacted]")
    };
    assert!(entries.iter().any(|entry| authenticated(&entry)), "the key was there, and its place is shown");
    shown.texts.push(("ledger", ledger.body));

    let traces = traces.text();
    for expected in [
        "workos.request",
        "operation=\"user_management.authenticate_with_password\"",
        "operation=\"webhooks.create_webhook_endpoint\"",
        "attempt=2",
        "status=200",
        "trying again",
        "hyper_util::",
    ] {
        assert!(traces.contains(expected), "the traces were listened to, but lack {expected:?}:\n{traces}");
    }
    shown.texts.push(("traces", traces));
    shown.check();
}

/// The API's own words are "The code '…' has expired or is invalid."
#[tokio::test]
async fn an_error_does_not_repeat_the_code_that_was_refused() {
    let bench = Bench::start(SEED).await;
    let params = AuthenticateWithCodeParams::new("code-1Yt6");
    let error = bench.workos.user_management().authenticate_with_code(params).await.unwrap_err();
    assert_eq!(error.code(), Some("invalid_grant"));
    assert!(!format!("{error} {error:?}").contains("code-1Yt6"), "{error}");
}

#[tokio::test]
async fn the_ledger_does_not_repeat_the_code_that_was_refused() {
    let bench = Bench::start(SEED).await;
    let params = AuthenticateWithCodeParams::new("code-1Yt6");
    bench.workos.user_management().authenticate_with_code(params).await.unwrap_err();
    let ledger = fetch(&bench.emulator, "/_emulator/requests").await.body;
    assert!(ledger.contains("has expired or is invalid"), "the refusal is there: {ledger}");
    assert!(!ledger.contains("code-1Yt6"), "without the code: {ledger}");
}

#[tokio::test]
async fn the_ledger_does_not_hold_a_link_that_was_opened() {
    let bench = Bench::start(SEED).await;
    let params = CreateSessionParams::new(PasswordlessSessionType::MagicLink, "ada@acme.com");
    let call = bench.workos.passwordless().create_session(params.redirect_uri(CALLBACK));
    let link = call.await.unwrap().link;
    visit(&bench.emulator, link.expose()).await;
    let ledger = fetch(&bench.emulator, "/_emulator/requests").await.body;
    let path = link.expose().strip_prefix(bench.emulator.url()).unwrap();
    assert!(!ledger.contains(path), "{ledger}");
}

/// What people type can be as short as a letter, which occurs in any text.
#[tokio::test]
async fn taking_secrets_out_leaves_the_code_of_the_error_alone() {
    let bench = Bench::start(SEED).await;
    for password in ["e", "invalid", "_"] {
        let params = AuthenticateWithPasswordParams::new("ada@acme.com", password);
        let error = bench.workos.user_management().authenticate_with_password(params).await.unwrap_err();
        assert_eq!(error.code(), Some("invalid_credentials"), "applications branch on it: {error}");
        assert_eq!(error.message(), "Invalid credentials.", "{error}");
    }
}

async fn passwords_and_further_steps(bench: &Bench, shown: &mut Shown) {
    let users = bench.workos.user_management();
    let params = AuthenticateWithPasswordParams::new("eve@acme.com", WRONG_PASSWORD);
    shown.call(params.clone(), |params| users.authenticate_with_password(params)).await.unwrap_err();

    let params = AuthenticateWithPasswordParams::new("eve@acme.com", PASSWORD);
    let error = shown.call(params, |params| users.authenticate_with_password(params)).await.unwrap_err();
    let pending = error.challenge().unwrap().pending_authentication_token.as_ref().unwrap();
    shown.secret("pending token", pending.expose());
    let params = AuthenticateWithOrganizationSelectionParams::new(pending, "org_01BETA");
    let select = |params| users.authenticate_with_organization_selection(params);
    let signed_in = shown.call(params.clone(), select).await.unwrap();
    shown.secret("access token", signed_in.access_token.expose());
    shown.secret("refresh token", signed_in.refresh_token.expose());
    shown.call(params, select).await.expect_err("a pending token that is spent");

    let params = AuthenticateWithPasswordParams::new("bob@acme.com", PASSWORD);
    let error = shown.call(params, |params| users.authenticate_with_password(params)).await.unwrap_err();
    let challenge = error.challenge().unwrap();
    let pending = challenge.pending_authentication_token.as_ref().unwrap();
    shown.secret("pending token", pending.expose());
    let code = bench.mailed_code("bob@acme.com");
    shown.secret("verification code", &code);
    let id = challenge.email_verification_id.clone().unwrap();
    shown.call(id, |id| users.get_email_verification(&id)).await.unwrap();
    let params = AuthenticateWithEmailVerificationParams::new(code, pending);
    shown.call(params, |params| users.authenticate_with_email_verification(params)).await.unwrap();

    let params = CreateUserParams::new("new@acme.com")
        .password(CreateUserPassword::Plaintext { password: PASSWORD.into() });
    shown.call(params, |params| users.create_user(params)).await.unwrap();
}

async fn codes_and_tokens(bench: &Bench, shown: &mut Shown) {
    let users = bench.workos.user_management();
    let params = CreateMagicAuthParams::new("ada@acme.com");
    let created = shown.call(params, |params| users.create_magic_auth(params)).await.unwrap();
    shown.secret("magic code", created.code.expose());
    shown.call(created.id.clone(), |id| users.get_magic_auth(&id)).await.unwrap();

    let magic = |params| users.authenticate_with_magic_auth(params);
    let params = AuthenticateWithMagicAuthParams::new(&created.code, "ada@acme.com");
    let signed_in = shown.call(params.clone(), magic).await.unwrap();
    shown.secret("access token", signed_in.access_token.expose());
    shown.secret("refresh token", signed_in.refresh_token.expose());
    shown.call(params, magic).await.expect_err("a code that is spent");

    let refresh = |params| users.authenticate_with_refresh_token(params);
    let params = AuthenticateWithRefreshTokenParams::new(&signed_in.refresh_token);
    let refreshed = shown.call(params.clone(), refresh).await.unwrap();
    shown.secret("access token", refreshed.access_token.expose());
    shown.secret("refresh token", refreshed.refresh_token.expose());
    shown.call(params, refresh).await.expect_err("a refresh token that is spent");

    // A token in the place of the key, and a key of the call's own.
    let profile =
        shown.call(signed_in.access_token, |token| bench.workos.sso().get_profile(token.expose())).await;
    profile.expect_err("a session's access token is no profile token");
    let other_key = "sk_test_of_this_call_8Wd2";
    shown.secret("key of a call", other_key);
    let listing = bench.workos.user_management().list_users(ListUsersParams::new()).api_key(other_key);
    shown.debug(&listing);
    shown.debug(listing.request());
    shown.debug(&listing.clone().pages());
    shown.debug(&listing.clone().items());
    shown.error(&listing.await.unwrap_err());
}

async fn browser_sign_in(bench: &Bench, shown: &mut Shown) {
    let users = bench.workos.user_management();
    let pkce = Pkce::generate().unwrap();
    shown.secret("code verifier", pkce.code_verifier.expose());
    shown.debug(&pkce);
    let params = GetAuthorizationUrlParams::new(CALLBACK)
        .provider("authkit")
        .login_hint("ada@acme.com")
        .code_challenge(&pkce.code_challenge)
        .code_challenge_method(pkce.code_challenge_method);
    shown.debug(&params);
    let url = users.get_authorization_url(params).unwrap();
    let answer = visit(&bench.emulator, url.as_str()).await;
    let query = answer.redirect.as_deref().and_then(|url| url.split_once("code=")).expect(&answer.head).1;
    let code = query.split('&').next().unwrap();
    shown.secret("authorization code", code);

    let exchange = |params| users.authenticate_with_code(params);
    let params = AuthenticateWithCodeParams::new(code).code_verifier(pkce.code_verifier.secret());
    let signed_in = shown.call(params.clone(), exchange).await.unwrap();
    shown.secret("access token", signed_in.access_token.expose());
    shown.secret("refresh token", signed_in.refresh_token.expose());
    shown.call(params, exchange).await.expect_err("a code that is spent");

    // The helper of SSO remembers a state and a verifier of its own.
    let selector = ConnectionSelector::Organization("org_01BETA".to_owned());
    let mut params = GetAuthorizationUrlWithPkceParams::new(selector, CALLBACK);
    params.nonce = Some(Secret::from("nonce-5Hs8Lq"));
    shown.secret("nonce", "nonce-5Hs8Lq");
    shown.debug(&params);
    let start = bench.workos.sso().get_authorization_url_with_pkce(params).unwrap();
    shown.secret("state", start.flow.state.expose());
    shown.secret("code verifier", start.flow.code_verifier.expose());
    shown.debug(&start);
    shown.debug(&start.flow);
    shown.debug(&start.flow.to_json());
    shown.secret("refused code", "code-1Yt6");
    shown.secret("forged state", "forged-3Pz7");
    let refused_later = format!("code=code-1Yt6&state={}", start.flow.state.expose());
    for query in ["code=code-1Yt6&state=forged-3Pz7", "error=access_denied&state=forged-3Pz7", &refused_later]
    {
        let refused =
            bench.workos.sso().handle_callback(query, &start.flow, CallbackOptions::default()).await;
        shown.error(&refused.unwrap_err());
    }
}

async fn links_and_webhooks(bench: &Bench, shown: &mut Shown) {
    let service = bench.workos.passwordless();
    let params = CreateSessionParams::new(PasswordlessSessionType::MagicLink, "ada@acme.com");
    let session = shown.call(params.redirect_uri(CALLBACK), |params| service.create_session(params));
    let session = session.await.unwrap();
    shown.secret("link", session.link.expose());
    shown.call(session.id.clone(), |id| service.send_session(&id)).await.unwrap();

    let params = CreateWebhookEndpointParams::new("http://127.0.0.1:9/hook", ["user.created"]);
    let create = |params| bench.workos.webhooks().create_webhook_endpoint(params);
    let endpoint = shown.call(params, create).await.unwrap();
    shown.secret("webhook secret", endpoint.secret.expose());
    let verifier = WebhookVerifier::new(&endpoint.secret);
    shown.debug(&verifier);
    let body = br#"{"id":"event_1","event":"user.created","data":{},"created_at":"2026-01-01T00:00:00Z"}"#;
    let header = webhooks::sign(body, &endpoint.secret, jiff::Timestamp::now());
    shown.debug(&verifier.construct_event(body, &header).unwrap());
    shown.error(&verifier.construct_event(b"{}", &header).unwrap_err());
    shown.error(&verifier.construct_event(body, "t=1,v1=2").unwrap_err());
}

async fn failures(bench: &Bench, shown: &mut Shown) {
    const OPERATION: &str = "user_management.authenticate_with_password";
    let users = bench.workos.user_management();
    let params = AuthenticateWithPasswordParams::new("ada@acme.com", PASSWORD);
    for fault in [
        Fault::on(OPERATION).status(500),
        Fault::on(OPERATION).malformed(),
        Fault::on(OPERATION).dropped(Drop::BeforeHeaders),
        Fault::on(OPERATION).dropped(Drop::MidBody),
        Fault::on(OPERATION).status(502).body(format!("<html>{API_KEY}</html>")),
        Fault::on(OPERATION).delay(std::time::Duration::from_secs(10)),
    ] {
        bench.control().fault(fault).unwrap();
        let authenticate =
            |params| users.authenticate_with_password(params).timeout(std::time::Duration::from_millis(500));
        shown.call(params.clone(), authenticate).await.unwrap_err();
    }

    // A retry, so that the event about it is looked at too.
    bench.control().clear_faults();
    bench.control().fault(Fault::on("user_management.get_user").status(503)).unwrap();
    shown.call("user_01ADA", |id| users.get_user(id)).await.unwrap();
}

/// Everything that was shown, and what must not be in it.
#[derive(Default)]
struct Shown {
    texts: Vec<(&'static str, String)>,
    secrets: Vec<(&'static str, String)>,
}

impl Shown {
    fn secret(&mut self, name: &'static str, secret: &str) {
        assert!(secret.len() >= 6, "{name}: a shorter text occurs by chance");
        self.secrets.push((name, secret.to_owned()));
    }

    fn debug(&mut self, value: &impl Debug) {
        self.texts.push(("Debug", format!("{value:?}\n{value:#?}")));
    }

    fn display(&mut self, value: &impl Display) {
        self.texts.push(("Display", value.to_string()));
    }

    /// An error with all its causes.
    fn error(&mut self, error: &Error) {
        self.debug(error);
        self.display(error);
        let mut cause = error.source();
        while let Some(source) = cause {
            self.debug(&source);
            self.display(&source);
            cause = source.source();
        }
    }

    /// Sends a call and notes its parameters, the call itself, and what comes of it.
    async fn call<P: Debug, T: Debug + Serialize>(
        &mut self,
        params: P,
        call: impl FnOnce(P) -> Call<T>,
    ) -> Result<T, Error> {
        self.debug(&params);
        let call = call(params);
        self.debug(&call);
        self.debug(call.request());
        self.debug(&call.clone().into_future());
        let result = call.response().await;
        match result {
            Ok(response) => {
                self.debug(&response);
                // A model that is logged as JSON or rendered into a page.
                self.texts.push(("serialized", serde_json::to_string(&response.value).unwrap()));
                Ok(response.value)
            }
            Err(error) => {
                self.error(&error);
                Err(error)
            }
        }
    }

    fn check(&self) {
        assert!(self.secrets.len() >= 20 && self.texts.len() >= 100, "enough was done to mean something");
        let mut leaks = Vec::new();
        for (name, secret) in &self.secrets {
            for (place, text) in &self.texts {
                if let Some(position) = text.find(secret) {
                    let start = text[..position].char_indices().nth_back(120).map_or(0, |(index, _)| index);
                    leaks.push(format!("{name} in {place}: {}", &text[start..position + secret.len()]));
                }
            }
        }
        assert!(leaks.is_empty(), "{}", leaks.join("\n\n"));
    }
}

/// What was traced on one thread; client and emulator of a test run on it together.
#[derive(Clone)]
struct Traces {
    thread: ThreadId,
    bytes: Arc<Mutex<Vec<u8>>>,
}

impl Traces {
    fn text(&self) -> String {
        String::from_utf8(self.bytes.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Traces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if std::thread::current().id() == self.thread {
            self.bytes.lock().unwrap().extend_from_slice(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
