//! Applications to which users gave consent.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::oauth_resources::OAUTH_RESOURCES;
use crate::behaviour::connect::applications::{self, APPLICATIONS};
use crate::behaviour::users::{self, USERS};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::seed::export::{self, Section};
use crate::seed::{SeedCall, SeedError};
use crate::state::State;
use crate::store::{Kind, Record, Store};

/// Consents. Hidden members: `user_id`, `application_id`, `resource_id`, and `organization_id` of one that was given
/// within an organization; the application is shown as it is now.
pub static CONSENTS: Kind = Kind {
    name: "authorized_connect_application",
    prefix: "authorized_connect_app",
    label: "Authorized application",
    indexes: &["user_id", "application_id", "resource_id", "organization_id"],
    owners: &[
        ("user", "user_id"),
        ("connect_application", "application_id"),
        ("authkit_oauth_resource", "resource_id"),
    ],
};

pub(super) const SECTION: Section = Section { key: "authorizedApplications", kinds: &[&CONSENTS], write };

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.list_user_authorized_applications", list),
        ("user_management.delete_user_authorized_application", delete),
    ],
    pages: &[],
    seeds: &[("authorizedApplications", seed)],
};

/// The consent of a user to an application, for a resource if the application named one.
pub fn of(store: &Store, user_id: &str, application_id: &str, resource: Option<&str>) -> Option<Record> {
    let mut consents = store.find(&CONSENTS, "user_id", user_id);
    consents
        .find(|consent| {
            consent.text("application_id") == application_id
                && consent.member("oauth_resource").as_str() == resource
        })
        .cloned()
}

/// Stores the consent of a user to an application. A later one adds its scopes to an earlier one.
pub fn give(
    state: &mut State,
    now: Timestamp,
    user_id: &str,
    application_id: &str,
    scopes: &[String],
    resource: Option<&str>,
) -> Record {
    let earlier = of(&state.store, user_id, application_id, resource);
    let mut granted: Vec<String> = earlier.as_ref().map(scopes_of).unwrap_or_default();
    for scope in scopes {
        if !granted.contains(scope) {
            granted.push(scope.clone());
        }
    }
    if let Some(earlier) = earlier {
        let changed = state.change(now, &CONSENTS, &earlier.id, |consent| {
            consent.set("granted_scopes", granted);
        });
        return changed.unwrap_or(earlier);
    }
    let mut body = json!({"id": state.random.id(CONSENTS.prefix, now), "granted_scopes": granted});
    let mut hidden = Map::from_iter([
        ("user_id".to_owned(), Value::from(user_id)),
        ("application_id".to_owned(), application_id.into()),
    ]);
    if let Some(uri) = resource {
        body["oauth_resource"] = uri.into();
        let known = state.store.find(&OAUTH_RESOURCES, "uri", uri).next();
        hidden.extend(known.map(|known| ("resource_id".to_owned(), known.id.as_str().into())));
    }
    body["object"] = CONSENTS.name.into();
    let mut consent = Record::new(body);
    consent.hidden = hidden;
    state.store.insert(&CONSENTS, consent.clone());
    consent
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("user_id"))?;
    let store = &call.state.store;
    let page = store.page_of(&CONSENTS, ("user_id", &user.id), &call.paging(), |_| true)?;
    Ok(Reply::value(page.to_value(|consent| {
        let mut value = consent.value();
        let application = store.get(&APPLICATIONS, consent.text("application_id"));
        value["application"] = application.map_or(Value::Null, Record::value);
        value
    })))
}

/// Withdraws all consents of the user to the application, whatever resource they are for.
fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("user_id"))?;
    let named = call.path("application_id");
    let unknown = || Failure::not_found(&CONSENTS, named);
    let application = applications::named(&call.state.store, named).ok_or_else(unknown)?;
    let consents = call.state.store.find(&CONSENTS, "user_id", &user.id);
    let consents = consents.filter(|consent| consent.text("application_id") == application.id);
    let consents: Vec<String> = consents.map(|consent| consent.id.clone()).collect();
    if consents.is_empty() {
        return Err(unknown());
    }
    for id in consents {
        call.remove(&CONSENTS, &id)?;
    }
    Ok(Reply::nothing())
}

fn scopes_of(consent: &Record) -> Vec<String> {
    let scopes = consent.member("granted_scopes").as_array().into_iter().flatten();
    scopes.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Seed key `authorizedApplications`: email of the user, application (name, id or client id), scopes, oauth_resource.
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        entry.only(&["email", "application", "scopes", "oauth_resource"])?;
        let user = users::by_email(&call.state.store, entry.required_text("email")?);
        let user = user.ok_or_else(|| entry.error("email", "is no user of this file"))?;
        let named = entry.required_text("application")?;
        let application = applications::named(&call.state.store, named).or_else(|| {
            let mut all = call.state.store.all(&APPLICATIONS);
            all.find(|application| application.text("name") == named).cloned()
        });
        let application =
            application.ok_or_else(|| entry.error("application", "is no application of this file"))?;
        let scopes: Vec<String> = entry.texts("scopes")?.into_iter().map(str::to_owned).collect();
        let resource = entry.text("oauth_resource")?;
        give(call.state, call.context.now, &user.id, &application.id, &scopes, resource);
    }
    Ok(())
}

fn write(state: &State) -> Value {
    export::entries(state, &CONSENTS, |consent| {
        let mut entry = export::members(consent, ["oauth_resource"]);
        entry.insert("application".to_owned(), consent.member("application_id").clone());
        entry.insert("scopes".to_owned(), consent.member("granted_scopes").clone());
        let user = state.store.get(&USERS, consent.text("user_id"));
        entry.extend(user.map(|user| ("email".to_owned(), user.member("email").clone())));
        entry
    })
}

#[cfg(test)]
#[path = "consents_tests.rs"]
mod tests;
