// Generated from api/pipes.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and hands
//! out fresh credentials for them. Of an owner's connections to a provider, one is the compatibility
//! connection, the only one that requests see unless they ask for more; all others are standard connections.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{
    ApiKeyInstallation, CustomProviderDefinition, DataIntegration, DataIntegrationAccessTokenResult,
    DataIntegrationAuthMethod, DataIntegrationAuthorizeUrlResponse, DataIntegrationConfiguration,
    DataIntegrationConnectionIntent, DataIntegrationCredentialsInput, DataIntegrationCredentialsResult,
    DataIntegrationFinishConnectionResponse, DataIntegrationOwnership, DataProvider,
    DataProviderConnectedAccount, PipesConnectedAccountState, UpdateCustomProviderDefinition,
};
use crate::generated::operations;
use crate::page::{List, PageOrder};
use crate::patch::Patch;
use crate::request::Request;
use crate::secret::Secret;

/// WorkOS Pipes, which connects the accounts of users and organizations at third-party providers and hands
/// out fresh credentials for them. Of an owner's connections to a provider, one is the compatibility
/// connection, the only one that requests see unless they ask for more; all others are standard connections.
#[derive(Clone, Copy, Debug)]
pub struct Pipes<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Pipes<'_> {
    /// Lists the integrations of the environment that use the application's or its organizations' own
    /// credentials, custom providers and API key integrations included. A provider appears once for each
    /// ownership.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `GET /data-integrations`. Errors: 401; 404; 422.
    pub fn list_data_integrations(&self, params: ListDataIntegrationsParams) -> PageCall<DataIntegration> {
        let request = Request::new(&operations::PIPES_LIST_DATA_INTEGRATIONS).params(&params);
        PageCall::new(self.client, request, decode::page::<DataIntegration>)
    }

    /// Sets up an integration with a provider, either a built-in one by its slug or a custom one by a
    /// definition. A provider may have one integration owned by users and one owned by organizations.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `POST /data-integrations`. Errors: 400; 401; 403; 404; 409; 422.
    pub fn create_data_integration(&self, params: CreateDataIntegrationParams) -> Call<DataIntegration> {
        let request = Request::new(&operations::PIPES_CREATE_DATA_INTEGRATION).params(&params);
        Call::new(self.client, request, decode::value::<DataIntegration>)
    }

    /// Saves a connection that was started with a `code_challenge`. Call it from the server within 90 seconds
    /// of the redirect. A wrong verifier spends the code, and the user has to start again.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /data-integrations/finish`. Errors:
    /// - 400 `invalid_connect_code`, `authorization_code_exchange_error`, `authorization_state_expired`,
    ///   `auth_method_mismatch`, `concurrent_request`, `connected_account_limit_reached`,
    ///   `connected_account_not_found`, `installation_failed`, `invalid_authorization_url`,
    ///   `invalid_client_id`, `invalid_data_integration`, `missing_access_token`, `missing_code`,
    ///   `multiple_connections_unavailable`, `provider_error`, `reauthorization_needed`, `target_deleted`,
    ///   `unexpected_response_format`
    /// - 401
    /// - 403
    pub fn finish_connection(
        &self,
        params: FinishConnectionParams,
    ) -> Call<DataIntegrationFinishConnectionResponse> {
        let request = Request::new(&operations::PIPES_FINISH_CONNECTION).params(&params);
        Call::new(self.client, request, decode::value::<DataIntegrationFinishConnectionResponse>)
    }

    /// Fetches the integration of a provider that is owned by users.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `GET /data-integrations/{slug}`. Errors: 401; 404.
    pub fn get_data_integration(&self, slug: &str) -> Call<DataIntegration> {
        let request = Request::new(&operations::PIPES_GET_DATA_INTEGRATION).path([slug]);
        Call::new(self.client, request, decode::value::<DataIntegration>)
    }

    /// Changes the given fields of the integration of a provider that is owned by users. New credentials
    /// replace the stored ones at once.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `PUT /data-integrations/{slug}`. Errors: 400; 401; 403; 404; 409; 422.
    pub fn update_data_integration(
        &self,
        slug: &str,
        params: UpdateDataIntegrationParams,
    ) -> Call<DataIntegration> {
        let request = Request::new(&operations::PIPES_UPDATE_DATA_INTEGRATION).path([slug]).params(&params);
        Call::new(self.client, request, decode::value::<DataIntegration>)
    }

    /// Deletes the integration of a provider that is owned by users, with all its connections. The definition
    /// of a custom provider goes too once no integration uses it.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `DELETE /data-integrations/{slug}`. Errors: 401; 404.
    pub fn delete_data_integration(&self, slug: &str) -> Call<()> {
        let request = Request::new(&operations::PIPES_DELETE_DATA_INTEGRATION).path([slug]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Adds a connection that uses an API key. The first connection of an owner becomes the compatibility
    /// connection; to replace the key of an existing one, use `update_data_integration_api_key`.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `POST /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404
    /// `multiple_connections_unavailable`, `entity_not_found`; 409 `connected_account_limit_reached`,
    /// `idempotency_key_conflict`.
    pub fn create_data_integration_api_key(
        &self,
        slug: &str,
        params: CreateDataIntegrationApiKeyParams,
    ) -> Call<DataProviderConnectedAccount> {
        let request =
            Request::new(&operations::PIPES_CREATE_DATA_INTEGRATION_API_KEY).path([slug]).params(&params);
        Call::new(self.client, request, decode::value::<DataProviderConnectedAccount>)
    }

    /// Stores an API key for a connection, creating the compatibility connection or replacing the key of an
    /// existing one.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// Preview: WorkOS has to enable `pipes-api-keys` for the environment.
    ///
    /// `PUT /data-integrations/{slug}/api-key`. Errors: 400; 401; 403; 404; 409; 422 `auth_method_mismatch`.
    pub fn update_data_integration_api_key(
        &self,
        slug: &str,
        params: UpdateDataIntegrationApiKeyParams,
    ) -> Call<DataProviderConnectedAccount> {
        let request =
            Request::new(&operations::PIPES_UPDATE_DATA_INTEGRATION_API_KEY).path([slug]).params(&params);
        Call::new(self.client, request, decode::value::<DataProviderConnectedAccount>)
    }

    /// Returns the URL to which the browser is sent so that a user connects an account at the provider. With
    /// `code_challenge` the connection is saved only by `finish_connection`, which ties it to the user's
    /// session.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `POST /data-integrations/{slug}/authorize`. Errors:
    /// - 400 `invalid_return_to`, `return_to_requires_exact_match`, `connect_finish_unavailable`
    /// - 401
    /// - 403
    /// - 404 `multiple_connections_unavailable`, `connected_account_not_found`, `entity_not_found`
    /// - 409
    /// - 422
    pub fn authorize_data_integration(
        &self,
        slug: &str,
        params: AuthorizeDataIntegrationParams,
    ) -> Call<DataIntegrationAuthorizeUrlResponse> {
        let request =
            Request::new(&operations::PIPES_AUTHORIZE_DATA_INTEGRATION).path([slug]).params(&params);
        Call::new(self.client, request, decode::value::<DataIntegrationAuthorizeUrlResponse>)
    }

    /// Adds a connection that uses OAuth client credentials. The first connection of an owner becomes the
    /// compatibility connection; to replace existing credentials, use
    /// `update_data_integration_client_credentials`.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `POST /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404
    /// `multiple_connections_unavailable`, `entity_not_found`; 409 `connected_account_limit_reached`,
    /// `idempotency_key_conflict`.
    pub fn create_data_integration_client_credential(
        &self,
        slug: &str,
        params: CreateDataIntegrationClientCredentialParams,
    ) -> Call<DataProviderConnectedAccount> {
        let request = Request::new(&operations::PIPES_CREATE_DATA_INTEGRATION_CLIENT_CREDENTIAL)
            .path([slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<DataProviderConnectedAccount>)
    }

    /// Stores OAuth client credentials for a connection, creating the compatibility connection or replacing
    /// the credentials of an existing one.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// Preview: WorkOS has to enable `pipes-client-credentials` for the environment.
    ///
    /// `PUT /data-integrations/{slug}/client-credentials`. Errors: 400; 401; 403; 404; 409; 422
    /// `auth_method_mismatch`.
    pub fn update_data_integration_client_credentials(
        &self,
        slug: &str,
        params: UpdateDataIntegrationClientCredentialsParams,
    ) -> Call<DataProviderConnectedAccount> {
        let request = Request::new(&operations::PIPES_UPDATE_DATA_INTEGRATION_CLIENT_CREDENTIALS)
            .path([slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<DataProviderConnectedAccount>)
    }

    /// Returns a credential for the provider, whatever the way of authentication. That is an access token,
    /// refreshed if needed, or the stored API key. Without a usable connection the answer gives the reason
    /// and is no error.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// Preview: WorkOS has to enable `pipes-api-keys` for the environment.
    ///
    /// `POST /data-integrations/{slug}/credentials`. Errors: 400; 401; 403; 404; 409; 422.
    pub fn create_data_integration_credential(
        &self,
        slug: &str,
        params: CreateDataIntegrationCredentialParams,
    ) -> Call<DataIntegrationCredentialsResult> {
        let request =
            Request::new(&operations::PIPES_CREATE_DATA_INTEGRATION_CREDENTIAL).path([slug]).params(&params);
        Call::new(self.client, request, decode::value::<DataIntegrationCredentialsResult>)
    }

    /// Fetches the integration of a provider that organizations own. It belongs to the environment, not to
    /// one organization.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `GET /data-integrations/{slug}/organization`. Errors: 401; 404.
    pub fn get_organization_data_integration(&self, slug: &str) -> Call<DataIntegration> {
        let request = Request::new(&operations::PIPES_GET_ORGANIZATION_DATA_INTEGRATION).path([slug]);
        Call::new(self.client, request, decode::value::<DataIntegration>)
    }

    /// Changes the given fields of the integration of a provider that organizations own. It belongs to the
    /// environment, not to one organization; the definition of a custom provider is shared with the
    /// integration that users own.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `PUT /data-integrations/{slug}/organization`. Errors: 400; 401; 403; 404; 409; 422.
    pub fn update_organization_data_integration(
        &self,
        slug: &str,
        params: UpdateOrganizationDataIntegrationParams,
    ) -> Call<DataIntegration> {
        let request = Request::new(&operations::PIPES_UPDATE_ORGANIZATION_DATA_INTEGRATION)
            .path([slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<DataIntegration>)
    }

    /// Deletes the integration of a provider that organizations own, with all its connections. The definition
    /// of a custom provider goes too once no integration uses it.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `DELETE /data-integrations/{slug}/organization`. Errors: 401; 404.
    pub fn delete_organization_data_integration(&self, slug: &str) -> Call<()> {
        let request = Request::new(&operations::PIPES_DELETE_ORGANIZATION_DATA_INTEGRATION).path([slug]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Returns a valid OAuth access token for a connected account, refreshed if needed. Without a usable
    /// connection the answer gives the reason and is no error.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `POST /data-integrations/{slug}/token`. Errors: 400; 401; 403; 404; 409; 422 `auth_method_mismatch`.
    pub fn get_access_token(
        &self,
        slug: &str,
        params: GetAccessTokenParams,
    ) -> Call<DataIntegrationAccessTokenResult> {
        let request = Request::new(&operations::PIPES_GET_ACCESS_TOKEN).path([slug]).params(&params);
        Call::new(self.client, request, decode::value::<DataIntegrationAccessTokenResult>)
    }

    /// Fetches an organization's connected account at a provider.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `GET /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
    pub fn get_organization_connected_account(
        &self,
        organization_id: &str,
        slug: &str,
        params: GetOrganizationConnectedAccountParams,
    ) -> Call<DataProviderConnectedAccount> {
        let request = Request::new(&operations::PIPES_GET_ORGANIZATION_CONNECTED_ACCOUNT)
            .path([organization_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<DataProviderConnectedAccount>)
    }

    /// Imports an organization's account at a provider from tokens that the application already has, without
    /// an authorization by a user.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `POST /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 401; 403; 404; 409; 422
    /// `invalid_token_combination`, `invalid_data_integration_state`, `client_credentials_not_configured`.
    pub fn create_organization_connected_account(
        &self,
        organization_id: &str,
        slug: &str,
        params: CreateOrganizationConnectedAccountParams,
    ) -> Call<DataProviderConnectedAccount> {
        let request = Request::new(&operations::PIPES_CREATE_ORGANIZATION_CONNECTED_ACCOUNT)
            .path([organization_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<DataProviderConnectedAccount>)
    }

    /// Changes the tokens, scopes, state or labels of an organization's connected account.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `PUT /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 403; 404; 409;
    /// 422.
    pub fn update_organization_connected_account(
        &self,
        organization_id: &str,
        slug: &str,
        params: UpdateOrganizationConnectedAccountParams,
    ) -> Call<DataProviderConnectedAccount> {
        let request = Request::new(&operations::PIPES_UPDATE_ORGANIZATION_CONNECTED_ACCOUNT)
            .path([organization_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<DataProviderConnectedAccount>)
    }

    /// Disconnects an organization's account and deletes its stored tokens. Access granted at the provider is
    /// not revoked there.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `DELETE /organizations/{organization_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
    pub fn delete_organization_connected_account(
        &self,
        organization_id: &str,
        slug: &str,
        params: DeleteOrganizationConnectedAccountParams,
    ) -> Call<()> {
        let request = Request::new(&operations::PIPES_DELETE_ORGANIZATION_CONNECTED_ACCOUNT)
            .path([organization_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists the providers available to an organization, each with the settings in effect for it.
    ///
    /// Preview: WorkOS has to enable `pipes-org-overrides` for the environment.
    ///
    /// `GET /organizations/{organization_id}/data_integration_configurations`. Errors: 401; 404.
    pub fn list_organization_data_integration_configurations(
        &self,
        organization_id: &str,
    ) -> Call<List<DataIntegrationConfiguration>> {
        let request = Request::new(&operations::PIPES_LIST_ORGANIZATION_DATA_INTEGRATION_CONFIGURATIONS)
            .path([organization_id]);
        Call::new(self.client, request, decode::list::<DataIntegrationConfiguration>)
    }

    /// Changes an organization's settings for a provider, which are whether it is enabled, its scopes and its
    /// own OAuth credentials.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// Preview: WorkOS has to enable `pipes-org-overrides` for the environment.
    ///
    /// `PUT /organizations/{organization_id}/data_integration_configurations/{slug}`. Errors: 400; 401; 404;
    /// 422.
    pub fn update_organization_data_integration_configuration(
        &self,
        organization_id: &str,
        slug: &str,
        params: UpdateOrganizationDataIntegrationConfigurationParams,
    ) -> Call<DataIntegrationConfiguration> {
        let request = Request::new(&operations::PIPES_UPDATE_ORGANIZATION_DATA_INTEGRATION_CONFIGURATION)
            .path([organization_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<DataIntegrationConfiguration>)
    }

    /// Lists the providers that organizations can connect to, each with the organization's connected account.
    /// Providers owned by users are not included.
    ///
    /// `GET /organizations/{organization_id}/data_providers`. Errors: 401; 404.
    pub fn list_organization_data_providers(
        &self,
        organization_id: &str,
        params: ListOrganizationDataProvidersParams,
    ) -> Call<List<DataProvider>> {
        let request = Request::new(&operations::PIPES_LIST_ORGANIZATION_DATA_PROVIDERS)
            .path([organization_id])
            .params(&params);
        Call::new(self.client, request, decode::list::<DataProvider>)
    }

    /// Fetches a user's connected account at a provider.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `GET /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
    pub fn get_user_connected_account(
        &self,
        user_id: &str,
        slug: &str,
        params: GetUserConnectedAccountParams,
    ) -> Call<DataProviderConnectedAccount> {
        let request =
            Request::new(&operations::PIPES_GET_USER_CONNECTED_ACCOUNT).path([user_id, slug]).params(&params);
        Call::new(self.client, request, decode::value::<DataProviderConnectedAccount>)
    }

    /// Imports a user's account at a provider from tokens that the application already has, without an
    /// authorization by the user.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `POST /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 401; 404; 409; 422
    /// `invalid_refresh_token`, `invalid_token_combination`, `invalid_data_integration_state`,
    /// `client_credentials_not_configured`.
    pub fn create_user_connected_account(
        &self,
        user_id: &str,
        slug: &str,
        params: CreateUserConnectedAccountParams,
    ) -> Call<DataProviderConnectedAccount> {
        let request = Request::new(&operations::PIPES_CREATE_USER_CONNECTED_ACCOUNT)
            .path([user_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<DataProviderConnectedAccount>)
    }

    /// Changes the tokens, scopes, state or labels of a user's connected account.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// Preview: WorkOS has to enable `pipes-management-api` for the environment.
    ///
    /// `PUT /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409; 422.
    pub fn update_user_connected_account(
        &self,
        user_id: &str,
        slug: &str,
        params: UpdateUserConnectedAccountParams,
    ) -> Call<DataProviderConnectedAccount> {
        let request = Request::new(&operations::PIPES_UPDATE_USER_CONNECTED_ACCOUNT)
            .path([user_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::value::<DataProviderConnectedAccount>)
    }

    /// Disconnects a user's account and deletes its stored tokens. Access granted at the provider is
    /// generally not revoked there.
    ///
    /// - `slug`: Slug of the provider, such as `github`.
    ///
    /// `DELETE /user_management/users/{user_id}/connected_accounts/{slug}`. Errors: 400; 401; 404; 409.
    pub fn delete_user_connected_account(
        &self,
        user_id: &str,
        slug: &str,
        params: DeleteUserConnectedAccountParams,
    ) -> Call<()> {
        let request = Request::new(&operations::PIPES_DELETE_USER_CONNECTED_ACCOUNT)
            .path([user_id, slug])
            .params(&params);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists the providers of the environment, each with the user's connected account, if any.
    ///
    /// `GET /user_management/users/{user_id}/data_providers`. Errors: 401; 404.
    pub fn list_user_data_providers(
        &self,
        user_id: &str,
        params: ListUserDataProvidersParams,
    ) -> Call<List<DataProvider>> {
        let request =
            Request::new(&operations::PIPES_LIST_USER_DATA_PROVIDERS).path([user_id]).params(&params);
        Call::new(self.client, request, decode::list::<DataProvider>)
    }
}

/// Parameters of [`Pipes::list_data_integrations`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListDataIntegrationsParams {
    /// Lists only integrations of this ownership.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ownership: Option<DataIntegrationOwnership>,
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

impl ListDataIntegrationsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only integrations of this ownership.
    #[must_use]
    pub fn ownership(mut self, ownership: impl Into<DataIntegrationOwnership>) -> Self {
        self.ownership = Some(ownership.into());
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

/// Parameters of [`Pipes::create_data_integration`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateDataIntegrationParams {
    /// Slug of a built-in provider, or a new slug for the provider defined by `custom_provider`.
    pub provider: String,
    /// Shown to users to explain what the data is used for.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Who connects accounts through the integration, users by default. It cannot change later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ownership: Option<DataIntegrationOwnership>,
    /// Whether accounts can be connected; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// OAuth scopes to request; those of the provider when left out.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub scopes: Patch<Vec<String>>,
    /// How accounts authenticate with the provider; `oauth` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_methods: Option<Vec<DataIntegrationAuthMethod>>,
    /// Settings of the provider, keyed by the names it declares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, String>>,
    /// OAuth credentials at the provider; required for OAuth integrations and left out for others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<DataIntegrationCredentialsInput>,
    /// A first API key to install, for API key integrations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<ApiKeyInstallation>,
    /// Definition of a custom provider. Leave it out for a built-in one, or to add the other ownership to a
    /// custom one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_provider: Option<CustomProviderDefinition>,
}

impl CreateDataIntegrationParams {
    /// With the parameters that are always needed.
    pub fn new(provider: impl Into<String>) -> Self {
        Self {
            provider: provider.into(),
            description: Patch::Absent,
            ownership: None,
            enabled: None,
            scopes: Patch::Absent,
            auth_methods: None,
            config: None,
            credentials: None,
            api_key: None,
            custom_provider: None,
        }
    }

    /// Shown to users to explain what the data is used for.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Who connects accounts through the integration, users by default. It cannot change later.
    #[must_use]
    pub fn ownership(mut self, ownership: impl Into<DataIntegrationOwnership>) -> Self {
        self.ownership = Some(ownership.into());
        self
    }

    /// Whether accounts can be connected; false by default.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// OAuth scopes to request; those of the provider when left out.
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<Patch<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// How accounts authenticate with the provider; `oauth` by default.
    #[must_use]
    pub fn auth_methods(
        mut self,
        auth_methods: impl IntoIterator<Item = impl Into<DataIntegrationAuthMethod>>,
    ) -> Self {
        self.auth_methods = Some(auth_methods.into_iter().map(Into::into).collect());
        self
    }

    /// Settings of the provider, keyed by the names it declares.
    #[must_use]
    pub fn config(
        mut self,
        config: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.config = Some(config.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// OAuth credentials at the provider; required for OAuth integrations and left out for others.
    #[must_use]
    pub fn credentials(mut self, credentials: DataIntegrationCredentialsInput) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// A first API key to install, for API key integrations only.
    #[must_use]
    pub fn api_key(mut self, api_key: ApiKeyInstallation) -> Self {
        self.api_key = Some(api_key);
        self
    }

    /// Definition of a custom provider. Leave it out for a built-in one, or to add the other ownership to a
    /// custom one.
    #[must_use]
    pub fn custom_provider(mut self, custom_provider: CustomProviderDefinition) -> Self {
        self.custom_provider = Some(custom_provider);
        self
    }
}

/// Parameters of [`Pipes::finish_connection`].
#[derive(Clone, Debug, Serialize)]
pub struct FinishConnectionParams {
    /// The value of `connect_code` in the callback. It works once and expires 90 seconds after the redirect.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub connect_code: Secret,
    /// The verifier behind the code challenge, 43 to 128 characters out of letters, digits, `-`, `.`, `_` and
    /// `~`.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code_verifier: Secret,
    /// The value of `state` in the callback, which only serves to find the request in logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

impl FinishConnectionParams {
    /// With the parameters that are always needed.
    pub fn new(connect_code: impl Into<Secret>, code_verifier: impl Into<Secret>) -> Self {
        Self { connect_code: connect_code.into(), code_verifier: code_verifier.into(), state: None }
    }

    /// The value of `state` in the callback, which only serves to find the request in logs.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// Parameters of [`Pipes::update_data_integration`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateDataIntegrationParams {
    /// Shown to users to explain what the data is used for.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Whether accounts can be connected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// OAuth scopes to request; null goes back to those of the provider.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub scopes: Patch<Vec<String>>,
    /// New OAuth credentials, which replace the stored ones; not together with `api_key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<DataIntegrationCredentialsInput>,
    /// An API key to install or replace for one owner, for API key integrations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<ApiKeyInstallation>,
    /// Changes to the definition of a custom provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_provider: Option<UpdateCustomProviderDefinition>,
}

impl UpdateDataIntegrationParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Shown to users to explain what the data is used for.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Whether accounts can be connected.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// OAuth scopes to request; null goes back to those of the provider.
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<Patch<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// New OAuth credentials, which replace the stored ones; not together with `api_key`.
    #[must_use]
    pub fn credentials(mut self, credentials: DataIntegrationCredentialsInput) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// An API key to install or replace for one owner, for API key integrations only.
    #[must_use]
    pub fn api_key(mut self, api_key: ApiKeyInstallation) -> Self {
        self.api_key = Some(api_key);
        self
    }

    /// Changes to the definition of a custom provider.
    #[must_use]
    pub fn custom_provider(mut self, custom_provider: UpdateCustomProviderDefinition) -> Self {
        self.custom_provider = Some(custom_provider);
        self
    }
}

/// Parameters of [`Pipes::create_data_integration_api_key`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateDataIntegrationApiKeyParams {
    /// Owner of the connection, or the active member who makes the request if `connection_owner` is
    /// `organization`.
    pub user_id: String,
    /// The API key.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub secret: Secret,
    /// Label of the connection, which need not be unique.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_display_name: Patch<String>,
    /// Which account at the provider this is, as far as the application knows. It does not select a
    /// connection.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_identifier: Patch<String>,
    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_owner: Option<DataIntegrationOwnership>,
}

impl CreateDataIntegrationApiKeyParams {
    /// With the parameters that are always needed.
    pub fn new(user_id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            user_id: user_id.into(),
            secret: secret.into(),
            account_display_name: Patch::Absent,
            account_identifier: Patch::Absent,
            organization_id: None,
            connection_owner: None,
        }
    }

    /// Label of the connection, which need not be unique.
    #[must_use]
    pub fn account_display_name(mut self, account_display_name: impl Into<Patch<String>>) -> Self {
        self.account_display_name = account_display_name.into();
        self
    }

    /// Which account at the provider this is, as far as the application knows. It does not select a
    /// connection.
    #[must_use]
    pub fn account_identifier(mut self, account_identifier: impl Into<Patch<String>>) -> Self {
        self.account_identifier = account_identifier.into();
        self
    }

    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[must_use]
    pub fn connection_owner(mut self, connection_owner: impl Into<DataIntegrationOwnership>) -> Self {
        self.connection_owner = Some(connection_owner.into());
        self
    }
}

/// Parameters of [`Pipes::update_data_integration_api_key`].
#[derive(Clone, Debug, Serialize)]
pub struct UpdateDataIntegrationApiKeyParams {
    /// Owner of the connection, or the active member who makes the request if `connection_owner` is
    /// `organization`.
    pub user_id: String,
    /// The API key.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub secret: Secret,
    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_owner: Option<DataIntegrationOwnership>,
    /// Goes with `connected_account_id`. When both are absent, the compatibility connection is meant. The
    /// only value is `reauthorize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_intent: Option<String>,
    /// Identifier of the connection whose credential is replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
    /// Label of the connection, which need not be unique. Absent keeps it, null clears it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_display_name: Patch<String>,
    /// Which account at the provider this is, as far as the application knows. Absent keeps it, null clears
    /// it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_identifier: Patch<String>,
}

impl UpdateDataIntegrationApiKeyParams {
    /// With the parameters that are always needed.
    pub fn new(user_id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            user_id: user_id.into(),
            secret: secret.into(),
            organization_id: None,
            connection_owner: None,
            connection_intent: None,
            connected_account_id: None,
            account_display_name: Patch::Absent,
            account_identifier: Patch::Absent,
        }
    }

    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[must_use]
    pub fn connection_owner(mut self, connection_owner: impl Into<DataIntegrationOwnership>) -> Self {
        self.connection_owner = Some(connection_owner.into());
        self
    }

    /// Goes with `connected_account_id`. When both are absent, the compatibility connection is meant. The
    /// only value is `reauthorize`.
    #[must_use]
    pub fn connection_intent(mut self, connection_intent: impl Into<String>) -> Self {
        self.connection_intent = Some(connection_intent.into());
        self
    }

    /// Identifier of the connection whose credential is replaced.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }

    /// Label of the connection, which need not be unique. Absent keeps it, null clears it.
    #[must_use]
    pub fn account_display_name(mut self, account_display_name: impl Into<Patch<String>>) -> Self {
        self.account_display_name = account_display_name.into();
        self
    }

    /// Which account at the provider this is, as far as the application knows. Absent keeps it, null clears
    /// it.
    #[must_use]
    pub fn account_identifier(mut self, account_identifier: impl Into<Patch<String>>) -> Self {
        self.account_identifier = account_identifier.into();
        self
    }
}

/// Parameters of [`Pipes::authorize_data_integration`].
#[derive(Clone, Debug, Serialize)]
pub struct AuthorizeDataIntegrationParams {
    /// The user who authorizes. If `connection_owner` is `organization`, an active member of it, who does not
    /// own the result.
    pub user_id: String,
    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Who will own the connection. By default the user; with `organization`, all members of
    /// `organization_id` share it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_owner: Option<DataIntegrationOwnership>,
    /// Where the browser goes afterwards. Required with `code_challenge`, and must then be exactly a
    /// registered redirect URI without query string or fragment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_to: Option<String>,
    /// Settings of the connection that the provider declares, such as a subdomain, keyed by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, String>>,
    /// SHA-256 hash of a code verifier that the application keeps in the user's session, encoded as base64url
    /// without padding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// How the challenge was made from the verifier; only with `code_challenge`. The only value is `S256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge_method: Option<String>,
    /// Whether to add a connection or authorize an existing one anew. When absent, the compatibility
    /// connection is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_intent: Option<DataIntegrationConnectionIntent>,
    /// Identifier of the connection to authorize anew; required with the intent `reauthorize` and not allowed
    /// otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
    /// Label of the connection, which need not be unique. Absent keeps it, null clears it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_display_name: Patch<String>,
}

impl AuthorizeDataIntegrationParams {
    /// With the parameters that are always needed.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            organization_id: None,
            connection_owner: None,
            return_to: None,
            config: None,
            code_challenge: None,
            code_challenge_method: None,
            connection_intent: None,
            connected_account_id: None,
            account_display_name: Patch::Absent,
        }
    }

    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Who will own the connection. By default the user; with `organization`, all members of
    /// `organization_id` share it.
    #[must_use]
    pub fn connection_owner(mut self, connection_owner: impl Into<DataIntegrationOwnership>) -> Self {
        self.connection_owner = Some(connection_owner.into());
        self
    }

    /// Where the browser goes afterwards. Required with `code_challenge`, and must then be exactly a
    /// registered redirect URI without query string or fragment.
    #[must_use]
    pub fn return_to(mut self, return_to: impl Into<String>) -> Self {
        self.return_to = Some(return_to.into());
        self
    }

    /// Settings of the connection that the provider declares, such as a subdomain, keyed by name.
    #[must_use]
    pub fn config(
        mut self,
        config: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.config = Some(config.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// SHA-256 hash of a code verifier that the application keeps in the user's session, encoded as base64url
    /// without padding.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }

    /// How the challenge was made from the verifier; only with `code_challenge`. The only value is `S256`.
    #[must_use]
    pub fn code_challenge_method(mut self, code_challenge_method: impl Into<String>) -> Self {
        self.code_challenge_method = Some(code_challenge_method.into());
        self
    }

    /// Whether to add a connection or authorize an existing one anew. When absent, the compatibility
    /// connection is meant.
    #[must_use]
    pub fn connection_intent(
        mut self,
        connection_intent: impl Into<DataIntegrationConnectionIntent>,
    ) -> Self {
        self.connection_intent = Some(connection_intent.into());
        self
    }

    /// Identifier of the connection to authorize anew; required with the intent `reauthorize` and not allowed
    /// otherwise.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }

    /// Label of the connection, which need not be unique. Absent keeps it, null clears it.
    #[must_use]
    pub fn account_display_name(mut self, account_display_name: impl Into<Patch<String>>) -> Self {
        self.account_display_name = account_display_name.into();
        self
    }
}

/// Parameters of [`Pipes::create_data_integration_client_credential`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateDataIntegrationClientCredentialParams {
    /// Owner of the connection, or the active member who makes the request if `connection_owner` is
    /// `organization`.
    pub user_id: String,
    /// Client identifier at the provider.
    pub client_id: String,
    /// Client secret at the provider.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub client_secret: Secret,
    /// Label of the connection, which need not be unique.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_display_name: Patch<String>,
    /// Which account at the provider this is, as far as the application knows. It does not select a
    /// connection.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_identifier: Patch<String>,
    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_owner: Option<DataIntegrationOwnership>,
    /// Settings of the connection that the provider declares, keyed by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, String>>,
}

impl CreateDataIntegrationClientCredentialParams {
    /// With the parameters that are always needed.
    pub fn new(
        user_id: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            account_display_name: Patch::Absent,
            account_identifier: Patch::Absent,
            organization_id: None,
            connection_owner: None,
            config: None,
        }
    }

    /// Label of the connection, which need not be unique.
    #[must_use]
    pub fn account_display_name(mut self, account_display_name: impl Into<Patch<String>>) -> Self {
        self.account_display_name = account_display_name.into();
        self
    }

    /// Which account at the provider this is, as far as the application knows. It does not select a
    /// connection.
    #[must_use]
    pub fn account_identifier(mut self, account_identifier: impl Into<Patch<String>>) -> Self {
        self.account_identifier = account_identifier.into();
        self
    }

    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[must_use]
    pub fn connection_owner(mut self, connection_owner: impl Into<DataIntegrationOwnership>) -> Self {
        self.connection_owner = Some(connection_owner.into());
        self
    }

    /// Settings of the connection that the provider declares, keyed by name.
    #[must_use]
    pub fn config(
        mut self,
        config: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.config = Some(config.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }
}

/// Parameters of [`Pipes::update_data_integration_client_credentials`].
#[derive(Clone, Debug, Serialize)]
pub struct UpdateDataIntegrationClientCredentialsParams {
    /// Owner of the connection, or the active member who makes the request if `connection_owner` is
    /// `organization`.
    pub user_id: String,
    /// Client identifier at the provider.
    pub client_id: String,
    /// Client secret at the provider.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub client_secret: Secret,
    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_owner: Option<DataIntegrationOwnership>,
    /// Settings of the connection that the provider declares, keyed by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, String>>,
    /// Goes with `connected_account_id`. When both are absent, the compatibility connection is meant. The
    /// only value is `reauthorize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_intent: Option<String>,
    /// Identifier of the connection whose credential is replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
    /// Label of the connection, which need not be unique. Absent keeps it, null clears it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_display_name: Patch<String>,
    /// Which account at the provider this is, as far as the application knows. Absent keeps it, null clears
    /// it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_identifier: Patch<String>,
}

impl UpdateDataIntegrationClientCredentialsParams {
    /// With the parameters that are always needed.
    pub fn new(
        user_id: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            organization_id: None,
            connection_owner: None,
            config: None,
            connection_intent: None,
            connected_account_id: None,
            account_display_name: Patch::Absent,
            account_identifier: Patch::Absent,
        }
    }

    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[must_use]
    pub fn connection_owner(mut self, connection_owner: impl Into<DataIntegrationOwnership>) -> Self {
        self.connection_owner = Some(connection_owner.into());
        self
    }

    /// Settings of the connection that the provider declares, keyed by name.
    #[must_use]
    pub fn config(
        mut self,
        config: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.config = Some(config.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Goes with `connected_account_id`. When both are absent, the compatibility connection is meant. The
    /// only value is `reauthorize`.
    #[must_use]
    pub fn connection_intent(mut self, connection_intent: impl Into<String>) -> Self {
        self.connection_intent = Some(connection_intent.into());
        self
    }

    /// Identifier of the connection whose credential is replaced.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }

    /// Label of the connection, which need not be unique. Absent keeps it, null clears it.
    #[must_use]
    pub fn account_display_name(mut self, account_display_name: impl Into<Patch<String>>) -> Self {
        self.account_display_name = account_display_name.into();
        self
    }

    /// Which account at the provider this is, as far as the application knows. Absent keeps it, null clears
    /// it.
    #[must_use]
    pub fn account_identifier(mut self, account_identifier: impl Into<Patch<String>>) -> Self {
        self.account_identifier = account_identifier.into();
        self
    }
}

/// Parameters of [`Pipes::create_data_integration_credential`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateDataIntegrationCredentialParams {
    /// Owner of the connection, or the active member on whose behalf the credential is used if
    /// `connection_owner` is `organization`.
    pub user_id: String,
    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_owner: Option<DataIntegrationOwnership>,
    /// Identifier of the connection to use when the owner has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
    /// Whether to consider all connections instead of the compatibility connection only. If several match,
    /// `connected_account_id` must choose one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_multiple_connections: Option<bool>,
}

impl CreateDataIntegrationCredentialParams {
    /// With the parameters that are always needed.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            organization_id: None,
            connection_owner: None,
            connected_account_id: None,
            supports_multiple_connections: None,
        }
    }

    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[must_use]
    pub fn connection_owner(mut self, connection_owner: impl Into<DataIntegrationOwnership>) -> Self {
        self.connection_owner = Some(connection_owner.into());
        self
    }

    /// Identifier of the connection to use when the owner has several.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }

    /// Whether to consider all connections instead of the compatibility connection only. If several match,
    /// `connected_account_id` must choose one.
    #[must_use]
    pub fn supports_multiple_connections(mut self, supports_multiple_connections: bool) -> Self {
        self.supports_multiple_connections = Some(supports_multiple_connections);
        self
    }
}

/// Parameters of [`Pipes::update_organization_data_integration`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateOrganizationDataIntegrationParams {
    /// Shown to users to explain what the data is used for.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Whether accounts can be connected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// OAuth scopes to request; null goes back to those of the provider.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub scopes: Patch<Vec<String>>,
    /// New OAuth credentials, which replace the stored ones; not together with `api_key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<DataIntegrationCredentialsInput>,
    /// An API key to install or replace for one owner, for API key integrations only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<ApiKeyInstallation>,
    /// Changes to the definition of a custom provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_provider: Option<UpdateCustomProviderDefinition>,
}

impl UpdateOrganizationDataIntegrationParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Shown to users to explain what the data is used for.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Whether accounts can be connected.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// OAuth scopes to request; null goes back to those of the provider.
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<Patch<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// New OAuth credentials, which replace the stored ones; not together with `api_key`.
    #[must_use]
    pub fn credentials(mut self, credentials: DataIntegrationCredentialsInput) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// An API key to install or replace for one owner, for API key integrations only.
    #[must_use]
    pub fn api_key(mut self, api_key: ApiKeyInstallation) -> Self {
        self.api_key = Some(api_key);
        self
    }

    /// Changes to the definition of a custom provider.
    #[must_use]
    pub fn custom_provider(mut self, custom_provider: UpdateCustomProviderDefinition) -> Self {
        self.custom_provider = Some(custom_provider);
        self
    }
}

/// Parameters of [`Pipes::get_access_token`].
#[derive(Clone, Debug, Serialize)]
pub struct GetAccessTokenParams {
    /// Owner of the connection, or the active member on whose behalf the token is used if `connection_owner`
    /// is `organization`.
    pub user_id: String,
    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub organization_id: Patch<String>,
    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_owner: Option<DataIntegrationOwnership>,
    /// Identifier of the connection to use when the owner has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
    /// Whether to consider all connections instead of the compatibility connection only. If several match,
    /// `connected_account_id` must choose one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_multiple_connections: Option<bool>,
}

impl GetAccessTokenParams {
    /// With the parameters that are always needed.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            organization_id: Patch::Absent,
            connection_owner: None,
            connected_account_id: None,
            supports_multiple_connections: None,
        }
    }

    /// Organization to which the connection is limited; required if `connection_owner` is `organization`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<String>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Whose connection to use. By default the user's own; with `organization`, the one that all members of
    /// `organization_id` share.
    #[must_use]
    pub fn connection_owner(mut self, connection_owner: impl Into<DataIntegrationOwnership>) -> Self {
        self.connection_owner = Some(connection_owner.into());
        self
    }

    /// Identifier of the connection to use when the owner has several.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }

    /// Whether to consider all connections instead of the compatibility connection only. If several match,
    /// `connected_account_id` must choose one.
    #[must_use]
    pub fn supports_multiple_connections(mut self, supports_multiple_connections: bool) -> Self {
        self.supports_multiple_connections = Some(supports_multiple_connections);
        self
    }
}

/// Parameters of [`Pipes::get_organization_connected_account`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct GetOrganizationConnectedAccountParams {
    /// Whether to consider all connections instead of the compatibility connection only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_multiple_connections: Option<bool>,
    /// Identifier of the connection to use when the owner has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
}

impl GetOrganizationConnectedAccountParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to consider all connections instead of the compatibility connection only.
    #[must_use]
    pub fn supports_multiple_connections(mut self, supports_multiple_connections: bool) -> Self {
        self.supports_multiple_connections = Some(supports_multiple_connections);
        self
    }

    /// Identifier of the connection to use when the owner has several.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }
}

/// Parameters of [`Pipes::create_organization_connected_account`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateOrganizationConnectedAccountParams {
    /// The active member of the organization on whose behalf the request is made.
    pub user_id: String,
    /// Label of the connection, which need not be unique.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_display_name: Patch<String>,
    /// Which account at the provider this is, as far as the application knows. It does not select a
    /// connection.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_identifier: Patch<String>,
    /// OAuth access token of the account.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub access_token: Option<Secret>,
    /// OAuth refresh token of the account.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub refresh_token: Option<Secret>,
    /// When the access token expires; needed with `access_token` unless it never does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// OAuth scopes that the provider granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// State of the connection; follows from the given tokens when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PipesConnectedAccountState>,
    /// Set to add a further connection. When absent, only the compatibility connection can be created. The
    /// only value is `add`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_intent: Option<String>,
}

impl CreateOrganizationConnectedAccountParams {
    /// With the parameters that are always needed.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            account_display_name: Patch::Absent,
            account_identifier: Patch::Absent,
            access_token: None,
            refresh_token: None,
            expires_at: None,
            scopes: None,
            state: None,
            connection_intent: None,
        }
    }

    /// Label of the connection, which need not be unique.
    #[must_use]
    pub fn account_display_name(mut self, account_display_name: impl Into<Patch<String>>) -> Self {
        self.account_display_name = account_display_name.into();
        self
    }

    /// Which account at the provider this is, as far as the application knows. It does not select a
    /// connection.
    #[must_use]
    pub fn account_identifier(mut self, account_identifier: impl Into<Patch<String>>) -> Self {
        self.account_identifier = account_identifier.into();
        self
    }

    /// OAuth access token of the account.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// OAuth refresh token of the account.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    /// When the access token expires; needed with `access_token` unless it never does.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// OAuth scopes that the provider granted.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// State of the connection; follows from the given tokens when left out.
    #[must_use]
    pub fn state(mut self, state: impl Into<PipesConnectedAccountState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Set to add a further connection. When absent, only the compatibility connection can be created. The
    /// only value is `add`.
    #[must_use]
    pub fn connection_intent(mut self, connection_intent: impl Into<String>) -> Self {
        self.connection_intent = Some(connection_intent.into());
        self
    }
}

/// Parameters of [`Pipes::update_organization_connected_account`].
#[derive(Clone, Debug, Serialize)]
pub struct UpdateOrganizationConnectedAccountParams {
    /// The active member of the organization on whose behalf the request is made.
    pub user_id: String,
    /// Label of the connection, which need not be unique. Absent keeps it, null clears it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_display_name: Patch<String>,
    /// Which account at the provider this is, as far as the application knows. Absent keeps it, null clears
    /// it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_identifier: Patch<String>,
    /// OAuth access token of the account.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub access_token: Option<Secret>,
    /// OAuth refresh token of the account.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub refresh_token: Option<Secret>,
    /// When the access token expires; needed with `access_token` unless it never does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// OAuth scopes that the provider granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// State of the connection; follows from the given tokens when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PipesConnectedAccountState>,
    /// Accepted, but without effect on which connection is changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_multiple_connections: Option<bool>,
    /// Identifier of the connection to change. When absent, the compatibility connection is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
    /// May accompany `connected_account_id`. The only value is `reauthorize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_intent: Option<String>,
}

impl UpdateOrganizationConnectedAccountParams {
    /// With the parameters that are always needed.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            account_display_name: Patch::Absent,
            account_identifier: Patch::Absent,
            access_token: None,
            refresh_token: None,
            expires_at: None,
            scopes: None,
            state: None,
            supports_multiple_connections: None,
            connected_account_id: None,
            connection_intent: None,
        }
    }

    /// Label of the connection, which need not be unique. Absent keeps it, null clears it.
    #[must_use]
    pub fn account_display_name(mut self, account_display_name: impl Into<Patch<String>>) -> Self {
        self.account_display_name = account_display_name.into();
        self
    }

    /// Which account at the provider this is, as far as the application knows. Absent keeps it, null clears
    /// it.
    #[must_use]
    pub fn account_identifier(mut self, account_identifier: impl Into<Patch<String>>) -> Self {
        self.account_identifier = account_identifier.into();
        self
    }

    /// OAuth access token of the account.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// OAuth refresh token of the account.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    /// When the access token expires; needed with `access_token` unless it never does.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// OAuth scopes that the provider granted.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// State of the connection; follows from the given tokens when left out.
    #[must_use]
    pub fn state(mut self, state: impl Into<PipesConnectedAccountState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Accepted, but without effect on which connection is changed.
    #[must_use]
    pub fn supports_multiple_connections(mut self, supports_multiple_connections: bool) -> Self {
        self.supports_multiple_connections = Some(supports_multiple_connections);
        self
    }

    /// Identifier of the connection to change. When absent, the compatibility connection is meant.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }

    /// May accompany `connected_account_id`. The only value is `reauthorize`.
    #[must_use]
    pub fn connection_intent(mut self, connection_intent: impl Into<String>) -> Self {
        self.connection_intent = Some(connection_intent.into());
        self
    }
}

/// Parameters of [`Pipes::delete_organization_connected_account`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeleteOrganizationConnectedAccountParams {
    /// Whether to consider all connections instead of the compatibility connection only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_multiple_connections: Option<bool>,
    /// Identifier of the connection to delete when the owner has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
}

impl DeleteOrganizationConnectedAccountParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to consider all connections instead of the compatibility connection only.
    #[must_use]
    pub fn supports_multiple_connections(mut self, supports_multiple_connections: bool) -> Self {
        self.supports_multiple_connections = Some(supports_multiple_connections);
        self
    }

    /// Identifier of the connection to delete when the owner has several.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }
}

/// Parameters of [`Pipes::update_organization_data_integration_configuration`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateOrganizationDataIntegrationConfigurationParams {
    /// Whether members of the organization can connect accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// OAuth scopes to request; null goes back to those of the provider.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub scopes: Patch<Vec<String>>,
    /// Client identifier of the organization's own OAuth application, together with `client_secret`. Only for
    /// providers whose credentials come from the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Client secret of the organization's own OAuth application, together with `client_id`.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub client_secret: Option<Secret>,
    /// Settings of the provider, keyed by the names it declares. Only for providers whose credentials come
    /// from the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<BTreeMap<String, String>>,
}

