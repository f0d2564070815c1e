use serde_json::{Value, json};

use crate::testing::Bench;

const SEED: &str = "
users: [{ id: user_1, email: ada@acme.com, external_id: ada }, { id: user_2, email: bob@acme.com }]
organizations:
  - { id: org_1, name: Acme, memberships: [{ email: ada@acme.com }] }
  - { id: org_2, name: Other, memberships: [{ email: ada@acme.com }] }
agent_registrations:
  - id: reg_1
    organization: Acme
    kind: service_auth
    credentials:
      - { value: key_1 }
      - { value: key_old, expires_at: '2026-01-01T00:00:00Z' }
      - { type: access_token, value: token_1, audience: api }
    claim: { attempt_token: attempt_1, login_hint: ada@acme.com, user_code: '123456' }
  - { id: reg_2, organization: org_1, claim: { attempt_token: attempt_2 } }
  - { id: reg_3, organization: org_1, claim: { attempt_token: attempt_3, expires_at: '2026-01-01T00:00:00Z' } }
";

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.seed(SEED).unwrap();
    bench
}

#[test]
fn credentials_are_good_until_the_registration_is_revoked() {
    let mut bench = bench();
    let validate = |bench: &mut Bench, body: Value| {
        let (status, answer) = bench.post("/agents/credentials/validate", body);
        assert_eq!(status, 200, "{answer}");
        (answer["valid"].as_bool().unwrap(), answer["registration_id"].clone())
    };
    let key = json!({"type": "api_key", "credential": "key_1"});
    assert_eq!(validate(&mut bench, key.clone()), (true, json!("reg_1")));
    assert_eq!(
        validate(&mut bench, json!({"type": "api_key", "credential": "key_old"})),
        (false, Value::Null)
    );
    assert!(!validate(&mut bench, json!({"type": "access_token", "credential": "key_1"})).0);
    let token =
        |audience: &str| json!({"type": "access_token", "credential": "token_1", "audience": audience});
    assert_eq!((validate(&mut bench, token("api")).0, validate(&mut bench, token("other")).0), (true, false));

    let (status, revoked) = bench.post("/agents/registrations/reg_1/revoke", json!({}));
    assert_eq!((status, &revoked["status"]), (200, &json!("revoked")));
    assert_eq!(bench.get("/agents/registrations/reg_1").1, revoked);
    assert_eq!(bench.post("/agents/registrations/reg_1/revoke", json!({})).1, revoked);
    assert_eq!(bench.events().iter().filter(|event| *event == "agent.registration.revoked").count(), 1);
    assert_eq!(validate(&mut bench, key), (false, Value::Null));
    assert_eq!(bench.get("/agents/registrations/nope").0, 404);
}

#[test]
fn a_claim_attempt_is_linked_to_one_user() {
    let mut bench = bench();
    let mut link = |token: &str, email: &str, external_id: &str, more: Value| {
        let mut body = json!({
            "type": "link_external_user",
            "claim_attempt_token": token,
            "user": {"email": email, "external_id": external_id},
        });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let (status, answer) = bench.call("PATCH", "/agents/claims/attempts", Some(body));
        (status, answer["code"].as_str().unwrap_or_default().to_owned(), answer)
    };
    let mut refused = |token: &str, email: &str, external_id: &str, more: Value| {
        let (status, code, _) = link(token, email, external_id, more);
        (status, code)
    };
    let code = |status: u16, code: &str| (status, code.to_owned());
    assert_eq!(refused("nope", "ada@acme.com", "ada", json!({})), code(400, "invalid_claim"));
    assert_eq!(refused("attempt_1", "bob@acme.com", "bob", json!({})), code(400, "email_mismatch"));
    assert_eq!(refused("attempt_2", "bob@acme.com", "bob", json!({})), code(409, "email_already_in_use"));
    assert_eq!(refused("attempt_3", "ada@acme.com", "ada", json!({})), code(410, "claim_expired"));
    assert_eq!(
        refused("attempt_1", "ada@acme.com", "ada", json!({})),
        code(409, "organization_selection_required")
    );
    let elsewhere = json!({"organization_id": "org_3"});
    assert_eq!(refused("attempt_1", "ada@acme.com", "ada", elsewhere), code(400, "invalid_organization"));

    let (status, _, claim) = link("attempt_1", "ada@acme.com", "ada", json!({"organization_id": "org_2"}));
    assert_eq!((status, &claim["user_code"], &claim["id"]), (200, &json!("123456"), &json!("reg_1")));
    assert_eq!(claim["organizations"].as_array().unwrap().len(), 2);
    let (status, _, claim) = link("attempt_2", "new@acme.com", "new", json!({}));
    assert_eq!((status, &claim["organizations"]), (200, &json!([])));
    assert_eq!(
        link("attempt_2", "ada@acme.com", "ada", json!({"organization_id": "org_1"})).1,
        "wrong_account"
    );
    assert_eq!(bench.get("/user_management/users/external_id/new").1["email"], "new@acme.com");
}

#[test]
fn mistakes_in_seeds_say_where_they_are() {
    for (rest, key) in [
        ("kind: x", "kind"),
        ("status: x", "status"),
        ("user: nobody@acme.com", "user"),
        ("credentials: [{ value: a }, { type: x, value: y }]", "credentials[1].type"),
        ("credentials: [{ value: a, expires_at: soon }]", "credentials[0].expires_at"),
        ("claim: { user_code: '1' }", "claim.attempt_token"),
        ("claim: { attempt_token: a, expires_at: soon }", "claim.expires_at"),
    ] {
        let text =
            format!("organizations: [{{ name: A }}]\nagent_registrations: [{{ organization: A, {rest} }}]");
        let error = Bench::new().seed(&text).unwrap_err().to_string();
        assert!(error.starts_with(&format!("agent_registrations[0].{key}: ")), "{error}");
    }
    let error = Bench::new().seed("agent_registrations: [{ organization: nope }]").unwrap_err().to_string();
    assert!(error.starts_with("agent_registrations[0].organization: "), "{error}");
}
