//! Claims: a person takes over the responsibility for a registered agent. The attempt belongs to the registration, in
//! whose hidden members it is: `claim_attempt_token`, `login_hint`, `user_code`, and `claiming_user_id` once a user is
//! linked.

use serde_json::{Value, json};

use super::registrations::REGISTRATIONS;
use crate::behaviour::memberships;
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module =
    Module { operations: &[("agents.link_claim_attempt_to_external_user", link)], pages: &[], seeds: &[] };

fn link(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let token = call.text("claim_attempt_token").unwrap_or_default();
    let registration = call.find_by(&REGISTRATIONS, "claim_attempt_token", token);
    let registration = registration.filter(|registration| registration.text("status") != "revoked");
    let registration = registration
        .ok_or_else(|| Failure::coded(400, "invalid_claim", "The claim attempt is not known."))?;
    let claim = registration.member("claim");
    if !claim["claim_completion"].is_null() {
        return Err(Failure::coded(409, "already_claimed", "The agent is claimed already."));
    }
    if claim["expires_at"].as_str().is_none_or(|time| call.is_past(time)) {
        return Err(Failure::coded(410, "claim_expired", "The claim has expired."));
    }
    let member =
        |name: &str| call.body("user").and_then(|user| user[name].as_str()).unwrap_or_default().to_owned();
    let (email, external_id) = (member("email").to_lowercase(), member("external_id"));
    let hint = registration.member("login_hint").as_str();
    if hint.is_some_and(|hint| !hint.eq_ignore_ascii_case(&email)) {
        return Err(Failure::coded(400, "email_mismatch", "The claim is meant for another e-mail address."));
    }
    let known = call.find_by(&USERS, "external_id", &external_id);
    let linked = registration.member("claiming_user_id").as_str();
    if linked.is_some() && known.as_ref().map(|user| &*user.id) != linked {
        return Err(Failure::coded(400, "wrong_account", "Another user is linked to the claim attempt."));
    }
    if known.is_none() && users::by_email(&call.state.store, &email).is_some() {
        return Err(Failure::coded(
            409,
            "email_already_in_use",
            "The e-mail address belongs to another user.",
        ));
    }
    let organizations = known.as_ref().map(|user| organizations_of(call, user)).unwrap_or_default();
    place(call, &organizations)?;
    let user = match known {
        Some(user) => user,
        None => {
            users::register(call, json!({"email": email, "external_id": external_id}), Default::default())
        }
    };
    let registration = call.change(&REGISTRATIONS, &registration.id, |registration| {
        registration.set_hidden("claiming_user_id", user.id.as_str());
    })?;
    let organizations: Vec<Value> =
        organizations.iter().map(|found| json!({"id": found.id, "name": found.text("name")})).collect();
    Ok(Reply::value(json!({
        "id": registration.id,
        "status": registration.text("status"),
        "user_code": registration.text("user_code"),
        "organizations": organizations,
    })))
}

fn organizations_of(call: &Call<'_>, user: &Record) -> Vec<Record> {
    let store = &call.state.store;
    let organization =
        |membership: &Record| store.get(&ORGANIZATIONS, membership.text("organization_id")).cloned();
    memberships::active(store, &user.id).iter().filter_map(organization).collect()
}

/// Whether it is clear where the agent goes: to the organization that the request names, or the only one of the user.
fn place(call: &Call<'_>, organizations: &[Record]) -> Result<(), Failure> {
    match call.text("organization_id") {
        Some(id) if organizations.iter().all(|organization| organization.id != id) => {
            Err(Failure::coded(400, "invalid_organization", "The user is no member of this organization."))
        }
        None if organizations.len() > 1 => {
            let message = "The user belongs to several organizations; organization_id must name one.";
            Err(Failure::coded(409, "organization_selection_required", message))
        }
        _ => Ok(()),
    }
}
