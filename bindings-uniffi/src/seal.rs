//! Seals.

use std::{fmt, sync::Arc};

use workos_kit::{
    Error, ErrorKind,
    session::{SealFormat, Sealer},
};

use crate::{
    failure::{NativeError, Outcome},
    time::timestamp,
};

/// Seals and opens texts; keeps the keys that were derived from its passwords.
#[derive(uniffi::Object)]
pub struct NativeSealer {
    inner: Sealer,
}

/// What came out of a seal.
#[derive(uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativeUnsealed {
    /// The format it had.
    pub format: String,
    /// Position of the password that opened it.
    pub password_index: u32,
    /// The text.
    pub text: String,
}

#[uniffi::export]
impl NativeSealer {
    /// With passwords, of which the first seals, and formats that are opened beside iron. `now` is for tests, in
    /// milliseconds since 1970.
    #[uniffi::constructor]
    pub fn new(passwords: Vec<String>, accept: Vec<String>, now: Option<i64>) -> Outcome<Arc<Self>> {
        let mut inner = sealer(passwords, &accept)?;
        if let Some(now) = now {
            let now = timestamp(now)?;
            inner = inner.clock(Arc::new(move || now));
        }
        Ok(Arc::new(Self { inner }))
    }

    /// Seals a text.
    pub fn seal_text(&self, text: &str) -> Outcome<String> {
        Ok(self.inner.seal_text(text)?.expose().to_owned())
    }

    /// Opens a sealed text.
    pub fn unseal_text(&self, sealed: &str) -> Outcome<NativeUnsealed> {
        let unsealed = self.inner.unseal_text(sealed)?;
        Ok(NativeUnsealed {
            format: unsealed.format.as_str().to_owned(),
            password_index: u32::try_from(unsealed.password_index).unwrap_or(u32::MAX),
            text: unsealed.text.expose().to_owned(),
        })
    }

    /// Seals with random bytes that a test has chosen. Not for anything else: two seals must not share them.
    pub fn danger_seal_text_with_random(&self, text: &str, random: &[u8]) -> Outcome<String> {
        let mut rest = random;
        let mut draw = |bytes: &mut [u8]| match rest.split_at_checked(bytes.len()) {
            Some((drawn, after)) => {
                bytes.copy_from_slice(drawn);
                rest = after;
                Ok(())
            }
            None => Err(Error::new(ErrorKind::InvalidRequest, "there are too few random bytes")),
        };
        Ok(self.inner.seal_text_with_random(text, &mut draw)?.expose().to_owned())
    }
}

/// The sealer of these passwords and formats.
pub(crate) fn sealer(passwords: Vec<String>, accept: &[String]) -> Outcome<Sealer> {
    let formats = accept.iter().map(|name| {
        SealFormat::from_name(name).ok_or_else(|| {
            let message = format!("`{name}` is no format of a seal that this version knows");
            NativeError::new(ErrorKind::Configuration, "seal_format_unknown", message)
        })
    });
    let formats = formats.collect::<Outcome<Vec<_>>>()?;
    Ok(Sealer::with_passwords(passwords)?.accept(formats))
}

impl fmt::Debug for NativeUnsealed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { format, password_index, .. } = self;
        let mut shown = formatter.debug_struct("NativeUnsealed");
        shown.field("format", format).field("password_index", password_index).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{texts, vectors};

    #[test]
    fn every_vector_is_opened_or_refused() {
        for case in vectors("seals") {
            let input = &case["input"];
            let (passwords, accept) = (texts(&input["passwords"]), texts(&input["accept"]));
            let sealer = NativeSealer::new(passwords, accept, input["now_ms"].as_i64()).unwrap();
            let sealed = input["sealed"].as_str().unwrap();
            let expected = &case["expect"];
            // Bytes 0, 1, 2 and so on, of which the salts are made.
            if input["random"] == "counting" {
                let random: Vec<u8> = (0..=255).collect();
                let text = expected["text"].as_str().unwrap();
                let same = sealer.danger_seal_text_with_random(text, &random).unwrap();
                assert_eq!(same, sealed, "{}", case["name"]);
            }
            match sealer.unseal_text(sealed) {
                Ok(unsealed) => assert_eq!(unsealed.text, expected["text"], "{}", case["name"]),
                Err(error) => {
                    let code = error.failure().code.clone().unwrap();
                    assert_eq!(expected["code"], code, "{}", case["name"]);
                }
            }
        }
    }

    #[test]
    fn what_is_sealed_is_opened_again_and_not_printed() {
        let passwords = vec!["the newer password, of at least 32".to_owned(), "b".repeat(32)];
        let newer = NativeSealer::new(passwords, Vec::new(), None).unwrap();
        let older = NativeSealer::new(vec!["b".repeat(32)], Vec::new(), None).unwrap();
        let unsealed = newer.unseal_text(&older.seal_text(r#"{"a":"hidden"}"#).unwrap()).unwrap();
        assert_eq!((unsealed.format.as_str(), unsealed.password_index), ("iron", 1));
        assert_eq!(unsealed.text, r#"{"a":"hidden"}"#);
        assert!(!format!("{unsealed:?}").contains("hidden"));
        let error = NativeSealer::new(vec!["short".to_owned()], Vec::new(), None).err().unwrap();
        assert_eq!(error.failure().kind, "configuration");
        let error = NativeSealer::new(vec!["b".repeat(32)], vec!["rot13".to_owned()], None).err().unwrap();
        assert_eq!(error.failure().code.as_deref(), Some("seal_format_unknown"));
    }
}
