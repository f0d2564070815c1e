//! Codes with which a sign-in goes on that Radar stopped: mailed, or sent to a phone.

use serde_json::{Map, Value, json};

use super::authenticate::{complete, owned};
use super::one_time_code::{self, LIFETIME, Refusal};
use super::sign_in::SignIn;
use super::{client, pending};
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module, mfa, radar};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Mailed challenges, as the API shows them.
static RADAR_CHALLENGES: Kind = Kind {
    name: "radar_challenge",
    prefix: "radar_challenge",
    label: "Radar challenge",
    indexes: &["user_id"],
    owners: &[("user", "user_id")],
};

/// Codes sent to a phone. Hidden members: `user_id`, `phone_number`, `code`, `expires_at`.
static VERIFICATIONS: Kind = Kind {
    name: "radar_sms_verification",
    prefix: "radar_verification",
    label: "Verification",
    indexes: &["user_id"],
    owners: &[("user", "user_id")],
};

/// Hidden member of users: the number at which they passed a challenge.
const PHONE_NUMBER: &str = "radar_phone_number";

/// What people are told whom a block list keeps out.
pub(super) const BLOCKED: &str = "The sign-in was blocked.";

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.get_radar_challenge", get),
        ("user_management.send_radar_sms_challenge", send),
        ("user_management.authenticate_with_radar_email_challenge", with_email),
        ("user_management.authenticate_with_radar_sms_challenge", with_sms),
    ],
    pages: &[],
    seeds: &[],
};

/// Logs that Radar stepped in.
pub(super) fn report(call: &mut Call<'_>, sign_in: &SignIn, control: &str, blocklist_type: Option<&str>) {
    let email = call.state.store.get(&USERS, &sign_in.user_id).map(|user| user.text("email").to_owned());
    let data = json!({
        "auth_method": sign_in.method.answer_name(),
        "action": "login",
        "control": control,
        "blocklist_type": blocklist_type,
        "ip_address": sign_in.origin.ip_address,
        "user_agent": sign_in.origin.user_agent,
        "user_id": sign_in.user_id,
        "email": email.unwrap_or_default(),
    });
    call.emit("authentication.radar_risk_detected", data);
}

/// Logs that a block list stopped a sign-in, and refuses it.
pub(super) fn block(call: &mut Call<'_>, sign_in: &SignIn, kind: &str) -> Failure {
    report(call, sign_in, radar::BLOCK_CONTROL, Some(kind));
    // Assumption: the API description has no code of its own for this.
    Failure::oauth("access_denied", BLOCKED)
}

/// Mails a challenge to the user.
pub(super) fn mail(call: &mut Call<'_>, user: &Record) -> Record {
    let (email, code) = (user.text("email"), call.state.random.digits(6));
    let body = json!({
        "type": "email",
        "user_id": user.id,
        "email": email,
        "expires_at": call.in_seconds(LIFETIME),
        "code": code,
    });
    let challenge = call.create(&RADAR_CHALLENGES, body);
    call.mail("radar_challenge", email, Some(&code), None);
    let data = json!({
        "type": "email",
        "radar_challenge_id": challenge.id,
        "user_id": user.id,
        "email": email,
    });
    call.emit("radar.challenge_created", data);
    challenge
}

/// Sends a code to a phone of the user.
pub(super) fn text(call: &mut Call<'_>, user: &Record, phone_number: &str) -> Record {
    let code = call.state.random.digits(6);
    call.text_message("radar_challenge", phone_number, &code, None);
    let hidden = Map::from_iter([
        ("user_id".to_owned(), user.id.as_str().into()),
        ("phone_number".to_owned(), phone_number.into()),
        ("expires_at".to_owned(), call.in_seconds(LIFETIME).into()),
        ("code".to_owned(), Value::from(code)),
    ]);
    call.create_with(&VERIFICATIONS, json!({}), hidden)
}

/// The number to send codes to without asking: of an earlier challenge, or of a second factor.
pub(super) fn known_phone_number(call: &Call<'_>, user: &Record) -> Option<String> {
    let of_factor = || {
        let factors = mfa::verified(&call.state.store, &user.id);
        factors.iter().find_map(|factor| factor.member("sms")["phone_number"].as_str().map(str::to_owned))
    };
    user.member(PHONE_NUMBER).as_str().map(str::to_owned).or_else(of_factor)
}

