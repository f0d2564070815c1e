// Generated from api/sso.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

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

#[derive(Clone, Copy, Debug)]
pub struct Sso<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Sso<'_> {
    /// `GET /connections`. Errors: 403; 422.
    pub fn list_connections(&self, params: ListConnectionsParams) -> PageCall<Connection> {
        let request = Request::new(&operations::SSO_LIST_CONNECTIONS).params(&params);
        PageCall::new(self.client, request, decode::page::<Connection>)
    }

    /// `POST /connections`. Errors: 400; 403; 404; 409; 422.
    pub fn create_connection(&self, params: CreateConnectionParams) -> Call<Connection> {
        let request = Request::new(&operations::SSO_CREATE_CONNECTION).params(&params);
        Call::new(self.client, request, decode::value::<Connection>)
    }

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

    /// `GET /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404.
    pub fn list_connection_saml_sp_encryption_certs(
        &self,
        connection_id: &str,
    ) -> Call<List<SamlSpEncryptionCertificate>> {
        let request =
            Request::new(&operations::SSO_LIST_CONNECTION_SAML_SP_ENCRYPTION_CERTS).path([connection_id]);
        Call::new(self.client, request, decode::list::<SamlSpEncryptionCertificate>)
    }

    /// `POST /connections/{connection_id}/saml_sp_encryption_certs`. Errors: 400; 403; 404; 409.
    pub fn create_connection_saml_sp_encryption_cert(
        &self,
        connection_id: &str,
    ) -> Call<SamlSpEncryptionCertificate> {
        let request =
            Request::new(&operations::SSO_CREATE_CONNECTION_SAML_SP_ENCRYPTION_CERT).path([connection_id]);
        Call::new(self.client, request, decode::value::<SamlSpEncryptionCertificate>)
    }

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

    /// Preview: WorkOS has to enable it for the environment.
    ///
    /// `GET /connections/{connection_id}/saml_sp_signing_cert`. Errors: 400; 403; 404.
    pub fn get_connection_saml_sp_signing_cert(&self, connection_id: &str) -> Call<SamlSpSigningCertificate> {
        let request =
            Request::new(&operations::SSO_GET_CONNECTION_SAML_SP_SIGNING_CERT).path([connection_id]);
        Call::new(self.client, request, decode::value::<SamlSpSigningCertificate>)
    }

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

    /// `GET /connections/{id}`. Errors: 403; 404.
    pub fn get_connection(&self, id: &str) -> Call<Connection> {
        let request = Request::new(&operations::SSO_GET_CONNECTION).path([id]);
        Call::new(self.client, request, decode::value::<Connection>)
    }

    /// `PATCH /connections/{id}`. Errors: 400; 403; 404; 409; 422.
    pub fn update_connection(&self, id: &str, params: UpdateConnectionParams) -> Call<Connection> {
        let request = Request::new(&operations::SSO_UPDATE_CONNECTION)
            .path([id])
            .params(&params);
        Call::new(self.client, request, decode::value::<Connection>)
    }

    /// `DELETE /connections/{id}`. Errors: 403; 404.
    pub fn delete_connection(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::SSO_DELETE_CONNECTION).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Builds the URL and sends nothing.
    ///
    /// `GET /sso/authorize`
    pub fn get_authorization_url(&self, params: GetAuthorizationUrlParams) -> Result<Url, Error> {
        let request = Request::new(&operations::SSO_GET_AUTHORIZATION_URL).params(&params);
        self.client.url(&request)
    }

    /// Builds the URL and sends nothing.
    ///
    /// `GET /sso/logout`. Errors: 404.
    pub fn get_logout_url(&self, params: GetLogoutUrlParams) -> Result<Url, Error> {
        let request = Request::new(&operations::SSO_GET_LOGOUT_URL).params(&params);
        self.client.url(&request)
    }

    /// `POST /sso/logout/authorize`. Errors: 400 `connection_invalid`, `unauthorized_client`; 404.
    pub fn authorize_logout(&self, params: AuthorizeLogoutParams) -> Call<SsoLogoutAuthorizeResponse> {
        let request = Request::new(&operations::SSO_AUTHORIZE_LOGOUT).params(&params);
        Call::new(self.client, request, decode::value::<SsoLogoutAuthorizeResponse>)
    }

    /// `GET /sso/profile`. Errors: 401 `Unauthorized`; 404.
    pub fn get_profile(&self, access_token: &str) -> Call<Profile> {
        let request = Request::new(&operations::SSO_GET_PROFILE).access_token(access_token);
        Call::new(self.client, request, decode::value::<Profile>)
    }

    /// `POST /sso/token`. Errors: 400 `invalid_client`, `unauthorized_client`, `invalid_grant`,
    /// `unsupported_grant_type`; 404; 422.
    pub fn get_profile_and_token(&self, params: GetProfileAndTokenParams) -> Call<SsoTokenResponse> {
        let request = Request::new(&operations::SSO_GET_PROFILE_AND_TOKEN).params(&params);
        Call::new(self.client, request, decode::value::<SsoTokenResponse>)
    }

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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<ConnectionTypeFilter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
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
    /// With the parameters that are always needed.
    pub fn new() -> Self {
        Self {
            connection_type: Default::default(),
            domain: Default::default(),
            organization_id: Default::default(),
            search: Default::default(),
            before: Default::default(),
            after: Default::default(),
            limit: Default::default(),
            order: Default::default(),
        }
    }

    /// Sets `connection_type`.
    #[must_use]
    pub fn connection_type(mut self, connection_type: impl Into<ConnectionTypeFilter>) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }

    /// Sets `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets `organization_id`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `search`.
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
    pub organization_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<String>,
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
            name: Default::default(),
            external_id: Default::default(),
            connection_type: Default::default(),
            attribute_maps: Default::default(),
            protocol_options: None,
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `connection_type`.
    #[must_use]
    pub fn connection_type(mut self, connection_type: impl Into<String>) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }

    /// Sets `attribute_maps`.
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
    Saml { saml_options: ConnectionSamlOptions },
    /// With `oidc_options`.
    Oidc { oidc_options: ConnectionOidcOptions },
}

