//! Sessions in one call, for tests of what comes after a sign-in: `POST /_emulator/sessions`.

use jiff::SignedDuration;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::sign_in::{Method, Origin, SignIn};
use super::{sessions, tokens};
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module, memberships, roles};
use crate::reply::{Failure, Reply};
use crate::sealed_cookie::{self, SealError};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module =
    Module { operations: &[], pages: &[("POST", "/_emulator/sessions", mint)], seeds: &[] };

/// What is asked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    /// The user; or their address, for which a verified user is made if there is none.
    user_id: Option<String>,
    email: Option<String>,
    /// The organization. The user becomes a member if they are not.
    organization_id: Option<String>,
    /// The role that the user gets in it.
    role: Option<String>,
    /// `authentication_method` of answers: `Password` if not given.
    authentication_method: Option<String>,
    /// Somebody of the dashboard acts as the user.
    impersonator: Option<Impersonator>,
    /// Seconds until the first access token expires; negative for one that has.
    expires_in: Option<i64>,
    /// Claims that the access tokens have besides or instead: `{"permissions": ["users:read"]}`.
    #[serde(default)]
    claims: Map<String, Value>,
    /// Members of the first token's header: `{"kid": "unknown"}`.
    #[serde(default)]
    header: Map<String, Value>,
    /// Seals the session for cookies.
    cookie_password: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Impersonator {
    email: String,
    #[serde(default)]
    reason: Option<String>,
}

/// Answers as a grant does, with `session_id`, and `sealed_sessions` if there is a `cookie_password`.
fn mint(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = serde_json::from_slice(&call.request.body)
        .map_err(|error| Failure::coded(422, "emulator_control_invalid", error.to_string()))?;
    let unsealable =
        |error: SealError| Failure::invalid("cookie_password", "invalid_value", error.to_string());
    if let Some(password) = &wanted.cookie_password {
        sealed_cookie::check_password(password).map_err(unsealable)?;
    }
    let user = user(call, &wanted)?;
    if let Some(organization_id) = &wanted.organization_id {
        join(call, &user, organization_id, wanted.role.as_deref())?;
    } else if wanted.role.is_some() {
        return Err(Failure::invalid("organization_id", "required", "a role is one in an organization"));
    }
    let mut members = Map::new();
    if let Some(Impersonator { email, reason }) = wanted.impersonator {
        members.insert("auth_method".to_owned(), "impersonation".into());
        members.insert("impersonator".to_owned(), json!({"email": email, "reason": reason}));
    }
    let method = wanted.authentication_method.as_deref().map_or(Method::Password, Method::of_answer);
    let sign_in = SignIn::new(&*user.id, method, wanted.organization_id, Origin::of_browser(call));
    let (user, session) = sessions::begin(call, &sign_in, members, wanted.claims)?;

    let mut claims = tokens::claims(call, &session)?;
    if let Some(seconds) = wanted.expires_in {
        let now = call.context.now;
        let expires_at = now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(now);
        claims.insert("exp".to_owned(), expires_at.as_second().into());
    }
    let access_token = call.state.keys.sign_with_header(&Value::Object(claims), &wanted.header);
    let mut answer = sessions::answer(call, &user, &session, access_token);
    if let Some(password) = wanted.cookie_password {
        let now = call.context.now;
        let sealed = sealed_cookie::seal_for_all(&answer, &password, now, &mut call.state.random);
        answer["sealed_sessions"] = sealed.map_err(unsealable)?;
    }
    answer["session_id"] = session.id.into();
    Ok(Reply::value(answer).status(201))
}

fn user(call: &mut Call<'_>, wanted: &Wanted) -> Result<Record, Failure> {
    match (&wanted.user_id, &wanted.email) {
        (Some(id), None) => call.find(&USERS, id),
        (None, Some(email)) => Ok(match users::by_email(&call.state.store, email) {
            Some(user) => user,
            None => users::register(call, json!({"email": email, "email_verified": true}), Map::new()),
        }),
        _ => Err(Failure::invalid("user_id", "required", "give either user_id or email")),
    }
}

