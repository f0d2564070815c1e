// Generated from api/authorization.yaml with codegen/templates/kotlin/services.kt.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.
package dev.workoskit.services

import dev.workoskit.ItemList
import dev.workoskit.PageOrder
import dev.workoskit.Pages
import dev.workoskit.ParameterGroup
import dev.workoskit.Parameters
import dev.workoskit.Patch
import dev.workoskit.RequestOptions
import dev.workoskit.Waist
import dev.workoskit.events.*
import dev.workoskit.models.*
import dev.workoskit.redacted
import kotlin.time.Instant
import kotlinx.serialization.builtins.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/**
 * Roles, permissions and resources. Decides what the members of an organization may do, either for the organization as
 * a whole or for single resources in a hierarchy, where access to a parent is inherited by its descendants.
 */
public class Authorization internal constructor(internal val waist: Waist) {
    /**
     * Lists the roles that a group holds, each with the resource it holds them on.
     *
     * `GET /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listGroupRoleAssignments(
        groupId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<GroupRoleAssignment> = waist.pages(
        "authorization.list_group_role_assignments",
        GroupRoleAssignment.serializer(),
        path = listOf(groupId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Gives a role to a group, and so to all its members. Without any of the resource parameters the role applies to
     * the organization itself.
     *
     * `POST /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 409
     * `duplicate_group_role_assignment`; 422.
     *
     * @param resourceId Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`. Leave
     * out all three to mean the organization itself.
     * @param resourceExternalId The application's own identifier of the resource, together with `resource_type_slug`.
     * @param resourceTypeSlug Type of the resource, together with `resource_external_id`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createGroupRoleAssignment(
        groupId: String,
        roleSlug: String,
        resourceId: String? = null,
        resourceExternalId: String? = null,
        resourceTypeSlug: String? = null,
        requestOptions: RequestOptions? = null,
    ): GroupRoleAssignment = waist.call(
        "authorization.create_group_role_assignment",
        GroupRoleAssignment.serializer(),
        path = listOf(groupId),
        params = Parameters()
            .put("role_slug", String.serializer(), roleSlug)
            .put("resource_id", String.serializer(), resourceId)
            .put("resource_external_id", String.serializer(), resourceExternalId)
            .put("resource_type_slug", String.serializer(), resourceTypeSlug),
        options = requestOptions,
    )

    /**
     * Replaces all role assignments of a group by the given ones. Assignments that are not in the new list are removed.
     *
     * `PUT /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
     *
     * @param roleAssignments All the assignments that the group is to have.
     * @param requestOptions What this call does differently.
     */
    public suspend fun replaceGroupRoleAssignments(
        groupId: String,
        roleAssignments: List<ReplaceGroupRoleAssignmentEntry>,
        requestOptions: RequestOptions? = null,
    ): ItemList<GroupRoleAssignment> = waist.list(
        "authorization.replace_group_role_assignments",
        GroupRoleAssignment.serializer(),
        path = listOf(groupId),
        params = Parameters()
            .put("role_assignments", ListSerializer(ReplaceGroupRoleAssignmentEntry.serializer()), roleAssignments),
        options = requestOptions,
    )

    /**
     * Adds and removes role assignments of a group in one step, which succeeds or fails as a whole. Both lists together
     * hold 1 to 100 entries, and no entry may be in both.
     *
     * `PATCH /authorization/groups/{group_id}/role_assignments`. Errors: 400; 403; 404; 422.
     *
     * @param add Assignments to add. Those that exist already are skipped.
     * @param remove Assignments to remove. Those that match nothing are skipped.
     * @param requestOptions What this call does differently.
     */
    public suspend fun patchGroupRoleAssignments(
        groupId: String,
        add: List<ReplaceGroupRoleAssignmentEntry>? = null,
        remove: List<ReplaceGroupRoleAssignmentEntry>? = null,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "authorization.patch_group_role_assignments",
        path = listOf(groupId),
        params = Parameters()
            .put("add", ListSerializer(ReplaceGroupRoleAssignmentEntry.serializer()), add)
            .put("remove", ListSerializer(ReplaceGroupRoleAssignmentEntry.serializer()), remove),
        options = requestOptions,
    )