impl UpdateOrganizationDataIntegrationConfigurationParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether members of the organization can connect accounts.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// OAuth scopes to request; null goes back to those of the provider.
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<Patch<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// Client identifier of the organization's own OAuth application, together with `client_secret`. Only for
    /// providers whose credentials come from the organization.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Client secret of the organization's own OAuth application, together with `client_id`.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Settings of the provider, keyed by the names it declares. Only for providers whose credentials come
    /// from the organization.
    #[must_use]
    pub fn config(
        mut self,
        config: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.config = Some(config.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }
}

/// Parameters of [`Pipes::list_organization_data_providers`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListOrganizationDataProvidersParams {
    /// Whether to consider all connections instead of the compatibility connection only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_multiple_connections: Option<bool>,
}

impl ListOrganizationDataProvidersParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to consider all connections instead of the compatibility connection only.
    #[must_use]
    pub fn supports_multiple_connections(mut self, supports_multiple_connections: bool) -> Self {
        self.supports_multiple_connections = Some(supports_multiple_connections);
        self
    }
}

/// Parameters of [`Pipes::get_user_connected_account`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct GetUserConnectedAccountParams {
    /// Organization to which the connection is limited, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Whether to consider all connections instead of the compatibility connection only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_multiple_connections: Option<bool>,
    /// Identifier of the connection to use when the owner has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
}

