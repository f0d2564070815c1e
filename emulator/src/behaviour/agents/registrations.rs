//! Registrations of agents from outside, and the credentials that were issued to them. Agents register on endpoints that
//! the API description does not have, so seeds make them.

use serde_json::{Map, Value, json};

use crate::behaviour::organizations;
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, Module, users};
use crate::reply::{Failure, Reply};
use crate::seed::export::{self, Section};
use crate::seed::{Entry, SeedCall, SeedError};
use crate::state::State;
use crate::store::{Kind, Record};

/// Registrations. Hidden members: those of [`super::claims`].
pub static REGISTRATIONS: Kind = Kind {
    name: "agent_registration",
    prefix: "agent_registration",
    label: "Agent registration",
    indexes: &["organization_id", "claim_attempt_token"],
    owners: &[("organization", "organization_id")],
};

/// Credentials of registered agents. Hidden members: `credential`, `type`, `audience`, `registration_id`.
pub static CREDENTIALS: Kind = Kind {
    name: "agent_registration_credential",
    prefix: "agent_credential",
    label: "Agent credential",
    indexes: &["credential", "registration_id"],
    owners: &[("agent_registration", "registration_id")],
};

const KINDS: [&str; 3] = ["anonymous", "service_auth", "identity_assertion"];
const STATUSES: [&str; 4] = ["unverified", "verified", "expired", "revoked"];

pub(super) const SECTION: Section =
    Section { key: "agent_registrations", kinds: &[&REGISTRATIONS, &CREDENTIALS], write };

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("agents.get_registration", get),
        ("agents.revoke_registration", revoke),
        ("agents.validate_credential", validate_credential),
    ],
    pages: &[],
    seeds: &[("agent_registrations", seed)],
};

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(shown(&call.find(&REGISTRATIONS, call.path("id"))?)))
}

/// Revoking what is revoked changes nothing.
fn revoke(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let registration = call.find(&REGISTRATIONS, call.path("id"))?;
    if registration.text("status") == "revoked" {
        return Ok(Reply::value(shown(&registration)));
    }
    let now = call.now();
    let revoked = call.change(&REGISTRATIONS, &registration.id, |registration| {
        registration.set("status", "revoked");
        registration.set("revoked_at", now);
    })?;
    call.emit("agent.registration.revoked", json!({"agent_registration_id": revoked.id}));
    Ok(Reply::value(shown(&revoked)))
}

/// The one resource that does not say what it is.
fn shown(registration: &Record) -> Value {
    let mut members = registration.body.clone();
    members.remove("object");
    members.into()
}

fn validate_credential(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let text = |name: &str| call.text(name).unwrap_or_default();
    let found = call.find_by(&CREDENTIALS, "credential", text("credential")).filter(|credential| {
        let expires_at = credential.member("expires_at").as_str();
        let audience = call.text("audience").unwrap_or(&call.state.environment.client_id);
        let registration = call.state.store.get(&REGISTRATIONS, credential.text("registration_id"));
        let standing = registration.map_or("", |registration| registration.text("status"));
        credential.text("type") == text("type")
            && (text("type") == "api_key" || credential.text("audience") == audience)
            && expires_at.is_none_or(|time| !call.is_past(time))
            && ["unverified", "verified"].contains(&standing)
    });
    let (registration_id, expires_at) = match &found {
        Some(credential) => {
            (credential.member("registration_id").clone(), credential.member("expires_at").clone())
        }
        None => (Value::Null, Value::Null),
    };
    Ok(Reply::value(json!({
        "valid": found.is_some(),
        "registration_id": registration_id,
        "expires_at": expires_at,
    })))
}

/// Seed key `agent_registrations`: organization, kind, status, user, id, credentials (type, value, audience,
/// expires_at) and claim (attempt_token, login_hint, expires_at, user_code).
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&["id", "organization", "kind", "status", "user", "credentials", "claim"])?;
        let organization_id = organizations::required_of_entry(call, &entry, "organization")?.id;
        let user = match entry.text("user")? {
            Some(email) => {
                let user = users::by_email(&call.state.store, email);
                Some(user.ok_or_else(|| entry.error("user", "is no user of this file"))?.id)
            }
            None => None,
        };
        let now = crate::clock::wire_timestamp(call.context.now);
        let new_id = |call: &mut SeedCall<'_>, prefix: &str| call.state.random.id(prefix, call.context.now);
        let (claim, hidden) = seeded_claim(call, &entry, &now)?;
        let mut body = json!({
            "agent_identity": {
                "id": new_id(call, "agent_identity"),
                "userland_user_id": user,
                "created_at": now,
                "updated_at": now,
            },
            "organization_id": organization_id,
            "status": one_of(&entry, "status", &STATUSES)?.unwrap_or("verified"),
            "revoked_at": null,
            "kind": one_of(&entry, "kind", &KINDS)?.unwrap_or("anonymous"),
            "claim": claim,
        });
        if body["status"] == "revoked" {
            body["revoked_at"] = now.into();
        }
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        let registration = call.create_with(&REGISTRATIONS, body, hidden);
        for credential in entry.entries("credentials")? {
            seed_credential(call, &credential, &registration.id)?;
        }
    }
    Ok(())
}

