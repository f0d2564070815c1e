//! Organizations. (Their domains and IT contacts are in files of their own.)

use serde_json::{Value, json};

use super::authkit::consents::CONSENTS;
use super::connect::applications::APPLICATIONS;
use super::organization_domains::{self as domains, ORGANIZATION_DOMAINS};
use super::{Call, Module, audit_logs};
use crate::reply::{Failure, Reply};
use crate::seed::{Entry, SeedCall, SeedError};
use crate::store::{Kind, Record, Store};

/// Organizations. The `domains` member is not stored: see [`shown`].
pub static ORGANIZATIONS: Kind = Kind {
    name: "organization",
    prefix: "org",
    label: "Organization",
    indexes: &["external_id", "name", "stripe_customer_id"],
    owners: &[],
};

pub(super) static MODULE: Module = Module {
    operations: &[
        ("organizations.list_organizations", list),
        ("organizations.create_organization", create),
        ("organizations.get_organization_by_external_id", by_external_id),
        ("organizations.get_organization", get),
        ("organizations.update_organization", update),
        ("organizations.delete_organization", delete),
        ("organizations.get_audit_log_configuration", audit_log_configuration),
        ("organizations.list_authorized_applications", list_authorized_applications),
    ],
    pages: &[],
    seeds: &[("organizations", seed)],
};

/// An organization as the API shows it, with its domains.
pub fn shown(store: &Store, organization: &Record) -> Value {
    let mut value = organization.value();
    let domains = store.find(&ORGANIZATION_DOMAINS, "organization_id", &organization.id);
    value["domains"] = domains.map(Record::value).collect();
    value
}

/// The organization that a seed refers to by id or name; an id wins.
pub fn by_reference<'a>(store: &'a Store, reference: &str) -> Option<&'a Record> {
    let by_id = store.get(&ORGANIZATIONS, reference);
    by_id.or_else(|| store.find(&ORGANIZATIONS, "name", reference).next())
}

/// The organization that a key of a seed entry refers to; `None` if the entry does not have the key.
pub(super) fn of_entry(
    call: &SeedCall<'_>,
    entry: &Entry<'_>,
    key: &str,
) -> Result<Option<Record>, SeedError> {
    let Some(reference) = entry.text(key)? else {
        return Ok(None);
    };
    let found = by_reference(&call.state.store, reference).cloned();
    found.map(Some).ok_or_else(|| entry.error(key, "is no organization of this file"))
}

/// The organization that a key of a seed entry refers to.
pub(super) fn required_of_entry(
    call: &SeedCall<'_>,
    entry: &Entry<'_>,
    key: &str,
) -> Result<Record, SeedError> {
    of_entry(call, entry, key)?.ok_or_else(|| entry.error(key, "is required"))
}

/// The data of `organization.*` events.
fn event_data(store: &Store, organization: &Record) -> Value {
    let mut value = shown(store, organization);
    if let Value::Object(members) = &mut value {
        members.remove("allow_profiles_outside_organization");
    }
    value
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let wanted: Vec<String> = call.query_list("domains").iter().map(|domain| domain.to_lowercase()).collect();
    let search = call.query_text("search").unwrap_or_default().to_lowercase();
    let store = &call.state.store;
    let is_found = |organization: &Record| organization.text("name").to_lowercase().contains(&search);
    let page = if wanted.is_empty() {
        store.page(&ORGANIZATIONS, &call.paging(), is_found)?
    } else {
        let domains = wanted.iter().flat_map(|domain| store.find(&ORGANIZATION_DOMAINS, "domain", domain));
        let owners = domains.map(|domain| domain.text("organization_id"));
        store.page_among(&ORGANIZATIONS, owners, &call.paging(), is_found)?
    };
    Ok(Reply::value(page.to_value(|organization| shown(store, organization))))
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    check_metadata(call)?;
    check_unused(call, "external_id", "")?;
    let domains = requested_domains(call)?;
    domains::check_free(call, "", &domains)?;

    let organization = call.create(
        &ORGANIZATIONS,
        json!({
            "name": call.text("name"),
            "allow_profiles_outside_organization":
                call.flag("allow_profiles_outside_organization").unwrap_or(false),
            "metadata": call.body("metadata").filter(|value| !value.is_null()).cloned().unwrap_or(json!({})),
            "external_id": call.text("external_id"),
        }),
    );
    let created = domains::replace(call, &organization.id, domains.unwrap_or_default());
    call.emit("organization.created", event_data(&call.state.store, &organization));
    created.emit(call);
    Ok(Reply::value(shown(&call.state.store, &organization)))
}

fn by_external_id(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let external_id = call.path("external_id");
    let organization = call
        .find_by(&ORGANIZATIONS, "external_id", external_id)
        .ok_or_else(|| Failure::not_found(&ORGANIZATIONS, external_id))?;
    Ok(Reply::value(shown(&call.state.store, &organization)))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("id"))?;
    Ok(Reply::value(shown(&call.state.store, &organization)))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    call.find(&ORGANIZATIONS, &id)?;
    check_metadata(call)?;
    check_unused(call, "external_id", &id)?;
    check_unused(call, "stripe_customer_id", &id)?;
    let domains = requested_domains(call)?;
    domains::check_free(call, &id, &domains)?;

    let given =
        call.given(&["name", "allow_profiles_outside_organization", "stripe_customer_id", "external_id"]);
    let metadata = call.body("metadata").cloned();
    let organization = call.change(&ORGANIZATIONS, &id, |organization| {
        organization.body.extend(given);
        if let Some(metadata) = metadata {
            merge_metadata(organization, &metadata);
        }
    })?;
    let changed = domains.map(|domains| domains::replace(call, &id, domains));
    call.emit("organization.updated", event_data(&call.state.store, &organization));
    if let Some(changed) = changed {
        changed.emit(call);
    }
    Ok(Reply::value(shown(&call.state.store, &organization)))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("id"))?;
    let data = event_data(&call.state.store, &organization);
    call.remove(&ORGANIZATIONS, &organization.id)?;
    call.emit("organization.deleted", data);
    Ok(Reply::nothing())
}

