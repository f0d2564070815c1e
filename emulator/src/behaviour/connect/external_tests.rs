use serde_json::{Value, json};

use crate::behaviour::connect::test_support::{
    CALLBACK, authorize_url, claims, location, open, parameter, refusal, refused, seeded, submit, text,
    token, travel, wait,
};
use crate::testing::Bench;

const COMPLETE: &str = "/authkit/oauth2/complete";

/// Begins a flow; gives the `external_auth_id` that the application's login page is called with.
fn begin(bench: &mut Bench, more: &[(&str, &str)]) -> String {
    let login = travel(bench, &authorize_url("external", more));
    assert!(login.starts_with("https://app.example/login?a=b&"), "{login}");
    parameter(&login, "external_auth_id").unwrap()
}

fn complete(bench: &mut Bench, external_auth_id: &str, user: Value) -> (u16, Value) {
    bench.post(COMPLETE, json!({"external_auth_id": external_auth_id, "user": user}))
}

fn grace() -> Value {
    json!({"id": "ext_grace", "email": "Grace@acme.com", "first_name": "Grace", "metadata": {"tier": "gold"}})
}

/// Goes back to AuthKit and on to where the browser then stands.
fn go_back(bench: &mut Bench, answer: &Value) -> String {
    let back = answer["redirect_uri"].as_str().unwrap().replace("http://127.0.0.1:4100", "");
    travel(bench, &back)
}

#[test]
fn a_user_who_signs_in_with_the_application_gets_a_code() {
    let mut bench = seeded();
    let id = begin(&mut bench, &[("scope", "openid email")]);
    let (status, answer) = complete(&mut bench, &id, grace());
    assert_eq!(status, 200, "{answer}");
    let callback = go_back(&mut bench, &answer);
    assert!(callback.starts_with(CALLBACK) && callback.ends_with("state=s1"), "{callback}");
    let code = parameter(&callback, "code").unwrap();
    let fields = [("grant_type", "authorization_code"), ("code", code.as_str())];
    let (_, tokens) = token(&mut bench, "external", &fields);
    assert_eq!(claims(&tokens["id_token"])["email"], "grace@acme.com");
    let (_, user) = bench.get("/user_management/users/external_id/ext_grace");
    assert_eq!((&user["id"], &user["email_verified"]), (&claims(&tokens["id_token"])["sub"], &json!(true)));
    assert_eq!((&user["name"], &user["metadata"]), (&json!("Grace"), &json!({"tier": "gold"})));
    assert_eq!(bench.events(), ["user.created"]);
}

#[test]
fn a_sign_in_is_completed_once_and_its_address_works_once() {
    let mut bench = seeded();
    let id = begin(&mut bench, &[]);
    let (_, answer) = complete(&mut bench, &id, grace());
    let again = complete(&mut bench, &id, grace());
    assert_eq!(refusal(again), refused(400, "external_auth_session_already_completed"));
    assert_eq!(refusal(complete(&mut bench, "external_auth_no", grace())), refused(404, "entity_not_found"));

    let forged = json!({"redirect_uri": format!("{}x", answer["redirect_uri"].as_str().unwrap())});
    let page = go_back(&mut bench, &forged);
    assert_eq!(open(&mut bench, &page).status, 410);
    assert!(go_back(&mut bench, &answer).starts_with(CALLBACK));
    let page = go_back(&mut bench, &answer);
    assert_eq!(open(&mut bench, &page).status, 410);

    let late = begin(&mut bench, &[]);
    wait(&mut bench, 3600);
    assert_eq!(refusal(complete(&mut bench, &late, grace())), refused(404, "entity_not_found"));
}

#[test]
fn a_known_user_is_updated() {
    let mut bench = seeded();
    let first = begin(&mut bench, &[]);
    complete(&mut bench, &first, grace());
    let second = begin(&mut bench, &[]);
    let married = json!({"id": "ext_grace", "email": "grace@navy.mil", "last_name": "Hopper"});
    assert_eq!(complete(&mut bench, &second, married.clone()).0, 200);
    let (_, user) = bench.get("/user_management/users/external_id/ext_grace");
    assert_eq!((&user["email"], &user["name"]), (&json!("grace@navy.mil"), &json!("Grace Hopper")));
    let third = begin(&mut bench, &[]);
    assert_eq!(complete(&mut bench, &third, married).0, 200);
    assert_eq!(bench.events(), ["user.created", "user.updated"], "nothing changed the third time");
}

#[test]
fn addresses_of_others_and_of_providers_stay_theirs() {
    let mut bench = seeded();
    let id = begin(&mut bench, &[]);
    let ada = json!({"id": "ext_grace", "email": "ADA@acme.com"});
    assert_eq!(refusal(complete(&mut bench, &id, ada)), refused(400, "email_not_available"));
    for email in ["grace", "@acme.com", "grace@"] {
        let user = json!({"id": "ext_grace", "email": email});
        assert_eq!(refusal(complete(&mut bench, &id, user)), refused(400, "invalid_email"), "{email}");
    }
    bench
        .seed("users: [{ email: goog@acme.com, external_id: ext_goog, oauth_provider: GoogleOAuth }]")
        .unwrap();
    let user = json!({"id": "ext_goog", "email": "other@acme.com"});
    assert_eq!(refusal(complete(&mut bench, &id, user)), refused(400, "email_change_not_allowed"));
    assert_eq!(complete(&mut bench, &id, grace()).0, 200, "a refusal completes nothing");
}

#[test]
fn a_choice_on_the_consent_page_becomes_a_claim() {
    let mut bench = seeded();
    bench.context.interactive = true;
    let id = begin(&mut bench, &[("scope", "openid")]);
    let option = json!({
        "claim": "urn:app:team",
        "type": "enum",
        "label": "Team",
        "choices": [{"value": "red", "label": "Red <team>"}, {"value": "blue"}],
    });
    let body = json!({"external_auth_id": id, "user": grace(), "user_consent_options": [option]});
    let (status, answer) = bench.post(COMPLETE, body);
    assert_eq!(status, 200, "{answer}");
    let consent = go_back(&mut bench, &answer);
    let page = text(&open(&mut bench, &consent));
    assert!(page.contains("Red &lt;team&gt;") && page.contains("<option value=\"blue\">blue"), "{page}");
    let allow = consent.replace("/consent", "/allow");
    let callback = location(&submit(&mut bench, &allow, &[("urn:app:team", "blue"), ("sub", "user_evil")]));
    let code = parameter(&callback, "code").unwrap();
    let (_, tokens) = token(&mut bench, "external", &[("grant_type", "authorization_code"), ("code", &code)]);
    for name in ["access_token", "id_token"] {
        assert_eq!(claims(&tokens[name])["urn:app:team"], "blue", "{name}");
    }
    assert_ne!(claims(&tokens["id_token"])["sub"], "user_evil");
}

#[test]
fn the_products_own_application_has_no_page_for_choices() {
    let mut bench = seeded();
    bench
        .seed(
            "connectApplications:
  - { name: Inhouse, type: oauth, client_id: client_inhouse, login_uri: 'https://app.example/login',
      redirect_uris: ['https://app.example/callback'] }",
        )
        .unwrap();
    let login = travel(&mut bench, &authorize_url("inhouse", &[]));
    let id = parameter(&login, "external_auth_id").unwrap();
    let option = json!({"claim": "team", "type": "enum", "label": "Team", "choices": [{"value": "red"}]});
    let body = json!({"external_auth_id": id, "user": grace(), "user_consent_options": [option]});
    assert_eq!(refusal(bench.post(COMPLETE, body)), refused(400, "user_consent_options_not_supported"));
}
