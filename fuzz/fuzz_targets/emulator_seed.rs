//! Seed files: any text fits or is refused with its place, and what fits can be exported and planted again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use workos_emulator::seed;

fuzz_target!(|data: &str| {
    match seed::planted([data]) {
        Err(error) => {
            assert!(!error.path.is_empty() && !error.message.is_empty(), "a refusal without place or reason: {error:?}");
        }
        Ok(state) => {
            let seed = seed::export(&state).seed.to_string();
            let again = seed::planted([seed.as_str()]).map(|state| seed::export(&state).seed.to_string());
            assert_eq!(again.as_deref(), Ok(&*seed), "what was exported does not lead to the same");
        }
    }
});
