//! The attributes of users and groups (RFC 7643, sections 3.1 and 4): enough to compare values the right way, to spell
//! names as the standard does, and to describe both to clients. Attributes that are not listed are kept as they came.

mod discovery;
mod tables;

use serde_json::{Map, Value};

pub use discovery::{resource_types, schemas, service_provider_config};

use super::{AttributePath, ENTERPRISE_USER, GROUP, USER};

/// One attribute.
#[derive(Debug)]
pub struct Attribute {
    /// Its name.
    pub name: &'static str,
    /// Type of its values.
    pub kind: Kind,
    /// Whether it has several values.
    pub multi_valued: bool,
    /// Whether a resource must have it.
    pub required: bool,
    /// Whether upper and lower case differ in its values.
    pub case_exact: bool,
    /// Who may change it.
    pub mutability: Mutability,
    /// Whether no other resource of its type may have the same value.
    pub unique: bool,
    /// What it means.
    pub description: &'static str,
}

/// Type of an attribute's values.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A text.
    String,
    /// A truth value.
    Boolean,
    /// A point in time.
    DateTime,
    /// The address of something.
    Reference(&'static [&'static str]),
    /// Bytes in base64.
    Binary,
    /// An object with these attributes.
    Complex(&'static [Attribute]),
}

/// Who may change an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mutability {
    /// The server.
    ReadOnly,
    /// Client and server.
    ReadWrite,
    /// The client, when it adds the value.
    Immutable,
    /// The client; nobody can read it.
    WriteOnly,
}

/// A resource type: where it is served and what its resources have.
#[derive(Debug)]
pub struct ResourceType {
    /// Its name: `User`.
    pub name: &'static str,
    /// Path of its resources: `/Users`.
    pub endpoint: &'static str,
    /// URI of its schema.
    pub schema: &'static str,
    /// URI of the schema that may extend it.
    pub extension: Option<&'static str>,
    /// What it is.
    pub description: &'static str,
    /// Attributes of its schema.
    pub attributes: &'static [Attribute],
}

/// Users.
pub static USERS: ResourceType = ResourceType {
    name: "User",
    endpoint: "/Users",
    schema: USER,
    extension: Some(ENTERPRISE_USER),
    description: "A person of the directory",
    attributes: tables::USER_ATTRIBUTES,
};

/// Groups.
pub static GROUPS: ResourceType = ResourceType {
    name: "Group",
    endpoint: "/Groups",
    schema: GROUP,
    extension: None,
    description: "A group of people of the directory",
    attributes: tables::GROUP_ATTRIBUTES,
};

/// Whether a URI is that of the schema of users or groups themselves.
pub fn is_core(uri: &str) -> bool {
    [USER, GROUP].iter().any(|core| core.eq_ignore_ascii_case(uri))
}

/// Whether a text is the URI of the extension, and not an attribute of it.
pub fn is_extension(text: &str) -> bool {
    text.eq_ignore_ascii_case(ENTERPRISE_USER)
}

