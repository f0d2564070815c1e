//! Access tokens: synchronous as long as the public keys are there.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use napi::bindgen_prelude::{Either, Env, Object, Result};
use napi_derive::napi;
use workos_kit::session::{
    AccessToken, BearerRefusal, KeySource, ProtectedResource, TokenPolicy, TokenType, bearer_token,
};
use workos_kit::{Error, WorkOS};

use crate::cancellation::Cancellation;
use crate::client::Client;
use crate::failure::Failure;
use crate::promises::Answer;
use crate::runtime;

/// Which tokens are accepted.
#[napi(object, object_to_js = false)]
pub struct PolicySettings {
    /// Issuers; the usual ones if absent.
    pub issuers: Option<Vec<String>>,
    /// Accept every issuer.
    pub danger_accept_any_issuer: Option<bool>,
    /// Audiences of which one must be there.
    pub audiences: Option<Vec<String>>,
    /// Client id of the token and its keys.
    pub client_id: Option<String>,
    /// How far clocks may differ, in milliseconds.
    pub leeway: Option<f64>,
    /// `agent`, `machine_to_machine` or `any`; of users otherwise.
    pub token_type: Option<String>,
    /// `environment` or `authkit`.
    pub keys: Option<String>,
}

/// A policy, taken over once.
#[napi]
pub struct Policy {
    pub(crate) inner: TokenPolicy,
}

#[napi]
impl Policy {
    /// From settings that the TypeScript layer has checked.
    #[napi(catch_unwind, constructor)]
    pub fn new(settings: PolicySettings) -> Self {
        let mut inner = TokenPolicy::new();
        for issuer in settings.issuers.unwrap_or_default() {
            inner = inner.issuer(issuer);
        }
        for audience in settings.audiences.unwrap_or_default() {
            inner = inner.audience(audience);
        }
        if settings.danger_accept_any_issuer == Some(true) {
            inner = inner.danger_accept_any_issuer();
        }
        if let Some(client_id) = settings.client_id {
            inner = inner.client_id(client_id);
        }
        if let Some(leeway) = settings.leeway {
            inner = inner.leeway(Duration::try_from_secs_f64(leeway / 1000.0).unwrap_or(Duration::MAX));
        }
        match settings.token_type.as_deref() {
            Some("agent") => inner = inner.token_type(TokenType::Agent),
            Some("machine_to_machine") => inner = inner.token_type(TokenType::MachineToMachine),
            Some("any") => inner = inner.token_type(TokenType::Any),
            _ => {}
        }
        if let Some(keys) = settings.keys {
            inner = inner.keys(source(&keys));
        }
        Self { inner }
    }
}

#[napi]
impl Client {
    /// Verifies a token with the keys that are there; gives its claims as JSON text. Nothing if keys must be fetched.
    #[napi(catch_unwind)]
    pub fn try_verify_access_token(
        &self,
        token: String,
        policy: &Policy,
        now: Option<f64>,
    ) -> Option<Either<String, Failure>> {
        // Keys that are no longer young are renewed in the background.
        let _background = runtime::enter();
        let client = at(&self.inner, now);
        client.user_management().try_verify_access_token(&token, &policy.inner).map(claims)
    }

    /// Verifies a token. The promise is fulfilled with its claims as JSON text, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn verify_access_token<'env>(
        &self,
        env: &'env Env,
        token: String,
        policy: &Policy,
        now: Option<f64>,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let (client, policy) = (at(&self.inner, now), policy.inner.clone());
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            let token = client.user_management().verify_access_token(&token, &policy).await?;
            Ok(Answer::plain(token.claims_json().to_owned()))
        })
    }

    /// Verifies an agent's token, and asks whether it was revoked if that is wanted. As above.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn verify_agent_token<'env>(
        &self,
        env: &'env Env,
        token: String,
        audience: Option<String>,
        unrevoked: bool,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let client = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            let (agents, audience) = (client.agents(), audience.as_deref());
            let token = if unrevoked {
                agents.verify_unrevoked_access_token(&token, audience).await?
            } else {
                agents.verify_access_token(&token, audience).await?
            };
            Ok(Answer::plain(token.claims_json().to_owned()))
        })
    }

    /// Fetches the public keys unless they are there and young.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn warm_up_keys<'env>(
        &self,
        env: &'env Env,
        keys: String,
        cancellation: Option<&Cancellation>,
    ) -> Result<Object<'env>> {
        let client = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            client.user_management().session_keys().from_source(source(&keys)).warm_up().await?;
            Ok(String::new())
        })
    }

    /// Whether the keys are missing or old.
    #[napi(catch_unwind)]
    pub fn keys_need_refresh(&self, keys: String) -> Either<bool, Failure> {
        either(self.inner.user_management().session_keys().from_source(source(&keys)).needs_refresh())
    }

    /// Takes keys from a JSON Web Key Set, for good or until newer ones are fetched.
    #[napi(catch_unwind)]
    pub fn put_keys(&self, keys: String, json: String, pinned: bool) -> Option<Failure> {
        let keys = self.inner.user_management().session_keys().from_source(source(&keys));
        let outcome = if pinned { keys.pin(&json) } else { keys.preload(&json) };
        outcome.err().map(Failure::from)
    }

    /// The key set as JSON text.
    #[napi(catch_unwind)]
    pub fn keys_json(&self, keys: String) -> Option<Either<String, Failure>> {
        match self.inner.user_management().session_keys().from_source(source(&keys)).to_json() {
            Ok(json) => json.map(Either::A),
            Err(error) => Some(Either::B(error.into())),
        }
    }

    /// Identifiers of the keys.
    #[napi(catch_unwind)]
    pub fn key_ids(&self, keys: String) -> Either<Vec<String>, Failure> {
        either(self.inner.user_management().session_keys().from_source(source(&keys)).key_ids())
    }
}