    /**
     * Removes the assignments of a role from a group that match the given resource. Fails with 404 when nothing
     * matches.
     *
     * `DELETE /authorization/groups/{group_id}/role_assignments`. Errors: 403; 404; 422.
     *
     * @param resourceId Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
     * @param resourceExternalId The application's own identifier of the resource, together with `resource_type_slug`.
     * @param resourceTypeSlug Type of the resource, together with `resource_external_id`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun removeGroupRoleAssignments(
        groupId: String,
        roleSlug: String,
        resourceId: String? = null,
        resourceExternalId: String? = null,
        resourceTypeSlug: String? = null,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "authorization.remove_group_role_assignments",
        path = listOf(groupId),
        params = Parameters()
            .put("role_slug", String.serializer(), roleSlug)
            .put("resource_id", String.serializer(), resourceId)
            .put("resource_external_id", String.serializer(), resourceExternalId)
            .put("resource_type_slug", String.serializer(), resourceTypeSlug),
        options = requestOptions,
    )

    /**
     * Fetches one role assignment of a group.
     *
     * `GET /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getGroupRoleAssignment(
        groupId: String,
        roleAssignmentId: String,
        requestOptions: RequestOptions? = null,
    ): GroupRoleAssignment = waist.call(
        "authorization.get_group_role_assignment",
        GroupRoleAssignment.serializer(),
        path = listOf(groupId, roleAssignmentId),
        options = requestOptions,
    )

    /**
     * Removes one role assignment from a group, found by its identifier.
     *
     * `DELETE /authorization/groups/{group_id}/role_assignments/{role_assignment_id}`. Errors: 403; 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun removeGroupRoleAssignment(
        groupId: String,
        roleAssignmentId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "authorization.remove_group_role_assignment",
        path = listOf(groupId, roleAssignmentId),
        options = requestOptions,
    )

    /**
     * Tells whether an organization membership has a permission on a resource. Takes into account roles on the resource
     * itself, roles inherited from its ancestors, and roles in the organization.
     *
     * `POST /authorization/organization_memberships/{organization_membership_id}/check`. Errors: 403; 404; 422.
     *
     * @param permissionSlug Slug of the permission to check.
     * @param resourceTarget One of the forms of [CheckResourceTarget].
     * @param requestOptions What this call does differently.
     */
    public suspend fun check(
        organizationMembershipId: String,
        permissionSlug: String,
        resourceTarget: CheckResourceTarget,
        requestOptions: RequestOptions? = null,
    ): AuthorizationCheck = waist.call(
        "authorization.check",
        AuthorizationCheck.serializer(),
        path = listOf(organizationMembershipId),
        params = Parameters()
            .put("permission_slug", String.serializer(), permissionSlug)
            .put(resourceTarget),
        options = requestOptions,
    )

    /**
     * Lists the children of a parent resource on which an organization membership has a permission, for example the
     * projects of a workspace that a user may edit.
     *
     * `GET /authorization/organization_memberships/{organization_membership_id}/resources`. Errors: 400 `bad_request`;
     * 403; 404; 422.
     *
     * @param permissionSlug Slug of the permission that the membership must have on the listed resources.
     * @param parentResource One of the forms of [ListResourcesForMembershipParentResource].
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listResourcesForMembership(
        organizationMembershipId: String,
        permissionSlug: String,
        parentResource: ListResourcesForMembershipParentResource,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuthorizationResource> = waist.pages(
        "authorization.list_resources_for_membership",
        AuthorizationResource.serializer(),
        path = listOf(organizationMembershipId),
        params = Parameters()
            .put("permission_slug", String.serializer(), permissionSlug)
            .put(parentResource)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists every permission that an organization membership has on a resource, including those inherited from roles on
     * its ancestors. A permission is listed exactly when a check for it would succeed, whatever resource type it was
     * declared for.
     *
     * `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_id}/permissions`.
     * Errors: 403; 404; 422.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listEffectivePermissions(
        organizationMembershipId: String,
        resourceId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuthorizationPermission> = waist.pages(
        "authorization.list_effective_permissions",
        AuthorizationPermission.serializer(),
        path = listOf(organizationMembershipId, resourceId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists every permission that an organization membership has on a resource, found by the application's own
     * identifier. Includes permissions inherited from roles on its ancestors.
     *
     * `GET /authorization/organization_memberships/{organization_membership_id}/resources/{resource_type_slug}/{external_id}/permissions`.
     * Errors: 403; 404; 422.
     *
     * @param resourceTypeSlug Type of the resource, as defined in the dashboard.
     * @param externalId The application's own identifier of the resource.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listEffectivePermissionsByExternalId(
        organizationMembershipId: String,
        resourceTypeSlug: String,
        externalId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuthorizationPermission> = waist.pages(
        "authorization.list_effective_permissions_by_external_id",
        AuthorizationPermission.serializer(),
        path = listOf(organizationMembershipId, resourceTypeSlug, externalId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists the roles that an organization membership holds, on the organization and on single resources.
     *
     * `GET /authorization/organization_memberships/{organization_membership_id}/role_assignments`. Errors: 403; 404.
     *
     * @param resourceId Lists only assignments on the resource with this identifier.
     * @param resourceExternalId Lists only assignments on resources that the application knows by this identifier.
     * @param resourceTypeSlug Lists only assignments on resources of this type.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listRoleAssignments(
        organizationMembershipId: String,
        resourceId: String? = null,
        resourceExternalId: String? = null,
        resourceTypeSlug: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<UserRoleAssignment> = waist.pages(
        "authorization.list_role_assignments",
        UserRoleAssignment.serializer(),
        path = listOf(organizationMembershipId),
        params = Parameters()
            .put("resource_id", String.serializer(), resourceId)
            .put("resource_external_id", String.serializer(), resourceExternalId)
            .put("resource_type_slug", String.serializer(), resourceTypeSlug)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Gives a role to an organization membership on a resource, with immediate effect there and on its descendants. The
     * role must be meant for the type of that resource.
     *
     * `POST /authorization/organization_memberships/{organization_membership_id}/role_assignments`. Errors: 403; 404;
     * 422.
     *
     * @param resourceTarget One of the forms of [AssignRoleResourceTarget].
     * @param requestOptions What this call does differently.
     */
    public suspend fun assignRole(
        organizationMembershipId: String,
        roleSlug: String,
        resourceTarget: AssignRoleResourceTarget,
        requestOptions: RequestOptions? = null,
    ): UserRoleAssignment = waist.call(
        "authorization.assign_role",
        UserRoleAssignment.serializer(),
        path = listOf(organizationMembershipId),
        params = Parameters()
            .put("role_slug", String.serializer(), roleSlug)
            .put(resourceTarget),
        options = requestOptions,
    )

