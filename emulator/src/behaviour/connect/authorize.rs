//! `GET /oauth2/authorize`: an application asks for a user's consent (RFC 6749, section 4.1, and OpenID Connect).

use serde_json::{Map, Value};

use super::{applications, flows, scopes, tokens};
use crate::behaviour::oauth_callback;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module =
    Module { operations: &[("connect.get_authorize_url", authorize)], pages: &[], seeds: &[] };

fn authorize(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let client_id = call.query_text("client_id").unwrap_or_default();
    let application = applications::named(&call.state.store, client_id)
        .filter(|application| application.text("client_id") == client_id)
        .ok_or_else(|| Failure::entity_not_found("Application", client_id))?;
    // Nothing is sent to an address that is not the application's, not even an error.
    let redirect_uri = call.query_text("redirect_uri").unwrap_or_default();
    let registered = application.member("redirect_uris").as_array().into_iter().flatten();
    if !registered.into_iter().any(|known| known["uri"] == redirect_uri) {
        let description = format!("'{redirect_uri}' is not a redirect URI of the application.");
        return Err(Failure::oauth("invalid_redirect_uri", description));
    }
    let mut hidden = parameters(call);
    match check(call, &application) {
        Ok(checked) => hidden.extend(checked),
        Err(failure) => {
            let text = |name: &str| failure.body[name].as_str().unwrap_or_default().to_owned();
            let mut refused = Record::new(Value::Null);
            refused.hidden = hidden;
            let (error, description) = (text("error"), text("error_description"));
            return Ok(oauth_callback::of_flow(
                &refused,
                &[("error", &error), ("error_description", &description)],
            ));
        }
    }
    flows::start(call, &application, hidden)
}

fn parameters(call: &Call<'_>) -> Map<String, Value> {
    let names = ["redirect_uri", "state", "nonce", "code_challenge", "resource"];
    let given = names.iter().filter_map(|name| {
        let value = call.query_text(name).filter(|value| !value.is_empty())?;
        Some(((*name).to_owned(), Value::from(value)))
    });
    given.collect()
}

/// What is wrong with a request whose redirect URI is right; otherwise its scopes and audience.
fn check(call: &Call<'_>, application: &Record) -> Result<Map<String, Value>, Failure> {
    let given = |name: &str| call.query_text(name).filter(|value| !value.is_empty());
    if given("response_type") != Some("code") {
        return Err(Failure::oauth("unsupported_response_type", "response_type must be code."));
    }
    match (given("code_challenge"), given("code_challenge_method")) {
        (Some(_), Some("S256")) => {}
        (Some(_), _) => {
            return Err(Failure::oauth("invalid_request", "code_challenge_method must be S256."));
        }
        (None, Some(_)) => return Err(Failure::oauth("invalid_request", "code_challenge is missing.")),
        (None, None) if application.member("uses_pkce") == true => {
            return Err(Failure::oauth("invalid_request", "The application must send a code_challenge."));
        }
        (None, None) => {}
    }
    let scope = scopes::requested(application, given("scope"))?;
    let audience = tokens::audience(call, given("resource"))?;
    Ok(Map::from_iter([("scope".to_owned(), scope.into()), ("audience".to_owned(), audience.into())]))
}

#[cfg(test)]
#[path = "authorize_tests.rs"]
mod tests;
