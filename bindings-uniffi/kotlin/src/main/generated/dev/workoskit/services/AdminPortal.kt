// Generated from api/admin_portal.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single sign-on, directory
 * sync, domains and log streams without help.
 */
public class AdminPortal internal constructor(internal val waist: Waist) {
    /**
     * Creates a link into the Admin Portal for one organization. It is valid for five minutes, so create it at the
     * moment the administrator clicks and redirect at once; do not store or mail it.
     *
     * `POST /portal/generate_link`. Errors: 400; 403; 404; 422.
     *
     * @param organization Identifier of the organization to administer.
     * @param returnUrl Where the way back from the Admin Portal leads. Without it the address configured in the
     * dashboard is used.
     * @param successUrl Where the administrator goes after finishing the set-up. Without it the address configured in
     * the dashboard is used.
     * @param intent The task the Admin Portal opens with.
     * @param itContactEmails Addresses of the IT contacts who get access to the Admin Portal of the organization, at
     * most 20.
     * @param externalUserId The application's own identifier of the user the link is for, by which it can be revoked
     * later.
     * @param requestOptions What this call does differently.
     */
    public suspend fun generateLink(
        organization: String,
        returnUrl: String? = null,
        successUrl: String? = null,
        intent: PortalIntent? = null,
        itContactEmails: List<String>? = null,
        externalUserId: String? = null,
        requestOptions: RequestOptions? = null,
    ): PortalLink = waist.call(
        "admin_portal.generate_link",
        PortalLink.serializer(),
        params = Parameters()
            .put("organization", String.serializer(), organization)
            .put("return_url", String.serializer(), returnUrl)
            .put("success_url", String.serializer(), successUrl)
            .put("intent", PortalIntent.serializer(), intent)
            .put("it_contact_emails", ListSerializer(String.serializer()), itContactEmails)
            .put("external_user_id", String.serializer(), externalUserId),
        options = requestOptions,
    )

    /**
     * Revokes all links of an organization that were created for one user of the application, and ends the Admin Portal
     * sessions opened with them.
     *
     * `POST /portal/revoke_link`. Errors: 404; 422.
     *
     * @param organization Identifier of the organization the links belong to.
     * @param externalUserId The value the links were created with.
     * @param requestOptions What this call does differently.
     */
    public suspend fun revokeLink(
        organization: String,
        externalUserId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "admin_portal.revoke_link",
        params = Parameters()
            .put("organization", String.serializer(), organization)
            .put("external_user_id", String.serializer(), externalUserId),
        options = requestOptions,
    )
}
