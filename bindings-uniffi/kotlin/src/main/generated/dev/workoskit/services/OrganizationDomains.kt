// Generated from api/organization_domains.yaml with codegen/templates/kotlin/services.kt.j2.
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

/** Domains of organizations. A verified domain shows that the organization owns the e-mail addresses under it. */
public class OrganizationDomains internal constructor(internal val waist: Waist) {
    /**
     * Adds a domain to an organization. It still has to be verified, for which the answer holds what to publish in DNS.
     *
     * `POST /organization_domains`. Errors: 409 `domain_already_exists`.
     *
     * @param domain Bare domain name, such as `example.com`, not a URL.
     * @param organizationId Identifier of the organization that the domain belongs to.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createOrganizationDomain(
        domain: String,
        organizationId: String,
        requestOptions: RequestOptions? = null,
    ): OrganizationDomain = waist.call(
        "organization_domains.create_organization_domain",
        OrganizationDomain.serializer(),
        params = Parameters()
            .put("domain", String.serializer(), domain)
            .put("organization_id", String.serializer(), organizationId),
        options = requestOptions,
    )

    /**
     * Gets one domain, for instance to see how its verification stands.
     *
     * `GET /organization_domains/{id}`. Errors: 404.
     *
     * @param id Identifier of the organization domain, not the domain name.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getOrganizationDomain(
        id: String,
        requestOptions: RequestOptions? = null,
    ): OrganizationDomain = waist.call(
        "organization_domains.get_organization_domain",
        OrganizationDomain.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Deletes a domain from its organization. This cannot be undone; adding it again means verifying it again.
     *
     * `DELETE /organization_domains/{id}`. Errors: 404.
     *
     * @param id Identifier of the organization domain, not the domain name.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteOrganizationDomain(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "organization_domains.delete_organization_domain",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Starts the verification of a domain. The answer holds what to publish in a DNS TXT record; the outcome comes
     * later, as an event and in `state`.
     *
     * `POST /organization_domains/{id}/verify`. Errors: 400 `domain_already_verified`.
     *
     * @param id Identifier of the organization domain, not the domain name.
     * @param requestOptions What this call does differently.
     */
    public suspend fun verifyOrganizationDomain(
        id: String,
        requestOptions: RequestOptions? = null,
    ): OrganizationDomain = waist.call(
        "organization_domains.verify_organization_domain",
        OrganizationDomain.serializer(),
        path = listOf(id),
        options = requestOptions,
    )
}
