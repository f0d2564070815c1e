//! Seals: synchronous.

use std::sync::Arc;

use jiff::Timestamp;
use napi::bindgen_prelude::Either;
use napi_derive::napi;
use workos_kit::session::{SealFormat, Sealer};
use workos_kit::{Error, ErrorKind};

use crate::failure::{Failure, Outcome};
use crate::tokens::either;

/// Seals and opens texts; keeps the keys that were derived from its passwords.
#[napi]
pub struct Seal {
    inner: Sealer,
}

/// What came out of a seal.
#[napi(object, object_from_js = false)]
pub struct OpenedSeal {
    /// The format it had.
    pub format: String,
    /// Position of the password that opened it.
    pub password_index: u32,
    /// The text.
    pub text: String,
}

/// A sealer for passwords, of which the first seals, and formats that are opened beside iron. `now` is for tests, in
/// milliseconds since 1970.
#[napi(catch_unwind)]
pub fn create_seal(passwords: Vec<String>, accept: Vec<String>, now: Option<f64>) -> Either<Seal, Failure> {
    match sealer(passwords, &accept) {
        Ok(inner) => {
            // A number outside the range of i64 becomes its limit, which no timestamp is.
            let now = now.and_then(|now| Timestamp::from_millisecond(now as i64).ok());
            Either::A(Seal {
                inner: match now {
                    Some(now) => inner.clock(Arc::new(move || now)),
                    None => inner,
                },
            })
        }
        Err(failure) => Either::B(*failure),
    }
}

#[napi]
impl Seal {
    /// Seals a text.
    #[napi(catch_unwind)]
    pub fn seal_text(&self, text: String) -> Either<String, Failure> {
        either(self.inner.seal_text(&text).map(|sealed| sealed.expose().to_owned()))
    }

    /// Opens a sealed text.
    #[napi(catch_unwind)]
    pub fn unseal_text(&self, sealed: String) -> Either<OpenedSeal, Failure> {
        either(self.inner.unseal_text(&sealed).map(|unsealed| OpenedSeal {
            format: unsealed.format.as_str().to_owned(),
            password_index: u32::try_from(unsealed.password_index).unwrap_or(u32::MAX),
            text: unsealed.text.expose().to_owned(),
        }))
    }

    /// Seals with random bytes that a test has chosen. Not for anything else: two seals must not share them.
    #[napi(catch_unwind)]
    pub fn danger_seal_text_with_random(&self, text: String, random: &[u8]) -> Either<String, Failure> {
        let mut rest = random;
        let mut draw = |bytes: &mut [u8]| match rest.split_at_checked(bytes.len()) {
            Some((drawn, after)) => {
                bytes.copy_from_slice(drawn);
                rest = after;
                Ok(())
            }
            None => Err(Error::new(ErrorKind::InvalidRequest, "there are too few random bytes")),
        };
        let sealed = self.inner.seal_text_with_random(&text, &mut draw);
        either(sealed.map(|sealed| sealed.expose().to_owned()))
    }
}

/// The sealer of these passwords and formats.
pub(crate) fn sealer(passwords: Vec<String>, accept: &[String]) -> Outcome<Sealer> {
    let formats = accept.iter().map(|name| {
        SealFormat::from_name(name).ok_or_else(|| {
            let message = format!("`{name}` is no format of a seal that this version knows");
            Failure::new(ErrorKind::Configuration, "seal_format_unknown", message)
        })
    });
    let formats = formats.collect::<Result<Vec<_>, _>>()?;
    Ok(Sealer::with_passwords(passwords)?.accept(formats))
}
