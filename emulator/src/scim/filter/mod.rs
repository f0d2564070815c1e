//! The filter language (RFC 7644, section 3.4.2.2): what a filter is, how it is written, and what it keeps.

mod evaluate;
mod parser;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use serde_json::{Map, Value};

use super::AttributePath;

/// Longest filter, in bytes.
pub(super) const MAX_LENGTH: usize = 8 * 1024;
/// How deep parentheses, brackets and negations may be nested.
pub(super) const MAX_DEPTH: usize = 32;

/// A condition on a resource.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// All of them hold.
    And(Vec<Filter>),
    /// One of them holds.
    Or(Vec<Filter>),
    /// It does not hold.
    Not(Box<Filter>),
    /// The attribute has a value: `title pr`.
    Present(AttributePath),
    /// The attribute compares with a value: `userName eq "ada"`.
    Compare(AttributePath, Operator, Value),
    /// One value of the attribute fits a filter on its sub-attributes: `emails[type eq "work"]`.
    Has(AttributePath, Box<Filter>),
}

/// How an attribute compares with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Contains.
    Co,
    /// Starts with.
    Sw,
    /// Ends with.
    Ew,
    /// Greater than; later.
    Gt,
    /// Greater than or equal.
    Ge,
    /// Less than; earlier.
    Lt,
    /// Less than or equal.
    Le,
}

/// Why a filter or a path cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ParseError(String);

impl ParseError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl Operator {
    const ALL: &'static [(&'static str, Self)] = &[
        ("eq", Self::Eq),
        ("ne", Self::Ne),
        ("co", Self::Co),
        ("sw", Self::Sw),
        ("ew", Self::Ew),
        ("gt", Self::Gt),
        ("ge", Self::Ge),
        ("lt", Self::Lt),
        ("le", Self::Le),
    ];

    fn read(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| name.eq_ignore_ascii_case(text)).map(|(_, operator)| *operator)
    }

    fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, operator)| *operator == self).map_or("eq", |(name, _)| name)
    }
}

impl Filter {
    /// Whether a resource fits.
    pub fn keeps(&self, resource: &Map<String, Value>) -> bool {
        evaluate::keeps(self, resource, None)
    }

    /// Whether a value of a multi-valued attribute fits a filter on its sub-attributes.
    pub(super) fn keeps_value(&self, attribute: &AttributePath, value: &Value) -> bool {
        evaluate::keeps_value(self, attribute, value)
    }

    /// Reads a filter on sub-attributes, as it is between brackets.
    pub(super) fn within(text: &str) -> Result<Self, ParseError> {
        parser::read(text, true)
    }

    /// The value that an attribute must equal, if the filter demands it.
    pub fn demands(&self, name: &str) -> Option<&str> {
        match self {
            Self::Compare(attribute, Operator::Eq, Value::String(value)) if attribute.is(name) => Some(value),
            Self::And(filters) => filters.iter().find_map(|filter| filter.demands(name)),
            _ => None,
        }
    }
}

impl FromStr for Filter {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        parser::read(text, false)
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::And(filters) => {
                joined(f, filters, " and ", |filter| matches!(filter, Self::And(_) | Self::Or(_)))
            }
            Self::Or(filters) => joined(f, filters, " or ", |filter| matches!(filter, Self::Or(_))),
            Self::Not(filter) => write!(f, "not ({filter})"),
            Self::Present(attribute) => write!(f, "{attribute} pr"),
            Self::Compare(attribute, operator, value) => {
                write!(f, "{attribute} {} {value}", operator.as_str())
            }
            Self::Has(attribute, filter) => write!(f, "{attribute}[{filter}]"),
        }
    }
}

fn joined(
    f: &mut fmt::Formatter<'_>,
    filters: &[Filter],
    word: &str,
    in_parentheses: impl Fn(&Filter) -> bool,
) -> fmt::Result {
    for (index, filter) in filters.iter().enumerate() {
        if index > 0 {
            f.write_str(word)?;
        }
        if in_parentheses(filter) {
            write!(f, "({filter})")?;
        } else {
            write!(f, "{filter}")?;
        }
    }
    Ok(())
}
