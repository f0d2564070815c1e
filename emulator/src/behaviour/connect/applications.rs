//! The applications of Connect: those that sign users in (OAuth), and those that act for an organization with
//! their own credentials (machine to machine).

use serde_json::{Map, Value, json};
use url::Url;

use super::seeds;
use crate::behaviour::organizations::ORGANIZATIONS;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record, Store};

/// Applications. Hidden member `login_uri`: where the application signs its users in by itself.
pub static APPLICATIONS: Kind = Kind {
    name: "connect_application",
    prefix: "conn_app",
    label: "Application",
    indexes: &["client_id", "organization_id"],
    owners: &[("organization", "organization_id")],
};

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("connect.list_applications", list),
        ("connect.create_oauth_application", create_oauth),
        ("connect.create_m2m_application", create_m2m),
        ("connect.get_application", get),
        ("connect.update_application", update),
        ("connect.delete_application", delete),
    ],
    pages: &[],
    seeds: &[("connectApplications", seeds::plant)],
};

/// The application with this id or client id.
pub fn named(store: &Store, id: &str) -> Option<Record> {
    let by_id = store.get(&APPLICATIONS, id);
    by_id.or_else(|| store.find(&APPLICATIONS, "client_id", id).next()).cloned()
}

/// Whether an application acts without a user.
pub(super) fn is_m2m(application: &Record) -> bool {
    application.text("application_type") == "m2m"
}

/// Whether the application that the path names exists.
pub(super) fn of_path(call: &Call<'_>) -> Result<Record, Failure> {
    let id = call.path("id");
    named(&call.state.store, id).ok_or_else(|| Failure::not_found(&APPLICATIONS, id))
}

/// The texts of a list that an application has.
pub(in crate::behaviour) fn texts<'a>(
    application: &'a Record,
    member: &str,
) -> impl Iterator<Item = &'a str> {
    application.member(member).as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// Registered redirect URIs from what a caller gave: `default` is the first one's unless another claims it.
pub(super) fn redirect_uris(given: &[(String, bool)]) -> Result<Value, (usize, &'static str)> {
    if let Some((second, _)) = given.iter().enumerate().filter(|(_, (_, default))| *default).nth(1) {
        return Err((second, "only one redirect URI can be the default"));
    }
    let default = given.iter().position(|(_, default)| *default).unwrap_or(0);
    let mut known: Vec<Value> = Vec::new();
    for (index, (uri, _)) in given.iter().enumerate() {
        if !Url::parse(uri).is_ok_and(|url| url.fragment().is_none()) {
            return Err((index, "must be an absolute URI without a fragment"));
        }
        if known.iter().any(|earlier| earlier["uri"] == **uri) {
            return Err((index, "is given twice"));
        }
        known.push(json!({"uri": uri, "default": index == default}));
    }
    Ok(known.into())
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let wanted = call.query_list("registration_types");
    let keep = |application: &Record| match application.member("was_dynamically_registered") == true {
        true => wanted.contains(&"dynamic"),
        false => wanted.is_empty() || wanted.contains(&"authenticated"),
    };
    match call.query_text("organization_id") {
        Some(organization_id) => call.page_of(&APPLICATIONS, ("organization_id", organization_id), keep),
        None => call.page(&APPLICATIONS, keep),
    }
}

fn create_oauth(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let is_first_party = call.flag("is_first_party") == Some(true);
    let organization_id = call.text("organization_id").map(str::to_owned);
    match &organization_id {
        Some(organization_id) => {
            call.find(&ORGANIZATIONS, organization_id)?;
        }
        None if is_first_party => {}
        None => {
            let message = "organization_id is required unless is_first_party is true";
            return Err(Failure::invalid("organization_id", "required", message));
        }
    }
    let mut body = common(call);
    body["application_type"] = "oauth".into();
    body["redirect_uris"] = requested_redirect_uris(call)?.unwrap_or(json!([]));
    body["cors_origins"] = requested_origins(call)?.unwrap_or(json!([]));
    // Assumption: an application that does not mention PKCE may do without.
    body["uses_pkce"] = call.flag("uses_pkce").unwrap_or(false).into();
    body["is_first_party"] = is_first_party.into();
    if !is_first_party {
        body["was_dynamically_registered"] = false.into();
    }
    if let Some(organization_id) = organization_id {
        body["organization_id"] = organization_id.into();
    }
    Ok(Reply::value(store(call, body).value()))
}

