//! Sessions: verified anew, seen before, sealed; and local encryption of a large value.
//!
//! More sessions are turned over than tokens are remembered, so that the first row finds none of them again. Each peer opens
//! cookies of its own format.

#![allow(missing_docs)]

use std::hint::black_box;
use std::sync::Arc;

use async_trait::async_trait;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{self, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use criterion::{Criterion, criterion_group, criterion_main};
use futures_util::FutureExt as _;
use jiff::Timestamp;
use serde_json::{Value, json};
use workos::transport::{HttpRequest, HttpResponse, HttpTransport, TransportError};
use workos_kit::WorkOS;
use workos_kit::session::{Sealer, SessionData, SessionOptions};
use workos_kit::vault::{DataKey, decrypt_blob, encrypt_blob};

const PRIVATE_KEY: &[u8] = include_bytes!("../../emulator/keys/signing_key.pkcs8.der");
const PASSWORD: &str = "a-cookie-password-of-32+-chars-0001";
const HEX_PASSWORD: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
/// One more than the tokens that are remembered.
const SESSIONS: u32 = 10_001;

fn sessions(criterion: &mut Criterion) {
    let key = KeyPair::from_pkcs8(PRIVATE_KEY).expect("a key");
    let keys = key_set(&key);
    let workos = WorkOS::builder().client_id("client_bench").build().expect("a client");
    workos.user_management().session_keys().pin(&keys).expect("keys");
    let sealer = Sealer::new(PASSWORD).expect("a password");
    let manager = workos.user_management().sessions(SessionOptions::new(sealer.clone())).expect("options");
    let transport = Arc::new(Keys(keys));
    let official = workos::Client::builder()
        .client_id("client_bench")
        .transport(transport)
        .try_build()
        .expect("a client");

    let tokens: Vec<String> = (0..SESSIONS).map(|number| token(&key, number)).collect();
    let user = user();
    let json =
        |token: &str| json!({"access_token": token, "refresh_token": "refresh", "user": user}).to_string();
    let ours: Vec<String> = tokens
        .iter()
        .map(|token| sealer.seal(&SessionData::from_json(&json(token)).expect("a session")).expect("sealed"))
        .map(|sealed| sealed.expose().to_owned())
        .collect();
    let data = |token: &str| -> workos::helpers::session::SessionData {
        serde_json::from_str(&json(token)).expect("a session")
    };
    let seal =
        |token: &String| workos::helpers::session::seal_session(&data(token), HEX_PASSWORD).expect("sealed");
    let theirs: Vec<String> = tokens.iter().map(seal).collect();

    let mut group = criterion.benchmark_group("session_authenticate");
    let mut turn = ours.iter().cycle();
    group.bench_function("workos_kit", |bencher| {
        bencher.iter(|| {
            let session = manager.load_sealed_session(black_box(turn.next().expect("never ends")));
            let found = session.try_authenticate().expect("keys").expect("configured");
            assert!(found.authenticated().is_some());
        });
    });
    let authenticate = |sealed: &str| {
        let manager = workos::helpers::session::SessionManager::new(Some(&official), sealed, HEX_PASSWORD);
        // The keys are there after the first time, so nothing is waited for.
        let found = manager.authenticate().now_or_never().expect("no waiting");
        assert!(found.authenticated, "{}", found.reason);
    };
    let mut turn = theirs.iter().cycle();
    group.bench_function("workos", |bencher| {
        bencher.iter(|| authenticate(black_box(turn.next().expect("never ends"))));
    });
    group.finish();

    let mut group = criterion.benchmark_group("session_seen_before");
    group.bench_function("workos_kit", |bencher| {
        bencher.iter(|| {
            let session = manager.load_sealed_session(black_box(&ours[0]));
            session.try_authenticate().expect("keys").expect("configured")
        });
    });
    group.bench_function("workos", |bencher| bencher.iter(|| authenticate(black_box(&theirs[0]))));
    group.finish();

    let mut group = criterion.benchmark_group("session_seal");
    let session = SessionData::from_json(&json(&tokens[0])).expect("a session");
    group.bench_function("workos_kit", |bencher| {
        bencher.iter(|| sealer.seal(black_box(&session)).expect("sealed"))
    });
    let session = data(&tokens[0]);
    group.bench_function("workos", |bencher| {
        bencher.iter(|| {
            workos::helpers::session::seal_session(black_box(&session), HEX_PASSWORD).expect("sealed")
        });
    });
    group.finish();
}

fn vault(criterion: &mut Criterion) {
    let value = "a value, ".repeat(116_500);
    let (key, encrypted_keys) =
        (STANDARD.encode([7; 32]), STANDARD.encode([b"WOS.EKM.v1\0".as_slice(), &[1; 200]].concat()));
    let data_key = DataKey::from_base64(&key, &encrypted_keys).expect("a key");
    let mut group = criterion.benchmark_group("vault_1_mb_encrypt");
    group.bench_function("workos_kit", |bencher| {
        bencher.iter(|| encrypt_blob(black_box(value.as_bytes()), &data_key, "record").expect("encrypted"));
    });
    group.bench_function("workos", |bencher| {
        bencher.iter(|| {
            workos::helpers::local_encrypt(black_box(&value), &key, &encrypted_keys, "record")
                .expect("encrypted")
        });
    });
    group.finish();
    let encrypted = encrypt_blob(value.as_bytes(), &data_key, "record").expect("encrypted");
    let mut group = criterion.benchmark_group("vault_1_mb_decrypt");
    group.bench_function("workos_kit", |bencher| {
        bencher.iter(|| decrypt_blob(black_box(&encrypted), &data_key, "record").expect("decrypted"));
    });
    group.finish();
}

/// Answers with the keys, as their server does.
#[derive(Debug)]
struct Keys(String);

#[async_trait]
impl HttpTransport for Keys {
    async fn execute(&self, _request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let body = self.0.clone().into();
        Ok(HttpResponse { status: http::StatusCode::OK, headers: http::HeaderMap::new(), body })
    }
}

fn key_set(key: &KeyPair) -> String {
    let public = key.public_key();
    let keys = json!({"keys": [{
        "kty": "RSA",
        "alg": "RS256",
        "use": "sig",
        "kid": "kid_1",
        "x5c": [],
        "x5t#S256": "",
        "n": URL_SAFE_NO_PAD.encode(public.modulus().big_endian_without_leading_zero()),
        "e": URL_SAFE_NO_PAD.encode(public.exponent().big_endian_without_leading_zero()),
    }]});
    keys.to_string()
}

fn user() -> Value {
    let mut user = workos_kit_benches::user(1);
    user["id"] = "user_01HXYZ123456789ABCDEFGHIJ".into();
    user
}

/// Of the size that tokens of sessions have.
fn token(key: &KeyPair, number: u32) -> String {
    let now = Timestamp::now().as_second();
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
        "auth_time": now - 600,
        "iat": now - 60,
        "exp": now + 24 * 3600,
    });
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", encode(&header), encode(&claims));
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&signature::RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature)
        .expect("a signature");
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

criterion_group!(benches, sessions, vault);
criterion_main!(benches);
