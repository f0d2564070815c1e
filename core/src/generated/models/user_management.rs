// Generated from api/user_management.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `user_management` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::{ConnectApplication, OAuthTokens, WaitlistUserState};
use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::secret::Secret;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    pub user: User,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authkit_authorization_code: Option<Secret>,
    pub access_token: Secret,
    pub refresh_token: Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication_method: Option<AuthenticationMethod>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impersonator: Option<Impersonator>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_tokens: Option<OAuthTokens>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticateResponse {
        user: "user",
        organization_id: "organization_id",
        authkit_authorization_code: "authkit_authorization_code",
        access_token: "access_token",
        refresh_token: "refresh_token",
        authentication_method: "authentication_method",
        impersonator: "impersonator",
        oauth_tokens: "oauth_tokens",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthkitOAuthResource {
    /// Always `authkit_oauth_resource`.
    pub object: String,
    pub id: String,
    pub uri: String,
    pub default: bool,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthkitOAuthResource {
        object: "object",
        id: "id",
        uri: "uri",
        default: "default",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthorizedApplication {
    /// Always `authorized_connect_application`.
    pub object: String,
    pub id: String,
    pub granted_scopes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_resource: Option<String>,
    pub application: ConnectApplication,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthorizedApplication {
        object: "object",
        id: "id",
        granted_scopes: "granted_scopes",
        oauth_resource: "oauth_resource",
        application: "application",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CorsOrigin {
    /// Always `cors_origin`.
    pub object: String,
    pub id: String,
    pub origin: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    CorsOrigin {
        object: "object",
        id: "id",
        origin: "origin",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeviceAuthorizationResponse {
    pub device_code: Secret,
    pub user_code: String,
    pub verification_uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_uri_complete: Option<String>,
    pub expires_in: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DeviceAuthorizationResponse {
        device_code: "device_code",
        user_code: "user_code",
        verification_uri: "verification_uri",
        verification_uri_complete: "verification_uri_complete",
        expires_in: "expires_in",
        interval: "interval",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EmailChange {
    /// Always `email_change`.
    pub object: String,
    pub user: User,
    pub new_email: String,
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    EmailChange {
        object: "object",
        user: "user",
        new_email: "new_email",
        expires_at: "expires_at",
        created_at: "created_at",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EmailChangeConfirmation {
    /// Always `email_change_confirmation`.
    pub object: String,
    pub user: User,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    EmailChangeConfirmation {
        object: "object",
        user: "user",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EmailVerification {
    /// Always `email_verification`.
    pub object: String,
    pub id: String,
    pub user_id: String,
    pub email: String,
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub code: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    EmailVerification {
        object: "object",
        id: "id",
        user_id: "user_id",
        email: "email",
        expires_at: "expires_at",
        created_at: "created_at",
        updated_at: "updated_at",
        code: "code",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Impersonator {
    pub email: String,
    pub reason: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Impersonator {
        email: "email",
        reason: "reason",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Invitation {
    /// Always `invitation`.
    pub object: String,
    pub id: String,
    pub email: String,
    pub state: InvitationState,
    pub accepted_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
    pub expires_at: Timestamp,
    pub organization_id: Option<String>,
    pub inviter_user_id: Option<String>,
    pub accepted_user_id: Option<String>,
    pub role_slug: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub token: Secret,
    pub accept_invitation_url: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Invitation {
        object: "object",
        id: "id",
        email: "email",
        state: "state",
        accepted_at: "accepted_at",
        revoked_at: "revoked_at",
        expires_at: "expires_at",
        organization_id: "organization_id",
        inviter_user_id: "inviter_user_id",
        accepted_user_id: "accepted_user_id",
        role_slug: "role_slug",
        created_at: "created_at",
        updated_at: "updated_at",
        token: "token",
        accept_invitation_url: "accept_invitation_url",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Jwk {
    /// Always `RS256`.
    pub alg: String,
    /// Always `RSA`.
    pub kty: String,
    /// Always `sig`.
    pub r#use: String,
    pub x5c: Vec<String>,
    pub n: String,
    pub e: String,
    pub kid: String,
    #[serde(rename = "x5t#S256")]
    pub x5t_s256: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Jwk {
        alg: "alg",
        kty: "kty",
        r#use: "use",
        x5c: "x5c",
        n: "n",
        e: "e",
        kid: "kid",
        x5t_s256: "x5t#S256",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JwksResponse {
    pub keys: Vec<Jwk>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    JwksResponse {
        keys: "keys",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JwtTemplate {
    /// Always `jwt_template`.
    pub object: String,
    pub content: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    JwtTemplate {
        object: "object",
        content: "content",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MagicAuth {
    /// Always `magic_auth`.
    pub object: String,
    pub id: String,
    pub user_id: String,
    pub email: String,
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub code: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    MagicAuth {
        object: "object",
        id: "id",
        user_id: "user_id",
        email: "email",
        expires_at: "expires_at",
        created_at: "created_at",
        updated_at: "updated_at",
        code: "code",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MagicAuthCreateResponse {
    /// Always `magic_auth`.
    pub object: String,
    pub id: String,
    pub user_id: String,
    pub email: String,
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub code: Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radar_auth_attempt_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    MagicAuthCreateResponse {
        object: "object",
        id: "id",
        user_id: "user_id",
        email: "email",
        expires_at: "expires_at",
        created_at: "created_at",
        updated_at: "updated_at",
        code: "code",
        radar_auth_attempt_id: "radar_auth_attempt_id",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PasswordReset {
    /// Always `password_reset`.
    pub object: String,
    pub id: String,
    pub user_id: String,
    pub email: String,
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub password_reset_token: Secret,
    pub password_reset_url: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    PasswordReset {
        object: "object",
        id: "id",
        user_id: "user_id",
        email: "email",
        expires_at: "expires_at",
        created_at: "created_at",
        password_reset_token: "password_reset_token",
        password_reset_url: "password_reset_url",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RadarChallenge {
    /// Always `radar_challenge`.
    pub object: String,
    pub id: String,
    /// Always `email`.
    pub r#type: String,
    pub user_id: String,
    pub email: String,
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub code: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    RadarChallenge {
        object: "object",
        id: "id",
        r#type: "type",
        user_id: "user_id",
        email: "email",
        expires_at: "expires_at",
        created_at: "created_at",
        updated_at: "updated_at",
        code: "code",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RedirectUri {
    /// Always `redirect_uri`.
    pub object: String,
    pub id: String,
    pub uri: String,
    pub default: bool,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    RedirectUri {
        object: "object",
        id: "id",
        uri: "uri",
        default: "default",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResetPasswordResponse {
    pub user: User,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ResetPasswordResponse {
        user: "user",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendRadarSmsChallengeResponse {
    pub verification_id: String,
    pub phone_number: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SendRadarSmsChallengeResponse {
        verification_id: "verification_id",
        phone_number: "phone_number",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendVerificationEmailResponse {
    pub user: User,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SendVerificationEmailResponse {
        user: "user",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Session {
    /// Always `session`.
    pub object: String,
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impersonator: Option<Impersonator>,
    pub ip_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    pub user_agent: Option<String>,
    pub user_id: String,
    pub auth_method: SessionAuthMethod,
    pub status: SessionStatus,
    pub expires_at: Timestamp,
    pub ended_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Session {
        object: "object",
        id: "id",
        impersonator: "impersonator",
        ip_address: "ip_address",
        organization_id: "organization_id",
        user_agent: "user_agent",
        user_id: "user_id",
        auth_method: "auth_method",
        status: "status",
        expires_at: "expires_at",
        ended_at: "ended_at",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct User {
    /// Always `user`.
    pub object: String,
    pub id: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub profile_picture_url: Option<String>,
    pub email: String,
    pub email_verified: bool,
    pub external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    pub last_sign_in_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    User {
        object: "object",
        id: "id",
        first_name: "first_name",
        last_name: "last_name",
        name: "name",
        profile_picture_url: "profile_picture_url",
        email: "email",
        email_verified: "email_verified",
        external_id: "external_id",
        metadata: "metadata",
        last_sign_in_at: "last_sign_in_at",
        locale: "locale",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserApiKey {
    /// Always `api_key`.
    pub object: String,
    pub id: String,
    pub owner: UserApiKeyOwner,
    pub name: String,
    pub obfuscated_value: String,
    pub last_used_at: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
    pub permissions: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    UserApiKey {
        object: "object",
        id: "id",
        owner: "owner",
        name: "name",
        obfuscated_value: "obfuscated_value",
        last_used_at: "last_used_at",
        expires_at: "expires_at",
        permissions: "permissions",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserApiKeyOwner {
    /// Always `user`.
    pub r#type: String,
    pub id: String,
    pub organization_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    UserApiKeyOwner {
        r#type: "type",
        id: "id",
        organization_id: "organization_id",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserApiKeyWithValue {
    /// Always `api_key`.
    pub object: String,
    pub id: String,
    pub owner: UserApiKeyOwner,
    pub name: String,
    pub obfuscated_value: String,
    pub last_used_at: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
    pub permissions: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub value: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    UserApiKeyWithValue {
        object: "object",
        id: "id",
        owner: "owner",
        name: "name",
        obfuscated_value: "obfuscated_value",
        last_used_at: "last_used_at",
        expires_at: "expires_at",
        permissions: "permissions",
        created_at: "created_at",
        updated_at: "updated_at",
        value: "value",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserCreateResponse {
    /// Always `user`.
    pub object: String,
    pub id: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub profile_picture_url: Option<String>,
    pub email: String,
    pub email_verified: bool,
    pub external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    pub last_sign_in_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radar_auth_attempt_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    UserCreateResponse {
        object: "object",
        id: "id",
        first_name: "first_name",
        last_name: "last_name",
        name: "name",
        profile_picture_url: "profile_picture_url",
        email: "email",
        email_verified: "email_verified",
        external_id: "external_id",
        metadata: "metadata",
        last_sign_in_at: "last_sign_in_at",
        locale: "locale",
        created_at: "created_at",
        updated_at: "updated_at",
        radar_auth_attempt_id: "radar_auth_attempt_id",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserIdentity {
    pub idp_id: String,
    /// Always `OAuth`.
    pub r#type: String,
    pub provider: UserIdentityProvider,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    UserIdentity {
        idp_id: "idp_id",
        r#type: "type",
        provider: "provider",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VerifyEmailResponse {
    pub user: User,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VerifyEmailResponse {
        user: "user",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Waitlist {
    /// Always `waitlist`.
    pub object: String,
    pub id: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Waitlist {
        object: "object",
        id: "id",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WaitlistEntry {
    pub id: String,
    pub email: String,
    pub state: WaitlistUserState,
    pub approved_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_fields: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waitlist_id: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Always `waitlist_entry`.
    pub object: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    WaitlistEntry {
        id: "id",
        email: "email",
        state: "state",
        approved_at: "approved_at",
        additional_fields: "additional_fields",
        waitlist_id: "waitlist_id",
        created_at: "created_at",
        updated_at: "updated_at",
        object: "object",
    }
}

open_enum! {
    pub enum AuthenticationMethod {
        /// `SSO`
        SSO = "SSO",
        /// `Password`
        Password = "Password",
        /// `Passkey`
        Passkey = "Passkey",
        /// `AppleOAuth`
        AppleOAuth = "AppleOAuth",
        /// `BitbucketOAuth`
        BitbucketOAuth = "BitbucketOAuth",
        /// `CrossAppAuth`
        CrossAppAuth = "CrossAppAuth",
        /// `DiscordOAuth`
        DiscordOAuth = "DiscordOAuth",
        /// `ExternalAuth`
        ExternalAuth = "ExternalAuth",
        /// `GitHubOAuth`
        GitHubOAuth = "GitHubOAuth",
        /// `GitLabOAuth`
        GitLabOAuth = "GitLabOAuth",
        /// `GoogleOAuth`
        GoogleOAuth = "GoogleOAuth",
        /// `GrokOAuth`
        GrokOAuth = "GrokOAuth",
        /// `XOAuth`
        XOAuth = "XOAuth",
        /// `IntuitOAuth`
        IntuitOAuth = "IntuitOAuth",
        /// `LinkedInOAuth`
        LinkedInOAuth = "LinkedInOAuth",
        /// `MicrosoftOAuth`
        MicrosoftOAuth = "MicrosoftOAuth",
        /// `SalesforceOAuth`
        SalesforceOAuth = "SalesforceOAuth",
        /// `SlackOAuth`
        SlackOAuth = "SlackOAuth",
        /// `VercelMarketplaceOAuth`
        VercelMarketplaceOAuth = "VercelMarketplaceOAuth",
        /// `VercelOAuth`
        VercelOAuth = "VercelOAuth",
        /// `XeroOAuth`
        XeroOAuth = "XeroOAuth",
        /// `MagicAuth`
        MagicAuth = "MagicAuth",
        /// `Impersonation`
        Impersonation = "Impersonation",
        /// `MigratedSession`
        MigratedSession = "MigratedSession",
    }
}

open_enum! {
    pub enum AuthenticationProvider {
        /// `authkit`
        Authkit = "authkit",
        /// `AppleOAuth`
        AppleOAuth = "AppleOAuth",
        /// `BitbucketOAuth`
        BitbucketOAuth = "BitbucketOAuth",
        /// `GitHubOAuth`
        GitHubOAuth = "GitHubOAuth",
        /// `GitLabOAuth`
        GitLabOAuth = "GitLabOAuth",
        /// `GoogleOAuth`
        GoogleOAuth = "GoogleOAuth",
        /// `IntuitOAuth`
        IntuitOAuth = "IntuitOAuth",
        /// `LinkedInOAuth`
        LinkedInOAuth = "LinkedInOAuth",
        /// `MicrosoftOAuth`
        MicrosoftOAuth = "MicrosoftOAuth",
        /// `SalesforceOAuth`
        SalesforceOAuth = "SalesforceOAuth",
        /// `SlackOAuth`
        SlackOAuth = "SlackOAuth",
        /// `VercelMarketplaceOAuth`
        VercelMarketplaceOAuth = "VercelMarketplaceOAuth",
        /// `VercelOAuth`
        VercelOAuth = "VercelOAuth",
        /// `XeroOAuth`
        XeroOAuth = "XeroOAuth",
    }
}

open_enum! {
    pub enum InvitationState {
        /// `pending`
        Pending = "pending",
        /// `accepted`
        Accepted = "accepted",
        /// `expired`
        Expired = "expired",
        /// `revoked`
        Revoked = "revoked",
    }
}

open_enum! {
    pub enum Locale {
        /// `af`
        Af = "af",
        /// `am`
        Am = "am",
        /// `ar`
        Ar = "ar",
        /// `bg`
        Bg = "bg",
        /// `bn`
        Bn = "bn",
        /// `bs`
        Bs = "bs",
        /// `ca`
        Ca = "ca",
        /// `cs`
        Cs = "cs",
        /// `da`
        Da = "da",
        /// `de`
        De = "de",
        /// `de-DE`
        DeDe = "de-DE",
        /// `el`
        El = "el",
        /// `en`
        En = "en",
        /// `en-AU`
        EnAu = "en-AU",
        /// `en-CA`
        EnCa = "en-CA",
        /// `en-GB`
        EnGb = "en-GB",
        /// `en-US`
        EnUs = "en-US",
        /// `es`
        Es = "es",
        /// `es-419`
        Es419 = "es-419",
        /// `es-ES`
        EsEs = "es-ES",
        /// `es-US`
        EsUs = "es-US",
        /// `et`
        Et = "et",
        /// `fa`
        Fa = "fa",
        /// `fi`
        Fi = "fi",
        /// `fil`
        Fil = "fil",
        /// `fr`
        Fr = "fr",
        /// `fr-BE`
        FrBe = "fr-BE",
        /// `fr-CA`
        FrCa = "fr-CA",
        /// `fr-FR`
        FrFr = "fr-FR",
        /// `fy`
        Fy = "fy",
        /// `gl`
        Gl = "gl",
        /// `gu`
        Gu = "gu",
        /// `ha`
        Ha = "ha",
        /// `he`
        He = "he",
        /// `hi`
        Hi = "hi",
        /// `hr`
        Hr = "hr",
        /// `hu`
        Hu = "hu",
        /// `hy`
        Hy = "hy",
        /// `id`
        Id = "id",
        /// `is`
        Is = "is",
        /// `it`
        It = "it",
        /// `it-IT`
        ItIt = "it-IT",
        /// `ja`
        Ja = "ja",
        /// `jv`
        Jv = "jv",
        /// `ka`
        Ka = "ka",
        /// `kk`
        Kk = "kk",
        /// `km`
        Km = "km",
        /// `kn`
        Kn = "kn",
        /// `ko`
        Ko = "ko",
        /// `lt`
        Lt = "lt",
        /// `lv`
        Lv = "lv",
        /// `mk`
        Mk = "mk",
        /// `ml`
        Ml = "ml",
        /// `mn`
        Mn = "mn",
        /// `mr`
        Mr = "mr",
        /// `ms`
        Ms = "ms",
        /// `my`
        My = "my",
        /// `nb`
        Nb = "nb",
        /// `ne`
        Ne = "ne",
        /// `nl`
        Nl = "nl",
        /// `nl-BE`
        NlBe = "nl-BE",
        /// `nl-NL`
        NlNl = "nl-NL",
        /// `nn`
        Nn = "nn",
        /// `no`
        No = "no",
        /// `pa`
        Pa = "pa",
        /// `pl`
        Pl = "pl",
        /// `pt`
        Pt = "pt",
        /// `pt-BR`
        PtBr = "pt-BR",
        /// `pt-PT`
        PtPt = "pt-PT",
        /// `ro`
        Ro = "ro",
        /// `ru`
        Ru = "ru",
        /// `sk`
        Sk = "sk",
        /// `sl`
        Sl = "sl",
        /// `sq`
        Sq = "sq",
        /// `sr`
        Sr = "sr",
        /// `sv`
        Sv = "sv",
        /// `sw`
        Sw = "sw",
        /// `ta`
        Ta = "ta",
        /// `te`
        Te = "te",
        /// `th`
        Th = "th",
        /// `tr`
        Tr = "tr",
        /// `uk`
        Uk = "uk",
        /// `ur`
        Ur = "ur",
        /// `uz`
        Uz = "uz",
        /// `vi`
        Vi = "vi",
        /// `zh`
        Zh = "zh",
        /// `zh-CN`
        ZhCn = "zh-CN",
        /// `zh-HK`
        ZhHk = "zh-HK",
        /// `zh-TW`
        ZhTw = "zh-TW",
        /// `zu`
        Zu = "zu",
    }
}

open_enum! {
    pub enum PasswordHashType {
        /// `bcrypt`
        Bcrypt = "bcrypt",
        /// `firebase-scrypt`
        FirebaseScrypt = "firebase-scrypt",
        /// `ssha`
        Ssha = "ssha",
        /// `ssha256`
        Ssha256 = "ssha256",
        /// `scrypt`
        Scrypt = "scrypt",
        /// `pbkdf2`
        Pbkdf2 = "pbkdf2",
        /// `argon2`
        Argon2 = "argon2",
    }
}

open_enum! {
    pub enum PasswordSaltPosition {
        /// `prefix`
        Prefix = "prefix",
        /// `suffix`
        Suffix = "suffix",
    }
}

open_enum! {
    pub enum ScreenHint {
        /// `sign-up`
        SignUp = "sign-up",
        /// `sign-in`
        SignIn = "sign-in",
    }
}

open_enum! {
    pub enum SessionAuthMethod {
        /// `cross_app_auth`
        CrossAppAuth = "cross_app_auth",
        /// `external_auth`
        ExternalAuth = "external_auth",
        /// `impersonation`
        Impersonation = "impersonation",
        /// `magic_code`
        MagicCode = "magic_code",
        /// `migrated_session`
        MigratedSession = "migrated_session",
        /// `oauth`
        Oauth = "oauth",
        /// `passkey`
        Passkey = "passkey",
        /// `password`
        Password = "password",
        /// `sso`
        Sso = "sso",
        /// `unknown`
        UnknownValue = "unknown",
    }
}

open_enum! {
    pub enum SessionStatus {
        /// `active`
        Active = "active",
        /// `expired`
        Expired = "expired",
        /// `revoked`
        Revoked = "revoked",
    }
}

open_enum! {
    pub enum UserIdentityProvider {
        /// `AppleOAuth`
        AppleOAuth = "AppleOAuth",
        /// `BitbucketOAuth`
        BitbucketOAuth = "BitbucketOAuth",
        /// `GithubOAuth`
        GithubOAuth = "GithubOAuth",
        /// `GitLabOAuth`
        GitLabOAuth = "GitLabOAuth",
        /// `GoogleOAuth`
        GoogleOAuth = "GoogleOAuth",
        /// `IntuitOAuth`
        IntuitOAuth = "IntuitOAuth",
        /// `LinkedInOAuth`
        LinkedInOAuth = "LinkedInOAuth",
        /// `MicrosoftOAuth`
        MicrosoftOAuth = "MicrosoftOAuth",
        /// `SalesforceOAuth`
        SalesforceOAuth = "SalesforceOAuth",
        /// `SlackOAuth`
        SlackOAuth = "SlackOAuth",
        /// `VercelMarketplaceOAuth`
        VercelMarketplaceOAuth = "VercelMarketplaceOAuth",
        /// `VercelOAuth`
        VercelOAuth = "VercelOAuth",
        /// `XeroOAuth`
        XeroOAuth = "XeroOAuth",
    }
}
