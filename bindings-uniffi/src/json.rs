//! Answers on their way out.

use serde_json::Value;
use workos_kit::ErrorKind;

use crate::failure::{NativeError, Outcome};

/// JSON as bytes, which is how the waist gives it.
pub(crate) fn bytes(value: &Value) -> Outcome<Vec<u8>> {
    serde_json::to_vec(value).map_err(|_| unwritable())
}

pub(crate) fn unwritable() -> NativeError {
    NativeError::new(ErrorKind::Unexpected, "unwritable", "the outcome cannot be written as JSON")
}
