// Generated from api/webhooks.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

use serde::Serialize;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::generated::events::EventType;
use crate::generated::models::{WebhookEndpoint, WebhookEndpointStatus};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::request::Request;

#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Webhooks<'_> {
    /// `GET /webhook_endpoints`
    pub fn list_webhook_endpoints(&self, params: ListWebhookEndpointsParams) -> PageCall<WebhookEndpoint> {
        let request = Request::new(&operations::WEBHOOKS_LIST_WEBHOOK_ENDPOINTS).params(&params);
        PageCall::new(self.client, request, decode::page::<WebhookEndpoint>)
    }

    /// `POST /webhook_endpoints`. Errors: 409 `duplicate_endpoint`; 422 `invalid_url`,
    /// `invalid_request_parameters`.
    pub fn create_webhook_endpoint(&self, params: CreateWebhookEndpointParams) -> Call<WebhookEndpoint> {
        let request = Request::new(&operations::WEBHOOKS_CREATE_WEBHOOK_ENDPOINT).params(&params);
        Call::new(self.client, request, decode::value::<WebhookEndpoint>)
    }

    /// `PATCH /webhook_endpoints/{id}`. Errors: 404 `entity_not_found`; 409 `duplicate_endpoint`; 422
    /// `invalid_url`, `invalid_request_parameters`.
    pub fn update_webhook_endpoint(
        &self,
        id: &str,
        params: UpdateWebhookEndpointParams,
    ) -> Call<WebhookEndpoint> {
        let request = Request::new(&operations::WEBHOOKS_UPDATE_WEBHOOK_ENDPOINT)
            .path([id])
            .params(&params);
        Call::new(self.client, request, decode::value::<WebhookEndpoint>)
    }

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
    /// With the parameters that are always needed.
    pub fn new() -> Self {
        Self {
            before: Default::default(),
            after: Default::default(),
            limit: Default::default(),
            order: Default::default(),
        }
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
    pub endpoint_url: String,
    pub events: Vec<EventType>,
}

impl CreateWebhookEndpointParams {
    /// With the parameters that are always needed.
    pub fn new(
        endpoint_url: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<EventType>>,
    ) -> Self {
        Self {
            endpoint_url: endpoint_url.into(),
            events: events.into_iter().map(Into::into).collect(),
        }
    }
}

/// Parameters of [`Webhooks::update_webhook_endpoint`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateWebhookEndpointParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<WebhookEndpointStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<EventType>>,
}

impl UpdateWebhookEndpointParams {
    /// With the parameters that are always needed.
    pub fn new() -> Self {
        Self {
            endpoint_url: Default::default(),
            status: Default::default(),
            events: Default::default(),
        }
    }

    /// Sets `endpoint_url`.
    #[must_use]
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.endpoint_url = Some(endpoint_url.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<WebhookEndpointStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `events`.
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<EventType>>) -> Self {
        self.events = Some(events.into_iter().map(Into::into).collect());
        self
    }
}
