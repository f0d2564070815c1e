//! Signing in on a device without a browser of its own (RFC 8628): the codes, the device's questions, and the
//! page `/device` on which a person signs in and consents.

use serde_json::{Map, json};

use super::authorize::{self, FLOWS};
use super::policies::Policies;
use super::sign_in::{self, Origin, SignIn, Step};
use super::{client, hosted, hosted_pages, sessions};
use crate::behaviour::device_codes::{self, DeviceCodes};
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, Module, html};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Sign-ins on devices. Hidden members: those of [`DeviceCodes::hidden`], `state` (`pending`, `approved`, `denied`), and
/// `sign_in` once it is approved.
static DEVICES: Kind = Kind {
    name: "device_authorization",
    prefix: "device_authorization",
    label: "Device authorization",
    indexes: &["device_code", "user_code"],
    owners: &[],
};

/// How long the codes are good, in seconds.
const LIFETIME: u64 = 5 * 60;
/// Where people enter the code.
const PAGE: &str = "/device";
const TITLE: &str = "Sign a device in";

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.create_device_authorization", create),
        ("user_management.authenticate_with_device_code", authenticate),
    ],
    pages: &[
        ("GET", PAGE, show),
        ("POST", PAGE, enter_code),
        ("POST", "/_authkit/{flow}/approve-device", approve),
    ],
    seeds: &[],
};

/// Whether the flow is one of `/device`.
pub(super) fn is_for_device(flow: &Record) -> bool {
    flow.member("device_authorization_id").is_string()
}

/// The page on which a person who has signed in decides about the device.
pub(super) fn ask(call: &mut Call<'_>, flow: &Record, sign_in: &SignIn) -> Reply {
    let Some(device) = waiting(call, flow) else { return over(call, flow) };
    // The decision comes with another request.
    call.state.store.update(&FLOWS, &flow.id, |flow| flow.hidden.extend(sign_in::hidden(sign_in)));
    let user = call.state.store.get(&USERS, &sign_in.user_id);
    let body = format!(
        "<p>A device wants to be signed in as <b>{}</b>. Approve only if it shows this code:</p>\
         <p><code data-testid=\"user_code\">{}</code></p>",
        html::escape(user.map_or("", |user| user.text("email"))),
        html::escape(device.text("user_code")),
    );
    let approve = html::form(
        &hosted_pages::action(flow, "approve-device"),
        &html::button("approve", "main", "Approve"),
    );
    let deny = html::form(&hosted_pages::action(flow, "cancel"), &html::button("deny", "plain", "Deny"));
    html::page(200, TITLE, &[body, approve, deny].concat())
}

/// Refuses the device, and says why.
pub(super) fn refuse(call: &mut Call<'_>, flow: &Record, reason: &str) -> Reply {
    if let Some(device) = waiting(call, flow) {
        call.state.store.update(&DEVICES, &device.id, |device| device.set_hidden("state", "denied"));
    }
    call.state.store.remove(&FLOWS, &flow.id);
    let body = format!("<p>{} You may close this window.</p>", html::escape(reason));
    html::page(200, "The device is not signed in", &body)
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let interval = Policies::of(&call.state.store).device_interval;
    let codes = DeviceCodes::new(call, LIFETIME, interval);
    let mut hidden = codes.hidden(call);
    hidden.insert("state".to_owned(), "pending".into());
    call.create_with(&DEVICES, json!({}), hidden);
    Ok(codes.answer(call, PAGE))
}

/// One question of the device.
fn authenticate(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let device_code = call.text("device_code").unwrap_or_default().to_owned();
    let device = call.find_by(&DEVICES, "device_code", &device_code);
    let device = device.ok_or_else(|| Failure::oauth("invalid_grant", "The device code is invalid."))?;
    if call.is_past(device.text("expires_at")) {
        return Err(Failure::oauth("expired_token", "The device code has expired."));
    }
    match device.text("state") {
        "denied" => Err(Failure::oauth("access_denied", "The user denied the device.")),
        "approved" => {
            let invalid = || Failure::oauth("invalid_grant", "The sign-in is incomplete.");
            let mut sign_in = sign_in::of_record(&device).ok_or_else(invalid)?;
            // A code is good for one session.
            call.remove(&DEVICES, &device.id)?;
            let origin = Origin::of_grant(call);
            sign_in.origin.ip_address = origin.ip_address.or(sign_in.origin.ip_address);
            sign_in.origin.user_agent = origin.user_agent.or(sign_in.origin.user_agent);
            sessions::open(call, &sign_in)
        }
        _ => Err(device_codes::not_yet(call, &DEVICES, &device)),
    }
}

fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(device_codes::page(call, PAGE, TITLE))
}

/// Begins the sign-in for the device that shows this code.
fn enter_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let device = device_codes::entered(call, &DEVICES).filter(|device| is_waiting(call, device));
    let Some(device) = device else {
        return Ok(device_codes::page_again(call, PAGE, TITLE));
    };
    let hidden = Map::from_iter([("device_authorization_id".to_owned(), device.id.into())]);
    let flow = authorize::start_with(call, hidden);
    authorize::attend(call, &flow)
}

fn approve(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flow, sign_in) = match hosted::proven_flow(call) {
        Ok(found) => found,
        Err(over) => return Ok(over),
    };
    // What has changed since the question, such as a membership, counts.
    let Ok(Step::Done(sign_in)) = sign_in::next_step(call, sign_in.clone()) else {
        return hosted::advance(call, &flow, sign_in, None);
    };
    let Some(device) = waiting(call, &flow) else { return Ok(over(call, &flow)) };
    call.state.store.update(&DEVICES, &device.id, |device| {
        device.set_hidden("state", "approved");
        device.hidden.extend(sign_in::hidden(&sign_in));
    });
    call.state.store.remove(&FLOWS, &flow.id);
    Ok(html::page(200, "The device is signed in", "<p>You may close this window.</p>"))
}

/// The device of a flow, if it still waits for a decision.
fn waiting(call: &Call<'_>, flow: &Record) -> Option<Record> {
    let device = call.state.store.get(&DEVICES, flow.text("device_authorization_id"))?;
    Some(device.clone()).filter(|device| is_waiting(call, device))
}

fn is_waiting(call: &Call<'_>, device: &Record) -> bool {
    device.text("state") == "pending" && !call.is_past(device.text("expires_at"))
}

fn over(call: &mut Call<'_>, flow: &Record) -> Reply {
    call.state.store.remove(&FLOWS, &flow.id);
    html::over()
}

#[cfg(test)]
#[path = "device_tests.rs"]
mod tests;
