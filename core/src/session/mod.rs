//! Sessions: the tokens that prove one, and the keys that prove the tokens.
//!
//! An access token is a JSON Web Token (RFC 7519) signed with RS256. [`TokenPolicy`] says which ones an application
//! accepts, [`AccessToken`] is what a verified one says, and [`SessionKeys`] holds the public keys, shared by all
//! clients of the process.

mod authenticate;
mod authkit;
mod bearer;
mod cookie;
mod coordinator;
#[cfg(feature = "redis")]
mod coordinator_redis;
mod data;
mod jwks;
mod manager;
pub(crate) mod refresh;
mod request;
mod seal;
pub(crate) mod single_flight;
mod tokens;
mod verified;

pub use authenticate::{Authenticated, Authentication, InvalidSession};
pub use authkit::{CompletedSignIn, SIGN_IN_LIFETIME, SignInParams, StartedSignIn};
pub use bearer::{BearerRefusal, ProtectedResource, bearer_token};
pub use cookie::{
    CACHE_HEADERS, CookieOptions, CookieSizeReport, DEFAULT_COOKIE_MAX_AGE, DEFAULT_COOKIE_NAME, SameSite,
};
pub use coordinator::{Claim, RefreshCoordinator};
#[cfg(feature = "redis")]
pub use coordinator_redis::RedisCoordinator;
pub use data::SessionData;
pub use jwks::SessionKeys;
pub use manager::{DEFAULT_PATIENCE, DEFAULT_REFRESH_WINDOW, Session, SessionManager, SessionOptions};
pub use refresh::{Refresh, RefreshOptions, Refreshed, TerminalRefresh, TransientRefresh};
pub use request::{RequestAuthentication, RequestOutcome};
pub use seal::{COOKIE_PASSWORD_MIN_BYTES, SealFormat, Sealer, Unsealed, seal_data, unseal_data};
pub use single_flight::RESULT_LIFETIME;
pub use tokens::{AccessToken, DEFAULT_LEEWAY, KeySource, TokenPolicy, TokenType};

/// A record of the app's own storage that is not understood.
pub(crate) fn invalid_record(message: &str) -> crate::Error {
    seal::refused("record_malformed", message)
}

/// Must be called in a child process after `fork`, before anything else of this module. Locks that another thread
/// held at that moment would never be released, and its tasks are gone; keys that were known are kept.
#[doc(hidden)]
pub fn forked() {
    jwks::forked();
    single_flight::forked();
}
