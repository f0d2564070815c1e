//! People as the identity provider of a connection knows them, and the profiles that their sign-ins give.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::Protocol;
use crate::state::State;
use crate::store::{Kind, Record, Store};

/// Profiles: everyone whom the identity provider of a connection knows. Hidden members: `person`, and
/// `email_key`, the address in lower case.
pub static PROFILES: Kind = Kind {
    name: "profile",
    prefix: "prof",
    label: "Profile",
    indexes: &["connection_id", "email_key"],
    owners: &[("connection", "connection_id")],
};

/// A person at an identity provider.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Person {
    /// E-mail address; the only member that must be given.
    pub email: String,
    /// Pinned id of the profile.
    pub id: Option<String>,
    /// Identifier at the provider; made up if absent.
    pub idp_id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Full name; first and last name if absent.
    pub name: Option<String>,
    /// Groups as the provider names them.
    pub groups: Vec<String>,
    /// Slug of the role that the provider assigns.
    pub role: Option<String>,
    /// Further attributes that the provider sends.
    pub raw_attributes: Map<String, Value>,
    /// Values of custom attributes, besides those that `attribute_maps` takes from the raw ones.
    pub custom_attributes: Map<String, Value>,
}

impl Person {
    fn full_name(&self) -> Option<String> {
        let made = || {
            let names = [&self.first_name, &self.last_name];
            let names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
            (!names.is_empty()).then(|| names.join(" "))
        };
        self.name.clone().or_else(made)
    }
}

/// The profile of the person with this address at a connection.
pub fn by_email(store: &Store, connection_id: &str, email: &str) -> Option<Record> {
    let mut people = store.find(&PROFILES, "email_key", &email.to_lowercase());
    people.find(|profile| profile.text("connection_id") == connection_id).cloned()
}

/// The profile of the person whom the identity provider of a connection knows by this identifier.
fn by_idp_id(store: &Store, connection_id: &str, idp_id: &str) -> Option<Record> {
    let mut people = store.find(&PROFILES, "connection_id", connection_id);
    people.find(|profile| profile.text("idp_id") == idp_id).cloned()
}

/// Adds a person to the identity provider of a connection. Somebody with the same identifier there or the same address
/// is the same person, whose id stays and whose other members are replaced where new ones are given.
pub fn put(state: &mut State, now: Timestamp, connection: &Record, mut person: Person) -> Record {
    let idp_id = person.idp_id.as_deref();
    let known = idp_id.and_then(|idp_id| by_idp_id(&state.store, &connection.id, idp_id));
    let known = known.or_else(|| by_email(&state.store, &connection.id, &person.email));
    let id = match &known {
        Some(profile) => {
            let before = person_of(profile);
            person.idp_id = person.idp_id.or(before.idp_id);
            person.first_name = person.first_name.or(before.first_name);
            person.last_name = person.last_name.or(before.last_name);
            person.role = person.role.or(before.role);
            if person.groups.is_empty() {
                person.groups = before.groups;
            }
            let older = [before.raw_attributes, before.custom_attributes];
            let newer = [&mut person.raw_attributes, &mut person.custom_attributes];
            for (newer, older) in newer.into_iter().zip(older) {
                *newer = older.into_iter().chain(std::mem::take(newer)).collect();
            }
            profile.id.clone()
        }
        None => person.id.take().unwrap_or_else(|| state.random.id(PROFILES.prefix, now)),
    };
    let idp_id = person.idp_id.get_or_insert_with(|| state.random.token(20)).clone();
    let mut profile = Record::new(body(connection, &id, &idp_id, &person));
    profile.set_hidden("email_key", person.email.to_lowercase());
    profile.set_hidden("person", json!(person));
    match known {
        Some(_) => {
            state.store.update(&PROFILES, &id, |record| *record = profile.clone());
        }
        None => state.store.insert(&PROFILES, profile.clone()),
    }
    profile
}

/// The person whom a real identity provider means by these attributes or claims. A failure says what is missing.
#[cfg(feature = "real-idp")]
pub(in crate::behaviour) fn person(connection: &Record, raw: Map<String, Value>) -> Result<Person, String> {
    let given = |member: &'static str| {
        let usual = usual_sources(connection, member).map(str::to_owned);
        let sources = source(connection, member).map(str::to_owned).into_iter().chain(usual);
        let mut values = sources.filter_map(|source| raw.get(&source));
        values.find(|value| !value.is_null()).map(|value| match value {
            Value::Array(items) => items.clone(),
            value => vec![value.clone()],
        })
    };
    let text = |member: &'static str| {
        let text = given(member)?.first()?.as_str()?.trim().to_owned();
        (!text.is_empty()).then_some(text)
    };
    let email = text("email").filter(|email| email.contains('@'));
    Ok(Person {
        email: email.ok_or("The identity provider sent no e-mail address.")?,
        idp_id: Some(text("idp_id").ok_or("The identity provider sent no identifier of the person.")?),
        first_name: text("first_name"),
        last_name: text("last_name"),
        name: text("name"),
        groups: given("groups")
            .unwrap_or_default()
            .iter()
            .filter_map(|group| group.as_str().map(str::to_owned))
            .collect(),
        raw_attributes: raw,
        ..Person::default()
    })
}

