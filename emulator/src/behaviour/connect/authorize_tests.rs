use serde_json::json;

use crate::behaviour::connect::flows::FLOWS;
use crate::behaviour::connect::test_support::{
    CALLBACK, authorize_url, code, location, open, parameter, refusal, refused, seeded, sign_in, submit,
    text, token, travel, wait,
};
use crate::testing::Bench;

const PARTNER: [(&str, &str); 1] = [("scope", "openid posts:read")];

/// Error and state of the callback that a request leads to.
fn error(bench: &mut Bench, application: &str, more: &[(&str, &str)]) -> (String, String) {
    let callback = travel(bench, &authorize_url(application, more));
    assert!(callback.starts_with(CALLBACK), "{callback}");
    (parameter(&callback, "error").unwrap_or_default(), parameter(&callback, "state").unwrap_or_default())
}

#[test]
fn a_person_signs_in_and_allows_a_partner() {
    let mut bench = seeded();
    bench.context.interactive = true;
    let consent = sign_in(&mut bench, &authorize_url("partner", &PARTNER));
    let page = text(&open(&mut bench, &consent));
    for part in ["Partner &lt;b&gt;", "ada@acme.com", "<code>posts:read</code>", "data-testid=\"allow\""] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!page.contains("posts:write"));
    let allow = consent.replace("/consent", "/allow");
    let callback = location(&submit(&mut bench, &allow, &[]));
    assert_eq!(parameter(&callback, "state").as_deref(), Some("s1"));
    let code = parameter(&callback, "code").unwrap();
    let (status, answer) =
        token(&mut bench, "partner", &[("grant_type", "authorization_code"), ("code", &code)]);
    assert_eq!((status, &answer["scope"]), (200, &json!("openid posts:read")), "{answer}");
    assert_eq!(submit(&mut bench, &allow, &[]).status, 410, "the flow is over");

    // Whoever allowed it is not asked again, but is for more.
    let callback = sign_in(&mut bench, &authorize_url("partner", &PARTNER));
    assert!(parameter(&callback, "code").is_some(), "{callback}");
    let more = sign_in(&mut bench, &authorize_url("partner", &[("scope", "posts:read posts:write")]));
    assert!(more.ends_with("/consent"), "{more}");
}

#[test]
fn consents_are_listed_and_can_be_withdrawn() {
    let mut bench = seeded();
    let code = code(&mut bench, "partner", &[("scope", "posts:read offline_access")]);
    let grant = [("grant_type", "authorization_code"), ("code", &*code)];
    let (_, answer) = token(&mut bench, "partner", &grant);
    let (_, page) = bench.get("/organizations/org_01ACME/authorized_applications");
    assert_eq!(page["data"][0]["user_id"], "user_01ADA", "{page}");
    assert_eq!(page["data"][0]["application"]["client_id"], "client_partner");
    let consents = "/user_management/users/user_01ADA/authorized_applications";
    assert_eq!(bench.get(consents).1["data"][0]["granted_scopes"], json!(["posts:read", "offline_access"]));

    assert_eq!(bench.call("DELETE", &format!("{consents}/client_partner"), None).0, 204);
    assert_eq!(bench.get("/organizations/org_01ACME/authorized_applications").1["data"], json!([]));
    let refresh =
        [("grant_type", "refresh_token"), ("refresh_token", answer["refresh_token"].as_str().unwrap())];
    assert_eq!(refusal(token(&mut bench, "partner", &refresh)), refused(400, "invalid_grant"));
}

#[test]
fn a_person_denies_a_partner() {
    let mut bench = seeded();
    bench.context.interactive = true;
    let consent = sign_in(&mut bench, &authorize_url("partner", &PARTNER));
    let callback = location(&submit(&mut bench, &consent.replace("/consent", "/deny"), &[]));
    assert_eq!(parameter(&callback, "error").as_deref(), Some("access_denied"));
    assert_eq!(parameter(&callback, "state").as_deref(), Some("s1"));
    assert_eq!(open(&mut bench, &consent).status, 410);
    assert!(bench.state.store.all(&FLOWS).next().is_none());
}

