use serde_json::json;
use workos_emulator::browser::Visit;
use workos_emulator::{Browser, Emulator};

use super::provider::Provider;
use super::{CALLBACK, authorize_url, emulator, error, parameter, profile};

const SECRET: &str = "s3cret/+=%";

/// The emulator with connections to a provider that knows two clients: `basic` and `post`.
async fn start() -> (Emulator, Provider) {
    let emulator = emulator().await;
    let redirect_uri = |connection: &str| format!("{}/sso/oidc/callback/{connection}", emulator.url());
    let redirect_uris = ["conn_basic", "conn_post", "conn_wrong", "conn_other"].map(redirect_uri);
    let provider = Provider::start("oidc.mjs", &redirect_uris.each_ref().map(String::as_str));
    let discovery = format!("{}/.well-known/openid-configuration", provider.url);
    let connection = |id: &str, options: serde_json::Value| {
        let mut all = json!({"discovery_endpoint": discovery, "client_id": "basic", "client_secret": SECRET});
        all.as_object_mut().unwrap().extend(options.as_object().unwrap().clone());
        json!({"id": id, "connection_type": "GenericOIDC", "organization": "Acme", "oidc_options": all})
    };
    let post = json!({"client_id": "post", "token_authentication_method": "client_secret_post"});
    let seed = json!({"connections": [
        connection("conn_basic", json!({})),
        connection("conn_post", post),
        connection("conn_wrong", json!({"client_secret": "wrong"})),
        connection("conn_other", json!({"fetch_user_info": false})),
        connection("conn_foreign", json!({"discovery_endpoint": format!("{discovery}?other")})),
        connection("conn_dead", json!({"discovery_endpoint": "http://127.0.0.1:1/.well-known/openid-configuration"})),
        {"id": "conn_test", "connection_type": "GenericOIDC", "organization": "Acme",
            "profiles": [{"email": "grace@acme.com"}]},
    ]});
    emulator.control().seed(&seed.to_string()).unwrap();
    (emulator, provider)
}

#[tokio::test]
async fn a_person_signs_in_at_a_real_provider() {
    let (emulator, provider) = start().await;
    for connection in ["conn_basic", "conn_post"] {
        let mut browser = Browser::new(CALLBACK);
        let url = authorize_url(&emulator, connection, "ada@acme.com");
        let Visit::Callback(callback) = browser.visit(&url).await.unwrap() else {
            panic!("no callback: {:?}", browser.history());
        };
        assert!(
            browser.history().iter().any(|url| url.starts_with(&provider.url)),
            "{:?}",
            browser.history()
        );
        let profile = profile(&emulator, &callback);
        assert_eq!(
            (&profile["email"], &profile["idp_id"]),
            (&json!("ada@acme.com"), &json!("sub|ada@acme.com"))
        );
        assert_eq!((&profile["first_name"], &profile["name"]), (&json!("Ada"), &json!("Ada Lovelace")));
        assert_eq!(profile["groups"], json!(["eng", "ops"]));
        assert_eq!(profile["raw_attributes"]["email_verified"], true);
        assert_eq!(profile["connection_id"], connection);
    }
}

