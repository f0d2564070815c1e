//! Sessions of users, their refresh tokens, and signing out.

use serde_json::{Map, Value, json};
use url::Url;

use super::policies::Policies;
use super::sign_in::{self, SignIn};
use super::tokens;
use crate::behaviour::html;
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Sessions. Hidden members: `auth_time` (seconds since 1970) and `authentication_method` of the sign-in, `claims` that
/// the access tokens have besides.
pub static SESSIONS: Kind = Kind {
    name: "session",
    prefix: "session",
    label: "Session",
    indexes: &["user_id"],
    owners: &[("user", "user_id")],
};

/// Refresh tokens, good for one use each. Hidden member `reusable_until`: set by that use.
static REFRESH_TOKENS: Kind = Kind {
    name: "refresh_token",
    prefix: "refresh_token",
    label: "Refresh token",
    indexes: &["token", "session_id"],
    owners: &[("session", "session_id")],
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.list_sessions", list),
        ("user_management.revoke_session", revoke),
        ("user_management.get_logout_url", log_out),
    ],
    pages: &[],
    seeds: &[],
};

/// Begins a session for a complete sign-in and answers with its tokens.
pub(super) fn open(call: &mut Call<'_>, sign_in: &SignIn) -> Result<Reply, Failure> {
    let (user, session) = begin(call, sign_in, Map::new(), Map::new())?;
    issue(call, &user, &session)
}

/// Begins a session. `members` are further members of it, `claims` those that its access tokens have besides.
pub(super) fn begin(
    call: &mut Call<'_>,
    sign_in: &SignIn,
    members: Map<String, Value>,
    claims: Map<String, Value>,
) -> Result<(Record, Record), Failure> {
    let now = call.now();
    let user = call.change(&USERS, &sign_in.user_id, |user| user.set("last_sign_in_at", now))?;
    let mut body = json!({
        "user_id": user.id,
        "ip_address": sign_in.origin.ip_address,
        "user_agent": sign_in.origin.user_agent,
        "auth_method": sign_in.method.session_name(),
        "status": "active",
        "expires_at": call.in_seconds(Policies::of(&call.state.store).session_lifetime),
        "ended_at": null,
    });
    if let Some(organization_id) = &sign_in.organization_id {
        body["organization_id"] = organization_id.as_str().into();
    }
    for (name, value) in members {
        body[name] = value;
    }
    let hidden = Map::from_iter([
        ("auth_time".to_owned(), call.context.now.as_second().into()),
        ("authentication_method".to_owned(), sign_in.method.answer_name().into()),
        ("claims".to_owned(), claims.into()),
    ]);
    let session = call.create_with(&SESSIONS, body, hidden);
    call.emit("session.created", session.value());
    Ok((user, session))
}

/// Exchanges a refresh token for new tokens of its session, in another organization if one is given.
pub(super) fn refresh(
    call: &mut Call<'_>,
    token: &str,
    organization_id: Option<&str>,
) -> Result<Reply, Failure> {
    let found = call.find_by(&REFRESH_TOKENS, "token", token);
    let token = found.ok_or_else(|| Failure::oauth("invalid_grant", "Invalid refresh token."))?;
    if !token.text("reusable_until").is_empty() && call.is_past(token.text("reusable_until")) {
        return Err(Failure::oauth("invalid_grant", "Refresh token already exchanged."));
    }
    let mut session = call.find(&SESSIONS, token.text("session_id"))?;
    if current_status(call, &session) != "active" {
        return Err(Failure::oauth("invalid_grant", "Session has already ended."));
    }
    let user = call.find(&USERS, session.text("user_id"))?;
    let organization_id =
        organization_id.or_else(|| session.member("organization_id").as_str()).map(str::to_owned);
    if let Some(organization_id) = organization_id {
        // Before the token is used up: a refused change of organization does not end the session.
        sign_in::check_member(call, &user.id, &organization_id)?;
        session =
            call.change(&SESSIONS, &session.id, |session| session.set("organization_id", organization_id))?;
    }
    let answer = issue(call, &user, &session)?;
    if token.text("reusable_until").is_empty() {
        let until = call.in_seconds(Policies::of(&call.state.store).refresh_token_reuse);
        call.state
            .store
            .update(&REFRESH_TOKENS, &token.id, |token| token.set_hidden("reusable_until", until));
    }
    Ok(answer)
}

