use serde_json::{Value, json};

use super::CONNECTIONS;
use super::profiles::{PROFILES, by_email};
use crate::testing::Bench;

/// A certificate as far as anybody here looks into it.
const CERTIFICATE: &str = "-----BEGIN CERTIFICATE-----\nMIIAAgUA\n-----END CERTIFICATE-----\n";

fn bench() -> Bench {
    let mut bench = Bench::new();
    let seed = "
organizations:
  - { id: org_01ACME, name: Acme, domains: [{ domain: acme.com, state: verified }] }
  - { id: org_01BETA, name: Beta }
";
    bench.seed(seed).unwrap();
    bench
}

fn create(bench: &mut Bench, members: Value) -> (u16, Value) {
    let mut body = json!({"organization_id": "org_01ACME"});
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    bench.post("/connections", body)
}

fn created(bench: &mut Bench, members: Value) -> Value {
    let (status, connection) = create(bench, members);
    assert_eq!(status, 201, "{connection}");
    connection
}

/// Status, code and the member at fault.
fn refusal((status, body): (u16, Value)) -> (u16, String, String) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    (status, text(&body["code"]), text(&body["errors"][0]["field"]))
}

fn refused(status: u16, code: &str, field: &str) -> (u16, String, String) {
    (status, code.to_owned(), field.to_owned())
}

fn saml() -> Value {
    json!({"idp_sso_url": "https://idp.example.com/sso", "idp_signing_certs": [CERTIFICATE]})
}

fn oidc() -> Value {
    let discovery = "https://idp.example.com/.well-known/openid-configuration";
    json!({"discovery_endpoint": discovery, "client_id": "c", "client_secret": "s"})
}

#[test]
fn a_connection_is_active_from_the_start() {
    let mut bench = bench();
    let connection = created(&mut bench, json!({"connection_type": "OktaSAML"}));
    assert_eq!((&connection["state"], &connection["status"]), (&json!("active"), &json!("linked")));
    assert_eq!(connection["name"], "Acme");
    assert_eq!(connection["domains"][0]["domain"], "acme.com");
    let path = format!("/connections/{}", connection["id"].as_str().unwrap());
    assert_eq!(bench.get(&path), (200, connection));

    let (status, changed) = bench.call("PATCH", &path, Some(json!({"name": "Okta"})));
    assert_eq!((status, &changed["name"]), (200, &json!("Okta")));
    assert_eq!(bench.call("DELETE", &path, None).0, 200);
    assert_eq!(bench.get(&path).0, 404);
    assert_eq!(bench.call("DELETE", &path, None).0, 404);
    assert_eq!(bench.events(), ["connection.activated", "connection.deleted"]);
}

#[test]
fn the_type_follows_from_the_options() {
    let mut bench = bench();
    let connection = created(&mut bench, json!({"saml_options": saml()}));
    assert_eq!(connection["connection_type"], "GenericSAML");
    let connection = created(&mut bench, json!({"oidc_options": oidc()}));
    assert_eq!(connection["connection_type"], "GenericOIDC");
    let connection = created(&mut bench, json!({"connection_type": "EntraIdOIDC", "oidc_options": oidc()}));
    assert_eq!(connection["connection_type"], "EntraIdOIDC");
    let without = create(&mut bench, json!({}));
    assert_eq!(refusal(without), refused(422, "connection_type_or_options_required", "connection_type"));
}

#[test]
fn types_that_cannot_be_created_are_refused_by_name() {
    let mut bench = bench();
    for name in ["SAML", "GoogleOAuth", "Pending", ""] {
        let (status, body) = create(&mut bench, json!({"connection_type": name}));
        assert!(body["message"].as_str().unwrap().contains(&format!("'{name}'")), "{body}");
        let expected = refused(422, "connection_type_not_supported", "connection_type");
        assert_eq!(refusal((status, body)), expected, "{name}");
    }
    assert!(bench.events().is_empty());
}

