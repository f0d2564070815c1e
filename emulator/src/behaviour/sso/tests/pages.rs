use super::*;
use crate::behaviour::connections::profiles::{self, PROFILES};
use crate::effects::EVENTS;

fn page(bench: &mut Bench, path: &str) -> String {
    let response = open(bench, path);
    assert_eq!(response.status, 200, "{}", text(&response));
    text(&response)
}

/// The error that a step at a page leads to, and the whole callback.
fn error(bench: &mut Bench, page: &str, step: &str, fields: &[(&str, &str)]) -> (String, String) {
    let hop = location(&post_form(bench, &format!("{page}/{step}"), fields));
    let callback = location(&open(bench, &hop));
    assert_eq!(parameter(&callback, "code"), None);
    assert_eq!(parameter(&callback, "state").as_deref(), Some("s 1&"));
    (parameter(&callback, "error").unwrap(), callback)
}

#[test]
fn the_page_shows_people_and_protocol_without_scripts() {
    let mut bench = seeded();
    let path = to_page(&mut bench, &[("connection", "conn_saml"), ("login_hint", "new@acme.com")]);
    let shown = page(&mut bench, &path);
    for part in [
        "Acme SAML",
        "data-testid=\"protocol\">SAML<",
        "data-testid=\"user:ada@acme.com\"",
        "Ada Lovelace",
        "data-testid=\"user:bob@acme.com\"",
        "value=\"new@acme.com\"",
        "data-testid=\"deny\"",
        "<option value=\"signin_consent_denied\"",
    ] {
        assert!(shown.contains(part), "no {part} in {shown}");
    }
    assert!(!shown.contains("<script") && !shown.contains("continue_as") && !shown.contains("grace"));
    let path = to_page(&mut bench, &[("connection", "conn_oidc")]);
    assert!(page(&mut bench, &path).contains("data-testid=\"protocol\">OpenID Connect<"));
}

#[test]
fn names_are_text() {
    let mut bench = seeded();
    bench
        .seed("connections: [{ id: conn_x, name: '<b>X', connection_type: OktaSAML, organization: Acme, profiles: [{ email: 'a\"@x.com', name: '<i>' }] }]")
        .unwrap();
    let path = to_page(&mut bench, &[("connection", "conn_x"), ("login_hint", "\"><script>")]);
    let shown = page(&mut bench, &path);
    assert!(!shown.contains("<b>") && !shown.contains("<i>") && !shown.contains("<script>"), "{shown}");
}

#[test]
fn saml_goes_through_the_assertion_consumer() {
    let mut bench = seeded();
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    let answer = post_form(&mut bench, &format!("{path}/user"), &[("profile", "prof_ada")]);
    assert_eq!(answer.status, 303);
    let hop = location(&answer);
    let flow = path.rsplit('/').next().unwrap();
    assert!(hop.starts_with("/sso/saml/acs/conn_saml?SAMLResponse="), "{hop}");
    assert!(hop.ends_with(&format!("&RelayState={flow}")), "{hop}");
    let callback = location(&open(&mut bench, &hop));
    assert!(callback.starts_with("https://app.example.com/callback?tenant=1&code="), "{callback}");
    assert_eq!(bench.events(), ["authentication.sso_started", "authentication.sso_succeeded"]);
    // A response works once, and so does the flow.
    assert_eq!(open(&mut bench, &hop).status, 400);
    assert_eq!(open(&mut bench, &path).status, 410);
}

#[test]
fn the_assertion_consumer_reads_posted_forms() {
    let mut bench = seeded();
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    let hop = location(&post_form(&mut bench, &format!("{path}/user"), &[("profile", "prof_ada")]));
    let hop = format!("http://localhost{hop}");
    let (response, relay_state) =
        (parameter(&hop, "SAMLResponse").unwrap(), parameter(&hop, "RelayState").unwrap());
    let form = [("SAMLResponse", response.as_str()), ("RelayState", relay_state.as_str())];
    assert_eq!(post_form(&mut bench, "/sso/saml/acs/conn_other", &form).status, 400, "another connection's");
    let callback = location(&post_form(&mut bench, "/sso/saml/acs/conn_saml", &form));
    assert!(parameter(&callback, "code").is_some());
}

#[test]
fn oidc_and_oauth_go_through_their_callbacks() {
    let mut bench = seeded();
    for (selector, prefix) in [
        (("connection", "conn_oidc"), "/sso/oidc/callback/conn_oidc?code="),
        (("provider", "GitHubOAuth"), "/sso/oauth/callback/conn_"),
    ] {
        let path = to_page(&mut bench, &[selector]);
        let answer = post_form(&mut bench, &format!("{path}/new-user"), &[("email", "new@beta.com")]);
        let hop = location(&answer);
        assert!(hop.starts_with(prefix), "{hop}");
        let flow = path.rsplit('/').next().unwrap();
        assert!(hop.ends_with(&format!("&state={flow}")), "{hop}");
        let callback = location(&open(&mut bench, &hop));
        assert!(parameter(&callback, "code").is_some());
    }
}

#[test]
fn a_forged_relay_state_ends_the_sign_in() {
    let mut bench = seeded();
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    let hop = location(&post_form(&mut bench, &format!("{path}/user"), &[("profile", "prof_ada")]));
    let (target, _) = hop.split_once("&RelayState=").unwrap();
    assert_eq!(open(&mut bench, &format!("{target}&RelayState=other")).status, 400);
    assert_eq!(open(&mut bench, &hop).status, 400, "it was used up");
    assert_eq!(open(&mut bench, "/sso/saml/acs/conn_saml").status, 400);
}

