//! Webhook verification, alone and with the envelope, beside its limit (a bare HMAC) and the peers, in one run.
//!
//! `svix` signs in another form (an identifier in the signed bytes, base64), and gives JSON instead of an event;
//! `workos` gives an untyped map.

#![allow(missing_docs)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, HeaderValue};
use jiff::Timestamp;
use serde_json::Value;
use sha2::Sha256;
use workos_kit::Clock;
use workos_kit::webhooks::{WebhookVerifier, sign};
use workos_kit_benches::webhook_body;

const SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV-b5sSYspob7oD";
const SVIX_SECRET: &str = "whsec_C2FVsBQIhrscChlQIMVb5sSYspob7oDx";
const NOW_MS: u64 = 1_767_225_600_000;

#[derive(Debug)]
struct FixedClock;

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        now()
    }
}

fn now() -> Timestamp {
    Timestamp::from_millisecond(NOW_MS.cast_signed()).expect("a time in range")
}

fn webhooks(criterion: &mut Criterion) {
    for (label, size) in [("1KB", 1_000), ("10KB", 10_000), ("200KB", 200_000)] {
        let body = webhook_body(size);
        let text = std::str::from_utf8(&body).expect("JSON");
        let header = sign(&body, SECRET, now());

        let ours = WebhookVerifier::new(SECRET).clock(Arc::new(FixedClock));
        let workos = workos::WebhookVerifier::new(SECRET)
            .with_clock(|| SystemTime::UNIX_EPOCH + Duration::from_millis(NOW_MS));
        let svix = svix::webhooks::Webhook::new(SVIX_SECRET).expect("a secret");
        let svix_headers = svix_headers(&svix, &body);
        let timestamp = NOW_MS.to_string();
        let key = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("any length");

        let mut group = criterion.benchmark_group("webhook_verify");
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_function(BenchmarkId::new("bare_hmac", label), |bencher| {
            bencher.iter(|| {
                let mut state = key.clone();
                state.update(timestamp.as_bytes());
                state.update(b".");
                state.update(black_box(&body));
                state.finalize().into_bytes()
            });
        });
        group.bench_function(BenchmarkId::new("workos_kit", label), |bencher| {
            bencher.iter(|| ours.verify(black_box(&body), &header).expect("genuine"));
        });
        group.bench_function(BenchmarkId::new("workos", label), |bencher| {
            bencher.iter(|| workos.verify_payload(&header, black_box(text)).expect("genuine"));
        });
        group.bench_function(BenchmarkId::new("svix", label), |bencher| {
            bencher
                .iter(|| svix.verify_ignoring_timestamp(black_box(&body), &svix_headers).expect("genuine"));
        });
        group.finish();

        let mut group = criterion.benchmark_group("webhook_verify_and_envelope");
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_function(BenchmarkId::new("workos_kit", label), |bencher| {
            bencher.iter(|| ours.construct_event(black_box(&body), &header).expect("genuine"));
        });
        group.bench_function(BenchmarkId::new("workos", label), |bencher| {
            bencher.iter(|| workos.construct_event(&header, black_box(text)).expect("genuine"));
        });
        group.bench_function(BenchmarkId::new("svix", label), |bencher| {
            bencher.iter(|| {
                svix.verify_ignoring_timestamp(black_box(&body), &svix_headers).expect("genuine");
                serde_json::from_slice::<Value>(&body).expect("JSON")
            });
        });
        group.finish();

        let mut group = criterion.benchmark_group("webhook_verify_and_typed_data");
        group.throughput(Throughput::Bytes(body.len() as u64));
        group.bench_function(BenchmarkId::new("workos_kit", label), |bencher| {
            bencher.iter(|| {
                let event = ours.construct_event(black_box(&body), &header).expect("genuine");
                event.typed().expect("a known type")
            });
        });
        group.finish();

        let mut group = criterion.benchmark_group("webhook_refuse");
        let forged = header.replace("v1=", "v1=0000").chars().take(header.len()).collect::<String>();
        group.bench_function(BenchmarkId::new("workos_kit", label), |bencher| {
            bencher.iter(|| ours.verify(black_box(&body), &forged).expect_err("forged"));
        });
        group.bench_function(BenchmarkId::new("workos", label), |bencher| {
            bencher.iter(|| workos.verify_payload(&forged, black_box(text)).expect_err("forged"));
        });
        group.finish();
    }
}

fn svix_headers(webhook: &svix::webhooks::Webhook, body: &[u8]) -> HeaderMap {
    let seconds = (NOW_MS / 1000).cast_signed();
    let signature = webhook.sign("msg_01", seconds, body).expect("a signature");
    let values =
        [("svix-id", "msg_01"), ("svix-timestamp", &seconds.to_string()), ("svix-signature", &signature)];
    values
        .into_iter()
        .map(|(name, value)| {
            (http::HeaderName::from_static(name), HeaderValue::from_str(value).expect("printable"))
        })
        .collect()
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(50).measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
    targets = webhooks
}
criterion_main!(benches);
