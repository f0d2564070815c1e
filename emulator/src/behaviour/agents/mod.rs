//! Identities of AI agents: blueprints of the application's own agents, whose instances act in sessions with short-lived
//! tokens, and registrations of agents from outside.

pub mod blueprints;
pub mod claims;
pub mod instances;
pub mod registrations;
pub mod tokens;

use crate::seed::export::Section;

pub(crate) const SECTIONS: &[Section] = &[registrations::SECTION];

#[cfg(test)]
#[path = "blueprints_tests.rs"]
mod blueprints_tests;
#[cfg(test)]
#[path = "registrations_tests.rs"]
mod registrations_tests;