impl GetUserConnectedAccountParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Organization to which the connection is limited, if any.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Whether to consider all connections instead of the compatibility connection only.
    #[must_use]
    pub fn supports_multiple_connections(mut self, supports_multiple_connections: bool) -> Self {
        self.supports_multiple_connections = Some(supports_multiple_connections);
        self
    }

    /// Identifier of the connection to use when the owner has several.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }
}

/// Parameters of [`Pipes::create_user_connected_account`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct CreateUserConnectedAccountParams {
    /// OAuth access token of the account.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub access_token: Option<Secret>,
    /// OAuth refresh token of the account.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub refresh_token: Option<Secret>,
    /// When the access token expires; needed with `access_token` unless it never does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// OAuth scopes that the provider granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// State of the connection; follows from the given tokens when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PipesConnectedAccountState>,
    /// Set to add a further connection. When absent, only the compatibility connection can be created. The
    /// only value is `add`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_intent: Option<String>,
    /// Label of the connection, which need not be unique.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_display_name: Patch<String>,
    /// Which account at the provider this is, as far as the application knows. It does not select a
    /// connection.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_identifier: Patch<String>,
    /// Organization to which the connection is limited, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}

impl CreateUserConnectedAccountParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// OAuth access token of the account.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// OAuth refresh token of the account.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    /// When the access token expires; needed with `access_token` unless it never does.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// OAuth scopes that the provider granted.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// State of the connection; follows from the given tokens when left out.
    #[must_use]
    pub fn state(mut self, state: impl Into<PipesConnectedAccountState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Set to add a further connection. When absent, only the compatibility connection can be created. The
    /// only value is `add`.
    #[must_use]
    pub fn connection_intent(mut self, connection_intent: impl Into<String>) -> Self {
        self.connection_intent = Some(connection_intent.into());
        self
    }

    /// Label of the connection, which need not be unique.
    #[must_use]
    pub fn account_display_name(mut self, account_display_name: impl Into<Patch<String>>) -> Self {
        self.account_display_name = account_display_name.into();
        self
    }

    /// Which account at the provider this is, as far as the application knows. It does not select a
    /// connection.
    #[must_use]
    pub fn account_identifier(mut self, account_identifier: impl Into<Patch<String>>) -> Self {
        self.account_identifier = account_identifier.into();
        self
    }

    /// Organization to which the connection is limited, if any.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
}