#[tokio::test]
async fn one_person_has_one_profile() {
    let (emulator, _provider) = start().await;
    let mut ids = Vec::new();
    for _ in 0..2 {
        let url = authorize_url(&emulator, "conn_basic", "ada@acme.com");
        let Visit::Callback(callback) = Browser::new(CALLBACK).visit(&url).await.unwrap() else {
            panic!("no callback");
        };
        ids.push(profile(&emulator, &callback)["id"].clone());
    }
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test]
async fn what_goes_wrong_at_the_provider_reaches_the_callback() {
    let (emulator, _provider) = start().await;
    for (connection, hint, code, says) in [
        ("conn_basic", "denied@acme.com", "access_denied", "Not today"),
        ("conn_wrong", "ada@acme.com", "oauth_failed", "invalid_client"),
        ("conn_foreign", "ada@acme.com", "oauth_failed", "not that of its issuer"),
        ("conn_dead", "ada@acme.com", "oauth_failed", "cannot be had"),
        // Without the UserInfo endpoint the provider does not tell the address.
        ("conn_other", "ada@acme.com", "server_error", "no e-mail address"),
    ] {
        let url = authorize_url(&emulator, connection, hint);
        let Visit::Callback(callback) = Browser::new(CALLBACK).visit(&url).await.unwrap() else {
            panic!("{connection}: no callback");
        };
        let (error, description) = error(&callback);
        assert_eq!(error, code, "{description}");
        assert!(description.contains(says), "{connection}: {description}");
    }
}

#[tokio::test]
async fn an_answer_is_accepted_once_in_its_place_and_from_its_issuer() {
    let (emulator, _provider) = start().await;
    let own_callback = format!("{}/sso/oidc/callback/conn_basic", emulator.url());
    // Stops with the provider's answer in hand.
    let answer = async || {
        let mut browser = Browser::new(&own_callback);
        let url = authorize_url(&emulator, "conn_basic", "ada@acme.com");
        let Visit::Callback(answer) = browser.visit(&url).await.unwrap() else {
            panic!("no answer");
        };
        answer
    };
    let mut application = Browser::new(CALLBACK);

    let first = answer().await;
    assert!(matches!(application.visit(&first).await.unwrap(), Visit::Callback(_)));
    let again = application.open(&first).await.unwrap();
    assert_eq!(again.status, 400, "{}", again.text);

    let elsewhere = answer().await.replace("conn_basic", "conn_post");
    assert_eq!(application.open(&elsewhere).await.unwrap().status, 400);

    let answered = answer().await;
    let state = parameter(&answered, "state").unwrap();
    let forged = application.open(&answered.replace(&state, "x")).await.unwrap();
    assert_eq!(forged.status, 400, "{}", forged.text);

    let mixed_up = answer().await.replace("iss=http%3A", "iss=https%3A");
    let Visit::Callback(callback) = application.visit(&mixed_up).await.unwrap() else {
        panic!("no callback");
    };
    assert!(error(&callback).1.contains("issuer"), "{callback}");

    // A code of another sign-in has another nonce and another PKCE challenge.
    let (one, other) = (answer().await, answer().await);
    let [one_code, other_code] = [&one, &other].map(|url| parameter(url, "code").unwrap());
    let Visit::Callback(callback) = application.visit(&one.replace(&one_code, &other_code)).await.unwrap()
    else {
        panic!("no callback");
    };
    assert_eq!(error(&callback).0, "oauth_failed", "{callback}");
}

#[tokio::test]
async fn connections_without_settings_keep_the_test_identity_provider() {
    let (emulator, _provider) = start().await;
    let url = authorize_url(&emulator, "conn_test", "");
    let callback = Browser::new(CALLBACK).sign_in_as(&url, "grace@acme.com").await.unwrap();
    assert_eq!(profile(&emulator, &callback)["email"], "grace@acme.com");
    // And so do all connections of an emulator that was not asked for real ones.
    let usual = Emulator::start().await.unwrap();
    let options =
        json!({"discovery_endpoint": "http://127.0.0.1:1/", "client_id": "a", "client_secret": "b"});
    let seed = json!({
        "organizations": [{"name": "Acme"}],
        "connections": [{"id": "conn_1", "connection_type": "GenericOIDC", "organization": "Acme",
            "oidc_options": options}],
    });
    usual.control().seed(&seed.to_string()).unwrap();
    let url = authorize_url(&usual, "conn_1", "");
    let callback = Browser::new(CALLBACK).sign_in_as(&url, "ada@acme.com").await.unwrap();
    assert_eq!(profile(&usual, &callback)["email"], "ada@acme.com");
}
