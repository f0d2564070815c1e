//! How the story looks in a terminal.

use std::{
    fmt::Display,
    io::{IsTerminal as _, stdout},
};

/// A narrator; colours only where a person watches.
pub(crate) struct Tell {
    is_colourful: bool,
    steps: u32,
}

impl Tell {
    pub(crate) fn new() -> Self {
        let is_colourful = stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self { is_colourful, steps: 0 }
    }

    /// A part of the story.
    pub(crate) fn chapter(&self, title: &str) {
        println!("\n{}", self.style("1", title));
    }

    /// Something that was done and held.
    pub(crate) fn step(&mut self, what: impl Display) {
        self.steps += 1;
        println!("  {} {what}", self.style("32", "✓"));
    }

    /// Something that was refused, as it should be.
    pub(crate) fn refused(&mut self, what: &str, error: &workos_kit::Error) {
        self.step(format_args!("{what} is refused"));
        self.detail("kind", error.kind());
        self.detail("code", error.code().unwrap_or("-"));
        self.detail("message", error.message());
    }

    /// A value that a step gave.
    pub(crate) fn detail(&self, name: &str, value: impl Display) {
        println!("      {} {value}", self.style("2", &format!("{name:<16}")));
    }

    /// How many steps held.
    pub(crate) fn steps(&self) -> u32 {
        self.steps
    }

    fn style(&self, code: &str, text: &str) -> String {
        if self.is_colourful { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}
