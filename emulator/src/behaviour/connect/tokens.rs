//! Access tokens: signed, and remembered until they expire or what they stand for is gone.

use serde_json::{Map, Value, json};

use super::{applications, client, discovery, grants, scopes};
use crate::behaviour::authkit::oauth_resources::OAUTH_RESOURCES;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Access tokens. Hidden members: `token`, `claims`, `application_id`, and `grant_id` of those for a user.
pub(super) static ACCESS_TOKENS: Kind = Kind {
    name: "connect_access_token",
    prefix: "connect_access_token",
    label: "Access token",
    indexes: &["token", "application_id", "grant_id"],
    owners: &[("connect_application", "application_id"), ("connect_grant", "grant_id")],
};

/// How long an access token is good, in seconds. Assumption: the same for users and machines.
pub(super) const LIFETIME: i64 = 60 * 60;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[("connect.client_credentials", client_credentials), ("connect.introspect", introspect)],
    pages: &[],
    seeds: &[],
};

/// A signed access token with these claims besides the usual ones of its time and issuer.
pub(super) fn issue(
    call: &mut Call<'_>,
    application: &Record,
    grant_id: Option<&str>,
    mut claims: Map<String, Value>,
) -> String {
    forget_expired(call);
    let issued_at = call.context.now.as_second();
    claims.extend([
        ("iss".to_owned(), discovery::issuer(call.context).into()),
        ("client_id".to_owned(), application.member("client_id").clone()),
        ("iat".to_owned(), issued_at.into()),
        ("exp".to_owned(), (issued_at + LIFETIME).into()),
        ("jti".to_owned(), call.new_id("jti").into()),
    ]);
    let token = call.state.keys.sign(&Value::Object(claims.clone()));
    let mut hidden = Map::from_iter([
        ("token".to_owned(), token.as_str().into()),
        ("claims".to_owned(), claims.into()),
        ("application_id".to_owned(), application.id.as_str().into()),
    ]);
    hidden.extend(grant_id.map(|grant_id| ("grant_id".to_owned(), grant_id.into())));
    call.create_with(&ACCESS_TOKENS, json!({}), hidden);
    token
}

/// An answer with tokens, which nothing on its way may keep (RFC 6749, section 5.1).
pub(super) fn answer(tokens: Value) -> Reply {
    Reply::value(tokens).header("cache-control", "no-store").header("pragma", "no-cache")
}

/// Whom a token is for: the resource that the request names (RFC 8707), otherwise the default resource of the
/// environment, otherwise the environment.
pub(super) fn audience(call: &Call<'_>, resource: Option<&str>) -> Result<String, Failure> {
    let store = &call.state.store;
    if let Some(uri) = resource {
        return match store.find(&OAUTH_RESOURCES, "uri", uri).next() {
            Some(_) => Ok(uri.to_owned()),
            None => Err(Failure::oauth("invalid_target", format!("'{uri}' is no resource."))),
        };
    }
    let default = store.all(&OAUTH_RESOURCES).find(|resource| resource.member("default") == true);
    Ok(default.map_or(&*call.state.environment.client_id, |resource| resource.text("uri")).to_owned())
}

/// The token if it is known and has not expired.
pub(super) fn valid(call: &Call<'_>, token: &str) -> Option<Record> {
    call.find_by(&ACCESS_TOKENS, "token", token).filter(|found| !is_expired(call, found))
}

/// All tokens live equally long, so the oldest ones expire first. An emulator that runs for weeks does not keep them.
fn forget_expired(call: &mut Call<'_>) {
    let tokens = call.state.store.all(&ACCESS_TOKENS);
    let expired: Vec<String> =
        tokens.take_while(|token| is_expired(call, token)).map(|token| token.id.clone()).collect();
    for id in expired {
        call.state.store.remove(&ACCESS_TOKENS, &id);
    }
}

fn is_expired(call: &Call<'_>, token: &Record) -> bool {
    token.member("claims")["exp"].as_i64().is_none_or(|exp| exp <= call.context.now.as_second())
}

/// The token of a machine-to-machine application for its organization.
fn client_credentials(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let application = client::authenticate(call)?;
    if !applications::is_m2m(&application) {
        let description = "Only machine-to-machine applications may use this grant.";
        return Err(Failure::oauth("unauthorized_client", description));
    }
    let scope = scopes::requested(&application, call.text("scope"))?;
    let audience = audience(call, call.text("resource"))?;
    let claims = Map::from_iter([
        ("sub".to_owned(), application.member("client_id").clone()),
        ("aud".to_owned(), audience.into()),
        ("org_id".to_owned(), application.member("organization_id").clone()),
        ("scope".to_owned(), scope.as_str().into()),
    ]);
    let token = issue(call, &application, None, claims);
    Ok(answer(json!({
        "access_token": token,
        "token_type": "bearer",
        "expires_in": LIFETIME,
        "scope": scope,
    })))
}

/// RFC 7662. Assumption: every application of the environment may ask about every token of it, as a resource
/// server must, which is another application than the token's.
fn introspect(call: &mut Call<'_>) -> Result<Reply, Failure> {
    client::authenticate(call)?;
    let token = call.text("token").unwrap_or_default().to_owned();
    if let Some(found) = valid(call, &token) {
        let mut answer = found.member("claims").clone();
        answer["active"] = true.into();
        answer["token_type"] = "access_token".into();
        return Ok(Reply::value(answer));
    }
    if let Some((token, grant)) = grants::usable_refresh_token(call, &token) {
        let application = call.find(&applications::APPLICATIONS, grant.text("application_id"))?;
        let expires_at = token.text("expires_at").parse::<jiff::Timestamp>();
        return Ok(Reply::value(json!({
            "active": true,
            "token_type": "refresh_token",
            "client_id": application.member("client_id"),
            "sub": grant.member("user_id"),
            "scope": grant.member("scope"),
            "exp": expires_at.map(jiff::Timestamp::as_second).unwrap_or_default(),
        })));
    }
    Ok(Reply::value(json!({"active": false})))
}

#[cfg(test)]
#[path = "tokens_tests.rs"]
mod tests;
