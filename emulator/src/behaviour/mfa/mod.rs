//! Second factors: codes of authenticator apps, by text message, or delivered by the application.
//!
//! A code is checked in a challenge of the factor (`challenges.rs`). The sign-in asks a user for those of their
//! factors that have been verified, which is to say that a challenge of theirs was passed once.

pub(super) mod challenges;
mod seeds;
mod totp;

use serde_json::{Map, Value, json};

use super::users::USERS;
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record, Store};

/// Factors, as the API shows them after enrolment. Hidden members: `secret` of type `totp`, in Base32,
/// `verified`, and `on_page` of those whose set-up began on a hosted page.
pub static FACTORS: Kind = Kind {
    name: "authentication_factor",
    prefix: "auth_factor",
    label: "Authentication factor",
    indexes: &["user_id"],
    owners: &[("user", "user_id")],
};

/// What authenticator apps show if the application does not say it.
const DEFAULT_ISSUER: &str = "WorkOS emulator";

pub(super) static MODULE: Module = Module {
    operations: &[
        ("multi_factor_auth.enroll_factor", enroll),
        ("multi_factor_auth.get_factor", get),
        ("multi_factor_auth.delete_factor", delete),
        ("multi_factor_auth.challenge_factor", challenges::create),
        ("multi_factor_auth.verify_challenge", challenges::verify),
        ("multi_factor_auth.list_user_auth_factors", list_of_user),
        ("multi_factor_auth.create_user_auth_factor", create_for_user),
    ],
    pages: &[("GET", "/_emulator/factors/{factor}/code", show_code)],
    seeds: &[("users", seeds::plant)],
};

/// The factors that a user can sign in with, oldest first: verified ones whose codes the application need not
/// deliver.
pub(super) fn verified(store: &Store, user_id: &str) -> Vec<Record> {
    let usable =
        |factor: &&Record| factor.member("verified") == true && matches!(factor.text("type"), "totp" | "sms");
    store.find(&FACTORS, "user_id", user_id).filter(usable).cloned().collect()
}

/// The code that the user's authenticator app shows now; none for other types.
pub(super) fn current_code(call: &Call<'_>, factor: &Record) -> Option<String> {
    totp::code_at(factor.member("secret").as_str()?, call.context.now)
}

/// A new `totp` factor, and its set-up as the API shows it this one time. Issuer and account are what the
/// authenticator app calls it.
pub(super) fn enroll_totp(
    call: &mut Call<'_>,
    user: Option<&Record>,
    issuer: &str,
    account: &str,
    secret: Option<String>,
) -> Result<(Record, Value), Failure> {
    let secret = secret.unwrap_or_else(|| totp::new_secret(&mut call.state.random));
    let mut body = json!({"type": "totp", "totp": {"issuer": issuer, "user": account}});
    if let Some(user) = user {
        body["user_id"] = user.id.as_str().into();
    }
    let hidden = Map::from_iter([("secret".to_owned(), secret.into())]);
    let factor = call.create_with(&FACTORS, body, hidden);
    match set_up(&factor) {
        Some(shown) => Ok((factor, shown)),
        None => {
            call.remove(&FACTORS, &factor.id)?;
            let message = "the labels contain a colon, or do not fit into a QR code";
            Err(Failure::invalid("totp_user", "invalid_value", message))
        }
    }
}

/// Begins the set-up of an authenticator app on a page. What was begun there earlier, and never finished, goes.
pub(super) fn enroll_on_page(call: &mut Call<'_>, user: &Record) -> Result<Record, Failure> {
    let factors = call.find_all(&FACTORS, "user_id", &user.id);
    let is_unfinished =
        |factor: &&Record| factor.member("on_page") == true && factor.member("verified") != true;
    for factor in factors.iter().filter(is_unfinished) {
        call.remove(&FACTORS, &factor.id)?;
    }
    let (factor, _) = enroll_totp(call, Some(user), DEFAULT_ISSUER, user.text("email"), None)?;
    call.change(&FACTORS, &factor.id, |factor| factor.set_hidden("on_page", true))
}

/// A `totp` factor with what its authenticator app needs to know.
pub(super) fn set_up(factor: &Record) -> Option<Value> {
    let secret = factor.text("secret");
    let label = |name: &str| factor.member("totp")[name].as_str().unwrap_or_default();
    let uri = totp::uri(secret, label("issuer"), label("user"))?;
    let mut shown = factor.value();
    shown["totp"]["secret"] = secret.into();
    shown["totp"]["qr_code"] = totp::qr_code(&uri)?.into();
    shown["totp"]["uri"] = uri.into();
    Some(shown)
}

fn enroll(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let text = |name: &str| call.text(name).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let needed = |name: &'static str| {
        text(name)
            .ok_or_else(|| Failure::invalid(name, "required", format!("{name} is required for this type")))
    };
    let user = match call.text("user_id") {
        None => None,
        Some(id) => {
            let user = call.state.store.get(&USERS, id).cloned();
            Some(user.ok_or_else(|| Failure::invalid("user_id", "invalid_value", "there is no such user"))?)
        }
    };
    let mut body = match call.text("type").unwrap_or_default() {
        "totp" => {
            let (issuer, account) = (needed("totp_issuer")?, needed("totp_user")?);
            let (_, shown) = enroll_totp(call, user.as_ref(), &issuer, &account, None)?;
            return Ok(Reply::value(shown));
        }
        "sms" => {
            let phone_number = needed("phone_number")?;
            if !is_phone_number(&phone_number) {
                let message = "phone_number must be in international form, such as +15005550006";
                return Err(Failure::invalid("phone_number", "invalid_phone_number", message));
            }
            json!({"type": "sms", "sms": {"phone_number": phone_number}})
        }
        other => json!({"type": other}),
    };
    if let Some(user) = user {
        body["user_id"] = user.id.into();
    }
    Ok(Reply::value(call.create(&FACTORS, body).value()))
}

/// Whether a number is written as E.164 has it.
pub(super) fn is_phone_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (7..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.show(&FACTORS, call.path("id"))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    call.remove(&FACTORS, &id)?;
    Ok(Reply::nothing().status(204))
}

fn list_of_user(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("user_id"))?;
    call.page_of(&FACTORS, ("user_id", &user.id), |_| true)
}

fn create_for_user(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("user_id"))?;
    let secret = match call.text("totp_secret") {
        None => None,
        Some(text) => Some(totp::read_secret(text).ok_or_else(|| {
            Failure::invalid("totp_secret", "invalid_value", "totp_secret must be in Base32")
        })?),
    };
    // Assumption: the user's address stands for the name of the account.
    let account = call.text("totp_user").unwrap_or(user.text("email")).to_owned();
    let issuer = call.text("totp_issuer").unwrap_or(DEFAULT_ISSUER).to_owned();
    let (factor, shown) = enroll_totp(call, Some(&user), &issuer, &account, secret)?;
    let challenge = challenges::start(call, &factor, None);
    Ok(Reply::value(json!({"authentication_factor": shown, "authentication_challenge": challenge.value()})))
}

/// Control: what the person's authenticator app shows now, for tests without one.
fn show_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let factor = call.find(&FACTORS, call.path("factor"))?;
    match current_code(call, &factor) {
        Some(code) => Ok(Reply::value(json!({"code": code}))),
        None => Err(Failure::coded(
            422,
            "not_a_totp_factor",
            "Only factors of type totp have a code of their own.",
        )),
    }
}

#[cfg(test)]
mod tests;
