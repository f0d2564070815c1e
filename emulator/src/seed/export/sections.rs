//! What a seed says about people, organizations and what they are allowed, and about connections, flags and endpoints.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::behaviour::api_keys::API_KEYS;
use crate::behaviour::authkit::invitations::INVITATIONS;
use crate::behaviour::connections::CONNECTIONS;
use crate::behaviour::connections::profiles::PROFILES;
use crate::behaviour::feature_flags::{FEATURE_FLAGS, FLAG_TARGETS};
use crate::behaviour::groups::{GROUP_MEMBERS, GROUPS};
use crate::behaviour::memberships::{self, MEMBERSHIPS};
use crate::behaviour::mfa::FACTORS;
use crate::behaviour::organization_domains::ORGANIZATION_DOMAINS;
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::roles::{PERMISSIONS, ROLES};
use crate::behaviour::users::USERS;
use crate::effects::WEBHOOK_ENDPOINTS;
use crate::state::{DEFAULT_API_KEY, State};
use crate::store::Record;

use super::{Section, members};

pub(super) const SECTIONS: &[Section] = &[
    Section { key: "permissions", kinds: &[&PERMISSIONS], write: |state| permissions(state).into() },
    Section { key: "roles", kinds: &[&ROLES], write: |state| roles(state).into() },
    Section { key: "users", kinds: &[&USERS, &FACTORS], write: |state| users(state).into() },
    Section {
        key: "organizations",
        kinds: &[&ORGANIZATIONS, &ORGANIZATION_DOMAINS, &MEMBERSHIPS, &GROUPS, &GROUP_MEMBERS],
        write: |state| organizations(state).into(),
    },
    Section {
        key: "connections",
        kinds: &[&CONNECTIONS, &PROFILES],
        write: |state| connections(state).into(),
    },
    Section { key: "invitations", kinds: &[&INVITATIONS], write: |state| invitations(state).into() },
    Section { key: "apiKeys", kinds: &[&API_KEYS], write: |state| api_keys(state).into() },
    Section {
        key: "featureFlags",
        kinds: &[&FEATURE_FLAGS, &FLAG_TARGETS],
        write: |state| feature_flags(state).into(),
    },
    Section {
        key: "webhookEndpoints",
        kinds: &[&WEBHOOK_ENDPOINTS],
        write: |state| webhook_endpoints(state).into(),
    },
];

fn permissions(state: &State) -> Vec<Value> {
    let names = ["id", "slug", "name", "description", "resource_type_slug", "system"];
    state.store.all(&PERMISSIONS).map(|one| members(one, names).into()).collect()
}

fn roles(state: &State) -> Vec<Value> {
    let names = ["id", "slug", "name", "description", "resource_type_slug", "permissions"];
    let role = |one: &Record| {
        let mut entry = members(one, names);
        match one.text("organization_id") {
            "" => entry.extend(members(one, ["type"])),
            organization => drop(entry.insert("organization".to_owned(), organization.into())),
        }
        entry.into()
    };
    state.store.all(&ROLES).map(role).collect()
}

fn users(state: &State) -> Vec<Value> {
    let names = ["id", "email", "email_verified", "first_name", "last_name", "external_id", "locale"];
    let user = |one: &Record| {
        let mut entry =
            members(one, names.into_iter().chain(["profile_picture_url", "metadata", "password_hash"]));
        // A name that follows from first and last name follows again.
        if one.member("own_name") == true {
            entry.extend(members(one, ["name"]));
        }
        let mut factors = state.store.find(&FACTORS, "user_id", &one.id);
        let totp = factors.find(|factor| factor.text("type") == "totp" && factor.member("verified") == true);
        entry.extend(totp.map(|factor| ("totp_secret".to_owned(), factor.member("secret").clone())));
        if let Some(identity) = one.member("identities").as_array().and_then(|identities| identities.first())
        {
            entry.insert("oauth_provider".to_owned(), identity["provider"].clone());
        }
        entry.into()
    };
    state.store.all(&USERS).map(user).collect()
}

fn organizations(state: &State) -> Vec<Value> {
    let store = &state.store;
    let names = ["id", "name", "external_id", "metadata", "stripe_customer_id", "entitlements"];
    let membership = |one: &Record| {
        let mut entry = members(one, ["id", "user_id", "status"]);
        entry.insert("roles".to_owned(), memberships::role_slugs(one).into());
        Value::Object(entry)
    };
    let group = |one: &Record| {
        let mut entry = members(one, ["id", "name", "description"]);
        let people = store.find(&GROUP_MEMBERS, "group_id", &one.id);
        let people = people.filter_map(|one| store.get(&MEMBERSHIPS, one.text("organization_membership_id")));
        entry.insert("members".to_owned(), people.map(|one| one.member("user_id").clone()).collect());
        Value::Object(entry)
    };
    let organization = |one: &Record| {
        let mut entry = members(one, names.into_iter().chain(["allow_profiles_outside_organization"]));
        let domains = store.find(&ORGANIZATION_DOMAINS, "organization_id", &one.id);
        let lists: [(&str, Vec<Value>); 3] = [
            ("domains", domains.map(|one| members(one, ["id", "domain", "state"]).into()).collect()),
            ("memberships", store.find(&MEMBERSHIPS, "organization_id", &one.id).map(membership).collect()),
            ("groups", store.find(&GROUPS, "organization_id", &one.id).map(group).collect()),
        ];
        for (name, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            entry.insert(name.to_owned(), list.into());
        }
        entry.into()
    };
    store.all(&ORGANIZATIONS).map(organization).collect()
}

