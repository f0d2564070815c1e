// Generated from api/pipes.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `pipes` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::decode::{self, decode_struct};
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::patch::Patch;
use crate::secret::Secret;

/// An API key to store for one owner of an API key integration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApiKeyInstallation {
    /// The API key.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub secret: Secret,
    /// Identifier of the user to store the key for.
    pub user_id: String,
    /// Organization to which the connection is limited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ApiKeyInstallation {
    /// With the members that are always there.
    pub fn new(secret: impl Into<Secret>, user_id: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            user_id: user_id.into(),
            organization_id: None,
            extra: Extra::default(),
        }
    }

    /// Organization to which the connection is limited.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
}

decode_struct! {
    ApiKeyInstallation {
        secret: "secret",
        user_id: "user_id",
        organization_id: "organization_id",
    }
}

/// A remark about a connection that was saved all the same.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectedAccountWarning {
    /// Says that another connection has the same label. Always `duplicate_account_display_name`.
    pub code: String,
    pub message: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectedAccountWarning {
        code: "code",
        message: "message",
    }
}

/// The OAuth settings of a provider that WorkOS does not know.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CustomProviderDefinition {
    pub name: String,
    /// Authorization endpoint of the provider; required for OAuth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_url: Option<String>,
    /// Token endpoint of the provider; required for OAuth and client credentials.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// Endpoint for refreshing tokens, if it is not the token endpoint.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub refresh_token_url: Patch<String>,
    /// Whether the authorization uses PKCE; true by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce_enabled: Option<bool>,
    /// What separates the scopes in a request; a space by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_scope_separator: Option<String>,
    /// Whether at least one scope must be selected; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes_required: Option<bool>,
    /// Whether the provider needs a client secret; true by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret_required: Option<bool>,
    /// Fixed query parameters to add to the authorization URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_authorization_parameters: Option<BTreeMap<String, String>>,
    /// Content type of requests to the token endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_body_content_type: Option<String>,
    /// How the client credentials are sent to the token endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_via: Option<CustomProviderAuthenticateVia>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl CustomProviderDefinition {
    /// With the members that are always there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            authorization_url: None,
            token_url: None,
            refresh_token_url: Patch::Absent,
            pkce_enabled: None,
            request_scope_separator: None,
            scopes_required: None,
            client_secret_required: None,
            additional_authorization_parameters: None,
            token_body_content_type: None,
            authenticate_via: None,
            extra: Extra::default(),
        }
    }

    /// Authorization endpoint of the provider; required for OAuth.
    #[must_use]
    pub fn authorization_url(mut self, authorization_url: impl Into<String>) -> Self {
        self.authorization_url = Some(authorization_url.into());
        self
    }

    /// Token endpoint of the provider; required for OAuth and client credentials.
    #[must_use]
    pub fn token_url(mut self, token_url: impl Into<String>) -> Self {
        self.token_url = Some(token_url.into());
        self
    }

    /// Endpoint for refreshing tokens, if it is not the token endpoint.
    #[must_use]
    pub fn refresh_token_url(mut self, refresh_token_url: impl Into<Patch<String>>) -> Self {
        self.refresh_token_url = refresh_token_url.into();
        self
    }

    /// Whether the authorization uses PKCE; true by default.
    #[must_use]
    pub fn pkce_enabled(mut self, pkce_enabled: bool) -> Self {
        self.pkce_enabled = Some(pkce_enabled);
        self
    }

    /// What separates the scopes in a request; a space by default.
    #[must_use]
    pub fn request_scope_separator(mut self, request_scope_separator: impl Into<String>) -> Self {
        self.request_scope_separator = Some(request_scope_separator.into());
        self
    }

    /// Whether at least one scope must be selected; false by default.
    #[must_use]
    pub fn scopes_required(mut self, scopes_required: bool) -> Self {
        self.scopes_required = Some(scopes_required);
        self
    }

    /// Whether the provider needs a client secret; true by default.
    #[must_use]
    pub fn client_secret_required(mut self, client_secret_required: bool) -> Self {
        self.client_secret_required = Some(client_secret_required);
        self
    }

    /// Fixed query parameters to add to the authorization URL.
    #[must_use]
    pub fn additional_authorization_parameters(
        mut self,
        additional_authorization_parameters: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.additional_authorization_parameters = Some(
            additional_authorization_parameters
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Content type of requests to the token endpoint.
    #[must_use]
    pub fn token_body_content_type(mut self, token_body_content_type: impl Into<String>) -> Self {
        self.token_body_content_type = Some(token_body_content_type.into());
        self
    }

    /// How the client credentials are sent to the token endpoint.
    #[must_use]
    pub fn authenticate_via(mut self, authenticate_via: impl Into<CustomProviderAuthenticateVia>) -> Self {
        self.authenticate_via = Some(authenticate_via.into());
        self
    }
}

decode_struct! {
    CustomProviderDefinition {
        name: "name",
        authorization_url: "authorization_url",
        token_url: "token_url",
        refresh_token_url: "refresh_token_url",
        pkce_enabled: "pkce_enabled",
        request_scope_separator: "request_scope_separator",
        scopes_required: "scopes_required",
        client_secret_required: "client_secret_required",
        additional_authorization_parameters: "additional_authorization_parameters",
        token_body_content_type: "token_body_content_type",
        authenticate_via: "authenticate_via",
    }
}

/// The set-up of a provider in the environment, through which accounts are connected.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegration {
    /// Always `data_integration`.
    pub object: String,
    pub id: String,
    /// Slug of the provider.
    pub slug: String,
    /// Kind of integration, which follows from the provider.
    pub integration_type: String,
    /// Who connects accounts through the integration.
    pub ownership: DataIntegrationOwnership,
    /// Shown to users to explain what the data is used for.
    pub description: Option<String>,
    /// Whether accounts can be connected.
    pub enabled: bool,
    pub state: DataIntegrationState,
    /// OAuth scopes to request; null means those of the provider.
    pub scopes: Option<Vec<String>>,
    /// Redirect URI to register at the provider; empty where no OAuth redirect takes place.
    pub redirect_uri: String,
    /// How accounts authenticate with the provider.
    pub auth_methods: Vec<DataIntegrationAuthMethod>,
    /// OAuth credentials of the application; null where each connection brings its own.
    pub credentials: Option<DataIntegrationCredentials>,
    /// The connection made by the API key given at creation; null otherwise, and in every later answer.
    pub installation: Option<DataIntegrationInstallation>,
    /// Settings of the provider, keyed by the names it declares.
    pub config: BTreeMap<String, String>,
    /// Definition of a custom provider; null for a built-in one.
    pub custom_provider: Option<DataIntegrationCustomProvider>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegration {
        object: "object",
        id: "id",
        slug: "slug",
        integration_type: "integration_type",
        ownership: "ownership",
        description: "description",
        enabled: "enabled",
        state: "state",
        scopes: "scopes",
        redirect_uri: "redirect_uri",
        auth_methods: "auth_methods",
        credentials: "credentials",
        installation: "installation",
        config: "config",
        custom_provider: "custom_provider",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// An OAuth access token for a provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationAccessToken {
    /// Always `access_token`.
    pub object: String,
    pub access_token: Secret,
    /// When the token expires; null if it does not.
    pub expires_at: Option<Timestamp>,
    /// Scopes that the provider granted.
    pub scopes: Vec<String>,
    /// Scopes that the integration requests and the token lacks.
    pub missing_scopes: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationAccessToken {
        object: "object",
        access_token: "access_token",
        expires_at: "expires_at",
        scopes: "scopes",
        missing_scopes: "missing_scopes",
    }
}

/// The answer when there is a usable connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationAccessTokenActive {
    /// Always `true`.
    pub active: bool,
    pub access_token: DataIntegrationAccessToken,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationAccessTokenActive {
        active: "active",
        access_token: "access_token",
    }
}

