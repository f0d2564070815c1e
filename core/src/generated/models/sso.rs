// Generated from api/sso.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `sso` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::SlimRole;
use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::patch::Patch;
use crate::secret::Secret;

/// The link between an organization and its identity provider, through which its members sign in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Connection {
    /// Always `connection`.
    pub object: String,
    pub id: String,
    /// Identifier of the organization that the connection belongs to; absent if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Provider and protocol.
    pub connection_type: ConnectionType,
    /// Name for people.
    pub name: String,
    /// How far the set-up is, and whether people can sign in.
    pub state: ConnectionState,
    /// Older form of `state`, which replaces it.
    #[deprecated]
    pub status: ConnectionStatus,
    /// Domains that are associated with the connection.
    pub domains: Vec<ConnectionDomain>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Connection {
        object: "object",
        id: "id",
        organization_id: "organization_id",
        connection_type: "connection_type",
        name: "name",
        state: "state",
        status: "status",
        domains: "domains",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Which attributes or claims of the identity provider fill which members of profiles.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionAttributeMaps {
    /// Sources of the members that every profile has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard_attributes: Option<ConnectionStandardAttributes>,
    /// Sources of custom attributes, by the name of the custom attribute. Each must be defined in the
    /// environment already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<BTreeMap<String, String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionAttributeMaps {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sources of the members that every profile has.
    #[must_use]
    pub fn standard_attributes(mut self, standard_attributes: ConnectionStandardAttributes) -> Self {
        self.standard_attributes = Some(standard_attributes);
        self
    }

    /// Sources of custom attributes, by the name of the custom attribute. Each must be defined in the
    /// environment already.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.custom_attributes =
            Some(custom_attributes.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }
}

decode_struct! {
    ConnectionAttributeMaps {
        standard_attributes: "standard_attributes",
        custom_attributes: "custom_attributes",
    }
}

/// A domain that is associated with a connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionDomain {
    pub id: String,
    /// Always `connection_domain`.
    pub object: String,
    /// Bare domain name.
    pub domain: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectionDomain {
        id: "id",
        object: "object",
        domain: "domain",
    }
}

/// A private key of the application's own, with its certificate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectionKeyPair {
    /// Private key in PEM form.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub key: Secret,
    /// X.509 certificate of the key in PEM form.
    pub cert: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionKeyPair {
    /// With the members that are always there.
    pub fn new(key: impl Into<Secret>, cert: impl Into<String>) -> Self {
        Self { key: key.into(), cert: cert.into(), extra: Extra::default() }
    }
}

decode_struct! {
    ConnectionKeyPair {
        key: "key",
        cert: "cert",
    }
}

