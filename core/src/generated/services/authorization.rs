// Generated from api/authorization.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Roles, permissions and resources. Decides what the members of an organization may do, either for the
//! organization as a whole or for single resources in a hierarchy, where access to a parent is inherited by
//! its descendants.

use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{
    AuthorizationCheck, AuthorizationPermission, AuthorizationResource, GroupRoleAssignment,
    OrganizationMembershipWithUser, ReplaceGroupRoleAssignmentEntry, ResourceAssignment, Role,
    UserRoleAssignment,
};
use crate::generated::operations;
use crate::page::{List, PageOrder};
use crate::patch::Patch;
use crate::request::Request;

/// Roles, permissions and resources. Decides what the members of an organization may do, either for the
/// organization as a whole or for single resources in a hierarchy, where access to a parent is inherited by
/// its descendants.
#[derive(Clone, Copy, Debug)]
pub struct Authorization<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Authorization<'_> {
    /// Lists the roles that a group holds, each with the resource it holds them on.
    ///
    /// `GET /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404.
    pub fn list_group_role_assignments(
        &self,
        group_id: &str,
        params: ListGroupRoleAssignmentsParams,
    ) -> PageCall<GroupRoleAssignment> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_GROUP_ROLE_ASSIGNMENTS)
            .path([group_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<GroupRoleAssignment>)
    }

    /// Gives a role to a group, and so to all its members. Without any of the resource parameters the role
    /// applies to the organization itself.
    ///
    /// `POST /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 409
    /// `duplicate_group_role_assignment`; 422.
    pub fn create_group_role_assignment(
        &self,
        group_id: &str,
        params: CreateGroupRoleAssignmentParams,
    ) -> Call<GroupRoleAssignment> {
        let request = Request::new(&operations::AUTHORIZATION_CREATE_GROUP_ROLE_ASSIGNMENT)
            .path([group_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<GroupRoleAssignment>)
    }

    /// Replaces all role assignments of a group by the given ones. Assignments that are not in the new list
    /// are removed.
    ///
    /// `PUT /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
    pub fn replace_group_role_assignments(
        &self,
        group_id: &str,
        params: ReplaceGroupRoleAssignmentsParams,
    ) -> Call<List<GroupRoleAssignment>> {
        let request = Request::new(&operations::AUTHORIZATION_REPLACE_GROUP_ROLE_ASSIGNMENTS)
            .path([group_id])
            .params(&params);
        Call::new(self.client, request, decode::list::<GroupRoleAssignment>)
    }

    /// Adds and removes role assignments of a group in one step, which succeeds or fails as a whole. Both
    /// lists together hold 1 to 100 entries, and no entry may be in both.
    ///
    /// `PATCH /authorization/groups/{group_id}/role_assignments`. Errors: 400; 403; 404; 422.
    pub fn patch_group_role_assignments(
        &self,
        group_id: &str,
        params: PatchGroupRoleAssignmentsParams,
    ) -> Call<()> {
        let request = Request::new(&operations::AUTHORIZATION_PATCH_GROUP_ROLE_ASSIGNMENTS)
            .path([group_id])
            .params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Removes the assignments of a role from a group that match the given resource. Fails with 404 when
    /// nothing matches.
    ///
    /// `DELETE /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
    pub fn remove_group_role_assignments(
        &self,
        group_id: &str,
        params: RemoveGroupRoleAssignmentsParams,
    ) -> Call<()> {
        let request = Request::new(&operations::AUTHORIZATION_REMOVE_GROUP_ROLE_ASSIGNMENTS)
            .path([group_id])
            .params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Fetches one role assignment of a group.
    ///
    /// `GET /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
    pub fn get_group_role_assignment(
        &self,
        group_id: &str,
        role_assignment_id: &str,
    ) -> Call<GroupRoleAssignment> {
        let request = Request::new(&operations::AUTHORIZATION_GET_GROUP_ROLE_ASSIGNMENT)
            .path([group_id, role_assignment_id]);
        Call::new(self.client, request, decode::value::<GroupRoleAssignment>)
    }

    /// Removes one role assignment from a group, found by its identifier.
    ///
    /// `DELETE /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
    pub fn remove_group_role_assignment(&self, group_id: &str, role_assignment_id: &str) -> Call<()> {
        let request = Request::new(&operations::AUTHORIZATION_REMOVE_GROUP_ROLE_ASSIGNMENT)
            .path([group_id, role_assignment_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Tells whether an organization membership has a permission on a resource. Takes into account roles on
    /// the resource itself, roles inherited from its ancestors, and roles in the organization.
    ///
    /// `POST /authorization/organization_memberships/{organization_membership_id}/check`. Errors: 403; 404;
    /// 422.
    pub fn check(&self, organization_membership_id: &str, params: CheckParams) -> Call<AuthorizationCheck> {
        let request =
            Request::new(&operations::AUTHORIZATION_CHECK).path([organization_membership_id]).params(&params);
        Call::new(self.client, request, decode::value::<AuthorizationCheck>)
    }

    /// Lists the children of a parent resource on which an organization membership has a permission, for
    /// example the projects of a workspace that a user may edit.
    ///
    /// `GET /authorization/organization_memberships/{organization_membership_id}/resources`. Errors: 400
    /// `bad_request`; 403; 404; 422.
    pub fn list_resources_for_membership(
        &self,
        organization_membership_id: &str,
        params: ListResourcesForMembershipParams,
    ) -> PageCall<AuthorizationResource> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_RESOURCES_FOR_MEMBERSHIP)
            .path([organization_membership_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<AuthorizationResource>)
    }

    /// Lists every permission that an organization membership has on a resource, including those inherited
    /// from roles on its ancestors. A permission is listed exactly when a check for it would succeed,
    /// whatever resource type it was declared for.
    ///
    /// `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_id}/permissions`.
    /// Errors: 403; 404; 422.
    pub fn list_effective_permissions(
        &self,
        organization_membership_id: &str,
        resource_id: &str,
        params: ListEffectivePermissionsParams,
    ) -> PageCall<AuthorizationPermission> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_EFFECTIVE_PERMISSIONS)
            .path([organization_membership_id, resource_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<AuthorizationPermission>)
    }

    /// Lists every permission that an organization membership has on a resource, found by the application's
    /// own identifier. Includes permissions inherited from roles on its ancestors.
    ///
    /// - `resource_type_slug`: Type of the resource, as defined in the dashboard.
    /// - `external_id`: The application's own identifier of the resource.
    ///
    /// `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_type_slug}/{external_id}/permissions`.
    /// Errors: 403; 404; 422.
    pub fn list_effective_permissions_by_external_id(
        &self,
        organization_membership_id: &str,
        resource_type_slug: &str,
        external_id: &str,
        params: ListEffectivePermissionsByExternalIdParams,
    ) -> PageCall<AuthorizationPermission> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_EFFECTIVE_PERMISSIONS_BY_EXTERNAL_ID)
            .path([organization_membership_id, resource_type_slug, external_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<AuthorizationPermission>)
    }

    /// Lists the roles that an organization membership holds, on the organization and on single resources.
    ///
    /// `GET /authorization/organization_memberships/{organization_membership_id}/role_assignments`. Errors:
    /// 403; 404.
    pub fn list_role_assignments(
        &self,
        organization_membership_id: &str,
        params: ListRoleAssignmentsParams,
    ) -> PageCall<UserRoleAssignment> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_ROLE_ASSIGNMENTS)
            .path([organization_membership_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<UserRoleAssignment>)
    }

    /// Gives a role to an organization membership on a resource, with immediate effect there and on its
    /// descendants. The role must be meant for the type of that resource.
    ///
    /// `POST /authorization/organization_memberships/{organization_membership_id}/role_assignments`. Errors:
    /// 403; 404; 422.
    pub fn assign_role(
        &self,
        organization_membership_id: &str,
        params: AssignRoleParams,
    ) -> Call<UserRoleAssignment> {
        let request = Request::new(&operations::AUTHORIZATION_ASSIGN_ROLE)
            .path([organization_membership_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<UserRoleAssignment>)
    }

    /// Takes a role on a resource away from an organization membership, with immediate effect. Access that
    /// descendants inherited through it ends too; roles assigned on descendants directly stay.
    ///
    /// `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments`.
    /// Errors: 403; 404; 422.
    pub fn remove_role(&self, organization_membership_id: &str, params: RemoveRoleParams) -> Call<()> {
        let request = Request::new(&operations::AUTHORIZATION_REMOVE_ROLE)
            .path([organization_membership_id])
            .params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Removes one role assignment from an organization membership, found by its identifier. Access that
    /// descendants inherited through it ends too.
    ///
    /// `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments/{role_assignment_id}`.
    /// Errors: 403; 404.
    pub fn remove_role_assignment(
        &self,
        organization_membership_id: &str,
        role_assignment_id: &str,
    ) -> Call<()> {
        let request = Request::new(&operations::AUTHORIZATION_REMOVE_ROLE_ASSIGNMENT)
            .path([organization_membership_id, role_assignment_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists the roles available in an organization, those of the environment and the organization's own, in
    /// order of priority.
    ///
    /// `GET /authorization/organizations/{organization_id}/roles`. Errors: 403; 404.
    pub fn list_organization_roles(&self, organization_id: &str) -> Call<List<Role>> {
        let request =
            Request::new(&operations::AUTHORIZATION_LIST_ORGANIZATION_ROLES).path([organization_id]);
        Call::new(self.client, request, decode::list::<Role>)
    }

    /// Creates a role that exists in one organization only.
    ///
    /// `POST /authorization/organizations/{organization_id}/roles`. Errors: 400 `bad_request`; 403; 404; 409
    /// `organization_role_slug_conflict`; 422.
    pub fn create_organization_role(
        &self,
        organization_id: &str,
        params: CreateOrganizationRoleParams,
    ) -> Call<Role> {
        let request = Request::new(&operations::AUTHORIZATION_CREATE_ORGANIZATION_ROLE)
            .path([organization_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Fetches a role available in an organization, which may be one of the environment or one of the
    /// organization's own.
    ///
    /// - `slug`: Slug of the role.
    ///
    /// `GET /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 403; 404.
    pub fn get_organization_role(&self, organization_id: &str, slug: &str) -> Call<Role> {
        let request =
            Request::new(&operations::AUTHORIZATION_GET_ORGANIZATION_ROLE).path([organization_id, slug]);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Changes the given fields of a role of an organization and leaves the others as they are.
    ///
    /// - `slug`: Slug of the role.
    ///
    /// `PATCH /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`; 403;
    /// 404; 422.
    pub fn update_organization_role(
        &self,
        organization_id: &str,
        slug: &str,
        params: UpdateOrganizationRoleParams,
    ) -> Call<Role> {
        let request = Request::new(&operations::AUTHORIZATION_UPDATE_ORGANIZATION_ROLE)
            .path([organization_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Deletes a role of an organization. Fails with 409 while the role is assigned to someone or mapped to a
    /// group.
    ///
    /// - `slug`: Slug of the role.
    ///
    /// `DELETE /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`; 403;
    /// 404; 409 `role_has_assignments`, `role_has_group_role_mappings`.
    pub fn delete_organization_role(&self, organization_id: &str, slug: &str) -> Call<()> {
        let request =
            Request::new(&operations::AUTHORIZATION_DELETE_ORGANIZATION_ROLE).path([organization_id, slug]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Adds one permission to a role of an organization. Does nothing if the role already has it.
    ///
    /// - `slug`: Slug of the role.
    ///
    /// `POST /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 400
    /// `bad_request`; 403; 404; 422.
    pub fn add_organization_role_permission(
        &self,
        organization_id: &str,
        slug: &str,
        params: AddOrganizationRolePermissionParams,
    ) -> Call<Role> {
        let request = Request::new(&operations::AUTHORIZATION_ADD_ORGANIZATION_ROLE_PERMISSION)
            .path([organization_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Replaces all permissions of a role of an organization by the given ones.
    ///
    /// - `slug`: Slug of the role.
    ///
    /// `PUT /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 403; 404; 422.
    pub fn set_organization_role_permissions(
        &self,
        organization_id: &str,
        slug: &str,
        params: SetOrganizationRolePermissionsParams,
    ) -> Call<Role> {
        let request = Request::new(&operations::AUTHORIZATION_SET_ORGANIZATION_ROLE_PERMISSIONS)
            .path([organization_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Removes one permission from a role of an organization.
    ///
    /// - `slug`: Slug of the role.
    /// - `permission_slug`: Slug of the permission to remove.
    ///
    /// `DELETE /authorization/organizations/{organization_id}/roles/{slug}/permissions/{permission_slug}`.
    /// Errors: 403; 404.
    pub fn remove_organization_role_permission(
        &self,
        organization_id: &str,
        slug: &str,
        permission_slug: &str,
    ) -> Call<Role> {
        let request = Request::new(&operations::AUTHORIZATION_REMOVE_ORGANIZATION_ROLE_PERMISSION).path([
            organization_id,
            slug,
            permission_slug,
        ]);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Fetches a resource by the application's own identifier.
    ///
    /// - `resource_type_slug`: Type of the resource, as defined in the dashboard.
    /// - `external_id`: The application's own identifier of the resource.
    ///
    /// `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
    /// Errors: 403; 404.
    pub fn get_resource_by_external_id(
        &self,
        organization_id: &str,
        resource_type_slug: &str,
        external_id: &str,
    ) -> Call<AuthorizationResource> {
        let request = Request::new(&operations::AUTHORIZATION_GET_RESOURCE_BY_EXTERNAL_ID).path([
            organization_id,
            resource_type_slug,
            external_id,
        ]);
        Call::new(self.client, request, decode::value::<AuthorizationResource>)
    }

    /// Changes the given fields of a resource, found by the application's own identifier, and leaves the
    /// others as they are.
    ///
    /// - `resource_type_slug`: Type of the resource, as defined in the dashboard.
    /// - `external_id`: The application's own identifier of the resource.
    ///
    /// `PATCH /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
    /// Errors: 400 `lock_timeout`; 403; 404; 409 `resource_type_update_in_progress`; 422.
    pub fn update_resource_by_external_id(
        &self,
        organization_id: &str,
        resource_type_slug: &str,
        external_id: &str,
        params: UpdateResourceByExternalIdParams,
    ) -> Call<AuthorizationResource> {
        let request = Request::new(&operations::AUTHORIZATION_UPDATE_RESOURCE_BY_EXTERNAL_ID)
            .path([organization_id, resource_type_slug, external_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<AuthorizationResource>)
    }

    /// Deletes a resource, found by the application's own identifier. Fails with 409 while it has children or
    /// role assignments, unless `cascade_delete` is set. This cannot be undone.
    ///
    /// - `resource_type_slug`: Type of the resource, as defined in the dashboard.
    /// - `external_id`: The application's own identifier of the resource.
    ///
    /// `DELETE /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
    /// Errors: 400 `lock_timeout`; 403; 404; 409 `resource_has_dependents`,
    /// `resource_type_update_in_progress`.
    pub fn delete_resource_by_external_id(
        &self,
        organization_id: &str,
        resource_type_slug: &str,
        external_id: &str,
        params: DeleteResourceByExternalIdParams,
    ) -> Call<()> {
        let request = Request::new(&operations::AUTHORIZATION_DELETE_RESOURCE_BY_EXTERNAL_ID)
            .path([organization_id, resource_type_slug, external_id])
            .params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists the organization memberships that have a permission on a resource, found by the application's
    /// own identifier, each with its user.
    ///
    /// - `resource_type_slug`: Type of the resource, as defined in the dashboard.
    /// - `external_id`: The application's own identifier of the resource.
    ///
    /// `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/organization_memberships`.
    /// Errors: 400 `bad_request`; 403; 404; 422.
    pub fn list_memberships_for_resource_by_external_id(
        &self,
        organization_id: &str,
        resource_type_slug: &str,
        external_id: &str,
        params: ListMembershipsForResourceByExternalIdParams,
    ) -> PageCall<OrganizationMembershipWithUser> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_MEMBERSHIPS_FOR_RESOURCE_BY_EXTERNAL_ID)
            .path([organization_id, resource_type_slug, external_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<OrganizationMembershipWithUser>)
    }

    /// Lists the role assignments on a resource, found by the application's own identifier, each with the
    /// organization membership that holds it.
    ///
    /// - `resource_type_slug`: Type of the resource, as defined in the dashboard.
    /// - `external_id`: The application's own identifier of the resource.
    ///
    /// `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/role_assignments`.
    /// Errors: 403; 404.
    pub fn list_role_assignments_for_resource_by_external_id(
        &self,
        organization_id: &str,
        resource_type_slug: &str,
        external_id: &str,
        params: ListRoleAssignmentsForResourceByExternalIdParams,
    ) -> PageCall<UserRoleAssignment> {
        let request =
            Request::new(&operations::AUTHORIZATION_LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE_BY_EXTERNAL_ID)
                .path([organization_id, resource_type_slug, external_id])
                .params(&params);
        PageCall::new(self.client, request, decode::page::<UserRoleAssignment>)
    }

    /// Lists the permissions of the environment.
    ///
    /// `GET /authorization/permissions`. Errors: 404.
    pub fn list_permissions(&self, params: ListPermissionsParams) -> PageCall<AuthorizationPermission> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_PERMISSIONS).params(&params);
        PageCall::new(self.client, request, decode::page::<AuthorizationPermission>)
    }

    /// Creates a permission, which roles of the environment and of organizations can then include.
    ///
    /// `POST /authorization/permissions`. Errors: 400 `bad_request`; 404; 409 `permission_slug_conflict`;
    /// 422.
    pub fn create_permission(&self, params: CreatePermissionParams) -> Call<AuthorizationPermission> {
        let request = Request::new(&operations::AUTHORIZATION_CREATE_PERMISSION).params(&params);
        Call::new(self.client, request, decode::value::<AuthorizationPermission>)
    }

    /// Fetches a permission by its slug.
    ///
    /// - `slug`: Slug of the permission.
    ///
    /// `GET /authorization/permissions/{slug}`. Errors: 404.
    pub fn get_permission(&self, slug: &str) -> Call<AuthorizationPermission> {
        let request = Request::new(&operations::AUTHORIZATION_GET_PERMISSION).path([slug]);
        Call::new(self.client, request, decode::value::<AuthorizationPermission>)
    }

    /// Changes the given fields of a permission and leaves the others as they are. The slug cannot change.
    ///
    /// - `slug`: Slug of the permission.
    ///
    /// `PATCH /authorization/permissions/{slug}`. Errors: 403; 404; 422.
    pub fn update_permission(
        &self,
        slug: &str,
        params: UpdatePermissionParams,
    ) -> Call<AuthorizationPermission> {
        let request = Request::new(&operations::AUTHORIZATION_UPDATE_PERMISSION).path([slug]).params(&params);
        Call::new(self.client, request, decode::value::<AuthorizationPermission>)
    }

    /// Deletes a permission. Permissions that WorkOS defines itself cannot be deleted.
    ///
    /// - `slug`: Slug of the permission.
    ///
    /// `DELETE /authorization/permissions/{slug}`. Errors: 403; 404.
    pub fn delete_permission(&self, slug: &str) -> Call<()> {
        let request = Request::new(&operations::AUTHORIZATION_DELETE_PERMISSION).path([slug]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists resources, narrowed by the given filters. Fails with
    /// `missing_organization_id_or_resource_type_slug` where a filter needs one of these two and it is
    /// missing.
    ///
    /// `GET /authorization/resources`. Errors: 400 `missing_organization_id_or_resource_type_slug`; 403; 422.
    pub fn list_resources(&self, params: ListResourcesParams) -> PageCall<AuthorizationResource> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_RESOURCES).params(&params);
        PageCall::new(self.client, request, decode::page::<AuthorizationResource>)
    }

    /// Registers a resource of the application, such as a workspace or a project, so that roles can be
    /// assigned on it.
    ///
    /// `POST /authorization/resources`. Errors: 400 `bad_request`, `lock_timeout`; 403; 404; 409
    /// `authorization_resource_external_id_conflict`, `resource_type_update_in_progress`; 422.
    pub fn create_resource(&self, params: CreateResourceParams) -> Call<AuthorizationResource> {
        let request = Request::new(&operations::AUTHORIZATION_CREATE_RESOURCE).params(&params);
        Call::new(self.client, request, decode::value::<AuthorizationResource>)
    }

    /// Fetches a resource.
    ///
    /// `GET /authorization/resources/{resource_id}`. Errors: 403; 404; 422.
    pub fn get_resource(&self, resource_id: &str) -> Call<AuthorizationResource> {
        let request = Request::new(&operations::AUTHORIZATION_GET_RESOURCE).path([resource_id]);
        Call::new(self.client, request, decode::value::<AuthorizationResource>)
    }

    /// Changes the given fields of a resource and leaves the others as they are. A new parent moves the
    /// resource in the hierarchy.
    ///
    /// `PATCH /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
    /// `resource_type_update_in_progress`; 422.
    pub fn update_resource(
        &self,
        resource_id: &str,
        params: UpdateResourceParams,
    ) -> Call<AuthorizationResource> {
        let request =
            Request::new(&operations::AUTHORIZATION_UPDATE_RESOURCE).path([resource_id]).params(&params);
        Call::new(self.client, request, decode::value::<AuthorizationResource>)
    }

    /// Deletes a resource. Fails with 409 while it has children or role assignments, unless `cascade_delete`
    /// is set. This cannot be undone.
    ///
    /// `DELETE /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
    /// `resource_has_dependents`, `resource_type_update_in_progress`.
    pub fn delete_resource(&self, resource_id: &str, params: DeleteResourceParams) -> Call<()> {
        let request =
            Request::new(&operations::AUTHORIZATION_DELETE_RESOURCE).path([resource_id]).params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists the organization memberships that have a permission on a resource, each with its user. Answers
    /// who can access the resource.
    ///
    /// `GET /authorization/resources/{resource_id}/organization_memberships`. Errors: 400 `bad_request`; 403;
    /// 404; 422.
    pub fn list_memberships_for_resource(
        &self,
        resource_id: &str,
        params: ListMembershipsForResourceParams,
    ) -> PageCall<OrganizationMembershipWithUser> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_MEMBERSHIPS_FOR_RESOURCE)
            .path([resource_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<OrganizationMembershipWithUser>)
    }

    /// Lists the role assignments on a resource, each with the organization membership that holds it.
    ///
    /// `GET /authorization/resources/{resource_id}/role_assignments`. Errors: 403; 404.
    pub fn list_role_assignments_for_resource(
        &self,
        resource_id: &str,
        params: ListRoleAssignmentsForResourceParams,
    ) -> PageCall<UserRoleAssignment> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_ROLE_ASSIGNMENTS_FOR_RESOURCE)
            .path([resource_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<UserRoleAssignment>)
    }

    /// Lists the roles of the environment in order of priority.
    ///
    /// `GET /authorization/roles`. Errors: 403.
    pub fn list_environment_roles(&self) -> Call<List<Role>> {
        let request = Request::new(&operations::AUTHORIZATION_LIST_ENVIRONMENT_ROLES);
        Call::new(self.client, request, decode::list::<Role>)
    }

    /// Creates a role that is available in every organization of the environment.
    ///
    /// `POST /authorization/roles`. Errors: 400 `bad_request`; 403; 404; 409 `role_slug_conflict`; 422.
    pub fn create_environment_role(&self, params: CreateEnvironmentRoleParams) -> Call<Role> {
        let request = Request::new(&operations::AUTHORIZATION_CREATE_ENVIRONMENT_ROLE).params(&params);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Fetches a role of the environment by its slug.
    ///
    /// - `slug`: Slug of the role.
    ///
    /// `GET /authorization/roles/{slug}`. Errors: 403; 404.
    pub fn get_environment_role(&self, slug: &str) -> Call<Role> {
        let request = Request::new(&operations::AUTHORIZATION_GET_ENVIRONMENT_ROLE).path([slug]);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Changes the given fields of a role of the environment and leaves the others as they are. The slug
    /// cannot change.
    ///
    /// - `slug`: Slug of the role.
    ///
    /// `PATCH /authorization/roles/{slug}`. Errors: 400 `bad_request`; 403; 404; 422.
    pub fn update_environment_role(&self, slug: &str, params: UpdateEnvironmentRoleParams) -> Call<Role> {
        let request =
            Request::new(&operations::AUTHORIZATION_UPDATE_ENVIRONMENT_ROLE).path([slug]).params(&params);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Adds one permission to a role of the environment. Does nothing if the role already has it.
    ///
    /// - `slug`: Slug of the role.
    ///
    /// `POST /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
    pub fn add_environment_role_permission(
        &self,
        slug: &str,
        params: AddEnvironmentRolePermissionParams,
    ) -> Call<Role> {
        let request = Request::new(&operations::AUTHORIZATION_ADD_ENVIRONMENT_ROLE_PERMISSION)
            .path([slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Replaces all permissions of a role of the environment by the given ones.
    ///
    /// - `slug`: Slug of the role.
    ///
    /// `PUT /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
    pub fn set_environment_role_permissions(
        &self,
        slug: &str,
        params: SetEnvironmentRolePermissionsParams,
    ) -> Call<Role> {
        let request = Request::new(&operations::AUTHORIZATION_SET_ENVIRONMENT_ROLE_PERMISSIONS)
            .path([slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<Role>)
    }

    /// Lists every permission that an organization membership has on a resource, addressed by resource first.
    /// Includes permissions inherited from roles on its ancestors.
    ///
    /// `GET /authorization/resources/{resource_id}/organization_memberships/{organization_membership_id}/permissions`
    pub fn list_effective_permissions_for_resource_membership(
        &self,
        resource_id: &str,
        organization_membership_id: &str,
        params: ListEffectivePermissionsForResourceMembershipParams,
    ) -> PageCall<AuthorizationPermission> {
        let request =
            Request::new(&operations::AUTHORIZATION_LIST_EFFECTIVE_PERMISSIONS_FOR_RESOURCE_MEMBERSHIP)
                .path([resource_id, organization_membership_id])
                .params(&params);
        PageCall::new(self.client, request, decode::page::<AuthorizationPermission>)
    }
}

/// Parameters of [`Authorization::list_group_role_assignments`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListGroupRoleAssignmentsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListGroupRoleAssignmentsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Authorization::create_group_role_assignment`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateGroupRoleAssignmentParams {
    pub role_slug: String,
    /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`. Leave out all
    /// three to mean the organization itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// The application's own identifier of the resource, together with `resource_type_slug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_external_id: Option<String>,
    /// Type of the resource, together with `resource_external_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type_slug: Option<String>,
}

impl CreateGroupRoleAssignmentParams {
    /// With the parameters that are always needed.
    pub fn new(role_slug: impl Into<String>) -> Self {
        Self {
            role_slug: role_slug.into(),
            resource_id: None,
            resource_external_id: None,
            resource_type_slug: None,
        }
    }

    /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`. Leave out all
    /// three to mean the organization itself.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// The application's own identifier of the resource, together with `resource_type_slug`.
    #[must_use]
    pub fn resource_external_id(mut self, resource_external_id: impl Into<String>) -> Self {
        self.resource_external_id = Some(resource_external_id.into());
        self
    }

    /// Type of the resource, together with `resource_external_id`.
    #[must_use]
    pub fn resource_type_slug(mut self, resource_type_slug: impl Into<String>) -> Self {
        self.resource_type_slug = Some(resource_type_slug.into());
        self
    }
}

/// Parameters of [`Authorization::replace_group_role_assignments`].
#[derive(Clone, Debug, Serialize)]
pub struct ReplaceGroupRoleAssignmentsParams {
    /// All the assignments that the group is to have.
    pub role_assignments: Vec<ReplaceGroupRoleAssignmentEntry>,
}

impl ReplaceGroupRoleAssignmentsParams {
    /// With the parameters that are always needed.
    pub fn new(role_assignments: impl IntoIterator<Item = ReplaceGroupRoleAssignmentEntry>) -> Self {
        Self { role_assignments: role_assignments.into_iter().collect() }
    }
}

/// Parameters of [`Authorization::patch_group_role_assignments`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct PatchGroupRoleAssignmentsParams {
    /// Assignments to add. Those that exist already are skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add: Option<Vec<ReplaceGroupRoleAssignmentEntry>>,
    /// Assignments to remove. Those that match nothing are skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove: Option<Vec<ReplaceGroupRoleAssignmentEntry>>,
}

impl PatchGroupRoleAssignmentsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Assignments to add. Those that exist already are skipped.
    #[must_use]
    pub fn add(mut self, add: impl IntoIterator<Item = ReplaceGroupRoleAssignmentEntry>) -> Self {
        self.add = Some(add.into_iter().collect());
        self
    }

    /// Assignments to remove. Those that match nothing are skipped.
    #[must_use]
    pub fn remove(mut self, remove: impl IntoIterator<Item = ReplaceGroupRoleAssignmentEntry>) -> Self {
        self.remove = Some(remove.into_iter().collect());
        self
    }
}

/// Parameters of [`Authorization::remove_group_role_assignments`].
#[derive(Clone, Debug, Serialize)]
pub struct RemoveGroupRoleAssignmentsParams {
    pub role_slug: String,
    /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// The application's own identifier of the resource, together with `resource_type_slug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_external_id: Option<String>,
    /// Type of the resource, together with `resource_external_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type_slug: Option<String>,
}

impl RemoveGroupRoleAssignmentsParams {
    /// With the parameters that are always needed.
    pub fn new(role_slug: impl Into<String>) -> Self {
        Self {
            role_slug: role_slug.into(),
            resource_id: None,
            resource_external_id: None,
            resource_type_slug: None,
        }
    }

    /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// The application's own identifier of the resource, together with `resource_type_slug`.
    #[must_use]
    pub fn resource_external_id(mut self, resource_external_id: impl Into<String>) -> Self {
        self.resource_external_id = Some(resource_external_id.into());
        self
    }

    /// Type of the resource, together with `resource_external_id`.
    #[must_use]
    pub fn resource_type_slug(mut self, resource_type_slug: impl Into<String>) -> Self {
        self.resource_type_slug = Some(resource_type_slug.into());
        self
    }
}

/// Parameters of [`Authorization::check`].
#[derive(Clone, Debug, Serialize)]
pub struct CheckParams {
    /// Slug of the permission to check.
    pub permission_slug: String,
    /// One of the forms of [`CheckResourceTarget`].
    #[serde(flatten)]
    pub resource_target: CheckResourceTarget,
}

impl CheckParams {
    /// With the parameters that are always needed.
    pub fn new(permission_slug: impl Into<String>, resource_target: CheckResourceTarget) -> Self {
        Self { permission_slug: permission_slug.into(), resource_target }
    }
}

/// Mutually exclusive members of [`CheckParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CheckResourceTarget {
    /// With `resource_id`.
    ById {
        /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
        resource_id: String,
    },
    /// With `resource_external_id`, `resource_type_slug`.
    ByExternalId {
        /// The application's own identifier of the resource, together with `resource_type_slug`.
        resource_external_id: String,
        /// Type of the resource, together with `resource_external_id`.
        resource_type_slug: String,
    },
}

/// Parameters of [`Authorization::list_resources_for_membership`].
#[derive(Clone, Debug, Serialize)]
pub struct ListResourcesForMembershipParams {
    /// Slug of the permission that the membership must have on the listed resources.
    pub permission_slug: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
    /// One of the forms of [`ListResourcesForMembershipParentResource`].
    #[serde(flatten)]
    pub parent_resource: ListResourcesForMembershipParentResource,
}

impl ListResourcesForMembershipParams {
    /// With the parameters that are always needed.
    pub fn new(
        permission_slug: impl Into<String>,
        parent_resource: ListResourcesForMembershipParentResource,
    ) -> Self {
        Self {
            permission_slug: permission_slug.into(),
            before: None,
            after: None,
            limit: None,
            order: None,
            parent_resource,
        }
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Mutually exclusive members of [`ListResourcesForMembershipParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListResourcesForMembershipParentResource {
    /// With `parent_resource_id`.
    ById {
        /// Identifier of the parent resource, instead of `parent_resource_external_id` and
        /// `parent_resource_type_slug`.
        parent_resource_id: String,
    },
    /// With `parent_resource_type_slug`, `parent_resource_external_id`.
    ByExternalId {
        /// Type of the parent resource, together with its external identifier.
        parent_resource_type_slug: String,
        /// The application's own identifier of the parent resource, together with `parent_resource_type_slug`.
        parent_resource_external_id: String,
    },
}

/// Parameters of [`Authorization::list_effective_permissions`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListEffectivePermissionsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListEffectivePermissionsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Authorization::list_effective_permissions_by_external_id`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListEffectivePermissionsByExternalIdParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListEffectivePermissionsByExternalIdParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Authorization::list_role_assignments`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListRoleAssignmentsParams {
    /// Lists only assignments on the resource with this identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Lists only assignments on resources that the application knows by this identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_external_id: Option<String>,
    /// Lists only assignments on resources of this type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type_slug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListRoleAssignmentsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only assignments on the resource with this identifier.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Lists only assignments on resources that the application knows by this identifier.
    #[must_use]
    pub fn resource_external_id(mut self, resource_external_id: impl Into<String>) -> Self {
        self.resource_external_id = Some(resource_external_id.into());
        self
    }

    /// Lists only assignments on resources of this type.
    #[must_use]
    pub fn resource_type_slug(mut self, resource_type_slug: impl Into<String>) -> Self {
        self.resource_type_slug = Some(resource_type_slug.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Authorization::assign_role`].
#[derive(Clone, Debug, Serialize)]
pub struct AssignRoleParams {
    pub role_slug: String,
    /// One of the forms of [`AssignRoleResourceTarget`].
    #[serde(flatten)]
    pub resource_target: AssignRoleResourceTarget,
}

impl AssignRoleParams {
    /// With the parameters that are always needed.
    pub fn new(role_slug: impl Into<String>, resource_target: AssignRoleResourceTarget) -> Self {
        Self { role_slug: role_slug.into(), resource_target }
    }
}

/// Mutually exclusive members of [`AssignRoleParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AssignRoleResourceTarget {
    /// With `resource_id`.
    ById {
        /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
        resource_id: String,
    },
    /// With `resource_external_id`, `resource_type_slug`.
    ByExternalId {
        /// The application's own identifier of the resource, together with `resource_type_slug`.
        resource_external_id: String,
        /// Type of the resource, together with `resource_external_id`.
        resource_type_slug: String,
    },
}

/// Parameters of [`Authorization::remove_role`].
#[derive(Clone, Debug, Serialize)]
pub struct RemoveRoleParams {
    pub role_slug: String,
    /// One of the forms of [`RemoveRoleResourceTarget`].
    #[serde(flatten)]
    pub resource_target: RemoveRoleResourceTarget,
}

impl RemoveRoleParams {
    /// With the parameters that are always needed.
    pub fn new(role_slug: impl Into<String>, resource_target: RemoveRoleResourceTarget) -> Self {
        Self { role_slug: role_slug.into(), resource_target }
    }
}

/// Mutually exclusive members of [`RemoveRoleParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum RemoveRoleResourceTarget {
    /// With `resource_id`.
    ById {
        /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
        resource_id: String,
    },
    /// With `resource_external_id`, `resource_type_slug`.
    ByExternalId {
        /// The application's own identifier of the resource, together with `resource_type_slug`.
        resource_external_id: String,
        /// Type of the resource, together with `resource_external_id`.
        resource_type_slug: String,
    },
}

/// Parameters of [`Authorization::create_organization_role`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateOrganizationRoleParams {
    pub name: String,
    /// Unique in the organization; starts with `org-`, then lowercase letters, digits, `-` and `_`. Made from
    /// the name when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Type of the resources that the role is meant for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type_slug: Option<String>,
}

impl CreateOrganizationRoleParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), slug: None, description: Patch::Absent, resource_type_slug: None }
    }

    /// Unique in the organization; starts with `org-`, then lowercase letters, digits, `-` and `_`. Made from
    /// the name when left out.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Type of the resources that the role is meant for.
    #[must_use]
    pub fn resource_type_slug(mut self, resource_type_slug: impl Into<String>) -> Self {
        self.resource_type_slug = Some(resource_type_slug.into());
        self
    }
}

/// Parameters of [`Authorization::update_organization_role`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateOrganizationRoleParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
}

impl UpdateOrganizationRoleParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }
}

/// Parameters of [`Authorization::add_organization_role_permission`].
#[derive(Clone, Debug, Serialize)]
pub struct AddOrganizationRolePermissionParams {
    /// Slug of the permission to add.
    pub slug: String,
}

impl AddOrganizationRolePermissionParams {
    /// With the parameters that are always needed.
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

/// Parameters of [`Authorization::set_organization_role_permissions`].
#[derive(Clone, Debug, Serialize)]
pub struct SetOrganizationRolePermissionsParams {
    /// Slugs of all the permissions that the role is to have.
    pub permissions: Vec<String>,
}

impl SetOrganizationRolePermissionsParams {
    /// With the parameters that are always needed.
    pub fn new(permissions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { permissions: permissions.into_iter().map(Into::into).collect() }
    }
}

/// Parameters of [`Authorization::update_resource_by_external_id`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateResourceByExternalIdParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// One of the forms of [`UpdateResourceByExternalIdParentResource`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub parent_resource: Option<UpdateResourceByExternalIdParentResource>,
}

impl UpdateResourceByExternalIdParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Chooses one of the forms of [`UpdateResourceByExternalIdParentResource`].
    #[must_use]
    pub fn parent_resource(mut self, parent_resource: UpdateResourceByExternalIdParentResource) -> Self {
        self.parent_resource = Some(parent_resource);
        self
    }
}

/// Mutually exclusive members of [`UpdateResourceByExternalIdParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateResourceByExternalIdParentResource {
    /// With `parent_resource_id`.
    ById {
        /// Identifier of the parent resource, instead of `parent_resource_external_id` and
        /// `parent_resource_type_slug`.
        parent_resource_id: String,
    },
    /// With `parent_resource_external_id`, `parent_resource_type_slug`.
    ByExternalId {
        /// The application's own identifier of the parent resource, together with `parent_resource_type_slug`.
        parent_resource_external_id: String,
        /// Type of the parent resource, together with its external identifier.
        parent_resource_type_slug: String,
    },
}

/// Parameters of [`Authorization::delete_resource_by_external_id`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeleteResourceByExternalIdParams {
    /// Whether to delete all descendants and role assignments along with the resource. `false` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cascade_delete: Option<bool>,
}

impl DeleteResourceByExternalIdParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to delete all descendants and role assignments along with the resource. `false` if left out.
    #[must_use]
    pub fn cascade_delete(mut self, cascade_delete: bool) -> Self {
        self.cascade_delete = Some(cascade_delete);
        self
    }
}

/// Parameters of [`Authorization::list_memberships_for_resource_by_external_id`].
#[derive(Clone, Debug, Serialize)]
pub struct ListMembershipsForResourceByExternalIdParams {
    /// Slug of the permission that the listed memberships must have on the resource.
    pub permission_slug: String,
    /// Whether access inherited from ancestors counts. Only roles on the resource itself count by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignment: Option<ResourceAssignment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListMembershipsForResourceByExternalIdParams {
    /// With the parameters that are always needed.
    pub fn new(permission_slug: impl Into<String>) -> Self {
        Self {
            permission_slug: permission_slug.into(),
            assignment: None,
            before: None,
            after: None,
            limit: None,
            order: None,
        }
    }

    /// Whether access inherited from ancestors counts. Only roles on the resource itself count by default.
    #[must_use]
    pub fn assignment(mut self, assignment: impl Into<ResourceAssignment>) -> Self {
        self.assignment = Some(assignment.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Authorization::list_role_assignments_for_resource_by_external_id`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListRoleAssignmentsForResourceByExternalIdParams {
    /// Lists only assignments of the role with this slug.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_slug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListRoleAssignmentsForResourceByExternalIdParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only assignments of the role with this slug.
    #[must_use]
    pub fn role_slug(mut self, role_slug: impl Into<String>) -> Self {
        self.role_slug = Some(role_slug.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Authorization::list_permissions`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListPermissionsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListPermissionsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Authorization::create_permission`].
#[derive(Clone, Debug, Serialize)]
pub struct CreatePermissionParams {
    /// Unique in the environment. Allowed are lowercase letters, digits and the characters `-`, `_`, `:`, `.`
    /// and `*`.
    pub slug: String,
    pub name: String,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Type of the resources that the permission is meant for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type_slug: Option<String>,
}

impl CreatePermissionParams {
    /// With the parameters that are always needed.
    pub fn new(slug: impl Into<String>, name: impl Into<String>) -> Self {
        Self { slug: slug.into(), name: name.into(), description: Patch::Absent, resource_type_slug: None }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Type of the resources that the permission is meant for.
    #[must_use]
    pub fn resource_type_slug(mut self, resource_type_slug: impl Into<String>) -> Self {
        self.resource_type_slug = Some(resource_type_slug.into());
        self
    }
}

/// Parameters of [`Authorization::update_permission`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdatePermissionParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
}

impl UpdatePermissionParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }
}

/// Parameters of [`Authorization::list_resources`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListResourcesParams {
    /// Lists only resources of this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Lists only resources of this type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type_slug: Option<String>,
    /// Lists only resources that the application knows by this identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
    /// One of the forms of [`ListResourcesParent`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub parent: Option<ListResourcesParent>,
}

impl ListResourcesParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only resources of this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Lists only resources of this type.
    #[must_use]
    pub fn resource_type_slug(mut self, resource_type_slug: impl Into<String>) -> Self {
        self.resource_type_slug = Some(resource_type_slug.into());
        self
    }

    /// Lists only resources that the application knows by this identifier.
    #[must_use]
    pub fn resource_external_id(mut self, resource_external_id: impl Into<String>) -> Self {
        self.resource_external_id = Some(resource_external_id.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Chooses one of the forms of [`ListResourcesParent`].
    #[must_use]
    pub fn parent(mut self, parent: ListResourcesParent) -> Self {
        self.parent = Some(parent);
        self
    }
}

/// Mutually exclusive members of [`ListResourcesParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListResourcesParent {
    /// With `parent_resource_id`.
    ById {
        /// Lists only children of the resource with this identifier.
        parent_resource_id: String,
    },
    /// With `parent_resource_type_slug`, `parent_external_id`.
    ByExternalId {
        /// Type of the parent whose children are listed, together with `parent_external_id`.
        parent_resource_type_slug: String,
        /// The application's own identifier of the parent whose children are listed, together with
        /// `parent_resource_type_slug`.
        parent_external_id: String,
    },
}

/// Parameters of [`Authorization::create_resource`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateResourceParams {
    /// The application's own identifier, unique among the resources of this type in the organization.
    pub external_id: String,
    pub name: String,
    /// Type of the resource, as defined in the dashboard.
    pub resource_type_slug: String,
    /// Identifier of the organization that owns the resource.
    pub organization_id: String,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// One of the forms of [`CreateResourceParentResource`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub parent_resource: Option<CreateResourceParentResource>,
}

impl CreateResourceParams {
    /// With the parameters that are always needed.
    pub fn new(
        external_id: impl Into<String>,
        name: impl Into<String>,
        resource_type_slug: impl Into<String>,
        organization_id: impl Into<String>,
    ) -> Self {
        Self {
            external_id: external_id.into(),
            name: name.into(),
            resource_type_slug: resource_type_slug.into(),
            organization_id: organization_id.into(),
            description: Patch::Absent,
            parent_resource: None,
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Chooses one of the forms of [`CreateResourceParentResource`].
    #[must_use]
    pub fn parent_resource(mut self, parent_resource: CreateResourceParentResource) -> Self {
        self.parent_resource = Some(parent_resource);
        self
    }
}

/// Mutually exclusive members of [`CreateResourceParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateResourceParentResource {
    /// With `parent_resource_id`.
    ById {
        /// Identifier of the parent resource, instead of `parent_resource_external_id` and
        /// `parent_resource_type_slug`.
        parent_resource_id: String,
    },
    /// With `parent_resource_external_id`, `parent_resource_type_slug`.
    ByExternalId {
        /// The application's own identifier of the parent resource, together with `parent_resource_type_slug`.
        parent_resource_external_id: String,
        /// Type of the parent resource, together with its external identifier.
        parent_resource_type_slug: String,
    },
}

/// Parameters of [`Authorization::update_resource`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateResourceParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// One of the forms of [`UpdateResourceParentResource`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub parent_resource: Option<UpdateResourceParentResource>,
}

impl UpdateResourceParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Chooses one of the forms of [`UpdateResourceParentResource`].
    #[must_use]
    pub fn parent_resource(mut self, parent_resource: UpdateResourceParentResource) -> Self {
        self.parent_resource = Some(parent_resource);
        self
    }
}

/// Mutually exclusive members of [`UpdateResourceParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateResourceParentResource {
    /// With `parent_resource_id`.
    ById {
        /// Identifier of the parent resource, instead of `parent_resource_external_id` and
        /// `parent_resource_type_slug`.
        parent_resource_id: String,
    },
    /// With `parent_resource_external_id`, `parent_resource_type_slug`.
    ByExternalId {
        /// The application's own identifier of the parent resource, together with `parent_resource_type_slug`.
        parent_resource_external_id: String,
        /// Type of the parent resource, together with its external identifier.
        parent_resource_type_slug: String,
    },
}

/// Parameters of [`Authorization::delete_resource`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeleteResourceParams {
    /// Whether to delete all descendants and role assignments along with the resource. `false` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cascade_delete: Option<bool>,
}

impl DeleteResourceParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to delete all descendants and role assignments along with the resource. `false` if left out.
    #[must_use]
    pub fn cascade_delete(mut self, cascade_delete: bool) -> Self {
        self.cascade_delete = Some(cascade_delete);
        self
    }
}

/// Parameters of [`Authorization::list_memberships_for_resource`].
#[derive(Clone, Debug, Serialize)]
pub struct ListMembershipsForResourceParams {
    /// Slug of the permission that the listed memberships must have on the resource.
    pub permission_slug: String,
    /// Whether access inherited from ancestors counts. Only roles on the resource itself count by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignment: Option<ResourceAssignment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListMembershipsForResourceParams {
    /// With the parameters that are always needed.
    pub fn new(permission_slug: impl Into<String>) -> Self {
        Self {
            permission_slug: permission_slug.into(),
            assignment: None,
            before: None,
            after: None,
            limit: None,
            order: None,
        }
    }

    /// Whether access inherited from ancestors counts. Only roles on the resource itself count by default.
    #[must_use]
    pub fn assignment(mut self, assignment: impl Into<ResourceAssignment>) -> Self {
        self.assignment = Some(assignment.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Authorization::list_role_assignments_for_resource`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListRoleAssignmentsForResourceParams {
    /// Lists only assignments of the role with this slug.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_slug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListRoleAssignmentsForResourceParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only assignments of the role with this slug.
    #[must_use]
    pub fn role_slug(mut self, role_slug: impl Into<String>) -> Self {
        self.role_slug = Some(role_slug.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Authorization::create_environment_role`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateEnvironmentRoleParams {
    /// Name of the role in requests and tokens, unique in the environment.
    pub slug: String,
    pub name: String,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Type of the resources that the role is meant for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type_slug: Option<String>,
}

impl CreateEnvironmentRoleParams {
    /// With the parameters that are always needed.
    pub fn new(slug: impl Into<String>, name: impl Into<String>) -> Self {
        Self { slug: slug.into(), name: name.into(), description: Patch::Absent, resource_type_slug: None }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Type of the resources that the role is meant for.
    #[must_use]
    pub fn resource_type_slug(mut self, resource_type_slug: impl Into<String>) -> Self {
        self.resource_type_slug = Some(resource_type_slug.into());
        self
    }
}

/// Parameters of [`Authorization::update_environment_role`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateEnvironmentRoleParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
}

impl UpdateEnvironmentRoleParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }
}

/// Parameters of [`Authorization::add_environment_role_permission`].
#[derive(Clone, Debug, Serialize)]
pub struct AddEnvironmentRolePermissionParams {
    /// Slug of the permission to add.
    pub slug: String,
}

impl AddEnvironmentRolePermissionParams {
    /// With the parameters that are always needed.
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

/// Parameters of [`Authorization::set_environment_role_permissions`].
#[derive(Clone, Debug, Serialize)]
pub struct SetEnvironmentRolePermissionsParams {
    /// Slugs of all the permissions that the role is to have.
    pub permissions: Vec<String>,
}

impl SetEnvironmentRolePermissionsParams {
    /// With the parameters that are always needed.
    pub fn new(permissions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { permissions: permissions.into_iter().map(Into::into).collect() }
    }
}

/// Parameters of [`Authorization::list_effective_permissions_for_resource_membership`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListEffectivePermissionsForResourceMembershipParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListEffectivePermissionsForResourceMembershipParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}
