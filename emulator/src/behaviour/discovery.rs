//! OpenID Connect discovery of the environment.

use serde_json::json;

use super::{Call, Module};
use crate::reply::{Failure, Reply};

pub(super) static MODULE: Module = Module {
    operations: &[],
    pages: &[("GET", "/user_management/{client_id}/.well-known/openid-configuration", configuration)],
    seeds: &[],
};

/// The members that the production document has, and no others.
fn configuration(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let client_id = call.path("client_id");
    if client_id != call.state.environment.client_id {
        return Err(Failure::entity_not_found("Application", client_id));
    }
    let base = &call.context.base_url;
    Ok(Reply::value(json!({
        "issuer": format!("{base}/user_management/{client_id}"),
        "authorization_endpoint": format!("{base}/user_management/authorize"),
        "token_endpoint": format!("{base}/user_management/authenticate"),
        "response_types_supported": ["code"],
        "jwks_uri": format!("{base}/sso/jwks/{client_id}"),
    })))
}