fn create_m2m(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let organization = call.find(&ORGANIZATIONS, call.text("organization_id").unwrap_or_default())?;
    let mut body = common(call);
    body["application_type"] = "m2m".into();
    body["organization_id"] = organization.id.into();
    Ok(Reply::value(store(call, body).value()))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::value(of_path(call)?.value()))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let application = of_path(call)?;
    for name in ["redirect_uris", "cors_origins"] {
        if is_m2m(&application) && call.body(name).is_some_and(|value| !value.is_null()) {
            let message = format!("{name} is for OAuth applications only");
            return Err(Failure::invalid(name, "invalid_value", message));
        }
    }
    let mut given = call.given(&["name", "description"]);
    let empty = |value: Option<&Value>| value.is_some_and(Value::is_null).then(|| json!([]));
    let lists = [
        ("scopes", empty(call.body("scopes")).or_else(|| call.body("scopes").cloned())),
        ("redirect_uris", empty(call.body("redirect_uris")).or(requested_redirect_uris(call)?)),
        ("cors_origins", empty(call.body("cors_origins")).or(requested_origins(call)?)),
    ];
    for (name, list) in lists {
        if !(is_m2m(&application) && name != "scopes") {
            given.extend(list.map(|list| (name.to_owned(), list)));
        }
    }
    let application = call.change(&APPLICATIONS, &application.id, |application| {
        application.body.extend(given);
    })?;
    Ok(Reply::value(application.value()))
}

/// Its secrets, codes and tokens go with it.
fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let application = of_path(call)?;
    call.remove(&APPLICATIONS, &application.id)?;
    Ok(Reply::nothing())
}

fn common(call: &Call<'_>) -> Value {
    let list = |name: &str| call.body(name).filter(|value| !value.is_null()).cloned().unwrap_or(json!([]));
    json!({
        "name": call.text("name"),
        "description": call.text("description"),
        "scopes": list("scopes"),
    })
}

fn store(call: &mut Call<'_>, mut body: Value) -> Record {
    body["client_id"] = call.new_id("client").into();
    call.create_with(&APPLICATIONS, body, Map::new())
}

fn requested_redirect_uris(call: &Call<'_>) -> Result<Option<Value>, Failure> {
    let Some(items) = call.body("redirect_uris").and_then(Value::as_array) else {
        return Ok(None);
    };
    let given = items.iter().map(|item| {
        let uri = item["uri"].as_str().unwrap_or_default().to_owned();
        (uri, item["default"] == true)
    });
    let given: Vec<(String, bool)> = given.collect();
    redirect_uris(&given).map(Some).map_err(|(index, message)| {
        Failure::invalid(&format!("redirect_uris.{index}.uri"), "invalid_value", message)
    })
}

fn requested_origins(call: &Call<'_>) -> Result<Option<Value>, Failure> {
    let Some(items) = call.body("cors_origins").and_then(Value::as_array) else {
        return Ok(None);
    };
    let is_origin = |text: &str| Url::parse(text).is_ok_and(|url| url.origin().ascii_serialization() == text);
    match items.iter().position(|item| !is_origin(item.as_str().unwrap_or_default())) {
        None => Ok(Some(items.clone().into())),
        Some(index) => {
            let message = "must be a scheme and host such as https://example.com";
            Err(Failure::invalid(&format!("cors_origins.{index}"), "invalid_value", message))
        }
    }
}

#[cfg(test)]
#[path = "applications_tests.rs"]
mod tests;
