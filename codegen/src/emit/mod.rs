//! Emitters: each turns the resolved API into views, renders templates and adds files. Everything that needs a
//! decision is decided here; templates only loop and place.

mod docs;
mod emulator;
mod python;
mod round_trip;
mod rust;
mod typescript;

use serde::Serialize;

use crate::ir::Api;
use crate::output::Output;
use crate::problem::{Error, Problems};
use crate::template::Templates;

/// Folders that hold nothing but generated files.
pub(crate) const FOLDERS: &[&str] = &[
    "bindings-python/python/workos_kit/generated",
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
