//! PATCH requests (RFC 7644, section 3.5.2).
//!
//! Read more generously than the standard has it, because identity providers send it: operations in any case (Entra ID
//! capitalizes them), paths as names in the value of an operation without a path, an `add` to values that a filter does
//! not find, which makes the value that the filter describes (Entra ID), and a `remove` of multi-valued attributes with
//! the values to remove (Entra ID).

mod apply;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

pub use apply::apply;

use super::attribute::get;
use super::{Error, PATCH_OP, PatchPath, ScimType};

/// Most operations of one request.
const MAX_OPERATIONS: usize = 1000;

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// What it does.
    pub kind: Kind,
    /// What it is about; the resource if there is none.
    pub path: Option<PatchPath>,
    /// What is added, or takes the place of what is there.
    pub value: Option<Value>,
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Adds values.
    Add,
    /// Puts values in the place of others.
    Replace,
    /// Takes values away.
    Remove,
}

/// Reads the operations of a request.
pub fn read(body: &Map<String, Value>) -> Result<Vec<Operation>, Error> {
    let syntax = |detail: String| Error::of(ScimType::InvalidSyntax, detail);
    let schemas = get(body, "schemas").and_then(Value::as_array);
    let is_patch =
        |schema: &Value| schema.as_str().is_some_and(|schema| schema.eq_ignore_ascii_case(PATCH_OP));
    if !schemas.is_some_and(|schemas| schemas.iter().any(is_patch)) {
        return Err(syntax(format!("schemas must have {PATCH_OP}")));
    }
    let operations = get(body, "Operations").and_then(Value::as_array);
    let operations = operations.filter(|operations| !operations.is_empty());
    let operations =
        operations.ok_or_else(|| syntax("Operations must be a list of operations".to_owned()))?;
    if operations.len() > MAX_OPERATIONS {
        return Err(Error::new(413, format!("A request has at most {MAX_OPERATIONS} operations")));
    }
    operations.iter().map(operation).collect()
}

fn operation(value: &Value) -> Result<Operation, Error> {
    let syntax = |detail: &str| Error::of(ScimType::InvalidSyntax, detail);
    let members = value.as_object().ok_or_else(|| syntax("An operation must be an object"))?;
    let name = get(members, "op").and_then(Value::as_str).unwrap_or_default();
    let kind = match name.to_ascii_lowercase().as_str() {
        "add" => Kind::Add,
        "replace" => Kind::Replace,
        "remove" => Kind::Remove,
        _ => return Err(syntax("op must be add, replace or remove")),
    };
    let path = match get(members, "path") {
        None | Some(Value::Null) => None,
        Some(Value::String(path)) => Some(self::path(path)?),
        Some(_) => return Err(Error::of(ScimType::InvalidPath, "path must be text")),
    };
    let value = get(members, "value").cloned();
    match (kind, &path, &value) {
        (Kind::Remove, None, _) => Err(Error::of(ScimType::NoTarget, "A remove operation must have a path")),
        (Kind::Add | Kind::Replace, _, None) => {
            Err(Error::of(ScimType::InvalidValue, "An add or replace operation must have a value"))
        }
        _ => Ok(Operation { kind, path, value }),
    }
}

fn path(text: &str) -> Result<PatchPath, Error> {
    text.parse().map_err(|error| Error::of(ScimType::InvalidPath, format!("{error}")))
}
