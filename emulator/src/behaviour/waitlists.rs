//! Waitlists: people who would like access, and what was decided about them.

use serde_json::{Map, Value, json};

use super::authkit::invitations;
use super::{Call, Module, users};
use crate::reply::{Failure, Reply};
use crate::seed::export::{self, Section};
use crate::seed::{Entry, SeedCall, SeedError};
use crate::state::State;
use crate::store::{Kind, Record, Store};

/// Waitlists. Hidden member `default`: the one that is also called `default`.
pub static WAITLISTS: Kind =
    Kind { name: "waitlist", prefix: "waitlist", label: "Waitlist", indexes: &[], owners: &[] };

/// Entries of waitlists, one for each address of a list. Events call them `waitlist_user`.
pub static WAITLIST_ENTRIES: Kind = Kind {
    name: "waitlist_entry",
    prefix: "waitlist_user",
    label: "Waitlist entry",
    indexes: &["waitlist_id", "email"],
    owners: &[("waitlist", "waitlist_id")],
};

/// What the default waitlist is called in place of its id.
const DEFAULT: &str = "default";

/// Limits of `additional_fields`, in characters.
const MOST_FIELDS: usize = 50;
const LONGEST_KEY: usize = 40;
const LONGEST_VALUE: usize = 600;

pub(crate) const SECTIONS: &[Section] =
    &[Section { key: "waitlists", kinds: &[&WAITLISTS, &WAITLIST_ENTRIES], write }];

pub(super) static MODULE: Module = Module {
    operations: &[
        ("user_management.list_waitlists", list),
        ("user_management.get_waitlist", get),
        ("user_management.list_waitlist_entries", list_entries),
        ("user_management.create_waitlist_entry", create_entry),
        ("user_management.delete_waitlist_entry", delete_entry),
        ("user_management.approve_waitlist_entry", approve),
        ("user_management.deny_waitlist_entry", deny),
    ],
    pages: &[],
    seeds: &[("waitlists", seed)],
};

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::list(call.state.store.all(&WAITLISTS).map(Record::value).collect()))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(named(call)?.value()))
}

fn list_entries(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let waitlist = named(call)?;
    let (state, email) = (call.query_text("state"), call.query_text("email"));
    call.page_of(&WAITLIST_ENTRIES, ("waitlist_id", &waitlist.id), |entry| {
        state.is_none_or(|state| entry.text("state") == state)
            && email.is_none_or(|email| entry.text("email").eq_ignore_ascii_case(email))
    })
}

fn create_entry(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let email = call.text("email").unwrap_or_default().trim().to_lowercase();
    if !email.split_once('@').is_some_and(|(user, domain)| !user.is_empty() && !domain.is_empty()) {
        return Err(Failure::invalid("email", "invalid_type", "email must be an e-mail address"));
    }
    check_fields(call)?;
    if users::by_email(&call.state.store, &email).is_some() {
        let message = format!("A user with the address '{email}' exists already.");
        return Err(Failure::coded(422, "user_already_exists", message));
    }
    let waitlist = match named(call) {
        Ok(waitlist) => waitlist,
        Err(_) if call.path("id") == DEFAULT => {
            let hidden = Map::from_iter([("default".to_owned(), true.into())]);
            call.create_with(&WAITLISTS, json!({}), hidden)
        }
        Err(failure) => return Err(failure),
    };
    if let Some(present) = entry_of(&call.state.store, &waitlist.id, &email) {
        return Ok(Reply::value(present.value()));
    }
    let mut body = call.given(&["additional_fields"]);
    body.insert("email".to_owned(), email.as_str().into());
    let entry = call.create(&WAITLIST_ENTRIES, complete(body, &waitlist.id));
    if call.flag("send_confirmation_email") == Some(true) {
        call.mail("waitlist_confirmation", &email, None, None);
    }
    call.emit("waitlist_user.created", event_data(&entry));
    Ok(Reply::value(entry.value()))
}

fn delete_entry(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    call.remove(&WAITLIST_ENTRIES, &id)?;
    Ok(Reply::nothing())
}

/// The approval stays even when the invitation fails.
fn approve(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let now = call.now();
    let entry = decide(call, &["pending", "denied"], |entry| {
        entry.set("state", "approved");
        entry.set("approved_at", now);
    })?;
    call.emit("waitlist_user.approved", event_data(&entry));
    let email = entry.text("email").to_owned();
    match invitations::invite_to_application(call, &email) {
        Ok(_) => Ok(Reply::value(entry.value())),
        Err(failure) => {
            let reason = failure.body["message"].as_str().unwrap_or_default();
            let message = format!("The entry is approved, but no invitation was sent: {reason}");
            Err(Failure::coded(422, "invitation_email_not_sent", message))
        }
    }
}

fn deny(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let entry = decide(call, &["pending"], |entry| entry.set("state", "denied"))?;
    call.emit("waitlist_user.denied", event_data(&entry));
    Ok(Reply::value(entry.value()))
}

