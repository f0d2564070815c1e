// Generated from api/api_keys.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// API keys with which customers call the application's own API. They are created for an organization or a
/// user, and validated on each call.
public struct ApiKeys: Sendable {
    let waist: Waist

    /// Checks an API key that the application has received. A key that is not valid gives a null `api_key`,
    /// not an error.
    ///
    /// `POST /api_keys/validations`. Errors: 401; 422.
    ///
    /// - Parameter value: The API key as the caller presented it.
    public func createValidation(
        value: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ApiKeyValidationResponse {
        var params = Parameters()
        params.required("value", value)
        return try await waist.value("api_keys.create_validation", [], params, options)
    }

    /// Deletes an API key, which stops working at once.
    ///
    /// `DELETE /api_keys/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the API key, not its value.
    public func deleteApiKey(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("api_keys.delete_api_key", [id], params, options)
    }

    /// Makes an API key expire, now or later. Without a body it expires at once.
    ///
    /// `POST /api_keys/{id}/expire`. Errors: 404; 409 `api_key_already_expired`; 422.
    ///
    /// - Parameter id: Identifier of the API key, not its value.
    /// - Parameter expiresAt: When the key stops working; absent or in the past means at once, and null takes
    ///   back an expiry that lies ahead.
    public func expireApiKey(
        id: String,
        expiresAt: Patch<Date> = .absent,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ApiKey {
        var params = Parameters()
        params.patchDate("expires_at", expiresAt)
        return try await waist.value("api_keys.expire_api_key", [id], params, options)
    }

    /// Lists the API keys that belong to an organization. Users' keys are not among them.
    ///
    /// `GET /organizations/{organization_id}/api_keys`. Errors: 404.
    ///
    /// - Parameter limit: `10` if left out.
    public func listOrganizationApiKeys(
        organizationId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<OrganizationApiKey> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("api_keys.list_organization_api_keys", [organizationId], params, options, before: before, after: after)
    }

    /// Creates an API key for an organization. Its value is in this answer only and cannot be read again.
    ///
    /// `POST /organizations/{organization_id}/api_keys`. Errors: 404; 422.
    ///
    /// - Parameter name: Text by which people recognise the key.
    /// - Parameter permissions: Slugs of the permissions to give; without them the key carries none.
    /// - Parameter expiresAt: When the key stops working; must lie ahead. Without it the key does not expire.
    public func createOrganizationApiKey(
        organizationId: String,
        name: String,
        permissions: [String]? = nil,
        expiresAt: Date? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> OrganizationApiKeyWithValue {
        var params = Parameters()
        params.required("name", name)
        params.optional("permissions", permissions)
        params.optionalDate("expires_at", expiresAt)
        return try await waist.value("api_keys.create_organization_api_key", [organizationId], params, options)
    }
}
