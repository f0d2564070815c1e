//! What links open, for a person and without one.

use std::time::Duration;

use serde_json::{Value, json};

use crate::message::Request;
use crate::testing::Bench;

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.seed("organizations: [{ id: org_01, name: Acme }]").unwrap();
    bench
}

fn link(bench: &mut Bench, body: Value) -> String {
    let (status, answer) = bench.post("/portal/generate_link", body);
    assert_eq!(status, 201, "{answer}");
    answer["link"].as_str().unwrap().strip_prefix("http://127.0.0.1:4100").unwrap().to_owned()
}

#[test]
fn a_link_leads_to_the_success_url_for_five_minutes() {
    let mut bench = bench();
    let body = json!({
        "organization": "org_01", "intent": "sso",
        "return_url": "https://app.example.com/back", "success_url": "https://app.example.com/done",
    });
    let link = link(&mut bench, body);
    let opened = bench.send(&Request::new("GET", &link));
    assert_eq!((opened.status, opened.header_value("location")), (302, Some("https://app.example.com/done")));
    bench.context.now += Duration::from_secs(300);
    assert_eq!(bench.send(&Request::new("GET", &link)).status, 410);
}

fn bench_for_a_person() -> Bench {
    let mut bench = bench();
    bench.context.interactive = true;
    bench
}

fn page(bench: &mut Bench, request: &Request) -> String {
    let response = bench.send(request);
    let text = String::from_utf8(response.body.to_vec()).unwrap();
    assert_eq!(response.status, 200, "{text}");
    text
}

/// Sends the form of a task; gives the page that it leads back to, or that says what is wrong.
fn submit(bench: &mut Bench, link: &str, task: &str, members: &[(&str, &str)]) -> String {
    let response = bench.send(&Request::new("POST", &format!("{link}/{task}")).form(members));
    if response.status != 303 {
        assert!((400..500).contains(&response.status), "{}", response.status);
        return String::from_utf8(response.body.to_vec()).unwrap();
    }
    let back = response.header_value("location").unwrap().to_owned();
    page(bench, &Request::new("GET", &back))
}

#[test]
fn an_administrator_who_is_played_does_at_once_what_a_link_is_for() {
    let mut bench = bench();
    bench.seed("connections: [{ id: conn_01, organization: Acme, name: SSO, connection_type: GenericSAML, state: draft }]").unwrap();
    let (_, domain) =
        bench.post("/organization_domains", json!({"organization_id": "org_01", "domain": "acme.com"}));
    for intent in ["sso", "dsync", "domain_verification", "audit_logs"] {
        for _ in 0..2 {
            let link = link(&mut bench, json!({"organization": "org_01", "intent": intent}));
            page(&mut bench, &Request::new("GET", &link));
        }
    }
    let (_, connections) = bench.get("/connections");
    assert_eq!(connections["data"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&connections["data"][0]["id"], &connections["data"][0]["state"]),
        (&json!("conn_01"), &json!("active"))
    );
    let (_, directories) = bench.get("/directories");
    assert_eq!(directories["data"].as_array().unwrap().len(), 1);
    assert_eq!(directories["data"][0]["state"], "linked");
    let path = format!("/organization_domains/{}", domain["id"].as_str().unwrap());
    assert_eq!(bench.get(&path).1["state"], "verified");
    assert_eq!(
        bench.events(),
        [
            "organization_domain.created",
            "connection.activated",
            "dsync.activated",
            "organization_domain.updated",
            "organization_domain.verified"
        ]
    );
}

#[test]
fn a_person_sets_up_single_sign_on() {
    let mut bench = bench_for_a_person();
    let link = link(
        &mut bench,
        json!({"organization": "org_01", "intent": "sso", "success_url": "https://app.example/done"}),
    );
    assert!(page(&mut bench, &Request::new("GET", &link)).contains("Acme"));
    assert_eq!(bench.get("/connections").1["data"], json!([]));
    let shown = submit(&mut bench, &link, "connection", &[("type", "OktaSAML"), ("name", "<Okta>")]);
    assert!(shown.contains("&lt;Okta&gt;") && shown.contains("active"), "{shown}");
    let (_, connections) = bench.get("/connections");
    let id = connections["data"][0]["id"].as_str().unwrap();
    assert_eq!(connections["data"][0]["connection_type"], "OktaSAML");
    submit(&mut bench, &link, "connection", &[("id", id), ("state", "inactive")]);
    assert_eq!(bench.get("/connections").1["data"][0]["state"], "inactive");
    submit(&mut bench, &link, "connection", &[("id", id), ("state", "active")]);
    assert_eq!(bench.events(), ["connection.activated", "connection.deactivated", "connection.activated"]);
    let done = bench.send(&Request::new("GET", &format!("{link}/done")));
    assert_eq!((done.status, done.header_value("location")), (302, Some("https://app.example/done")));
}

