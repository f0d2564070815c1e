//! Connect: AuthKit as the OAuth 2.0 and OpenID Connect authorization server of other applications.
//!
//! `applications` and `client_secrets` are managed through the API; `client` tells which of them sends a
//! request to `/oauth2`. A browser's way is a record of `flows`: it begins with `authorize` or with the
//! page of `device`, signs the person in on AuthKit's pages or on the application's own (`external`), asks
//! on the page of `consent`, and ends in one of the `grants`, for which `tokens` are issued. `user_claims` are
//! what an application learns about the user.

pub mod applications;
pub(super) mod authorize;
mod client;
pub(super) mod client_secrets;
mod consent;
pub(super) mod device;
pub(super) mod discovery;
pub(super) mod external;
pub(super) mod flows;
pub(super) mod grants;
mod scopes;
mod seeds;
pub(super) mod tokens;
pub(super) mod user_claims;

pub(crate) use seeds::SECTIONS;

#[cfg(test)]
mod test_support;
