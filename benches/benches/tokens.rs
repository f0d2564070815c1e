//! Verification of an access token: the bare signature, a token that is new, and one that was verified before.
//!
//! More tokens are turned over than are remembered, so that the second row finds none of them again.

#![allow(missing_docs)]

use std::hint::black_box;
use std::sync::Arc;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{self, KeyPair as _, RsaPublicKeyComponents};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use serde_json::json;
use workos_kit::WorkOS;
use workos_kit::session::TokenPolicy;

const PRIVATE_KEY: &[u8] = include_bytes!("../../emulator/keys/signing_key.pkcs8.der");
const NOW: i64 = 1_767_225_600;
/// One more than the tokens that are remembered.
const TOKENS: u32 = 10_001;

fn tokens(criterion: &mut Criterion) {
    let key = KeyPair::from_pkcs8(PRIVATE_KEY).expect("a key");
    let workos = client(&key);
    let users = workos.user_management();
    let policy = TokenPolicy::new();
    let all: Vec<String> = (0..TOKENS).map(|number| token(&key, number)).collect();

    let mut group = criterion.benchmark_group("access_token");
    let public = key.public_key();
    let components = RsaPublicKeyComponents {
        n: public.modulus().big_endian_without_leading_zero(),
        e: public.exponent().big_endian_without_leading_zero(),
    };
    let parsed = components.to_parsed_public_key(&signature::RSA_PKCS1_2048_8192_SHA256).expect("a key");
    let (signed, last) = all[0].rsplit_once('.').expect("a token");
    let last = URL_SAFE_NO_PAD.decode(last).expect("a signature");
    group.bench_function("bare_signature", |bencher| {
        bencher.iter(|| parsed.verify_sig(black_box(signed.as_bytes()), &last).expect("genuine"));
    });
    let mut turn = all.iter().cycle();
    group.bench_function("new_token", |bencher| {
        bencher.iter(|| {
            let token = turn.next().expect("never ends");
            users.try_verify_access_token(black_box(token), &policy).expect("keys").expect("genuine")
        });
    });
    group.bench_function("known_token", |bencher| {
        bencher.iter(|| {
            users.try_verify_access_token(black_box(&all[0]), &policy).expect("keys").expect("genuine")
        });
    });
    group.finish();
}

fn client(key: &KeyPair) -> WorkOS {
    let now = Timestamp::from_second(NOW).expect("a time in range");
    let clock = Arc::new(move || now);
    let workos = WorkOS::builder().client_id("client_bench").clock(clock).build().expect("a client");
    let public = key.public_key();
    let keys = json!({"keys": [{
        "kty": "RSA",
        "alg": "RS256",
        "use": "sig",
        "kid": "kid_1",
        "n": URL_SAFE_NO_PAD.encode(public.modulus().big_endian_without_leading_zero()),
        "e": URL_SAFE_NO_PAD.encode(public.exponent().big_endian_without_leading_zero()),
    }]});
    workos.user_management().session_keys().pin(&keys.to_string()).expect("keys");
    workos
}

/// Of the size that tokens of sessions have.
fn token(key: &KeyPair, number: u32) -> String {
    let header = json!({"alg": "RS256", "kid": "kid_1", "typ": "JWT"});
    let claims = json!({
        "iss": "https://api.workos.com",
        "sub": "user_01HXYZ123456789ABCDEFGHIJ",
        "sid": format!("session_01HXYZ{number:020}"),
        "jti": "01HXYZ123456789ABCDEFGHIJK",
        "org_id": "org_01HXYZ123456789ABCDEFGHIJ",
        "role": "admin",
        "roles": ["admin"],
        "permissions": ["users:read", "users:write"],
        "entitlements": ["audit-logs"],
        "feature_flags": [],
        "client_id": "client_bench",
        "auth_time": NOW - 600,
        "iat": NOW - 60,
        "exp": NOW + 240,
    });
    let encode = |value: &serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", encode(&header), encode(&claims));
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&signature::RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature)
        .expect("a signature");
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

criterion_group!(benches, tokens);
criterion_main!(benches);
