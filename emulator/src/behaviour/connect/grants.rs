//! What users have allowed applications: codes, and what they and refresh tokens are exchanged for.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::client::{self, Client};
use super::{scopes, tokens, user_claims};
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record};

/// Grants. Hidden members: `application_id`, `user_id`, `organization_id`, `consent_id`, `scope`, `audience`, `nonce`,
/// `auth_time`, and `claims` that the user chose. All that was issued for a grant goes with it.
pub(super) static GRANTS: Kind = Kind {
    name: "connect_grant",
    prefix: "connect_grant",
    label: "Grant",
    indexes: &["application_id", "user_id", "organization_id", "consent_id"],
    owners: &[
        ("connect_application", "application_id"),
        ("user", "user_id"),
        ("organization", "organization_id"),
        ("authorized_connect_application", "consent_id"),
    ],
};

static CODES: Kind = Kind {
    name: "connect_code",
    prefix: "connect_code",
    label: "Authorization code",
    indexes: &["code", "grant_id"],
    owners: &[("connect_grant", "grant_id")],
};

/// Refresh tokens. Each is good for one exchange.
static REFRESH_TOKENS: Kind = Kind {
    name: "connect_refresh_token",
    prefix: "connect_refresh_token",
    label: "Refresh token",
    indexes: &["token", "grant_id"],
    owners: &[("connect_grant", "grant_id")],
};

/// How long a code is accepted, in seconds.
const CODE_LIFETIME: u64 = 10 * 60;
/// How long a refresh token is accepted, in seconds. Assumption.
const REFRESH_TOKEN_LIFETIME: u64 = 30 * 24 * 60 * 60;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[("connect.exchange_code", exchange_code), ("connect.refresh_token", refresh)],
    pages: &[],
    seeds: &[],
};

/// What the user of a flow allows its application.
pub(super) fn create(call: &mut Call<'_>, flow: &Record, consent: Option<&Record>) -> Record {
    const COPIED: [&str; 8] =
        ["application_id", "user_id", "organization_id", "scope", "audience", "nonce", "auth_time", "claims"];
    let copied = COPIED.iter().filter_map(|name| {
        let value = flow.hidden.get(*name)?;
        Some(((*name).to_owned(), value.clone()))
    });
    let mut hidden: Map<String, Value> = copied.collect();
    hidden.extend(consent.map(|consent| ("consent_id".to_owned(), consent.id.as_str().into())));
    call.create_with(&GRANTS, json!({}), hidden)
}

/// A code for the grant, for the redirect URI and PKCE challenge of the flow.
pub(super) fn issue_code(call: &mut Call<'_>, flow: &Record, grant: &Record) -> String {
    let code = call.state.random.token(26);
    let hidden = Map::from_iter([
        ("code".to_owned(), code.as_str().into()),
        ("grant_id".to_owned(), grant.id.as_str().into()),
        ("redirect_uri".to_owned(), flow.member("redirect_uri").clone()),
        ("code_challenge".to_owned(), flow.member("code_challenge").clone()),
        ("expires_at".to_owned(), call.in_seconds(CODE_LIFETIME).into()),
    ]);
    call.create_with(&CODES, json!({}), hidden);
    code
}

/// The answer of the token endpoint for a grant.
pub(super) fn tokens(call: &mut Call<'_>, application: &Record, grant: &Record, scope: &str) -> Reply {
    let mut claims = grant.member("claims").as_object().cloned().unwrap_or_default();
    claims.extend([
        ("sub".to_owned(), grant.member("user_id").clone()),
        ("aud".to_owned(), grant.member("audience").clone()),
        ("scope".to_owned(), scope.into()),
    ]);
    if let Some(organization_id) = grant.member("organization_id").as_str() {
        claims.insert("org_id".to_owned(), organization_id.into());
    }
    let mut answer = json!({
        "access_token": tokens::issue(call, application, Some(&grant.id), claims),
        "token_type": "bearer",
        "expires_in": tokens::LIFETIME,
        "scope": scope,
    });
    if scopes::has(scope, "openid") {
        answer["id_token"] = user_claims::id_token(call, application, grant, scope).into();
    }
    if scopes::has(grant.text("scope"), "offline_access") {
        answer["refresh_token"] = issue_refresh_token(call, grant).into();
    }
    tokens::answer(answer)
}

/// The refresh token if it can still be used, with its grant.
pub(super) fn usable_refresh_token(call: &Call<'_>, token: &str) -> Option<(Record, Record)> {
    let found = call.find_by(&REFRESH_TOKENS, "token", token)?;
    if found.member("used") == true || call.is_past(found.text("expires_at")) {
        return None;
    }
    let grant = call.state.store.get(&GRANTS, found.text("grant_id"))?.clone();
    Some((found, grant))
}

