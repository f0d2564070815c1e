//! JSON on its way into JavaScript.
//!
//! Node makes a string of bytes that it takes for Latin-1 by copying them, and of UTF-8 by decoding it character by
//! character, which takes longer than parsing it. JSON can be written in ASCII alone (RFC 8259, section 7), so that what
//! is only to be parsed never needs the slow way.

use bytes::Bytes;
use napi::bindgen_prelude::{Result, ToNapiValue};
use napi::{check_status, sys};
use workos_kit::ErrorKind;

use crate::failure::{Failure, Outcome};

/// JSON text in ASCII, to be parsed.
pub struct Json(Bytes);

impl Json {
    /// From UTF-8, in which JSON is sent (RFC 8259, section 8.1).
    pub(crate) fn new(text: Bytes) -> Outcome<Self> {
        if text.is_ascii() {
            return Ok(Self(text));
        }
        match std::str::from_utf8(&text) {
            Ok(text) => Ok(Self(escaped(text).into())),
            Err(_) => Err(Failure::new(
                ErrorKind::Decode,
                "answer_malformed",
                "the answer is not understood: it is not UTF-8",
            )),
        }
    }
}

impl Json {
    /// Text that is known to be ASCII.
    pub(crate) fn ascii(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self(escaped(text).into())
    }
}

impl ToNapiValue for Json {
    unsafe fn to_napi_value(env: sys::napi_env, Self(text): Self) -> Result<sys::napi_value> {
        let length = isize::try_from(text.len()).unwrap_or(isize::MAX);
        let mut value = std::ptr::null_mut();
        // SAFETY: the bytes live until Node has copied them; ASCII is part of Latin-1.
        check_status!(unsafe {
            sys::napi_create_string_latin1(env, text.as_ptr().cast(), length, &mut value)
        })?;
        Ok(value)
    }
}

/// The text with all characters beyond ASCII as `\uXXXX`. In JSON they can only be part of a string.
fn escaped(text: &str) -> Vec<u8> {
    const HEXADECIMAL: &[u8; 16] = b"0123456789abcdef";
    let mut escaped = Vec::with_capacity(text.len() + text.len() / 4);
    let mut rest = text;
    while !rest.is_empty() {
        let (ascii, other) = rest.split_at(ascii_length(rest.as_bytes()));
        escaped.extend_from_slice(ascii.as_bytes());
        let mut others = other.chars();
        while let Some(character) = others.next() {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let digits = [12, 8, 4, 0].map(|shift| HEXADECIMAL[usize::from(*unit >> shift & 15)]);
                escaped.extend_from_slice(b"\\u");
                escaped.extend_from_slice(&digits);
            }
            if others.as_str().as_bytes().first().is_none_or(u8::is_ascii) {
                break;
            }
        }
        rest = others.as_str();
    }
    escaped
}

/// How many bytes in front are ASCII; looks at many at once.
fn ascii_length(text: &[u8]) -> usize {
    let whole = text.chunks(64).take_while(|block| block.is_ascii()).map(<[u8]>::len).sum::<usize>();
    whole + text[whole..].iter().take(64).take_while(|byte| byte.is_ascii()).count()
}
