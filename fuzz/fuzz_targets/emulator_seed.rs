//! Seed files: any text fits or is refused with its place.
#![no_main]

use libfuzzer_sys::fuzz_target;
use workos_emulator::seed;

fuzz_target!(|data: &str| {
    if let Err(error) = seed::check(data) {
        assert!(!error.path.is_empty() && !error.message.is_empty(), "a refusal without place or reason: {error:?}");
    }
});
