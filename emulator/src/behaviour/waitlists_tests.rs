use serde_json::{Value, json};

use crate::testing::Bench;

const DEFAULT: &str = "/user_management/waitlists/default";

fn join(bench: &mut Bench, email: &str) -> Value {
    let (status, entry) = bench.post(&format!("{DEFAULT}/entries"), json!({"email": email}));
    assert_eq!(status, 201, "{entry}");
    entry
}

fn decide(bench: &mut Bench, entry: &Value, decision: &str) -> (u16, Value) {
    let id = entry["id"].as_str().unwrap();
    bench.post(&format!("/user_management/waitlist_entries/{id}/{decision}"), json!({}))
}

#[test]
fn the_default_list_comes_with_its_first_entry() {
    let mut bench = Bench::new();
    assert_eq!(bench.get(DEFAULT).0, 404);
    assert_eq!(bench.get(&format!("{DEFAULT}/entries")).0, 404);
    let entry = join(&mut bench, "New@acme.com");
    assert_eq!((&entry["email"], &entry["state"]), (&json!("new@acme.com"), &json!("pending")));
    let (_, waitlist) = bench.get(DEFAULT);
    assert_eq!(waitlist["id"], entry["waitlist_id"]);
    assert_eq!(bench.get("/user_management/waitlists").1["data"], json!([waitlist]));
    let by_id = format!("/user_management/waitlists/{}/entries", waitlist["id"].as_str().unwrap());
    assert_eq!(bench.get(&by_id).1["data"], json!([entry]));
    assert_eq!(
        bench.post("/user_management/waitlists/waitlist_no/entries", json!({"email": "a@b.c"})).0,
        404
    );
}

#[test]
fn an_address_is_on_a_list_once() {
    let mut bench = Bench::new();
    let fields = json!({"email": "new@acme.com", "additional_fields": {"size": "10"}, "send_confirmation_email": true});
    let path = format!("{DEFAULT}/entries");
    let (_, first) = bench.post(&path, fields);
    assert_eq!(first["additional_fields"], json!({"size": "10"}));
    let mail = bench.state.outbox.last().unwrap();
    assert_eq!((mail.purpose.as_str(), mail.to.as_str()), ("waitlist_confirmation", "new@acme.com"));
    let again = json!({"email": "NEW@acme.com", "additional_fields": {"size": "11"}, "send_confirmation_email": true});
    assert_eq!(bench.post(&path, again), (201, first.clone()));
    assert_eq!((bench.events().len(), bench.state.outbox.len()), (1, 1));

    let entry = format!("/user_management/waitlist_entries/{}", first["id"].as_str().unwrap());
    assert!((200..300).contains(&bench.call("DELETE", &entry, None).0));
    assert_eq!(bench.call("DELETE", &entry, None).0, 404);
    assert_ne!(join(&mut bench, "new@acme.com")["id"], first["id"], "the address can join again");
}

#[test]
fn who_has_access_or_asks_wrongly_is_refused() {
    let mut bench = Bench::new();
    bench.seed("users: [{ email: ada@acme.com }]").unwrap();
    let path = format!("{DEFAULT}/entries");
    let (status, refused) = bench.post(&path, json!({"email": "Ada@acme.com"}));
    assert_eq!((status, &refused["code"]), (422, &json!("user_already_exists")));
    assert_eq!(bench.post(&path, json!({"email": "nobody"})).0, 422);
    let many: serde_json::Map<String, Value> = (0..51).map(|key| (key.to_string(), json!(""))).collect();
    for fields in [json!({"k".repeat(41): ""}), json!({"k": "v".repeat(601)}), json!(many)] {
        let body = json!({"email": "new@acme.com", "additional_fields": fields});
        let (status, refused) = bench.post(&path, body);
        assert_eq!((status, &refused["errors"][0]["field"]), (422, &json!("additional_fields")));
    }
    assert_eq!(bench.get(DEFAULT).0, 404, "a refused entry leaves no list behind");
    let body = json!({"email": "new@acme.com", "additional_fields": {"k".repeat(40): "é".repeat(600)}});
    assert_eq!(bench.post(&path, body).0, 201);
}