#[test]
fn cancelling_the_sign_in_is_a_denial_too() {
    let mut bench = seeded();
    bench.context.interactive = true;
    let page = travel(&mut bench, &authorize_url("own", &[]));
    let back = location(&submit(&mut bench, &format!("{page}/cancel"), &[]));
    let callback = travel(&mut bench, &back);
    assert_eq!(parameter(&callback, "error").as_deref(), Some("access_denied"));
}

#[test]
fn the_products_own_application_needs_no_consent() {
    let mut bench = seeded();
    bench.context.interactive = true;
    let callback = sign_in(&mut bench, &authorize_url("own", &[]));
    assert!(callback.starts_with(CALLBACK) && parameter(&callback, "code").is_some(), "{callback}");
    assert_eq!(bench.get("/user_management/users/user_01ADA/authorized_applications").1["data"], json!([]));
}

#[test]
fn nothing_is_sent_to_strangers() {
    let mut bench = seeded();
    let mut ask = |target: String| {
        let response = open(&mut bench, &target);
        assert!(response.header_value("location").is_none());
        refusal((response.status, response.value()))
    };
    assert_eq!(ask(authorize_url("nobody", &[])), refused(404, "entity_not_found"));
    for uri in
        ["https://app.example/callback/", "https://app.example/callback?x=1", "https://evil.example/", ""]
    {
        let url = authorize_url("own", &[]).replace("https%3A%2F%2Fapp.example%2Fcallback", uri);
        assert_eq!(ask(url), refused(400, "invalid_redirect_uri"), "{uri}");
    }
    // The id is not the client id, and a machine has no redirect URI.
    let by_id = authorize_url("own", &[]).replace("client_own", "conn_app_own");
    assert_eq!(ask(by_id), refused(404, "entity_not_found"));
    assert_eq!(ask(authorize_url("machine", &[])), refused(400, "invalid_redirect_uri"));
}

#[test]
fn what_is_wrong_with_a_request_comes_back_to_the_application() {
    let mut bench = seeded();
    let mut of = |application: &str, more: &[(&str, &str)]| {
        let (error, state) = error(&mut bench, application, more);
        assert_eq!(state, "s1");
        error
    };
    assert_eq!(of("own", &[("scope", "posts:read")]), "invalid_scope");
    assert_eq!(of("own", &[("code_challenge", "x")]), "invalid_request");
    assert_eq!(of("own", &[("code_challenge", "x"), ("code_challenge_method", "plain")]), "invalid_request");
    assert_eq!(of("own", &[("code_challenge_method", "S256")]), "invalid_request");
    assert_eq!(of("public", &[]), "invalid_request");
    assert_eq!(of("own", &[("resource", "https://mcp.acme.com")]), "invalid_target");
    let implicit = authorize_url("own", &[]).replace("response_type=code", "response_type=token");
    let callback = travel(&mut bench, &implicit);
    assert_eq!(parameter(&callback, "error").as_deref(), Some("unsupported_response_type"));
}

#[test]
fn a_flow_needs_the_browser_that_began_it() {
    let mut bench = seeded();
    bench.context.interactive = true;
    travel(&mut bench, &authorize_url("own", &[]));
    let flow = bench.state.store.all(&FLOWS).next().unwrap().id.clone();
    let signed_in = format!("/_connect/{flow}/signed-in");
    for query in ["", "?state=guessed&code=x", "?code=x"] {
        assert_eq!(open(&mut bench, &format!("{signed_in}{query}")).status, 410, "{query}");
    }
    for page in ["consent", "external?token="] {
        assert_eq!(open(&mut bench, &format!("/_connect/{flow}/{page}")).status, 410, "{page}");
    }
    assert_eq!(submit(&mut bench, &format!("/_connect/{flow}/allow"), &[]).status, 410);
    wait(&mut bench, 3600);
    assert_eq!(open(&mut bench, &format!("{signed_in}?state=s&code=x")).status, 410);
}
