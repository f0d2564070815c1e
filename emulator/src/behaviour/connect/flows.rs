//! A browser's way through Connect: who signs in, what they allow, and where it ends, at the application or on a
//! page for a device.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use serde_json::{Map, Value, json};

use super::applications::APPLICATIONS;
use super::{consent, device, external, grants};
use crate::behaviour::authkit::hand_over;
use crate::behaviour::oauth_callback;
use crate::behaviour::{Call, Module, html};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Flows. Hidden members: `application_id`, `scope`, `audience`, `resource`; of a request for a code also
/// `redirect_uri`, `state`, `nonce`, `code_challenge`; of a device `device_id`. What has happened so far: `user_id`,
/// `organization_id`, `auth_time`, and `claims` that the user chose. `proof` is what the browser must bring back from
/// the sign-in.
pub(super) static FLOWS: Kind = Kind {
    name: "connect_flow",
    prefix: "connect_flow",
    label: "Authorization",
    indexes: &["application_id", "user_id"],
    owners: &[("connect_application", "application_id"), ("user", "user_id")],
};

/// How long a person may take, in seconds.
const LIFETIME: u64 = 60 * 60;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[],
    pages: &[
        ("GET", "/_connect/{flow}/signed-in", signed_in),
        ("GET", "/_connect/{flow}/external", external::return_to_flow),
        ("GET", "/_connect/{flow}/consent", consent::show),
        ("POST", "/_connect/{flow}/allow", consent::allow),
        ("POST", "/_connect/{flow}/deny", consent::deny),
    ],
    seeds: &[],
};

/// Begins a flow with a sign-in.
pub(super) fn start(
    call: &mut Call<'_>,
    application: &Record,
    mut hidden: Map<String, Value>,
) -> Result<Reply, Failure> {
    let proof = call.state.random.token(32);
    hidden.insert("application_id".to_owned(), application.id.as_str().into());
    hidden.insert("proof".to_owned(), proof.as_str().into());
    hidden.insert("expires_at".to_owned(), call.in_seconds(LIFETIME).into());
    let flow = call.create_with(&FLOWS, json!({}), hidden);
    match application.member("login_uri").as_str() {
        Some(login_uri) => Ok(external::leave(call, &flow, login_uri)),
        None => hand_over::start(call, &page(call, &flow, "signed-in"), &proof),
    }
}

/// Goes on with a user who has signed in: asks for consent if that is needed.
pub(super) fn proven(
    call: &mut Call<'_>,
    flow: &Record,
    user_id: &str,
    organization_id: Option<&str>,
) -> Result<Reply, Failure> {
    let auth_time = call.context.now.as_second();
    let flow = call.change(&FLOWS, &flow.id, |flow| {
        flow.set_hidden("user_id", user_id);
        flow.set_hidden("organization_id", organization_id);
        flow.set_hidden("auth_time", auth_time);
        // The sign-in counts once.
        flow.hidden.remove("proof");
    })?;
    let application = call.find(&APPLICATIONS, flow.text("application_id"))?;
    if consent::is_needed(call, &flow, &application) && call.context.interactive {
        return Ok(Reply::redirect(page(call, &flow, "consent")));
    }
    finish(call, &flow, &application)
}

/// Ends a flow whose user allows what it asks for.
pub(super) fn finish(call: &mut Call<'_>, flow: &Record, application: &Record) -> Result<Reply, Failure> {
    let consent = consent::record(call, flow, application);
    let grant = grants::create(call, flow, consent.as_ref());
    call.state.store.remove(&FLOWS, &flow.id);
    if is_for_device(flow) {
        return Ok(device::approve(call, flow, &grant));
    }
    let code = grants::issue_code(call, flow, &grant);
    Ok(oauth_callback::of_flow(flow, &[("code", &code)]))
}

/// Ends a flow without a grant.
pub(super) fn fail(call: &mut Call<'_>, flow: &Record, error: &str, description: &str) -> Reply {
    call.state.store.remove(&FLOWS, &flow.id);
    if is_for_device(flow) {
        return device::refuse(call, flow, description);
    }
    oauth_callback::of_flow(flow, &[("error", error), ("error_description", description)])
}

/// The flow that the path names, or the page that says that it is over.
pub(super) fn of_path(call: &Call<'_>) -> Result<Record, Reply> {
    let flow = call.state.store.get(&FLOWS, call.path("flow")).cloned();
    flow.filter(|flow| !call.is_past(flow.text("expires_at"))).ok_or_else(html::over)
}

/// Whether the browser brings back what it was given for the sign-in.
pub(super) fn has_proof(flow: &Record, proof: &str) -> bool {
    let expected = flow.text("proof");
    !expected.is_empty() && verify_slices_are_equal(expected.as_bytes(), proof.as_bytes()).is_ok()
}

/// The address of a page of a flow.
pub(super) fn page(call: &Call<'_>, flow: &Record, name: &str) -> String {
    format!("{}/_connect/{}/{name}", call.context.base_url, flow.id)
}

fn is_for_device(flow: &Record) -> bool {
    flow.member("device_id").is_string()
}

/// The browser comes back from AuthKit.
fn signed_in(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let flow = match of_path(call) {
        Ok(flow) => flow,
        Err(over) => return Ok(over),
    };
    let text = |name: &str| call.query_text(name).unwrap_or_default().to_owned();
    if !has_proof(&flow, &text("state")) {
        return Ok(html::over());
    }
    let (error, code) = (text("error"), text("code"));
    if !error.is_empty() {
        return Ok(fail(call, &flow, "access_denied", &text_or(&text("error_description"), &error)));
    }
    match hand_over::finish(call, &code) {
        Some(signed_in) => proven(call, &flow, &signed_in.user_id, signed_in.organization_id.as_deref()),
        None => Ok(fail(call, &flow, "access_denied", "The sign-in has expired.")),
    }
}

fn text_or(text: &str, other: &str) -> String {
    if text.is_empty() { other.to_owned() } else { text.to_owned() }
}
