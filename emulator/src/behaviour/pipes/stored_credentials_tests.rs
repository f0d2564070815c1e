use serde_json::{Value, json};

use crate::behaviour::pipes::test_support::{of_acme, of_ada, put, refusal, refused, seeded, wait, with};
use crate::testing::Bench;

const KEY: &str = "/data-integrations/weather/api-key";
const CLIENT: &str = "/data-integrations/erp/client-credentials";

fn add(bench: &mut Bench, target: &str, more: Value) -> (u16, Value) {
    bench.post(target, with(with(of_ada(), json!({"connection_intent": "add"})), more))
}

fn credential(bench: &mut Bench, slug: &str, more: Value) -> Value {
    let (status, answer) =
        bench.post(&format!("/data-integrations/{slug}/credentials"), with(of_ada(), more));
    assert_eq!(status, 200, "{answer}");
    answer
}

#[test]
fn a_key_is_stored_replaced_and_handed_out() {
    let mut bench = seeded();
    assert_eq!(
        credential(&mut bench, "weather", json!({})),
        json!({"active": false, "error": "not_installed"})
    );
    let (status, account) = put(&mut bench, KEY, with(of_ada(), json!({"secret": "key_1111"})));
    assert_eq!((status, &account["api_key_last_4"]), (200, &json!("1111")), "{account}");
    assert_eq!(
        (&account["auth_method"], &account["connection_role"]),
        (&json!("api_key"), &json!("compatibility"))
    );
    let answer = credential(&mut bench, "weather", json!({}));
    assert_eq!(
        answer["credential"],
        json!({"object": "credential", "auth_method": "api_key", "value": "key_1111", "config": {}})
    );
    let (_, replaced) = put(&mut bench, KEY, with(of_ada(), json!({"secret": "key_2222"})));
    assert_eq!(replaced["id"], account["id"]);
    assert_eq!(credential(&mut bench, "weather", json!({}))["credential"]["value"], "key_2222");

    let token = bench.post("/data-integrations/weather/token", of_ada());
    assert_eq!(refusal(token), refused(422, "auth_method_mismatch"));
    assert_eq!(bench.events(), ["pipes.connected_account.connected"; 2]);
}

#[test]
fn further_keys_are_chosen_by_their_connection() {
    let mut bench = seeded();
    let (status, first) = add(&mut bench, KEY, json!({"secret": "key_1111"}));
    assert_eq!((status, &first["connection_role"]), (201, &json!("compatibility")), "{first}");
    let labels = json!({"secret": "key_2222", "account_display_name": "Second", "account_identifier": null});
    let (_, second) = add(&mut bench, KEY, labels);
    assert_eq!(
        (&second["connection_role"], &second["account_display_name"]),
        (&json!("standard"), &json!("Second"))
    );

    let id = json!({"connected_account_id": second["id"]});
    assert_eq!(credential(&mut bench, "weather", json!({}))["credential"]["value"], "key_1111");
    assert_eq!(credential(&mut bench, "weather", id.clone())["credential"]["value"], "key_2222");
    let several = with(of_ada(), json!({"supports_multiple_connections": true}));
    let answer = bench.post("/data-integrations/weather/credentials", several);
    assert_eq!(refusal(answer), refused(409, "multiple_connected_accounts"));

    let renewed = with(with(of_ada(), id), json!({"secret": "key_3333", "connection_intent": "reauthorize"}));
    let (status, renewed) = put(&mut bench, KEY, renewed);
    assert_eq!((status, &renewed["id"], &renewed["api_key_last_4"]), (200, &second["id"], &json!("3333")));
    let lonely = with(of_ada(), json!({"secret": "k", "connection_intent": "reauthorize"}));
    assert_eq!(refusal(put(&mut bench, KEY, lonely)), refused(422, "connected_account_id"));
}

#[test]
fn an_owner_has_a_limited_number_of_connections() {
    let mut bench = seeded();
    for number in 0..20 {
        assert_eq!(add(&mut bench, KEY, json!({"secret": format!("key_{number}")})).0, 201);
    }
    let answer = add(&mut bench, KEY, json!({"secret": "key_20"}));
    assert_eq!(refusal(answer), refused(409, "connected_account_limit_reached"));
}

#[test]
fn credentials_fit_the_integration_and_the_owner() {
    let mut bench = seeded();
    let secret = json!({"secret": "k"});
    let github = add(&mut bench, "/data-integrations/github/api-key", secret.clone());
    assert_eq!(refusal(github), refused(400, "auth_method_mismatch"));
    let github = put(&mut bench, "/data-integrations/github/api-key", with(of_ada(), secret.clone()));
    assert_eq!(refusal(github), refused(422, "auth_method_mismatch"));
    assert_eq!(
        refusal(put(&mut bench, KEY, with(of_acme(), secret.clone()))),
        refused(404, "entity_not_found")
    );
    let nobody = json!({"user_id": "user_no", "secret": "k"});
    assert_eq!(refusal(put(&mut bench, KEY, nobody)), refused(404, "entity_not_found"));
    let no_organization = json!({"user_id": "user_01ADA", "connection_owner": "organization", "secret": "k"});
    assert_eq!(refusal(put(&mut bench, KEY, no_organization)), refused(422, "organization_id"));
    let stranger = with(of_acme(), json!({"user_id": "user_01EVE", "secret": "k"}));
    assert_eq!(refusal(put(&mut bench, KEY, stranger)), refused(403, "organization_membership_required"));
}

#[test]
fn client_credentials_become_tokens_that_are_renewed() {
    let mut bench = seeded();
    let given =
        json!({"client_id": "erp_client", "client_secret": "erp_secret_7777", "config": {"host": "eu"}});
    let (status, account) = add(&mut bench, CLIENT, given);
    assert_eq!((status, &account["client_secret_last_4"]), (201, &json!("7777")), "{account}");
    assert_eq!((&account["client_id"], &account["config"]), (&json!("erp_client"), &json!({"host": "eu"})));
    let ask = |bench: &mut Bench| credential(bench, "erp", json!({}))["credential"].clone();
    let first = ask(&mut bench);
    assert_eq!(
        (&first["auth_method"], &first["config"]),
        (&json!("client_credentials"), &json!({"host": "eu"}))
    );
    assert_eq!(ask(&mut bench)["value"], first["value"], "as long as it is good");
    wait(&mut bench, 3600);
    let second = ask(&mut bench);
    assert_ne!(second["value"], first["value"]);

    let renewed = json!({"client_id": "erp_client", "client_secret": "erp_secret_8888"});
    let (status, changed) = put(&mut bench, CLIENT, with(of_ada(), renewed));
    assert_eq!((status, &changed["client_secret_last_4"]), (200, &json!("8888")));
    assert_eq!(changed["id"], account["id"]);
    assert_ne!(ask(&mut bench)["value"], second["value"], "new credentials, new token");
}
