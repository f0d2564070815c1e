//! The calls that a server makes for every request, past UniFFI: methods of the JVM's own native interface. UniFFI goes through
//! JNA and makes a piece of native memory for every text and answer, which costs the JVM many times what these calls do.
//!
//! They answer what is usual; everything else is 0 or null, which says to ask the object itself, whose answer says why.

use std::{
    ffi::{CStr, c_void},
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
    sync::Arc,
};

use jni_sys::{JNIEnv, JNINativeMethod, jbyteArray, jclass, jint, jlong, jstring};
use uniffi::Lower;
use workos_kit::{SecretBytes, events::Event};

use crate::{
    jvm::Jvm,
    session::NativeSessions,
    session_outcome::NativeAuthentication,
    webhooks::{NativeDelivery, NativeWebhookVerifier, extra},
};

/// How many bits of the answer of `verify` are the position of the secret. A timestamp has at most 15 digits, which is 50 bits.
const INDEX_BITS: u32 = 12;

#[uniffi::export]
impl NativeWebhookVerifier {
    /// Keeps the verifier for direct calls; gives its address, to be released once.
    pub fn retain(self: Arc<Self>) -> i64 {
        address(self)
    }
}

#[uniffi::export]
impl NativeSessions {
    /// Keeps the sessions for direct calls; gives their address, to be released once.
    pub fn retain(self: Arc<Self>) -> i64 {
        address(self)
    }
}

/// An event without its data, which is too large to be copied more often than needed.
#[derive(uniffi::Record)]
pub struct NativeEnvelope {
    /// Identifier.
    pub id: String,
    /// Type.
    pub event: String,
    /// When it happened, in seconds since 1970.
    pub created_at: i64,
    /// And in nanoseconds of that second.
    pub nanoseconds: i32,
    /// Context as it came.
    pub context: Option<String>,
    /// Members that this version does not know.
    pub extra: Option<String>,
}

impl From<&Event> for NativeEnvelope {
    fn from(event: &Event) -> Self {
        Self {
            id: event.id.clone(),
            event: event.event.as_str().to_owned(),
            created_at: event.created_at.as_second(),
            nanoseconds: event.created_at.subsec_nanosecond(),
            context: event.raw_context().map(str::to_owned),
            extra: extra(event),
        }
    }
}

/// Gives a class of the JVM its native methods: `dev.workoskit.DirectCalls`. 0 if it has them now.
///
/// The class is given, and not found by its name, because only its own class loader would find it. The methods are not found by
/// the names of functions either: the JVM looks for those in libraries that it loaded itself, and JNA has loaded this one.
///
/// # Safety
///
/// `env` is that of a call from a JVM on this thread, and `class` a class there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_kit_register_direct_calls(env: *mut JNIEnv, class: jclass) -> jint {
    let methods = [
        method(c"verify", c"(J[BILjava/lang/String;I)J", verify as *const c_void),
        method(c"constructEvent", c"(J[BILjava/lang/String;I)[B", construct_event as *const c_void),
        method(c"releaseVerifier", c"(J)V", release_verifier as *const c_void),
        method(c"tryAuthenticate", c"(JLjava/lang/String;)[B", try_authenticate as *const c_void),
        method(c"seal", c"(JLjava/lang/String;)[B", seal as *const c_void),
        method(c"releaseSessions", c"(J)V", release_sessions as *const c_void),
    ];
    // SAFETY: the caller passes what belongs to the running call. The methods are static, of these signatures.
    unsafe { Jvm::new(env).register(class, &methods) }
}

/// `NativeWebhookVerifier::verify`: `signed_at` and `secret_index` in one number, if the delivery is genuine.
///
/// # Safety
///
/// The JVM calls it, with a verifier that was retained and not released, and with the lengths of body and header.
unsafe extern "system" fn verify(
    env: *mut JNIEnv,
    _: jclass,
    verifier: jlong,
    body: jbyteArray,
    body_length: jint,
    header: jstring,
    header_length: jint,
) -> jlong {
    // SAFETY: that is what is asked of the caller.
    let (jvm, verifier) = unsafe { (Jvm::new(env), borrowed::<NativeWebhookVerifier>(verifier)) };
    let verified = usual(|| {
        let verify = |body: &[u8], header: &[u8]| verifier.inner.verify(body, header).ok();
        // SAFETY: the same.
        let verified = unsafe { delivery(&jvm, body, body_length, header, header_length, verify) };
        packed(&verified?.into())
    });
    verified.unwrap_or_default()
}

/// Verifies a delivery and reads its envelope: that, written as UniFFI writes it, and then the data as it came.
///
/// # Safety
///
/// As for `verify`.
unsafe extern "system" fn construct_event(
    env: *mut JNIEnv,
    _: jclass,
    verifier: jlong,
    body: jbyteArray,
    body_length: jint,
    header: jstring,
    header_length: jint,
) -> jbyteArray {
    // SAFETY: that is what is asked of the caller.
    let (jvm, verifier) = unsafe { (Jvm::new(env), borrowed::<NativeWebhookVerifier>(verifier)) };
    let event = usual(|| {
        let read = |body: &[u8], header: &[u8]| verifier.inner.construct_event(body, header).ok();
        // SAFETY: the same.
        let event = unsafe { delivery(&jvm, body, body_length, header, header_length, read) }?;
        let mut envelope = Vec::with_capacity(256);
        <NativeEnvelope as Lower<crate::UniFfiTag>>::write(NativeEnvelope::from(&event), &mut envelope);
        jvm.array(&[&envelope, event.raw_data().as_bytes()])
    });
    event.unwrap_or(ptr::null_mut())
}