/// Names under which SAML identity providers send what the standard members of profiles hold, where an administrator
/// did not follow the instructions: those of LDAP and eduPerson, and of Microsoft's claims.
#[cfg(feature = "real-idp")]
fn usual_sources(connection: &Record, member: &str) -> impl Iterator<Item = &'static str> {
    const CLAIMS: &[(&str, &[&str])] = &[
        (
            "email",
            &[
                "mail",
                "urn:oid:0.9.2342.19200300.100.1.3",
                "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
            ],
        ),
        (
            "first_name",
            &[
                "givenName",
                "urn:oid:2.5.4.42",
                "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname",
            ],
        ),
        (
            "last_name",
            &[
                "sn",
                "surname",
                "urn:oid:2.5.4.4",
                "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname",
            ],
        ),
        ("name", &["displayName", "urn:oid:2.16.840.1.113730.3.1.241"]),
        ("groups", &["http://schemas.microsoft.com/ws/2008/06/identity/claims/groups"]),
    ];
    let is_saml = Protocol::of(connection) == Protocol::Saml;
    let claims = CLAIMS.iter().filter(move |(name, _)| is_saml && *name == member);
    claims.flat_map(|(_, claims)| claims.iter().copied())
}

/// The profile as a sign-in gives it now: attribute maps can have changed since the last one.
pub(in crate::behaviour) fn refresh(state: &mut State, connection: &Record, profile: &Record) -> Record {
    let person = person_of(profile);
    let idp_id = profile.text("idp_id");
    let mut changed = profile.clone();
    if let Value::Object(members) = body(connection, &profile.id, idp_id, &person) {
        changed.body = members;
    }
    state.store.update(&PROFILES, &profile.id, |record| *record = changed.clone());
    changed
}

fn person_of(profile: &Record) -> Person {
    serde_json::from_value(profile.member("person").clone()).unwrap_or_default()
}

/// What the API shows.
fn body(connection: &Record, id: &str, idp_id: &str, person: &Person) -> Value {
    let raw = raw_attributes(connection, idp_id, person);
    let maps = connection.member("attribute_maps");
    let mut custom = person.custom_attributes.clone();
    for (name, source) in maps["custom_attributes"].as_object().into_iter().flatten() {
        if let Some(value) = source.as_str().and_then(|source| raw.get(source)) {
            custom.insert(name.clone(), value.clone());
        }
    }
    let mut body = json!({
        "object": "profile",
        "id": id,
        "organization_id": connection.member("organization_id"),
        "connection_id": connection.id,
        "connection_type": connection.member("connection_type"),
        "idp_id": idp_id,
        "email": person.email,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "name": person.full_name(),
        "custom_attributes": custom,
        "raw_attributes": raw,
    });
    if source(connection, "groups").is_some() {
        body["groups"] = json!(person.groups);
    }
    if let Some(role) = &person.role {
        body["role"] = json!({"slug": role});
        body["roles"] = json!([{"slug": role}]);
    }
    body
}

/// Everything that the provider sends, under the names that the connection's attribute maps expect.
fn raw_attributes(connection: &Record, idp_id: &str, person: &Person) -> Map<String, Value> {
    let mut raw = Map::new();
    let standard = [
        ("idp_id", Value::from(idp_id)),
        ("email", person.email.as_str().into()),
        ("first_name", person.first_name.clone().into()),
        ("last_name", person.last_name.clone().into()),
        ("name", person.full_name().into()),
        ("groups", person.groups.clone().into()),
    ];
    for (name, value) in standard {
        if let Some(source) = source(connection, name)
            && !value.is_null()
        {
            raw.insert(source.to_owned(), value);
        }
    }
    raw.extend(person.raw_attributes.clone());
    raw
}

/// The provider's attribute that fills a standard member of profiles.
fn source<'c>(connection: &'c Record, member: &'static str) -> Option<&'c str> {
    let maps = connection.member("attribute_maps");
    match maps["standard_attributes"].get(member) {
        Some(Value::String(source)) => return Some(source),
        Some(Value::Null) => return None,
        _ => {}
    }
    match (Protocol::of(connection), member) {
        (Protocol::Saml, "idp_id") => Some("id"),
        (Protocol::Saml, "first_name") => Some("firstName"),
        (Protocol::Saml, "last_name") => Some("lastName"),
        (Protocol::Saml, "name") => None,
        // Social providers know no groups.
        (Protocol::OAuth | Protocol::Other, "groups") => None,
        (_, "idp_id") => Some("sub"),
        (_, "first_name") => Some("given_name"),
        (_, "last_name") => Some("family_name"),
        (_, member) => Some(member),
    }
}
