//! The page that stands for a provider's own: a person picks an account and allows access to it, or does not.

use serde_json::{Map, Value};
use url::Url;

use super::authorization::{self, AUTHORIZATIONS};
use super::integrations::DATA_INTEGRATIONS;
use super::{accounts, providers};
use crate::behaviour::users::USERS;
use crate::behaviour::{Call, html};
use crate::reply::{Failure, Reply};
use crate::store::Record;

/// Without anybody to ask, the provider grants all scopes for the account with the user's address.
pub(super) fn show(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let Some(authorization) = waiting(call) else { return Ok(html::over()) };
    let account = suggestion(call, &authorization);
    let scopes = requested_scopes(&authorization);
    if !call.context.interactive {
        return grant(call, &authorization, &account, scopes);
    }
    let integration = call.find(&DATA_INTEGRATIONS, authorization.text("integration_id"))?;
    let provider = providers::name(&call.state.store, integration.text("slug"));
    let action = |step: &str| format!("/_pipes/{}/{step}", authorization.id);
    let allow = html::form(
        &action("allow"),
        &[
            html::field("account", "Account", "text", &account),
            html::field("scopes", "Scopes to grant", "text", &scopes.join(" ")),
            html::button("allow", "main", "Allow"),
        ]
        .concat(),
    );
    let deny = html::form(&action("deny"), &html::button("deny", "plain", "Deny"));
    let note = format!("<p>This page stands for the consent page of <b>{}</b>.</p>", html::escape(&provider));
    Ok(html::page(200, "Connect an account", &[note, allow, deny].concat()))
}

pub(super) fn allow(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let Some(authorization) = waiting(call) else { return Ok(html::over()) };
    let account = call.text("account").map(str::trim).unwrap_or_default().to_owned();
    let scopes = match call.text("scopes") {
        Some(scopes) => scopes.split_whitespace().map(str::to_owned).collect(),
        None => requested_scopes(&authorization),
    };
    grant(call, &authorization, &account, scopes)
}

pub(super) fn deny(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let Some(authorization) = waiting(call) else { return Ok(html::over()) };
    call.state.store.remove(&AUTHORIZATIONS, &authorization.id);
    let (error, description) = ("access_denied", "The user denied access.");
    let integration = call.find(&DATA_INTEGRATIONS, authorization.text("integration_id"))?;
    if let Some(owner) = authorization::owner(&authorization) {
        let adds = authorization.member("adds") == true;
        accounts::emit_failure(call, &integration, &owner, adds, (error, description));
    }
    let parameters = [("error", error.to_owned()), ("error_description", description.to_owned())];
    Ok(back(&authorization, &parameters, "The account is not connected"))
}

fn grant(
    call: &mut Call<'_>,
    authorization: &Record,
    account: &str,
    scopes: Vec<String>,
) -> Result<Reply, Failure> {
    let mut granted = Map::from_iter([("scopes".to_owned(), scopes.into())]);
    if !account.is_empty() {
        granted.insert("account_identifier".to_owned(), account.into());
    }
    match authorization::consented(call, authorization, granted) {
        Ok(parameters) => Ok(back(authorization, &parameters, "The account is connected")),
        Err(failure) => {
            let text = |name: &str| failure.body[name].as_str().unwrap_or_default().to_owned();
            let parameters = [("error", text("code")), ("error_description", text("message"))];
            Ok(back(authorization, &parameters, "The account is not connected"))
        }
    }
}

/// The authorization of the path, while its person has not decided.
fn waiting(call: &Call<'_>) -> Option<Record> {
    let found = call.state.store.get(&AUTHORIZATIONS, call.path("authorization"))?;
    let waits = found.member("connect_code").is_null() && !call.is_past(found.text("expires_at"));
    waits.then(|| found.clone())
}

fn suggestion(call: &Call<'_>, authorization: &Record) -> String {
    let owner = authorization::owner(authorization);
    let user_id = owner.as_ref().and_then(|owner| owner.acting_user_id()).unwrap_or_default();
    call.state.store.get(&USERS, user_id).map_or("", |user| user.text("email")).to_owned()
}

fn requested_scopes(authorization: &Record) -> Vec<String> {
    let scopes = authorization.member("scopes").as_array().into_iter().flatten();
    scopes.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Sends the browser to the application, or shows how it ended if the application named no address.
fn back(authorization: &Record, parameters: &[(&str, String)], title: &str) -> Reply {
    let Ok(mut url) = Url::parse(authorization.text("return_to")) else {
        return html::page(200, title, "<p>You may close this window.</p>");
    };
    url.query_pairs_mut().extend_pairs(parameters).append_pair("state", authorization.text("state"));
    Reply::redirect(url)
}
