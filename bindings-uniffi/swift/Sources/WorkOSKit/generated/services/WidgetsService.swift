// Generated from api/widgets.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Issues the tokens that let WorkOS widgets, ready-made user interface parts embedded in the application,
/// act for a user.
public struct Widgets: Sendable {
    let waist: Waist

    /// Creates a short-lived token for rendering widgets as one user. Create it on the server for each page
    /// view and hand it to the browser.
    ///
    /// `POST /widgets/token`. Errors: 400; 404; 422.
    ///
    /// - Parameter organizationId: Identifier of the organization the widgets work in. Needed with `scopes`;
    ///   without it the token serves only widgets about the user, such as profile and security.
    /// - Parameter userId: Identifier of the user the widgets act as. The permissions of the user in the
    ///   organization limit the scopes that are granted.
    /// - Parameter scopes: What the widgets may manage. Ask only for what the page needs.
    public func createToken(
        organizationId: String? = nil,
        userId: String? = nil,
        scopes: [WidgetScope]? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> WidgetSessionTokenResponse {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("user_id", userId)
        params.optional("scopes", scopes)
        return try await waist.value("widgets.create_token", [], params, options)
    }
}
