//! What the emulator costs: start, memory, size, requests per second of its own CPU time, latencies as its data grows.
//!
//!     emulator PROGRAM FIXED_ANSWERS
//!
//! PROGRAM is the release build of the emulator. FIXED_ANSWERS is a server over the same HTTP library that does nothing but
//! answer: what it costs under the same load is the limit. The load comes from this process, the costs are read from the
//! other one's.

mod load;
mod running;
mod seed;

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use load::{Connection, Load};
use running::Running;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What one core of WorkOS's own emulator answers in a second.
const OFFICIAL_GET: f64 = 6_450.0;
const OFFICIAL_LIST: f64 = 2_130.0;
/// Rounds of which the median is shown.
const ROUNDS: usize = 5;
/// Numbers of users whose latencies are compared.
const SIZES: [usize; 3] = [100, 10_000, 100_000];

#[allow(clippy::print_stdout, reason = "a command-line tool talks on standard output")]
fn main() -> Outcome<()> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(program), Some(fixed_answers)) = (arguments.next(), arguments.next()) else {
        return Err("usage: emulator PROGRAM FIXED_ANSWERS".into());
    };
    let (program, fixed_answers) = (Path::new(&program), Path::new(&fixed_answers));
    let folder = tempfile::tempdir()?;

    println!("{:<44} {:>14} {:>14}", "", "measured", "aim");
    let row = |what: &str, measured: String, aim: &str, holds: bool| {
        println!("{what:<44} {measured:>14} {aim:>14}{}", if holds { "" } else { "  missed" });
    };

    let line = |what: &str, measured: String| println!("{what:<44} {measured:>14}");

    let megabytes = std::fs::metadata(program)?.len() as f64 / 1e6;
    row("program, MB", format!("{megabytes:.1}"), "< 25", megabytes < 25.0);
    let starts = rounds(|| Ok(millis(Running::start(program, None)?.until_answer)))?;
    row("start to the first answer, ms", format!("{starts:.1}"), "< 50", starts < 50.0);
    let empty = Running::start(program, None)?;
    let resident = empty.resident_megabytes()?;
    row("resident after the first answer, MB", format!("{resident:.1}"), "< 20", resident < 20.0);
    drop(empty);

    let file = seed::write(folder.path(), 10_000, 1_000)?;
    let seeded = rounds(|| Ok(millis(Running::start(program, Some(&file))?.until_answer)))? - starts;
    row("10,000 users, 1,000 organizations seeded, ms", format!("{seeded:.0}"), "< 1000", seeded < 1000.0);

    let (emulator, fixed) = (Running::start(program, Some(&file))?, Running::fixed_answers(fixed_answers)?);
    let users: Vec<String> = (0..1000).map(|number| seed::user_path(number * 7)).collect();
    for (what, paths, requests, official) in [
        ("get user", users, 100_000, OFFICIAL_GET),
        ("list of 100 users", vec![seed::list_path(100)], 10_000, OFFICIAL_LIST),
    ] {
        let (load, bare) = (Load::new(&emulator, paths.clone()), Load::new(&fixed, paths));
        // Rounds of the two alternate, so that what else the machine does meets both.
        let mut costs: [Vec<f64>; 2] = Default::default();
        for round in 0..=ROUNDS {
            for (costs, (load, server)) in costs.iter_mut().zip([(&load, &emulator), (&bare, &fixed)]) {
                let before = server.cpu_time()?;
                load.run(requests)?;
                let cost = (server.cpu_time()? - before).as_secs_f64() / requests as f64;
                // The first round fills caches.
                costs.extend((round > 0).then_some(cost));
            }
        }
        let [cost, limit] = costs.map(median);
        let (rate, aim) = (1.0 / cost, official * 10.0);
        row(
            &format!("{what}, requests per CPU second"),
            format!("{rate:.0}"),
            &format!("{aim:.0}"),
            rate >= aim,
        );
        line("  times the official emulator", format!("{:.1}x", rate / official));
        line("  CPU time of one, µs", format!("{:.1}", cost * 1e6));
        line("  of a server that only answers, µs", format!("{:.1}", limit * 1e6));
    }
    line("resident after that, MB", format!("{:.1}", emulator.resident_megabytes()?));
    drop((emulator, fixed));

    println!("\nlatency, median µs {:<25} {:>12} {:>12} {:>12}", "", SIZES[0], SIZES[1], SIZES[2]);
    let mut table: Vec<Vec<f64>> = Vec::new();
    for users in SIZES {
        let file = seed::write(folder.path(), users, users / 10)?;
        let emulator = Running::start(program, Some(&file))?;
        let mut connection = Connection::open(&emulator)?;
        let latencies = seed::questions(users).into_iter().map(|(_, path)| latency(&mut connection, &path));
        table.push(latencies.collect::<Outcome<_>>()?);
    }
    for (index, (what, _)) in seed::questions(SIZES[0]).into_iter().enumerate() {
        let values: Vec<String> = table.iter().map(|column| format!("{:>12.0}", column[index])).collect();
        println!("{what:<44} {}", values.join(" "));
    }
    Ok(())
}

/// The median of some measurements.
fn rounds(mut measure: impl FnMut() -> Outcome<f64>) -> Outcome<f64> {
    Ok(median((0..ROUNDS).map(|_| measure()).collect::<Outcome<_>>()?))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Median time of one request after the other, in microseconds.
fn latency(connection: &mut Connection, path: &str) -> Outcome<f64> {
    let mut times = Vec::new();
    for _ in 0..300 {
        let start = Instant::now();
        connection.ask(path)?;
        times.push(start.elapsed().as_secs_f64() * 1e6);
    }
    Ok(median(times))
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}
