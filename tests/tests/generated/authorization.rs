// Generated from api/authorization.yaml with codegen/templates/tests/service.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of the `authorization` service.

use workos_kit::Patch;
use workos_kit::authorization::{
    AddEnvironmentRolePermissionParams, AddOrganizationRolePermissionParams, AssignRoleParams,
    AssignRoleResourceTarget, CheckParams, CheckResourceTarget, CreateEnvironmentRoleParams,
    CreateGroupRoleAssignmentParams, CreateOrganizationRoleParams, CreatePermissionParams,
    CreateResourceParams, CreateResourceParentResource, DeleteResourceByExternalIdParams,
    DeleteResourceParams, ListEffectivePermissionsByExternalIdParams,
    ListEffectivePermissionsForResourceMembershipParams, ListEffectivePermissionsParams,
    ListGroupRoleAssignmentsParams, ListMembershipsForResourceByExternalIdParams,
    ListMembershipsForResourceParams, ListPermissionsParams, ListResourcesForMembershipParams,
    ListResourcesForMembershipParentResource, ListResourcesParams, ListResourcesParent,
    ListRoleAssignmentsForResourceByExternalIdParams, ListRoleAssignmentsForResourceParams,
    ListRoleAssignmentsParams, PatchGroupRoleAssignmentsParams, RemoveGroupRoleAssignmentsParams,
    RemoveRoleParams, RemoveRoleResourceTarget, ReplaceGroupRoleAssignmentsParams,
    SetEnvironmentRolePermissionsParams, SetOrganizationRolePermissionsParams, UpdateEnvironmentRoleParams,
    UpdateOrganizationRoleParams, UpdatePermissionParams, UpdateResourceByExternalIdParams,
    UpdateResourceByExternalIdParentResource, UpdateResourceParams, UpdateResourceParentResource,
};
use workos_kit::models::ReplaceGroupRoleAssignmentEntry;

use crate::support::{Authorization, Bench, Expected, Sent};

