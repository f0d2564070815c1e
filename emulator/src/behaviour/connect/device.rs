//! Tokens for programs without a browser (RFC 8628): their codes, their questions, and the page on which a
//! person enters the code of one.

use serde_json::{Map, Value, json};

use super::flows;
use super::grants::{self, GRANTS};
use super::{applications, client, scopes, tokens};
use crate::behaviour::{Call, Module, html};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Devices that wait. Hidden members: `device_code`, `user_code`, `application_id`, `scope`, `audience`, `expires_at`,
/// `interval` (seconds), `asked_at` (seconds since 1970), and `grant_id` or `denied` once a person has decided.
static DEVICES: Kind = Kind {
    name: "connect_device",
    prefix: "connect_device",
    label: "Device",
    indexes: &["device_code", "user_code", "application_id"],
    owners: &[("connect_application", "application_id")],
};

/// How long the codes are good, in seconds.
const LIFETIME: u64 = 10 * 60;
/// Seconds between two questions, and what an impatient device has to add (RFC 8628, section 3.5).
const INTERVAL: i64 = 5;
/// Consonants only, so that no code is a word or has letters like digits (RFC 8628, section 6.1).
const USER_CODE_LETTERS: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ";

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[("connect.start_device_authorization", start), ("connect.poll_device_token", poll)],
    pages: &[("GET", "/oauth2/device", show), ("POST", "/oauth2/device", enter_code)],
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
    let device_code = call.state.random.token(43);
    let letters = call.state.random.text(USER_CODE_LETTERS, 8);
    let user_code = format!("{}-{}", &letters[..4], &letters[4..]);
    let hidden = Map::from_iter([
        ("device_code".to_owned(), device_code.as_str().into()),
        ("user_code".to_owned(), user_code.as_str().into()),
        ("application_id".to_owned(), application.id.into()),
        ("scope".to_owned(), scope.into()),
        ("audience".to_owned(), audience.into()),
        ("resource".to_owned(), call.text("resource").into()),
        ("interval".to_owned(), INTERVAL.into()),
        ("expires_at".to_owned(), call.in_seconds(LIFETIME).into()),
    ]);
    call.create_with(&DEVICES, json!({}), hidden);
    let verification_uri = format!("{}/oauth2/device", call.context.base_url);
    Ok(Reply::value(json!({
        "device_code": device_code,
        "user_code": user_code,
        "verification_uri_complete": format!("{verification_uri}?user_code={user_code}"),
        "verification_uri": verification_uri,
        "expires_in": LIFETIME,
        "interval": INTERVAL,
    })))
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
    let now = call.context.now.as_second();
    let interval = device.member("interval").as_i64().unwrap_or(INTERVAL);
    let too_soon = device.member("asked_at").as_i64().is_some_and(|asked_at| now < asked_at + interval);
    call.state.store.update(&DEVICES, &device.id, |device| {
        device.set_hidden("asked_at", now);
        if too_soon {
            device.set_hidden("interval", interval + INTERVAL);
        }
    });
    if too_soon {
        return Err(Failure::oauth("slow_down", "The device asks too often."));
    }
    if device.member("denied") == true {
        return Err(Failure::oauth("access_denied", "The user denied the request."));
    }
    let Some(grant_id) = device.member("grant_id").as_str() else {
        return Err(Failure::oauth("authorization_pending", "The user has not decided yet."));
    };
    call.state.store.remove(&DEVICES, &device.id);
    // The grant may have been withdrawn in the meantime.
    let grant = call.find(&GRANTS, grant_id).map_err(|_| invalid())?;
    Ok(grants::tokens(call, &application, &grant, grant.text("scope")))
}

fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user_code = call.query_text("user_code").unwrap_or_default().to_owned();
    Ok(page(&user_code, None))
}

/// Begins the flow of the device that shows this code.
fn enter_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let entered = call.text("user_code").unwrap_or_default().to_owned();
    let letters = entered.chars().filter(char::is_ascii_alphanumeric);
    let letters: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    let user_code = letters.split_at_checked(4).map(|(first, second)| format!("{first}-{second}"));
    let device = user_code.and_then(|user_code| call.find_by(&DEVICES, "user_code", &user_code));
    let Some(device) = device.filter(|device| is_waiting(call, device)) else {
        return Ok(page(&entered, Some("This code is unknown, or its time is over.")));
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

fn page(user_code: &str, error: Option<&str>) -> Reply {
    let field = html::field("user_code", "Code that the device shows", "text", user_code);
    let content = [field, html::button("continue", "main", "Continue")].concat();
    html::page(
        200,
        "Connect a device",
        &[html::alert(error), html::form("/oauth2/device", &content)].concat(),
    )
}

#[cfg(test)]
#[path = "device_tests.rs"]
mod tests;
