//! Challenges: requests to prove possession of a factor with a code.

use serde_json::{Value, json};

use super::{FACTORS, totp};
use crate::behaviour::Call;
use crate::behaviour::authkit::one_time_code::{self, LIFETIME, Refusal};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Challenges, as the API shows them. Hidden members: `code` that was sent by text message, `attempts`, `used`.
pub(in crate::behaviour) static CHALLENGES: Kind = Kind {
    name: "authentication_challenge",
    prefix: "auth_challenge",
    label: "Authentication challenge",
    indexes: &["authentication_factor_id"],
    owners: &[("authentication_factor", "authentication_factor_id")],
};

/// Where the code goes in the wording of an application.
const CODE_MARK: &str = "{{code}}";

/// A new challenge of a factor; the code of an `sms` factor is sent at once. `wording` is the application's.
pub(in crate::behaviour) fn start(call: &mut Call<'_>, factor: &Record, wording: Option<&str>) -> Record {
    let mut body = json!({"authentication_factor_id": factor.id});
    match factor.text("type") {
        "sms" => {
            let code = call.state.random.digits(6);
            let phone_number = factor.member("sms")["phone_number"].as_str().unwrap_or_default();
            let text = wording.map(|wording| wording.replace(CODE_MARK, &code));
            call.text_message("authentication_challenge", phone_number, &code, text);
            body["expires_at"] = call.in_seconds(LIFETIME).into();
            let hidden = serde_json::Map::from_iter([("code".to_owned(), code.into())]);
            call.create_with(&CHALLENGES, body, hidden)
        }
        "totp" => call.create(&CHALLENGES, body),
        // The application delivers the code itself.
        _ => {
            body["code"] = call.state.random.digits(6).into();
            body["expires_at"] = call.in_seconds(LIFETIME).into();
            call.create(&CHALLENGES, body)
        }
    }
}

/// Passes a challenge with its code, which verifies the factor, or counts a failed attempt.
///
/// Assumption: one code of an authenticator app can pass several challenges while it lasts.
pub(in crate::behaviour) fn answer(
    call: &mut Call<'_>,
    challenge: &Record,
    factor: &Record,
    code: &str,
) -> Result<(), Refusal> {
    let is_right = match factor.member("secret").as_str() {
        Some(secret) => totp::fits(secret, code, call.context.now),
        None => challenge.text("code") == code,
    };
    one_time_code::redeem_if(call, &CHALLENGES, challenge, is_right)?;
    call.state.store.update(&FACTORS, &factor.id, |factor| factor.set_hidden("verified", true));
    Ok(())
}

/// A challenge with its factor.
pub(in crate::behaviour) fn find(call: &Call<'_>, id: &str) -> Result<(Record, Record), Failure> {
    let challenge = call.find(&CHALLENGES, id)?;
    let factor = call.find(&FACTORS, challenge.text("authentication_factor_id"))?;
    Ok((challenge, factor))
}

pub(super) fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let factor = call.find(&FACTORS, call.path("id"))?;
    let wording = call.text("sms_template").map(str::to_owned);
    if let Some(wording) = &wording {
        check_wording(&factor, wording)?;
    }
    Ok(Reply::value(start(call, &factor, wording.as_deref()).value()))
}

pub(super) fn verify(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (challenge, factor) = find(call, call.path("id"))?;
    let code = call.text("code").unwrap_or_default().to_owned();
    let valid = match answer(call, &challenge, &factor, &code) {
        Ok(()) => true,
        Err(Refusal::Incorrect) if challenge.member("used") != true => false,
        Err(Refusal::TooManyAttempts) => return Err(Refusal::TooManyAttempts.of_grant()),
        // Assumption: the API description has 422 without a code for both.
        Err(Refusal::Expired) => {
            let message = format!("The authentication challenge '{}' has expired.", challenge.id);
            return Err(Failure::coded(422, "authentication_challenge_expired", message));
        }
        Err(Refusal::Used | Refusal::Incorrect) => {
            let message = format!("The authentication challenge '{}' was verified already.", challenge.id);
            return Err(Failure::coded(422, "authentication_challenge_previously_verified", message));
        }
    };
    Ok(Reply::value(json!({"challenge": without_code(&challenge), "valid": valid})))
}

/// Refuses wordings that the API description forbids.
fn check_wording(factor: &Record, wording: &str) -> Result<(), Failure> {
    let problem = if factor.text("type") != "sms" {
        "sms_template is for factors of type sms"
    } else if !wording.contains(CODE_MARK) {
        "sms_template must contain {{code}}"
    } else if wording.split_whitespace().any(names_a_site) {
        "sms_template must not contain a URL or a domain name"
    } else {
        return Ok(());
    };
    Err(Failure::invalid("sms_template", "invalid_value", problem))
}

/// Whether a word is a URL or a domain name: letters or digits on both sides of a dot, with a last label that
/// could be a top-level domain.
fn names_a_site(word: &str) -> bool {
    let word = word.trim_matches(|character: char| !character.is_alphanumeric());
    let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let is_domain = host.rsplit_once('.').is_some_and(|(name, top)| {
        name.ends_with(char::is_alphanumeric)
            && top.chars().count() >= 2
            && top.chars().all(char::is_alphabetic)
    });
    is_domain || word.contains("://")
}

/// A code that was used or is still to be guessed is nothing for an answer.
fn without_code(challenge: &Record) -> Value {
    let mut value = challenge.value();
    if let Value::Object(members) = &mut value {
        members.remove("code");
    }
    value
}
