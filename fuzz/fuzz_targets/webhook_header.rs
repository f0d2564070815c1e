//! The header of a delivery: nothing but the right signature passes, and nothing makes it panic.
#![no_main]

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use workos_kit::explain;
use workos_kit::webhooks::{WebhookVerifier, sign};

fuzz_target!(|data: (&[u8], &[u8])| {
    let (header, body) = data;
    let now = Timestamp::from_millisecond(1_700_000_000_000).expect("a time");
    let verifier = WebhookVerifier::with_secrets(["whsec_a", "whsec_b"]).clock(std::sync::Arc::new(move || now));
    assert!(verifier.verify(body, header).is_err(), "a signature was guessed");
    let _ = explain::webhook(body, header, &["whsec_a".into()], now);
    assert!(verifier.construct_event(body, sign(body, "whsec_b", now)).is_ok() || verifier.verify(body, sign(body, "whsec_b", now)).is_ok());
});