/// The attributes that a resource of this type has under a path's schema.
pub fn attributes(of: &'static ResourceType, path: &AttributePath) -> &'static [Attribute] {
    match path.extension() {
        None => of.attributes,
        Some(uri) if is_extension(uri) => tables::ENTERPRISE_ATTRIBUTES,
        Some(_) => &[],
    }
}

/// An attribute by name.
pub fn find(attributes: &'static [Attribute], name: &str) -> Option<&'static Attribute> {
    let common = tables::COMMON_ATTRIBUTES.iter();
    attributes.iter().chain(common).find(|attribute| attribute.name.eq_ignore_ascii_case(name))
}

/// Attributes of a complex attribute; none of a simple one.
pub fn sub_attributes(attribute: &Attribute) -> &'static [Attribute] {
    match attribute.kind {
        Kind::Complex(attributes) => attributes,
        _ => &[],
    }
}

/// Whether the case of letters matters when an attribute is compared. Attributes of both types have the same names
/// and rules where they share one; `within` is the attribute whose sub-attribute is meant.
pub fn is_case_exact(within: Option<&AttributePath>, path: &AttributePath) -> bool {
    let known = |path: &AttributePath| {
        let types = [&USERS, &GROUPS].into_iter();
        types.flat_map(|of| find(attributes(of, path), &path.name)).next()
    };
    let attribute = match within {
        Some(outer) => known(outer).and_then(|outer| sub(outer, &path.name)),
        None => known(path).and_then(|attribute| match &path.sub {
            Some(name) => sub(attribute, name),
            None => Some(attribute),
        }),
    };
    attribute.is_some_and(|attribute| attribute.case_exact)
}

fn sub(attribute: &'static Attribute, name: &str) -> Option<&'static Attribute> {
    sub_attributes(attribute).iter().find(|sub| sub.name.eq_ignore_ascii_case(name))
}

/// A resource as a client sent it, with the names spelled as the standard does, without members that are null (which
/// stand for no value) and without those that only the server sets.
pub fn canonical(of: &'static ResourceType, resource: &Map<String, Value>) -> Map<String, Value> {
    let mut spelled = Map::new();
    for (name, value) in resource {
        if of.extension.is_some_and(|extension| extension.eq_ignore_ascii_case(name)) {
            if let Value::Object(members) = value {
                let members = renamed(tables::ENTERPRISE_ATTRIBUTES, members);
                if !members.is_empty() {
                    spelled.insert(of.extension.unwrap_or_default().to_owned(), Value::Object(members));
                }
            }
            continue;
        }
        let attribute = find(of.attributes, name);
        if value.is_null() || attribute.is_some_and(|known| known.mutability == Mutability::ReadOnly) {
            continue;
        }
        let value = attribute.map_or_else(|| value.clone(), |attribute| typed(attribute, value.clone()));
        spelled.insert(attribute.map_or(name.as_str(), |attribute| attribute.name).to_owned(), value);
    }
    spelled
}

/// A value with the form that its attribute has: names of sub-attributes as the standard spells them, truth values
/// that came as text (older clients of Entra ID) as truth values, a single value of a multi-valued attribute as a list,
/// and a text in place of an object as the `value` of one (Entra ID does that with `manager`).
pub fn typed(attribute: &'static Attribute, value: Value) -> Value {
    if attribute.multi_valued {
        return match value {
            Value::Array(items) => items.into_iter().map(|item| single(attribute, item)).collect(),
            item => Value::Array(vec![single(attribute, item)]),
        };
    }
    single(attribute, value)
}

/// [`typed`] for one of the values.
pub fn single(attribute: &'static Attribute, value: Value) -> Value {
    match (attribute.kind, value) {
        (Kind::Boolean, Value::String(text)) if text.eq_ignore_ascii_case("true") => true.into(),
        (Kind::Boolean, Value::String(text)) if text.eq_ignore_ascii_case("false") => false.into(),
        (Kind::Complex(attributes), Value::Object(members)) => Value::Object(renamed(attributes, &members)),
        (Kind::Complex(attributes), Value::String(text))
            if attributes.iter().any(|attribute| attribute.name == "value") =>
        {
            Value::Object(Map::from_iter([("value".to_owned(), text.into())]))
        }
        (_, value) => value,
    }
}

fn renamed(attributes: &'static [Attribute], members: &Map<String, Value>) -> Map<String, Value> {
    let given = members.iter().filter(|(_, value)| !value.is_null());
    given
        .map(|(name, value)| {
            let known = attributes.iter().find(|attribute| attribute.name.eq_ignore_ascii_case(name));
            match known {
                Some(attribute) => (attribute.name.to_owned(), typed(attribute, value.clone())),
                None => (name.clone(), value.clone()),
            }
        })
        .collect()
}

/// Whether a value has the type of its attribute.
pub fn fits(attribute: &'static Attribute, value: &Value) -> bool {
    let one = |value: &Value| match attribute.kind {
        Kind::Boolean => value.is_boolean(),
        Kind::Complex(attributes) => value.as_object().is_some_and(|members| {
            members.iter().all(|(name, value)| {
                let known = attributes.iter().find(|attribute| attribute.name == name);
                known.is_none_or(|attribute| fits(attribute, value))
            })
        }),
        Kind::String | Kind::DateTime | Kind::Reference(_) | Kind::Binary => value.is_string(),
    };
    match (attribute.multi_valued, value) {
        (true, Value::Array(items)) => items.iter().all(one),
        (true, _) => false,
        (false, value) => one(value),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_are_spelled_as_the_standard_does_and_values_typed() {
        let sent = json!({
            "SCHEMAS": [USER], "username": "ada", "Active": "True", "NAME": {"GivenName": "Ada"}, "id": "mine",
            "emails": {"Value": "ada@acme.com", "Primary": "false"}, "title": null, "shoeSize": 38, "groups": [],
            (ENTERPRISE_USER.to_uppercase()): {"Manager": "m1", "department": null},
        });
        let expected = json!({
            "schemas": [USER], "userName": "ada", "active": true, "name": {"givenName": "Ada"}, "shoeSize": 38,
            "emails": [{"value": "ada@acme.com", "primary": false}],
            (ENTERPRISE_USER): {"manager": {"value": "m1"}},
        });
        let canonical = canonical(&USERS, sent.as_object().unwrap());
        assert_eq!(Value::Object(canonical), expected);
    }

    #[test]
    fn types_are_checked() {
        let fits = |name: &str, value: Value| fits(find(USERS.attributes, name).unwrap(), &value);
        assert!(fits("active", json!(true)) && !fits("active", json!("yes")));
        assert!(fits("emails", json!([{"value": "a", "primary": true}])));
        assert!(!fits("emails", json!([{"value": 5}])) && !fits("emails", json!(["a"])));
        assert!(fits("name", json!({"givenName": "Ada", "own": 1})) && !fits("name", json!("Ada")));
        assert!(fits("userName", json!("ada")) && !fits("userName", json!(["ada"])));
    }

    #[test]
    fn identifiers_are_compared_exactly() {
        let exact = |path: &str| is_case_exact(None, &path.parse().unwrap());
        assert!(exact("id") && exact("externalId") && exact("meta.location") && exact("members.$ref"));
        assert!(!exact("userName") && !exact("emails.value") && !exact("shoeSize"));
        let emails = AttributePath::named("members");
        assert!(is_case_exact(Some(&emails), &AttributePath::named("value")));
    }
}
