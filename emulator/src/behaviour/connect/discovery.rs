//! What the authorization server says about itself, and its keys.

use serde_json::{Value, json};

use super::scopes;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::state::Context;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("connect.get_openid_configuration", openid_configuration),
        ("connect.get_oauth_authorization_server", authorization_server),
        ("connect.get_jwks", jwks),
    ],
    pages: &[],
    seeds: &[],
};

const GRANT_TYPES: [&str; 4] = [
    "authorization_code",
    "refresh_token",
    "client_credentials",
    "urn:ietf:params:oauth:grant-type:device_code",
];

/// The issuer of tokens: the emulator is its own AuthKit domain.
pub(super) fn issuer(context: &Context) -> &str {
    &context.base_url
}

fn openid_configuration(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let mut document = endpoints(call.context);
    document["userinfo_endpoint"] = format!("{}/oauth2/userinfo", call.context.base_url).into();
    document["subject_types_supported"] = json!(["public"]);
    document["id_token_signing_alg_values_supported"] = json!(["RS256"]);
    Ok(Reply::value(document))
}

/// RFC 8414, with the members of RFC 8628 and RFC 7636.
fn authorization_server(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let methods = json!(["client_secret_basic", "client_secret_post", "none"]);
    let mut document = endpoints(call.context);
    document["device_authorization_endpoint"] =
        format!("{}/oauth2/device_authorization", call.context.base_url).into();
    document["code_challenge_methods_supported"] = json!(["S256"]);
    document["response_modes_supported"] = json!(["query"]);
    document["scopes_supported"] = json!(scopes::OF_USERS);
    document["token_endpoint_auth_methods_supported"] = methods;
    document["introspection_endpoint_auth_methods_supported"] =
        json!(["client_secret_basic", "client_secret_post"]);
    Ok(Reply::value(document))
}

fn jwks(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(call.state.keys.jwks()))
}

fn endpoints(context: &Context) -> Value {
    let base = &context.base_url;
    json!({
        "issuer": issuer(context),
        "authorization_endpoint": format!("{base}/oauth2/authorize"),
        "token_endpoint": format!("{base}/oauth2/token"),
        "introspection_endpoint": format!("{base}/oauth2/introspection"),
        "jwks_uri": format!("{base}/oauth2/jwks"),
        "grant_types_supported": GRANT_TYPES,
        "response_types_supported": ["code"],
    })
}
