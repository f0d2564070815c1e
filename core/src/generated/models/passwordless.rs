// Generated from api/passwordless.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `passwordless` service.

use jiff::Timestamp;
use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::secret::Secret;

/// Confirmation that the link was sent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PasswordlessSendResponse {
    /// Text for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the message was handed over for delivery.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    PasswordlessSendResponse {
        message: "message",
        success: "success",
    }
}

/// A one-time sign-in link and whom it is for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PasswordlessSession {
    /// Always `passwordless_session`.
    pub object: String,
    pub id: String,
    /// Address of the person whom the link signs in.
    pub email: String,
    /// When the link stops working.
    pub expires_at: Timestamp,
    /// The link itself. Whoever opens it is signed in.
    pub link: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    PasswordlessSession {
        object: "object",
        id: "id",
        email: "email",
        expires_at: "expires_at",
        link: "link",
    }
}

open_enum! {
    /// Kinds of passwordless session.
    pub enum PasswordlessSessionType {
        /// `MagicLink`
        MagicLink = "MagicLink",
    }
}
