// Generated from api/api_keys.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * API keys with which customers call the application's own API. They are created for an organization or a user, and
 * validated on each call.
 */
public class ApiKeys internal constructor(internal val waist: Waist) {
    /**
     * Checks an API key that the application has received. A key that is not valid gives a null `api_key`, not an
     * error.
     *
     * `POST /api_keys/validations`. Errors: 401; 422.
     *
     * @param value The API key as the caller presented it.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createValidation(
        value: String,
        requestOptions: RequestOptions? = null,
    ): ApiKeyValidationResponse = waist.call(
        "api_keys.create_validation",
        ApiKeyValidationResponse.serializer(),
        params = Parameters()
            .put("value", String.serializer(), value),
        options = requestOptions,
    )

    /**
     * Deletes an API key, which stops working at once.
     *
     * `DELETE /api_keys/{id}`. Errors: 404.
     *
     * @param id Identifier of the API key, not its value.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteApiKey(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "api_keys.delete_api_key",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Makes an API key expire, now or later. Without a body it expires at once.
     *
     * `POST /api_keys/{id}/expire`. Errors: 404; 409 `api_key_already_expired`; 422.
     *
     * @param id Identifier of the API key, not its value.
     * @param expiresAt When the key stops working; absent or in the past means at once, and null takes back an expiry
     * that lies ahead.
     * @param requestOptions What this call does differently.
     */
    public suspend fun expireApiKey(
        id: String,
        expiresAt: Patch<Instant> = Patch.Absent,
        requestOptions: RequestOptions? = null,
    ): ApiKey = waist.call(
        "api_keys.expire_api_key",
        ApiKey.serializer(),
        path = listOf(id),
        params = Parameters()
            .patch("expires_at", Instant.serializer(), expiresAt),
        options = requestOptions,
    )

    /**
     * Lists the API keys that belong to an organization. Users' keys are not among them.
     *
     * `GET /organizations/{organization_id}/api_keys`. Errors: 404.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listOrganizationApiKeys(
        organizationId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<OrganizationApiKey> = waist.pages(
        "api_keys.list_organization_api_keys",
        OrganizationApiKey.serializer(),
        path = listOf(organizationId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates an API key for an organization. Its value is in this answer only and cannot be read again.
     *
     * `POST /organizations/{organization_id}/api_keys`. Errors: 404; 422.
     *
     * @param name Text by which people recognise the key.
     * @param permissions Slugs of the permissions to give; without them the key carries none.
     * @param expiresAt When the key stops working; must lie ahead. Without it the key does not expire.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createOrganizationApiKey(
        organizationId: String,
        name: String,
        permissions: List<String>? = null,
        expiresAt: Instant? = null,
        requestOptions: RequestOptions? = null,
    ): OrganizationApiKeyWithValue = waist.call(
        "api_keys.create_organization_api_key",
        OrganizationApiKeyWithValue.serializer(),
        path = listOf(organizationId),
        params = Parameters()
            .put("name", String.serializer(), name)
            .put("permissions", ListSerializer(String.serializer()), permissions)
            .put("expires_at", Instant.serializer(), expiresAt),
        options = requestOptions,
    )
}
