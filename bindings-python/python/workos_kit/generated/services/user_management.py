# Generated from api/user_management.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `user_management` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from ..._pages import ItemList, page_of
from ..._waist import Operation, members, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from msgspec import UnsetType

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ..models.events import (
        WaitlistUserState,
    )
    from ..models.user_management import (
        AuthenticateResponse,
        AuthenticationProvider,
        AuthkitOAuthResource,
        AuthorizedApplication,
        CorsOrigin,
        DeviceAuthorizationResponse,
        EmailChange,
        EmailChangeConfirmation,
        EmailVerification,
        Invitation,
        JwksResponse,
        JwtTemplate,
        Locale,
        MagicAuth,
        MagicAuthCreateResponse,
        PasswordHashed,
        PasswordPlaintext,
        PasswordReset,
        RadarChallenge,
        RedirectUri,
        ResetPasswordResponse,
        ScreenHint,
        SendRadarSmsChallengeResponse,
        SendVerificationEmailResponse,
        Session,
        User,
        UserApiKey,
        UserApiKeyWithValue,
        UserCreateResponse,
        UserIdentity,
        VerifyEmailResponse,
        Waitlist,
        WaitlistEntry,
    )

_GET_JWKS: Operation[JwksResponse] = Operation(
    "user_management.get_jwks",
    lambda: model("user_management", "JwksResponse"),
)
_AUTHENTICATE_WITH_CODE: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_code",
    lambda: model("user_management", "AuthenticateResponse"),
)
_AUTHENTICATE_WITH_PASSWORD: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_password",
    lambda: model("user_management", "AuthenticateResponse"),
)
_AUTHENTICATE_WITH_REFRESH_TOKEN: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_refresh_token",
    lambda: model("user_management", "AuthenticateResponse"),
)
_AUTHENTICATE_WITH_MAGIC_AUTH: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_magic_auth",
    lambda: model("user_management", "AuthenticateResponse"),
)
_AUTHENTICATE_WITH_EMAIL_VERIFICATION: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_email_verification",
    lambda: model("user_management", "AuthenticateResponse"),
)
_AUTHENTICATE_WITH_TOTP: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_totp",
    lambda: model("user_management", "AuthenticateResponse"),
)
_AUTHENTICATE_WITH_EMAIL_COMPLETION: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_email_completion",
    lambda: model("user_management", "AuthenticateResponse"),
)
_AUTHENTICATE_WITH_ORGANIZATION_SELECTION: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_organization_selection",
    lambda: model("user_management", "AuthenticateResponse"),
)
_AUTHENTICATE_WITH_RADAR_EMAIL_CHALLENGE: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_radar_email_challenge",
    lambda: model("user_management", "AuthenticateResponse"),
)
_AUTHENTICATE_WITH_RADAR_SMS_CHALLENGE: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_radar_sms_challenge",
    lambda: model("user_management", "AuthenticateResponse"),
)
_AUTHENTICATE_WITH_DEVICE_CODE: Operation[AuthenticateResponse] = Operation(
    "user_management.authenticate_with_device_code",
    lambda: model("user_management", "AuthenticateResponse"),
)
_LIST_AUTHKIT_OAUTH_RESOURCES: Operation[Page[AuthkitOAuthResource]] = Operation(
    "user_management.list_authkit_oauth_resources",
    lambda: page_of(model("user_management", "AuthkitOAuthResource")),
)
_CREATE_AUTHKIT_OAUTH_RESOURCE: Operation[AuthkitOAuthResource] = Operation(
    "user_management.create_authkit_oauth_resource",
    lambda: model("user_management", "AuthkitOAuthResource"),
)
_DELETE_AUTHKIT_OAUTH_RESOURCE: Operation[None] = Operation("user_management.delete_authkit_oauth_resource")
_GET_AUTHORIZATION_URL: Operation[None] = Operation("user_management.get_authorization_url")
_CREATE_DEVICE_AUTHORIZATION: Operation[DeviceAuthorizationResponse] = Operation(
    "user_management.create_device_authorization",
    lambda: model("user_management", "DeviceAuthorizationResponse"),
)
_LIST_CORS_ORIGINS: Operation[Page[CorsOrigin]] = Operation(
    "user_management.list_cors_origins",
    lambda: page_of(model("user_management", "CorsOrigin")),
)
_CREATE_CORS_ORIGIN: Operation[CorsOrigin] = Operation(
    "user_management.create_cors_origin",
    lambda: model("user_management", "CorsOrigin"),
)
_GET_EMAIL_VERIFICATION: Operation[EmailVerification] = Operation(
    "user_management.get_email_verification",
    lambda: model("user_management", "EmailVerification"),
)
_LIST_INVITATIONS: Operation[Page[Invitation]] = Operation(
    "user_management.list_invitations",
    lambda: page_of(model("user_management", "Invitation")),
)
_SEND_INVITATION: Operation[Invitation] = Operation(
    "user_management.send_invitation",
    lambda: model("user_management", "Invitation"),
)
_FIND_INVITATION_BY_TOKEN: Operation[Invitation] = Operation(
    "user_management.find_invitation_by_token",
    lambda: model("user_management", "Invitation"),
)
_GET_INVITATION: Operation[Invitation] = Operation(
    "user_management.get_invitation",
    lambda: model("user_management", "Invitation"),
)
_ACCEPT_INVITATION: Operation[Invitation] = Operation(
    "user_management.accept_invitation",
    lambda: model("user_management", "Invitation"),
)
_RESEND_INVITATION: Operation[Invitation] = Operation(
    "user_management.resend_invitation",
    lambda: model("user_management", "Invitation"),
)
_REVOKE_INVITATION: Operation[Invitation] = Operation(
    "user_management.revoke_invitation",
    lambda: model("user_management", "Invitation"),
)
_GET_JWT_TEMPLATE: Operation[JwtTemplate] = Operation(
    "user_management.get_jwt_template",
    lambda: model("user_management", "JwtTemplate"),
)
_UPDATE_JWT_TEMPLATE: Operation[JwtTemplate] = Operation(
    "user_management.update_jwt_template",
    lambda: model("user_management", "JwtTemplate"),
)
_CREATE_MAGIC_AUTH: Operation[MagicAuthCreateResponse] = Operation(
    "user_management.create_magic_auth",
    lambda: model("user_management", "MagicAuthCreateResponse"),
)
_GET_MAGIC_AUTH: Operation[MagicAuth] = Operation(
    "user_management.get_magic_auth",
    lambda: model("user_management", "MagicAuth"),
)
_CREATE_PASSWORD_RESET: Operation[PasswordReset] = Operation(
    "user_management.create_password_reset",
    lambda: model("user_management", "PasswordReset"),
)
_CONFIRM_PASSWORD_RESET: Operation[ResetPasswordResponse] = Operation(
    "user_management.confirm_password_reset",
    lambda: model("user_management", "ResetPasswordResponse"),
)
_GET_PASSWORD_RESET: Operation[PasswordReset] = Operation(
    "user_management.get_password_reset",
    lambda: model("user_management", "PasswordReset"),
)
_SEND_RADAR_SMS_CHALLENGE: Operation[SendRadarSmsChallengeResponse] = Operation(
    "user_management.send_radar_sms_challenge",
    lambda: model("user_management", "SendRadarSmsChallengeResponse"),
)
_GET_RADAR_CHALLENGE: Operation[RadarChallenge] = Operation(
    "user_management.get_radar_challenge",
    lambda: model("user_management", "RadarChallenge"),
)
_LIST_REDIRECT_URIS: Operation[Page[RedirectUri]] = Operation(
    "user_management.list_redirect_uris",
    lambda: page_of(model("user_management", "RedirectUri")),
)
_CREATE_REDIRECT_URI: Operation[RedirectUri] = Operation(
    "user_management.create_redirect_uri",
    lambda: model("user_management", "RedirectUri"),
)
_DELETE_REDIRECT_URI: Operation[None] = Operation("user_management.delete_redirect_uri")
_GET_LOGOUT_URL: Operation[None] = Operation("user_management.get_logout_url")
_REVOKE_SESSION: Operation[None] = Operation("user_management.revoke_session")
_LIST_USERS: Operation[Page[User]] = Operation(
    "user_management.list_users",
    lambda: page_of(model("user_management", "User")),
)
_CREATE_USER: Operation[UserCreateResponse] = Operation(
    "user_management.create_user",
    lambda: model("user_management", "UserCreateResponse"),
    nullable=("first_name", "last_name", "name", "email_verified", "metadata", "external_id", "ip_address", "user_agent"),
)
_GET_USER_BY_EXTERNAL_ID: Operation[User] = Operation(
    "user_management.get_user_by_external_id",
    lambda: model("user_management", "User"),
)
_GET_USER: Operation[User] = Operation(
    "user_management.get_user",
    lambda: model("user_management", "User"),
)
_UPDATE_USER: Operation[User] = Operation(
    "user_management.update_user",
    lambda: model("user_management", "User"),
    nullable=("metadata", "external_id", "locale"),
)
_DELETE_USER: Operation[None] = Operation("user_management.delete_user")
_CONFIRM_EMAIL_CHANGE: Operation[EmailChangeConfirmation] = Operation(
    "user_management.confirm_email_change",
    lambda: model("user_management", "EmailChangeConfirmation"),
)
_SEND_EMAIL_CHANGE: Operation[EmailChange] = Operation(
    "user_management.send_email_change",
    lambda: model("user_management", "EmailChange"),
)
_VERIFY_EMAIL: Operation[VerifyEmailResponse] = Operation(
    "user_management.verify_email",
    lambda: model("user_management", "VerifyEmailResponse"),
)
_SEND_VERIFICATION_EMAIL: Operation[SendVerificationEmailResponse] = Operation(
    "user_management.send_verification_email",
    lambda: model("user_management", "SendVerificationEmailResponse"),
)
_GET_USER_IDENTITIES: Operation[list[UserIdentity]] = Operation(
    "user_management.get_user_identities",
    lambda: list[model("user_management", "UserIdentity")],
)
_LIST_SESSIONS: Operation[Page[Session]] = Operation(
    "user_management.list_sessions",
    lambda: page_of(model("user_management", "Session")),
)
_LIST_USER_API_KEYS: Operation[Page[UserApiKey]] = Operation(
    "user_management.list_user_api_keys",
    lambda: page_of(model("user_management", "UserApiKey")),
)
_CREATE_USER_API_KEY: Operation[UserApiKeyWithValue] = Operation(
    "user_management.create_user_api_key",
    lambda: model("user_management", "UserApiKeyWithValue"),
)
_LIST_USER_AUTHORIZED_APPLICATIONS: Operation[Page[AuthorizedApplication]] = Operation(
    "user_management.list_user_authorized_applications",
    lambda: page_of(model("user_management", "AuthorizedApplication")),
)
_DELETE_USER_AUTHORIZED_APPLICATION: Operation[None] = Operation("user_management.delete_user_authorized_application")
_DELETE_WAITLIST_ENTRY: Operation[None] = Operation("user_management.delete_waitlist_entry")
_APPROVE_WAITLIST_ENTRY: Operation[WaitlistEntry] = Operation(
    "user_management.approve_waitlist_entry",
    lambda: model("user_management", "WaitlistEntry"),
)
_DENY_WAITLIST_ENTRY: Operation[WaitlistEntry] = Operation(
    "user_management.deny_waitlist_entry",
    lambda: model("user_management", "WaitlistEntry"),
)
_LIST_WAITLISTS: Operation[ItemList[Waitlist]] = Operation(
    "user_management.list_waitlists",
    lambda: ItemList[model("user_management", "Waitlist")],
)
_GET_WAITLIST: Operation[Waitlist] = Operation(
    "user_management.get_waitlist",
    lambda: model("user_management", "Waitlist"),
)
_LIST_WAITLIST_ENTRIES: Operation[Page[WaitlistEntry]] = Operation(
    "user_management.list_waitlist_entries",
    lambda: page_of(model("user_management", "WaitlistEntry")),
)
_CREATE_WAITLIST_ENTRY: Operation[WaitlistEntry] = Operation(
    "user_management.create_waitlist_entry",
    lambda: model("user_management", "WaitlistEntry"),
)


