//! The grants of `POST /user_management/authenticate`.

use super::one_time_code::Refusal;
use super::sign_in::{self, Method, Origin, SignIn};
use super::{
    authorization_codes, client, email_completion, email_verification, invitations, magic_auth, pending,
    sessions,
};
use crate::behaviour::mfa::challenges;
use crate::behaviour::users;
use crate::behaviour::{Call, Module, passwords};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.authenticate_with_code", with_code),
        ("user_management.authenticate_with_password", with_password),
        ("user_management.authenticate_with_refresh_token", with_refresh_token),
        ("user_management.authenticate_with_magic_auth", with_magic_auth),
        ("user_management.authenticate_with_email_verification", with_email_verification),
        ("user_management.authenticate_with_totp", with_totp),
        ("user_management.authenticate_with_organization_selection", with_organization_selection),
    ],
    pages: &[],
    seeds: &[],
};

/// The user with this password, with the events of the attempt.
pub(super) fn check_password(
    call: &mut Call<'_>,
    email: &str,
    password: &str,
    origin: &Origin,
) -> Result<Record, Failure> {
    let user = users::by_email(&call.state.store, email);
    match user {
        Some(user) if passwords::fits(user.text("password_hash"), password) => {
            sign_in::emit_succeeded(call, "password", &user, origin);
            Ok(user)
        }
        user => {
            let failure = Failure::coded(400, "invalid_credentials", "Invalid credentials.");
            sign_in::emit_failed(call, "password", user.as_ref(), email, origin, &failure);
            Err(failure)
        }
    }
}

/// The user with this mailed code, with the events of the attempt.
pub(super) fn check_magic_auth(
    call: &mut Call<'_>,
    email: &str,
    code: &str,
    origin: &Origin,
) -> Result<Record, Failure> {
    match magic_auth::redeem(call, email, code) {
        Ok(user) => {
            sign_in::emit_succeeded(call, "magic_auth", &user, origin);
            Ok(user)
        }
        Err(refusal) => {
            let failure = refusal.of_grant();
            let user = users::by_email(&call.state.store, email);
            sign_in::emit_failed(call, "magic_auth", user.as_ref(), email, origin, &failure);
            Err(failure)
        }
    }
}

/// Verifies a user's address with a mailed code, with the events of the attempt.
pub(super) fn check_email_verification(
    call: &mut Call<'_>,
    user: &Record,
    code: &str,
    origin: &Origin,
) -> Result<Record, Refusal> {
    match email_verification::redeem(call, user, code) {
        Ok(user) => {
            sign_in::emit_succeeded(call, "email_verification", &user, origin);
            Ok(user)
        }
        Err(refusal) => {
            let failure = refusal.of_grant();
            sign_in::emit_failed(
                call,
                "email_verification",
                Some(user),
                user.text("email"),
                origin,
                &failure,
            );
            Err(refusal)
        }
    }
}

/// Passes a challenge of one of the user's factors, with the events of the attempt.
pub(super) fn check_second_factor(
    call: &mut Call<'_>,
    user: &Record,
    challenge_id: &str,
    code: &str,
    origin: &Origin,
) -> Result<(), Failure> {
    let (challenge, factor) = challenges::find(call, challenge_id)?;
    if factor.text("user_id") != user.id {
        let message = "The authentication challenge belongs to another user.";
        return Err(Failure::coded(400, "user_mismatch", message));
    }
    match challenges::answer(call, &challenge, &factor, code) {
        Ok(()) => {
            sign_in::emit_succeeded(call, "mfa", user, origin);
            Ok(())
        }
        Err(refusal) => {
            let failure = refusal.of_grant();
            sign_in::emit_failed(call, "mfa", Some(user), user.text("email"), origin, &failure);
            Err(failure)
        }
    }
}

