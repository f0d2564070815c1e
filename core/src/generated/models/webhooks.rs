// Generated from api/webhooks.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `webhooks` service.

use jiff::Timestamp;
use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::secret::Secret;

/// A URL of the application that receives events.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// Always `webhook_endpoint`.
    pub object: String,
    pub id: String,
    /// HTTPS address that receives the deliveries.
    pub endpoint_url: String,
    /// Key of the HMAC-SHA256 signature in the `WorkOS-Signature` header, used as the text it is, without
    /// decoding.
    pub secret: Secret,
    /// Whether events are delivered at present.
    pub status: WebhookEndpointStatus,
    /// Types of the events that are delivered. The list can hold types that this version does not know.
    pub events: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    WebhookEndpoint {
        object: "object",
        id: "id",
        endpoint_url: "endpoint_url",
        secret: "secret",
        status: "status",
        events: "events",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

open_enum! {
    /// Whether a webhook endpoint receives deliveries.
    pub enum WebhookEndpointStatus {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}
