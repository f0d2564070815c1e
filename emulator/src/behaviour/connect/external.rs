//! Applications that sign their users in on a page of their own: AuthKit sends the browser there, the
//! application tells AuthKit who it was, and the browser comes back.

use serde_json::{Map, Value, json};
use url::Url;

use super::applications::APPLICATIONS;
use super::flows::{self, FLOWS};
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module, html};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Sign-ins on pages of applications. Hidden members: `flow_id`, `application_id`, `expires_at`, and `user_id` once one
/// is completed.
static EXTERNAL_SIGN_INS: Kind = Kind {
    name: "external_auth",
    prefix: "external_auth",
    label: "External authentication session",
    indexes: &["application_id", "user_id"],
    owners: &[("connect_application", "application_id"), ("user", "user_id")],
};

/// How long a person may take on the application's page, in seconds.
const LIFETIME: u64 = 60 * 60;

pub(in crate::behaviour) static MODULE: Module =
    Module { operations: &[("connect.complete_oauth2", complete)], pages: &[], seeds: &[] };

/// Sends the browser to the application's login page.
pub(super) fn leave(call: &mut Call<'_>, flow: &Record, login_uri: &str) -> Reply {
    let hidden = Map::from_iter([
        ("flow_id".to_owned(), flow.id.as_str().into()),
        ("application_id".to_owned(), flow.member("application_id").clone()),
        ("expires_at".to_owned(), call.in_seconds(LIFETIME).into()),
    ]);
    let external = call.create_with(&EXTERNAL_SIGN_INS, json!({}), hidden);
    match Url::parse(login_uri) {
        Ok(mut url) => {
            url.query_pairs_mut().append_pair("external_auth_id", &external.id);
            Reply::redirect(url)
        }
        Err(_) => flows::fail(call, flow, "server_error", "The login page of the application is no URL."),
    }
}

/// The browser comes back from the application.
pub(super) fn return_to_flow(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let flow = match flows::of_path(call) {
        Ok(flow) => flow,
        Err(over) => return Ok(over),
    };
    let user_id = flow.text("external_user_id").to_owned();
    let token = call.query_text("token").unwrap_or_default();
    if user_id.is_empty() || !flows::has_proof(&flow, token) {
        return Ok(html::over());
    }
    flows::proven(call, &flow, &user_id, None)
}

fn complete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.text("external_auth_id").unwrap_or_default();
    let external = call.find(&EXTERNAL_SIGN_INS, id)?;
    if external.member("user_id").is_string() {
        let message = "The sign-in has been completed already.";
        return Err(Failure::coded(400, "external_auth_session_already_completed", message));
    }
    let flow = call.state.store.get(&FLOWS, external.text("flow_id")).cloned();
    let flow = flow
        .filter(|_| !call.is_past(external.text("expires_at")))
        .ok_or_else(|| Failure::not_found(&EXTERNAL_SIGN_INS, id))?;
    let options = call.body("user_consent_options").cloned().unwrap_or(json!([]));
    let has_options = options.as_array().is_some_and(|options| !options.is_empty());
    let application = call.find(&APPLICATIONS, flow.text("application_id"))?;
    // Assumption: choices need the consent page, which the product's own applications do not have.
    if has_options && application.member("is_first_party") == true {
        let message = "The application has no consent page to show options on.";
        return Err(Failure::coded(400, "user_consent_options_not_supported", message));
    }
    let given = call.body("user").cloned().unwrap_or_default();
    let user = save_user(call, &given)?;
    call.change(&EXTERNAL_SIGN_INS, &external.id, |external| external.set_hidden("user_id", &*user.id))?;
    let token = call.state.random.token(32);
    let flow = call.change(&FLOWS, &flow.id, |flow| {
        flow.set_hidden("external_user_id", user.id);
        flow.set_hidden("consent_options", options);
        flow.set_hidden("proof", token.as_str());
    })?;
    let address = flows::page(call, &flow, "external");
    Ok(Reply::value(json!({"redirect_uri": format!("{address}?token={token}")})))
}

/// Creates the user, or updates the one with the application's identifier.
fn save_user(call: &mut Call<'_>, given: &Value) -> Result<Record, Failure> {
    let text = |name: &str| given[name].as_str().unwrap_or_default();
    let (external_id, email) = (text("id"), text("email").to_lowercase());
    let is_address = email.split_once('@').is_some_and(|(user, host)| !user.is_empty() && !host.is_empty());
    if !is_address {
        return Err(Failure::coded(400, "invalid_email", "The e-mail address is not valid."));
    }
    let known = call.find_by(&USERS, "external_id", external_id);
    let holder = users::by_email(&call.state.store, &email);
    if holder.is_some_and(|holder| known.as_ref().is_none_or(|known| known.id != holder.id)) {
        return Err(Failure::coded(400, "email_not_available", "Another user has the e-mail address."));
    }
    let mut members = Map::from_iter([
        ("email".to_owned(), email.as_str().into()),
        // The application vouches for it.
        ("email_verified".to_owned(), true.into()),
    ]);
    for name in ["first_name", "last_name", "name", "metadata"] {
        members.extend(given.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    let own_name = given.get("name").is_some();
    let Some(known) = known else {
        members.insert("external_id".to_owned(), external_id.into());
        let hidden = Map::from_iter([("own_name".to_owned(), own_name.into())]);
        return Ok(users::register(call, members.into(), hidden));
    };
    // Assumption: whoever signs in at a provider has the address that the provider says.
    let has_identities = known.member("identities").as_array().is_some_and(|list| !list.is_empty());
    if has_identities && known.text("email") != email {
        let message = "The e-mail address of the user comes from a provider.";
        return Err(Failure::coded(400, "email_change_not_allowed", message));
    }
    if members.iter().all(|(name, value)| known.member(name) == value) {
        return Ok(known);
    }
    let user = call.change(&USERS, &known.id, |user| {
        if own_name {
            user.set_hidden("own_name", true);
        }
        user.body.extend(members);
        users::follow_name(user);
    })?;
    call.emit("user.updated", user.value());
    Ok(user)
}

#[cfg(test)]
#[path = "external_tests.rs"]
mod tests;
