//! Whole calls over loopback, in processor time of this process: the server has one of its own, which `FIXED_ANSWERS_URL`
//! names. The peers take turns, because a machine that slows down in between would decide otherwise.

#![allow(missing_docs)]

use std::env;

use cpu_time::ProcessTime;
use tokio::runtime::{Builder, Runtime};
use workos_kit::WorkOS;

const ROUNDS: usize = 21;
const CALLS: u32 = 500;

fn main() {
    let url = env::var("FIXED_ANSWERS_URL").expect("`cargo xtask bench calls` starts the server");
    let workos = WorkOS::builder().api_key("sk_test_123").base_url(&url).build().expect("a client");
    let official =
        workos::Client::builder().api_key("sk_test_123").client_id("client_123").base_url(&url).build();
    let (our_runtime, their_runtime) = (runtime(), runtime());
    let our_call = || {
        our_runtime.block_on(workos.user_management().get_user("user_01").into_future()).expect("a user");
    };
    let their_call = || {
        their_runtime.block_on(official.user_management().get_user("user_01")).expect("a user");
    };

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // The first round makes the connections.
    for round in 0..=ROUNDS {
        let found = (micros(our_call), micros(their_call));
        if round > 0 {
            ours.push(found.0);
            theirs.push(found.1);
        }
    }
    let (ours, theirs) = (median(ours), median(theirs));
    println!(
        "\ncall, get user: processor time\n  workos_kit {ours:>12.2} us\n  workos     {theirs:>12.2} us {:>8.2}x",
        theirs / ours
    );
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// Processor time of one call, of which waiting for the server takes none.
fn micros(call: impl Fn()) -> f64 {
    let start = ProcessTime::now();
    for _ in 0..CALLS {
        call();
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
