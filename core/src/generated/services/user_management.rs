// Generated from api/user_management.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

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

#[derive(Clone, Copy, Debug)]
pub struct UserManagement<'a> {
    pub(crate) client: &'a WorkOS,
}

impl UserManagement<'_> {
    /// `GET /sso/jwks/{client_id}`. Errors: 404.
    pub fn get_jwks(&self, client_id: &str) -> Call<JwksResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_JWKS).path([client_id]);
        Call::new(self.client, request, decode::value::<JwksResponse>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_code(&self, params: AuthenticateWithCodeParams) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_CODE).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_password(
        &self,
        params: AuthenticateWithPasswordParams,
    ) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_PASSWORD).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_refresh_token(
        &self,
        params: AuthenticateWithRefreshTokenParams,
    ) -> Call<AuthenticateResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_REFRESH_TOKEN).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_magic_auth(
        &self,
        params: AuthenticateWithMagicAuthParams,
    ) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_MAGIC_AUTH).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_email_verification(
        &self,
        params: AuthenticateWithEmailVerificationParams,
    ) -> Call<AuthenticateResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_EMAIL_VERIFICATION).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_totp(&self, params: AuthenticateWithTotpParams) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_TOTP).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_email_completion(
        &self,
        params: AuthenticateWithEmailCompletionParams,
    ) -> Call<AuthenticateResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_EMAIL_COMPLETION).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_organization_selection(
        &self,
        params: AuthenticateWithOrganizationSelectionParams,
    ) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_ORGANIZATION_SELECTION)
            .params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_radar_email_challenge(
        &self,
        params: AuthenticateWithRadarEmailChallengeParams,
    ) -> Call<AuthenticateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_RADAR_EMAIL_CHALLENGE)
            .params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_radar_sms_challenge(
        &self,
        params: AuthenticateWithRadarSmsChallengeParams,
    ) -> Call<AuthenticateResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_RADAR_SMS_CHALLENGE).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
    /// `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
    /// `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
    /// `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
    /// `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
    /// `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
    /// `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
    /// `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`, `expired_token`,
    /// `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`, `invalid_request`,
    /// `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`, `token_too_big`,
    /// `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`, `authentication_method_not_allowed`,
    /// `email_verification_required`, `email_completion_required`, `email_password_auth_disabled`,
    /// `organization_selection_required`, `passkey_progressive_enrollment`, `radar_challenge`,
    /// `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
    /// `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
    pub fn authenticate_with_device_code(
        &self,
        params: AuthenticateWithDeviceCodeParams,
    ) -> Call<AuthenticateResponse> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_AUTHENTICATE_WITH_DEVICE_CODE).params(&params);
        Call::new(self.client, request, decode::value::<AuthenticateResponse>)
    }

    /// `GET /user_management/authkit_oauth_resources`
    pub fn list_authkit_oauth_resources(
        &self,
        params: ListAuthkitOauthResourcesParams,
    ) -> PageCall<AuthkitOAuthResource> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_AUTHKIT_OAUTH_RESOURCES).params(&params);
        PageCall::new(self.client, request, decode::page::<AuthkitOAuthResource>)
    }

    /// `POST /user_management/authkit_oauth_resources`. Errors: 401; 422.
    pub fn create_authkit_oauth_resource(
        &self,
        params: CreateAuthkitOauthResourceParams,
    ) -> Call<AuthkitOAuthResource> {
        let request =
            Request::new(&operations::USER_MANAGEMENT_CREATE_AUTHKIT_OAUTH_RESOURCE).params(&params);
        Call::new(self.client, request, decode::value::<AuthkitOAuthResource>)
    }

    /// `DELETE /user_management/authkit_oauth_resources/{id}`. Errors: 401; 404.
    pub fn delete_authkit_oauth_resource(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_DELETE_AUTHKIT_OAUTH_RESOURCE).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Builds the URL and sends nothing.
    ///
    /// `GET /user_management/authorize`
    pub fn get_authorization_url(&self, params: GetAuthorizationUrlParams) -> Result<Url, Error> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_AUTHORIZATION_URL).params(&params);
        self.client.url(&request)
    }

    /// `POST /user_management/authorize/device`. Errors: 400; 403.
    pub fn create_device_authorization(&self) -> Call<DeviceAuthorizationResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_DEVICE_AUTHORIZATION);
        Call::new(self.client, request, decode::value::<DeviceAuthorizationResponse>)
    }

    /// `GET /user_management/cors_origins`. Errors: 401.
    pub fn list_cors_origins(&self, params: ListCorsOriginsParams) -> PageCall<CorsOrigin> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_CORS_ORIGINS).params(&params);
        PageCall::new(self.client, request, decode::page::<CorsOrigin>)
    }

    /// `POST /user_management/cors_origins`. Errors: 409; 422.
    pub fn create_cors_origin(&self, params: CreateCorsOriginParams) -> Call<CorsOrigin> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_CORS_ORIGIN).params(&params);
        Call::new(self.client, request, decode::value::<CorsOrigin>)
    }

    /// `GET /user_management/email_verification/{id}`. Errors: 404.
    pub fn get_email_verification(&self, id: &str) -> Call<EmailVerification> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_EMAIL_VERIFICATION).path([id]);
        Call::new(self.client, request, decode::value::<EmailVerification>)
    }

    /// `GET /user_management/invitations`. Errors: 422 `invalid_request_parameters`.
    pub fn list_invitations(&self, params: ListInvitationsParams) -> PageCall<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_INVITATIONS).params(&params);
        PageCall::new(self.client, request, decode::page::<Invitation>)
    }

    /// Sends an e-mail.
    ///
    /// `POST /user_management/invitations`. Errors: 400 `email_already_invited_to_organization`,
    /// `user_already_organization_member`, `email_already_invited`, `user_already_exists`,
    /// `expires_in_days_too_short`, `expires_in_days_too_long`, `invalid_role`,
    /// `organization_blocked_from_sending_invites`, `email_domain_not_deliverable`; 404; 422
    /// `invalid_request_parameters`.
    pub fn send_invitation(&self, params: SendInvitationParams) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_SEND_INVITATION).params(&params);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// `GET /user_management/invitations/by_token/{token}`. Errors: 404.
    pub fn find_invitation_by_token(&self, token: &str) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_FIND_INVITATION_BY_TOKEN).path([token]);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// `GET /user_management/invitations/{id}`. Errors: 404.
    pub fn get_invitation(&self, id: &str) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_INVITATION).path([id]);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// `POST /user_management/invitations/{id}/accept`. Errors: 400 `invite_not_pending`, `invalid_invite`,
    /// `invite_has_accepted_user_id`; 404.
    pub fn accept_invitation(&self, id: &str) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_ACCEPT_INVITATION).path([id]);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// Sends an e-mail.
    ///
    /// `POST /user_management/invitations/{id}/resend`. Errors: 400 `invite_expired`, `invite_revoked`,
    /// `invite_accepted`, `email_domain_not_deliverable`; 404; 422 `invalid_request_parameters`.
    pub fn resend_invitation(&self, id: &str, params: ResendInvitationParams) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_RESEND_INVITATION)
            .path([id])
            .params(&params);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// `POST /user_management/invitations/{id}/revoke`. Errors: 400 `invite_not_pending`.
    pub fn revoke_invitation(&self, id: &str) -> Call<Invitation> {
        let request = Request::new(&operations::USER_MANAGEMENT_REVOKE_INVITATION).path([id]);
        Call::new(self.client, request, decode::value::<Invitation>)
    }

    /// `GET /user_management/jwt_template`. Errors: 404.
    pub fn get_jwt_template(&self) -> Call<JwtTemplate> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_JWT_TEMPLATE);
        Call::new(self.client, request, decode::value::<JwtTemplate>)
    }

    /// `PUT /user_management/jwt_template`. Errors: 422 `invalid_request_parameters`.
    pub fn update_jwt_template(&self, params: UpdateJwtTemplateParams) -> Call<JwtTemplate> {
        let request = Request::new(&operations::USER_MANAGEMENT_UPDATE_JWT_TEMPLATE).params(&params);
        Call::new(self.client, request, decode::value::<JwtTemplate>)
    }

    /// Sends an e-mail.
    ///
    /// `POST /user_management/magic_auth`. Errors: 400 `invitation_invalid`,
    /// `authentication_method_not_allowed`, `sign_up_not_allowed`, `email_domain_not_deliverable`; 403; 422;
    /// 429 `daily_quota_exceeded`.
    pub fn create_magic_auth(&self, params: CreateMagicAuthParams) -> Call<MagicAuthCreateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_MAGIC_AUTH).params(&params);
        Call::new(self.client, request, decode::value::<MagicAuthCreateResponse>)
    }

    /// `GET /user_management/magic_auth/{id}`. Errors: 404.
    pub fn get_magic_auth(&self, id: &str) -> Call<MagicAuth> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_MAGIC_AUTH).path([id]);
        Call::new(self.client, request, decode::value::<MagicAuth>)
    }

    /// Sends an e-mail.
    ///
    /// `POST /user_management/password_reset`. Errors: 403 `email_password_auth_disabled`,
    /// `password_reset_not_allowed`; 404; 422 `invalid_request_parameters`; 429 `daily_quota_exceeded`.
    pub fn create_password_reset(&self, params: CreatePasswordResetParams) -> Call<PasswordReset> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_PASSWORD_RESET).params(&params);
        Call::new(self.client, request, decode::value::<PasswordReset>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/password_reset/confirm`. Errors: 400 `password_reset_error`; 403
    /// `email_password_auth_disabled`; 404; 422 `invalid_request_parameters`.
    pub fn confirm_password_reset(&self, params: ConfirmPasswordResetParams) -> Call<ResetPasswordResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_CONFIRM_PASSWORD_RESET).params(&params);
        Call::new(self.client, request, decode::value::<ResetPasswordResponse>)
    }

    /// `GET /user_management/password_reset/{id}`. Errors: 404.
    pub fn get_password_reset(&self, id: &str) -> Call<PasswordReset> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_PASSWORD_RESET).path([id]);
        Call::new(self.client, request, decode::value::<PasswordReset>)
    }

    /// `POST /user_management/radar_challenges`
    pub fn send_radar_sms_challenge(
        &self,
        params: SendRadarSmsChallengeParams,
    ) -> Call<SendRadarSmsChallengeResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_SEND_RADAR_SMS_CHALLENGE).params(&params);
        Call::new(
            self.client,
            request,
            decode::value::<SendRadarSmsChallengeResponse>,
        )
    }

    /// `GET /user_management/radar_challenges/{id}`. Errors: 404.
    pub fn get_radar_challenge(&self, id: &str) -> Call<RadarChallenge> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_RADAR_CHALLENGE).path([id]);
        Call::new(self.client, request, decode::value::<RadarChallenge>)
    }

    /// `GET /user_management/redirect_uris`. Errors: 401.
    pub fn list_redirect_uris(&self, params: ListRedirectUrisParams) -> PageCall<RedirectUri> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_REDIRECT_URIS).params(&params);
        PageCall::new(self.client, request, decode::page::<RedirectUri>)
    }

    /// `POST /user_management/redirect_uris`. Errors: 400; 401; 422.
    pub fn create_redirect_uri(&self, params: CreateRedirectUriParams) -> Call<RedirectUri> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_REDIRECT_URI).params(&params);
        Call::new(self.client, request, decode::value::<RedirectUri>)
    }

    /// `DELETE /user_management/redirect_uris/{id}`. Errors: 401; 404; 409.
    pub fn delete_redirect_uri(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_DELETE_REDIRECT_URI).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Builds the URL and sends nothing.
    ///
    /// `GET /user_management/sessions/logout`. Errors: 422.
    pub fn get_logout_url(&self, params: GetLogoutUrlParams) -> Result<Url, Error> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_LOGOUT_URL).params(&params);
        self.client.url(&request)
    }

    /// `POST /user_management/sessions/revoke`. Errors: 400.
    pub fn revoke_session(&self, params: RevokeSessionParams) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_REVOKE_SESSION).params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// `GET /user_management/users`. Errors: 422.
    pub fn list_users(&self, params: ListUsersParams) -> PageCall<User> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_USERS).params(&params);
        PageCall::new(self.client, request, decode::page::<User>)
    }

    /// `POST /user_management/users`. Errors: 400 `password_strength_error`, `user_creation_error`,
    /// `invalid_password_hash`, `password_and_password_hash_provided`,
    /// `password_and_password_hash_type_provided`, `password_salt_position_requires_password_hash`,
    /// `invalid_metadata`; 403; 404; 422 `invalid_request_parameters`.
    pub fn create_user(&self, params: CreateUserParams) -> Call<UserCreateResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_USER).params(&params);
        Call::new(self.client, request, decode::value::<UserCreateResponse>)
    }

    /// `GET /user_management/users/external_id/{external_id}`. Errors: 404.
    pub fn get_user_by_external_id(&self, external_id: &str) -> Call<User> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_USER_BY_EXTERNAL_ID).path([external_id]);
        Call::new(self.client, request, decode::value::<User>)
    }

    /// `GET /user_management/users/{id}`. Errors: 404.
    pub fn get_user(&self, id: &str) -> Call<User> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_USER).path([id]);
        Call::new(self.client, request, decode::value::<User>)
    }

    /// `PUT /user_management/users/{id}`. Errors: 400 `password_strength_error`, `invalid_password_hash`,
    /// `password_and_password_hash_provided`, `password_and_password_hash_type_provided`,
    /// `password_salt_position_requires_password_hash`, `email_already_verified`, `invalid_metadata`,
    /// `external_id_already_used`, `email_change_not_allowed`, `email_not_available`, `invalid_email`,
    /// `invalid_locale`; 422 `invalid_request_parameters`.
    pub fn update_user(&self, id: &str, params: UpdateUserParams) -> Call<User> {
        let request = Request::new(&operations::USER_MANAGEMENT_UPDATE_USER)
            .path([id])
            .params(&params);
        Call::new(self.client, request, decode::value::<User>)
    }

    /// `DELETE /user_management/users/{id}`. Errors: 404.
    pub fn delete_user(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_DELETE_USER).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/users/{id}/email_change/confirm`. Errors: 400 `email_change_code_expired`,
    /// `email_change_code_incorrect`; 404; 409 `no_pending_email_change`,
    /// `email_change_code_previously_used`, `email_not_available`, `email_change_not_allowed`; 422
    /// `invalid_request_parameters`, `invalid_email`; 429 `email_change_too_many_attempts`.
    pub fn confirm_email_change(
        &self,
        id: &str,
        params: ConfirmEmailChangeParams,
    ) -> Call<EmailChangeConfirmation> {
        let request = Request::new(&operations::USER_MANAGEMENT_CONFIRM_EMAIL_CHANGE)
            .path([id])
            .params(&params);
        Call::new(self.client, request, decode::value::<EmailChangeConfirmation>)
    }

    /// Sends an e-mail.
    ///
    /// `POST /user_management/users/{id}/email_change/send`. Errors: 404; 409 `email_change_not_needed`,
    /// `email_not_available`, `email_change_not_allowed`; 422 `invalid_request_parameters`, `invalid_email`;
    /// 429 `daily_quota_exceeded`.
    pub fn send_email_change(&self, id: &str, params: SendEmailChangeParams) -> Call<EmailChange> {
        let request = Request::new(&operations::USER_MANAGEMENT_SEND_EMAIL_CHANGE)
            .path([id])
            .params(&params);
        Call::new(self.client, request, decode::value::<EmailChange>)
    }

    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /user_management/users/{id}/email_verification/confirm`. Errors: 400
    /// `email_previously_verified`, `email_verification_code_previously_used`,
    /// `email_verification_code_expired`, `email_verification_code_incorrect`; 404; 422
    /// `invalid_request_parameters`.
    pub fn verify_email(&self, id: &str, params: VerifyEmailParams) -> Call<VerifyEmailResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_VERIFY_EMAIL)
            .path([id])
            .params(&params);
        Call::new(self.client, request, decode::value::<VerifyEmailResponse>)
    }

    /// `POST /user_management/users/{id}/email_verification/send`. Errors: 400 `email_already_verified`; 404;
    /// 422; 429 `daily_quota_exceeded`.
    pub fn send_verification_email(
        &self,
        id: &str,
        params: SendVerificationEmailParams,
    ) -> Call<SendVerificationEmailResponse> {
        let request = Request::new(&operations::USER_MANAGEMENT_SEND_VERIFICATION_EMAIL)
            .path([id])
            .params(&params);
        Call::new(
            self.client,
            request,
            decode::value::<SendVerificationEmailResponse>,
        )
    }

    /// `GET /user_management/users/{id}/identities`. Errors: 404.
    pub fn get_user_identities(&self, id: &str) -> Call<Vec<UserIdentity>> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_USER_IDENTITIES).path([id]);
        Call::new(self.client, request, decode::value::<Vec<UserIdentity>>)
    }

    /// `GET /user_management/users/{id}/sessions`. Errors: 404; 422 `invalid_request_parameters`.
    pub fn list_sessions(&self, id: &str, params: ListSessionsParams) -> PageCall<Session> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_SESSIONS)
            .path([id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<Session>)
    }

    /// Preview: WorkOS has to enable `user-api-keys` for the environment.
    ///
    /// `GET /user_management/users/{user_id}/api_keys`. Errors: 404.
    pub fn list_user_api_keys(&self, user_id: &str, params: ListUserApiKeysParams) -> PageCall<UserApiKey> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_USER_API_KEYS)
            .path([user_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<UserApiKey>)
    }

    /// Preview: WorkOS has to enable `user-api-keys` for the environment.
    ///
    /// `POST /user_management/users/{user_id}/api_keys`. Errors: 400; 404; 422.
    pub fn create_user_api_key(
        &self,
        user_id: &str,
        params: CreateUserApiKeyParams,
    ) -> Call<UserApiKeyWithValue> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_USER_API_KEY)
            .path([user_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<UserApiKeyWithValue>)
    }

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

    /// `DELETE /user_management/users/{user_id}/authorized_applications/{application_id}`. Errors: 404.
    pub fn delete_user_authorized_application(&self, user_id: &str, application_id: &str) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_DELETE_USER_AUTHORIZED_APPLICATION)
            .path([user_id, application_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// `DELETE /user_management/waitlist_entries/{id}`. Errors: 404.
    pub fn delete_waitlist_entry(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::USER_MANAGEMENT_DELETE_WAITLIST_ENTRY).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// `POST /user_management/waitlist_entries/{id}/approve`. Errors: 404; 422 `invitation_email_not_sent`,
    /// `invalid_state`.
    pub fn approve_waitlist_entry(&self, id: &str) -> Call<WaitlistEntry> {
        let request = Request::new(&operations::USER_MANAGEMENT_APPROVE_WAITLIST_ENTRY).path([id]);
        Call::new(self.client, request, decode::value::<WaitlistEntry>)
    }

    /// `POST /user_management/waitlist_entries/{id}/deny`. Errors: 404; 422.
    pub fn deny_waitlist_entry(&self, id: &str) -> Call<WaitlistEntry> {
        let request = Request::new(&operations::USER_MANAGEMENT_DENY_WAITLIST_ENTRY).path([id]);
        Call::new(self.client, request, decode::value::<WaitlistEntry>)
    }

    /// `GET /user_management/waitlists`
    pub fn list_waitlists(&self) -> Call<List<Waitlist>> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_WAITLISTS);
        Call::new(self.client, request, decode::list::<Waitlist>)
    }

    /// `GET /user_management/waitlists/{id}`. Errors: 404.
    pub fn get_waitlist(&self, id: &str) -> Call<Waitlist> {
        let request = Request::new(&operations::USER_MANAGEMENT_GET_WAITLIST).path([id]);
        Call::new(self.client, request, decode::value::<Waitlist>)
    }

    /// `GET /user_management/waitlists/{id}/entries`. Errors: 404; 422.
    pub fn list_waitlist_entries(
        &self,
        id: &str,
        params: ListWaitlistEntriesParams,
    ) -> PageCall<WaitlistEntry> {
        let request = Request::new(&operations::USER_MANAGEMENT_LIST_WAITLIST_ENTRIES)
            .path([id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<WaitlistEntry>)
    }

    /// `POST /user_management/waitlists/{id}/entries`. Errors: 404; 422.
    pub fn create_waitlist_entry(&self, id: &str, params: CreateWaitlistEntryParams) -> Call<WaitlistEntry> {
        let request = Request::new(&operations::USER_MANAGEMENT_CREATE_WAITLIST_ENTRY)
            .path([id])
            .params(&params);
        Call::new(self.client, request, decode::value::<WaitlistEntry>)
    }
}

/// Parameters of [`UserManagement::authenticate_with_code`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithCodeParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::secret::exposed"
    )]
    pub code_verifier: Option<Secret>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::secret::exposed"
    )]
    pub invitation_token: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signals_id: Option<String>,
}

impl AuthenticateWithCodeParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            code_verifier: Default::default(),
            invitation_token: Default::default(),
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
            signals_id: Default::default(),
        }
    }

    /// Sets `code_verifier`.
    #[must_use]
    pub fn code_verifier(mut self, code_verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }

    /// Sets `invitation_token`.
    #[must_use]
    pub fn invitation_token(mut self, invitation_token: impl Into<Secret>) -> Self {
        self.invitation_token = Some(invitation_token.into());
        self
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets `signals_id`.
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
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::secret::exposed"
    )]
    pub invitation_token: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signals_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radar_auth_attempt_id: Option<String>,
}

impl AuthenticateWithPasswordParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            invitation_token: Default::default(),
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
            signals_id: Default::default(),
            radar_auth_attempt_id: Default::default(),
        }
    }

    /// Sets `invitation_token`.
    #[must_use]
    pub fn invitation_token(mut self, invitation_token: impl Into<Secret>) -> Self {
        self.invitation_token = Some(invitation_token.into());
        self
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets `signals_id`.
    #[must_use]
    pub fn signals_id(mut self, signals_id: impl Into<String>) -> Self {
        self.signals_id = Some(signals_id.into());
        self
    }

    /// Sets `radar_auth_attempt_id`.
    #[must_use]
    pub fn radar_auth_attempt_id(mut self, radar_auth_attempt_id: impl Into<String>) -> Self {
        self.radar_auth_attempt_id = Some(radar_auth_attempt_id.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_refresh_token`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithRefreshTokenParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub refresh_token: Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithRefreshTokenParams {
    /// With the parameters that are always needed.
    pub fn new(refresh_token: impl Into<Secret>) -> Self {
        Self {
            refresh_token: refresh_token.into(),
            organization_id: Default::default(),
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
        }
    }

    /// Sets `organization_id`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_magic_auth`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithMagicAuthParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    pub email: String,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::secret::exposed"
    )]
    pub invitation_token: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radar_auth_attempt_id: Option<String>,
}

impl AuthenticateWithMagicAuthParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>, email: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            email: email.into(),
            invitation_token: Default::default(),
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
            radar_auth_attempt_id: Default::default(),
        }
    }

    /// Sets `invitation_token`.
    #[must_use]
    pub fn invitation_token(mut self, invitation_token: impl Into<Secret>) -> Self {
        self.invitation_token = Some(invitation_token.into());
        self
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets `radar_auth_attempt_id`.
    #[must_use]
    pub fn radar_auth_attempt_id(mut self, radar_auth_attempt_id: impl Into<String>) -> Self {
        self.radar_auth_attempt_id = Some(radar_auth_attempt_id.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_email_verification`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithEmailVerificationParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithEmailVerificationParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>, pending_authentication_token: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            pending_authentication_token: pending_authentication_token.into(),
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_totp`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithTotpParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    pub authentication_challenge_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
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
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_email_completion`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithEmailCompletionParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub email_completion_token: Secret,
    pub email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signals_id: Option<String>,
}

impl AuthenticateWithEmailCompletionParams {
    /// With the parameters that are always needed.
    pub fn new(email_completion_token: impl Into<Secret>, email: impl Into<String>) -> Self {
        Self {
            email_completion_token: email_completion_token.into(),
            email: email.into(),
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
            signals_id: Default::default(),
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets `signals_id`.
    #[must_use]
    pub fn signals_id(mut self, signals_id: impl Into<String>) -> Self {
        self.signals_id = Some(signals_id.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_organization_selection`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithOrganizationSelectionParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    pub organization_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithOrganizationSelectionParams {
    /// With the parameters that are always needed.
    pub fn new(pending_authentication_token: impl Into<Secret>, organization_id: impl Into<String>) -> Self {
        Self {
            pending_authentication_token: pending_authentication_token.into(),
            organization_id: organization_id.into(),
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_radar_email_challenge`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithRadarEmailChallengeParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    pub radar_challenge_id: String,
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
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
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_radar_sms_challenge`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithRadarSmsChallengeParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithRadarSmsChallengeParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>, pending_authentication_token: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            pending_authentication_token: pending_authentication_token.into(),
            verification_id: Default::default(),
            phone_number: Default::default(),
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
        }
    }

    /// Sets `verification_id`.
    #[must_use]
    pub fn verification_id(mut self, verification_id: impl Into<String>) -> Self {
        self.verification_id = Some(verification_id.into());
        self
    }

    /// Sets `phone_number`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

/// Parameters of [`UserManagement::authenticate_with_device_code`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthenticateWithDeviceCodeParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub device_code: Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl AuthenticateWithDeviceCodeParams {
    /// With the parameters that are always needed.
    pub fn new(device_code: impl Into<Secret>) -> Self {
        Self {
            device_code: device_code.into(),
            ip_address: Default::default(),
            device_id: Default::default(),
            user_agent: Default::default(),
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets `user_agent`.
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
    pub uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
}

impl CreateAuthkitOauthResourceParams {
    /// With the parameters that are always needed.
    pub fn new(uri: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            default: Default::default(),
        }
    }

    /// Sets `default`.
    #[must_use]
    pub fn default(mut self, default: bool) -> Self {
        self.default = Some(default);
        self
    }
}

/// Parameters of [`UserManagement::get_authorization_url`].
#[derive(Clone, Debug, Serialize)]
pub struct GetAuthorizationUrlParams {
    pub redirect_uri: String,
    /// The only value is `S256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge_method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_hint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_query_params: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_scopes: Option<Vec<String>>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::secret::exposed"
    )]
    pub invitation_token: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_nonce: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age: Option<i64>,
    /// `sign-in` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screen_hint: Option<ScreenHint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_hint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<AuthenticationProvider>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl GetAuthorizationUrlParams {
    /// With the parameters that are always needed.
    pub fn new(redirect_uri: impl Into<String>) -> Self {
        Self {
            redirect_uri: redirect_uri.into(),
            code_challenge_method: Default::default(),
            code_challenge: Default::default(),
            domain_hint: Default::default(),
            connection_id: Default::default(),
            provider_query_params: Default::default(),
            provider_scopes: Default::default(),
            invitation_token: Default::default(),
            claim_nonce: Default::default(),
            max_age: Default::default(),
            screen_hint: Default::default(),
            login_hint: Default::default(),
            provider: Default::default(),
            prompt: Default::default(),
            state: Default::default(),
            organization_id: Default::default(),
        }
    }

    /// The only value is `S256`.
    #[must_use]
    pub fn code_challenge_method(mut self, code_challenge_method: impl Into<String>) -> Self {
        self.code_challenge_method = Some(code_challenge_method.into());
        self
    }

    /// Sets `code_challenge`.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }

    /// Sets `domain_hint`.
    #[must_use]
    pub fn domain_hint(mut self, domain_hint: impl Into<String>) -> Self {
        self.domain_hint = Some(domain_hint.into());
        self
    }

    /// Sets `connection_id`.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = Some(connection_id.into());
        self
    }

    /// Sets `provider_query_params`.
    #[must_use]
    pub fn provider_query_params(
        mut self,
        provider_query_params: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.provider_query_params = Some(
            provider_query_params
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `provider_scopes`.
    #[must_use]
    pub fn provider_scopes(mut self, provider_scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.provider_scopes = Some(provider_scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `invitation_token`.
    #[must_use]
    pub fn invitation_token(mut self, invitation_token: impl Into<Secret>) -> Self {
        self.invitation_token = Some(invitation_token.into());
        self
    }

    /// Sets `claim_nonce`.
    #[must_use]
    pub fn claim_nonce(mut self, claim_nonce: impl Into<String>) -> Self {
        self.claim_nonce = Some(claim_nonce.into());
        self
    }

    /// Sets `max_age`.
    #[must_use]
    pub fn max_age(mut self, max_age: i64) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// `sign-in` if left out.
    #[must_use]
    pub fn screen_hint(mut self, screen_hint: impl Into<ScreenHint>) -> Self {
        self.screen_hint = Some(screen_hint.into());
        self
    }

    /// Sets `login_hint`.
    #[must_use]
    pub fn login_hint(mut self, login_hint: impl Into<String>) -> Self {
        self.login_hint = Some(login_hint.into());
        self
    }

    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<AuthenticationProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets `prompt`.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `organization_id`.
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
    pub origin: String,
}

impl CreateCorsOriginParams {
    /// With the parameters that are always needed.
    pub fn new(origin: impl Into<String>) -> Self {
        Self {
            origin: origin.into(),
        }
    }
}

/// Parameters of [`UserManagement::list_invitations`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListInvitationsParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
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

    /// Sets `organization_id`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `email`.
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
    pub email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_slug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in_days: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inviter_user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl SendInvitationParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            organization_id: Default::default(),
            role_slug: Default::default(),
            expires_in_days: Default::default(),
            inviter_user_id: Default::default(),
            locale: Default::default(),
        }
    }

    /// Sets `organization_id`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `role_slug`.
    #[must_use]
    pub fn role_slug(mut self, role_slug: impl Into<String>) -> Self {
        self.role_slug = Some(role_slug.into());
        self
    }

    /// Sets `expires_in_days`.
    #[must_use]
    pub fn expires_in_days(mut self, expires_in_days: i64) -> Self {
        self.expires_in_days = Some(expires_in_days);
        self
    }

    /// Sets `inviter_user_id`.
    #[must_use]
    pub fn inviter_user_id(mut self, inviter_user_id: impl Into<String>) -> Self {
        self.inviter_user_id = Some(inviter_user_id.into());
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::resend_invitation`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ResendInvitationParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl ResendInvitationParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::update_jwt_template`].
#[derive(Clone, Debug, Serialize)]
pub struct UpdateJwtTemplateParams {
    pub content: String,
}

impl UpdateJwtTemplateParams {
    /// With the parameters that are always needed.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

/// Parameters of [`UserManagement::create_magic_auth`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateMagicAuthParams {
    pub email: String,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "crate::secret::exposed"
    )]
    pub invitation_token: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radar_auth_attempt_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signals_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl CreateMagicAuthParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            invitation_token: Default::default(),
            ip_address: Default::default(),
            user_agent: Default::default(),
            radar_auth_attempt_id: Default::default(),
            signals_id: Default::default(),
            locale: Default::default(),
        }
    }

    /// Sets `invitation_token`.
    #[must_use]
    pub fn invitation_token(mut self, invitation_token: impl Into<Secret>) -> Self {
        self.invitation_token = Some(invitation_token.into());
        self
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets `radar_auth_attempt_id`.
    #[must_use]
    pub fn radar_auth_attempt_id(mut self, radar_auth_attempt_id: impl Into<String>) -> Self {
        self.radar_auth_attempt_id = Some(radar_auth_attempt_id.into());
        self
    }

    /// Sets `signals_id`.
    #[must_use]
    pub fn signals_id(mut self, signals_id: impl Into<String>) -> Self {
        self.signals_id = Some(signals_id.into());
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::create_password_reset`].
#[derive(Clone, Debug, Serialize)]
pub struct CreatePasswordResetParams {
    pub email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl CreatePasswordResetParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            locale: Default::default(),
        }
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::confirm_password_reset`].
#[derive(Clone, Debug, Serialize)]
pub struct ConfirmPasswordResetParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub token: Secret,
    #[serde(serialize_with = "crate::secret::exposed")]
    pub new_password: Secret,
}

