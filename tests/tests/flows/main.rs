//! The Rust client and the emulator together, over real HTTP: what an application does, and what can go wrong.
#![allow(clippy::unwrap_used)]

mod agents;
mod auth_session;
mod authkit;
mod authorization;
mod challenges;
mod connect;
mod device;
mod directory;
mod explanations;
mod faults;
mod feature_flags;
mod minted_sessions;
mod organizations;
mod passwordless;
mod public_client;
mod second_factors;
mod secrets;
mod sessions;
mod sign_in_cookies;
mod support;
mod tokens;
mod vault;
mod webhooks;
