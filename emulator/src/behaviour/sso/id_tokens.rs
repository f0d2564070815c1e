//! ID tokens of the identity provider of an OpenID Connect connection (OpenID Connect Core, section 2), which
//! an application that got one itself exchanges for a profile (RFC 8693).

use serde_json::{Map, Value, json};

use super::tokens;
use crate::behaviour::Call;
use crate::behaviour::connections::profiles::{self, PROFILES, Person};
use crate::behaviour::connections::{CONNECTIONS, Protocol, is_active};
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// ID tokens that were exchanged; the id is their `jti`.
static EXCHANGED: Kind = Kind {
    name: "sso_id_token",
    prefix: "sso_id_token",
    label: "ID token",
    indexes: &["connection_id"],
    owners: &[("connection", "connection_id")],
};

/// How long an ID token is good, in seconds.
const LIFETIME: i64 = 5 * 60;

/// Control `POST /_emulator/connections/{connection}/id-token`: an ID token of the connection's identity
/// provider for the person with this `email`, who is known to it from then on. `claims` replace those that
/// the token would have, for tokens that are to be refused.
///
/// The test identity provider signs with the keys of the emulator.
pub(super) fn issue(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let connection = call.find(&CONNECTIONS, call.path("connection"))?;
    if Protocol::of(&connection) != Protocol::Oidc {
        let message = "Only OpenID Connect connections have ID tokens.";
        return Err(Failure::coded(422, "no_oidc_connection", message));
    }
    let email = call.text("email").unwrap_or_default().to_owned();
    if !email.contains('@') {
        return Err(Failure::invalid("email", "invalid_type", "email must be an e-mail address"));
    }
    let profile = match profiles::by_email(&call.state.store, &connection.id, &email) {
        Some(profile) => profile,
        None => {
            let person = Person { email, ..Person::default() };
            profiles::put(call.state, call.context.now, &connection, person)
        }
    };
    let issued_at = call.context.now.as_second();
    let mut claims = json!({
        "iss": issuer(call, &connection),
        "aud": audience(&connection),
        "sub": profile.text("idp_id"),
        "iat": issued_at,
        "exp": issued_at + LIFETIME,
        "jti": call.new_id("jti"),
        "email": profile.text("email"),
    });
    for (name, member) in [("given_name", "first_name"), ("family_name", "last_name"), ("name", "name")] {
        if let Some(text) = profile.member(member).as_str() {
            claims[name] = text.into();
        }
    }
    if let (Value::Object(claims), Some(Value::Object(given))) = (&mut claims, call.body("claims")) {
        claims.extend(given.clone());
        claims.retain(|_, value| !value.is_null());
    }
    Ok(Reply::value(json!({"id_token": call.state.keys.sign(&claims)})))
}

/// `POST /sso/token` with an ID token.
pub(super) fn exchange(call: &mut Call<'_>) -> Result<Reply, Failure> {
    tokens::check_client(call)?;
    let organization = call.find(&ORGANIZATIONS, call.text("organization_id").unwrap_or_default())?;
    let connections = call.find_all(&CONNECTIONS, "organization_id", &organization.id);
    let is_usable = |connection: &Record| Protocol::of(connection) == Protocol::Oidc && is_active(connection);
    let connections: Vec<Record> = connections.into_iter().filter(is_usable).collect();
    if connections.is_empty() {
        return Err(refused("The organization has no active OpenID Connect connection."));
    }
    let token = call.text("subject_token").unwrap_or_default();
    let claims = call.state.keys.verified_claims(token);
    let claims = claims.ok_or_else(|| refused("The signature of the ID token is invalid."))?;
    let of_issuer = |connection: &&Record| claims["iss"] == issuer(call, connection);
    let Some(connection) = connections.iter().find(of_issuer).cloned() else {
        return Err(refused("The issuer of the ID token is not the identity provider of the organization."));
    };
    check(call, &connection, &claims)?;
    let profile = profile(call, &connection, &claims)?;
    let hidden = Map::from_iter([("connection_id".to_owned(), connection.id.into())]);
    call.create_with(&EXCHANGED, json!({"id": claims["jti"]}), hidden);
    Ok(tokens::issue(call, &profile))
}

/// Refuses tokens for others, of another time, and those that were exchanged.
fn check(call: &Call<'_>, connection: &Record, claims: &Value) -> Result<(), Failure> {
    let audience = audience(connection);
    let is_for_us = match &claims["aud"] {
        Value::Array(several) => several.iter().any(|one| *one == audience),
        one => *one == audience,
    };
    if !is_for_us {
        return Err(refused("The audience of the ID token is not the client of the connection."));
    }
    let now = call.context.now.as_second();
    if claims["exp"].as_i64().is_none_or(|expires_at| expires_at <= now) {
        return Err(refused("The ID token has expired."));
    }
    if claims["iat"].as_i64().is_none_or(|issued_at| issued_at > now) {
        return Err(refused("The ID token is not valid yet."));
    }
    match claims["jti"].as_str() {
        Some(id) if call.state.store.get(&EXCHANGED, id).is_none() => Ok(()),
        Some(_) => Err(refused("The ID token was exchanged already.")),
        None => Err(refused("The ID token has no jti.")),
    }
}

/// The profile of the subject; somebody new is known from then on.
fn profile(call: &mut Call<'_>, connection: &Record, claims: &Value) -> Result<Record, Failure> {
    let text = |name: &str| claims[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
    let (Some(subject), Some(email)) = (text("sub"), text("email")) else {
        return Err(refused("The ID token has no sub or no email."));
    };
    let known = call.find_all(&PROFILES, "connection_id", &connection.id);
    if let Some(profile) = known.into_iter().find(|profile| profile.text("idp_id") == subject) {
        return Ok(profiles::refresh(call.state, connection, &profile));
    }
    let person = Person {
        email,
        idp_id: Some(subject),
        first_name: text("given_name"),
        last_name: text("family_name"),
        name: text("name"),
        ..Person::default()
    };
    Ok(profiles::put(call.state, call.context.now, connection, person))
}

fn issuer(call: &Call<'_>, connection: &Record) -> String {
    format!("{}/_idp/oidc/{}", call.context.base_url, connection.id)
}

/// The client that the connection is at its identity provider; its id where none was set up.
fn audience(connection: &Record) -> &str {
    connection.member("oidc_options")["client_id"].as_str().unwrap_or(&connection.id)
}

fn refused(description: &str) -> Failure {
    Failure::oauth("invalid_grant", description)
}