#[test]
fn round_trips() {
    let bench = Bench::start();

    // list_group_role_assignments
    bench.page(
        &Expected {
            operation: "authorization.list_group_role_assignments",
            case: "minimal",
            method: "GET",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench
            .client
            .authorization()
            .list_group_role_assignments("group_id /ü", ListGroupRoleAssignmentsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_group_role_assignments",
            case: "full",
            method: "GET",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_group_role_assignments(
            "group_id /ü",
            ListGroupRoleAssignmentsParams::new()
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // create_group_role_assignment
    bench.call(
        &Expected {
            operation: "authorization.create_group_role_assignment",
            case: "minimal",
            method: "POST",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"role_slug":"role_slug + & ü"}"#),
        },
        bench.client.authorization().create_group_role_assignment(
            "group_id /ü",
            CreateGroupRoleAssignmentParams::new("role_slug + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.create_group_role_assignment",
            case: "full",
            method: "POST",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "resource_external_id": "resource_external_id + & ü",
  "resource_id": "resource_id + & ü",
  "resource_type_slug": "resource_type_slug + & ü",
  "role_slug": "role_slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().create_group_role_assignment(
            "group_id /ü",
            CreateGroupRoleAssignmentParams::new("role_slug + & ü")
                .resource_id("resource_id + & ü")
                .resource_external_id("resource_external_id + & ü")
                .resource_type_slug("resource_type_slug + & ü"),
        ),
    );

    // replace_group_role_assignments
    bench.call(
        &Expected {
            operation: "authorization.replace_group_role_assignments",
            case: "minimal",
            method: "PUT",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"role_assignments":[{"role_slug":"role_slug + & ü"}]}"#),
        },
        bench.client.authorization().replace_group_role_assignments(
            "group_id /ü",
            ReplaceGroupRoleAssignmentsParams::new([ReplaceGroupRoleAssignmentEntry::new("role_slug + & ü")]),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.replace_group_role_assignments",
            case: "full",
            method: "PUT",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "role_assignments": [
    {
      "resource_external_id": "resource_external_id + & ü",
      "resource_id": "resource_id + & ü",
      "resource_type_slug": "resource_type_slug + & ü",
      "role_slug": "role_slug + & ü"
    }
  ]
}"#,
            ),
        },
        bench.client.authorization().replace_group_role_assignments(
            "group_id /ü",
            ReplaceGroupRoleAssignmentsParams::new([ReplaceGroupRoleAssignmentEntry::new("role_slug + & ü")
                .resource_id("resource_id + & ü")
                .resource_external_id("resource_external_id + & ü")
                .resource_type_slug("resource_type_slug + & ü")]),
        ),
    );

    // patch_group_role_assignments
    bench.call(
        &Expected {
            operation: "authorization.patch_group_role_assignments",
            case: "minimal",
            method: "PATCH",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench
            .client
            .authorization()
            .patch_group_role_assignments("group_id /ü", PatchGroupRoleAssignmentsParams::new()),
    );
    bench.call(
        &Expected {
            operation: "authorization.patch_group_role_assignments",
            case: "full",
            method: "PATCH",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "add": [
    {
      "resource_external_id": "resource_external_id + & ü",
      "resource_id": "resource_id + & ü",
      "resource_type_slug": "resource_type_slug + & ü",
      "role_slug": "role_slug + & ü"
    }
  ],
  "remove": [
    {
      "resource_external_id": "resource_external_id + & ü",
      "resource_id": "resource_id + & ü",
      "resource_type_slug": "resource_type_slug + & ü",
      "role_slug": "role_slug + & ü"
    }
  ]
}"#,
            ),
        },
        bench.client.authorization().patch_group_role_assignments(
            "group_id /ü",
            PatchGroupRoleAssignmentsParams::new()
                .add([ReplaceGroupRoleAssignmentEntry::new("role_slug + & ü")
                    .resource_id("resource_id + & ü")
                    .resource_external_id("resource_external_id + & ü")
                    .resource_type_slug("resource_type_slug + & ü")])
                .remove([ReplaceGroupRoleAssignmentEntry::new("role_slug + & ü")
                    .resource_id("resource_id + & ü")
                    .resource_external_id("resource_external_id + & ü")
                    .resource_type_slug("resource_type_slug + & ü")]),
        ),
    );

    // remove_group_role_assignments
    bench.call(
        &Expected {
            operation: "authorization.remove_group_role_assignments",
            case: "minimal",
            method: "DELETE",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"role_slug":"role_slug + & ü"}"#),
        },
        bench.client.authorization().remove_group_role_assignments(
            "group_id /ü",
            RemoveGroupRoleAssignmentsParams::new("role_slug + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.remove_group_role_assignments",
            case: "full",
            method: "DELETE",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "resource_external_id": "resource_external_id + & ü",
  "resource_id": "resource_id + & ü",
  "resource_type_slug": "resource_type_slug + & ü",
  "role_slug": "role_slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().remove_group_role_assignments(
            "group_id /ü",
            RemoveGroupRoleAssignmentsParams::new("role_slug + & ü")
                .resource_id("resource_id + & ü")
                .resource_external_id("resource_external_id + & ü")
                .resource_type_slug("resource_type_slug + & ü"),
        ),
    );

    // get_group_role_assignment
    bench.call(
        &Expected {
            operation: "authorization.get_group_role_assignment",
            case: "minimal",
            method: "GET",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments/role_assignment_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().get_group_role_assignment("group_id /ü", "role_assignment_id /ü"),
    );

    // remove_group_role_assignment
    bench.call(
        &Expected {
            operation: "authorization.remove_group_role_assignment",
            case: "minimal",
            method: "DELETE",
            path: "/authorization/groups/group_id%20%2F%C3%BC/role_assignments/role_assignment_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().remove_group_role_assignment("group_id /ü", "role_assignment_id /ü"),
    );

    // check
    bench.call(
        &Expected {
            operation: "authorization.check",
            case: "minimal",
            method: "POST",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/check",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "permission_slug": "permission_slug + & ü",
  "resource_id": "resource_id + & ü"
}"#,
            ),
        },
        bench.client.authorization().check(
            "organization_membership_id /ü",
            CheckParams::new(
                "permission_slug + & ü",
                CheckResourceTarget::ById { resource_id: "resource_id + & ü".to_owned() },
            ),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.check",
            case: "full",
            method: "POST",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/check",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "permission_slug": "permission_slug + & ü",
  "resource_id": "resource_id + & ü"
}"#,
            ),
        },
        bench.client.authorization().check(
            "organization_membership_id /ü",
            CheckParams::new(
                "permission_slug + & ü",
                CheckResourceTarget::ById { resource_id: "resource_id + & ü".to_owned() },
            ),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.check",
            case: "full, alternative 1",
            method: "POST",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/check",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "permission_slug": "permission_slug + & ü",
  "resource_external_id": "resource_external_id + & ü",
  "resource_type_slug": "resource_type_slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().check(
            "organization_membership_id /ü",
            CheckParams::new(
                "permission_slug + & ü",
                CheckResourceTarget::ByExternalId {
                    resource_external_id: "resource_external_id + & ü".to_owned(),
                    resource_type_slug: "resource_type_slug + & ü".to_owned(),
                },
            ),
        ),
    );

    // list_resources_for_membership
    bench.page(
        &Expected {
            operation: "authorization.list_resources_for_membership",
            case: "minimal",
            method: "GET",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/resources",
            authorization: Authorization::ApiKey,
            query: &[
                ("parent_resource_id", "parent_resource_id + & ü"),
                ("permission_slug", "permission_slug + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_resources_for_membership(
            "organization_membership_id /ü",
            ListResourcesForMembershipParams::new(
                "permission_slug + & ü",
                ListResourcesForMembershipParentResource::ById {
                    parent_resource_id: "parent_resource_id + & ü".to_owned(),
                },
            ),
        ),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_resources_for_membership",
            case: "full",
            method: "GET",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/resources",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("parent_resource_id", "parent_resource_id + & ü"),
                ("permission_slug", "permission_slug + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_resources_for_membership(
            "organization_membership_id /ü",
            ListResourcesForMembershipParams::new(
                "permission_slug + & ü",
                ListResourcesForMembershipParentResource::ById {
                    parent_resource_id: "parent_resource_id + & ü".to_owned(),
                },
            )
            .before("before + & ü")
            .after("after + & ü")
            .limit(7)
            .order("asc"),
        ),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_resources_for_membership",
            case: "full, alternative 1",
            method: "GET",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/resources",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("parent_resource_external_id", "parent_resource_external_id + & ü"),
                ("parent_resource_type_slug", "parent_resource_type_slug + & ü"),
                ("permission_slug", "permission_slug + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_resources_for_membership(
            "organization_membership_id /ü",
            ListResourcesForMembershipParams::new(
                "permission_slug + & ü",
                ListResourcesForMembershipParentResource::ByExternalId {
                    parent_resource_type_slug: "parent_resource_type_slug + & ü".to_owned(),
                    parent_resource_external_id: "parent_resource_external_id + & ü".to_owned(),
                },
            )
            .before("before + & ü")
            .after("after + & ü")
            .limit(7)
            .order("asc"),
        ),
    );

    // list_effective_permissions
    bench.page(
        &Expected {
            operation: "authorization.list_effective_permissions",
            case: "minimal",
            method: "GET",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/resources/resource_id%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_effective_permissions("organization_membership_id /ü", "resource_id /ü", ListEffectivePermissionsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_effective_permissions",
            case: "full",
            method: "GET",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/resources/resource_id%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"),("before", "before + & ü"),("limit", "7"),("order", "asc"),],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_effective_permissions("organization_membership_id /ü", "resource_id /ü", ListEffectivePermissionsParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc")),
    );

    // list_effective_permissions_by_external_id
    bench.page(
        &Expected {
            operation: "authorization.list_effective_permissions_by_external_id",
            case: "minimal",
            method: "GET",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_effective_permissions_by_external_id("organization_membership_id /ü", "resource_type_slug /ü", "external_id /ü", ListEffectivePermissionsByExternalIdParams::new()),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_effective_permissions_by_external_id",
            case: "full",
            method: "GET",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"),("before", "before + & ü"),("limit", "7"),("order", "asc"),],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_effective_permissions_by_external_id("organization_membership_id /ü", "resource_type_slug /ü", "external_id /ü", ListEffectivePermissionsByExternalIdParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc")),
    );

    // list_role_assignments
    bench.page(
        &Expected {
            operation: "authorization.list_role_assignments",
            case: "minimal",
            method: "GET",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_role_assignments("organization_membership_id /ü", ListRoleAssignmentsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_role_assignments",
            case: "full",
            method: "GET",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"),("before", "before + & ü"),("limit", "7"),("order", "asc"),("resource_external_id", "resource_external_id + & ü"),("resource_id", "resource_id + & ü"),("resource_type_slug", "resource_type_slug + & ü"),],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_role_assignments("organization_membership_id /ü", ListRoleAssignmentsParams::new().resource_id("resource_id + & ü").resource_external_id("resource_external_id + & ü").resource_type_slug("resource_type_slug + & ü").before("before + & ü").after("after + & ü").limit(7).order("asc")),
    );

    // assign_role
    bench.call(
        &Expected {
            operation: "authorization.assign_role",
            case: "minimal",
            method: "POST",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"resource_id":"resource_id + & ü","role_slug":"role_slug + & ü"}"#),
        },
        bench.client.authorization().assign_role("organization_membership_id /ü", AssignRoleParams::new("role_slug + & ü", AssignRoleResourceTarget::ById { resource_id: "resource_id + & ü".to_owned() })),
    );
    bench.call(
        &Expected {
            operation: "authorization.assign_role",
            case: "full",
            method: "POST",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"resource_id":"resource_id + & ü","role_slug":"role_slug + & ü"}"#),
        },
        bench.client.authorization().assign_role("organization_membership_id /ü", AssignRoleParams::new("role_slug + & ü", AssignRoleResourceTarget::ById { resource_id: "resource_id + & ü".to_owned() })),
    );
    bench.call(
        &Expected {
            operation: "authorization.assign_role",
            case: "full, alternative 1",
            method: "POST",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{
  "resource_external_id": "resource_external_id + & ü",
  "resource_type_slug": "resource_type_slug + & ü",
  "role_slug": "role_slug + & ü"
}"#),
        },
        bench.client.authorization().assign_role("organization_membership_id /ü", AssignRoleParams::new("role_slug + & ü", AssignRoleResourceTarget::ByExternalId { resource_external_id: "resource_external_id + & ü".to_owned(), resource_type_slug: "resource_type_slug + & ü".to_owned() })),
    );

    // remove_role
    bench.call(
        &Expected {
            operation: "authorization.remove_role",
            case: "minimal",
            method: "DELETE",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"resource_id":"resource_id + & ü","role_slug":"role_slug + & ü"}"#),
        },
        bench.client.authorization().remove_role("organization_membership_id /ü", RemoveRoleParams::new("role_slug + & ü", RemoveRoleResourceTarget::ById { resource_id: "resource_id + & ü".to_owned() })),
    );
    bench.call(
        &Expected {
            operation: "authorization.remove_role",
            case: "full",
            method: "DELETE",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"resource_id":"resource_id + & ü","role_slug":"role_slug + & ü"}"#),
        },
        bench.client.authorization().remove_role("organization_membership_id /ü", RemoveRoleParams::new("role_slug + & ü", RemoveRoleResourceTarget::ById { resource_id: "resource_id + & ü".to_owned() })),
    );
    bench.call(
        &Expected {
            operation: "authorization.remove_role",
            case: "full, alternative 1",
            method: "DELETE",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{
  "resource_external_id": "resource_external_id + & ü",
  "resource_type_slug": "resource_type_slug + & ü",
  "role_slug": "role_slug + & ü"
}"#),
        },
        bench.client.authorization().remove_role("organization_membership_id /ü", RemoveRoleParams::new("role_slug + & ü", RemoveRoleResourceTarget::ByExternalId { resource_external_id: "resource_external_id + & ü".to_owned(), resource_type_slug: "resource_type_slug + & ü".to_owned() })),
    );

    // remove_role_assignment
    bench.call(
        &Expected {
            operation: "authorization.remove_role_assignment",
            case: "minimal",
            method: "DELETE",
            path: "/authorization/organization_memberships/organization_membership_id%20%2F%C3%BC/role_assignments/role_assignment_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().remove_role_assignment("organization_membership_id /ü", "role_assignment_id /ü"),
    );

    // list_organization_roles
    bench.call(
        &Expected {
            operation: "authorization.list_organization_roles",
            case: "minimal",
            method: "GET",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_organization_roles("organization_id /ü"),
    );

    // create_organization_role
    bench.call(
        &Expected {
            operation: "authorization.create_organization_role",
            case: "minimal",
            method: "POST",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü"}"#),
        },
        bench
            .client
            .authorization()
            .create_organization_role("organization_id /ü", CreateOrganizationRoleParams::new("name + & ü")),
    );
    bench.call(
        &Expected {
            operation: "authorization.create_organization_role",
            case: "full",
            method: "POST",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "description": "description + & ü",
  "name": "name + & ü",
  "resource_type_slug": "resource_type_slug + & ü",
  "slug": "slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().create_organization_role(
            "organization_id /ü",
            CreateOrganizationRoleParams::new("name + & ü")
                .slug("slug + & ü")
                .description(Patch::Value("description + & ü".to_owned()))
                .resource_type_slug("resource_type_slug + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.create_organization_role",
            case: "nulls",
            method: "POST",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null,"name":"name + & ü"}"#),
        },
        bench.client.authorization().create_organization_role(
            "organization_id /ü",
            CreateOrganizationRoleParams::new("name + & ü").description(Patch::Null),
        ),
    );

    // get_organization_role
    bench.call(
        &Expected {
            operation: "authorization.get_organization_role",
            case: "minimal",
            method: "GET",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().get_organization_role("organization_id /ü", "slug /ü"),
    );

    // update_organization_role
    bench.call(
        &Expected {
            operation: "authorization.update_organization_role",
            case: "minimal",
            method: "PATCH",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.authorization().update_organization_role(
            "organization_id /ü",
            "slug /ü",
            UpdateOrganizationRoleParams::new(),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_organization_role",
            case: "full",
            method: "PATCH",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":"description + & ü","name":"name + & ü"}"#),
        },
        bench.client.authorization().update_organization_role(
            "organization_id /ü",
            "slug /ü",
            UpdateOrganizationRoleParams::new()
                .name("name + & ü")
                .description(Patch::Value("description + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_organization_role",
            case: "nulls",
            method: "PATCH",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null}"#),
        },
        bench.client.authorization().update_organization_role(
            "organization_id /ü",
            "slug /ü",
            UpdateOrganizationRoleParams::new().description(Patch::Null),
        ),
    );

    // delete_organization_role
    bench.call(
        &Expected {
            operation: "authorization.delete_organization_role",
            case: "minimal",
            method: "DELETE",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().delete_organization_role("organization_id /ü", "slug /ü"),
    );

    // add_organization_role_permission
    bench.call(
        &Expected {
            operation: "authorization.add_organization_role_permission",
            case: "minimal",
            method: "POST",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles/slug%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"slug":"slug + & ü"}"#),
        },
        bench.client.authorization().add_organization_role_permission("organization_id /ü", "slug /ü", AddOrganizationRolePermissionParams::new("slug + & ü")),
    );
    bench.call(
        &Expected {
            operation: "authorization.add_organization_role_permission",
            case: "full",
            method: "POST",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles/slug%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"slug":"slug + & ü"}"#),
        },
        bench.client.authorization().add_organization_role_permission("organization_id /ü", "slug /ü", AddOrganizationRolePermissionParams::new("slug + & ü")),
    );

    // set_organization_role_permissions
    bench.call(
        &Expected {
            operation: "authorization.set_organization_role_permissions",
            case: "minimal",
            method: "PUT",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles/slug%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"permissions":["permissions + & ü","second"]}"#),
        },
        bench.client.authorization().set_organization_role_permissions("organization_id /ü", "slug /ü", SetOrganizationRolePermissionsParams::new(["permissions + & ü", "second"])),
    );
    bench.call(
        &Expected {
            operation: "authorization.set_organization_role_permissions",
            case: "full",
            method: "PUT",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles/slug%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"permissions":["permissions + & ü","second"]}"#),
        },
        bench.client.authorization().set_organization_role_permissions("organization_id /ü", "slug /ü", SetOrganizationRolePermissionsParams::new(["permissions + & ü", "second"])),
    );

    // remove_organization_role_permission
    bench.call(
        &Expected {
            operation: "authorization.remove_organization_role_permission",
            case: "minimal",
            method: "DELETE",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/roles/slug%20%2F%C3%BC/permissions/permission_slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().remove_organization_role_permission("organization_id /ü", "slug /ü", "permission_slug /ü"),
    );

    // get_resource_by_external_id
    bench.call(
        &Expected {
            operation: "authorization.get_resource_by_external_id",
            case: "minimal",
            method: "GET",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().get_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü"),
    );

    // update_resource_by_external_id
    bench.call(
        &Expected {
            operation: "authorization.update_resource_by_external_id",
            case: "minimal",
            method: "PATCH",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.authorization().update_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü", UpdateResourceByExternalIdParams::new()),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_resource_by_external_id",
            case: "full",
            method: "PATCH",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{
  "description": "description + & ü",
  "name": "name + & ü",
  "parent_resource_id": "parent_resource_id + & ü"
}"#),
        },
        bench.client.authorization().update_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü", UpdateResourceByExternalIdParams::new().name("name + & ü").description(Patch::Value("description + & ü".to_owned())).parent_resource(UpdateResourceByExternalIdParentResource::ById { parent_resource_id: "parent_resource_id + & ü".to_owned() })),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_resource_by_external_id",
            case: "full, alternative 1",
            method: "PATCH",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{
  "description": "description + & ü",
  "name": "name + & ü",
  "parent_resource_external_id": "parent_resource_external_id + & ü",
  "parent_resource_type_slug": "parent_resource_type_slug + & ü"
}"#),
        },
        bench.client.authorization().update_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü", UpdateResourceByExternalIdParams::new().name("name + & ü").description(Patch::Value("description + & ü".to_owned())).parent_resource(UpdateResourceByExternalIdParentResource::ByExternalId { parent_resource_external_id: "parent_resource_external_id + & ü".to_owned(), parent_resource_type_slug: "parent_resource_type_slug + & ü".to_owned() })),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_resource_by_external_id",
            case: "nulls",
            method: "PATCH",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null}"#),
        },
        bench.client.authorization().update_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü", UpdateResourceByExternalIdParams::new().description(Patch::Null)),
    );

    // delete_resource_by_external_id
    bench.call(
        &Expected {
            operation: "authorization.delete_resource_by_external_id",
            case: "minimal",
            method: "DELETE",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().delete_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü", DeleteResourceByExternalIdParams::new()),
    );
    bench.call(
        &Expected {
            operation: "authorization.delete_resource_by_external_id",
            case: "full",
            method: "DELETE",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[("cascade_delete", "true"),],
            body: Sent::Nothing,
        },
        bench.client.authorization().delete_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü", DeleteResourceByExternalIdParams::new().cascade_delete(true)),
    );

    // list_memberships_for_resource_by_external_id
    bench.page(
        &Expected {
            operation: "authorization.list_memberships_for_resource_by_external_id",
            case: "minimal",
            method: "GET",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC/organization_memberships",
            authorization: Authorization::ApiKey,
            query: &[("permission_slug", "permission_slug + & ü"),],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_memberships_for_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü", ListMembershipsForResourceByExternalIdParams::new("permission_slug + & ü")),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_memberships_for_resource_by_external_id",
            case: "full",
            method: "GET",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC/organization_memberships",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"),("assignment", "direct"),("before", "before + & ü"),("limit", "7"),("order", "asc"),("permission_slug", "permission_slug + & ü"),],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_memberships_for_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü", ListMembershipsForResourceByExternalIdParams::new("permission_slug + & ü").assignment("direct").before("before + & ü").after("after + & ü").limit(7).order("asc")),
    );

    // list_role_assignments_for_resource_by_external_id
    bench.page(
        &Expected {
            operation: "authorization.list_role_assignments_for_resource_by_external_id",
            case: "minimal",
            method: "GET",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_role_assignments_for_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü", ListRoleAssignmentsForResourceByExternalIdParams::new()),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_role_assignments_for_resource_by_external_id",
            case: "full",
            method: "GET",
            path: "/authorization/organizations/organization_id%20%2F%C3%BC/resources/resource_type_slug%20%2F%C3%BC/external_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"),("before", "before + & ü"),("limit", "7"),("order", "asc"),("role_slug", "role_slug + & ü"),],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_role_assignments_for_resource_by_external_id("organization_id /ü", "resource_type_slug /ü", "external_id /ü", ListRoleAssignmentsForResourceByExternalIdParams::new().role_slug("role_slug + & ü").before("before + & ü").after("after + & ü").limit(7).order("asc")),
    );

    // list_permissions
    bench.page(
        &Expected {
            operation: "authorization.list_permissions",
            case: "minimal",
            method: "GET",
            path: "/authorization/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_permissions(ListPermissionsParams::new()),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_permissions",
            case: "full",
            method: "GET",
            path: "/authorization/permissions",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"), ("before", "before + & ü"), ("limit", "7"), ("order", "asc")],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_permissions(
            ListPermissionsParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc"),
        ),
    );

    // create_permission
    bench.call(
        &Expected {
            operation: "authorization.create_permission",
            case: "minimal",
            method: "POST",
            path: "/authorization/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü","slug":"slug + & ü"}"#),
        },
        bench
            .client
            .authorization()
            .create_permission(CreatePermissionParams::new("slug + & ü", "name + & ü")),
    );
    bench.call(
        &Expected {
            operation: "authorization.create_permission",
            case: "full",
            method: "POST",
            path: "/authorization/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "description": "description + & ü",
  "name": "name + & ü",
  "resource_type_slug": "resource_type_slug + & ü",
  "slug": "slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().create_permission(
            CreatePermissionParams::new("slug + & ü", "name + & ü")
                .description(Patch::Value("description + & ü".to_owned()))
                .resource_type_slug("resource_type_slug + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.create_permission",
            case: "nulls",
            method: "POST",
            path: "/authorization/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null,"name":"name + & ü","slug":"slug + & ü"}"#),
        },
        bench.client.authorization().create_permission(
            CreatePermissionParams::new("slug + & ü", "name + & ü").description(Patch::Null),
        ),
    );

    // get_permission
    bench.call(
        &Expected {
            operation: "authorization.get_permission",
            case: "minimal",
            method: "GET",
            path: "/authorization/permissions/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().get_permission("slug /ü"),
    );

    // update_permission
    bench.call(
        &Expected {
            operation: "authorization.update_permission",
            case: "minimal",
            method: "PATCH",
            path: "/authorization/permissions/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.authorization().update_permission("slug /ü", UpdatePermissionParams::new()),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_permission",
            case: "full",
            method: "PATCH",
            path: "/authorization/permissions/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":"description + & ü","name":"name + & ü"}"#),
        },
        bench.client.authorization().update_permission(
            "slug /ü",
            UpdatePermissionParams::new()
                .name("name + & ü")
                .description(Patch::Value("description + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_permission",
            case: "nulls",
            method: "PATCH",
            path: "/authorization/permissions/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null}"#),
        },
        bench
            .client
            .authorization()
            .update_permission("slug /ü", UpdatePermissionParams::new().description(Patch::Null)),
    );

    // delete_permission
    bench.call(
        &Expected {
            operation: "authorization.delete_permission",
            case: "minimal",
            method: "DELETE",
            path: "/authorization/permissions/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().delete_permission("slug /ü"),
    );

    // list_resources
    bench.page(
        &Expected {
            operation: "authorization.list_resources",
            case: "minimal",
            method: "GET",
            path: "/authorization/resources",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_resources(ListResourcesParams::new()),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_resources",
            case: "full",
            method: "GET",
            path: "/authorization/resources",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
                ("parent_resource_id", "parent_resource_id + & ü"),
                ("resource_external_id", "resource_external_id + & ü"),
                ("resource_type_slug", "resource_type_slug + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_resources(
            ListResourcesParams::new()
                .organization_id("organization_id + & ü")
                .resource_type_slug("resource_type_slug + & ü")
                .resource_external_id("resource_external_id + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc")
                .parent(ListResourcesParent::ById {
                    parent_resource_id: "parent_resource_id + & ü".to_owned(),
                }),
        ),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_resources",
            case: "full, alternative 1",
            method: "GET",
            path: "/authorization/resources",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("organization_id", "organization_id + & ü"),
                ("parent_external_id", "parent_external_id + & ü"),
                ("parent_resource_type_slug", "parent_resource_type_slug + & ü"),
                ("resource_external_id", "resource_external_id + & ü"),
                ("resource_type_slug", "resource_type_slug + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_resources(
            ListResourcesParams::new()
                .organization_id("organization_id + & ü")
                .resource_type_slug("resource_type_slug + & ü")
                .resource_external_id("resource_external_id + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc")
                .parent(ListResourcesParent::ByExternalId {
                    parent_resource_type_slug: "parent_resource_type_slug + & ü".to_owned(),
                    parent_external_id: "parent_external_id + & ü".to_owned(),
                }),
        ),
    );

    // create_resource
    bench.call(
        &Expected {
            operation: "authorization.create_resource",
            case: "minimal",
            method: "POST",
            path: "/authorization/resources",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "external_id": "external_id + & ü",
  "name": "name + & ü",
  "organization_id": "organization_id + & ü",
  "resource_type_slug": "resource_type_slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().create_resource(CreateResourceParams::new(
            "external_id + & ü",
            "name + & ü",
            "resource_type_slug + & ü",
            "organization_id + & ü",
        )),
    );
    bench.call(
        &Expected {
            operation: "authorization.create_resource",
            case: "full",
            method: "POST",
            path: "/authorization/resources",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "description": "description + & ü",
  "external_id": "external_id + & ü",
  "name": "name + & ü",
  "organization_id": "organization_id + & ü",
  "parent_resource_id": "parent_resource_id + & ü",
  "resource_type_slug": "resource_type_slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().create_resource(
            CreateResourceParams::new(
                "external_id + & ü",
                "name + & ü",
                "resource_type_slug + & ü",
                "organization_id + & ü",
            )
            .description(Patch::Value("description + & ü".to_owned()))
            .parent_resource(CreateResourceParentResource::ById {
                parent_resource_id: "parent_resource_id + & ü".to_owned(),
            }),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.create_resource",
            case: "full, alternative 1",
            method: "POST",
            path: "/authorization/resources",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "description": "description + & ü",
  "external_id": "external_id + & ü",
  "name": "name + & ü",
  "organization_id": "organization_id + & ü",
  "parent_resource_external_id": "parent_resource_external_id + & ü",
  "parent_resource_type_slug": "parent_resource_type_slug + & ü",
  "resource_type_slug": "resource_type_slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().create_resource(
            CreateResourceParams::new(
                "external_id + & ü",
                "name + & ü",
                "resource_type_slug + & ü",
                "organization_id + & ü",
            )
            .description(Patch::Value("description + & ü".to_owned()))
            .parent_resource(CreateResourceParentResource::ByExternalId {
                parent_resource_external_id: "parent_resource_external_id + & ü".to_owned(),
                parent_resource_type_slug: "parent_resource_type_slug + & ü".to_owned(),
            }),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.create_resource",
            case: "nulls",
            method: "POST",
            path: "/authorization/resources",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "description": null,
  "external_id": "external_id + & ü",
  "name": "name + & ü",
  "organization_id": "organization_id + & ü",
  "resource_type_slug": "resource_type_slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().create_resource(
            CreateResourceParams::new(
                "external_id + & ü",
                "name + & ü",
                "resource_type_slug + & ü",
                "organization_id + & ü",
            )
            .description(Patch::Null),
        ),
    );

    // get_resource
    bench.call(
        &Expected {
            operation: "authorization.get_resource",
            case: "minimal",
            method: "GET",
            path: "/authorization/resources/resource_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().get_resource("resource_id /ü"),
    );

    // update_resource
    bench.call(
        &Expected {
            operation: "authorization.update_resource",
            case: "minimal",
            method: "PATCH",
            path: "/authorization/resources/resource_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.authorization().update_resource("resource_id /ü", UpdateResourceParams::new()),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_resource",
            case: "full",
            method: "PATCH",
            path: "/authorization/resources/resource_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "description": "description + & ü",
  "name": "name + & ü",
  "parent_resource_id": "parent_resource_id + & ü"
}"#,
            ),
        },
        bench.client.authorization().update_resource(
            "resource_id /ü",
            UpdateResourceParams::new()
                .name("name + & ü")
                .description(Patch::Value("description + & ü".to_owned()))
                .parent_resource(UpdateResourceParentResource::ById {
                    parent_resource_id: "parent_resource_id + & ü".to_owned(),
                }),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_resource",
            case: "full, alternative 1",
            method: "PATCH",
            path: "/authorization/resources/resource_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "description": "description + & ü",
  "name": "name + & ü",
  "parent_resource_external_id": "parent_resource_external_id + & ü",
  "parent_resource_type_slug": "parent_resource_type_slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().update_resource(
            "resource_id /ü",
            UpdateResourceParams::new()
                .name("name + & ü")
                .description(Patch::Value("description + & ü".to_owned()))
                .parent_resource(UpdateResourceParentResource::ByExternalId {
                    parent_resource_external_id: "parent_resource_external_id + & ü".to_owned(),
                    parent_resource_type_slug: "parent_resource_type_slug + & ü".to_owned(),
                }),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_resource",
            case: "nulls",
            method: "PATCH",
            path: "/authorization/resources/resource_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null}"#),
        },
        bench
            .client
            .authorization()
            .update_resource("resource_id /ü", UpdateResourceParams::new().description(Patch::Null)),
    );

    // delete_resource
    bench.call(
        &Expected {
            operation: "authorization.delete_resource",
            case: "minimal",
            method: "DELETE",
            path: "/authorization/resources/resource_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().delete_resource("resource_id /ü", DeleteResourceParams::new()),
    );
    bench.call(
        &Expected {
            operation: "authorization.delete_resource",
            case: "full",
            method: "DELETE",
            path: "/authorization/resources/resource_id%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[("cascade_delete", "true")],
            body: Sent::Nothing,
        },
        bench
            .client
            .authorization()
            .delete_resource("resource_id /ü", DeleteResourceParams::new().cascade_delete(true)),
    );

    // list_memberships_for_resource
    bench.page(
        &Expected {
            operation: "authorization.list_memberships_for_resource",
            case: "minimal",
            method: "GET",
            path: "/authorization/resources/resource_id%20%2F%C3%BC/organization_memberships",
            authorization: Authorization::ApiKey,
            query: &[("permission_slug", "permission_slug + & ü")],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_memberships_for_resource(
            "resource_id /ü",
            ListMembershipsForResourceParams::new("permission_slug + & ü"),
        ),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_memberships_for_resource",
            case: "full",
            method: "GET",
            path: "/authorization/resources/resource_id%20%2F%C3%BC/organization_memberships",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("assignment", "direct"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("permission_slug", "permission_slug + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_memberships_for_resource(
            "resource_id /ü",
            ListMembershipsForResourceParams::new("permission_slug + & ü")
                .assignment("direct")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // list_role_assignments_for_resource
    bench.page(
        &Expected {
            operation: "authorization.list_role_assignments_for_resource",
            case: "minimal",
            method: "GET",
            path: "/authorization/resources/resource_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_role_assignments_for_resource(
            "resource_id /ü",
            ListRoleAssignmentsForResourceParams::new(),
        ),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_role_assignments_for_resource",
            case: "full",
            method: "GET",
            path: "/authorization/resources/resource_id%20%2F%C3%BC/role_assignments",
            authorization: Authorization::ApiKey,
            query: &[
                ("after", "after + & ü"),
                ("before", "before + & ü"),
                ("limit", "7"),
                ("order", "asc"),
                ("role_slug", "role_slug + & ü"),
            ],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_role_assignments_for_resource(
            "resource_id /ü",
            ListRoleAssignmentsForResourceParams::new()
                .role_slug("role_slug + & ü")
                .before("before + & ü")
                .after("after + & ü")
                .limit(7)
                .order("asc"),
        ),
    );

    // list_environment_roles
    bench.call(
        &Expected {
            operation: "authorization.list_environment_roles",
            case: "minimal",
            method: "GET",
            path: "/authorization/roles",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_environment_roles(),
    );

    // create_environment_role
    bench.call(
        &Expected {
            operation: "authorization.create_environment_role",
            case: "minimal",
            method: "POST",
            path: "/authorization/roles",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"name":"name + & ü","slug":"slug + & ü"}"#),
        },
        bench
            .client
            .authorization()
            .create_environment_role(CreateEnvironmentRoleParams::new("slug + & ü", "name + & ü")),
    );
    bench.call(
        &Expected {
            operation: "authorization.create_environment_role",
            case: "full",
            method: "POST",
            path: "/authorization/roles",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(
                r#"{
  "description": "description + & ü",
  "name": "name + & ü",
  "resource_type_slug": "resource_type_slug + & ü",
  "slug": "slug + & ü"
}"#,
            ),
        },
        bench.client.authorization().create_environment_role(
            CreateEnvironmentRoleParams::new("slug + & ü", "name + & ü")
                .description(Patch::Value("description + & ü".to_owned()))
                .resource_type_slug("resource_type_slug + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.create_environment_role",
            case: "nulls",
            method: "POST",
            path: "/authorization/roles",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null,"name":"name + & ü","slug":"slug + & ü"}"#),
        },
        bench.client.authorization().create_environment_role(
            CreateEnvironmentRoleParams::new("slug + & ü", "name + & ü").description(Patch::Null),
        ),
    );

    // get_environment_role
    bench.call(
        &Expected {
            operation: "authorization.get_environment_role",
            case: "minimal",
            method: "GET",
            path: "/authorization/roles/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().get_environment_role("slug /ü"),
    );

    // update_environment_role
    bench.call(
        &Expected {
            operation: "authorization.update_environment_role",
            case: "minimal",
            method: "PATCH",
            path: "/authorization/roles/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{}"#),
        },
        bench.client.authorization().update_environment_role("slug /ü", UpdateEnvironmentRoleParams::new()),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_environment_role",
            case: "full",
            method: "PATCH",
            path: "/authorization/roles/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":"description + & ü","name":"name + & ü"}"#),
        },
        bench.client.authorization().update_environment_role(
            "slug /ü",
            UpdateEnvironmentRoleParams::new()
                .name("name + & ü")
                .description(Patch::Value("description + & ü".to_owned())),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.update_environment_role",
            case: "nulls",
            method: "PATCH",
            path: "/authorization/roles/slug%20%2F%C3%BC",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"description":null}"#),
        },
        bench
            .client
            .authorization()
            .update_environment_role("slug /ü", UpdateEnvironmentRoleParams::new().description(Patch::Null)),
    );

    // add_environment_role_permission
    bench.call(
        &Expected {
            operation: "authorization.add_environment_role_permission",
            case: "minimal",
            method: "POST",
            path: "/authorization/roles/slug%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"slug":"slug + & ü"}"#),
        },
        bench.client.authorization().add_environment_role_permission(
            "slug /ü",
            AddEnvironmentRolePermissionParams::new("slug + & ü"),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.add_environment_role_permission",
            case: "full",
            method: "POST",
            path: "/authorization/roles/slug%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"slug":"slug + & ü"}"#),
        },
        bench.client.authorization().add_environment_role_permission(
            "slug /ü",
            AddEnvironmentRolePermissionParams::new("slug + & ü"),
        ),
    );

    // set_environment_role_permissions
    bench.call(
        &Expected {
            operation: "authorization.set_environment_role_permissions",
            case: "minimal",
            method: "PUT",
            path: "/authorization/roles/slug%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"permissions":["permissions + & ü","second"]}"#),
        },
        bench.client.authorization().set_environment_role_permissions(
            "slug /ü",
            SetEnvironmentRolePermissionsParams::new(["permissions + & ü", "second"]),
        ),
    );
    bench.call(
        &Expected {
            operation: "authorization.set_environment_role_permissions",
            case: "full",
            method: "PUT",
            path: "/authorization/roles/slug%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Json(r#"{"permissions":["permissions + & ü","second"]}"#),
        },
        bench.client.authorization().set_environment_role_permissions(
            "slug /ü",
            SetEnvironmentRolePermissionsParams::new(["permissions + & ü", "second"]),
        ),
    );

    // list_effective_permissions_for_resource_membership
    bench.page(
        &Expected {
            operation: "authorization.list_effective_permissions_for_resource_membership",
            case: "minimal",
            method: "GET",
            path: "/authorization/resources/resource_id%20%2F%C3%BC/organization_memberships/organization_membership_id%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_effective_permissions_for_resource_membership("resource_id /ü", "organization_membership_id /ü", ListEffectivePermissionsForResourceMembershipParams::new()),
    );
    bench.page(
        &Expected {
            operation: "authorization.list_effective_permissions_for_resource_membership",
            case: "full",
            method: "GET",
            path: "/authorization/resources/resource_id%20%2F%C3%BC/organization_memberships/organization_membership_id%20%2F%C3%BC/permissions",
            authorization: Authorization::ApiKey,
            query: &[("after", "after + & ü"),("before", "before + & ü"),("limit", "7"),("order", "asc"),],
            body: Sent::Nothing,
        },
        bench.client.authorization().list_effective_permissions_for_resource_membership("resource_id /ü", "organization_membership_id /ü", ListEffectivePermissionsForResourceMembershipParams::new().before("before + & ü").after("after + & ü").limit(7).order("asc")),
    );
}
