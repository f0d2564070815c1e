// Generated from api/client_api.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Issues the tokens for the Widgets API, the GraphQL API behind the widgets, which the browser calls
/// directly.
public struct ClientApi: Sendable {
    let waist: Waist

    /// Creates a short-lived token for the Widgets API, bound to one user in one organization. Create it on
    /// the server and hand it to the browser; that API does not accept the secret API key.
    ///
    /// `POST /client/token`. Errors: 400; 404; 422.
    ///
    /// - Parameter organizationId: Identifier of the organization the token is limited to.
    /// - Parameter userId: Identifier of the user the token acts as.
    public func createToken(
        organizationId: String,
        userId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ClientApiTokenResponse {
        var params = Parameters()
        params.required("organization_id", organizationId)
        params.required("user_id", userId)
        return try await waist.value("client_api.create_token", [], params, options)
    }
}