    /**
     * Takes a role on a resource away from an organization membership, with immediate effect. Access that descendants
     * inherited through it ends too; roles assigned on descendants directly stay.
     *
     * `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments`. Errors: 403; 404;
     * 422.
     *
     * @param resourceTarget One of the forms of [RemoveRoleResourceTarget].
     * @param requestOptions What this call does differently.
     */
    public suspend fun removeRole(
        organizationMembershipId: String,
        roleSlug: String,
        resourceTarget: RemoveRoleResourceTarget,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "authorization.remove_role",
        path = listOf(organizationMembershipId),
        params = Parameters()
            .put("role_slug", String.serializer(), roleSlug)
            .put(resourceTarget),
        options = requestOptions,
    )

    /**
     * Removes one role assignment from an organization membership, found by its identifier. Access that descendants
     * inherited through it ends too.
     *
     * `DELETE /authorization/organization_memberships/{organization_membership_id}/role_assignments/{role_assignment_id}`.
     * Errors: 403; 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun removeRoleAssignment(
        organizationMembershipId: String,
        roleAssignmentId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "authorization.remove_role_assignment",
        path = listOf(organizationMembershipId, roleAssignmentId),
        options = requestOptions,
    )

    /**
     * Lists the roles available in an organization, those of the environment and the organization's own, in order of
     * priority.
     *
     * `GET /authorization/organizations/{organization_id}/roles`. Errors: 403; 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun listOrganizationRoles(
        organizationId: String,
        requestOptions: RequestOptions? = null,
    ): ItemList<Role> = waist.list(
        "authorization.list_organization_roles",
        Role.serializer(),
        path = listOf(organizationId),
        options = requestOptions,
    )

    /**
     * Creates a role that exists in one organization only.
     *
     * `POST /authorization/organizations/{organization_id}/roles`. Errors: 400 `bad_request`; 403; 404; 409
     * `organization_role_slug_conflict`; 422.
     *
     * @param slug Unique in the organization; starts with `org-`, then lowercase letters, digits, `-` and `_`. Made
     * from the name when left out.
     * @param resourceTypeSlug Type of the resources that the role is meant for.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createOrganizationRole(
        organizationId: String,
        name: String,
        slug: String? = null,
        description: Patch<String> = Patch.Absent,
        resourceTypeSlug: String? = null,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.create_organization_role",
        Role.serializer(),
        path = listOf(organizationId),
        params = Parameters()
            .put("name", String.serializer(), name)
            .put("slug", String.serializer(), slug)
            .patch("description", String.serializer(), description)
            .put("resource_type_slug", String.serializer(), resourceTypeSlug),
        options = requestOptions,
    )

    /**
     * Fetches a role available in an organization, which may be one of the environment or one of the organization's
     * own.
     *
     * `GET /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 403; 404.
     *
     * @param slug Slug of the role.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getOrganizationRole(
        organizationId: String,
        slug: String,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.get_organization_role",
        Role.serializer(),
        path = listOf(organizationId, slug),
        options = requestOptions,
    )

    /**
     * Changes the given fields of a role of an organization and leaves the others as they are.
     *
     * `PATCH /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`; 403; 404; 422.
     *
     * @param slug Slug of the role.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateOrganizationRole(
        organizationId: String,
        slug: String,
        name: String? = null,
        description: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.update_organization_role",
        Role.serializer(),
        path = listOf(organizationId, slug),
        params = Parameters()
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description),
        options = requestOptions,
    )

    /**
     * Deletes a role of an organization. Fails with 409 while the role is assigned to someone or mapped to a group.
     *
     * `DELETE /authorization/organizations/{organization_id}/roles/{slug}`. Errors: 400 `bad_request`; 403; 404; 409
     * `role_has_assignments`, `role_has_group_role_mappings`.
     *
     * @param slug Slug of the role.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteOrganizationRole(
        organizationId: String,
        slug: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "authorization.delete_organization_role",
        path = listOf(organizationId, slug),
        options = requestOptions,
    )

    /**
     * Adds one permission to a role of an organization. Does nothing if the role already has it.
     *
     * `POST /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403;
     * 404; 422.
     *
     * @param roleSlug Slug of the role.
     * @param slug Slug of the permission to add.
     * @param requestOptions What this call does differently.
     */
    public suspend fun addOrganizationRolePermission(
        organizationId: String,
        roleSlug: String,
        slug: String,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.add_organization_role_permission",
        Role.serializer(),
        path = listOf(organizationId, roleSlug),
        params = Parameters()
            .put("slug", String.serializer(), slug),
        options = requestOptions,
    )

