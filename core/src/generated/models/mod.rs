// Generated from api/*.yaml with codegen/templates/rust/models_mod.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models, unions and enums of all services; their names are unique.

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

pub use admin_portal::*;
pub use agents::*;
pub use api_keys::*;
pub use audit_logs::*;
pub use authorization::*;
pub use client_api::*;
pub use connect::*;
pub use directory_sync::*;
pub use events::*;
pub use feature_flags::*;
pub use groups::*;
pub use multi_factor_auth::*;
pub use organization_domains::*;
pub use organization_membership::*;
pub use organizations::*;
pub use passwordless::*;
pub use pipes::*;
pub use platform_teams::*;
pub use radar::*;
pub use sso::*;
pub use user_management::*;
pub use vault::*;
pub use webhooks::*;
pub use widgets::*;