/// An API key for a provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationApiKeyCredential {
    /// Always `credential`.
    pub object: String,
    /// Always `api_key`.
    pub auth_method: String,
    /// The API key.
    pub value: Secret,
    /// Settings that help to address the provider, such as a subdomain; no secrets.
    pub config: BTreeMap<String, String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationApiKeyCredential {
        object: "object",
        auth_method: "auth_method",
        value: "value",
        config: "config",
    }
}

/// Where to send the browser to connect an account.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationAuthorizeUrlResponse {
    /// Address to which to send the browser of this user, and of no one else.
    pub url: String,
    /// Comes back in the callback. Keep it in the user's session and compare it there.
    pub state: String,
    /// Present when `finish_connection` must follow. If it is missing although `code_challenge` was sent, do
    /// not redirect the user. The only value is `finish_required`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completion: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationAuthorizeUrlResponse {
        url: "url",
        state: "state",
        completion: "completion",
    }
}

/// An access token for a provider, obtained with client credentials.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationClientCredentialsCredential {
    /// Always `credential`.
    pub object: String,
    /// Always `client_credentials`.
    pub auth_method: String,
    /// The access token.
    pub value: Secret,
    /// When the token expires; null if it does not.
    pub expires_at: Option<Timestamp>,
    /// Scopes that the provider granted.
    pub scopes: Vec<String>,
    /// Scopes that the integration requests and the token lacks.
    pub missing_scopes: Vec<String>,
    /// Further members of the provider's token answer that are not sensitive, such as the address of an
    /// instance.
    pub metadata: BTreeMap<String, Value>,
    /// Settings that help to address the provider, such as a subdomain; no secrets.
    pub config: BTreeMap<String, String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationClientCredentialsCredential {
        object: "object",
        auth_method: "auth_method",
        value: "value",
        expires_at: "expires_at",
        scopes: "scopes",
        missing_scopes: "missing_scopes",
        metadata: "metadata",
        config: "config",
    }
}

