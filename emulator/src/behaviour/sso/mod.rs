//! Single sign-on: from the application's authorization URL through an identity provider to a profile.
//!
//! `GET /sso/authorize` chooses the connection ([`selector`]) and starts a flow ([`flows`]). The browser goes to
//! the pages of the test identity provider ([`identity_provider`]); what is chosen there comes back to WorkOS's
//! side ([`assertions`]), to the assertion consumer service of a SAML connection or to the OpenID Connect or
//! OAuth callback of another one, and from there to the application with a code or a documented error. The
//! application exchanges the code ([`tokens`]). One that has an ID token from the identity provider itself
//! exchanges that ([`id_tokens`]).
//!
//! Where an emulator was asked for real identity providers (feature `real-idp`), flows of connections with the settings of
//! one leave for it instead, and come back through `upstream`.
//!
//! Every connection waits at the pages for somebody to choose. There is one exception, for tests that only
//! follow redirects: if the emulator is not interactive and the authorization URL has the `login_hint` of a
//! person whom the identity provider knows, that person is signed in at once. A `login_hint` of nobody, or
//! none, always leads to the pages.

mod assertions;
mod callback_errors;
mod flows;
mod id_tokens;
mod identity_provider;
mod launch;
mod logout;
mod pages;
mod provider_sessions;
mod selector;
mod tokens;
#[cfg(feature = "real-idp")]
pub(crate) mod upstream;

use url::Url;

use super::authkit::redirect_uris;
use super::connections::profiles;
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use flows::NewFlow;

pub(super) static MODULE: Module = Module {
    operations: &[
        ("sso.get_authorization_url", authorize),
        ("sso.get_profile_and_token", tokens::exchange),
        ("sso.get_profile", tokens::profile),
        ("sso.exchange_id_token", id_tokens::exchange),
        ("sso.authorize_logout", logout::authorize),
        ("sso.get_logout_url", logout::log_out),
        ("user_management.get_jwks", jwks),
    ],
    pages: &[
        ("POST", "/_emulator/connections/{connection}/id-token", id_tokens::issue),
        ("GET", "/_idp", launch::tiles),
        ("GET", "/_idp/launch", launch::launch),
        ("GET", "/_idp/{protocol}/{flow}", identity_provider::show),
        ("POST", "/_idp/{protocol}/{flow}/continue", identity_provider::go_on),
        ("POST", "/_idp/{protocol}/{flow}/user", identity_provider::choose),
        ("POST", "/_idp/{protocol}/{flow}/new-user", identity_provider::enter),
        ("POST", "/_idp/{protocol}/{flow}/deny", identity_provider::deny),
        ("POST", "/_idp/{protocol}/{flow}/error", identity_provider::fail),
        ("GET", "/sso/saml/acs/{connection}", assertions::consume_saml),
        ("POST", "/sso/saml/acs/{connection}", assertions::consume_saml),
        ("GET", "/sso/oidc/callback/{connection}", assertions::consume_code),
        ("GET", "/sso/oauth/callback/{connection}", assertions::consume_code),
    ],
    seeds: &[],
};

/// The beginning of a sign-in at the application.
fn authorize(call: &mut Call<'_>) -> Result<Reply, Failure> {
    check_client(call, call.query_text("client_id").unwrap_or_default())?;
    // Nothing is sent to an address that is not the application's, not even an error.
    let redirect_uri = redirect_uri(call, call.query_text("redirect_uri").unwrap_or_default())?;
    let text = |name: &str| call.query_text(name).map(str::to_owned);
    let new = NewFlow {
        redirect_uri,
        state: text("state"),
        code_challenge: text("code_challenge").filter(|challenge| !challenge.is_empty()),
        login_hint: text("login_hint").unwrap_or_default(),
        fresh: call.query_text("prompt") == Some("login"),
        idp_initiated: false,
        to_sign_in_endpoint: false,
    };
    let connection = match check(call).and_then(|()| selector::connection(call)) {
        Ok(connection) => connection,
        Err(error) => return Ok(flows::refuse(&new, &error)),
    };
    let hint = new.login_hint.clone();
    let flow = flows::start(call, &connection, new);
    if !call.context.interactive
        && !flows::is_at_real_provider(call.context, &connection)
        && let Some(profile) = profiles::by_email(&call.state.store, &connection.id, &hint)
    {
        return Ok(assertions::send_profile(call, &flow, &connection, &profile));
    }
    Ok(Reply::redirect(flows::page(call, &flow, &connection)))
}

/// What is wrong with a request besides its selector.
fn check(call: &Call<'_>) -> Result<(), flows::Refusal> {
    let given = |name: &str| call.query_text(name).filter(|value| !value.is_empty());
    if given("response_type") != Some("code") {
        return Err(flows::Refusal::new("unsupported_response_type", "response_type must be code."));
    }
    let invalid = |description: &str| Err(flows::Refusal::new("invalid_request", description));
    match (given("code_challenge"), given("code_challenge_method")) {
        (Some(_), Some("S256")) | (None, None) => {}
        (Some(_), _) => return invalid("code_challenge_method must be S256."),
        (None, Some(_)) => return invalid("code_challenge is missing."),
    }
    match given("prompt") {
        None | Some("login") => Ok(()),
        Some(_) => invalid("prompt must be login."),
    }
}

/// 404 for a client of another environment, as production words it.
fn check_client(call: &Call<'_>, client_id: &str) -> Result<(), Failure> {
    if client_id == call.state.environment.client_id {
        return Ok(());
    }
    Err(Failure::entity_not_found("Application", client_id))
}

/// An address that a browser may be sent to: absolute, http or https, without a fragment, and registered if
/// any is.
fn redirect_uri(call: &Call<'_>, text: &str) -> Result<String, Failure> {
    let web = |url: &Url| matches!(url.scheme(), "http" | "https") && url.fragment().is_none();
    let fits = Url::parse(text).is_ok_and(|url| web(&url));
    if fits && redirect_uris::allows(&call.state.store, text) {
        return Ok(text.to_owned());
    }
    let description = format!("'{text}' is not a valid redirect URI.");
    Err(Failure::oauth("invalid_redirect_uri", description))
}

/// The keys that verify access tokens of this environment.
fn jwks(call: &mut Call<'_>) -> Result<Reply, Failure> {
    check_client(call, call.path("client_id"))?;
    Ok(Reply::value(call.state.keys.jwks()))
}

#[cfg(test)]
mod tests;
