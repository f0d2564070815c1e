// Generated from api/organizations.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Organizations stand for the application's business customers. Connections, directories, domains, memberships and
 * audit logs each belong to one.
 */
public class Organizations internal constructor(internal val waist: Waist) {
    /**
     * Lists the organizations of the environment.
     *
     * `GET /organizations`. Errors: 422.
     *
     * @param domains Lists only organizations that have at least one of these domains.
     * @param search Text to look for in the organization's name.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listOrganizations(
        domains: List<String>? = null,
        search: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<Organization> = waist.pages(
        "organizations.list_organizations",
        Organization.serializer(),
        params = Parameters()
            .put("domains", ListSerializer(String.serializer()), domains)
            .put("search", String.serializer(), search)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates an organization. A domain given as `verified` is trusted at once, so make sure beforehand that the
     * customer owns it.
     *
     * `POST /organizations`. Errors: 400 `invalid_metadata`, `external_id_already_used`; 409; 422.
     *
     * @param allowProfilesOutsideOrganization Whether connections may sign in people whose e-mail domain is not among
     * the organization's domains.
     * @param domains Bare domain names; `domain_data` replaces it and also says whether each domain is verified.
     * Deprecated.
     * @param domainData Domains to attach, each with its verification state.
     * @param metadata The application's own key-value pairs, returned with the organization.
     * @param externalId The application's own identifier, unique in the environment.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createOrganization(
        name: String,
        allowProfilesOutsideOrganization: Boolean? = null,
        domains: List<String>? = null,
        domainData: List<OrganizationDomainInput>? = null,
        metadata: Patch<Map<String, String>> = Patch.Absent,
        externalId: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): Organization = waist.call(
        "organizations.create_organization",
        Organization.serializer(),
        params = Parameters()
            .put("name", String.serializer(), name)
            .put("allow_profiles_outside_organization", Boolean.serializer(), allowProfilesOutsideOrganization)
            .put("domains", ListSerializer(String.serializer()), domains)
            .put("domain_data", ListSerializer(OrganizationDomainInput.serializer()), domainData)
            .patch("metadata", MapSerializer(String.serializer(), String.serializer()), metadata)
            .patch("external_id", String.serializer(), externalId),
        options = requestOptions,
    )

    /**
     * Gets the organization that carries the application's own identifier.
     *
     * `GET /organizations/external_id/{external_id}`. Errors: 404.
     *
     * @param externalId Value that was set as `external_id` of the organization.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getOrganizationByExternalId(
        externalId: String,
        requestOptions: RequestOptions? = null,
    ): Organization = waist.call(
        "organizations.get_organization_by_external_id",
        Organization.serializer(),
        path = listOf(externalId),
        options = requestOptions,
    )

    /**
     * Gets one organization.
     *
     * `GET /organizations/{id}`. Errors: 404.
     *
     * @param id Identifier of the organization.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getOrganization(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Organization = waist.call(
        "organizations.get_organization",
        Organization.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Updates an organization. Members that are left out stay as they are.
     *
     * `PUT /organizations/{id}`. Errors: 400 `invalid_metadata`, `external_id_already_used`,
     * `stripe_customer_id_already_used`; 403; 404; 409; 422.
     *
     * @param id Identifier of the organization.
     * @param allowProfilesOutsideOrganization Whether connections may sign in people whose e-mail domain is not among
     * the organization's domains.
     * @param domains Bare domain names; `domain_data` replaces it and also says whether each domain is verified.
     * Deprecated.
     * @param domainData Domains of the organization, each with its verification state.
     * @param stripeCustomerId Identifier of the Stripe customer that stands for the organization; it can be linked to
     * one organization only.
     * @param metadata The application's own key-value pairs.
     * @param externalId The application's own identifier, unique in the environment; null removes it.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateOrganization(
        id: String,
        name: String? = null,
        allowProfilesOutsideOrganization: Boolean? = null,
        domains: List<String>? = null,
        domainData: List<OrganizationDomainInput>? = null,
        stripeCustomerId: String? = null,
        metadata: Patch<Map<String, String>> = Patch.Absent,
        externalId: Patch<String> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): Organization = waist.call(
        "organizations.update_organization",
        Organization.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("name", String.serializer(), name)
            .put("allow_profiles_outside_organization", Boolean.serializer(), allowProfilesOutsideOrganization)
            .put("domains", ListSerializer(String.serializer()), domains)
            .put("domain_data", ListSerializer(OrganizationDomainInput.serializer()), domainData)
            .put("stripe_customer_id", String.serializer(), stripeCustomerId)
            .patch("metadata", MapSerializer(String.serializer(), String.serializer()), metadata)
            .patch("external_id", String.serializer(), externalId),
        options = requestOptions,
    )

    /**
     * Deletes an organization permanently. The removal may still be going on when the call returns.
     *
     * `DELETE /organizations/{id}`. Errors: 403.
     *
     * @param id Identifier of the organization.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteOrganization(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "organizations.delete_organization",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Gets the state of an organization's audit log, how long its events are kept and where they are streamed to.
     *
     * `GET /organizations/{id}/audit_log_configuration`. Errors: 404.
     *
     * @param id Identifier of the organization.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getAuditLogConfiguration(
        id: String,
        requestOptions: RequestOptions? = null,
    ): AuditLogConfiguration = waist.call(
        "organizations.get_audit_log_configuration",
        AuditLogConfiguration.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists the Connect applications that have been authorized in an organization, with the user who did so.
     *
     * `GET /organizations/{organization_id}/authorized_applications`. Errors: 404; 422.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listAuthorizedApplications(
        organizationId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<OrganizationAuthorizedApplication> = waist.pages(
        "organizations.list_authorized_applications",
        OrganizationAuthorizedApplication.serializer(),
        path = listOf(organizationId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists the IT contacts of an organization, all in one answer.
     *
     * `GET /organizations/{organization_id}/it_contacts`. Errors: 403; 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun listItContacts(
        organizationId: String,
        requestOptions: RequestOptions? = null,
    ): ItemList<ItContact> = waist.list(
        "organizations.list_it_contacts",
        ItContact.serializer(),
        path = listOf(organizationId),
        options = requestOptions,
    )

    /**
     * Adds a member of the customer's IT team as a contact of the organization. It sends no set-up invitation
     * (`invite_it_contact` does), but the contact may be told of a connection certificate that is about to expire.
     *
     * `POST /organizations/{organization_id}/it_contacts`. Errors: 403; 404; 409; 422.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun createItContact(
        organizationId: String,
        email: String,
        requestOptions: RequestOptions? = null,
    ): ItContact = waist.call(
        "organizations.create_it_contact",
        ItContact.serializer(),
        path = listOf(organizationId),
        params = Parameters()
            .put("email", String.serializer(), email),
        options = requestOptions,
    )

    /**
     * Removes an IT contact from an organization.
     *
     * `DELETE /organizations/{organization_id}/it_contacts/{contact_id}`. Errors: 403; 404.
     *
     * @param contactId Identifier of the IT contact.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteItContact(
        organizationId: String,
        contactId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "organizations.delete_it_contact",
        path = listOf(organizationId, contactId),
        options = requestOptions,
    )

    /**
     * Sends an IT contact an e-mail with a link to the Admin Portal. An organization has at most one active invitation
     * at a time.
     *
     * `POST /organizations/{organization_id}/it_contacts/{contact_id}/invite`. Errors: 403; 404; 409; 422; 429.
     *
     * @param contactId Identifier of the IT contact.
     * @param intents What the contact is asked to set up.
     * @param requestOptions What this call does differently.
     */
    public suspend fun inviteItContact(
        organizationId: String,
        contactId: String,
        intents: List<ItContactIntent>,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "organizations.invite_it_contact",
        path = listOf(organizationId, contactId),
        params = Parameters()
            .put("intents", ListSerializer(ItContactIntent.serializer()), intents),
        options = requestOptions,
    )

    /**
     * Withdraws an IT contact's invitation to the Admin Portal.
     *
     * `POST /organizations/{organization_id}/it_contacts/{contact_id}/revoke`. Errors: 403; 404.
     *
     * @param contactId Identifier of the IT contact.
     * @param requestOptions What this call does differently.
     */
    public suspend fun revokeItContact(
        organizationId: String,
        contactId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "organizations.revoke_it_contact",
        path = listOf(organizationId, contactId),
        options = requestOptions,
    )
}
