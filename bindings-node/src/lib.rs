//! The native part of the npm package `workos-kit`.
//!
//! It is a bridge and not an API: the waist of the core (operation and parameters in, JSON text out), and the helpers
//! that are cheap enough to be synchronous. What applications see is written in TypeScript (`ts/`), which holds all
//! types and knows nothing of napi. Errors cross as values ([`failure::Failure`]); nothing here throws for a reason
//! that an application could meet.

mod actions;
mod cancellation;
mod client;
mod cookies;
mod device;
mod events;
mod explain;
mod failure;
mod flags;
mod pkce;
mod promises;
mod runtime;
mod seal;
mod session;
mod session_outcome;
mod sign_in;
mod sso;
mod text;
mod tokens;
mod vault;
mod webhooks;
