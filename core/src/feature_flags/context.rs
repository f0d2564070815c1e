//! Whom a flag is evaluated for.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind};

/// Longest name of a type, and longest identifier.
const MAX_TYPE: usize = 64;
const MAX_ID: usize = 255;

/// Whom a flag is evaluated for: at most one target of each type.
///
/// ```
/// use workos_kit::feature_flags::EvaluationContext;
///
/// let context = EvaluationContext::new().user("user_01").organization("org_01").target("workspace", "ws_1")?;
/// # Ok::<(), workos_kit::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct EvaluationContext {
    targets: BTreeMap<String, String>,
}

impl EvaluationContext {
    /// Nobody in particular.
    pub fn new() -> Self {
        Self::default()
    }

    /// A user.
    pub fn user(mut self, id: impl Into<String>) -> Self {
        self.targets.insert("user".to_owned(), id.into());
        self
    }

    /// An organization.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.targets.insert("organization".to_owned(), id.into());
        self
    }

    /// A target of a type that the application defines, or `user` or `organization`.
    ///
    /// Fails with kind `invalid_request` and code `evaluation_context_invalid` if the type is not a lower-case name or the
    /// identifier has other characters than letters, digits and `._:-`.
    pub fn target(mut self, target_type: impl Into<String>, id: impl Into<String>) -> Result<Self, Error> {
        let (target_type, id) = (target_type.into(), id.into());
        if !is_type(&target_type) {
            return Err(invalid("a type of target is a lower-case name of at most 64 characters"));
        }
        if !is_id(&id) {
            return Err(invalid(
                "an identifier of a target has at most 255 letters, digits and the characters . _ : -",
            ));
        }
        self.targets.insert(target_type, id);
        Ok(self)
    }

    pub(super) fn id_of(&self, target_type: &str) -> Option<&str> {
        self.targets.get(target_type).map(String::as_str)
    }
}

fn is_type(text: &str) -> bool {
    text.len() <= MAX_TYPE
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte))
}

fn is_id(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"._:-".contains(&byte);
    !matches!(text, "" | "." | "..") && text.len() <= MAX_ID && text.bytes().all(is_allowed)
}

fn invalid(message: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, message).with_code("evaluation_context_invalid")
}