fn one_of<'v>(entry: &Entry<'v>, key: &str, known: &[&str]) -> Result<Option<&'v str>, SeedError> {
    match entry.text(key)? {
        Some(text) if !known.contains(&text) => {
            Err(entry.error(key, format!("must be one of {}", known.join(", "))))
        }
        text => Ok(text),
    }
}

fn timestamp<'v>(entry: &Entry<'v>, key: &str) -> Result<Option<&'v str>, SeedError> {
    match entry.text(key)? {
        Some(text) if text.parse::<jiff::Timestamp>().is_err() => {
            Err(entry.error(key, "must be a timestamp"))
        }
        text => Ok(text),
    }
}

fn seeded_claim(
    call: &mut SeedCall<'_>,
    entry: &Entry<'_>,
    now: &str,
) -> Result<(Value, Map<String, Value>), SeedError> {
    let Some(claim) = entry.entry("claim")? else {
        return Ok((Value::Null, Map::new()));
    };
    claim.only(&["attempt_token", "login_hint", "expires_at", "user_code"])?;
    let user_code = match claim.text("user_code")? {
        Some(code) => code.to_owned(),
        None => call.state.random.digits(6),
    };
    let later =
        call.context.now.checked_add(jiff::SignedDuration::from_hours(1)).unwrap_or(jiff::Timestamp::MAX);
    let later = crate::clock::wire_timestamp(later);
    let shown = json!({
        "id": call.state.random.id("agent_claim", call.context.now),
        "claim_completion": null,
        "created_at": now,
        "updated_at": now,
        "expires_at": timestamp(&claim, "expires_at")?.unwrap_or(&later),
    });
    let hidden = Map::from_iter([
        ("claim_attempt_token".to_owned(), claim.required_text("attempt_token")?.into()),
        ("login_hint".to_owned(), claim.text("login_hint")?.into()),
        ("user_code".to_owned(), user_code.into()),
    ]);
    Ok((shown, hidden))
}

fn seed_credential(
    call: &mut SeedCall<'_>,
    entry: &Entry<'_>,
    registration_id: &str,
) -> Result<(), SeedError> {
    entry.only(&["type", "value", "audience", "expires_at"])?;
    let kind = one_of(entry, "type", &["api_key", "access_token"])?.unwrap_or("api_key");
    let audience = entry.text("audience")?.unwrap_or(&call.state.environment.client_id).to_owned();
    let body = json!({"expires_at": timestamp(entry, "expires_at")?});
    let hidden = Map::from_iter([
        ("credential".to_owned(), entry.required_text("value")?.into()),
        ("type".to_owned(), kind.into()),
        ("audience".to_owned(), audience.into()),
        ("registration_id".to_owned(), registration_id.into()),
    ]);
    call.create_with(&CREDENTIALS, body, hidden);
    Ok(())
}

fn write(state: &State) -> Value {
    let store = &state.store;
    let credential = |one: &Record| {
        let mut entry = export::members(one, ["type", "audience", "expires_at"]);
        entry.insert("value".to_owned(), one.member("credential").clone());
        Value::Object(entry)
    };
    export::entries(state, &REGISTRATIONS, |registration| {
        let mut entry = export::members(registration, ["id", "kind", "status"]);
        entry.insert("organization".to_owned(), registration.member("organization_id").clone());
        let user = registration.member("agent_identity")["userland_user_id"].as_str();
        let user = user.and_then(|id| store.get(&USERS, id));
        entry.extend(user.map(|user| ("user".to_owned(), user.member("email").clone())));
        let credentials = store.find(&CREDENTIALS, "registration_id", &registration.id);
        entry.extend(export::list("credentials", credentials.map(credential)));
        // A claim that was completed is history.
        let claim = registration.member("claim");
        if claim.is_object() && claim["claim_completion"].is_null() {
            let mut open = export::members(registration, ["login_hint", "user_code"]);
            open.insert("attempt_token".to_owned(), registration.member("claim_attempt_token").clone());
            open.insert("expires_at".to_owned(), claim["expires_at"].clone());
            entry.insert("claim".to_owned(), open.into());
        }
        entry
    })
}
