//! Verification of e-mail addresses by a mailed code.

use serde_json::{Value, json};

use super::one_time_code::{self, LIFETIME, Refusal};
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Requested verifications, with their codes.
pub static EMAIL_VERIFICATIONS: Kind = Kind {
    name: "email_verification",
    prefix: "email_verification",
    label: "Email Verification",
    indexes: &["user_id"],
    owners: &[("user", "user_id")],
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.get_email_verification", get),
        ("user_management.send_verification_email", send),
        ("user_management.verify_email", confirm),
    ],
    pages: &[],
    seeds: &[],
};

/// Mails a code to a user.
pub(super) fn start(call: &mut Call<'_>, user: &Record) -> Record {
    let code = call.state.random.digits(6);
    let verification = call.create(
        &EMAIL_VERIFICATIONS,
        json!({
            "user_id": user.id,
            "email": user.text("email"),
            "expires_at": call.in_seconds(LIFETIME),
            "code": code,
        }),
    );
    call.mail("email_verification", user.text("email"), Some(&code), None);
    call.emit("email_verification.created", without_code(&verification));
    verification
}

/// Uses the newest code that was mailed to the user's present address, and marks the address as verified.
pub(super) fn redeem(call: &mut Call<'_>, user: &Record, code: &str) -> Result<Record, Refusal> {
    let verification = newest(call, user).ok_or(Refusal::Incorrect)?;
    one_time_code::redeem(call, &EMAIL_VERIFICATIONS, &verification, code)?;
    users::verify_email(call, &user.id).map_err(|_| Refusal::Incorrect)
}

fn newest(call: &Call<'_>, user: &Record) -> Option<Record> {
    let mut verifications = call.state.store.find(&EMAIL_VERIFICATIONS, "user_id", &user.id).rev();
    verifications.find(|verification| verification.text("email") == user.text("email")).cloned()
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.show(&EMAIL_VERIFICATIONS, call.path("id"))
}

fn send(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("id"))?;
    if user.member("email_verified") == true {
        let message = "The e-mail address of this user is verified already.";
        return Err(Failure::coded(400, "email_already_verified", message));
    }
    start(call, &user);
    Ok(Reply::value(json!({"user": user.value()})))
}

fn confirm(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("id"))?;
    let code = call.text("code").unwrap_or_default().to_owned();
    match redeem(call, &user, &code) {
        Ok(user) => Ok(Reply::value(json!({"user": user.value()}))),
        Err(refusal) => {
            let (code, message) = match refusal {
                Refusal::Used if user.member("email_verified") == true => {
                    ("email_previously_verified", "The e-mail address was verified before.")
                }
                Refusal::Used => {
                    ("email_verification_code_previously_used", "The code has been used already.")
                }
                Refusal::Expired => ("email_verification_code_expired", "The code has expired."),
                Refusal::Incorrect | Refusal::TooManyAttempts => {
                    ("email_verification_code_incorrect", "The code is incorrect.")
                }
            };
            Err(Failure::coded(400, code, message))
        }
    }
}

/// The data of `email_verification.created`.
fn without_code(verification: &Record) -> Value {
    let mut value = verification.value();
    if let Value::Object(members) = &mut value {
        members.remove("code");
    }
    value
}

#[cfg(test)]
#[path = "email_verification_tests.rs"]
mod tests;
