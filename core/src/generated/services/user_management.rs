// Generated from api/user_management.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Users of the application, the ways in which they sign in, their sessions and invitations. It is the API
//! behind AuthKit, and serves applications with sign-in pages of their own as well.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use url::Url;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::error::Error;
use crate::generated::models::{
    AuthenticateResponse, AuthenticationProvider, AuthkitOAuthResource, AuthorizedApplication, CorsOrigin,
    DeviceAuthorizationResponse, EmailChange, EmailChangeConfirmation, EmailVerification, Invitation,
    JwksResponse, JwtTemplate, Locale, MagicAuth, MagicAuthCreateResponse, PasswordHashType, PasswordReset,
    PasswordSaltPosition, RadarChallenge, RedirectUri, ResetPasswordResponse, ScreenHint,
    SendRadarSmsChallengeResponse, SendVerificationEmailResponse, Session, User, UserApiKey,
    UserApiKeyWithValue, UserCreateResponse, UserIdentity, VerifyEmailResponse, Waitlist, WaitlistEntry,
    WaitlistUserState,
};
use crate::generated::operations;
use crate::page::{List, PageOrder};
use crate::patch::Patch;
use crate::request::Request;
use crate::secret::Secret;

/// Users of the application, the ways in which they sign in, their sessions and invitations. It is the API
/// behind AuthKit, and serves applications with sign-in pages of their own as well.
#[derive(Clone, Copy, Debug)]
pub struct UserManagement<'a> {
    pub(crate) client: &'a WorkOS,
}

