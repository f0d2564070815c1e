//! Setting a new password by a mailed link.

use serde_json::{Map, Value, json};

use super::sessions;
use crate::behaviour::html;
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module, passwords};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Requested resets.
pub static PASSWORD_RESETS: Kind = Kind {
    name: "password_reset",
    prefix: "password_reset",
    label: "Password Reset",
    indexes: &["password_reset_token", "user_id"],
    owners: &[("user", "user_id")],
};

/// How long a link is good, in seconds.
const LIFETIME: u64 = 15 * 60;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.create_password_reset", create),
        ("user_management.get_password_reset", get),
        ("user_management.confirm_password_reset", confirm),
    ],
    pages: &[("GET", "/_authkit/password-reset", show), ("POST", "/_authkit/password-reset", enter)],
    seeds: &[],
};

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let email = call.text("email").unwrap_or_default();
    let Some(user) = users::by_email(&call.state.store, email) else {
        return Err(Failure::not_found(&USERS, email));
    };
    let token = call.state.random.token(25);
    let link = format!("{}/_authkit/password-reset?token={token}", call.context.base_url);
    let reset = call.create(
        &PASSWORD_RESETS,
        json!({
            "user_id": user.id,
            "email": user.text("email"),
            "expires_at": call.in_seconds(LIFETIME),
            "password_reset_token": token,
            "password_reset_url": link,
        }),
    );
    call.mail("password_reset", user.text("email"), None, Some(&link));
    call.emit("password_reset.created", event_data(&reset));
    Ok(Reply::value(shown(&reset)))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(shown(&call.find(&PASSWORD_RESETS, call.path("id"))?)))
}

fn confirm(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (token, password) =
        (call.text("token").unwrap_or_default(), call.text("new_password").unwrap_or_default());
    let (token, password) = (token.to_owned(), password.to_owned());
    let user = set_password(call, &token, &password)?;
    Ok(Reply::value(json!({"user": user.value()})))
}

/// The page behind the mailed link.
fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let token = call.query_text("token").unwrap_or_default();
    Ok(page(token, None))
}

fn enter(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let entered = |name: &str| call.text(name).unwrap_or_default().to_owned();
    let (token, password) = (entered("token"), entered("password"));
    Ok(match set_password(call, &token, &password) {
        Ok(_) => html::page(200, "Password changed", "<p>You can sign in with your new password.</p>"),
        Err(failure) => {
            let specific = failure.body["errors"][0]["message"].as_str();
            page(&token, Some(specific.unwrap_or("This link is not valid.")))
        }
    })
}

fn page(token: &str, error: Option<&str>) -> Reply {
    let form = html::form(
        "/_authkit/password-reset",
        &[
            html::hidden("token", token),
            html::field("password", "New password", "password", ""),
            html::button("continue", "main", "Change password"),
        ]
        .concat(),
    );
    html::page(200, "Choose a new password", &[html::alert(error), form].concat())
}

/// The token came by mail, so the address is the user's. Whoever was signed in with the old password is not any
/// more.
fn set_password(call: &mut Call<'_>, token: &str, password: &str) -> Result<Record, Failure> {
    let reset = call.find_by(&PASSWORD_RESETS, "password_reset_token", token);
    let reset = reset.ok_or_else(|| Failure::not_found(&PASSWORD_RESETS, token))?;
    if reset.member("used") == true || call.is_past(reset.text("expires_at")) {
        return Err(refused(
            "password_reset_token_expired",
            "The password reset token has expired or was used.",
        ));
    }
    if passwords::check_strength(password).is_err() {
        let message = format!("The password must have at least {} characters.", passwords::SHORTEST);
        return Err(refused("password_too_short", &message));
    }
    let hash = passwords::hash(&mut call.state.random, password)?;
    let user_id = reset.text("user_id");
    users::verify_email(call, user_id)?;
    let user = call.change(&USERS, user_id, |user| user.set_hidden("password_hash", hash))?;
    call.state.store.update(&PASSWORD_RESETS, &reset.id, |reset| reset.set_hidden("used", true));
    sessions::end_all(call, user_id);
    call.emit("password_reset.succeeded", event_data(&reset));
    Ok(user)
}

fn refused(code: &str, message: &str) -> Failure {
    let failure = Failure::coded(400, "password_reset_error", "Could not reset the password.");
    failure.with("errors", json!([{"code": code, "message": message}]))
}

/// A reset as the API shows it; it has no `updated_at`.
fn shown(reset: &Record) -> Value {
    let members = reset.body.iter().filter(|(name, _)| *name != "updated_at");
    Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect::<Map<_, _>>())
}

/// The data of `password_reset.*` events.
fn event_data(reset: &Record) -> Value {
    let mut value = shown(reset);
    if let Value::Object(members) = &mut value {
        members.remove("password_reset_token");
        members.remove("password_reset_url");
    }
    value
}

#[cfg(test)]
#[path = "password_reset_tests.rs"]
mod tests;
