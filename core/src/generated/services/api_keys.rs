// Generated from api/api_keys.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! API keys with which customers call the application's own API. They are created for an organization or a
//! user, and validated on each call.

use jiff::Timestamp;
use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::models::{
    ApiKey, ApiKeyValidationResponse, OrganizationApiKey, OrganizationApiKeyWithValue,
};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::patch::Patch;
use crate::request::Request;
use crate::secret::Secret;

/// API keys with which customers call the application's own API. They are created for an organization or a
/// user, and validated on each call.
#[derive(Clone, Copy, Debug)]
pub struct ApiKeys<'a> {
    pub(crate) client: &'a WorkOS,
}

impl ApiKeys<'_> {
    /// Checks an API key that the application has received. A key that is not valid gives a null `api_key`,
    /// not an error.
    ///
    /// `POST /api_keys/validations`. Errors: 401; 422.
    pub fn create_validation(&self, params: CreateValidationParams) -> Call<ApiKeyValidationResponse> {
        let request = Request::new(&operations::API_KEYS_CREATE_VALIDATION).params(&params);
        Call::new(self.client, request, decode::value::<ApiKeyValidationResponse>)
    }

    /// Deletes an API key, which stops working at once.
    ///
    /// - `id`: Identifier of the API key, not its value.
    ///
    /// `DELETE /api_keys/{id}`. Errors: 404.
    pub fn delete_api_key(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::API_KEYS_DELETE_API_KEY).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Makes an API key expire, now or later. Without a body it expires at once.
    ///
    /// - `id`: Identifier of the API key, not its value.
    ///
    /// `POST /api_keys/{id}/expire`. Errors: 404; 409 `api_key_already_expired`; 422.
    pub fn expire_api_key(&self, id: &str, params: ExpireApiKeyParams) -> Call<ApiKey> {
        let request = Request::new(&operations::API_KEYS_EXPIRE_API_KEY).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<ApiKey>)
    }

    /// Lists the API keys that belong to an organization. Users' keys are not among them.
    ///
    /// `GET /organizations/{organization_id}/api_keys`. Errors: 404.
    pub fn list_organization_api_keys(
        &self,
        organization_id: &str,
        params: ListOrganizationApiKeysParams,
    ) -> PageCall<OrganizationApiKey> {
        let request = Request::new(&operations::API_KEYS_LIST_ORGANIZATION_API_KEYS)
            .path([organization_id])
            .params(&params);
        PageCall::new(self.client, request, decode::page::<OrganizationApiKey>)
    }

    /// Creates an API key for an organization. Its value is in this answer only and cannot be read again.
    ///
    /// `POST /organizations/{organization_id}/api_keys`. Errors: 404; 422.
    pub fn create_organization_api_key(
        &self,
        organization_id: &str,
        params: CreateOrganizationApiKeyParams,
    ) -> Call<OrganizationApiKeyWithValue> {
        let request = Request::new(&operations::API_KEYS_CREATE_ORGANIZATION_API_KEY)
            .path([organization_id])
            .params(&params);
        Call::new(self.client, request, decode::value::<OrganizationApiKeyWithValue>)
    }
}

/// Parameters of [`ApiKeys::create_validation`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateValidationParams {
    /// The API key as the caller presented it.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub value: Secret,
}

impl CreateValidationParams {
    /// With the parameters that are always needed.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self { value: value.into() }
    }
}

/// Parameters of [`ApiKeys::expire_api_key`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ExpireApiKeyParams {
    /// When the key stops working; absent or in the past means at once, and null takes back an expiry that
    /// lies ahead.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub expires_at: Patch<Timestamp>,
}

impl ExpireApiKeyParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// When the key stops working; absent or in the past means at once, and null takes back an expiry that
    /// lies ahead.
    #[must_use]
    pub fn expires_at(mut self, expires_at: impl Into<Patch<Timestamp>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
}

/// Parameters of [`ApiKeys::list_organization_api_keys`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListOrganizationApiKeysParams {
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

impl ListOrganizationApiKeysParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
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

/// Parameters of [`ApiKeys::create_organization_api_key`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateOrganizationApiKeyParams {
    /// Text by which people recognise the key.
    pub name: String,
    /// Slugs of the permissions to give; without them the key carries none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    /// When the key stops working; must lie ahead. Without it the key does not expire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
}

impl CreateOrganizationApiKeyParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), permissions: None, expires_at: None }
    }

    /// Slugs of the permissions to give; without them the key carries none.
    #[must_use]
    pub fn permissions(mut self, permissions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.permissions = Some(permissions.into_iter().map(Into::into).collect());
        self
    }

    /// When the key stops working; must lie ahead. Without it the key does not expire.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }
}
