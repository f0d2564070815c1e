//! Bad days: refusals, delays, broken answers and broken connections, each as an error of the right kind, and
//! nothing repeated that must not be.

use std::time::{Duration, Instant};

use workos_emulator::{Drop, Fault};
use workos_kit::organizations::{CreateOrganizationParams, ListOrganizationsParams};
use workos_kit::{Error, ErrorKind};

use crate::support::{Bench, refusal};

const GET: &str = "organizations.get_organization";
const CREATE: &str = "organizations.create_organization";

async fn start(fault: Fault) -> Bench {
    let bench = Bench::start("organizations: [{ id: org_01ACME, name: Acme }]").await;
    bench.control().fault(fault).unwrap();
    bench
}

/// Reads the organization without retries.
async fn failed_get(bench: &Bench) -> Error {
    bench.workos.organizations().get_organization("org_01ACME").max_retries(0).await.unwrap_err()
}

async fn create(bench: &Bench) -> Result<(), Error> {
    bench.workos.organizations().create_organization(CreateOrganizationParams::new("New")).await.map(drop)
}

/// How many organizations there are besides the seeded one.
async fn created(bench: &Bench) -> usize {
    let page = bench.workos.organizations().list_organizations(ListOrganizationsParams::new()).await.unwrap();
    page.data.iter().filter(|organization| organization.name == "New").count()
}

#[tokio::test]
async fn a_read_outlives_a_short_outage() {
    let bench = start(Fault::on(GET).status(503).times(2)).await;
    let response = bench.workos.organizations().get_organization("org_01ACME").response().await.unwrap();
    assert_eq!(response.value.name, "Acme");
    assert_eq!(response.raw.attempts, 3, "two refusals and the answer");
    let statuses: Vec<_> = bench.requests(GET).iter().map(|entry| entry.status).collect();
    assert_eq!(statuses, [Some(503), Some(503), Some(200)], "the server saw what the client counted");
}

#[tokio::test]
async fn a_long_outage_is_reported_with_its_attempts() {
    let bench = start(Fault::on(GET).status(502).always()).await;
    let error = bench.workos.organizations().get_organization("org_01ACME").max_retries(1).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Unavailable, Some(502), 2));
    assert!(error.is_retryable(), "the application may try later");
    assert_eq!(bench.requests(GET).len(), 2, "one retry was allowed");
}

#[tokio::test]
async fn a_failed_creation_is_not_repeated() {
    for status in [500, 502, 503, 504] {
        let bench = start(Fault::on(CREATE).status(status)).await;
        let error = create(&bench).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Unavailable, Some(status)));
        assert_eq!(bench.requests(CREATE).len(), 1, "the server may have acted before the {status}");
    }
}

#[tokio::test]
async fn a_rate_limit_in_seconds_is_waited_for() {
    let bench = start(Fault::on(GET).status(429).header("retry-after", "1")).await;
    let before = Instant::now();
    let response = bench.workos.organizations().get_organization("org_01ACME").response().await.unwrap();
    assert_eq!(response.raw.attempts, 2);
    assert!(before.elapsed() >= Duration::from_secs(1), "not sooner than the server asked");
}

#[tokio::test]
async fn a_rate_limited_creation_is_repeated_because_nothing_was_done() {
    let bench = start(Fault::on(CREATE).status(429).header("retry-after", "0").times(2)).await;
    create(&bench).await.unwrap();
    assert_eq!(bench.requests(CREATE).len(), 3, "a 429 says that the request was not looked at");
    assert_eq!(created(&bench).await, 1);
}

#[tokio::test]
async fn both_forms_of_retry_after_reach_the_caller() {
    let seconds = Fault::on(GET).status(429).header("retry-after", "17").body(serde_json::json!({
        "message": "Too many requests", "code": "rate_limit_exceeded",
    }));
    let error = failed_get(&start(seconds).await).await;
    assert_eq!(refusal(&error), ("rate_limited", Some(429), Some("rate_limit_exceeded")));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));

    let date = Fault::on(GET)
        .status(429)
        .header("date", "Tue, 15 Jan 2030 12:00:00 GMT")
        .header("retry-after", "Tue, 15 Jan 2030 12:00:30 GMT");
    let error = failed_get(&start(date).await).await;
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)), "measured by the server's own clock");
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_not_begun() {
    let bench = start(Fault::on(GET).status(429).header("retry-after", "30").always()).await;
    let before = Instant::now();
    let call = bench.workos.organizations().get_organization("org_01ACME").timeout(Duration::from_secs(2));
    let error = call.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 1), "{error}");
    assert!(before.elapsed() < Duration::from_secs(2), "waiting would be in vain, so it is told at once");
}

#[tokio::test]
async fn a_page_of_a_proxy_is_no_message() {
    let html = "<html><body><h1>Bad Gateway</h1> internal-host-7</body></html>";
    let error = failed_get(&start(Fault::on(GET).status(502).body(html)).await).await;
    assert_eq!((error.kind(), error.status(), error.code()), (ErrorKind::Unavailable, Some(502), None));
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("internal-host-7"), "bodies of strangers stay out of logs: {shown}");
    assert!(error.message().contains("without JSON"), "but that it was no API answer is said: {error}");

    let bench = start(Fault::on(GET).status(200).body(html)).await;
    let error = failed_get(&bench).await;
    assert_eq!(refusal(&error), ("decode", Some(200), Some("answer_malformed")), "a success that is none");
    assert_eq!(bench.requests(GET).len(), 1);
}

