//! Values that must never be printed.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::SerializeMap as _};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::patch::Patch;

/// What stands in the place of a secret wherever one would be shown.
const REDACTED: &str = "[redacted]";

/// A text that is shown nowhere: not in `Debug`, not in `Display`, not when a model that holds it is
/// serialized. Its memory is overwritten when it is dropped. [`expose`](Self::expose) is the only way out, so a
/// search for it finds every place where a secret leaves.
///
/// ```
/// use workos_kit::Secret;
///
/// let secret = Secret::from("sk_test_123");
/// assert_eq!(format!("{secret} {secret:?}"), "[redacted] [redacted]");
/// assert_eq!(secret.expose(), "sk_test_123");
/// ```
#[derive(Clone, Default, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The value itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether the value is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(REDACTED)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(REDACTED)
    }
}

/// Compares in constant time for values of the same length.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self(Zeroizing::new(value))
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        value.to_owned().into()
    }
}

impl From<&Secret> for Secret {
    fn from(value: &Secret) -> Self {
        value.clone()
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Writes a placeholder: an answer that is logged or rendered into a page must not take a token with it.
/// Types that are sent use [`exposed`] instead.
impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(REDACTED)
    }
}

/// `serialize_with` of secret members in types that are sent.
pub(crate) fn exposed<T: Expose, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.serialize_exposed(serializer)
}

/// Something that holds secrets and can be written with them.
pub(crate) trait Expose {
    /// Writes the value itself.
    fn serialize_exposed<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

impl Expose for Secret {
    fn serialize_exposed<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<T: Expose> Expose for Option<T> {
    fn serialize_exposed<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.serialize_exposed(serializer),
            None => serializer.serialize_none(),
        }
    }
}

impl<T: Expose> Expose for Patch<T> {
    fn serialize_exposed<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Patch::Value(value) => value.serialize_exposed(serializer),
            Patch::Absent | Patch::Null => serializer.serialize_none(),
        }
    }
}

impl<T: Expose> Expose for Vec<T> {
    fn serialize_exposed<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Exposed))
    }
}

impl<T: Expose> Expose for BTreeMap<String, T> {
    fn serialize_exposed<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self {
            map.serialize_entry(name, &Exposed(value))?;
        }
        map.end()
    }
}

struct Exposed<'a, T>(&'a T);

impl<T: Expose> Serialize for Exposed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize_exposed(serializer)
    }
}