    /**
     * Replaces all permissions of a role of an organization by the given ones.
     *
     * `PUT /authorization/organizations/{organization_id}/roles/{slug}/permissions`. Errors: 403; 404; 422.
     *
     * @param slug Slug of the role.
     * @param permissions Slugs of all the permissions that the role is to have.
     * @param requestOptions What this call does differently.
     */
    public suspend fun setOrganizationRolePermissions(
        organizationId: String,
        slug: String,
        permissions: List<String>,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.set_organization_role_permissions",
        Role.serializer(),
        path = listOf(organizationId, slug),
        params = Parameters()
            .put("permissions", ListSerializer(String.serializer()), permissions),
        options = requestOptions,
    )

    /**
     * Removes one permission from a role of an organization.
     *
     * `DELETE /authorization/organizations/{organization_id}/roles/{slug}/permissions/{permission_slug}`. Errors: 403;
     * 404.
     *
     * @param slug Slug of the role.
     * @param permissionSlug Slug of the permission to remove.
     * @param requestOptions What this call does differently.
     */
    public suspend fun removeOrganizationRolePermission(
        organizationId: String,
        slug: String,
        permissionSlug: String,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.remove_organization_role_permission",
        Role.serializer(),
        path = listOf(organizationId, slug, permissionSlug),
        options = requestOptions,
    )

    /**
     * Fetches a resource by the application's own identifier.
     *
     * `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`. Errors: 403;
     * 404.
     *
     * @param resourceTypeSlug Type of the resource, as defined in the dashboard.
     * @param externalId The application's own identifier of the resource.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getResourceByExternalId(
        organizationId: String,
        resourceTypeSlug: String,
        externalId: String,
        requestOptions: RequestOptions? = null,
    ): AuthorizationResource = waist.call(
        "authorization.get_resource_by_external_id",
        AuthorizationResource.serializer(),
        path = listOf(organizationId, resourceTypeSlug, externalId),
        options = requestOptions,
    )

    /**
     * Changes the given fields of a resource, found by the application's own identifier, and leaves the others as they
     * are.
     *
     * `PATCH /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`. Errors: 400
     * `lock_timeout`; 403; 404; 409 `resource_type_update_in_progress`; 422.
     *
     * @param resourceTypeSlug Type of the resource, as defined in the dashboard.
     * @param externalId The application's own identifier of the resource.
     * @param parentResource One of the forms of [UpdateResourceByExternalIdParentResource].
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateResourceByExternalId(
        organizationId: String,
        resourceTypeSlug: String,
        externalId: String,
        name: String? = null,
        description: Patch<String> = Patch.Absent,
        parentResource: UpdateResourceByExternalIdParentResource? = null,
        requestOptions: RequestOptions? = null,
    ): AuthorizationResource = waist.call(
        "authorization.update_resource_by_external_id",
        AuthorizationResource.serializer(),
        path = listOf(organizationId, resourceTypeSlug, externalId),
        params = Parameters()
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description)
            .put(parentResource),
        options = requestOptions,
    )

    /**
     * Deletes a resource, found by the application's own identifier. Fails with 409 while it has children or role
     * assignments, unless `cascade_delete` is set. This cannot be undone.
     *
     * `DELETE /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}`. Errors: 400
     * `lock_timeout`; 403; 404; 409 `resource_has_dependents`, `resource_type_update_in_progress`.
     *
     * @param resourceTypeSlug Type of the resource, as defined in the dashboard.
     * @param externalId The application's own identifier of the resource.
     * @param cascadeDelete Whether to delete all descendants and role assignments along with the resource. `false` if
     * left out.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteResourceByExternalId(
        organizationId: String,
        resourceTypeSlug: String,
        externalId: String,
        cascadeDelete: Boolean? = null,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "authorization.delete_resource_by_external_id",
        path = listOf(organizationId, resourceTypeSlug, externalId),
        params = Parameters()
            .put("cascade_delete", Boolean.serializer(), cascadeDelete),
        options = requestOptions,
    )

    /**
     * Lists the organization memberships that have a permission on a resource, found by the application's own
     * identifier, each with its user.
     *
     * `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/organization_memberships`.
     * Errors: 400 `bad_request`; 403; 404; 422.
     *
     * @param resourceTypeSlug Type of the resource, as defined in the dashboard.
     * @param externalId The application's own identifier of the resource.
     * @param permissionSlug Slug of the permission that the listed memberships must have on the resource.
     * @param assignment Whether access inherited from ancestors counts. Only roles on the resource itself count by
     * default.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listMembershipsForResourceByExternalId(
        organizationId: String,
        resourceTypeSlug: String,
        externalId: String,
        permissionSlug: String,
        assignment: ResourceAssignment? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<OrganizationMembershipWithUser> = waist.pages(
        "authorization.list_memberships_for_resource_by_external_id",
        OrganizationMembershipWithUser.serializer(),
        path = listOf(organizationId, resourceTypeSlug, externalId),
        params = Parameters()
            .put("permission_slug", String.serializer(), permissionSlug)
            .put("assignment", ResourceAssignment.serializer(), assignment)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists the role assignments on a resource, found by the application's own identifier, each with the organization
     * membership that holds it.
     *
     * `GET /authorization/organizations/{organization_id}/resources/{resource_type_slug}/{external_id}/role_assignments`.
     * Errors: 403; 404.
     *
     * @param resourceTypeSlug Type of the resource, as defined in the dashboard.
     * @param externalId The application's own identifier of the resource.
     * @param roleSlug Lists only assignments of the role with this slug.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listRoleAssignmentsForResourceByExternalId(
        organizationId: String,
        resourceTypeSlug: String,
        externalId: String,
        roleSlug: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<UserRoleAssignment> = waist.pages(
        "authorization.list_role_assignments_for_resource_by_external_id",
        UserRoleAssignment.serializer(),
        path = listOf(organizationId, resourceTypeSlug, externalId),
        params = Parameters()
            .put("role_slug", String.serializer(), roleSlug)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists the permissions of the environment.
     *
     * `GET /authorization/permissions`. Errors: 404.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listPermissions(
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuthorizationPermission> = waist.pages(
        "authorization.list_permissions",
        AuthorizationPermission.serializer(),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates a permission, which roles of the environment and of organizations can then include.
     *
     * `POST /authorization/permissions`. Errors: 400 `bad_request`; 404; 409 `permission_slug_conflict`; 422.
     *
     * @param slug Unique in the environment. Allowed are lowercase letters, digits and the characters `-`, `_`, `:`,
     * `.` and `*`.
     * @param resourceTypeSlug Type of the resources that the permission is meant for.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createPermission(
        slug: String,
        name: String,
        description: Patch<String> = Patch.Absent,
        resourceTypeSlug: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthorizationPermission = waist.call(
        "authorization.create_permission",
        AuthorizationPermission.serializer(),
        params = Parameters()
            .put("slug", String.serializer(), slug)
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description)
            .put("resource_type_slug", String.serializer(), resourceTypeSlug),
        options = requestOptions,
    )

    /**
     * Fetches a permission by its slug.
     *
     * `GET /authorization/permissions/{slug}`. Errors: 404.
     *
     * @param slug Slug of the permission.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getPermission(
        slug: String,
        requestOptions: RequestOptions? = null,
    ): AuthorizationPermission = waist.call(
        "authorization.get_permission",
        AuthorizationPermission.serializer(),
        path = listOf(slug),
        options = requestOptions,
    )

    /**
     * Changes the given fields of a permission and leaves the others as they are. The slug cannot change.
     *
     * `PATCH /authorization/permissions/{slug}`. Errors: 403; 404; 422.
     *
     * @param slug Slug of the permission.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updatePermission(
        slug: String,
        name: String? = null,
        description: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): AuthorizationPermission = waist.call(
        "authorization.update_permission",
        AuthorizationPermission.serializer(),
        path = listOf(slug),
        params = Parameters()
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description),
        options = requestOptions,
    )

    /**
     * Deletes a permission. Permissions that WorkOS defines itself cannot be deleted.
     *
     * `DELETE /authorization/permissions/{slug}`. Errors: 403; 404.
     *
     * @param slug Slug of the permission.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deletePermission(
        slug: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "authorization.delete_permission",
        path = listOf(slug),
        options = requestOptions,
    )

    /**
     * Lists resources, narrowed by the given filters. Fails with `missing_organization_id_or_resource_type_slug` where
     * a filter needs one of these two and it is missing.
     *
     * `GET /authorization/resources`. Errors: 400 `missing_organization_id_or_resource_type_slug`; 403; 422.
     *
     * @param organizationId Lists only resources of this organization.
     * @param resourceTypeSlug Lists only resources of this type.
     * @param resourceExternalId Lists only resources that the application knows by this identifier.
     * @param limit `10` if left out.
     * @param parent One of the forms of [ListResourcesParent].
     * @param requestOptions What this call does differently.
     */
    public fun listResources(
        organizationId: String? = null,
        resourceTypeSlug: String? = null,
        resourceExternalId: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        parent: ListResourcesParent? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuthorizationResource> = waist.pages(
        "authorization.list_resources",
        AuthorizationResource.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("resource_type_slug", String.serializer(), resourceTypeSlug)
            .put("resource_external_id", String.serializer(), resourceExternalId)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order)
            .put(parent),
        options = requestOptions,
    )