/// Parameters of [`Sso::create_connection_saml_idp_signing_cert`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateConnectionSamlIdpSigningCertParams {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_maps: Option<UpdateConnectionAttributeMaps>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub external_id: Patch<String>,
    /// One of the forms of [`UpdateConnectionProtocolOptions`].
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub protocol_options: Option<UpdateConnectionProtocolOptions>,
}

impl UpdateConnectionParams {
    /// With the parameters that are always needed.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            connection_type: Default::default(),
            attribute_maps: Default::default(),
            external_id: Default::default(),
            protocol_options: None,
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `connection_type`.
    #[must_use]
    pub fn connection_type(mut self, connection_type: impl Into<String>) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }

    /// Sets `attribute_maps`.
    #[must_use]
    pub fn attribute_maps(mut self, attribute_maps: UpdateConnectionAttributeMaps) -> Self {
        self.attribute_maps = Some(attribute_maps);
        self
    }

    /// Sets `external_id`.
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
        saml_options: UpdateConnectionSamlOptions,
    },
    /// With `oidc_options`.
    Oidc {
        oidc_options: UpdateConnectionOidcOptions,
    },
}

/// Parameters of [`Sso::get_authorization_url`].
#[derive(Clone, Debug, Serialize)]
pub struct GetAuthorizationUrlParams {
    pub redirect_uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_query_params: Option<BTreeMap<String, String>>,
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<SsoProvider>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_hint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_hint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// The only value is `login`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// The only value is `S256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge_method: Option<String>,
}

impl GetAuthorizationUrlParams {
    /// With the parameters that are always needed.
    pub fn new(redirect_uri: impl Into<String>) -> Self {
        Self {
            redirect_uri: redirect_uri.into(),
            provider_scopes: Default::default(),
            provider_query_params: Default::default(),
            domain: Default::default(),
            provider: Default::default(),
            state: Default::default(),
            connection: Default::default(),
            organization: Default::default(),
            domain_hint: Default::default(),
            login_hint: Default::default(),
            nonce: Default::default(),
            prompt: Default::default(),
            code_challenge: Default::default(),
            code_challenge_method: Default::default(),
        }
    }

    /// Sets `provider_scopes`.
    #[must_use]
    pub fn provider_scopes(mut self, provider_scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.provider_scopes = Some(provider_scopes.into_iter().map(Into::into).collect());
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

    /// Sets `domain`.
    #[deprecated]
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<SsoProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `connection`.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }

    /// Sets `organization`.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Sets `domain_hint`.
    #[must_use]
    pub fn domain_hint(mut self, domain_hint: impl Into<String>) -> Self {
        self.domain_hint = Some(domain_hint.into());
        self
    }

    /// Sets `login_hint`.
    #[must_use]
    pub fn login_hint(mut self, login_hint: impl Into<String>) -> Self {
        self.login_hint = Some(login_hint.into());
        self
    }

    /// Sets `nonce`.
    #[must_use]
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// The only value is `login`.
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Sets `code_challenge`.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }

    /// The only value is `S256`.
    #[must_use]
    pub fn code_challenge_method(mut self, code_challenge_method: impl Into<String>) -> Self {
        self.code_challenge_method = Some(code_challenge_method.into());
        self
    }
}

/// Parameters of [`Sso::get_logout_url`].
#[derive(Clone, Debug, Serialize)]
pub struct GetLogoutUrlParams {
    pub token: String,
}

impl GetLogoutUrlParams {
    /// With the parameters that are always needed.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

/// Parameters of [`Sso::authorize_logout`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthorizeLogoutParams {
    pub profile_id: String,
}

impl AuthorizeLogoutParams {
    /// With the parameters that are always needed.
    pub fn new(profile_id: impl Into<String>) -> Self {
        Self {
            profile_id: profile_id.into(),
        }
    }
}

/// Parameters of [`Sso::get_profile_and_token`].
#[derive(Clone, Debug, Serialize)]
pub struct GetProfileAndTokenParams {
    pub code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_verifier: Option<String>,
}

impl GetProfileAndTokenParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            code_verifier: Default::default(),
        }
    }

    /// Sets `code_verifier`.
    #[must_use]
    pub fn code_verifier(mut self, code_verifier: impl Into<String>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }
}

/// Parameters of [`Sso::exchange_id_token`].
#[derive(Clone, Debug, Serialize)]
pub struct ExchangeIdTokenParams {
    pub subject_token: String,
    pub organization_id: String,
}

impl ExchangeIdTokenParams {
    /// With the parameters that are always needed.
    pub fn new(subject_token: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self {
            subject_token: subject_token.into(),
            organization_id: organization_id.into(),
        }
    }
}
