// Generated from api/sso.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through social
//! providers (OAuth). Every protocol ends in the same callback with a code.

use std::collections::BTreeMap;

use serde::Serialize;
use url::Url;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::error::Error;
use crate::generated::models::{
    Connection, ConnectionAttributeMaps, ConnectionOidcOptions, ConnectionSamlOptions, ConnectionTypeFilter,
    Profile, SamlIdpSigningCertificate, SamlSpEncryptionCertificate, SamlSpSigningCertificate,
    SsoLogoutAuthorizeResponse, SsoProvider, SsoTokenResponse, UpdateConnectionAttributeMaps,
    UpdateConnectionOidcOptions, UpdateConnectionSamlOptions,
};
use crate::generated::operations;
use crate::page::{List, PageOrder};
use crate::patch::Patch;
use crate::request::Request;
use crate::secret::Secret;

/// Single Sign-On through the identity providers of customers (SAML, OpenID Connect) and through social
/// providers (OAuth). Every protocol ends in the same callback with a code.
#[derive(Clone, Copy, Debug)]
pub struct Sso<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Sso<'_> {
    /// Lists the connections of the environment.
    ///
    /// `GET /connections`. Errors: 403; 422.
    pub fn list_connections(&self, params: ListConnectionsParams) -> PageCall<Connection> {
        let request = Request::new(&operations::SSO_LIST_CONNECTIONS).params(&params);
        PageCall::new(self.client, request, decode::page::<Connection>)
    }

    /// Creates a SAML or OpenID Connect connection of an organization. Give `saml_options` or `oidc_options`.
    /// If the organization has a connection with the same `external_id` already, that one is returned and
    /// nothing is created.
    ///
    /// `POST /connections`. Errors: 400; 403; 404; 409; 422.
    pub fn create_connection(&self, params: CreateConnectionParams) -> Call<Connection> {
        let request = Request::new(&operations::SSO_CREATE_CONNECTION).params(&params);
        Call::new(self.client, request, decode::value::<Connection>)
    }

    /// Lists the certificates with which the signatures of the identity provider are checked, oldest first,
    /// expired ones included.
    ///
    /// - `connection_id`: Identifier of a SAML connection.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404.
    pub fn list_connection_saml_idp_signing_certs(
        &self,
        connection_id: &str,
    ) -> Call<List<SamlIdpSigningCertificate>> {
        let request =
            Request::new(&operations::SSO_LIST_CONNECTION_SAML_IDP_SIGNING_CERTS).path([connection_id]);
        Call::new(self.client, request, decode::list::<SamlIdpSigningCertificate>)
    }

    /// Adds a certificate with which the signatures of the identity provider are checked. The others stay
    /// valid beside it, so add the new one before the provider changes over.
    ///
    /// - `connection_id`: Identifier of a SAML connection.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /connections/{connection_id}/saml_idp_signing_certs`. Errors: 400; 403; 404; 422.
    pub fn create_connection_saml_idp_signing_cert(
        &self,
        connection_id: &str,
        params: CreateConnectionSamlIdpSigningCertParams,
    ) -> Call<SamlIdpSigningCertificate> {
        let request = Request::new(&operations::SSO_CREATE_CONNECTION_SAML_IDP_SIGNING_CERT)
            .path([connection_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<SamlIdpSigningCertificate>)
    }

    /// Deletes a signing certificate of the identity provider. The last one cannot be deleted, and one that
    /// the provider's metadata still lists may come back.
    ///
    /// - `connection_id`: Identifier of a SAML connection.
    /// - `certificate_id`: Identifier of the certificate.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `DELETE /connections/{connection_id}/saml_idp_signing_certs/{certificate_id}`. Errors: 400; 403; 404.
    pub fn delete_connection_saml_idp_signing_cert(
        &self,
        connection_id: &str,
        certificate_id: &str,
    ) -> Call<()> {
        let request = Request::new(&operations::SSO_DELETE_CONNECTION_SAML_IDP_SIGNING_CERT)
            .path([connection_id, certificate_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists the certificates with which the identity provider can encrypt its responses, oldest first,
    /// expired ones included.
    ///
    /// - `connection_id`: Identifier of a SAML connection.
    ///
    /// `GET /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404.
    pub fn list_connection_saml_sp_encryption_certs(
        &self,
        connection_id: &str,
    ) -> Call<List<SamlSpEncryptionCertificate>> {
        let request =
            Request::new(&operations::SSO_LIST_CONNECTION_SAML_SP_ENCRYPTION_CERTS).path([connection_id]);
        Call::new(self.client, request, decode::list::<SamlSpEncryptionCertificate>)
    }

    /// Creates another key pair for encrypted responses and returns its certificate, to be installed at the
    /// identity provider. The private key stays with WorkOS, and the key pairs before it keep working.
    ///
    /// - `connection_id`: Identifier of a SAML connection.
    ///
    /// `POST /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404; 409.
    pub fn create_connection_saml_sp_encryption_cert(
        &self,
        connection_id: &str,
    ) -> Call<SamlSpEncryptionCertificate> {
        let request =
            Request::new(&operations::SSO_CREATE_CONNECTION_SAML_SP_ENCRYPTION_CERT).path([connection_id]);
        Call::new(self.client, request, decode::value::<SamlSpEncryptionCertificate>)
    }

    /// Deletes a key pair for encrypted responses. Responses encrypted for it can no longer be read, so
    /// remove its certificate at the identity provider first.
    ///
    /// - `connection_id`: Identifier of a SAML connection.
    /// - `certificate_id`: Identifier of the certificate.
    ///
    /// `DELETE /connections/{connection_id}/saml_sp_encryption_certs/{certificate_id}`. Errors: 403; 404.
    pub fn delete_connection_saml_sp_encryption_cert(
        &self,
        connection_id: &str,
        certificate_id: &str,
    ) -> Call<()> {
        let request = Request::new(&operations::SSO_DELETE_CONNECTION_SAML_SP_ENCRYPTION_CERT)
            .path([connection_id, certificate_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Gets the certificate with which the identity provider can check the signatures of sign-in requests.
    /// Fails with 404 if requests are not signed.
    ///
    /// - `connection_id`: Identifier of a SAML connection.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404.
    pub fn get_connection_saml_sp_signing_cert(&self, connection_id: &str) -> Call<SamlSpSigningCertificate> {
        let request =
            Request::new(&operations::SSO_GET_CONNECTION_SAML_SP_SIGNING_CERT).path([connection_id]);
        Call::new(self.client, request, decode::value::<SamlSpSigningCertificate>)
    }

    /// Creates the key pair that signs sign-in requests and returns its certificate, to be installed at the
    /// identity provider. The private key stays with WorkOS. There is one such key pair at a time; delete the
    /// old one first.
    ///
    /// - `connection_id`: Identifier of a SAML connection.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `POST /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404; 409.
    pub fn create_connection_saml_sp_signing_cert(
        &self,
        connection_id: &str,
    ) -> Call<SamlSpSigningCertificate> {
        let request =
            Request::new(&operations::SSO_CREATE_CONNECTION_SAML_SP_SIGNING_CERT).path([connection_id]);
        Call::new(self.client, request, decode::value::<SamlSpSigningCertificate>)
    }

    /// Deletes the key pair that signs sign-in requests. Requests go out unsigned from then on.
    ///
    /// - `connection_id`: Identifier of a SAML connection.
    /// - `certificate_id`: Identifier of the certificate.
    ///
    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `DELETE /connections/{connection_id}/saml_sp_signing_cert/{certificate_id}`. Errors: 403; 404.
    pub fn delete_connection_saml_sp_signing_cert(
        &self,
        connection_id: &str,
        certificate_id: &str,
    ) -> Call<()> {
        let request = Request::new(&operations::SSO_DELETE_CONNECTION_SAML_SP_SIGNING_CERT)
            .path([connection_id, certificate_id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Gets one connection.
    ///
    /// - `id`: Identifier of the connection.
    ///
    /// `GET /connections/{id}`. Errors: 403; 404.
    pub fn get_connection(&self, id: &str) -> Call<Connection> {
        let request = Request::new(&operations::SSO_GET_CONNECTION).path([id]);
        Call::new(self.client, request, decode::value::<Connection>)
    }

    /// Updates a connection. Members that are left out stay as they are; null puts back the default where it
    /// is allowed.
    ///
    /// - `id`: Identifier of the connection.
    ///
    /// `PATCH /connections/{id}`. Errors: 400; 403; 404; 409; 422.
    pub fn update_connection(&self, id: &str, params: UpdateConnectionParams) -> Call<Connection> {
        let request = Request::new(&operations::SSO_UPDATE_CONNECTION).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<Connection>)
    }

    /// Deletes a connection. Nobody can sign in through it any more, and this cannot be undone.
    ///
    /// - `id`: Identifier of the connection.
    ///
    /// `DELETE /connections/{id}`. Errors: 403; 404.
    pub fn delete_connection(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::SSO_DELETE_CONNECTION).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Builds the URL to which the browser is sent for signing in. Give `connection`, `organization` or
    /// `provider`, and a fresh `state` that the callback is checked against.
    ///
    /// Builds the URL and sends nothing.
    ///
    /// `GET /sso/authorize`
    pub fn get_authorization_url(&self, params: GetAuthorizationUrlParams) -> Result<Url, Error> {
        let request = Request::new(&operations::SSO_GET_AUTHORIZATION_URL).params(&params);
        self.client.url(&request)
    }

    /// Builds the URL to which the browser is sent for signing out at the identity provider.
    /// `authorize_logout` returns the same URL ready made.
    ///
    /// Builds the URL and sends nothing.
    ///
    /// `GET /sso/logout`. Errors: 404.
    pub fn get_logout_url(&self, params: GetLogoutUrlParams) -> Result<Url, Error> {
        let request = Request::new(&operations::SSO_GET_LOGOUT_URL).params(&params);
        self.client.url(&request)
    }

    /// Creates a short-lived logout token for a profile, with which its browser can be sent to sign out at
    /// the identity provider. Call it from the server.
    ///
    /// `POST /sso/logout/authorize`. Errors: 400 `connection_invalid`, `unauthorized_client`; 404.
    pub fn authorize_logout(&self, params: AuthorizeLogoutParams) -> Call<SsoLogoutAuthorizeResponse> {
        let request = Request::new(&operations::SSO_AUTHORIZE_LOGOUT).params(&params);
        Call::new(self.client, request, decode::value::<SsoLogoutAuthorizeResponse>)
    }

    /// Gets the profile to which an access token of `get_profile_and_token` belongs. That call has returned
    /// the profile already, so this one is seldom needed.
    ///
    /// `GET /sso/profile`. Errors: 401 `Unauthorized`; 404.
    pub fn get_profile(&self, access_token: &str) -> Call<Profile> {
        let request = Request::new(&operations::SSO_GET_PROFILE).access_token(access_token);
        Call::new(self.client, request, decode::value::<Profile>)
    }

    /// Exchanges the code of the callback for the profile of the person who signed in. Works once per code,
    /// and soon after the callback. Check the organization or connection of the profile before trusting it.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
    /// `unsupported_grant_type`; 404; 422.
    pub fn get_profile_and_token(&self, params: GetProfileAndTokenParams) -> Call<SsoTokenResponse> {
        let request = Request::new(&operations::SSO_GET_PROFILE_AND_TOKEN).params(&params);
        Call::new(self.client, request, decode::value::<SsoTokenResponse>)
    }

    /// Exchanges an OpenID Connect ID token that the application got from the identity provider itself for a
    /// profile. The token is validated against the connection of the organization.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
    /// `unsupported_grant_type`; 404; 422.
    pub fn exchange_id_token(&self, params: ExchangeIdTokenParams) -> Call<SsoTokenResponse> {
        let request = Request::new(&operations::SSO_EXCHANGE_ID_TOKEN).params(&params);
        Call::new(self.client, request, decode::value::<SsoTokenResponse>)
    }
}

/// Parameters of [`Sso::list_connections`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListConnectionsParams {
    /// Lists only connections of this type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<ConnectionTypeFilter>,
    /// Lists only connections that are associated with this domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Lists only connections of this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Text to look for in the connection's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
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

impl ListConnectionsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only connections of this type.
    #[must_use]
    pub fn connection_type(mut self, connection_type: impl Into<ConnectionTypeFilter>) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }

    /// Lists only connections that are associated with this domain.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Lists only connections of this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Text to look for in the connection's name.
    #[must_use]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
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

/// Parameters of [`Sso::create_connection`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateConnectionParams {
    /// Identifier of the organization whose members sign in through the connection.
    pub organization_id: String,
    /// Name for people, most often that of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The application's own identifier of the connection; makes repeating the call safe.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// A SAML or OpenID Connect type of `ConnectionType`; follows from the options if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<String>,
    /// Which attributes of the identity provider fill which members of profiles; others keep the default of
    /// the type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_maps: Option<ConnectionAttributeMaps>,
    /// One of the forms of [`CreateConnectionProtocolOptions`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub protocol_options: Option<CreateConnectionProtocolOptions>,
}

impl CreateConnectionParams {
    /// With the parameters that are always needed.
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            name: None,
            external_id: None,
            connection_type: None,
            attribute_maps: None,
            protocol_options: None,
        }
    }

    /// Name for people, most often that of the organization.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The application's own identifier of the connection; makes repeating the call safe.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// A SAML or OpenID Connect type of `ConnectionType`; follows from the options if absent.
    #[must_use]
    pub fn connection_type(mut self, connection_type: impl Into<String>) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }

    /// Which attributes of the identity provider fill which members of profiles; others keep the default of
    /// the type.
    #[must_use]
    pub fn attribute_maps(mut self, attribute_maps: ConnectionAttributeMaps) -> Self {
        self.attribute_maps = Some(attribute_maps);
        self
    }

    /// Chooses one of the forms of [`CreateConnectionProtocolOptions`].
    #[must_use]
    pub fn protocol_options(mut self, protocol_options: CreateConnectionProtocolOptions) -> Self {
        self.protocol_options = Some(protocol_options);
        self
    }
}

/// Mutually exclusive members of [`CreateConnectionParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateConnectionProtocolOptions {
    /// With `saml_options`.
    Saml {
        /// Settings of a SAML connection; not together with `oidc_options`.
        saml_options: ConnectionSamlOptions,
    },
    /// With `oidc_options`.
    Oidc {
        /// Settings of an OpenID Connect connection; not together with `saml_options`.
        oidc_options: ConnectionOidcOptions,
    },
}

/// Parameters of [`Sso::create_connection_saml_idp_signing_cert`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateConnectionSamlIdpSigningCertParams {
    /// X.509 certificate in PEM form.
    pub value: String,
}

impl CreateConnectionSamlIdpSigningCertParams {
    /// With the parameters that are always needed.
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

/// Parameters of [`Sso::update_connection`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateConnectionParams {
    /// Name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type cannot change; a value other than the present one is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<String>,
    /// Mappings to change; the others stay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_maps: Option<UpdateConnectionAttributeMaps>,
    /// The application's own identifier of the connection; null removes it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub external_id: Patch<String>,
    /// One of the forms of [`UpdateConnectionProtocolOptions`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub protocol_options: Option<UpdateConnectionProtocolOptions>,
}

impl UpdateConnectionParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name for people.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The type cannot change; a value other than the present one is refused.
    #[must_use]
    pub fn connection_type(mut self, connection_type: impl Into<String>) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }

    /// Mappings to change; the others stay.
    #[must_use]
    pub fn attribute_maps(mut self, attribute_maps: UpdateConnectionAttributeMaps) -> Self {
        self.attribute_maps = Some(attribute_maps);
        self
    }

    /// The application's own identifier of the connection; null removes it.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<Patch<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// Chooses one of the forms of [`UpdateConnectionProtocolOptions`].
    #[must_use]
    pub fn protocol_options(mut self, protocol_options: UpdateConnectionProtocolOptions) -> Self {
        self.protocol_options = Some(protocol_options);
        self
    }
}