/// The token of an Authorization header.
#[napi(catch_unwind, js_name = "bearerToken")]
pub fn token_of_header(authorization: Option<String>) -> Either<String, Failure> {
    either(bearer_token(authorization.as_deref()).map(str::to_owned))
}

/// How to answer a request that is refused.
#[napi(object, object_from_js = false)]
pub struct Refusal {
    /// HTTP status.
    pub status: u16,
    /// `WWW-Authenticate` header.
    pub www_authenticate: Option<String>,
    /// `Retry-After` header, in seconds.
    pub retry_after: Option<f64>,
}

/// The answer to an error, from its members.
#[napi(catch_unwind)]
pub fn bearer_refusal(
    kind: String,
    code: Option<String>,
    message: String,
    retry_after: Option<f64>,
    resource_metadata: Option<String>,
) -> Refusal {
    let retry_after = retry_after.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let refusal = BearerRefusal::from_parts(
        &kind,
        code.as_deref(),
        &message,
        retry_after,
        resource_metadata.as_deref(),
    );
    Refusal {
        status: refusal.status,
        www_authenticate: refusal.www_authenticate,
        retry_after: refusal.retry_after.map(|wait| wait.as_secs_f64()),
    }
}

/// A protected resource.
#[napi(object, object_to_js = false)]
pub struct ResourceSettings {
    /// The resource.
    pub resource: String,
    /// Origin of its authorization server.
    pub authorization_server: String,
    /// Scopes that it knows.
    pub scopes: Option<Vec<String>>,
    /// Its name for people.
    pub name: Option<String>,
    /// Where developers read about it.
    pub documentation: Option<String>,
}

/// The metadata of a protected resource.
#[napi(object, object_from_js = false)]
pub struct ResourceMetadata {
    /// The document as JSON text.
    pub json: String,
    /// Where it is looked for.
    pub url: Option<String>,
}

/// Writes the metadata of a protected resource.
#[napi(catch_unwind)]
pub fn resource_metadata(settings: ResourceSettings) -> ResourceMetadata {
    let mut resource = ProtectedResource::new(settings.resource, settings.authorization_server);
    for scope in settings.scopes.unwrap_or_default() {
        resource = resource.scope(scope);
    }
    if let Some(name) = settings.name {
        resource = resource.name(name);
    }
    if let Some(documentation) = settings.documentation {
        resource = resource.documentation(documentation);
    }
    ResourceMetadata { json: resource.to_json(), url: resource.metadata_url() }
}

fn source(keys: &str) -> KeySource {
    match keys {
        "authkit" => KeySource::AuthKit,
        _ => KeySource::Environment,
    }
}

fn claims(outcome: std::result::Result<AccessToken, Error>) -> Either<String, Failure> {
    either(outcome.map(|token| token.claims_json().to_owned()))
}

pub(crate) fn either<T>(outcome: std::result::Result<T, Error>) -> Either<T, Failure> {
    match outcome {
        Ok(value) => Either::A(value),
        Err(error) => Either::B(error.into()),
    }
}

/// The client at a time that a test has chosen, in milliseconds since 1970.
pub(crate) fn at(client: &WorkOS, now: Option<f64>) -> WorkOS {
    // A number outside the range of i64 becomes its limit, which no timestamp is: then the time is the system's.
    match now.and_then(|now| Timestamp::from_millisecond(now as i64).ok()) {
        Some(now) => client.with_clock(Arc::new(move || now)),
        None => client.clone(),
    }
}
