// Generated from api/client_api.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `client_api` service.

use workos_kit::client_api::CreateTokenParams;

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // create_token
    bench.call(
        &Expected {
            operation: "client_api.create_token",
            case: "minimal",
            method: "POST",
            path: "/client/token",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "organization_id": "organization_id + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench
            .client
            .client_api()
            .create_token(CreateTokenParams::new("organization_id + & ü", "user_id + & ü")),
    );
    bench.call(
        &Expected {
            operation: "client_api.create_token",
            case: "full",
            method: "POST",
            path: "/client/token",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "organization_id": "organization_id + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench
            .client
            .client_api()
            .create_token(CreateTokenParams::new("organization_id + & ü", "user_id + & ü")),
    );
}
