//! Signing in on a device without a browser of its own (RFC 8628): the codes, the device's questions, and the
//! page `/device` on which a person signs in and consents.

use serde_json::{Map, json};

use super::authorize::{self, FLOWS};
use super::policies::Policies;
use super::sign_in::{self, Origin, SignIn, Step};
use super::{client, hosted, hosted_pages, sessions};
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, Module, html};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Sign-ins on devices. Hidden members: `device_code`, `user_code`, `expires_at`, `interval` and `asked_at` of the
/// device's questions in seconds, `state` (`pending`, `approved`, `denied`), and `sign_in` once it is approved.
static DEVICES: Kind = Kind {
    name: "device_authorization",
    prefix: "device_authorization",
    label: "Device authorization",
    indexes: &["device_code", "user_code"],
    owners: &[],
};

/// How long the codes are good, in seconds.
const LIFETIME: u64 = 5 * 60;
/// What a device that asks too often has to add to its interval (RFC 8628, section 3.5).
const SLOW_DOWN: u64 = 5;
/// Consonants that cannot be taken for each other and make no words (RFC 8628, section 6.1).
const USER_CODE_LETTERS: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ";

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.create_device_authorization", create),
        ("user_management.authenticate_with_device_code", authenticate),
    ],
    pages: &[
        ("GET", "/device", show),
        ("POST", "/device", enter_code),
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
    html::page(200, "Sign a device in", &[body, approve, deny].concat())
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
    let device_code = call.state.random.token(64);
    let letters = call.state.random.text(USER_CODE_LETTERS, 8);
    let user_code = format!("{}-{}", &letters[..4], &letters[4..]);
    let interval = Policies::of(&call.state.store).device_interval;
    let hidden = Map::from_iter([
        ("device_code".to_owned(), device_code.as_str().into()),
        ("user_code".to_owned(), user_code.as_str().into()),
        ("state".to_owned(), "pending".into()),
        ("interval".to_owned(), interval.into()),
        ("expires_at".to_owned(), call.in_seconds(LIFETIME).into()),
    ]);
    call.create_with(&DEVICES, json!({}), hidden);
    let verification_uri = format!("{}/device", call.context.base_url);
    Ok(Reply::value(json!({
        "device_code": device_code,
        "user_code": user_code,
        "verification_uri_complete": format!("{verification_uri}?user_code={user_code}"),
        "verification_uri": verification_uri,
        "expires_in": LIFETIME,
        "interval": interval,
    })))
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
        _ => Err(not_yet(call, &device)),
    }
}

/// The answer while the person has not decided, which depends on when the device asked last.
fn not_yet(call: &mut Call<'_>, device: &Record) -> Failure {
    let now = call.context.now.as_millisecond();
    let interval = device.member("interval").as_u64().unwrap_or_default();
    let too_early = device.member("asked_at").as_i64().is_some_and(|asked_at| {
        u64::try_from(now.saturating_sub(asked_at)).unwrap_or_default() < interval.saturating_mul(1000)
    });
    let interval = if too_early { interval + SLOW_DOWN } else { interval };
    call.state.store.update(&DEVICES, &device.id, |device| {
        device.set_hidden("asked_at", now);
        device.set_hidden("interval", interval);
    });
    if too_early {
        Failure::oauth("slow_down", format!("Ask every {interval} seconds at most."))
    } else {
        Failure::oauth("authorization_pending", "The user has not decided yet.")
    }
}

fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user_code = call.query_text("user_code").unwrap_or_default().to_owned();
    Ok(page(&user_code, None))
}

/// Begins the sign-in for the device that shows this code.
fn enter_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let entered = call.text("user_code").unwrap_or_default().to_owned();
    let letters: String = entered
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    let user_code = letters.split_at_checked(4).map(|(first, second)| format!("{first}-{second}"));
    let device = user_code.and_then(|user_code| call.find_by(&DEVICES, "user_code", &user_code));
    let Some(device) = device.filter(|device| is_waiting(call, device)) else {
        return Ok(page(&entered, Some("This code is unknown, or its time is over.")));
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

fn page(user_code: &str, error: Option<&str>) -> Reply {
    let field = html::field("user_code", "Code that the device shows", "text", user_code);
    let content = [field, html::button("continue", "main", "Continue")].concat();
    html::page(200, "Sign a device in", &[html::alert(error), html::form("/device", &content)].concat())
}

#[cfg(test)]
#[path = "device_tests.rs"]
mod tests;
