// Generated from api/user_management.yaml with codegen/templates/swift/services.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Users of the application, the ways in which they sign in, their sessions and invitations. It is the API
/// behind AuthKit, and serves applications with sign-in pages of their own as well.
public struct UserManagement: Sendable {
    let waist: Waist

    /// Gets the public keys with which access tokens of the application are verified. Cache them, and fetch
    /// them again when a token names an unknown `kid`.
    ///
    /// `GET /sso/jwks/{client_id}`. Errors: 404.
    ///
    /// - Parameter clientId: Client identifier of the environment or application.
    public func getJwks(
        clientId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> JwksResponse {
        let params = Parameters()
        return try await waist.value("user_management.get_jwks", [clientId], params, options)
    }

    /// Exchanges the authorization code of the callback for a user and a session. Works once per code, and
    /// soon after the callback. It can stop with a challenge, as all these operations can, such as MFA or the
    /// choice of an organization.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter code: Authorization code from the callback.
    /// - Parameter codeVerifier: PKCE verifier behind the challenge, if the authorization URL had one. Public
    ///   clients send it in place of a secret.
    /// - Parameter invitationToken: Token of an invitation that the sign-in accepts.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    /// - Parameter signalsId: Identifier of the signals that Radar collected on the sign-in page, if it did.
    public func authenticateWithCode(
        code: String,
        codeVerifier: String? = nil,
        invitationToken: String? = nil,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        signalsId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("code", code)
        params.optional("code_verifier", codeVerifier)
        params.optional("invitation_token", invitationToken)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        params.optional("signals_id", signalsId)
        return try await waist.value("user_management.authenticate_with_code", [], params, options)
    }

    /// Signs a user in with e-mail address and password.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter invitationToken: Token of an invitation that the sign-in accepts.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    /// - Parameter signalsId: Identifier of the signals that Radar collected on the sign-in page, if it did.
    /// - Parameter radarAuthAttemptId: Identifier of the Radar attempt that this step continues, from the
    ///   answer to the step before.
    public func authenticateWithPassword(
        email: String,
        password: String,
        invitationToken: String? = nil,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        signalsId: String? = nil,
        radarAuthAttemptId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("email", email)
        params.required("password", password)
        params.optional("invitation_token", invitationToken)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        params.optional("signals_id", signalsId)
        params.optional("radar_auth_attempt_id", radarAuthAttemptId)
        return try await waist.value("user_management.authenticate_with_password", [], params, options)
    }

    /// Exchanges a refresh token for a new access token and a new refresh token, within the same session. A
    /// refresh token works once; keep the new one, and let only one caller refresh at a time.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter refreshToken: Refresh token of the latest answer for this session.
    /// - Parameter organizationId: Identifier of the organization to switch to, of which the user must be a
    ///   member; as before if absent.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    public func authenticateWithRefreshToken(
        refreshToken: String,
        organizationId: String? = nil,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("refresh_token", refreshToken)
        params.optional("organization_id", organizationId)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        return try await waist.value("user_management.authenticate_with_refresh_token", [], params, options)
    }

    /// Signs a user in with the one-time code that `create_magic_auth` e-mailed. Too many wrong codes end it.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter code: The six digits as entered.
    /// - Parameter email: Address that the code was sent to.
    /// - Parameter invitationToken: Token of an invitation that the sign-in accepts.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    /// - Parameter radarAuthAttemptId: Identifier of the Radar attempt that this step continues, from the
    ///   answer to the step before.
    public func authenticateWithMagicAuth(
        code: String,
        email: String,
        invitationToken: String? = nil,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        radarAuthAttemptId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("code", code)
        params.required("email", email)
        params.optional("invitation_token", invitationToken)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        params.optional("radar_auth_attempt_id", radarAuthAttemptId)
        return try await waist.value("user_management.authenticate_with_magic_auth", [], params, options)
    }

