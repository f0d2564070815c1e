//! JSON as it is, not sealed.

use super::{Failure, Opened};

pub(super) fn open(sealed: &str) -> Opened {
    match serde_json::from_str::<serde::de::IgnoredAny>(sealed) {
        Ok(_) => Ok(sealed.as_bytes().to_vec().into()),
        Err(_) => Err(Failure::Malformed),
    }
}