#[test]
fn a_person_sets_up_a_directory_and_sees_where_scim_goes() {
    let mut bench = bench_for_a_person();
    let link = link(&mut bench, json!({"organization": "org_01", "intent": "dsync"}));
    let shown = submit(&mut bench, &link, "directory", &[("type", "okta scim v2.0"), ("name", "")]);
    let (_, directories) = bench.get("/directories");
    assert_eq!(directories["data"][0]["type"], "okta scim v2.0");
    let id = directories["data"][0]["id"].as_str().unwrap();
    let (_, directory) = bench.get(&format!("/_emulator/directories/{id}"));
    for value in [&directory["scim"]["endpoint"], &directory["scim"]["bearer_token"]] {
        assert!(shown.contains(value.as_str().unwrap()), "{value}: {shown}");
    }
}

#[test]
fn a_person_verifies_a_domain() {
    let mut bench = bench_for_a_person();
    let link = link(&mut bench, json!({"organization": "org_01", "intent": "domain_verification"}));
    let shown = submit(&mut bench, &link, "domain", &[("domain", "Acme.com ")]);
    let domain = bench.get("/organizations/org_01").1["domains"][0].clone();
    assert!(
        shown.contains("acme.com") && shown.contains(domain["verification_token"].as_str().unwrap()),
        "{shown}"
    );
    let refused = submit(&mut bench, &link, "domain", &[("domain", "acme.com")]);
    assert!(refused.contains("already belongs to an organization"), "{refused}");
    let shown = submit(&mut bench, &link, "domain", &[("id", domain["id"].as_str().unwrap())]);
    assert!(shown.contains("verified"), "{shown}");
    assert_eq!(bench.get("/organizations/org_01").1["domains"][0]["state"], "verified");
}

#[test]
fn a_link_opens_its_task_and_one_without_task_opens_all() {
    let mut bench = bench_for_a_person();
    bench.seed("organizations: [{ id: org_02, name: Other, domains: [{ id: org_domain_02, domain: other.com, state: pending }] }]").unwrap();
    let sso = link(&mut bench, json!({"organization": "org_01", "intent": "sso"}));
    let all = link(&mut bench, json!({"organization": "org_01"}));
    let refused =
        bench.send(&Request::new("POST", &format!("{sso}/directory")).form(&[("type", "generic scim v2.0")]));
    assert_eq!((refused.status, &refused.value()["code"]), (403, &json!("portal_task_refused")));
    submit(&mut bench, &all, "directory", &[("type", "generic scim v2.0")]);
    // Nothing of another organization is reached.
    let foreign = submit(&mut bench, &all, "domain", &[("id", "org_domain_02")]);
    assert!(foreign.contains("not found"), "{foreign}");
    let unknown = submit(&mut bench, &all, "connection", &[("type", "Abacus")]);
    assert!(unknown.contains("Abacus"), "{unknown}");
    assert_eq!(bench.send(&Request::new("POST", &format!("{all}/tea")).form(&[])).status, 404);
    bench.context.now += Duration::from_secs(300);
    assert_eq!(bench.send(&Request::new("POST", &format!("{all}/directory")).form(&[])).status, 410);
}

#[test]
fn revoking_ends_the_links_of_one_user() {
    let mut bench = bench();
    let of = |user: &str| json!({"organization": "org_01", "external_user_id": user});
    let (first, second) = (link(&mut bench, of("u1")), link(&mut bench, of("u2")));
    assert_eq!(bench.post("/portal/revoke_link", of("u1")).0, 204);
    assert_eq!(bench.send(&Request::new("GET", &first)).status, 410);
    assert_eq!(bench.send(&Request::new("GET", &second)).status, 200);
    let nowhere = json!({"organization": "nope", "external_user_id": "u1"});
    assert_eq!(bench.post("/portal/revoke_link", nowhere).0, 404);
}

#[test]
fn bad_requests_are_refused() {
    let mut bench = bench();
    let mut status = |body: Value| bench.post("/portal/generate_link", body).0;
    assert_eq!(status(json!({"organization": "nope"})), 404);
    assert_eq!(status(json!({"organization": "org_01", "intent": "tea"})), 422);
    assert_eq!(status(json!({"organization": "org_01", "return_url": "back"})), 422);
    let crowd = vec!["it@acme.com"; 21];
    assert_eq!(status(json!({"organization": "org_01", "it_contact_emails": crowd})), 422);
}