/// Runs a call on the body and the header of a delivery.
///
/// # Safety
///
/// As for `verify`.
unsafe fn delivery<T>(
    jvm: &Jvm,
    body: jbyteArray,
    body_length: jint,
    header: jstring,
    header_length: jint,
    call: impl FnOnce(&[u8], &[u8]) -> Option<T>,
) -> Option<T> {
    // SAFETY: that is what is asked of the caller.
    unsafe {
        jvm.ascii(header, header_length, |header| jvm.lend(body, body_length, |body| call(body, header)))
    }
}

/// `NativeSessions::try_authenticate`: the outcome as UniFFI writes it, if the keys are there.
///
/// # Safety
///
/// The JVM calls it, with sessions that were retained and not released.
unsafe extern "system" fn try_authenticate(
    env: *mut JNIEnv,
    _: jclass,
    sessions: jlong,
    sealed: jstring,
) -> jbyteArray {
    // SAFETY: that is what is asked of the caller.
    let (jvm, sessions) = unsafe { (Jvm::new(env), borrowed::<NativeSessions>(sessions)) };
    let outcome = usual(|| {
        let outcome = sessions.try_authenticate(jvm.text(sealed)?.expose()).ok()??;
        let mut written = Vec::with_capacity(4096);
        <NativeAuthentication as Lower<crate::UniFfiTag>>::write(outcome, &mut written);
        jvm.array(&[SecretBytes::from(written).expose()])
    });
    outcome.unwrap_or(ptr::null_mut())
}

/// `NativeSessions::seal`, of a session that can be sealed.
///
/// # Safety
///
/// As for `try_authenticate`.
unsafe extern "system" fn seal(env: *mut JNIEnv, _: jclass, sessions: jlong, session: jstring) -> jbyteArray {
    // SAFETY: that is what is asked of the caller.
    let (jvm, sessions) = unsafe { (Jvm::new(env), borrowed::<NativeSessions>(sessions)) };
    let sealed = usual(|| jvm.array(&[sessions.seal(jvm.text(session)?.expose()).ok()?.as_bytes()]));
    sealed.unwrap_or(ptr::null_mut())
}

/// Gives a retained verifier up.
///
/// # Safety
///
/// It was retained, and is not used any more.
unsafe extern "system" fn release_verifier(_: *mut JNIEnv, _: jclass, verifier: jlong) {
    // SAFETY: that is what is asked of the caller.
    unsafe { release::<NativeWebhookVerifier>(verifier) };
}

/// Gives retained sessions up.
///
/// # Safety
///
/// They were retained, and are not used any more.
unsafe extern "system" fn release_sessions(_: *mut JNIEnv, _: jclass, sessions: jlong) {
    // SAFETY: that is what is asked of the caller.
    unsafe { release::<NativeSessions>(sessions) };
}

fn method(name: &'static CStr, signature: &'static CStr, function: *const c_void) -> JNINativeMethod {
    // The JVM writes into none of them.
    JNINativeMethod {
        name: name.as_ptr().cast_mut(),
        signature: signature.as_ptr().cast_mut(),
        fnPtr: function.cast_mut(),
    }
}

fn address<T>(object: Arc<T>) -> i64 {
    Arc::into_raw(object) as i64
}

/// What was retained.
///
/// # Safety
///
/// The address is that of a `T` that is not released before the call ends.
unsafe fn borrowed<'a, T>(address: jlong) -> &'a T {
    // SAFETY: that is what is asked of the caller.
    unsafe { &*(address as *const T) }
}

/// Gives up what was retained.
///
/// # Safety
///
/// The address is that of a `T` that was retained, and it is not used any more.
unsafe fn release<T>(address: jlong) {
    // SAFETY: that is what is asked of the caller.
    let object = unsafe { Arc::from_raw(address as *const T) };
    let _ = usual(|| {
        drop(object);
        Some(())
    });
}

/// Both in one number that is not 0, which needs no object of the JVM.
fn packed(delivery: &NativeDelivery) -> Option<jlong> {
    let is_usual = delivery.signed_at > 0 && delivery.signed_at < 1 << (62 - INDEX_BITS);
    let is_index = delivery.secret_index < 1 << INDEX_BITS;
    (is_usual && is_index).then(|| delivery.signed_at << INDEX_BITS | i64::from(delivery.secret_index))
}

/// No panic leaves this library.
fn usual<T>(call: impl FnOnce() -> Option<T>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(call)).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retained_verifier_is_freed_when_it_is_released() {
        let object = NativeWebhookVerifier::new(vec!["secret".to_owned()], None, None).unwrap();
        let address = object.clone().retain();
        assert_eq!(Arc::strong_count(&object), 2);
        // SAFETY: it was retained once, and the function does not look at the JVM.
        unsafe { release_verifier(ptr::null_mut(), ptr::null_mut(), address) };
        assert_eq!(Arc::strong_count(&object), 1);
    }

    #[test]
    fn only_what_fits_becomes_one_number() {
        let packed = |signed_at, secret_index| packed(&NativeDelivery { signed_at, secret_index });
        assert_eq!(packed(1_760_000_000_000, 3), Some((1_760_000_000_000 << 12) + 3));
        assert_eq!(packed(999_999_999_999_999, 4095), Some((999_999_999_999_999 << 12) + 4095));
        assert_eq!(packed(1_760_000_000_000, 4096), None);
        assert_eq!(packed(0, 1), None);
        assert_eq!(packed(-1, 1), None);
        assert_eq!(packed(i64::MAX, 0), None);
    }

    #[test]
    fn what_panics_is_not_usual() {
        assert_eq!(usual(|| -> Option<u8> { std::panic::resume_unwind(Box::new("on purpose")) }), None);
    }
}
