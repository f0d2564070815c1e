//! A key set: bad ones are refused, and none replaces a good one with nothing.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use workos_kit::WorkOS;

fn workos() -> &'static WorkOS {
    static WORKOS: OnceLock<WorkOS> = OnceLock::new();
    WORKOS.get_or_init(|| WorkOS::builder().client_id("client_jwks").build().expect("a client"))
}

fuzz_target!(|data: &str| {
    let keys = workos().user_management().session_keys();
    let before = keys.key_ids().expect("an address");
    match keys.preload(data) {
        Ok(()) => assert!(!keys.key_ids().expect("an address").is_empty(), "a set without keys was taken"),
        Err(_) => assert_eq!(keys.key_ids().expect("an address"), before, "a refused set changed the keys"),
    }
});