impl UserManagement<'_> {
    /// Gets the public keys with which access tokens of the application are verified. Cache them, and fetch
    /// them again when a token names an unknown `kid`.
    ///
    /// - `client_id`: Client identifier of the environment or application.
    ///
    /// `GET /sso/jwks/{client_id}`. Errors: 404.
    pub fn get_jwks(&self, client_id: &str) -> Call<JwksResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_JWKS).path([client_id]);
        Call::new(self.client, request, decode::value::<JwksResponse>)
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
    pub fn authenticate_with_code(&self, params: AuthenticateWithCodeParams) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_CODE).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
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
    pub fn authenticate_with_password(
        &self,
        params: AuthenticateWithPasswordParams,
    ) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_PASSWORD).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
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
    pub fn authenticate_with_refresh_token(
        &self,
        params: AuthenticateWithRefreshTokenParams,
    ) -> Call<AuthenticateResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_REFRESH_TOKEN).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
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
    pub fn authenticate_with_magic_auth(
        &self,
        params: AuthenticateWithMagicAuthParams,
    ) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_MAGIC_AUTH).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
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
    pub fn authenticate_with_email_verification(
        &self,
        params: AuthenticateWithEmailVerificationParams,
    ) -> Call<AuthenticateResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_EMAIL_VERIFICATION).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
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
    pub fn authenticate_with_totp(&self, params: AuthenticateWithTotpParams) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_TOTP).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
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
    pub fn authenticate_with_email_completion(
        &self,
        params: AuthenticateWithEmailCompletionParams,
    ) -> Call<AuthenticateResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_EMAIL_COMPLETION).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
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
    pub fn authenticate_with_organization_selection(
        &self,
        params: AuthenticateWithOrganizationSelectionParams,
    ) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_ORGANIZATION_SELECTION)
            .params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
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
    pub fn authenticate_with_radar_email_challenge(
        &self,
        params: AuthenticateWithRadarEmailChallengeParams,
    ) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_RADAR_EMAIL_CHALLENGE)
            .params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
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
    pub fn authenticate_with_radar_sms_challenge(
        &self,
        params: AuthenticateWithRadarSmsChallengeParams,
    ) -> Call<AuthenticateResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_RADAR_SMS_CHALLENGE).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
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
    pub fn authenticate_with_device_code(
        &self,
        params: AuthenticateWithDeviceCodeParams,
    ) -> Call<AuthenticateResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_DEVICE_CODE).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// Lists the resources (RFC 8707), such as MCP servers, for which clients can request tokens of the
    /// environment.
    ///
    /// `GET /user_management/authkit_oauth_resources`
    pub fn list_authkit_oauth_resources(
        &self,
        params: ListAuthkitOauthResourcesParams,
    ) -> PageCall<AuthkitOAuthResource> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_AUTHKIT_OAUTH_RESOURCES).params(&params);
        PageCall::new(self.client, request, decode::page::<AuthkitOAuthResource>)
    }

    /// Adds a resource (RFC 8707), such as an MCP server, for which clients can request tokens. The others
    /// stay.
    ///
    /// `POST /user_management/authkit_oauth_resources`. Errors: 401; 422.
    pub fn create_authkit_oauth_resource(
        &self,
        params: CreateAuthkitOauthResourceParams,
    ) -> Call<AuthkitOAuthResource> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_CREATE_AUTHKIT_OAUTH_RESOURCE).params(&params);
        Call::new(self.client, request, decode::value::<AuthkitOAuthResource>)
    }

    /// Deletes a resource, along with the consents that users gave to applications for it.
    ///
    /// - `id`: Identifier of the resource, not its URI.
    ///
    /// `DELETE /user_management/authkit_oauth_resources/{id}`. Errors: 401; 404.
    pub fn delete_authkit_oauth_resource(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_DELETE_AUTHKIT_OAUTH_RESOURCE).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Builds the URL to which the browser is sent for signing in. Give `provider` (`authkit` for the hosted
    /// page), `connection_id` or `organization_id`, and a fresh `state` that the callback is checked against.
    ///
    /// Builds the URL and sends nothing.
    ///
    /// `GET /user_management/authorize`
    pub fn get_authorization_url(&self, params: GetAuthorizationUrlParams) -> Result<Url, Error> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_AUTHORIZATION_URL).params(&params);
        self.client.url(&request)
    }

    /// Starts the device flow (RFC 8628), for command-line tools and devices without a browser. Show the user
    /// code and its address, then call `authenticate_with_device_code` until it ends.
    ///
    /// `POST /user_management/authorize/device`. Errors: 400; 403.
    pub fn create_device_authorization(&self) -> Call<DeviceAuthorizationResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_DEVICE_AUTHORIZATION);
        Call::new(self.client, request, decode::value::<DeviceAuthorizationResponse>)
    }

    /// Lists the web origins from which browsers may call the API.
    ///
    /// `GET /user_management/cors_origins`. Errors: 401.
    pub fn list_cors_origins(&self, params: ListCorsOriginsParams) -> PageCall<CorsOrigin> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_CORS_ORIGINS).params(&params);
        PageCall::new(self.client, request, decode::page::<CorsOrigin>)
    }

    /// Allows a web origin to call the API from browsers.
    ///
    /// `POST /user_management/cors_origins`. Errors: 409; 422.
    pub fn create_cors_origin(&self, params: CreateCorsOriginParams) -> Call<CorsOrigin> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_CORS_ORIGIN).params(&params);
        Call::new(self.client, request, decode::value::<CorsOrigin>)
    }

    /// Gets an e-mail verification with its code, so that the application can send the e-mail itself.
    ///
    /// - `id`: Identifier of the e-mail verification, from the event or the error that named it.
    ///
    /// `GET /user_management/email_verification/{id}`. Errors: 404.
    pub fn get_email_verification(&self, id: &str) -> Call<EmailVerification> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_EMAIL_VERIFICATION).path([id]);
        Call::new(self.client, request, decode::value::<EmailVerification>)
    }

    /// Lists invitations.
    ///
    /// `GET /user_management/invitations`. Errors: 422 `invalid_request_parameters`.
    pub fn list_invitations(&self, params: ListInvitationsParams) -> PageCall<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_INVITATIONS).params(&params);
        PageCall::new(self.client, request, decode::page::<Invitation>)
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
    pub fn send_invitation(&self, params: SendInvitationParams) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_SEND_INVITATION).params(&params);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// Gets the invitation that a token belongs to, for instance on the page that the link leads to.
    ///
    /// - `token`: Token from the link of the invitation.
    ///
    /// `GET /user_management/invitations/by_token/{token}`. Errors: 404.
    pub fn find_invitation_by_token(&self, token: &str) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_FIND_INVITATION_BY_TOKEN).path([token]);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// Gets one invitation.
    ///
    /// - `id`: Identifier of the invitation, not its token.
    ///
    /// `GET /user_management/invitations/{id}`. Errors: 404.
    pub fn get_invitation(&self, id: &str) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_INVITATION).path([id]);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// Accepts a pending invitation in the name of its recipient. If it is to an organization, the membership
    /// becomes active.
    ///
    /// - `id`: Identifier of the invitation, not its token.
    ///
    /// `POST /user_management/invitations/{id}/accept`. Errors: 400 `invite_not_pending`, `invalid_invite`,
    /// `invite_has_accepted_user_id`; 404.
    pub fn accept_invitation(&self, id: &str) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_ACCEPT_INVITATION).path([id]);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// Sends the e-mail of a pending invitation again.
    ///
    /// - `id`: Identifier of the invitation, not its token.
    ///
    /// Sends an e-mail.
    ///
    /// `POST /user_management/invitations/{id}/resend`. Errors: 400 `invite_expired`, `invite_revoked`,
    /// `invite_accepted`, `email_domain_not_deliverable`; 404; 422 `invalid_request_parameters`.
    pub fn resend_invitation(&self, id: &str, params: ResendInvitationParams) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_RESEND_INVITATION).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// Revokes a pending invitation. Its link stops working.
    ///
    /// - `id`: Identifier of the invitation, not its token.
    ///
    /// `POST /user_management/invitations/{id}/revoke`. Errors: 400 `invite_not_pending`.
    pub fn revoke_invitation(&self, id: &str) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_REVOKE_INVITATION).path([id]);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// Gets the template for the custom claims of access tokens. Fails with 404 if there is none.
    ///
    /// `GET /user_management/jwt_template`. Errors: 404.
    pub fn get_jwt_template(&self) -> Call<JwtTemplate> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_JWT_TEMPLATE);
        Call::new(self.client, request, decode::value::<JwtTemplate>)
    }

    /// Sets the template for the custom claims of access tokens. Tokens issued from then on follow it.
    ///
    /// `PUT /user_management/jwt_template`. Errors: 422 `invalid_request_parameters`.
    pub fn update_jwt_template(&self, params: UpdateJwtTemplateParams) -> Call<JwtTemplate> {
        let request = Request::new(&operations::USER_MANAGEMENT_UPDATE_JWT_TEMPLATE).params(&params);
        Call::new(self.client, request, decode::value::<JwtTemplate>)
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
    pub fn create_magic_auth(&self, params: CreateMagicAuthParams) -> Call<MagicAuthCreateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_MAGIC_AUTH).params(&params);
        Call::new(self.client, request, decode::value::<MagicAuthCreateResponse>)
    }

    /// Gets a one-time sign-in code, so that the application can send the e-mail itself.
    ///
    /// - `id`: Identifier of the Magic Auth code, not the code.
    ///
    /// `GET /user_management/magic_auth/{id}`. Errors: 404.
    pub fn get_magic_auth(&self, id: &str) -> Call<MagicAuth> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_MAGIC_AUTH).path([id]);
        Call::new(self.client, request, decode::value::<MagicAuth>)
    }

    /// Creates a one-time token for setting a new password. WorkOS e-mails the link unless the environment
    /// leaves e-mails to the application. Fails with 404 for an unknown address; do not show that difference
    /// to visitors.
    ///
    /// Sends an e-mail.
    ///
    /// `POST /user_management/password_reset`. Errors: 403 `email_password_auth_disabled`,
    /// `password_reset_not_allowed`; 404; 422 `invalid_request_parameters`; 429 `daily_quota_exceeded`.
    pub fn create_password_reset(&self, params: CreatePasswordResetParams) -> Call<PasswordReset> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_PASSWORD_RESET).params(&params);
        Call::new(self.client, request, decode::value::<PasswordReset>)
    }

    /// Sets a new password with a reset token, and marks the e-mail address as verified. Works once per
    /// token.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/password_reset/confirm`. Errors: 400 `password_reset_error`; 403
    /// `email_password_auth_disabled`; 404; 422 `invalid_request_parameters`.
    pub fn confirm_password_reset(&self, params: ConfirmPasswordResetParams) -> Call<ResetPasswordResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_CONFIRM_PASSWORD_RESET).params(&params);
        Call::new(self.client, request, decode::value::<ResetPasswordResponse>)
    }

    /// Gets a password reset with its token and link, so that the application can send the e-mail itself.
    ///
    /// - `id`: Identifier of the password reset, not its token.
    ///
    /// `GET /user_management/password_reset/{id}`. Errors: 404.
    pub fn get_password_reset(&self, id: &str) -> Call<PasswordReset> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_PASSWORD_RESET).path([id]);
        Call::new(self.client, request, decode::value::<PasswordReset>)
    }

    /// Sends a one-time code by SMS, for a sign-in or sign-up that Radar stopped. Continue with
    /// `authenticate_with_radar_sms_challenge`.
    ///
    /// `POST /user_management/radar_challenges`
    pub fn send_radar_sms_challenge(
        &self,
        params: SendRadarSmsChallengeParams,
    ) -> Call<SendRadarSmsChallengeResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_SEND_RADAR_SMS_CHALLENGE).params(&params);
        Call::new(self.client, request, decode::value::<SendRadarSmsChallengeResponse>)
    }

    /// Gets a Radar challenge with its code, so that the application can send the e-mail itself.
    ///
    /// - `id`: Identifier of the Radar challenge.
    ///
    /// `GET /user_management/radar_challenges/{id}`. Errors: 404.
    pub fn get_radar_challenge(&self, id: &str) -> Call<RadarChallenge> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_RADAR_CHALLENGE).path([id]);
        Call::new(self.client, request, decode::value::<RadarChallenge>)
    }

    /// Lists the addresses to which callbacks may go.
    ///
    /// `GET /user_management/redirect_uris`. Errors: 401.
    pub fn list_redirect_uris(&self, params: ListRedirectUrisParams) -> PageCall<RedirectUri> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_REDIRECT_URIS).params(&params);
        PageCall::new(self.client, request, decode::page::<RedirectUri>)
    }

    /// Allows callbacks to another address.
    ///
    /// `POST /user_management/redirect_uris`. Errors: 400; 401; 422.
    pub fn create_redirect_uri(&self, params: CreateRedirectUriParams) -> Call<RedirectUri> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_REDIRECT_URI).params(&params);
        Call::new(self.client, request, decode::value::<RedirectUri>)
    }

    /// Deletes a redirect URI. Sign-ins that name it fail from then on.
    ///
    /// - `id`: Identifier of the redirect URI, not the address.
    ///
    /// `DELETE /user_management/redirect_uris/{id}`. Errors: 401; 404; 409.
    pub fn delete_redirect_uri(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_DELETE_REDIRECT_URI).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Builds the URL to which the browser is sent for ending the session with AuthKit. Clear the
    /// application's own cookie as well.
    ///
    /// Builds the URL and sends nothing.
    ///
    /// `GET /user_management/sessions/logout`. Errors: 422.
    pub fn get_logout_url(&self, params: GetLogoutUrlParams) -> Result<Url, Error> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_LOGOUT_URL).params(&params);
        self.client.url(&request)
    }

    /// Ends a session from the server. It cannot be refreshed any more; access tokens already issued stay
    /// valid until they expire.
    ///
    /// `POST /user_management/sessions/revoke`. Errors: 400.
    pub fn revoke_session(&self, params: RevokeSessionParams) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_REVOKE_SESSION).params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists users.
    ///
    /// `GET /user_management/users`. Errors: 422.
    pub fn list_users(&self, params: ListUsersParams) -> PageCall<User> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_USERS).params(&params);
        PageCall::new(self.client, request, decode::page::<User>)
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
    pub fn create_user(&self, params: CreateUserParams) -> Call<UserCreateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_USER).params(&params);
        Call::new(self.client, request, decode::value::<UserCreateResponse>)
    }

    /// Gets the user who carries the application's own identifier.
    ///
    /// - `external_id`: Value that was set as `external_id` of the user.
    ///
    /// `GET /user_management/users/external_id/{external_id}`. Errors: 404.
    pub fn get_user_by_external_id(&self, external_id: &str) -> Call<User> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_USER_BY_EXTERNAL_ID).path([external_id]);
        Call::new(self.client, request, decode::value::<User>)
    }

    /// Gets one user.
    ///
    /// - `id`: Identifier of the user.
    ///
    /// `GET /user_management/users/{id}`. Errors: 404.
    pub fn get_user(&self, id: &str) -> Call<User> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_USER).path([id]);
        Call::new(self.client, request, decode::value::<User>)
    }

    /// Updates a user. Members that are left out stay as they are.
    ///
    /// - `id`: Identifier of the user.
    ///
    /// `PUT /user_management/users/{id}`. Errors:
    /// - 400 `password_strength_error`, `invalid_password_hash`, `password_and_password_hash_provided`,
    ///   `password_and_password_hash_type_provided`, `password_salt_position_requires_password_hash`,
    ///   `email_already_verified`, `invalid_metadata`, `external_id_already_used`,
    ///   `email_change_not_allowed`, `email_not_available`, `invalid_email`, `invalid_locale`
    /// - 422 `invalid_request_parameters`
    pub fn update_user(&self, id: &str, params: UpdateUserParams) -> Call<User> {
        let request = Request::new(&operations::USER_MANAGEMENT_UPDATE_USER).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<User>)
    }

    /// Deletes a user. This cannot be undone.
    ///
    /// - `id`: Identifier of the user.
    ///
    /// `DELETE /user_management/users/{id}`. Errors: 404.
    pub fn delete_user(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_DELETE_USER).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Changes the e-mail address of a user with the code that `send_email_change` sent to the new one.
    ///
    /// - `id`: Identifier of the user.
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
    pub fn confirm_email_change(
        &self,
        id: &str,
        params: ConfirmEmailChangeParams,
    ) -> Call<EmailChangeConfirmation> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_CONFIRM_EMAIL_CHANGE).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<EmailChangeConfirmation>)
    }

    /// Sends a one-time code to a new e-mail address of a user. The present address stays until
    /// `confirm_email_change`.
    ///
    /// - `id`: Identifier of the user.
    ///
    /// Sends an e-mail.
    ///
    /// `POST /user_management/users/{id}/email_change/send`. Errors:
    /// - 404
    /// - 409 `email_change_not_needed`, `email_not_available`, `email_change_not_allowed`
    /// - 422 `invalid_request_parameters`, `invalid_email`
    /// - 429 `daily_quota_exceeded`
    pub fn send_email_change(&self, id: &str, params: SendEmailChangeParams) -> Call<EmailChange> {
        let request = Request::new(&operations::USER_MANAGEMENT_SEND_EMAIL_CHANGE).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<EmailChange>)
    }

    /// Marks the e-mail address of a user as verified, with the code that `send_verification_email` sent.
    ///
    /// - `id`: Identifier of the user.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/users/{id}/email_verification/confirm`. Errors:
    /// - 400 `email_previously_verified`, `email_verification_code_previously_used`,
    ///   `email_verification_code_expired`, `email_verification_code_incorrect`
    /// - 404
    /// - 422 `invalid_request_parameters`
    pub fn verify_email(&self, id: &str, params: VerifyEmailParams) -> Call<VerifyEmailResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_VERIFY_EMAIL).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<VerifyEmailResponse>)
    }

    /// Sends a one-time code to the e-mail address of a user, for `verify_email`. Fails if the address is
    /// verified already.
    ///
    /// - `id`: Identifier of the user.
    ///
    /// `POST /user_management/users/{id}/email_verification/send`. Errors: 400 `email_already_verified`; 404;
    /// 422; 429 `daily_quota_exceeded`.
    pub fn send_verification_email(
        &self,
        id: &str,
        params: SendVerificationEmailParams,
    ) -> Call<SendVerificationEmailResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_SEND_VERIFICATION_EMAIL).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<SendVerificationEmailResponse>)
    }

    /// Gets the accounts at OAuth providers that are linked to a user. Connections of organizations are not
    /// among them.
    ///
    /// - `id`: Identifier of the user.
    ///
    /// `GET /user_management/users/{id}/identities`. Errors: 404.
    pub fn get_user_identities(&self, id: &str) -> Call<Vec<UserIdentity>> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_USER_IDENTITIES).path([id]);
        Call::new(self.client, request, decode::value::<Vec<UserIdentity>>)
    }

    /// Lists the sessions of a user.
    ///
    /// - `id`: Identifier of the user.
    ///
    /// `GET /user_management/users/{id}/sessions`. Errors: 404; 422 `invalid_request_parameters`.
    pub fn list_sessions(&self, id: &str, params: ListSessionsParams) -> PageCall<Session> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_SESSIONS).path([id]).params(&params);
        PageCall::new(self.client, request, decode::page::<Session>)
    }

    /// Lists the API keys of a user, without their values.
    ///
    /// - `user_id`: Identifier of the user who owns the keys.
    ///
    /// Preview: WorkOS has to enable `user-api-keys` for the environment.
    ///
    /// `GET /user_management/users/{user_id}/api_keys`. Errors: 404.
    pub fn list_user_api_keys(&self, user_id: &str, params: ListUserApiKeysParams) -> PageCall<UserApiKey> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_LIST_USER_API_KEYS).path([user_id]).params(&params);
        PageCall::new(self.client, request, decode::page::<UserApiKey>)
    }

    /// Creates an API key with which a user calls the application's own API. The answer is the only place
    /// where its value ever appears.
    ///
    /// - `user_id`: Identifier of the user who owns the key.
    ///
    /// Preview: WorkOS has to enable `user-api-keys` for the environment.
    ///
    /// `POST /user_management/users/{user_id}/api_keys`. Errors: 400; 404; 422.
    pub fn create_user_api_key(
        &self,
        user_id: &str,
        params: CreateUserApiKeyParams,
    ) -> Call<UserApiKeyWithValue> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_CREATE_USER_API_KEY).path([user_id]).params(&params);
        Call::new(self.client, request, decode::value::<UserApiKeyWithValue>)
    }

    /// Lists the applications to which a user gave consent.
    ///
    /// - `user_id`: Identifier of the user.
    ///
    /// `GET /user_management/users/{user_id}/authorized_applications`. Errors: 404; 422.
    pub fn list_user_authorized_applications(
        &self,
        user_id: &str,
        params: ListUserAuthorizedApplicationsParams,
    ) -> PageCall<AuthorizedApplication> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_USER_AUTHORIZED_APPLICATIONS)
            .path([user_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<AuthorizedApplication>)
    }

    /// Withdraws a user's consent to an application. The application has to ask again.
    ///
    /// - `user_id`: Identifier of the user.
    /// - `application_id`: Identifier or client identifier of the application.
    ///
    /// `DELETE /user_management/users/{user_id}/authorized_applications/{application_id}`. Errors: 404.
    pub fn delete_user_authorized_application(&self, user_id: &str, application_id: &str) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_DELETE_USER_AUTHORIZED_APPLICATION)
            .path([user_id, application_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Removes an entry from its waitlist. The address can join again, and an invitation that came from the
    /// entry stays valid.
    ///
    /// - `id`: Identifier of the waitlist entry.
    ///
    /// `DELETE /user_management/waitlist_entries/{id}`. Errors: 404.
    pub fn delete_waitlist_entry(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_DELETE_WAITLIST_ENTRY).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Approves a waitlist entry, also one that was denied, and sends an invitation. The approval stays even
    /// if that fails, so do not call again. On `invitation_email_not_sent` use `resend_invitation`; if there
    /// is no invitation, use `send_invitation`.
    ///
    /// - `id`: Identifier of the waitlist entry.
    ///
    /// `POST /user_management/waitlist_entries/{id}/approve`. Errors: 404; 422 `invitation_email_not_sent`,
    /// `invalid_state`.
    pub fn approve_waitlist_entry(&self, id: &str) -> Call<WaitlistEntry> {
        let request = Request::new(&operations::USER_MANAGEMENT_APPROVE_WAITLIST_ENTRY).path([id]);
        Call::new(self.client, request, decode::value::<WaitlistEntry>)
    }

    /// Denies a pending waitlist entry. Approving it later takes the denial back.
    ///
    /// - `id`: Identifier of the waitlist entry.
    ///
    /// `POST /user_management/waitlist_entries/{id}/deny`. Errors: 404; 422.
    pub fn deny_waitlist_entry(&self, id: &str) -> Call<WaitlistEntry> {
        let request = Request::new(&operations::USER_MANAGEMENT_DENY_WAITLIST_ENTRY).path([id]);
        Call::new(self.client, request, decode::value::<WaitlistEntry>)
    }

    /// Lists all waitlists of the environment.
    ///
    /// `GET /user_management/waitlists`
    pub fn list_waitlists(&self) -> Call<List<Waitlist>> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_WAITLISTS);
        Call::new(self.client, request, decode::list::<Waitlist>)
    }

    /// Gets one waitlist.
    ///
    /// - `id`: Identifier of the waitlist, or `default`. The default waitlist does not exist until it has an
    ///   entry.
    ///
    /// `GET /user_management/waitlists/{id}`. Errors: 404.
    pub fn get_waitlist(&self, id: &str) -> Call<Waitlist> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_WAITLIST).path([id]);
        Call::new(self.client, request, decode::value::<Waitlist>)
    }

    /// Lists the entries of a waitlist.
    ///
    /// - `id`: Identifier of the waitlist, or `default`. The default waitlist does not exist until it has an
    ///   entry.
    ///
    /// `GET /user_management/waitlists/{id}/entries`. Errors: 404; 422.
    pub fn list_waitlist_entries(
        &self,
        id: &str,
        params: ListWaitlistEntriesParams,
    ) -> PageCall<WaitlistEntry> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_LIST_WAITLIST_ENTRIES).path([id]).params(&params);
        PageCall::new(self.client, request, decode::page::<WaitlistEntry>)
    }

    /// Puts an e-mail address on a waitlist. For an address that is on it already, the entry comes back
    /// unchanged. Fails if a user has the address.
    ///
    /// - `id`: Identifier of the waitlist, or `default`. The default waitlist comes into being with its first
    ///   entry.
    ///
    /// `POST /user_management/waitlists/{id}/entries`. Errors: 404; 422.
    pub fn create_waitlist_entry(&self, id: &str, params: CreateWaitlistEntryParams) -> Call<WaitlistEntry> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_CREATE_WAITLIST_ENTRY).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<WaitlistEntry>)
    }
}

