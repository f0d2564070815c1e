//! The end of a sign-in with its one request: what is sent, what comes out, and what is refused.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Value, json};
use workos_kit::sso::{
    AuthorizationUrl, CallbackError, CallbackOptions, ConnectionSelector, GetAuthorizationUrlWithPkceParams,
    InitiatedBy, SignIn, SsoProvider,
};
use workos_kit::{Error, TransportErrorKind, WorkOS};

use crate::script::Script;

struct Server {
    script: Arc<Script>,
    workos: WorkOS,
}

fn server(answers: impl IntoIterator<Item = Result<(u16, Value), TransportErrorKind>>) -> Server {
    let (script, workos) = Script::client(answers);
    Server { script, workos }
}

impl Server {
    fn start(&self, selector: ConnectionSelector) -> AuthorizationUrl {
        let params = GetAuthorizationUrlWithPkceParams::new(selector, "https://app.example.com/callback");
        self.workos.sso().get_authorization_url_with_pkce(params.return_to("/reports")).unwrap()
    }

    /// Starts a sign-in and comes back from it as the identity provider would.
    async fn sign_in(&self, selector: ConnectionSelector) -> Result<SignIn, Error> {
        let flow = self.start(selector).flow;
        let callback = format!("/callback?code=code_123&state={}", flow.state.expose());
        self.workos.sso().handle_callback(&callback, &flow, CallbackOptions::default()).await
    }
}

fn token_answer() -> Value {
    json!({
        "token_type": "Bearer",
        "access_token": "access_token_123",
        "expires_in": 600,
        "profile": {
            "object": "profile",
            "id": "prof_01",
            "organization_id": "org_01",
            "connection_id": "conn_01",
            "connection_type": "GoogleOAuth",
            "idp_id": "idp_01",
            "email": "ada@example.com",
            "first_name": "Ada",
            "last_name": "Lovelace",
            "raw_attributes": { "team": "analytics" },
        },
    })
}

fn organization(id: &str) -> ConnectionSelector {
    ConnectionSelector::Organization(id.to_owned())
}

fn refusal(result: Result<SignIn, Error>) -> String {
    let error = result.unwrap_err();
    format!("{}/{}", error.kind().as_str(), error.code().unwrap_or_default())
}

#[tokio::test]
async fn a_sign_in_gives_the_profile() {
    let server = server([Ok((200, token_answer()))]);
    let start = server.start(organization("org_01"));
    let state = start.url.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let callback = format!("https://app.example.com/callback?code=code_123&state={state}");
    let signed_in = server
        .workos
        .sso()
        .handle_callback(&callback, &start.flow, CallbackOptions::default())
        .await
        .unwrap();

    assert_eq!(signed_in.profile.id, "prof_01");
    assert_eq!(signed_in.profile.email, "ada@example.com");
    assert_eq!(signed_in.access_token.expose(), "access_token_123");
    assert_eq!(signed_in.expires_in, 600);
    assert_eq!(signed_in.return_to.as_deref(), Some("/reports"));
    assert_eq!(signed_in.initiated_by, InitiatedBy::Application);
    assert!(!format!("{signed_in:?}").contains("access_token_123"), "{signed_in:?}");

    let requests = server.script.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].method(), "POST");
    assert_eq!(requests[0].uri(), "https://api.workos.com/sso/token");
    let body: Value = serde_json::from_slice(requests[0].body()).unwrap();
    let expected = json!({
        "client_id": "client_123",
        "client_secret": "sk_test_123",
        "grant_type": "authorization_code",
        "code": "code_123",
        "code_verifier": start.flow.code_verifier.expose(),
    });
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_sign_in_can_be_handled_on_another_task() {
    let server = server([Ok((200, token_answer()))]);
    let flow = server.start(organization("org_01")).flow;
    let task = tokio::spawn(async move {
        let callback = format!("code=code_123&state={}", flow.state.expose());
        let workos = server.workos.clone();
        workos.sso().handle_callback(&callback, &flow, CallbackOptions::default()).await
    });
    assert_eq!(task.await.unwrap().unwrap().profile.id, "prof_01");
}

#[tokio::test]
async fn an_unsolicited_sign_in_is_exchanged_without_a_verifier() {
    let server = server([Ok((200, token_answer()))]);
    let options = CallbackOptions::default().allow_idp_initiated(true);
    let signed_in = server.workos.sso().handle_callback("code=code_123", None, options).await.unwrap();
    assert_eq!(signed_in.initiated_by, InitiatedBy::IdentityProvider);
    assert_eq!(signed_in.return_to, None);
    let body: Value = serde_json::from_slice(server.script.requests()[0].body()).unwrap();
    assert_eq!(body.get("code_verifier"), None);
}