    /**
     * Registers a resource of the application, such as a workspace or a project, so that roles can be assigned on it.
     *
     * `POST /authorization/resources`. Errors: 400 `bad_request`, `lock_timeout`; 403; 404; 409
     * `authorization_resource_external_id_conflict`, `resource_type_update_in_progress`; 422.
     *
     * @param externalId The application's own identifier, unique among the resources of this type in the organization.
     * @param resourceTypeSlug Type of the resource, as defined in the dashboard.
     * @param organizationId Identifier of the organization that owns the resource.
     * @param parentResource One of the forms of [CreateResourceParentResource].
     * @param requestOptions What this call does differently.
     */
    public suspend fun createResource(
        externalId: String,
        name: String,
        resourceTypeSlug: String,
        organizationId: String,
        description: Patch<String> = Patch.Absent,
        parentResource: CreateResourceParentResource? = null,
        requestOptions: RequestOptions? = null,
    ): AuthorizationResource = waist.call(
        "authorization.create_resource",
        AuthorizationResource.serializer(),
        params = Parameters()
            .put("external_id", String.serializer(), externalId)
            .put("name", String.serializer(), name)
            .put("resource_type_slug", String.serializer(), resourceTypeSlug)
            .put("organization_id", String.serializer(), organizationId)
            .patch("description", String.serializer(), description)
            .put(parentResource),
        options = requestOptions,
    )

