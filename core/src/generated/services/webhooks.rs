// Generated from api/webhooks.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each delivery is
//! signed with the secret of its endpoint.

use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::events::EventType;
use crate::generated::models::{WebhookEndpoint, WebhookEndpointStatus};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::request::Request;

/// Webhook endpoints are the application's URLs to which WorkOS posts events as they happen. Each delivery is
/// signed with the secret of its endpoint.
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Webhooks<'_> {
    /// Lists the webhook endpoints of the environment.
    ///
    /// `GET /webhook_endpoints`
    pub fn list_webhook_endpoints(&self, params: ListWebhookEndpointsParams) -> PageCall<WebhookEndpoint> {
        let request = Request::new(&operations::WEBHOOKS_LIST_WEBHOOK_ENDPOINTS).params(&params);
        PageCall::new(self.client, request, decode::page::<WebhookEndpoint>)
    }

    /// Creates a webhook endpoint and, with it, the secret that signs its deliveries. Keep `secret` of the
    /// answer for checking the `WorkOS-Signature` header.
    ///
    /// `POST /webhook_endpoints`. Errors: 409 `duplicate_endpoint`; 422 `invalid_url`,
    /// `invalid_request_parameters`.
    pub fn create_webhook_endpoint(&self, params: CreateWebhookEndpointParams) -> Call<WebhookEndpoint> {
        let request = Request::new(&operations::WEBHOOKS_CREATE_WEBHOOK_ENDPOINT).params(&params);
        Call::new(self.client, request, decode::value::<WebhookEndpoint>)
    }

    /// Updates a webhook endpoint. Members that are left out stay as they are.
    ///
    /// - `id`: Identifier of the webhook endpoint.
    ///
    /// `PATCH /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`; 409 `duplicate_endpoint`; 422
    /// `invalid_url`, `invalid_request_parameters`.
    pub fn update_webhook_endpoint(
        &self,
        id: &str,
        params: UpdateWebhookEndpointParams,
    ) -> Call<WebhookEndpoint> {
        let request = Request::new(&operations::WEBHOOKS_UPDATE_WEBHOOK_ENDPOINT).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<WebhookEndpoint>)
    }

    /// Deletes a webhook endpoint. Nothing is delivered to it any more.
    ///
    /// - `id`: Identifier of the webhook endpoint.
    ///
    /// `DELETE /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`.
    pub fn delete_webhook_endpoint(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::WEBHOOKS_DELETE_WEBHOOK_ENDPOINT).path([id]);
        Call::new(self.client, request, decode::nothing)
    }
}

/// Parameters of [`Webhooks::list_webhook_endpoints`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListWebhookEndpointsParams {
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

impl ListWebhookEndpointsParams {
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

/// Parameters of [`Webhooks::create_webhook_endpoint`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateWebhookEndpointParams {
    /// HTTPS address that receives the deliveries; one endpoint per address.
    pub endpoint_url: String,
    /// Types of the events to deliver.
    pub events: Vec<EventType>,
}

impl CreateWebhookEndpointParams {
    /// With the parameters that are always needed.
    pub fn new(
        endpoint_url: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<EventType>>,
    ) -> Self {
        Self { endpoint_url: endpoint_url.into(), events: events.into_iter().map(Into::into).collect() }
    }
}

/// Parameters of [`Webhooks::update_webhook_endpoint`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateWebhookEndpointParams {
    /// HTTPS address that receives the deliveries; one endpoint per address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_url: Option<String>,
    /// Set to `disabled` to stop deliveries without losing the endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<WebhookEndpointStatus>,
    /// Types of the events to deliver; replaces the list before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<EventType>>,
}

impl UpdateWebhookEndpointParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// HTTPS address that receives the deliveries; one endpoint per address.
    #[must_use]
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.endpoint_url = Some(endpoint_url.into());
        self
    }

    /// Set to `disabled` to stop deliveries without losing the endpoint.
    #[must_use]
    pub fn status(mut self, status: impl Into<WebhookEndpointStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Types of the events to deliver; replaces the list before it.
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<EventType>>) -> Self {
        self.events = Some(events.into_iter().map(Into::into).collect());
        self
    }
}