/// Settings of a new OpenID Connect connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectionOidcOptions {
    /// URL of the identity provider's OpenID Connect discovery document.
    pub discovery_endpoint: String,
    /// Client identifier that the identity provider has given out.
    pub client_id: String,
    /// Needed for `client_secret_basic` and `client_secret_post`, refused for `private_key_jwt`. It is never
    /// returned.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub client_secret: Option<Secret>,
    /// Callback of your own domain to use at the identity provider, in place of the one that WorkOS makes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// Whether PKCE is used towards the identity provider; defaults to true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce: Option<bool>,
    /// How WorkOS authenticates at the token endpoint; defaults to `client_secret_basic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_authentication_method: Option<OidcTokenAuthenticationMethod>,
    /// Key pair for `private_key_jwt`, and only for that; WorkOS makes one if it is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwt_signing_key_pair: Option<ConnectionKeyPair>,
    /// Algorithm with which the identity provider signs ID tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_signature_algorithm: Option<OidcIdTokenSignatureAlgorithm>,
    /// Whether further attributes are fetched from the UserInfo endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fetch_user_info: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionOidcOptions {
    /// With the members that are always there.
    pub fn new(discovery_endpoint: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            discovery_endpoint: discovery_endpoint.into(),
            client_id: client_id.into(),
            client_secret: None,
            redirect_uri: None,
            pkce: None,
            token_authentication_method: None,
            jwt_signing_key_pair: None,
            id_token_signature_algorithm: None,
            fetch_user_info: None,
            extra: Extra::default(),
        }
    }

    /// Needed for `client_secret_basic` and `client_secret_post`, refused for `private_key_jwt`. It is never
    /// returned.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Callback of your own domain to use at the identity provider, in place of the one that WorkOS makes.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Whether PKCE is used towards the identity provider; defaults to true.
    #[must_use]
    pub fn pkce(mut self, pkce: bool) -> Self {
        self.pkce = Some(pkce);
        self
    }

    /// How WorkOS authenticates at the token endpoint; defaults to `client_secret_basic`.
    #[must_use]
    pub fn token_authentication_method(
        mut self,
        token_authentication_method: impl Into<OidcTokenAuthenticationMethod>,
    ) -> Self {
        self.token_authentication_method = Some(token_authentication_method.into());
        self
    }

    /// Key pair for `private_key_jwt`, and only for that; WorkOS makes one if it is absent.
    #[must_use]
    pub fn jwt_signing_key_pair(mut self, jwt_signing_key_pair: ConnectionKeyPair) -> Self {
        self.jwt_signing_key_pair = Some(jwt_signing_key_pair);
        self
    }

    /// Algorithm with which the identity provider signs ID tokens.
    #[must_use]
    pub fn id_token_signature_algorithm(
        mut self,
        id_token_signature_algorithm: impl Into<OidcIdTokenSignatureAlgorithm>,
    ) -> Self {
        self.id_token_signature_algorithm = Some(id_token_signature_algorithm.into());
        self
    }

    /// Whether further attributes are fetched from the UserInfo endpoint.
    #[must_use]
    pub fn fetch_user_info(mut self, fetch_user_info: bool) -> Self {
        self.fetch_user_info = Some(fetch_user_info);
        self
    }
}

decode_struct! {
    ConnectionOidcOptions {
        discovery_endpoint: "discovery_endpoint",
        client_id: "client_id",
        client_secret: "client_secret",
        redirect_uri: "redirect_uri",
        pkce: "pkce",
        token_authentication_method: "token_authentication_method",
        jwt_signing_key_pair: "jwt_signing_key_pair",
        id_token_signature_algorithm: "id_token_signature_algorithm",
        fetch_user_info: "fetch_user_info",
    }
}

/// Settings of a new SAML connection, either `idp_metadata_url` or the identity provider's members one by
/// one.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionSamlOptions {
    /// URL of the identity provider's metadata, which then supplies its members and certificates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_metadata_url: Option<String>,
    /// Assertion consumer service URL of your own domain, in place of the one that WorkOS makes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acs_url: Option<String>,
    /// Entity identifier (audience) of the service provider, in place of the one that WorkOS makes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_entity_id: Option<String>,
    /// Entity identifier of the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_entity_id: Option<String>,
    /// Sign-in URL of the identity provider; needed if there is no metadata URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_sso_url: Option<String>,
    /// X.509 certificates that check the signatures of the identity provider; needed if there is no metadata
    /// URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_signing_certs: Option<Vec<String>>,
    /// Key pair that signs sign-in requests; WorkOS makes one if it is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_signing_key_pair: Option<ConnectionKeyPair>,
    /// Key pairs for encrypted responses; WorkOS makes one if they are absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_encryption_key_pairs: Option<Vec<ConnectionKeyPair>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionSamlOptions {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URL of the identity provider's metadata, which then supplies its members and certificates.
    #[must_use]
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.idp_metadata_url = Some(idp_metadata_url.into());
        self
    }

    /// Assertion consumer service URL of your own domain, in place of the one that WorkOS makes.
    #[must_use]
    pub fn acs_url(mut self, acs_url: impl Into<String>) -> Self {
        self.acs_url = Some(acs_url.into());
        self
    }

    /// Entity identifier (audience) of the service provider, in place of the one that WorkOS makes.
    #[must_use]
    pub fn sp_entity_id(mut self, sp_entity_id: impl Into<String>) -> Self {
        self.sp_entity_id = Some(sp_entity_id.into());
        self
    }

    /// Entity identifier of the identity provider.
    #[must_use]
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.idp_entity_id = Some(idp_entity_id.into());
        self
    }

    /// Sign-in URL of the identity provider; needed if there is no metadata URL.
    #[must_use]
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.idp_sso_url = Some(idp_sso_url.into());
        self
    }

    /// X.509 certificates that check the signatures of the identity provider; needed if there is no metadata
    /// URL.
    #[must_use]
    pub fn idp_signing_certs(
        mut self,
        idp_signing_certs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.idp_signing_certs = Some(idp_signing_certs.into_iter().map(Into::into).collect());
        self
    }

    /// Key pair that signs sign-in requests; WorkOS makes one if it is absent.
    #[must_use]
    pub fn sp_signing_key_pair(mut self, sp_signing_key_pair: ConnectionKeyPair) -> Self {
        self.sp_signing_key_pair = Some(sp_signing_key_pair);
        self
    }

    /// Key pairs for encrypted responses; WorkOS makes one if they are absent.
    #[must_use]
    pub fn sp_encryption_key_pairs(
        mut self,
        sp_encryption_key_pairs: impl IntoIterator<Item = ConnectionKeyPair>,
    ) -> Self {
        self.sp_encryption_key_pairs = Some(sp_encryption_key_pairs.into_iter().collect());
        self
    }
}

