//! The typed surface of the Rust crate.

mod events;
pub(super) mod imports;
mod models;
mod operations;
mod services;
pub(super) mod text;
mod types;

use serde::Serialize;

use super::Target;
use crate::ir::Api;
use crate::names::{Case, cased};
use crate::problem::Error;

const FOLDER: &str = "core/src/generated";
const DATA: &str = "api/*.yaml";

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    target.rust(&format!("{FOLDER}/mod.rs"), DATA, "rust/mod.rs.j2", &())?;
    operations::emit(api, target)?;
    models::emit(api, target)?;
    services::emit(api, target)?;
    events::emit(api, target)
}

/// Name of the static that holds an operation.
fn operation_static(id: &str) -> String {
    cased(id, Case::Screaming)
}

/// Renders a file whose `use` lines follow from what its body names.
pub(super) fn render_with_imports(
    target: &mut Target<'_>,
    path: &str,
    data: &str,
    template: &str,
    imports: &imports::Imports,
    view: &impl Serialize,
) -> Result<(), Error> {
    let body = target.templates.render(template, view)?;
    let body = body.replace("@IMPORTS@", &imports.lines(&body));
    target.add_rust(path, data, template, &body)
}
