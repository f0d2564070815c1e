use serde_json::{Value, json};

use crate::behaviour::connect::client_secrets::CLIENT_SECRETS;
use crate::behaviour::connect::test_support::{refusal, refused, seeded, token};
use crate::testing::Bench;

const APPLICATIONS: &str = "/connect/applications";

fn names(bench: &mut Bench, query: &str) -> Vec<String> {
    let (status, page) = bench.get(&format!("{APPLICATIONS}{query}"));
    assert_eq!(status, 200, "{page}");
    let data = page["data"].as_array().unwrap().iter();
    data.map(|application| application["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_oauth_application_is_created_changed_and_deleted() {
    let mut bench = seeded();
    let given = json!({
        "application_type": "oauth",
        "name": "Wiki",
        "is_first_party": true,
        "redirect_uris": [{"uri": "https://a.example/cb"}, {"uri": "https://b.example/cb", "default": true}],
        "cors_origins": ["https://a.example"],
    });
    let (status, created) = bench.post(APPLICATIONS, given);
    assert_eq!(status, 201, "{created}");
    assert_eq!(created["scopes"], json!([]));
    assert_eq!(created["redirect_uris"][0], json!({"uri": "https://a.example/cb", "default": false}));
    assert_eq!(created["redirect_uris"][1]["default"], true);
    assert!(
        created.get("organization_id").is_none()
            && created["client_id"].as_str().unwrap().starts_with("client_")
    );

    // By its id and by its client id.
    for name in ["id", "client_id"] {
        let (_, found) = bench.get(&format!("{APPLICATIONS}/{}", created[name].as_str().unwrap()));
        assert_eq!(found, created);
    }
    let target = format!("{APPLICATIONS}/{}", created["client_id"].as_str().unwrap());
    let changes =
        json!({"name": "Handbook", "redirect_uris": [{"uri": "https://c.example/cb"}], "cors_origins": null});
    let (status, changed) = bench.call("PUT", &target, Some(changes));
    assert_eq!(status, 200, "{changed}");
    assert_eq!(changed["name"], "Handbook");
    assert_eq!(changed["redirect_uris"], json!([{"uri": "https://c.example/cb", "default": true}]));
    assert_eq!((&changed["cors_origins"], &changed["uses_pkce"]), (&json!([]), &json!(false)));

    assert_eq!(bench.call("DELETE", &target, None).0, 204);
    assert_eq!(refusal(bench.get(&target)), refused(404, "entity_not_found"));
    assert_eq!(refusal(bench.call("DELETE", &target, None)), refused(404, "entity_not_found"));
}

#[test]
fn what_an_application_needs_depends_on_its_kind() {
    let mut bench = seeded();
    let mut refused_at = |body: Value, field: &str| {
        let (status, answer) = bench.post(APPLICATIONS, body);
        assert_eq!((status, answer["errors"][0]["field"].as_str()), (422, Some(field)), "{answer}");
    };
    let partner = |more: Value| {
        let mut body = json!({"application_type": "oauth", "name": "A", "is_first_party": true});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    refused_at(partner(json!({"is_first_party": false})), "organization_id");
    refused_at(partner(json!({"redirect_uris": [{"uri": "/cb"}]})), "redirect_uris.0.uri");
    refused_at(partner(json!({"redirect_uris": [{"uri": "https://a.b/c#d"}]})), "redirect_uris.0.uri");
    let twice = json!([{"uri": "https://a.b/c"}, {"uri": "https://a.b/c"}]);
    refused_at(partner(json!({"redirect_uris": twice})), "redirect_uris.1.uri");
    let two_defaults =
        json!([{"uri": "https://a.b/c", "default": true}, {"uri": "https://a.b/d", "default": true}]);
    refused_at(partner(json!({"redirect_uris": two_defaults})), "redirect_uris.1.uri");
    refused_at(partner(json!({"cors_origins": ["https://a.b/c"]})), "cors_origins.0");
    refused_at(json!({"application_type": "m2m", "name": "A"}), "organization_id");
    refused_at(json!({"application_type": "spa", "name": "A"}), "application_type");

    let unknown = json!({"application_type": "m2m", "name": "A", "organization_id": "org_no"});
    assert_eq!(refusal(bench.post(APPLICATIONS, unknown)), refused(404, "entity_not_found"));
    let uris = json!({"redirect_uris": [{"uri": "https://a.example/cb"}]});
    let answer = bench.call("PUT", &format!("{APPLICATIONS}/client_machine"), Some(uris));
    assert_eq!(answer.0, 422, "{}", answer.1);
}

#[test]
fn applications_are_listed_newest_first_by_organization_and_registration() {
    let mut bench = seeded();
    assert_eq!(names(&mut bench, "?limit=2"), ["Machine", "External"]);
    let (_, page) = bench.get(&format!("{APPLICATIONS}?limit=2"));
    let after = page["list_metadata"]["after"].as_str().unwrap();
    assert_eq!(names(&mut bench, &format!("?limit=2&after={after}")), ["Public", "Partner <b>"]);
    assert_eq!(names(&mut bench, "?organization_id=org_01ACME"), ["Machine", "External"]);
    assert_eq!(names(&mut bench, "?registration_types=dynamic"), [""; 0]);
    let dynamic = "
connectApplications:
  - { name: Agent, type: oauth, organization: Acme, was_dynamically_registered: true }
";
    bench.seed(&format!("organizations: [{{ name: Acme }}]{dynamic}")).unwrap();
    assert_eq!(names(&mut bench, "?registration_types=dynamic"), ["Agent"]);
    assert_eq!(names(&mut bench, "?registration_types=dynamic,authenticated&limit=2"), ["Agent", "Machine"]);
}

#[test]
fn a_secret_is_shown_once_and_works_until_it_is_deleted() {
    let mut bench = seeded();
    let secrets = format!("{APPLICATIONS}/conn_app_machine/client_secrets");
    let (status, created) = bench.post(&secrets, json!({}));
    assert_eq!(status, 201, "{created}");
    let value = created["secret"].as_str().unwrap().to_owned();
    assert!(value.len() >= 32 && value.ends_with(created["secret_hint"].as_str().unwrap()));

    let (_, listed) = bench.get(&secrets);
    assert_eq!(listed.as_array().map(Vec::len), Some(2), "{listed}");
    assert!(!listed.to_string().contains(&value) && listed[0]["last_used_at"].is_null());
    let kept = bench.state.store.all(&CLIENT_SECRETS).map(|secret| format!("{:?}", secret.hidden));
    assert!(kept.into_iter().all(|kept| !kept.contains(&value) && !kept.contains("secret_machine")));

    let credentials =
        [("grant_type", "client_credentials"), ("client_id", "client_machine"), ("client_secret", &value)];
    let ask = |bench: &mut Bench| super::super::test_support::form(bench, "/oauth2/token", &credentials);
    assert_eq!(ask(&mut bench).0, 200);
    let (_, listed) = bench.get(&secrets);
    assert_eq!(listed[1]["last_used_at"], "2026-01-15T12:00:00.000Z");
    assert!(listed[0]["last_used_at"].is_null(), "only the secret that was used");

    let target = format!("/connect/client_secrets/{}", created["id"].as_str().unwrap());
    assert_eq!(bench.call("DELETE", &target, None).0, 204);
    assert_eq!(bench.call("DELETE", &target, None).0, 404);
    assert_eq!(refusal(ask(&mut bench)), refused(401, "invalid_client"));
    assert_eq!(token(&mut bench, "machine", &[("grant_type", "client_credentials")]).0, 200);
    assert_eq!(bench.get(&format!("{APPLICATIONS}/conn_app_no/client_secrets")).0, 404);
}

#[test]
fn an_application_goes_with_its_organization_and_its_secrets_with_it() {
    let mut bench = seeded();
    assert_eq!(bench.call("DELETE", "/organizations/org_01ACME", None).0, 200);
    assert_eq!(bench.get(&format!("{APPLICATIONS}/client_machine")).0, 404);
    assert!(bench.state.store.find(&CLIENT_SECRETS, "application_id", "conn_app_machine").next().is_none());
    assert_eq!(bench.get(&format!("{APPLICATIONS}/client_own")).0, 200);
}

#[test]
fn seeds_say_what_is_wrong_with_them() {
    let error = |text: &str| Bench::new().seed(text).unwrap_err().to_string();
    let of = |entry: &str| error(&format!("connectApplications: [{entry}]"));
    assert_eq!(of("{ name: A, type: web }"), "connectApplications[0].type: must be oauth or m2m");
    assert_eq!(of("{ name: A, type: m2m }"), "connectApplications[0].organization: is required");
    let unknown = of("{ name: A, type: m2m, organization: Nobody }");
    assert_eq!(unknown, "connectApplications[0].organization: is no organization of this file");
    assert!(
        of("{ name: A, type: m2m, redirect_uris: [] }")
            .starts_with("connectApplications[0].redirect_uris: is unknown")
    );
    let relative = of("{ name: A, type: oauth, redirect_uris: [/cb] }");
    assert_eq!(
        relative,
        "connectApplications[0].redirect_uris[0]: must be an absolute URI without a fragment"
    );
}
