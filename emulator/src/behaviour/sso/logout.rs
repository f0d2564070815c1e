//! Signing out at the identity provider.

use serde_json::{Map, json};

use super::provider_sessions;
use crate::behaviour::Call;
use crate::behaviour::connections::profiles::PROFILES;
use crate::behaviour::connections::{CONNECTIONS, is_active};
use crate::behaviour::html;
use crate::reply::{Failure, Reply};
use crate::store::Kind;

/// Hidden members: `token`, `profile_id`, `expires_at`.
static LOGOUT_TOKENS: Kind = Kind {
    name: "sso_logout_token",
    prefix: "sso_logout",
    label: "Logout token",
    indexes: &["token", "profile_id"],
    owners: &[("profile", "profile_id")],
};

/// How long a logout token is accepted, in seconds.
const LIFETIME: u64 = 10 * 60;

/// `POST /sso/logout/authorize`: a token for the browser of a profile.
pub(super) fn authorize(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let profile = call.find(&PROFILES, call.text("profile_id").unwrap_or_default())?;
    let connection = call.state.store.get(&CONNECTIONS, profile.text("connection_id"));
    if !connection.is_some_and(is_active) {
        let description = "The connection of the profile is not active.";
        return Err(Failure::oauth("connection_invalid", description));
    }
    let token = call.state.random.token(32);
    let hidden = Map::from_iter([
        ("token".to_owned(), token.clone().into()),
        ("profile_id".to_owned(), profile.id.into()),
        ("expires_at".to_owned(), call.in_seconds(LIFETIME).into()),
    ]);
    call.create_with(&LOGOUT_TOKENS, json!({}), hidden);
    let logout_url = format!("{}/sso/logout?token={token}", call.context.base_url);
    Ok(Reply::value(json!({"logout_url": logout_url, "logout_token": token})))
}

/// `GET /sso/logout`: signs the person out at the identity provider. A token works once.
pub(super) fn log_out(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let token = call.query_text("token").unwrap_or_default();
    let found = call.find_by(&LOGOUT_TOKENS, "token", token);
    let token = found.filter(|token| !call.is_past(token.text("expires_at"))).ok_or_else(|| {
        Failure::coded(404, "entity_not_found", "The logout token has expired or is invalid.")
    })?;
    call.remove(&LOGOUT_TOKENS, &token.id)?;
    let profile = call.find(&PROFILES, token.text("profile_id"))?;
    provider_sessions::forget(call, &profile);
    let text = format!("<p>{} is signed out.</p>", html::escape(profile.text("email")));
    Ok(html::page(200, "Signed out", &text))
}
