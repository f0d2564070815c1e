//! The typed surface of the Kotlin package: data classes, services and events.

mod events;
mod models;
mod services;
mod text;
mod types;

use serde::Serialize;

use super::Target;
use crate::ir::Api;
use crate::problem::Error;

const FOLDER: &str = "bindings-uniffi/kotlin/src/main/generated/dev/workoskit";
const DATA: &str = "api/*.yaml";

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    models::emit(api, target)?;
    services::emit(api, target)?;
    events::emit(api, target)
}

/// What a template needs beside the header.
#[derive(Serialize)]
struct File<'a, V> {
    data: &'a str,
    template: &'a str,
    view: V,
}

/// Renders a Kotlin file.
fn add(
    target: &mut Target<'_>,
    path: &str,
    data: &str,
    template: &str,
    view: impl Serialize,
) -> Result<(), Error> {
    let template = format!("kotlin/{template}");
    let file = File { data, template: &template, view };
    target.plain(&format!("{FOLDER}/{path}"), &template, &file)
}

/// A Kotlin text literal.
fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' | '$' => literal.extend(['\\', c]),
            '\n' => literal.push_str("\\n"),
            c => literal.push(c),
        }
    }
    literal + "\""
}
