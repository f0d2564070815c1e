// Generated from api/admin_portal.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Opens the Admin Portal, the hosted pages on which an IT administrator of a customer sets up single
/// sign-on, directory sync, domains and log streams without help.
public struct AdminPortal: Sendable {
    let waist: Waist

    /// Creates a link into the Admin Portal for one organization. It is valid for five minutes, so create it
    /// at the moment the administrator clicks and redirect at once; do not store or mail it.
    ///
    /// `POST /portal/generate_link`. Errors: 400; 403; 404; 422.
    ///
    /// - Parameter organization: Identifier of the organization to administer.
    /// - Parameter returnUrl: Where the way back from the Admin Portal leads. Without it the address
    ///   configured in the dashboard is used.
    /// - Parameter successUrl: Where the administrator goes after finishing the set-up. Without it the
    ///   address configured in the dashboard is used.
    /// - Parameter intent: The task the Admin Portal opens with.
    /// - Parameter itContactEmails: Addresses of the IT contacts who get access to the Admin Portal of the
    ///   organization, at most 20.
    /// - Parameter externalUserId: The application's own identifier of the user the link is for, by which it
    ///   can be revoked later.
    public func generateLink(
        organization: String,
        returnUrl: String? = nil,
        successUrl: String? = nil,
        intent: PortalIntent? = nil,
        itContactEmails: [String]? = nil,
        externalUserId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> PortalLink {
        var params = Parameters()
        params.required("organization", organization)
        params.optional("return_url", returnUrl)
        params.optional("success_url", successUrl)
        params.optional("intent", intent)
        params.optional("it_contact_emails", itContactEmails)
        params.optional("external_user_id", externalUserId)
        return try await waist.value("admin_portal.generate_link", [], params, options)
    }

    /// Revokes all links of an organization that were created for one user of the application, and ends the
    /// Admin Portal sessions opened with them.
    ///
    /// `POST /portal/revoke_link`. Errors: 404; 422.
    ///
    /// - Parameter organization: Identifier of the organization the links belong to.
    /// - Parameter externalUserId: The value the links were created with.
    public func revokeLink(
        organization: String,
        externalUserId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.required("organization", organization)
        params.required("external_user_id", externalUserId)
        try await waist.nothing("admin_portal.revoke_link", [], params, options)
    }
}
