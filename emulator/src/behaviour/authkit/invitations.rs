//! Invitations to an organization, or to the application as a whole.

use serde_json::{Value, json};

use super::invitation_seeds;
use crate::behaviour::memberships;
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::roles;
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Invitations. A pending one shows as `expired` when its time is over: see `shown`.
pub static INVITATIONS: Kind = Kind {
    name: "invitation",
    prefix: "invitation",
    label: "Invitation",
    indexes: &["email", "organization_id", "token"],
    owners: &[("organization", "organization_id")],
};

/// How long an invitation is open unless it says otherwise, in days.
pub(super) const DAYS: i64 = 7;
const LONGEST_DAYS: i64 = 30;
pub(super) const DAY: u64 = 24 * 60 * 60;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.list_invitations", list),
        ("user_management.send_invitation", send),
        ("user_management.find_invitation_by_token", by_token),
        ("user_management.get_invitation", get),
        ("user_management.accept_invitation", accept),
        ("user_management.resend_invitation", resend),
        ("user_management.revoke_invitation", revoke),
    ],
    pages: &[],
    seeds: &[("invitations", invitation_seeds::plant)],
};

/// The invitation that a sign-in brings, if it brings one: open, and for this address.
pub(super) fn usable(call: &Call<'_>, token: Option<&str>, email: &str) -> Result<Option<Record>, Failure> {
    let Some(token) = token else { return Ok(None) };
    let invitation = call.find_by(&INVITATIONS, "token", token);
    let invitation =
        invitation.filter(|invitation| state(call, invitation) == "pending").ok_or_else(|| {
            Failure::oauth("invitation_invalid", "The invitation is invalid or no longer open.")
        })?;
    if invitation.text("email").eq_ignore_ascii_case(email) {
        return Ok(Some(invitation));
    }
    let message = "The invitation is for another e-mail address.";
    Err(Failure::oauth("invitation_cannot_be_used_for_email", message))
}

/// Accepts an invitation for a user, who becomes a member. The invitation went to the user's address by mail,
/// so the address is the user's.
pub(super) fn accept_for(call: &mut Call<'_>, invitation: &Record, user_id: &str) -> Result<Record, Failure> {
    users::verify_email(call, user_id)?;
    if let Some(organization_id) = invitation.member("organization_id").as_str() {
        let slugs: Vec<String> =
            invitation.member("role_slug").as_str().map(str::to_owned).into_iter().collect();
        memberships::admit(call, user_id, organization_id, &slugs);
    }
    let now = call.now();
    let accepted = call.change(&INVITATIONS, &invitation.id, |invitation| {
        invitation.set("state", "accepted");
        invitation.set("accepted_at", now);
        invitation.set("accepted_user_id", user_id);
    })?;
    call.emit("invitation.accepted", event_data(call, &accepted));
    Ok(accepted)
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (organization_id, email) = (call.query_text("organization_id"), call.query_text("email"));
    let page = call.state.store.page(&INVITATIONS, &call.paging(), |invitation| {
        organization_id.is_none_or(|id| invitation.text("organization_id") == id)
            && email.is_none_or(|email| invitation.text("email").eq_ignore_ascii_case(email))
    })?;
    Ok(Reply::value(page.to_value(|invitation| shown(call, invitation))))
}

fn send(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let email = call.text("email").unwrap_or_default().to_lowercase();
    let organization_id = call.text("organization_id").map(str::to_owned);
    if let Some(id) = &organization_id {
        call.find(&ORGANIZATIONS, id)?;
    }
    if let Some(id) = call.text("inviter_user_id") {
        call.find(&USERS, id)?;
    }
    let known = |slug: &&str| roles::exists(&call.state.store, organization_id.as_deref(), slug);
    if let Some(slug) = call.text("role_slug").filter(|slug| !known(slug)) {
        let failure = Failure::coded(400, "invalid_role", format!("There is no role '{slug}'."));
        return Err(failure.with("role_slug", slug));
    }
    let days = call.body("expires_in_days").and_then(Value::as_i64).unwrap_or(DAYS);
    if days < 1 {
        return Err(Failure::coded(400, "expires_in_days_too_short", "expires_in_days must be at least 1."));
    }
    if days > LONGEST_DAYS {
        let message = format!("expires_in_days must be at most {LONGEST_DAYS}.");
        return Err(Failure::coded(400, "expires_in_days_too_long", message));
    }
    let further = json!({
        "organization_id": organization_id,
        "inviter_user_id": call.text("inviter_user_id"),
        "role_slug": call.text("role_slug"),
    });
    let invitation = invite(call, &email, further, days.unsigned_abs())?;
    Ok(Reply::value(shown(call, &invitation)))
}

/// Invites an address to the application as a whole, as [`send`] does.
pub(in crate::behaviour) fn invite_to_application(
    call: &mut Call<'_>,
    email: &str,
) -> Result<Record, Failure> {
    let further = json!({"organization_id": null, "inviter_user_id": null, "role_slug": null});
    invite(call, email, further, DAYS.unsigned_abs())
}

