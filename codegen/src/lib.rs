//! Generator of workos-kit: reads the API description in `api/`, writes the typed surface of every language.
//!
//! `schema` reads the files as written, `ir` resolves names, `names` knows the casing of each language, `emit` makes
//! views and renders templates, `output` compares with the disk. Nothing here knows a single operation by name:
//! special cases are data.

mod emit;
mod ir;
mod names;
mod openapi;
mod output;
mod problem;
mod schema;
mod template;
mod types;
mod yaml;

use std::path::Path;

pub use output::Mode;
pub use problem::{Error, Place, Problem};

/// Folder of the API description.
const API: &str = "api";

/// What a run found.
#[derive(Debug)]
#[non_exhaustive]
pub struct Report {
    /// Number of methods.
    pub methods: usize,
    /// Number of models.
    pub models: usize,
    /// Number of enums.
    pub enums: usize,
    /// Number of unions.
    pub unions: usize,
    /// Number of event types.
    pub events: usize,
    /// Number of produced files.
    pub files: usize,
    /// Files that were missing, outdated or edited; [`Mode::Write`] has written them.
    pub stale: Vec<String>,
    /// Generated files that nothing produces any more; [`Mode::Write`] has deleted them.
    pub orphaned: Vec<String>,
    /// Places of services, operations, models, unions and enums without a doc.
    pub undocumented: Vec<Place>,
}

impl Report {
    /// The disk was equal to what the generator produces.
    pub fn is_current(&self) -> bool {
        self.stale.is_empty() && self.orphaned.is_empty()
    }

    /// `302 methods, 273 models, 80 enums, 7 unions, 136 events`.
    pub fn counts(&self) -> String {
        let Self { methods, models, enums, unions, events, .. } = self;
        format!("{methods} methods, {models} models, {enums} enums, {unions} unions, {events} events")
    }
}

/// Generates everything below `root`, the root of the repository.
///
/// # Errors
/// [`Error::Description`] lists all that is wrong with the API description; nothing is written then.
pub fn generate(root: &Path, mode: Mode) -> Result<Report, Error> {
    let api = ir::resolve(&schema::read_folder(root, API)?)?;
    let mut output = output::Output::default();
    emit::all(&api, &template::Templates::load()?, &mut output)?;
    output.format(root)?;
    let differences = output.settle(root, emit::FOLDERS, mode)?;
    Ok(Report {
        methods: api.services.iter().map(|service| service.operations.len()).sum(),
        models: api.models.len(),
        enums: api.enums.len(),
        unions: api.unions.len(),
        events: api.events.len(),
        files: differences.files,
        stale: differences.stale,
        orphaned: differences.orphaned,
        undocumented: api.undocumented,
    })
}

/// Compares an OpenAPI 3 document, YAML or JSON, with the API description below `root`: what the document has and
/// the description lacks, what they contradict each other in, and what only the description has.
///
/// # Errors
/// The description is wrong, or the file is not an OpenAPI 3 document.
pub fn openapi_diff(root: &Path, openapi_file: &Path) -> Result<String, Error> {
    let api = ir::resolve(&schema::read_folder(root, API)?)?;
    openapi::diff(&api, openapi_file)
}