decode_struct! {
    ConnectionSamlOptions {
        idp_metadata_url: "idp_metadata_url",
        acs_url: "acs_url",
        sp_entity_id: "sp_entity_id",
        idp_entity_id: "idp_entity_id",
        idp_sso_url: "idp_sso_url",
        idp_signing_certs: "idp_signing_certs",
        sp_signing_key_pair: "sp_signing_key_pair",
        sp_encryption_key_pairs: "sp_encryption_key_pairs",
    }
}

/// For each member of a profile, the name of the attribute or claim that fills it. What is left out has the
/// default of the connection type on creation, and stays as it is on an update.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionStandardAttributes {
    /// Source of the profile's `idp_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<String>,
    /// Source of the profile's `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Source of the profile's `first_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Source of the profile's `last_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Source of the profile's `groups`; null for no mapping.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub groups: Patch<String>,
    /// Source of the profile's `name`; null for no mapping.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub name: Patch<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionStandardAttributes {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Source of the profile's `idp_id`.
    #[must_use]
    pub fn idp_id(mut self, idp_id: impl Into<String>) -> Self {
        self.idp_id = Some(idp_id.into());
        self
    }

    /// Source of the profile's `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Source of the profile's `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Source of the profile's `last_name`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Source of the profile's `groups`; null for no mapping.
    #[must_use]
    pub fn groups(mut self, groups: impl Into<Patch<String>>) -> Self {
        self.groups = groups.into();
        self
    }

    /// Source of the profile's `name`; null for no mapping.
    #[must_use]
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }
}

decode_struct! {
    ConnectionStandardAttributes {
        idp_id: "idp_id",
        email: "email",
        first_name: "first_name",
        last_name: "last_name",
        groups: "groups",
        name: "name",
    }
}

/// Tokens of the OAuth provider behind a sign-in, for calling that provider's API. They are not tokens of
/// WorkOS.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OAuthTokens {
    /// OAuth provider that issued the tokens.
    pub provider: String,
    pub refresh_token: Secret,
    pub access_token: Secret,
    /// When the access token expires, in seconds since 1 January 1970 UTC.
    pub expires_at: i64,
    /// Scopes that the access token was granted.
    pub scopes: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OAuthTokens {
        provider: "provider",
        refresh_token: "refresh_token",
        access_token: "access_token",
        expires_at: "expires_at",
        scopes: "scopes",
    }
}

