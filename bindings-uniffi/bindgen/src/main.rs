//! `uniffi-bindgen`, in the version that the native library was built with.

fn main() {
    uniffi::uniffi_bindgen_main();
}
