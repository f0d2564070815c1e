// Generated from api/passwordless.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `passwordless` service.

use jiff::Timestamp;
use serde::Serialize;

use crate::extra::Extra;
use crate::{decode_struct, open_enum};

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PasswordlessSendResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
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

#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PasswordlessSession {
    /// Always `passwordless_session`.
    pub object: String,
    pub id: String,
    pub email: String,
    pub expires_at: Timestamp,
    pub link: String,
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
    pub enum PasswordlessSessionType {
        /// `MagicLink`
        MagicLink = "MagicLink",
    }
}
