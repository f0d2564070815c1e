//! One case for each cause, and secrets that must not come out.

use proptest::prelude::*;

use super::*;
use crate::webhooks::{compute_signature, sign};

const BODY: &str =
    r#"{"id":"event_01","event":"user.created","data":{"name":"Zoë/☃ \"x\"","n":1.50},"created_at":"t"}"#;
const SECRET: &str = "whsec_do-not-show";

fn now() -> Timestamp {
    Timestamp::from_second(1_700_000_000).unwrap()
}

fn code(body: &str, header: &str, secret: &str) -> String {
    let explanation = webhook(body.as_bytes(), header, &[secret.into()], now());
    assert!(!explanation.to_string().contains("do-not-show"), "{explanation}");
    explanation.code
}

#[test]
fn every_way_to_change_a_body_is_told() {
    let header = sign(BODY.as_bytes(), SECRET, now());
    assert_eq!(code(BODY, &header, SECRET), "ok");
    let value: serde_json::Value = serde_json::from_str(BODY).unwrap();
    let ascii: String = BODY
        .chars()
        .map(
            |letter| {
                if letter.is_ascii() { letter.to_string() } else { format!("\\u{:04x}", u32::from(letter)) }
            },
        )
        .collect();
    for changed in [
        format!("\u{feff}{BODY}"),
        format!("{BODY}\n"),
        BODY.replace(':', ": ").replace("\",\"", "\", \""),
        BODY.replace(',', ",\n  "),
        serde_json::to_string(BODY).unwrap(),
        ascii.clone(),
        ascii.replace(':', ": "),
        ascii.replace('/', "\\/"),
    ] {
        assert_eq!(code(&changed, &header, SECRET), "body_written_again", "{changed}");
    }
    let ordered = value.to_string();
    let header = sign(ordered.as_bytes(), SECRET, now());
    assert_eq!(code(&BODY.replace("1.50", "1.5"), &header, SECRET), "body_written_again", "another order");
    assert_eq!(code(&BODY.replace("event_01", "event_02"), &header, SECRET), "signature_mismatch");
}

#[test]
fn headers_secrets_and_clocks_are_told() {
    let header = sign(BODY.as_bytes(), SECRET, now());
    assert_eq!(code(BODY, &header, "whsec_other"), "signature_mismatch");
    assert_eq!(code(BODY, &header, &format!("{SECRET}\n")), "secret_has_blanks");
    assert_eq!(code(BODY, &header, &format!("\"{SECRET}\"")), "secret_has_blanks");
    assert_eq!(code(BODY, &header, ""), "secret_missing");
    assert_eq!(code(BODY, "", SECRET), "signature_missing");
    assert_eq!(code(BODY, "v1,abc", SECRET), "signature_malformed");
    let seconds = format!("t=1700000000, v1={}", compute_signature(BODY.as_bytes(), SECRET, now()));
    assert_eq!(code(BODY, &seconds, SECRET), "timestamp_in_seconds");
    let old = sign(BODY.as_bytes(), SECRET, Timestamp::from_second(1_699_999_700).unwrap());
    let explanation = webhook(BODY.as_bytes(), &old, &[SECRET.into()], now());
    assert_eq!(explanation.code, "timestamp_outside_tolerance");
    assert!(
        explanation.text.contains("300s") && explanation.text.contains("itself is right"),
        "{explanation}"
    );
}

#[test]
fn callbacks_are_told() {
    let options = CallbackOptions::default();
    let explained = |text: &str| callback(text, None, &options, now()).code;
    assert_eq!(explained("code=a&state=b"), "flow_missing");
    assert_eq!(explained("code=a"), "idp_initiated_not_allowed");
    assert_eq!(explained("?"), "callback_malformed");
}

proptest! {
    #[test]
    fn no_secret_comes_out(body in "\\PC{0,60}", header in "\\PC{0,60}", secret in "[a-zA-Z0-9]{12,40}") {
        let explanation = webhook(body.as_bytes(), &header, &[(&*secret).into()], now());
        prop_assert!(!explanation.to_string().contains(&secret));
    }
}
