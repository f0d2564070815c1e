//! An access token: none is good that was not signed with a key of the set.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use workos_kit::WorkOS;
use workos_kit::session::{TokenPolicy, TokenType, bearer_token};

const KEYS: &str = include_str!("../../tests/vectors/token_keys.json");

fn workos() -> &'static WorkOS {
    static WORKOS: OnceLock<WorkOS> = OnceLock::new();
    WORKOS.get_or_init(|| {
        let workos = WorkOS::builder().client_id("client_1").build().expect("a client");
        let sets: serde_json::Value = serde_json::from_str(KEYS).expect("key sets");
        // Each key under the name of the other, so that no token of the corpus is good either.
        let (mut first, mut second) = (sets["survey"]["keys"][0].clone(), sets["emulator"]["keys"][0].clone());
        std::mem::swap(&mut first["n"], &mut second["n"]);
        let swapped = serde_json::json!({"keys": [first, second]});
        workos.user_management().session_keys().pin(&swapped.to_string()).expect("keys");
        workos
    })
}

fuzz_target!(|data: &str| {
    let _ = bearer_token(Some(data));
    for token_type in [TokenType::User, TokenType::Any] {
        let policy = TokenPolicy::new().token_type(token_type).danger_accept_any_issuer();
        let verified = workos().user_management().try_verify_access_token(data, &policy);
        assert!(verified.is_none_or(|verified| verified.is_err()), "a token was forged");
    }
});
