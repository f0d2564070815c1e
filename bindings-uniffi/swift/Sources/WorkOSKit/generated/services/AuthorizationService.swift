// Generated from api/authorization.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Roles, permissions and resources. Decides what the members of an organization may do, either for the
/// organization as a whole or for single resources in a hierarchy, where access to a parent is inherited by
/// its descendants.
public struct Authorization: Sendable {
    let waist: Waist

    /// Lists the roles that a group holds, each with the resource it holds them on.
    ///
    /// `GET /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404.
    ///
    /// - Parameter limit: `10` if left out.
    public func listGroupRoleAssignments(
        groupId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<GroupRoleAssignment> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_group_role_assignments", [groupId], params, options, before: before, after: after)
    }

    /// Gives a role to a group, and so to all its members. Without any of the resource parameters the role
    /// applies to the organization itself.
    ///
    /// `POST /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 409
    /// `duplicate_group_role_assignment`; 422.
    ///
    /// - Parameter resourceId: Identifier of the resource, instead of `resource_external_id` and
    ///   `resource_type_slug`. Leave out all three to mean the organization itself.
    /// - Parameter resourceExternalId: The application's own identifier of the resource, together with
    ///   `resource_type_slug`.
    /// - Parameter resourceTypeSlug: Type of the resource, together with `resource_external_id`.
    public func createGroupRoleAssignment(
        groupId: String,
        roleSlug: String,
        resourceId: String? = nil,
        resourceExternalId: String? = nil,
        resourceTypeSlug: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> GroupRoleAssignment {
        var params = Parameters()
        params.required("role_slug", roleSlug)
        params.optional("resource_id", resourceId)
        params.optional("resource_external_id", resourceExternalId)
        params.optional("resource_type_slug", resourceTypeSlug)
        return try await waist.value("authorization.create_group_role_assignment", [groupId], params, options)
    }

    /// Replaces all role assignments of a group by the given ones. Assignments that are not in the new list
    /// are removed.
    ///
    /// `PUT /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
    ///
    /// - Parameter roleAssignments: All the assignments that the group is to have.
    public func replaceGroupRoleAssignments(
        groupId: String,
        roleAssignments: [ReplaceGroupRoleAssignmentEntry],
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [GroupRoleAssignment] {
        var params = Parameters()
        params.required("role_assignments", roleAssignments)
        return try await waist.list("authorization.replace_group_role_assignments", [groupId], params, options)
    }

    /// Adds and removes role assignments of a group in one step, which succeeds or fails as a whole. Both
    /// lists together hold 1 to 100 entries, and no entry may be in both.
    ///
    /// `PATCH /authorization/groups/{group_id}/role_assignments`. Errors: 400; 403; 404; 422.
    ///
    /// - Parameter add: Assignments to add. Those that exist already are skipped.
    /// - Parameter remove: Assignments to remove. Those that match nothing are skipped.
    public func patchGroupRoleAssignments(
        groupId: String,
        add: [ReplaceGroupRoleAssignmentEntry]? = nil,
        remove: [ReplaceGroupRoleAssignmentEntry]? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.optional("add", add)
        params.optional("remove", remove)
        try await waist.nothing("authorization.patch_group_role_assignments", [groupId], params, options)
    }

    /// Removes the assignments of a role from a group that match the given resource. Fails with 404 when
    /// nothing matches.
    ///
    /// `DELETE /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
    ///
    /// - Parameter resourceId: Identifier of the resource, instead of `resource_external_id` and
    ///   `resource_type_slug`.
    /// - Parameter resourceExternalId: The application's own identifier of the resource, together with
    ///   `resource_type_slug`.
    /// - Parameter resourceTypeSlug: Type of the resource, together with `resource_external_id`.
    public func removeGroupRoleAssignments(
        groupId: String,
        roleSlug: String,
        resourceId: String? = nil,
        resourceExternalId: String? = nil,
        resourceTypeSlug: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.required("role_slug", roleSlug)
        params.optional("resource_id", resourceId)
        params.optional("resource_external_id", resourceExternalId)
        params.optional("resource_type_slug", resourceTypeSlug)
        try await waist.nothing("authorization.remove_group_role_assignments", [groupId], params, options)
    }

    /// Fetches one role assignment of a group.
    ///
    /// `GET /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
    public func getGroupRoleAssignment(
        groupId: String,
        roleAssignmentId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> GroupRoleAssignment {
        let params = Parameters()
        return try await waist.value("authorization.get_group_role_assignment", [groupId, roleAssignmentId], params, options)
    }

    /// Removes one role assignment from a group, found by its identifier.
    ///
    /// `DELETE /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
    public func removeGroupRoleAssignment(
        groupId: String,
        roleAssignmentId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("authorization.remove_group_role_assignment", [groupId, roleAssignmentId], params, options)
    }

    /// Tells whether an organization membership has a permission on a resource. Takes into account roles on
    /// the resource itself, roles inherited from its ancestors, and roles in the organization.
    ///
    /// `POST /authorization/organization_memberships/{organization_membership_id}/check`. Errors: 403; 404;
    /// 422.
    ///
    /// - Parameter permissionSlug: Slug of the permission to check.
    public func check(
        organizationMembershipId: String,
        permissionSlug: String,
        resourceTarget: CheckResourceTarget,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthorizationCheck {
        var params = Parameters()
        params.required("permission_slug", permissionSlug)
        resourceTarget.add(to: &params)
        return try await waist.value("authorization.check", [organizationMembershipId], params, options)
    }

    /// Lists the children of a parent resource on which an organization membership has a permission, for
    /// example the projects of a workspace that a user may edit.
    ///
    /// `GET /authorization/organization_memberships/{organization_membership_id}/resources`. Errors: 400
    /// `bad_request`; 403; 404; 422.
    ///
    /// - Parameter permissionSlug: Slug of the permission that the membership must have on the listed
    ///   resources.
    /// - Parameter limit: `10` if left out.
    public func listResourcesForMembership(
        organizationMembershipId: String,
        permissionSlug: String,
        parentResource: ListResourcesForMembershipParentResource,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuthorizationResource> {
        var params = Parameters()
        params.required("permission_slug", permissionSlug)
        parentResource.add(to: &params)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_resources_for_membership", [organizationMembershipId], params, options, before: before, after: after)
    }

    /// Lists every permission that an organization membership has on a resource, including those inherited
    /// from roles on its ancestors. A permission is listed exactly when a check for it would succeed,
    /// whatever resource type it was declared for.
    ///
    /// `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_id}/permissions`.
    /// Errors: 403; 404; 422.
    ///
    /// - Parameter limit: `10` if left out.
    public func listEffectivePermissions(
        organizationMembershipId: String,
        resourceId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuthorizationPermission> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_effective_permissions", [organizationMembershipId, resourceId], params, options, before: before, after: after)
    }

    /// Lists every permission that an organization membership has on a resource, found by the application's
    /// own identifier. Includes permissions inherited from roles on its ancestors.
    ///
    /// `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_type_slug}/{external_id}/permissions`.
    /// Errors: 403; 404; 422.
    ///
    /// - Parameter resourceTypeSlug: Type of the resource, as defined in the dashboard.
    /// - Parameter externalId: The application's own identifier of the resource.
    /// - Parameter limit: `10` if left out.
    public func listEffectivePermissionsByExternalId(
        organizationMembershipId: String,
        resourceTypeSlug: String,
        externalId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuthorizationPermission> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_effective_permissions_by_external_id", [organizationMembershipId, resourceTypeSlug, externalId], params, options, before: before, after: after)
    }

    /// Lists the roles that an organization membership holds, on the organization and on single resources.
    ///
    /// `GET /authorization/organization_memberships/{organization_membership_id}/role_assignments`. Errors:
    /// 403; 404.
    ///
    /// - Parameter resourceId: Lists only assignments on the resource with this identifier.
    /// - Parameter resourceExternalId: Lists only assignments on resources that the application knows by this
    ///   identifier.
    /// - Parameter resourceTypeSlug: Lists only assignments on resources of this type.
    /// - Parameter limit: `10` if left out.
    public func listRoleAssignments(
        organizationMembershipId: String,
        resourceId: String? = nil,
        resourceExternalId: String? = nil,
        resourceTypeSlug: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<UserRoleAssignment> {
        var params = Parameters()
        params.optional("resource_id", resourceId)
        params.optional("resource_external_id", resourceExternalId)
        params.optional("resource_type_slug", resourceTypeSlug)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_role_assignments", [organizationMembershipId], params, options, before: before, after: after)
    }

    /// Gives a role to an organization membership on a resource, with immediate effect there and on its
    /// descendants. The role must be meant for the type of that resource.
    ///
    /// `POST /authorization/organization_memberships/{organization_membership_id}/role_assignments`. Errors:
    /// 403; 404; 422.
    public func assignRole(
        organizationMembershipId: String,
        roleSlug: String,
        resourceTarget: AssignRoleResourceTarget,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> UserRoleAssignment {
        var params = Parameters()
        params.required("role_slug", roleSlug)
        resourceTarget.add(to: &params)
        return try await waist.value("authorization.assign_role", [organizationMembershipId], params, options)
    }

    /// Takes a role on a resource away from an organization membership, with immediate effect. Access that
    /// descendants inherited through it ends too; roles assigned on descendants directly stay.
    ///
    /// `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments`.
    /// Errors: 403; 404; 422.
    public func removeRole(
        organizationMembershipId: String,
        roleSlug: String,
        resourceTarget: RemoveRoleResourceTarget,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.required("role_slug", roleSlug)
        resourceTarget.add(to: &params)
        try await waist.nothing("authorization.remove_role", [organizationMembershipId], params, options)
    }

    /// Removes one role assignment from an organization membership, found by its identifier. Access that
    /// descendants inherited through it ends too.
    ///
    /// `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments/{role_assignment_id}`.
    /// Errors: 403; 404.
    public func removeRoleAssignment(
        organizationMembershipId: String,
        roleAssignmentId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("authorization.remove_role_assignment", [organizationMembershipId, roleAssignmentId], params, options)
    }

    /// Lists the roles available in an organization, those of the environment and the organization's own, in
    /// order of priority.
    ///
    /// `GET /authorization/organizations/{organization_id}/roles`. Errors: 403; 404.
    public func listOrganizationRoles(
        organizationId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [Role] {
        let params = Parameters()
        return try await waist.list("authorization.list_organization_roles", [organizationId], params, options)
    }

    /// Creates a role that exists in one organization only.
    ///
    /// `POST /authorization/organizations/{organization_id}/roles`. Errors: 400 `bad_request`; 403; 404; 409
    /// `organization_role_slug_conflict`; 422.
    ///
    /// - Parameter slug: Unique in the organization; starts with `org-`, then lowercase letters, digits, `-`
    ///   and `_`. Made from the name when left out.
    /// - Parameter resourceTypeSlug: Type of the resources that the role is meant for.
    public func createOrganizationRole(
        organizationId: String,
        name: String,
        slug: String? = nil,
        description: Patch<String> = .absent,
        resourceTypeSlug: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        var params = Parameters()
        params.required("name", name)
        params.optional("slug", slug)
        params.patch("description", description)
        params.optional("resource_type_slug", resourceTypeSlug)
        return try await waist.value("authorization.create_organization_role", [organizationId], params, options)
    }

    /// Fetches a role available in an organization, which may be one of the environment or one of the
    /// organization's own.
    ///
    /// `GET /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 403; 404.
    ///
    /// - Parameter slug: Slug of the role.
    public func getOrganizationRole(
        organizationId: String,
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        let params = Parameters()
        return try await waist.value("authorization.get_organization_role", [organizationId, slug], params, options)
    }

    /// Changes the given fields of a role of an organization and leaves the others as they are.
    ///
    /// `PATCH /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`; 403;
    /// 404; 422.
    ///
    /// - Parameter slug: Slug of the role.
    public func updateOrganizationRole(
        organizationId: String,
        slug: String,
        name: String? = nil,
        description: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        var params = Parameters()
        params.optional("name", name)
        params.patch("description", description)
        return try await waist.value("authorization.update_organization_role", [organizationId, slug], params, options)
    }

    /// Deletes a role of an organization. Fails with 409 while the role is assigned to someone or mapped to a
    /// group.
    ///
    /// `DELETE /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`; 403;
    /// 404; 409 `role_has_assignments`, `role_has_group_role_mappings`.
    ///
    /// - Parameter slug: Slug of the role.
    public func deleteOrganizationRole(
        organizationId: String,
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("authorization.delete_organization_role", [organizationId, slug], params, options)
    }

    /// Adds one permission to a role of an organization. Does nothing if the role already has it.
    ///
    /// `POST /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 400
    /// `bad_request`; 403; 404; 422.
    ///
    /// - Parameter roleSlug: Slug of the role.
    /// - Parameter slug: Slug of the permission to add.
    public func addOrganizationRolePermission(
        organizationId: String,
        roleSlug: String,
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        var params = Parameters()
        params.required("slug", slug)
        return try await waist.value("authorization.add_organization_role_permission", [organizationId, roleSlug], params, options)
    }

    /// Replaces all permissions of a role of an organization by the given ones.
    ///
    /// `PUT /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 403; 404; 422.
    ///
    /// - Parameter slug: Slug of the role.
    /// - Parameter permissions: Slugs of all the permissions that the role is to have.
    public func setOrganizationRolePermissions(
        organizationId: String,
        slug: String,
        permissions: [String],
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        var params = Parameters()
        params.required("permissions", permissions)
        return try await waist.value("authorization.set_organization_role_permissions", [organizationId, slug], params, options)
    }

    /// Removes one permission from a role of an organization.
    ///
    /// `DELETE /authorization/organizations/{organization_id}/roles/{slug}/permissions/{permission_slug}`.
    /// Errors: 403; 404.
    ///
    /// - Parameter slug: Slug of the role.
    /// - Parameter permissionSlug: Slug of the permission to remove.
    public func removeOrganizationRolePermission(
        organizationId: String,
        slug: String,
        permissionSlug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        let params = Parameters()
        return try await waist.value("authorization.remove_organization_role_permission", [organizationId, slug, permissionSlug], params, options)
    }

    /// Fetches a resource by the application's own identifier.
    ///
    /// `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
    /// Errors: 403; 404.
    ///
    /// - Parameter resourceTypeSlug: Type of the resource, as defined in the dashboard.
    /// - Parameter externalId: The application's own identifier of the resource.
    public func getResourceByExternalId(
        organizationId: String,
        resourceTypeSlug: String,
        externalId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthorizationResource {
        let params = Parameters()
        return try await waist.value("authorization.get_resource_by_external_id", [organizationId, resourceTypeSlug, externalId], params, options)
    }

    /// Changes the given fields of a resource, found by the application's own identifier, and leaves the
    /// others as they are.
    ///
    /// `PATCH /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
    /// Errors: 400 `lock_timeout`; 403; 404; 409 `resource_type_update_in_progress`; 422.
    ///
    /// - Parameter resourceTypeSlug: Type of the resource, as defined in the dashboard.
    /// - Parameter externalId: The application's own identifier of the resource.
    public func updateResourceByExternalId(
        organizationId: String,
        resourceTypeSlug: String,
        externalId: String,
        name: String? = nil,
        description: Patch<String> = .absent,
        parentResource: UpdateResourceByExternalIdParentResource? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthorizationResource {
        var params = Parameters()
        params.optional("name", name)
        params.patch("description", description)
        parentResource?.add(to: &params)
        return try await waist.value("authorization.update_resource_by_external_id", [organizationId, resourceTypeSlug, externalId], params, options)
    }

    /// Deletes a resource, found by the application's own identifier. Fails with 409 while it has children or
    /// role assignments, unless `cascade_delete` is set. This cannot be undone.
    ///
    /// `DELETE /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`.
    /// Errors: 400 `lock_timeout`; 403; 404; 409 `resource_has_dependents`,
    /// `resource_type_update_in_progress`.
    ///
    /// - Parameter resourceTypeSlug: Type of the resource, as defined in the dashboard.
    /// - Parameter externalId: The application's own identifier of the resource.
    /// - Parameter cascadeDelete: Whether to delete all descendants and role assignments along with the
    ///   resource. `false` if left out.
    public func deleteResourceByExternalId(
        organizationId: String,
        resourceTypeSlug: String,
        externalId: String,
        cascadeDelete: Bool? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.optional("cascade_delete", cascadeDelete)
        try await waist.nothing("authorization.delete_resource_by_external_id", [organizationId, resourceTypeSlug, externalId], params, options)
    }

    /// Lists the organization memberships that have a permission on a resource, found by the application's
    /// own identifier, each with its user.
    ///
    /// `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/organization_memberships`.
    /// Errors: 400 `bad_request`; 403; 404; 422.
    ///
    /// - Parameter resourceTypeSlug: Type of the resource, as defined in the dashboard.
    /// - Parameter externalId: The application's own identifier of the resource.
    /// - Parameter permissionSlug: Slug of the permission that the listed memberships must have on the
    ///   resource.
    /// - Parameter assignment: Whether access inherited from ancestors counts. Only roles on the resource
    ///   itself count by default.
    /// - Parameter limit: `10` if left out.
    public func listMembershipsForResourceByExternalId(
        organizationId: String,
        resourceTypeSlug: String,
        externalId: String,
        permissionSlug: String,
        assignment: ResourceAssignment? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<OrganizationMembershipWithUser> {
        var params = Parameters()
        params.required("permission_slug", permissionSlug)
        params.optional("assignment", assignment)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_memberships_for_resource_by_external_id", [organizationId, resourceTypeSlug, externalId], params, options, before: before, after: after)
    }

    /// Lists the role assignments on a resource, found by the application's own identifier, each with the
    /// organization membership that holds it.
    ///
    /// `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/role_assignments`.
    /// Errors: 403; 404.
    ///
    /// - Parameter resourceTypeSlug: Type of the resource, as defined in the dashboard.
    /// - Parameter externalId: The application's own identifier of the resource.
    /// - Parameter roleSlug: Lists only assignments of the role with this slug.
    /// - Parameter limit: `10` if left out.
    public func listRoleAssignmentsForResourceByExternalId(
        organizationId: String,
        resourceTypeSlug: String,
        externalId: String,
        roleSlug: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<UserRoleAssignment> {
        var params = Parameters()
        params.optional("role_slug", roleSlug)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_role_assignments_for_resource_by_external_id", [organizationId, resourceTypeSlug, externalId], params, options, before: before, after: after)
    }

    /// Lists the permissions of the environment.
    ///
    /// `GET /authorization/permissions`. Errors: 404.
    ///
    /// - Parameter limit: `10` if left out.
    public func listPermissions(
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuthorizationPermission> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_permissions", [], params, options, before: before, after: after)
    }

    /// Creates a permission, which roles of the environment and of organizations can then include.
    ///
    /// `POST /authorization/permissions`. Errors: 400 `bad_request`; 404; 409 `permission_slug_conflict`;
    /// 422.
    ///
    /// - Parameter slug: Unique in the environment. Allowed are lowercase letters, digits and the characters
    ///   `-`, `_`, `:`, `.` and `*`.
    /// - Parameter resourceTypeSlug: Type of the resources that the permission is meant for.
    public func createPermission(
        slug: String,
        name: String,
        description: Patch<String> = .absent,
        resourceTypeSlug: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthorizationPermission {
        var params = Parameters()
        params.required("slug", slug)
        params.required("name", name)
        params.patch("description", description)
        params.optional("resource_type_slug", resourceTypeSlug)
        return try await waist.value("authorization.create_permission", [], params, options)
    }

    /// Fetches a permission by its slug.
    ///
    /// `GET /authorization/permissions/{slug}`. Errors: 404.
    ///
    /// - Parameter slug: Slug of the permission.
    public func getPermission(
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthorizationPermission {
        let params = Parameters()
        return try await waist.value("authorization.get_permission", [slug], params, options)
    }

    /// Changes the given fields of a permission and leaves the others as they are. The slug cannot change.
    ///
    /// `PATCH /authorization/permissions/{slug}`. Errors: 403; 404; 422.
    ///
    /// - Parameter slug: Slug of the permission.
    public func updatePermission(
        slug: String,
        name: String? = nil,
        description: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthorizationPermission {
        var params = Parameters()
        params.optional("name", name)
        params.patch("description", description)
        return try await waist.value("authorization.update_permission", [slug], params, options)
    }

    /// Deletes a permission. Permissions that WorkOS defines itself cannot be deleted.
    ///
    /// `DELETE /authorization/permissions/{slug}`. Errors: 403; 404.
    ///
    /// - Parameter slug: Slug of the permission.
    public func deletePermission(
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("authorization.delete_permission", [slug], params, options)
    }

    /// Lists resources, narrowed by the given filters. Fails with
    /// `missing_organization_id_or_resource_type_slug` where a filter needs one of these two and it is
    /// missing.
    ///
    /// `GET /authorization/resources`. Errors: 400 `missing_organization_id_or_resource_type_slug`; 403; 422.
    ///
    /// - Parameter organizationId: Lists only resources of this organization.
    /// - Parameter resourceTypeSlug: Lists only resources of this type.
    /// - Parameter resourceExternalId: Lists only resources that the application knows by this identifier.
    /// - Parameter limit: `10` if left out.
    public func listResources(
        organizationId: String? = nil,
        resourceTypeSlug: String? = nil,
        resourceExternalId: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        parent: ListResourcesParent? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuthorizationResource> {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("resource_type_slug", resourceTypeSlug)
        params.optional("resource_external_id", resourceExternalId)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        parent?.add(to: &params)
        return waist.page("authorization.list_resources", [], params, options, before: before, after: after)
    }

    /// Registers a resource of the application, such as a workspace or a project, so that roles can be
    /// assigned on it.
    ///
    /// `POST /authorization/resources`. Errors: 400 `bad_request`, `lock_timeout`; 403; 404; 409
    /// `authorization_resource_external_id_conflict`, `resource_type_update_in_progress`; 422.
    ///
    /// - Parameter externalId: The application's own identifier, unique among the resources of this type in
    ///   the organization.
    /// - Parameter resourceTypeSlug: Type of the resource, as defined in the dashboard.
    /// - Parameter organizationId: Identifier of the organization that owns the resource.
    public func createResource(
        externalId: String,
        name: String,
        resourceTypeSlug: String,
        organizationId: String,
        description: Patch<String> = .absent,
        parentResource: CreateResourceParentResource? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthorizationResource {
        var params = Parameters()
        params.required("external_id", externalId)
        params.required("name", name)
        params.required("resource_type_slug", resourceTypeSlug)
        params.required("organization_id", organizationId)
        params.patch("description", description)
        parentResource?.add(to: &params)
        return try await waist.value("authorization.create_resource", [], params, options)
    }

    /// Fetches a resource.
    ///
    /// `GET /authorization/resources/{resource_id}`. Errors: 403; 404; 422.
    public func getResource(
        resourceId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthorizationResource {
        let params = Parameters()
        return try await waist.value("authorization.get_resource", [resourceId], params, options)
    }

    /// Changes the given fields of a resource and leaves the others as they are. A new parent moves the
    /// resource in the hierarchy.
    ///
    /// `PATCH /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
    /// `resource_type_update_in_progress`; 422.
    public func updateResource(
        resourceId: String,
        name: String? = nil,
        description: Patch<String> = .absent,
        parentResource: UpdateResourceParentResource? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthorizationResource {
        var params = Parameters()
        params.optional("name", name)
        params.patch("description", description)
        parentResource?.add(to: &params)
        return try await waist.value("authorization.update_resource", [resourceId], params, options)
    }

    /// Deletes a resource. Fails with 409 while it has children or role assignments, unless `cascade_delete`
    /// is set. This cannot be undone.
    ///
    /// `DELETE /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
    /// `resource_has_dependents`, `resource_type_update_in_progress`.
    ///
    /// - Parameter cascadeDelete: Whether to delete all descendants and role assignments along with the
    ///   resource. `false` if left out.
    public func deleteResource(
        resourceId: String,
        cascadeDelete: Bool? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.optional("cascade_delete", cascadeDelete)
        try await waist.nothing("authorization.delete_resource", [resourceId], params, options)
    }

    /// Lists the organization memberships that have a permission on a resource, each with its user. Answers
    /// who can access the resource.
    ///
    /// `GET /authorization/resources/{resource_id}/organization_memberships`. Errors: 400 `bad_request`; 403;
    /// 404; 422.
    ///
    /// - Parameter permissionSlug: Slug of the permission that the listed memberships must have on the
    ///   resource.
    /// - Parameter assignment: Whether access inherited from ancestors counts. Only roles on the resource
    ///   itself count by default.
    /// - Parameter limit: `10` if left out.
    public func listMembershipsForResource(
        resourceId: String,
        permissionSlug: String,
        assignment: ResourceAssignment? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<OrganizationMembershipWithUser> {
        var params = Parameters()
        params.required("permission_slug", permissionSlug)
        params.optional("assignment", assignment)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_memberships_for_resource", [resourceId], params, options, before: before, after: after)
    }

    /// Lists the role assignments on a resource, each with the organization membership that holds it.
    ///
    /// `GET /authorization/resources/{resource_id}/role_assignments`. Errors: 403; 404.
    ///
    /// - Parameter roleSlug: Lists only assignments of the role with this slug.
    /// - Parameter limit: `10` if left out.
    public func listRoleAssignmentsForResource(
        resourceId: String,
        roleSlug: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<UserRoleAssignment> {
        var params = Parameters()
        params.optional("role_slug", roleSlug)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_role_assignments_for_resource", [resourceId], params, options, before: before, after: after)
    }

    /// Lists the roles of the environment in order of priority.
    ///
    /// `GET /authorization/roles`. Errors: 403.
    public func listEnvironmentRoles(
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [Role] {
        let params = Parameters()
        return try await waist.list("authorization.list_environment_roles", [], params, options)
    }

    /// Creates a role that is available in every organization of the environment.
    ///
    /// `POST /authorization/roles`. Errors: 400 `bad_request`; 403; 404; 409 `role_slug_conflict`; 422.
    ///
    /// - Parameter slug: Name of the role in requests and tokens, unique in the environment.
    /// - Parameter resourceTypeSlug: Type of the resources that the role is meant for.
    public func createEnvironmentRole(
        slug: String,
        name: String,
        description: Patch<String> = .absent,
        resourceTypeSlug: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        var params = Parameters()
        params.required("slug", slug)
        params.required("name", name)
        params.patch("description", description)
        params.optional("resource_type_slug", resourceTypeSlug)
        return try await waist.value("authorization.create_environment_role", [], params, options)
    }

    /// Fetches a role of the environment by its slug.
    ///
    /// `GET /authorization/roles/{slug}`. Errors: 403; 404.
    ///
    /// - Parameter slug: Slug of the role.
    public func getEnvironmentRole(
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        let params = Parameters()
        return try await waist.value("authorization.get_environment_role", [slug], params, options)
    }

    /// Changes the given fields of a role of the environment and leaves the others as they are. The slug
    /// cannot change.
    ///
    /// `PATCH /authorization/roles/{slug}`. Errors: 400 `bad_request`; 403; 404; 422.
    ///
    /// - Parameter slug: Slug of the role.
    public func updateEnvironmentRole(
        slug: String,
        name: String? = nil,
        description: Patch<String> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        var params = Parameters()
        params.optional("name", name)
        params.patch("description", description)
        return try await waist.value("authorization.update_environment_role", [slug], params, options)
    }

    /// Adds one permission to a role of the environment. Does nothing if the role already has it.
    ///
    /// `POST /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
    ///
    /// - Parameter roleSlug: Slug of the role.
    /// - Parameter slug: Slug of the permission to add.
    public func addEnvironmentRolePermission(
        roleSlug: String,
        slug: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        var params = Parameters()
        params.required("slug", slug)
        return try await waist.value("authorization.add_environment_role_permission", [roleSlug], params, options)
    }

    /// Replaces all permissions of a role of the environment by the given ones.
    ///
    /// `PUT /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
    ///
    /// - Parameter slug: Slug of the role.
    /// - Parameter permissions: Slugs of all the permissions that the role is to have.
    public func setEnvironmentRolePermissions(
        slug: String,
        permissions: [String],
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Role {
        var params = Parameters()
        params.required("permissions", permissions)
        return try await waist.value("authorization.set_environment_role_permissions", [slug], params, options)
    }

    /// Lists every permission that an organization membership has on a resource, addressed by resource first.
    /// Includes permissions inherited from roles on its ancestors.
    ///
    /// `GET /authorization/resources/{resource_id}/organization_memberships/{organization_membership_id}/permissions`
    ///
    /// - Parameter limit: `10` if left out.
    public func listEffectivePermissionsForResourceMembership(
        resourceId: String,
        organizationMembershipId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuthorizationPermission> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("authorization.list_effective_permissions_for_resource_membership", [resourceId, organizationMembershipId], params, options, before: before, after: after)
    }
}

extension Authorization {
    /// Parameters of ``check`` of which one form is given.
    public enum CheckResourceTarget: Sendable, Hashable {
        /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
        case byId(resourceId: String)
        /// The application's own identifier of the resource, together with `resource_type_slug`. Type of the
        /// resource, together with `resource_external_id`.
        case byExternalId(resourceExternalId: String, resourceTypeSlug: String)

        func add(to params: inout Parameters) {
            switch self {
            case .byId(let resourceId):
                params.required("resource_id", resourceId)
            case .byExternalId(let resourceExternalId, let resourceTypeSlug):
                params.required("resource_external_id", resourceExternalId)
                params.required("resource_type_slug", resourceTypeSlug)
            }
        }
    }
}

extension Authorization {
    /// Parameters of ``listResourcesForMembership`` of which one form is given.
    public enum ListResourcesForMembershipParentResource: Sendable, Hashable {
        /// Identifier of the parent resource, instead of `parent_resource_external_id` and
        /// `parent_resource_type_slug`.
        case byId(parentResourceId: String)
        /// Type of the parent resource, together with its external identifier. The application's own
        /// identifier of the parent resource, together with `parent_resource_type_slug`.
        case byExternalId(parentResourceTypeSlug: String, parentResourceExternalId: String)

        func add(to params: inout Parameters) {
            switch self {
            case .byId(let parentResourceId):
                params.required("parent_resource_id", parentResourceId)
            case .byExternalId(let parentResourceTypeSlug, let parentResourceExternalId):
                params.required("parent_resource_type_slug", parentResourceTypeSlug)
                params.required("parent_resource_external_id", parentResourceExternalId)
            }
        }
    }
}

extension Authorization {
    /// Parameters of ``assignRole`` of which one form is given.
    public enum AssignRoleResourceTarget: Sendable, Hashable {
        /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
        case byId(resourceId: String)
        /// The application's own identifier of the resource, together with `resource_type_slug`. Type of the
        /// resource, together with `resource_external_id`.
        case byExternalId(resourceExternalId: String, resourceTypeSlug: String)

        func add(to params: inout Parameters) {
            switch self {
            case .byId(let resourceId):
                params.required("resource_id", resourceId)
            case .byExternalId(let resourceExternalId, let resourceTypeSlug):
                params.required("resource_external_id", resourceExternalId)
                params.required("resource_type_slug", resourceTypeSlug)
            }
        }
    }
}

extension Authorization {
    /// Parameters of ``removeRole`` of which one form is given.
    public enum RemoveRoleResourceTarget: Sendable, Hashable {
        /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
        case byId(resourceId: String)
        /// The application's own identifier of the resource, together with `resource_type_slug`. Type of the
        /// resource, together with `resource_external_id`.
        case byExternalId(resourceExternalId: String, resourceTypeSlug: String)

        func add(to params: inout Parameters) {
            switch self {
            case .byId(let resourceId):
                params.required("resource_id", resourceId)
            case .byExternalId(let resourceExternalId, let resourceTypeSlug):
                params.required("resource_external_id", resourceExternalId)
                params.required("resource_type_slug", resourceTypeSlug)
            }
        }
    }
}

extension Authorization {
    /// Parameters of ``updateResourceByExternalId`` of which one form is given.
    public enum UpdateResourceByExternalIdParentResource: Sendable, Hashable {
        /// Identifier of the parent resource, instead of `parent_resource_external_id` and
        /// `parent_resource_type_slug`.
        case byId(parentResourceId: String)
        /// The application's own identifier of the parent resource, together with
        /// `parent_resource_type_slug`. Type of the parent resource, together with its external identifier.
        case byExternalId(parentResourceExternalId: String, parentResourceTypeSlug: String)

        func add(to params: inout Parameters) {
            switch self {
            case .byId(let parentResourceId):
                params.required("parent_resource_id", parentResourceId)
            case .byExternalId(let parentResourceExternalId, let parentResourceTypeSlug):
                params.required("parent_resource_external_id", parentResourceExternalId)
                params.required("parent_resource_type_slug", parentResourceTypeSlug)
            }
        }
    }
}

extension Authorization {
    /// Parameters of ``listResources`` of which one form is given.
    public enum ListResourcesParent: Sendable, Hashable {
        /// Lists only children of the resource with this identifier.
        case byId(parentResourceId: String)
        /// Type of the parent whose children are listed, together with `parent_external_id`. The
        /// application's own identifier of the parent whose children are listed, together with
        /// `parent_resource_type_slug`.
        case byExternalId(parentResourceTypeSlug: String, parentExternalId: String)

        func add(to params: inout Parameters) {
            switch self {
            case .byId(let parentResourceId):
                params.required("parent_resource_id", parentResourceId)
            case .byExternalId(let parentResourceTypeSlug, let parentExternalId):
                params.required("parent_resource_type_slug", parentResourceTypeSlug)
                params.required("parent_external_id", parentExternalId)
            }
        }
    }
}

extension Authorization {
    /// Parameters of ``createResource`` of which one form is given.
    public enum CreateResourceParentResource: Sendable, Hashable {
        /// Identifier of the parent resource, instead of `parent_resource_external_id` and
        /// `parent_resource_type_slug`.
        case byId(parentResourceId: String)
        /// The application's own identifier of the parent resource, together with
        /// `parent_resource_type_slug`. Type of the parent resource, together with its external identifier.
        case byExternalId(parentResourceExternalId: String, parentResourceTypeSlug: String)

        func add(to params: inout Parameters) {
            switch self {
            case .byId(let parentResourceId):
                params.required("parent_resource_id", parentResourceId)
            case .byExternalId(let parentResourceExternalId, let parentResourceTypeSlug):
                params.required("parent_resource_external_id", parentResourceExternalId)
                params.required("parent_resource_type_slug", parentResourceTypeSlug)
            }
        }
    }
}

extension Authorization {
    /// Parameters of ``updateResource`` of which one form is given.
    public enum UpdateResourceParentResource: Sendable, Hashable {
        /// Identifier of the parent resource, instead of `parent_resource_external_id` and
        /// `parent_resource_type_slug`.
        case byId(parentResourceId: String)
        /// The application's own identifier of the parent resource, together with
        /// `parent_resource_type_slug`. Type of the parent resource, together with its external identifier.
        case byExternalId(parentResourceExternalId: String, parentResourceTypeSlug: String)

        func add(to params: inout Parameters) {
            switch self {
            case .byId(let parentResourceId):
                params.required("parent_resource_id", parentResourceId)
            case .byExternalId(let parentResourceExternalId, let parentResourceTypeSlug):
                params.required("parent_resource_external_id", parentResourceExternalId)
                params.required("parent_resource_type_slug", parentResourceTypeSlug)
            }
        }
    }
}
