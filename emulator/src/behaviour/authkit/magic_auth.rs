//! Signing in with a mailed code.

use serde_json::{Map, Value, json};

use super::invitations;
use super::one_time_code::{self, LIFETIME, Refusal};
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Mailed codes.
pub static MAGIC_AUTHS: Kind = Kind {
    name: "magic_auth",
    prefix: "magic_auth",
    label: "Magic Auth",
    indexes: &["email", "user_id"],
    owners: &[("user", "user_id")],
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[("user_management.create_magic_auth", create), ("user_management.get_magic_auth", get)],
    pages: &[],
    seeds: &[],
};

/// Mails a code. An address that no user has gets the id that its user will have: the user is created on the
/// first sign-in.
pub(super) fn start(call: &mut Call<'_>, email: &str) -> Record {
    let email = email.to_lowercase();
    let user_id = match (users::by_email(&call.state.store, &email), newest(call, &email)) {
        (Some(user), _) => user.id,
        (None, Some(earlier)) => earlier.text("user_id").to_owned(),
        (None, None) => call.new_id(USERS.prefix),
    };
    let code = call.state.random.digits(6);
    let magic_auth = call.create(
        &MAGIC_AUTHS,
        json!({
            "user_id": user_id,
            "email": email,
            "expires_at": call.in_seconds(LIFETIME),
            "code": code,
        }),
    );
    call.mail("magic_auth", &email, Some(&code), None);
    call.emit("magic_auth.created", without_code(&magic_auth));
    magic_auth
}

/// Uses the newest code mailed to the address. It shows that the address is the user's; a user of this
/// address is created if there is none.
pub(super) fn redeem(call: &mut Call<'_>, email: &str, code: &str) -> Result<Record, Refusal> {
    let magic_auth = newest(call, &email.to_lowercase()).ok_or(Refusal::Incorrect)?;
    one_time_code::redeem(call, &MAGIC_AUTHS, &magic_auth, code)?;
    if let Some(user) = users::by_email(&call.state.store, magic_auth.text("email")) {
        return users::verify_email(call, &user.id).map_err(|_| Refusal::Incorrect);
    }
    let user_id = magic_auth.text("user_id");
    if call.state.store.get(&USERS, user_id).is_some() {
        // The user has moved to another address since.
        return Err(Refusal::Incorrect);
    }
    let known = json!({"id": user_id, "email": magic_auth.text("email"), "email_verified": true});
    Ok(users::register(call, known, Map::new()))
}

fn newest(call: &Call<'_>, email: &str) -> Option<Record> {
    call.state.store.find(&MAGIC_AUTHS, "email", email).next_back().cloned()
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let email = call.text("email").unwrap_or_default().to_owned();
    invitations::usable(call, call.text("invitation_token"), &email)?;
    let magic_auth = start(call, &email);
    Ok(Reply::value(magic_auth.value()))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.show(&MAGIC_AUTHS, call.path("id"))
}

/// The data of `magic_auth.created`.
fn without_code(magic_auth: &Record) -> Value {
    let mut value = magic_auth.value();
    if let Value::Object(members) = &mut value {
        members.remove("code");
    }
    value
}

#[cfg(test)]
#[path = "magic_auth_tests.rs"]
mod tests;
