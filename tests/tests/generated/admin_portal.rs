// Generated from api/admin_portal.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `admin_portal` service.

use workos_kit::admin_portal::{GenerateLinkParams, RevokeLinkParams};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // generate_link
    bench.call(
        &Expected {
            operation: "admin_portal.generate_link",
            case: "minimal",
            method: "POST",
            path: "/portal/generate_link",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"organization":"organization + & ü"}"#),
        },
        bench.client.admin_portal().generate_link(GenerateLinkParams::new("organization + & ü")),
    );
    bench.call(
        &Expected {
            operation: "admin_portal.generate_link",
            case: "full",
            method: "POST",
            path: "/portal/generate_link",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "external_user_id": "external_user_id + & ü",
  "intent": "sso",
  "it_contact_emails": [
    "ada+test@example.com"
  ],
  "organization": "organization + & ü",
  "return_url": "return_url + & ü",
  "success_url": "success_url + & ü"
}"#,
            ),
        },
        bench.client.admin_portal().generate_link(
            GenerateLinkParams::new("organization + & ü")
                .return_url("return_url + & ü")
                .success_url("success_url + & ü")
                .intent("sso")
                .it_contact_emails(["ada+test@example.com"])
                .external_user_id("external_user_id + & ü"),
        ),
    );

    // revoke_link
    bench.call(
        &Expected {
            operation: "admin_portal.revoke_link",
            case: "minimal",
            method: "POST",
            path: "/portal/revoke_link",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "external_user_id": "external_user_id + & ü",
  "organization": "organization + & ü"
}"#,
            ),
        },
        bench
            .client
            .admin_portal()
            .revoke_link(RevokeLinkParams::new("organization + & ü", "external_user_id + & ü")),
    );
    bench.call(
        &Expected {
            operation: "admin_portal.revoke_link",
            case: "full",
            method: "POST",
            path: "/portal/revoke_link",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "external_user_id": "external_user_id + & ü",
  "organization": "organization + & ü"
}"#,
            ),
        },
        bench
            .client
            .admin_portal()
            .revoke_link(RevokeLinkParams::new("organization + & ü", "external_user_id + & ü")),
    );
}
