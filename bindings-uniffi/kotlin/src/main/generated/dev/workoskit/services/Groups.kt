// Generated from api/groups.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Groups the members of an organization, for instance by team or department. The application manages these groups
 * itself; groups that come from a customer's directory belong to directory sync.
 */
public class Groups internal constructor(internal val waist: Waist) {
    /**
     * Lists the groups of an organization.
     *
     * `GET /organizations/{organization_id}/groups`. Errors: 403; 404.
     *
     * @param search Only groups whose name matches this text, or the group with this identifier.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listGroups(
        organizationId: String,
        search: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<Group> = waist.pages(
        "groups.list_groups",
        Group.serializer(),
        path = listOf(organizationId),
        params = Parameters()
            .put("search", String.serializer(), search)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates an empty group in an organization.
     *
     * `POST /organizations/{organization_id}/groups`. Errors: 400 `bad_request`; 403; 404; 422.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun createGroup(
        organizationId: String,
        name: String,
        description: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): Group = waist.call(
        "groups.create_group",
        Group.serializer(),
        path = listOf(organizationId),
        params = Parameters()
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description),
        options = requestOptions,
    )

    /**
     * Gets one group of an organization.
     *
     * `GET /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getGroup(
        organizationId: String,
        groupId: String,
        requestOptions: RequestOptions? = null,
    ): Group = waist.call(
        "groups.get_group",
        Group.serializer(),
        path = listOf(organizationId, groupId),
        options = requestOptions,
    )

    /**
     * Changes the name or description of a group. Absent members keep their value.
     *
     * `PATCH /organizations/{organization_id}/groups/{group_id}`. Errors: 400 `bad_request`; 403; 404; 422.
     *
     * @param description New description; null removes it.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateGroup(
        organizationId: String,
        groupId: String,
        name: String? = null,
        description: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): Group = waist.call(
        "groups.update_group",
        Group.serializer(),
        path = listOf(organizationId, groupId),
        params = Parameters()
            .put("name", String.serializer(), name)
            .patch("description", String.serializer(), description),
        options = requestOptions,
    )

    /**
     * Deletes a group. Its members stay members of the organization.
     *
     * `DELETE /organizations/{organization_id}/groups/{group_id}`. Errors: 403; 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteGroup(
        organizationId: String,
        groupId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "groups.delete_group",
        path = listOf(organizationId, groupId),
        options = requestOptions,
    )

    /**
     * Lists the organization memberships in a group, each with its user.
     *
     * `GET /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 403; 404.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listOrganizationMemberships(
        organizationId: String,
        groupId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<OrganizationMembershipWithUser> = waist.pages(
        "groups.list_organization_memberships",
        OrganizationMembershipWithUser.serializer(),
        path = listOf(organizationId, groupId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Adds a member of the organization to a group and returns the group. Adding the same member again changes nothing.
     * A full group answers with the code `group_membership_limit_exceeded`.
     *
     * `POST /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400
     * `group_membership_limit_exceeded`; 403; 404; 422.
     *
     * @param organizationMembershipId Identifier of the membership to add, not of its user.
     * @param requestOptions What this call does differently.
     */
    public suspend fun addOrganizationMembership(
        organizationId: String,
        groupId: String,
        organizationMembershipId: String,
        requestOptions: RequestOptions? = null,
    ): Group = waist.call(
        "groups.add_organization_membership",
        Group.serializer(),
        path = listOf(organizationId, groupId),
        params = Parameters()
            .put("organization_membership_id", String.serializer(), organizationMembershipId),
        options = requestOptions,
    )

    /**
     * Adds and removes several members of a group in one call. No membership may be in both lists.
     *
     * `PATCH /organizations/{organization_id}/groups/{group_id}/organization-memberships`. Errors: 400; 403; 404; 422.
     *
     * @param add Identifiers of the organization memberships to add.
     * @param remove Identifiers of the organization memberships to remove.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateGroupOrganizationMemberships(
        organizationId: String,
        groupId: String,
        add: List<String>? = null,
        remove: List<String>? = null,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "groups.update_group_organization_memberships",
        path = listOf(organizationId, groupId),
        params = Parameters()
            .put("add", ListSerializer(String.serializer()), add)
            .put("remove", ListSerializer(String.serializer()), remove),
        options = requestOptions,
    )

    /**
     * Takes a member out of a group. The membership in the organization stays.
     *
     * `DELETE /organizations/{organization_id}/groups/{group_id}/organization-memberships/{organization_membership_id}`.
     * Errors: 403; 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun removeOrganizationMembership(
        organizationId: String,
        groupId: String,
        organizationMembershipId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "groups.remove_organization_membership",
        path = listOf(organizationId, groupId, organizationMembershipId),
        options = requestOptions,
    )
}
