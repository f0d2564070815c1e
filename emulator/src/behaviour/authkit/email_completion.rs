//! Sign-ins at a provider that keeps the user's e-mail address to itself: the application asks for the address,
//! which then has to be verified, whoever it belongs to.

use serde_json::{Map, json};

use super::authenticate::{complete, owned};
use super::client;
use super::sign_in::{self, SignIn};
use crate::behaviour::{Call, Module, users};
use crate::reply::{Failure, Reply};
use crate::store::Kind;

/// Hidden members: `token`, `expires_at`, `sign_in` without a user.
static COMPLETIONS: Kind = Kind {
    name: "email_completion",
    prefix: "email_completion",
    label: "Email completion",
    indexes: &["token"],
    owners: &[],
};

/// How long the user may take, in seconds.
const LIFETIME: u64 = 10 * 60;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[("user_management.authenticate_with_email_completion", authenticate)],
    pages: &[],
    seeds: &[],
};

/// The 403 that asks for the address.
pub(super) fn ask(call: &mut Call<'_>, sign_in: &SignIn) -> Failure {
    let token = call.state.random.token(25);
    let mut hidden = sign_in::hidden(sign_in);
    hidden.insert("token".to_owned(), token.as_str().into());
    hidden.insert("expires_at".to_owned(), call.in_seconds(LIFETIME).into());
    call.create_with(&COMPLETIONS, json!({}), hidden);
    let message = "The provider gave no e-mail address: ask the user for one.";
    Failure::coded(403, "email_completion_required", message).with("email_completion_token", token)
}

fn authenticate(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::check(call)?;
    let invalid = || {
        // Assumption: the API description has no code of its own for this.
        let message = "The email completion token is invalid or has expired.";
        Failure::oauth("invalid_grant", message)
    };
    let completion = call.find_by(&COMPLETIONS, "token", &owned(call, "email_completion_token"));
    let completion = completion.filter(|completion| !call.is_past(completion.text("expires_at")));
    let completion = completion.ok_or_else(invalid)?;
    let mut sign_in = sign_in::of_record(&completion).ok_or_else(invalid)?;
    let email = owned(call, "email").trim().to_lowercase();
    if !email.split_once('@').is_some_and(|(user, domain)| !user.is_empty() && !domain.is_empty()) {
        return Err(Failure::invalid("email", "invalid_type", "email must be an e-mail address"));
    }
    call.remove(&COMPLETIONS, &completion.id)?;
    let user = match users::by_email(&call.state.store, &email) {
        Some(user) => user,
        None => users::register(call, json!({"email": email}), Map::new()),
    };
    sign_in.user_id = user.id;
    sign_in.address_unproven = true;
    complete(call, sign_in)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::test_support::*;
    use crate::state::DEFAULT_CLIENT_ID;
    use crate::testing::Bench;

    const COMPLETION: &str = "urn:workos:oauth:grant-type:email-completion";
    const VERIFICATION: &str = "urn:workos:oauth:grant-type:email-verification:code";

    /// Signs somebody in at a provider that tells no address; gives the error that the application gets.
    fn stopped(bench: &mut Bench) -> Value {
        let mut target = format!(
            "/user_management/authorize?client_id={DEFAULT_CLIENT_ID}&response_type=code\
             &redirect_uri=https%3A%2F%2Fapp.test%2Fcallback&provider=GitHubOAuth"
        );
        while target.starts_with('/') && !target.starts_with("/_idp") {
            target = location(&open(bench, &target));
        }
        let person = [("email", "hidden@example.com")];
        let done = post_form(bench, &format!("{target}/new-user"), &person);
        let mut target = done.header_value("location").unwrap().replace("http://127.0.0.1:4100", "");
        while target.starts_with('/') {
            target = location(&open(bench, &target));
        }
        let (status, body) = grant(bench, "authorization_code", json!({"code": parameter(&target, "code")}));
        assert_eq!((status, &body["code"]), (403, &json!("email_completion_required")), "{body}");
        body
    }

    fn complete(bench: &mut Bench, stopped: &Value, email: &str) -> (u16, Value) {
        let token = &stopped["email_completion_token"];
        grant(bench, COMPLETION, json!({"email_completion_token": token, "email": email}))
    }

    fn verify(bench: &mut Bench, waiting: &Value) -> (u16, Value) {
        let code = mailed_code(bench);
        let token = &waiting["pending_authentication_token"];
        grant(bench, VERIFICATION, json!({"code": code, "pending_authentication_token": token}))
    }

    #[test]
    fn a_new_user_enters_and_verifies_an_address() {
        let mut bench = seeded();
        bench.seed("authkit: { providers_withhold_email: true }").unwrap();
        let stopped = stopped(&mut bench);
        assert_eq!(complete(&mut bench, &stopped, "no address").0, 422);
        let (status, waiting) = complete(&mut bench, &stopped, "New@acme.com");
        assert_eq!((status, &waiting["code"]), (403, &json!("email_verification_required")), "{waiting}");
        assert_eq!(refusal(complete(&mut bench, &stopped, "new@acme.com")), refused(400, "invalid_grant"));
        let (status, answer) = verify(&mut bench, &waiting);
        assert_eq!((status, &answer["user"]["email"]), (200, &json!("new@acme.com")), "{answer}");
        assert_eq!(answer["authentication_method"], "GitHubOAuth");
    }

    #[test]
    fn nobody_becomes_another_user_by_entering_their_address() {
        let mut bench = seeded();
        bench.seed("authkit: { providers_withhold_email: true }").unwrap();
        let stopped = stopped(&mut bench);
        let (_, waiting) = complete(&mut bench, &stopped, "ada@acme.com");
        assert_eq!(waiting["code"], "email_verification_required", "Ada's verified address proves nothing");
        assert_eq!(verify(&mut bench, &waiting).1["user"]["id"], "user_01ADA");
    }

    #[test]
    fn the_user_must_not_take_too_long() {
        let mut bench = seeded();
        bench.seed("authkit: { providers_withhold_email: true }").unwrap();
        let stopped = stopped(&mut bench);
        wait(&mut bench, 601);
        assert_eq!(refusal(complete(&mut bench, &stopped, "new@acme.com")), refused(400, "invalid_grant"));
    }
}
