//! The compact serialization (RFC 7515, section 7.1): header, payload and signature in base64url, joined by full stops.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::invalid;
use crate::error::Error;

/// Longer tokens are refused unread. Ones with many claims have 4 KiB.
const MAX_LENGTH: usize = 16 * 1024;
/// A header or payload with more members is refused.
const MAX_MEMBERS: usize = 256;
/// Header members that change what a signature means (RFC 7515, section 4.1.11; RFC 7797).
const REFUSED: [&str; 2] = ["crit", "b64"];

/// A token taken apart, of which nothing is believed yet.
#[derive(Debug)]
pub(crate) struct Compact<'a> {
    /// Header and payload with the full stop between: what was signed.
    signed: &'a str,
    payload: &'a str,
    signature: Vec<u8>,
    key_id: String,
}

impl<'a> Compact<'a> {
    /// Takes a token apart and checks its header.
    pub(crate) fn parse(text: &'a str) -> Result<Self, Error> {
        if text.len() > MAX_LENGTH {
            return Err(invalid("token_too_large", "the token has more than 16 KiB"));
        }
        let parts = || {
            let (header, rest) = text.split_once('.')?;
            let (payload, signature) = rest.split_once('.')?;
            (!signature.contains('.')).then_some((header, payload, signature))
        };
        let Some((header, payload, signature)) = parts() else {
            return Err(malformed("it is not three parts joined by full stops"));
        };
        let signed = &text[..header.len() + 1 + payload.len()];
        let header = decode(header, "header")?;
        let header: Header<'_> =
            serde_json::from_slice(&header).map_err(|cause| malformed_by("header", &cause))?;
        match header.algorithm.as_deref() {
            Some("RS256") => {}
            Some(_) => {
                return Err(invalid(
                    "token_algorithm_not_allowed",
                    "the token names another algorithm than RS256, the only one that is accepted",
                ));
            }
            None => return Err(malformed("its header names no algorithm (`alg`)")),
        }
        if let Some(name) = header.refused {
            return Err(malformed(&format!("its header has `{name}`, which is not accepted")));
        }
        let key_id = match header.key_id {
            Some(key_id) if !key_id.is_empty() => key_id.into_owned(),
            _ => return Err(invalid("token_key_missing", "the token does not name its key (`kid`)")),
        };
        let signature = decode(signature, "signature")?;
        Ok(Self { signed, payload, signature, key_id })
    }

    /// The key that the token says it was signed with.
    pub(crate) fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The bytes that were signed.
    pub(crate) fn signed(&self) -> &[u8] {
        self.signed.as_bytes()
    }

    /// The signature.
    pub(crate) fn signature(&self) -> &[u8] {
        &self.signature
    }

    /// The claims as JSON text, to be read only after the signature was found right.
    pub(crate) fn payload(&self) -> Result<String, Error> {
        String::from_utf8(decode(self.payload, "payload")?).map_err(|_| malformed("its payload is not UTF-8"))
    }
}

/// Strict: no padding, no blanks, no bits beyond the last byte.
fn decode(part: &str, name: &str) -> Result<Vec<u8>, Error> {
    base64_simd::URL_SAFE_NO_PAD
        .decode_to_vec(part)
        .map_err(|_| malformed(&format!("its {name} is not base64url without padding")))
}

/// A token that cannot be read.
pub(super) fn malformed(why: &str) -> Error {
    invalid("token_malformed", format!("this is not an access token: {why}"))
}

/// A part whose JSON cannot be read, or says something twice.
pub(super) fn malformed_by(part: &str, cause: &serde_json::Error) -> Error {
    // Causes of serde repeat what they found, which could be anything, so only their own texts are shown.
    let text = cause.to_string();
    match text.strip_prefix(TWICE).and_then(|rest| rest.split('`').next()) {
        Some(name) if cause.is_data() => {
            invalid("token_duplicate_claim", format!("the token's {part} has `{name}` twice"))
        }
        _ => malformed(&format!("its {part} is not a JSON object of the right form")),
    }
}

/// Begins the messages of duplicate members.
pub(super) const TWICE: &str = "twice: `";

/// The members of the header that count. All others, such as embedded keys and URLs of keys, are left aside.
struct Header<'a> {
    algorithm: Option<Cow<'a, str>>,
    key_id: Option<Cow<'a, str>>,
    /// One of [`REFUSED`], if there is one.
    refused: Option<&'static str>,
}

impl<'de> de::Deserialize<'de> for Header<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Header<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut header = Header { algorithm: None, key_id: None, refused: None };
                let mut names = Names::default();
                while let Some(Text(name)) = map.next_key()? {
                    match &*name {
                        "alg" => header.algorithm = Some(map.next_value::<Text<'de>>()?.0),
                        "kid" => header.key_id = Some(map.next_value::<Text<'de>>()?.0),
                        other => {
                            header.refused =
                                header.refused.or(REFUSED.into_iter().find(|name| *name == other));
                            map.next_value::<IgnoredAny>()?;
                        }
                    }
                    names.add(name)?;
                }
                Ok(header)
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// Text borrowed from the input where it has no escapes.
pub(super) struct Text<'a>(pub(super) Cow<'a, str>);

impl<'de> de::Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowing;
        impl<'de> Visitor<'de> for Borrowing {
            type Value = Text<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text")
            }

            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Borrowing)
    }
}

/// Names of members seen so far. Parsers disagree on which of two of the same name counts, so two are refused; and
/// comparing each with all others is cheap only as long as they are few.
#[derive(Default)]
pub(super) struct Names<'a>(Vec<Cow<'a, str>>);

impl<'a> Names<'a> {
    pub(super) fn add<E: de::Error>(&mut self, name: Cow<'a, str>) -> Result<(), E> {
        if self.0.contains(&name) {
            return Err(E::custom(format_args!("{TWICE}{name}`")));
        }
        if self.0.len() == MAX_MEMBERS {
            return Err(E::custom("too many members"));
        }
        self.0.push(name);
        Ok(())
    }
}