#[tokio::test]
async fn bodies_of_any_form_become_errors() {
    let bodies = [
        serde_json::json!(null),
        serde_json::json!([]),
        serde_json::json!(["one", {"message": "two"}]),
        serde_json::json!("a bare text"),
        serde_json::json!(7),
        serde_json::json!({"code": {"not": "a text"}, "message": null, "errors": 3}),
    ];
    for body in bodies {
        let bench = start(Fault::on(GET).status(404).body(body.clone())).await;
        let error = failed_get(&bench).await;
        assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, Some(404)), "{body}: {error}");
        assert!(!error.message().is_empty(), "{body} has something to say or the status has");
        assert_eq!(error.to_string().lines().count(), 1, "one line in a log: {error}");
    }
}

#[tokio::test]
async fn broken_json_is_a_decoding_error_and_not_repeated() {
    let bench = start(Fault::on(GET).malformed()).await;
    let error = bench.workos.organizations().get_organization("org_01ACME").await.unwrap_err();
    assert_eq!(refusal(&error), ("decode", Some(200), Some("answer_malformed")));
    assert_eq!(error.operation(), Some(GET), "the error says which call it was");
    assert_eq!(bench.requests(GET).len(), 1, "the server answered; it would answer the same again");
    assert!(!error.to_string().contains("Acme"), "the answer is not quoted: {error}");
}

#[tokio::test]
async fn a_slow_server_meets_the_deadline() {
    let bench = start(Fault::on(GET).delay(Duration::from_secs(20)).always()).await;
    let before = Instant::now();
    let call =
        bench.workos.organizations().get_organization("org_01ACME").timeout(Duration::from_millis(300));
    let error = call.await.unwrap_err();
    let took = before.elapsed();
    assert_eq!((error.kind(), error.code(), error.status()), (ErrorKind::Timeout, Some("timeout"), None));
    assert!(took >= Duration::from_millis(300) && took < Duration::from_secs(5), "{took:?}");
    assert_eq!(error.attempts(), 1, "no time was left for another");
}

#[tokio::test]
async fn a_delay_within_the_deadline_is_no_error() {
    let bench = start(Fault::on(GET).delay(Duration::from_millis(200))).await;
    let response = bench.workos.organizations().get_organization("org_01ACME").response().await.unwrap();
    assert_eq!(response.raw.attempts, 1, "patience, not a second request");
}

#[tokio::test]
async fn a_read_is_repeated_when_the_connection_breaks() {
    for drop in [Drop::BeforeHeaders, Drop::MidBody, Drop::AfterCommit] {
        let bench = start(Fault::on(GET).dropped(drop)).await;
        let response = bench.workos.organizations().get_organization("org_01ACME").response().await.unwrap();
        assert_eq!(response.raw.attempts, 2, "{drop:?}");
        assert_eq!(bench.requests(GET).len(), 2, "{drop:?}: nothing below the client repeats on its own");

        let bench = start(Fault::on(GET).dropped(drop)).await;
        let error = failed_get(&bench).await;
        assert_eq!(
            refusal(&error),
            ("connection", None, Some("connection_interrupted")),
            "{drop:?}: {error}"
        );
        assert!(error.is_retryable(), "the caller may repeat a read: {error}");
    }
}

#[tokio::test]
async fn a_creation_whose_answer_is_lost_is_not_repeated() {
    for (drop, expected) in [(Drop::BeforeHeaders, 0), (Drop::MidBody, 1), (Drop::AfterCommit, 1)] {
        // On a new connection, and on one that was used before: a pool may take a broken one for stale.
        for warmed in [false, true] {
            let bench = start(Fault::on(CREATE).dropped(drop)).await;
            if warmed {
                assert_eq!(created(&bench).await, 0);
            }
            let error = create(&bench).await.unwrap_err();
            let case = format!("{drop:?}, warmed: {warmed}: {error}");
            assert_eq!(refusal(&error), ("connection", None, Some("connection_interrupted")), "{case}");
            assert_eq!(error.attempts(), 1, "{case}");
            assert_eq!(bench.requests(CREATE).len(), 1, "a second request could make a second one: {case}");
            assert_eq!(created(&bench).await, expected, "{case}");
        }
    }
}

#[tokio::test]
async fn an_unreachable_server_is_a_connection_error() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let workos = workos_kit::WorkOS::builder()
        .api_key("sk_test_1")
        .base_url(format!("http://{free}"))
        .max_retries(1)
        .build()
        .unwrap();
    let call = workos.organizations().create_organization(CreateOrganizationParams::new("New"));
    let error = call.await.unwrap_err();
    assert_eq!(refusal(&error), ("connection", None, Some("connection_failed")));
    assert_eq!(error.attempts(), 2, "nothing was sent, so that a creation may be tried again");
    assert!(error.message().contains(&free.to_string()), "it says where nobody was: {error}");
}

#[tokio::test]
async fn a_connection_that_broke_is_not_used_again() {
    let bench = start(Fault::on(GET).dropped(Drop::MidBody)).await;
    failed_get(&bench).await;
    create(&bench).await.expect("the next call starts afresh");
}
