//! A page of 100 users: decoded into typed records, and beside it into a value tree.

#![allow(missing_docs)]

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde_json::Value;
use workos_kit::Page;
use workos_kit::models::User;
use workos_kit_benches::user_page;

fn pages(criterion: &mut Criterion) {
    let body = user_page(100);
    let mut group = criterion.benchmark_group("page_of_100_users");
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("workos_kit", |bencher| {
        bencher.iter(|| serde_json::from_slice::<Page<User>>(black_box(&body)).expect("a page"));
    });
    group.bench_function("workos", |bencher| {
        bencher
            .iter(|| serde_json::from_slice::<workos::models::UserList>(black_box(&body)).expect("a page"));
    });
    group.bench_function("value_tree", |bencher| {
        bencher.iter(|| serde_json::from_slice::<Value>(black_box(&body)).expect("JSON"));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(50).measurement_time(Duration::from_secs(2));
    targets = pages
}
criterion_main!(benches);
