//! The page on which a user allows an application what it asks for.

use serde_json::{Map, Value};

use super::applications::APPLICATIONS;
use super::flows::{self, FLOWS};
use crate::behaviour::authkit::consents::{self, CONSENTS};
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, html};
use crate::reply::{Failure, Reply};
use crate::store::Record;

/// Whether the user must be asked: not by the product's own applications, and not for what they allowed before.
/// The person who holds a device is always asked, since a code can be somebody else's (RFC 8628, section 5.4).
pub(super) fn is_needed(call: &Call<'_>, flow: &Record, application: &Record) -> bool {
    if flow.member("device_id").is_string() {
        return true;
    }
    if application.member("is_first_party") == true {
        return false;
    }
    let allowed = consents::of(
        &call.state.store,
        flow.text("user_id"),
        &application.id,
        flow.member("resource").as_str(),
    );
    let covers = |consent: &Record| {
        let granted = consent.member("granted_scopes").as_array().map_or(&[][..], Vec::as_slice);
        scopes(flow).all(|scope| granted.iter().any(|known| known == scope))
    };
    !options(flow).is_empty() || !allowed.is_some_and(|consent| covers(&consent))
}

/// Notes what the user allows. The product's own applications need no consent.
pub(super) fn record(call: &mut Call<'_>, flow: &Record, application: &Record) -> Option<Record> {
    if application.member("is_first_party") == true {
        return None;
    }
    let scopes: Vec<String> = scopes(flow).map(str::to_owned).collect();
    let consent = consents::give(
        call.state,
        call.context.now,
        flow.text("user_id"),
        &application.id,
        &scopes,
        flow.member("resource").as_str(),
    );
    if let Some(organization_id) = flow.member("organization_id").as_str() {
        call.state.store.update(&CONSENTS, &consent.id, |consent| {
            consent.set_hidden("organization_id", organization_id);
        });
    }
    Some(consent)
}

pub(super) fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flow, application) = match asked(call) {
        Ok(found) => found,
        Err(over) => return Ok(over),
    };
    let user = call.find(&USERS, flow.text("user_id"))?;
    let list = scopes(&flow).map(|scope| format!("<li><code>{}</code></li>", html::escape(scope)));
    let body = format!(
        "<p><b data-testid=\"application\">{}</b> wants to act for <b>{}</b>, with these scopes:</p><ul>{}</ul>",
        html::escape(application.text("name")),
        html::escape(user.text("email")),
        list.collect::<String>(),
    );
    let choices: String = options(&flow).iter().map(select).collect();
    let allow =
        html::form(&action(&flow, "allow"), &[choices, html::button("allow", "main", "Allow")].concat());
    let deny = html::form(&action(&flow, "deny"), &html::button("deny", "plain", "Deny"));
    Ok(html::page(200, "Allow access", &[body, allow, deny].concat()))
}

pub(super) fn allow(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flow, application) = match asked(call) {
        Ok(found) => found,
        Err(over) => return Ok(over),
    };
    let mut claims = Map::new();
    for option in options(&flow) {
        let claim = option["claim"].as_str().unwrap_or_default();
        let chosen = call.text(claim);
        // Only what the application offered becomes a claim.
        let offered = option["choices"].as_array().map_or(&[][..], Vec::as_slice);
        if let Some(choice) = offered.iter().find(|choice| choice["value"].as_str() == chosen) {
            claims.insert(claim.to_owned(), choice["value"].clone());
        }
    }
    let flow = call.change(&FLOWS, &flow.id, |flow| flow.set_hidden("claims", claims))?;
    flows::finish(call, &flow, &application)
}

pub(super) fn deny(call: &mut Call<'_>) -> Result<Reply, Failure> {
    match asked(call) {
        Ok((flow, _)) => Ok(flows::fail(call, &flow, "access_denied", "The user denied the request.")),
        Err(over) => Ok(over),
    }
}

/// The flow of the path and its application, once its user has signed in.
fn asked(call: &Call<'_>) -> Result<(Record, Record), Reply> {
    let flow = flows::of_path(call)?;
    let application = call.state.store.get(&APPLICATIONS, flow.text("application_id")).cloned();
    match application {
        Some(application) if flow.member("user_id").is_string() => Ok((flow, application)),
        _ => Err(html::over()),
    }
}

fn scopes(flow: &Record) -> impl Iterator<Item = &str> {
    flow.text("scope").split(' ').filter(|scope| !scope.is_empty())
}

/// The choices that the application's login page asked for.
fn options(flow: &Record) -> &[Value] {
    flow.member("consent_options").as_array().map_or(&[], Vec::as_slice)
}

fn select(option: &Value) -> String {
    let text = |value: &Value| html::escape(value.as_str().unwrap_or_default());
    let choices = option["choices"].as_array().into_iter().flatten().map(|choice| {
        let label = if choice["label"].is_string() { &choice["label"] } else { &choice["value"] };
        format!("<option value=\"{}\">{}</option>", text(&choice["value"]), text(label))
    });
    format!(
        "<label>{}<select name=\"{claim}\" data-testid=\"{claim}\">{}</select></label>",
        text(&option["label"]),
        choices.collect::<String>(),
        claim = text(&option["claim"]),
    )
}

fn action(flow: &Record, step: &str) -> String {
    format!("/_connect/{}/{step}", flow.id)
}
