//! Whole calls over loopback, in processor time of this process: the server has one of its own, which `FIXED_ANSWERS_URL`
//! names.

#![allow(missing_docs)]

use std::time::Duration;

use cpu_time::ProcessTime;
use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{Criterion, criterion_group, criterion_main};
use tokio::runtime::{Builder, Runtime};
use workos_kit::WorkOS;

/// Processor time, of which waiting for the server takes none.
struct Processor;

impl Measurement for Processor {
    type Intermediate = ProcessTime;
    type Value = Duration;

    fn start(&self) -> ProcessTime {
        ProcessTime::now()
    }

    fn end(&self, start: ProcessTime) -> Duration {
        start.elapsed()
    }

    fn add(&self, one: &Duration, other: &Duration) -> Duration {
        *one + *other
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, value: &Duration) -> f64 {
        WallTime.to_f64(value)
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn calls(criterion: &mut Criterion<Processor>) {
    let url = std::env::var("FIXED_ANSWERS_URL").expect("`cargo xtask bench` starts the server");
    let workos = WorkOS::builder().api_key("sk_test_123").base_url(&url).build().expect("a client");
    let official =
        workos::Client::builder().api_key("sk_test_123").client_id("client_123").base_url(&url).build();

    let mut group = criterion.benchmark_group("call_get_user");
    group.bench_function("workos_kit", |bencher| {
        let runtime = runtime();
        bencher.iter(|| {
            runtime.block_on(workos.user_management().get_user("user_01").into_future()).expect("a user")
        });
    });
    group.bench_function("workos", |bencher| {
        let runtime = runtime();
        bencher.iter(|| runtime.block_on(official.user_management().get_user("user_01")).expect("a user"));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .with_measurement(Processor)
        .sample_size(30)
        .measurement_time(Duration::from_secs(4));
    targets = calls
}
criterion_main!(benches);