#[test]
fn options_that_do_not_fit_are_refused() {
    let with = |mut options: Value, changes: Value| {
        let changes = changes.as_object().unwrap().clone();
        options.as_object_mut().unwrap().extend(changes);
        options
    };
    let key_pair = json!({"key": "k", "cert": "c"});
    let cases = [
        (
            json!({"connection_type": "OktaOIDC", "saml_options": saml()}),
            "connection_type_conflicts_with_options",
            "saml_options",
        ),
        (
            json!({"connection_type": "OktaSAML", "oidc_options": oidc()}),
            "connection_type_conflicts_with_options",
            "oidc_options",
        ),
        (json!({"saml_options": {}}), "incomplete_saml_options", "saml_options"),
        (
            json!({"saml_options": with(saml(), json!({"idp_metadata_url": "https://idp.example.com/m"}))}),
            "ambiguous_saml_options",
            "saml_options.idp_sso_url",
        ),
        (
            json!({"saml_options": with(saml(), json!({"idp_sso_url": "sso"}))}),
            "invalid_idp_sso_url",
            "saml_options.idp_sso_url",
        ),
        (
            json!({"saml_options": with(saml(), json!({"idp_signing_certs": [CERTIFICATE, "MII"]}))}),
            "invalid_certificate",
            "saml_options.idp_signing_certs.1",
        ),
        (
            json!({"oidc_options": with(oidc(), json!({"discovery_endpoint": "http://idp.example.com/"}))}),
            "discovery_endpoint_must_use_https",
            "oidc_options.discovery_endpoint",
        ),
        (
            json!({"oidc_options": {"discovery_endpoint": "https://idp.example.com/", "client_id": "c"}}),
            "client_secret_required",
            "oidc_options.client_secret",
        ),
        (
            json!({"oidc_options": with(oidc(), json!({"token_authentication_method": "private_key_jwt"}))}),
            "client_secret_not_accepted",
            "oidc_options.client_secret",
        ),
        (
            json!({"oidc_options": with(oidc(), json!({"jwt_signing_key_pair": key_pair}))}),
            "key_pair_not_accepted",
            "oidc_options.jwt_signing_key_pair",
        ),
    ];
    let mut bench = bench();
    for (body, code, field) in cases {
        assert_eq!(refusal(create(&mut bench, body)), refused(422, code, field));
    }
    let both = create(&mut bench, json!({"saml_options": saml(), "oidc_options": oidc()}));
    assert_eq!(both.0, 422, "{}", both.1);
    let unknown = create(&mut bench, json!({"organization_id": "org_nope", "connection_type": "OktaSAML"}));
    assert_eq!(refusal(unknown), refused(404, "entity_not_found", ""));
}

#[test]
fn an_external_id_makes_creation_repeatable() {
    let mut bench = bench();
    let wanted = json!({"connection_type": "OktaSAML", "external_id": "acme-okta"});
    let first = created(&mut bench, wanted.clone());
    assert_eq!(created(&mut bench, wanted.clone()), first);
    assert_eq!(bench.events(), ["connection.activated"]);
    // Another organization has its own.
    let mut elsewhere = wanted;
    elsewhere["organization_id"] = "org_01BETA".into();
    assert_ne!(created(&mut bench, elsewhere)["id"], first["id"]);

    let second = created(&mut bench, json!({"connection_type": "OktaSAML"}));
    let path = format!("/connections/{}", second["id"].as_str().unwrap());
    let taken = bench.call("PATCH", &path, Some(json!({"external_id": "acme-okta"})));
    assert_eq!(refusal(taken), refused(409, "external_id_already_in_use", "external_id"));
    let own = format!("/connections/{}", first["id"].as_str().unwrap());
    assert_eq!(bench.call("PATCH", &own, Some(json!({"external_id": null}))).0, 200);
    assert_eq!(bench.call("PATCH", &path, Some(json!({"external_id": "acme-okta"}))).0, 200);
}