    /// Goes on with a sign-in that stopped with `email_verification_required`, and marks the address as
    /// verified.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter code: The code from the verification e-mail as entered.
    /// - Parameter pendingAuthenticationToken: Token from the error with which the sign-in stopped.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    public func authenticateWithEmailVerification(
        code: String,
        pendingAuthenticationToken: String,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("code", code)
        params.required("pending_authentication_token", pendingAuthenticationToken)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        return try await waist.value("user_management.authenticate_with_email_verification", [], params, options)
    }

    /// Goes on with a sign-in that stopped with `mfa_challenge` or `mfa_enrollment`, once a factor was
    /// challenged or enrolled.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter code: The code of the authenticator app as entered.
    /// - Parameter pendingAuthenticationToken: Token from the error with which the sign-in stopped.
    /// - Parameter authenticationChallengeId: Identifier of the challenge that was made for the factor.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    public func authenticateWithTotp(
        code: String,
        pendingAuthenticationToken: String,
        authenticationChallengeId: String,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("code", code)
        params.required("pending_authentication_token", pendingAuthenticationToken)
        params.required("authentication_challenge_id", authenticationChallengeId)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        return try await waist.value("user_management.authenticate_with_totp", [], params, options)
    }

    /// Goes on with a sign-in that stopped with `email_completion_required`, as the identity provider gave no
    /// e-mail address.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter emailCompletionToken: Token from the error with which the sign-in stopped.
    /// - Parameter email: Address as the person entered it.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    /// - Parameter signalsId: Identifier of the signals that Radar collected on the sign-in page, if it did.
    public func authenticateWithEmailCompletion(
        emailCompletionToken: String,
        email: String,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        signalsId: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("email_completion_token", emailCompletionToken)
        params.required("email", email)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        params.optional("signals_id", signalsId)
        return try await waist.value("user_management.authenticate_with_email_completion", [], params, options)
    }

    /// Goes on with a sign-in that stopped with `organization_selection_required`, for a user who belongs to
    /// several organizations.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter pendingAuthenticationToken: Token from the error with which the sign-in stopped.
    /// - Parameter organizationId: Identifier of the organization that the user chose, one of those in the
    ///   error.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    public func authenticateWithOrganizationSelection(
        pendingAuthenticationToken: String,
        organizationId: String,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("pending_authentication_token", pendingAuthenticationToken)
        params.required("organization_id", organizationId)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        return try await waist.value("user_management.authenticate_with_organization_selection", [], params, options)
    }

    /// Goes on with a sign-in that Radar stopped, with the code that it e-mailed.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter code: The code from the e-mail as entered.
    /// - Parameter radarChallengeId: Identifier of the Radar challenge, from the error.
    /// - Parameter pendingAuthenticationToken: Token from the error with which the sign-in stopped.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    public func authenticateWithRadarEmailChallenge(
        code: String,
        radarChallengeId: String,
        pendingAuthenticationToken: String,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("code", code)
        params.required("radar_challenge_id", radarChallengeId)
        params.required("pending_authentication_token", pendingAuthenticationToken)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        return try await waist.value("user_management.authenticate_with_radar_email_challenge", [], params, options)
    }

    /// Goes on with a sign-in or sign-up that Radar stopped, with the code that was sent by SMS.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter code: The code from the SMS as entered.
    /// - Parameter pendingAuthenticationToken: Token from the error with which the sign-in stopped.
    /// - Parameter verificationId: Identifier that `send_radar_sms_challenge` returned; needed at sign-up,
    ///   left out at sign-in.
    /// - Parameter phoneNumber: Number that the code was sent to; needed at sign-up, left out at sign-in.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    public func authenticateWithRadarSmsChallenge(
        code: String,
        pendingAuthenticationToken: String,
        verificationId: String? = nil,
        phoneNumber: String? = nil,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("code", code)
        params.required("pending_authentication_token", pendingAuthenticationToken)
        params.optional("verification_id", verificationId)
        params.optional("phone_number", phoneNumber)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        return try await waist.value("user_management.authenticate_with_radar_sms_challenge", [], params, options)
    }

    /// Asks once whether the user has finished the device flow. Until then it fails with
    /// `authorization_pending`, or with `slow_down`, after which the interval grows by 5 seconds;
    /// `access_denied` and `expired_token` end the flow.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors:
    /// - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`,
    ///   `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
    ///   `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`,
    ///   `phone_number_required`, `verification_id_required`, `invalid_client`, `unauthorized_client`,
    ///   `invalid_profile`, `invitation_invalid`, `invitation_cannot_be_used_for_email`,
    ///   `authentication_method_not_allowed`, `invalid_connection`, `sign_up_not_allowed`,
    ///   `organization_authentication_methods_required`, `invalid_link_authorization_code`,
    ///   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`,
    ///   `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`,
    ///   `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`, `sso_required`
    /// - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    ///   `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    ///   `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    ///   `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`
    /// - 404
    /// - 422 `invalid_request_parameters`
    /// - 429 `daily_quota_exceeded`, `too_many_requests`
    ///
    /// - Parameter deviceCode: The device code from `create_device_authorization`.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter deviceId: Identifier of the person's device.
    /// - Parameter userAgent: User agent of the person's browser or app.
    public func authenticateWithDeviceCode(
        deviceCode: String,
        ipAddress: String? = nil,
        deviceId: String? = nil,
        userAgent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthenticateResponse {
        var params = Parameters()
        params.required("device_code", deviceCode)
        params.optional("ip_address", ipAddress)
        params.optional("device_id", deviceId)
        params.optional("user_agent", userAgent)
        return try await waist.value("user_management.authenticate_with_device_code", [], params, options)
    }

    /// Lists the resources (RFC 8707), such as MCP servers, for which clients can request tokens of the
    /// environment.
    ///
    /// `GET /user_management/authkit_oauth_resources`
    ///
    /// - Parameter limit: `10` if left out.
    public func listAuthkitOauthResources(
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuthkitOAuthResource> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("user_management.list_authkit_oauth_resources", [], params, options, before: before, after: after)
    }

    /// Adds a resource (RFC 8707), such as an MCP server, for which clients can request tokens. The others
    /// stay.
    ///
    /// `POST /user_management/authkit_oauth_resources`. Errors: 401; 422.
    ///
    /// - Parameter uri: Resource indicator. Where the environment allows it, one `*` can stand for the
    ///   leftmost label of the host or for the last path segment.
    /// - Parameter default: Whether it becomes the default in place of the present one. It can be set here
    ///   only, and not for a URI with `*`.
    public func createAuthkitOauthResource(
        uri: String,
        `default`: Bool? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> AuthkitOAuthResource {
        var params = Parameters()
        params.required("uri", uri)
        params.optional("default", `default`)
        return try await waist.value("user_management.create_authkit_oauth_resource", [], params, options)
    }

    /// Deletes a resource, along with the consents that users gave to applications for it.
    ///
    /// `DELETE /user_management/authkit_oauth_resources/{id}`. Errors: 401; 404.
    ///
    /// - Parameter id: Identifier of the resource, not its URI.
    public func deleteAuthkitOauthResource(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("user_management.delete_authkit_oauth_resource", [id], params, options)
    }

    /// Builds the URL to which the browser is sent for signing in. Give `provider` (`authkit` for the hosted
    /// page), `connection_id` or `organization_id`, and a fresh `state` that the callback is checked against.
    ///
    /// Builds the URL and sends nothing.
    ///
    /// `GET /user_management/authorize`
    ///
    /// - Parameter redirectUri: Address of the callback, one of the redirect URIs of the environment.
    /// - Parameter codeChallengeMethod: How the challenge was made from the verifier; goes with
    ///   `code_challenge`. The only value is `S256`.
    /// - Parameter codeChallenge: PKCE challenge, the base64url form of the SHA-256 digest of the verifier.
    ///   The exchange then needs the verifier.
    /// - Parameter domainHint: Domain that helps the identity provider to find the account.
    /// - Parameter connectionId: Identifier of the connection to sign in through.
    /// - Parameter providerQueryParams: Further query parameters for the OAuth provider's own authorization
    ///   URL.
    /// - Parameter providerScopes: Further OAuth scopes to ask of the provider.
    /// - Parameter invitationToken: Token of an invitation that the sign-in accepts.
    /// - Parameter claimNonce: Nonce of a claim, where WorkOS has given one out; leave it out otherwise.
    /// - Parameter maxAge: Seconds after which a past sign-in no longer counts, so that the user signs in
    ///   anew; 0 always asks. Only with `authkit`.
    /// - Parameter screenHint: Page of AuthKit to begin with; only with `authkit`. `sign-in` if left out.
    /// - Parameter loginHint: E-mail address or user name to fill in beforehand.
    /// - Parameter provider: What to send the user to, `authkit` for the hosted page or a social provider.
    /// - Parameter prompt: What the sign-in page asks, in the terms of OpenID Connect, such as `login`.
    /// - Parameter state: Value that comes back unchanged with the callback. Make it unguessable and tied to
    ///   the browser, against forged callbacks.
    /// - Parameter organizationId: Identifier of the organization to sign in to.
    public func getAuthorizationUrl(
        redirectUri: String,
        codeChallengeMethod: String? = nil,
        codeChallenge: String? = nil,
        domainHint: String? = nil,
        connectionId: String? = nil,
        providerQueryParams: [String: String]? = nil,
        providerScopes: [String]? = nil,
        invitationToken: String? = nil,
        claimNonce: String? = nil,
        maxAge: Int? = nil,
        screenHint: ScreenHint? = nil,
        loginHint: String? = nil,
        provider: AuthenticationProvider? = nil,
        prompt: String? = nil,
        state: String? = nil,
        organizationId: String? = nil
    ) throws(WorkOSError) -> URL {
        var params = Parameters()
        params.required("redirect_uri", redirectUri)
        params.optional("code_challenge_method", codeChallengeMethod)
        params.optional("code_challenge", codeChallenge)
        params.optional("domain_hint", domainHint)
        params.optional("connection_id", connectionId)
        params.optional("provider_query_params", providerQueryParams)
        params.optional("provider_scopes", providerScopes)
        params.optional("invitation_token", invitationToken)
        params.optional("claim_nonce", claimNonce)
        params.optional("max_age", maxAge)
        params.optional("screen_hint", screenHint)
        params.optional("login_hint", loginHint)
        params.optional("provider", provider)
        params.optional("prompt", prompt)
        params.optional("state", state)
        params.optional("organization_id", organizationId)
        return try waist.url("user_management.get_authorization_url", [], params)
    }

    /// Starts the device flow (RFC 8628), for command-line tools and devices without a browser. Show the user
    /// code and its address, then call `authenticate_with_device_code` until it ends.
    ///
    /// `POST /user_management/authorize/device`. Errors: 400; 403.
    public func createDeviceAuthorization(
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> DeviceAuthorizationResponse {
        let params = Parameters()
        return try await waist.value("user_management.create_device_authorization", [], params, options)
    }

    /// Lists the web origins from which browsers may call the API.
    ///
    /// `GET /user_management/cors_origins`. Errors: 401.
    ///
    /// - Parameter limit: `10` if left out.
    public func listCorsOrigins(
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<CorsOrigin> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("user_management.list_cors_origins", [], params, options, before: before, after: after)
    }

    /// Allows a web origin to call the API from browsers.
    ///
    /// `POST /user_management/cors_origins`. Errors: 409; 422.
    ///
    /// - Parameter origin: Scheme, host and port, such as `https://app.example.com`.
    public func createCorsOrigin(
        origin: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> CorsOrigin {
        var params = Parameters()
        params.required("origin", origin)
        return try await waist.value("user_management.create_cors_origin", [], params, options)
    }

    /// Gets an e-mail verification with its code, so that the application can send the e-mail itself.
    ///
    /// `GET /user_management/email_verification/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the e-mail verification, from the event or the error that named it.
    public func getEmailVerification(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> EmailVerification {
        let params = Parameters()
        return try await waist.value("user_management.get_email_verification", [id], params, options)
    }

    /// Lists invitations.
    ///
    /// `GET /user_management/invitations`. Errors: 422 `invalid_request_parameters`.
    ///
    /// - Parameter organizationId: Lists only invitations to this organization.
    /// - Parameter email: Lists only invitations to this address.
    /// - Parameter limit: `10` if left out.
    public func listInvitations(
        organizationId: String? = nil,
        email: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<Invitation> {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("email", email)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("user_management.list_invitations", [], params, options, before: before, after: after)
    }

    /// Invites a person by e-mail to an organization or, without one, to the application as a whole. WorkOS
    /// sends the e-mail unless the environment leaves e-mails to the application.
    ///
    /// Sends an e-mail.
    ///
    /// `POST /user_management/invitations`. Errors:
    /// - 400 `email_already_invited_to_organization`, `user_already_organization_member`,
    ///   `email_already_invited`, `user_already_exists`, `expires_in_days_too_short`,
    ///   `expires_in_days_too_long`, `invalid_role`, `organization_blocked_from_sending_invites`,
    ///   `email_domain_not_deliverable`
    /// - 404
    /// - 422 `invalid_request_parameters`
    ///
    /// - Parameter email: Address to invite.
    /// - Parameter organizationId: Identifier of the organization that the person joins on accepting.
    /// - Parameter roleSlug: Slug of the role that the person gets in the organization; its default role if
    ///   absent.
    /// - Parameter expiresInDays: Days until the invitation expires, from 1 to 30; 7 if absent.
    /// - Parameter inviterUserId: Identifier of the user who invites; the e-mail mentions their name.
    /// - Parameter locale: Language of the e-mail; that of the environment if absent.
    public func sendInvitation(
        email: String,
        organizationId: String? = nil,
        roleSlug: String? = nil,
        expiresInDays: Int? = nil,
        inviterUserId: String? = nil,
        locale: WorkOSLocale? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Invitation {
        var params = Parameters()
        params.required("email", email)
        params.optional("organization_id", organizationId)
        params.optional("role_slug", roleSlug)
        params.optional("expires_in_days", expiresInDays)
        params.optional("inviter_user_id", inviterUserId)
        params.optional("locale", locale)
        return try await waist.value("user_management.send_invitation", [], params, options)
    }

    /// Gets the invitation that a token belongs to, for instance on the page that the link leads to.
    ///
    /// `GET /user_management/invitations/by_token/{token}`. Errors: 404.
    ///
    /// - Parameter token: Token from the link of the invitation.
    public func findInvitationByToken(
        token: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Invitation {
        let params = Parameters()
        return try await waist.value("user_management.find_invitation_by_token", [token], params, options)
    }

    /// Gets one invitation.
    ///
    /// `GET /user_management/invitations/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the invitation, not its token.
    public func getInvitation(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Invitation {
        let params = Parameters()
        return try await waist.value("user_management.get_invitation", [id], params, options)
    }

    /// Accepts a pending invitation in the name of its recipient. If it is to an organization, the membership
    /// becomes active.
    ///
    /// `POST /user_management/invitations/{id}/accept`. Errors: 400 `invite_not_pending`, `invalid_invite`,
    /// `invite_has_accepted_user_id`; 404.
    ///
    /// - Parameter id: Identifier of the invitation, not its token.
    public func acceptInvitation(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Invitation {
        let params = Parameters()
        return try await waist.value("user_management.accept_invitation", [id], params, options)
    }

    /// Sends the e-mail of a pending invitation again.
    ///
    /// Sends an e-mail.
    ///
    /// `POST /user_management/invitations/{id}/resend`. Errors: 400 `invite_expired`, `invite_revoked`,
    /// `invite_accepted`, `email_domain_not_deliverable`; 404; 422 `invalid_request_parameters`.
    ///
    /// - Parameter id: Identifier of the invitation, not its token.
    /// - Parameter locale: Language of the e-mail; that of the environment if absent.
    public func resendInvitation(
        id: String,
        locale: WorkOSLocale? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Invitation {
        var params = Parameters()
        params.optional("locale", locale)
        return try await waist.value("user_management.resend_invitation", [id], params, options)
    }

    /// Revokes a pending invitation. Its link stops working.
    ///
    /// `POST /user_management/invitations/{id}/revoke`. Errors: 400 `invite_not_pending`.
    ///
    /// - Parameter id: Identifier of the invitation, not its token.
    public func revokeInvitation(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Invitation {
        let params = Parameters()
        return try await waist.value("user_management.revoke_invitation", [id], params, options)
    }

    /// Gets the template for the custom claims of access tokens. Fails with 404 if there is none.
    ///
    /// `GET /user_management/jwt_template`. Errors: 404.
    public func getJwtTemplate(
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> JwtTemplate {
        let params = Parameters()
        return try await waist.value("user_management.get_jwt_template", [], params, options)
    }

    /// Sets the template for the custom claims of access tokens. Tokens issued from then on follow it.
    ///
    /// `PUT /user_management/jwt_template`. Errors: 422 `invalid_request_parameters`.
    ///
    /// - Parameter content: Liquid template that renders to a JSON object of claims. Registered claims cannot
    ///   be set, and the result can have 3072 bytes at most.
    public func updateJwtTemplate(
        content: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> JwtTemplate {
        var params = Parameters()
        params.required("content", content)
        return try await waist.value("user_management.update_jwt_template", [], params, options)
    }

    /// Creates a one-time sign-in code, which is valid for 10 minutes. WorkOS e-mails it unless the
    /// environment leaves e-mails to the application. Unknown addresses sign up with it, if sign-up is
    /// allowed.
    ///
    /// Sends an e-mail.
    ///
    /// `POST /user_management/magic_auth`. Errors: 400 `invitation_invalid`,
    /// `authentication_method_not_allowed`, `sign_up_not_allowed`, `email_domain_not_deliverable`; 403; 422;
    /// 429 `daily_quota_exceeded`.
    ///
    /// - Parameter email: Address to send the code to.
    /// - Parameter invitationToken: Token of an invitation that the sign-in accepts.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter userAgent: User agent of the person's browser or app.
    /// - Parameter radarAuthAttemptId: Identifier of the Radar attempt that this step continues, from the
    ///   answer to the step before.
    /// - Parameter signalsId: Identifier of the signals that Radar collected on the sign-in page, if it did.
    /// - Parameter locale: Language of the e-mail; that of the environment if absent.
    public func createMagicAuth(
        email: String,
        invitationToken: String? = nil,
        ipAddress: String? = nil,
        userAgent: String? = nil,
        radarAuthAttemptId: String? = nil,
        signalsId: String? = nil,
        locale: WorkOSLocale? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> MagicAuthCreateResponse {
        var params = Parameters()
        params.required("email", email)
        params.optional("invitation_token", invitationToken)
        params.optional("ip_address", ipAddress)
        params.optional("user_agent", userAgent)
        params.optional("radar_auth_attempt_id", radarAuthAttemptId)
        params.optional("signals_id", signalsId)
        params.optional("locale", locale)
        return try await waist.value("user_management.create_magic_auth", [], params, options)
    }

    /// Gets a one-time sign-in code, so that the application can send the e-mail itself.
    ///
    /// `GET /user_management/magic_auth/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the Magic Auth code, not the code.
    public func getMagicAuth(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> MagicAuth {
        let params = Parameters()
        return try await waist.value("user_management.get_magic_auth", [id], params, options)
    }

    /// Creates a one-time token for setting a new password. WorkOS e-mails the link unless the environment
    /// leaves e-mails to the application. Fails with 404 for an unknown address; do not show that difference
    /// to visitors.
    ///
    /// Sends an e-mail.
    ///
    /// `POST /user_management/password_reset`. Errors: 403 `email_password_auth_disabled`,
    /// `password_reset_not_allowed`; 404; 422 `invalid_request_parameters`; 429 `daily_quota_exceeded`.
    ///
    /// - Parameter email: Address of the user who forgot the password.
    /// - Parameter locale: Language of the e-mail; that of the environment if absent.
    public func createPasswordReset(
        email: String,
        locale: WorkOSLocale? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> PasswordReset {
        var params = Parameters()
        params.required("email", email)
        params.optional("locale", locale)
        return try await waist.value("user_management.create_password_reset", [], params, options)
    }

    /// Sets a new password with a reset token, and marks the e-mail address as verified. Works once per
    /// token.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/password_reset/confirm`. Errors: 400 `password_reset_error`; 403
    /// `email_password_auth_disabled`; 404; 422 `invalid_request_parameters`.
    ///
    /// - Parameter token: Token from the link of the reset e-mail.
    /// - Parameter newPassword: It has to meet the password rules of the environment.
    public func confirmPasswordReset(
        token: String,
        newPassword: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> ResetPasswordResponse {
        var params = Parameters()
        params.required("token", token)
        params.required("new_password", newPassword)
        return try await waist.value("user_management.confirm_password_reset", [], params, options)
    }

    /// Gets a password reset with its token and link, so that the application can send the e-mail itself.
    ///
    /// `GET /user_management/password_reset/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the password reset, not its token.
    public func getPasswordReset(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> PasswordReset {
        let params = Parameters()
        return try await waist.value("user_management.get_password_reset", [id], params, options)
    }

    /// Sends a one-time code by SMS, for a sign-in or sign-up that Radar stopped. Continue with
    /// `authenticate_with_radar_sms_challenge`.
    ///
    /// `POST /user_management/radar_challenges`
    ///
    /// - Parameter userId: Identifier of the user who is signing in or up, from the error.
    /// - Parameter pendingAuthenticationToken: Token from the error with which the sign-in stopped.
    /// - Parameter phoneNumber: Number to send the code to, in international form with `+` and country code.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter userAgent: User agent of the person's browser or app.
    public func sendRadarSmsChallenge(
        userId: String,
        pendingAuthenticationToken: String,
        phoneNumber: String,
        ipAddress: String? = nil,
        userAgent: String? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> SendRadarSmsChallengeResponse {
        var params = Parameters()
        params.required("user_id", userId)
        params.required("pending_authentication_token", pendingAuthenticationToken)
        params.required("phone_number", phoneNumber)
        params.optional("ip_address", ipAddress)
        params.optional("user_agent", userAgent)
        return try await waist.value("user_management.send_radar_sms_challenge", [], params, options)
    }

    /// Gets a Radar challenge with its code, so that the application can send the e-mail itself.
    ///
    /// `GET /user_management/radar_challenges/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the Radar challenge.
    public func getRadarChallenge(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> RadarChallenge {
        let params = Parameters()
        return try await waist.value("user_management.get_radar_challenge", [id], params, options)
    }

    /// Lists the addresses to which callbacks may go.
    ///
    /// `GET /user_management/redirect_uris`. Errors: 401.
    ///
    /// - Parameter limit: `10` if left out.
    public func listRedirectUris(
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<RedirectUri> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("user_management.list_redirect_uris", [], params, options, before: before, after: after)
    }

    /// Allows callbacks to another address.
    ///
    /// `POST /user_management/redirect_uris`. Errors: 400; 401; 422.
    ///
    /// - Parameter uri: Address of a callback, which authorization URLs then name exactly.
    public func createRedirectUri(
        uri: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> RedirectUri {
        var params = Parameters()
        params.required("uri", uri)
        return try await waist.value("user_management.create_redirect_uri", [], params, options)
    }

    /// Deletes a redirect URI. Sign-ins that name it fail from then on.
    ///
    /// `DELETE /user_management/redirect_uris/{id}`. Errors: 401; 404; 409.
    ///
    /// - Parameter id: Identifier of the redirect URI, not the address.
    public func deleteRedirectUri(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("user_management.delete_redirect_uri", [id], params, options)
    }

    /// Builds the URL to which the browser is sent for ending the session with AuthKit. Clear the
    /// application's own cookie as well.
    ///
    /// Builds the URL and sends nothing.
    ///
    /// `GET /user_management/sessions/logout`. Errors: 422.
    ///
    /// - Parameter sessionId: Identifier of the session, the `sid` claim of the access token. An expired
    ///   token serves too.
    /// - Parameter returnTo: Where AuthKit sends the browser afterwards, one of the sign-out addresses of the
    ///   environment.
    public func getLogoutUrl(
        sessionId: String,
        returnTo: String? = nil
    ) throws(WorkOSError) -> URL {
        var params = Parameters()
        params.required("session_id", sessionId)
        params.optional("return_to", returnTo)
        return try waist.url("user_management.get_logout_url", [], params)
    }

    /// Ends a session from the server. It cannot be refreshed any more; access tokens already issued stay
    /// valid until they expire.
    ///
    /// `POST /user_management/sessions/revoke`. Errors: 400.
    ///
    /// - Parameter sessionId: Identifier of the session, the `sid` claim of the access token.
    public func revokeSession(
        sessionId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        var params = Parameters()
        params.required("session_id", sessionId)
        try await waist.nothing("user_management.revoke_session", [], params, options)
    }

    /// Lists users.
    ///
    /// `GET /user_management/users`. Errors: 422.
    ///
    /// - Parameter organization: Older name of `organization_id`, which replaces it. Deprecated.
    /// - Parameter organizationId: Lists only members of this organization.
    /// - Parameter email: Lists only the user with this address.
    /// - Parameter limit: `10` if left out.
    public func listUsers(
        organization: String? = nil,
        organizationId: String? = nil,
        email: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<User> {
        var params = Parameters()
        params.optional("organization", organization)
        params.optional("organization_id", organizationId)
        params.optional("email", email)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("user_management.list_users", [], params, options, before: before, after: after)
    }

    /// Creates a user. Give a plain password or a hash brought over from another system, or neither for a
    /// user who signs in otherwise.
    ///
    /// `POST /user_management/users`. Errors:
    /// - 400 `password_strength_error`, `user_creation_error`, `invalid_password_hash`,
    ///   `password_and_password_hash_provided`, `password_and_password_hash_type_provided`,
    ///   `password_salt_position_requires_password_hash`, `invalid_metadata`
    /// - 403
    /// - 404
    /// - 422 `invalid_request_parameters`
    ///
    /// - Parameter email: Address, stored in lower case and without spaces around it.
    /// - Parameter name: Full name.
    /// - Parameter emailVerified: Whether the address counts as verified already; say so only if the
    ///   application has verified it.
    /// - Parameter metadata: The application's own key-value pairs, at most 10, with keys up to 40 and values
    ///   up to 600 ASCII characters.
    /// - Parameter externalId: The application's own identifier, unique in the environment, of at most 64
    ///   characters.
    /// - Parameter ipAddress: IP address of the person, not that of the application. Radar needs it when it
    ///   makes decisions.
    /// - Parameter userAgent: User agent of the person's browser or app.
    /// - Parameter signalsId: Identifier of the signals that Radar collected on the sign-in page, if it did.
    public func createUser(
        email: String,
        firstName: Patch<String> = .absent,
        lastName: Patch<String> = .absent,
        name: Patch<String> = .absent,
        emailVerified: Patch<Bool> = .absent,
        metadata: Patch<[String: String]> = .absent,
        externalId: Patch<String> = .absent,
        ipAddress: Patch<String> = .absent,
        userAgent: Patch<String> = .absent,
        signalsId: String? = nil,
        password: CreateUserPassword? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> UserCreateResponse {
        var params = Parameters()
        params.required("email", email)
        params.patch("first_name", firstName)
        params.patch("last_name", lastName)
        params.patch("name", name)
        params.patch("email_verified", emailVerified)
        params.patch("metadata", metadata)
        params.patch("external_id", externalId)
        params.patch("ip_address", ipAddress)
        params.patch("user_agent", userAgent)
        params.optional("signals_id", signalsId)
        password?.add(to: &params)
        return try await waist.value("user_management.create_user", [], params, options)
    }

    /// Gets the user who carries the application's own identifier.
    ///
    /// `GET /user_management/users/external_id/{external_id}`. Errors: 404.
    ///
    /// - Parameter externalId: Value that was set as `external_id` of the user.
    public func getUserByExternalId(
        externalId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> User {
        let params = Parameters()
        return try await waist.value("user_management.get_user_by_external_id", [externalId], params, options)
    }

    /// Gets one user.
    ///
    /// `GET /user_management/users/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the user.
    public func getUser(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> User {
        let params = Parameters()
        return try await waist.value("user_management.get_user", [id], params, options)
    }

    /// Updates a user. Members that are left out stay as they are.
    ///
    /// `PUT /user_management/users/{id}`. Errors:
    /// - 400 `password_strength_error`, `invalid_password_hash`, `password_and_password_hash_provided`,
    ///   `password_and_password_hash_type_provided`, `password_salt_position_requires_password_hash`,
    ///   `email_already_verified`, `invalid_metadata`, `external_id_already_used`,
    ///   `email_change_not_allowed`, `email_not_available`, `invalid_email`, `invalid_locale`
    /// - 422 `invalid_request_parameters`
    ///
    /// - Parameter id: Identifier of the user.
    /// - Parameter email: New address, effective at once; with `send_email_change` the user confirms it
    ///   first.
    /// - Parameter name: Full name.
    /// - Parameter emailVerified: Whether the address counts as verified; say so only if the application has
    ///   verified it.
    /// - Parameter metadata: The application's own key-value pairs, within the limits of `create_user`.
    /// - Parameter externalId: The application's own identifier, unique in the environment; null removes it.
    /// - Parameter locale: Language that the user prefers, as a language tag.
    public func updateUser(
        id: String,
        email: String? = nil,
        firstName: String? = nil,
        lastName: String? = nil,
        name: String? = nil,
        emailVerified: Bool? = nil,
        metadata: Patch<[String: String]> = .absent,
        externalId: Patch<String> = .absent,
        locale: Patch<String> = .absent,
        password: UpdateUserPassword? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> User {
        var params = Parameters()
        params.optional("email", email)
        params.optional("first_name", firstName)
        params.optional("last_name", lastName)
        params.optional("name", name)
        params.optional("email_verified", emailVerified)
        params.patch("metadata", metadata)
        params.patch("external_id", externalId)
        params.patch("locale", locale)
        password?.add(to: &params)
        return try await waist.value("user_management.update_user", [id], params, options)
    }

    /// Deletes a user. This cannot be undone.
    ///
    /// `DELETE /user_management/users/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the user.
    public func deleteUser(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("user_management.delete_user", [id], params, options)
    }

    /// Changes the e-mail address of a user with the code that `send_email_change` sent to the new one.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/users/{id}/email_change/confirm`. Errors:
    /// - 400 `email_change_code_expired`, `email_change_code_incorrect`
    /// - 404
    /// - 409 `no_pending_email_change`, `email_change_code_previously_used`, `email_not_available`,
    ///   `email_change_not_allowed`
    /// - 422 `invalid_request_parameters`, `invalid_email`
    /// - 429 `email_change_too_many_attempts`
    ///
    /// - Parameter id: Identifier of the user.
    /// - Parameter code: The code from the e-mail as entered.
    public func confirmEmailChange(
        id: String,
        code: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> EmailChangeConfirmation {
        var params = Parameters()
        params.required("code", code)
        return try await waist.value("user_management.confirm_email_change", [id], params, options)
    }

    /// Sends a one-time code to a new e-mail address of a user. The present address stays until
    /// `confirm_email_change`.
    ///
    /// Sends an e-mail.
    ///
    /// `POST /user_management/users/{id}/email_change/send`. Errors:
    /// - 404
    /// - 409 `email_change_not_needed`, `email_not_available`, `email_change_not_allowed`
    /// - 422 `invalid_request_parameters`, `invalid_email`
    /// - 429 `daily_quota_exceeded`
    ///
    /// - Parameter id: Identifier of the user.
    /// - Parameter newEmail: Address to change to.
    /// - Parameter locale: Language of the e-mail; that of the environment if absent.
    public func sendEmailChange(
        id: String,
        newEmail: String,
        locale: WorkOSLocale? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> EmailChange {
        var params = Parameters()
        params.required("new_email", newEmail)
        params.optional("locale", locale)
        return try await waist.value("user_management.send_email_change", [id], params, options)
    }

    /// Marks the e-mail address of a user as verified, with the code that `send_verification_email` sent.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/users/{id}/email_verification/confirm`. Errors:
    /// - 400 `email_previously_verified`, `email_verification_code_previously_used`,
    ///   `email_verification_code_expired`, `email_verification_code_incorrect`
    /// - 404
    /// - 422 `invalid_request_parameters`
    ///
    /// - Parameter id: Identifier of the user.
    /// - Parameter code: The code from the e-mail as entered.
    public func verifyEmail(
        id: String,
        code: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> VerifyEmailResponse {
        var params = Parameters()
        params.required("code", code)
        return try await waist.value("user_management.verify_email", [id], params, options)
    }

    /// Sends a one-time code to the e-mail address of a user, for `verify_email`. Fails if the address is
    /// verified already.
    ///
    /// `POST /user_management/users/{id}/email_verification/send`. Errors: 400 `email_already_verified`; 404;
    /// 422; 429 `daily_quota_exceeded`.
    ///
    /// - Parameter id: Identifier of the user.
    /// - Parameter locale: Language of the e-mail; that of the environment if absent.
    public func sendVerificationEmail(
        id: String,
        locale: WorkOSLocale? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> SendVerificationEmailResponse {
        var params = Parameters()
        params.optional("locale", locale)
        return try await waist.value("user_management.send_verification_email", [id], params, options)
    }

    /// Gets the accounts at OAuth providers that are linked to a user. Connections of organizations are not
    /// among them.
    ///
    /// `GET /user_management/users/{id}/identities`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the user.
    public func getUserIdentities(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [UserIdentity] {
        let params = Parameters()
        return try await waist.value("user_management.get_user_identities", [id], params, options)
    }

    /// Lists the sessions of a user.
    ///
    /// `GET /user_management/users/{id}/sessions`. Errors: 404; 422 `invalid_request_parameters`.
    ///
    /// - Parameter id: Identifier of the user.
    /// - Parameter limit: `10` if left out.
    public func listSessions(
        id: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<Session> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("user_management.list_sessions", [id], params, options, before: before, after: after)
    }

    /// Lists the API keys of a user, without their values.
    ///
    /// Preview: WorkOS has to enable `user-api-keys` for the environment.
    ///
    /// `GET /user_management/users/{user_id}/api_keys`. Errors: 404.
    ///
    /// - Parameter userId: Identifier of the user who owns the keys.
    /// - Parameter organizationId: Lists only keys for this organization.
    /// - Parameter limit: `10` if left out.
    public func listUserApiKeys(
        userId: String,
        organizationId: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<UserApiKey> {
        var params = Parameters()
        params.optional("organization_id", organizationId)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("user_management.list_user_api_keys", [userId], params, options, before: before, after: after)
    }

    /// Creates an API key with which a user calls the application's own API. The answer is the only place
    /// where its value ever appears.
    ///
    /// Preview: WorkOS has to enable `user-api-keys` for the environment.
    ///
    /// `POST /user_management/users/{user_id}/api_keys`. Errors: 400; 404; 422.
    ///
    /// - Parameter userId: Identifier of the user who owns the key.
    /// - Parameter name: Name for people, to tell keys apart.
    /// - Parameter organizationId: Identifier of the organization that the key works in; the user must be an
    ///   active member.
    /// - Parameter permissions: Slugs of the permissions that the key carries; each must be open to API keys
    ///   of users.
    /// - Parameter expiresAt: When the key stops working, a time in the future; it does not expire if absent.
    public func createUserApiKey(
        userId: String,
        name: String,
        organizationId: String,
        permissions: [String]? = nil,
        expiresAt: Date? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> UserApiKeyWithValue {
        var params = Parameters()
        params.required("name", name)
        params.required("organization_id", organizationId)
        params.optional("permissions", permissions)
        params.optionalDate("expires_at", expiresAt)
        return try await waist.value("user_management.create_user_api_key", [userId], params, options)
    }

    /// Lists the applications to which a user gave consent.
    ///
    /// `GET /user_management/users/{user_id}/authorized_applications`. Errors: 404; 422.
    ///
    /// - Parameter userId: Identifier of the user.
    /// - Parameter limit: `10` if left out.
    public func listUserAuthorizedApplications(
        userId: String,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<AuthorizedApplication> {
        var params = Parameters()
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("user_management.list_user_authorized_applications", [userId], params, options, before: before, after: after)
    }

    /// Withdraws a user's consent to an application. The application has to ask again.
    ///
    /// `DELETE /user_management/users/{user_id}/authorized_applications/{application_id}`. Errors: 404.
    ///
    /// - Parameter userId: Identifier of the user.
    /// - Parameter applicationId: Identifier or client identifier of the application.
    public func deleteUserAuthorizedApplication(
        userId: String,
        applicationId: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("user_management.delete_user_authorized_application", [userId, applicationId], params, options)
    }

    /// Removes an entry from its waitlist. The address can join again, and an invitation that came from the
    /// entry stays valid.
    ///
    /// `DELETE /user_management/waitlist_entries/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the waitlist entry.
    public func deleteWaitlistEntry(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) {
        let params = Parameters()
        try await waist.nothing("user_management.delete_waitlist_entry", [id], params, options)
    }

    /// Approves a waitlist entry, also one that was denied, and sends an invitation. The approval stays even
    /// if that fails, so do not call again. On `invitation_email_not_sent` use `resend_invitation`; if there
    /// is no invitation, use `send_invitation`.
    ///
    /// `POST /user_management/waitlist_entries/{id}/approve`. Errors: 404; 422 `invitation_email_not_sent`,
    /// `invalid_state`.
    ///
    /// - Parameter id: Identifier of the waitlist entry.
    public func approveWaitlistEntry(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> WaitlistEntry {
        let params = Parameters()
        return try await waist.value("user_management.approve_waitlist_entry", [id], params, options)
    }

    /// Denies a pending waitlist entry. Approving it later takes the denial back.
    ///
    /// `POST /user_management/waitlist_entries/{id}/deny`. Errors: 404; 422.
    ///
    /// - Parameter id: Identifier of the waitlist entry.
    public func denyWaitlistEntry(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> WaitlistEntry {
        let params = Parameters()
        return try await waist.value("user_management.deny_waitlist_entry", [id], params, options)
    }

    /// Lists all waitlists of the environment.
    ///
    /// `GET /user_management/waitlists`
    public func listWaitlists(
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> [Waitlist] {
        let params = Parameters()
        return try await waist.list("user_management.list_waitlists", [], params, options)
    }

    /// Gets one waitlist.
    ///
    /// `GET /user_management/waitlists/{id}`. Errors: 404.
    ///
    /// - Parameter id: Identifier of the waitlist, or `default`. The default waitlist does not exist until it
    ///   has an entry.
    public func getWaitlist(
        id: String,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> Waitlist {
        let params = Parameters()
        return try await waist.value("user_management.get_waitlist", [id], params, options)
    }

    /// Lists the entries of a waitlist.
    ///
    /// `GET /user_management/waitlists/{id}/entries`. Errors: 404; 422.
    ///
    /// - Parameter id: Identifier of the waitlist, or `default`. The default waitlist does not exist until it
    ///   has an entry.
    /// - Parameter state: Lists only entries with this decision.
    /// - Parameter email: Lists only the entry with this address.
    /// - Parameter limit: `10` if left out.
    public func listWaitlistEntries(
        id: String,
        state: WaitlistUserState? = nil,
        email: String? = nil,
        before: String? = nil,
        after: String? = nil,
        limit: Int? = nil,
        order: PageOrder? = nil,
        options: RequestOptions = RequestOptions()
    ) -> PageRequest<WaitlistEntry> {
        var params = Parameters()
        params.optional("state", state)
        params.optional("email", email)
        params.optional("before", before)
        params.optional("after", after)
        params.optional("limit", limit)
        params.optional("order", order)
        return waist.page("user_management.list_waitlist_entries", [id], params, options, before: before, after: after)
    }

    /// Puts an e-mail address on a waitlist. For an address that is on it already, the entry comes back
    /// unchanged. Fails if a user has the address.
    ///
    /// `POST /user_management/waitlists/{id}/entries`. Errors: 404; 422.
    ///
    /// - Parameter id: Identifier of the waitlist, or `default`. The default waitlist comes into being with
    ///   its first entry.
    /// - Parameter email: Address of the person who would like access.
    /// - Parameter additionalFields: Further answers of the person, at most 50, with keys up to 40 and values
    ///   up to 600 characters.
    /// - Parameter sendConfirmationEmail: Whether the person gets a confirmation by e-mail, provided that the
    ///   environment has it switched on. `false` if left out.
    public func createWaitlistEntry(
        id: String,
        email: String,
        additionalFields: [String: String]? = nil,
        sendConfirmationEmail: Bool? = nil,
        options: RequestOptions = RequestOptions()
    ) async throws(WorkOSError) -> WaitlistEntry {
        var params = Parameters()
        params.required("email", email)
        params.optional("additional_fields", additionalFields)
        params.optional("send_confirmation_email", sendConfirmationEmail)
        return try await waist.value("user_management.create_waitlist_entry", [id], params, options)
    }
}

extension UserManagement {
    /// Parameters of ``createUser`` of which one form is given.
    public enum CreateUserPassword: Sendable, Hashable {
        /// Plain password; not together with `password_hash`.
        case plaintext(password: String)
        /// Hash of a password, in the usual text form of its algorithm; goes with `password_hash_type`.
        /// Algorithm that made `password_hash`. Where the salt stood when the hash was made; only for
        /// `ssha256`, where `suffix` is the default.
        case hashed(passwordHash: String, passwordHashType: PasswordHashType, passwordSaltPosition: PasswordSaltPosition? = nil)

        func add(to params: inout Parameters) {
            switch self {
            case .plaintext(let password):
                params.required("password", password)
            case .hashed(let passwordHash, let passwordHashType, let passwordSaltPosition):
                params.required("password_hash", passwordHash)
                params.required("password_hash_type", passwordHashType)
                params.optional("password_salt_position", passwordSaltPosition)
            }
        }
    }
}

extension UserManagement.CreateUserPassword: CustomReflectable {
    /// Which form it is, without its members.
    public var customMirror: Mirror {
        let form = switch self {
        case .plaintext: "plaintext"
        case .hashed: "hashed"
        }
        return Mirror(self, children: [form: Redaction.mark], displayStyle: .enum)
    }
}

extension UserManagement {
    /// Parameters of ``updateUser`` of which one form is given.
    public enum UpdateUserPassword: Sendable, Hashable {
        /// New plain password; not together with `password_hash`.
        case plaintext(password: String)
        /// Hash of a password, in the usual text form of its algorithm; goes with `password_hash_type`.
        /// Algorithm that made `password_hash`. Where the salt stood when the hash was made; only for
        /// `ssha256`, where `suffix` is the default.
        case hashed(passwordHash: String, passwordHashType: PasswordHashType, passwordSaltPosition: PasswordSaltPosition? = nil)

        func add(to params: inout Parameters) {
            switch self {
            case .plaintext(let password):
                params.required("password", password)
            case .hashed(let passwordHash, let passwordHashType, let passwordSaltPosition):
                params.required("password_hash", passwordHash)
                params.required("password_hash_type", passwordHashType)
                params.optional("password_salt_position", passwordSaltPosition)
            }
        }
    }
}

extension UserManagement.UpdateUserPassword: CustomReflectable {
    /// Which form it is, without its members.
    public var customMirror: Mirror {
        let form = switch self {
        case .plaintext: "plaintext"
        case .hashed: "hashed"
        }
        return Mirror(self, children: [form: Redaction.mark], displayStyle: .enum)
    }
}
