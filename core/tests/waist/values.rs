//! Values: what survives, what is lenient, and what cannot be printed.

use serde_json::{Value, json};
use workos_kit::models::{
    AuthenticateResponse, ConnectApplication, Connection, ConnectionState, ConnectionType, Organization,
    User, VaultObjectVersion, WebhookEndpoint,
};
use workos_kit::user_management::AuthenticateWithRefreshTokenParams;
use workos_kit::{ListMetadata, Page};

fn user() -> Value {
    json!({
        "object": "user", "id": "user_1", "first_name": null, "last_name": "Ö", "profile_picture_url": null,
        "email": "a@b.c", "email_verified": true, "external_id": null, "last_sign_in_at": null,
        "created_at": "2026-01-02T03:04:05.678Z", "updated_at": "2026-01-02T03:04:05.678Z",
    })
}

#[test]
fn members_that_may_be_missing_may_be_missing() {
    let user: User = serde_json::from_value(json!({
        "object": "user", "id": "u", "email": "a@b.c", "email_verified": false,
        "created_at": "2026-01-02T03:04:05Z", "updated_at": "2026-01-02T03:04:05Z",
    }))
    .unwrap();
    assert_eq!((user.first_name, user.metadata, user.last_sign_in_at), (None, None, None));
    let minimal = r#"{"object":"organization","id":"o","name":"n","created_at":"2026-01-01T00:00:00Z",
        "updated_at":"2026-01-01T00:00:00Z","domains":null}"#;
    let organization: Organization = serde_json::from_str(minimal).unwrap();
    assert!(organization.domains.is_empty() && organization.metadata.is_empty());
    let error = serde_json::from_str::<Organization>("{}").unwrap_err();
    assert!(error.to_string().contains("missing field `object`"), "{error}");
}

#[test]
fn answers_survive_a_round_trip_with_what_is_new_in_them() {
    let mut value = user();
    value["shoe_size"] = json!({"eu": 43});
    let user: User = serde_json::from_str(&value.to_string()).unwrap();
    assert_eq!(user.extra["shoe_size"]["eu"], 43);
    assert_eq!(user.created_at.to_string(), "2026-01-02T03:04:05.678Z");
    assert_eq!(serde_json::to_value(&user).unwrap(), value);
    assert_eq!(serde_json::from_value::<User>(value).unwrap(), user, "from a value as from a text");
}

#[test]
fn member_names_with_escapes_and_repeated_members_are_read() {
    let text =
        user().to_string().replacen("\"email\"", "\"em\\u0061il\"", 1).replacen('{', "{\"id\":\"first\",", 1);
    let user: User = serde_json::from_str(&text).unwrap();
    assert_eq!((user.email.as_str(), user.id.as_str()), ("a@b.c", "user_1"));
}

#[test]
fn unknown_enum_values_survive() {
    let state: ConnectionState = serde_json::from_str("\"dreaming\"").unwrap();
    assert_eq!(state, ConnectionState::Other("dreaming".to_owned()));
    assert_eq!(serde_json::to_string(&state).unwrap(), "\"dreaming\"");
    for wire in ConnectionType::VALUES {
        let value = ConnectionType::from(*wire);
        assert!(!matches!(value, ConnectionType::Other(_)), "{wire}");
        assert_eq!((value.as_str(), value.to_string().as_str()), (*wire, *wire));
    }
    assert!(serde_json::from_str::<ConnectionState>("7").is_err());
}

#[test]
fn unknown_forms_of_a_union_survive() {
    let unknown = json!({"application_type": "toaster", "id": "a"});
    let application: ConnectApplication = serde_json::from_value(unknown.clone()).unwrap();
    assert!(matches!(&application, ConnectApplication::Other(value) if *value == unknown));
    assert_eq!(serde_json::to_value(&application).unwrap(), unknown);
}

#[test]
fn integers_survive_up_to_64_bits() {
    for size in [i64::MAX, i64::MIN, (1 << 53) + 1] {
        let text = format!(
            r#"{{"created_at":"2026-01-01T00:00:00Z","current_version":true,"etag":"e","id":"i","size":{size}}}"#
        );
        let version: VaultObjectVersion = serde_json::from_str(&text).unwrap();
        assert_eq!(version.size, size);
    }
}

#[test]
fn hostile_depth_is_an_error() {
    let deep = format!("{{\"new\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(serde_json::from_str::<Connection>(&deep).is_err());
}

#[test]
fn pages_tell_missing_cursors() {
    let page: Page<User> =
        serde_json::from_value(json!({"data": [user()], "list_metadata": {"after": "x"}})).unwrap();
    assert_eq!(page.data[0].id, "user_1");
    assert_eq!(page.list_metadata.after.as_deref(), Some("x"));
    let page: Page<User> = serde_json::from_value(json!({"list_metadata": null})).unwrap();
    assert_eq!(page.list_metadata, ListMetadata::default());
}

#[test]
fn secrets_are_shown_nowhere() {
    let answer: AuthenticateResponse = serde_json::from_value(json!({
        "user": user(), "access_token": "hush-access", "refresh_token": "hush-refresh", "new_token": "hush-new",
        "oauth_tokens": {"provider": "p", "refresh_token": "hush-r", "access_token": "hush-a", "expires_at": 1, "scopes": []},
    }))
    .unwrap();
    assert_eq!(answer.access_token.expose(), "hush-access");
    let endpoint: WebhookEndpoint = serde_json::from_value(json!({
        "object": "webhook_endpoint", "id": "w", "endpoint_url": "u", "secret": "hush-webhook", "status": "enabled",
        "events": [], "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
    }))
    .unwrap();
    let params = AuthenticateWithRefreshTokenParams::new("hush-param");
    let shown = format!("{answer:?} {answer:#?} {endpoint:?} {params:?} {}", endpoint.secret);
    assert!(!shown.contains("hush"), "{shown}");
    assert!(shown.contains("new_token"), "the names of new members are shown: {shown}");

    let written = serde_json::to_string(&endpoint).unwrap();
    assert!(
        !written.contains("hush") && written.contains("[redacted]"),
        "an answer is written without: {written}"
    );
    let sent = serde_json::to_string(&params).unwrap();
    assert!(sent.contains("hush-param"), "what is sent is written with: {sent}");
}