#[test]
fn an_approval_invites_and_takes_a_denial_back() {
    let mut bench = Bench::new();
    let entry = join(&mut bench, "new@acme.com");
    let (status, denied) = decide(&mut bench, &entry, "deny");
    assert_eq!((status, &denied["state"], &denied["approved_at"]), (200, &json!("denied"), &Value::Null));
    let (status, refused) = decide(&mut bench, &entry, "deny");
    assert_eq!((status, &refused["code"]), (422, &json!("invalid_state")));
    let (status, approved) = decide(&mut bench, &entry, "approve");
    assert_eq!((status, &approved["state"]), (200, &json!("approved")));
    assert_eq!(approved["approved_at"], "2026-01-15T12:00:00.000Z");
    assert_eq!(decide(&mut bench, &entry, "approve").1["code"], "invalid_state");
    let (_, invitations) = bench.get("/user_management/invitations?email=new%40acme.com");
    assert_eq!(invitations["data"][0]["organization_id"], Value::Null);
    assert!(bench.state.outbox.last().unwrap().link.is_some());
    assert_eq!(
        bench.events(),
        ["waitlist_user.created", "waitlist_user.denied", "waitlist_user.approved", "invitation.created"]
    );
    for decision in ["approve", "deny"] {
        assert_eq!(decide(&mut bench, &json!({"id": "waitlist_user_no"}), decision).0, 404);
    }
}

#[test]
fn an_approval_stays_when_the_invitation_fails() {
    let mut bench = Bench::new();
    let entry = join(&mut bench, "new@acme.com");
    bench.post("/user_management/invitations", json!({"email": "new@acme.com"}));
    let (status, failed) = decide(&mut bench, &entry, "approve");
    assert_eq!((status, &failed["code"]), (422, &json!("invitation_email_not_sent")));
    assert_eq!(bench.get(&format!("{DEFAULT}/entries")).1["data"][0]["state"], "approved");
}

#[test]
fn entries_are_listed_by_decision_and_address() {
    let mut bench = Bench::new();
    let seed = "
waitlists:
  - id: waitlist_01BETA
    default: true
    entries:
      - { id: waitlist_user_01A, email: A@acme.com, additional_fields: { size: '3' } }
      - { email: b@acme.com, state: denied }
      - { email: c@acme.com, state: approved }
  - entries: [{ email: a@acme.com }]
";
    bench.seed(seed).unwrap();
    let mut emails = |query: &str| {
        let (status, page) = bench.get(&format!("{DEFAULT}/entries?{query}"));
        assert_eq!(status, 200, "{page}");
        page["data"].as_array().unwrap().iter().map(|entry| entry["email"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(emails(""), ["c@acme.com", "b@acme.com", "a@acme.com"]);
    assert_eq!(emails("order=asc&limit=2"), ["a@acme.com", "b@acme.com"]);
    assert_eq!(emails("after=waitlist_user_01A&order=asc&limit=1"), ["b@acme.com"]);
    assert_eq!(emails("state=approved"), ["c@acme.com"]);
    assert_eq!(emails("email=A%40acme.com"), ["a@acme.com"]);
    assert_eq!(bench.get("/user_management/waitlists").1["data"].as_array().map(Vec::len), Some(2));
    assert_eq!(bench.get("/user_management/waitlists/waitlist_01BETA").0, 200);

    let error = |seed: &str| Bench::new().seed(seed).unwrap_err().to_string();
    assert!(error("waitlists: [{ default: true }, { default: true }]").starts_with("waitlists[1].default"));
    assert!(error("waitlists: [{ entries: [{ email: a@b.c, state: x }] }]").contains("entries[0].state"));
    assert!(
        error("waitlists: [{ entries: [{ email: a@b.c }, { email: A@b.c }] }]").contains("entries[1].email")
    );
}
