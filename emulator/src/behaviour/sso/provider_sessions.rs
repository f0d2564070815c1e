//! Who is signed in at the test identity provider, by a cookie of the browser.

use serde_json::{Map, Value, json};

use crate::behaviour::Call;
use crate::behaviour::connections::profiles::PROFILES;
use crate::reply::Reply;
use crate::store::{Kind, Record};

/// Hidden members: `token` (the cookie), `users` (profile ids by connection id: each connection has an
/// identity provider of its own).
static SESSIONS: Kind =
    Kind { name: "idp_session", prefix: "idp_session", label: "Session", indexes: &["token"], owners: &[] };

const COOKIE: &str = "emulator_idp";

/// The profile of the person who is signed in at the identity provider of a connection.
pub(super) fn user(call: &Call<'_>, connection_id: &str) -> Option<Record> {
    let session = session(call)?;
    let id = session.member("users")[connection_id].as_str()?;
    call.state.store.get(&PROFILES, id).cloned()
}

/// Remembers who signed in.
pub(super) fn remember(call: &mut Call<'_>, profile: &Record, reply: Reply) -> Reply {
    let connection_id = profile.text("connection_id").to_owned();
    if let Some(session) = session(call) {
        let mut users = session.member("users").clone();
        users[connection_id] = profile.id.as_str().into();
        call.state.store.update(&SESSIONS, &session.id, |session| session.set_hidden("users", users));
        return reply;
    }
    let token = call.state.random.token(32);
    let hidden = Map::from_iter([
        ("token".to_owned(), token.clone().into()),
        ("users".to_owned(), json!({connection_id: profile.id})),
    ]);
    call.create_with(&SESSIONS, json!({}), hidden);
    let cookie = format!("{COOKIE}={token}; Path=/_idp; HttpOnly; SameSite=Lax");
    reply.header("set-cookie", &cookie)
}

/// Signs a person out at the identity provider, in every browser.
pub(super) fn forget(call: &mut Call<'_>, profile: &Record) {
    let connection_id = profile.text("connection_id");
    let of_profile = |session: &&Record| session.member("users")[connection_id] == profile.id.as_str();
    let sessions = call.state.store.all(&SESSIONS).filter(of_profile);
    let sessions: Vec<Record> = sessions.cloned().collect();
    for session in sessions {
        let mut users = session.member("users").clone();
        users[connection_id] = Value::Null;
        call.state.store.update(&SESSIONS, &session.id, |session| session.set_hidden("users", users));
    }
}

fn session(call: &Call<'_>) -> Option<Record> {
    call.find_by(&SESSIONS, "token", call.request.cookie(COOKIE)?)
}