fn with_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let code = owned(call, "code");
    let mut sign_in = authorization_codes::redeem(call, &code)?;
    if sign_in.is_anonymous() {
        return Err(email_completion::ask(call, &sign_in));
    }
    // What the caller says of the user's browser is better than what the pages could see.
    let origin = Origin::of_grant(call);
    sign_in.origin.ip_address = origin.ip_address.or(sign_in.origin.ip_address);
    sign_in.origin.user_agent = origin.user_agent.or(sign_in.origin.user_agent);
    let user = call.find(&users::USERS, &sign_in.user_id)?;
    let invited_to = accept_invitation(call, &user)?;
    sign_in.organization_id = invited_to.or(sign_in.organization_id);
    sessions::open(call, &sign_in)
}

fn with_password(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let (email, password) = (owned(call, "email"), owned(call, "password"));
    let origin = Origin::of_grant(call);
    let user = check_password(call, &email, &password, &origin)?;
    let organization_id = accept_invitation(call, &user)?;
    complete(call, SignIn::new(user.id, Method::Password, organization_id, origin))
}

fn with_refresh_token(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let token = owned(call, "refresh_token");
    let organization_id = call.text("organization_id").map(str::to_owned);
    sessions::refresh(call, &token, organization_id.as_deref())
}

fn with_magic_auth(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let (email, code) = (owned(call, "email"), owned(call, "code"));
    let origin = Origin::of_grant(call);
    let user = check_magic_auth(call, &email, &code, &origin)?;
    let organization_id = accept_invitation(call, &user)?;
    complete(call, SignIn::new(user.id, Method::MagicAuth, organization_id, origin))
}

fn with_email_verification(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let (waiting, mut sign_in) = pending::find(call, &owned(call, "pending_authentication_token"))?;
    let code = owned(call, "code");
    let user = call.find(&users::USERS, &sign_in.user_id)?;
    check_email_verification(call, &user, &code, &Origin::of_grant(call)).map_err(Refusal::of_grant)?;
    pending::finish(call, &waiting);
    sign_in.address_unproven = false;
    complete(call, sign_in)
}

fn with_totp(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let (waiting, mut sign_in) = pending::find(call, &owned(call, "pending_authentication_token"))?;
    let (challenge_id, code) = (owned(call, "authentication_challenge_id"), owned(call, "code"));
    let user = call.find(&users::USERS, &sign_in.user_id)?;
    check_second_factor(call, &user, &challenge_id, &code, &Origin::of_grant(call))?;
    pending::finish(call, &waiting);
    sign_in.second_factor = true;
    complete(call, sign_in)
}

fn with_organization_selection(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let (waiting, mut sign_in) = pending::find(call, &owned(call, "pending_authentication_token"))?;
    let organization_id = owned(call, "organization_id");
    sign_in::check_member(call, &sign_in.user_id, &organization_id)?;
    pending::finish(call, &waiting);
    sign_in.organization_id = Some(organization_id);
    complete(call, sign_in)
}

/// Accepts the invitation that a grant brings, and says which organization it is for.
fn accept_invitation(call: &mut Call<'_>, user: &Record) -> Result<Option<String>, Failure> {
    let Some(invitation) = invitations::usable(call, call.text("invitation_token"), user.text("email"))?
    else {
        return Ok(None);
    };
    invitations::accept_for(call, &invitation, &user.id)?;
    Ok(invitation.member("organization_id").as_str().map(str::to_owned))
}

/// The session of a sign-in, or the step that it waits for.
pub(super) fn complete(call: &mut Call<'_>, sign_in: SignIn) -> Result<Reply, Failure> {
    let sign_in = pending::advance(call, sign_in)?;
    sessions::open(call, &sign_in)
}

/// A text of the body; empty if it is absent.
pub(super) fn owned(call: &Call<'_>, name: &str) -> String {
    call.text(name).unwrap_or_default().to_owned()
}

#[cfg(test)]
#[path = "authenticate_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "second_factor_tests.rs"]
mod second_factor_tests;
