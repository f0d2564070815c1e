// Generated from api/connect.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `connect` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::decode::{self, decode_struct};
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::patch::Patch;
use crate::secret::Secret;

/// An application that acts for an organization with its own credentials and without a user.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectApplicationM2M {
    /// Always `connect_application`.
    pub object: String,
    pub id: String,
    /// Identifies the application in OAuth requests.
    pub client_id: String,
    pub description: Option<String>,
    pub name: String,
    /// OAuth scopes that the application may request.
    pub scopes: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Always `m2m`.
    pub application_type: String,
    /// Organization for which the application obtains tokens.
    pub organization_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectApplicationM2M {
        object: "object",
        id: "id",
        client_id: "client_id",
        description: "description",
        name: "name",
        scopes: "scopes",
        created_at: "created_at",
        updated_at: "updated_at",
        application_type: "application_type",
        organization_id: "organization_id",
    }
}

/// An application that signs users in through OAuth.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectApplicationOAuth {
    /// Always `connect_application`.
    pub object: String,
    pub id: String,
    /// Identifies the application in OAuth requests.
    pub client_id: String,
    pub description: Option<String>,
    pub name: String,
    /// OAuth scopes that the application may request.
    pub scopes: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Always `oauth`.
    pub application_type: String,
    /// Addresses to which the browser may be sent back.
    pub redirect_uris: Vec<ConnectApplicationRedirectUri>,
    /// Web origins from which a browser may call the token endpoint for this application.
    pub cors_origins: Vec<String>,
    /// Whether the application uses PKCE.
    pub uses_pkce: bool,
    /// Whether the application belongs to the same product, so that users are not asked for consent.
    pub is_first_party: bool,
    /// Whether the application registered itself through dynamic client registration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was_dynamically_registered: Option<bool>,
    /// Organization that the application belongs to, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectApplicationOAuth {
        object: "object",
        id: "id",
        client_id: "client_id",
        description: "description",
        name: "name",
        scopes: "scopes",
        created_at: "created_at",
        updated_at: "updated_at",
        application_type: "application_type",
        redirect_uris: "redirect_uris",
        cors_origins: "cors_origins",
        uses_pkce: "uses_pkce",
        is_first_party: "is_first_party",
        was_dynamically_registered: "was_dynamically_registered",
        organization_id: "organization_id",
    }
}

/// An address to which the browser may be sent back after sign-in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectApplicationRedirectUri {
    pub uri: String,
    /// Whether this is the default among the addresses of the application.
    pub default: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectApplicationRedirectUri {
        uri: "uri",
        default: "default",
    }
}

/// A client secret of an application, without its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectApplicationSecret {
    /// Always `connect_application_secret`.
    pub object: String,
    pub id: String,
    /// The last characters of the value, to tell secrets apart.
    pub secret_hint: String,
    /// When the secret was last used; null if never.
    pub last_used_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectApplicationSecret {
        object: "object",
        id: "id",
        secret_hint: "secret_hint",
        last_used_at: "last_used_at",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A client secret that was just created, with its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectApplicationSecretWithValue {
    /// Always `connect_application_secret`.
    pub object: String,
    pub id: String,
    /// The last characters of the value, to tell secrets apart.
    pub secret_hint: String,
    /// When the secret was last used; null if never.
    pub last_used_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The value. It cannot be fetched again.
    pub secret: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectApplicationSecretWithValue {
        object: "object",
        id: "id",
        secret_hint: "secret_hint",
        last_used_at: "last_used_at",
        created_at: "created_at",
        updated_at: "updated_at",
        secret: "secret",
    }
}

/// Where the sign-in goes on after the application's own login page.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExternalAuthCompleteResponse {
    /// Address in AuthKit to which to send the user's browser. It carries a signed token that completes the
    /// sign-in.
    pub redirect_uri: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ExternalAuthCompleteResponse {
        redirect_uri: "redirect_uri",
    }
}

/// A user as the application knows them, to be created or updated in AuthKit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExternalAuthUser {
    /// The application's own identifier of the user, which becomes their `external_id`.
    pub id: String,
    /// E-mail address, which no other user may have.
    pub email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Key and value pairs to keep with the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ExternalAuthUser {
    /// With the members that are always there.
    pub fn new(id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            email: email.into(),
            first_name: None,
            last_name: None,
            name: None,
            metadata: None,
            extra: Extra::default(),
        }
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

    /// Key and value pairs to keep with the user.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(metadata.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }
}

decode_struct! {
    ExternalAuthUser {
        id: "id",
        email: "email",
        first_name: "first_name",
        last_name: "last_name",
        name: "name",
        metadata: "metadata",
    }
}