fn issue_refresh_token(call: &mut Call<'_>, grant: &Record) -> String {
    let token = call.state.random.token(25);
    let hidden = Map::from_iter([
        ("token".to_owned(), token.as_str().into()),
        ("grant_id".to_owned(), grant.id.as_str().into()),
        ("expires_at".to_owned(), call.in_seconds(REFRESH_TOKEN_LIFETIME).into()),
    ]);
    call.create_with(&REFRESH_TOKENS, json!({}), hidden);
    token
}

fn exchange_code(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let client = client::identify(call)?;
    let invalid = || Failure::oauth("invalid_grant", "The code is invalid or has expired.");
    let code = call.text("code").and_then(|code| call.find_by(&CODES, "code", code)).ok_or_else(invalid)?;
    let grant = call.find(&GRANTS, code.text("grant_id")).map_err(|_| invalid())?;
    if grant.text("application_id") != client.application.id {
        return Err(invalid());
    }
    if code.member("used") == true {
        // Somebody has got hold of the code: what was issued for it is worth nothing any more (RFC 6749, 4.1.2).
        call.state.store.remove(&GRANTS, &grant.id);
        return Err(invalid());
    }
    if call.is_past(code.text("expires_at")) {
        return Err(invalid());
    }
    if call.text("redirect_uri").is_some_and(|uri| uri != code.text("redirect_uri")) {
        let description = "redirect_uri is not the one of the authorization request.";
        return Err(Failure::oauth("invalid_grant", description));
    }
    check_verifier(call, &client, code.member("code_challenge").as_str())?;
    call.state.store.update(&CODES, &code.id, |code| code.set_hidden("used", true));
    let scope = grant.text("scope").to_owned();
    Ok(tokens(call, &client.application, &grant, &scope))
}

/// PKCE (RFC 7636). A public client must use it: nothing else shows that it began the flow.
fn check_verifier(call: &Call<'_>, client: &Client, challenge: Option<&str>) -> Result<(), Failure> {
    let refuse = |description: &str| Err(Failure::oauth("invalid_grant", description));
    match (challenge, call.text("code_verifier")) {
        (Some(challenge), Some(verifier)) => {
            if URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) == challenge {
                check_public(client)
            } else {
                refuse("The code verifier is incorrect.")
            }
        }
        (Some(_), None) => refuse("The code verifier is missing."),
        (None, Some(_)) => refuse("The authorization request had no code challenge."),
        (None, None) if client.authenticated => Ok(()),
        (None, None) => Err(client::invalid_client("The client secret is missing.")),
    }
}

/// A client may go without a secret only if it was registered so.
fn check_public(client: &Client) -> Result<(), Failure> {
    if client.authenticated || client.application.member("uses_pkce") == true {
        return Ok(());
    }
    Err(client::invalid_client("The client secret is missing."))
}

fn refresh(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let client = client::identify(call)?;
    check_public(&client)?;
    let invalid = || Failure::oauth("invalid_grant", "The refresh token is invalid or has expired.");
    let text = call.text("refresh_token").unwrap_or_default().to_owned();
    let found = call.find_by(&REFRESH_TOKENS, "token", &text).ok_or_else(invalid)?;
    let grant = call.find(&GRANTS, found.text("grant_id")).map_err(|_| invalid())?;
    if grant.text("application_id") != client.application.id {
        return Err(invalid());
    }
    if found.member("used") == true {
        // Either who used it or who comes now is a thief (OAuth 2.1, section 4.3.1). Assumption: WorkOS ends the
        // grant too.
        call.state.store.remove(&GRANTS, &grant.id);
        return Err(invalid());
    }
    let (found, grant) = usable_refresh_token(call, &text).ok_or_else(invalid)?;
    let scope = match call.text("scope").filter(|scope| !scope.trim().is_empty()) {
        None => grant.text("scope").to_owned(),
        Some(wanted) => fewer(grant.text("scope"), wanted)?,
    };
    call.state.store.update(&REFRESH_TOKENS, &found.id, |token| token.set_hidden("used", true));
    Ok(tokens(call, &client.application, &grant, &scope))
}

/// A refresh can narrow the scopes and never widen them (RFC 6749, section 6).
fn fewer(granted: &str, wanted: &str) -> Result<String, Failure> {
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    match wanted.iter().find(|scope| !scopes::has(granted, scope)) {
        None => Ok(wanted.join(" ")),
        Some(scope) => {
            let description = format!("The scope '{scope}' was not granted.");
            Err(Failure::oauth("invalid_scope", description))
        }
    }
}

#[cfg(test)]
#[path = "grants_tests.rs"]
mod tests;
