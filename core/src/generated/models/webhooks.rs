// Generated from api/webhooks.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `webhooks` service.

use jiff::Timestamp;
use serde::Serialize;

use crate::extra::Extra;
use crate::{decode_struct, open_enum};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// Always `webhook_endpoint`.
    pub object: String,
    pub id: String,
    pub endpoint_url: String,
    pub secret: String,
    pub status: WebhookEndpointStatus,
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
    pub enum WebhookEndpointStatus {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}
