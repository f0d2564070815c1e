use serde_json::json;

use super::by_reference;
use crate::testing::Bench;

fn with_organization() -> (Bench, String) {
    let mut bench = Bench::new();
    let body = json!({
        "name": "Acme",
        "external_id": "acme",
        "metadata": {"tier": "gold"},
        "domain_data": [{"domain": "Acme.com", "state": "verified"}],
    });
    let (status, organization) = bench.post("/organizations", body);
    assert_eq!(status, 201, "{organization}");
    let id = organization["id"].as_str().unwrap().to_owned();
    (bench, id)
}

#[test]
fn an_organization_lives_and_dies() {
    let (mut bench, id) = with_organization();
    let (status, organization) = bench.get(&format!("/organizations/{id}"));
    assert_eq!(status, 200, "{organization}");
    assert_eq!(organization["domains"][0]["domain"], "acme.com");
    assert_eq!(bench.get("/organizations/external_id/acme").1["id"], id.as_str());

    let change = json!({"name": "Acme Inc", "metadata": {"tier": "", "seats": "5"}, "domain_data": []});
    let (status, changed) = bench.call("PUT", &format!("/organizations/{id}"), Some(change));
    assert_eq!(status, 200, "{changed}");
    assert_eq!((&changed["name"], &changed["metadata"]), (&json!("Acme Inc"), &json!({"seats": "5"})));
    assert_eq!(changed["domains"], json!([]));

    assert_eq!(bench.call("DELETE", &format!("/organizations/{id}"), None).0, 200);
    let (status, failure) = bench.get(&format!("/organizations/{id}"));
    assert_eq!((status, &failure["code"]), (404, &json!("entity_not_found")));
    assert_eq!(failure["entity_id"], id.as_str());
    assert_eq!(
        bench.events(),
        [
            "organization.created",
            "organization_domain.created",
            "organization.updated",
            "organization_domain.deleted",
            "organization.deleted",
        ]
    );
}

#[test]
fn absent_null_and_value_are_three_things() {
    let (mut bench, id) = with_organization();
    let path = format!("/organizations/{id}");
    assert_eq!(bench.call("PUT", &path, Some(json!({}))).1["external_id"], "acme");
    assert_eq!(bench.call("PUT", &path, Some(json!({"external_id": null}))).1["external_id"], json!(null));
    assert_eq!(bench.call("PUT", &path, Some(json!({"metadata": null}))).1["metadata"], json!({}));
}

#[test]
fn listings_filter_by_domain_and_name() {
    let (mut bench, id) = with_organization();
    bench.post("/organizations", json!({"name": "Beta"}));
    let ids = |page: (u16, serde_json::Value)| {
        let page = page.1;
        page["data"].as_array().unwrap().iter().map(|item| item["id"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(bench.get("/organizations")).len(), 2);
    assert_eq!(ids(bench.get("/organizations?domains=nope.com,acme.com")), [json!(id)]);
    assert_eq!(ids(bench.get("/organizations?search=ACM")), [json!(id)]);
    assert!(bench.get("/organizations?limit=1").1["list_metadata"]["after"].is_string());
}

#[test]
fn conflicts_have_their_documented_codes() {
    let (mut bench, _) = with_organization();
    let refusal =
        |(status, body): (u16, serde_json::Value)| (status, body["code"].as_str().map(str::to_owned));
    let code = |code: &str| Some(code.to_owned());
    let duplicate = bench.post("/organizations", json!({"name": "B", "external_id": "acme"}));
    assert_eq!(refusal(duplicate), (400, code("external_id_already_used")));
    let taken = json!({"name": "B", "domain_data": [{"domain": "acme.com", "state": "pending"}]});
    assert_eq!(refusal(bench.post("/organizations", taken)), (409, code("domain_already_exists")));
    let long = json!({"name": "B", "metadata": {"k".repeat(41): "v"}});
    assert_eq!(refusal(bench.post("/organizations", long)), (400, code("invalid_metadata")));
    assert_eq!(bench.events().len(), 2);
}

#[test]
fn domains_are_verified_once() {
    let (mut bench, id) = with_organization();
    let body = json!({"domain": "acme.io", "organization_id": id});
    let (status, domain) = bench.post("/organization_domains", body);
    assert_eq!((status, &domain["state"]), (201, &json!("pending")));
    let path = format!("/organization_domains/{}/verify", domain["id"].as_str().unwrap());
    assert_eq!(bench.call("POST", &path, None).1["state"], "verified");
    assert_eq!(bench.call("POST", &path, None).1["code"], "domain_already_verified");
    assert!(bench.events().contains(&"organization_domain.verified".to_owned()));
}

#[test]
fn it_contacts_are_invited_by_mail() {
    let (mut bench, id) = with_organization();
    let path = format!("/organizations/{id}/it_contacts");
    let (status, contact) = bench.post(&path, json!({"email": "it@acme.com"}));
    assert_eq!(status, 201, "{contact}");
    assert_eq!(bench.post(&path, json!({"email": "IT@acme.com"})).0, 409);
    assert_eq!(bench.get(&path).1["data"].as_array().unwrap().len(), 1);

    let contact = format!("{path}/{}", contact["id"].as_str().unwrap());
    let intents = json!({"intents": ["sso"]});
    let (status, refusal) = bench.post(&format!("{contact}/invite"), intents.clone());
    assert_eq!(status, 204, "{refusal}");
    assert_eq!(bench.post(&format!("{contact}/invite"), intents).0, 409);
    assert_eq!(bench.state.outbox[0].to, "it@acme.com");
    assert_eq!(bench.call("POST", &format!("{contact}/revoke"), None).0, 204);
    assert_eq!(bench.call("DELETE", &contact, None).0, 204);
    assert_eq!(bench.get(&path).1["data"], json!([]));
}

#[test]
fn seeds_refer_to_an_organization_by_id_or_name_and_an_id_wins() {
    let mut bench = Bench::new();
    // The second one's name is the first one's id.
    bench.seed("organizations: [{ id: org_01A, name: Acme }, { id: org_01B, name: org_01A }]").unwrap();
    let found = |reference: &str| by_reference(&bench.state.store, reference).map(|found| found.id.clone());
    assert_eq!(found("Acme").as_deref(), Some("org_01A"));
    assert_eq!(found("org_01B").as_deref(), Some("org_01B"));
    assert_eq!(found("org_01A").as_deref(), Some("org_01A"));
    assert_eq!(found("Nobody"), None);
}
