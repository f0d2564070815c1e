//! Emitters: each turns the resolved API into views, renders templates and adds files. Everything that needs a
//! decision is decided here; templates only loop and place.

mod docs;
mod emulator;
mod kotlin;
mod python;
mod round_trip;
mod rust;
mod swift;
mod typescript;

use serde::Serialize;

use crate::ir::{Api, Field, Operation};
use crate::names::Language;
use crate::output::Output;
use crate::problem::{Error, Problems};
use crate::template::Templates;

/// Folders that hold nothing but generated files.
pub(crate) const FOLDERS: &[&str] = &[
    "bindings-python/python/workos_kit/generated",
    "bindings-uniffi/swift/Sources/WorkOSKit/generated",
    "bindings-uniffi/swift/Sources/WorkOSKitApp/generated",
    "bindings-uniffi/swift/Tests/WorkOSKitTests/generated",
    "bindings-uniffi/kotlin/src/main/generated",
    "core/src/generated",
    "emulator/src/generated",
    "tests/tests/generated",
];

/// Emits everything for all languages.
pub(crate) fn all(api: &Api, templates: &Templates, output: &mut Output) -> Result<(), Error> {
    let mut problems = Problems::default();
    let mut target = Target { templates, output, problems: &mut problems };
    emulator::emit(api, &mut target)?;
    rust::emit(api, &mut target)?;
    round_trip::emit(api, &mut target)?;
    python::emit(api, &mut target)?;
    docs::emit(api, &mut target)?;
    typescript::emit(api, &mut target)?;
    swift::emit(api, &mut target)?;
    kotlin::emit(api, &mut target)?;
    problems.finish()
}

/// Where an emitter puts its files, and its complaints.
struct Target<'a> {
    templates: &'a Templates,
    output: &'a mut Output,
    problems: &'a mut Problems,
}

impl Target<'_> {
    /// Renders a view into a Rust file.
    fn rust(&mut self, path: &str, data: &str, template: &str, view: &impl Serialize) -> Result<(), Error> {
        let body = self.templates.render(template, view)?;
        self.add_rust(path, data, template, &body)
    }

    /// Adds a Rust file with a header that names data and template.
    fn add_rust(&mut self, path: &str, data: &str, template: &str, body: &str) -> Result<(), Error> {
        let header = format!(
            "// Generated from {data} with codegen/templates/{template}.\n\
             // Do not edit: change the data or the template, then run `cargo xtask generate`.\n\n"
        );
        self.output.add(path, header + body)
    }

    /// Renders a view into a file of another kind; the template writes the header.
    fn plain(&mut self, path: &str, template: &str, view: &impl Serialize) -> Result<(), Error> {
        let body = self.templates.render(template, view)?;
        self.output.add(path, body)
    }
}

/// A Rust string literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// Names of the path's parameters. One that a member of the body or query has too is named after the segment before
/// it as well: `slug` of `/roles/{slug}` becomes `roleSlug`.
fn path_names(operation: &Operation, language: &Language) -> Vec<String> {
    let taken: Vec<&str> =
        operation.body_fields().iter().chain(&operation.query).map(|field| field.name.as_str()).collect();
    let segments: Vec<&str> = operation.path.split('/').collect();
    let before = |wire: &str| {
        let place = segments.iter().position(|segment| *segment == format!("{{{wire}}}"))?;
        let segment = segments.get(place.checked_sub(1)?)?;
        Some(segment.strip_suffix('s').unwrap_or(segment).to_owned())
    };
    let name = |field: &Field| match before(&field.name).filter(|_| taken.contains(&field.name.as_str())) {
        Some(segment) => language.field(&format!("{segment}_{}", field.name)),
        None => language.field(&field.name),
    };
    operation.path_params.iter().map(name).collect()
}
