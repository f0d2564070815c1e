//! Providers: some that WorkOS knows, and those that the application defines.

use serde_json::{Map, Value, json};

use crate::behaviour::Call;
use crate::reply::Failure;
use crate::seed::SeedCall;
use crate::store::{Kind, Record, Store};

/// Definitions of custom providers, shared by the integrations of both ownerships.
pub(super) static CUSTOM_PROVIDERS: Kind = Kind {
    name: "custom_provider",
    prefix: "custom_provider",
    label: "Provider",
    indexes: &["slug"],
    owners: &[],
};

/// A provider that WorkOS knows. Assumption: the list is a part of WorkOS's own, with the scopes that it asks for when
/// nobody chooses any.
struct BuiltIn {
    slug: &'static str,
    name: &'static str,
    scopes: &'static [&'static str],
}

const BUILT_IN: [BuiltIn; 12] = [
    BuiltIn { slug: "asana", name: "Asana", scopes: &["default"] },
    BuiltIn { slug: "dropbox", name: "Dropbox", scopes: &["files.metadata.read"] },
    BuiltIn { slug: "github", name: "GitHub", scopes: &["repo", "read:user"] },
    BuiltIn { slug: "gitlab", name: "GitLab", scopes: &["read_user"] },
    BuiltIn {
        slug: "google-calendar",
        name: "Google Calendar",
        scopes: &["https://www.googleapis.com/auth/calendar.readonly"],
    },
    BuiltIn {
        slug: "google-drive",
        name: "Google Drive",
        scopes: &["https://www.googleapis.com/auth/drive.readonly"],
    },
    BuiltIn { slug: "hubspot", name: "HubSpot", scopes: &["oauth"] },
    BuiltIn { slug: "jira", name: "Jira", scopes: &["read:jira-work"] },
    BuiltIn { slug: "linear", name: "Linear", scopes: &["read"] },
    BuiltIn { slug: "notion", name: "Notion", scopes: &[] },
    BuiltIn { slug: "salesforce", name: "Salesforce", scopes: &["api", "refresh_token"] },
    BuiltIn { slug: "slack", name: "Slack", scopes: &["channels:read", "users:read"] },
];

/// The members of a definition, with what holds for those that are left out.
fn defaults() -> Value {
    json!({
        "authorization_url": null,
        "token_url": null,
        "refresh_token_url": null,
        "pkce_enabled": true,
        "request_scope_separator": " ",
        "scopes_required": false,
        "client_secret_required": true,
        "additional_authorization_parameters": {},
        "token_body_content_type": "application/x-www-form-urlencoded",
        "authenticate_via": "request_body",
    })
}

/// Whether WorkOS knows the provider.
pub(super) fn is_built_in(slug: &str) -> bool {
    BUILT_IN.iter().any(|provider| provider.slug == slug)
}

/// What people call a provider.
pub(super) fn name(store: &Store, slug: &str) -> String {
    let built_in = BUILT_IN.iter().find(|provider| provider.slug == slug).map(|known| known.name.to_owned());
    let custom = || custom(store, slug).map(|provider| provider.text("name").to_owned());
    built_in.or_else(custom).unwrap_or_else(|| slug.to_owned())
}

/// The scopes that are requested when the application chooses none.
pub(super) fn usual_scopes(slug: &str) -> &'static [&'static str] {
    BUILT_IN.iter().find(|provider| provider.slug == slug).map_or(&[], |provider| provider.scopes)
}

/// The definition of a custom provider.
pub(super) fn custom(store: &Store, slug: &str) -> Option<Record> {
    store.find(&CUSTOM_PROVIDERS, "slug", slug).next().cloned()
}

/// A definition as integrations show it.
pub(super) fn shown(store: &Store, slug: &str) -> Value {
    custom(store, slug).map_or(Value::Null, |provider| {
        let mut value = provider.value();
        if let Some(members) = value.as_object_mut() {
            members.retain(|name, _| name == "name" || defaults().get(name).is_some());
        }
        value
    })
}

/// Stores the definition that the body gives for a new slug. `auth_methods` say what it must have.
pub(super) fn define(call: &mut Call<'_>, slug: &str, auth_methods: &[String]) -> Result<(), Failure> {
    let given = call.body("custom_provider").and_then(Value::as_object).cloned().unwrap_or_default();
    let is_slug = !slug.is_empty()
        && slug.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
    if !is_slug {
        let message = "provider must consist of lower-case letters, digits and hyphens";
        return Err(Failure::invalid("provider", "invalid_value", message));
    }
    if is_built_in(slug) || custom(&call.state.store, slug).is_some() {
        let message = format!("The provider '{slug}' exists already.");
        return Err(Failure::coded(409, "provider_already_exists", message));
    }
    let uses = |method: &str| auth_methods.iter().any(|known| known == method);
    let needed =
        [("authorization_url", uses("oauth")), ("token_url", uses("oauth") || uses("client_credentials"))];
    for (member, is_needed) in needed {
        if is_needed && !given.contains_key(member) {
            let field = format!("custom_provider.{member}");
            return Err(Failure::invalid(&field, "required", format!("{member} is required")));
        }
    }
    let mut body = defaults();
    body["slug"] = slug.into();
    merge(&mut body, given);
    call.create(&CUSTOM_PROVIDERS, body);
    Ok(())
}

/// Plants a provider that WorkOS does not know, unless it is there; gives the name of a member that a definition does not
/// have.
pub(super) fn plant(
    call: &mut SeedCall<'_>,
    slug: &str,
    name: &str,
    definition: Map<String, Value>,
) -> Result<(), String> {
    if custom(&call.state.store, slug).is_none() {
        let mut body = defaults();
        if let Some(unknown) = definition.keys().find(|member| body.get(member.as_str()).is_none()) {
            return Err(unknown.clone());
        }
        merge(&mut body, definition);
        body["slug"] = slug.into();
        body["name"] = name.into();
        call.create(&CUSTOM_PROVIDERS, body);
    }
    Ok(())
}

/// What differs from the definition that a seed makes by itself.
pub(super) fn definition(store: &Store, slug: &str) -> Map<String, Value> {
    let usual = defaults();
    let differs = |(name, value): &(String, Value)| usual.get(name).is_some_and(|usual| usual != value);
    custom(store, slug)
        .map(|provider| provider.body.into_iter().filter(differs).collect())
        .unwrap_or_default()
}

/// Changes a definition by the `custom_provider` of the body.
pub(super) fn redefine(call: &mut Call<'_>, slug: &str) -> Result<(), Failure> {
    let Some(given) = call.body("custom_provider").and_then(Value::as_object).cloned() else {
        return Ok(());
    };
    let Some(provider) = custom(&call.state.store, slug) else {
        let message = "Only custom providers have a definition.";
        return Err(Failure::coded(400, "not_a_custom_provider", message));
    };
    call.change(&CUSTOM_PROVIDERS, &provider.id, |provider| provider.body.extend(given))?;
    Ok(())
}

/// Forgets the definition of a provider that no integration uses any more.
pub(super) fn forget(call: &mut Call<'_>, slug: &str) {
    if let Some(provider) = custom(&call.state.store, slug) {
        call.state.store.remove(&CUSTOM_PROVIDERS, &provider.id);
    }
}

fn merge(body: &mut Value, given: Map<String, Value>) {
    if let Some(members) = body.as_object_mut() {
        members.extend(given);
    }
}
