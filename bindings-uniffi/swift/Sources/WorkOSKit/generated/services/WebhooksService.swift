// Generated from api/webhooks.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each delivery is
/// signed with the secret of its endpoint.
public struct Webhooks: Sendable {
    let waist: Waist

    /// Lists the webhook endpoints of the environment.
    ///
    /// `GET /webhook_endpoints`
    ///
    /// - Parameter limit: `10` if left out.
    public func listWebhookEndpoints(
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<WebhookEndpoint> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("webhooks.list_webhook_endpoints", [], params, options, before: before, after: after)
    }

    /// Creates a webhook endpoint and, with it, the secret that signs its deliveries. Keep `secret` of the
    /// answer for checking the `WorkOS-Signature` header.
    ///
    /// `POST /webhook_endpoints`. Errors: 409 `duplicate_endpoint`; 422 `invalid_url`,
    /// `invalid_request_parameters`.
    ///
    /// - Parameter endpointUrl: HTTPS address that receives the deliveries; one endpoint per address.
    /// - Parameter events: Types of the events to deliver.
    public func createWebhookEndpoint(
        endpointUrl: String,
        events: [EventType],
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> WebhookEndpoint {
        var params = Parameters()
        params.required("endpoint_url", endpointUrl)
        params.required("events", events)
        return try await waist.value("webhooks.create_webhook_endpoint", [], params, options)
    }

    /// Updates a webhook endpoint. Members that are left out stay as they are.
    ///
    /// `PATCH /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`; 409 `duplicate_endpoint`; 422
    /// `invalid_url`, `invalid_request_parameters`.
    ///
    /// - Parameter id: Identifier of the webhook endpoint.
    /// - Parameter endpointUrl: HTTPS address that receives the deliveries; one endpoint per address.
    /// - Parameter status: Set to `disabled` to stop deliveries without losing the endpoint.
    /// - Parameter events: Types of the events to deliver; replaces the list before it.
    public func updateWebhookEndpoint(
        id: String,
        endpointUrl: String? = nil,
        status: WebhookEndpointStatus? = nil,
        events: [EventType]? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> WebhookEndpoint {
        var params = Parameters()
        params.optional("endpoint_url", endpointUrl)
        params.optional("status", status)
        params.optional("events", events)
        return try await waist.value("webhooks.update_webhook_endpoint", [id], params, options)
    }

    /// Deletes a webhook endpoint. Nothing is delivered to it any more.
    ///
    /// `DELETE /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`.
    ///
    /// - Parameter id: Identifier of the webhook endpoint.
    public func deleteWebhookEndpoint(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("webhooks.delete_webhook_endpoint", [id], params, options)
    }
}
