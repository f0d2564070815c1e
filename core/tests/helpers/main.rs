//! The hand-written helpers, from the outside. One binary, because each one costs a link.

#![allow(clippy::unwrap_used, reason = "a test fails by it")]

#[cfg(feature = "server")]
mod bearer;
mod events;
mod pkce;
mod script;
mod sso_callback;
mod sso_exchange;
mod sso_flow;
mod tokens;
mod vectors;
#[cfg(feature = "server")]
mod webhooks;
