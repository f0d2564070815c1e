use serde_json::{Value, json};

use crate::behaviour::pipes::test_support::{
    of_acme, of_ada, open, parameter, put, refusal, refused, seeded, submit, token, wait, with,
};
use crate::testing::Bench;

const AUTHORIZE: &str = "/data-integrations/github/authorize";
const RETURN_TO: &str = "https://app.example/connected";
// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const ACCOUNT: &str = "/user_management/users/user_01ADA/connected_accounts/github";

fn authorize(bench: &mut Bench, more: Value) -> Value {
    let (status, answer) = bench.post(AUTHORIZE, with(of_ada(), more));
    assert_eq!(status, 200, "{answer}");
    answer
}

fn url(answer: &Value) -> &str {
    answer["url"].as_str().unwrap()
}

/// Begins with a code challenge and consents; gives the code of the callback.
fn connect_code(bench: &mut Bench) -> String {
    let request =
        json!({"return_to": RETURN_TO, "code_challenge": CHALLENGE, "code_challenge_method": "S256"});
    let answer = authorize(bench, request);
    assert_eq!(answer["completion"], "finish_required");
    let back = open(bench, url(&answer));
    parameter(&back, "connect_code").unwrap()
}

fn finish(bench: &mut Bench, code: &str, verifier: &str) -> (u16, Value) {
    bench.post("/data-integrations/finish", json!({"connect_code": code, "code_verifier": verifier}))
}

#[test]
fn a_person_connects_an_account_on_the_providers_page() {
    let mut bench = seeded();
    bench.context.interactive = true;
    bench.call("DELETE", ACCOUNT, None);
    let answer = authorize(&mut bench, json!({"return_to": RETURN_TO, "account_display_name": "Work"}));
    assert!(answer.get("completion").is_none());
    let page = String::from_utf8(open(&mut bench, url(&answer)).body.to_vec()).unwrap();
    assert!(page.contains("<b>GitHub</b>") && page.contains("value=\"repo gist\""), "{page}");
    assert_eq!(bench.get(ACCOUNT).0, 404, "nothing yet");

    let allow = format!("{}/allow", url(&answer));
    let back = submit(&mut bench, &allow, &[("account", "ada-gh"), ("scopes", "repo")]);
    assert!(back.header_value("location").unwrap().starts_with(RETURN_TO));
    assert_eq!(parameter(&back, "state").as_deref(), answer["state"].as_str());
    let (_, account) = bench.get(ACCOUNT);
    assert_eq!(
        (&account["account_identifier"], &account["account_display_name"]),
        (&json!("ada-gh"), &json!("Work"))
    );
    let answer = token(&mut bench, "github", of_ada());
    assert_eq!((&answer["scopes"], &answer["missing_scopes"]), (&json!(["repo"]), &json!(["gist"])));
    assert_eq!(submit(&mut bench, &allow, &[]).status, 410, "once");
    let family = "pipes.connected_account.";
    assert_eq!(bench.events(), ["disconnected", "connected"].map(|what| format!("{family}{what}")));
}

#[test]
fn a_person_turns_the_provider_away() {
    let mut bench = seeded();
    bench.context.interactive = true;
    let answer = authorize(&mut bench, json!({"return_to": RETURN_TO}));
    let deny = format!("{}/deny", url(&answer));
    let back = submit(&mut bench, &deny, &[]);
    assert_eq!(parameter(&back, "error").as_deref(), Some("access_denied"));
    assert_eq!(parameter(&back, "state").as_deref(), answer["state"].as_str());
    let adding = authorize(&mut bench, json!({"connection_intent": "add"}));
    let page = submit(&mut bench, &format!("{}/deny", url(&adding)), &[]);
    assert!(String::from_utf8_lossy(&page.body).contains("not connected"));
    assert_eq!(
        bench.events(),
        ["pipes.connected_account.connection_failed", "pipes.account_connection.add_failed"]
    );
    assert_eq!(bench.get(ACCOUNT).1["state"], "connected", "the old connection is as it was");
}

#[test]
fn an_authorization_renews_what_it_is_meant_for() {
    let mut bench = seeded();
    put(&mut bench, ACCOUNT, json!({"state": "needs_reauthorization"}));
    let answer = authorize(&mut bench, json!({}));
    assert!(String::from_utf8_lossy(&open(&mut bench, url(&answer)).body).contains("is connected"));
    let (_, account) = bench.get(ACCOUNT);
    assert_eq!((&account["id"], &account["state"]), (&json!("data_installation_ada"), &json!("connected")));
    assert_ne!(token(&mut bench, "github", of_ada())["access_token"], "gho_ada");

    let answer = authorize(&mut bench, json!({"connection_intent": "add"}));
    open(&mut bench, url(&answer));
    let (_, providers) =
        bench.get("/user_management/users/user_01ADA/data_providers?supports_multiple_connections=true");
    let second = providers["data"][0]["connected_accounts"][1]["id"].clone();
    let renewal = json!({"connection_intent": "reauthorize", "connected_account_id": second});
    let answer = authorize(&mut bench, with(renewal, json!({"account_display_name": "Second"})));
    open(&mut bench, url(&answer));
    let (_, providers) =
        bench.get("/user_management/users/user_01ADA/data_providers?supports_multiple_connections=true");
    let all = &providers["data"][0]["connected_accounts"];
    assert_eq!((all.as_array().map(Vec::len), &all[1]["account_display_name"]), (Some(2), &json!("Second")));
}