/// The settings in effect for one organization at one provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationConfiguration {
    /// Always `data_integration_configuration`.
    pub object: String,
    /// Identifier of the integration.
    pub id: String,
    pub organization_id: String,
    /// Slug of the provider.
    pub slug: String,
    /// Name of the integration.
    pub name: String,
    /// Whether members of the organization can connect accounts.
    pub enabled: bool,
    /// OAuth scopes in effect for the organization; null if none are set.
    pub scopes: Option<Vec<String>>,
    /// Settings in effect for the organization, keyed by the names that the provider declares.
    pub config: BTreeMap<String, String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<DataIntegrationConfigurationCredentials>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationConfiguration {
        object: "object",
        id: "id",
        organization_id: "organization_id",
        slug: "slug",
        name: "name",
        enabled: "enabled",
        scopes: "scopes",
        config: "config",
        created_at: "created_at",
        updated_at: "updated_at",
        credentials: "credentials",
    }
}

/// Which OAuth credentials an organization uses at a provider, without the secret.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationConfigurationCredentials {
    /// Whose OAuth application is used.
    pub credentials_type: DataIntegrationConfigurationCredentialsType,
    /// Whether the organization has supplied credentials.
    pub has_credentials: bool,
    /// Client identifier that the organization supplied; null if none.
    pub client_id: Option<String>,
    /// Last four characters of the secret that the organization supplied; null if none.
    pub client_secret_last_four: Option<String>,
    /// Redirect URI that the organization registers at the provider.
    pub redirect_uri: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationConfigurationCredentials {
        credentials_type: "credentials_type",
        has_credentials: "has_credentials",
        client_id: "client_id",
        client_secret_last_four: "client_secret_last_four",
        redirect_uri: "redirect_uri",
    }
}

/// The application's OAuth credentials at a provider, without the secret.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationCredentials {
    /// Whose OAuth application is used.
    pub r#type: DataIntegrationCredentialsType,
    /// Client identifier at the provider; null if each organization brings its own.
    pub client_id: Option<String>,
    /// Last four characters of the client secret; null if each organization brings its own.
    pub redacted_client_secret: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationCredentials {
        r#type: "type",
        client_id: "client_id",
        redacted_client_secret: "redacted_client_secret",
    }
}

