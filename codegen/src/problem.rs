//! What can be wrong with the API description, and where.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// A spot in an API file: file, line, and the path of keys that leads there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// File, relative to the root of the repository.
    pub file: Arc<str>,
    /// Line, counted from 1.
    pub line: usize,
    /// Keys from the top of the file, joined with dots.
    pub path: Arc<str>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)?;
        if self.path.is_empty() { Ok(()) } else { write!(f, ": {}", self.path) }
    }
}

/// One thing that is wrong with the API description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it is.
    pub place: Place,
    /// What it is, as a sentence without a full stop.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

/// Collects problems, so that one run reports all of them.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    /// Notes a problem. Languages that write a name alike find the same one: it is said once.
    pub(crate) fn add(&mut self, place: &Place, message: impl Into<String>) {
        let problem = Problem { place: place.clone(), message: message.into() };
        if !self.0.contains(&problem) {
            self.0.push(problem);
        }
    }

    /// Ends a phase: an error if anything was noted.
    pub(crate) fn finish(self) -> Result<(), Error> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Description(self.0)) }
    }
}

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The API description is wrong.
    #[error("{}", list(.0))]
    Description(Vec<Problem>),
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A template does not fit its view.
    #[error("template {template}: {message}")]
    Template {
        /// Path of the template below `codegen/templates`.
        template: String,
        /// What the template engine said, with its causes.
        message: String,
    },
    /// `rustfmt` is missing or refused the text.
    #[error("rustfmt, for {file}: {message}")]
    Format {
        /// The generated file.
        file: String,
        /// What went wrong.
        message: String,
    },
    /// Two emitters made the same file.
    #[error("{file} is produced twice")]
    Twice {
        /// The file.
        file: String,
    },
    /// The OpenAPI document cannot be compared.
    #[error("{file}: {message}")]
    OpenApi {
        /// The document.
        file: String,
        /// What is wrong with it.
        message: String,
    },
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
}