/// Parameters of [`Pipes::update_user_connected_account`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateUserConnectedAccountParams {
    /// OAuth access token of the account.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub access_token: Option<Secret>,
    /// OAuth refresh token of the account.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub refresh_token: Option<Secret>,
    /// When the access token expires; needed with `access_token` unless it never does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// OAuth scopes that the provider granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// State of the connection; follows from the given tokens when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PipesConnectedAccountState>,
    /// Label of the connection, which need not be unique. Absent keeps it, null clears it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_display_name: Patch<String>,
    /// Which account at the provider this is, as far as the application knows. Absent keeps it, null clears
    /// it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub account_identifier: Patch<String>,
    /// Organization to which the connection is limited, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Accepted, but without effect on which connection is changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_multiple_connections: Option<bool>,
    /// Identifier of the connection to change. When absent, the compatibility connection is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
    /// May accompany `connected_account_id`. The only value is `reauthorize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_intent: Option<String>,
}

impl UpdateUserConnectedAccountParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// OAuth access token of the account.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }

    /// OAuth refresh token of the account.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    /// When the access token expires; needed with `access_token` unless it never does.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// OAuth scopes that the provider granted.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// State of the connection; follows from the given tokens when left out.
    #[must_use]
    pub fn state(mut self, state: impl Into<PipesConnectedAccountState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Label of the connection, which need not be unique. Absent keeps it, null clears it.
    #[must_use]
    pub fn account_display_name(mut self, account_display_name: impl Into<Patch<String>>) -> Self {
        self.account_display_name = account_display_name.into();
        self
    }

    /// Which account at the provider this is, as far as the application knows. Absent keeps it, null clears
    /// it.
    #[must_use]
    pub fn account_identifier(mut self, account_identifier: impl Into<Patch<String>>) -> Self {
        self.account_identifier = account_identifier.into();
        self
    }

    /// Organization to which the connection is limited, if any.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Accepted, but without effect on which connection is changed.
    #[must_use]
    pub fn supports_multiple_connections(mut self, supports_multiple_connections: bool) -> Self {
        self.supports_multiple_connections = Some(supports_multiple_connections);
        self
    }

    /// Identifier of the connection to change. When absent, the compatibility connection is meant.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }

    /// May accompany `connected_account_id`. The only value is `reauthorize`.
    #[must_use]
    pub fn connection_intent(mut self, connection_intent: impl Into<String>) -> Self {
        self.connection_intent = Some(connection_intent.into());
        self
    }
}

