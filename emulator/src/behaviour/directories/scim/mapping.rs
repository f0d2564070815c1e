//! Between SCIM resources and what WorkOS makes of them.
//!
//! The raw attributes of a user or group are the resource as the provider sent it, without what only the server sets.
//! Where a member of the user was changed otherwise since (on a control page), the member is right.

use serde_json::{Map, Value, json};

use super::super::provider::Members;
use super::inactive;
use crate::scim::schema::{self, GROUPS, ResourceType, USERS};
use crate::scim::{ENTERPRISE_USER, GROUP, USER};
use crate::store::Record;

/// The members that follow from a user's resource.
pub(super) fn user_members(resource: &Members) -> Members {
    let text = |name: &str| resource.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let name = |part: &str| {
        resource.get("name").and_then(|name| name[part].as_str()).filter(|text| !text.is_empty())
    };
    let parts: Vec<&str> = ["givenName", "familyName"].into_iter().filter_map(name).collect();
    let joined = (!parts.is_empty()).then(|| parts.join(" "));
    let full_name = text("displayName").or_else(|| name("formatted")).map(str::to_owned).or(joined);
    let emails = emails(resource);
    let email = emails
        .iter()
        .find(|email| email["primary"] == true)
        .or_else(|| emails.iter().find(|email| email["type"] == "work"))
        .or(emails.first())
        .and_then(|email| email["value"].as_str())
        .or_else(|| text("userName").filter(|name| name.contains('@')));
    let is_active = resource.get("active").and_then(Value::as_bool).unwrap_or(true);
    Members::from_iter([
        ("username".to_owned(), text("userName").into()),
        ("email".to_owned(), email.into()),
        ("first_name".to_owned(), name("givenName").into()),
        ("last_name".to_owned(), name("familyName").into()),
        ("name".to_owned(), full_name.into()),
        ("job_title".to_owned(), text("title").into()),
        ("state".to_owned(), if is_active { "active" } else { "inactive" }.into()),
        ("emails".to_owned(), emails.into()),
    ])
}

/// The attributes that WorkOS maps for every environment that enables them, in the place of former ones of the same
/// names. Others, which only an environment's own mapping makes, stay.
pub(super) fn custom_attributes(resource: &Members, former: &Value) -> Value {
    let enterprise = resource.get(ENTERPRISE_USER).unwrap_or(&Value::Null);
    let mut custom = former.as_object().cloned().unwrap_or_default();
    for (name, value) in [
        ("department_name", &enterprise["department"]),
        ("division_name", &enterprise["division"]),
        ("cost_center_name", &enterprise["costCenter"]),
        ("employee_type", resource.get("userType").unwrap_or(&Value::Null)),
    ] {
        match value.as_str() {
            Some(text) => custom.insert(name.to_owned(), text.into()),
            None => custom.remove(name),
        };
    }
    Value::Object(custom)
}

/// What is kept of a resource as raw attributes. A password is not.
pub(super) fn raw_attributes(resource: &Members) -> Members {
    let mut raw = resource.clone();
    raw.retain(|name, _| !["id", "meta", "groups", "members"].contains(&name.as_str()));
    if let Some(password) = raw.get_mut("password") {
        *password = "redacted".into();
    }
    raw
}

