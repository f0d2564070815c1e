//! JSON as it is, not sealed.

use zeroize::Zeroizing;

use super::{Failure, Opened};

pub(super) fn open(sealed: &str) -> Opened {
    match serde_json::from_str::<serde::de::IgnoredAny>(sealed) {
        Ok(_) => Ok(Zeroizing::new(sealed.as_bytes().to_vec())),
        Err(_) => Err(Failure::Malformed),
    }
}