    /**
     * Fetches a resource.
     *
     * `GET /authorization/resources/{resource_id}`. Errors: 403; 404; 422.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getResource(
        resourceId: String,
        requestOptions: RequestOptions? = null,
    ): AuthorizationResource = waist.call(
        "authorization.get_resource",
        AuthorizationResource.serializer(),
        path = listOf(resourceId),
        options = requestOptions,
    )

    /**
     * Changes the given fields of a resource and leaves the others as they are. A new parent moves the resource in the
     * hierarchy.
     *
     * `PATCH /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
     * `resource_type_update_in_progress`; 422.
     *
     * @param parentResource One of the forms of [UpdateResourceParentResource].
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateResource(
        resourceId: String,
        name: String? = null,
        description: Patch<String> = Patch.Absent,
        parentResource: UpdateResourceParentResource? = null,
        requestOptions: RequestOptions? = null,
    ): AuthorizationResource = waist.call(
        "authorization.update_resource",
        AuthorizationResource.serializer(),
        path = listOf(resourceId),
        params = Parameters()
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description)
            .put(parentResource),
        options = requestOptions,
    )

    /**
     * Deletes a resource. Fails with 409 while it has children or role assignments, unless `cascade_delete` is set.
     * This cannot be undone.
     *
     * `DELETE /authorization/resources/{resource_id}`. Errors: 400 `lock_timeout`; 403; 404; 409
     * `resource_has_dependents`, `resource_type_update_in_progress`.
     *
     * @param cascadeDelete Whether to delete all descendants and role assignments along with the resource. `false` if
     * left out.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteResource(
        resourceId: String,
        cascadeDelete: Boolean? = null,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "authorization.delete_resource",
        path = listOf(resourceId),
        params = Parameters()
            .put("cascade_delete", Boolean.serializer(), cascadeDelete),
        options = requestOptions,
    )

    /**
     * Lists the organization memberships that have a permission on a resource, each with its user. Answers who can
     * access the resource.
     *
     * `GET /authorization/resources/{resource_id}/organization_memberships`. Errors: 400 `bad_request`; 403; 404; 422.
     *
     * @param permissionSlug Slug of the permission that the listed memberships must have on the resource.
     * @param assignment Whether access inherited from ancestors counts. Only roles on the resource itself count by
     * default.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listMembershipsForResource(
        resourceId: String,
        permissionSlug: String,
        assignment: ResourceAssignment? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<OrganizationMembershipWithUser> = waist.pages(
        "authorization.list_memberships_for_resource",
        OrganizationMembershipWithUser.serializer(),
        path = listOf(resourceId),
        params = Parameters()
            .put("permission_slug", String.serializer(), permissionSlug)
            .put("assignment", ResourceAssignment.serializer(), assignment)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists the role assignments on a resource, each with the organization membership that holds it.
     *
     * `GET /authorization/resources/{resource_id}/role_assignments`. Errors: 403; 404.
     *
     * @param roleSlug Lists only assignments of the role with this slug.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listRoleAssignmentsForResource(
        resourceId: String,
        roleSlug: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<UserRoleAssignment> = waist.pages(
        "authorization.list_role_assignments_for_resource",
        UserRoleAssignment.serializer(),
        path = listOf(resourceId),
        params = Parameters()
            .put("role_slug", String.serializer(), roleSlug)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists the roles of the environment in order of priority.
     *
     * `GET /authorization/roles`. Errors: 403.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun listEnvironmentRoles(
        requestOptions: RequestOptions? = null,
    ): ItemList<Role> = waist.list(
        "authorization.list_environment_roles",
        Role.serializer(),
        options = requestOptions,
    )

    /**
     * Creates a role that is available in every organization of the environment.
     *
     * `POST /authorization/roles`. Errors: 400 `bad_request`; 403; 404; 409 `role_slug_conflict`; 422.
     *
     * @param slug Name of the role in requests and tokens, unique in the environment.
     * @param resourceTypeSlug Type of the resources that the role is meant for.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createEnvironmentRole(
        slug: String,
        name: String,
        description: Patch<String> = Patch.Absent,
        resourceTypeSlug: String? = null,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.create_environment_role",
        Role.serializer(),
        params = Parameters()
            .put("slug", String.serializer(), slug)
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description)
            .put("resource_type_slug", String.serializer(), resourceTypeSlug),
        options = requestOptions,
    )

    /**
     * Fetches a role of the environment by its slug.
     *
     * `GET /authorization/roles/{slug}`. Errors: 403; 404.
     *
     * @param slug Slug of the role.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getEnvironmentRole(
        slug: String,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.get_environment_role",
        Role.serializer(),
        path = listOf(slug),
        options = requestOptions,
    )

    /**
     * Changes the given fields of a role of the environment and leaves the others as they are. The slug cannot change.
     *
     * `PATCH /authorization/roles/{slug}`. Errors: 400 `bad_request`; 403; 404; 422.
     *
     * @param slug Slug of the role.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateEnvironmentRole(
        slug: String,
        name: String? = null,
        description: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.update_environment_role",
        Role.serializer(),
        path = listOf(slug),
        params = Parameters()
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description),
        options = requestOptions,
    )

    /**
     * Adds one permission to a role of the environment. Does nothing if the role already has it.
     *
     * `POST /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
     *
     * @param roleSlug Slug of the role.
     * @param slug Slug of the permission to add.
     * @param requestOptions What this call does differently.
     */
    public suspend fun addEnvironmentRolePermission(
        roleSlug: String,
        slug: String,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.add_environment_role_permission",
        Role.serializer(),
        path = listOf(roleSlug),
        params = Parameters()
            .put("slug", String.serializer(), slug),
        options = requestOptions,
    )