/// A person as the identity provider describes them at sign-in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Profile {
    /// Always `profile`.
    pub object: String,
    pub id: String,
    /// Identifier of the organization of the connection; null for a connection without one.
    pub organization_id: Option<String>,
    /// Identifier of the connection through which the person signed in.
    pub connection_id: String,
    /// Provider and protocol of that connection.
    pub connection_type: ConnectionType,
    /// Identifier of the person at the identity provider; more stable than the e-mail address.
    pub idp_id: String,
    /// Address as the provider states it. It is only as trustworthy as that provider, so check the
    /// organization too.
    pub email: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// Role in the organization, if roles are assigned through the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<SlimRole>,
    /// All roles in the organization, where a person can have several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<SlimRole>>,
    /// Groups as the identity provider names them; present if the connection maps them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    /// Values of the custom attributes that the connection maps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<BTreeMap<String, Value>>,
    /// Everything that the identity provider sent, unmapped.
    pub raw_attributes: BTreeMap<String, Value>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    Profile {
        object: "object",
        id: "id",
        organization_id: "organization_id",
        connection_id: "connection_id",
        connection_type: "connection_type",
        idp_id: "idp_id",
        email: "email",
        first_name: "first_name",
        last_name: "last_name",
        name: "name",
        role: "role",
        roles: "roles",
        groups: "groups",
        custom_attributes: "custom_attributes",
        raw_attributes: "raw_attributes",
    }
}

/// A certificate that checks the signatures of a SAML identity provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SamlIdpSigningCertificate {
    /// Always `saml_idp_signing_certificate`.
    pub object: String,
    pub id: String,
    /// X.509 certificate in PEM form; public.
    pub value: String,
    /// When it becomes valid.
    pub not_before: Option<Timestamp>,
    /// When it expires.
    pub not_after: Option<Timestamp>,
    pub created_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SamlIdpSigningCertificate {
        object: "object",
        id: "id",
        value: "value",
        not_before: "not_before",
        not_after: "not_after",
        created_at: "created_at",
    }
}

/// A certificate with which a SAML identity provider can encrypt its responses. WorkOS keeps the private key.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SamlSpEncryptionCertificate {
    /// Always `saml_sp_encryption_certificate`.
    pub object: String,
    pub id: String,
    /// X.509 certificate in PEM form; public.
    pub value: String,
    /// When it becomes valid.
    pub not_before: Option<Timestamp>,
    /// When it expires.
    pub not_after: Option<Timestamp>,
    pub created_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SamlSpEncryptionCertificate {
        object: "object",
        id: "id",
        value: "value",
        not_before: "not_before",
        not_after: "not_after",
        created_at: "created_at",
    }
}

/// A certificate with which a SAML identity provider can check signed sign-in requests. WorkOS keeps the
/// private key.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SamlSpSigningCertificate {
    /// Always `saml_sp_signing_certificate`.
    pub object: String,
    pub id: String,
    /// X.509 certificate in PEM form; public.
    pub value: String,
    /// When it becomes valid.
    pub not_before: Option<Timestamp>,
    /// When it expires.
    pub not_after: Option<Timestamp>,
    pub created_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SamlSpSigningCertificate {
        object: "object",
        id: "id",
        value: "value",
        not_before: "not_before",
        not_after: "not_after",
        created_at: "created_at",
    }
}

/// Where to send the browser for signing in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SsoAuthorizeUrlResponse {
    /// The authorization URL.
    pub url: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SsoAuthorizeUrlResponse {
        url: "url",
    }
}

/// What is needed to sign a person out at the identity provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SsoLogoutAuthorizeResponse {
    /// URL to send the browser to; it contains the token.
    pub logout_url: Secret,
    /// The token on its own, for `get_logout_url`.
    pub logout_token: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SsoLogoutAuthorizeResponse {
        logout_url: "logout_url",
        logout_token: "logout_token",
    }
}

/// Result of a sign-in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SsoTokenResponse {
    /// Always `Bearer`.
    pub token_type: String,
    /// Token for `get_profile`, and for nothing else.
    pub access_token: Secret,
    /// Lifetime of the access token in seconds.
    pub expires_in: i64,
    /// The person who signed in.
    pub profile: Profile,
    /// Tokens of the OAuth provider; present if the connection is set to return them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oauth_tokens: Option<OAuthTokens>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SsoTokenResponse {
        token_type: "token_type",
        access_token: "access_token",
        expires_in: "expires_in",
        profile: "profile",
        oauth_tokens: "oauth_tokens",
    }
}

