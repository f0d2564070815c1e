// Generated from api/radar.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Radar judges the risk of sign-ins and sign-ups, for applications with their own sign-in, and keeps lists
/// of what to allow and block.
public struct Radar: Sendable {
    let waist: Waist

    /// Judges a sign-in or sign-up before it is let through. The application acts on the verdict itself.
    ///
    /// `POST /radar/attempts`. Errors: 400.
    ///
    /// - Parameter ipAddress: IP address of the person, not that of the application.
    /// - Parameter userAgent: User agent of the person's browser or app.
    /// - Parameter authMethod: How the person signs in.
    /// - Parameter action: Whether the person signs in or signs up.
    /// - Parameter signalsId: Identifier of the signals that Radar collected on the sign-in page, if it did.
    public func createAttempt(
        ipAddress: String,
        userAgent: String,
        email: String,
        authMethod: RadarAuthMethod,
        action: RadarAction,
        signalsId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> RadarAssessment {
        var params = Parameters()
        params.required("ip_address", ipAddress)
        params.required("user_agent", userAgent)
        params.required("email", email)
        params.required("auth_method", authMethod)
        params.required("action", action)
        params.optional("signals_id", signalsId)
        return try await waist.value("radar.create_attempt", [], params, options)
    }

    /// Tells Radar that an attempt or its challenge succeeded. Controls that compare with earlier successes,
    /// such as impossible travel, depend on it.
    ///
    /// `PUT /radar/attempts/{id}`. Errors: 400; 404.
    ///
    /// - Parameter id: Identifier of the attempt, from `attempt_id` of the verdict.
    /// - Parameter challengeStatus: Given if the person passed the challenge. The only value is `success`.
    /// - Parameter attemptStatus: Given if the person was signed in or signed up. The only value is
    ///   `success`.
    public func updateAttempt(
        id: String,
        challengeStatus: String? = nil,
        attemptStatus: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.optional("challenge_status", challengeStatus)
        params.optional("attempt_status", attemptStatus)
        try await waist.nothing("radar.update_attempt", [id], params, options)
    }

    /// Adds an entry to a list of what to allow or block. The answer is empty, or says so if the entry was
    /// there already.
    ///
    /// `POST /radar/lists/{type}/{action}`. Errors: 400.
    ///
    /// - Parameter type: What the entries of the list are.
    /// - Parameter action: Whether the list allows or blocks.
    /// - Parameter entry: Value of the list's type, such as an IP address or a domain.
    public func addListEntry(
        type: RadarListType,
        action: RadarListAction,
        entry: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> RadarListEntryAlreadyPresent? {
        var params = Parameters()
        params.required("entry", entry)
        return try await waist.nullable("radar.add_list_entry", [type.rawValue, action.rawValue], params, options)
    }

    /// Removes an entry from a list of what to allow or block.
    ///
    /// `DELETE /radar/lists/{type}/{action}`. Errors: 400; 404.
    ///
    /// - Parameter type: What the entries of the list are.
    /// - Parameter action: Whether the list allows or blocks.
    /// - Parameter entry: Value of the list's type, such as an IP address or a domain.
    public func removeListEntry(
        type: RadarListType,
        action: RadarListAction,
        entry: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.required("entry", entry)
        try await waist.nothing("radar.remove_list_entry", [type.rawValue, action.rawValue], params, options)
    }
}
