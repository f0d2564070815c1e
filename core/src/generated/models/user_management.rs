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

/// Result of a sign-in or a refresh, the user and the tokens of the session.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    pub user: User,
    /// Identifier of the organization that the session is in; absent if it is in none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Authorization code that another application of the environment can exchange for its own tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authkit_authorization_code: Option<Secret>,
    /// Short-lived JWT that identifies the session. Its claims hold organization, roles and permissions.
    pub access_token: Secret,
    /// One-time token for `authenticate_with_refresh_token`; it replaces the one before.
    pub refresh_token: Secret,
    /// How the user signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication_method: Option<AuthenticationMethod>,
    /// Present if an administrator of the environment acts as the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impersonator: Option<Impersonator>,
    /// Tokens of the OAuth provider; present if the provider is set to return them.
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

/// A resource (RFC 8707), such as an MCP server, for which clients can request tokens.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthkitOAuthResource {
    /// Always `authkit_oauth_resource`.
    pub object: String,
    pub id: String,
    /// Resource indicator, possibly with one `*`.
    pub uri: String,
    /// Whether it applies when a client names no resource.
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

/// An application to which a user gave consent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthorizedApplication {
    /// Always `authorized_connect_application`.
    pub object: String,
    /// Identifier of the consent.
    pub id: String,
    /// Scopes that the user allowed.
    pub granted_scopes: Vec<String>,
    /// Resource indicator (RFC 8707) that the consent is for, if the application named one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_resource: Option<String>,
    /// The application itself.
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

/// A web origin from which browsers may call the API.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CorsOrigin {
    /// Always `cors_origin`.
    pub object: String,
    pub id: String,
    /// Scheme, host and port.
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

/// Start of a device flow, with what to show to the user and what to poll with.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeviceAuthorizationResponse {
    /// Code for polling; keep it on the device.
    pub device_code: Secret,
    /// Short code for the user to enter or compare.
    pub user_code: String,
    /// Address for the user to open in any browser.
    pub verification_uri: String,
    /// The same address with the user code in it, for a link or a QR code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_uri_complete: Option<String>,
    /// Lifetime of both codes in seconds.
    pub expires_in: i64,
    /// Least number of seconds between two polls; 5 if absent.
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

/// A change of e-mail address that waits for its code.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EmailChange {
    /// Always `email_change`.
    pub object: String,
    /// The user, still with the present address.
    pub user: User,
    /// Address to change to, to which the code was sent.
    pub new_email: String,
    /// When the code stops being accepted.
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

/// A completed change of e-mail address.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EmailChangeConfirmation {
    /// Always `email_change_confirmation`.
    pub object: String,
    /// The user, with the new address.
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

/// A one-time code that proves control of an e-mail address.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EmailVerification {
    /// Always `email_verification`.
    pub object: String,
    pub id: String,
    /// Identifier of the user whose address is verified.
    pub user_id: String,
    /// Address that is verified.
    pub email: String,
    /// When the code stops being accepted.
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The code to send to that address.
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

/// An administrator of the environment who acts as a user, from the WorkOS dashboard.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Impersonator {
    /// Address of the person who acts as the user.
    pub email: String,
    /// Reason the person gave; null if none.
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

/// An invitation to an organization, or to the application as a whole. The token and the link let anyone
/// accept it, so treat the object as a secret.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Invitation {
    /// Always `invitation`.
    pub object: String,
    pub id: String,
    /// Address that was invited.
    pub email: String,
    /// Whether the invitation is still open.
    pub state: InvitationState,
    /// When it was accepted; null if it was not.
    pub accepted_at: Option<Timestamp>,
    /// When it was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// When it can no longer be accepted.
    pub expires_at: Timestamp,
    /// Identifier of the organization that the person joins; null for the application as a whole.
    pub organization_id: Option<String>,
    /// Identifier of the user who sent it; null if no user was named.
    pub inviter_user_id: Option<String>,
    /// Identifier of the user who accepted it; null if nobody has.
    pub accepted_user_id: Option<String>,
    /// Slug of the role that the person gets in the organization; null without an organization.
    pub role_slug: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Token for `find_invitation_by_token` and for `invitation_token` of a sign-in.
    pub token: Secret,
    /// Link to the page on which the person accepts; it contains the token.
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

