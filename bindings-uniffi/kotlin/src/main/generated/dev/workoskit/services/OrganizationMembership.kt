// Generated from api/organization_membership.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Organization memberships connect users with organizations and carry the roles they have there. A user may be a member
 * of any number of organizations.
 */
public class OrganizationMembershipService internal constructor(internal val waist: Waist) {
    /**
     * Lists the memberships of a user, of an organization or of both. At least one of the two must be given.
     *
     * `GET /user_management/organization_memberships`. Errors: 400 `invalid_request_parameters`,
     * `missing_user_id_or_organization_id`; 404; 422.
     *
     * @param organizationId Lists only memberships in this organization.
     * @param statuses Lists only memberships with one of these statuses; by default only `active` ones.
     * @param userId Lists only memberships of this user.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listOrganizationMemberships(
        organizationId: String? = null,
        statuses: List<OrganizationMembershipStatus>? = null,
        userId: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<OrganizationMembership> = waist.pages(
        "organization_membership.list_organization_memberships",
        OrganizationMembership.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("statuses", ListSerializer(OrganizationMembershipStatus.serializer()), statuses)
            .put("user_id", String.serializer(), userId)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Makes a user a member of an organization, active at once. An inactive membership of the same user is activated
     * with the given roles instead.
     *
     * `POST /user_management/organization_memberships`. Errors:
     * - 400 `cannot_reactivate_pending_organization_membership`
     * - 404
     * - 422 `invalid_request_parameters`, `invalid_role`, `multiple_roles_not_enabled`,
     *   `sub_resource_scoped_role_not_allowed`
     *
     * @param role One of the forms of [CreateOrganizationMembershipRole].
     * @param requestOptions What this call does differently.
     */
    public suspend fun createOrganizationMembership(
        userId: String,
        organizationId: String,
        role: CreateOrganizationMembershipRole? = null,
        requestOptions: RequestOptions? = null,
    ): OrganizationMembership = waist.call(
        "organization_membership.create_organization_membership",
        OrganizationMembership.serializer(),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .put("organization_id", String.serializer(), organizationId)
            .put(role),
        options = requestOptions,
    )

    /**
     * Gets one membership.
     *
     * `GET /user_management/organization_memberships/{id}`. Errors: 404.
     *
     * @param id Identifier of the organization membership.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getOrganizationMembership(
        id: String,
        requestOptions: RequestOptions? = null,
    ): OrganizationMembership = waist.call(
        "organization_membership.get_organization_membership",
        OrganizationMembership.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Changes the roles of a membership.
     *
     * `PUT /user_management/organization_memberships/{id}`. Errors: 404; 422 `invalid_request_parameters`,
     * `invalid_role`, `multiple_roles_not_enabled`, `sub_resource_scoped_role_not_allowed`.
     *
     * @param id Identifier of the organization membership.
     * @param role One of the forms of [UpdateOrganizationMembershipRole].
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateOrganizationMembership(
        id: String,
        role: UpdateOrganizationMembershipRole? = null,
        requestOptions: RequestOptions? = null,
    ): OrganizationMembership = waist.call(
        "organization_membership.update_organization_membership",
        OrganizationMembership.serializer(),
        path = listOf(id),
        params = Parameters()
            .put(role),
        options = requestOptions,
    )

    /**
     * Deletes a membership permanently, whatever its status. To be able to restore access later, deactivate it instead.
     *
     * `DELETE /user_management/organization_memberships/{id}`. Errors: 404; 422.
     *
     * @param id Identifier of the organization membership.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteOrganizationMembership(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "organization_membership.delete_organization_membership",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Deactivates an active membership and keeps its record and roles. An inactive one stays as it is; a pending one is
     * refused and can only be deleted.
     *
     * `PUT /user_management/organization_memberships/{id}/deactivate`. Errors: 400
     * `cannot_deactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
     *
     * @param id Identifier of the organization membership.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deactivateOrganizationMembership(
        id: String,
        requestOptions: RequestOptions? = null,
    ): OrganizationMembership = waist.call(
        "organization_membership.deactivate_organization_membership",
        OrganizationMembership.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Makes an inactive membership active again with the roles it had. An active one stays as it is; a pending one is
     * refused.
     *
     * `PUT /user_management/organization_memberships/{id}/reactivate`. Errors: 400
     * `cannot_reactivate_pending_organization_membership`; 404; 422 `invalid_request_parameters`.
     *
     * @param id Identifier of the organization membership.
     * @param requestOptions What this call does differently.
     */
    public suspend fun reactivateOrganizationMembership(
        id: String,
        requestOptions: RequestOptions? = null,
    ): OrganizationMembership = waist.call(
        "organization_membership.reactivate_organization_membership",
        OrganizationMembership.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists the groups that a membership belongs to.
     *
     * `GET /user_management/organization_memberships/{organization_membership_id}/groups`. Errors: 404.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listOrganizationMembershipGroups(
        organizationMembershipId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<Group> = waist.pages(
        "organization_membership.list_organization_membership_groups",
        Group.serializer(),
        path = listOf(organizationMembershipId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )
}

/** Parameters of `createOrganizationMembership` that exclude one another. */
public sealed class CreateOrganizationMembershipRole : ParameterGroup() {
    /** Given by `role_slug`. */
    public data class Single(
        /** Slug of the one role to give; without any role the default role is given. */
        public val roleSlug: String,
    ) : CreateOrganizationMembershipRole() {
        override fun place(parameters: Parameters) {
            parameters
                .put("role_slug", String.serializer(), roleSlug)
        }
    }

    /** Given by `role_slugs`. */
    public data class Multiple(
        /** Slugs of several roles to give; multiple roles must be enabled for the environment. */
        public val roleSlugs: List<String>,
    ) : CreateOrganizationMembershipRole() {
        override fun place(parameters: Parameters) {
            parameters
                .put("role_slugs", ListSerializer(String.serializer()), roleSlugs)
        }
    }
}

/** Parameters of `updateOrganizationMembership` that exclude one another. */
public sealed class UpdateOrganizationMembershipRole : ParameterGroup() {
    /** Given by `role_slug`. */
    public data class Single(
        /** Slug of the one role that the member has from now on. */
        public val roleSlug: String,
    ) : UpdateOrganizationMembershipRole() {
        override fun place(parameters: Parameters) {
            parameters
                .put("role_slug", String.serializer(), roleSlug)
        }
    }

    /** Given by `role_slugs`. */
    public data class Multiple(
        /** Slugs of the roles that the member has from now on; multiple roles must be enabled for the environment. */
        public val roleSlugs: List<String>,
    ) : UpdateOrganizationMembershipRole() {
        override fun place(parameters: Parameters) {
            parameters
                .put("role_slugs", ListSerializer(String.serializer()), roleSlugs)
        }
    }
}
