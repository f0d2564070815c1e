// Generated from api/user_management.yaml with codegen/templates/kotlin/services.kt.j2.
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
 * Users of the application, the ways in which they sign in, their sessions and invitations. It is the API behind
 * AuthKit, and serves applications with sign-in pages of their own as well.
 */
public class UserManagement internal constructor(internal val waist: Waist) {
    /**
     * Gets the public keys with which access tokens of the application are verified. Cache them, and fetch them again
     * when a token names an unknown `kid`.
     *
     * `GET /sso/jwks/{client_id}`. Errors: 404.
     *
     * @param clientId Client identifier of the environment or application.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getJwks(
        clientId: String,
        requestOptions: RequestOptions? = null,
    ): JwksResponse = waist.call(
        "user_management.get_jwks",
        JwksResponse.serializer(),
        path = listOf(clientId),
        options = requestOptions,
    )

    /**
     * Exchanges the authorization code of the callback for a user and a session. Works once per code, and soon after
     * the callback. It can stop with a challenge, as all these operations can, such as MFA or the choice of an
     * organization.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param code Authorization code from the callback.
     * @param codeVerifier PKCE verifier behind the challenge, if the authorization URL had one. Public clients send it
     * in place of a secret.
     * @param invitationToken Token of an invitation that the sign-in accepts.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param signalsId Identifier of the signals that Radar collected on the sign-in page, if it did.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithCode(
        code: String,
        codeVerifier: String? = null,
        invitationToken: String? = null,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        signalsId: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_code",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("code", String.serializer(), code)
            .put("code_verifier", String.serializer(), codeVerifier)
            .put("invitation_token", String.serializer(), invitationToken)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent)
            .put("signals_id", String.serializer(), signalsId),
        options = requestOptions,
    )

    /**
     * Signs a user in with e-mail address and password.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param invitationToken Token of an invitation that the sign-in accepts.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param signalsId Identifier of the signals that Radar collected on the sign-in page, if it did.
     * @param radarAuthAttemptId Identifier of the Radar attempt that this step continues, from the answer to the step
     * before.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithPassword(
        email: String,
        password: String,
        invitationToken: String? = null,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        signalsId: String? = null,
        radarAuthAttemptId: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_password",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("email", String.serializer(), email)
            .put("password", String.serializer(), password)
            .put("invitation_token", String.serializer(), invitationToken)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent)
            .put("signals_id", String.serializer(), signalsId)
            .put("radar_auth_attempt_id", String.serializer(), radarAuthAttemptId),
        options = requestOptions,
    )

    /**
     * Exchanges a refresh token for a new access token and a new refresh token, within the same session. A refresh
     * token works once; keep the new one, and let only one caller refresh at a time.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param refreshToken Refresh token of the latest answer for this session.
     * @param organizationId Identifier of the organization to switch to, of which the user must be a member; as before
     * if absent.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithRefreshToken(
        refreshToken: String,
        organizationId: String? = null,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_refresh_token",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("refresh_token", String.serializer(), refreshToken)
            .put("organization_id", String.serializer(), organizationId)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent),
        options = requestOptions,
    )

    /**
     * Signs a user in with the one-time code that `create_magic_auth` e-mailed. Too many wrong codes end it.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param code The six digits as entered.
     * @param email Address that the code was sent to.
     * @param invitationToken Token of an invitation that the sign-in accepts.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param radarAuthAttemptId Identifier of the Radar attempt that this step continues, from the answer to the step
     * before.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithMagicAuth(
        code: String,
        email: String,
        invitationToken: String? = null,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        radarAuthAttemptId: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_magic_auth",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("code", String.serializer(), code)
            .put("email", String.serializer(), email)
            .put("invitation_token", String.serializer(), invitationToken)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent)
            .put("radar_auth_attempt_id", String.serializer(), radarAuthAttemptId),
        options = requestOptions,
    )

    /**
     * Goes on with a sign-in that stopped with `email_verification_required`, and marks the address as verified.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param code The code from the verification e-mail as entered.
     * @param pendingAuthenticationToken Token from the error with which the sign-in stopped.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithEmailVerification(
        code: String,
        pendingAuthenticationToken: String,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_email_verification",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("code", String.serializer(), code)
            .put("pending_authentication_token", String.serializer(), pendingAuthenticationToken)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent),
        options = requestOptions,
    )

    /**
     * Goes on with a sign-in that stopped with `mfa_challenge` or `mfa_enrollment`, once a factor was challenged or
     * enrolled.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param code The code of the authenticator app as entered.
     * @param pendingAuthenticationToken Token from the error with which the sign-in stopped.
     * @param authenticationChallengeId Identifier of the challenge that was made for the factor.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithTotp(
        code: String,
        pendingAuthenticationToken: String,
        authenticationChallengeId: String,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_totp",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("code", String.serializer(), code)
            .put("pending_authentication_token", String.serializer(), pendingAuthenticationToken)
            .put("authentication_challenge_id", String.serializer(), authenticationChallengeId)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent),
        options = requestOptions,
    )

    /**
     * Goes on with a sign-in that stopped with `email_completion_required`, as the identity provider gave no e-mail
     * address.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param emailCompletionToken Token from the error with which the sign-in stopped.
     * @param email Address as the person entered it.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param signalsId Identifier of the signals that Radar collected on the sign-in page, if it did.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithEmailCompletion(
        emailCompletionToken: String,
        email: String,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        signalsId: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_email_completion",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("email_completion_token", String.serializer(), emailCompletionToken)
            .put("email", String.serializer(), email)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent)
            .put("signals_id", String.serializer(), signalsId),
        options = requestOptions,
    )

    /**
     * Goes on with a sign-in that stopped with `organization_selection_required`, for a user who belongs to several
     * organizations.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param pendingAuthenticationToken Token from the error with which the sign-in stopped.
     * @param organizationId Identifier of the organization that the user chose, one of those in the error.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithOrganizationSelection(
        pendingAuthenticationToken: String,
        organizationId: String,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_organization_selection",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("pending_authentication_token", String.serializer(), pendingAuthenticationToken)
            .put("organization_id", String.serializer(), organizationId)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent),
        options = requestOptions,
    )

    /**
     * Goes on with a sign-in that Radar stopped, with the code that it e-mailed.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param code The code from the e-mail as entered.
     * @param radarChallengeId Identifier of the Radar challenge, from the error.
     * @param pendingAuthenticationToken Token from the error with which the sign-in stopped.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithRadarEmailChallenge(
        code: String,
        radarChallengeId: String,
        pendingAuthenticationToken: String,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_radar_email_challenge",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("code", String.serializer(), code)
            .put("radar_challenge_id", String.serializer(), radarChallengeId)
            .put("pending_authentication_token", String.serializer(), pendingAuthenticationToken)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent),
        options = requestOptions,
    )

    /**
     * Goes on with a sign-in or sign-up that Radar stopped, with the code that was sent by SMS.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param code The code from the SMS as entered.
     * @param pendingAuthenticationToken Token from the error with which the sign-in stopped.
     * @param verificationId Identifier that `send_radar_sms_challenge` returned; needed at sign-up, left out at
     * sign-in.
     * @param phoneNumber Number that the code was sent to; needed at sign-up, left out at sign-in.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithRadarSmsChallenge(
        code: String,
        pendingAuthenticationToken: String,
        verificationId: String? = null,
        phoneNumber: String? = null,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_radar_sms_challenge",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("code", String.serializer(), code)
            .put("pending_authentication_token", String.serializer(), pendingAuthenticationToken)
            .put("verification_id", String.serializer(), verificationId)
            .put("phone_number", String.serializer(), phoneNumber)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent),
        options = requestOptions,
    )

    /**
     * Asks once whether the user has finished the device flow. Until then it fails with `authorization_pending`, or
     * with `slow_down`, after which the interval grows by 5 seconds; `access_denied` and `expired_token` end the flow.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/authenticate`. Errors:
     * - 400 `invalid_organization_id`, `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
     *   `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
     *   `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`, `verification_id_required`,
     *   `invalid_client`, `unauthorized_client`, `invalid_profile`, `invitation_invalid`,
     *   `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`, `invalid_connection`,
     *   `sign_up_not_allowed`, `organization_authentication_methods_required`, `invalid_link_authorization_code`,
     *   `extra_attributes_required`, `pkce_not_supported`, `expired_token`, `authorization_pending`, `access_denied`,
     *   `slow_down`, `invalid_grant`, `invalid_request`, `organization_not_found`, `organization_membership_not_found`,
     *   `mfa_enrollment`, `token_too_big`, `sso_required`
     * - 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`, `email_verification_required`,
     *   `email_completion_required`, `email_password_auth_disabled`, `organization_selection_required`,
     *   `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`,
     *   `application_consent_required`
     * - 404
     * - 422 `invalid_request_parameters`
     * - 429 `daily_quota_exceeded`, `too_many_requests`
     *
     * @param deviceCode The device code from `create_device_authorization`.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param deviceId Identifier of the person's device.
     * @param userAgent User agent of the person's browser or app.
     * @param requestOptions What this call does differently.
     */
    public suspend fun authenticateWithDeviceCode(
        deviceCode: String,
        ipAddress: String? = null,
        deviceId: String? = null,
        userAgent: String? = null,
        requestOptions: RequestOptions? = null,
    ): AuthenticateResponse = waist.call(
        "user_management.authenticate_with_device_code",
        AuthenticateResponse.serializer(),
        params = Parameters()
            .put("device_code", String.serializer(), deviceCode)
            .put("ip_address", String.serializer(), ipAddress)
            .put("device_id", String.serializer(), deviceId)
            .put("user_agent", String.serializer(), userAgent),
        options = requestOptions,
    )