fn audit_log_configuration(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("id"))?;
    Ok(Reply::value(json!({
        "organization_id": organization.id,
        "retention_period_in_days": audit_logs::retention_in_days(&organization),
        "state": "active",
    })))
}

fn list_authorized_applications(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.path("organization_id"))?;
    let store = &call.state.store;
    let of_organization = ("organization_id", organization.id.as_str());
    let page = store.page_of(&CONSENTS, of_organization, &call.paging(), |_| true)?;
    Ok(Reply::value(page.to_value(|consent| {
        let application = store.get(&APPLICATIONS, consent.text("application_id"));
        let mut value = consent.value();
        value["application"] = application.map_or(Value::Null, Record::value);
        value["user_id"] = consent.member("user_id").clone();
        value
    })))
}

/// The domains that a request asks for, from `domain_data` or the older `domains`; `None` if it names
/// neither. Domains of the older list count as verified.
fn requested_domains(call: &Call<'_>) -> Result<Option<Vec<(String, String)>>, Failure> {
    let domain_data = call.body("domain_data").and_then(Value::as_array);
    let domains = call.body("domains").and_then(Value::as_array);
    let requested: Vec<(String, String)> = match (domain_data, domains) {
        (Some(items), _) => {
            let text = |item: &Value, name: &str| item[name].as_str().unwrap_or_default().to_owned();
            items.iter().map(|item| (text(item, "domain").to_lowercase(), text(item, "state"))).collect()
        }
        (None, Some(names)) => {
            let names = names.iter().filter_map(Value::as_str);
            names.map(|name| (name.to_lowercase(), "verified".to_owned())).collect()
        }
        (None, None) => return Ok(None),
    };
    match requested.iter().position(|(name, _)| !domains::is_domain(name)) {
        Some(index) => {
            let field = format!("domain_data.{index}.domain");
            Err(Failure::invalid(&field, "invalid_domain", "must be a domain name"))
        }
        None => Ok(Some(requested)),
    }
}

/// At most 50 pairs, keys up to 40 and values up to 600 characters.
pub(super) fn check_metadata(call: &Call<'_>) -> Result<(), Failure> {
    let Some(metadata) = call.body("metadata").and_then(Value::as_object) else {
        return Ok(());
    };
    let fits = |key: &String, value: &Value| {
        (1..=40).contains(&key.chars().count())
            && value.as_str().is_none_or(|text| text.chars().count() <= 600)
    };
    if metadata.len() <= 50 && metadata.iter().all(|(key, value)| fits(key, value)) {
        return Ok(());
    }
    let message = "Metadata holds at most 50 pairs, with keys of 1 to 40 and values of up to 600 characters.";
    Err(Failure::coded(400, "invalid_metadata", message))
}

/// New pairs are added, pairs whose value is empty are removed, `null` removes all.
pub(super) fn merge_metadata(organization: &mut Record, changes: &Value) {
    let mut metadata = organization.member("metadata").as_object().cloned().unwrap_or_default();
    match changes.as_object() {
        None => metadata.clear(),
        Some(changes) => {
            for (key, value) in changes {
                if value.as_str().is_some_and(|text| !text.is_empty()) {
                    metadata.insert(key.clone(), value.clone());
                } else {
                    metadata.remove(key);
                }
            }
        }
    }
    organization.set("metadata", metadata);
}

/// A member that no two organizations may share.
fn check_unused(call: &Call<'_>, member: &str, own_id: &str) -> Result<(), Failure> {
    let Some(value) = call.text(member) else {
        return Ok(());
    };
    if call.state.store.find(&ORGANIZATIONS, member, value).all(|other| other.id == own_id) {
        return Ok(());
    }
    let message = format!("The {member} '{value}' is already used by another organization.");
    Err(Failure::coded(400, &format!("{member}_already_used"), message))
}

/// Seed key `organizations`: name, id, external_id, metadata, domains, entitlements; memberships and groups
/// are read by their own resources.
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        let allowed =
            ["id", "name", "external_id", "metadata", "domains", "entitlements", "memberships", "groups"];
        entry
            .only(&[&allowed[..], &["allow_profiles_outside_organization", "stripe_customer_id"]].concat())?;
        let mut body = json!({
            "name": entry.required_text("name")?,
            "external_id": entry.text("external_id")?,
            "metadata": entry.member("metadata").cloned().unwrap_or(json!({})),
            "allow_profiles_outside_organization":
                entry.flag("allow_profiles_outside_organization")?.unwrap_or(false),
        });
        for name in ["id", "stripe_customer_id"] {
            if let Some(text) = entry.text(name)? {
                body[name] = text.into();
            }
        }
        let organization = call.create(&ORGANIZATIONS, body);
        let entitlements = entry.member("entitlements").cloned().unwrap_or(json!([]));
        call.change(&ORGANIZATIONS, &organization.id, |record| {
            record.set_hidden("entitlements", entitlements)
        });
        for domain in entry.entries("domains")? {
            domain.only(&["domain", "state", "id"])?;
            let state = domain.text("state")?.unwrap_or("pending");
            let name = domain.required_text("domain")?;
            domains::plant(call, &organization.id, name, state, domain.text("id")?);
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "organizations_tests.rs"]
mod tests;
