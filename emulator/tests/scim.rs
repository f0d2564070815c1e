//! An identity provider's connector over HTTP, and the webhooks that an application gets from it.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use common::endpoint::Endpoint;
use common::{Answer, call, call_with};
use serde_json::{Value, json};
use workos_emulator::Emulator;

const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH_OP: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/// A connector that was given what the control page of the directory shows.
struct Connector<'a> {
    emulator: &'a Emulator,
    path: String,
    token: String,
}

impl<'a> Connector<'a> {
    async fn of(emulator: &'a Emulator, directory: &str) -> Self {
        let page = call(emulator, "GET", &format!("/_emulator/directories/{directory}"), None).await.json();
        let text = |name: &str| page["scim"][name].as_str().unwrap().to_owned();
        let path = text("endpoint").strip_prefix(emulator.url()).unwrap().to_owned();
        Self { emulator, path, token: text("bearer_token") }
    }

    async fn send(&self, method: &str, path: &str, body: Option<Value>) -> Answer {
        let authorization = format!("Bearer {}", self.token);
        let target = format!("{}{path}", self.path);
        let body = body.map(|body| body.to_string());
        let headers = [("authorization", authorization.as_str())];
        call_with(self.emulator.address(), method, &target, &headers, body.as_deref()).await
    }
}

#[tokio::test]
async fn a_connector_s_changes_arrive_as_webhooks() {
    let endpoint = Endpoint::start(&[]).await;
    let seed = "
organizations: [{ name: Acme }]
directories: [{ id: directory_01, type: okta scim v2.0, organization: Acme, inactive_users: keep }]
";
    let emulator = endpoint.registered(Emulator::builder().seed(seed), json!([])).await;
    let connector = Connector::of(&emulator, "directory_01").await;

    let user = json!({"schemas": [USER], "userName": "ada@acme.com", "active": true, "externalId": "a1"});
    let created = connector.send("POST", "/Users", Some(user)).await;
    assert_eq!(created.status, Some(201), "{}", created.text());
    let id = created.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(created.header("content-type"), Some("application/scim+json; charset=utf-8"));
    let group = json!({"schemas": [GROUP], "displayName": "Engineering", "members": [{"value": id}]});
    assert_eq!(connector.send("POST", "/Groups", Some(group)).await.status, Some(201));
    let operations = json!([{"op": "replace", "value": {"active": false}}]);
    let body = json!({"schemas": [PATCH_OP], "Operations": operations});
    assert_eq!(connector.send("PATCH", &format!("/Users/{id}"), Some(body)).await.status, Some(200));
    assert_eq!(connector.send("DELETE", &format!("/Users/{id}"), None).await.status, Some(204));

    emulator.control().webhooks_settled().await;
    let events: Vec<Value> = endpoint.received().iter().map(|webhook| webhook.event()).collect();
    let names: Vec<&str> = events.iter().map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(
        names,
        [
            "dsync.user.created",
            "dsync.group.created",
            "dsync.group.user_added",
            "dsync.user.updated",
            "dsync.group.user_removed",
            "dsync.user.deleted",
        ]
    );
    assert_eq!(events[0]["data"]["email"], "ada@acme.com");
    assert_eq!(events[3]["data"]["state"], "inactive");
}

#[tokio::test]
async fn the_ledger_does_not_show_the_token() {
    let seed = "
organizations: [{ name: Acme }]
directories: [{ id: directory_01, organization: Acme, bearer_token: a-token-of-the-directory }]
";
    let emulator = Emulator::builder().seed(seed).start().await.unwrap();
    let connector = Connector::of(&emulator, "directory_01").await;
    assert_eq!(connector.send("GET", "/Users", None).await.status, Some(200));
    let ledger = call(&emulator, "GET", "/_emulator/requests", None).await.text();
    assert!(ledger.contains("/Users") && !ledger.contains("a-token-of-the-directory"), "{ledger}");
}