/// Mutually exclusive members of [`UpdateConnectionParams`].
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateConnectionProtocolOptions {
    /// With `saml_options`.
    Saml {
        /// Settings to change of a SAML connection; not together with `oidc_options`.
        saml_options: UpdateConnectionSamlOptions,
    },
    /// With `oidc_options`.
    Oidc {
        /// Settings to change of an OpenID Connect connection; not together with `saml_options`.
        oidc_options: UpdateConnectionOidcOptions,
    },
}

/// Parameters of [`Sso::get_authorization_url`].
#[derive(Clone, Debug, Serialize)]
pub struct GetAuthorizationUrlParams {
    /// Address of the callback, one of the redirect URIs of the environment.
    pub redirect_uri: String,
    /// Further OAuth scopes to ask of the provider, with OAuth and OpenID Connect connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_scopes: Option<Vec<String>>,
    /// Further query parameters for the provider's own authorization URL, with OAuth connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_query_params: Option<BTreeMap<String, String>>,
    /// Domain that leads to a connection; `connection` and `organization` replace it.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Social provider to sign in with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<SsoProvider>,
    /// Value that comes back unchanged with the callback. Make it unguessable and tied to the browser,
    /// against forged callbacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Identifier of the connection to sign in through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// Identifier of the organization whose connection is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Domain to fill in at the provider beforehand, with Microsoft OAuth and Google SAML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_hint: Option<String>,
    /// User name or e-mail address to fill in at the provider beforehand; not every provider takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_hint: Option<String>,
    /// Random value against the replay of answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// Asks the provider to authenticate anew even if it has a session; some SAML providers ignore it. The
    /// only value is `login`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The exchange then needs the
    /// verifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// How the challenge was made from the verifier; goes with `code_challenge`. The only value is `S256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge_method: Option<String>,
}

