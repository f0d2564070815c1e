// Generated from api/*.yaml with codegen/templates/emulator/mod.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! The API description as tables.

pub mod events;
pub mod routes;
pub mod shapes;

use crate::schema::{Field, Type};

const fn required(name: &'static str, ty: Type) -> Field {
    Field { name, required: true, ty, secret: false }
}

const fn optional(name: &'static str, ty: Type) -> Field {
    Field { name, required: false, ty, secret: false }
}

const fn required_secret(name: &'static str, ty: Type) -> Field {
    Field { name, required: true, ty, secret: true }
}

const fn optional_secret(name: &'static str, ty: Type) -> Field {
    Field { name, required: false, ty, secret: true }
}
