//! Seed key `connectApplications`.

use serde_json::{Map, Value, json};

use super::applications::{self, APPLICATIONS};
use super::client_secrets::{self, CLIENT_SECRETS};
use crate::behaviour::organizations;
use crate::seed::export::{self, Section};
use crate::seed::{Entry, SeedCall, SeedError};
use crate::state::State;
use crate::store::Record;

pub(crate) const SECTIONS: &[Section] =
    &[Section { key: "connectApplications", kinds: &[&APPLICATIONS, &CLIENT_SECRETS], write }];

/// Name, type (`oauth` or `m2m`), organization (name or id), scopes, client_id, client_secret, or client_secrets (each with
/// id, hash, which is base64 of SHA-256, and hint, its last characters) where they are not known any more; for OAuth also
/// redirect_uris (texts, or mappings with uri and default), cors_origins, uses_pkce, is_first_party,
/// was_dynamically_registered, and login_uri, the page on which the application signs its users in itself.
pub(super) fn plant(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        let common = [
            "id",
            "name",
            "type",
            "description",
            "organization",
            "scopes",
            "client_id",
            "client_secret",
            "client_secrets",
        ];
        let oauth_only = [
            "redirect_uris",
            "cors_origins",
            "uses_pkce",
            "is_first_party",
            "was_dynamically_registered",
            "login_uri",
        ];
        let kind = entry.required_text("type")?;
        match kind {
            "m2m" => entry.only(&common)?,
            "oauth" => entry.only(&[&common[..], &oauth_only].concat())?,
            _ => return Err(entry.error("type", "must be oauth or m2m")),
        }
        let mut body = json!({
            "name": entry.required_text("name")?,
            "description": entry.text("description")?,
            "application_type": kind,
            "scopes": entry.texts("scopes")?,
        });
        if let Some(id) = entry.text("id")? {
            body["id"] = id.into();
        }
        body["client_id"] = match entry.text("client_id")? {
            Some(client_id) => client_id.into(),
            None => call.state.random.id("client", call.context.now).into(),
        };
        match organization(call, &entry)? {
            Some(organization_id) => body["organization_id"] = organization_id.into(),
            None if kind == "m2m" => return Err(entry.error("organization", "is required")),
            None => {}
        }
        let mut hidden = Map::new();
        if kind == "oauth" {
            oauth_members(&entry, &mut body)?;
            hidden.extend(entry.text("login_uri")?.map(|uri| ("login_uri".to_owned(), uri.into())));
        }
        let application = call.create_with(&APPLICATIONS, body, hidden);
        if let Some(secret) = entry.text("client_secret")? {
            let (body, hidden) = client_secrets::members(&application.id, secret);
            call.create_with(&CLIENT_SECRETS, body, hidden);
        }
        for secret in entry.entries("client_secrets")? {
            secret.only(&["id", "hash", "hint"])?;
            let (hash, hint) = (secret.required_text("hash")?, secret.text("hint")?.unwrap_or_default());
            let (mut body, hidden) = client_secrets::hashed_members(&application.id, hash, hint);
            if let Some(id) = secret.text("id")? {
                body["id"] = id.into();
            }
            call.create_with(&CLIENT_SECRETS, body, hidden);
        }
    }
    Ok(())
}

fn organization(call: &SeedCall<'_>, entry: &Entry<'_>) -> Result<Option<String>, SeedError> {
    let organization = organizations::of_entry(call, entry, "organization")?;
    Ok(organization.map(|organization| organization.id))
}

fn oauth_members(entry: &Entry<'_>, body: &mut Value) -> Result<(), SeedError> {
    // An application that belongs to no organization is the product's own.
    let is_first_party =
        entry.flag("is_first_party")?.unwrap_or_else(|| body.get("organization_id").is_none());
    let items = entry.member("redirect_uris").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let given = items.iter().map(|item| {
        let uri = item.as_str().or_else(|| item["uri"].as_str()).unwrap_or_default();
        (uri.to_owned(), item["default"] == true)
    });
    body["redirect_uris"] = applications::redirect_uris(&given.collect::<Vec<_>>())
        .map_err(|(index, message)| entry.error(&format!("redirect_uris[{index}]"), message))?;
    body["cors_origins"] = entry.texts("cors_origins")?.into();
    body["uses_pkce"] = entry.flag("uses_pkce")?.unwrap_or(false).into();
    body["is_first_party"] = is_first_party.into();
    if !is_first_party {
        body["was_dynamically_registered"] =
            entry.flag("was_dynamically_registered")?.unwrap_or(false).into();
    }
    Ok(())
}

fn write(state: &State) -> Value {
    let plain = ["id", "name", "description", "scopes", "client_id", "cors_origins"];
    let oauth = ["uses_pkce", "is_first_party", "was_dynamically_registered", "login_uri"];
    let secret = |secret: &Record| {
        let mut entry = export::members(secret, ["id", "hash"]);
        entry.insert("hint".to_owned(), secret.member("secret_hint").clone());
        Value::Object(entry)
    };
    let redirect_uri = |uri: &Value| json!({"uri": uri["uri"], "default": uri["default"]});
    export::entries(state, &APPLICATIONS, |application| {
        let mut entry = export::members(application, plain.into_iter().chain(oauth));
        entry.insert("type".to_owned(), application.member("application_type").clone());
        if let Some(id) = application.member("organization_id").as_str() {
            entry.insert("organization".to_owned(), id.into());
        }
        let uris = application.member("redirect_uris").as_array().into_iter().flatten();
        entry.extend(export::list("redirect_uris", uris.map(redirect_uri)));
        let secrets = state.store.find(&CLIENT_SECRETS, "application_id", &application.id);
        entry.extend(export::list("client_secrets", secrets.map(secret)));
        entry
    })
}
