//! The test identity provider: what the buttons of its pages do. Each connection has its own, which knows the
//! connection's people.

use super::callback_errors::ERRORS;
use super::{assertions, flows, pages, provider_sessions};
use crate::behaviour::Call;
use crate::behaviour::connections::profiles::{self, PROFILES, Person};
use crate::behaviour::connections::{CONNECTIONS, Protocol};
use crate::behaviour::html;
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(super) fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(at(call, |call, flow, connection| pages::sign_in(call, flow, connection, None)))
}

/// The person who is signed in at the identity provider already goes on.
pub(super) fn go_on(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(at(call, |call, flow, connection| match provider_sessions::user(call, &connection.id) {
        Some(profile) => assertions::send_profile(call, flow, connection, &profile),
        None => pages::sign_in(call, flow, connection, Some("The session is over.")),
    }))
}

/// One of the people whom the identity provider knows signs in.
pub(super) fn choose(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = entered(call, "profile");
    Ok(at(call, |call, flow, connection| match call.state.store.get(&PROFILES, &id).cloned() {
        Some(profile) if profile.text("connection_id") == connection.id => {
            sign_in(call, flow, connection, &profile)
        }
        _ => pages::sign_in(call, flow, connection, Some("There is no such person.")),
    }))
}

/// Somebody else signs in, and is known from then on.
pub(super) fn enter(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let optional = |name: &str| Some(entered(call, name)).filter(|text| !text.is_empty());
    let groups = entered(call, "groups");
    let groups = groups.split(',').map(str::trim).filter(|group| !group.is_empty());
    let person = Person {
        email: entered(call, "email"),
        first_name: optional("first_name"),
        last_name: optional("last_name"),
        groups: groups.map(str::to_owned).collect(),
        ..Person::default()
    };
    let parts = person.email.split_once('@');
    let is_address = parts.is_some_and(|(user, domain)| !user.is_empty() && !domain.is_empty());
    Ok(at(call, |call, flow, connection| {
        if !is_address {
            return pages::sign_in(call, flow, connection, Some("Enter an e-mail address."));
        }
        let profile = profiles::put(call.state, call.context.now, connection, person);
        sign_in(call, flow, connection, &profile)
    }))
}

pub(super) fn deny(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(at(call, |call, flow, connection| assertions::send_error(call, flow, connection, "access_denied")))
}

/// The sign-in ends in a chosen error.
pub(super) fn fail(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let error = entered(call, "error");
    Ok(at(call, |call, flow, connection| {
        if ERRORS.iter().any(|(known, _)| *known == error) {
            assertions::send_error(call, flow, connection, &error)
        } else {
            pages::sign_in(call, flow, connection, Some("There is no such error."))
        }
    }))
}

fn sign_in(call: &mut Call<'_>, flow: &Record, connection: &Record, profile: &Record) -> Reply {
    let reply = assertions::send_profile(call, flow, connection, profile);
    provider_sessions::remember(call, profile, reply)
}

/// A step of the flow that the path names, at its connection.
fn at(call: &mut Call<'_>, step: impl FnOnce(&mut Call<'_>, &Record, &Record) -> Reply) -> Reply {
    let Some(flow) = flows::find(call, call.path("flow")) else {
        return html::over();
    };
    let Some(connection) = call.state.store.get(&CONNECTIONS, flow.text("connection_id")).cloned() else {
        return html::over();
    };
    if Protocol::of(&connection).segment() != call.path("protocol") {
        return html::over();
    }
    step(call, &flow, &connection)
}

fn entered(call: &Call<'_>, name: &str) -> String {
    call.text(name).unwrap_or_default().trim().to_owned()
}