/// Mappings of a connection to change; the others stay.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateConnectionAttributeMaps {
    /// Sources of the members that every profile has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard_attributes: Option<ConnectionStandardAttributes>,
    /// Sources of custom attributes, by the name of the custom attribute; null removes the mapping.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<BTreeMap<String, Option<String>>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UpdateConnectionAttributeMaps {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sources of the members that every profile has.
    #[must_use]
    pub fn standard_attributes(mut self, standard_attributes: ConnectionStandardAttributes) -> Self {
        self.standard_attributes = Some(standard_attributes);
        self
    }

    /// Sources of custom attributes, by the name of the custom attribute; null removes the mapping.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        self.custom_attributes =
            Some(custom_attributes.into_iter().map(|(key, value)| (key.into(), value)).collect());
        self
    }
}

decode_struct! {
    UpdateConnectionAttributeMaps {
        standard_attributes: "standard_attributes",
        custom_attributes: "custom_attributes",
    }
}

/// Settings of an OpenID Connect connection to change; what is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateConnectionOidcOptions {
    /// URL of the identity provider's OpenID Connect discovery document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discovery_endpoint: Option<String>,
    /// Client identifier that the identity provider has given out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Needed when changing to `client_secret_basic` or `client_secret_post`, refused for `private_key_jwt`.
    /// It is never returned.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub client_secret: Option<Secret>,
    /// Callback of your own domain to use at the identity provider; null goes back to the one that WorkOS
    /// makes.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub redirect_uri: Patch<String>,
    /// Whether PKCE is used towards the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce: Option<bool>,
    /// How WorkOS authenticates at the token endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_authentication_method: Option<OidcTokenAuthenticationMethod>,
    /// Algorithm with which the identity provider signs ID tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_signature_algorithm: Option<OidcIdTokenSignatureAlgorithm>,
    /// Whether further attributes are fetched from the UserInfo endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fetch_user_info: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UpdateConnectionOidcOptions {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URL of the identity provider's OpenID Connect discovery document.
    #[must_use]
    pub fn discovery_endpoint(mut self, discovery_endpoint: impl Into<String>) -> Self {
        self.discovery_endpoint = Some(discovery_endpoint.into());
        self
    }

    /// Client identifier that the identity provider has given out.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Needed when changing to `client_secret_basic` or `client_secret_post`, refused for `private_key_jwt`.
    /// It is never returned.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Callback of your own domain to use at the identity provider; null goes back to the one that WorkOS
    /// makes.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<Patch<String>>) -> Self {
        self.redirect_uri = redirect_uri.into();
        self
    }

    /// Whether PKCE is used towards the identity provider.
    #[must_use]
    pub fn pkce(mut self, pkce: bool) -> Self {
        self.pkce = Some(pkce);
        self
    }

    /// How WorkOS authenticates at the token endpoint.
    #[must_use]
    pub fn token_authentication_method(
        mut self,
        token_authentication_method: impl Into<OidcTokenAuthenticationMethod>,
    ) -> Self {
        self.token_authentication_method = Some(token_authentication_method.into());
        self
    }

    /// Algorithm with which the identity provider signs ID tokens.
    #[must_use]
    pub fn id_token_signature_algorithm(
        mut self,
        id_token_signature_algorithm: impl Into<OidcIdTokenSignatureAlgorithm>,
    ) -> Self {
        self.id_token_signature_algorithm = Some(id_token_signature_algorithm.into());
        self
    }

    /// Whether further attributes are fetched from the UserInfo endpoint.
    #[must_use]
    pub fn fetch_user_info(mut self, fetch_user_info: bool) -> Self {
        self.fetch_user_info = Some(fetch_user_info);
        self
    }
}

decode_struct! {
    UpdateConnectionOidcOptions {
        discovery_endpoint: "discovery_endpoint",
        client_id: "client_id",
        client_secret: "client_secret",
        redirect_uri: "redirect_uri",
        pkce: "pkce",
        token_authentication_method: "token_authentication_method",
        id_token_signature_algorithm: "id_token_signature_algorithm",
        fetch_user_info: "fetch_user_info",
    }
}