#[test]
fn somebody_else_is_known_afterwards() {
    let mut bench = seeded();
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    let person =
        [("email", "New@acme.com"), ("first_name", " Nia "), ("last_name", ""), ("groups", "eng, ,ops")];
    let hop = location(&post_form(&mut bench, &format!("{path}/new-user"), &person));
    location(&open(&mut bench, &hop));
    let profile = profiles::by_email(&bench.state.store, "conn_saml", "new@acme.com").unwrap();
    assert_eq!((profile.text("first_name"), profile.text("email")), ("Nia", "New@acme.com"));
    assert_eq!(profile.member("last_name"), &Value::Null);
    assert_eq!(profile.member("groups"), &json!(["eng", "ops"]));
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    assert!(page(&mut bench, &path).contains("user:new@acme.com"));
}

#[test]
fn mistakes_show_the_page_again() {
    let mut bench = seeded();
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    for (step, fields) in [
        ("new-user", [("email", "nobody")]),
        ("user", [("profile", "prof_grace")]),
        ("error", [("error", "nope")]),
        ("continue", [("", "")]),
    ] {
        let answer = post_form(&mut bench, &format!("{path}/{step}"), &fields);
        assert_eq!(answer.status, 400, "{step}");
        assert!(text(&answer).contains("role=\"alert\""));
    }
    assert_eq!(bench.state.store.all(&PROFILES).count(), 3);
    let elsewhere = path.replace("/saml/", "/oidc/");
    assert_eq!(open(&mut bench, &elsewhere).status, 410);
    assert_eq!(open(&mut bench, "/_idp/saml/sso_session_nope").status, 410);
    wait(&mut bench, 3601);
    assert_eq!(open(&mut bench, &path).status, 410);
}

#[test]
fn denial_and_every_documented_error_reach_the_callback() {
    let mut bench = seeded();
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    assert_eq!(error(&mut bench, &path, "deny", &[]).0, "access_denied");
    for (code, _) in super::super::callback_errors::ERRORS {
        let path = to_page(&mut bench, &[("connection", "conn_oidc")]);
        let (found, callback) = error(&mut bench, &path, "error", &[("error", code)]);
        assert_eq!(found, *code);
        let ids = (parameter(&callback, "connection_id"), parameter(&callback, "organization_id"));
        if *code == "idp_initiated_sso_disabled" {
            assert_eq!(ids, (Some("conn_oidc".to_owned()), Some("org_01BETA".to_owned())));
        } else {
            assert_eq!(ids, (None, None));
        }
    }
    let failed = bench.state.store.find(&EVENTS, "event", "authentication.sso_failed").next().unwrap();
    assert_eq!(failed.member("data")["error"]["code"], "access_denied");
}

#[test]
fn guests_need_the_permission_of_the_organization() {
    let mut bench = seeded();
    let guest = [("email", "guest@other.com")];
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    assert_eq!(error(&mut bench, &path, "new-user", &guest).0, "profile_not_allowed_outside_organization");
    let allow = json!({"allow_profiles_outside_organization": true});
    assert_eq!(bench.call("PUT", "/organizations/org_01ACME", Some(allow)).0, 200);
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    let hop = location(&post_form(&mut bench, &format!("{path}/new-user"), &guest));
    assert!(parameter(&location(&open(&mut bench, &hop)), "code").is_some());
}

#[test]
fn a_connection_that_is_deactivated_meanwhile_lets_nobody_in() {
    let mut bench = seeded();
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    bench.call("PATCH", "/_emulator/connections/conn_saml", Some(json!({"state": "inactive"})));
    assert_eq!(error(&mut bench, &path, "user", &[("profile", "prof_ada")]).0, "connection_unlinked");
}

#[test]
fn the_identity_provider_remembers_who_signed_in() {
    let mut bench = seeded();
    let path = to_page(&mut bench, &[("connection", "conn_saml")]);
    let answer = post_form(&mut bench, &format!("{path}/user"), &[("profile", "prof_ada")]);
    let cookie = answer.header_value("set-cookie").unwrap();
    assert!(cookie.contains("; HttpOnly") && cookie.contains("; Path=/_idp"), "{cookie}");
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let show = |bench: &mut Bench, parameters: &[(&str, &str)]| {
        let path = to_page(bench, parameters);
        let shown = text(&bench.send(&Request::new("GET", &path).header("cookie", &cookie)));
        (path, shown.contains("Continue as ada@acme.com"))
    };
    let (path, offered) = show(&mut bench, &[("connection", "conn_saml")]);
    assert!(offered);
    assert!(!show(&mut bench, &[("connection", "conn_saml"), ("prompt", "login")]).1);
    assert!(!show(&mut bench, &[("connection", "conn_oidc")]).1, "another identity provider");

    let go_on = Request::new("POST", &format!("{path}/continue")).header("cookie", &cookie).form(&[]);
    let hop = location(&bench.send(&go_on));
    let code = parameter(&location(&open(&mut bench, &hop)), "code").unwrap();
    let (_, answer) = exchange(&mut bench, json!({"code": code}));
    assert_eq!(answer["profile"]["id"], "prof_ada");
}