/// The answer when there is a usable connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationCredentialsActive {
    /// Always `true`.
    pub active: bool,
    pub credential: DataIntegrationCredential,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationCredentialsActive {
        active: "active",
        credential: "credential",
    }
}

/// OAuth credentials to store for an integration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataIntegrationCredentialsInput {
    /// Whose OAuth application is used.
    pub r#type: DataIntegrationCredentialsType,
    /// Client identifier at the provider; required for the type `custom`, left out for `organization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret at the provider; required for the type `custom`, left out for `organization`.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub client_secret: Option<Secret>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl DataIntegrationCredentialsInput {
    /// With the members that are always there.
    pub fn new(r#type: impl Into<DataIntegrationCredentialsType>) -> Self {
        Self { r#type: r#type.into(), client_id: None, client_secret: None, extra: Extra::default() }
    }

    /// Client identifier at the provider; required for the type `custom`, left out for `organization`.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret at the provider; required for the type `custom`, left out for `organization`.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
}

decode_struct! {
    DataIntegrationCredentialsInput {
        r#type: "type",
        client_id: "client_id",
        client_secret: "client_secret",
    }
}

/// The OAuth settings of a custom provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationCustomProvider {
    pub name: String,
    /// Authorization endpoint of the provider.
    pub authorization_url: Option<String>,
    /// Token endpoint of the provider.
    pub token_url: Option<String>,
    /// Endpoint for refreshing tokens, if it is not the token endpoint.
    pub refresh_token_url: Option<String>,
    /// Whether the authorization uses PKCE.
    pub pkce_enabled: bool,
    /// What separates the scopes in a request.
    pub request_scope_separator: String,
    /// Whether at least one scope must be selected.
    pub scopes_required: bool,
    /// Whether the provider needs a client secret.
    pub client_secret_required: bool,
    /// Fixed query parameters to add to the authorization URL.
    pub additional_authorization_parameters: BTreeMap<String, String>,
    /// Content type of requests to the token endpoint.
    pub token_body_content_type: String,
    /// How the client credentials are sent to the token endpoint.
    pub authenticate_via: CustomProviderAuthenticateVia,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationCustomProvider {
        name: "name",
        authorization_url: "authorization_url",
        token_url: "token_url",
        refresh_token_url: "refresh_token_url",
        pkce_enabled: "pkce_enabled",
        request_scope_separator: "request_scope_separator",
        scopes_required: "scopes_required",
        client_secret_required: "client_secret_required",
        additional_authorization_parameters: "additional_authorization_parameters",
        token_body_content_type: "token_body_content_type",
        authenticate_via: "authenticate_via",
    }
}

/// The connection that was saved.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationFinishConnectionResponse {
    pub connected_account: DataProviderConnectedAccount,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationFinishConnectionResponse {
        connected_account: "connected_account",
    }
}

/// The answer when there is no usable connection, with the reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationInactive {
    /// Always `false`.
    pub active: bool,
    /// Why there is no credential.
    pub error: DataIntegrationInactiveReason,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationInactive {
        active: "active",
        error: "error",
    }
}

/// The connection that came about when an integration was created together with an API key.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationInstallation {
    pub id: String,
    /// Whether this is the compatibility connection.
    pub connection_role: ConnectedAccountConnectionRole,
    /// Which account at the provider this is, as far as known.
    pub account_identifier: Option<String>,
    /// Label of the connection, which need not be unique.
    pub account_display_name: Option<String>,
    /// User for whom the key is stored; null if the organization owns the connection.
    pub user_id: Option<String>,
    /// Organization that owns the connection or to which it is limited, if any.
    pub organization_id: Option<String>,
    /// Last four characters of the stored key.
    pub api_key_last_4: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationInstallation {
        id: "id",
        connection_role: "connection_role",
        account_identifier: "account_identifier",
        account_display_name: "account_display_name",
        user_id: "user_id",
        organization_id: "organization_id",
        api_key_last_4: "api_key_last_4",
    }
}

