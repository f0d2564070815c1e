// Generated from api/groups.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `groups` service.

use workos_kit::Patch;
use workos_kit::groups::{
    AddOrganizationMembershipParams, CreateGroupParams, ListGroupsParams, ListOrganizationMembershipsParams,
    UpdateGroupOrganizationMembershipsParams, UpdateGroupParams,
};

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_groups
    bench.page(
        &Expected {
            operation: "groups.list_groups",
            case: "minimal",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/groups",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.groups().list_groups("organization_id /ü", ListGroupsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "groups.list_groups",
            case: "full",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/groups",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("search", "search + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.groups().list_groups(
            "organization_id /ü",
            ListGroupsParams::new()
                .search("search + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_group
    bench.call(
        &Expected {
            operation: "groups.create_group",
            case: "minimal",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/groups",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü"}"#),
        },
        bench.client.groups().create_group("organization_id /ü", CreateGroupParams::new("name + & ü")),
    );
    bench.call(
        &Expected {
            operation: "groups.create_group",
            case: "full",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/groups",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":"description + & ü","name":"name + & ü"}"#),
        },
        bench.client.groups().create_group(
            "organization_id /ü",
            CreateGroupParams::new("name + & ü").description(Patch::Value("description + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "groups.create_group",
            case: "nulls",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/groups",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null,"name":"name + & ü"}"#),
        },
        bench.client.groups().create_group(
            "organization_id /ü",
            CreateGroupParams::new("name + & ü").description(Patch::Null),
        ),
    );

    // get_group
    bench.call(
        &Expected {
            operation: "groups.get_group",
            case: "minimal",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.groups().get_group("organization_id /ü", "group_id /ü"),
    );

    // update_group
    bench.call(
        &Expected {
            operation: "groups.update_group",
            case: "minimal",
            method: "PATCH",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.groups().update_group("organization_id /ü", "group_id /ü", UpdateGroupParams::new()),
    );
    bench.call(
        &Expected {
            operation: "groups.update_group",
            case: "full",
            method: "PATCH",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":"description + & ü","name":"name + & ü"}"#),
        },
        bench.client.groups().update_group(
            "organization_id /ü",
            "group_id /ü",
            UpdateGroupParams::new()
                .name("name + & ü")
                .description(Patch::Value("description + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "groups.update_group",
            case: "nulls",
            method: "PATCH",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null}"#),
        },
        bench.client.groups().update_group(
            "organization_id /ü",
            "group_id /ü",
            UpdateGroupParams::new().description(Patch::Null),
        ),
    );

    // delete_group
    bench.call(
        &Expected {
            operation: "groups.delete_group",
            case: "minimal",
            method: "DELETE",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.groups().delete_group("organization_id /ü", "group_id /ü"),
    );

    // list_organization_memberships
    bench.page(
        &Expected {
            operation: "groups.list_organization_memberships",
            case: "minimal",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC/organization-memberships",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.groups().list_organization_memberships("organization_id /ü", "group_id /ü", ListOrganizationMembershipsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "groups.list_organization_memberships",
            case: "full",
            method: "GET",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC/organization-memberships",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"),("before", "before + & ü"),("limit", "7"),("order", "asc"),],
            body: Sent::Nothing,
        },
        bench.client.groups().list_organization_memberships("organization_id /ü", "group_id /ü", ListOrganizationMembershipsParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc")),
    );

    // add_organization_membership
    bench.call(
        &Expected {
            operation: "groups.add_organization_membership",
            case: "minimal",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC/organization-memberships",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"organization_membership_id":"organization_membership_id + & ü"}"#),
        },
        bench.client.groups().add_organization_membership("organization_id /ü", "group_id /ü", AddOrganizationMembershipParams::new("organization_membership_id + & ü")),
    );
    bench.call(
        &Expected {
            operation: "groups.add_organization_membership",
            case: "full",
            method: "POST",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC/organization-memberships",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"organization_membership_id":"organization_membership_id + & ü"}"#),
        },
        bench.client.groups().add_organization_membership("organization_id /ü", "group_id /ü", AddOrganizationMembershipParams::new("organization_membership_id + & ü")),
    );

    // update_group_organization_memberships
    bench.call(
        &Expected {
            operation: "groups.update_group_organization_memberships",
            case: "minimal",
            method: "PATCH",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC/organization-memberships",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.groups().update_group_organization_memberships("organization_id /ü", "group_id /ü", UpdateGroupOrganizationMembershipsParams::new()),
    );
    bench.call(
        &Expected {
            operation: "groups.update_group_organization_memberships",
            case: "full",
            method: "PATCH",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC/organization-memberships",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"add":["add + & ü","second"],"remove":["remove + & ü","second"]}"#),
        },
        bench.client.groups().update_group_organization_memberships("organization_id /ü", "group_id /ü", UpdateGroupOrganizationMembershipsParams::new().add(["add + & ü", "second"]).remove(["remove + & ü", "second"])),
    );

    // remove_organization_membership
    bench.call(
        &Expected {
            operation: "groups.remove_organization_membership",
            case: "minimal",
            method: "DELETE",
            path: "/organizations/organization_id%20%2F%C3%BC/groups/group_id%20%2F%C3%BC/organization-memberships/organization_membership_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.groups().remove_organization_membership("organization_id /ü", "group_id /ü", "organization_membership_id /ü"),
    );
}
