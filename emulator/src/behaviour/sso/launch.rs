//! Sign-ins that the identity provider starts: a person clicks the application's tile there.

use super::{assertions, flows, provider_sessions, redirect_uri};
use crate::behaviour::Call;
use crate::behaviour::authkit::policies::Policies;
use crate::behaviour::authkit::redirect_uris;
use crate::behaviour::connections::{CONNECTIONS, Protocol, is_active, profiles};
use crate::behaviour::html;
use crate::reply::{Failure, Reply};
use crate::store::Record;
use flows::NewFlow;

/// A tile for each connection.
pub(super) fn tiles(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let connections = call.state.store.all(&CONNECTIONS);
    let tiles: String = connections.filter(|connection| is_active(connection)).map(tile).collect();
    let intro = "<p>A tile starts a sign-in the way a customer's application dashboard does.</p>";
    let empty = "<p data-testid=\"no_tiles\">There are no active connections.</p>";
    let body = if tiles.is_empty() { empty.to_owned() } else { format!("<ul>{tiles}</ul>") };
    Ok(html::page(200, "Test identity provider", &format!("{intro}{body}")))
}

fn tile(connection: &Record) -> String {
    let (id, name) = (html::escape(&connection.id), html::escape(connection.text("name")));
    if Protocol::of(connection) == Protocol::Saml {
        format!(
            "<li><a class=\"tile\" href=\"/_idp/launch?connection={id}\" data-testid=\"launch:{id}\">{name}</a></li>"
        )
    } else {
        format!("<li><span class=\"tile\">{name}<small>starts at the application only</small></span></li>")
    }
}

/// `connection`; `email` of the person who clicks (whoever is signed in there, otherwise the pages ask); and
/// `redirect_uri` in place of the environment's default one. Only SAML has sign-ins of this kind.
///
/// WorkOS documents two ways for them, and both are here: an unsolicited code for the default redirect URI, or, where the
/// environment has a sign-in endpoint, a visit of that one with the connection's id, upon which the application starts a
/// sign-in of its own.
pub(super) fn launch(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.query_text("connection").unwrap_or_default();
    let Some(connection) = call.state.store.get(&CONNECTIONS, id).cloned() else {
        let text = format!("There is no connection '{id}'.");
        return Ok(html::problem(404, "Nothing to launch", &text));
    };
    if flows::is_at_real_provider(call.context, &connection) {
        let text = "The identity provider of this connection is a real one; start there.";
        return Ok(html::problem(400, "Nothing to launch", text));
    }
    if Protocol::of(&connection) != Protocol::Saml {
        let text =
            "Only SAML lets the identity provider start a sign-in; this one starts at the application.";
        return Ok(html::problem(400, "Nothing to launch", text));
    }
    let given = call.query_text("redirect_uri");
    let given = given.map(|given| redirect_uri(call, given)).transpose()?;
    let Some((redirect_uri, to_sign_in_endpoint)) = destination(call, given) else {
        let text = "The environment has no default redirect URI to send an unsolicited code to.";
        return Ok(html::problem(400, "Nothing to launch", text));
    };
    let email = call.query_text("email").unwrap_or_default().to_owned();
    let new = NewFlow {
        redirect_uri,
        state: None,
        code_challenge: None,
        login_hint: email.clone(),
        fresh: false,
        idp_initiated: true,
        to_sign_in_endpoint,
    };
    let flow = flows::start(call, &connection, new);
    let known = match email.as_str() {
        "" => provider_sessions::user(call, &connection.id),
        email => profiles::by_email(&call.state.store, &connection.id, email),
    };
    match known {
        Some(profile) => {
            let reply = assertions::send_profile(call, &flow, &connection, &profile);
            Ok(provider_sessions::remember(call, &profile, reply))
        }
        None => Ok(Reply::redirect(flows::page(call, &flow, &connection))),
    }
}

/// Where a sign-in ends that the identity provider starts, and whether that is the sign-in endpoint.
pub(super) fn destination(call: &Call<'_>, given: Option<String>) -> Option<(String, bool)> {
    let store = &call.state.store;
    match (given, Policies::of(store).sign_in_endpoint) {
        (Some(given), _) => Some((given, false)),
        (None, Some(endpoint)) => Some((endpoint.into(), true)),
        (None, None) => redirect_uris::default(store).map(|uri| (uri, false)),
    }
}