/// Parameters of [`Pipes::delete_user_connected_account`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeleteUserConnectedAccountParams {
    /// Organization to which the connection is limited, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Whether to consider all connections instead of the compatibility connection only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_multiple_connections: Option<bool>,
    /// Identifier of the connection to delete when the owner has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_account_id: Option<String>,
}

impl DeleteUserConnectedAccountParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Organization to which the connection is limited, if any.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Whether to consider all connections instead of the compatibility connection only.
    #[must_use]
    pub fn supports_multiple_connections(mut self, supports_multiple_connections: bool) -> Self {
        self.supports_multiple_connections = Some(supports_multiple_connections);
        self
    }

    /// Identifier of the connection to delete when the owner has several.
    #[must_use]
    pub fn connected_account_id(mut self, connected_account_id: impl Into<String>) -> Self {
        self.connected_account_id = Some(connected_account_id.into());
        self
    }
}

/// Parameters of [`Pipes::list_user_data_providers`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListUserDataProvidersParams {
    /// Considers only connections that are limited to this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Whether to consider all connections instead of the compatibility connection only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_multiple_connections: Option<bool>,
}

impl ListUserDataProvidersParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Considers only connections that are limited to this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Whether to consider all connections instead of the compatibility connection only.
    #[must_use]
    pub fn supports_multiple_connections(mut self, supports_multiple_connections: bool) -> Self {
        self.supports_multiple_connections = Some(supports_multiple_connections);
        self
    }
}
