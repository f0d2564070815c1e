//! Tokens of the application's own agents. Each belongs to a session, and is worth as much as that session and, where
//! the agent acts for a user, the user's own.

use serde_json::{Map, Value, json};

use super::blueprints;
use super::instances::{self, AGENT_SESSIONS, INSTANCES};
use crate::behaviour::authkit::sessions::{self, SESSIONS};
use crate::behaviour::memberships::{self, MEMBERSHIPS};
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::{Call, Module, roles};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Refresh tokens, good for one use each.
pub static AGENT_REFRESH_TOKENS: Kind = Kind {
    name: "agent_refresh_token",
    prefix: "agent_refresh_token",
    label: "Refresh token",
    indexes: &["token", "session_id"],
    owners: &[("agent_instance_session", "session_id")],
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[("agents.create_blueprint_token", create), ("agents.validate_blueprint_token", validate)],
    pages: &[],
    seeds: &[],
};

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let blueprint = blueprints::found(call)?;
    let given = |name: &str| {
        let text = call.text(name).map(str::to_owned);
        text.ok_or_else(|| bad_request(format!("{name} is required for this type of token.")))
    };
    match call.text("type").unwrap_or_default() {
        "user_delegated" => {
            let token = given("user_access_token")?;
            delegated(call, &blueprint, &token)
        }
        "autonomous" => {
            let organization_id = given("organization_id")?;
            call.find(&ORGANIZATIONS, &organization_id)?;
            permit(&blueprint, "autonomous", &organization_id, None)?;
            let permissions = blueprint.member("permissions").clone();
            start(call, &blueprint, &organization_id, None, permissions, Map::new())
        }
        "agent_delegated" => {
            let token = given("agent_access_token")?;
            let (session, instance) = presented(call, &blueprint, &token)?;
            let hidden = ["user_id", "user_session_id"].iter();
            let hidden = hidden.filter(|name| !session.member(name).is_null());
            let hidden = hidden.map(|name| ((*name).to_owned(), session.member(name).clone())).collect();
            let membership_id = instance.member("organization_membership_id").as_str().map(str::to_owned);
            let permissions = match &membership_id {
                Some(id) => shared(call, &blueprint, &call.find(&MEMBERSHIPS, id)?),
                None => blueprint.member("permissions").clone(),
            };
            let organization_id = instance.text("organization_id").to_owned();
            start(call, &blueprint, &organization_id, membership_id.as_deref(), permissions, hidden)
        }
        _ => {
            let token = given("refresh_token")?;
            refresh(call, &blueprint, &token)
        }
    }
}

/// For a user: within what the user may do, in the organization of the user's token.
fn delegated(call: &mut Call<'_>, blueprint: &Record, token: &str) -> Result<Reply, Failure> {
    let claims =
        live_claims(call, token).ok_or_else(|| bad_request("The user's access token is not valid."))?;
    let text = |name: &str| claims[name].as_str().unwrap_or_default();
    let user_session = call.state.store.get(&SESSIONS, text("sid"));
    if user_session.is_none_or(|session| sessions::current_status(call, session) != "active") {
        return Err(bad_request("The user's session has ended."));
    }
    let Some(membership) = memberships::of(&call.state.store, text("sub"), text("org_id")) else {
        return Err(bad_request("The user's access token is for no organization."));
    };
    permit(blueprint, "delegated", text("org_id"), Some(&membership))?;
    let hidden = Map::from_iter([
        ("user_id".to_owned(), text("sub").into()),
        ("user_session_id".to_owned(), text("sid").into()),
    ]);
    let permissions = shared(call, blueprint, &membership);
    start(call, blueprint, text("org_id"), Some(&membership.id), permissions, hidden)
}

/// Whether a blueprint allows an instance of this type, in this organization, for this member.
fn permit(
    blueprint: &Record,
    kind: &str,
    organization_id: &str,
    member: Option<&Record>,
) -> Result<(), Failure> {
    let holds = |list: &Value, text: &str| {
        list.as_array().is_some_and(|items| items.iter().any(|item| *item == *text))
    };
    let is_empty = |list: &Value| list.as_array().is_none_or(Vec::is_empty);
    let (by, types) = (blueprint.member("invocable_by"), &blueprint.member("invocable_as")["instance_types"]);
    let (organizations, roles) = (&by["organization_ids"], &by["role_slugs"]);
    let message = if !holds(types, kind) {
        format!("The blueprint does not allow {kind} instances.")
    } else if !is_empty(organizations) && !holds(organizations, organization_id) {
        "The blueprint does not allow agents in this organization.".to_owned()
    } else if let Some(member) = member.filter(|_| !is_empty(roles))
        && !memberships::role_slugs(member).iter().any(|slug| holds(roles, slug))
    {
        "None of the user's roles may delegate to an agent of this blueprint.".to_owned()
    } else {
        return Ok(());
    };
    Err(Failure::coded(403, "agent_not_invocable", message))
}

/// What both the blueprint and the member's roles allow.
fn shared(call: &Call<'_>, blueprint: &Record, membership: &Record) -> Value {
    let slugs = memberships::role_slugs(membership);
    let granted = roles::permissions(&call.state.store, membership.text("organization_id"), slugs);
    let allowed = blueprint.member("permissions").as_array().into_iter().flatten().filter_map(Value::as_str);
    allowed.filter(|slug| granted.iter().any(|other| other == slug)).collect()
}