#[tokio::test]
async fn what_is_refused_is_not_exchanged() {
    let server = server([]);
    let flow = server.start(organization("org_01")).flow;
    let state = flow.state.expose().to_owned();
    let cases = [
        ("code=code_123&state=forged".to_owned(), "signature_mismatch/state_mismatch"),
        ("code=code_123".to_owned(), "signature_mismatch/state_mismatch"),
        (format!("code=a&code=b&state={state}"), "invalid_request/callback_malformed"),
        (format!("error=access_denied&state={state}"), "permission/access_denied"),
        (format!("error=server_error&state={state}"), "unavailable/server_error"),
    ];
    for (callback, expected) in cases {
        let result = server.workos.sso().handle_callback(&callback, &flow, CallbackOptions::default()).await;
        assert_eq!(refusal(result), expected, "{callback}");
    }
    let none = server.workos.sso().handle_callback("code=code_123", None, CallbackOptions::default()).await;
    assert_eq!(refusal(none), "permission/idp_initiated_not_allowed");
    assert_eq!(server.script.requests().len(), 0);
}

#[tokio::test]
async fn a_denied_sign_in_keeps_its_reason() {
    let server = server([]);
    let flow = server.start(organization("org_01")).flow;
    let callback =
        format!("error=signin_consent_denied&error_description=Not+me&state={}", flow.state.expose());
    let error =
        server.workos.sso().handle_callback(&callback, &flow, CallbackOptions::default()).await.unwrap_err();
    assert_eq!(CallbackError::of(&error).unwrap().description.as_deref(), Some("Not me"));
}

#[tokio::test]
async fn a_profile_from_elsewhere_is_refused() {
    let connection = |id: &str| ConnectionSelector::Connection(id.to_owned());
    let provider = |name: &str| ConnectionSelector::Provider(SsoProvider::from(name));
    let cases = [
        (organization("org_01"), true),
        (organization("org_02"), false),
        (connection("conn_01"), true),
        (connection("conn_02"), false),
        (provider("GoogleOAuth"), true),
        (provider("MicrosoftOAuth"), false),
    ];
    for (selector, passes) in cases {
        let name = format!("{selector:?}");
        let result = server([Ok((200, token_answer()))]).sign_in(selector).await;
        if passes {
            assert_eq!(result.unwrap().profile.id, "prof_01", "{name}");
        } else {
            assert_eq!(refusal(result), "permission/sign_in_origin_mismatch", "{name}");
        }
    }
    let mut answer = token_answer();
    answer["profile"]["organization_id"] = Value::Null;
    let result = server([Ok((200, answer))]).sign_in(organization("org_01")).await;
    assert_eq!(refusal(result), "permission/sign_in_origin_mismatch");
}

#[tokio::test]
async fn a_code_that_may_have_arrived_is_not_sent_again() {
    let server = server([Err(TransportErrorKind::Interrupted)]);
    assert_eq!(refusal(server.sign_in(organization("org_01")).await), "connection/connection_interrupted");
    assert_eq!(server.script.requests().len(), 1);
}

#[tokio::test]
async fn a_code_the_server_refuses_is_an_error_of_the_exchange() {
    let body = json!({ "error": "invalid_grant", "error_description": "The code has expired." });
    let server = server([Ok((400, body))]);
    let error = server.sign_in(organization("org_01")).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.code()), ("invalid_request", Some("invalid_grant")));
    assert_eq!(error.operation(), Some("sso.get_profile_and_token"));
    assert!(!format!("{error} {error:?}").contains("code_123"), "{error:?}");
}

#[tokio::test]
async fn a_logout_url_carries_a_fresh_token() {
    let authorized =
        json!({ "logout_url": "https://auth.workos.com/sso/logout?token=t", "logout_token": "a/b+c" });
    let server = server([Ok((201, authorized))]);
    let url = server.workos.sso().logout_url("prof_01").await.unwrap();
    assert_eq!(url.as_str(), "https://auth.workos.com/sso/logout?token=a%2Fb%2Bc");
    let requests = server.script.requests();
    assert_eq!(requests[0].uri(), "https://auth.workos.com/sso/logout/authorize");
    assert_eq!(requests[0].body(), &Bytes::from(json!({ "profile_id": "prof_01" }).to_string()));
    assert_eq!(requests[0].headers()["authorization"], "Bearer sk_test_123");
}
