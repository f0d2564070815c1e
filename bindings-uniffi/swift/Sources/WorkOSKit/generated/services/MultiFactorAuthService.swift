// Generated from api/multi_factor_auth.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Enrols second factors, one-time passwords from an authenticator app or by SMS, and checks their codes. It
/// works for users of WorkOS and for users the application keeps itself.
public struct MultiFactorAuth: Sendable {
    let waist: Waist

    /// Checks the code a person entered for a challenge. A wrong code is an answer with `valid` false, not an
    /// error. A challenge can be passed once only, and too many wrong codes end it.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /auth/challenges/{id}/verify`. Errors: 400 `one_time_code_too_many_attempts`; 404; 422; 429.
    ///
    /// - Parameter id: Identifier of the challenge.
    /// - Parameter code: The one-time code as entered.
    public func verifyChallenge(
        id: String,
        code: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticationChallengeVerifyResponse {
        var params = Parameters()
        params.required("code", code)
        return try await waist.value("multi_factor_auth.verify_challenge", [id], params, options)
    }

    /// Enrols a second factor. For `totp` the answer holds the secret and a QR code, which are never shown
    /// again. Challenge the factor and verify a code before relying on it.
    ///
    /// `POST /auth/factors/enroll`. Errors: 422.
    ///
    /// - Parameter phoneNumber: Number that receives the codes; required for type `sms`.
    /// - Parameter totpIssuer: Name of the application or company, shown in the authenticator app; required
    ///   for type `totp`.
    /// - Parameter totpUser: Name of the account, often an e-mail address, shown in the authenticator app;
    ///   required for type `totp`.
    /// - Parameter userId: Identifier of the user to tie the factor to.
    public func enrollFactor(
        type: EnrollFactorType,
        phoneNumber: String? = nil,
        totpIssuer: String? = nil,
        totpUser: String? = nil,
        userId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticationFactorEnrolled {
        var params = Parameters()
        params.required("type", type)
        params.optional("phone_number", phoneNumber)
        params.optional("totp_issuer", totpIssuer)
        params.optional("totp_user", totpUser)
        params.optional("user_id", userId)
        return try await waist.value("multi_factor_auth.enroll_factor", [], params, options)
    }

    /// Gets one authentication factor, without its secret.
    ///
    /// `GET /auth/factors/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the authentication factor.
    public func getFactor(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticationFactor {
        let params = Parameters()
        return try await waist.value("multi_factor_auth.get_factor", [id], params, options)
    }

    /// Deletes an authentication factor for good; its codes are no longer accepted.
    ///
    /// `DELETE /auth/factors/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the authentication factor.
    public func deleteFactor(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("multi_factor_auth.delete_factor", [id], params, options)
    }

    /// Starts a challenge for a factor, to be answered with a code. An SMS factor sends the code to the phone
    /// at once.
    ///
    /// `POST /auth/factors/{id}/challenge`. Errors: 404; 422; 429.
    ///
    /// - Parameter id: Identifier of the authentication factor.
    /// - Parameter smsTemplate: Text of the SMS, with `{{code}}` where the code goes. It may hold no URL and
    ///   no domain name, and applies to SMS factors only.
    public func challengeFactor(
        id: String,
        smsTemplate: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticationChallenge {
        var params = Parameters()
        params.optional("sms_template", smsTemplate)
        return try await waist.value("multi_factor_auth.challenge_factor", [id], params, options)
    }

    /// Lists the authentication factors of a user.
    ///
    /// `GET /user_management/users/{user_id}/auth_factors`. Errors: 422.
    ///
    /// - Parameter limit: `10` if left out.
    public func listUserAuthFactors(
        userId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuthenticationFactor> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("multi_factor_auth.list_user_auth_factors", [userId], params, options, before: before, after: after)
    }

    /// Enrols a TOTP factor for a user and starts the first challenge for it. Show the QR code, then verify
    /// the challenge with a code from the authenticator app to complete the set-up.
    ///
    /// `POST /user_management/users/{user_id}/auth_factors`. Errors: 422.
    ///
    /// - Parameter totpIssuer: Name of the application or company, shown in the authenticator app.
    /// - Parameter totpUser: Name of the account, often an e-mail address, shown in the authenticator app.
    /// - Parameter totpSecret: An existing shared secret in Base32, for moving factors from another system;
    ///   generated when absent. It must fit SHA-1, 6 digits and 30 second steps.
    public func createUserAuthFactor(
        userId: String,
        totpIssuer: String? = nil,
        totpUser: String? = nil,
        totpSecret: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> UserAuthenticationFactorEnrollment {
        var params = Parameters()
        params.optional("totp_issuer", totpIssuer)
        params.optional("totp_user", totpUser)
        params.optional("totp_secret", totpSecret)
        return try await waist.value("multi_factor_auth.create_user_auth_factor", [userId], params, options)
    }
}