/// Opens a session and issues its first tokens.
fn start(
    call: &mut Call<'_>,
    blueprint: &Record,
    organization_id: &str,
    membership_id: Option<&str>,
    permissions: Value,
    mut hidden: Map<String, Value>,
) -> Result<Reply, Failure> {
    let (instance, is_new) = instances::ensure(call, blueprint, organization_id, membership_id);
    hidden.insert("organization_id".to_owned(), organization_id.into());
    hidden.insert("permissions".to_owned(), permissions);
    hidden.insert("intent".to_owned(), call.text("intent").into());
    let session = instances::open_session(call, blueprint, &instance, hidden);
    Ok(issue(call, blueprint, &session, is_new))
}

/// The next tokens of a session. A refresh token is spent by it.
fn refresh(call: &mut Call<'_>, blueprint: &Record, token: &str) -> Result<Reply, Failure> {
    let invalid = || bad_request("The refresh token is not valid.");
    let record = call.find_by(&AGENT_REFRESH_TOKENS, "token", token).ok_or_else(invalid)?;
    let session = call.find(&AGENT_SESSIONS, record.text("session_id"))?;
    if call.is_past(record.text("expires_at"))
        || !lasts(call, &session)
        || !belongs(call, &session, blueprint)
    {
        return Err(invalid());
    }
    call.remove(&AGENT_REFRESH_TOKENS, &record.id)?;
    Ok(issue(call, blueprint, &session, false))
}

fn issue(call: &mut Call<'_>, blueprint: &Record, session: &Record, is_new: bool) -> Reply {
    let settings = blueprint.member("session_settings");
    let lifetime = settings["access_token_ttl_seconds"].as_i64().unwrap_or_default();
    let issued_at = call.context.now.as_second();
    // A token does not outlive its session.
    let end =
        session.text("expires_at").parse::<jiff::Timestamp>().map_or(issued_at, jiff::Timestamp::as_second);
    let expires_in = lifetime.min(end - issued_at).max(0);
    let client_id = call.state.environment.client_id.clone();
    let instance_id = session.text("agent_instance_id");
    let mut claims = json!({
        "iss": format!("{}/user_management/{client_id}", call.context.base_url),
        "client_id": client_id,
        "sub": instance_id,
        "sid": session.id,
        "org_id": session.member("organization_id"),
        "permissions": session.member("permissions"),
        "iat": issued_at,
        "exp": issued_at + expires_in,
        "jti": call.new_id("jti"),
    });
    for (claim, member) in [("intent", "intent"), ("user_id", "user_id")] {
        if !session.member(member).is_null() {
            claims[claim] = session.member(member).clone();
        }
    }
    let refresh_token = call.state.random.token(32);
    let seconds = settings["refresh_token_ttl_seconds"].as_u64().unwrap_or_default();
    let hidden = Map::from_iter([
        ("token".to_owned(), refresh_token.as_str().into()),
        ("session_id".to_owned(), session.id.as_str().into()),
        ("expires_at".to_owned(), call.in_seconds(seconds).into()),
    ]);
    call.create_with(&AGENT_REFRESH_TOKENS, json!({}), hidden);
    Reply::value(json!({
        "access_token": call.state.keys.sign(&claims),
        "token_type": "Bearer",
        "expires_in": expires_in,
        "refresh_token": refresh_token,
        "agent_instance_id": instance_id,
        "new_instance": is_new,
        "agent_instance_session_id": session.id,
        "permissions": session.member("permissions"),
    }))
}

fn validate(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let blueprint = blueprints::found(call)?;
    let token = call.text("agent_access_token").unwrap_or_default().to_owned();
    let (session, instance) = presented(call, &blueprint, &token)?;
    Ok(Reply::value(json!({
        "valid": true,
        "agent_instance_id": instance.id,
        "agent_instance_session_id": session.id,
        "organization_id": instance.member("organization_id"),
        "permissions": session.member("permissions"),
        "intent": session.member("intent"),
        "acting_user_id": session.member("user_id"),
        "session_expires_at": session.member("expires_at"),
    })))
}

/// Session and instance of an access token that a blueprint's agent presents.
fn presented(call: &Call<'_>, blueprint: &Record, token: &str) -> Result<(Record, Record), Failure> {
    let claims = live_claims(call, token);
    let session = claims.and_then(|claims| {
        call.state.store.get(&AGENT_SESSIONS, claims["sid"].as_str().unwrap_or_default()).cloned()
    });
    let session = session.filter(|session| lasts(call, session) && belongs(call, session, blueprint));
    let session = session.ok_or_else(|| bad_request("The agent's access token is not valid."))?;
    let instance = call.find(&INSTANCES, session.text("agent_instance_id"))?;
    Ok((session, instance))
}

/// The claims of a token of this environment that has not expired.
fn live_claims(call: &Call<'_>, token: &str) -> Option<Value> {
    let claims = call.state.keys.verified_claims(token)?;
    (claims["exp"].as_i64()? > call.context.now.as_second()).then_some(claims)
}

/// Whether a session goes on, and that of the user whom the agent acts for.
fn lasts(call: &Call<'_>, session: &Record) -> bool {
    let user_session = session.member("user_session_id").as_str();
    let user_session_lasts = user_session.is_none_or(|id| {
        call.state
            .store
            .get(&SESSIONS, id)
            .is_some_and(|session| sessions::current_status(call, session) == "active")
    });
    instances::status(call, session) == "active" && user_session_lasts
}

fn belongs(call: &Call<'_>, session: &Record, blueprint: &Record) -> bool {
    let instance = call.state.store.get(&INSTANCES, session.text("agent_instance_id"));
    instance.is_some_and(|instance| instance.text("agent_blueprint_id") == blueprint.id)
}

fn bad_request(message: impl Into<String>) -> Failure {
    Failure::coded(400, "bad_request", message)
}
