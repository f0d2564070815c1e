//! Sessions: the tokens that prove one, and the keys that prove the tokens.
//!
//! An access token is a JSON Web Token (RFC 7519) signed with RS256. [`TokenPolicy`] says which ones an application
//! accepts, [`AccessToken`] is what a verified one says, and [`SessionKeys`] holds the public keys, shared by all
//! clients of the process.

mod bearer;
mod data;
mod jwks;
mod seal;
mod tokens;
mod verified;

pub use bearer::{BearerRefusal, ProtectedResource, bearer_token};
pub use data::SessionData;
pub use jwks::SessionKeys;
pub use seal::{COOKIE_PASSWORD_MIN_BYTES, SealFormat, Sealer, Unsealed, seal_data, unseal_data};
pub use tokens::{AccessToken, DEFAULT_LEEWAY, KeySource, TokenPolicy, TokenType};

/// Must be called in a child process after `fork`, before anything else of this module. Locks that another thread
/// held at that moment would never be released, and its tasks are gone; keys that were known are kept.
#[doc(hidden)]
pub fn forked() {
    jwks::forked();
}