    /**
     * Lists the resources (RFC 8707), such as MCP servers, for which clients can request tokens of the environment.
     *
     * `GET /user_management/authkit_oauth_resources`
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listAuthkitOauthResources(
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuthkitOAuthResource> = waist.pages(
        "user_management.list_authkit_oauth_resources",
        AuthkitOAuthResource.serializer(),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Adds a resource (RFC 8707), such as an MCP server, for which clients can request tokens. The others stay.
     *
     * `POST /user_management/authkit_oauth_resources`. Errors: 401; 422.
     *
     * @param uri Resource indicator. Where the environment allows it, one `*` can stand for the leftmost label of the
     * host or for the last path segment.
     * @param default Whether it becomes the default in place of the present one. It can be set here only, and not for a
     * URI with `*`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createAuthkitOauthResource(
        uri: String,
        default: Boolean? = null,
        requestOptions: RequestOptions? = null,
    ): AuthkitOAuthResource = waist.call(
        "user_management.create_authkit_oauth_resource",
        AuthkitOAuthResource.serializer(),
        params = Parameters()
            .put("uri", String.serializer(), uri)
            .put("default", Boolean.serializer(), default),
        options = requestOptions,
    )

    /**
     * Deletes a resource, along with the consents that users gave to applications for it.
     *
     * `DELETE /user_management/authkit_oauth_resources/{id}`. Errors: 401; 404.
     *
     * @param id Identifier of the resource, not its URI.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteAuthkitOauthResource(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "user_management.delete_authkit_oauth_resource",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Builds the URL to which the browser is sent for signing in. Give `provider` (`authkit` for the hosted page),
     * `connection_id` or `organization_id`, and a fresh `state` that the callback is checked against.
     *
     * Builds the URL and sends nothing.
     *
     * `GET /user_management/authorize`
     *
     * @param redirectUri Address of the callback, one of the redirect URIs of the environment.
     * @param codeChallengeMethod How the challenge was made from the verifier; goes with `code_challenge`. The only
     * value is `S256`.
     * @param codeChallenge PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The exchange then
     * needs the verifier.
     * @param domainHint Domain that helps the identity provider to find the account.
     * @param connectionId Identifier of the connection to sign in through.
     * @param providerQueryParams Further query parameters for the OAuth provider's own authorization URL.
     * @param providerScopes Further OAuth scopes to ask of the provider.
     * @param invitationToken Token of an invitation that the sign-in accepts.
     * @param claimNonce Nonce of a claim, where WorkOS has given one out; leave it out otherwise.
     * @param maxAge Seconds after which a past sign-in no longer counts, so that the user signs in anew; 0 always asks.
     * Only with `authkit`.
     * @param screenHint Page of AuthKit to begin with; only with `authkit`. `sign-in` if left out.
     * @param loginHint E-mail address or user name to fill in beforehand.
     * @param provider What to send the user to, `authkit` for the hosted page or a social provider.
     * @param prompt What the sign-in page asks, in the terms of OpenID Connect, such as `login`.
     * @param state Value that comes back unchanged with the callback. Make it unguessable and tied to the browser,
     * against forged callbacks.
     * @param organizationId Identifier of the organization to sign in to.
     */
    public fun getAuthorizationUrl(
        redirectUri: String,
        codeChallengeMethod: String? = null,
        codeChallenge: String? = null,
        domainHint: String? = null,
        connectionId: String? = null,
        providerQueryParams: Map<String, String>? = null,
        providerScopes: List<String>? = null,
        invitationToken: String? = null,
        claimNonce: String? = null,
        maxAge: Long? = null,
        screenHint: ScreenHint? = null,
        loginHint: String? = null,
        provider: AuthenticationProvider? = null,
        prompt: String? = null,
        state: String? = null,
        organizationId: String? = null,
    ): String = waist.url(
        "user_management.get_authorization_url",
        params = Parameters()
            .put("redirect_uri", String.serializer(), redirectUri)
            .put("code_challenge_method", String.serializer(), codeChallengeMethod)
            .put("code_challenge", String.serializer(), codeChallenge)
            .put("domain_hint", String.serializer(), domainHint)
            .put("connection_id", String.serializer(), connectionId)
            .put("provider_query_params", MapSerializer(String.serializer(), String.serializer()), providerQueryParams)
            .put("provider_scopes", ListSerializer(String.serializer()), providerScopes)
            .put("invitation_token", String.serializer(), invitationToken)
            .put("claim_nonce", String.serializer(), claimNonce)
            .put("max_age", Long.serializer(), maxAge)
            .put("screen_hint", ScreenHint.serializer(), screenHint)
            .put("login_hint", String.serializer(), loginHint)
            .put("provider", AuthenticationProvider.serializer(), provider)
            .put("prompt", String.serializer(), prompt)
            .put("state", String.serializer(), state)
            .put("organization_id", String.serializer(), organizationId),
    )

