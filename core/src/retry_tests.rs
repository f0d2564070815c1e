use super::*;
use crate::operation::{Auth, Body, Encoding, Host};

fn operation(method: Method, idempotent: bool, single_use: bool) -> Operation {
    Operation {
        id: "test.operation",
        method,
        path: "/test",
        host: Host::Base,
        auth: Auth::ApiKey,
        encoding: Encoding::Json,
        body: Body::None,
        query: &[],
        inject: &[],
        fixed: &[],
        idempotent,
        single_use,
    }
}

const FIRST: Attempt =
    Attempt { number: 1, max_retries: 3, remaining: Duration::from_secs(100), random: 1.0 };

fn refused(status: u16) -> Outcome {
    Outcome::Refused { status, retry_after: None }
}

#[test]
fn what_is_repeated_depends_on_method_and_outcome() {
    use Method::{Delete, Get, Patch, Post, Put};
    for method in [Get, Put, Delete, Post, Patch] {
        let safe = matches!(method, Get | Put | Delete);
        for (outcome, expected) in [
            (Outcome::NotSent, true),
            (Outcome::MaybeSent, safe),
            (refused(429), true),
            (refused(500), safe),
            (refused(502), safe),
            (refused(503), safe),
            (refused(504), safe),
            (refused(400), false),
            (refused(401), false),
            (refused(404), false),
            (refused(408), false),
            (refused(409), false),
            (refused(422), false),
            (refused(501), false),
            (refused(520), false),
            (refused(301), false),
        ] {
            let repeated = delay(&operation(method, false, false), outcome, FIRST).is_some();
            assert_eq!(repeated, expected, "{method:?} {outcome:?}");
        }
    }
}

#[test]
fn an_honoured_key_makes_post_repeatable() {
    for outcome in [Outcome::MaybeSent, refused(503)] {
        assert!(delay(&operation(Method::Post, true, false), outcome, FIRST).is_some(), "{outcome:?}");
    }
}

#[test]
fn what_can_be_spent_once_is_sent_once() {
    for method in [Method::Get, Method::Post] {
        let operation = operation(method, false, true);
        for outcome in [Outcome::MaybeSent, refused(429), refused(503)] {
            assert_eq!(delay(&operation, outcome, FIRST), None, "{method:?} {outcome:?}");
        }
        assert!(delay(&operation, Outcome::NotSent, FIRST).is_some());
    }
}

#[test]
fn delays_double_up_to_a_limit_and_are_spread() {
    let get = operation(Method::Get, false, false);
    let seconds: Vec<f64> = (1..=7)
        .map(|number| {
            let attempt = Attempt { number, max_retries: 10, ..FIRST };
            delay(&get, refused(503), attempt).map_or(-1.0, |delay| delay.as_secs_f64())
        })
        .collect();
    assert_eq!(seconds, [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]);
    assert_eq!(delay(&get, refused(503), Attempt { random: 0.0, ..FIRST }), Some(Duration::ZERO));
    assert_eq!(delay(&get, refused(503), Attempt { number: u32::MAX, ..FIRST }), None);
}

#[test]
fn the_server_is_heard_but_not_forever() {
    let get = operation(Method::Get, false, false);
    let asked = |seconds, remaining| {
        let retry_after = Some(Duration::from_secs(seconds));
        let attempt = Attempt { remaining: Duration::from_secs(remaining), ..FIRST };
        delay(&get, Outcome::Refused { status: 429, retry_after }, attempt)
    };
    assert_eq!(asked(7, 100), Some(Duration::from_secs(7)));
    assert_eq!(asked(86_400, 100), Some(MAX_RETRY_AFTER));
    assert_eq!(asked(7, 7), None, "the deadline wins");
    assert_eq!(asked(0, 7), Some(Duration::ZERO));
}

#[test]
fn the_number_of_retries_is_a_limit() {
    let get = operation(Method::Get, false, false);
    assert!(delay(&get, refused(503), Attempt { number: 3, ..FIRST }).is_some());
    assert_eq!(delay(&get, refused(503), Attempt { number: 4, ..FIRST }), None);
    assert_eq!(delay(&get, Outcome::NotSent, Attempt { max_retries: 0, ..FIRST }), None);
}
