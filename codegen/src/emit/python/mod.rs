//! The typed surface of the Python package.

mod events;
mod models;
mod services;
mod text;
mod types;

use std::collections::BTreeMap;

use super::Target;
use crate::ir::Api;
use crate::problem::Error;

const FOLDER: &str = "bindings-python/python/workos_kit/generated";
const DATA: &str = "api/*.yaml";

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    let homes = homes(api);
    target.plain(&format!("{FOLDER}/__init__.py"), "python/init.py.j2", &())?;
    models::emit(api, &homes, target)?;
    services::emit(api, &homes, target)?;
    events::emit(api, &homes, target)
}

/// The module of each model, union and enum.
type Homes = BTreeMap<String, String>;

fn homes(api: &Api) -> Homes {
    let mut homes = Homes::new();
    for service in &api.services {
        for name in service.models.iter().chain(&service.unions).chain(&service.enums) {
            homes.insert(name.clone(), service.name.clone());
        }
    }
    homes
}

/// A Python text literal.
fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            '\n' => literal.push_str("\\n"),
            c => literal.push(c),
        }
    }
    literal + "\""
}
