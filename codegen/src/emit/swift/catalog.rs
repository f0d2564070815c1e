//! What the tests of the Swift package go through: every model, enum, union and event.

use serde::Serialize;

use super::types::type_name;
use super::{DATA, TESTS, add};
use crate::emit::Target;
use crate::ir::Api;
use crate::names::SWIFT;
use crate::problem::Error;

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let named = |name: &String| (name.clone(), type_name(name));
    let view = Catalog {
        services: api.services.iter().map(|service| SWIFT.field(&service.name)).collect(),
        models: api.models.keys().map(named).collect(),
        unions: api.unions.keys().map(named).collect(),
        enums: api.enums.keys().map(named).collect(),
    };
    add(target, &format!("{TESTS}/Catalog.swift"), DATA, "catalog.swift.j2", view)
}

/// Names in the API description and in Swift.
#[derive(Serialize)]
struct Catalog {
    services: Vec<String>,
    models: Vec<(String, String)>,
    unions: Vec<(String, String)>,
    enums: Vec<(String, String)>,
}