/// Settings of a SAML connection to change; what is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateConnectionSamlOptions {
    /// URL of the identity provider's metadata, whose certificates replace the present ones; null stops
    /// following it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub idp_metadata_url: Patch<String>,
    /// Assertion consumer service URL of your own domain; null goes back to the one that WorkOS makes.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub acs_url: Patch<String>,
    /// Entity identifier (audience) of the service provider; null goes back to the one that WorkOS makes.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub sp_entity_id: Patch<String>,
    /// Entity identifier of the identity provider; not together with `idp_metadata_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_entity_id: Option<String>,
    /// Sign-in URL of the identity provider; not together with `idp_metadata_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_sso_url: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UpdateConnectionSamlOptions {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// URL of the identity provider's metadata, whose certificates replace the present ones; null stops
    /// following it.
    #[must_use]
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<Patch<String>>) -> Self {
        self.idp_metadata_url = idp_metadata_url.into();
        self
    }

    /// Assertion consumer service URL of your own domain; null goes back to the one that WorkOS makes.
    #[must_use]
    pub fn acs_url(mut self, acs_url: impl Into<Patch<String>>) -> Self {
        self.acs_url = acs_url.into();
        self
    }

    /// Entity identifier (audience) of the service provider; null goes back to the one that WorkOS makes.
    #[must_use]
    pub fn sp_entity_id(mut self, sp_entity_id: impl Into<Patch<String>>) -> Self {
        self.sp_entity_id = sp_entity_id.into();
        self
    }

    /// Entity identifier of the identity provider; not together with `idp_metadata_url`.
    #[must_use]
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.idp_entity_id = Some(idp_entity_id.into());
        self
    }

    /// Sign-in URL of the identity provider; not together with `idp_metadata_url`.
    #[must_use]
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.idp_sso_url = Some(idp_sso_url.into());
        self
    }
}

decode_struct! {
    UpdateConnectionSamlOptions {
        idp_metadata_url: "idp_metadata_url",
        acs_url: "acs_url",
        sp_entity_id: "sp_entity_id",
        idp_entity_id: "idp_entity_id",
        idp_sso_url: "idp_sso_url",
    }
}

open_enum! {
    /// How far the set-up of a connection is. People sign in through `active` connections; `requires_type`
    /// and `draft` wait for someone to finish the set-up.
    pub enum ConnectionState {
        /// `requires_type`
        RequiresType = "requires_type",
        /// `draft`
        Draft = "draft",
        /// `active`
        Active = "active",
        /// `validating`
        Validating = "validating",
        /// `inactive`
        Inactive = "inactive",
        /// `deleting`
        Deleting = "deleting",
    }
}

open_enum! {
    /// Older form of the state of a connection; `linked` is what `active` is now.
    pub enum ConnectionStatus {
        /// `linked`
        Linked = "linked",
        /// `unlinked`
        Unlinked = "unlinked",
    }
}