/// Revokes all sessions of a user.
pub(super) fn end_all(call: &mut Call<'_>, user_id: &str) {
    for session in call.find_all(&SESSIONS, "user_id", user_id) {
        end(call, &session);
    }
}

fn issue(call: &mut Call<'_>, user: &Record, session: &Record) -> Result<Reply, Failure> {
    let access_token = tokens::access_token(call, session)?;
    Ok(Reply::value(answer(call, user, session, access_token)))
}

/// The answer to a grant, with a new refresh token.
pub(super) fn answer(call: &mut Call<'_>, user: &Record, session: &Record, access_token: String) -> Value {
    let refresh_token = call.state.random.token(25);
    let hidden = Map::from_iter([
        ("token".to_owned(), refresh_token.clone().into()),
        ("session_id".to_owned(), session.id.as_str().into()),
    ]);
    call.create_with(&REFRESH_TOKENS, json!({}), hidden);
    let mut answer = json!({
        "user": user.value(),
        "access_token": access_token,
        "refresh_token": refresh_token,
        "authentication_method": session.text("authentication_method"),
    });
    for member in ["organization_id", "impersonator"] {
        if let Some(value) = session.body.get(member) {
            answer[member] = value.clone();
        }
    }
    answer
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("id"))?;
    let page = call.state.store.page_of(&SESSIONS, ("user_id", &user.id), &call.paging(), |_| true)?;
    Ok(Reply::value(page.to_value(|session| shown(call, session))))
}

fn revoke(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.text("session_id").unwrap_or_default().to_owned();
    let Some(session) = call.state.store.get(&SESSIONS, &id).cloned() else {
        // The API description knows no 404 here.
        return Err(Failure::coded(400, "session_not_found", format!("There is no session '{id}'.")));
    };
    end(call, &session);
    Ok(Reply::nothing())
}

/// Ends the session and sends the browser on. A session that has ended or never was is no reason to keep the
/// person from leaving.
fn log_out(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.query_text("session_id").unwrap_or_default().to_owned();
    if id.is_empty() {
        return Err(Failure::invalid("session_id", "required", "session_id is required"));
    }
    let return_to = match call.query_text("return_to").map(Url::parse) {
        None => None,
        Some(Ok(url)) if matches!(url.scheme(), "http" | "https") => Some(url),
        Some(_) => {
            return Err(Failure::invalid("return_to", "invalid_value", "return_to must be a web address"));
        }
    };
    if let Some(session) = call.state.store.get(&SESSIONS, &id).cloned() {
        end(call, &session);
    }
    Ok(match return_to {
        Some(url) => Reply::redirect(url),
        None => html::page(200, "Signed out", "<p>You are signed out.</p>"),
    })
}

fn end(call: &mut Call<'_>, session: &Record) {
    if current_status(call, session) != "active" {
        return;
    }
    let now = call.now();
    let ended = call.change(&SESSIONS, &session.id, |session| {
        session.set("status", "revoked");
        session.set("ended_at", now);
    });
    if let Ok(ended) = ended {
        call.emit("session.revoked", ended.value());
    }
}

/// A session as the API shows it now: nothing happens to the record when its time is over.
fn shown(call: &Call<'_>, session: &Record) -> Value {
    let mut value = session.value();
    if current_status(call, session) == "expired" {
        value["status"] = "expired".into();
        value["ended_at"] = value["expires_at"].clone();
    }
    value
}

/// `active`, `expired` or `revoked`.
pub(in crate::behaviour) fn current_status<'s>(call: &Call<'_>, session: &'s Record) -> &'s str {
    match session.text("status") {
        "active" if call.is_past(session.text("expires_at")) => "expired",
        status => status,
    }
}

#[cfg(test)]
#[path = "sessions_tests.rs"]
mod tests;
