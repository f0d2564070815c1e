// Generated from api/organization_membership.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `organization_membership` service.

use workos_kit::organization_membership::{
    CreateOrganizationMembershipParams, CreateOrganizationMembershipRole,
    ListOrganizationMembershipGroupsParams, ListOrganizationMembershipsParams,
    UpdateOrganizationMembershipParams, UpdateOrganizationMembershipRole,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_organization_memberships
    bench.page(
        &Expected {
            operation: "organization_membership.list_organization_memberships",
            case: "minimal",
            method: "GET",
            path: "/user_management/organization_memberships",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench
            .client
            .organization_membership()
            .list_organization_memberships(ListOrganizationMembershipsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "organization_membership.list_organization_memberships",
            case: "full",
            method: "GET",
            path: "/user_management/organization_memberships",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
                ("statuses", "active"),
                ("user_id", "user_id + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.organization_membership().list_organization_memberships(
            ListOrganizationMembershipsParams::new()
                .organization_id("organization_id + & ü")
                .statuses(["active"])
                .user_id("user_id + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_organization_membership
    bench.call(
        &Expected {
            operation: "organization_membership.create_organization_membership",
            case: "minimal",
            method: "POST",
            path: "/user_management/organization_memberships",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "organization_id": "organization_id + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.organization_membership().create_organization_membership(
            CreateOrganizationMembershipParams::new("user_id + & ü", "organization_id + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "organization_membership.create_organization_membership",
            case: "full",
            method: "POST",
            path: "/user_management/organization_memberships",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "organization_id": "organization_id + & ü",
  "role_slug": "role_slug + & ü",
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.organization_membership().create_organization_membership(
            CreateOrganizationMembershipParams::new("user_id + & ü", "organization_id + & ü")
                .role(CreateOrganizationMembershipRole::Single { role_slug: "role_slug + & ü".to_owned() }),
        ),
    );
    bench.call(
        &Expected {
            operation: "organization_membership.create_organization_membership",
            case: "full, alternative 1",
            method: "POST",
            path: "/user_management/organization_memberships",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "organization_id": "organization_id + & ü",
  "role_slugs": [
    "role_slugs + & ü",
    "second"
  ],
  "user_id": "user_id + & ü"
}"#,
            ),
        },
        bench.client.organization_membership().create_organization_membership(
            CreateOrganizationMembershipParams::new("user_id + & ü", "organization_id + & ü").role(
                CreateOrganizationMembershipRole::Multiple {
                    role_slugs: vec!["role_slugs + & ü".to_owned(), "second".to_owned()],
                },
            ),
        ),
    );

    // get_organization_membership
    bench.call(
        &Expected {
            operation: "organization_membership.get_organization_membership",
            case: "minimal",
            method: "GET",
            path: "/user_management/organization_memberships/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organization_membership().get_organization_membership("id /ü"),
    );

    // update_organization_membership
    bench.call(
        &Expected {
            operation: "organization_membership.update_organization_membership",
            case: "minimal",
            method: "PUT",
            path: "/user_management/organization_memberships/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench
            .client
            .organization_membership()
            .update_organization_membership("id /ü", UpdateOrganizationMembershipParams::new()),
    );
    bench.call(
        &Expected {
            operation: "organization_membership.update_organization_membership",
            case: "full",
            method: "PUT",
            path: "/user_management/organization_memberships/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"role_slug":"role_slug + & ü"}"#),
        },
        bench.client.organization_membership().update_organization_membership(
            "id /ü",
            UpdateOrganizationMembershipParams::new()
                .role(UpdateOrganizationMembershipRole::Single { role_slug: "role_slug + & ü".to_owned() }),
        ),
    );
    bench.call(
        &Expected {
            operation: "organization_membership.update_organization_membership",
            case: "full, alternative 1",
            method: "PUT",
            path: "/user_management/organization_memberships/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"role_slugs":["role_slugs + & ü","second"]}"#),
        },
        bench.client.organization_membership().update_organization_membership(
            "id /ü",
            UpdateOrganizationMembershipParams::new().role(UpdateOrganizationMembershipRole::Multiple {
                role_slugs: vec!["role_slugs + & ü".to_owned(), "second".to_owned()],
            }),
        ),
    );

    // delete_organization_membership
    bench.call(
        &Expected {
            operation: "organization_membership.delete_organization_membership",
            case: "minimal",
            method: "DELETE",
            path: "/user_management/organization_memberships/id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organization_membership().delete_organization_membership("id /ü"),
    );

    // deactivate_organization_membership
    bench.call(
        &Expected {
            operation: "organization_membership.deactivate_organization_membership",
            case: "minimal",
            method: "PUT",
            path: "/user_management/organization_memberships/id%20%2F%C3%BC/deactivate",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organization_membership().deactivate_organization_membership("id /ü"),
    );

    // reactivate_organization_membership
    bench.call(
        &Expected {
            operation: "organization_membership.reactivate_organization_membership",
            case: "minimal",
            method: "PUT",
            path: "/user_management/organization_memberships/id%20%2F%C3%BC/reactivate",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organization_membership().reactivate_organization_membership("id /ü"),
    );

    // list_organization_membership_groups
    bench.page(
        &Expected {
            operation: "organization_membership.list_organization_membership_groups",
            case: "minimal",
            method: "GET",
            path: "/user_management/organization_memberships/organization_membership_id%20%2F%C3%BC/groups",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.organization_membership().list_organization_membership_groups(
            "organization_membership_id /ü",
            ListOrganizationMembershipGroupsParams::new(),
        ),
    );
    bench.page(
        &Expected {
            operation: "organization_membership.list_organization_membership_groups",
            case: "full",
            method: "GET",
            path: "/user_management/organization_memberships/organization_membership_id%20%2F%C3%BC/groups",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.organization_membership().list_organization_membership_groups(
            "organization_membership_id /ü",
            ListOrganizationMembershipGroupsParams::new()
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );
}
