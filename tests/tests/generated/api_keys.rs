// Generated from api/api_keys.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `api_keys` service.

use workos_kit::Patch;
use workos_kit::api_keys::{
    CreateOrganizationApiKeyParams, CreateValidationParams, ExpireApiKeyParams, ListOrganizationApiKeysParams,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // create_validation
    bench.call(
        &Expected {
            operation: "api_keys.create_validation",
            case: "minimal",
            method: "POST",
            path: "/api_keys/validations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"value":"value + & ü"}"#),
        },
        bench.client.api_keys().create_validation(CreateValidationParams::new("value + & ü")),
    );
    bench.call(
        &Expected {
            operation: "api_keys.create_validation",
            case: "full",
            method: "POST",
            path: "/api_keys/validations",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"value":"value + & ü"}"#),
        },
        bench.client.api_keys().create_validation(CreateValidationParams::new("value + & ü")),
    );

    // delete_api_key
    bench.call(
        &Expected {
            operation: "api_keys.delete_api_key",
            case: "minimal",
            method: "DELETE",
            path: "/api_keys/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.api_keys().delete_api_key("id /ü"),
    );

    // expire_api_key
    bench.call(
        &Expected {
            operation: "api_keys.expire_api_key",
            case: "minimal",
            method: "POST",
            path: "/api_keys/id%20%2F%C3%BC/expire",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.api_keys().expire_api_key("id /ü", ExpireApiKeyParams::new()),
    );
    bench.call(
        &Expected {
            operation: "api_keys.expire_api_key",
            case: "full",
            method: "POST",
            path: "/api_keys/id%20%2F%C3%BC/expire",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"expires_at":"2026-01-15T12:00:00Z"}"#),
        },
        bench.client.api_keys().expire_api_key(
            "id /ü",
            ExpireApiKeyParams::new().expires_at(Patch::Value("2026-01-15T12:00:00Z".parse().unwrap())),
        ),
    );
    bench.call(
        &Expected {
            operation: "api_keys.expire_api_key",
            case: "nulls",
            method: "POST",
            path: "/api_keys/id%20%2F%C3%BC/expire",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"expires_at":null}"#),
        },
        bench.client.api_keys().expire_api_key("id /ü", ExpireApiKeyParams::new().expires_at(Patch::Null)),
    );

    // list_organization_api_keys
    bench.page(
        &Expected {
            operation: "api_keys.list_organization_api_keys",
            case: "minimal",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench
            .client
            .api_keys()
            .list_organization_api_keys("organization_id /ü", ListOrganizationApiKeysParams::new()),
    );
    bench.page(
        &Expected {
            operation: "api_keys.list_organization_api_keys",
            case: "full",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.api_keys().list_organization_api_keys(
            "organization_id /ü",
            ListOrganizationApiKeysParams::new()
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_organization_api_key
    bench.call(
        &Expected {
            operation: "api_keys.create_organization_api_key",
            case: "minimal",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü"}"#),
        },
        bench.client.api_keys().create_organization_api_key(
            "organization_id /ü",
            CreateOrganizationApiKeyParams::new("name + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "api_keys.create_organization_api_key",
            case: "full",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/api_keys",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "expires_at": "2026-01-15T12:00:00Z",
  "name": "name + & ü",
  "permissions": [
    "permissions + & ü",
    "second"
  ]
}"#,
            ),
        },
        bench.client.api_keys().create_organization_api_key(
            "organization_id /ü",
            CreateOrganizationApiKeyParams::new("name + & ü")
                .permissions(["permissions + & ü", "second"])
                .expires_at("2026-01-15T12:00:00Z".parse().unwrap()),
        ),
    );
}