impl ConfirmPasswordResetParams {
    /// With the parameters that are always needed.
    pub fn new(token: impl Into<Secret>, new_password: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
            new_password: new_password.into(),
        }
    }
}

/// Parameters of [`UserManagement::send_radar_sms_challenge`].
#[derive(Clone, Debug, Serialize)]
pub struct SendRadarSmsChallengeParams {
    pub user_id: String,
    #[serde(serialize_with = "crate::secret::exposed")]
    pub pending_authentication_token: Secret,
    pub phone_number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
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
            ip_address: Default::default(),
            user_agent: Default::default(),
        }
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Sets `user_agent`.
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
    pub session_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_to: Option<String>,
}

impl GetLogoutUrlParams {
    /// With the parameters that are always needed.
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
            return_to: Default::default(),
        }
    }

    /// Sets `return_to`.
    #[must_use]
    pub fn return_to(mut self, return_to: impl Into<String>) -> Self {
        self.return_to = Some(return_to.into());
        self
    }
}

/// Parameters of [`UserManagement::revoke_session`].
#[derive(Clone, Debug, Serialize)]
pub struct RevokeSessionParams {
    pub session_id: String,
}

impl RevokeSessionParams {
    /// With the parameters that are always needed.
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
        }
    }
}

/// Parameters of [`UserManagement::list_users`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListUsersParams {
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
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

    /// Sets `organization`.
    #[deprecated]
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets `organization_id`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `email`.
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
    pub email: String,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub first_name: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub last_name: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub name: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub email_verified: Patch<bool>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub external_id: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub ip_address: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub user_agent: Patch<String>,
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
            first_name: Default::default(),
            last_name: Default::default(),
            name: Default::default(),
            email_verified: Default::default(),
            metadata: Default::default(),
            external_id: Default::default(),
            ip_address: Default::default(),
            user_agent: Default::default(),
            signals_id: Default::default(),
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `email_verified`.
    #[must_use]
    pub fn email_verified(mut self, email_verified: impl Into<Patch<bool>>) -> Self {
        self.email_verified = email_verified.into();
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<Patch<BTreeMap<String, String>>>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<Patch<String>>) -> Self {
        self.ip_address = ip_address.into();
        self
    }

    /// Sets `user_agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<Patch<String>>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sets `signals_id`.
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
        #[serde(serialize_with = "crate::secret::exposed")]
        password: Secret,
    },
    /// With `password_hash`, `password_hash_type`, `password_salt_position`.
    Hashed {
        #[serde(serialize_with = "crate::secret::exposed")]
        password_hash: Secret,
        password_hash_type: PasswordHashType,
        #[serde(skip_serializing_if = "Option::is_none")]
        password_salt_position: Option<PasswordSaltPosition>,
    },
}