    /**
     * Replaces all permissions of a role of the environment by the given ones.
     *
     * `PUT /authorization/roles/{slug}/permissions`. Errors: 400 `bad_request`; 403; 404; 422.
     *
     * @param slug Slug of the role.
     * @param permissions Slugs of all the permissions that the role is to have.
     * @param requestOptions What this call does differently.
     */
    public suspend fun setEnvironmentRolePermissions(
        slug: String,
        permissions: List<String>,
        requestOptions: RequestOptions? = null,
    ): Role = waist.call(
        "authorization.set_environment_role_permissions",
        Role.serializer(),
        path = listOf(slug),
        params = Parameters()
            .put("permissions", ListSerializer(String.serializer()), permissions),
        options = requestOptions,
    )

    /**
     * Lists every permission that an organization membership has on a resource, addressed by resource first. Includes
     * permissions inherited from roles on its ancestors.
     *
     * `GET /authorization/resources/{resource_id}/organization_memberships/{organization_membership_id}/permissions`
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listEffectivePermissionsForResourceMembership(
        resourceId: String,
        organizationMembershipId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuthorizationPermission> = waist.pages(
        "authorization.list_effective_permissions_for_resource_membership",
        AuthorizationPermission.serializer(),
        path = listOf(resourceId, organizationMembershipId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )
}

/** Parameters of `check` that exclude one another. */
public sealed class CheckResourceTarget : ParameterGroup() {
    /** Given by `resource_id`. */
    public data class ById(
        /** Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`. */
        public val resourceId: String,
    ) : CheckResourceTarget() {
        override fun place(parameters: Parameters) {
            parameters
                .put("resource_id", String.serializer(), resourceId)
        }
    }

    /** Given by `resource_external_id`, `resource_type_slug`. */
    public data class ByExternalId(
        /** The application's own identifier of the resource, together with `resource_type_slug`. */
        public val resourceExternalId: String,
        /** Type of the resource, together with `resource_external_id`. */
        public val resourceTypeSlug: String,
    ) : CheckResourceTarget() {
        override fun place(parameters: Parameters) {
            parameters
                .put("resource_external_id", String.serializer(), resourceExternalId)
                .put("resource_type_slug", String.serializer(), resourceTypeSlug)
        }
    }
}

/** Parameters of `listResourcesForMembership` that exclude one another. */
public sealed class ListResourcesForMembershipParentResource : ParameterGroup() {
    /** Given by `parent_resource_id`. */
    public data class ById(
        /**
         * Identifier of the parent resource, instead of `parent_resource_external_id` and `parent_resource_type_slug`.
         */
        public val parentResourceId: String,
    ) : ListResourcesForMembershipParentResource() {
        override fun place(parameters: Parameters) {
            parameters
                .put("parent_resource_id", String.serializer(), parentResourceId)
        }
    }

    /** Given by `parent_resource_type_slug`, `parent_resource_external_id`. */
    public data class ByExternalId(
        /** Type of the parent resource, together with its external identifier. */
        public val parentResourceTypeSlug: String,
        /** The application's own identifier of the parent resource, together with `parent_resource_type_slug`. */
        public val parentResourceExternalId: String,
    ) : ListResourcesForMembershipParentResource() {
        override fun place(parameters: Parameters) {
            parameters
                .put("parent_resource_type_slug", String.serializer(), parentResourceTypeSlug)
                .put("parent_resource_external_id", String.serializer(), parentResourceExternalId)
        }
    }
}

/** Parameters of `assignRole` that exclude one another. */
public sealed class AssignRoleResourceTarget : ParameterGroup() {
    /** Given by `resource_id`. */
    public data class ById(
        /** Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`. */
        public val resourceId: String,
    ) : AssignRoleResourceTarget() {
        override fun place(parameters: Parameters) {
            parameters
                .put("resource_id", String.serializer(), resourceId)
        }
    }

    /** Given by `resource_external_id`, `resource_type_slug`. */
    public data class ByExternalId(
        /** The application's own identifier of the resource, together with `resource_type_slug`. */
        public val resourceExternalId: String,
        /** Type of the resource, together with `resource_external_id`. */
        public val resourceTypeSlug: String,
    ) : AssignRoleResourceTarget() {
        override fun place(parameters: Parameters) {
            parameters
                .put("resource_external_id", String.serializer(), resourceExternalId)
                .put("resource_type_slug", String.serializer(), resourceTypeSlug)
        }
    }
}

/** Parameters of `removeRole` that exclude one another. */
public sealed class RemoveRoleResourceTarget : ParameterGroup() {
    /** Given by `resource_id`. */
    public data class ById(
        /** Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`. */
        public val resourceId: String,
    ) : RemoveRoleResourceTarget() {
        override fun place(parameters: Parameters) {
            parameters
                .put("resource_id", String.serializer(), resourceId)
        }
    }

