//! What applications learn about a user: the id token and the userinfo endpoint of OpenID Connect.

use serde_json::{Map, Value};

use super::grants::GRANTS;
use super::{discovery, scopes, tokens};
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::Record;

pub(in crate::behaviour) static MODULE: Module =
    Module { operations: &[("connect.get_userinfo", userinfo)], pages: &[], seeds: &[] };

/// The id token of a grant (OpenID Connect Core, section 2).
pub(super) fn id_token(call: &Call<'_>, application: &Record, grant: &Record, scope: &str) -> String {
    let issued_at = call.context.now.as_second();
    let mut claims = grant.member("claims").as_object().cloned().unwrap_or_default();
    claims.extend(about(call, grant.text("user_id"), scope));
    claims.extend([
        ("iss".to_owned(), discovery::issuer(call.context).into()),
        ("aud".to_owned(), application.member("client_id").clone()),
        ("iat".to_owned(), issued_at.into()),
        ("exp".to_owned(), (issued_at + tokens::LIFETIME).into()),
        ("auth_time".to_owned(), grant.member("auth_time").clone()),
    ]);
    for (claim, member) in [("nonce", "nonce"), ("org_id", "organization_id")] {
        if let Some(text) = grant.member(member).as_str() {
            claims.insert(claim.to_owned(), text.into());
        }
    }
    call.state.keys.sign(&Value::Object(claims))
}

/// The claims that the scopes `profile` and `email` stand for (OpenID Connect Core, section 5.4).
fn about(call: &Call<'_>, user_id: &str, scope: &str) -> Map<String, Value> {
    let mut claims = Map::from_iter([("sub".to_owned(), user_id.into())]);
    let Some(user) = call.state.store.get(&USERS, user_id) else {
        return claims;
    };
    let mut add = |claim: &str, member: &str| {
        let value = user.member(member);
        if !value.is_null() {
            claims.insert(claim.to_owned(), value.clone());
        }
    };
    if scopes::has(scope, "email") {
        add("email", "email");
        add("email_verified", "email_verified");
    }
    if scopes::has(scope, "profile") {
        add("name", "name");
        add("given_name", "first_name");
        add("family_name", "last_name");
        add("picture", "profile_picture_url");
        add("updated_at", "updated_at");
    }
    if let Some(Value::String(text)) = claims.get("updated_at") {
        // Seconds since 1970, unlike the API's timestamps.
        let seconds = text.parse::<jiff::Timestamp>().map(jiff::Timestamp::as_second);
        claims.insert("updated_at".to_owned(), seconds.unwrap_or_default().into());
    }
    claims
}

fn userinfo(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let refuse = |status: u16, error: &str, description: &str| {
        let mut failure = Failure::oauth(error, description);
        failure.status = status;
        failure.header("www-authenticate", &format!("Bearer error=\"{error}\""))
    };
    let token = call.request.bearer_token().unwrap_or_default();
    let token = tokens::valid(call, token)
        .ok_or_else(|| refuse(401, "invalid_token", "The access token is invalid or has expired."))?;
    let scope = token.member("claims")["scope"].as_str().unwrap_or_default();
    // A machine has no user to tell about.
    let grant = call.state.store.get(&GRANTS, token.text("grant_id"));
    match grant.filter(|_| scopes::has(scope, "openid")) {
        Some(grant) => Ok(Reply::value(Value::Object(about(call, grant.text("user_id"), scope)))),
        None => Err(refuse(403, "insufficient_scope", "The access token lacks the scope openid.")),
    }
}