/// Parameters of [`UserManagement::update_user`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateUserParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub metadata: Patch<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub external_id: Patch<String>,
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

    /// Sets `email`.
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `email_verified`.
    #[must_use]
    pub fn email_verified(mut self, email_verified: bool) -> Self {
        self.email_verified = Some(email_verified);
        self
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<Patch<BTreeMap<String, String>>>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// Sets `locale`.
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
        #[serde(serialize_with = "crate::secret::exposed")]
        password: Secret,
    },
    /// With `password_hash`, `password_hash_type`, `password_salt_position`.
    Hashed {
        #[serde(serialize_with = "crate::secret::exposed")]
        password_hash: Secret,
        password_hash_type: PasswordHashType,
        #[serde(skip_serializing_if = "Option::is_none")]
        password_salt_position: Option<PasswordSaltPosition>,
    },
}

/// Parameters of [`UserManagement::confirm_email_change`].
#[derive(Clone, Debug, Serialize)]
pub struct ConfirmEmailChangeParams {
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
    pub new_email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl SendEmailChangeParams {
    /// With the parameters that are always needed.
    pub fn new(new_email: impl Into<String>) -> Self {
        Self {
            new_email: new_email.into(),
            locale: Default::default(),
        }
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

/// Parameters of [`UserManagement::verify_email`].
#[derive(Clone, Debug, Serialize)]
pub struct VerifyEmailParams {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
}

impl SendVerificationEmailParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `locale`.
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

    /// Sets `organization_id`.
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
    pub name: String,
    pub organization_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
}

impl CreateUserApiKeyParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            organization_id: organization_id.into(),
            permissions: Default::default(),
            expires_at: Default::default(),
        }
    }

    /// Sets `permissions`.
    #[must_use]
    pub fn permissions(mut self, permissions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.permissions = Some(permissions.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `expires_at`.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<WaitlistUserState>,
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

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<WaitlistUserState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `email`.
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
    pub email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_fields: Option<BTreeMap<String, String>>,
    /// `false` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_confirmation_email: Option<bool>,
}

impl CreateWaitlistEntryParams {
    /// With the parameters that are always needed.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            additional_fields: Default::default(),
            send_confirmation_email: Default::default(),
        }
    }

    /// Sets `additional_fields`.
    #[must_use]
    pub fn additional_fields(
        mut self,
        additional_fields: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.additional_fields = Some(
            additional_fields
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// `false` if left out.
    #[must_use]
    pub fn send_confirmation_email(mut self, send_confirmation_email: bool) -> Self {
        self.send_confirmation_email = Some(send_confirmation_email);
        self
    }
}
