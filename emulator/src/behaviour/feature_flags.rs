//! Feature flags: switches with users and organizations as targets, and the payloads from which applications
//! evaluate them. As with WorkOS, no operation creates a flag; the seed file does.

mod seeds;

use serde_json::{Map, Value, json};

use super::memberships::MEMBERSHIPS;
use super::organizations::ORGANIZATIONS;
use super::users::USERS;
use super::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record, Store};

/// Flags.
pub static FEATURE_FLAGS: Kind =
    Kind { name: "feature_flag", prefix: "flag", label: "Feature flag", indexes: &["slug"], owners: &[] };

/// For whom a flag is on. The id is made of those of the flag and the target; `user_id` or `organization_id`
/// is the target.
pub(crate) static FLAG_TARGETS: Kind = Kind {
    name: "flag_target",
    prefix: "flag_target",
    label: "Flag target",
    indexes: &["flag_id", "user_id", "organization_id"],
    owners: &[("feature_flag", "flag_id"), ("user", "user_id"), ("organization", "organization_id")],
};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("feature_flags.list_feature_flags", list),
        ("feature_flags.get_feature_flag", get),
        ("feature_flags.enable_feature_flag", enable),
        ("feature_flags.disable_feature_flag", disable),
        ("feature_flags.add_flag_target", add_target),
        ("feature_flags.remove_flag_target", remove_target),
        ("feature_flags.list_organization_feature_flags", list_of_organization),
        ("feature_flags.list_user_feature_flags", list_of_user),
        ("feature_flags.poll_feature_flags", poll),
        ("feature_flags.poll_feature_flags_v2", poll_rules),
    ],
    pages: &[],
    seeds: &[("featureFlags", seeds::flags)],
};

/// Slugs of the flags that are on for a user who works in an organization (or in none), in order of their
/// creation: what the access token says.
pub(super) fn slugs_for(store: &Store, user_id: &str, organization_id: Option<&str>) -> Vec<String> {
    let is_on = |flag: &&Record| is_on(store, flag, [Some(user_id), organization_id].into_iter().flatten());
    store.all(&FEATURE_FLAGS).filter(is_on).map(|flag| flag.text("slug").to_owned()).collect()
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.page(&FEATURE_FLAGS, |_| true)
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(flag(call)?.value()))
}

fn enable(call: &mut Call<'_>) -> Result<Reply, Failure> {
    switch(call, true)
}

fn disable(call: &mut Call<'_>) -> Result<Reply, Failure> {
    switch(call, false)
}

/// Switching to the present state changes nothing and tells nobody.
fn switch(call: &mut Call<'_>, enabled: bool) -> Result<Reply, Failure> {
    let before = flag(call)?;
    if before.member("enabled") == enabled {
        return Ok(Reply::value(before.value()));
    }
    let flag = call.change(&FEATURE_FLAGS, &before.id, |flag| flag.set("enabled", enabled))?;
    let mut context = event_context(call);
    context["previous_attributes"] = json!({"data": {"enabled": !enabled}});
    call.emit_with_context("flag.updated", event_data(call, &flag), Some(context));
    Ok(Reply::value(flag.value()))
}

fn add_target(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flag, member, target) = flag_and_target(call)?;
    let id = target_id(&flag.id, &target);
    if call.state.store.get(&FLAG_TARGETS, &id).is_none() {
        let before = audience(call, &flag);
        call.create(&FLAG_TARGETS, json!({"id": id, "flag_id": flag.id, member: target}));
        tell_audience(call, &flag, before);
    }
    Ok(Reply::nothing())
}

fn remove_target(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let (flag, _, target) = flag_and_target(call)?;
    let before = audience(call, &flag);
    call.remove(&FLAG_TARGETS, &target_id(&flag.id, &target))?;
    tell_audience(call, &flag, before);
    Ok(Reply::nothing())
}

fn list_of_organization(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    let store = &call.state.store;
    call.page(&FEATURE_FLAGS, |flag| is_on(store, flag, [organization.id.as_str()]))
}

fn list_of_user(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("user_id"))?;
    let store = &call.state.store;
    let memberships = store.find(&MEMBERSHIPS, "user_id", &user.id);
    let active = memberships.filter(|membership| membership.text("status") == "active");
    let mut ids = vec![user.id.as_str()];
    ids.extend(active.map(|membership| membership.text("organization_id")));
    call.page(&FEATURE_FLAGS, |flag| is_on(store, flag, ids.iter().copied()))
}

/// Payload version 1: flags with their targets.
fn poll(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let store = &call.state.store;
    let entry = |flag: &Record| {
        let targets = |member| -> Vec<Value> {
            let ids = targets_of(store, flag, member);
            ids.into_iter().map(|id| json!({"id": id, "enabled": true})).collect()
        };
        let body = json!({
            "slug": flag.text("slug"),
            "enabled": flag.member("enabled"),
            "default_value": flag.member("default_value"),
            "targets": {"users": targets("user_id"), "organizations": targets("organization_id")},
        });
        (flag.text("slug").to_owned(), body)
    };
    Ok(Reply::value(Value::Object(store.all(&FEATURE_FLAGS).map(entry).collect())))
}

