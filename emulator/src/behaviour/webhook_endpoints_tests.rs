use serde_json::{Value, json};

use crate::testing::Bench;

const URL: &str = "http://127.0.0.1:4555/webhooks";

fn with_endpoint(events: Value) -> (Bench, Value) {
    let mut bench = Bench::new();
    let (status, endpoint) = bench.post("/webhook_endpoints", json!({"endpoint_url": URL, "events": events}));
    assert_eq!(status, 201, "{endpoint}");
    (bench, endpoint)
}

fn refusal((status, body): (u16, Value)) -> (u16, String) {
    (status, body["code"].as_str().unwrap_or_default().to_owned())
}

/// Types of the webhooks that creating an organization queues.
fn queued(bench: &mut Bench) -> Vec<String> {
    let (status, answer) = bench.post("/organizations", json!({"name": "Acme"}));
    assert_eq!(status, 201, "{answer}");
    bench.effects.deliveries.iter().map(|delivery| delivery.event.clone()).collect()
}

#[test]
fn an_endpoint_lives_and_dies() {
    let (mut bench, endpoint) = with_endpoint(json!(["user.created"]));
    assert_eq!(endpoint["secret"].as_str().unwrap().len(), 32);
    assert_eq!((&endpoint["status"], &endpoint["events"]), (&json!("enabled"), &json!(["user.created"])));
    assert_eq!(bench.get("/webhook_endpoints").1["data"], json!([endpoint]));

    let path = format!("/webhook_endpoints/{}", endpoint["id"].as_str().unwrap());
    let changes = json!({"status": "disabled", "events": ["user.deleted"], "endpoint_url": URL});
    let (status, changed) = bench.call("PATCH", &path, Some(changes));
    assert_eq!(status, 200, "{changed}");
    assert_eq!((&changed["status"], &changed["events"]), (&json!("disabled"), &json!(["user.deleted"])));
    assert_eq!(changed["secret"], endpoint["secret"]);

    assert_eq!(bench.call("DELETE", &path, None).0, 204);
    assert_eq!(refusal(bench.call("DELETE", &path, None)), (404, "entity_not_found".to_owned()));
    let gone = bench.call("PATCH", &path, Some(json!({"status": "enabled"})));
    assert_eq!(refusal(gone), (404, "entity_not_found".to_owned()));
}

#[test]
fn bad_endpoints_are_refused_with_their_codes() {
    let (mut bench, _) = with_endpoint(json!(["user.created"]));
    let mut refused = |url: &str, events: Value| {
        refusal(bench.post("/webhook_endpoints", json!({"endpoint_url": url, "events": events})))
    };
    let code = |status: u16, code: &str| (status, code.to_owned());
    let other = "https://example.com/hook";
    assert_eq!(refused(URL, json!(["user.created"])), code(409, "duplicate_endpoint"));
    for url in ["nowhere", "ftp://example.com/", "/path", ""] {
        assert_eq!(refused(url, json!(["user.created"])), code(422, "invalid_url"), "{url}");
    }
    let invalid = code(422, "invalid_request_parameters");
    assert_eq!(refused(other, json!([])), invalid);
    assert_eq!(refused(other, json!(["user.born"])), invalid);
    // Vault events can be listed but not subscribed to.
    assert_eq!(refused(other, json!(["vault.data.read"])), invalid);

    let (status, second) =
        bench.post("/webhook_endpoints", json!({"endpoint_url": other, "events": ["user.created"]}));
    assert_eq!(status, 201, "{second}");
    let path = format!("/webhook_endpoints/{}", second["id"].as_str().unwrap());
    let taken = bench.call("PATCH", &path, Some(json!({"endpoint_url": URL})));
    assert_eq!(refusal(taken), code(409, "duplicate_endpoint"));
    let broken = bench.call("PATCH", &path, Some(json!({"endpoint_url": "nowhere"})));
    assert_eq!(refusal(broken), code(422, "invalid_url"));
}

