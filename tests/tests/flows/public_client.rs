//! What a client without secrets sends.

use workos_emulator::Browser;
use workos_emulator::browser::Visit;
use workos_kit::user_management::{
    AuthenticateWithRefreshTokenParams, GetAuthorizationUrlParams, GetLogoutUrlParams,
};
use workos_kit::{PublicClient, WorkOS};

use crate::support::{Bench, DEMO};

const CALLBACK: &str = "http://127.0.0.1:9/callback";

#[tokio::test]
async fn a_public_client_signs_in_and_refreshes_without_a_secret() {
    let bench = Bench::start(DEMO).await;
    let builder = WorkOS::builder().client_id(bench.emulator.client_id()).base_url(bench.emulator.url());
    let client = PublicClient::with(builder).unwrap();
    let mut params = GetAuthorizationUrlParams::new(CALLBACK);
    params.login_hint = Some("ada@foo-corp.com".to_owned());
    let start = client.get_authorization_url_with_pkce(params).unwrap();
    let Visit::Callback(callback) = Browser::new(CALLBACK).visit(start.url.as_str()).await.unwrap() else {
        panic!()
    };
    let query: std::collections::HashMap<String, String> =
        url::Url::parse(&callback).unwrap().query_pairs().into_owned().collect();
    assert_eq!(query["state"], start.state.expose());
    let signed_in = client
        .authenticate_with_code_and_verifier(&*query["code"], start.code_verifier.clone())
        .await
        .unwrap();
    let params = AuthenticateWithRefreshTokenParams::new(&signed_in.refresh_token);
    client.authenticate_with_refresh_token(params).await.unwrap();
    client.get_jwks().unwrap().await.unwrap();

    for entry in bench.emulator.ledger().entries() {
        assert_eq!(entry.sent().header_value("authorization"), None, "{}", entry.path);
        let body = String::from_utf8_lossy(&entry.sent().body).into_owned();
        assert!(!body.contains("client_secret"), "{body}");
    }
    let url = client.get_logout_url(GetLogoutUrlParams::new("session_01")).unwrap();
    assert!(url.as_str().ends_with("session_id=session_01"));
    assert!(!format!("{client:?} {start:?}").contains(start.state.expose()));
}

#[test]
fn a_secret_is_not_accepted() {
    let builder = WorkOS::builder().client_id("client_1").api_key("sk_test");
    let error = PublicClient::with(builder).unwrap_err();
    assert_eq!(error.code(), Some("public_client_with_secret"));
    assert_eq!(PublicClient::new("").unwrap_err().code(), Some("credentials_missing"));
}