/// Payload version 2: flags with rules, one for each kind of target that a flag has.
fn poll_rules(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let store = &call.state.store;
    let entry = |flag: &Record| {
        let rule = |(target_type, member): (&str, &'static str)| {
            let values = targets_of(store, flag, member);
            let condition = json!({"target_type": target_type, "operator": "one_of", "values": values});
            (!values.is_empty()).then(|| {
                json!({
                    "id": format!("{}_{target_type}", flag.id.replacen("flag_", "flag_rule_", 1)),
                    "kind": "conditions",
                    "value": true,
                    "conditions": [condition],
                })
            })
        };
        let rules: Vec<Value> =
            [("user", "user_id"), ("organization", "organization_id")].into_iter().filter_map(rule).collect();
        let body = json!({
            "slug": flag.text("slug"),
            "enabled": flag.member("enabled"),
            "default_value": flag.member("default_value"),
            "off_value": false,
            "rules": rules,
        });
        (flag.text("slug").to_owned(), body)
    };
    let flags: Map<String, Value> = store.all(&FEATURE_FLAGS).map(entry).collect();
    Ok(Reply::value(json!({"version": 2, "flags": flags})))
}

/// A flag that is switched off is off for all; otherwise one target suffices, and the default value is for
/// those who are none.
fn is_on<'a>(store: &Store, flag: &Record, ids: impl IntoIterator<Item = &'a str>) -> bool {
    let has_target = |id: &str| store.get(&FLAG_TARGETS, &target_id(&flag.id, id)).is_some();
    flag.member("enabled") == true
        && (flag.member("default_value") == true || ids.into_iter().any(has_target))
}

fn targets_of(store: &Store, flag: &Record, member: &str) -> Vec<String> {
    let targets = store.find(&FLAG_TARGETS, "flag_id", &flag.id);
    targets.filter_map(|target| target.member(member).as_str().map(str::to_owned)).collect()
}

fn target_id(flag_id: &str, target_id: &str) -> String {
    format!("{flag_id}/{target_id}")
}

fn flag(call: &Call<'_>) -> Result<Record, Failure> {
    let slug = call.path("slug");
    call.find_by(&FEATURE_FLAGS, "slug", slug).ok_or_else(|| Failure::not_found(&FEATURE_FLAGS, slug))
}

/// The flag that the path names, and the target with the member that refers to it.
fn flag_and_target(call: &Call<'_>) -> Result<(Record, &'static str, String), Failure> {
    let flag = flag(call)?;
    let id = call.path("resource_id");
    if call.state.store.get(&USERS, id).is_some() {
        return Ok((flag, "user_id", id.to_owned()));
    }
    if call.state.store.get(&ORGANIZATIONS, id).is_some() {
        return Ok((flag, "organization_id", id.to_owned()));
    }
    match id.split('_').next() {
        Some("user") => Err(Failure::not_found(&USERS, id)),
        Some("org") => Err(Failure::not_found(&ORGANIZATIONS, id)),
        _ => {
            let message = format!("The target '{id}' is neither a user nor an organization.");
            Err(Failure::coded(400, "bad_request", message))
        }
    }
}

/// Whom a flag is on for, in the form of the events.
fn audience(call: &Call<'_>, flag: &Record) -> Value {
    let store = &call.state.store;
    let shown = |kind: &Kind, member: &str, name: &str| -> Vec<Value> {
        let ids = targets_of(store, flag, member);
        let found = ids.iter().filter_map(|id| store.get(kind, id));
        found.map(|record| json!({"id": record.id, name: record.text(name)})).collect()
    };
    let users = shown(&USERS, "user_id", "email");
    let organizations = shown(&ORGANIZATIONS, "organization_id", "name");
    let access_type = match flag.member("default_value") == true {
        true => "all",
        false if users.is_empty() && organizations.is_empty() => "none",
        false => "some",
    };
    json!({
        "access_type": access_type,
        "configured_targets": {"users": users, "organizations": organizations},
    })
}

fn tell_audience(call: &mut Call<'_>, flag: &Record, before: Value) {
    let after = audience(call, flag);
    let mut context = event_context(call);
    let mut previous = Map::new();
    for name in ["access_type", "configured_targets"] {
        context[name] = after[name].clone();
        if before[name] != after[name] {
            previous.insert(name.to_owned(), before[name].clone());
        }
    }
    context["previous_attributes"] = json!({"context": previous});
    call.emit_with_context("flag.rule_updated", event_data(call, flag), Some(context));
}

fn event_context(call: &Call<'_>) -> Value {
    let client_id = call.state.environment.client_id.as_str();
    json!({"client_id": client_id, "actor": {"id": client_id, "source": "api", "name": null}})
}

fn event_data(call: &Call<'_>, flag: &Record) -> Value {
    let mut data = flag.value();
    data["environment_id"] = call.state.environment.id().into();
    data
}

#[cfg(test)]
#[path = "feature_flags_tests.rs"]
mod tests;
