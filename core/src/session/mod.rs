//! Sessions: the tokens that prove one, and the keys that prove the tokens.
//!
//! An access token is a JSON Web Token (RFC 7519) signed with RS256. [`TokenPolicy`] says which ones an application
//! accepts, [`AccessToken`] is what a verified one says, and [`SessionKeys`] holds the public keys, shared by all
//! clients of the process.

#[cfg(feature = "server")]
mod authenticate;
#[cfg(feature = "server")]
mod authkit;
#[cfg(feature = "server")]
mod bearer;
#[cfg(feature = "server")]
mod cookie;
#[cfg(feature = "server")]
mod coordinator;
#[cfg(feature = "redis")]
mod coordinator_redis;
mod data;
pub(crate) mod exchange;
mod jwks;
#[cfg(feature = "server")]
mod manager;
#[cfg(feature = "server")]
mod refresh;
#[cfg(feature = "server")]
mod request;
#[cfg(feature = "server")]
mod seal;
pub(crate) mod single_flight;
mod tokens;
mod verified;

#[cfg(feature = "server")]
pub use authenticate::{Authenticated, Authentication, InvalidSession};
#[cfg(feature = "server")]
pub use authkit::{CompletedSignIn, SIGN_IN_LIFETIME, SignInParams, StartedSignIn};
#[cfg(feature = "server")]
pub use bearer::{BearerRefusal, ProtectedResource, bearer_token};
#[cfg(feature = "server")]
pub use cookie::{
    CACHE_HEADERS, CookieOptions, CookieSizeReport, DEFAULT_COOKIE_MAX_AGE, DEFAULT_COOKIE_NAME, SameSite,
};
#[cfg(feature = "server")]
pub use coordinator::{Claim, RefreshCoordinator};
#[cfg(feature = "redis")]
pub use coordinator_redis::RedisCoordinator;
pub use data::SessionData;
pub use exchange::{DEFAULT_PATIENCE, DEFAULT_REFRESH_WINDOW, TerminalRefresh, TransientRefresh};
pub use jwks::SessionKeys;
#[cfg(feature = "server")]
pub use manager::{Session, SessionManager, SessionOptions};
#[cfg(feature = "server")]
pub use refresh::{Refresh, RefreshOptions, Refreshed};
#[cfg(feature = "server")]
pub use request::{RequestAuthentication, RequestOutcome};
#[cfg(feature = "server")]
pub use seal::{COOKIE_PASSWORD_MIN_BYTES, SealFormat, Sealer, Unsealed, seal_data, unseal_data};
pub use single_flight::RESULT_LIFETIME;
pub use tokens::{AccessToken, DEFAULT_LEEWAY, KeySource, TokenPolicy, TokenType};

use crate::error::{Error, ErrorKind};

/// What was kept is no session, or none that may be used.
pub(crate) fn refused(code: &'static str, message: impl Into<String>) -> Error {
    Error::new(ErrorKind::SessionInvalid, message).with_code(code)
}

/// Must be called in a child process after `fork`, before anything else of this module. Locks that another thread
/// held at that moment would never be released, and its tasks are gone; keys that were known are kept.
#[doc(hidden)]
pub fn forked() {
    jwks::forked();
    single_flight::forked();
}