class UserManagement:
    """Users of the application, the ways in which they sign in, their sessions and invitations. It is the API
    behind AuthKit, and serves applications with sign-in pages of their own as well.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def get_jwks(
        self,
        client_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> JwksResponse:
        """Gets the public keys with which access tokens of the application are verified. Cache them, and
        fetch them again when a token names an unknown `kid`.

        - `client_id`: Client identifier of the environment or application.

        `GET /sso/jwks/{client_id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_JWKS,
            (client_id,),
            None,
            request_options,
        )

    def authenticate_with_code(
        self,
        *,
        code: str,
        code_verifier: str | None = None,
        invitation_token: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        signals_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Exchanges the authorization code of the callback for a user and a session. Works once per code, and
        soon after the callback. It can stop with a challenge, as all these operations can, such as MFA or
        the choice of an organization.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: Authorization code from the callback.
        - `code_verifier`: PKCE verifier behind the challenge, if the authorization URL had one. Public
          clients send it in place of a secret.
        - `invitation_token`: Token of an invitation that the sign-in accepts.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_CODE,
            (),
            {
                "code": code,
                "code_verifier": code_verifier,
                "invitation_token": invitation_token,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
                "signals_id": signals_id,
            },
            request_options,
        )

    def authenticate_with_password(
        self,
        *,
        email: str,
        password: str,
        invitation_token: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        signals_id: str | None = None,
        radar_auth_attempt_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Signs a user in with e-mail address and password.

        - `invitation_token`: Token of an invitation that the sign-in accepts.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.
        - `radar_auth_attempt_id`: Identifier of the Radar attempt that this step continues, from the
          answer to the step before.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_PASSWORD,
            (),
            {
                "email": email,
                "password": password,
                "invitation_token": invitation_token,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
                "signals_id": signals_id,
                "radar_auth_attempt_id": radar_auth_attempt_id,
            },
            request_options,
        )

    def authenticate_with_refresh_token(
        self,
        *,
        refresh_token: str,
        organization_id: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Exchanges a refresh token for a new access token and a new refresh token, within the same session.
        A refresh token works once; keep the new one, and let only one caller refresh at a time.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `refresh_token`: Refresh token of the latest answer for this session.
        - `organization_id`: Identifier of the organization to switch to, of which the user must be a
          member; as before if absent.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_REFRESH_TOKEN,
            (),
            {
                "refresh_token": refresh_token,
                "organization_id": organization_id,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    def authenticate_with_magic_auth(
        self,
        *,
        code: str,
        email: str,
        invitation_token: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        radar_auth_attempt_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Signs a user in with the one-time code that `create_magic_auth` e-mailed. Too many wrong codes end
        it.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The six digits as entered.
        - `email`: Address that the code was sent to.
        - `invitation_token`: Token of an invitation that the sign-in accepts.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.
        - `radar_auth_attempt_id`: Identifier of the Radar attempt that this step continues, from the
          answer to the step before.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_MAGIC_AUTH,
            (),
            {
                "code": code,
                "email": email,
                "invitation_token": invitation_token,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
                "radar_auth_attempt_id": radar_auth_attempt_id,
            },
            request_options,
        )

    def authenticate_with_email_verification(
        self,
        *,
        code: str,
        pending_authentication_token: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in that stopped with `email_verification_required`, and marks the address as
        verified.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The code from the verification e-mail as entered.
        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_EMAIL_VERIFICATION,
            (),
            {
                "code": code,
                "pending_authentication_token": pending_authentication_token,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    def authenticate_with_totp(
        self,
        *,
        code: str,
        pending_authentication_token: str,
        authentication_challenge_id: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in that stopped with `mfa_challenge` or `mfa_enrollment`, once a factor was
        challenged or enrolled.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The code of the authenticator app as entered.
        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `authentication_challenge_id`: Identifier of the challenge that was made for the factor.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_TOTP,
            (),
            {
                "code": code,
                "pending_authentication_token": pending_authentication_token,
                "authentication_challenge_id": authentication_challenge_id,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    def authenticate_with_email_completion(
        self,
        *,
        email_completion_token: str,
        email: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        signals_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in that stopped with `email_completion_required`, as the identity provider gave
        no e-mail address.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `email_completion_token`: Token from the error with which the sign-in stopped.
        - `email`: Address as the person entered it.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_EMAIL_COMPLETION,
            (),
            {
                "email_completion_token": email_completion_token,
                "email": email,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
                "signals_id": signals_id,
            },
            request_options,
        )

    def authenticate_with_organization_selection(
        self,
        *,
        pending_authentication_token: str,
        organization_id: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in that stopped with `organization_selection_required`, for a user who belongs
        to several organizations.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `organization_id`: Identifier of the organization that the user chose, one of those in the error.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_ORGANIZATION_SELECTION,
            (),
            {
                "pending_authentication_token": pending_authentication_token,
                "organization_id": organization_id,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    def authenticate_with_radar_email_challenge(
        self,
        *,
        code: str,
        radar_challenge_id: str,
        pending_authentication_token: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in that Radar stopped, with the code that it e-mailed.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The code from the e-mail as entered.
        - `radar_challenge_id`: Identifier of the Radar challenge, from the error.
        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_RADAR_EMAIL_CHALLENGE,
            (),
            {
                "code": code,
                "radar_challenge_id": radar_challenge_id,
                "pending_authentication_token": pending_authentication_token,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    def authenticate_with_radar_sms_challenge(
        self,
        *,
        code: str,
        pending_authentication_token: str,
        verification_id: str | None = None,
        phone_number: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in or sign-up that Radar stopped, with the code that was sent by SMS.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The code from the SMS as entered.
        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `verification_id`: Identifier that `send_radar_sms_challenge` returned; needed at sign-up, left
          out at sign-in.
        - `phone_number`: Number that the code was sent to; needed at sign-up, left out at sign-in.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_RADAR_SMS_CHALLENGE,
            (),
            {
                "code": code,
                "pending_authentication_token": pending_authentication_token,
                "verification_id": verification_id,
                "phone_number": phone_number,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    def authenticate_with_device_code(
        self,
        *,
        device_code: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Asks once whether the user has finished the device flow. Until then it fails with
        `authorization_pending`, or with `slow_down`, after which the interval grows by 5 seconds;
        `access_denied` and `expired_token` end the flow.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `device_code`: The device code from `create_device_authorization`.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return self._waist.call(
            _AUTHENTICATE_WITH_DEVICE_CODE,
            (),
            {
                "device_code": device_code,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    def list_authkit_oauth_resources(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuthkitOAuthResource]:
        """Lists the resources (RFC 8707), such as MCP servers, for which clients can request tokens of the
        environment.

        - `limit`: `10` if left out.

        `GET /user_management/authkit_oauth_resources`
        """
        return self._waist.page(
            _LIST_AUTHKIT_OAUTH_RESOURCES,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_authkit_oauth_resource(
        self,
        *,
        uri: str,
        default: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthkitOAuthResource:
        """Adds a resource (RFC 8707), such as an MCP server, for which clients can request tokens. The others
        stay.

        - `uri`: Resource indicator. Where the environment allows it, one `*` can stand for the leftmost
          label of the host or for the last path segment.
        - `default`: Whether it becomes the default in place of the present one. It can be set here only,
          and not for a URI with `*`.

        `POST /user_management/authkit_oauth_resources`. Errors: 401; 422.
        """
        return self._waist.call(
            _CREATE_AUTHKIT_OAUTH_RESOURCE,
            (),
            {
                "uri": uri,
                "default": default,
            },
            request_options,
        )

    def delete_authkit_oauth_resource(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a resource, along with the consents that users gave to applications for it.

        - `id`: Identifier of the resource, not its URI.

        `DELETE /user_management/authkit_oauth_resources/{id}`. Errors: 401; 404.
        """
        return self._waist.call(
            _DELETE_AUTHKIT_OAUTH_RESOURCE,
            (id,),
            None,
            request_options,
        )

    def get_authorization_url(
        self,
        *,
        redirect_uri: str,
        code_challenge_method: str | None = None,
        code_challenge: str | None = None,
        domain_hint: str | None = None,
        connection_id: str | None = None,
        provider_query_params: Mapping[str, str] | None = None,
        provider_scopes: Sequence[str] | None = None,
        invitation_token: str | None = None,
        claim_nonce: str | None = None,
        max_age: int | None = None,
        screen_hint: ScreenHint | None = None,
        login_hint: str | None = None,
        provider: AuthenticationProvider | None = None,
        prompt: str | None = None,
        state: str | None = None,
        organization_id: str | None = None,
    ) -> str:
        """Builds the URL to which the browser is sent for signing in. Give `provider` (`authkit` for the
        hosted page), `connection_id` or `organization_id`, and a fresh `state` that the callback is
        checked against.

        Builds the URL and sends nothing.

        - `redirect_uri`: Address of the callback, one of the redirect URIs of the environment.
        - `code_challenge_method`: How the challenge was made from the verifier; goes with
          `code_challenge`. The only value is `S256`.
        - `code_challenge`: PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The
          exchange then needs the verifier.
        - `domain_hint`: Domain that helps the identity provider to find the account.
        - `connection_id`: Identifier of the connection to sign in through.
        - `provider_query_params`: Further query parameters for the OAuth provider's own authorization URL.
        - `provider_scopes`: Further OAuth scopes to ask of the provider.
        - `invitation_token`: Token of an invitation that the sign-in accepts.
        - `claim_nonce`: Nonce of a claim, where WorkOS has given one out; leave it out otherwise.
        - `max_age`: Seconds after which a past sign-in no longer counts, so that the user signs in anew; 0
          always asks. Only with `authkit`.
        - `screen_hint`: Page of AuthKit to begin with; only with `authkit`. `sign-in` if left out.
        - `login_hint`: E-mail address or user name to fill in beforehand.
        - `provider`: What to send the user to, `authkit` for the hosted page or a social provider.
        - `prompt`: What the sign-in page asks, in the terms of OpenID Connect, such as `login`.
        - `state`: Value that comes back unchanged with the callback. Make it unguessable and tied to the
          browser, against forged callbacks.
        - `organization_id`: Identifier of the organization to sign in to.

        `GET /user_management/authorize`
        """
        return self._waist.url(
            _GET_AUTHORIZATION_URL,
            (),
            {
                "redirect_uri": redirect_uri,
                "code_challenge_method": code_challenge_method,
                "code_challenge": code_challenge,
                "domain_hint": domain_hint,
                "connection_id": connection_id,
                "provider_query_params": provider_query_params,
                "provider_scopes": provider_scopes,
                "invitation_token": invitation_token,
                "claim_nonce": claim_nonce,
                "max_age": max_age,
                "screen_hint": screen_hint,
                "login_hint": login_hint,
                "provider": provider,
                "prompt": prompt,
                "state": state,
                "organization_id": organization_id,
            },
        )

    def create_device_authorization(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DeviceAuthorizationResponse:
        """Starts the device flow (RFC 8628), for command-line tools and devices without a browser. Show the
        user code and its address, then call `authenticate_with_device_code` until it ends.

        `POST /user_management/authorize/device`. Errors: 400; 403.
        """
        return self._waist.call(
            _CREATE_DEVICE_AUTHORIZATION,
            (),
            None,
            request_options,
        )

    def list_cors_origins(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[CorsOrigin]:
        """Lists the web origins from which browsers may call the API.

        - `limit`: `10` if left out.

        `GET /user_management/cors_origins`. Errors: 401.
        """
        return self._waist.page(
            _LIST_CORS_ORIGINS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_cors_origin(
        self,
        *,
        origin: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> CorsOrigin:
        """Allows a web origin to call the API from browsers.

        - `origin`: Scheme, host and port, such as `https://app.example.com`.

        `POST /user_management/cors_origins`. Errors: 409; 422.
        """
        return self._waist.call(
            _CREATE_CORS_ORIGIN,
            (),
            {
                "origin": origin,
            },
            request_options,
        )

    def get_email_verification(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> EmailVerification:
        """Gets an e-mail verification with its code, so that the application can send the e-mail itself.

        - `id`: Identifier of the e-mail verification, from the event or the error that named it.

        `GET /user_management/email_verification/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_EMAIL_VERIFICATION,
            (id,),
            None,
            request_options,
        )

    def list_invitations(
        self,
        *,
        organization_id: str | None = None,
        email: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[Invitation]:
        """Lists invitations.

        - `organization_id`: Lists only invitations to this organization.
        - `email`: Lists only invitations to this address.
        - `limit`: `10` if left out.

        `GET /user_management/invitations`. Errors: 422 `invalid_request_parameters`.
        """
        return self._waist.page(
            _LIST_INVITATIONS,
            (),
            {
                "organization_id": organization_id,
                "email": email,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def send_invitation(
        self,
        *,
        email: str,
        organization_id: str | None = None,
        role_slug: str | None = None,
        expires_in_days: int | None = None,
        inviter_user_id: str | None = None,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Invites a person by e-mail to an organization or, without one, to the application as a whole.
        WorkOS sends the e-mail unless the environment leaves e-mails to the application.

        Sends an e-mail.

        - `email`: Address to invite.
        - `organization_id`: Identifier of the organization that the person joins on accepting.
        - `role_slug`: Slug of the role that the person gets in the organization; its default role if
          absent.
        - `expires_in_days`: Days until the invitation expires, from 1 to 30; 7 if absent.
        - `inviter_user_id`: Identifier of the user who invites; the e-mail mentions their name.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/invitations`. Errors: 400 `email_already_invited_to_organization`,
        `user_already_organization_member`, `email_already_invited`, `user_already_exists`,
        `expires_in_days_too_short`, `expires_in_days_too_long`, `invalid_role`,
        `organization_blocked_from_sending_invites`, `email_domain_not_deliverable`; 404; 422
        `invalid_request_parameters`.
        """
        return self._waist.call(
            _SEND_INVITATION,
            (),
            {
                "email": email,
                "organization_id": organization_id,
                "role_slug": role_slug,
                "expires_in_days": expires_in_days,
                "inviter_user_id": inviter_user_id,
                "locale": locale,
            },
            request_options,
        )

    def find_invitation_by_token(
        self,
        token: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Gets the invitation that a token belongs to, for instance on the page that the link leads to.

        - `token`: Token from the link of the invitation.

        `GET /user_management/invitations/by_token/{token}`. Errors: 404.
        """
        return self._waist.call(
            _FIND_INVITATION_BY_TOKEN,
            (token,),
            None,
            request_options,
        )

    def get_invitation(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Gets one invitation.

        - `id`: Identifier of the invitation, not its token.

        `GET /user_management/invitations/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_INVITATION,
            (id,),
            None,
            request_options,
        )

    def accept_invitation(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Accepts a pending invitation in the name of its recipient. If it is to an organization, the
        membership becomes active.

        - `id`: Identifier of the invitation, not its token.

        `POST /user_management/invitations/{id}/accept`. Errors: 400 `invite_not_pending`,
        `invalid_invite`, `invite_has_accepted_user_id`; 404.
        """
        return self._waist.call(
            _ACCEPT_INVITATION,
            (id,),
            None,
            request_options,
        )

    def resend_invitation(
        self,
        id: str,
        *,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Sends the e-mail of a pending invitation again.

        Sends an e-mail.

        - `id`: Identifier of the invitation, not its token.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/invitations/{id}/resend`. Errors: 400 `invite_expired`, `invite_revoked`,
        `invite_accepted`, `email_domain_not_deliverable`; 404; 422 `invalid_request_parameters`.
        """
        return self._waist.call(
            _RESEND_INVITATION,
            (id,),
            {
                "locale": locale,
            },
            request_options,
        )

    def revoke_invitation(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Revokes a pending invitation. Its link stops working.

        - `id`: Identifier of the invitation, not its token.

        `POST /user_management/invitations/{id}/revoke`. Errors: 400 `invite_not_pending`.
        """
        return self._waist.call(
            _REVOKE_INVITATION,
            (id,),
            None,
            request_options,
        )

    def get_jwt_template(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> JwtTemplate:
        """Gets the template for the custom claims of access tokens. Fails with 404 if there is none.

        `GET /user_management/jwt_template`. Errors: 404.
        """
        return self._waist.call(
            _GET_JWT_TEMPLATE,
            (),
            None,
            request_options,
        )

    def update_jwt_template(
        self,
        *,
        content: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> JwtTemplate:
        """Sets the template for the custom claims of access tokens. Tokens issued from then on follow it.

        - `content`: Liquid template that renders to a JSON object of claims. Registered claims cannot be
          set, and the result can have 3072 bytes at most.

        `PUT /user_management/jwt_template`. Errors: 422 `invalid_request_parameters`.
        """
        return self._waist.call(
            _UPDATE_JWT_TEMPLATE,
            (),
            {
                "content": content,
            },
            request_options,
        )

    def create_magic_auth(
        self,
        *,
        email: str,
        invitation_token: str | None = None,
        ip_address: str | None = None,
        user_agent: str | None = None,
        radar_auth_attempt_id: str | None = None,
        signals_id: str | None = None,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> MagicAuthCreateResponse:
        """Creates a one-time sign-in code, which is valid for 10 minutes. WorkOS e-mails it unless the
        environment leaves e-mails to the application. Unknown addresses sign up with it, if sign-up is
        allowed.

        Sends an e-mail.

        - `email`: Address to send the code to.
        - `invitation_token`: Token of an invitation that the sign-in accepts.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `user_agent`: User agent of the person's browser or app.
        - `radar_auth_attempt_id`: Identifier of the Radar attempt that this step continues, from the
          answer to the step before.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/magic_auth`. Errors: 400 `invitation_invalid`,
        `authentication_method_not_allowed`, `sign_up_not_allowed`, `email_domain_not_deliverable`; 403;
        422; 429 `daily_quota_exceeded`.
        """
        return self._waist.call(
            _CREATE_MAGIC_AUTH,
            (),
            {
                "email": email,
                "invitation_token": invitation_token,
                "ip_address": ip_address,
                "user_agent": user_agent,
                "radar_auth_attempt_id": radar_auth_attempt_id,
                "signals_id": signals_id,
                "locale": locale,
            },
            request_options,
        )

    def get_magic_auth(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> MagicAuth:
        """Gets a one-time sign-in code, so that the application can send the e-mail itself.

        - `id`: Identifier of the Magic Auth code, not the code.

        `GET /user_management/magic_auth/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_MAGIC_AUTH,
            (id,),
            None,
            request_options,
        )

    def create_password_reset(
        self,
        *,
        email: str,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PasswordReset:
        """Creates a one-time token for setting a new password. WorkOS e-mails the link unless the environment
        leaves e-mails to the application. Fails with 404 for an unknown address; do not show that
        difference to visitors.

        Sends an e-mail.

        - `email`: Address of the user who forgot the password.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/password_reset`. Errors: 403 `email_password_auth_disabled`,
        `password_reset_not_allowed`; 404; 422 `invalid_request_parameters`; 429 `daily_quota_exceeded`.
        """
        return self._waist.call(
            _CREATE_PASSWORD_RESET,
            (),
            {
                "email": email,
                "locale": locale,
            },
            request_options,
        )

    def confirm_password_reset(
        self,
        *,
        token: str,
        new_password: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ResetPasswordResponse:
        """Sets a new password with a reset token, and marks the e-mail address as verified. Works once per
        token.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `token`: Token from the link of the reset e-mail.
        - `new_password`: It has to meet the password rules of the environment.

        `POST /user_management/password_reset/confirm`. Errors: 400 `password_reset_error`; 403
        `email_password_auth_disabled`; 404; 422 `invalid_request_parameters`.
        """
        return self._waist.call(
            _CONFIRM_PASSWORD_RESET,
            (),
            {
                "token": token,
                "new_password": new_password,
            },
            request_options,
        )

    def get_password_reset(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PasswordReset:
        """Gets a password reset with its token and link, so that the application can send the e-mail itself.

        - `id`: Identifier of the password reset, not its token.

        `GET /user_management/password_reset/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_PASSWORD_RESET,
            (id,),
            None,
            request_options,
        )

    def send_radar_sms_challenge(
        self,
        *,
        user_id: str,
        pending_authentication_token: str,
        phone_number: str,
        ip_address: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SendRadarSmsChallengeResponse:
        """Sends a one-time code by SMS, for a sign-in or sign-up that Radar stopped. Continue with
        `authenticate_with_radar_sms_challenge`.

        - `user_id`: Identifier of the user who is signing in or up, from the error.
        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `phone_number`: Number to send the code to, in international form with `+` and country code.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/radar_challenges`
        """
        return self._waist.call(
            _SEND_RADAR_SMS_CHALLENGE,
            (),
            {
                "user_id": user_id,
                "pending_authentication_token": pending_authentication_token,
                "phone_number": phone_number,
                "ip_address": ip_address,
                "user_agent": user_agent,
            },
            request_options,
        )

    def get_radar_challenge(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> RadarChallenge:
        """Gets a Radar challenge with its code, so that the application can send the e-mail itself.

        - `id`: Identifier of the Radar challenge.

        `GET /user_management/radar_challenges/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_RADAR_CHALLENGE,
            (id,),
            None,
            request_options,
        )

    def list_redirect_uris(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[RedirectUri]:
        """Lists the addresses to which callbacks may go.

        - `limit`: `10` if left out.

        `GET /user_management/redirect_uris`. Errors: 401.
        """
        return self._waist.page(
            _LIST_REDIRECT_URIS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_redirect_uri(
        self,
        *,
        uri: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> RedirectUri:
        """Allows callbacks to another address.

        - `uri`: Address of a callback, which authorization URLs then name exactly.

        `POST /user_management/redirect_uris`. Errors: 400; 401; 422.
        """
        return self._waist.call(
            _CREATE_REDIRECT_URI,
            (),
            {
                "uri": uri,
            },
            request_options,
        )

    def delete_redirect_uri(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a redirect URI. Sign-ins that name it fail from then on.

        - `id`: Identifier of the redirect URI, not the address.

        `DELETE /user_management/redirect_uris/{id}`. Errors: 401; 404; 409.
        """
        return self._waist.call(
            _DELETE_REDIRECT_URI,
            (id,),
            None,
            request_options,
        )

    def get_logout_url(
        self,
        *,
        session_id: str,
        return_to: str | None = None,
    ) -> str:
        """Builds the URL to which the browser is sent for ending the session with AuthKit. Clear the
        application's own cookie as well.

        Builds the URL and sends nothing.

        - `session_id`: Identifier of the session, the `sid` claim of the access token. An expired token
          serves too.
        - `return_to`: Where AuthKit sends the browser afterwards, one of the sign-out addresses of the
          environment.

        `GET /user_management/sessions/logout`. Errors: 422.
        """
        return self._waist.url(
            _GET_LOGOUT_URL,
            (),
            {
                "session_id": session_id,
                "return_to": return_to,
            },
        )

    def revoke_session(
        self,
        *,
        session_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Ends a session from the server. It cannot be refreshed any more; access tokens already issued stay
        valid until they expire.

        - `session_id`: Identifier of the session, the `sid` claim of the access token.

        `POST /user_management/sessions/revoke`. Errors: 400.
        """
        return self._waist.call(
            _REVOKE_SESSION,
            (),
            {
                "session_id": session_id,
            },
            request_options,
        )

    def list_users(
        self,
        *,
        organization: str | None = None,
        organization_id: str | None = None,
        email: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[User]:
        """Lists users.

        - `organization`: Older name of `organization_id`, which replaces it. Deprecated.
        - `organization_id`: Lists only members of this organization.
        - `email`: Lists only the user with this address.
        - `limit`: `10` if left out.

        `GET /user_management/users`. Errors: 422.
        """
        return self._waist.page(
            _LIST_USERS,
            (),
            {
                "organization": organization,
                "organization_id": organization_id,
                "email": email,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_user(
        self,
        *,
        email: str,
        first_name: str | None | UnsetType = UNSET,
        last_name: str | None | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        email_verified: bool | None | UnsetType = UNSET,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        ip_address: str | None | UnsetType = UNSET,
        user_agent: str | None | UnsetType = UNSET,
        signals_id: str | None = None,
        password: PasswordPlaintext | PasswordHashed | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> UserCreateResponse:
        """Creates a user. Give a plain password or a hash brought over from another system, or neither for a
        user who signs in otherwise.

        - `email`: Address, stored in lower case and without spaces around it.
        - `name`: Full name.
        - `email_verified`: Whether the address counts as verified already; say so only if the application
          has verified it.
        - `metadata`: The application's own key-value pairs, at most 10, with keys up to 40 and values up
          to 600 ASCII characters.
        - `external_id`: The application's own identifier, unique in the environment, of at most 64
          characters.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `user_agent`: User agent of the person's browser or app.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.
        - `password`: One of `PasswordPlaintext`, `PasswordHashed`.

        `POST /user_management/users`. Errors: 400 `password_strength_error`, `user_creation_error`,
        `invalid_password_hash`, `password_and_password_hash_provided`,
        `password_and_password_hash_type_provided`, `password_salt_position_requires_password_hash`,
        `invalid_metadata`; 403; 404; 422 `invalid_request_parameters`.
        """
        return self._waist.call(
            _CREATE_USER,
            (),
            {
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "name": name,
                "email_verified": email_verified,
                "metadata": metadata,
                "external_id": external_id,
                "ip_address": ip_address,
                "user_agent": user_agent,
                "signals_id": signals_id,
                **members(password),
            },
            request_options,
        )

    def get_user_by_external_id(
        self,
        external_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> User:
        """Gets the user who carries the application's own identifier.

        - `external_id`: Value that was set as `external_id` of the user.

        `GET /user_management/users/external_id/{external_id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_USER_BY_EXTERNAL_ID,
            (external_id,),
            None,
            request_options,
        )

    def get_user(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> User:
        """Gets one user.

        - `id`: Identifier of the user.

        `GET /user_management/users/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_USER,
            (id,),
            None,
            request_options,
        )

    def update_user(
        self,
        id: str,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        name: str | None = None,
        email_verified: bool | None = None,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        locale: str | None | UnsetType = UNSET,
        password: PasswordPlaintext | PasswordHashed | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> User:
        """Updates a user. Members that are left out stay as they are.

        - `id`: Identifier of the user.
        - `email`: New address, effective at once; with `send_email_change` the user confirms it first.
        - `name`: Full name.
        - `email_verified`: Whether the address counts as verified; say so only if the application has
          verified it.
        - `metadata`: The application's own key-value pairs, within the limits of `create_user`.
        - `external_id`: The application's own identifier, unique in the environment; null removes it.
        - `locale`: Language that the user prefers, as a language tag.
        - `password`: One of `PasswordPlaintext`, `PasswordHashed`.

        `PUT /user_management/users/{id}`. Errors: 400 `password_strength_error`, `invalid_password_hash`,
        `password_and_password_hash_provided`, `password_and_password_hash_type_provided`,
        `password_salt_position_requires_password_hash`, `email_already_verified`, `invalid_metadata`,
        `external_id_already_used`, `email_change_not_allowed`, `email_not_available`, `invalid_email`,
        `invalid_locale`; 422 `invalid_request_parameters`.
        """
        return self._waist.call(
            _UPDATE_USER,
            (id,),
            {
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "name": name,
                "email_verified": email_verified,
                "metadata": metadata,
                "external_id": external_id,
                "locale": locale,
                **members(password),
            },
            request_options,
        )

    def delete_user(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a user. This cannot be undone.

        - `id`: Identifier of the user.

        `DELETE /user_management/users/{id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_USER,
            (id,),
            None,
            request_options,
        )

    def confirm_email_change(
        self,
        id: str,
        *,
        code: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> EmailChangeConfirmation:
        """Changes the e-mail address of a user with the code that `send_email_change` sent to the new one.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `id`: Identifier of the user.
        - `code`: The code from the e-mail as entered.

        `POST /user_management/users/{id}/email_change/confirm`. Errors: 400 `email_change_code_expired`,
        `email_change_code_incorrect`; 404; 409 `no_pending_email_change`,
        `email_change_code_previously_used`, `email_not_available`, `email_change_not_allowed`; 422
        `invalid_request_parameters`, `invalid_email`; 429 `email_change_too_many_attempts`.
        """
        return self._waist.call(
            _CONFIRM_EMAIL_CHANGE,
            (id,),
            {
                "code": code,
            },
            request_options,
        )

    def send_email_change(
        self,
        id: str,
        *,
        new_email: str,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> EmailChange:
        """Sends a one-time code to a new e-mail address of a user. The present address stays until
        `confirm_email_change`.

        Sends an e-mail.

        - `id`: Identifier of the user.
        - `new_email`: Address to change to.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/users/{id}/email_change/send`. Errors: 404; 409 `email_change_not_needed`,
        `email_not_available`, `email_change_not_allowed`; 422 `invalid_request_parameters`,
        `invalid_email`; 429 `daily_quota_exceeded`.
        """
        return self._waist.call(
            _SEND_EMAIL_CHANGE,
            (id,),
            {
                "new_email": new_email,
                "locale": locale,
            },
            request_options,
        )

    def verify_email(
        self,
        id: str,
        *,
        code: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VerifyEmailResponse:
        """Marks the e-mail address of a user as verified, with the code that `send_verification_email` sent.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `id`: Identifier of the user.
        - `code`: The code from the e-mail as entered.

        `POST /user_management/users/{id}/email_verification/confirm`. Errors: 400
        `email_previously_verified`, `email_verification_code_previously_used`,
        `email_verification_code_expired`, `email_verification_code_incorrect`; 404; 422
        `invalid_request_parameters`.
        """
        return self._waist.call(
            _VERIFY_EMAIL,
            (id,),
            {
                "code": code,
            },
            request_options,
        )

    def send_verification_email(
        self,
        id: str,
        *,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SendVerificationEmailResponse:
        """Sends a one-time code to the e-mail address of a user, for `verify_email`. Fails if the address is
        verified already.

        - `id`: Identifier of the user.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/users/{id}/email_verification/send`. Errors: 400 `email_already_verified`;
        404; 422; 429 `daily_quota_exceeded`.
        """
        return self._waist.call(
            _SEND_VERIFICATION_EMAIL,
            (id,),
            {
                "locale": locale,
            },
            request_options,
        )

    def get_user_identities(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> list[UserIdentity]:
        """Gets the accounts at OAuth providers that are linked to a user. Connections of organizations are
        not among them.

        - `id`: Identifier of the user.

        `GET /user_management/users/{id}/identities`. Errors: 404.
        """
        return self._waist.call(
            _GET_USER_IDENTITIES,
            (id,),
            None,
            request_options,
        )

    def list_sessions(
        self,
        id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[Session]:
        """Lists the sessions of a user.

        - `id`: Identifier of the user.
        - `limit`: `10` if left out.

        `GET /user_management/users/{id}/sessions`. Errors: 404; 422 `invalid_request_parameters`.
        """
        return self._waist.page(
            _LIST_SESSIONS,
            (id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_user_api_keys(
        self,
        user_id: str,
        *,
        organization_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[UserApiKey]:
        """Lists the API keys of a user, without their values.

        Preview: WorkOS has to enable `user-api-keys` for the environment.

        - `user_id`: Identifier of the user who owns the keys.
        - `organization_id`: Lists only keys for this organization.
        - `limit`: `10` if left out.

        `GET /user_management/users/{user_id}/api_keys`. Errors: 404.
        """
        return self._waist.page(
            _LIST_USER_API_KEYS,
            (user_id,),
            {
                "organization_id": organization_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_user_api_key(
        self,
        user_id: str,
        *,
        name: str,
        organization_id: str,
        permissions: Sequence[str] | None = None,
        expires_at: datetime | str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> UserApiKeyWithValue:
        """Creates an API key with which a user calls the application's own API. The answer is the only place
        where its value ever appears.

        Preview: WorkOS has to enable `user-api-keys` for the environment.

        - `user_id`: Identifier of the user who owns the key.
        - `name`: Name for people, to tell keys apart.
        - `organization_id`: Identifier of the organization that the key works in; the user must be an
          active member.
        - `permissions`: Slugs of the permissions that the key carries; each must be open to API keys of
          users.
        - `expires_at`: When the key stops working, a time in the future; it does not expire if absent.

        `POST /user_management/users/{user_id}/api_keys`. Errors: 400; 404; 422.
        """
        return self._waist.call(
            _CREATE_USER_API_KEY,
            (user_id,),
            {
                "name": name,
                "organization_id": organization_id,
                "permissions": permissions,
                "expires_at": expires_at,
            },
            request_options,
        )

    def list_user_authorized_applications(
        self,
        user_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[AuthorizedApplication]:
        """Lists the applications to which a user gave consent.

        - `user_id`: Identifier of the user.
        - `limit`: `10` if left out.

        `GET /user_management/users/{user_id}/authorized_applications`. Errors: 404; 422.
        """
        return self._waist.page(
            _LIST_USER_AUTHORIZED_APPLICATIONS,
            (user_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def delete_user_authorized_application(
        self,
        user_id: str,
        application_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Withdraws a user's consent to an application. The application has to ask again.

        - `user_id`: Identifier of the user.
        - `application_id`: Identifier or client identifier of the application.

        `DELETE /user_management/users/{user_id}/authorized_applications/{application_id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_USER_AUTHORIZED_APPLICATION,
            (user_id, application_id),
            None,
            request_options,
        )

    def delete_waitlist_entry(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes an entry from its waitlist. The address can join again, and an invitation that came from
        the entry stays valid.

        - `id`: Identifier of the waitlist entry.

        `DELETE /user_management/waitlist_entries/{id}`. Errors: 404.
        """
        return self._waist.call(
            _DELETE_WAITLIST_ENTRY,
            (id,),
            None,
            request_options,
        )

    def approve_waitlist_entry(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WaitlistEntry:
        """Approves a waitlist entry, also one that was denied, and sends an invitation. The approval stays
        even if that fails, so do not call again. On `invitation_email_not_sent` use `resend_invitation`;
        if there is no invitation, use `send_invitation`.

        - `id`: Identifier of the waitlist entry.

        `POST /user_management/waitlist_entries/{id}/approve`. Errors: 404; 422
        `invitation_email_not_sent`, `invalid_state`.
        """
        return self._waist.call(
            _APPROVE_WAITLIST_ENTRY,
            (id,),
            None,
            request_options,
        )

    def deny_waitlist_entry(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WaitlistEntry:
        """Denies a pending waitlist entry. Approving it later takes the denial back.

        - `id`: Identifier of the waitlist entry.

        `POST /user_management/waitlist_entries/{id}/deny`. Errors: 404; 422.
        """
        return self._waist.call(
            _DENY_WAITLIST_ENTRY,
            (id,),
            None,
            request_options,
        )

    def list_waitlists(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[Waitlist]:
        """Lists all waitlists of the environment.

        `GET /user_management/waitlists`
        """
        return self._waist.call(
            _LIST_WAITLISTS,
            (),
            None,
            request_options,
        )

    def get_waitlist(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Waitlist:
        """Gets one waitlist.

        - `id`: Identifier of the waitlist, or `default`. The default waitlist does not exist until it has
          an entry.

        `GET /user_management/waitlists/{id}`. Errors: 404.
        """
        return self._waist.call(
            _GET_WAITLIST,
            (id,),
            None,
            request_options,
        )

    def list_waitlist_entries(
        self,
        id: str,
        *,
        state: WaitlistUserState | None = None,
        email: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[WaitlistEntry]:
        """Lists the entries of a waitlist.

        - `id`: Identifier of the waitlist, or `default`. The default waitlist does not exist until it has
          an entry.
        - `state`: Lists only entries with this decision.
        - `email`: Lists only the entry with this address.
        - `limit`: `10` if left out.

        `GET /user_management/waitlists/{id}/entries`. Errors: 404; 422.
        """
        return self._waist.page(
            _LIST_WAITLIST_ENTRIES,
            (id,),
            {
                "state": state,
                "email": email,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def create_waitlist_entry(
        self,
        id: str,
        *,
        email: str,
        additional_fields: Mapping[str, str] | None = None,
        send_confirmation_email: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WaitlistEntry:
        """Puts an e-mail address on a waitlist. For an address that is on it already, the entry comes back
        unchanged. Fails if a user has the address.

        - `id`: Identifier of the waitlist, or `default`. The default waitlist comes into being with its
          first entry.
        - `email`: Address of the person who would like access.
        - `additional_fields`: Further answers of the person, at most 50, with keys up to 40 and values up
          to 600 characters.
        - `send_confirmation_email`: Whether the person gets a confirmation by e-mail, provided that the
          environment has it switched on. `false` if left out.

        `POST /user_management/waitlists/{id}/entries`. Errors: 404; 422.
        """
        return self._waist.call(
            _CREATE_WAITLIST_ENTRY,
            (id,),
            {
                "email": email,
                "additional_fields": additional_fields,
                "send_confirmation_email": send_confirmation_email,
            },
            request_options,
        )


class AsyncUserManagement:
    """Users of the application, the ways in which they sign in, their sessions and invitations. It is the API
    behind AuthKit, and serves applications with sign-in pages of their own as well.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    async def get_jwks(
        self,
        client_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> JwksResponse:
        """Gets the public keys with which access tokens of the application are verified. Cache them, and
        fetch them again when a token names an unknown `kid`.

        - `client_id`: Client identifier of the environment or application.

        `GET /sso/jwks/{client_id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_JWKS,
            (client_id,),
            None,
            request_options,
        )

    async def authenticate_with_code(
        self,
        *,
        code: str,
        code_verifier: str | None = None,
        invitation_token: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        signals_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Exchanges the authorization code of the callback for a user and a session. Works once per code, and
        soon after the callback. It can stop with a challenge, as all these operations can, such as MFA or
        the choice of an organization.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: Authorization code from the callback.
        - `code_verifier`: PKCE verifier behind the challenge, if the authorization URL had one. Public
          clients send it in place of a secret.
        - `invitation_token`: Token of an invitation that the sign-in accepts.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_CODE,
            (),
            {
                "code": code,
                "code_verifier": code_verifier,
                "invitation_token": invitation_token,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
                "signals_id": signals_id,
            },
            request_options,
        )

    async def authenticate_with_password(
        self,
        *,
        email: str,
        password: str,
        invitation_token: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        signals_id: str | None = None,
        radar_auth_attempt_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Signs a user in with e-mail address and password.

        - `invitation_token`: Token of an invitation that the sign-in accepts.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.
        - `radar_auth_attempt_id`: Identifier of the Radar attempt that this step continues, from the
          answer to the step before.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_PASSWORD,
            (),
            {
                "email": email,
                "password": password,
                "invitation_token": invitation_token,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
                "signals_id": signals_id,
                "radar_auth_attempt_id": radar_auth_attempt_id,
            },
            request_options,
        )

    async def authenticate_with_refresh_token(
        self,
        *,
        refresh_token: str,
        organization_id: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Exchanges a refresh token for a new access token and a new refresh token, within the same session.
        A refresh token works once; keep the new one, and let only one caller refresh at a time.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `refresh_token`: Refresh token of the latest answer for this session.
        - `organization_id`: Identifier of the organization to switch to, of which the user must be a
          member; as before if absent.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_REFRESH_TOKEN,
            (),
            {
                "refresh_token": refresh_token,
                "organization_id": organization_id,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    async def authenticate_with_magic_auth(
        self,
        *,
        code: str,
        email: str,
        invitation_token: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        radar_auth_attempt_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Signs a user in with the one-time code that `create_magic_auth` e-mailed. Too many wrong codes end
        it.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The six digits as entered.
        - `email`: Address that the code was sent to.
        - `invitation_token`: Token of an invitation that the sign-in accepts.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.
        - `radar_auth_attempt_id`: Identifier of the Radar attempt that this step continues, from the
          answer to the step before.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_MAGIC_AUTH,
            (),
            {
                "code": code,
                "email": email,
                "invitation_token": invitation_token,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
                "radar_auth_attempt_id": radar_auth_attempt_id,
            },
            request_options,
        )

    async def authenticate_with_email_verification(
        self,
        *,
        code: str,
        pending_authentication_token: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in that stopped with `email_verification_required`, and marks the address as
        verified.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The code from the verification e-mail as entered.
        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_EMAIL_VERIFICATION,
            (),
            {
                "code": code,
                "pending_authentication_token": pending_authentication_token,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    async def authenticate_with_totp(
        self,
        *,
        code: str,
        pending_authentication_token: str,
        authentication_challenge_id: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in that stopped with `mfa_challenge` or `mfa_enrollment`, once a factor was
        challenged or enrolled.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The code of the authenticator app as entered.
        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `authentication_challenge_id`: Identifier of the challenge that was made for the factor.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_TOTP,
            (),
            {
                "code": code,
                "pending_authentication_token": pending_authentication_token,
                "authentication_challenge_id": authentication_challenge_id,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    async def authenticate_with_email_completion(
        self,
        *,
        email_completion_token: str,
        email: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        signals_id: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in that stopped with `email_completion_required`, as the identity provider gave
        no e-mail address.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `email_completion_token`: Token from the error with which the sign-in stopped.
        - `email`: Address as the person entered it.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_EMAIL_COMPLETION,
            (),
            {
                "email_completion_token": email_completion_token,
                "email": email,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
                "signals_id": signals_id,
            },
            request_options,
        )

    async def authenticate_with_organization_selection(
        self,
        *,
        pending_authentication_token: str,
        organization_id: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in that stopped with `organization_selection_required`, for a user who belongs
        to several organizations.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `organization_id`: Identifier of the organization that the user chose, one of those in the error.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_ORGANIZATION_SELECTION,
            (),
            {
                "pending_authentication_token": pending_authentication_token,
                "organization_id": organization_id,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    async def authenticate_with_radar_email_challenge(
        self,
        *,
        code: str,
        radar_challenge_id: str,
        pending_authentication_token: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in that Radar stopped, with the code that it e-mailed.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The code from the e-mail as entered.
        - `radar_challenge_id`: Identifier of the Radar challenge, from the error.
        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_RADAR_EMAIL_CHALLENGE,
            (),
            {
                "code": code,
                "radar_challenge_id": radar_challenge_id,
                "pending_authentication_token": pending_authentication_token,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    async def authenticate_with_radar_sms_challenge(
        self,
        *,
        code: str,
        pending_authentication_token: str,
        verification_id: str | None = None,
        phone_number: str | None = None,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Goes on with a sign-in or sign-up that Radar stopped, with the code that was sent by SMS.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `code`: The code from the SMS as entered.
        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `verification_id`: Identifier that `send_radar_sms_challenge` returned; needed at sign-up, left
          out at sign-in.
        - `phone_number`: Number that the code was sent to; needed at sign-up, left out at sign-in.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_RADAR_SMS_CHALLENGE,
            (),
            {
                "code": code,
                "pending_authentication_token": pending_authentication_token,
                "verification_id": verification_id,
                "phone_number": phone_number,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    async def authenticate_with_device_code(
        self,
        *,
        device_code: str,
        ip_address: str | None = None,
        device_id: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthenticateResponse:
        """Asks once whether the user has finished the device flow. Until then it fails with
        `authorization_pending`, or with `slow_down`, after which the interval grows by 5 seconds;
        `access_denied` and `expired_token` end the flow.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `device_code`: The device code from `create_device_authorization`.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `device_id`: Identifier of the person's device.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/authenticate`. Errors: 400 `invalid_organization_id`,
        `code_challenge_not_found`, `invalid_credentials`, `invalid_one_time_code`,
        `one_time_code_previously_used`, `one_time_code_expired`, `one_time_code_too_many_attempts`,
        `invalid_pending_authentication_token`, `user_mismatch`, `phone_number_required`,
        `verification_id_required`, `invalid_client`, `unauthorized_client`, `invalid_profile`,
        `invitation_invalid`, `invitation_cannot_be_used_for_email`, `authentication_method_not_allowed`,
        `invalid_connection`, `sign_up_not_allowed`, `organization_authentication_methods_required`,
        `invalid_link_authorization_code`, `extra_attributes_required`, `pkce_not_supported`,
        `expired_token`, `authorization_pending`, `access_denied`, `slow_down`, `invalid_grant`,
        `invalid_request`, `organization_not_found`, `organization_membership_not_found`, `mfa_enrollment`,
        `token_too_big`, `sso_required`; 403 `mfa_enrollment`, `mfa_challenge`,
        `authentication_method_not_allowed`, `email_verification_required`, `email_completion_required`,
        `email_password_auth_disabled`, `organization_selection_required`,
        `passkey_progressive_enrollment`, `radar_challenge`, `radar_sign_up_challenge`,
        `radar_sms_sign_in_challenge`, `application_consent_required`; 404; 422
        `invalid_request_parameters`; 429 `daily_quota_exceeded`, `too_many_requests`.
        """
        return await self._waist.call(
            _AUTHENTICATE_WITH_DEVICE_CODE,
            (),
            {
                "device_code": device_code,
                "ip_address": ip_address,
                "device_id": device_id,
                "user_agent": user_agent,
            },
            request_options,
        )

    def list_authkit_oauth_resources(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuthkitOAuthResource]:
        """Lists the resources (RFC 8707), such as MCP servers, for which clients can request tokens of the
        environment.

        - `limit`: `10` if left out.

        `GET /user_management/authkit_oauth_resources`
        """
        return self._waist.page(
            _LIST_AUTHKIT_OAUTH_RESOURCES,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_authkit_oauth_resource(
        self,
        *,
        uri: str,
        default: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AuthkitOAuthResource:
        """Adds a resource (RFC 8707), such as an MCP server, for which clients can request tokens. The others
        stay.

        - `uri`: Resource indicator. Where the environment allows it, one `*` can stand for the leftmost
          label of the host or for the last path segment.
        - `default`: Whether it becomes the default in place of the present one. It can be set here only,
          and not for a URI with `*`.

        `POST /user_management/authkit_oauth_resources`. Errors: 401; 422.
        """
        return await self._waist.call(
            _CREATE_AUTHKIT_OAUTH_RESOURCE,
            (),
            {
                "uri": uri,
                "default": default,
            },
            request_options,
        )

    async def delete_authkit_oauth_resource(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a resource, along with the consents that users gave to applications for it.

        - `id`: Identifier of the resource, not its URI.

        `DELETE /user_management/authkit_oauth_resources/{id}`. Errors: 401; 404.
        """
        return await self._waist.call(
            _DELETE_AUTHKIT_OAUTH_RESOURCE,
            (id,),
            None,
            request_options,
        )

    def get_authorization_url(
        self,
        *,
        redirect_uri: str,
        code_challenge_method: str | None = None,
        code_challenge: str | None = None,
        domain_hint: str | None = None,
        connection_id: str | None = None,
        provider_query_params: Mapping[str, str] | None = None,
        provider_scopes: Sequence[str] | None = None,
        invitation_token: str | None = None,
        claim_nonce: str | None = None,
        max_age: int | None = None,
        screen_hint: ScreenHint | None = None,
        login_hint: str | None = None,
        provider: AuthenticationProvider | None = None,
        prompt: str | None = None,
        state: str | None = None,
        organization_id: str | None = None,
    ) -> str:
        """Builds the URL to which the browser is sent for signing in. Give `provider` (`authkit` for the
        hosted page), `connection_id` or `organization_id`, and a fresh `state` that the callback is
        checked against.

        Builds the URL and sends nothing.

        - `redirect_uri`: Address of the callback, one of the redirect URIs of the environment.
        - `code_challenge_method`: How the challenge was made from the verifier; goes with
          `code_challenge`. The only value is `S256`.
        - `code_challenge`: PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The
          exchange then needs the verifier.
        - `domain_hint`: Domain that helps the identity provider to find the account.
        - `connection_id`: Identifier of the connection to sign in through.
        - `provider_query_params`: Further query parameters for the OAuth provider's own authorization URL.
        - `provider_scopes`: Further OAuth scopes to ask of the provider.
        - `invitation_token`: Token of an invitation that the sign-in accepts.
        - `claim_nonce`: Nonce of a claim, where WorkOS has given one out; leave it out otherwise.
        - `max_age`: Seconds after which a past sign-in no longer counts, so that the user signs in anew; 0
          always asks. Only with `authkit`.
        - `screen_hint`: Page of AuthKit to begin with; only with `authkit`. `sign-in` if left out.
        - `login_hint`: E-mail address or user name to fill in beforehand.
        - `provider`: What to send the user to, `authkit` for the hosted page or a social provider.
        - `prompt`: What the sign-in page asks, in the terms of OpenID Connect, such as `login`.
        - `state`: Value that comes back unchanged with the callback. Make it unguessable and tied to the
          browser, against forged callbacks.
        - `organization_id`: Identifier of the organization to sign in to.

        `GET /user_management/authorize`
        """
        return self._waist.url(
            _GET_AUTHORIZATION_URL,
            (),
            {
                "redirect_uri": redirect_uri,
                "code_challenge_method": code_challenge_method,
                "code_challenge": code_challenge,
                "domain_hint": domain_hint,
                "connection_id": connection_id,
                "provider_query_params": provider_query_params,
                "provider_scopes": provider_scopes,
                "invitation_token": invitation_token,
                "claim_nonce": claim_nonce,
                "max_age": max_age,
                "screen_hint": screen_hint,
                "login_hint": login_hint,
                "provider": provider,
                "prompt": prompt,
                "state": state,
                "organization_id": organization_id,
            },
        )

    async def create_device_authorization(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> DeviceAuthorizationResponse:
        """Starts the device flow (RFC 8628), for command-line tools and devices without a browser. Show the
        user code and its address, then call `authenticate_with_device_code` until it ends.

        `POST /user_management/authorize/device`. Errors: 400; 403.
        """
        return await self._waist.call(
            _CREATE_DEVICE_AUTHORIZATION,
            (),
            None,
            request_options,
        )

    def list_cors_origins(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[CorsOrigin]:
        """Lists the web origins from which browsers may call the API.

        - `limit`: `10` if left out.

        `GET /user_management/cors_origins`. Errors: 401.
        """
        return self._waist.page(
            _LIST_CORS_ORIGINS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_cors_origin(
        self,
        *,
        origin: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> CorsOrigin:
        """Allows a web origin to call the API from browsers.

        - `origin`: Scheme, host and port, such as `https://app.example.com`.

        `POST /user_management/cors_origins`. Errors: 409; 422.
        """
        return await self._waist.call(
            _CREATE_CORS_ORIGIN,
            (),
            {
                "origin": origin,
            },
            request_options,
        )

    async def get_email_verification(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> EmailVerification:
        """Gets an e-mail verification with its code, so that the application can send the e-mail itself.

        - `id`: Identifier of the e-mail verification, from the event or the error that named it.

        `GET /user_management/email_verification/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_EMAIL_VERIFICATION,
            (id,),
            None,
            request_options,
        )

    def list_invitations(
        self,
        *,
        organization_id: str | None = None,
        email: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[Invitation]:
        """Lists invitations.

        - `organization_id`: Lists only invitations to this organization.
        - `email`: Lists only invitations to this address.
        - `limit`: `10` if left out.

        `GET /user_management/invitations`. Errors: 422 `invalid_request_parameters`.
        """
        return self._waist.page(
            _LIST_INVITATIONS,
            (),
            {
                "organization_id": organization_id,
                "email": email,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def send_invitation(
        self,
        *,
        email: str,
        organization_id: str | None = None,
        role_slug: str | None = None,
        expires_in_days: int | None = None,
        inviter_user_id: str | None = None,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Invites a person by e-mail to an organization or, without one, to the application as a whole.
        WorkOS sends the e-mail unless the environment leaves e-mails to the application.

        Sends an e-mail.

        - `email`: Address to invite.
        - `organization_id`: Identifier of the organization that the person joins on accepting.
        - `role_slug`: Slug of the role that the person gets in the organization; its default role if
          absent.
        - `expires_in_days`: Days until the invitation expires, from 1 to 30; 7 if absent.
        - `inviter_user_id`: Identifier of the user who invites; the e-mail mentions their name.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/invitations`. Errors: 400 `email_already_invited_to_organization`,
        `user_already_organization_member`, `email_already_invited`, `user_already_exists`,
        `expires_in_days_too_short`, `expires_in_days_too_long`, `invalid_role`,
        `organization_blocked_from_sending_invites`, `email_domain_not_deliverable`; 404; 422
        `invalid_request_parameters`.
        """
        return await self._waist.call(
            _SEND_INVITATION,
            (),
            {
                "email": email,
                "organization_id": organization_id,
                "role_slug": role_slug,
                "expires_in_days": expires_in_days,
                "inviter_user_id": inviter_user_id,
                "locale": locale,
            },
            request_options,
        )

    async def find_invitation_by_token(
        self,
        token: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Gets the invitation that a token belongs to, for instance on the page that the link leads to.

        - `token`: Token from the link of the invitation.

        `GET /user_management/invitations/by_token/{token}`. Errors: 404.
        """
        return await self._waist.call(
            _FIND_INVITATION_BY_TOKEN,
            (token,),
            None,
            request_options,
        )

    async def get_invitation(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Gets one invitation.

        - `id`: Identifier of the invitation, not its token.

        `GET /user_management/invitations/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_INVITATION,
            (id,),
            None,
            request_options,
        )

    async def accept_invitation(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Accepts a pending invitation in the name of its recipient. If it is to an organization, the
        membership becomes active.

        - `id`: Identifier of the invitation, not its token.

        `POST /user_management/invitations/{id}/accept`. Errors: 400 `invite_not_pending`,
        `invalid_invite`, `invite_has_accepted_user_id`; 404.
        """
        return await self._waist.call(
            _ACCEPT_INVITATION,
            (id,),
            None,
            request_options,
        )

    async def resend_invitation(
        self,
        id: str,
        *,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Sends the e-mail of a pending invitation again.

        Sends an e-mail.

        - `id`: Identifier of the invitation, not its token.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/invitations/{id}/resend`. Errors: 400 `invite_expired`, `invite_revoked`,
        `invite_accepted`, `email_domain_not_deliverable`; 404; 422 `invalid_request_parameters`.
        """
        return await self._waist.call(
            _RESEND_INVITATION,
            (id,),
            {
                "locale": locale,
            },
            request_options,
        )

    async def revoke_invitation(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Invitation:
        """Revokes a pending invitation. Its link stops working.

        - `id`: Identifier of the invitation, not its token.

        `POST /user_management/invitations/{id}/revoke`. Errors: 400 `invite_not_pending`.
        """
        return await self._waist.call(
            _REVOKE_INVITATION,
            (id,),
            None,
            request_options,
        )

    async def get_jwt_template(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> JwtTemplate:
        """Gets the template for the custom claims of access tokens. Fails with 404 if there is none.

        `GET /user_management/jwt_template`. Errors: 404.
        """
        return await self._waist.call(
            _GET_JWT_TEMPLATE,
            (),
            None,
            request_options,
        )

    async def update_jwt_template(
        self,
        *,
        content: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> JwtTemplate:
        """Sets the template for the custom claims of access tokens. Tokens issued from then on follow it.

        - `content`: Liquid template that renders to a JSON object of claims. Registered claims cannot be
          set, and the result can have 3072 bytes at most.

        `PUT /user_management/jwt_template`. Errors: 422 `invalid_request_parameters`.
        """
        return await self._waist.call(
            _UPDATE_JWT_TEMPLATE,
            (),
            {
                "content": content,
            },
            request_options,
        )

    async def create_magic_auth(
        self,
        *,
        email: str,
        invitation_token: str | None = None,
        ip_address: str | None = None,
        user_agent: str | None = None,
        radar_auth_attempt_id: str | None = None,
        signals_id: str | None = None,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> MagicAuthCreateResponse:
        """Creates a one-time sign-in code, which is valid for 10 minutes. WorkOS e-mails it unless the
        environment leaves e-mails to the application. Unknown addresses sign up with it, if sign-up is
        allowed.

        Sends an e-mail.

        - `email`: Address to send the code to.
        - `invitation_token`: Token of an invitation that the sign-in accepts.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `user_agent`: User agent of the person's browser or app.
        - `radar_auth_attempt_id`: Identifier of the Radar attempt that this step continues, from the
          answer to the step before.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/magic_auth`. Errors: 400 `invitation_invalid`,
        `authentication_method_not_allowed`, `sign_up_not_allowed`, `email_domain_not_deliverable`; 403;
        422; 429 `daily_quota_exceeded`.
        """
        return await self._waist.call(
            _CREATE_MAGIC_AUTH,
            (),
            {
                "email": email,
                "invitation_token": invitation_token,
                "ip_address": ip_address,
                "user_agent": user_agent,
                "radar_auth_attempt_id": radar_auth_attempt_id,
                "signals_id": signals_id,
                "locale": locale,
            },
            request_options,
        )

    async def get_magic_auth(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> MagicAuth:
        """Gets a one-time sign-in code, so that the application can send the e-mail itself.

        - `id`: Identifier of the Magic Auth code, not the code.

        `GET /user_management/magic_auth/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_MAGIC_AUTH,
            (id,),
            None,
            request_options,
        )

    async def create_password_reset(
        self,
        *,
        email: str,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PasswordReset:
        """Creates a one-time token for setting a new password. WorkOS e-mails the link unless the environment
        leaves e-mails to the application. Fails with 404 for an unknown address; do not show that
        difference to visitors.

        Sends an e-mail.

        - `email`: Address of the user who forgot the password.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/password_reset`. Errors: 403 `email_password_auth_disabled`,
        `password_reset_not_allowed`; 404; 422 `invalid_request_parameters`; 429 `daily_quota_exceeded`.
        """
        return await self._waist.call(
            _CREATE_PASSWORD_RESET,
            (),
            {
                "email": email,
                "locale": locale,
            },
            request_options,
        )

    async def confirm_password_reset(
        self,
        *,
        token: str,
        new_password: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ResetPasswordResponse:
        """Sets a new password with a reset token, and marks the e-mail address as verified. Works once per
        token.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `token`: Token from the link of the reset e-mail.
        - `new_password`: It has to meet the password rules of the environment.

        `POST /user_management/password_reset/confirm`. Errors: 400 `password_reset_error`; 403
        `email_password_auth_disabled`; 404; 422 `invalid_request_parameters`.
        """
        return await self._waist.call(
            _CONFIRM_PASSWORD_RESET,
            (),
            {
                "token": token,
                "new_password": new_password,
            },
            request_options,
        )

    async def get_password_reset(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> PasswordReset:
        """Gets a password reset with its token and link, so that the application can send the e-mail itself.

        - `id`: Identifier of the password reset, not its token.

        `GET /user_management/password_reset/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_PASSWORD_RESET,
            (id,),
            None,
            request_options,
        )

    async def send_radar_sms_challenge(
        self,
        *,
        user_id: str,
        pending_authentication_token: str,
        phone_number: str,
        ip_address: str | None = None,
        user_agent: str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SendRadarSmsChallengeResponse:
        """Sends a one-time code by SMS, for a sign-in or sign-up that Radar stopped. Continue with
        `authenticate_with_radar_sms_challenge`.

        - `user_id`: Identifier of the user who is signing in or up, from the error.
        - `pending_authentication_token`: Token from the error with which the sign-in stopped.
        - `phone_number`: Number to send the code to, in international form with `+` and country code.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `user_agent`: User agent of the person's browser or app.

        `POST /user_management/radar_challenges`
        """
        return await self._waist.call(
            _SEND_RADAR_SMS_CHALLENGE,
            (),
            {
                "user_id": user_id,
                "pending_authentication_token": pending_authentication_token,
                "phone_number": phone_number,
                "ip_address": ip_address,
                "user_agent": user_agent,
            },
            request_options,
        )

    async def get_radar_challenge(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> RadarChallenge:
        """Gets a Radar challenge with its code, so that the application can send the e-mail itself.

        - `id`: Identifier of the Radar challenge.

        `GET /user_management/radar_challenges/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_RADAR_CHALLENGE,
            (id,),
            None,
            request_options,
        )

    def list_redirect_uris(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[RedirectUri]:
        """Lists the addresses to which callbacks may go.

        - `limit`: `10` if left out.

        `GET /user_management/redirect_uris`. Errors: 401.
        """
        return self._waist.page(
            _LIST_REDIRECT_URIS,
            (),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_redirect_uri(
        self,
        *,
        uri: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> RedirectUri:
        """Allows callbacks to another address.

        - `uri`: Address of a callback, which authorization URLs then name exactly.

        `POST /user_management/redirect_uris`. Errors: 400; 401; 422.
        """
        return await self._waist.call(
            _CREATE_REDIRECT_URI,
            (),
            {
                "uri": uri,
            },
            request_options,
        )

    async def delete_redirect_uri(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a redirect URI. Sign-ins that name it fail from then on.

        - `id`: Identifier of the redirect URI, not the address.

        `DELETE /user_management/redirect_uris/{id}`. Errors: 401; 404; 409.
        """
        return await self._waist.call(
            _DELETE_REDIRECT_URI,
            (id,),
            None,
            request_options,
        )

    def get_logout_url(
        self,
        *,
        session_id: str,
        return_to: str | None = None,
    ) -> str:
        """Builds the URL to which the browser is sent for ending the session with AuthKit. Clear the
        application's own cookie as well.

        Builds the URL and sends nothing.

        - `session_id`: Identifier of the session, the `sid` claim of the access token. An expired token
          serves too.
        - `return_to`: Where AuthKit sends the browser afterwards, one of the sign-out addresses of the
          environment.

        `GET /user_management/sessions/logout`. Errors: 422.
        """
        return self._waist.url(
            _GET_LOGOUT_URL,
            (),
            {
                "session_id": session_id,
                "return_to": return_to,
            },
        )

    async def revoke_session(
        self,
        *,
        session_id: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Ends a session from the server. It cannot be refreshed any more; access tokens already issued stay
        valid until they expire.

        - `session_id`: Identifier of the session, the `sid` claim of the access token.

        `POST /user_management/sessions/revoke`. Errors: 400.
        """
        return await self._waist.call(
            _REVOKE_SESSION,
            (),
            {
                "session_id": session_id,
            },
            request_options,
        )

    def list_users(
        self,
        *,
        organization: str | None = None,
        organization_id: str | None = None,
        email: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[User]:
        """Lists users.

        - `organization`: Older name of `organization_id`, which replaces it. Deprecated.
        - `organization_id`: Lists only members of this organization.
        - `email`: Lists only the user with this address.
        - `limit`: `10` if left out.

        `GET /user_management/users`. Errors: 422.
        """
        return self._waist.page(
            _LIST_USERS,
            (),
            {
                "organization": organization,
                "organization_id": organization_id,
                "email": email,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_user(
        self,
        *,
        email: str,
        first_name: str | None | UnsetType = UNSET,
        last_name: str | None | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        email_verified: bool | None | UnsetType = UNSET,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        ip_address: str | None | UnsetType = UNSET,
        user_agent: str | None | UnsetType = UNSET,
        signals_id: str | None = None,
        password: PasswordPlaintext | PasswordHashed | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> UserCreateResponse:
        """Creates a user. Give a plain password or a hash brought over from another system, or neither for a
        user who signs in otherwise.

        - `email`: Address, stored in lower case and without spaces around it.
        - `name`: Full name.
        - `email_verified`: Whether the address counts as verified already; say so only if the application
          has verified it.
        - `metadata`: The application's own key-value pairs, at most 10, with keys up to 40 and values up
          to 600 ASCII characters.
        - `external_id`: The application's own identifier, unique in the environment, of at most 64
          characters.
        - `ip_address`: IP address of the person, not that of the application. Radar needs it when it makes
          decisions.
        - `user_agent`: User agent of the person's browser or app.
        - `signals_id`: Identifier of the signals that Radar collected on the sign-in page, if it did.
        - `password`: One of `PasswordPlaintext`, `PasswordHashed`.

        `POST /user_management/users`. Errors: 400 `password_strength_error`, `user_creation_error`,
        `invalid_password_hash`, `password_and_password_hash_provided`,
        `password_and_password_hash_type_provided`, `password_salt_position_requires_password_hash`,
        `invalid_metadata`; 403; 404; 422 `invalid_request_parameters`.
        """
        return await self._waist.call(
            _CREATE_USER,
            (),
            {
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "name": name,
                "email_verified": email_verified,
                "metadata": metadata,
                "external_id": external_id,
                "ip_address": ip_address,
                "user_agent": user_agent,
                "signals_id": signals_id,
                **members(password),
            },
            request_options,
        )

    async def get_user_by_external_id(
        self,
        external_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> User:
        """Gets the user who carries the application's own identifier.

        - `external_id`: Value that was set as `external_id` of the user.

        `GET /user_management/users/external_id/{external_id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_USER_BY_EXTERNAL_ID,
            (external_id,),
            None,
            request_options,
        )

    async def get_user(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> User:
        """Gets one user.

        - `id`: Identifier of the user.

        `GET /user_management/users/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_USER,
            (id,),
            None,
            request_options,
        )

    async def update_user(
        self,
        id: str,
        *,
        email: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        name: str | None = None,
        email_verified: bool | None = None,
        metadata: Mapping[str, str] | None | UnsetType = UNSET,
        external_id: str | None | UnsetType = UNSET,
        locale: str | None | UnsetType = UNSET,
        password: PasswordPlaintext | PasswordHashed | Mapping[str, Any] | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> User:
        """Updates a user. Members that are left out stay as they are.

        - `id`: Identifier of the user.
        - `email`: New address, effective at once; with `send_email_change` the user confirms it first.
        - `name`: Full name.
        - `email_verified`: Whether the address counts as verified; say so only if the application has
          verified it.
        - `metadata`: The application's own key-value pairs, within the limits of `create_user`.
        - `external_id`: The application's own identifier, unique in the environment; null removes it.
        - `locale`: Language that the user prefers, as a language tag.
        - `password`: One of `PasswordPlaintext`, `PasswordHashed`.

        `PUT /user_management/users/{id}`. Errors: 400 `password_strength_error`, `invalid_password_hash`,
        `password_and_password_hash_provided`, `password_and_password_hash_type_provided`,
        `password_salt_position_requires_password_hash`, `email_already_verified`, `invalid_metadata`,
        `external_id_already_used`, `email_change_not_allowed`, `email_not_available`, `invalid_email`,
        `invalid_locale`; 422 `invalid_request_parameters`.
        """
        return await self._waist.call(
            _UPDATE_USER,
            (id,),
            {
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "name": name,
                "email_verified": email_verified,
                "metadata": metadata,
                "external_id": external_id,
                "locale": locale,
                **members(password),
            },
            request_options,
        )

    async def delete_user(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Deletes a user. This cannot be undone.

        - `id`: Identifier of the user.

        `DELETE /user_management/users/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_USER,
            (id,),
            None,
            request_options,
        )

    async def confirm_email_change(
        self,
        id: str,
        *,
        code: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> EmailChangeConfirmation:
        """Changes the e-mail address of a user with the code that `send_email_change` sent to the new one.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `id`: Identifier of the user.
        - `code`: The code from the e-mail as entered.

        `POST /user_management/users/{id}/email_change/confirm`. Errors: 400 `email_change_code_expired`,
        `email_change_code_incorrect`; 404; 409 `no_pending_email_change`,
        `email_change_code_previously_used`, `email_not_available`, `email_change_not_allowed`; 422
        `invalid_request_parameters`, `invalid_email`; 429 `email_change_too_many_attempts`.
        """
        return await self._waist.call(
            _CONFIRM_EMAIL_CHANGE,
            (id,),
            {
                "code": code,
            },
            request_options,
        )

    async def send_email_change(
        self,
        id: str,
        *,
        new_email: str,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> EmailChange:
        """Sends a one-time code to a new e-mail address of a user. The present address stays until
        `confirm_email_change`.

        Sends an e-mail.

        - `id`: Identifier of the user.
        - `new_email`: Address to change to.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/users/{id}/email_change/send`. Errors: 404; 409 `email_change_not_needed`,
        `email_not_available`, `email_change_not_allowed`; 422 `invalid_request_parameters`,
        `invalid_email`; 429 `daily_quota_exceeded`.
        """
        return await self._waist.call(
            _SEND_EMAIL_CHANGE,
            (id,),
            {
                "new_email": new_email,
                "locale": locale,
            },
            request_options,
        )

    async def verify_email(
        self,
        id: str,
        *,
        code: str,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> VerifyEmailResponse:
        """Marks the e-mail address of a user as verified, with the code that `send_verification_email` sent.

        Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
        spent.

        - `id`: Identifier of the user.
        - `code`: The code from the e-mail as entered.

        `POST /user_management/users/{id}/email_verification/confirm`. Errors: 400
        `email_previously_verified`, `email_verification_code_previously_used`,
        `email_verification_code_expired`, `email_verification_code_incorrect`; 404; 422
        `invalid_request_parameters`.
        """
        return await self._waist.call(
            _VERIFY_EMAIL,
            (id,),
            {
                "code": code,
            },
            request_options,
        )

    async def send_verification_email(
        self,
        id: str,
        *,
        locale: Locale | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> SendVerificationEmailResponse:
        """Sends a one-time code to the e-mail address of a user, for `verify_email`. Fails if the address is
        verified already.

        - `id`: Identifier of the user.
        - `locale`: Language of the e-mail; that of the environment if absent.

        `POST /user_management/users/{id}/email_verification/send`. Errors: 400 `email_already_verified`;
        404; 422; 429 `daily_quota_exceeded`.
        """
        return await self._waist.call(
            _SEND_VERIFICATION_EMAIL,
            (id,),
            {
                "locale": locale,
            },
            request_options,
        )

    async def get_user_identities(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> list[UserIdentity]:
        """Gets the accounts at OAuth providers that are linked to a user. Connections of organizations are
        not among them.

        - `id`: Identifier of the user.

        `GET /user_management/users/{id}/identities`. Errors: 404.
        """
        return await self._waist.call(
            _GET_USER_IDENTITIES,
            (id,),
            None,
            request_options,
        )

    def list_sessions(
        self,
        id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[Session]:
        """Lists the sessions of a user.

        - `id`: Identifier of the user.
        - `limit`: `10` if left out.

        `GET /user_management/users/{id}/sessions`. Errors: 404; 422 `invalid_request_parameters`.
        """
        return self._waist.page(
            _LIST_SESSIONS,
            (id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    def list_user_api_keys(
        self,
        user_id: str,
        *,
        organization_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[UserApiKey]:
        """Lists the API keys of a user, without their values.

        Preview: WorkOS has to enable `user-api-keys` for the environment.

        - `user_id`: Identifier of the user who owns the keys.
        - `organization_id`: Lists only keys for this organization.
        - `limit`: `10` if left out.

        `GET /user_management/users/{user_id}/api_keys`. Errors: 404.
        """
        return self._waist.page(
            _LIST_USER_API_KEYS,
            (user_id,),
            {
                "organization_id": organization_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_user_api_key(
        self,
        user_id: str,
        *,
        name: str,
        organization_id: str,
        permissions: Sequence[str] | None = None,
        expires_at: datetime | str | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> UserApiKeyWithValue:
        """Creates an API key with which a user calls the application's own API. The answer is the only place
        where its value ever appears.

        Preview: WorkOS has to enable `user-api-keys` for the environment.

        - `user_id`: Identifier of the user who owns the key.
        - `name`: Name for people, to tell keys apart.
        - `organization_id`: Identifier of the organization that the key works in; the user must be an
          active member.
        - `permissions`: Slugs of the permissions that the key carries; each must be open to API keys of
          users.
        - `expires_at`: When the key stops working, a time in the future; it does not expire if absent.

        `POST /user_management/users/{user_id}/api_keys`. Errors: 400; 404; 422.
        """
        return await self._waist.call(
            _CREATE_USER_API_KEY,
            (user_id,),
            {
                "name": name,
                "organization_id": organization_id,
                "permissions": permissions,
                "expires_at": expires_at,
            },
            request_options,
        )

    def list_user_authorized_applications(
        self,
        user_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[AuthorizedApplication]:
        """Lists the applications to which a user gave consent.

        - `user_id`: Identifier of the user.
        - `limit`: `10` if left out.

        `GET /user_management/users/{user_id}/authorized_applications`. Errors: 404; 422.
        """
        return self._waist.page(
            _LIST_USER_AUTHORIZED_APPLICATIONS,
            (user_id,),
            {
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def delete_user_authorized_application(
        self,
        user_id: str,
        application_id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Withdraws a user's consent to an application. The application has to ask again.

        - `user_id`: Identifier of the user.
        - `application_id`: Identifier or client identifier of the application.

        `DELETE /user_management/users/{user_id}/authorized_applications/{application_id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_USER_AUTHORIZED_APPLICATION,
            (user_id, application_id),
            None,
            request_options,
        )

    async def delete_waitlist_entry(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> None:
        """Removes an entry from its waitlist. The address can join again, and an invitation that came from
        the entry stays valid.

        - `id`: Identifier of the waitlist entry.

        `DELETE /user_management/waitlist_entries/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _DELETE_WAITLIST_ENTRY,
            (id,),
            None,
            request_options,
        )

    async def approve_waitlist_entry(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WaitlistEntry:
        """Approves a waitlist entry, also one that was denied, and sends an invitation. The approval stays
        even if that fails, so do not call again. On `invitation_email_not_sent` use `resend_invitation`;
        if there is no invitation, use `send_invitation`.

        - `id`: Identifier of the waitlist entry.

        `POST /user_management/waitlist_entries/{id}/approve`. Errors: 404; 422
        `invitation_email_not_sent`, `invalid_state`.
        """
        return await self._waist.call(
            _APPROVE_WAITLIST_ENTRY,
            (id,),
            None,
            request_options,
        )

    async def deny_waitlist_entry(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WaitlistEntry:
        """Denies a pending waitlist entry. Approving it later takes the denial back.

        - `id`: Identifier of the waitlist entry.

        `POST /user_management/waitlist_entries/{id}/deny`. Errors: 404; 422.
        """
        return await self._waist.call(
            _DENY_WAITLIST_ENTRY,
            (id,),
            None,
            request_options,
        )

    async def list_waitlists(
        self,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> ItemList[Waitlist]:
        """Lists all waitlists of the environment.

        `GET /user_management/waitlists`
        """
        return await self._waist.call(
            _LIST_WAITLISTS,
            (),
            None,
            request_options,
        )

    async def get_waitlist(
        self,
        id: str,
        *,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Waitlist:
        """Gets one waitlist.

        - `id`: Identifier of the waitlist, or `default`. The default waitlist does not exist until it has
          an entry.

        `GET /user_management/waitlists/{id}`. Errors: 404.
        """
        return await self._waist.call(
            _GET_WAITLIST,
            (id,),
            None,
            request_options,
        )

    def list_waitlist_entries(
        self,
        id: str,
        *,
        state: WaitlistUserState | None = None,
        email: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[WaitlistEntry]:
        """Lists the entries of a waitlist.

        - `id`: Identifier of the waitlist, or `default`. The default waitlist does not exist until it has
          an entry.
        - `state`: Lists only entries with this decision.
        - `email`: Lists only the entry with this address.
        - `limit`: `10` if left out.

        `GET /user_management/waitlists/{id}/entries`. Errors: 404; 422.
        """
        return self._waist.page(
            _LIST_WAITLIST_ENTRIES,
            (id,),
            {
                "state": state,
                "email": email,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )

    async def create_waitlist_entry(
        self,
        id: str,
        *,
        email: str,
        additional_fields: Mapping[str, str] | None = None,
        send_confirmation_email: bool | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> WaitlistEntry:
        """Puts an e-mail address on a waitlist. For an address that is on it already, the entry comes back
        unchanged. Fails if a user has the address.

        - `id`: Identifier of the waitlist, or `default`. The default waitlist comes into being with its
          first entry.
        - `email`: Address of the person who would like access.
        - `additional_fields`: Further answers of the person, at most 50, with keys up to 40 and values up
          to 600 characters.
        - `send_confirmation_email`: Whether the person gets a confirmation by e-mail, provided that the
          environment has it switched on. `false` if left out.

        `POST /user_management/waitlists/{id}/entries`. Errors: 404; 422.
        """
        return await self._waist.call(
            _CREATE_WAITLIST_ENTRY,
            (id,),
            {
                "email": email,
                "additional_fields": additional_fields,
                "send_confirmation_email": send_confirmation_email,
            },
            request_options,
        )