/// An access token for a provider, obtained by a user's authorization.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataIntegrationOAuthCredential {
    /// Always `credential`.
    pub object: String,
    /// Always `oauth`.
    pub auth_method: String,
    /// The access token.
    pub value: Secret,
    /// When the token expires; null if it does not.
    pub expires_at: Option<Timestamp>,
    /// Scopes that the provider granted.
    pub scopes: Vec<String>,
    /// Scopes that the integration requests and the token lacks.
    pub missing_scopes: Vec<String>,
    /// Further members of the provider's token answer that are not sensitive, such as the address of an
    /// instance.
    pub metadata: BTreeMap<String, Value>,
    /// Settings that help to address the provider, such as a subdomain; no secrets.
    pub config: BTreeMap<String, String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataIntegrationOAuthCredential {
        object: "object",
        auth_method: "auth_method",
        value: "value",
        expires_at: "expires_at",
        scopes: "scopes",
        missing_scopes: "missing_scopes",
        metadata: "metadata",
        config: "config",
    }
}

/// A provider that accounts can be connected to, with the connections of the user or organization in
/// question.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataProvider {
    /// Always `data_provider`.
    pub object: String,
    pub id: String,
    pub name: String,
    /// Shown to users to explain what the data is used for.
    pub description: Option<String>,
    pub slug: String,
    /// Kind of integration, such as `github`.
    pub integration_type: String,
    /// Kind of credentials that the provider uses, such as `oauth2`.
    pub credentials_type: String,
    /// OAuth scopes that are requested; null if none are set.
    pub scopes: Option<Vec<String>>,
    /// How accounts authenticate with the provider; `oauth` alone if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_methods: Option<Vec<DataIntegrationAuthMethod>>,
    /// Older spelling of `connection_owner`.
    #[deprecated]
    pub ownership: DataProviderOwnership,
    /// Who owns connections made through this provider.
    pub connection_owner: DataIntegrationOwnership,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The compatibility connection; null if there is none.
    pub connected_account: Option<DataProviderConnectedAccount>,
    /// All connections if the request asked for them, otherwise the compatibility connection at most.
    pub connected_accounts: Vec<DataProviderConnectedAccount>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataProvider {
        object: "object",
        id: "id",
        name: "name",
        description: "description",
        slug: "slug",
        integration_type: "integration_type",
        credentials_type: "credentials_type",
        scopes: "scopes",
        auth_methods: "auth_methods",
        ownership: "ownership",
        connection_owner: "connection_owner",
        created_at: "created_at",
        updated_at: "updated_at",
        connected_account: "connected_account",
        connected_accounts: "connected_accounts",
    }
}