/// The resource of a user, in the directory or dropped from it; `groups` are id and name of the user's groups.
pub(super) fn user_resource(base: &str, user: &Record, groups: &[(String, String)]) -> Members {
    let mut resource = said(&USERS, user);
    let members = user_members(&resource);
    let differs = |name: &str| members.get(name) != Some(user.member(name));
    for (member, attribute) in [("username", "userName"), ("name", "displayName"), ("job_title", "title")] {
        if differs(member) {
            set(&mut resource, attribute, user.member(member));
        }
    }
    for (member, part) in [("first_name", "givenName"), ("last_name", "familyName")] {
        if differs(member) {
            let mut name = match resource.remove("name") {
                Some(Value::Object(name)) => name,
                _ => Map::new(),
            };
            set(&mut name, part, user.member(member));
            if !name.is_empty() {
                resource.insert("name".to_owned(), Value::Object(name));
            }
        }
    }
    if differs("emails") {
        resource.insert("emails".to_owned(), user.member("emails").clone());
    }
    // `suspended` is something else than the provider's `inactive`, but no more active.
    let is_active = user.text("state") == "active";
    if is_active != (members.get("state") == Some(&json!("active"))) {
        resource.insert("active".to_owned(), is_active.into());
    }
    let groups: Vec<Value> = groups
        .iter()
        .map(|(id, name)| {
            json!({"value": id, "$ref": format!("{base}/Groups/{id}"), "display": name, "type": "direct"})
        })
        .collect();
    if !groups.is_empty() {
        resource.insert("groups".to_owned(), groups.into());
    }
    finish(base, &USERS, user, resource)
}

/// The resource of a group; `members` are id and name of the people in it.
pub(super) fn group_resource(base: &str, group: &Record, members: &[(String, String)]) -> Members {
    let mut resource = said(&GROUPS, group);
    resource.insert("displayName".to_owned(), group.member("name").clone());
    let members = members.iter();
    let members = members.map(|(id, name)| {
        json!({"value": id, "$ref": format!("{base}/Users/{id}"), "display": name, "type": "User"})
    });
    resource.insert("members".to_owned(), members.collect());
    finish(base, &GROUPS, group, resource)
}

/// How lists of members and groups call a user.
pub(super) fn display(user: &Record) -> String {
    ["name", "username", "email"]
        .map(|name| user.text(name))
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default()
        .to_owned()
}

/// The provider's id of a resource, or the server's where the provider gave none.
pub(super) fn idp_id<'a>(resource: &'a Members, id: &'a str) -> &'a str {
    resource.get("externalId").and_then(Value::as_str).filter(|text| !text.is_empty()).unwrap_or(id)
}

/// What the provider said of a user or group.
fn said(of: &'static ResourceType, record: &Record) -> Members {
    let raw = record.member("raw_attributes").as_object().cloned().unwrap_or_default();
    let mut resource = schema::canonical(of, &raw);
    resource.remove("password");
    if record.text("idp_id") == record.id {
        resource.remove("externalId");
    } else {
        resource.insert("externalId".to_owned(), record.member("idp_id").clone());
    }
    resource
}

fn finish(base: &str, of: &'static ResourceType, record: &Record, mut resource: Members) -> Members {
    let core = if of.name == "User" { USER } else { GROUP };
    let extensions = resource.keys().filter(|name| name.starts_with("urn:")).map(|name| name.as_str().into());
    let schemas: Vec<Value> = std::iter::once(core.into()).chain(extensions).collect();
    resource.insert("schemas".to_owned(), schemas.into());
    resource.insert("id".to_owned(), record.id.clone().into());
    let meta = json!({
        "resourceType": of.name,
        "created": record.member("created_at"),
        "lastModified": record.member("updated_at"),
        "location": format!("{base}{}/{}", of.endpoint, record.id),
    });
    resource.insert("meta".to_owned(), meta);
    resource
}

/// The addresses of a resource with what WorkOS keeps of them.
fn emails(resource: &Members) -> Vec<Value> {
    let emails = resource.get("emails").and_then(Value::as_array).into_iter().flatten();
    let emails =
        emails.filter_map(Value::as_object).filter(|email| email.get("value").is_some_and(Value::is_string));
    emails
        .map(|email| {
            let kept = ["primary", "type", "value"].into_iter();
            kept.filter_map(|name| Some((name.to_owned(), email.get(name)?.clone()))).collect()
        })
        .collect()
}

fn set(members: &mut Members, name: &str, value: &Value) {
    if value.is_null() {
        members.remove(name);
    } else {
        members.insert(name.to_owned(), value.clone());
    }
}

/// Whether a user is a dropped one.
pub(super) fn is_dropped(user: &Record) -> bool {
    user.text("object") == inactive::INACTIVE_USERS.name
}