/// Changes the entry that the path names, which must be in one of these states.
fn decide(call: &mut Call<'_>, from: &[&str], change: impl FnOnce(&mut Record)) -> Result<Record, Failure> {
    let entry = call.find(&WAITLIST_ENTRIES, call.path("id"))?;
    let state = entry.text("state");
    if !from.contains(&state) {
        return Err(Failure::coded(422, "invalid_state", format!("The entry is {state} already.")));
    }
    call.change(&WAITLIST_ENTRIES, &entry.id, change)
}

/// The waitlist that the path names, by id or as `default`.
fn named(call: &Call<'_>) -> Result<Record, Failure> {
    match call.path("id") {
        DEFAULT => default_list(&call.state.store).ok_or_else(|| Failure::not_found(&WAITLISTS, DEFAULT)),
        id => call.find(&WAITLISTS, id),
    }
}

fn default_list(store: &Store) -> Option<Record> {
    store.all(&WAITLISTS).find(|waitlist| waitlist.member("default") == true).cloned()
}

fn entry_of(store: &Store, waitlist_id: &str, email: &str) -> Option<Record> {
    store
        .find(&WAITLIST_ENTRIES, "email", email)
        .find(|entry| entry.text("waitlist_id") == waitlist_id)
        .cloned()
}

fn check_fields(call: &Call<'_>) -> Result<(), Failure> {
    let Some(fields) = call.body("additional_fields").and_then(Value::as_object) else {
        return Ok(());
    };
    let is_long = |text: &str, longest: usize| text.chars().count() > longest;
    let problem = if fields.len() > MOST_FIELDS {
        format!("additional_fields must have at most {MOST_FIELDS} members")
    } else if fields.keys().any(|key| is_long(key, LONGEST_KEY)) {
        format!("keys of additional_fields must have at most {LONGEST_KEY} characters")
    } else if fields.values().filter_map(Value::as_str).any(|value| is_long(value, LONGEST_VALUE)) {
        format!("values of additional_fields must have at most {LONGEST_VALUE} characters")
    } else {
        return Ok(());
    };
    Err(Failure::invalid("additional_fields", "invalid_value", problem))
}

/// Fills in the members of an entry that are not known.
fn complete(known: Map<String, Value>, waitlist_id: &str) -> Value {
    let mut body = json!({
        "state": "pending",
        "approved_at": null,
        "additional_fields": {},
        "waitlist_id": waitlist_id,
    });
    for (name, value) in known {
        body[name] = value;
    }
    body
}

fn event_data(entry: &Record) -> Value {
    let mut data = entry.value();
    data["object"] = "waitlist_user".into();
    data
}

/// Seed key `waitlists`.
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for waitlist in call.entries(value)? {
        waitlist.only(&["id", "default", "entries"])?;
        let mut body = Map::new();
        body.extend(waitlist.text("id")?.map(|id| ("id".to_owned(), id.into())));
        let is_default = waitlist.flag("default")? == Some(true);
        if is_default && default_list(&call.state.store).is_some() {
            return Err(waitlist.error("default", "there is a default waitlist already"));
        }
        let hidden = Map::from_iter([("default".to_owned(), is_default.into())]);
        let id = call.create_with(&WAITLISTS, body.into(), hidden).id;
        for entry in waitlist.entries("entries")? {
            seed_entry(call, &id, &entry)?;
        }
    }
    Ok(())
}

fn seed_entry(call: &mut SeedCall<'_>, waitlist_id: &str, entry: &Entry<'_>) -> Result<(), SeedError> {
    entry.only(&["id", "email", "state", "additional_fields"])?;
    let email = entry.required_text("email")?.to_lowercase();
    if entry_of(&call.state.store, waitlist_id, &email).is_some() {
        return Err(entry.error("email", "is on the waitlist already"));
    }
    let mut known = Map::from_iter([("email".to_owned(), Value::from(email))]);
    known.extend(entry.text("id")?.map(|id| ("id".to_owned(), id.into())));
    match entry.text("state")? {
        Some(state @ ("pending" | "denied")) => known.extend([("state".to_owned(), state.into())]),
        Some("approved") => {
            let now = crate::clock::wire_timestamp(call.context.now);
            known.extend([("state".to_owned(), "approved".into()), ("approved_at".to_owned(), now.into())]);
        }
        None => {}
        Some(_) => return Err(entry.error("state", "must be pending, approved or denied")),
    }
    if let Some(fields) = entry.member("additional_fields") {
        let texts = fields.as_object().is_some_and(|fields| fields.values().all(Value::is_string));
        if !texts {
            return Err(entry.error("additional_fields", "must be a mapping of texts"));
        }
        known.insert("additional_fields".to_owned(), fields.clone());
    }
    call.create(&WAITLIST_ENTRIES, complete(known, waitlist_id));
    Ok(())
}

fn write(state: &State) -> Value {
    let names = ["id", "email", "state", "additional_fields"];
    export::entries(state, &WAITLISTS, |waitlist| {
        let mut entry = export::members(waitlist, ["id", "default"]);
        let people = state.store.find(&WAITLIST_ENTRIES, "waitlist_id", &waitlist.id);
        entry.extend(export::list("entries", people.map(|one| export::members(one, names).into())));
        entry
    })
}

#[cfg(test)]
#[path = "waitlists_tests.rs"]
mod tests;