/// A connection to an account at a provider, owned by a user or shared by an organization.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DataProviderConnectedAccount {
    /// Always `connected_account`.
    pub object: String,
    pub id: String,
    /// Whether this is the compatibility connection. It says nothing about age or preference.
    pub connection_role: ConnectedAccountConnectionRole,
    /// Which account at the provider this is, as far as known. It does not select a connection.
    pub account_identifier: Option<String>,
    /// Label of the connection, which need not be unique.
    pub account_display_name: Option<String>,
    /// User who owns the connection; null if an organization does.
    pub user_id: Option<String>,
    /// Organization that owns the connection or to which it is limited, if any.
    pub organization_id: Option<String>,
    /// OAuth scopes that the provider granted.
    pub scopes: Vec<String>,
    /// How the connection authenticates; `oauth` if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_method: Option<DataIntegrationAuthMethod>,
    /// Last four characters of the API key; null if the connection has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key_last_4: Option<String>,
    /// Client identifier at the provider; present for client credentials only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Last four characters of the client secret; present for client credentials only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret_last_4: Option<String>,
    /// Settings of the connection that the provider declares, without secret ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, String>>,
    pub state: ConnectedAccountState,
    /// User whose authorization made the connection; null if unknown, or after that user has left the
    /// organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub established_by_user_id: Option<String>,
    /// Why WorkOS itself changed the state; null if it did not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_reason: Option<ConnectedAccountStateReason>,
    /// Remarks about the given label; present in answers to writes only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<ConnectedAccountWarning>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DataProviderConnectedAccount {
        object: "object",
        id: "id",
        connection_role: "connection_role",
        account_identifier: "account_identifier",
        account_display_name: "account_display_name",
        user_id: "user_id",
        organization_id: "organization_id",
        scopes: "scopes",
        auth_method: "auth_method",
        api_key_last_4: "api_key_last_4",
        client_id: "client_id",
        client_secret_last_4: "client_secret_last_4",
        config: "config",
        state: "state",
        established_by_user_id: "established_by_user_id",
        state_reason: "state_reason",
        warnings: "warnings",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Changes to the OAuth settings of a custom provider. Absent members stay as they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateCustomProviderDefinition {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Authorization endpoint of the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_url: Option<String>,
    /// Token endpoint of the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// Endpoint for refreshing tokens, if it is not the token endpoint.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub refresh_token_url: Patch<String>,
    /// Whether the authorization uses PKCE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce_enabled: Option<bool>,
    /// What separates the scopes in a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_scope_separator: Option<String>,
    /// Whether at least one scope must be selected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes_required: Option<bool>,
    /// Whether the provider needs a client secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret_required: Option<bool>,
    /// Fixed query parameters to add to the authorization URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_authorization_parameters: Option<BTreeMap<String, String>>,
    /// Content type of requests to the token endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_body_content_type: Option<String>,
    /// How the client credentials are sent to the token endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticate_via: Option<CustomProviderAuthenticateVia>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UpdateCustomProviderDefinition {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Authorization endpoint of the provider.
    #[must_use]
    pub fn authorization_url(mut self, authorization_url: impl Into<String>) -> Self {
        self.authorization_url = Some(authorization_url.into());
        self
    }

    /// Token endpoint of the provider.
    #[must_use]
    pub fn token_url(mut self, token_url: impl Into<String>) -> Self {
        self.token_url = Some(token_url.into());
        self
    }

    /// Endpoint for refreshing tokens, if it is not the token endpoint.
    #[must_use]
    pub fn refresh_token_url(mut self, refresh_token_url: impl Into<Patch<String>>) -> Self {
        self.refresh_token_url = refresh_token_url.into();
        self
    }

    /// Whether the authorization uses PKCE.
    #[must_use]
    pub fn pkce_enabled(mut self, pkce_enabled: bool) -> Self {
        self.pkce_enabled = Some(pkce_enabled);
        self
    }

    /// What separates the scopes in a request.
    #[must_use]
    pub fn request_scope_separator(mut self, request_scope_separator: impl Into<String>) -> Self {
        self.request_scope_separator = Some(request_scope_separator.into());
        self
    }

    /// Whether at least one scope must be selected.
    #[must_use]
    pub fn scopes_required(mut self, scopes_required: bool) -> Self {
        self.scopes_required = Some(scopes_required);
        self
    }

    /// Whether the provider needs a client secret.
    #[must_use]
    pub fn client_secret_required(mut self, client_secret_required: bool) -> Self {
        self.client_secret_required = Some(client_secret_required);
        self
    }

    /// Fixed query parameters to add to the authorization URL.
    #[must_use]
    pub fn additional_authorization_parameters(
        mut self,
        additional_authorization_parameters: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.additional_authorization_parameters = Some(
            additional_authorization_parameters
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Content type of requests to the token endpoint.
    #[must_use]
    pub fn token_body_content_type(mut self, token_body_content_type: impl Into<String>) -> Self {
        self.token_body_content_type = Some(token_body_content_type.into());
        self
    }

    /// How the client credentials are sent to the token endpoint.
    #[must_use]
    pub fn authenticate_via(mut self, authenticate_via: impl Into<CustomProviderAuthenticateVia>) -> Self {
        self.authenticate_via = Some(authenticate_via.into());
        self
    }
}

decode_struct! {
    UpdateCustomProviderDefinition {
        name: "name",
        authorization_url: "authorization_url",
        token_url: "token_url",
        refresh_token_url: "refresh_token_url",
        pkce_enabled: "pkce_enabled",
        request_scope_separator: "request_scope_separator",
        scopes_required: "scopes_required",
        client_secret_required: "client_secret_required",
        additional_authorization_parameters: "additional_authorization_parameters",
        token_body_content_type: "token_body_content_type",
        authenticate_via: "authenticate_via",
    }
}

/// An access token, or the reason why there is none, told apart by `active`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DataIntegrationAccessTokenResult {
    /// `active` is `true`.
    Active(Box<DataIntegrationAccessTokenActive>),
    /// `active` is `false`.
    NotActive(Box<DataIntegrationInactive>),
    /// A form that this version does not know.
    Other(Value),
}

impl<'de> Deserialize<'de> for DataIntegrationAccessTokenResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("active").and_then(Value::as_bool) {
            Some(true) => decode::variant(value).map(Self::Active),
            Some(false) => decode::variant(value).map(Self::NotActive),
            _ => Ok(Self::Other(value)),
        }
    }
}

