//! The typed surface of the npm package: interfaces and services, and the tables by which names change between
//! JavaScript and the wire.

mod codecs;
mod models;
mod positional;
mod services;
mod text;
mod types;

use serde::Serialize;

use super::Target;
use crate::ir::Api;
use crate::problem::Error;

const FOLDER: &str = "bindings-node/ts/generated";
const DATA: &str = "api/*.yaml";

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    models::emit(api, target)?;
    services::emit(api, target)?;
    codecs::emit(api, target)
}

/// What a template needs beside the header.
#[derive(Serialize)]
struct File<'a, V> {
    data: &'a str,
    template: &'a str,
    view: V,
}

/// Renders a TypeScript file.
fn add(
    target: &mut Target<'_>,
    path: &str,
    data: &str,
    template: &str,
    view: impl Serialize,
) -> Result<(), Error> {
    let template = format!("typescript/{template}");
    let file = File { data, template: &template, view };
    target.plain(&format!("{FOLDER}/{path}"), &template, &file)
}
