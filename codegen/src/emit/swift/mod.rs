//! The typed surface of the Swift package: models, services and events, and the calls that its tests make.

mod calls;
mod catalog;
mod models;
mod samples;
mod services;
mod text;
mod types;

use serde::Serialize;

use super::Target;
use crate::ir::Api;
use crate::problem::Error;

/// What a server links.
const SOURCES: &str = "bindings-uniffi/swift/Sources/WorkOSKit/generated";
/// What an app links, and a server too.
const APP_SOURCES: &str = "bindings-uniffi/swift/Sources/WorkOSKitApp/generated";
const TESTS: &str = "bindings-uniffi/swift/Tests/WorkOSKitTests/generated";
const DATA: &str = "api/*.yaml";

pub(super) fn emit(api: &Api, target: &mut Target<'_>) -> Result<(), Error> {
    models::emit(api, target)?;
    services::emit(api, target)?;
    catalog::emit(api, target)?;
    calls::emit(api, target)
}

/// What a template needs beside the header.
#[derive(Serialize)]
struct File<'a, V> {
    data: &'a str,
    template: &'a str,
    view: V,
}

/// Renders a Swift file.
fn add(
    target: &mut Target<'_>,
    path: &str,
    data: &str,
    template: &str,
    view: impl Serialize,
) -> Result<(), Error> {
    let template = format!("swift/{template}");
    let file = File { data, template: &template, view };
    target.plain(path, &template, &file)
}

/// A Swift string literal.
fn quoted(text: &str) -> String {
    let mut literal = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            '\n' => literal.push_str("\\n"),
            c => literal.push(c),
        }
    }
    literal + "\""
}
