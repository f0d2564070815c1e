//! Refusals in the form of RFC 7644, section 3.12.

use serde_json::{Value, json};

/// A refused request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// HTTP status.
    pub status: u16,
    /// What exactly is wrong, where the standard has a word for it.
    pub scim_type: Option<ScimType>,
    /// In words.
    pub detail: String,
}

/// The standard's words for what is wrong (RFC 7644, table 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScimType {
    /// The filter cannot be read, or compares what cannot be compared.
    InvalidFilter,
    /// A unique value is taken.
    Uniqueness,
    /// An attribute that cannot be changed was to be changed.
    Mutability,
    /// The body cannot be read.
    InvalidSyntax,
    /// The path of a PATCH operation cannot be read.
    InvalidPath,
    /// The path of a PATCH operation names nothing that is there.
    NoTarget,
    /// A value is missing or of the wrong type.
    InvalidValue,
}

impl ScimType {
    /// The word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidFilter => "invalidFilter",
            Self::Uniqueness => "uniqueness",
            Self::Mutability => "mutability",
            Self::InvalidSyntax => "invalidSyntax",
            Self::InvalidPath => "invalidPath",
            Self::NoTarget => "noTarget",
            Self::InvalidValue => "invalidValue",
        }
    }
}

impl Error {
    /// A refusal for which the status says enough.
    pub fn new(status: u16, detail: impl Into<String>) -> Self {
        Self { status, scim_type: None, detail: detail.into() }
    }

    /// A refusal with one of the standard's words; 409 if a unique value is taken, otherwise 400.
    pub fn of(scim_type: ScimType, detail: impl Into<String>) -> Self {
        let status = if scim_type == ScimType::Uniqueness { 409 } else { 400 };
        Self { status, scim_type: Some(scim_type), detail: detail.into() }
    }

    /// The body of the answer. The status in it is text.
    pub fn body(&self) -> Value {
        let mut body =
            json!({"schemas": [super::ERROR], "status": self.status.to_string(), "detail": self.detail});
        if let Some(scim_type) = self.scim_type {
            body["scimType"] = scim_type.as_str().into();
        }
        body
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_has_the_form_of_the_standard() {
        let body = Error::of(ScimType::Uniqueness, "taken").body();
        assert_eq!(
            body,
            json!({"schemas": [super::super::ERROR], "status": "409", "scimType": "uniqueness", "detail": "taken"})
        );
        assert_eq!(Error::new(404, "no").body().get("scimType"), None);
    }
}
