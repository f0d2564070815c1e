//! Instances of agents and their sessions. They come into being when tokens are issued.

use serde_json::{Map, Value, json};

use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Instances: a blueprint at work in an organization, for a member or as itself.
pub static INSTANCES: Kind = Kind {
    name: "agent_instance",
    prefix: "agent_instance",
    label: "Agent instance",
    indexes: &["agent_blueprint_id", "organization_id", "organization_membership_id"],
    owners: &[
        ("agent_blueprint", "agent_blueprint_id"),
        ("organization", "organization_id"),
        ("organization_membership", "organization_membership_id"),
    ],
};

/// Sessions. Hidden members: `organization_id`, `permissions`, `intent`, `user_id` of whom the agent acts for and
/// `user_session_id`, the session of that user.
pub static AGENT_SESSIONS: Kind = Kind {
    name: "agent_instance_session",
    prefix: "agent_session",
    label: "Agent instance session",
    indexes: &["agent_instance_id", "organization_id"],
    owners: &[("agent_instance", "agent_instance_id")],
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("agents.list_instances", list),
        ("agents.get_instance", get),
        ("agents.delete_instance", delete),
        ("agents.list_sessions", list_sessions),
        ("agents.get_session", get_session),
        ("agents.revoke_session", revoke_session),
    ],
    pages: &[],
    seeds: &[],
};

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let fits =
        |instance: &Record, name: &str| call.query_text(name).is_none_or(|id| instance.text(name) == id);
    let keep = |instance: &Record| fits(instance, "organization_id") && fits(instance, "agent_blueprint_id");
    for name in ["agent_blueprint_id", "organization_id"] {
        if let Some(id) = call.query_text(name) {
            return call.page_of(&INSTANCES, (name, id), keep);
        }
    }
    call.page(&INSTANCES, keep)
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.show(&INSTANCES, call.path("agent_instance_id"))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("agent_instance_id").to_owned();
    let instance = call.remove(&INSTANCES, &id)?;
    call.emit("agent.instance.deleted", instance.value());
    Ok(Reply::nothing())
}

fn list_sessions(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let store = &call.state.store;
    let keep = |session: &Record| {
        let fits = |name: &str| call.query_text(name).is_none_or(|id| session.text(name) == id);
        let instance = store.get(&INSTANCES, session.text("agent_instance_id"));
        let blueprint = call.query_text("agent_blueprint_id");
        fits("organization_id")
            && fits("agent_instance_id")
            && blueprint
                .is_none_or(|id| instance.is_some_and(|instance| instance.text("agent_blueprint_id") == id))
    };
    let paging = call.paging();
    let index = ["agent_instance_id", "organization_id"]
        .iter()
        .find_map(|name| Some((*name, call.query_text(name)?)));
    let page = match index {
        Some(index) => store.page_of(&AGENT_SESSIONS, index, &paging, keep)?,
        None => store.page(&AGENT_SESSIONS, &paging, keep)?,
    };
    Ok(Reply::value(page.to_value(|session| shown(call, session))))
}

fn get_session(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let session = call.find(&AGENT_SESSIONS, call.path("agent_instance_session_id"))?;
    Ok(Reply::value(shown(call, &session)))
}

fn revoke_session(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let session = call.find(&AGENT_SESSIONS, call.path("agent_instance_session_id"))?;
    if status(call, &session) != "active" {
        return Ok(Reply::value(shown(call, &session)));
    }
    let now = call.now();
    let revoked = call.change(&AGENT_SESSIONS, &session.id, |session| session.set("revoked_at", now))?;
    call.emit("agent.instance.session.revoked", event_data(&revoked));
    Ok(Reply::value(shown(call, &revoked)))
}

/// `active`, `expired` or `revoked`, which follows from the times of the session.
pub(super) fn status(call: &Call<'_>, session: &Record) -> &'static str {
    if !session.member("revoked_at").is_null() {
        "revoked"
    } else if call.is_past(session.text("expires_at")) {
        "expired"
    } else {
        "active"
    }
}

fn shown(call: &Call<'_>, session: &Record) -> Value {
    let mut value = session.value();
    value["status"] = status(call, session).into();
    value
}

fn event_data(session: &Record) -> Value {
    let mut data = session.value();
    data["organization_id"] = session.member("organization_id").clone();
    data
}

/// The instance of a blueprint for a member, or as itself, in an organization; `true` if it is new.
pub(super) fn ensure(
    call: &mut Call<'_>,
    blueprint: &Record,
    organization_id: &str,
    membership_id: Option<&str>,
) -> (Record, bool) {
    let same = |instance: &&Record| {
        instance.text("organization_id") == organization_id
            && instance.member("organization_membership_id").as_str() == membership_id
    };
    let present = call.state.store.find(&INSTANCES, "agent_blueprint_id", &blueprint.id).find(same);
    if let Some(instance) = present {
        return (instance.clone(), false);
    }
    let body = json!({
        "agent_blueprint_id": blueprint.id,
        "organization_id": organization_id,
        "organization_membership_id": membership_id,
        "type": if membership_id.is_some() { "delegated" } else { "autonomous" },
    });
    let instance = call.create(&INSTANCES, body);
    call.emit("agent.instance.created", instance.value());
    (instance, true)
}

/// Opens a session that lasts as long as the blueprint says.
pub(super) fn open_session(
    call: &mut Call<'_>,
    blueprint: &Record,
    instance: &Record,
    hidden: Map<String, Value>,
) -> Record {
    let seconds = blueprint.member("session_settings")["max_age_seconds"].as_u64().unwrap_or_default();
    let body = json!({
        "agent_instance_id": instance.id,
        "expires_at": call.in_seconds(seconds),
        "revoked_at": null,
    });
    let session = call.create_with(&AGENT_SESSIONS, body, hidden);
    let mut data = event_data(&session);
    data["permission_slugs"] = session.member("permissions").clone();
    call.emit("agent.instance.session.created", data);
    session
}
