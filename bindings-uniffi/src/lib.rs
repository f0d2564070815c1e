//! The native part of the Swift and Kotlin packages.
//!
//! It is a bridge and not an API: the waist of the core (operation and parameters in, JSON bytes out), and helpers.
//! What applications see is written in Swift and Kotlin above the bridges that UniFFI makes of this crate. Failures cross
//! as one error with all its members ([`failure::NativeError`]); every export that can fail returns a result, because a
//! panic would end a Swift program.
//!
//! With the feature `phone` in the place of `server` it is the library of a phone: everything that needs a secret of the
//! application is left out, and a client cannot be given one.
#![allow(
    clippy::large_enum_variant,
    clippy::result_large_err,
    reason = "a failure is rare, and UniFFI takes members by value"
)]

mod access_token;
mod auth_session;
mod auth_session_outcome;
mod authorization_url;
mod cancellation;
mod client;
mod device;
mod failure;
mod json;
mod pkce;
mod platform;
mod public_client;
mod runtime;
mod session_keys;
mod time;
mod tokens;

#[cfg(feature = "server")]
mod actions;
#[cfg(feature = "server")]
mod agents;
#[cfg(feature = "server")]
mod bearer;
#[cfg(feature = "server")]
mod cookies;
#[cfg(feature = "jvm")]
mod direct;
#[cfg(feature = "server")]
mod events;
#[cfg(feature = "server")]
mod explain;
#[cfg(feature = "server")]
mod feature_flags;
#[cfg(feature = "jvm")]
mod jvm;
#[cfg(feature = "server")]
mod seal;
#[cfg(feature = "server")]
mod session;
#[cfg(feature = "server")]
mod session_outcome;
#[cfg(feature = "server")]
mod sign_in;
#[cfg(feature = "server")]
mod sso;
#[cfg(feature = "server")]
mod vault;
#[cfg(feature = "server")]
mod webhooks;

#[cfg(test)]
mod testing;

uniffi::setup_scaffolding!();
