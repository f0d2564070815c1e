use super::*;

// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

const SAML: [(&str, &str); 1] = [("connection", "conn_saml")];
const WITH_CHALLENGE: [(&str, &str); 3] =
    [("connection", "conn_saml"), ("code_challenge", CHALLENGE), ("code_challenge_method", "S256")];

fn refusal((status, body): (u16, Value)) -> (u16, String) {
    assert!(body["error_description"].is_string(), "{body}");
    (status, body["error"].as_str().unwrap_or_default().to_owned())
}

fn refused(error: &str) -> (u16, String) {
    (400, error.to_owned())
}

#[test]
fn a_code_gives_the_profile_and_a_token_for_it() {
    let mut bench = seeded();
    let code = code_for(&mut bench, "prof_ada", &SAML);
    let (status, answer) = exchange(&mut bench, json!({"code": code}));
    assert_eq!(status, 200, "{answer}");
    assert_eq!((&answer["token_type"], &answer["expires_in"]), (&json!("Bearer"), &json!(600)));
    let profile = &answer["profile"];
    for (member, expected) in [
        ("id", json!("prof_ada")),
        ("organization_id", json!("org_01ACME")),
        ("connection_id", json!("conn_saml")),
        ("connection_type", json!("OktaSAML")),
        ("email", json!("ada@acme.com")),
        ("name", json!("Ada Lovelace")),
        ("groups", json!(["eng"])),
    ] {
        assert_eq!(profile[member], expected, "{member}");
    }
    let raw = &profile["raw_attributes"];
    assert_eq!((&raw["id"], &raw["firstName"]), (&profile["idp_id"], &json!("Ada")));

    let token = answer["access_token"].as_str().unwrap().to_owned();
    let get = |bench: &mut Bench, token: &str| bench.send(&Request::new("GET", "/sso/profile").bearer(token));
    assert_eq!(get(&mut bench, &token).value(), *profile);
    let unknown = get(&mut bench, DEFAULT_API_KEY);
    assert_eq!((unknown.status, &unknown.value()["error"]), (401, &json!("Unauthorized")));
    assert_eq!(bench.send(&Request::new("GET", "/sso/profile")).status, 401);
    wait(&mut bench, 601);
    assert_eq!(get(&mut bench, &token).status, 401);
}

#[test]
fn forms_are_read_like_json() {
    let mut bench = seeded();
    let code = code_for(&mut bench, "prof_ada", &SAML);
    let form = [
        ("client_id", DEFAULT_CLIENT_ID),
        ("client_secret", DEFAULT_API_KEY),
        ("grant_type", "authorization_code"),
        ("code", &code),
    ];
    let response = post_form(&mut bench, "/sso/token", &form);
    assert_eq!((response.status, &response.value()["profile"]["id"]), (200, &json!("prof_ada")));
}

#[test]
fn a_code_works_once_and_not_for_long() {
    let mut bench = seeded();
    let code = code_for(&mut bench, "prof_ada", &SAML);
    assert_eq!(exchange(&mut bench, json!({"code": code})).0, 200);
    assert_eq!(refusal(exchange(&mut bench, json!({"code": code}))), refused("invalid_grant"));
    assert_eq!(refusal(exchange(&mut bench, json!({"code": "nope"}))), refused("invalid_grant"));

    let code = code_for(&mut bench, "prof_ada", &SAML);
    wait(&mut bench, 599);
    let young = code_for(&mut bench, "prof_bob", &SAML);
    wait(&mut bench, 1);
    assert_eq!(refusal(exchange(&mut bench, json!({"code": code}))), refused("invalid_grant"));
    assert_eq!(exchange(&mut bench, json!({"code": young})).0, 200);
}

#[test]
fn the_client_must_be_right() {
    let mut bench = seeded();
    let code = code_for(&mut bench, "prof_ada", &SAML);
    for members in [
        json!({"code": code, "client_id": "client_x"}),
        json!({"code": code, "client_secret": "sk_x"}),
        json!({"code": code, "client_secret": null}),
    ] {
        assert_eq!(refusal(exchange(&mut bench, members)), refused("invalid_client"));
    }
    let other_grant = exchange(&mut bench, json!({"code": code, "grant_type": "password"}));
    assert_eq!(refusal(other_grant), refused("unsupported_grant_type"));
    assert_eq!(exchange(&mut bench, json!({})).0, 422);
    assert_eq!(exchange(&mut bench, json!({"code": code})).0, 200, "the code is still good");
}

#[test]
fn a_challenge_needs_its_verifier() {
    let mut bench = seeded();
    let code = code_for(&mut bench, "prof_ada", &WITH_CHALLENGE);
    for members in [json!({"code": code}), json!({"code": code, "code_verifier": CHALLENGE})] {
        assert_eq!(refusal(exchange(&mut bench, members)), refused("invalid_grant"));
    }
    // A public client has no secret.
    let members = json!({"code": code, "code_verifier": VERIFIER, "client_secret": null});
    assert_eq!(exchange(&mut bench, members).0, 200);

    let code = code_for(&mut bench, "prof_ada", &SAML);
    let unasked = exchange(&mut bench, json!({"code": code, "code_verifier": VERIFIER}));
    assert_eq!(refusal(unasked), refused("invalid_grant"));
}

#[test]
fn profiles_follow_the_attribute_maps() {
    let mut bench = seeded();
    let maps = json!({"attribute_maps": {"standard_attributes": {"first_name": "vorname", "groups": null}}});
    assert_eq!(bench.call("PATCH", "/connections/conn_saml", Some(maps)).0, 200);
    let code = code_for(&mut bench, "prof_ada", &SAML);
    let (_, answer) = exchange(&mut bench, json!({"code": code}));
    let profile = &answer["profile"];
    assert_eq!((&profile["raw_attributes"]["vorname"], profile.get("groups")), (&json!("Ada"), None));
}

#[test]
fn one_seed_gives_the_same_codes() {
    let story = || {
        let mut bench = seeded();
        let code = code_for(&mut bench, "prof_ada", &SAML);
        (code.clone(), exchange(&mut bench, json!({"code": code})))
    };
    assert_eq!(story(), story());
}
