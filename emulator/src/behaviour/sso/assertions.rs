//! What the test identity provider says of a person, on its way through the browser to WorkOS's side.
//!
//! A real SAML response or OpenID Connect code stands for no more than this here: a random text that can be
//! used once, in the right place, with the right relay state.

use serde_json::{Map, json};

use super::callback_errors::{self, IDP_INITIATED_SSO_DISABLED, OUTSIDE_ORGANIZATION};
use super::flows::{self, Refusal};
use super::tokens;
use crate::behaviour::Call;
use crate::behaviour::connections::profiles::{self, PROFILES};
use crate::behaviour::connections::{CONNECTIONS, Protocol, is_active};
use crate::behaviour::html;
use crate::behaviour::organization_domains::ORGANIZATION_DOMAINS;
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Hidden members: `token`, `flow_id`, `connection_id`, and `profile_id` or `error`.
static ASSERTIONS: Kind = Kind {
    name: "sso_assertion",
    prefix: "assertion",
    label: "Assertion",
    indexes: &["token", "connection_id"],
    owners: &[("connection", "connection_id")],
};

/// The identity provider vouches for a person.
pub(super) fn send_profile(
    call: &mut Call<'_>,
    flow: &Record,
    connection: &Record,
    profile: &Record,
) -> Reply {
    send(call, flow, connection, ("profile_id", &profile.id))
}

/// The identity provider refuses, or something that a callback reports goes wrong.
pub(super) fn send_error(call: &mut Call<'_>, flow: &Record, connection: &Record, error: &str) -> Reply {
    send(call, flow, connection, ("error", error))
}

fn send(call: &mut Call<'_>, flow: &Record, connection: &Record, (name, value): (&str, &str)) -> Reply {
    let token = call.state.random.token(32);
    let hidden = Map::from_iter([
        ("token".to_owned(), token.clone().into()),
        ("flow_id".to_owned(), flow.id.as_str().into()),
        ("connection_id".to_owned(), connection.id.as_str().into()),
        (name.to_owned(), value.into()),
    ]);
    call.create_with(&ASSERTIONS, json!({}), hidden);
    let (base, connection_id) = (&call.context.base_url, &connection.id);
    let protocol = Protocol::of(connection);
    let segment = protocol.segment();
    let target = match protocol {
        // Nobody asked for an unsolicited response, so there is no relay state to give back.
        Protocol::Saml if flow.member("idp_initiated") == true => {
            format!("{base}/sso/saml/acs/{connection_id}?SAMLResponse={token}")
        }
        Protocol::Saml => {
            let relay_state = &flow.id;
            format!("{base}/sso/saml/acs/{connection_id}?SAMLResponse={token}&RelayState={relay_state}")
        }
        _ => {
            let state = &flow.id;
            format!("{base}/sso/{segment}/callback/{connection_id}?code={token}&state={state}")
        }
    };
    // After a form, 303 makes the browser fetch the target instead of posting there.
    let status = if call.request.method == "POST" { 303 } else { 302 };
    Reply::redirect(target).status(status)
}

/// The assertion consumer service of a SAML connection. It reads the query, and forms as the standard's POST
/// binding has them.
pub(super) fn consume_saml(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let parameter = |name: &str| {
        let text = call.query_text(name).or_else(|| call.text(name));
        text.unwrap_or_default().to_owned()
    };
    let (token, relay_state) = (parameter("SAMLResponse"), parameter("RelayState"));
    consume(call, &token, &relay_state)
}

/// The OpenID Connect or OAuth callback of a connection.
pub(super) fn consume_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let parameter = |name: &str| call.query_text(name).unwrap_or_default().to_owned();
    let (token, state) = (parameter("code"), parameter("state"));
    consume(call, &token, &state)
}

fn consume(call: &mut Call<'_>, token: &str, relay_state: &str) -> Result<Reply, Failure> {
    let invalid = || {
        html::problem(
            400,
            "This sign-in cannot go on",
            "The answer of the identity provider is unknown, or was used already.",
        )
    };
    let Some(assertion) = call.find_by(&ASSERTIONS, "token", token) else {
        return Ok(invalid());
    };
    if assertion.text("connection_id") != call.path("connection") {
        return Ok(invalid());
    }
    call.state.store.remove(&ASSERTIONS, &assertion.id);
    let Some(flow) = flows::find(call, assertion.text("flow_id")) else {
        return Ok(html::over());
    };
    let solicited = flow.member("idp_initiated") != true;
    if solicited && relay_state != flow.id {
        return Ok(invalid());
    }
    let connection = call.find(&CONNECTIONS, assertion.text("connection_id"))?;
    let profile = call.state.store.get(&PROFILES, assertion.text("profile_id")).cloned();
    let error = assertion.member("error").as_str();
    let error = error.and_then(|error| callback_errors::documented(error, &connection));
    Ok(end(call, &flow, &connection, profile, error))
}

/// Ends a flow with what the identity provider says: somebody, or an error.
pub(super) fn end(
    call: &mut Call<'_>,
    flow: &Record,
    connection: &Record,
    profile: Option<Record>,
    error: Option<Refusal>,
) -> Reply {
    let refusal = error.or_else(|| refusal(call, flow, connection, profile.as_ref()));
    match (refusal, profile) {
        (None, Some(_)) if flow.member("to_sign_in_endpoint") == true => {
            flows::hand_over(call, flow, connection)
        }
        (None, Some(profile)) => {
            let profile = profiles::refresh(call.state, connection, &profile);
            let code = tokens::issue_code(call, &profile, flow.member("code_challenge").as_str());
            flows::succeed(call, flow, connection, &profile, &code)
        }
        (refusal, profile) => {
            let refusal = refusal.unwrap_or_else(|| Refusal::new("server_error", "The sign-in failed."));
            flows::fail(call, flow, connection, profile.as_ref(), &refusal)
        }
    }
}

/// Why somebody whom the identity provider vouches for may not come in all the same.
fn refusal(call: &Call<'_>, flow: &Record, connection: &Record, profile: Option<&Record>) -> Option<Refusal> {
    let idp_initiated = flow.member("idp_initiated") == true;
    let error = if !is_active(connection) {
        "connection_unlinked"
    } else if idp_initiated && connection.member("idp_initiated") == false {
        IDP_INITIATED_SSO_DISABLED
    } else if profile.is_some_and(|profile| is_outside(call, connection, profile)) {
        OUTSIDE_ORGANIZATION
    } else {
        return None;
    };
    callback_errors::documented(error, connection)
}

/// Whether a profile's address is outside the domains of the connection's organization, and this organization
/// cares. One without domains has nothing to be outside of.
fn is_outside(call: &Call<'_>, connection: &Record, profile: &Record) -> bool {
    let store = &call.state.store;
    let Some(organization) = store.get(&ORGANIZATIONS, connection.text("organization_id")) else {
        return false;
    };
    if organization.member("allow_profiles_outside_organization") == true {
        return false;
    }
    let email = profile.text("email").to_lowercase();
    let domain = email.rsplit_once('@').map_or("", |(_, domain)| domain);
    let mut domains = store
        .find(&ORGANIZATION_DOMAINS, "organization_id", &organization.id)
        .map(|known| known.text("domain"))
        .peekable();
    domains.peek().is_some() && domains.all(|known| known != domain)
}
