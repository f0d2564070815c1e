//! Webhook signatures: the vectors of `tests/vectors/webhooks.json`, and properties that hold for any input.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use proptest::prelude::*;
use workos_kit::webhooks::{DEFAULT_TOLERANCE, WebhookVerifier, compute_signature, sign};
use workos_kit::{Clock, Error, ErrorKind};

use crate::vectors;

const SECRET: &str = "whsec_test_secret";
const NOW_MS: i64 = 1_700_000_000_000;

#[derive(Debug)]
struct FixedClock(Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }
}

fn at(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap()
}

fn verifier(secrets: &[impl AsRef<str>], now_ms: i64) -> WebhookVerifier {
    WebhookVerifier::with_secrets(secrets.iter().map(AsRef::as_ref)).clock(Arc::new(FixedClock(at(now_ms))))
}

/// Bytes from hexadecimal text.
fn from_hex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "odd hexadecimal: {text}");
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

#[derive(serde::Deserialize)]
struct Input {
    secrets: Vec<String>,
    body: Option<String>,
    body_hex: String,
    header: String,
    now_ms: i64,
    tolerance_ms: u64,
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Expect {
    Verified { timestamp_ms: i64, secret_index: usize },
    Refused { error: vectors::ExpectedError },
}

#[test]
fn vectors_hold() {
    let cases = vectors::load::<Input, Expect>("webhooks.json");
    vectors::run(
        &cases,
        |case| format!("{}: {}", case.name, case.why),
        |case| {
            let body = from_hex(&case.input.body_hex);
            if let Some(text) = &case.input.body {
                vectors::same(&body, &text.clone().into_bytes())?;
            }
            let result = verifier(&case.input.secrets, case.input.now_ms)
                .tolerance(Duration::from_millis(case.input.tolerance_ms))
                .verify(&body, &case.input.header);
            match (&case.expect, result) {
                (Expect::Verified { timestamp_ms, secret_index }, Ok(verified)) => {
                    vectors::same(&verified.timestamp, &at(*timestamp_ms))?;
                    vectors::same(&verified.secret_index, secret_index)
                }
                (Expect::Refused { error }, Err(refused)) => vectors::same(
                    &(refused.kind().as_str(), refused.code()),
                    &(error.kind.as_str(), Some(error.code.as_str())),
                ),
                (Expect::Verified { .. }, Err(refused)) => Err(format!("refused: {refused}")),
                (Expect::Refused { error }, Ok(verified)) => {
                    Err(format!("passed as {verified:?}, not {error:?}"))
                }
            }
        },
    );
}

#[test]
fn sign_writes_what_workos_sends() {
    let cases = vectors::load::<Input, serde_json::Value>("webhooks.json");
    // The first three were made by the official packages.
    vectors::run(
        &cases[..3],
        |case| case.name.clone(),
        |case| {
            let body = from_hex(&case.input.body_hex);
            let timestamp = at(case.expect["timestamp_ms"].as_i64().unwrap());
            vectors::same(&sign(&body, case.input.secrets[0].as_str(), timestamp), &case.input.header)
        },
    );
}

#[test]
fn the_default_tolerance_is_180_seconds_both_ways() {
    assert_eq!(DEFAULT_TOLERANCE, Duration::from_secs(180));
    let header = sign(b"{}", SECRET, at(NOW_MS));
    for (skew_ms, passes) in [(179_000, true), (-179_000, true), (181_000, false), (-181_000, false)] {
        let result = verifier(&[SECRET], NOW_MS + skew_ms).verify(b"{}", &header);
        assert_eq!(result.is_ok(), passes, "a skew of {skew_ms} ms");
    }
}

#[test]
fn the_message_states_the_measured_skew() {
    let header = sign(b"{}", SECRET, at(NOW_MS));
    let message = |now_ms: i64| verifier(&[SECRET], now_ms).verify(b"{}", &header).unwrap_err().to_string();
    let late = message(NOW_MS + 181_500);
    assert!(late.contains("181.5s ago") && late.contains("180s"), "{late}");
    let early = message(NOW_MS - 3_600_000);
    assert!(early.contains("3600s in the future"), "{early}");
}

#[test]
fn the_system_clock_is_the_default() {
    let header = sign(b"{}", SECRET, Timestamp::now());
    assert!(WebhookVerifier::new(SECRET).verify(b"{}", &header).is_ok());
    let old = sign(b"{}", SECRET, at(NOW_MS));
    assert_eq!(
        WebhookVerifier::new(SECRET).verify(b"{}", &old).unwrap_err().code(),
        Some("timestamp_outside_tolerance")
    );
}

#[test]
fn headers_may_be_any_bytes() {
    let verifier = verifier(&[SECRET], NOW_MS);
    let header = sign(b"{}", SECRET, at(NOW_MS)).into_bytes();
    assert!(verifier.verify(b"{}", &header).is_ok());
    let not_text: &[u8] = b"t=\xff\xfe,v1=\0";
    assert_eq!(verifier.verify(b"{}", not_text).unwrap_err().code(), Some("signature_malformed"));
    let huge = vec![b','; 10_000_000];
    assert_eq!(verifier.verify(b"{}", &huge).unwrap_err().code(), Some("signature_malformed"));
}

#[test]
fn refusals_and_decode_failures_are_told_apart() {
    let verifier = verifier(&[SECRET], NOW_MS);
    let signed = |body: &[u8]| sign(body, SECRET, at(NOW_MS));
    let outcome = |body: &[u8], header: &str| {
        verifier.construct_event(body, header).map(|event| event.id).map_err(|error: Error| error.kind())
    };

    let event = br#"{"id":"event_01","event":"user.created","data":{},"created_at":"2026-01-01T00:00:00Z"}"#;
    assert_eq!(outcome(event, &signed(event)).unwrap(), "event_01");
    assert_eq!(outcome(b"{}", &signed(event)).unwrap_err(), ErrorKind::SignatureMismatch);
    for body in [&b"{}"[..], b"", b"null", b"[]", b"\"text\"", b"{\"id\":1", b"\xff\xfe"] {
        assert_eq!(outcome(body, &signed(body)).unwrap_err(), ErrorKind::Decode, "{body:?}");
    }
}

#[test]
fn secrets_are_not_shown() {
    let shown = format!("{:?}", WebhookVerifier::with_secrets([SECRET, "whsec_other"]));
    assert!(!shown.contains("whsec"), "{shown}");
    let errors = [
        verifier(&[SECRET], NOW_MS).verify(b"{}", "t=1, v1=zz").unwrap_err(),
        verifier(&[SECRET], NOW_MS).verify(b"{}", sign(b"[]", SECRET, at(NOW_MS))).unwrap_err(),
    ];
    for error in errors {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(SECRET), "{shown}");
        assert!(!shown.contains(&compute_signature(b"{}", SECRET, at(NOW_MS))), "{shown}");
    }
}