open_enum! {
    /// Provider and protocol behind a connection. `Pending` stands for a provider that is not chosen yet.
    pub enum ConnectionType {
        /// `Pending`
        Pending = "Pending",
        /// `ADFSSAML`
        ADFSSAML = "ADFSSAML",
        /// `AdpOidc`
        AdpOidc = "AdpOidc",
        /// `AppleOAuth`
        AppleOAuth = "AppleOAuth",
        /// `Auth0Migration`
        Auth0Migration = "Auth0Migration",
        /// `Auth0SAML`
        Auth0SAML = "Auth0SAML",
        /// `AzureSAML`
        AzureSAML = "AzureSAML",
        /// `BitbucketOAuth`
        BitbucketOAuth = "BitbucketOAuth",
        /// `CasSAML`
        CasSAML = "CasSAML",
        /// `ClassLinkSAML`
        ClassLinkSAML = "ClassLinkSAML",
        /// `CleverOIDC`
        CleverOIDC = "CleverOIDC",
        /// `CloudflareSAML`
        CloudflareSAML = "CloudflareSAML",
        /// `CyberArkSAML`
        CyberArkSAML = "CyberArkSAML",
        /// `DuoSAML`
        DuoSAML = "DuoSAML",
        /// `EntraIdOIDC`
        EntraIdOIDC = "EntraIdOIDC",
        /// `GenericOIDC`
        GenericOIDC = "GenericOIDC",
        /// `GenericSAML`
        GenericSAML = "GenericSAML",
        /// `GitHubOAuth`
        GitHubOAuth = "GitHubOAuth",
        /// `GitLabOAuth`
        GitLabOAuth = "GitLabOAuth",
        /// `GoogleOAuth`
        GoogleOAuth = "GoogleOAuth",
        /// `GoogleOIDC`
        GoogleOIDC = "GoogleOIDC",
        /// `GoogleSAML`
        GoogleSAML = "GoogleSAML",
        /// `IntuitOAuth`
        IntuitOAuth = "IntuitOAuth",
        /// `JumpCloudSAML`
        JumpCloudSAML = "JumpCloudSAML",
        /// `KeycloakSAML`
        KeycloakSAML = "KeycloakSAML",
        /// `LastPassSAML`
        LastPassSAML = "LastPassSAML",
        /// `LinkedInOAuth`
        LinkedInOAuth = "LinkedInOAuth",
        /// `LoginGovOidc`
        LoginGovOidc = "LoginGovOidc",
        /// `MagicLink`
        MagicLink = "MagicLink",
        /// `MicrosoftOAuth`
        MicrosoftOAuth = "MicrosoftOAuth",
        /// `MiniOrangeSAML`
        MiniOrangeSAML = "MiniOrangeSAML",
        /// `NetIqSAML`
        NetIqSAML = "NetIqSAML",
        /// `OktaOIDC`
        OktaOIDC = "OktaOIDC",
        /// `OktaSAML`
        OktaSAML = "OktaSAML",
        /// `OneLoginSAML`
        OneLoginSAML = "OneLoginSAML",
        /// `OracleSAML`
        OracleSAML = "OracleSAML",
        /// `PingFederateSAML`
        PingFederateSAML = "PingFederateSAML",
        /// `PingOneSAML`
        PingOneSAML = "PingOneSAML",
        /// `RipplingSAML`
        RipplingSAML = "RipplingSAML",
        /// `SalesforceSAML`
        SalesforceSAML = "SalesforceSAML",
        /// `ShibbolethGenericSAML`
        ShibbolethGenericSAML = "ShibbolethGenericSAML",
        /// `ShibbolethSAML`
        ShibbolethSAML = "ShibbolethSAML",
        /// `SimpleSamlPhpSAML`
        SimpleSamlPhpSAML = "SimpleSamlPhpSAML",
        /// `SalesforceOAuth`
        SalesforceOAuth = "SalesforceOAuth",
        /// `SlackOAuth`
        SlackOAuth = "SlackOAuth",
        /// `TestIdp`
        TestIdp = "TestIdp",
        /// `VercelMarketplaceOAuth`
        VercelMarketplaceOAuth = "VercelMarketplaceOAuth",
        /// `VercelOAuth`
        VercelOAuth = "VercelOAuth",
        /// `VMwareSAML`
        VMwareSAML = "VMwareSAML",
        /// `XeroOAuth`
        XeroOAuth = "XeroOAuth",
    }
}

