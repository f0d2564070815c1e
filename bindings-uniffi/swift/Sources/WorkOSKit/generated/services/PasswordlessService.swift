// Generated from api/passwordless.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Magic Link sign-in for applications that use Single Sign-On without AuthKit. The link leads to the same
/// callback as a connection, where the code is exchanged with `get_profile_and_token`.
public struct Passwordless: Sendable {
    let waist: Waist

    /// Creates a one-time sign-in link for an e-mail address. Nothing is sent yet; call `send_session`, or
    /// deliver the link of the answer in a message of your own.
    ///
    /// `POST /passwordless/sessions`
    ///
    /// - Parameter type: Kind of session; `MagicLink` is the only one.
    /// - Parameter email: Address of the person who signs in.
    /// - Parameter redirectUri: Where the link leads in the end, one of the redirect URIs of the environment;
    ///   its default one if absent.
    /// - Parameter state: Value that comes back unchanged with the callback. Use it to tie the callback to
    ///   the browser that asked.
    /// - Parameter connection: Identifier of the connection to sign in through.
    /// - Parameter expiresIn: Lifetime of the link in seconds, from 900 to 86400.
    public func createSession(
        type: PasswordlessSessionType,
        email: String,
        redirectUri: String? = nil,
        state: String? = nil,
        connection: String? = nil,
        expiresIn: Int? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> PasswordlessSession {
        var params = Parameters()
        params.required("type", type)
        params.required("email", email)
        params.optional("redirect_uri", redirectUri)
        params.optional("state", state)
        params.optional("connection", connection)
        params.optional("expires_in", expiresIn)
        return try await waist.value("passwordless.create_session", [], params, options)
    }

    /// Sends the link of a session to its e-mail address.
    ///
    /// `POST /passwordless/sessions/{session_id}/send`
    ///
    /// - Parameter sessionId: Identifier of the session that `create_session` returned.
    public func sendSession(
        sessionId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> PasswordlessSendResponse {
        let params = Parameters()
        return try await waist.value("passwordless.send_session", [sessionId], params, options)
    }
}
