//! Connecting an account in the browser: the request for it, and its end on the server (PKCE).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use url::Url;

use super::accounts::{self, CONNECTED_ACCOUNTS};
use super::choice;
use super::integrations::{self, DATA_INTEGRATIONS};
use super::owners::{self, Owner};
use super::{configurations, credentials, provider_page};
use crate::behaviour::authkit::redirect_uris;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Authorizations on their way. Hidden members: `integration_id`, `owner` (as JSON), `state`, `return_to`,
/// `code_challenge`, `account_id` of a connection to renew, `adds` (a further connection), `members` of the connection,
/// `scopes` to request, `expires_at`; `connect_code` once the browser is back and only the server is missing.
pub(super) static AUTHORIZATIONS: Kind = Kind {
    name: "pipes_authorization",
    prefix: "pipes_authorization",
    label: "Authorization",
    indexes: &["integration_id", "connect_code"],
    owners: &[("data_integration", "integration_id")],
};

/// How long a person may take, in seconds.
const LIFETIME: u64 = 10 * 60;
/// How long a connection waits for [`finish`] after the browser is back, in seconds.
const FINISH_LIFETIME: u64 = 90;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[("pipes.authorize_data_integration", authorize), ("pipes.finish_connection", finish)],
    pages: &[
        ("GET", "/_pipes/{authorization}", provider_page::show),
        ("POST", "/_pipes/{authorization}/allow", provider_page::allow),
        ("POST", "/_pipes/{authorization}/deny", provider_page::deny),
    ],
    seeds: &[],
};

/// Who will own the connection.
pub(super) fn owner(authorization: &Record) -> Option<Owner> {
    serde_json::from_value(authorization.member("owner").clone()).ok()
}

/// The browser is back with the provider's consent. Gives the parameters for the application: with a code challenge
/// the connection is saved only when the server finishes it.
pub(super) fn consented(
    call: &mut Call<'_>,
    authorization: &Record,
    granted: Map<String, Value>,
) -> Result<Vec<(&'static str, String)>, Failure> {
    let mut members = authorization.member("members").as_object().cloned().unwrap_or_default();
    members.extend(granted);
    let authorization = call.change(&AUTHORIZATIONS, &authorization.id, |authorization| {
        authorization.set_hidden("members", members);
    })?;
    if authorization.member("code_challenge").is_string() {
        let code = call.state.random.token(32);
        let expires_at = call.in_seconds(FINISH_LIFETIME);
        call.change(&AUTHORIZATIONS, &authorization.id, |authorization| {
            authorization.set_hidden("connect_code", code.as_str());
            authorization.set_hidden("expires_at", expires_at);
        })?;
        return Ok(vec![("connect_code", code)]);
    }
    save(call, &authorization)?;
    Ok(Vec::new())
}

fn authorize(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let owner = owners::of_body(call)?;
    let integration = integrations::of_path(call, owner.ownership())?;
    if !configurations::is_enabled(&call.state.store, &integration, owner.organization_id()) {
        let message = "The integration is turned off.";
        return Err(Failure::coded(403, "data_integration_disabled", message));
    }
    if !integrations::allows(&integration, "oauth") {
        let message = "The integration does not authenticate with OAuth.";
        return Err(Failure::coded(422, "auth_method_mismatch", message));
    }
    check_return(call)?;
    let account_id = call.text("connected_account_id").map(str::to_owned);
    let intent = call.text("connection_intent").map(str::to_owned);
    let all = accounts::of_owner(&call.state.store, &integration, &owner);
    match (intent.as_deref(), &account_id) {
        (Some("reauthorize"), None) => {
            let message = "connected_account_id is required with the intent reauthorize";
            return Err(Failure::invalid("connected_account_id", "required", message));
        }
        (Some("reauthorize"), Some(id)) if all.iter().all(|account| account.id != *id) => {
            return Err(choice::not_found(id));
        }
        (Some("reauthorize"), Some(_)) | (_, None) => {}
        (_, Some(_)) => {
            let message = "connected_account_id goes with the intent reauthorize only";
            return Err(Failure::invalid("connected_account_id", "invalid_value", message));
        }
    }
    let adds = intent.as_deref() == Some("add");
    if adds {
        accounts::check_limit(&all)?;
    }
    let renewed = all.into_iter().find(|account| match &account_id {
        Some(id) => account.id == *id,
        None => !adds && accounts::is_compatibility(account),
    });
    let scopes = configurations::scopes(&call.state.store, &integration, owner.organization_id());
    let state = call.state.random.token(32);
    let text = |name: &str| call.text(name).map(str::to_owned);
    let (return_to, code_challenge) = (text("return_to"), text("code_challenge"));
    let hidden = Map::from_iter([
        ("integration_id".to_owned(), integration.id.into()),
        ("owner".to_owned(), serde_json::to_value(&owner).unwrap_or_default()),
        ("state".to_owned(), state.as_str().into()),
        ("return_to".to_owned(), return_to.into()),
        ("code_challenge".to_owned(), code_challenge.as_deref().into()),
        ("account_id".to_owned(), renewed.map(|account| account.id).into()),
        ("adds".to_owned(), adds.into()),
        ("members".to_owned(), call.given(&["account_display_name", "config"]).into()),
        ("scopes".to_owned(), scopes.into()),
        ("expires_at".to_owned(), call.in_seconds(LIFETIME).into()),
    ]);
    let authorization = call.create_with(&AUTHORIZATIONS, json!({}), hidden);
    let mut answer = json!({
        "url": format!("{}/_pipes/{}", call.context.base_url, authorization.id),
        "state": state,
    });
    if code_challenge.is_some() {
        answer["completion"] = "finish_required".into();
    }
    Ok(Reply::value(answer))
}

