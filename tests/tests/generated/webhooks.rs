// Generated from api/webhooks.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `webhooks` service.

use workos_kit::webhooks::{
    CreateWebhookEndpointParams, ListWebhookEndpointsParams, UpdateWebhookEndpointParams,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_webhook_endpoints
    bench.page(
        &Expected {
            operation: "webhooks.list_webhook_endpoints",
            case: "minimal",
            method: "GET",
            path: "/webhook_endpoints",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.webhooks().list_webhook_endpoints(ListWebhookEndpointsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "webhooks.list_webhook_endpoints",
            case: "full",
            method: "GET",
            path: "/webhook_endpoints",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.webhooks().list_webhook_endpoints(
            ListWebhookEndpointsParams::new()
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_webhook_endpoint
    bench.call(
        &Expected {
            operation: "webhooks.create_webhook_endpoint",
            case: "minimal",
            method: "POST",
            path: "/webhook_endpoints",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "endpoint_url": "endpoint_url + & ü",
  "events": [
    "action.authentication.denied"
  ]
}"#,
            ),
        },
        bench.client.webhooks().create_webhook_endpoint(CreateWebhookEndpointParams::new(
            "endpoint_url + & ü",
            ["action.authentication.denied"],
        )),
    );
    bench.call(
        &Expected {
            operation: "webhooks.create_webhook_endpoint",
            case: "full",
            method: "POST",
            path: "/webhook_endpoints",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "endpoint_url": "endpoint_url + & ü",
  "events": [
    "action.authentication.denied"
  ]
}"#,
            ),
        },
        bench.client.webhooks().create_webhook_endpoint(CreateWebhookEndpointParams::new(
            "endpoint_url + & ü",
            ["action.authentication.denied"],
        )),
    );

    // update_webhook_endpoint
    bench.call(
        &Expected {
            operation: "webhooks.update_webhook_endpoint",
            case: "minimal",
            method: "PATCH",
            path: "/webhook_endpoints/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.webhooks().update_webhook_endpoint("id /ü", UpdateWebhookEndpointParams::new()),
    );
    bench.call(
        &Expected {
            operation: "webhooks.update_webhook_endpoint",
            case: "full",
            method: "PATCH",
            path: "/webhook_endpoints/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "endpoint_url": "endpoint_url + & ü",
  "events": [
    "action.authentication.denied"
  ],
  "status": "enabled"
}"#,
            ),
        },
        bench.client.webhooks().update_webhook_endpoint(
            "id /ü",
            UpdateWebhookEndpointParams::new()
                .endpoint_url("endpoint_url + & ü")
                .status("enabled")
                .events(["action.authentication.denied"]),
        ),
    );

    // delete_webhook_endpoint
    bench.call(
        &Expected {
            operation: "webhooks.delete_webhook_endpoint",
            case: "minimal",
            method: "DELETE",
            path: "/webhook_endpoints/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.webhooks().delete_webhook_endpoint("id /ü"),
    );
}
