// Generated from api/*.yaml with codegen/templates/tests/main.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Round trips of every method: what is on the wire, and what comes back.
#![allow(deprecated)] // Deprecated parameters are sent too.

#[path = "../support/mod.rs"]
mod support;

mod admin_portal;
mod agents;
mod api_keys;
mod audit_logs;
mod authorization;
mod client_api;
mod connect;
mod directory_sync;
mod events;
mod feature_flags;
mod groups;
mod multi_factor_auth;
mod organization_domains;
mod organization_membership;
mod organizations;
mod passwordless;
mod pipes;
mod platform_teams;
mod radar;
mod sso;
mod user_management;
mod vault;
mod webhooks;
mod widgets;
