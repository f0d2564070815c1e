//! What direct calls need of a JVM: bytes and texts out of its memory, and bytes into it.

use std::{mem::MaybeUninit, ptr, slice};

use jni_sys::{
    JNI_ABORT, JNIEnv, JNINativeInterface__1_2, JNINativeMethod, jbyteArray, jclass, jint, jsize, jstring,
};
use workos_kit::Secret;
use zeroize::Zeroize as _;

/// Arrays up to this size are copied, which is one call of the JVM. Lending takes two, and the longer ones are worth it.
const COPIED: usize = 4096;
/// The longest text that is short.
const SHORT: usize = 256;
/// The longest array that is lent and the longest text that is read, in bytes and in units of UTF-16. Longer ones are not usual:
/// the JVM may have to let its garbage collector wait for as long as bytes are lent.
const LONGEST: usize = 1024 * 1024;

/// The JVM that a native method runs for.
pub(crate) struct Jvm {
    env: *mut JNIEnv,
}

impl Jvm {
    /// The JVM of a call.
    ///
    /// # Safety
    ///
    /// `env` is what the JVM passed to the native method that runs on this thread. Arrays and texts that the methods are given
    /// are those of the same call, and none is null.
    pub(crate) unsafe fn new(env: *mut JNIEnv) -> Self {
        Self { env }
    }

    /// Gives a class native methods. 0 if it has them now, and otherwise an exception waits in the JVM.
    ///
    /// # Safety
    ///
    /// The functions have the signatures of the methods.
    pub(crate) unsafe fn register(&self, class: jclass, methods: &[JNINativeMethod]) -> jint {
        let count = jsize::try_from(methods.len()).unwrap_or(jsize::MAX);
        // SAFETY: the caller says so; the JVM copies what it needs of the list.
        unsafe { (self.functions().RegisterNatives)(self.env, class, methods.as_ptr(), count) }
    }

    /// Runs a call on the bytes of an array, unless there are too many. Longer ones stay where they are: the call must be short,
    /// must not wait, and cannot use this.
    ///
    /// # Safety
    ///
    /// The length is that of the array.
    pub(crate) unsafe fn lend<T>(
        &self,
        array: jbyteArray,
        length: jint,
        call: impl FnOnce(&[u8]) -> Option<T>,
    ) -> Option<T> {
        let count = usize::try_from(length).ok().filter(|&count| count <= LONGEST)?;
        if count <= COPIED {
            let mut copy = [MaybeUninit::<u8>::uninit(); COPIED];
            // SAFETY: there is room for all of it. What the JVM has written is initialized.
            let bytes = unsafe {
                (self.functions().GetByteArrayRegion)(self.env, array, 0, length, copy.as_mut_ptr().cast());
                slice::from_raw_parts(copy.as_ptr().cast(), count)
            };
            return call(bytes);
        }
        let lent = Lent::new(self, array)?;
        // SAFETY: the JVM keeps these bytes where they are until they are given back. A thread of the application that writes
        // into an array while it is being read is as wrong here as in the JVM's own methods.
        call(unsafe { slice::from_raw_parts(lent.bytes, count) })
    }

    /// Runs a call on a short text of ASCII that is no secret.
    ///
    /// # Safety
    ///
    /// The length is that of the text.
    pub(crate) unsafe fn ascii<T>(
        &self,
        text: jstring,
        length: jint,
        call: impl FnOnce(&[u8]) -> Option<T>,
    ) -> Option<T> {
        let count = usize::try_from(length).ok().filter(|&count| count <= SHORT)?;
        let mut units = [MaybeUninit::<u16>::uninit(); SHORT];
        // SAFETY: there is room for all of it. What the JVM has written is initialized.
        let units = unsafe {
            (self.functions().GetStringRegion)(self.env, text, 0, length, units.as_mut_ptr().cast());
            slice::from_raw_parts(units.as_ptr().cast::<u16>(), count)
        };
        if units.iter().fold(0, |all, unit| all | unit) >= 128 {
            return None;
        }
        let mut bytes = [0; SHORT];
        for (byte, unit) in bytes.iter_mut().zip(units) {
            *byte = *unit as u8;
        }
        call(&bytes[..count])
    }

    /// A text, which can be a secret. Nothing if half of a surrogate pair is in it.
    pub(crate) fn text(&self, text: jstring) -> Option<Secret> {
        // SAFETY: the text belongs to the running call.
        let length = unsafe { (self.functions().GetStringLength)(self.env, text) };
        let count = usize::try_from(length).ok().filter(|&count| count <= LONGEST)?;
        let mut units = vec![0_u16; count];
        // SAFETY: the same, and there is room for all of it.
        unsafe { (self.functions().GetStringRegion)(self.env, text, 0, length, units.as_mut_ptr()) };
        // Nearly all texts are ASCII, which is copied and not decoded.
        let text = if units.iter().all(|&unit| unit < 128) {
            String::from_utf8(units.iter().map(|&unit| unit as u8).collect()).ok()
        } else {
            String::from_utf16(&units).ok()
        };
        units.as_mut_slice().zeroize();
        text.map(Secret::from)
    }

    /// A new array of these bytes, one part after the other. Nothing, and an exception waits in the JVM, if its memory is full.
    pub(crate) fn array(&self, parts: &[&[u8]]) -> Option<jbyteArray> {
        let length = jsize::try_from(parts.iter().map(|part| part.len()).sum::<usize>()).ok()?;
        // SAFETY: nothing is asked of the caller.
        let array = unsafe { (self.functions().NewByteArray)(self.env, length) };
        if array.is_null() {
            return None;
        }
        let mut start = 0;
        for part in parts {
            // All of them together fit.
            let length = part.len() as jsize;
            // SAFETY: the array is the one that was made, with room for all parts.
            unsafe {
                (self.functions().SetByteArrayRegion)(self.env, array, start, length, part.as_ptr().cast())
            };
            start += length;
        }
        Some(array)
    }

    fn functions(&self) -> &JNINativeInterface__1_2 {
        // SAFETY: the JVM's table of functions lives as long as the JVM, and each has those of version 1.2.
        unsafe { &(**self.env).v1_2 }
    }
}

/// The bytes of an array, which are given back when this is dropped, also in a panic.
struct Lent<'a> {
    jvm: &'a Jvm,
    array: jbyteArray,
    bytes: *const u8,
}

impl<'a> Lent<'a> {
    fn new(jvm: &'a Jvm, array: jbyteArray) -> Option<Self> {
        // SAFETY: the array belongs to the running call. Until it is given back, nothing else is asked of the JVM.
        let bytes = unsafe { (jvm.functions().GetPrimitiveArrayCritical)(jvm.env, array, ptr::null_mut()) };
        (!bytes.is_null()).then_some(Self { jvm, array, bytes: bytes.cast() })
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let bytes = self.bytes.cast_mut().cast();
        // SAFETY: these are the bytes of the array. They were not written to, so that a copy need not be written back.
        unsafe {
            (self.jvm.functions().ReleasePrimitiveArrayCritical)(self.jvm.env, self.array, bytes, JNI_ABORT);
        }
    }
}