    /**
     * Starts the device flow (RFC 8628), for command-line tools and devices without a browser. Show the user code and
     * its address, then call `authenticate_with_device_code` until it ends.
     *
     * `POST /user_management/authorize/device`. Errors: 400; 403.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun createDeviceAuthorization(
        requestOptions: RequestOptions? = null,
    ): DeviceAuthorizationResponse = waist.call(
        "user_management.create_device_authorization",
        DeviceAuthorizationResponse.serializer(),
        options = requestOptions,
    )

    /**
     * Lists the web origins from which browsers may call the API.
     *
     * `GET /user_management/cors_origins`. Errors: 401.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listCorsOrigins(
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<CorsOrigin> = waist.pages(
        "user_management.list_cors_origins",
        CorsOrigin.serializer(),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Allows a web origin to call the API from browsers.
     *
     * `POST /user_management/cors_origins`. Errors: 409; 422.
     *
     * @param origin Scheme, host and port, such as `https://app.example.com`.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createCorsOrigin(
        origin: String,
        requestOptions: RequestOptions? = null,
    ): CorsOrigin = waist.call(
        "user_management.create_cors_origin",
        CorsOrigin.serializer(),
        params = Parameters()
            .put("origin", String.serializer(), origin),
        options = requestOptions,
    )

    /**
     * Gets an e-mail verification with its code, so that the application can send the e-mail itself.
     *
     * `GET /user_management/email_verification/{id}`. Errors: 404.
     *
     * @param id Identifier of the e-mail verification, from the event or the error that named it.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getEmailVerification(
        id: String,
        requestOptions: RequestOptions? = null,
    ): EmailVerification = waist.call(
        "user_management.get_email_verification",
        EmailVerification.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists invitations.
     *
     * `GET /user_management/invitations`. Errors: 422 `invalid_request_parameters`.
     *
     * @param organizationId Lists only invitations to this organization.
     * @param email Lists only invitations to this address.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listInvitations(
        organizationId: String? = null,
        email: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<Invitation> = waist.pages(
        "user_management.list_invitations",
        Invitation.serializer(),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("email", String.serializer(), email)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Invites a person by e-mail to an organization or, without one, to the application as a whole. WorkOS sends the
     * e-mail unless the environment leaves e-mails to the application.
     *
     * Sends an e-mail.
     *
     * `POST /user_management/invitations`. Errors:
     * - 400 `email_already_invited_to_organization`, `user_already_organization_member`, `email_already_invited`,
     *   `user_already_exists`, `expires_in_days_too_short`, `expires_in_days_too_long`, `invalid_role`,
     *   `organization_blocked_from_sending_invites`, `email_domain_not_deliverable`
     * - 404
     * - 422 `invalid_request_parameters`
     *
     * @param email Address to invite.
     * @param organizationId Identifier of the organization that the person joins on accepting.
     * @param roleSlug Slug of the role that the person gets in the organization; its default role if absent.
     * @param expiresInDays Days until the invitation expires, from 1 to 30; 7 if absent.
     * @param inviterUserId Identifier of the user who invites; the e-mail mentions their name.
     * @param locale Language of the e-mail; that of the environment if absent.
     * @param requestOptions What this call does differently.
     */
    public suspend fun sendInvitation(
        email: String,
        organizationId: String? = null,
        roleSlug: String? = null,
        expiresInDays: Long? = null,
        inviterUserId: String? = null,
        locale: Locale? = null,
        requestOptions: RequestOptions? = null,
    ): Invitation = waist.call(
        "user_management.send_invitation",
        Invitation.serializer(),
        params = Parameters()
            .put("email", String.serializer(), email)
            .put("organization_id", String.serializer(), organizationId)
            .put("role_slug", String.serializer(), roleSlug)
            .put("expires_in_days", Long.serializer(), expiresInDays)
            .put("inviter_user_id", String.serializer(), inviterUserId)
            .put("locale", Locale.serializer(), locale),
        options = requestOptions,
    )

    /**
     * Gets the invitation that a token belongs to, for instance on the page that the link leads to.
     *
     * `GET /user_management/invitations/by_token/{token}`. Errors: 404.
     *
     * @param token Token from the link of the invitation.
     * @param requestOptions What this call does differently.
     */
    public suspend fun findInvitationByToken(
        token: String,
        requestOptions: RequestOptions? = null,
    ): Invitation = waist.call(
        "user_management.find_invitation_by_token",
        Invitation.serializer(),
        path = listOf(token),
        options = requestOptions,
    )

