use serde_json::{Value, json};

use crate::behaviour::pipes::accounts::CONNECTED_ACCOUNTS;
use crate::behaviour::pipes::test_support::{put, refusal, refused, seeded, with};
use crate::testing::Bench;

const INTEGRATIONS: &str = "/data-integrations";

fn oauth(provider: &str) -> Value {
    json!({
        "provider": provider,
        "enabled": true,
        "credentials": {"type": "custom", "client_id": "c", "client_secret": "secret_1234"},
    })
}

fn slugs(bench: &mut Bench, query: &str) -> Vec<String> {
    let (status, page) = bench.get(&format!("{INTEGRATIONS}{query}"));
    assert_eq!(status, 200, "{page}");
    page["data"].as_array().unwrap().iter().map(|one| one["slug"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_integration_is_set_up_changed_and_removed() {
    let mut bench = seeded();
    let (status, created) = bench.post(INTEGRATIONS, oauth("notion"));
    assert_eq!(status, 201, "{created}");
    assert_eq!((&created["ownership"], &created["integration_type"]), (&json!("user"), &json!("notion")));
    assert_eq!(
        created["credentials"],
        json!({"type": "custom", "client_id": "c", "redacted_client_secret": "1234"})
    );
    assert!(
        created["redirect_uri"].as_str().unwrap().starts_with("http://127.0.0.1:4100/data-integrations/")
    );
    assert!(!created.to_string().contains("secret_1234") && created["scopes"].is_null());
    assert_eq!(bench.get("/data-integrations/notion").1, created);
    assert_eq!(bench.get("/data-integrations/notion/organization").0, 404);

    let changes = json!({"description": "Reads pages", "scopes": ["read"], "enabled": false});
    let (status, changed) = put(&mut bench, "/data-integrations/notion", changes);
    assert_eq!(
        (status, &changed["description"], &changed["scopes"]),
        (200, &json!("Reads pages"), &json!(["read"]))
    );
    let renewed = json!({"credentials": {"type": "organization"}, "scopes": null});
    let (_, changed) = put(&mut bench, "/data-integrations/notion", renewed);
    assert_eq!(changed["credentials"]["client_id"], Value::Null);
    assert_eq!((&changed["scopes"], &changed["description"]), (&Value::Null, &json!("Reads pages")));

    assert_eq!(bench.call("DELETE", "/data-integrations/notion", None).0, 204);
    assert_eq!(bench.call("DELETE", "/data-integrations/notion", None).0, 404);
}

#[test]
fn a_provider_has_one_integration_for_each_ownership() {
    let mut bench = seeded();
    let again = bench.post(INTEGRATIONS, oauth("github"));
    assert_eq!(refusal(again), refused(409, "data_integration_already_exists"));
    assert_eq!(slugs(&mut bench, "?limit=2"), ["slack", "erp"]);
    assert_eq!(slugs(&mut bench, "?ownership=organization"), ["github"]);
    let body = with(oauth("linear"), json!({"ownership": "organization"}));
    assert_eq!(bench.post(INTEGRATIONS, body).0, 201);
    assert_eq!(slugs(&mut bench, "?ownership=organization&order=asc"), ["github", "linear"]);
    let (status, changed) =
        put(&mut bench, "/data-integrations/linear/organization", json!({"enabled": false}));
    assert_eq!((status, &changed["enabled"]), (200, &json!(false)));
    assert_eq!(bench.get("/data-integrations/linear").0, 404);
    assert_eq!(bench.call("DELETE", "/data-integrations/linear/organization", None).0, 204);
}

#[test]
fn credentials_fit_their_kind() {
    let mut bench = seeded();
    let mut of = |more: Value| refusal(bench.post(INTEGRATIONS, with(json!({"provider": "notion"}), more)));
    assert_eq!(of(json!({})), refused(422, "credentials"));
    assert_eq!(
        of(json!({"credentials": {"type": "custom", "client_id": "c"}})),
        refused(422, "credentials.client_secret")
    );
    let superfluous = json!({"credentials": {"type": "organization", "client_id": "c"}});
    assert_eq!(of(superfluous), refused(422, "credentials.client_id"));
    let by_key = json!({"auth_methods": ["api_key"], "credentials": {"type": "organization"}});
    assert_eq!(of(by_key), refused(422, "credentials"));
    let both =
        json!({"credentials": {"type": "organization"}, "api_key": {"secret": "k", "user_id": "user_01ADA"}});
    assert_eq!(of(both), refused(422, "api_key"));
    assert_eq!(bench.post(INTEGRATIONS, oauth("nowhere")).0, 404);
}

#[test]
fn a_custom_provider_is_defined_once_and_forgotten_with_its_last_integration() {
    let mut bench = seeded();
    let urls = json!({"name": "Bank", "authorization_url": "https://bank.example/a", "token_url": "https://bank.example/t"});
    let body = with(oauth("bank"), json!({"custom_provider": urls}));
    let (status, created) = bench.post(INTEGRATIONS, body.clone());
    assert_eq!((status, &created["integration_type"]), (201, &json!("custom")), "{created}");
    assert_eq!(created["custom_provider"]["pkce_enabled"], true);
    assert_eq!(created["custom_provider"]["refresh_token_url"], Value::Null);

    let organizations = with(body.clone(), json!({"ownership": "organization"}));
    assert_eq!(refusal(bench.post(INTEGRATIONS, organizations)), refused(409, "provider_already_exists"));
    let shared = with(oauth("bank"), json!({"ownership": "organization"}));
    assert_eq!(bench.post(INTEGRATIONS, shared).0, 201);
    let renamed = json!({"custom_provider": {"name": "Good Bank", "pkce_enabled": false}});
    assert_eq!(put(&mut bench, "/data-integrations/bank/organization", renamed.clone()).0, 200);
    let (_, of_users) = bench.get("/data-integrations/bank");
    assert_eq!(of_users["custom_provider"]["name"], "Good Bank", "the definition is shared");
    let built_in = put(&mut bench, "/data-integrations/github", renamed);
    assert_eq!(refusal(built_in), refused(400, "not_a_custom_provider"));

    assert_eq!(bench.call("DELETE", "/data-integrations/bank", None).0, 204);
    assert_eq!(bench.post(INTEGRATIONS, oauth("bank")).0, 201, "organizations still use it");
    for target in ["/data-integrations/bank", "/data-integrations/bank/organization"] {
        assert_eq!(bench.call("DELETE", target, None).0, 204);
    }
    assert_eq!(bench.post(INTEGRATIONS, oauth("bank")).0, 404);
}

#[test]
fn a_definition_must_be_complete() {
    let mut bench = seeded();
    let mut of = |provider: &str, custom: Value| {
        refusal(bench.post(INTEGRATIONS, with(oauth(provider), json!({"custom_provider": custom}))))
    };
    assert_eq!(of("bank", json!({"name": "Bank"})), refused(422, "custom_provider.authorization_url"));
    assert_eq!(
        of("bank", json!({"name": "Bank", "authorization_url": "https://bank.example/a"})),
        refused(422, "custom_provider.token_url")
    );
    assert_eq!(of("My Bank", json!({"name": "Bank"})), refused(422, "provider"));
    assert_eq!(of("notion", json!({"name": "Notion"})), refused(409, "provider_already_exists"));
}

#[test]
fn an_api_key_can_come_with_the_integration() {
    let mut bench = seeded();
    let body = json!({
        "provider": "stocks",
        "auth_methods": ["api_key"],
        "custom_provider": {"name": "Stocks"},
        "api_key": {"secret": "key_9876", "user_id": "user_01ADA"},
    });
    let (status, created) = bench.post(INTEGRATIONS, body);
    assert_eq!(status, 201, "{created}");
    assert_eq!(created["installation"]["api_key_last_4"], "9876");
    assert_eq!(
        (&created["installation"]["user_id"], &created["redirect_uri"]),
        (&json!("user_01ADA"), &json!(""))
    );
    assert_eq!(
        bench.get("/data-integrations/stocks").1["installation"],
        Value::Null,
        "only in the first answer"
    );
    assert_eq!(bench.events(), ["pipes.connected_account.connected"]);

    let again = json!({"api_key": {"secret": "key_5555", "user_id": "user_01ADA"}});
    assert_eq!(put(&mut bench, "/data-integrations/stocks", again).0, 200);
    let accounts: Vec<_> = bench.state.store.find(&CONNECTED_ACCOUNTS, "user_id", "user_01ADA").collect();
    assert_eq!(accounts.last().unwrap().text("api_key_last_4"), "5555");
    assert_eq!(accounts.len(), 2, "one for github, one for stocks");
}

#[test]
fn connections_go_with_their_integration() {
    let mut bench = seeded();
    assert_eq!(bench.call("DELETE", "/data-integrations/github", None).0, 204);
    assert!(bench.state.store.get(&CONNECTED_ACCOUNTS, "data_installation_ada").is_none());
    assert_eq!(bench.events(), ["pipes.connected_account.disconnected"]);
}

#[test]
fn seeds_say_what_is_wrong_with_them() {
    let error = |text: &str| Bench::new().seed(text).unwrap_err().to_string();
    assert_eq!(
        error("dataIntegrations: [{ provider: github, ownership: team }]"),
        "dataIntegrations[0].ownership: must be user or organization"
    );
    assert_eq!(
        error("dataIntegrations: [{ provider: github }, { provider: github }]"),
        "dataIntegrations[1].provider: has an integration of this ownership already"
    );
    assert_eq!(
        error("dataIntegrations: [{ provider: github, auth_methods: [oauth, saml] }]"),
        "dataIntegrations[0].auth_methods[1]: must be oauth, api_key or client_credentials"
    );
    assert_eq!(
        error("connectedAccounts: [{ provider: github, email: no@acme.com }]"),
        "connectedAccounts[0].email: is no user of this file"
    );
    assert!(error("connectedAccounts: [{ provider: github }]").contains("is required unless"));
}
