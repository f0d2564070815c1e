//! Moving a user to another e-mail address, which a mailed code shows to be theirs.

use serde_json::{Map, json};

use super::one_time_code::{self, LIFETIME, Refusal};
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Requested changes. The code is hidden: the API shows it to nobody.
static EMAIL_CHANGES: Kind = Kind {
    name: "email_change",
    prefix: "email_change",
    label: "Email change",
    indexes: &["user_id"],
    owners: &[("user", "user_id")],
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.send_email_change", send),
        ("user_management.confirm_email_change", confirm),
    ],
    pages: &[],
    seeds: &[],
};

fn send(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("id"))?;
    let new_email = call.text("new_email").unwrap_or_default().trim().to_lowercase();
    if !new_email.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && !domain.is_empty()) {
        return Err(Failure::coded(422, "invalid_email", "new_email must be an e-mail address."));
    }
    if new_email == user.text("email") {
        return Err(Failure::coded(
            409,
            "email_change_not_needed",
            "The user has this e-mail address already.",
        ));
    }
    check_available(call, &new_email)?;
    let code = call.state.random.digits(6);
    let hidden = Map::from_iter([
        ("user_id".to_owned(), user.id.as_str().into()),
        ("code".to_owned(), code.as_str().into()),
    ]);
    let body = json!({"new_email": new_email, "expires_at": call.in_seconds(LIFETIME)});
    let change = call.create_with(&EMAIL_CHANGES, body, hidden);
    call.mail("email_change", &new_email, Some(&code), None);
    Ok(Reply::value(json!({
        "object": "email_change",
        "user": user.value(),
        "new_email": new_email,
        "expires_at": change.member("expires_at"),
        "created_at": change.member("created_at"),
    })))
}

fn confirm(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("id"))?;
    let code = call.text("code").unwrap_or_default().to_owned();
    let newest = call.state.store.find(&EMAIL_CHANGES, "user_id", &user.id).next_back().cloned();
    let change = newest.ok_or_else(|| {
        Failure::coded(
            409,
            "no_pending_email_change",
            "The user has no pending change of the e-mail address.",
        )
    })?;
    // A refusal for this reason must not use up the code.
    let new_email = change.text("new_email");
    if change.member("used") != true {
        check_available(call, new_email)?;
    }
    one_time_code::redeem(call, &EMAIL_CHANGES, &change, &code).map_err(refused)?;
    let user = call.change(&USERS, &user.id, |user: &mut Record| {
        user.set("email", new_email);
        user.set("email_verified", true);
    })?;
    call.emit("user.updated", user.value());
    Ok(Reply::value(json!({"object": "email_change_confirmation", "user": user.value()})))
}

fn check_available(call: &Call<'_>, email: &str) -> Result<(), Failure> {
    match users::by_email(&call.state.store, email) {
        Some(_) => Err(Failure::coded(409, "email_not_available", "This email is not available.")),
        None => Ok(()),
    }
}

fn refused(refusal: Refusal) -> Failure {
    let (status, code, message) = match refusal {
        Refusal::Incorrect => (400, "email_change_code_incorrect", "The code is incorrect."),
        Refusal::Expired => (400, "email_change_code_expired", "The code has expired."),
        Refusal::Used => (409, "email_change_code_previously_used", "The code has been used already."),
        Refusal::TooManyAttempts => {
            (429, "email_change_too_many_attempts", "The code was entered wrongly too often.")
        }
    };
    Failure::coded(status, code, message)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::test_support::*;
    use crate::testing::Bench;

    const CHANGE: &str = "/user_management/users/user_01ADA/email_change";

    fn send(bench: &mut Bench, new_email: &str) -> (u16, Value) {
        bench.post(&format!("{CHANGE}/send"), json!({"new_email": new_email}))
    }

    fn confirm(bench: &mut Bench, code: &str) -> (u16, Value) {
        bench.post(&format!("{CHANGE}/confirm"), json!({"code": code}))
    }

    #[test]
    fn a_mailed_code_changes_the_address() {
        let mut bench = seeded();
        assert_eq!(refusal(confirm(&mut bench, "1")), refused(409, "no_pending_email_change"));
        let (status, change) = send(&mut bench, "Ada@king.com");
        assert_eq!((status, &change["new_email"]), (200, &json!("ada@king.com")));
        assert_eq!(
            (change["user"]["email"].as_str(), &*bench.state.outbox[0].to),
            (Some("ada@acme.com"), "ada@king.com")
        );
        let code = mailed_code(&bench);
        assert_eq!(refusal(confirm(&mut bench, "wrong")), refused(400, "email_change_code_incorrect"));
        let (status, answer) = confirm(&mut bench, &code);
        assert_eq!((status, &answer["user"]["email"]), (200, &json!("ada@king.com")));
        assert_eq!(refusal(confirm(&mut bench, &code)), refused(409, "email_change_code_previously_used"));
        assert_eq!(bench.events(), ["user.updated"]);
    }

    #[test]
    fn refusals_have_their_documented_codes() {
        let mut bench = seeded();
        assert_eq!(refusal(send(&mut bench, "ada@acme.com")), refused(409, "email_change_not_needed"));
        assert_eq!(refusal(send(&mut bench, "bob@acme.com")), refused(409, "email_not_available"));
        assert_eq!(refusal(send(&mut bench, "nobody")), refused(422, "invalid_email"));
        send(&mut bench, "ada@king.com");
        let code = mailed_code(&bench);
        let (_, rival) = bench.post("/user_management/users", json!({"email": "ada@king.com"}));
        assert_eq!(refusal(confirm(&mut bench, &code)), refused(409, "email_not_available"));
        bench.call("DELETE", &format!("/user_management/users/{}", rival["id"].as_str().unwrap()), None);
        for _ in 0..10 {
            confirm(&mut bench, "wrong");
        }
        assert_eq!(refusal(confirm(&mut bench, &code)), refused(429, "email_change_too_many_attempts"));
        send(&mut bench, "ada@king.com");
        let code = mailed_code(&bench);
        wait(&mut bench, 600);
        assert_eq!(refusal(confirm(&mut bench, &code)), refused(400, "email_change_code_expired"));
    }
}
