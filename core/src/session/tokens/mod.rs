//! Verification of access tokens: RS256 only, with the key that the token names and never with an algorithm that it
//! names.
//!
//! The order of the checks is fixed, so that nothing of a token is believed before its signature: size, form, header,
//! key, signature, claims, policy and last of all the expiry. A token whose only fault is that its time is over gives
//! its claims along, because refreshing and signing out need them.

mod access_token;
mod compact;
mod policy;

use std::sync::Arc;

use jiff::Timestamp;

pub use access_token::AccessToken;
pub use policy::{DEFAULT_LEEWAY, KeySource, TokenPolicy, TokenType};

use super::jwks::{Jwks, Key, Lookup};
use crate::client::WorkOS;
use crate::error::{Error, ErrorKind};
use crate::user_management::UserManagement;
pub(super) use compact::Compact;

/// What a token turned out to be whose signature and claims are right.
#[derive(Debug)]
pub(crate) enum TokenOutcome {
    /// Good.
    Valid(AccessToken),
    /// Good until its time was over.
    Expired(AccessToken),
}

impl TokenOutcome {
    /// The token, unless it is expired: kind `session_expired`, code `token_expired`.
    pub(crate) fn into_valid(self, now: Timestamp) -> Result<AccessToken, Error> {
        match self {
            Self::Valid(token) => Ok(token),
            Self::Expired(token) => Err(expired(&token, now)),
        }
    }
}

impl UserManagement<'_> {
    /// Verifies an access token: signature, time and everything the policy asks for. Fetches the public keys if they
    /// are not known yet (`GET /sso/jwks/{client_id}`), and otherwise sends nothing.
    ///
    /// ```no_run
    /// # async fn example(workos: workos_kit::WorkOS, token: &str) -> Result<(), workos_kit::Error> {
    /// use workos_kit::session::TokenPolicy;
    ///
    /// let policy = TokenPolicy::new().audience("https://api.example.com");
    /// let token = workos.user_management().verify_access_token(token, &policy).await?;
    /// token.require_permission("documents:write")?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Fails with kind `session_expired` (code `token_expired`) if only its time is over; with kind `session_invalid`
    /// and one of the codes `token_malformed`, `token_too_large`, `token_algorithm_not_allowed`, `token_key_missing`,
    /// `token_key_unknown`, `token_signature_mismatch`, `token_duplicate_claim`, `token_claim_missing`,
    /// `token_type_mismatch`, `token_issuer_mismatch`, `token_audience_mismatch`, `token_client_mismatch` and
    /// `token_not_yet_valid`; with kind `unavailable` (code `keys_unavailable`) if the keys cannot be had: answer 503
    /// then, and not 401. Kind `configuration` means that the keys' address is not known.
    pub async fn verify_access_token(&self, token: &str, policy: &TokenPolicy) -> Result<AccessToken, Error> {
        verify(self.client, token, policy).await?.into_valid(self.client.clock().now())
    }

    /// The same without waiting: nothing if the keys must be fetched first, or if the token names a key that is not
    /// known and may be new. Then call [`verify_access_token`](Self::verify_access_token).
    pub fn try_verify_access_token(
        &self,
        token: &str,
        policy: &TokenPolicy,
    ) -> Option<Result<AccessToken, Error>> {
        let outcome = try_verify(self.client, token, policy)?;
        Some(outcome.and_then(|outcome| outcome.into_valid(self.client.clock().now())))
    }
}

/// Verifies a token, with the keys fetched where that is needed.
pub(crate) async fn verify(
    workos: &WorkOS,
    token: &str,
    policy: &TokenPolicy,
) -> Result<TokenOutcome, Error> {
    let jwks = Jwks::of(workos, policy)?;
    if let Some(outcome) = known(workos, &jwks, token, policy) {
        return outcome;
    }
    let compact = Compact::parse(token)?;
    let key = jwks.key(workos, compact.key_id()).await?;
    check(workos, &jwks, token, &compact, key, policy)
}

/// Verifies a token with the keys that are there. Nothing if they are not enough.
pub(crate) fn try_verify(
    workos: &WorkOS,
    token: &str,
    policy: &TokenPolicy,
) -> Option<Result<TokenOutcome, Error>> {
    let jwks = match Jwks::of(workos, policy) {
        Ok(jwks) => jwks,
        Err(error) => return Some(Err(error)),
    };
    if let Some(outcome) = known(workos, &jwks, token, policy) {
        return Some(outcome);
    }
    let compact = match Compact::parse(token) {
        Ok(compact) => compact,
        Err(error) => return Some(Err(error)),
    };
    let key = match jwks.lookup(compact.key_id(), workos.clock().now(), workos.configuration().key_max_age) {
        Lookup::Fresh(key) => key,
        Lookup::Stale(key) => {
            jwks.revalidate(workos);
            key
        }
        Lookup::Unknown { may_fetch: true } | Lookup::Missing { retry_after: None } => return None,
        Lookup::Unknown { .. } => return Some(Err(jwks.unknown_key())),
        Lookup::Missing { retry_after: Some(wait) } => return Some(Err(jwks.unavailable(wait))),
    };
    Some(check(workos, &jwks, token, &compact, key, policy))
}

/// A token that was verified before, as long as its key is still in the set.
fn known(
    workos: &WorkOS,
    jwks: &Arc<Jwks>,
    token: &str,
    policy: &TokenPolicy,
) -> Option<Result<TokenOutcome, Error>> {
    let now = workos.clock().now();
    let token = jwks.verified(token, now, workos.configuration().key_max_age)?;
    jwks.revalidate(workos);
    Some(policy.apply(token, workos.configuration(), now))
}

fn check(
    workos: &WorkOS,
    jwks: &Jwks,
    text: &str,
    compact: &Compact<'_>,
    key: Arc<Key>,
    policy: &TokenPolicy,
) -> Result<TokenOutcome, Error> {
    if !key.verify(compact) {
        return Err(invalid(
            "token_signature_mismatch",
            "the token's signature does not fit its content: it was changed, or signed by someone else",
        ));
    }
    let token = AccessToken::from_payload(compact.payload()?)?;
    let now = workos.clock().now();
    let outcome = policy.apply(token.clone(), workos.configuration(), now)?;
    if matches!(outcome, TokenOutcome::Valid(_)) {
        jwks.remember(text, token, key);
    }
    Ok(outcome)
}

/// Why a token is refused.
pub(crate) fn invalid(code: &'static str, message: impl Into<String>) -> Error {
    Error::new(ErrorKind::SessionInvalid, message).with_code(code)
}

/// The error of an expired token.
pub(crate) fn expired(token: &AccessToken, now: Timestamp) -> Error {
    let seconds = now.as_second().saturating_sub(token.expires_at().as_second());
    let message = format!("the token expired {seconds} s ago: refresh the session");
    Error::new(ErrorKind::SessionExpired, message).with_code("token_expired")
}
