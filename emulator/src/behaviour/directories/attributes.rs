//! What a provider may say about directories, groups and users, and what follows from it.

use serde_json::{Map, Value, json};

use crate::schema::{Field, Type};

/// Members of a resource by name.
pub type Members = Map<String, Value>;

const TEXT: Type = Type::String;
const TEXT_OR_NULL: Type = Type::Nullable(&Type::String);
const ATTRIBUTES: Type = Type::Map(&Type::Any);

/// What a new directory can be given.
pub(super) const NEW_DIRECTORY: &[Field] = &[
    field("id", TEXT),
    field("name", TEXT),
    field("type", Type::Enum("DirectoryType")),
    field("state", Type::Enum("DirectoryState")),
    field("organization", TEXT),
    field("organization_id", TEXT),
    field("external_key", TEXT),
    field("domain", TEXT),
    BEARER_TOKEN,
    field("inactive_users", TEXT),
];

/// What can change about a directory.
pub(super) const DIRECTORY: &[Field] = &[
    field("name", TEXT),
    field("state", Type::Enum("DirectoryState")),
    field("domain", TEXT),
    BEARER_TOKEN,
    field("inactive_users", TEXT),
];

const BEARER_TOKEN: Field = Field { name: "bearer_token", required: false, ty: TEXT, secret: true };

/// Members of a directory that the API does not show.
pub(super) const HIDDEN: &[&str] = &["bearer_token", "inactive_users"];

/// What a new group can be given.
pub(super) const NEW_GROUP: &[Field] = &[
    field("id", TEXT),
    field("idp_id", TEXT),
    Field { name: "name", required: true, ty: TEXT, secret: false },
    field("raw_attributes", ATTRIBUTES),
];

/// What can change about a group.
pub(super) const GROUP: &[Field] =
    &[field("idp_id", TEXT), field("name", TEXT), field("raw_attributes", ATTRIBUTES)];

/// What a new user can be given; `groups` names groups by name, `idp_id` or id.
pub(super) const NEW_USER: &[Field] = &[
    field("id", TEXT),
    field("idp_id", TEXT),
    field("email", TEXT_OR_NULL),
    field("first_name", TEXT_OR_NULL),
    field("last_name", TEXT_OR_NULL),
    field("name", TEXT_OR_NULL),
    field("emails", Type::List(&Type::Model("DirectoryUserEmail"))),
    field("job_title", TEXT_OR_NULL),
    field("username", TEXT_OR_NULL),
    field("state", Type::Enum("DirectoryUserState")),
    field("role", TEXT_OR_NULL),
    field("raw_attributes", ATTRIBUTES),
    field("custom_attributes", ATTRIBUTES),
    field("groups", Type::List(&Type::String)),
];

/// What can change about a user.
pub(super) const USER: &[Field] = &[
    field("idp_id", TEXT),
    field("email", TEXT_OR_NULL),
    field("first_name", TEXT_OR_NULL),
    field("last_name", TEXT_OR_NULL),
    field("name", TEXT_OR_NULL),
    field("emails", Type::List(&Type::Model("DirectoryUserEmail"))),
    field("job_title", TEXT_OR_NULL),
    field("username", TEXT_OR_NULL),
    field("state", Type::Enum("DirectoryUserState")),
    field("role", TEXT_OR_NULL),
    field("raw_attributes", ATTRIBUTES),
    field("custom_attributes", ATTRIBUTES),
];

const fn field(name: &'static str, ty: Type) -> Field {
    Field { name, required: false, ty, secret: false }
}

/// Sets members of a user to what the provider says. Members that follow from others follow them, unless the
/// provider said something else about them, now or before.
pub(super) fn apply(user: &mut Members, changes: &Members) {
    let followed = consequences(user);
    for (name, value) in changes {
        match (name.as_str(), value) {
            ("groups", _) => {}
            ("role", Value::Null) => {
                user.remove("role");
                user.remove("roles");
            }
            ("role", slug) => {
                user.insert("role".to_owned(), json!({"slug": slug}));
                user.insert("roles".to_owned(), json!([{"slug": slug}]));
            }
            _ => {
                user.insert(name.clone(), value.clone());
            }
        }
    }
    // One after another, because they also follow from each other.
    for name in CONSEQUENCES {
        let follows = user.get(*name).is_none_or(|value| followed.get(*name) == Some(value));
        if follows && !changes.contains_key(*name) {
            let value = consequences(user).remove(*name).unwrap_or_default();
            user.insert((*name).to_owned(), value);
        }
    }
}

/// Former values of the members that changed, as `*.updated` events carry them: whole for most members, by
/// attribute for the attribute maps; null where there was nothing.
pub(super) fn previous(before: &Members, after: &Members) -> Members {
    let mut previous = changed(before, after);
    previous.remove("updated_at");
    for name in ["raw_attributes", "custom_attributes"] {
        if let (true, Some(Value::Object(before)), Some(Value::Object(after))) =
            (previous.contains_key(name), before.get(name), after.get(name))
        {
            previous.insert(name.to_owned(), Value::Object(changed(before, after)));
        }
    }
    previous
}

fn changed(before: &Members, after: &Members) -> Members {
    let names = before.keys().chain(after.keys().filter(|name| !before.contains_key(*name)));
    let changed = names.filter(|name| before.get(*name) != after.get(*name));
    changed.map(|name| (name.clone(), before.get(name).cloned().unwrap_or_default())).collect()
}

const CONSEQUENCES: &[&str] = &["name", "username", "emails", "raw_attributes"];

/// What most providers say about a user who has these members. The raw attributes have the form of SCIM.
fn consequences(user: &Members) -> Members {
    let text = |name: &str| user.get(name).and_then(Value::as_str);
    let parts: Vec<&str> = ["first_name", "last_name"].into_iter().filter_map(text).collect();
    let emails = match text("email") {
        Some(email) => json!([{"primary": true, "type": "work", "value": email}]),
        None => json!([]),
    };
    let mut raw = Members::new();
    for (name, value) in
        [("id", text("idp_id")), ("userName", text("username")), ("title", text("job_title"))]
    {
        raw.extend(value.map(|value| (name.to_owned(), value.into())));
    }
    if !parts.is_empty() {
        raw.insert(
            "name".to_owned(),
            json!({"givenName": text("first_name"), "familyName": text("last_name")}),
        );
    }
    raw.insert("emails".to_owned(), user.get("emails").cloned().unwrap_or_else(|| emails.clone()));
    raw.insert("active".to_owned(), (text("state") == Some("active")).into());
    Members::from_iter([
        ("name".to_owned(), (!parts.is_empty()).then(|| parts.join(" ")).into()),
        ("username".to_owned(), text("email").into()),
        ("emails".to_owned(), emails),
        ("raw_attributes".to_owned(), raw.into()),
    ])
}
