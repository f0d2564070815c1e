// Generated from api/sso.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `sso` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::SlimRole;
use crate::extra::Extra;
use crate::patch::Patch;
use crate::{decode_struct, open_enum};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Connection {
    /// Always `connection`.
    pub object: String,
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    pub connection_type: ConnectionType,
    pub name: String,
    pub state: ConnectionState,
    #[deprecated]
    pub status: ConnectionStatus,
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

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionAttributeMaps {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard_attributes: Option<ConnectionStandardAttributes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<BTreeMap<String, String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionAttributeMaps {
    /// With the members that are always there.
    pub fn new() -> Self {
        Self {
            standard_attributes: Default::default(),
            custom_attributes: Default::default(),
            extra: Extra::default(),
        }
    }

    /// Sets `standard_attributes`.
    #[must_use]
    pub fn standard_attributes(mut self, standard_attributes: ConnectionStandardAttributes) -> Self {
        self.standard_attributes = Some(standard_attributes);
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.custom_attributes = Some(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

decode_struct! {
    ConnectionAttributeMaps {
        standard_attributes: "standard_attributes",
        custom_attributes: "custom_attributes",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionDomain {
    pub id: String,
    /// Always `connection_domain`.
    pub object: String,
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

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectionKeyPair {
    pub key: String,
    pub cert: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionKeyPair {
    /// With the members that are always there.
    pub fn new(key: impl Into<String>, cert: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            cert: cert.into(),
            extra: Extra::default(),
        }
    }
}

decode_struct! {
    ConnectionKeyPair {
        key: "key",
        cert: "cert",
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConnectionOidcOptions {
    pub discovery_endpoint: String,
    pub client_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_authentication_method: Option<OidcTokenAuthenticationMethod>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwt_signing_key_pair: Option<ConnectionKeyPair>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_signature_algorithm: Option<OidcIdTokenSignatureAlgorithm>,
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
            client_secret: Default::default(),
            redirect_uri: Default::default(),
            pkce: Default::default(),
            token_authentication_method: Default::default(),
            jwt_signing_key_pair: Default::default(),
            id_token_signature_algorithm: Default::default(),
            fetch_user_info: Default::default(),
            extra: Extra::default(),
        }
    }

    /// Sets `client_secret`.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<String>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Sets `redirect_uri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `pkce`.
    #[must_use]
    pub fn pkce(mut self, pkce: bool) -> Self {
        self.pkce = Some(pkce);
        self
    }

    /// Sets `token_authentication_method`.
    #[must_use]
    pub fn token_authentication_method(
        mut self,
        token_authentication_method: impl Into<OidcTokenAuthenticationMethod>,
    ) -> Self {
        self.token_authentication_method = Some(token_authentication_method.into());
        self
    }

    /// Sets `jwt_signing_key_pair`.
    #[must_use]
    pub fn jwt_signing_key_pair(mut self, jwt_signing_key_pair: ConnectionKeyPair) -> Self {
        self.jwt_signing_key_pair = Some(jwt_signing_key_pair);
        self
    }

    /// Sets `id_token_signature_algorithm`.
    #[must_use]
    pub fn id_token_signature_algorithm(
        mut self,
        id_token_signature_algorithm: impl Into<OidcIdTokenSignatureAlgorithm>,
    ) -> Self {
        self.id_token_signature_algorithm = Some(id_token_signature_algorithm.into());
        self
    }

    /// Sets `fetch_user_info`.
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

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionSamlOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_metadata_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acs_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_entity_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_entity_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_sso_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_signing_certs: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_signing_key_pair: Option<ConnectionKeyPair>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_encryption_key_pairs: Option<Vec<ConnectionKeyPair>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionSamlOptions {
    /// With the members that are always there.
    pub fn new() -> Self {
        Self {
            idp_metadata_url: Default::default(),
            acs_url: Default::default(),
            sp_entity_id: Default::default(),
            idp_entity_id: Default::default(),
            idp_sso_url: Default::default(),
            idp_signing_certs: Default::default(),
            sp_signing_key_pair: Default::default(),
            sp_encryption_key_pairs: Default::default(),
            extra: Extra::default(),
        }
    }

    /// Sets `idp_metadata_url`.
    #[must_use]
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<String>) -> Self {
        self.idp_metadata_url = Some(idp_metadata_url.into());
        self
    }

    /// Sets `acs_url`.
    #[must_use]
    pub fn acs_url(mut self, acs_url: impl Into<String>) -> Self {
        self.acs_url = Some(acs_url.into());
        self
    }

    /// Sets `sp_entity_id`.
    #[must_use]
    pub fn sp_entity_id(mut self, sp_entity_id: impl Into<String>) -> Self {
        self.sp_entity_id = Some(sp_entity_id.into());
        self
    }

    /// Sets `idp_entity_id`.
    #[must_use]
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.idp_entity_id = Some(idp_entity_id.into());
        self
    }

    /// Sets `idp_sso_url`.
    #[must_use]
    pub fn idp_sso_url(mut self, idp_sso_url: impl Into<String>) -> Self {
        self.idp_sso_url = Some(idp_sso_url.into());
        self
    }

    /// Sets `idp_signing_certs`.
    #[must_use]
    pub fn idp_signing_certs(
        mut self,
        idp_signing_certs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.idp_signing_certs = Some(idp_signing_certs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `sp_signing_key_pair`.
    #[must_use]
    pub fn sp_signing_key_pair(mut self, sp_signing_key_pair: ConnectionKeyPair) -> Self {
        self.sp_signing_key_pair = Some(sp_signing_key_pair);
        self
    }

    /// Sets `sp_encryption_key_pairs`.
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

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ConnectionStandardAttributes {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub groups: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub name: Patch<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionStandardAttributes {
    /// With the members that are always there.
    pub fn new() -> Self {
        Self {
            idp_id: Default::default(),
            email: Default::default(),
            first_name: Default::default(),
            last_name: Default::default(),
            groups: Default::default(),
            name: Default::default(),
            extra: Extra::default(),
        }
    }

    /// Sets `idp_id`.
    #[must_use]
    pub fn idp_id(mut self, idp_id: impl Into<String>) -> Self {
        self.idp_id = Some(idp_id.into());
        self
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

    /// Sets `groups`.
    #[must_use]
    pub fn groups(mut self, groups: impl Into<Patch<String>>) -> Self {
        self.groups = groups.into();
        self
    }

    /// Sets `name`.
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

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OAuthTokens {
    pub provider: String,
    pub refresh_token: String,
    pub access_token: String,
    pub expires_at: i64,
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

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Profile {
    /// Always `profile`.
    pub object: String,
    pub id: String,
    pub organization_id: Option<String>,
    pub connection_id: String,
    pub connection_type: ConnectionType,
    pub idp_id: String,
    pub email: String,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<SlimRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<SlimRole>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<BTreeMap<String, Value>>,
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

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SamlIdpSigningCertificate {
    /// Always `saml_idp_signing_certificate`.
    pub object: String,
    pub id: String,
    pub value: String,
    pub not_before: Option<Timestamp>,
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

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SamlSpEncryptionCertificate {
    /// Always `saml_sp_encryption_certificate`.
    pub object: String,
    pub id: String,
    pub value: String,
    pub not_before: Option<Timestamp>,
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

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SamlSpSigningCertificate {
    /// Always `saml_sp_signing_certificate`.
    pub object: String,
    pub id: String,
    pub value: String,
    pub not_before: Option<Timestamp>,
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

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SsoAuthorizeUrlResponse {
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

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SsoLogoutAuthorizeResponse {
    pub logout_url: String,
    pub logout_token: String,
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

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SsoTokenResponse {
    /// Always `Bearer`.
    pub token_type: String,
    pub access_token: String,
    pub expires_in: i64,
    pub profile: Profile,
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

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateConnectionAttributeMaps {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard_attributes: Option<ConnectionStandardAttributes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<BTreeMap<String, Option<String>>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UpdateConnectionAttributeMaps {
    /// With the members that are always there.
    pub fn new() -> Self {
        Self {
            standard_attributes: Default::default(),
            custom_attributes: Default::default(),
            extra: Extra::default(),
        }
    }

    /// Sets `standard_attributes`.
    #[must_use]
    pub fn standard_attributes(mut self, standard_attributes: ConnectionStandardAttributes) -> Self {
        self.standard_attributes = Some(standard_attributes);
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    pub fn custom_attributes(
        mut self,
        custom_attributes: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        self.custom_attributes = Some(
            custom_attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
}

decode_struct! {
    UpdateConnectionAttributeMaps {
        standard_attributes: "standard_attributes",
        custom_attributes: "custom_attributes",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateConnectionOidcOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discovery_endpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub redirect_uri: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_authentication_method: Option<OidcTokenAuthenticationMethod>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_signature_algorithm: Option<OidcIdTokenSignatureAlgorithm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fetch_user_info: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UpdateConnectionOidcOptions {
    /// With the members that are always there.
    pub fn new() -> Self {
        Self {
            discovery_endpoint: Default::default(),
            client_id: Default::default(),
            client_secret: Default::default(),
            redirect_uri: Default::default(),
            pkce: Default::default(),
            token_authentication_method: Default::default(),
            id_token_signature_algorithm: Default::default(),
            fetch_user_info: Default::default(),
            extra: Extra::default(),
        }
    }

    /// Sets `discovery_endpoint`.
    #[must_use]
    pub fn discovery_endpoint(mut self, discovery_endpoint: impl Into<String>) -> Self {
        self.discovery_endpoint = Some(discovery_endpoint.into());
        self
    }

    /// Sets `client_id`.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Sets `client_secret`.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<String>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Sets `redirect_uri`.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<Patch<String>>) -> Self {
        self.redirect_uri = redirect_uri.into();
        self
    }

    /// Sets `pkce`.
    #[must_use]
    pub fn pkce(mut self, pkce: bool) -> Self {
        self.pkce = Some(pkce);
        self
    }

    /// Sets `token_authentication_method`.
    #[must_use]
    pub fn token_authentication_method(
        mut self,
        token_authentication_method: impl Into<OidcTokenAuthenticationMethod>,
    ) -> Self {
        self.token_authentication_method = Some(token_authentication_method.into());
        self
    }

    /// Sets `id_token_signature_algorithm`.
    #[must_use]
    pub fn id_token_signature_algorithm(
        mut self,
        id_token_signature_algorithm: impl Into<OidcIdTokenSignatureAlgorithm>,
    ) -> Self {
        self.id_token_signature_algorithm = Some(id_token_signature_algorithm.into());
        self
    }

    /// Sets `fetch_user_info`.
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

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateConnectionSamlOptions {
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub idp_metadata_url: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub acs_url: Patch<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub sp_entity_id: Patch<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_entity_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp_sso_url: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UpdateConnectionSamlOptions {
    /// With the members that are always there.
    pub fn new() -> Self {
        Self {
            idp_metadata_url: Default::default(),
            acs_url: Default::default(),
            sp_entity_id: Default::default(),
            idp_entity_id: Default::default(),
            idp_sso_url: Default::default(),
            extra: Extra::default(),
        }
    }

    /// Sets `idp_metadata_url`.
    #[must_use]
    pub fn idp_metadata_url(mut self, idp_metadata_url: impl Into<Patch<String>>) -> Self {
        self.idp_metadata_url = idp_metadata_url.into();
        self
    }

    /// Sets `acs_url`.
    #[must_use]
    pub fn acs_url(mut self, acs_url: impl Into<Patch<String>>) -> Self {
        self.acs_url = acs_url.into();
        self
    }

    /// Sets `sp_entity_id`.
    #[must_use]
    pub fn sp_entity_id(mut self, sp_entity_id: impl Into<Patch<String>>) -> Self {
        self.sp_entity_id = sp_entity_id.into();
        self
    }

    /// Sets `idp_entity_id`.
    #[must_use]
    pub fn idp_entity_id(mut self, idp_entity_id: impl Into<String>) -> Self {
        self.idp_entity_id = Some(idp_entity_id.into());
        self
    }

    /// Sets `idp_sso_url`.
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
    pub enum ConnectionStatus {
        /// `linked`
        Linked = "linked",
        /// `unlinked`
        Unlinked = "unlinked",
    }
}

open_enum! {
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
