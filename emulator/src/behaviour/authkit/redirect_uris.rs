//! Redirect URIs and CORS origins of the environment.

use serde_json::{Value, json};
use url::Url;

use super::single_sign_on;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::seed::export::{self, Section};
use crate::seed::{SeedCall, SeedError};
use crate::store::{Kind, Store};

/// Redirect URIs. One of them is the default.
pub static REDIRECT_URIS: Kind =
    Kind { name: "redirect_uri", prefix: "ruri", label: "Redirect URI", indexes: &["uri"], owners: &[] };

/// Origins that browsers may call the API from.
pub static CORS_ORIGINS: Kind = Kind {
    name: "cors_origin",
    prefix: "cors_origin",
    label: "CORS origin",
    indexes: &["origin"],
    owners: &[],
};

pub(super) const SECTION: Section = Section {
    key: "redirectUris",
    kinds: &[&REDIRECT_URIS],
    write: |state| {
        export::entries(state, &REDIRECT_URIS, |one| export::members(one, ["id", "uri", "default"]))
    },
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("user_management.list_redirect_uris", list),
        ("user_management.create_redirect_uri", create),
        ("user_management.delete_redirect_uri", delete),
        ("user_management.list_cors_origins", list_origins),
        ("user_management.create_cors_origin", create_origin),
    ],
    pages: &[],
    seeds: &[("redirectUris", seed)],
};

/// Whether users may be sent to this address. Until one is registered, every address is allowed. The place
/// where AuthKit waits for its own users to come back from a connection always is.
pub fn allows(store: &Store, uri: &str) -> bool {
    store.all(&REDIRECT_URIS).next().is_none()
        || store.find(&REDIRECT_URIS, "uri", uri).next().is_some()
        || single_sign_on::is_callback(store, uri)
}

/// The default redirect URI.
pub fn default(store: &Store) -> Option<String> {
    let mut all = store.all(&REDIRECT_URIS);
    all.find(|uri| uri.member("default") == true).map(|uri| uri.text("uri").to_owned())
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.page(&REDIRECT_URIS, |_| true)
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let uri = call.text("uri").unwrap_or_default().to_owned();
    if !Url::parse(&uri).is_ok_and(|url| url.fragment().is_none()) {
        return Err(Failure::invalid(
            "uri",
            "invalid_value",
            "uri must be an absolute URI without a fragment",
        ));
    }
    if call.find_by(&REDIRECT_URIS, "uri", &uri).is_some() {
        let message = format!("The redirect URI '{uri}' exists already.");
        return Err(Failure::coded(400, "redirect_uri_already_exists", message));
    }
    let is_first = call.state.store.all(&REDIRECT_URIS).next().is_none();
    Ok(Reply::value(call.create(&REDIRECT_URIS, json!({"uri": uri, "default": is_first})).value()))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let uri = call.find(&REDIRECT_URIS, call.path("id"))?;
    if uri.member("default") == true {
        let message = "The default redirect URI cannot be deleted.";
        return Err(Failure::coded(409, "default_redirect_uri", message));
    }
    call.remove(&REDIRECT_URIS, &uri.id)?;
    Ok(Reply::nothing())
}

fn list_origins(call: &mut Call<'_>) -> Result<Reply, Failure> {
    call.page(&CORS_ORIGINS, |_| true)
}

fn create_origin(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let origin = call.text("origin").unwrap_or_default().to_owned();
    let written = Url::parse(&origin).map(|url| url.origin().ascii_serialization());
    if written.as_deref() != Ok(origin.as_str()) {
        let message = "origin must be a scheme and host such as https://example.com";
        return Err(Failure::invalid("origin", "invalid_value", message));
    }
    if call.find_by(&CORS_ORIGINS, "origin", &origin).is_some() {
        let message = format!("The CORS origin '{origin}' exists already.");
        return Err(Failure::coded(409, "duplicate_cors_origin", message));
    }
    Ok(Reply::value(call.create(&CORS_ORIGINS, json!({"origin": origin})).value()))
}

/// Seed key `redirectUris`: uri, default (the first one unless another says so), id.
fn seed(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    let entries = call.entries(value)?;
    let mut chosen = 0;
    for (index, entry) in entries.iter().enumerate() {
        entry.only(&["uri", "default", "id"])?;
        if entry.flag("default")? == Some(true) {
            chosen = index;
        }
    }
    for (index, entry) in entries.iter().enumerate() {
        let uri = entry.required_text("uri")?;
        if Url::parse(uri).is_err() {
            return Err(entry.error("uri", "must be an absolute URI"));
        }
        let mut body = json!({"uri": uri, "default": index == chosen});
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        call.create(&REDIRECT_URIS, body);
    }
    Ok(())
}

#[cfg(test)]
#[path = "redirect_uris_tests.rs"]
mod tests;