#[test]
fn a_server_finishes_what_it_began() {
    let mut bench = seeded();
    bench.call("DELETE", ACCOUNT, None);
    let code = connect_code(&mut bench);
    assert_eq!(bench.get(ACCOUNT).0, 404, "nothing is saved before");
    let (status, answer) = finish(&mut bench, &code, VERIFIER);
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["connected_account"]["user_id"], "user_01ADA");
    assert_eq!(bench.get(ACCOUNT).1["id"], answer["connected_account"]["id"]);
    assert_eq!(refusal(finish(&mut bench, &code, VERIFIER)), refused(400, "invalid_connect_code"));

    let code = connect_code(&mut bench);
    let other = VERIFIER.replace('d', "e");
    assert_eq!(refusal(finish(&mut bench, &code, &other)), refused(400, "invalid_connect_code"));
    assert_eq!(
        refusal(finish(&mut bench, &code, VERIFIER)),
        refused(400, "invalid_connect_code"),
        "it is spent"
    );

    let code = connect_code(&mut bench);
    wait(&mut bench, 90);
    assert_eq!(refusal(finish(&mut bench, &code, VERIFIER)), refused(400, "invalid_connect_code"));

    let code = connect_code(&mut bench);
    bench.call("DELETE", "/user_management/users/user_01ADA", None);
    assert_eq!(refusal(finish(&mut bench, &code, VERIFIER)), refused(400, "target_deleted"));
}

#[test]
fn an_organization_is_connected_by_one_of_its_members() {
    let mut bench = seeded();
    let (status, answer) = bench.post(AUTHORIZE, of_acme());
    assert_eq!(status, 200, "{answer}");
    open(&mut bench, url(&answer));
    let (_, account) = bench.get("/organizations/org_01ACME/connected_accounts/github");
    assert_eq!(
        (&account["user_id"], &account["established_by_user_id"]),
        (&Value::Null, &json!("user_01ADA"))
    );
    assert_eq!(token(&mut bench, "github", of_acme())["scopes"], json!(["repo", "read:user"]));
    let stranger = with(of_acme(), json!({"user_id": "user_01EVE"}));
    assert_eq!(refusal(bench.post(AUTHORIZE, stranger)), refused(403, "organization_membership_required"));
}

#[test]
fn requests_that_make_no_sense_are_refused() {
    let mut bench = seeded();
    let mut of = |more: Value| refusal(bench.post(AUTHORIZE, with(of_ada(), more)));
    assert_eq!(of(json!({"connection_intent": "reauthorize"})), refused(422, "connected_account_id"));
    let id = json!({"connected_account_id": "data_installation_ada"});
    assert_eq!(of(id), refused(422, "connected_account_id"));
    let unknown = json!({"connection_intent": "reauthorize", "connected_account_id": "data_installation_no"});
    assert_eq!(of(unknown), refused(404, "connected_account_not_found"));
    assert_eq!(of(json!({"code_challenge_method": "S256"})), refused(422, "code_challenge_method"));
    assert_eq!(of(json!({"code_challenge": CHALLENGE})), refused(422, "return_to"));
    assert_eq!(of(json!({"return_to": "javascript:alert(1)"})), refused(400, "invalid_return_to"));
    let query = json!({"return_to": "https://app.example/?a=b", "code_challenge": CHALLENGE});
    assert_eq!(of(query), refused(400, "return_to_requires_exact_match"));
    bench.seed(&format!("redirectUris: [{{ uri: '{RETURN_TO}' }}]")).unwrap();
    let other = json!({"return_to": "https://app.example/other", "code_challenge": CHALLENGE});
    let answer = bench.post(AUTHORIZE, with(of_ada(), other));
    assert_eq!(refusal(answer), refused(400, "return_to_requires_exact_match"));

    let mut at = |slug: &str| refusal(bench.post(&AUTHORIZE.replace("github", slug), of_ada()));
    assert_eq!(at("slack"), refused(403, "data_integration_disabled"));
    assert_eq!(at("weather"), refused(422, "auth_method_mismatch"));
    assert_eq!(at("nowhere"), refused(404, "entity_not_found"));
}

#[test]
fn a_page_waits_ten_minutes() {
    let mut bench = seeded();
    let answer = authorize(&mut bench, json!({}));
    wait(&mut bench, 600);
    assert_eq!(open(&mut bench, url(&answer)).status, 410);
    assert_eq!(open(&mut bench, "/_pipes/pipes_authorization_no").status, 410);
}
