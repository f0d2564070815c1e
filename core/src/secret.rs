//! Values that must never be printed.

use std::{collections::BTreeMap, fmt, mem};

use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::SerializeMap as _};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroize as _;

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
pub struct Secret(String);

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

impl Drop for Secret {
    fn drop(&mut self) {
        wipe(&mut mem::take(&mut self.0).into_bytes());
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
        Self(value)
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

/// Bytes that are shown nowhere: the counterpart of [`Secret`] for what is no text. Their memory is overwritten when they
/// are dropped.
#[derive(Clone, Default)]
pub struct SecretBytes(Vec<u8>);

impl SecretBytes {
    /// The bytes themselves.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The text that they are, without a copy. The bytes come back if they are not UTF-8.
    pub fn into_text(mut self) -> Result<Secret, Self> {
        match String::from_utf8(mem::take(&mut self.0)) {
            Ok(text) => Ok(Secret(text)),
            Err(error) => Err(Self(error.into_bytes())),
        }
    }

    /// The bytes, to be changed where they are.
    #[cfg(feature = "server")]
    pub(crate) fn expose_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

impl From<Vec<u8>> for SecretBytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl Drop for SecretBytes {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

impl fmt::Debug for SecretBytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(REDACTED)
    }
}

/// Overwrites all memory of a vector. A vector's own way goes byte by byte, which for a large value takes half as long as
/// its decryption.
fn wipe(bytes: &mut Vec<u8>) {
    bytes.as_mut_slice().zeroize();
    bytes.spare_capacity_mut().zeroize();
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Writes a placeholder: an answer that is logged or rendered into a page must not take a token with it.
/// Parameters of a call are written with it instead.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Serialize)]
    struct Answer {
        token: Secret,
    }

    #[derive(Debug, Serialize)]
    struct Params {
        #[serde(serialize_with = "exposed")]
        plain: Secret,
        #[serde(serialize_with = "exposed")]
        optional: Option<Secret>,
        #[serde(serialize_with = "exposed", skip_serializing_if = "Patch::is_absent")]
        patch: Patch<Secret>,
        #[serde(serialize_with = "exposed")]
        list: Vec<Secret>,
        #[serde(serialize_with = "exposed")]
        map: BTreeMap<String, Secret>,
    }

    #[test]
    fn it_is_written_only_into_requests() {
        let answer = Answer { token: "do-not-show".into() };
        assert_eq!(serde_json::to_string(&answer).unwrap(), r#"{"token":"[redacted]"}"#);
        let params = |patch| Params {
            plain: "a".into(),
            optional: None,
            patch,
            list: vec!["b".into()],
            map: BTreeMap::from([("k".to_owned(), "c".into())]),
        };
        for (patch, written) in [
            (Patch::Absent, ""),
            (Patch::Null, r#""patch":null,"#),
            (Patch::Value("d".into()), r#""patch":"d","#),
        ] {
            let expected =
                format!(r#"{{"plain":"a","optional":null,{written}"list":["b"],"map":{{"k":"c"}}}}"#);
            assert_eq!(serde_json::to_string(&params(patch)).unwrap(), expected);
        }
        let shown = format!("{answer:?} {:?}", params(Patch::Value("do-not-show".into())));
        assert!(!shown.contains("do-not-show") && shown.contains("[redacted]"), "{shown}");
    }

    #[test]
    fn memory_is_overwritten() {
        let mut bytes = b"do-not-show".to_vec();
        wipe(&mut bytes);
        assert_eq!(bytes, [0; 11]);
    }

    #[test]
    fn bytes_become_a_text_if_they_are_one() {
        let text = |bytes: &[u8]| SecretBytes::from(bytes.to_vec()).into_text();
        assert_eq!(text("ä".as_bytes()).unwrap().expose(), "ä");
        let kept = text(b"\xff").unwrap_err();
        assert_eq!((kept.expose(), format!("{kept:?}").as_str()), (&b"\xff"[..], "[redacted]"));
    }

    #[test]
    fn it_is_read_and_compared() {
        let secret: Secret = serde_json::from_str("\"a\"").unwrap();
        assert!(secret == Secret::from("a") && secret != Secret::from("b") && secret != Secret::from("ab"));
        assert!(Secret::default().is_empty() && !secret.is_empty());
        assert!(serde_json::from_str::<Secret>("1").is_err());
    }
}