    /** Given by `resource_external_id`, `resource_type_slug`. */
    public data class ByExternalId(
        /** The application's own identifier of the resource, together with `resource_type_slug`. */
        public val resourceExternalId: String,
        /** Type of the resource, together with `resource_external_id`. */
        public val resourceTypeSlug: String,
    ) : RemoveRoleResourceTarget() {
        override fun place(parameters: Parameters) {
            parameters
                .put("resource_external_id", String.serializer(), resourceExternalId)
                .put("resource_type_slug", String.serializer(), resourceTypeSlug)
        }
    }
}

/** Parameters of `updateResourceByExternalId` that exclude one another. */
public sealed class UpdateResourceByExternalIdParentResource : ParameterGroup() {
    /** Given by `parent_resource_id`. */
    public data class ById(
        /**
         * Identifier of the parent resource, instead of `parent_resource_external_id` and `parent_resource_type_slug`.
         */
        public val parentResourceId: String,
    ) : UpdateResourceByExternalIdParentResource() {
        override fun place(parameters: Parameters) {
            parameters
                .put("parent_resource_id", String.serializer(), parentResourceId)
        }
    }

    /** Given by `parent_resource_external_id`, `parent_resource_type_slug`. */
    public data class ByExternalId(
        /** The application's own identifier of the parent resource, together with `parent_resource_type_slug`. */
        public val parentResourceExternalId: String,
        /** Type of the parent resource, together with its external identifier. */
        public val parentResourceTypeSlug: String,
    ) : UpdateResourceByExternalIdParentResource() {
        override fun place(parameters: Parameters) {
            parameters
                .put("parent_resource_external_id", String.serializer(), parentResourceExternalId)
                .put("parent_resource_type_slug", String.serializer(), parentResourceTypeSlug)
        }
    }
}

/** Parameters of `listResources` that exclude one another. */
public sealed class ListResourcesParent : ParameterGroup() {
    /** Given by `parent_resource_id`. */
    public data class ById(
        /** Lists only children of the resource with this identifier. */
        public val parentResourceId: String,
    ) : ListResourcesParent() {
        override fun place(parameters: Parameters) {
            parameters
                .put("parent_resource_id", String.serializer(), parentResourceId)
        }
    }

    /** Given by `parent_resource_type_slug`, `parent_external_id`. */
    public data class ByExternalId(
        /** Type of the parent whose children are listed, together with `parent_external_id`. */
        public val parentResourceTypeSlug: String,
        /**
         * The application's own identifier of the parent whose children are listed, together with
         * `parent_resource_type_slug`.
         */
        public val parentExternalId: String,
    ) : ListResourcesParent() {
        override fun place(parameters: Parameters) {
            parameters
                .put("parent_resource_type_slug", String.serializer(), parentResourceTypeSlug)
                .put("parent_external_id", String.serializer(), parentExternalId)
        }
    }
}

/** Parameters of `createResource` that exclude one another. */
public sealed class CreateResourceParentResource : ParameterGroup() {
    /** Given by `parent_resource_id`. */
    public data class ById(
        /**
         * Identifier of the parent resource, instead of `parent_resource_external_id` and `parent_resource_type_slug`.
         */
        public val parentResourceId: String,
    ) : CreateResourceParentResource() {
        override fun place(parameters: Parameters) {
            parameters
                .put("parent_resource_id", String.serializer(), parentResourceId)
        }
    }

    /** Given by `parent_resource_external_id`, `parent_resource_type_slug`. */
    public data class ByExternalId(
        /** The application's own identifier of the parent resource, together with `parent_resource_type_slug`. */
        public val parentResourceExternalId: String,
        /** Type of the parent resource, together with its external identifier. */
        public val parentResourceTypeSlug: String,
    ) : CreateResourceParentResource() {
        override fun place(parameters: Parameters) {
            parameters
                .put("parent_resource_external_id", String.serializer(), parentResourceExternalId)
                .put("parent_resource_type_slug", String.serializer(), parentResourceTypeSlug)
        }
    }
}

/** Parameters of `updateResource` that exclude one another. */
public sealed class UpdateResourceParentResource : ParameterGroup() {
    /** Given by `parent_resource_id`. */
    public data class ById(
        /**
         * Identifier of the parent resource, instead of `parent_resource_external_id` and `parent_resource_type_slug`.
         */
        public val parentResourceId: String,
    ) : UpdateResourceParentResource() {
        override fun place(parameters: Parameters) {
            parameters
                .put("parent_resource_id", String.serializer(), parentResourceId)
        }
    }

    /** Given by `parent_resource_external_id`, `parent_resource_type_slug`. */
    public data class ByExternalId(
        /** The application's own identifier of the parent resource, together with `parent_resource_type_slug`. */
        public val parentResourceExternalId: String,
        /** Type of the parent resource, together with its external identifier. */
        public val parentResourceTypeSlug: String,
    ) : UpdateResourceParentResource() {
        override fun place(parameters: Parameters) {
            parameters
                .put("parent_resource_external_id", String.serializer(), parentResourceExternalId)
                .put("parent_resource_type_slug", String.serializer(), parentResourceTypeSlug)
        }
    }
}
