//! Users of the environment.

use serde_json::{Map, Value, json};

use super::memberships::{self, MEMBERSHIPS};
use super::organizations::{check_metadata, merge_metadata};
use super::{Call, Module, passwords};
use crate::reply::{Failure, Reply};
use crate::seed::{SeedCall, SeedError};
use crate::store::{Kind, Record, Store};

/// Users. E-mail addresses are kept in lower case. Hidden members: `password_hash`, `identities` (as the API
/// shows them), `own_name` (the name was given and does not follow first and last name).
pub static USERS: Kind =
    Kind { name: "user", prefix: "user", label: "User", indexes: &["email", "external_id"], owners: &[] };

pub(super) static MODULE: Module = Module {
    operations: &[
        ("user_management.list_users", list),
        ("user_management.create_user", create),
        ("user_management.get_user_by_external_id", by_external_id),
        ("user_management.get_user", get),
        ("user_management.update_user", update),
        ("user_management.delete_user", delete),
        ("user_management.get_user_identities", identities),
    ],
    pages: &[],
    seeds: &[("users", seed)],
};

/// The user with this e-mail address, in whatever case it is written.
pub fn by_email(store: &Store, email: &str) -> Option<Record> {
    store.find(&USERS, "email", &email.to_lowercase()).next().cloned()
}

/// Stores a new user from the members that are known of it, and logs `user.created`.
pub(super) fn register(call: &mut Call<'_>, known: Value, hidden: Map<String, Value>) -> Record {
    let user = call.create_with(&USERS, complete(known), hidden);
    let user = call.state.store.update(&USERS, &user.id, follow_name).cloned().unwrap_or(user);
    call.emit("user.created", user.value());
    user
}

/// Marks a user's e-mail address as verified, with `user.updated` if it was not.
pub(super) fn verify_email(call: &mut Call<'_>, id: &str) -> Result<Record, Failure> {
    let user = call.find(&USERS, id)?;
    if user.member("email_verified") == true {
        return Ok(user);
    }
    let user = call.change(&USERS, id, |user| user.set("email_verified", true))?;
    call.emit("user.updated", user.value());
    Ok(user)
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let email = call.query_text("email").map(str::to_lowercase);
    let organization = call.query_text("organization_id").or_else(|| call.query_text("organization"));
    let store = &call.state.store;
    if let Some(email) = &email {
        return call.page_of(&USERS, ("email", email), |user| {
            organization.is_none_or(|organization| memberships::of(store, &user.id, organization).is_some())
        });
    }
    let Some(organization) = organization else {
        return call.page(&USERS, |_| true);
    };
    let members = store.find(&MEMBERSHIPS, "organization_id", organization);
    let members = members.map(|one| one.text("user_id"));
    let page = store.page_among(&USERS, members, &call.paging(), |_| true)?;
    Ok(Reply::json(page.to_json()))
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    check_metadata(call)?;
    let email = call.text("email").unwrap_or_default().to_lowercase();
    if by_email(&call.state.store, &email).is_some() {
        let errors = json!([{"code": "email_not_available", "message": "This email is not available."}]);
        let failure = Failure::coded(400, "user_creation_error", "Could not create user.");
        return Err(failure.with("errors", errors));
    }
    check_external_id(call, "")?;
    let mut hidden = Map::new();
    if let Some(hash) = passwords::requested(call)? {
        hidden.insert("password_hash".to_owned(), hash.into());
    }
    let mut known =
        call.given(&["first_name", "last_name", "name", "email_verified", "metadata", "external_id"]);
    known.retain(|_, value| !value.is_null());
    known.insert("email".to_owned(), email.into());
    let user = register(call, known.into(), hidden);
    Ok(Reply::value(user.value()))
}

fn by_external_id(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let external_id = call.path("external_id");
    let user = call.find_by(&USERS, "external_id", external_id);
    Ok(Reply::value(user.ok_or_else(|| Failure::not_found(&USERS, external_id))?.value()))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.show(&USERS, call.path("id"))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    let before = call.find(&USERS, &id)?;
    check_metadata(call)?;
    check_external_id(call, &id)?;
    check_locale(call)?;
    let email = call.text("email").map(str::to_lowercase).filter(|email| email != before.text("email"));
    if email.as_deref().is_some_and(|email| by_email(&call.state.store, email).is_some()) {
        return Err(Failure::coded(400, "email_not_available", "This email is not available."));
    }
    let password_hash = passwords::requested(call)?;

    let given = call.given(&["first_name", "last_name", "name", "email_verified", "external_id", "locale"]);
    let metadata = call.body("metadata").cloned();
    let user = call.change(&USERS, &id, |user| {
        if let Some(email) = email {
            user.set("email", email);
            // Nobody has shown that the new address is the user's.
            user.set("email_verified", false);
        }
        if let Some(name) = given.get("name") {
            user.set_hidden("own_name", !name.is_null());
        }
        user.body.extend(given);
        follow_name(user);
        if let Some(metadata) = metadata {
            merge_metadata(user, &metadata);
        }
        if let Some(hash) = password_hash {
            user.set_hidden("password_hash", hash);
        }
    })?;
    call.emit("user.updated", user.value());
    Ok(Reply::value(user.value()))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("id"))?;
    let memberships = call.find_all(&MEMBERSHIPS, "user_id", &user.id);
    call.remove(&USERS, &user.id)?;
    for membership in memberships {
        call.emit("organization_membership.deleted", memberships::event_data(&membership));
    }
    call.emit("user.deleted", user.value());
    Ok(Reply::nothing())
}

