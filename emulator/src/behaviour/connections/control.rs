//! Control pages by which a test does what administrators do in the dashboard and at the identity provider.

use serde_json::{Value, json};

use super::profiles::{self, Person};
use super::{CONNECTIONS, domain_values, set_state};
use crate::behaviour::{Behaviour, Call};
use crate::reply::{Failure, Reply};
use crate::schema::{Field, Type};
use crate::shapes::check_members;
use crate::store::Record;

pub(super) const PAGES: &[(&str, &str, Behaviour)] = &[
    ("PATCH", "/_emulator/connections/{connection}", change),
    ("POST", "/_emulator/connections/{connection}/profiles", add_person),
];

const MEMBERS: &[Field] = &[
    optional("state", Type::Enum("ConnectionState")),
    optional("idp_initiated", Type::Bool),
    optional("domains", Type::List(&Type::String)),
];

/// Sets `state` (which logs `connection.activated` or `connection.deactivated`), `domains`, and
/// `idp_initiated`: whether the identity provider may start sign-ins.
fn change(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let problems = check_members(call.api, MEMBERS, &call.input.body);
    if !problems.is_empty() {
        return Err(Failure::validation(&problems));
    }
    let mut connection = connection(call)?;
    let idp_initiated = call.flag("idp_initiated");
    let domains = call.body("domains").and_then(Value::as_array).map(|domains| {
        let names = domains.iter().filter_map(Value::as_str);
        names.map(str::to_owned).collect::<Vec<_>>()
    });
    let domains = domains.map(|domains| domain_values(call.state, call.context.now, &domains));
    if idp_initiated.is_some() || domains.is_some() {
        connection = call.change(&CONNECTIONS, &connection.id, |connection| {
            if let Some(idp_initiated) = idp_initiated {
                connection.set_hidden("idp_initiated", idp_initiated);
            }
            if let Some(domains) = domains {
                connection.set("domains", domains);
            }
        })?;
    }
    if let Some(state) = call.text("state").map(str::to_owned) {
        connection = set_state(call, &connection, &state)?;
    }
    let mut value = connection.value();
    value["idp_initiated"] = json!(connection.member("idp_initiated") != false);
    Ok(Reply::value(value))
}

/// Adds a person to the identity provider, or changes the one with the same address.
fn add_person(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let connection = connection(call)?;
    let person: Person = serde_json::from_value(Value::Object(call.input.body.clone()))
        .map_err(|error| Failure::invalid("", "invalid_value", error.to_string()))?;
    if !person.email.contains('@') {
        return Err(Failure::invalid("email", "invalid_type", "email must be an e-mail address"));
    }
    let profile = profiles::put(call.state, call.context.now, &connection, person);
    Ok(Reply::value(profile.value()).status(201))
}

fn connection(call: &Call<'_>) -> Result<Record, Failure> {
    call.find(&CONNECTIONS, call.path("connection"))
}

const fn optional(name: &'static str, ty: Type) -> Field {
    Field { name, required: false, ty, secret: false }
}