proptest! {
    #[test]
    fn what_was_signed_verifies(
        body in proptest::collection::vec(any::<u8>(), 0..2000),
        secret in "\\PC{1,100}",
        now_ms in 0_i64..253_000_000_000_000,
    ) {
        let header = sign(&body, secret.as_str(), at(now_ms));
        let verified = verifier(&[secret], now_ms).verify(&body, &header);
        prop_assert_eq!(verified.unwrap().timestamp, at(now_ms));
    }

    #[test]
    fn a_changed_body_never_verifies(
        body in proptest::collection::vec(any::<u8>(), 1..500),
        position in any::<proptest::sample::Index>(),
        difference in 1_u8..=255,
    ) {
        let header = sign(&body, SECRET, at(NOW_MS));
        let mut changed = body.clone();
        changed[position.index(body.len())] ^= difference;
        let refused = verifier(&[SECRET], NOW_MS).verify(&changed, &header).unwrap_err();
        prop_assert_eq!(refused.code(), Some("signature_mismatch"));
    }

    #[test]
    fn a_changed_header_verifies_only_with_the_same_meaning(
        position in any::<proptest::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let header = sign(b"{}", SECRET, at(NOW_MS)).into_bytes();
        let mut changed = header.clone();
        changed[position.index(header.len())] = byte;
        let meaning = |header: &[u8]| header.to_ascii_lowercase();
        if let Ok(verified) = verifier(&[SECRET], NOW_MS).verify(b"{}", &changed) {
            prop_assert_eq!(verified.timestamp, at(NOW_MS));
            // Another blank, or another case of a digit.
            let blank = changed.get(16).is_some_and(u8::is_ascii_whitespace);
            prop_assert!(blank || meaning(&changed) == meaning(&header));
        }
    }

    #[test]
    fn any_header_is_refused_without_a_panic(
        header in proptest::collection::vec(any::<u8>(), 0..300),
        body in proptest::collection::vec(any::<u8>(), 0..100),
    ) {
        let refused = verifier(&[SECRET], NOW_MS).construct_event(&body, &header).unwrap_err();
        prop_assert_eq!(refused.kind(), ErrorKind::SignatureMismatch);
    }

    #[test]
    fn a_header_of_the_right_form_is_refused(
        header in "t=17[0-9]{11}(, ?v1=[0-9a-fA-F]{64}){1,4}",
        body in proptest::collection::vec(any::<u8>(), 0..100),
    ) {
        let refused = verifier(&[SECRET], NOW_MS).tolerance(Duration::MAX).verify(&body, &header).unwrap_err();
        prop_assert_eq!(refused.code(), Some("signature_mismatch"));
    }
}
