//! The callback of a sign-in: no text is accepted without the state of the flow.
#![no_main]

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use workos_kit::explain;
use workos_kit::sso::{Callback, CallbackOptions, SignInFlow, safe_return_to};

const FLOW: &str = r#"{"state":"the-state-of-this-browser-43-characters-long","code_verifier":"a-code-verifier-of-at-least-forty-three-characters","selector":{"organization":"org_01"},"created_at":"2023-11-14T22:13:20Z"}"#;

fuzz_target!(|data: &str| {
    let now = Timestamp::from_second(1_700_000_000).expect("a time");
    let flow = SignInFlow::from_json(FLOW).ok();
    let options = CallbackOptions::default();
    let _ = explain::callback(data, flow.as_ref(), &options, now);
    if let Ok(callback) = Callback::parse(data) {
        let _ = callback.clone().accept(None, &options, now);
        if let Some(flow) = &flow {
            let accepted = callback.accept(Some(flow), &options, now).is_ok();
            assert!(!accepted || data.contains("the-state"), "a state was guessed");
        }
    }
    if let Ok(target) = safe_return_to(data, &["https://app.example.com"]) {
        assert!(
            (target.starts_with('/') && !target.starts_with("//") && !target.starts_with("/\\"))
                || target.starts_with("https://app.example.com/"),
            "an open redirect: {target}"
        );
    }
    let _ = SignInFlow::from_json(data);
});