/// Where the browser may go afterwards.
fn check_return(call: &Call<'_>) -> Result<(), Failure> {
    let (return_to, has_challenge) = (call.text("return_to"), call.text("code_challenge").is_some());
    if !has_challenge && call.text("code_challenge_method").is_some() {
        let message = "code_challenge_method goes with code_challenge only";
        return Err(Failure::invalid("code_challenge_method", "invalid_value", message));
    }
    let Some(return_to) = return_to else {
        if has_challenge {
            let message = "return_to is required with code_challenge";
            return Err(Failure::invalid("return_to", "required", message));
        }
        return Ok(());
    };
    let url = Url::parse(return_to).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let Some(url) = url else {
        return Err(Failure::coded(400, "invalid_return_to", "return_to must be a web address."));
    };
    let is_exact = url.query().is_none()
        && url.fragment().is_none()
        && redirect_uris::allows(&call.state.store, return_to);
    if has_challenge && !is_exact {
        let message = "return_to must be a registered redirect URI without query string and fragment.";
        return Err(Failure::coded(400, "return_to_requires_exact_match", message));
    }
    Ok(())
}

/// The server shows that it is the one that began, by the verifier of the code challenge. A wrong one spends the code.
fn finish(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let invalid = || Failure::coded(400, "invalid_connect_code", "The code is invalid, used or expired.");
    let code = call.text("connect_code").unwrap_or_default();
    let authorization = call.find_by(&AUTHORIZATIONS, "connect_code", code).ok_or_else(invalid)?;
    call.state.store.remove(&AUTHORIZATIONS, &authorization.id);
    let verifier = call.text("code_verifier").unwrap_or_default();
    let fits = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) == authorization.text("code_challenge");
    if !fits || call.is_past(authorization.text("expires_at")) {
        return Err(invalid());
    }
    let account = save(call, &authorization)?;
    Ok(Reply::value(json!({"connected_account": accounts::written(&call.state.store, &account)})))
}

/// Stores the connection, or the new tokens of the one that is renewed.
fn save(call: &mut Call<'_>, authorization: &Record) -> Result<Record, Failure> {
    call.state.store.remove(&AUTHORIZATIONS, &authorization.id);
    let gone = || Failure::coded(400, "target_deleted", "What was to be connected is gone.");
    let integration =
        call.find(&DATA_INTEGRATIONS, authorization.text("integration_id")).map_err(|_| gone())?;
    let owner = owner(authorization).ok_or_else(gone)?;
    // Whoever owns it may have been deleted, or the acting member may have left.
    let still = match &owner {
        Owner::User { user_id, organization_id } => owners::user(call, user_id, organization_id.as_deref()),
        Owner::Organization { organization_id, acting_user_id } => {
            owners::organization(call, organization_id, acting_user_id.as_deref())
        }
    };
    still.map_err(|_| gone())?;
    let mut members = authorization.member("members").as_object().cloned().unwrap_or_default();
    members.insert("state".to_owned(), "connected".into());
    members.insert("auth_method".to_owned(), "oauth".into());
    let tokens = credentials::provider_tokens(call, true);
    let Some(id) = authorization.member("account_id").as_str() else {
        return accounts::connect(call, &integration, &owner, members, tokens);
    };
    let account = call.find(&CONNECTED_ACCOUNTS, id).map_err(|_| {
        Failure::coded(400, "connected_account_not_found", "The connection to renew is gone.")
    })?;
    members.insert("established_by_user_id".to_owned(), owner.acting_user_id().into());
    accounts::change(call, &account, members, tokens)
}

#[cfg(test)]
#[path = "authorization_tests.rs"]
mod tests;