fn connections(state: &State) -> Vec<Value> {
    let names = ["id", "name", "connection_type", "organization_id", "external_id", "state", "idp_initiated"];
    let profile = |one: &Record| {
        let mut person = one.member("person").as_object().cloned().unwrap_or_default();
        person.insert("id".to_owned(), one.id.as_str().into());
        person.retain(|_, value| !value.is_null());
        Value::Object(person)
    };
    let connection = |one: &Record| {
        let mut entry = members(one, names.into_iter().chain(["attribute_maps"]));
        let domains = one.member("domains").as_array().into_iter().flatten();
        let domains: Vec<Value> = domains.map(|domain| domain["domain"].clone()).collect();
        let people: Vec<Value> = state.store.find(&PROFILES, "connection_id", &one.id).map(profile).collect();
        for (name, list) in [("domains", domains), ("profiles", people)] {
            if !list.is_empty() {
                entry.insert(name.to_owned(), list.into());
            }
        }
        entry.into()
    };
    state.store.all(&CONNECTIONS).map(connection).collect()
}

/// Those that are still open.
fn invitations(state: &State) -> Vec<Value> {
    let instant = |one: &Record, name: &str| one.text(name).parse::<Timestamp>().ok();
    let invitation = |one: &Record| {
        let mut entry = members(one, ["id", "email", "organization_id", "role_slug", "token"]);
        if let (Some(start), Some(end)) = (instant(one, "created_at"), instant(one, "expires_at")) {
            entry.insert("expires_in_days".to_owned(), (end.duration_since(start).as_hours() / 24).into());
        }
        entry.into()
    };
    state.store.all(&INVITATIONS).filter(|one| one.text("state") == "pending").map(invitation).collect()
}

/// Keys of organizations and users, and those that open the environment.
fn api_keys(state: &State) -> Vec<Value> {
    let key = |one: &Record| {
        let mut entry = members(one, ["id", "name", "value", "permissions", "expires_at"]);
        entry.insert("organization".to_owned(), one.member("organization_id").clone());
        let user = state.store.get(&USERS, one.text("user_id"));
        entry.extend(user.map(|user| ("user".to_owned(), user.member("email").clone())));
        Value::Object(entry)
    };
    let of_environment = state.environment.api_keys.iter().filter(|value| {
        *value != DEFAULT_API_KEY && state.store.find(&API_KEYS, "value", value).next().is_none()
    });
    let of_environment = of_environment.map(|value| json!({"name": "Environment", "value": value}));
    state.store.all(&API_KEYS).map(key).chain(of_environment).collect()
}

fn feature_flags(state: &State) -> Vec<Value> {
    let flag = |one: &Record| {
        let mut entry = members(one, ["id", "slug", "name", "description", "tags", "enabled"]);
        entry.insert("defaultValue".to_owned(), one.member("default_value").clone());
        if let Some(owner) = one.member("owner").as_object() {
            let names = [("email", "email"), ("first_name", "firstName"), ("last_name", "lastName")];
            let given =
                names.iter().filter_map(|(from, to)| Some(((*to).to_owned(), owner.get(*from)?.clone())));
            entry.insert("owner".to_owned(), given.filter(|(_, value)| !value.is_null()).collect());
        }
        let targets = state.store.find(&FLAG_TARGETS, "flag_id", &one.id);
        let targets: Vec<Value> = targets
            .map(|target| ["user_id", "organization_id"].map(|name| target.text(name)).concat().into())
            .collect();
        if !targets.is_empty() {
            entry.insert("targets".to_owned(), targets.into());
        }
        entry.into()
    };
    state.store.all(&FEATURE_FLAGS).map(flag).collect()
}

fn webhook_endpoints(state: &State) -> Vec<Value> {
    let endpoint = |one: &Record| {
        let mut entry = members(one, ["id", "endpoint_url", "secret", "events"]);
        entry.insert("enabled".to_owned(), (one.text("status") == "enabled").into());
        entry.into()
    };
    state.store.all(&WEBHOOK_ENDPOINTS).map(endpoint).collect()
}
