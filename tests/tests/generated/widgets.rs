// Generated from api/widgets.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `widgets` service.

use workos_kit::widgets::CreateTokenParams;

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // create_token
    bench.call(
        &Expected {
            operation: "widgets.create_token",
            case: "minimal",
            method: "POST",
            path: "/widgets/token",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.widgets().create_token(CreateTokenParams::new()),
    );
    bench.call(
        &Expected {
            operation: "widgets.create_token",
            case: "full",
            method: "POST",
            path: "/widgets/token",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "organization_id": "organization_id + & ü",
  "scopes": [
    "widgets:users-table:manage"
  ],
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.widgets().create_token(
            CreateTokenParams::new()
                .organization_id("organization_id + & ü")
                .user_id("user_id + & ü")
                .scopes(["widgets:users-table:manage"]),
        ),
    );
}