fn identities(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let user = call.find(&USERS, call.path("id"))?;
    let identities = user.member("identities").as_array().cloned();
    Ok(Reply::value(identities.unwrap_or_default()))
}

/// An external id belongs to one user.
fn check_external_id(call: &Call<'_>, own_id: &str) -> Result<(), Failure> {
    let Some(external_id) = call.text("external_id") else {
        return Ok(());
    };
    if call.state.store.find(&USERS, "external_id", external_id).all(|other| other.id == own_id) {
        return Ok(());
    }
    let message = format!("The external_id '{external_id}' is already used by another user.");
    Err(Failure::coded(400, "external_id_already_used", message))
}

fn check_locale(call: &Call<'_>) -> Result<(), Failure> {
    let known = call.api.enumeration("Locale").map_or(&[][..], |locales| locales.values);
    match call.text("locale") {
        Some(locale) if !known.contains(&locale) => {
            Err(Failure::coded(400, "invalid_locale", format!("'{locale}' is not a supported locale.")))
        }
        _ => Ok(()),
    }
}

/// Fills in the members that are not known.
fn complete(known: Value) -> Value {
    let mut body = json!({
        "first_name": null,
        "last_name": null,
        "name": null,
        "profile_picture_url": null,
        "email": null,
        "email_verified": false,
        "external_id": null,
        "metadata": {},
        "last_sign_in_at": null,
        "locale": null,
    });
    if let (Value::Object(body), Value::Object(known)) = (&mut body, known) {
        body.extend(known);
    }
    body
}

/// The full name is made of first and last name unless it was given.
pub(super) fn follow_name(user: &mut Record) {
    let own = user.member("own_name");
    if own == true || (own.is_null() && !user.text("name").is_empty()) {
        user.set_hidden("own_name", true);
        return;
    }
    let name = [user.text("first_name"), user.text("last_name")].join(" ").trim().to_owned();
    user.set_hidden("own_name", false);
    user.set("name", if name.is_empty() { Value::Null } else { name.into() });
}

/// Seed key `users`.
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    const TEXTS: [&str; 7] =
        ["id", "first_name", "last_name", "name", "external_id", "locale", "profile_picture_url"];
    for entry in call.entries(value)? {
        entry.only(
            // `totp` and `totp_secret` are read where factors are.
            &[
                &TEXTS[..],
                &["email", "password", "password_hash", "email_verified", "metadata", "oauth_provider"],
                &["totp", "totp_secret"],
            ]
            .concat(),
        )?;
        let email = entry.required_text("email")?.to_lowercase();
        if by_email(&call.state.store, &email).is_some() {
            return Err(entry.error("email", "belongs to another user already"));
        }
        let mut known = Map::from_iter([("email".to_owned(), Value::from(email.as_str()))]);
        for name in TEXTS {
            known.extend(entry.text(name)?.map(|text| (name.to_owned(), text.into())));
        }
        known.extend(
            entry.flag("email_verified")?.map(|verified| ("email_verified".to_owned(), verified.into())),
        );
        known.extend(entry.member("metadata").map(|metadata| ("metadata".to_owned(), metadata.clone())));

        let mut hidden = Map::new();
        if let Some(password) = entry.text("password")? {
            let hash = passwords::hash(&mut call.state.random, password);
            let hash = hash.map_err(|_| entry.error("password", "cannot be hashed"))?;
            hidden.insert("password_hash".to_owned(), hash.into());
        }
        // As an export writes it.
        if let Some(hash) = entry.text("password_hash")? {
            hidden.insert("password_hash".to_owned(), hash.into());
        }
        if let Some(provider) = entry.text("oauth_provider")? {
            let identity =
                json!({"idp_id": format!("{provider}|{email}"), "type": "OAuth", "provider": provider});
            hidden.insert("identities".to_owned(), json!([identity]));
        }
        let user = call.create_with(&USERS, complete(known.into()), hidden);
        call.state.store.update(&USERS, &user.id, follow_name);
    }
    Ok(())
}

#[cfg(test)]
#[path = "users_tests.rs"]
mod tests;