#[test]
fn updates_merge_options_and_maps() {
    let mut bench = bench();
    let maps =
        json!({"standard_attributes": {"email": "mail"}, "custom_attributes": {"team": "dept", "x": "y"}});
    let members = json!({"saml_options": saml(), "attribute_maps": maps});
    let id = created(&mut bench, members)["id"].as_str().unwrap().to_owned();
    let path = format!("/connections/{id}");
    let change = json!({
        "saml_options": {"sp_entity_id": "urn:acme", "acs_url": null},
        "attribute_maps": {"standard_attributes": {"groups": null}, "custom_attributes": {"x": null}},
    });
    let (status, answer) = bench.call("PATCH", &path, Some(change));
    assert_eq!(status, 200, "{answer}");
    let connection = bench.state.store.get(&CONNECTIONS, &id).unwrap();
    let options = connection.member("saml_options");
    assert_eq!((&options["sp_entity_id"], options.get("acs_url")), (&json!("urn:acme"), None));
    assert_eq!(options["idp_sso_url"], "https://idp.example.com/sso");
    let expected = json!({"standard_attributes": {"email": "mail", "groups": null}, "custom_attributes": {"team": "dept"}});
    assert_eq!(connection.member("attribute_maps"), &expected);

    let other_type = bench.call("PATCH", &path, Some(json!({"connection_type": "OktaSAML"})));
    assert_eq!(refusal(other_type), refused(400, "connection_type_not_updatable", "connection_type"));
    let same_type = bench.call("PATCH", &path, Some(json!({"connection_type": "GenericSAML"})));
    assert_eq!(same_type.0, 200);
    let other_options = bench.call("PATCH", &path, Some(json!({"oidc_options": {"pkce": false}})));
    let expected = refused(422, "connection_type_conflicts_with_options", "oidc_options");
    assert_eq!(refusal(other_options), expected);
    assert_eq!(bench.call("PATCH", "/connections/conn_nope", Some(json!({}))).0, 404);
}

#[test]
fn a_change_of_the_authentication_method_needs_its_secret() {
    let mut bench = bench();
    let id = created(&mut bench, json!({"oidc_options": oidc()}))["id"].as_str().unwrap().to_owned();
    let mut change = |options: Value| {
        bench.call("PATCH", &format!("/connections/{id}"), Some(json!({"oidc_options": options})))
    };
    assert_eq!(change(json!({"token_authentication_method": "private_key_jwt"})).0, 200);
    let back = change(json!({"token_authentication_method": "client_secret_post"}));
    assert_eq!(refusal(back), refused(422, "client_secret_required", "oidc_options.client_secret"));
    let back = change(json!({"token_authentication_method": "client_secret_post", "client_secret": "s"}));
    assert_eq!(back.0, 200);
}