/// The answer of the token endpoint (RFC 6749).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OAuth2Token {
    pub access_token: Secret,
    /// How to send the access token, normally `bearer`.
    pub token_type: String,
    /// Lifetime of the access token in seconds.
    pub expires_in: i64,
    /// Claims about the user; present if the scope `openid` was granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<Secret>,
    /// Present if the scope `offline_access` was granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// Granted scopes separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OAuth2Token {
        access_token: "access_token",
        token_type: "token_type",
        expires_in: "expires_in",
        id_token: "id_token",
        refresh_token: "refresh_token",
        scope: "scope",
    }
}

/// The OpenID Connect discovery document of the AuthKit domain.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OpenIdConfiguration {
    /// The value of the claim `iss` in tokens.
    pub issuer: String,
    pub authorization_endpoint: String,
    pub token_endpoint: String,
    pub introspection_endpoint: String,
    pub userinfo_endpoint: String,
    /// Where the public keys are found that verify tokens.
    pub jwks_uri: String,
    pub grant_types_supported: Vec<String>,
    pub response_types_supported: Vec<String>,
    pub subject_types_supported: Vec<String>,
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OpenIdConfiguration {
        issuer: "issuer",
        authorization_endpoint: "authorization_endpoint",
        token_endpoint: "token_endpoint",
        introspection_endpoint: "introspection_endpoint",
        userinfo_endpoint: "userinfo_endpoint",
        jwks_uri: "jwks_uri",
        grant_types_supported: "grant_types_supported",
        response_types_supported: "response_types_supported",
        subject_types_supported: "subject_types_supported",
        id_token_signing_alg_values_supported: "id_token_signing_alg_values_supported",
    }
}

/// An address to register for an application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RedirectUriInput {
    pub uri: String,
    /// Whether this is the default among the addresses of the application.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub default: Patch<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RedirectUriInput {
    /// With the members that are always there.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into(), default: Patch::Absent, extra: Extra::default() }
    }

    /// Whether this is the default among the addresses of the application.
    #[must_use]
    pub fn default(mut self, default: impl Into<Patch<bool>>) -> Self {
        self.default = default.into();
        self
    }
}

decode_struct! {
    RedirectUriInput {
        uri: "uri",
        default: "default",
    }
}

/// A choice that the consent page offers, whose outcome becomes a claim.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UserConsentOption {
    /// Name of the claim that receives the chosen value.
    pub claim: String,
    /// Kind of choice, always one value out of a list. Always `enum`.
    pub r#type: String,
    /// Text shown to the user.
    pub label: String,
    pub choices: Vec<UserConsentOptionChoice>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UserConsentOption {
    /// With the members that are always there.
    pub fn new(
        claim: impl Into<String>,
        label: impl Into<String>,
        choices: impl IntoIterator<Item = UserConsentOptionChoice>,
    ) -> Self {
        Self {
            claim: claim.into(),
            label: label.into(),
            choices: choices.into_iter().collect(),
            r#type: "enum".to_owned(),
            extra: Extra::default(),
        }
    }
}

decode_struct! {
    UserConsentOption {
        claim: "claim",
        r#type: "type",
        label: "label",
        choices: "choices",
    }
}

/// One of the values that the user may choose.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UserConsentOptionChoice {
    /// Value of the claim if this choice is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Text shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UserConsentOptionChoice {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Value of the claim if this choice is taken.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Text shown to the user.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

decode_struct! {
    UserConsentOptionChoice {
        value: "value",
        label: "label",
    }
}

/// An application of either kind, told apart by `application_type`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ConnectApplication {
    /// `application_type` is `oauth`.
    Oauth(Box<ConnectApplicationOAuth>),
    /// `application_type` is `m2m`.
    M2m(Box<ConnectApplicationM2M>),
    /// A form that this version does not know.
    Other(Value),
}

impl<'de> Deserialize<'de> for ConnectApplication {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("application_type").and_then(Value::as_str) {
            Some("oauth") => decode::variant(value).map(Self::Oauth),
            Some("m2m") => decode::variant(value).map(Self::M2m),
            _ => Ok(Self::Other(value)),
        }
    }
}

impl From<ConnectApplicationOAuth> for ConnectApplication {
    fn from(value: ConnectApplicationOAuth) -> Self {
        Self::Oauth(Box::new(value))
    }
}

impl From<ConnectApplicationM2M> for ConnectApplication {
    fn from(value: ConnectApplicationM2M) -> Self {
        Self::M2m(Box::new(value))
    }
}

open_enum! {
    /// How an application was registered, either `dynamic` if it registered itself (dynamic client
    /// registration) or `authenticated` if an authenticated caller did.
    pub enum ApplicationRegistrationType {
        /// `dynamic`
        Dynamic = "dynamic",
        /// `authenticated`
        Authenticated = "authenticated",
    }
}

open_enum! {
    /// Kind of token in an introspection request.
    pub enum TokenTypeHint {
        /// `access_token`
        AccessToken = "access_token",
        /// `refresh_token`
        RefreshToken = "refresh_token",
    }
}
