//! Cancelling a call that is under way.

use std::sync::{Mutex, PoisonError};

use futures_util::future::{AbortHandle, AbortRegistration};
use napi_derive::napi;

/// Cancels the one call it is passed to. It lives as long as the call and its signal, in no table.
#[napi]
pub struct Cancellation {
    handle: AbortHandle,
    registration: Mutex<Option<AbortRegistration>>,
}

#[napi]
impl Cancellation {
    /// For one call.
    #[napi(catch_unwind, constructor)]
    #[allow(clippy::new_without_default, reason = "a constructor for JavaScript")]
    pub fn new() -> Self {
        let (handle, registration) = AbortHandle::new_pair();
        Self { handle, registration: Mutex::new(Some(registration)) }
    }

    /// Ends the call with a failure of kind `cancelled`. Without effect if it has ended already.
    #[napi(catch_unwind)]
    pub fn cancel(&self) {
        self.handle.abort();
    }
}

impl Cancellation {
    /// What the call listens to; nothing for a second call.
    pub(crate) fn registration(&self) -> Option<AbortRegistration> {
        self.registration.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