#[test]
fn listings_filter() {
    let mut bench = bench();
    let seed = "
connections:
  - { id: conn_1, name: Acme Okta, connection_type: OktaSAML, organization: Acme, domains: [Acme.com] }
  - { id: conn_2, name: Beta, connection_type: GenericOIDC, organization: org_01BETA }
  - { id: conn_3, name: GitHub, connection_type: GitHubOAuth }
";
    bench.seed(seed).unwrap();
    let mut ids = |query: &str| {
        let (status, page) = bench.get(&format!("/connections?order=asc&{query}"));
        assert_eq!(status, 200, "{page}");
        let data = page["data"].as_array().unwrap().clone();
        data.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(ids(""), ["conn_1", "conn_2", "conn_3"]);
    assert_eq!(ids("connection_type=OktaSAML"), ["conn_1"]);
    assert_eq!(ids("connection_type=GithubOAuth"), ["conn_3"]);
    assert_eq!(ids("domain=ACME.com"), ["conn_1"]);
    assert_eq!(ids("organization_id=org_01BETA"), ["conn_2"]);
    assert_eq!(ids("organization_id=org_01BETA&search=acme"), [""; 0]);
    assert_eq!(ids("search=okta"), ["conn_1"]);
    assert_eq!(bench.get("/connections?connection_type=SAML").0, 422);
}

#[test]
fn connections_go_with_their_organization_and_people_with_them() {
    let mut bench = bench();
    let seed = "
connections:
  - { id: conn_1, connection_type: OktaSAML, organization: Acme, profiles: [{ id: prof_1, email: ada@acme.com }] }
";
    bench.seed(seed).unwrap();
    assert!(bench.state.store.get(&PROFILES, "prof_1").is_some());
    bench.call("DELETE", "/organizations/org_01ACME", None);
    assert_eq!(bench.get("/connections/conn_1").0, 404);
    assert!(bench.state.store.get(&PROFILES, "prof_1").is_none());
}

#[test]
fn a_test_can_deactivate_and_activate() {
    let mut bench = bench();
    let id = created(&mut bench, json!({"connection_type": "OktaSAML"}))["id"].as_str().unwrap().to_owned();
    let path = format!("/_emulator/connections/{id}");
    let (status, changed) = bench.call("PATCH", &path, Some(json!({"state": "inactive"})));
    assert_eq!((status, &changed["status"]), (200, &json!("unlinked")), "{changed}");
    assert_eq!(bench.call("PATCH", &path, Some(json!({"state": "draft"}))).0, 200);
    assert_eq!(bench.call("PATCH", &path, Some(json!({"state": "active"}))).0, 200);
    let expected = ["connection.activated", "connection.deactivated", "connection.activated"];
    assert_eq!(bench.events(), expected);

    let change = json!({"domains": ["Acme.com", "acme.org"], "idp_initiated": false});
    let (_, changed) = bench.call("PATCH", &path, Some(change));
    assert_eq!(changed["domains"][1]["domain"], "acme.org");
    assert_eq!(changed["idp_initiated"], false);
    assert_eq!(bench.call("PATCH", &path, Some(json!({"state": "on"}))).0, 422);
    assert_eq!(bench.call("PATCH", &path, Some(json!({"nmae": "x"}))).0, 422);
    assert_eq!(bench.call("PATCH", "/_emulator/connections/nope", Some(json!({}))).0, 404);
}

#[test]
fn people_are_added_and_changed_by_address() {
    let mut bench = bench();
    let id = created(&mut bench, json!({"connection_type": "OktaOIDC"}))["id"].as_str().unwrap().to_owned();
    let path = format!("/_emulator/connections/{id}/profiles");
    let person =
        json!({"email": "Ada@acme.com", "first_name": "Ada", "last_name": "Lovelace", "groups": ["eng"]});
    let (status, profile) = bench.post(&path, person);
    assert_eq!((status, &profile["name"]), (201, &json!("Ada Lovelace")), "{profile}");
    assert_eq!(profile["raw_attributes"]["given_name"], "Ada");
    let (_, changed) =
        bench.post(&path, json!({"email": "ada@ACME.com", "first_name": "Augusta", "role": "admin"}));
    assert_eq!((&changed["id"], &changed["idp_id"]), (&profile["id"], &profile["idp_id"]));
    assert_eq!((&changed["name"], &changed["groups"]), (&json!("Augusta Lovelace"), &json!(["eng"])));
    assert_eq!(changed["role"], json!({"slug": "admin"}));
    assert_eq!(bench.post(&path, json!({"first_name": "Nobody"})).0, 422);
    assert_eq!(bench.post(&path, json!({"email": "a@b", "age": 36})).0, 422);
    assert!(by_email(&bench.state.store, "conn_other", "ada@acme.com").is_none());
}

#[test]
fn attribute_maps_decide_what_a_profile_has() {
    let mut bench = bench();
    let seed = "
connections:
  - id: conn_1
    connection_type: OktaSAML
    organization: Acme
    attribute_maps:
      standard_attributes: { email: mail, groups: null }
      custom_attributes: { team: department }
    profiles: [{ email: ada@acme.com, groups: [eng], raw_attributes: { department: Analytics } }]
  - { id: conn_2, connection_type: GoogleOAuth, profiles: [{ email: ada@acme.com, groups: [eng], name: Ada }] }
";
    bench.seed(seed).unwrap();
    let profile = |id| by_email(&bench.state.store, id, "ada@acme.com").unwrap().value();
    let mapped = profile("conn_1");
    assert_eq!(mapped["custom_attributes"], json!({"team": "Analytics"}));
    assert_eq!((&mapped["raw_attributes"]["mail"], mapped.get("groups")), (&json!("ada@acme.com"), None));
    let social = profile("conn_2");
    assert_eq!((social.get("groups"), &social["organization_id"]), (None, &Value::Null));
}

#[test]
fn seeds_that_do_not_fit_say_where() {
    let error = |connection: &str| {
        let seed = format!("connections: [{{ {connection} }}]");
        bench().seed(&seed).unwrap_err().to_string()
    };
    assert_eq!(error("name: A"), "connections[0].connection_type: is required");
    assert!(error("connection_type: SAML").starts_with("connections[0].connection_type: 'SAML' is none of"));
    assert_eq!(error("connection_type: OktaSAML"), "connections[0].organization: is required");
    let nobody = "connection_type: OktaSAML, organization: Nope";
    assert_eq!(error(nobody), "connections[0].organization: is no organization of this file");
    let state = "connection_type: OktaSAML, organization: Acme, state: on";
    assert!(error(state).starts_with("connections[0].state: "));
    let profile = "connection_type: OktaSAML, organization: Acme, profiles: [{ emial: a }]";
    assert!(
        error(profile).starts_with("connections[0].profiles[0]: unknown field `emial`"),
        "{}",
        error(profile)
    );
    let twice = "connection_type: OktaSAML, organization: Acme, profiles: [{ email: a@b }, { email: A@b }]";
    assert!(error(twice).starts_with("connections[0].profiles[1].email: belongs to another"));
}

#[test]
fn saml_certificates_come_and_go() {
    let mut bench = bench();
    let id = created(&mut bench, json!({"saml_options": saml()}))["id"].as_str().unwrap().to_owned();
    let path = |kind: &str| format!("/connections/{id}/{kind}");
    let idp = path("saml_idp_signing_certs");
    let (_, list) = bench.get(&idp);
    assert_eq!(list["data"][0]["value"], CERTIFICATE);
    let first = format!("{idp}/{}", list["data"][0]["id"].as_str().unwrap());
    let last = bench.call("DELETE", &first, None);
    assert_eq!(refusal(last), refused(400, "cannot_delete_last_certificate", ""));
    assert_eq!(bench.post(&idp, json!({"value": CERTIFICATE})).0, 201);
    let (status, body) = bench.post(&idp, json!({"value": "no certificate"}));
    assert_eq!(refusal((status, body)), refused(422, "invalid_certificate", "value"));
    assert_eq!(bench.call("DELETE", &first, None).0, 204);
    assert_eq!(bench.call("DELETE", &first, None).0, 404);

    let encryption = path("saml_sp_encryption_certs");
    assert_eq!(bench.post(&encryption, json!({})).0, 201);
    let (_, list) = bench.get(&encryption);
    assert_eq!(list["data"].as_array().unwrap().len(), 2);
    let value = list["data"][0]["value"].as_str().unwrap();
    assert!(super::certificates::is_certificate(value), "{value}");
    let one = format!("{encryption}/{}", list["data"][0]["id"].as_str().unwrap());
    assert_eq!(bench.call("DELETE", &one, None).0, 204);

    let signing = path("saml_sp_signing_cert");
    let (status, certificate) = bench.get(&signing);
    assert_eq!(status, 200, "{certificate}");
    let again = bench.call("POST", &signing, None);
    assert_eq!(refusal(again), refused(409, "sp_signing_cert_already_exists", ""));
    let one = format!("{signing}/{}", certificate["id"].as_str().unwrap());
    assert_eq!(bench.call("DELETE", &one, None).0, 204);
    assert_eq!(bench.get(&signing).0, 404);
    assert_eq!(bench.call("POST", &signing, None).0, 201);
}

#[test]
fn only_saml_connections_have_certificates() {
    let mut bench = bench();
    let id = created(&mut bench, json!({"connection_type": "OktaOIDC"}))["id"].as_str().unwrap().to_owned();
    let other = bench.get(&format!("/connections/{id}/saml_idp_signing_certs"));
    assert_eq!(refusal(other), refused(400, "connection_is_not_saml", ""));
    assert_eq!(bench.get("/connections/conn_nope/saml_sp_signing_cert").0, 404);
}
