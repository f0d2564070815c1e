// Generated from api/client_api.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `client_api` service.

use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::secret::Secret;

/// A freshly issued Widgets API token.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ClientApiTokenResponse {
    /// Token to send as bearer token from the browser.
    pub token: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ClientApiTokenResponse {
        token: "token",
    }
}
