//! Tokens for programs without a browser (RFC 8628): their codes, their questions, and the page on which a
//! person enters the code of one.

use serde_json::{Map, Value, json};

use super::flows;
use super::grants::{self, GRANTS};
use super::{applications, client, scopes, tokens};
use crate::behaviour::device_codes::{self, DeviceCodes};
use crate::behaviour::{Call, Module, html};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Devices that wait. Hidden members: those of [`DeviceCodes::hidden`], `application_id`, `scope`, `audience`, `resource`,
/// and `grant_id` or `denied` once a person has decided.
static DEVICES: Kind = Kind {
    name: "connect_device",
    prefix: "connect_device",
    label: "Device",
    indexes: &["device_code", "user_code", "application_id"],
    owners: &[("connect_application", "application_id")],
};

/// How long the codes are good, in seconds.
const LIFETIME: u64 = 10 * 60;
/// Seconds between two questions.
const INTERVAL: u64 = 5;
/// Where people enter the code.
const PAGE: &str = "/oauth2/device";
const TITLE: &str = "Connect a device";

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[("connect.start_device_authorization", start), ("connect.poll_device_token", poll)],
    pages: &[("GET", PAGE, show), ("POST", PAGE, enter_code)],
    seeds: &[],
};

/// A person has approved the device of the flow.
pub(super) fn approve(call: &mut Call<'_>, flow: &Record, grant: &Record) -> Reply {
    let device = call.state.store.get(&DEVICES, flow.text("device_id")).cloned();
    let Some(device) = device.filter(|device| is_waiting(call, device)) else {
        call.state.store.remove(&GRANTS, &grant.id);
        return html::over();
    };
    call.state.store.update(&DEVICES, &device.id, |device| device.set_hidden("grant_id", &*grant.id));
    html::page(200, "The device is connected", "<p>You may close this window.</p>")
}

/// The device of the flow gets nothing.
pub(super) fn refuse(call: &mut Call<'_>, flow: &Record, reason: &str) -> Reply {
    let device = call.state.store.get(&DEVICES, flow.text("device_id")).cloned();
    if let Some(device) = device.filter(|device| is_waiting(call, device)) {
        call.state.store.update(&DEVICES, &device.id, |device| device.set_hidden("denied", true));
    }
    let body = format!("<p>{} You may close this window.</p>", html::escape(reason));
    html::page(200, "The device is not connected", &body)
}

fn start(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let application = client::identify(call)?.application;
    if applications::is_m2m(&application) {
        let description = "Machine-to-machine applications have no users.";
        return Err(Failure::oauth("unauthorized_client", description));
    }
    let scope = scopes::requested(&application, call.text("scope"))?;
    let audience = tokens::audience(call, call.text("resource"))?;
    let codes = DeviceCodes::new(call, LIFETIME, INTERVAL);
    let mut hidden = codes.hidden(call);
    hidden.extend([
        ("application_id".to_owned(), application.id.into()),
        ("scope".to_owned(), scope.into()),
        ("audience".to_owned(), audience.into()),
        ("resource".to_owned(), call.text("resource").into()),
    ]);
    call.create_with(&DEVICES, json!({}), hidden);
    Ok(codes.answer(call, PAGE))
}

fn poll(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let application = client::identify(call)?.application;
    let invalid = || Failure::oauth("invalid_grant", "The device code is invalid.");
    let device_code = call.text("device_code").unwrap_or_default();
    let device = call
        .find_by(&DEVICES, "device_code", device_code)
        .filter(|device| device.text("application_id") == application.id)
        .ok_or_else(invalid)?;
    if call.is_past(device.text("expires_at")) {
        return Err(Failure::oauth("expired_token", "The device code has expired."));
    }
    if device.member("denied") == true {
        return Err(Failure::oauth("access_denied", "The user denied the request."));
    }
    let Some(grant_id) = device.member("grant_id").as_str() else {
        return Err(device_codes::not_yet(call, &DEVICES, &device));
    };
    call.state.store.remove(&DEVICES, &device.id);
    // The grant may have been withdrawn in the meantime.
    let grant = call.find(&GRANTS, grant_id).map_err(|_| invalid())?;
    Ok(grants::tokens(call, &application, &grant, grant.text("scope")))
}

fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(device_codes::page(call, PAGE, TITLE))
}

/// Begins the flow of the device that shows this code.
fn enter_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let device = device_codes::entered(call, &DEVICES).filter(|device| is_waiting(call, device));
    let Some(device) = device else {
        return Ok(device_codes::page_again(call, PAGE, TITLE));
    };
    let application = call.find(&applications::APPLICATIONS, device.text("application_id"))?;
    let copied = ["scope", "audience", "resource"].into_iter().map(|name| (name, device.member(name)));
    let mut hidden: Map<String, Value> =
        copied.map(|(name, value)| (name.to_owned(), value.clone())).collect();
    hidden.insert("device_id".to_owned(), device.id.into());
    flows::start(call, &application, hidden)
}

fn is_waiting(call: &Call<'_>, device: &Record) -> bool {
    let undecided = device.member("denied").is_null() && device.member("grant_id").is_null();
    undecided && !call.is_past(device.text("expires_at"))
}

#[cfg(test)]
#[path = "device_tests.rs"]
mod tests;