/// Parameters of [`UserManagement::authenticate_with_code`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithCodeParams {
    /// Authorization code from the callback.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    /// PKCE verifier behind the challenge, if the authorization URL had one. Public clients send it in place
    /// of a secret.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub code_verifier: Option<Secret>,
    /// Token of an invitation that the sign-in accepts.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub invitation_token: Option<Secret>,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signals_id: Option<String>,
}

impl AuthenticateWithCodeParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            code_verifier: None,
            invitation_token: None,
            ip_address: None,
            device_id: None,
            user_agent: None,
            signals_id: None,
        }
    }

    /// PKCE verifier behind the challenge, if the authorization URL had one. Public clients send it in place
    /// of a secret.
    #[must_use]
    pub fn code_verifier(mut self, code_verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }

    /// Token of an invitation that the sign-in accepts.
    #[must_use]
    pub fn invitation_token(mut self, invitation_token: impl Into<Secret>) -> Self {
        self.invitation_token = Some(invitation_token.into());
        self
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[must_use]
    pub fn signals_id(mut self, signals_id: impl Into<String>) -> Self {
        self.signals_id = Some(signals_id.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_password`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithPasswordParams {
    pub email: String,
    #[serde(serialize_with = "crate::secret::exposed")]
    pub password: Secret,
    /// Token of an invitation that the sign-in accepts.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub invitation_token: Option<Secret>,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signals_id: Option<String>,
    /// Identifier of the Radar attempt that this step continues, from the answer to the step before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radar_auth_attempt_id: Option<String>,
}

impl AuthenticateWithPasswordParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            invitation_token: None,
            ip_address: None,
            device_id: None,
            user_agent: None,
            signals_id: None,
            radar_auth_attempt_id: None,
        }
    }

    /// Token of an invitation that the sign-in accepts.
    #[must_use]
    pub fn invitation_token(mut self, invitation_token: impl Into<Secret>) -> Self {
        self.invitation_token = Some(invitation_token.into());
        self
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[must_use]
    pub fn signals_id(mut self, signals_id: impl Into<String>) -> Self {
        self.signals_id = Some(signals_id.into());
        self
    }

    /// Identifier of the Radar attempt that this step continues, from the answer to the step before.
    #[must_use]
    pub fn radar_auth_attempt_id(mut self, radar_auth_attempt_id: impl Into<String>) -> Self {
        self.radar_auth_attempt_id = Some(radar_auth_attempt_id.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_refresh_token`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithRefreshTokenParams {
    /// Refresh token of the latest answer for this session.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub refresh_token: Secret,
    /// Identifier of the organization to switch to, of which the user must be a member; as before if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithRefreshTokenParams {
    /// With the parameters that are always needed.
    pub fn new(refresh_token: impl Into<Secret>) -> Self {
        Self {
            refresh_token: refresh_token.into(),
            organization_id: None,
            ip_address: None,
            device_id: None,
            user_agent: None,
        }
    }

    /// Identifier of the organization to switch to, of which the user must be a member; as before if absent.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_magic_auth`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithMagicAuthParams {
    /// The six digits as entered.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    /// Address that the code was sent to.
    pub email: String,
    /// Token of an invitation that the sign-in accepts.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub invitation_token: Option<Secret>,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// Identifier of the Radar attempt that this step continues, from the answer to the step before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radar_auth_attempt_id: Option<String>,
}

impl AuthenticateWithMagicAuthParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>, email: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            email: email.into(),
            invitation_token: None,
            ip_address: None,
            device_id: None,
            user_agent: None,
            radar_auth_attempt_id: None,
        }
    }

    /// Token of an invitation that the sign-in accepts.
    #[must_use]
    pub fn invitation_token(mut self, invitation_token: impl Into<Secret>) -> Self {
        self.invitation_token = Some(invitation_token.into());
        self
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Identifier of the Radar attempt that this step continues, from the answer to the step before.
    #[must_use]
    pub fn radar_auth_attempt_id(mut self, radar_auth_attempt_id: impl Into<String>) -> Self {
        self.radar_auth_attempt_id = Some(radar_auth_attempt_id.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_email_verification`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithEmailVerificationParams {
    /// The code from the verification e-mail as entered.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    /// Token from the error with which the sign-in stopped.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithEmailVerificationParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>, pending_authentication_token: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            pending_authentication_token: pending_authentication_token.into(),
            ip_address: None,
            device_id: None,
            user_agent: None,
        }
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_totp`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithTotpParams {
    /// The code of the authenticator app as entered.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    /// Token from the error with which the sign-in stopped.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    /// Identifier of the challenge that was made for the factor.
    pub authentication_challenge_id: String,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithTotpParams {
    /// With the parameters that are always needed.
    pub fn new(
        code: impl Into<Secret>,
        pending_authentication_token: impl Into<Secret>,
        authentication_challenge_id: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            pending_authentication_token: pending_authentication_token.into(),
            authentication_challenge_id: authentication_challenge_id.into(),
            ip_address: None,
            device_id: None,
            user_agent: None,
        }
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_email_completion`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithEmailCompletionParams {
    /// Token from the error with which the sign-in stopped.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub email_completion_token: Secret,
    /// Address as the person entered it.
    pub email: String,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signals_id: Option<String>,
}

impl AuthenticateWithEmailCompletionParams {
    /// With the parameters that are always needed.
    pub fn new(email_completion_token: impl Into<Secret>, email: impl Into<String>) -> Self {
        Self {
            email_completion_token: email_completion_token.into(),
            email: email.into(),
            ip_address: None,
            device_id: None,
            user_agent: None,
            signals_id: None,
        }
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[must_use]
    pub fn signals_id(mut self, signals_id: impl Into<String>) -> Self {
        self.signals_id = Some(signals_id.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_organization_selection`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithOrganizationSelectionParams {
    /// Token from the error with which the sign-in stopped.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    /// Identifier of the organization that the user chose, one of those in the error.
    pub organization_id: String,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithOrganizationSelectionParams {
    /// With the parameters that are always needed.
    pub fn new(pending_authentication_token: impl Into<Secret>, organization_id: impl Into<String>) -> Self {
        Self {
            pending_authentication_token: pending_authentication_token.into(),
            organization_id: organization_id.into(),
            ip_address: None,
            device_id: None,
            user_agent: None,
        }
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_radar_email_challenge`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithRadarEmailChallengeParams {
    /// The code from the e-mail as entered.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    /// Identifier of the Radar challenge, from the error.
    pub radar_challenge_id: String,
    /// Token from the error with which the sign-in stopped.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithRadarEmailChallengeParams {
    /// With the parameters that are always needed.
    pub fn new(
        code: impl Into<Secret>,
        radar_challenge_id: impl Into<String>,
        pending_authentication_token: impl Into<Secret>,
    ) -> Self {
        Self {
            code: code.into(),
            radar_challenge_id: radar_challenge_id.into(),
            pending_authentication_token: pending_authentication_token.into(),
            ip_address: None,
            device_id: None,
            user_agent: None,
        }
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_radar_sms_challenge`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithRadarSmsChallengeParams {
    /// The code from the SMS as entered.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    /// Token from the error with which the sign-in stopped.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    /// Identifier that `send_radar_sms_challenge` returned; needed at sign-up, left out at sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_id: Option<String>,
    /// Number that the code was sent to; needed at sign-up, left out at sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithRadarSmsChallengeParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>, pending_authentication_token: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            pending_authentication_token: pending_authentication_token.into(),
            verification_id: None,
            phone_number: None,
            ip_address: None,
            device_id: None,
            user_agent: None,
        }
    }

    /// Identifier that `send_radar_sms_challenge` returned; needed at sign-up, left out at sign-in.
    #[must_use]
    pub fn verification_id(mut self, verification_id: impl Into<String>) -> Self {
        self.verification_id = Some(verification_id.into());
        self
    }

    /// Number that the code was sent to; needed at sign-up, left out at sign-in.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_device_code`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithDeviceCodeParams {
    /// The device code from `create_device_authorization`.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub device_code: Secret,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Identifier of the person's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithDeviceCodeParams {
    /// With the parameters that are always needed.
    pub fn new(device_code: impl Into<Secret>) -> Self {
        Self { device_code: device_code.into(), ip_address: None, device_id: None, user_agent: None }
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Identifier of the person's device.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::list_authkit_oauth_resources`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListAuthkitOauthResourcesParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListAuthkitOauthResourcesParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`UserManagement::create_authkit_oauth_resource`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateAuthkitOauthResourceParams {
    /// Resource indicator. Where the environment allows it, one `*` can stand for the leftmost label of the
    /// host or for the last path segment.
    pub uri: String,
    /// Whether it becomes the default in place of the present one. It can be set here only, and not for a URI
    /// with `*`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
}

impl CreateAuthkitOauthResourceParams {
    /// With the parameters that are always needed.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into(), default: None }
    }

    /// Whether it becomes the default in place of the present one. It can be set here only, and not for a URI
    /// with `*`.
    #[must_use]
    pub fn default(mut self, default: bool) -> Self {
        self.default = Some(default);
        self
    }
}

/// Parameters of [`UserManagement::get_authorization_url`].
#[derive(Clone, Debug, Serialize)]
pub struct GetAuthorizationUrlParams {
    /// Address of the callback, one of the redirect URIs of the environment.
    pub redirect_uri: String,
    /// How the challenge was made from the verifier; goes with `code_challenge`. The only value is `S256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge_method: Option<String>,
    /// PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The exchange then needs the
    /// verifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// Domain that helps the identity provider to find the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_hint: Option<String>,
    /// Identifier of the connection to sign in through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Further query parameters for the OAuth provider's own authorization URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_query_params: Option<BTreeMap<String, String>>,
    /// Further OAuth scopes to ask of the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_scopes: Option<Vec<String>>,
    /// Token of an invitation that the sign-in accepts.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub invitation_token: Option<Secret>,
    /// Nonce of a claim, where WorkOS has given one out; leave it out otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_nonce: Option<String>,
    /// Seconds after which a past sign-in no longer counts, so that the user signs in anew; 0 always asks.
    /// Only with `authkit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age: Option<i64>,
    /// Page of AuthKit to begin with; only with `authkit`. `sign-in` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen_hint: Option<ScreenHint>,
    /// E-mail address or user name to fill in beforehand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_hint: Option<String>,
    /// What to send the user to, `authkit` for the hosted page or a social provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<AuthenticationProvider>,
    /// What the sign-in page asks, in the terms of OpenID Connect, such as `login`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// Value that comes back unchanged with the callback. Make it unguessable and tied to the browser,
    /// against forged callbacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Identifier of the organization to sign in to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl GetAuthorizationUrlParams {
    /// With the parameters that are always needed.
    pub fn new(redirect_uri: impl Into<String>) -> Self {
        Self {
            redirect_uri: redirect_uri.into(),
            code_challenge_method: None,
            code_challenge: None,
            domain_hint: None,
            connection_id: None,
            provider_query_params: None,
            provider_scopes: None,
            invitation_token: None,
            claim_nonce: None,
            max_age: None,
            screen_hint: None,
            login_hint: None,
            provider: None,
            prompt: None,
            state: None,
            organization_id: None,
        }
    }

    /// How the challenge was made from the verifier; goes with `code_challenge`. The only value is `S256`.
    #[must_use]
    pub fn code_challenge_method(mut self, code_challenge_method: impl Into<String>) -> Self {
        self.code_challenge_method = Some(code_challenge_method.into());
        self
    }

    /// PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The exchange then needs the
    /// verifier.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }

    /// Domain that helps the identity provider to find the account.
    #[must_use]
    pub fn domain_hint(mut self, domain_hint: impl Into<String>) -> Self {
        self.domain_hint = Some(domain_hint.into());
        self
    }

    /// Identifier of the connection to sign in through.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = Some(connection_id.into());
        self
    }

    /// Further query parameters for the OAuth provider's own authorization URL.
    #[must_use]
    pub fn provider_query_params(
        mut self,
        provider_query_params: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.provider_query_params =
            Some(provider_query_params.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Further OAuth scopes to ask of the provider.
    #[must_use]
    pub fn provider_scopes(mut self, provider_scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.provider_scopes = Some(provider_scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Token of an invitation that the sign-in accepts.
    #[must_use]
    pub fn invitation_token(mut self, invitation_token: impl Into<Secret>) -> Self {
        self.invitation_token = Some(invitation_token.into());
        self
    }

    /// Nonce of a claim, where WorkOS has given one out; leave it out otherwise.
    #[must_use]
    pub fn claim_nonce(mut self, claim_nonce: impl Into<String>) -> Self {
        self.claim_nonce = Some(claim_nonce.into());
        self
    }

    /// Seconds after which a past sign-in no longer counts, so that the user signs in anew; 0 always asks.
    /// Only with `authkit`.
    #[must_use]
    pub fn max_age(mut self, max_age: i64) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// Page of AuthKit to begin with; only with `authkit`. `sign-in` if left out.
    #[must_use]
    pub fn screen_hint(mut self, screen_hint: impl Into<ScreenHint>) -> Self {
        self.screen_hint = Some(screen_hint.into());
        self
    }

    /// E-mail address or user name to fill in beforehand.
    #[must_use]
    pub fn login_hint(mut self, login_hint: impl Into<String>) -> Self {
        self.login_hint = Some(login_hint.into());
        self
    }

    /// What to send the user to, `authkit` for the hosted page or a social provider.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<AuthenticationProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// What the sign-in page asks, in the terms of OpenID Connect, such as `login`.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Value that comes back unchanged with the callback. Make it unguessable and tied to the browser,
    /// against forged callbacks.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Identifier of the organization to sign in to.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
}

/// Parameters of [`UserManagement::list_cors_origins`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListCorsOriginsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListCorsOriginsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`UserManagement::create_cors_origin`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateCorsOriginParams {
    /// Scheme, host and port, such as `https://app.example.com`.
    pub origin: String,
}

impl CreateCorsOriginParams {
    /// With the parameters that are always needed.
    pub fn new(origin: impl Into<String>) -> Self {
        Self { origin: origin.into() }
    }
}

/// Parameters of [`UserManagement::list_invitations`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListInvitationsParams {
    /// Lists only invitations to this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Lists only invitations to this address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListInvitationsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only invitations to this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Lists only invitations to this address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`UserManagement::send_invitation`].
#[derive(Clone, Debug, Serialize)]
pub struct SendInvitationParams {
    /// Address to invite.
    pub email: String,
    /// Identifier of the organization that the person joins on accepting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Slug of the role that the person gets in the organization; its default role if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_slug: Option<String>,
    /// Days until the invitation expires, from 1 to 30; 7 if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in_days: Option<i64>,
    /// Identifier of the user who invites; the e-mail mentions their name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inviter_user_id: Option<String>,
    /// Language of the e-mail; that of the environment if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl SendInvitationParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            organization_id: None,
            role_slug: None,
            expires_in_days: None,
            inviter_user_id: None,
            locale: None,
        }
    }

    /// Identifier of the organization that the person joins on accepting.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Slug of the role that the person gets in the organization; its default role if absent.
    #[must_use]
    pub fn role_slug(mut self, role_slug: impl Into<String>) -> Self {
        self.role_slug = Some(role_slug.into());
        self
    }

    /// Days until the invitation expires, from 1 to 30; 7 if absent.
    #[must_use]
    pub fn expires_in_days(mut self, expires_in_days: i64) -> Self {
        self.expires_in_days = Some(expires_in_days);
        self
    }

    /// Identifier of the user who invites; the e-mail mentions their name.
    #[must_use]
    pub fn inviter_user_id(mut self, inviter_user_id: impl Into<String>) -> Self {
        self.inviter_user_id = Some(inviter_user_id.into());
        self
    }

    /// Language of the e-mail; that of the environment if absent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::resend_invitation`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ResendInvitationParams {
    /// Language of the e-mail; that of the environment if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl ResendInvitationParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the e-mail; that of the environment if absent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::update_jwt_template`].
#[derive(Clone, Debug, Serialize)]
pub struct UpdateJwtTemplateParams {
    /// Liquid template that renders to a JSON object of claims. Registered claims cannot be set, and the
    /// result can have 3072 bytes at most.
    pub content: String,
}

impl UpdateJwtTemplateParams {
    /// With the parameters that are always needed.
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}

/// Parameters of [`UserManagement::create_magic_auth`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateMagicAuthParams {
    /// Address to send the code to.
    pub email: String,
    /// Token of an invitation that the sign-in accepts.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub invitation_token: Option<Secret>,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// Identifier of the Radar attempt that this step continues, from the answer to the step before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radar_auth_attempt_id: Option<String>,
    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signals_id: Option<String>,
    /// Language of the e-mail; that of the environment if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl CreateMagicAuthParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            invitation_token: None,
            ip_address: None,
            user_agent: None,
            radar_auth_attempt_id: None,
            signals_id: None,
            locale: None,
        }
    }

    /// Token of an invitation that the sign-in accepts.
    #[must_use]
    pub fn invitation_token(mut self, invitation_token: impl Into<Secret>) -> Self {
        self.invitation_token = Some(invitation_token.into());
        self
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Identifier of the Radar attempt that this step continues, from the answer to the step before.
    #[must_use]
    pub fn radar_auth_attempt_id(mut self, radar_auth_attempt_id: impl Into<String>) -> Self {
        self.radar_auth_attempt_id = Some(radar_auth_attempt_id.into());
        self
    }

    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[must_use]
    pub fn signals_id(mut self, signals_id: impl Into<String>) -> Self {
        self.signals_id = Some(signals_id.into());
        self
    }

    /// Language of the e-mail; that of the environment if absent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::create_password_reset`].
#[derive(Clone, Debug, Serialize)]
pub struct CreatePasswordResetParams {
    /// Address of the user who forgot the password.
    pub email: String,
    /// Language of the e-mail; that of the environment if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl CreatePasswordResetParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), locale: None }
    }

    /// Language of the e-mail; that of the environment if absent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::confirm_password_reset`].
#[derive(Clone, Debug, Serialize)]
pub struct ConfirmPasswordResetParams {
    /// Token from the link of the reset e-mail.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub token: Secret,
    /// It has to meet the password rules of the environment.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub new_password: Secret,
}

impl ConfirmPasswordResetParams {
    /// With the parameters that are always needed.
    pub fn new(token: impl Into<Secret>, new_password: impl Into<Secret>) -> Self {
        Self { token: token.into(), new_password: new_password.into() }
    }
}

/// Parameters of [`UserManagement::send_radar_sms_challenge`].
#[derive(Clone, Debug, Serialize)]
pub struct SendRadarSmsChallengeParams {
    /// Identifier of the user who is signing in or up, from the error.
    pub user_id: String,
    /// Token from the error with which the sign-in stopped.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    /// Number to send the code to, in international form with `+` and country code.
    pub phone_number: String,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl SendRadarSmsChallengeParams {
    /// With the parameters that are always needed.
    pub fn new(
        user_id: impl Into<String>,
        pending_authentication_token: impl Into<Secret>,
        phone_number: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            pending_authentication_token: pending_authentication_token.into(),
            phone_number: phone_number.into(),
            ip_address: None,
            user_agent: None,
        }
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::list_redirect_uris`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListRedirectUrisParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListRedirectUrisParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`UserManagement::create_redirect_uri`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateRedirectUriParams {
    /// Address of a callback, which authorization URLs then name exactly.
    pub uri: String,
}

impl CreateRedirectUriParams {
    /// With the parameters that are always needed.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into() }
    }
}

/// Parameters of [`UserManagement::get_logout_url`].
#[derive(Clone, Debug, Serialize)]
pub struct GetLogoutUrlParams {
    /// Identifier of the session, the `sid` claim of the access token. An expired token serves too.
    pub session_id: String,
    /// Where AuthKit sends the browser afterwards, one of the sign-out addresses of the environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_to: Option<String>,
}

impl GetLogoutUrlParams {
    /// With the parameters that are always needed.
    pub fn new(session_id: impl Into<String>) -> Self {
        Self { session_id: session_id.into(), return_to: None }
    }

    /// Where AuthKit sends the browser afterwards, one of the sign-out addresses of the environment.
    #[must_use]
    pub fn return_to(mut self, return_to: impl Into<String>) -> Self {
        self.return_to = Some(return_to.into());
        self
    }
}

/// Parameters of [`UserManagement::revoke_session`].
#[derive(Clone, Debug, Serialize)]
pub struct RevokeSessionParams {
    /// Identifier of the session, the `sid` claim of the access token.
    pub session_id: String,
}

impl RevokeSessionParams {
    /// With the parameters that are always needed.
    pub fn new(session_id: impl Into<String>) -> Self {
        Self { session_id: session_id.into() }
    }
}

/// Parameters of [`UserManagement::list_users`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListUsersParams {
    /// Older name of `organization_id`, which replaces it.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Lists only members of this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Lists only the user with this address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListUsersParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Older name of `organization_id`, which replaces it.
    #[deprecated]
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Lists only members of this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Lists only the user with this address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`UserManagement::create_user`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateUserParams {
    /// Address, stored in lower case and without spaces around it.
    pub email: String,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub first_name: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub last_name: Patch<String>,
    /// Full name.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub name: Patch<String>,
    /// Whether the address counts as verified already; say so only if the application has verified it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub email_verified: Patch<bool>,
    /// The application's own key-value pairs, at most 10, with keys up to 40 and values up to 600 ASCII
    /// characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<BTreeMap<String, String>>,
    /// The application's own identifier, unique in the environment, of at most 64 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub external_id: Patch<String>,
    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub ip_address: Patch<String>,
    /// User agent of the person's browser or app.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub user_agent: Patch<String>,
    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signals_id: Option<String>,
    /// One of the forms of [`CreateUserPassword`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub password: Option<CreateUserPassword>,
}

impl CreateUserParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            first_name: Patch::Absent,
            last_name: Patch::Absent,
            name: Patch::Absent,
            email_verified: Patch::Absent,
            metadata: Patch::Absent,
            external_id: Patch::Absent,
            ip_address: Patch::Absent,
            user_agent: Patch::Absent,
            signals_id: None,
            password: None,
        }
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<Patch<String>>) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<Patch<String>>) -> Self {
        self.last_name = last_name.into();
        self
    }

    /// Full name.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Whether the address counts as verified already; say so only if the application has verified it.
    #[must_use]
    pub fn email_verified(mut self, email_verified: impl Into<Patch<bool>>) -> Self {
        self.email_verified = email_verified.into();
        self
    }

    /// The application's own key-value pairs, at most 10, with keys up to 40 and values up to 600 ASCII
    /// characters.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<Patch<BTreeMap<String, String>>>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// The application's own identifier, unique in the environment, of at most 64 characters.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// IP address of the person, not that of the application. Radar needs it when it makes decisions.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<Patch<String>>) -> Self {
        self.ip_address = ip_address.into();
        self
    }

    /// User agent of the person's browser or app.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<Patch<String>>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Identifier of the signals that Radar collected on the sign-in page, if it did.
    #[must_use]
    pub fn signals_id(mut self, signals_id: impl Into<String>) -> Self {
        self.signals_id = Some(signals_id.into());
        self
    }

    /// Chooses one of the forms of [`CreateUserPassword`].
    #[must_use]
    pub fn password(mut self, password: CreateUserPassword) -> Self {
        self.password = Some(password);
        self
    }
}

/// Mutually exclusive members of [`CreateUserParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateUserPassword {
    /// With `password`.
    Plaintext {
        /// Plain password; not together with `password_hash`.
        #[serde(serialize_with = "crate::secret::exposed")]
        password: Secret,
    },
    /// With `password_hash`, `password_hash_type`, `password_salt_position`.
    Hashed {
        /// Hash of a password, in the usual text form of its algorithm; goes with `password_hash_type`.
        #[serde(serialize_with = "crate::secret::exposed")]
        password_hash: Secret,
        /// Algorithm that made `password_hash`.
        password_hash_type: PasswordHashType,
        /// Where the salt stood when the hash was made; only for `ssha256`, where `suffix` is the default.
        #[serde(skip_serializing_if = "Option::is_none")]
        password_salt_position: Option<PasswordSaltPosition>,
    },
}

/// Parameters of [`UserManagement::update_user`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateUserParams {
    /// New address, effective at once; with `send_email_change` the user confirms it first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the address counts as verified; say so only if the application has verified it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The application's own key-value pairs, within the limits of `create_user`.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<BTreeMap<String, String>>,
    /// The application's own identifier, unique in the environment; null removes it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub external_id: Patch<String>,
    /// Language that the user prefers, as a language tag.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub locale: Patch<String>,
    /// One of the forms of [`UpdateUserPassword`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub password: Option<UpdateUserPassword>,
}

impl UpdateUserParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New address, effective at once; with `send_email_change` the user confirms it first.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Full name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Whether the address counts as verified; say so only if the application has verified it.
    #[must_use]
    pub fn email_verified(mut self, email_verified: bool) -> Self {
        self.email_verified = Some(email_verified);
        self
    }

    /// The application's own key-value pairs, within the limits of `create_user`.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<Patch<BTreeMap<String, String>>>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// The application's own identifier, unique in the environment; null removes it.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// Language that the user prefers, as a language tag.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Patch<String>>) -> Self {
        self.locale = locale.into();
        self
    }

    /// Chooses one of the forms of [`UpdateUserPassword`].
    #[must_use]
    pub fn password(mut self, password: UpdateUserPassword) -> Self {
        self.password = Some(password);
        self
    }
}

/// Mutually exclusive members of [`UpdateUserParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateUserPassword {
    /// With `password`.
    Plaintext {
        /// New plain password; not together with `password_hash`.
        #[serde(serialize_with = "crate::secret::exposed")]
        password: Secret,
    },
    /// With `password_hash`, `password_hash_type`, `password_salt_position`.
    Hashed {
        /// Hash of a password, in the usual text form of its algorithm; goes with `password_hash_type`.
        #[serde(serialize_with = "crate::secret::exposed")]
        password_hash: Secret,
        /// Algorithm that made `password_hash`.
        password_hash_type: PasswordHashType,
        /// Where the salt stood when the hash was made; only for `ssha256`, where `suffix` is the default.
        #[serde(skip_serializing_if = "Option::is_none")]
        password_salt_position: Option<PasswordSaltPosition>,
    },
}

/// Parameters of [`UserManagement::confirm_email_change`].
#[derive(Clone, Debug, Serialize)]
pub struct ConfirmEmailChangeParams {
    /// The code from the e-mail as entered.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
}

impl ConfirmEmailChangeParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self { code: code.into() }
    }
}

/// Parameters of [`UserManagement::send_email_change`].
#[derive(Clone, Debug, Serialize)]
pub struct SendEmailChangeParams {
    /// Address to change to.
    pub new_email: String,
    /// Language of the e-mail; that of the environment if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl SendEmailChangeParams {
    /// With the parameters that are always needed.
    pub fn new(new_email: impl Into<String>) -> Self {
        Self { new_email: new_email.into(), locale: None }
    }

    /// Language of the e-mail; that of the environment if absent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::verify_email`].
#[derive(Clone, Debug, Serialize)]
pub struct VerifyEmailParams {
    /// The code from the e-mail as entered.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
}

impl VerifyEmailParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self { code: code.into() }
    }
}

/// Parameters of [`UserManagement::send_verification_email`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct SendVerificationEmailParams {
    /// Language of the e-mail; that of the environment if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl SendVerificationEmailParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the e-mail; that of the environment if absent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::list_sessions`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListSessionsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListSessionsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`UserManagement::list_user_api_keys`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListUserApiKeysParams {
    /// Lists only keys for this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListUserApiKeysParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only keys for this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`UserManagement::create_user_api_key`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateUserApiKeyParams {
    /// Name for people, to tell keys apart.
    pub name: String,
    /// Identifier of the organization that the key works in; the user must be an active member.
    pub organization_id: String,
    /// Slugs of the permissions that the key carries; each must be open to API keys of users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    /// When the key stops working, a time in the future; it does not expire if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
}

impl CreateUserApiKeyParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            organization_id: organization_id.into(),
            permissions: None,
            expires_at: None,
        }
    }

    /// Slugs of the permissions that the key carries; each must be open to API keys of users.
    #[must_use]
    pub fn permissions(mut self, permissions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.permissions = Some(permissions.into_iter().map(Into::into).collect());
        self
    }

    /// When the key stops working, a time in the future; it does not expire if absent.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }
}

