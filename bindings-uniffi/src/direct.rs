//! The two calls that a server makes for every request, past UniFFI: numbers and addresses go over, and one step leads there
//! and back. UniFFI makes a piece of native memory for every text and answer, which costs the JVM many times what these calls
//! do.
//!
//! They answer what is usual; everything else is 0, which says to ask the object itself, whose answer says why.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    slice, str,
    sync::Arc,
};

use uniffi::Lower;

use crate::{
    session::NativeSessions, session_outcome::NativeAuthentication, webhooks::NativeWebhookVerifier,
};

#[uniffi::export]
impl NativeWebhookVerifier {
    /// Keeps the verifier for direct calls; gives its address, to be released once.
    pub fn retain(self: Arc<Self>) -> u64 {
        Arc::into_raw(self) as u64
    }
}

#[uniffi::export]
impl NativeSessions {
    /// Keeps the sessions for direct calls; gives their address, to be released once.
    pub fn retain(self: Arc<Self>) -> u64 {
        Arc::into_raw(self) as u64
    }
}

/// `NativeWebhookVerifier::verify` of a body and a header, one after the other in memory. 1 if the delivery is genuine, with
/// its `signed_at` and `secret_index` in `answer`.
///
/// # Safety
///
/// `verifier` was retained and not released, `input` has `body_length + header_length` bytes, and `answer` room for two numbers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_kit_webhook_verifier_verify(
    verifier: *const NativeWebhookVerifier,
    input: *const u8,
    body_length: usize,
    header_length: usize,
    answer: *mut i64,
) -> i32 {
    // SAFETY: that is what is asked of the caller.
    let (verifier, body, header) = unsafe {
        let header = slice::from_raw_parts(input.add(body_length), header_length);
        (&*verifier, slice::from_raw_parts(input, body_length), header)
    };
    let verified = usual(|| verifier.verify(body, str::from_utf8(header).ok()?).ok());
    let Some(delivery) = verified else { return 0 };
    // SAFETY: the same; nothing is said of how it is aligned.
    unsafe {
        answer.write_unaligned(delivery.signed_at);
        answer.add(1).write_unaligned(i64::from(delivery.secret_index));
    }
    1
}

/// `NativeSessions::try_authenticate`. The length of the outcome, which is written as UniFFI writes it, if it is there and has
/// room.
///
/// # Safety
///
/// `sessions` were retained and not released, `sealed` has `length` bytes, and `answer` room for `capacity`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_kit_sessions_try_authenticate(
    sessions: *const NativeSessions,
    sealed: *const u8,
    length: usize,
    answer: *mut u8,
    capacity: usize,
) -> i64 {
    // SAFETY: that is what is asked of the caller.
    let (sessions, sealed) = unsafe { (&*sessions, slice::from_raw_parts(sealed, length)) };
    let written = usual(|| {
        let outcome = sessions.try_authenticate(str::from_utf8(sealed).ok()?).ok()??;
        let mut written = Vec::with_capacity(2048);
        <NativeAuthentication as Lower<crate::UniFfiTag>>::write(outcome, &mut written);
        (written.len() <= capacity).then_some(written)
    });
    let Some(written) = written else { return 0 };
    // SAFETY: the same, and it fits. What was sealed is in another place than the answer.
    unsafe { answer.copy_from_nonoverlapping(written.as_ptr(), written.len()) };
    i64::try_from(written.len()).unwrap_or_default()
}

/// Gives a retained verifier up.
///
/// # Safety
///
/// It was retained, and is not used any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_kit_webhook_verifier_release(verifier: *const NativeWebhookVerifier) {
    // SAFETY: that is what is asked of the caller.
    drop(unsafe { Arc::from_raw(verifier) });
}

/// Gives retained sessions up.
///
/// # Safety
///
/// They were retained, and are not used any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_kit_sessions_release(sessions: *const NativeSessions) {
    // SAFETY: that is what is asked of the caller.
    drop(unsafe { Arc::from_raw(sessions) });
}

/// No panic leaves this library.
fn usual<T>(call: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(call)).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhooks::sign_webhook;

    fn verify(verifier: *const NativeWebhookVerifier, body: &[u8], header: &[u8]) -> Option<[i64; 2]> {
        let (input, mut answer) = ([body, header].concat(), [0; 2]);
        // SAFETY: the verifier is retained by the test, and all the memory is here.
        let found = unsafe {
            workos_kit_webhook_verifier_verify(
                verifier,
                input.as_ptr(),
                body.len(),
                header.len(),
                answer.as_mut_ptr(),
            )
        };
        (found == 1).then_some(answer)
    }

    #[test]
    fn a_retained_verifier_answers_as_the_object_does_and_is_freed_when_released() {
        let header = sign_webhook(b"{}", "second".to_owned(), 1_000_000).unwrap();
        let secrets = vec!["first".to_owned(), "second".to_owned()];
        let object = NativeWebhookVerifier::new(secrets, None, Some(1_000_000)).unwrap();
        let address = object.clone().retain() as *const NativeWebhookVerifier;
        assert_eq!(verify(address, b"{}", header.as_bytes()), Some([1_000_000, 1]));
        assert_eq!(verify(address, b"{ }", header.as_bytes()), None);
        assert_eq!(verify(address, b"{}", b""), None);
        assert_eq!(verify(address, b"{}", b"\xff"), None);
        assert_eq!(Arc::strong_count(&object), 2);
        // SAFETY: it was retained once.
        unsafe { workos_kit_webhook_verifier_release(address) };
        assert_eq!(Arc::strong_count(&object), 1);
    }
}