/// A public RSA key as a JSON Web Key (RFC 7517).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Jwk {
    /// Signature algorithm that the key is for. Always `RS256`.
    pub alg: String,
    /// Key type. Always `RSA`.
    pub kty: String,
    /// Intended use, checking signatures. Always `sig`.
    pub r#use: String,
    /// X.509 certificate chain, each in base64 of its DER form.
    pub x5c: Vec<String>,
    /// Modulus, in base64url.
    pub n: String,
    /// Exponent, in base64url.
    pub e: String,
    /// Identifier of the key, which tokens name in their header.
    pub kid: String,
    /// SHA-256 digest of the certificate, in base64url.
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

/// The public keys of an application, as a JSON Web Key Set (RFC 7517).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JwksResponse {
    /// Several keys during a rotation; choose by `kid`.
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

/// Template for the custom claims of access tokens.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JwtTemplate {
    /// Always `jwt_template`.
    pub object: String,
    /// Liquid template that renders to a JSON object of claims.
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

/// A one-time sign-in code.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MagicAuth {
    /// Always `magic_auth`.
    pub object: String,
    pub id: String,
    /// Identifier of the user who signs in.
    pub user_id: String,
    /// Address that the code is for.
    pub email: String,
    /// When the code stops being accepted.
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The six digits to send to that address.
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

/// A one-time sign-in code just created.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MagicAuthCreateResponse {
    /// Always `magic_auth`.
    pub object: String,
    pub id: String,
    /// Identifier of the user who signs in.
    pub user_id: String,
    /// Address that the code is for.
    pub email: String,
    /// When the code stops being accepted.
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The six digits to send to that address. Never show them to the browser that asked.
    pub code: Secret,
    /// Identifier of the Radar attempt, to pass on to `authenticate_with_magic_auth`; present if Radar looked
    /// at it.
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

/// A one-time token for setting a new password.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PasswordReset {
    /// Always `password_reset`.
    pub object: String,
    pub id: String,
    /// Identifier of the user whose password is reset.
    pub user_id: String,
    /// Address of that user.
    pub email: String,
    /// When the token stops being accepted.
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    /// Token for `confirm_password_reset`.
    pub password_reset_token: Secret,
    /// Link to the page for the new password; it contains the token.
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

/// A one-time code with which a sign-in that Radar stopped goes on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RadarChallenge {
    /// Always `radar_challenge`.
    pub object: String,
    pub id: String,
    /// Way in which the code is sent. Always `email`.
    pub r#type: String,
    /// Identifier of the user who is signing in.
    pub user_id: String,
    /// Address that the code is for.
    pub email: String,
    /// When the code stops being accepted.
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The code to send to that address.
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

/// An address to which callbacks may go.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RedirectUri {
    /// Always `redirect_uri`.
    pub object: String,
    pub id: String,
    /// The address.
    pub uri: String,
    /// Whether it applies when a request names none.
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

/// Result of a password reset.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResetPasswordResponse {
    /// The user whose password was set.
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

/// Confirmation that a code was sent by SMS.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendRadarSmsChallengeResponse {
    /// Identifier for `authenticate_with_radar_sms_challenge`.
    pub verification_id: String,
    /// Number that the code was sent to.
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

/// Confirmation that a verification e-mail was sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendVerificationEmailResponse {
    /// The user whose address is to be verified.
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

/// A session of a user, from sign-in to sign-out or expiry.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Session {
    /// Always `session`.
    pub object: String,
    /// Identifier of the session, the `sid` claim of its access tokens.
    pub id: String,
    /// Present if an administrator of the environment acts as the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impersonator: Option<Impersonator>,
    /// Address that the user signed in from; null if unknown.
    pub ip_address: Option<String>,
    /// Identifier of the organization that the session is in; absent if it is in none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Browser or app that the user signed in with; null if unknown.
    pub user_agent: Option<String>,
    /// Identifier of the user.
    pub user_id: String,
    /// How the user signed in.
    pub auth_method: SessionAuthMethod,
    /// Whether the session can still be refreshed.
    pub status: SessionStatus,
    /// When the session ends by itself.
    pub expires_at: Timestamp,
    /// When it ended; null while it is active.
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

/// A person who can sign in to the application.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct User {
    /// Always `user`.
    pub object: String,
    pub id: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address of a picture of the user; null if there is none.
    pub profile_picture_url: Option<String>,
    pub email: String,
    /// Whether the user has shown control of the address. Do not grant rights by an unverified one.
    pub email_verified: bool,
    /// The application's own identifier, unique in the environment; null if none was set.
    pub external_id: Option<String>,
    /// The application's own key-value pairs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// When the user last signed in; null if never.
    pub last_sign_in_at: Option<Timestamp>,
    /// Language that the user prefers, as a language tag; null if unknown.
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

