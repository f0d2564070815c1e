//! A value that is text, a number or a truth value.

use serde::{Deserialize, Serialize};

/// A scalar JSON value, as audit-log metadata holds them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[allow(clippy::exhaustive_enums)]
pub enum Scalar {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
}

impl From<bool> for Scalar {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Scalar {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for Scalar {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<f64> for Scalar {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<&str> for Scalar {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Scalar {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_survives_a_round_trip() {
        for (text, scalar) in [
            ("true", Scalar::from(true)),
            ("7", Scalar::from(7)),
            ("9223372036854775807", Scalar::from(i64::MAX)),
            ("1.5", Scalar::from(1.5)),
            (r#""7""#, Scalar::from("7")),
        ] {
            assert_eq!(serde_json::from_str::<Scalar>(text).unwrap(), scalar);
            assert_eq!(serde_json::to_string(&scalar).unwrap(), text);
        }
        assert!(serde_json::from_str::<Scalar>("[]").is_err());
    }
}
