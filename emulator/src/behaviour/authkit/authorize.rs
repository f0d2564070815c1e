//! `GET /user_management/authorize`: the beginning of a sign-in in the browser.

use serde_json::{Map, Value, json};
use url::Url;

use super::sign_in::{self, Method, Origin, SignIn, Step};
use super::{authorization_codes, device, invitations, radar_challenges, redirect_uris, single_sign_on};
use crate::behaviour::oauth_callback;
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Sign-ins in the browser. Hidden members: the parameters of the request (`redirect_uri`, `state`,
/// `code_challenge`, `login_hint`, `screen_hint`, `organization_id`, `invitation_token`), and what the person
/// has done so far: `email` (a code was mailed there), `sign_in` (the proof of identity), and those of
/// [`STEP_MEMBERS`]. Flows for a device have `device_authorization_id` in place of a redirect URI.
pub(super) static FLOWS: Kind =
    Kind { name: "authkit_flow", prefix: "flow", label: "Sign-in", indexes: &[], owners: &[] };

/// Hidden members of a flow that belong to the steps of one user: whether a verification was mailed, the
/// challenges of Radar and of a second factor.
pub(super) const STEP_MEMBERS: [&str; 5] =
    ["verification_started", "radar_reported", "radar_challenge_id", "radar_verification_id", "challenge_id"];

/// How long a person may take, in seconds.
const LIFETIME: u64 = 60 * 60;

pub(in crate::behaviour) static MODULE: Module =
    Module { operations: &[("user_management.get_authorization_url", authorize)], pages: &[], seeds: &[] };

/// Sends the browser back to the application with a code for a complete sign-in. A device waits for the
/// person's consent instead.
pub(super) fn return_code(call: &mut Call<'_>, flow: &Record, sign_in: &SignIn) -> Reply {
    if device::is_for_device(flow) {
        return device::ask(call, flow, sign_in);
    }
    let code = authorization_codes::issue(call, sign_in, flow.member("code_challenge").as_str());
    call.state.store.remove(&FLOWS, &flow.id);
    oauth_callback::of_flow(flow, &[("code", &code)])
}

/// Sends the browser back to the application with an error, or tells a device.
pub(super) fn return_error(call: &mut Call<'_>, flow: &Record, error: &str, description: &str) -> Reply {
    if device::is_for_device(flow) {
        return device::refuse(call, flow, description);
    }
    call.state.store.remove(&FLOWS, &flow.id);
    oauth_callback::of_flow(flow, &[("error", error), ("error_description", description)])
}

/// Goes on with a proven identity: the organization that the request asked for, and its invitation.
pub(super) fn proven(
    call: &mut Call<'_>,
    flow: &Record,
    user: &Record,
    method: Method,
) -> Result<SignIn, Failure> {
    let mut organization_id = flow.member("organization_id").as_str().map(str::to_owned);
    let token = flow.member("invitation_token").as_str();
    if let Some(invitation) = invitations::usable(call, token, user.text("email"))? {
        let accepted = invitations::accept_for(call, &invitation, &user.id)?;
        organization_id = organization_id.or(accepted.member("organization_id").as_str().map(str::to_owned));
    }
    Ok(SignIn::new(&*user.id, method, organization_id, Origin::of_browser(call)))
}

fn authorize(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let client_id = call.query_text("client_id").unwrap_or_default();
    if client_id != call.state.environment.client_id {
        return Err(Failure::entity_not_found("Application", client_id));
    }
    // Nothing is sent to an address that is not the application's, not even an error.
    let redirect_uri = call.query_text("redirect_uri").unwrap_or_default();
    if Url::parse(redirect_uri).is_err() || !redirect_uris::allows(&call.state.store, redirect_uri) {
        let description = format!("'{redirect_uri}' is not a valid redirect URI.");
        return Err(Failure::oauth("invalid_redirect_uri", description));
    }
    let flow = start(call);
    if let Err((error, description)) = check(call) {
        return Ok(return_error(call, &flow, error, &description));
    }
    if call.query_text("provider") != Some("authkit") {
        return Ok(single_sign_on::leave(call, &flow));
    }
    attend(call, &flow)
}

/// Goes to the first page of a sign-in, or past all of them if nobody attends it.
pub(super) fn attend(call: &mut Call<'_>, flow: &Record) -> Result<Reply, Failure> {
    if call.context.interactive {
        return Ok(Reply::redirect(format!("{}/_authkit/{}", call.context.base_url, flow.id)));
    }
    unattended(call, flow)
}

fn start(call: &mut Call<'_>) -> Record {
    const PARAMETERS: [&str; 7] = [
        "redirect_uri",
        "state",
        "code_challenge",
        "login_hint",
        "screen_hint",
        "organization_id",
        "invitation_token",
    ];
    let given =
        PARAMETERS.iter().filter_map(|name| Some(((*name).to_owned(), Value::from(call.query_text(name)?))));
    let hidden: Map<String, Value> = given.collect();
    start_with(call, hidden)
}

/// A new flow with these hidden members.
pub(super) fn start_with(call: &mut Call<'_>, mut hidden: Map<String, Value>) -> Record {
    hidden.insert("expires_at".to_owned(), call.in_seconds(LIFETIME).into());
    call.create_with(&FLOWS, json!({}), hidden)
}

/// What is wrong with a request whose redirect URI is right.
fn check(call: &Call<'_>) -> Result<(), (&'static str, String)> {
    let given = |name: &str| call.query_text(name).filter(|value| !value.is_empty());
    if given("response_type") != Some("code") {
        return Err(("unsupported_response_type", "response_type must be code.".to_owned()));
    }
    match (given("code_challenge"), given("code_challenge_method")) {
        (Some(_), Some("S256")) | (None, None) => {}
        (Some(_), _) => {
            return Err(("invalid_request", "code_challenge_method must be S256.".to_owned()));
        }
        (None, Some(_)) => return Err(("invalid_request", "code_challenge is missing.".to_owned())),
    }
    match (given("provider"), given("connection_id"), given("organization_id")) {
        (Some(provider), None, _) => {
            let known = call.api.enumeration("AuthenticationProvider").map_or(&[][..], |known| known.values);
            if !known.contains(&provider) {
                return Err(("invalid_connection_selector", format!("There is no provider '{provider}'.")));
            }
        }
        (None, Some(_), None) | (None, None, Some(_)) => {}
        (None, None, None) => {
            let message = "One of provider, connection_id and organization_id is required.";
            return Err(("invalid_connection_selector", message.to_owned()));
        }
        _ => {
            let message = "Only one of provider, connection_id and organization_id may be given.";
            return Err(("ambiguous_connection_selector", message.to_owned()));
        }
    }
    match given("screen_hint") {
        None | Some("sign-in" | "sign-up") => Ok(()),
        Some(other) => {
            Err(("invalid_request", format!("screen_hint must be sign-in or sign-up, not '{other}'.")))
        }
    }
}

/// Signs in the hinted user, or the first one, as if the person had done everything asked for. A hinted
/// address without a user is registered when the application asked for the sign-up page.
fn unattended(call: &mut Call<'_>, flow: &Record) -> Result<Reply, Failure> {
    let hint = flow.text("login_hint").to_owned();
    let user = match hint.as_str() {
        "" => call.state.store.all(&USERS).next().cloned(),
        email => users::by_email(&call.state.store, email),
    };
    let user = match user {
        Some(user) => user,
        None if !hint.is_empty() && flow.text("screen_hint") == "sign-up" => {
            users::register(call, json!({"email": hint.to_lowercase()}), Map::new())
        }
        None => {
            return Ok(return_error(call, flow, "access_denied", "There is no user to sign in."));
        }
    };
    let user = users::verify_email(call, &user.id)?;
    sign_in::emit_succeeded(call, "magic_auth", &user, &Origin::of_browser(call));
    let step = match proven(call, flow, &user, Method::MagicAuth) {
        Ok(mut sign_in) => {
            sign_in.second_factor = true;
            sign_in.radar_passed = true;
            sign_in::next_step(call, sign_in.clone()).map(|step| (sign_in, step))
        }
        Err(failure) => Err(failure),
    };
    match step {
        Ok((_, Step::Done(sign_in))) => Ok(return_code(call, flow, &sign_in)),
        Ok((mut sign_in, Step::ChooseOrganization(organizations))) => {
            sign_in.organization_id = organizations.first().map(|organization| organization.id.clone());
            Ok(return_code(call, flow, &sign_in))
        }
        Ok((sign_in, Step::Blocked(kind))) => {
            radar_challenges::block(call, &sign_in, kind);
            Ok(return_error(call, flow, "access_denied", radar_challenges::BLOCKED))
        }
        Ok(_) => Ok(return_error(call, flow, "access_denied", "The sign-in needs a person.")),
        Err(failure) => {
            let text = |name: &str| failure.body[name].as_str().unwrap_or("access_denied").to_owned();
            Ok(return_error(call, flow, &text("error"), &text("error_description")))
        }
    }
}

#[cfg(test)]
#[path = "authorize_tests.rs"]
mod tests;