#[test]
fn enabled_endpoints_get_what_they_subscribed_to() {
    let (mut bench, endpoint) = with_endpoint(json!(["organization.created"]));
    assert_eq!(queued(&mut bench), ["organization.created"]);
    let delivery = &bench.effects.deliveries[0];
    assert_eq!((delivery.url.as_str(), &json!(delivery.secrets[0])), (URL, &endpoint["secret"]));
    let event: Value = serde_json::from_slice(&delivery.body).unwrap();
    assert_eq!((&event["event"], &event["id"]), (&json!("organization.created"), &json!(delivery.event_id)));

    let path = format!("/webhook_endpoints/{}", endpoint["id"].as_str().unwrap());
    bench.call("PATCH", &path, Some(json!({"events": ["user.created"]})));
    assert_eq!(queued(&mut bench), Vec::<String>::new());
    bench.call("PATCH", &path, Some(json!({"events": ["organization.created"], "status": "disabled"})));
    assert_eq!(queued(&mut bench), Vec::<String>::new());
}

#[test]
fn a_seeded_endpoint_without_a_list_gets_everything() {
    let mut bench = Bench::new();
    let seed = format!(
        "webhookEndpoints:
  - {{ endpoint_url: '{URL}', secret: whsec_test_secret, events: [], enabled: true }}
  - {{ endpoint_url: 'http://localhost/off', enabled: false }}"
    );
    bench.seed(&seed).unwrap();
    assert_eq!(queued(&mut bench), ["organization.created"]);
    assert_eq!(bench.effects.deliveries[0].secrets, ["whsec_test_secret"]);
    let (_, page) = bench.get("/webhook_endpoints");
    assert_eq!((&page["data"][0]["status"], &page["data"][1]["events"]), (&json!("disabled"), &json!([])));
}

#[test]
fn seed_errors_say_where() {
    let error = |text: &str| Bench::new().seed(&format!("webhookEndpoints: {text}")).unwrap_err().to_string();
    assert_eq!(error("[{}]"), "webhookEndpoints[0].endpoint_url: is required");
    let url = error("[{endpoint_url: nowhere}]");
    assert_eq!(url, "webhookEndpoints[0].endpoint_url: must be an http or https URL");
    let events = error("[{endpoint_url: 'http://localhost/', events: [user.born]}]");
    assert_eq!(events, "webhookEndpoints[0].events[0]: is no event type of webhooks");
    let twice = error("[{endpoint_url: 'http://localhost/'}, {endpoint_url: 'http://localhost/'}]");
    assert_eq!(twice, "webhookEndpoints[1].endpoint_url: belongs to another endpoint");
}

#[test]
fn any_event_can_be_sent_to_all_endpoints() {
    let (mut bench, endpoint) = with_endpoint(json!(["user.created"]));
    let (status, sent) = bench.post("/_emulator/webhooks/send", json!({"type": "dsync.user.created"}));
    assert_eq!(status, 201, "{sent}");
    assert_eq!(sent["endpoints"], json!([endpoint["id"]]));
    assert_eq!(sent["event"]["data"]["object"], "directory_user");
    assert_eq!(bench.effects.deliveries.len(), 1);
    assert_eq!(bench.get("/events?events=dsync.user.created").1["data"], json!([sent["event"]]));

    let odd = json!({"type": "moon.landed", "data": {"crew": 3}});
    let (status, sent) = bench.post("/_emulator/webhooks/send", odd);
    assert_eq!((status, &sent["event"]["data"]), (201, &json!({"crew": 3})), "{sent}");
    assert_eq!(bench.effects.deliveries[0].event, "moon.landed");
    assert_eq!(bench.events(), ["dsync.user.created"]);

    let invalid = (422, "invalid_request_parameters".to_owned());
    assert_eq!(refusal(bench.post("/_emulator/webhooks/send", json!({}))), invalid);
    assert_eq!(refusal(bench.post("/_emulator/webhooks/send", json!({"type": "moon.landed"}))), invalid);
    let text = json!({"type": "user.created", "data": "text"});
    assert_eq!(refusal(bench.post("/_emulator/webhooks/send", text)), invalid);
}