/// Parameters of [`UserManagement::list_user_authorized_applications`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListUserAuthorizedApplicationsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListUserAuthorizedApplicationsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`UserManagement::list_waitlist_entries`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListWaitlistEntriesParams {
    /// Lists only entries with this decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<WaitlistUserState>,
    /// Lists only the entry with this address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListWaitlistEntriesParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only entries with this decision.
    #[must_use]
    pub fn state(mut self, state: impl Into<WaitlistUserState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Lists only the entry with this address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`UserManagement::create_waitlist_entry`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateWaitlistEntryParams {
    /// Address of the person who would like access.
    pub email: String,
    /// Further answers of the person, at most 50, with keys up to 40 and values up to 600 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_fields: Option<BTreeMap<String, String>>,
    /// Whether the person gets a confirmation by e-mail, provided that the environment has it switched on.
    /// `false` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_confirmation_email: Option<bool>,
}

impl CreateWaitlistEntryParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into(), additional_fields: None, send_confirmation_email: None }
    }

    /// Further answers of the person, at most 50, with keys up to 40 and values up to 600 characters.
    #[must_use]
    pub fn additional_fields(
        mut self,
        additional_fields: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.additional_fields =
            Some(additional_fields.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Whether the person gets a confirmation by e-mail, provided that the environment has it switched on.
    /// `false` if left out.
    #[must_use]
    pub fn send_confirmation_email(mut self, send_confirmation_email: bool) -> Self {
        self.send_confirmation_email = Some(send_confirmation_email);
        self
    }
}