impl GetAuthorizationUrlParams {
    /// With the parameters that are always needed.
    pub fn new(redirect_uri: impl Into<String>) -> Self {
        Self {
            redirect_uri: redirect_uri.into(),
            provider_scopes: None,
            provider_query_params: None,
            domain: None,
            provider: None,
            state: None,
            connection: None,
            organization: None,
            domain_hint: None,
            login_hint: None,
            nonce: None,
            prompt: None,
            code_challenge: None,
            code_challenge_method: None,
        }
    }

    /// Further OAuth scopes to ask of the provider, with OAuth and OpenID Connect connections.
    #[must_use]
    pub fn provider_scopes(mut self, provider_scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.provider_scopes = Some(provider_scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Further query parameters for the provider's own authorization URL, with OAuth connections.
    #[must_use]
    pub fn provider_query_params(
        mut self,
        provider_query_params: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.provider_query_params =
            Some(provider_query_params.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Domain that leads to a connection; `connection` and `organization` replace it.
    #[deprecated]
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Social provider to sign in with.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<SsoProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Value that comes back unchanged with the callback. Make it unguessable and tied to the browser,
    /// against forged callbacks.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Identifier of the connection to sign in through.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }

    /// Identifier of the organization whose connection is used.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Domain to fill in at the provider beforehand, with Microsoft OAuth and Google SAML.
    #[must_use]
    pub fn domain_hint(mut self, domain_hint: impl Into<String>) -> Self {
        self.domain_hint = Some(domain_hint.into());
        self
    }

    /// User name or e-mail address to fill in at the provider beforehand; not every provider takes it.
    #[must_use]
    pub fn login_hint(mut self, login_hint: impl Into<String>) -> Self {
        self.login_hint = Some(login_hint.into());
        self
    }

    /// Random value against the replay of answers.
    #[must_use]
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// Asks the provider to authenticate anew even if it has a session; some SAML providers ignore it. The
    /// only value is `login`.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// PKCE challenge, the base64url form of the SHA-256 digest of the verifier. The exchange then needs the
    /// verifier.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }

    /// How the challenge was made from the verifier; goes with `code_challenge`. The only value is `S256`.
    #[must_use]
    pub fn code_challenge_method(mut self, code_challenge_method: impl Into<String>) -> Self {
        self.code_challenge_method = Some(code_challenge_method.into());
        self
    }
}

/// Parameters of [`Sso::get_logout_url`].
#[derive(Clone, Debug, Serialize)]
pub struct GetLogoutUrlParams {
    /// Short-lived logout token from `authorize_logout`.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub token: Secret,
}

impl GetLogoutUrlParams {
    /// With the parameters that are always needed.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

/// Parameters of [`Sso::authorize_logout`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthorizeLogoutParams {
    /// Identifier of the profile that signs out.
    pub profile_id: String,
}

impl AuthorizeLogoutParams {
    /// With the parameters that are always needed.
    pub fn new(profile_id: impl Into<String>) -> Self {
        Self { profile_id: profile_id.into() }
    }
}

/// Parameters of [`Sso::get_profile_and_token`].
#[derive(Clone, Debug, Serialize)]
pub struct GetProfileAndTokenParams {
    /// Authorization code from the callback.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    /// PKCE verifier behind the challenge, if the authorization URL had one.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub code_verifier: Option<Secret>,
}

impl GetProfileAndTokenParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self { code: code.into(), code_verifier: None }
    }

    /// PKCE verifier behind the challenge, if the authorization URL had one.
    #[must_use]
    pub fn code_verifier(mut self, code_verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }
}

/// Parameters of [`Sso::exchange_id_token`].
#[derive(Clone, Debug, Serialize)]
pub struct ExchangeIdTokenParams {
    /// The ID token, a JWT.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub subject_token: Secret,
    /// Identifier of the organization whose connection the token is validated against.
    pub organization_id: String,
}

impl ExchangeIdTokenParams {
    /// With the parameters that are always needed.
    pub fn new(subject_token: impl Into<Secret>, organization_id: impl Into<String>) -> Self {
        Self { subject_token: subject_token.into(), organization_id: organization_id.into() }
    }
}
