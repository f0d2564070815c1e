//! Templates, kept in the binary so that a build of the generator is complete in itself.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, ValueKind};
use minijinja::{AutoEscape, Environment, UndefinedBehavior, escape_formatter};
use serde::Serialize;

use crate::problem::Error;

macro_rules! templates {
    ($($path:literal),+ $(,)?) => {
        /// Path below `codegen/templates`, and text.
        const TEMPLATES: &[(&str, &str)] = &[$(($path, include_str!(concat!("../templates/", $path)))),+];
    };
}

templates! {
    "docs/reference.md.j2",
    "docs/surface.txt.j2",
    "kotlin/events.kt.j2",
    "kotlin/models.kt.j2",
    "kotlin/services.kt.j2",
    "kotlin/services_index.kt.j2",
    "python/events.py.j2",
    "python/init.py.j2",
    "python/models.py.j2",
    "python/models_init.py.j2",
    "python/services.py.j2",
    "python/services_init.py.j2",
    "rust/events.rs.j2",
    "rust/macros.j2",
    "rust/mod.rs.j2",
    "rust/models.rs.j2",
    "rust/models_mod.rs.j2",
    "rust/operations.rs.j2",
    "rust/services.rs.j2",
    "rust/services_mod.rs.j2",
    "swift/calls.swift.j2",
    "swift/catalog.swift.j2",
    "swift/client.swift.j2",
    "swift/events.swift.j2",
    "swift/macros.j2",
    "swift/models.swift.j2",
    "swift/services.swift.j2",
    "tests/main.rs.j2",
    "tests/service.rs.j2",
    "typescript/events.ts.j2",
    "typescript/macros.j2",
    "typescript/models.ts.j2",
    "typescript/models_index.ts.j2",
    "typescript/services.ts.j2",
    "typescript/services_index.ts.j2",
    "typescript/tables.ts.j2",
    "emulator/events.rs.j2",
    "emulator/mod.rs.j2",
    "emulator/routes.rs.j2",
    "emulator/shapes.rs.j2",
}

/// The template engine with all templates loaded.
#[derive(Debug)]
pub(crate) struct Templates(Environment<'static>);

impl Templates {
    /// Compiles all templates.
    pub(crate) fn load() -> Result<Self, Error> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::None);
        let mut syntax = SyntaxConfig::builder();
        syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
        environment.set_syntax(syntax.build().map_err(|error| failure("syntax", &error))?);
        environment.set_formatter(|out, state, value| match value.kind() {
            // The engine writes truth values as Python does.
            ValueKind::Bool => Ok(out.write_str(if value.is_true() { "true" } else { "false" })?),
            _ => escape_formatter(out, state, value),
        });
        environment.add_filter("docs", docs);
        for (path, text) in TEMPLATES {
            environment.add_template(path, text).map_err(|error| failure(path, &error))?;
        }
        Ok(Self(environment))
    }

    /// Renders a view.
    pub(crate) fn render(&self, template: &str, view: &impl Serialize) -> Result<String, Error> {
        let compiled = self.0.get_template(template).map_err(|error| failure(template, &error))?;
        compiled.render(Serde(view)).map_err(|error| failure(template, &error))
    }
}

/// Writes a text as Rust doc comment lines of at most 110 columns; empty text gives no line.
fn docs(text: &str, indent: usize, mark: Option<&str>) -> String {
    let mark = mark.unwrap_or("///");
    let margin = " ".repeat(indent);
    let mut lines = String::new();
    for line in wrap(text, 110 - indent - mark.len() - 1) {
        let line = format!("{margin}{mark} {line}");
        lines.push_str(line.trim_end());
        lines.push('\n');
    }
    lines.trim_end_matches('\n').to_owned()
}

/// Breaks text into lines; paragraphs are separated by an empty line. Code spans are not torn apart, and the
/// continuation of a list item is indented.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let margin = if paragraph.starts_with("- ") { "  " } else { "" };
        let mut line = String::new();
        for word in tokens(paragraph) {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::replace(&mut line, margin.to_owned()));
            } else if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&word);
        }
        lines.push(line);
    }
    if lines.iter().all(String::is_empty) { Vec::new() } else { lines }
}

/// Words, where a code span with spaces counts as part of one word.
fn tokens(paragraph: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut open = false;
    for word in paragraph.split_whitespace() {
        match tokens.last_mut() {
            Some(last) if open => {
                last.push(' ');
                last.push_str(word);
            }
            _ => tokens.push(word.to_owned()),
        }
        open ^= word.matches('`').count() % 2 == 1;
    }
    tokens
}

fn failure(template: &str, error: &minijinja::Error) -> Error {
    Error::Template { template: template.to_owned(), message: format!("{error:#}") }
}