fn invite(call: &mut Call<'_>, email: &str, mut body: Value, days: u64) -> Result<Record, Failure> {
    check_uninvited(call, email, body["organization_id"].as_str())?;
    let token = call.state.random.token(25);
    let link = format!("{}/_authkit/invitation?invitation_token={token}", call.context.base_url);
    let members = [
        ("email", email.into()),
        ("state", "pending".into()),
        ("accepted_at", Value::Null),
        ("revoked_at", Value::Null),
        ("accepted_user_id", Value::Null),
        ("expires_at", call.in_seconds(days * DAY).into()),
        ("token", token.into()),
        ("accept_invitation_url", link.as_str().into()),
    ];
    for (name, value) in members {
        body[name] = value;
    }
    let invitation = call.create(&INVITATIONS, body);
    call.mail("invitation", email, None, Some(&link));
    call.emit("invitation.created", event_data(call, &invitation));
    Ok(invitation)
}

/// One open invitation for each address and organization, and none for who is there already.
fn check_uninvited(call: &Call<'_>, email: &str, organization_id: Option<&str>) -> Result<(), Failure> {
    let user = users::by_email(&call.state.store, email);
    let (member, invited) = match organization_id {
        Some(_) => ("user_already_organization_member", "email_already_invited_to_organization"),
        None => ("user_already_exists", "email_already_invited"),
    };
    let is_there = user.is_some_and(|user| match organization_id {
        Some(id) => memberships::of(&call.state.store, &user.id, id)
            .is_some_and(|membership| membership.text("status") == "active"),
        None => true,
    });
    if is_there {
        let place = if organization_id.is_some() { "is a member of the organization" } else { "exists" };
        return Err(Failure::coded(
            400,
            member,
            format!("A user with the address '{email}' {place} already."),
        ));
    }
    let mut earlier = call.state.store.find(&INVITATIONS, "email", email);
    let is_open = |invitation: &Record| {
        state(call, invitation) == "pending"
            && invitation.member("organization_id").as_str() == organization_id
    };
    if earlier.any(is_open) {
        return Err(Failure::coded(400, invited, format!("'{email}' has an open invitation already.")));
    }
    Ok(())
}

fn by_token(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let token = call.path("token");
    let invitation = call.find_by(&INVITATIONS, "token", token);
    let invitation = invitation.ok_or_else(|| Failure::not_found(&INVITATIONS, token))?;
    Ok(Reply::value(shown(call, &invitation)))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let invitation = call.find(&INVITATIONS, call.path("id"))?;
    Ok(Reply::value(shown(call, &invitation)))
}

fn accept(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let invitation = pending(call)?;
    let Some(user) = users::by_email(&call.state.store, invitation.text("email")) else {
        let message = "The invitation cannot be accepted: no user has its e-mail address.";
        return Err(Failure::coded(400, "invalid_invite", message));
    };
    let accepted = accept_for(call, &invitation, &user.id)?;
    Ok(Reply::value(shown(call, &accepted)))
}

fn resend(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let invitation = call.find(&INVITATIONS, call.path("id"))?;
    let state = state(call, &invitation).to_owned();
    if state != "pending" {
        let code = match state.as_str() {
            "expired" => "invite_expired",
            "revoked" => "invite_revoked",
            _ => "invite_accepted",
        };
        return Err(Failure::coded(400, code, format!("The invitation is {state}.")));
    }
    call.mail("invitation", invitation.text("email"), None, Some(invitation.text("accept_invitation_url")));
    call.emit("invitation.resent", event_data(call, &invitation));
    Ok(Reply::value(shown(call, &invitation)))
}

fn revoke(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let invitation = pending(call)?;
    let now = call.now();
    let revoked = call.change(&INVITATIONS, &invitation.id, |invitation| {
        invitation.set("state", "revoked");
        invitation.set("revoked_at", now);
    })?;
    call.emit("invitation.revoked", event_data(call, &revoked));
    Ok(Reply::value(shown(call, &revoked)))
}

/// The invitation that the path names, which must be open.
fn pending(call: &Call<'_>) -> Result<Record, Failure> {
    let invitation = call.find(&INVITATIONS, call.path("id"))?;
    match state(call, &invitation) {
        "pending" => Ok(invitation),
        state => Err(Failure::coded(400, "invite_not_pending", format!("The invitation is {state}."))),
    }
}

fn state<'r>(call: &Call<'_>, invitation: &'r Record) -> &'r str {
    match invitation.text("state") {
        "pending" if call.is_past(invitation.text("expires_at")) => "expired",
        state => state,
    }
}

/// An invitation as the API shows it now.
fn shown(call: &Call<'_>, invitation: &Record) -> Value {
    let mut value = invitation.value();
    value["state"] = state(call, invitation).into();
    value
}

/// The data of `invitation.*` events.
fn event_data(call: &Call<'_>, invitation: &Record) -> Value {
    let mut value = shown(call, invitation);
    if let Value::Object(members) = &mut value {
        members.remove("token");
        members.remove("accept_invitation_url");
    }
    value
}

#[cfg(test)]
#[path = "invitations_tests.rs"]
mod tests;