open_enum! {
    /// Connection types that a list can be narrowed to. Note `GithubOAuth`, which is `GitHubOAuth` everywhere
    /// else in this service.
    pub enum ConnectionTypeFilter {
        /// `ADFSSAML`
        ADFSSAML = "ADFSSAML",
        /// `AdpOidc`
        AdpOidc = "AdpOidc",
        /// `AppleOAuth`
        AppleOAuth = "AppleOAuth",
        /// `Auth0SAML`
        Auth0SAML = "Auth0SAML",
        /// `AzureSAML`
        AzureSAML = "AzureSAML",
        /// `BitbucketOAuth`
        BitbucketOAuth = "BitbucketOAuth",
        /// `CasSAML`
        CasSAML = "CasSAML",
        /// `CloudflareSAML`
        CloudflareSAML = "CloudflareSAML",
        /// `ClassLinkSAML`
        ClassLinkSAML = "ClassLinkSAML",
        /// `CleverOIDC`
        CleverOIDC = "CleverOIDC",
        /// `CyberArkSAML`
        CyberArkSAML = "CyberArkSAML",
        /// `DuoSAML`
        DuoSAML = "DuoSAML",
        /// `EntraIdOIDC`
        EntraIdOIDC = "EntraIdOIDC",
        /// `GenericOIDC`
        GenericOIDC = "GenericOIDC",
        /// `GenericSAML`
        GenericSAML = "GenericSAML",
        /// `GithubOAuth`
        GithubOAuth = "GithubOAuth",
        /// `GitLabOAuth`
        GitLabOAuth = "GitLabOAuth",
        /// `GoogleOAuth`
        GoogleOAuth = "GoogleOAuth",
        /// `GoogleOIDC`
        GoogleOIDC = "GoogleOIDC",
        /// `GoogleSAML`
        GoogleSAML = "GoogleSAML",
        /// `IntuitOAuth`
        IntuitOAuth = "IntuitOAuth",
        /// `JumpCloudSAML`
        JumpCloudSAML = "JumpCloudSAML",
        /// `KeycloakSAML`
        KeycloakSAML = "KeycloakSAML",
        /// `LastPassSAML`
        LastPassSAML = "LastPassSAML",
        /// `LinkedInOAuth`
        LinkedInOAuth = "LinkedInOAuth",
        /// `LoginGovOidc`
        LoginGovOidc = "LoginGovOidc",
        /// `MagicLink`
        MagicLink = "MagicLink",
        /// `MicrosoftOAuth`
        MicrosoftOAuth = "MicrosoftOAuth",
        /// `MiniOrangeSAML`
        MiniOrangeSAML = "MiniOrangeSAML",
        /// `NetIqSAML`
        NetIqSAML = "NetIqSAML",
        /// `OktaOIDC`
        OktaOIDC = "OktaOIDC",
        /// `OktaSAML`
        OktaSAML = "OktaSAML",
        /// `OneLoginSAML`
        OneLoginSAML = "OneLoginSAML",
        /// `OracleSAML`
        OracleSAML = "OracleSAML",
        /// `PingFederateSAML`
        PingFederateSAML = "PingFederateSAML",
        /// `PingOneSAML`
        PingOneSAML = "PingOneSAML",
        /// `RipplingSAML`
        RipplingSAML = "RipplingSAML",
        /// `SalesforceSAML`
        SalesforceSAML = "SalesforceSAML",
        /// `ShibbolethGenericSAML`
        ShibbolethGenericSAML = "ShibbolethGenericSAML",
        /// `ShibbolethSAML`
        ShibbolethSAML = "ShibbolethSAML",
        /// `SimpleSamlPhpSAML`
        SimpleSamlPhpSAML = "SimpleSamlPhpSAML",
        /// `SalesforceOAuth`
        SalesforceOAuth = "SalesforceOAuth",
        /// `SlackOAuth`
        SlackOAuth = "SlackOAuth",
        /// `VercelMarketplaceOAuth`
        VercelMarketplaceOAuth = "VercelMarketplaceOAuth",
        /// `VercelOAuth`
        VercelOAuth = "VercelOAuth",
        /// `VMwareSAML`
        VMwareSAML = "VMwareSAML",
        /// `XeroOAuth`
        XeroOAuth = "XeroOAuth",
    }
}

open_enum! {
    /// JWS algorithm of an ID token's signature, as registered in RFC 7518 and RFC 8037.
    pub enum OidcIdTokenSignatureAlgorithm {
        /// `ES256`
        ES256 = "ES256",
        /// `ES384`
        ES384 = "ES384",
        /// `ES512`
        ES512 = "ES512",
        /// `EdDSA`
        EdDSA = "EdDSA",
        /// `HS256`
        HS256 = "HS256",
        /// `HS384`
        HS384 = "HS384",
        /// `HS512`
        HS512 = "HS512",
        /// `PS256`
        PS256 = "PS256",
        /// `PS384`
        PS384 = "PS384",
        /// `PS512`
        PS512 = "PS512",
        /// `RS256`
        RS256 = "RS256",
        /// `RS384`
        RS384 = "RS384",
        /// `RS512`
        RS512 = "RS512",
    }
}

open_enum! {
    /// How a client authenticates at a token endpoint, in the terms of OpenID Connect.
    pub enum OidcTokenAuthenticationMethod {
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `client_secret_basic`
        ClientSecretBasic = "client_secret_basic",
        /// `private_key_jwt`
        PrivateKeyJwt = "private_key_jwt",
    }
}

open_enum! {
    /// Social providers that people can sign in with.
    pub enum SsoProvider {
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