    /**
     * Gets one invitation.
     *
     * `GET /user_management/invitations/{id}`. Errors: 404.
     *
     * @param id Identifier of the invitation, not its token.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getInvitation(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Invitation = waist.call(
        "user_management.get_invitation",
        Invitation.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Accepts a pending invitation in the name of its recipient. If it is to an organization, the membership becomes
     * active.
     *
     * `POST /user_management/invitations/{id}/accept`. Errors: 400 `invite_not_pending`, `invalid_invite`,
     * `invite_has_accepted_user_id`; 404.
     *
     * @param id Identifier of the invitation, not its token.
     * @param requestOptions What this call does differently.
     */
    public suspend fun acceptInvitation(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Invitation = waist.call(
        "user_management.accept_invitation",
        Invitation.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Sends the e-mail of a pending invitation again.
     *
     * Sends an e-mail.
     *
     * `POST /user_management/invitations/{id}/resend`. Errors: 400 `invite_expired`, `invite_revoked`,
     * `invite_accepted`, `email_domain_not_deliverable`; 404; 422 `invalid_request_parameters`.
     *
     * @param id Identifier of the invitation, not its token.
     * @param locale Language of the e-mail; that of the environment if absent.
     * @param requestOptions What this call does differently.
     */
    public suspend fun resendInvitation(
        id: String,
        locale: Locale? = null,
        requestOptions: RequestOptions? = null,
    ): Invitation = waist.call(
        "user_management.resend_invitation",
        Invitation.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("locale", Locale.serializer(), locale),
        options = requestOptions,
    )

    /**
     * Revokes a pending invitation. Its link stops working.
     *
     * `POST /user_management/invitations/{id}/revoke`. Errors: 400 `invite_not_pending`.
     *
     * @param id Identifier of the invitation, not its token.
     * @param requestOptions What this call does differently.
     */
    public suspend fun revokeInvitation(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Invitation = waist.call(
        "user_management.revoke_invitation",
        Invitation.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Gets the template for the custom claims of access tokens. Fails with 404 if there is none.
     *
     * `GET /user_management/jwt_template`. Errors: 404.
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun getJwtTemplate(
        requestOptions: RequestOptions? = null,
    ): JwtTemplate = waist.call(
        "user_management.get_jwt_template",
        JwtTemplate.serializer(),
        options = requestOptions,
    )

    /**
     * Sets the template for the custom claims of access tokens. Tokens issued from then on follow it.
     *
     * `PUT /user_management/jwt_template`. Errors: 422 `invalid_request_parameters`.
     *
     * @param content Liquid template that renders to a JSON object of claims. Registered claims cannot be set, and the
     * result can have 3072 bytes at most.
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateJwtTemplate(
        content: String,
        requestOptions: RequestOptions? = null,
    ): JwtTemplate = waist.call(
        "user_management.update_jwt_template",
        JwtTemplate.serializer(),
        params = Parameters()
            .put("content", String.serializer(), content),
        options = requestOptions,
    )

    /**
     * Creates a one-time sign-in code, which is valid for 10 minutes. WorkOS e-mails it unless the environment leaves
     * e-mails to the application. Unknown addresses sign up with it, if sign-up is allowed.
     *
     * Sends an e-mail.
     *
     * `POST /user_management/magic_auth`. Errors: 400 `invitation_invalid`, `authentication_method_not_allowed`,
     * `sign_up_not_allowed`, `email_domain_not_deliverable`; 403; 422; 429 `daily_quota_exceeded`.
     *
     * @param email Address to send the code to.
     * @param invitationToken Token of an invitation that the sign-in accepts.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param userAgent User agent of the person's browser or app.
     * @param radarAuthAttemptId Identifier of the Radar attempt that this step continues, from the answer to the step
     * before.
     * @param signalsId Identifier of the signals that Radar collected on the sign-in page, if it did.
     * @param locale Language of the e-mail; that of the environment if absent.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createMagicAuth(
        email: String,
        invitationToken: String? = null,
        ipAddress: String? = null,
        userAgent: String? = null,
        radarAuthAttemptId: String? = null,
        signalsId: String? = null,
        locale: Locale? = null,
        requestOptions: RequestOptions? = null,
    ): MagicAuthCreateResponse = waist.call(
        "user_management.create_magic_auth",
        MagicAuthCreateResponse.serializer(),
        params = Parameters()
            .put("email", String.serializer(), email)
            .put("invitation_token", String.serializer(), invitationToken)
            .put("ip_address", String.serializer(), ipAddress)
            .put("user_agent", String.serializer(), userAgent)
            .put("radar_auth_attempt_id", String.serializer(), radarAuthAttemptId)
            .put("signals_id", String.serializer(), signalsId)
            .put("locale", Locale.serializer(), locale),
        options = requestOptions,
    )

    /**
     * Gets a one-time sign-in code, so that the application can send the e-mail itself.
     *
     * `GET /user_management/magic_auth/{id}`. Errors: 404.
     *
     * @param id Identifier of the Magic Auth code, not the code.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getMagicAuth(
        id: String,
        requestOptions: RequestOptions? = null,
    ): MagicAuth = waist.call(
        "user_management.get_magic_auth",
        MagicAuth.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Creates a one-time token for setting a new password. WorkOS e-mails the link unless the environment leaves
     * e-mails to the application. Fails with 404 for an unknown address; do not show that difference to visitors.
     *
     * Sends an e-mail.
     *
     * `POST /user_management/password_reset`. Errors: 403 `email_password_auth_disabled`, `password_reset_not_allowed`;
     * 404; 422 `invalid_request_parameters`; 429 `daily_quota_exceeded`.
     *
     * @param email Address of the user who forgot the password.
     * @param locale Language of the e-mail; that of the environment if absent.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createPasswordReset(
        email: String,
        locale: Locale? = null,
        requestOptions: RequestOptions? = null,
    ): PasswordReset = waist.call(
        "user_management.create_password_reset",
        PasswordReset.serializer(),
        params = Parameters()
            .put("email", String.serializer(), email)
            .put("locale", Locale.serializer(), locale),
        options = requestOptions,
    )

    /**
     * Sets a new password with a reset token, and marks the e-mail address as verified. Works once per token.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/password_reset/confirm`. Errors: 400 `password_reset_error`; 403
     * `email_password_auth_disabled`; 404; 422 `invalid_request_parameters`.
     *
     * @param token Token from the link of the reset e-mail.
     * @param newPassword It has to meet the password rules of the environment.
     * @param requestOptions What this call does differently.
     */
    public suspend fun confirmPasswordReset(
        token: String,
        newPassword: String,
        requestOptions: RequestOptions? = null,
    ): ResetPasswordResponse = waist.call(
        "user_management.confirm_password_reset",
        ResetPasswordResponse.serializer(),
        params = Parameters()
            .put("token", String.serializer(), token)
            .put("new_password", String.serializer(), newPassword),
        options = requestOptions,
    )

    /**
     * Gets a password reset with its token and link, so that the application can send the e-mail itself.
     *
     * `GET /user_management/password_reset/{id}`. Errors: 404.
     *
     * @param id Identifier of the password reset, not its token.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getPasswordReset(
        id: String,
        requestOptions: RequestOptions? = null,
    ): PasswordReset = waist.call(
        "user_management.get_password_reset",
        PasswordReset.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Sends a one-time code by SMS, for a sign-in or sign-up that Radar stopped. Continue with
     * `authenticate_with_radar_sms_challenge`.
     *
     * `POST /user_management/radar_challenges`
     *
     * @param userId Identifier of the user who is signing in or up, from the error.
     * @param pendingAuthenticationToken Token from the error with which the sign-in stopped.
     * @param phoneNumber Number to send the code to, in international form with `+` and country code.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param userAgent User agent of the person's browser or app.
     * @param requestOptions What this call does differently.
     */
    public suspend fun sendRadarSmsChallenge(
        userId: String,
        pendingAuthenticationToken: String,
        phoneNumber: String,
        ipAddress: String? = null,
        userAgent: String? = null,
        requestOptions: RequestOptions? = null,
    ): SendRadarSmsChallengeResponse = waist.call(
        "user_management.send_radar_sms_challenge",
        SendRadarSmsChallengeResponse.serializer(),
        params = Parameters()
            .put("user_id", String.serializer(), userId)
            .put("pending_authentication_token", String.serializer(), pendingAuthenticationToken)
            .put("phone_number", String.serializer(), phoneNumber)
            .put("ip_address", String.serializer(), ipAddress)
            .put("user_agent", String.serializer(), userAgent),
        options = requestOptions,
    )

    /**
     * Gets a Radar challenge with its code, so that the application can send the e-mail itself.
     *
     * `GET /user_management/radar_challenges/{id}`. Errors: 404.
     *
     * @param id Identifier of the Radar challenge.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getRadarChallenge(
        id: String,
        requestOptions: RequestOptions? = null,
    ): RadarChallenge = waist.call(
        "user_management.get_radar_challenge",
        RadarChallenge.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists the addresses to which callbacks may go.
     *
     * `GET /user_management/redirect_uris`. Errors: 401.
     *
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listRedirectUris(
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<RedirectUri> = waist.pages(
        "user_management.list_redirect_uris",
        RedirectUri.serializer(),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Allows callbacks to another address.
     *
     * `POST /user_management/redirect_uris`. Errors: 400; 401; 422.
     *
     * @param uri Address of a callback, which authorization URLs then name exactly.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createRedirectUri(
        uri: String,
        requestOptions: RequestOptions? = null,
    ): RedirectUri = waist.call(
        "user_management.create_redirect_uri",
        RedirectUri.serializer(),
        params = Parameters()
            .put("uri", String.serializer(), uri),
        options = requestOptions,
    )

    /**
     * Deletes a redirect URI. Sign-ins that name it fail from then on.
     *
     * `DELETE /user_management/redirect_uris/{id}`. Errors: 401; 404; 409.
     *
     * @param id Identifier of the redirect URI, not the address.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteRedirectUri(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "user_management.delete_redirect_uri",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Builds the URL to which the browser is sent for ending the session with AuthKit. Clear the application's own
     * cookie as well.
     *
     * Builds the URL and sends nothing.
     *
     * `GET /user_management/sessions/logout`. Errors: 422.
     *
     * @param sessionId Identifier of the session, the `sid` claim of the access token. An expired token serves too.
     * @param returnTo Where AuthKit sends the browser afterwards, one of the sign-out addresses of the environment.
     */
    public fun getLogoutUrl(
        sessionId: String,
        returnTo: String? = null,
    ): String = waist.url(
        "user_management.get_logout_url",
        params = Parameters()
            .put("session_id", String.serializer(), sessionId)
            .put("return_to", String.serializer(), returnTo),
    )

    /**
     * Ends a session from the server. It cannot be refreshed any more; access tokens already issued stay valid until
     * they expire.
     *
     * `POST /user_management/sessions/revoke`. Errors: 400.
     *
     * @param sessionId Identifier of the session, the `sid` claim of the access token.
     * @param requestOptions What this call does differently.
     */
    public suspend fun revokeSession(
        sessionId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "user_management.revoke_session",
        params = Parameters()
            .put("session_id", String.serializer(), sessionId),
        options = requestOptions,
    )

    /**
     * Lists users.
     *
     * `GET /user_management/users`. Errors: 422.
     *
     * @param organization Older name of `organization_id`, which replaces it. Deprecated.
     * @param organizationId Lists only members of this organization.
     * @param email Lists only the user with this address.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listUsers(
        organization: String? = null,
        organizationId: String? = null,
        email: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<User> = waist.pages(
        "user_management.list_users",
        User.serializer(),
        params = Parameters()
            .put("organization", String.serializer(), organization)
            .put("organization_id", String.serializer(), organizationId)
            .put("email", String.serializer(), email)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates a user. Give a plain password or a hash brought over from another system, or neither for a user who signs
     * in otherwise.
     *
     * `POST /user_management/users`. Errors:
     * - 400 `password_strength_error`, `user_creation_error`, `invalid_password_hash`,
     *   `password_and_password_hash_provided`, `password_and_password_hash_type_provided`,
     *   `password_salt_position_requires_password_hash`, `invalid_metadata`
     * - 403
     * - 404
     * - 422 `invalid_request_parameters`
     *
     * @param email Address, stored in lower case and without spaces around it.
     * @param name Full name.
     * @param emailVerified Whether the address counts as verified already; say so only if the application has verified
     * it.
     * @param metadata The application's own key-value pairs, at most 10, with keys up to 40 and values up to 600 ASCII
     * characters.
     * @param externalId The application's own identifier, unique in the environment, of at most 64 characters.
     * @param ipAddress IP address of the person, not that of the application. Radar needs it when it makes decisions.
     * @param userAgent User agent of the person's browser or app.
     * @param signalsId Identifier of the signals that Radar collected on the sign-in page, if it did.
     * @param password One of the forms of [CreateUserPassword].
     * @param requestOptions What this call does differently.
     */
    public suspend fun createUser(
        email: String,
        firstName: Patch<String> = Patch.Absent,
        lastName: Patch<String> = Patch.Absent,
        name: Patch<String> = Patch.Absent,
        emailVerified: Patch<Boolean> = Patch.Absent,
        metadata: Patch<Map<String, String>> = Patch.Absent,
        externalId: Patch<String> = Patch.Absent,
        ipAddress: Patch<String> = Patch.Absent,
        userAgent: Patch<String> = Patch.Absent,
        signalsId: String? = null,
        password: CreateUserPassword? = null,
        requestOptions: RequestOptions? = null,
    ): UserCreateResponse = waist.call(
        "user_management.create_user",
        UserCreateResponse.serializer(),
        params = Parameters()
            .put("email", String.serializer(), email)
            .patch("first_name", String.serializer(), firstName)
            .patch("last_name", String.serializer(), lastName)
            .patch("name", String.serializer(), name)
            .patch("email_verified", Boolean.serializer(), emailVerified)
            .patch("metadata", MapSerializer(String.serializer(), String.serializer()), metadata)
            .patch("external_id", String.serializer(), externalId)
            .patch("ip_address", String.serializer(), ipAddress)
            .patch("user_agent", String.serializer(), userAgent)
            .put("signals_id", String.serializer(), signalsId)
            .put(password),
        options = requestOptions,
    )

    /**
     * Gets the user who carries the application's own identifier.
     *
     * `GET /user_management/users/external_id/{external_id}`. Errors: 404.
     *
     * @param externalId Value that was set as `external_id` of the user.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getUserByExternalId(
        externalId: String,
        requestOptions: RequestOptions? = null,
    ): User = waist.call(
        "user_management.get_user_by_external_id",
        User.serializer(),
        path = listOf(externalId),
        options = requestOptions,
    )

    /**
     * Gets one user.
     *
     * `GET /user_management/users/{id}`. Errors: 404.
     *
     * @param id Identifier of the user.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getUser(
        id: String,
        requestOptions: RequestOptions? = null,
    ): User = waist.call(
        "user_management.get_user",
        User.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Updates a user. Members that are left out stay as they are.
     *
     * `PUT /user_management/users/{id}`. Errors:
     * - 400 `password_strength_error`, `invalid_password_hash`, `password_and_password_hash_provided`,
     *   `password_and_password_hash_type_provided`, `password_salt_position_requires_password_hash`,
     *   `email_already_verified`, `invalid_metadata`, `external_id_already_used`, `email_change_not_allowed`,
     *   `email_not_available`, `invalid_email`, `invalid_locale`
     * - 422 `invalid_request_parameters`
     *
     * @param id Identifier of the user.
     * @param email New address, effective at once; with `send_email_change` the user confirms it first.
     * @param name Full name.
     * @param emailVerified Whether the address counts as verified; say so only if the application has verified it.
     * @param metadata The application's own key-value pairs, within the limits of `create_user`.
     * @param externalId The application's own identifier, unique in the environment; null removes it.
     * @param locale Language that the user prefers, as a language tag.
     * @param password One of the forms of [UpdateUserPassword].
     * @param requestOptions What this call does differently.
     */
    public suspend fun updateUser(
        id: String,
        email: String? = null,
        firstName: String? = null,
        lastName: String? = null,
        name: String? = null,
        emailVerified: Boolean? = null,
        metadata: Patch<Map<String, String>> = Patch.Absent,
        externalId: Patch<String> = Patch.Absent,
        locale: Patch<String> = Patch.Absent,
        password: UpdateUserPassword? = null,
        requestOptions: RequestOptions? = null,
    ): User = waist.call(
        "user_management.update_user",
        User.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("email", String.serializer(), email)
            .put("first_name", String.serializer(), firstName)
            .put("last_name", String.serializer(), lastName)
            .put("name", String.serializer(), name)
            .put("email_verified", Boolean.serializer(), emailVerified)
            .patch("metadata", MapSerializer(String.serializer(), String.serializer()), metadata)
            .patch("external_id", String.serializer(), externalId)
            .patch("locale", String.serializer(), locale)
            .put(password),
        options = requestOptions,
    )

    /**
     * Deletes a user. This cannot be undone.
     *
     * `DELETE /user_management/users/{id}`. Errors: 404.
     *
     * @param id Identifier of the user.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteUser(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "user_management.delete_user",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Changes the e-mail address of a user with the code that `send_email_change` sent to the new one.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/users/{id}/email_change/confirm`. Errors:
     * - 400 `email_change_code_expired`, `email_change_code_incorrect`
     * - 404
     * - 409 `no_pending_email_change`, `email_change_code_previously_used`, `email_not_available`,
     *   `email_change_not_allowed`
     * - 422 `invalid_request_parameters`, `invalid_email`
     * - 429 `email_change_too_many_attempts`
     *
     * @param id Identifier of the user.
     * @param code The code from the e-mail as entered.
     * @param requestOptions What this call does differently.
     */
    public suspend fun confirmEmailChange(
        id: String,
        code: String,
        requestOptions: RequestOptions? = null,
    ): EmailChangeConfirmation = waist.call(
        "user_management.confirm_email_change",
        EmailChangeConfirmation.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("code", String.serializer(), code),
        options = requestOptions,
    )

    /**
     * Sends a one-time code to a new e-mail address of a user. The present address stays until `confirm_email_change`.
     *
     * Sends an e-mail.
     *
     * `POST /user_management/users/{id}/email_change/send`. Errors:
     * - 404
     * - 409 `email_change_not_needed`, `email_not_available`, `email_change_not_allowed`
     * - 422 `invalid_request_parameters`, `invalid_email`
     * - 429 `daily_quota_exceeded`
     *
     * @param id Identifier of the user.
     * @param newEmail Address to change to.
     * @param locale Language of the e-mail; that of the environment if absent.
     * @param requestOptions What this call does differently.
     */
    public suspend fun sendEmailChange(
        id: String,
        newEmail: String,
        locale: Locale? = null,
        requestOptions: RequestOptions? = null,
    ): EmailChange = waist.call(
        "user_management.send_email_change",
        EmailChange.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("new_email", String.serializer(), newEmail)
            .put("locale", Locale.serializer(), locale),
        options = requestOptions,
    )

    /**
     * Marks the e-mail address of a user as verified, with the code that `send_verification_email` sent.
     *
     * Never sent twice: after a failure in transit its outcome is unknown and its code or token may be spent.
     *
     * `POST /user_management/users/{id}/email_verification/confirm`. Errors:
     * - 400 `email_previously_verified`, `email_verification_code_previously_used`, `email_verification_code_expired`,
     *   `email_verification_code_incorrect`
     * - 404
     * - 422 `invalid_request_parameters`
     *
     * @param id Identifier of the user.
     * @param code The code from the e-mail as entered.
     * @param requestOptions What this call does differently.
     */
    public suspend fun verifyEmail(
        id: String,
        code: String,
        requestOptions: RequestOptions? = null,
    ): VerifyEmailResponse = waist.call(
        "user_management.verify_email",
        VerifyEmailResponse.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("code", String.serializer(), code),
        options = requestOptions,
    )

    /**
     * Sends a one-time code to the e-mail address of a user, for `verify_email`. Fails if the address is verified
     * already.
     *
     * `POST /user_management/users/{id}/email_verification/send`. Errors: 400 `email_already_verified`; 404; 422; 429
     * `daily_quota_exceeded`.
     *
     * @param id Identifier of the user.
     * @param locale Language of the e-mail; that of the environment if absent.
     * @param requestOptions What this call does differently.
     */
    public suspend fun sendVerificationEmail(
        id: String,
        locale: Locale? = null,
        requestOptions: RequestOptions? = null,
    ): SendVerificationEmailResponse = waist.call(
        "user_management.send_verification_email",
        SendVerificationEmailResponse.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("locale", Locale.serializer(), locale),
        options = requestOptions,
    )

    /**
     * Gets the accounts at OAuth providers that are linked to a user. Connections of organizations are not among them.
     *
     * `GET /user_management/users/{id}/identities`. Errors: 404.
     *
     * @param id Identifier of the user.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getUserIdentities(
        id: String,
        requestOptions: RequestOptions? = null,
    ): List<UserIdentity> = waist.call(
        "user_management.get_user_identities",
        ListSerializer(UserIdentity.serializer()),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists the sessions of a user.
     *
     * `GET /user_management/users/{id}/sessions`. Errors: 404; 422 `invalid_request_parameters`.
     *
     * @param id Identifier of the user.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listSessions(
        id: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<Session> = waist.pages(
        "user_management.list_sessions",
        Session.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Lists the API keys of a user, without their values.
     *
     * Preview: WorkOS has to enable `user-api-keys` for the environment.
     *
     * `GET /user_management/users/{user_id}/api_keys`. Errors: 404.
     *
     * @param userId Identifier of the user who owns the keys.
     * @param organizationId Lists only keys for this organization.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listUserApiKeys(
        userId: String,
        organizationId: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<UserApiKey> = waist.pages(
        "user_management.list_user_api_keys",
        UserApiKey.serializer(),
        path = listOf(userId),
        params = Parameters()
            .put("organization_id", String.serializer(), organizationId)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Creates an API key with which a user calls the application's own API. The answer is the only place where its
     * value ever appears.
     *
     * Preview: WorkOS has to enable `user-api-keys` for the environment.
     *
     * `POST /user_management/users/{user_id}/api_keys`. Errors: 400; 404; 422.
     *
     * @param userId Identifier of the user who owns the key.
     * @param name Name for people, to tell keys apart.
     * @param organizationId Identifier of the organization that the key works in; the user must be an active member.
     * @param permissions Slugs of the permissions that the key carries; each must be open to API keys of users.
     * @param expiresAt When the key stops working, a time in the future; it does not expire if absent.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createUserApiKey(
        userId: String,
        name: String,
        organizationId: String,
        permissions: List<String>? = null,
        expiresAt: Instant? = null,
        requestOptions: RequestOptions? = null,
    ): UserApiKeyWithValue = waist.call(
        "user_management.create_user_api_key",
        UserApiKeyWithValue.serializer(),
        path = listOf(userId),
        params = Parameters()
            .put("name", String.serializer(), name)
            .put("organization_id", String.serializer(), organizationId)
            .put("permissions", ListSerializer(String.serializer()), permissions)
            .put("expires_at", Instant.serializer(), expiresAt),
        options = requestOptions,
    )

    /**
     * Lists the applications to which a user gave consent.
     *
     * `GET /user_management/users/{user_id}/authorized_applications`. Errors: 404; 422.
     *
     * @param userId Identifier of the user.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listUserAuthorizedApplications(
        userId: String,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<AuthorizedApplication> = waist.pages(
        "user_management.list_user_authorized_applications",
        AuthorizedApplication.serializer(),
        path = listOf(userId),
        params = Parameters()
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Withdraws a user's consent to an application. The application has to ask again.
     *
     * `DELETE /user_management/users/{user_id}/authorized_applications/{application_id}`. Errors: 404.
     *
     * @param userId Identifier of the user.
     * @param applicationId Identifier or client identifier of the application.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteUserAuthorizedApplication(
        userId: String,
        applicationId: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "user_management.delete_user_authorized_application",
        path = listOf(userId, applicationId),
        options = requestOptions,
    )

    /**
     * Removes an entry from its waitlist. The address can join again, and an invitation that came from the entry stays
     * valid.
     *
     * `DELETE /user_management/waitlist_entries/{id}`. Errors: 404.
     *
     * @param id Identifier of the waitlist entry.
     * @param requestOptions What this call does differently.
     */
    public suspend fun deleteWaitlistEntry(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Unit = waist.run(
        "user_management.delete_waitlist_entry",
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Approves a waitlist entry, also one that was denied, and sends an invitation. The approval stays even if that
     * fails, so do not call again. On `invitation_email_not_sent` use `resend_invitation`; if there is no invitation,
     * use `send_invitation`.
     *
     * `POST /user_management/waitlist_entries/{id}/approve`. Errors: 404; 422 `invitation_email_not_sent`,
     * `invalid_state`.
     *
     * @param id Identifier of the waitlist entry.
     * @param requestOptions What this call does differently.
     */
    public suspend fun approveWaitlistEntry(
        id: String,
        requestOptions: RequestOptions? = null,
    ): WaitlistEntry = waist.call(
        "user_management.approve_waitlist_entry",
        WaitlistEntry.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Denies a pending waitlist entry. Approving it later takes the denial back.
     *
     * `POST /user_management/waitlist_entries/{id}/deny`. Errors: 404; 422.
     *
     * @param id Identifier of the waitlist entry.
     * @param requestOptions What this call does differently.
     */
    public suspend fun denyWaitlistEntry(
        id: String,
        requestOptions: RequestOptions? = null,
    ): WaitlistEntry = waist.call(
        "user_management.deny_waitlist_entry",
        WaitlistEntry.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists all waitlists of the environment.
     *
     * `GET /user_management/waitlists`
     *
     * @param requestOptions What this call does differently.
     */
    public suspend fun listWaitlists(
        requestOptions: RequestOptions? = null,
    ): ItemList<Waitlist> = waist.list(
        "user_management.list_waitlists",
        Waitlist.serializer(),
        options = requestOptions,
    )

    /**
     * Gets one waitlist.
     *
     * `GET /user_management/waitlists/{id}`. Errors: 404.
     *
     * @param id Identifier of the waitlist, or `default`. The default waitlist does not exist until it has an entry.
     * @param requestOptions What this call does differently.
     */
    public suspend fun getWaitlist(
        id: String,
        requestOptions: RequestOptions? = null,
    ): Waitlist = waist.call(
        "user_management.get_waitlist",
        Waitlist.serializer(),
        path = listOf(id),
        options = requestOptions,
    )

    /**
     * Lists the entries of a waitlist.
     *
     * `GET /user_management/waitlists/{id}/entries`. Errors: 404; 422.
     *
     * @param id Identifier of the waitlist, or `default`. The default waitlist does not exist until it has an entry.
     * @param state Lists only entries with this decision.
     * @param email Lists only the entry with this address.
     * @param limit `10` if left out.
     * @param requestOptions What this call does differently.
     */
    public fun listWaitlistEntries(
        id: String,
        state: WaitlistUserState? = null,
        email: String? = null,
        before: String? = null,
        after: String? = null,
        limit: Long? = null,
        order: PageOrder? = null,
        requestOptions: RequestOptions? = null,
    ): Pages<WaitlistEntry> = waist.pages(
        "user_management.list_waitlist_entries",
        WaitlistEntry.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("state", WaitlistUserState.serializer(), state)
            .put("email", String.serializer(), email)
            .put("before", String.serializer(), before)
            .put("after", String.serializer(), after)
            .put("limit", Long.serializer(), limit)
            .put("order", PageOrder.serializer(), order),
        options = requestOptions,
    )

    /**
     * Puts an e-mail address on a waitlist. For an address that is on it already, the entry comes back unchanged. Fails
     * if a user has the address.
     *
     * `POST /user_management/waitlists/{id}/entries`. Errors: 404; 422.
     *
     * @param id Identifier of the waitlist, or `default`. The default waitlist comes into being with its first entry.
     * @param email Address of the person who would like access.
     * @param additionalFields Further answers of the person, at most 50, with keys up to 40 and values up to 600
     * characters.
     * @param sendConfirmationEmail Whether the person gets a confirmation by e-mail, provided that the environment has
     * it switched on. `false` if left out.
     * @param requestOptions What this call does differently.
     */
    public suspend fun createWaitlistEntry(
        id: String,
        email: String,
        additionalFields: Map<String, String>? = null,
        sendConfirmationEmail: Boolean? = null,
        requestOptions: RequestOptions? = null,
    ): WaitlistEntry = waist.call(
        "user_management.create_waitlist_entry",
        WaitlistEntry.serializer(),
        path = listOf(id),
        params = Parameters()
            .put("email", String.serializer(), email)
            .put("additional_fields", MapSerializer(String.serializer(), String.serializer()), additionalFields)
            .put("send_confirmation_email", Boolean.serializer(), sendConfirmationEmail),
        options = requestOptions,
    )
}

/** Parameters of `createUser` that exclude one another. */
public sealed class CreateUserPassword : ParameterGroup() {
    /** Given by `password`. */
    public data class Plaintext(
        /** Plain password; not together with `password_hash`. */
        public val password: String,
    ) : CreateUserPassword() {
        override fun place(parameters: Parameters) {
            parameters
                .put("password", String.serializer(), password)
        }

        override fun toString(): String =
            "Plaintext(password=${redacted(password)})"
    }

    /** Given by `password_hash`, `password_hash_type`, `password_salt_position`. */
    public data class Hashed(
        /** Hash of a password, in the usual text form of its algorithm; goes with `password_hash_type`. */
        public val passwordHash: String,
        /** Algorithm that made `password_hash`. */
        public val passwordHashType: PasswordHashType,
        /** Where the salt stood when the hash was made; only for `ssha256`, where `suffix` is the default. */
        public val passwordSaltPosition: PasswordSaltPosition? = null,
    ) : CreateUserPassword() {
        override fun place(parameters: Parameters) {
            parameters
                .put("password_hash", String.serializer(), passwordHash)
                .put("password_hash_type", PasswordHashType.serializer(), passwordHashType)
                .put("password_salt_position", PasswordSaltPosition.serializer(), passwordSaltPosition)
        }

        override fun toString(): String =
            "Hashed(passwordHash=${redacted(passwordHash)}, passwordHashType=${passwordHashType}, passwordSaltPosition=${passwordSaltPosition})"
    }
}

/** Parameters of `updateUser` that exclude one another. */
public sealed class UpdateUserPassword : ParameterGroup() {
    /** Given by `password`. */
    public data class Plaintext(
        /** New plain password; not together with `password_hash`. */
        public val password: String,
    ) : UpdateUserPassword() {
        override fun place(parameters: Parameters) {
            parameters
                .put("password", String.serializer(), password)
        }

        override fun toString(): String =
            "Plaintext(password=${redacted(password)})"
    }

    /** Given by `password_hash`, `password_hash_type`, `password_salt_position`. */
    public data class Hashed(
        /** Hash of a password, in the usual text form of its algorithm; goes with `password_hash_type`. */
        public val passwordHash: String,
        /** Algorithm that made `password_hash`. */
        public val passwordHashType: PasswordHashType,
        /** Where the salt stood when the hash was made; only for `ssha256`, where `suffix` is the default. */
        public val passwordSaltPosition: PasswordSaltPosition? = null,
    ) : UpdateUserPassword() {
        override fun place(parameters: Parameters) {
            parameters
                .put("password_hash", String.serializer(), passwordHash)
                .put("password_hash_type", PasswordHashType.serializer(), passwordHashType)
                .put("password_salt_position", PasswordSaltPosition.serializer(), passwordSaltPosition)
        }

        override fun toString(): String =
            "Hashed(passwordHash=${redacted(passwordHash)}, passwordHashType=${passwordHashType}, passwordSaltPosition=${passwordSaltPosition})"
    }
}
