// Generated from api/webhooks.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each delivery is signed
 * with the secret of its endpoint.
 */
public class Webhooks internal constructor(internal val waist: Waist) {
    /**
     * Lists the webhook endpoints of the environment.
     *
     * `GET /webhook_endpoints`
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listWebhookEndpoints(
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<WebhookEndpoint> = waist.pages(
        "webhooks.list_webhook_endpoints",
        WebhookEndpoint.serializer(),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates a webhook endpoint and, with it, the secret that signs its deliveries. Keep `secret` of the answer for
     * checking the `WorkOS-Signature` header.
     *
     * `POST /webhook_endpoints`. Errors: 409 `duplicate_endpoint`; 422 `invalid_url`, `invalid_request_parameters`.
     *
     * @param endpointUrl HTTPS address that receives the deliveries; one endpoint per address.
     * @param events Types of the events to deliver.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createWebhookEndpoint(
        endpointUrl: String,
        events: List<EventType>,
        requestOptions: RequestOptions? = null,
    ): WebhookEndpoint = waist.call(
        "webhooks.create_webhook_endpoint",
        WebhookEndpoint.serializer(),
        params = Parameters()
            .put("endpoint_url", String.serializer(), endpointUrl)
            .put("events", ListSerializer(EventType.serializer()), events),
        options = requestOptions,
    )

    /**
     * Updates a webhook endpoint. Members that are left out stay as they are.
     *
     * `PATCH /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`; 409 `duplicate_endpoint`; 422 `invalid_url`,
     * `invalid_request_parameters`.
     *
     * @param id Identifier of the webhook endpoint.
     * @param endpointUrl HTTPS address that receives the deliveries; one endpoint per address.
     * @param status Set to `disabled` to stop deliveries without losing the endpoint.
     * @param events Types of the events to deliver; replaces the list before it.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateWebhookEndpoint(
        id: String,
        endpointUrl: String? = null,
        status: WebhookEndpointStatus? = null,
        events: List<EventType>? = null,
        requestOptions: RequestOptions? = null,
    ): WebhookEndpoint = waist.call(
        "webhooks.update_webhook_endpoint",
        WebhookEndpoint.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("endpoint_url", String.serializer(), endpointUrl)
            .put("status", WebhookEndpointStatus.serializer(), status)
            .put("events", ListSerializer(EventType.serializer()), events),
        options = requestOptions,
    )

    /**
     * Deletes a webhook endpoint. Nothing is delivered to it any more.
     *
     * `DELETE /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`.
     *
     * @param id Identifier of the webhook endpoint.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteWebhookEndpoint(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "webhooks.delete_webhook_endpoint",
        path = listOf(id),
        options = requestOptions,
    )
}