impl From<DataIntegrationAccessTokenActive> for DataIntegrationAccessTokenResult {
    fn from(value: DataIntegrationAccessTokenActive) -> Self {
        Self::Active(Box::new(value))
    }
}

impl From<DataIntegrationInactive> for DataIntegrationAccessTokenResult {
    fn from(value: DataIntegrationInactive) -> Self {
        Self::NotActive(Box::new(value))
    }
}

/// A credential for a provider, whose kind `auth_method` names.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DataIntegrationCredential {
    /// `auth_method` is `oauth`.
    Oauth(Box<DataIntegrationOAuthCredential>),
    /// `auth_method` is `api_key`.
    ApiKey(Box<DataIntegrationApiKeyCredential>),
    /// `auth_method` is `client_credentials`.
    ClientCredentials(Box<DataIntegrationClientCredentialsCredential>),
    /// A form that this version does not know.
    Other(Value),
}

impl<'de> Deserialize<'de> for DataIntegrationCredential {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("auth_method").and_then(Value::as_str) {
            Some("oauth") => decode::variant(value).map(Self::Oauth),
            Some("api_key") => decode::variant(value).map(Self::ApiKey),
            Some("client_credentials") => decode::variant(value).map(Self::ClientCredentials),
            _ => Ok(Self::Other(value)),
        }
    }
}

impl From<DataIntegrationOAuthCredential> for DataIntegrationCredential {
    fn from(value: DataIntegrationOAuthCredential) -> Self {
        Self::Oauth(Box::new(value))
    }
}

impl From<DataIntegrationApiKeyCredential> for DataIntegrationCredential {
    fn from(value: DataIntegrationApiKeyCredential) -> Self {
        Self::ApiKey(Box::new(value))
    }
}

impl From<DataIntegrationClientCredentialsCredential> for DataIntegrationCredential {
    fn from(value: DataIntegrationClientCredentialsCredential) -> Self {
        Self::ClientCredentials(Box::new(value))
    }
}

/// A credential, or the reason why there is none, told apart by `active`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DataIntegrationCredentialsResult {
    /// `active` is `true`.
    Active(Box<DataIntegrationCredentialsActive>),
    /// `active` is `false`.
    NotActive(Box<DataIntegrationInactive>),
    /// A form that this version does not know.
    Other(Value),
}

impl<'de> Deserialize<'de> for DataIntegrationCredentialsResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("active").and_then(Value::as_bool) {
            Some(true) => decode::variant(value).map(Self::Active),
            Some(false) => decode::variant(value).map(Self::NotActive),
            _ => Ok(Self::Other(value)),
        }
    }
}

impl From<DataIntegrationCredentialsActive> for DataIntegrationCredentialsResult {
    fn from(value: DataIntegrationCredentialsActive) -> Self {
        Self::Active(Box::new(value))
    }
}

impl From<DataIntegrationInactive> for DataIntegrationCredentialsResult {
    fn from(value: DataIntegrationInactive) -> Self {
        Self::NotActive(Box::new(value))
    }
}

