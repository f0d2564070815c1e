use serde_json::json;

use super::super::test_support::*;
use crate::state::DEFAULT_CLIENT_ID;
use crate::testing::Bench;

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

fn target(further: &str) -> String {
    format!(
        "/user_management/authorize?client_id={DEFAULT_CLIENT_ID}&response_type=code\
         &redirect_uri=https%3A%2F%2Fapp.test%2Fcallback%3Fa%3D1{further}"
    )
}

/// The code of a sign-in that nobody attends.
fn code(bench: &mut Bench, further: &str) -> String {
    let leads_to = location(&open(bench, &target(further)));
    parameter(&leads_to, "code").unwrap_or_else(|| panic!("no code in {leads_to}"))
}

fn error(bench: &mut Bench, further: &str) -> Option<String> {
    parameter(&location(&open(bench, &target(further))), "error")
}

#[test]
fn the_hinted_user_comes_back_with_code_and_state() {
    let mut bench = seeded();
    let response = open(&mut bench, &target("&provider=authkit&state=x%20y&login_hint=Ada%40acme.com"));
    let leads_to = location(&response);
    assert!(leads_to.starts_with("https://app.test/callback?a=1&code="), "{leads_to}");
    assert_eq!(parameter(&leads_to, "state").as_deref(), Some("x y"));

    let members = json!({"code": parameter(&leads_to, "code")});
    let (status, answer) = grant(&mut bench, "authorization_code", members.clone());
    assert_eq!((status, &answer["user"]["id"]), (200, &json!("user_01ADA")), "{answer}");
    assert_eq!(answer["organization_id"], "org_01ACME");
    assert_eq!(refusal(grant(&mut bench, "authorization_code", members)), refused(400, "invalid_grant"));
    assert_eq!(bench.events(), ["authentication.magic_auth_succeeded", "session.created"]);
}

#[test]
fn the_verifier_takes_the_place_of_the_secret() {
    let mut bench = seeded();
    let challenge = format!("&provider=authkit&code_challenge={CHALLENGE}&code_challenge_method=S256");
    let code_of_challenge = code(&mut bench, &challenge);
    let mut exchange = |code: &str, verifier: Option<&str>| {
        let mut body =
            json!({"client_id": DEFAULT_CLIENT_ID, "grant_type": "authorization_code", "code": code});
        if let Some(verifier) = verifier {
            body["code_verifier"] = verifier.into();
        }
        refusal(bench.post(AUTHENTICATE, body))
    };
    assert_eq!(exchange(&code_of_challenge, Some("wrong")), refused(400, "invalid_grant"));
    assert_eq!(exchange(&code_of_challenge, None), refused(400, "invalid_grant"));
    assert_eq!(exchange(&code_of_challenge, Some(VERIFIER)).0, 200);

    let without = code(&mut bench, "&provider=authkit");
    let mut exchange = |verifier: Option<&str>| {
        let mut body =
            json!({"client_id": DEFAULT_CLIENT_ID, "grant_type": "authorization_code", "code": without});
        if let Some(verifier) = verifier {
            body["code_verifier"] = verifier.into();
        }
        refusal(bench.post(AUTHENTICATE, body))
    };
    assert_eq!(exchange(None), refused(400, "invalid_request"));
    assert_eq!(exchange(Some(VERIFIER)), refused(400, "code_challenge_not_found"));
}

#[test]
fn codes_end_after_ten_minutes() {
    let mut bench = seeded();
    let code = code(&mut bench, "&provider=authkit");
    wait(&mut bench, 600);
    assert_eq!(
        refusal(grant(&mut bench, "authorization_code", json!({"code": code}))),
        refused(400, "invalid_grant")
    );
}

#[test]
fn the_organization_asked_for_is_the_sessions() {
    let mut bench = seeded();
    let beta = code(&mut bench, "&provider=authkit&login_hint=eve%40acme.com&organization_id=org_01BETA");
    let (_, answer) = grant(&mut bench, "authorization_code", json!({"code": beta}));
    assert_eq!(answer["organization_id"], "org_01BETA");
    let further = "&provider=authkit&login_hint=ada%40acme.com&organization_id=org_01BETA";
    assert_eq!(error(&mut bench, further).as_deref(), Some("organization_membership_not_found"));
}

#[test]
fn a_hinted_stranger_is_registered_on_the_sign_up_page_only() {
    let mut bench = seeded();
    let stranger = "&provider=authkit&login_hint=new%40acme.com";
    assert_eq!(error(&mut bench, stranger).as_deref(), Some("access_denied"));
    let code = code(&mut bench, &format!("{stranger}&screen_hint=sign-up"));
    let (_, answer) = grant(&mut bench, "authorization_code", json!({"code": code}));
    assert_eq!(answer["user"]["email"], "new@acme.com");
}

#[test]
fn bad_requests_come_back_as_errors() {
    let mut bench = seeded();
    let mut expect = |further: &str, expected: &str| {
        assert_eq!(error(&mut bench, further).as_deref(), Some(expected), "{further}")
    };
    expect("", "invalid_connection_selector");
    expect("&provider=Nobody", "invalid_connection_selector");
    expect("&provider=authkit&connection_id=conn_1", "ambiguous_connection_selector");
    expect("&provider=authkit&code_challenge=x", "invalid_request");
    expect("&provider=authkit&code_challenge=x&code_challenge_method=plain", "invalid_request");
    expect("&provider=authkit&code_challenge_method=S256", "invalid_request");
    expect("&provider=authkit&screen_hint=other", "invalid_request");
    let leads_to = location(&open(&mut bench, &target("&state=s")));
    assert_eq!(parameter(&leads_to, "state").as_deref(), Some("s"));
    assert!(parameter(&leads_to, "error_description").is_some());
}

#[test]
fn strangers_get_nothing_sent() {
    let mut bench = seeded();
    let other = target("&provider=authkit").replace(DEFAULT_CLIENT_ID, "client_other");
    let response = open(&mut bench, &other);
    assert_eq!((response.status, &response.value()["entity_id"]), (404, &json!("client_other")));
    bench.post("/user_management/redirect_uris", json!({"uri": "https://registered.test/"}));
    assert_eq!(open(&mut bench, &target("&provider=authkit")).status, 400);
    let nowhere = format!("/user_management/authorize?client_id={DEFAULT_CLIENT_ID}&response_type=code");
    assert_eq!(open(&mut bench, &nowhere).status, 400);
}
