// Generated from api/vault.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `vault` service.

use workos_kit::Patch;
use workos_kit::vault::{
    CreateDataKeyParams, CreateObjectParams, CreateRekeyParams, DecryptDataKeyParams, DeleteObjectParams,
    ListObjectsParams, UpdateObjectParams,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // create_data_key
    bench.call(
        &Expected {
            operation: "vault.create_data_key",
            case: "minimal",
            method: "POST",
            path: "/vault/v1/keys/data-key",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"context":{"key":"context + & ü"}}"#),
        },
        bench.client.vault().create_data_key(CreateDataKeyParams::new([("key", "context + & ü")])),
    );
    bench.call(
        &Expected {
            operation: "vault.create_data_key",
            case: "full",
            method: "POST",
            path: "/vault/v1/keys/data-key",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"context":{"key":"context + & ü"}}"#),
        },
        bench.client.vault().create_data_key(CreateDataKeyParams::new([("key", "context + & ü")])),
    );

    // decrypt_data_key
    bench.call(
        &Expected {
            operation: "vault.decrypt_data_key",
            case: "minimal",
            method: "POST",
            path: "/vault/v1/keys/decrypt",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"keys":"keys + & ü"}"#),
        },
        bench.client.vault().decrypt_data_key(DecryptDataKeyParams::new("keys + & ü")),
    );
    bench.call(
        &Expected {
            operation: "vault.decrypt_data_key",
            case: "full",
            method: "POST",
            path: "/vault/v1/keys/decrypt",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"keys":"keys + & ü"}"#),
        },
        bench.client.vault().decrypt_data_key(DecryptDataKeyParams::new("keys + & ü")),
    );

    // create_rekey
    bench.call(
        &Expected {
            operation: "vault.create_rekey",
            case: "minimal",
            method: "POST",
            path: "/vault/v1/keys/rekey",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "context": {
    "key": "context + & ü"
  },
  "encrypted_keys": "encrypted_keys + & ü"
}"#,
            ),
        },
        bench
            .client
            .vault()
            .create_rekey(CreateRekeyParams::new([("key", "context + & ü")], "encrypted_keys + & ü")),
    );
    bench.call(
        &Expected {
            operation: "vault.create_rekey",
            case: "full",
            method: "POST",
            path: "/vault/v1/keys/rekey",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "context": {
    "key": "context + & ü"
  },
  "encrypted_keys": "encrypted_keys + & ü"
}"#,
            ),
        },
        bench
            .client
            .vault()
            .create_rekey(CreateRekeyParams::new([("key", "context + & ü")], "encrypted_keys + & ü")),
    );

    // list_objects
    bench.page(
        &Expected {
            operation: "vault.list_objects",
            case: "minimal",
            method: "GET",
            path: "/vault/v1/kv",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.vault().list_objects(ListObjectsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "vault.list_objects",
            case: "full",
            method: "GET",
            path: "/vault/v1/kv",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("search", "search + & ü"),
                ("updatedAfter", "2026-01-15T12:00:00Z"),
            ],
            body: Sent::Nothing,
        },
        bench.client.vault().list_objects(
            ListObjectsParams::new()
                .search("search + & ü")
                .updated_after("2026-01-15T12:00:00Z".parse().unwrap())
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_object
    bench.call(
        &Expected {
            operation: "vault.create_object",
            case: "minimal",
            method: "POST",
            path: "/vault/v1/kv",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "key_context": {
    "key": "key_context + & ü"
  },
  "name": "name + & ü",
  "value": "value + & ü"
}"#,
            ),
        },
        bench.client.vault().create_object(CreateObjectParams::new(
            [("key", "key_context + & ü")],
            "name + & ü",
            "value + & ü",
        )),
    );
    bench.call(
        &Expected {
            operation: "vault.create_object",
            case: "full",
            method: "POST",
            path: "/vault/v1/kv",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "key_context": {
    "key": "key_context + & ü"
  },
  "name": "name + & ü",
  "value": "value + & ü"
}"#,
            ),
        },
        bench.client.vault().create_object(CreateObjectParams::new(
            [("key", "key_context + & ü")],
            "name + & ü",
            "value + & ü",
        )),
    );

    // read_object_by_name
    bench.call(
        &Expected {
            operation: "vault.read_object_by_name",
            case: "minimal",
            method: "GET",
            path: "/vault/v1/kv/name/name%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.vault().read_object_by_name("name /ü"),
    );

    // read_object
    bench.call(
        &Expected {
            operation: "vault.read_object",
            case: "minimal",
            method: "GET",
            path: "/vault/v1/kv/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.vault().read_object("id /ü"),
    );

    // update_object
    bench.call(
        &Expected {
            operation: "vault.update_object",
            case: "minimal",
            method: "PUT",
            path: "/vault/v1/kv/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"value":"value + & ü"}"#),
        },
        bench.client.vault().update_object("id /ü", UpdateObjectParams::new("value + & ü")),
    );
    bench.call(
        &Expected {
            operation: "vault.update_object",
            case: "full",
            method: "PUT",
            path: "/vault/v1/kv/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"value":"value + & ü","version_check":"version_check + & ü"}"#),
        },
        bench.client.vault().update_object(
            "id /ü",
            UpdateObjectParams::new("value + & ü")
                .version_check(Patch::Value("version_check + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "vault.update_object",
            case: "nulls",
            method: "PUT",
            path: "/vault/v1/kv/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"value":"value + & ü","version_check":null}"#),
        },
        bench
            .client
            .vault()
            .update_object("id /ü", UpdateObjectParams::new("value + & ü").version_check(Patch::Null)),
    );

    // delete_object
    bench.call(
        &Expected {
            operation: "vault.delete_object",
            case: "minimal",
            method: "DELETE",
            path: "/vault/v1/kv/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.vault().delete_object("id /ü", DeleteObjectParams::new()),
    );
    bench.call(
        &Expected {
            operation: "vault.delete_object",
            case: "full",
            method: "DELETE",
            path: "/vault/v1/kv/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[("version_check", "version_check + & ü")],
            body: Sent::Nothing,
        },
        bench
            .client
            .vault()
            .delete_object("id /ü", DeleteObjectParams::new().version_check("version_check + & ü")),
    );

    // describe_object
    bench.call(
        &Expected {
            operation: "vault.describe_object",
            case: "minimal",
            method: "GET",
            path: "/vault/v1/kv/id%20%2F%C3%BC/metadata",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.vault().describe_object("id /ü"),
    );

    // list_object_versions
    bench.call(
        &Expected {
            operation: "vault.list_object_versions",
            case: "minimal",
            method: "GET",
            path: "/vault/v1/kv/id%20%2F%C3%BC/versions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.vault().list_object_versions("id /ü"),
    );
}