fn join(
    call: &mut Call<'_>,
    user: &Record,
    organization_id: &str,
    role: Option<&str>,
) -> Result<(), Failure> {
    call.find(&ORGANIZATIONS, organization_id)?;
    if let Some(role) = role.filter(|role| !roles::exists(&call.state.store, Some(organization_id), role)) {
        return Err(roles::invalid(role));
    }
    let present = memberships::of(&call.state.store, &user.id, organization_id);
    let active = present.is_some_and(|membership| {
        let has = |role| memberships::role_slugs(&membership).contains(&role);
        membership.text("status") == "active" && role.is_none_or(has)
    });
    if !active {
        let roles: Vec<String> = role.into_iter().map(str::to_owned).collect();
        let roles = if roles.is_empty() { vec![roles::DEFAULT_ROLE.to_owned()] } else { roles };
        memberships::admit(call, &user.id, organization_id, &roles);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::test_support::*;

    const PATH: &str = "/_emulator/sessions";

    #[test]
    fn a_minted_session_is_one_like_any_other() {
        let mut bench = seeded();
        let wanted = json!({"email": "new@acme.com", "organization_id": "org_01ACME", "role": "admin"});
        let (status, minted) = bench.post(PATH, wanted);
        assert_eq!(status, 201, "{minted}");
        let shown = claims(&minted);
        assert_eq!(
            (&shown["sub"], &shown["sid"], &shown["org_id"], &shown["role"], &shown["permissions"]),
            (
                &minted["user"]["id"],
                &minted["session_id"],
                &json!("org_01ACME"),
                &json!("admin"),
                &json!(["users:read"])
            )
        );
        assert_eq!(minted["authentication_method"], "Password");
        let refreshed = grant(&mut bench, "refresh_token", json!({"refresh_token": minted["refresh_token"]}));
        assert_eq!((refreshed.0, claims(&refreshed.1)["sid"].clone()), (200, minted["session_id"].clone()));
        let revoke = json!({"session_id": minted["session_id"]});
        assert_eq!(bench.post("/user_management/sessions/revoke", revoke).0, 200);
        assert_eq!(
            bench.events(),
            ["user.created", "organization_membership.created", "session.created", "session.revoked"]
        );
        assert!(minted.get("sealed_sessions").is_none());
    }

    #[test]
    fn claims_header_lifetime_and_impersonator_are_chosen() {
        let mut bench = seeded();
        let wanted = json!({
            "user_id": "user_01ADA", "expires_in": -60, "header": {"kid": "unknown"},
            "claims": {"permissions": ["a"], "aud": "other"},
            "impersonator": {"email": "boss@acme.com", "reason": "support"},
            "authentication_method": "SSO",
        });
        let (status, minted) = bench.post(PATH, wanted);
        assert_eq!(status, 201, "{minted}");
        let shown = claims(&minted);
        assert_eq!(shown["exp"].as_i64().unwrap() - shown["iat"].as_i64().unwrap(), -60);
        assert_eq!((&shown["permissions"], &shown["aud"]), (&json!(["a"]), &json!("other")));
        assert_eq!(shown["act"], json!({"sub": "boss@acme.com"}));
        assert_eq!(minted["impersonator"], json!({"email": "boss@acme.com", "reason": "support"}));
        let (_, sessions) = bench.get("/user_management/users/user_01ADA/sessions");
        assert_eq!(sessions["data"][0]["auth_method"], "impersonation");
        // What belongs to the session stays, what belongs to the first token does not.
        let (_, second) =
            grant(&mut bench, "refresh_token", json!({"refresh_token": minted["refresh_token"]}));
        let shown = claims(&second);
        assert_eq!(shown["exp"].as_i64().unwrap() - shown["iat"].as_i64().unwrap(), 300);
        assert_eq!((&shown["permissions"], &shown["act"]["sub"]), (&json!(["a"]), &json!("boss@acme.com")));
    }

    #[test]
    fn what_cannot_be_minted_is_refused() {
        let mut bench = seeded();
        let mut status = |wanted: Value| bench.post(PATH, wanted).0;
        assert_eq!(status(json!({})), 422);
        assert_eq!(status(json!({"user_id": "user_01ADA", "email": "ada@acme.com"})), 422);
        assert_eq!(status(json!({"user_id": "user_01NONE"})), 404);
        assert_eq!(status(json!({"user_id": "user_01ADA", "organization_id": "org_01NONE"})), 404);
        assert_eq!(status(json!({"user_id": "user_01ADA", "role": "admin"})), 422);
        let unknown = json!({"user_id": "user_01ADA", "organization_id": "org_01ACME", "role": "boss"});
        assert!((400..500).contains(&status(unknown)));
        assert_eq!(status(json!({"user_id": "user_01ADA", "cookie_password": "short"})), 422);
        assert_eq!(status(json!({"user_id": "user_01ADA", "cookies": true})), 422);
        assert_eq!(bench.events(), [] as [&str; 0]);
    }
}
