// Generated from api/*.yaml with codegen/templates/rust/mod.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! The typed surface: operations, models, services and events.
#![allow(deprecated)] // Deprecated members are still read and written.
#![allow(missing_docs)] // A member whose name says it all has no doc.

pub mod events;
pub mod models;
pub mod operations;
pub mod services;
