//! Sign-ins at real identity providers, as far as the state is concerned. The talking is in `crate::real_idp`.

use serde_json::{Map, Value};

use super::flows::{NewFlow, Refusal};
use super::{assertions, flows, launch};
use crate::behaviour::connections::{CONNECTIONS, profiles};
use crate::behaviour::{Call, html};
use crate::reply::Reply;
use crate::store::Record;

/// The flow that leaves for, or comes back from, the real identity provider of its connection.
pub(crate) fn flow(call: &Call<'_>, id: &str) -> Option<(Record, Record)> {
    let flow = flows::find(call, id)?;
    let connection = connection(call, flow.text("connection_id"))?;
    Some((flow, connection))
}

/// A connection whose identity provider is a real one.
pub(crate) fn connection(call: &Call<'_>, id: &str) -> Option<Record> {
    let connection = call.state.store.get(&CONNECTIONS, id)?;
    flows::is_at_real_provider(call.context, connection).then(|| connection.clone())
}

/// A flow for a sign-in that the identity provider started; `None` if it has no end to go to.
pub(crate) fn unsolicited(call: &mut Call<'_>, connection: &Record) -> Option<Record> {
    let (redirect_uri, to_sign_in_endpoint) = launch::destination(call, None)?;
    let new = NewFlow {
        redirect_uri,
        state: None,
        code_challenge: None,
        login_hint: String::new(),
        fresh: false,
        idp_initiated: true,
        to_sign_in_endpoint,
    };
    Some(flows::start(call, connection, new))
}

/// Ends a flow: the identity provider has vouched for somebody with these attributes or claims.
pub(crate) fn sign_in(
    call: &mut Call<'_>,
    flow: &Record,
    connection: &Record,
    raw: Map<String, Value>,
) -> Reply {
    match profiles::person(connection, raw) {
        Ok(person) => {
            let profile = profiles::put(call.state, call.context.now, connection, person);
            assertions::end(call, flow, connection, Some(profile), None)
        }
        Err(missing) => fail(call, flow, connection, "server_error", &missing),
    }
}

/// Ends a flow with an error.
pub(crate) fn fail(
    call: &mut Call<'_>,
    flow: &Record,
    connection: &Record,
    error: &str,
    description: &str,
) -> Reply {
    assertions::end(call, flow, connection, None, Some(Refusal::new(error, description)))
}

/// The page of a flow that is unknown, finished or too old.
pub(crate) fn over() -> Reply {
    html::over()
}

/// A page for what belongs to no flow.
pub(crate) fn problem(text: &str) -> Reply {
    html::problem(400, "This sign-in cannot go on", text)
}

/// A page whose only button posts to the identity provider.
pub(crate) fn form<'a>(title: &str, action: &str, fields: impl Iterator<Item = (&'a str, &'a str)>) -> Reply {
    let fields: String = fields
        .map(|(name, value)| {
            let (name, value) = (html::escape(name), html::escape(value));
            format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">")
        })
        .collect();
    let button = html::button("go_on", "main", "Go to the identity provider");
    html::page(200, title, &html::form(action, &format!("{fields}{button}")))
}