open_enum! {
    /// Place of a connection among those of its owner, either `compatibility` for the one that all requests
    /// see or `standard` for any other.
    pub enum ConnectedAccountConnectionRole {
        /// `compatibility`
        Compatibility = "compatibility",
        /// `standard`
        Standard = "standard",
    }
}

open_enum! {
    /// State of a connection. With `connected` it is usable, with `needs_reauthorization` the account must be
    /// connected again, and with `disconnected` it has ended.
    pub enum ConnectedAccountState {
        /// `connected`
        Connected = "connected",
        /// `needs_reauthorization`
        NeedsReauthorization = "needs_reauthorization",
        /// `disconnected`
        Disconnected = "disconnected",
    }
}

open_enum! {
    /// Why WorkOS changed the state of a connection. `establishing_member_membership_ended` means that the
    /// member who made a shared connection left the organization, and its credentials were deleted.
    pub enum ConnectedAccountStateReason {
        /// `establishing_member_membership_ended`
        EstablishingMemberMembershipEnded = "establishing_member_membership_ended",
    }
}

open_enum! {
    /// How client credentials are sent to the token endpoint, either in the request body or in a basic
    /// authentication header.
    pub enum CustomProviderAuthenticateVia {
        /// `request_body`
        RequestBody = "request_body",
        /// `basic_auth_header`
        BasicAuthHeader = "basic_auth_header",
    }
}

open_enum! {
    /// How an account authenticates with its provider.
    pub enum DataIntegrationAuthMethod {
        /// `oauth`
        Oauth = "oauth",
        /// `api_key`
        ApiKey = "api_key",
        /// `client_credentials`
        ClientCredentials = "client_credentials",
    }
}

open_enum! {
    /// Whose OAuth application is used, either one `shared` by WorkOS, the `custom` one of the application,
    /// or the `organization`'s own.
    pub enum DataIntegrationConfigurationCredentialsType {
        /// `shared`
        Shared = "shared",
        /// `custom`
        Custom = "custom",
        /// `organization`
        Organization = "organization",
    }
}

open_enum! {
    /// What an authorization is for, either `add` to make a further connection or `reauthorize` to renew an
    /// existing one.
    pub enum DataIntegrationConnectionIntent {
        /// `add`
        Add = "add",
        /// `reauthorize`
        Reauthorize = "reauthorize",
    }
}

open_enum! {
    /// Whose OAuth application is used, either the `custom` one of the application or the `organization`'s
    /// own.
    pub enum DataIntegrationCredentialsType {
        /// `custom`
        Custom = "custom",
        /// `organization`
        Organization = "organization",
    }
}

open_enum! {
    /// Why there is no credential, either `not_installed` if nothing is connected or `needs_reauthorization`
    /// if the account must be connected again.
    pub enum DataIntegrationInactiveReason {
        /// `not_installed`
        NotInstalled = "not_installed",
        /// `needs_reauthorization`
        NeedsReauthorization = "needs_reauthorization",
    }
}

open_enum! {
    /// Who owns connections, either each `user` or the `organization`, whose members share them.
    pub enum DataIntegrationOwnership {
        /// `user`
        User = "user",
        /// `organization`
        Organization = "organization",
    }
}

open_enum! {
    /// Whether the set-up of an integration is usable.
    pub enum DataIntegrationState {
        /// `valid`
        Valid = "valid",
        /// `invalid`
        Invalid = "invalid",
        /// `requested`
        Requested = "requested",
    }
}

open_enum! {
    /// Older spelling of who owns connections, where `userland_user` stands for `user`.
    pub enum DataProviderOwnership {
        /// `userland_user`
        UserlandUser = "userland_user",
        /// `organization`
        Organization = "organization",
    }
}

open_enum! {
    /// State that an imported connection can be given.
    pub enum PipesConnectedAccountState {
        /// `connected`
        Connected = "connected",
        /// `needs_reauthorization`
        NeedsReauthorization = "needs_reauthorization",
    }
}