/// API key of a user, without its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserApiKey {
    /// Always `api_key`.
    pub object: String,
    pub id: String,
    /// The user, and the organization that the key works in.
    pub owner: UserApiKeyOwner,
    pub name: String,
    /// Shortened form of the key that is safe to show, so that a person can recognise it.
    pub obfuscated_value: String,
    /// When the key was last used; null if never.
    pub last_used_at: Option<Timestamp>,
    /// When the key stops working; null if it does not expire.
    pub expires_at: Option<Timestamp>,
    /// Slugs of the permissions that the key carries.
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

/// User as the owner of an API key.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserApiKeyOwner {
    /// Always `user`.
    pub r#type: String,
    /// Identifier of the user.
    pub id: String,
    /// Identifier of the organization that the key works in.
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

/// API key of a user just created, with its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserApiKeyWithValue {
    /// Always `api_key`.
    pub object: String,
    pub id: String,
    /// The user, and the organization that the key works in.
    pub owner: UserApiKeyOwner,
    pub name: String,
    /// Shortened form of the key that is safe to show, so that a person can recognise it.
    pub obfuscated_value: String,
    /// When the key was last used; null if never.
    pub last_used_at: Option<Timestamp>,
    /// When the key stops working; null if it does not expire.
    pub expires_at: Option<Timestamp>,
    /// Slugs of the permissions that the key carries.
    pub permissions: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The key itself, shown only this once.
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

/// A user just created.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserCreateResponse {
    /// Always `user`.
    pub object: String,
    pub id: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address of a picture of the user; null if there is none.
    pub profile_picture_url: Option<String>,
    pub email: String,
    /// Whether the address counts as verified.
    pub email_verified: bool,
    /// The application's own identifier, unique in the environment; null if none was set.
    pub external_id: Option<String>,
    /// The application's own key-value pairs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// When the user last signed in; null if never.
    pub last_sign_in_at: Option<Timestamp>,
    /// Language that the user prefers, as a language tag; null if unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Identifier of the Radar attempt, to pass on to the sign-in that follows; present if Radar looked at
    /// it.
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

/// An account at an OAuth provider that is linked to a user.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserIdentity {
    /// Identifier of the account at the provider.
    pub idp_id: String,
    /// Kind of identity; there is only this one so far. Always `OAuth`.
    pub r#type: String,
    /// OAuth provider of the account.
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

/// Result of an e-mail verification.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VerifyEmailResponse {
    /// The user, whose address is verified now.
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

/// A list of people who would like access to the application.
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

/// A person on a waitlist.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WaitlistEntry {
    pub id: String,
    /// Address of the person.
    pub email: String,
    /// What was decided about the person.
    pub state: WaitlistUserState,
    /// When the person was approved; null if not.
    pub approved_at: Option<Timestamp>,
    /// Further answers of the person. They are untrusted input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_fields: Option<BTreeMap<String, String>>,
    /// Identifier of the waitlist.
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
    /// How a user signed in. `Impersonation` stands for an administrator of the environment who acts as the
    /// user.
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
    /// What a user can be sent to for signing in. `authkit` is the hosted page with all methods of the
    /// environment, the others are social providers.
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
    /// What has become of an invitation. Only `pending` ones can be accepted, sent again or revoked.
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
    /// Languages of the e-mails, as language tags (BCP 47).
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
    /// Algorithms of password hashes that can be brought over from another system.
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
    /// Where the salt stood when a password was hashed; `prefix` is before the password, `suffix` after it.
    pub enum PasswordSaltPosition {
        /// `prefix`
        Prefix = "prefix",
        /// `suffix`
        Suffix = "suffix",
    }
}

open_enum! {
    /// Page of AuthKit that a user sees first.
    pub enum ScreenHint {
        /// `sign-up`
        SignUp = "sign-up",
        /// `sign-in`
        SignIn = "sign-in",
    }
}

open_enum! {
    /// How a session came about.
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
    /// Whether a session goes on, ran out or was ended before its time.
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
    /// OAuth providers of linked accounts. Note `GithubOAuth`, which is `GitHubOAuth` in most other places.
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