/// Passes a mailed challenge, which also verifies the address.
pub(super) fn redeem_mailed(call: &mut Call<'_>, user: &Record, id: &str, code: &str) -> Result<(), Failure> {
    let challenge = call.find(&RADAR_CHALLENGES, id)?;
    check_owner(&challenge, user)?;
    one_time_code::redeem(call, &RADAR_CHALLENGES, &challenge, code).map_err(Refusal::of_grant)?;
    if challenge.text("email") == user.text("email") {
        users::verify_email(call, &user.id)?;
    }
    Ok(())
}

/// Passes a challenge with the code that was sent to a phone. The number is known from then on.
pub(super) fn redeem_texted(
    call: &mut Call<'_>,
    user: &Record,
    verification: &Record,
    code: &str,
) -> Result<(), Failure> {
    check_owner(verification, user)?;
    one_time_code::redeem(call, &VERIFICATIONS, verification, code).map_err(Refusal::of_grant)?;
    let phone_number = verification.text("phone_number");
    call.state.store.update(&USERS, &user.id, |user| user.set_hidden(PHONE_NUMBER, phone_number));
    Ok(())
}

/// The code that was sent to a phone under this id.
pub(super) fn verification(call: &Call<'_>, id: &str) -> Result<Record, Failure> {
    call.find(&VERIFICATIONS, id)
}

fn check_owner(challenge: &Record, user: &Record) -> Result<(), Failure> {
    if challenge.text("user_id") == user.id {
        return Ok(());
    }
    Err(Failure::coded(400, "user_mismatch", "The challenge belongs to another user."))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.show(&RADAR_CHALLENGES, call.path("id"))
}

fn send(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (_, sign_in) = pending::find(call, &owned(call, "pending_authentication_token"))?;
    let user = call.find(&USERS, &owned(call, "user_id"))?;
    if sign_in.user_id != user.id {
        let message = "The pending authentication token belongs to another user.";
        return Err(Failure::coded(400, "user_mismatch", message));
    }
    let phone_number = owned(call, "phone_number");
    if !mfa::is_phone_number(&phone_number) {
        let message = "phone_number must be in international form, such as +15005550006";
        return Err(Failure::invalid("phone_number", "invalid_phone_number", message));
    }
    let verification = text(call, &user, &phone_number);
    Ok(Reply::value(json!({"verification_id": verification.id, "phone_number": phone_number})))
}

fn with_email(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let (waiting, mut sign_in) = pending::find(call, &owned(call, "pending_authentication_token"))?;
    let user = call.find(&USERS, &sign_in.user_id)?;
    let (id, code) = (owned(call, "radar_challenge_id"), owned(call, "code"));
    redeem_mailed(call, &user, &id, &code)?;
    pending::finish(call, &waiting);
    sign_in.radar_passed = true;
    complete(call, sign_in)
}

/// At sign-up the number was just given, and comes again with the code; at sign-in it was known.
fn with_sms(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let (waiting, mut sign_in) = pending::find(call, &owned(call, "pending_authentication_token"))?;
    let user = call.find(&USERS, &sign_in.user_id)?;
    let code = owned(call, "code");
    let verification = match (call.text("verification_id"), call.text("phone_number")) {
        (Some(_), None) => {
            return Err(Failure::coded(400, "phone_number_required", "The phone number is missing."));
        }
        (Some(id), Some(phone_number)) => {
            let verification = verification(call, id)?;
            if verification.text("phone_number") != phone_number {
                return Err(Refusal::Incorrect.of_grant());
            }
            verification
        }
        (None, _) => {
            let newest = call.state.store.find(&VERIFICATIONS, "user_id", &user.id).next_back().cloned();
            let known = known_phone_number(call, &user);
            let sent = newest.filter(|newest| known.as_deref() == Some(newest.text("phone_number")));
            sent.ok_or_else(|| {
                Failure::coded(400, "verification_id_required", "The verification id is missing.")
            })?
        }
    };
    redeem_texted(call, &user, &verification, &code)?;
    pending::finish(call, &waiting);
    sign_in.radar_passed = true;
    complete(call, sign_in)
}

#[cfg(test)]
#[path = "radar_challenges_tests.rs"]
mod tests;
