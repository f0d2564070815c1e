//! Snapshots and codes, from Rust and over HTTP.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::time::Duration;

use common::{call, call_with};
use serde_json::{Value, json};
use workos_emulator::{Clock, Emulator, Expectation, Expectations, Request, SnapshotError};

async fn emulator() -> Emulator {
    let clock = Clock::frozen("2026-01-15T12:00:00Z".parse().unwrap());
    Emulator::builder().seed("users: [{ email: ada@acme.com }]").clock(clock).start().await.unwrap()
}

/// Makes an organization and returns the answer.
fn make(emulator: &Emulator, name: &str) -> Value {
    let request =
        Request::new("POST", "/organizations").bearer(emulator.api_key()).json(&json!({"name": name}));
    emulator.control().send(request).value()
}

fn names(emulator: &Emulator) -> Vec<String> {
    let listing =
        emulator.control().send(Request::new("GET", "/organizations").bearer(emulator.api_key())).value();
    let items = listing["data"].as_array().unwrap().iter();
    items.map(|item| item["name"].as_str().unwrap().to_owned()).collect()
}

fn send_code(emulator: &Emulator) {
    let body = json!({"email": "ada@acme.com"});
    let request = Request::new("POST", "/user_management/magic_auth").bearer(emulator.api_key()).json(&body);
    assert_eq!(emulator.control().send(request).status, 201);
}

#[tokio::test]
async fn from_a_snapshot_the_same_requests_get_the_same_answers() {
    let emulator = emulator().await;
    let control = emulator.control();
    make(&emulator, "First");
    control.snapshot("one").unwrap();
    let second = make(&emulator, "Second");
    control.snapshot("two").unwrap();
    control.restore("one").unwrap();
    assert_eq!(make(&emulator, "Second"), second);
    control.restore("one").unwrap();
    assert_eq!(names(&emulator), ["First"]);
    make(&emulator, "Third");
    control.restore("two").unwrap();
    assert_eq!(names(&emulator), ["Second", "First"]);

    assert_eq!(control.restore("nope"), Err(SnapshotError::Unknown("nope".to_owned())));
    assert_eq!(control.snapshots(), ["one", "two"]);
    assert!(control.drop_snapshot("one") && !control.drop_snapshot("one"));
    for number in 0..99 {
        control.snapshot(&number.to_string()).unwrap();
    }
    assert_eq!(control.snapshot("one too many"), Err(SnapshotError::TooMany));
    assert_eq!(control.snapshot("two"), Ok(()));
}

#[tokio::test]
async fn snapshots_are_taken_over_http() {
    let emulator = emulator().await;
    let named = Some(r#"{"name": "before"}"#);
    assert_eq!(call(&emulator, "POST", "/_emulator/snapshots", named).await.status, Some(204));
    make(&emulator, "Made");
    assert_eq!(call(&emulator, "GET", "/_emulator/snapshots", None).await.json()["data"], json!(["before"]));
    assert_eq!(call(&emulator, "POST", "/_emulator/snapshots/restore", named).await.status, Some(204));
    assert!(names(&emulator).is_empty());
    assert_eq!(call(&emulator, "DELETE", "/_emulator/snapshots", None).await.status, Some(204));
    let gone = call(&emulator, "POST", "/_emulator/snapshots/restore", named).await;
    assert_eq!((gone.status, &gone.json()["message"]), (Some(422), &json!("there is no snapshot 'before'")));
    assert_eq!(call(&emulator, "POST", "/_emulator/snapshots", Some("{}")).await.status, Some(422));
}

#[tokio::test]
async fn a_code_is_waited_for() {
    let emulator = emulator().await;
    let control = emulator.control();
    let nothing = control.wait_for_code("ada@acme.com", None, Duration::from_millis(20)).await;
    assert_eq!(nothing, None);

    let waiting = {
        let control = control.clone();
        tokio::spawn(
            async move { control.wait_for_code("ADA@acme.com", None, Duration::from_secs(10)).await },
        )
    };
    tokio::task::yield_now().await;
    send_code(&emulator);
    let first = waiting.await.unwrap().unwrap();
    let mail = control.last_mail("ada@acme.com").unwrap();
    assert_eq!(Some(&first), mail.code.as_ref());

    // The first code is not taken for the second.
    let none = control.wait_for_code("ada@acme.com", Some(&mail.id), Duration::from_millis(20)).await;
    assert_eq!(none, None);
    send_code(&emulator);
    let second = control.wait_for_code("ada@acme.com", Some(&mail.id), Duration::from_secs(10)).await;
    assert_eq!(second, control.last_mail("ada@acme.com").unwrap().code);
    assert_ne!(second, Some(first));

    let path = format!("/_emulator/outbox/code?to=ada%40acme.com&after={}", mail.id);
    let answer = call(&emulator, "GET", &path, None).await;
    assert_eq!((answer.status, answer.json()["code"].as_str()), (Some(200), second.as_deref()));
    let late = call(&emulator, "GET", "/_emulator/outbox/code?to=bob%40acme.com&timeout_ms=10", None).await;
    assert_eq!((late.status, &late.json()["code"]), (Some(404), &json!("emulator_no_code")));
    assert_eq!(call(&emulator, "GET", "/_emulator/outbox/code", None).await.status, Some(422));
}

#[tokio::test]
async fn what_was_asked_is_compared_with_what_was_expected() {
    let emulator = emulator().await;
    let ledger = emulator.ledger();
    make(&emulator, "Acme");
    names(&emulator);
    make(&emulator, "Bolt");
    let created = || Expectation::of("organizations.create_organization");
    let listed = || Expectation::at("GET", "/organizations");
    let problems = |expectations: Expectations| match ledger.check(&expectations) {
        Ok(()) => Vec::new(),
        Err(unmet) => unmet.problems,
    };
    let good = [
        Expectations::new([created().times(2), listed()]).only(),
        Expectations::new([created().with_body("name", "Acme").times(1), listed(), created()]).in_order(),
        Expectations::new([
            created().at_least(1).at_most(2),
            Expectation::of("organizations.get_organization").times(0),
        ]),
        Expectations::new([listed().at_most(1), created().with_header("Content-Type", "application/json")]),
    ];
    for expectations in good {
        assert_eq!(problems(expectations.clone()), [] as [String; 0], "{expectations:?}");
    }
    for (expectations, expected) in [
        (
            Expectations::new([created().with_body("name", "Core")]),
            "expected at least 1 times organizations.create_organization, name = \"Core\", came 0 times",
        ),
        (
            Expectations::new([created().at_most(1)]),
            "expected 0 to 1 times organizations.create_organization, came 2 times",
        ),
        (
            Expectations::new([created().times(2), listed()]).in_order(),
            "expected at least 1 times GET, /organizations after 2 times organizations.create_organization, came before",
        ),
        (Expectations::new([created()]).only(), "not expected: #2 GET /organizations (200)"),
    ] {
        assert_eq!(problems(expectations), [expected]);
    }

    let check = async |body: Value| {
        call(&emulator, "POST", "/_emulator/requests/check", Some(&body.to_string())).await.json()
    };
    let expect = json!([{"operation": "organizations.create_organization", "times": 3}]);
    let answer = check(json!({"expect": expect})).await;
    assert_eq!(answer["problems"].as_array().unwrap().len(), 1);
    let expect = json!([{"operation": "organizations.create_organization", "times": 2}]);
    assert_eq!(check(json!({"expect": expect})).await["problems"], json!([]));
    assert_eq!(check(json!({"expects": []})).await["code"], "emulator_control_invalid");
}

#[tokio::test]
async fn a_fork_goes_on_from_the_state_and_goes_its_own_way() {
    let origin = emulator().await;
    make(&origin, "First");
    let fork = origin.fork().await.unwrap();
    assert_ne!(fork.url(), origin.url());
    assert_eq!((fork.api_key(), fork.client_id()), (origin.api_key(), origin.client_id()));
    // The same source of ids and the same time, and nothing of one reaches the other.
    assert_eq!(make(&fork, "Second"), make(&origin, "Second"));
    make(&fork, "Third");
    assert_eq!(
        (names(&fork).as_slice(), fork.ledger().len()),
        (&["Third", "Second", "First"].map(str::to_owned)[..], 3)
    );
    fork.control().clock().advance(Duration::from_secs(60));
    assert_eq!(names(&origin), ["Second", "First"]);
    assert_eq!(fork.control().clock().now().duration_since(origin.control().clock().now()).as_secs(), 60);
    fork.control().reset();
    assert_eq!(names(&fork), ["First"]);
    origin.control().reset();
    assert_eq!((names(&origin).len(), names(&fork)), (0, vec!["First".to_owned()]));

    drop(origin);
    assert_eq!(call(&fork, "GET", "/organizations", None).await.status, Some(200));
}

/// Asks an emulator that is known by its URL; nothing if nobody listens there.
async fn at(url: &Value, method: &str, target: &str) -> Option<common::Answer> {
    let address = url.as_str().unwrap().trim_start_matches("http://").parse().unwrap();
    tokio::net::TcpStream::connect(address).await.ok()?;
    let answer =
        call_with(address, method, target, &[("authorization", "Bearer sk_test_default")], None).await;
    answer.status.is_some().then_some(answer)
}

#[tokio::test]
async fn forks_over_http_end_when_asked_or_with_their_origin() {
    let origin = emulator().await;
    make(&origin, "First");
    let first = call(&origin, "POST", "/_emulator/forks", None).await;
    let (status, first) = (first.status, first.json());
    assert_eq!((status, &first["api_key"]), (Some(201), &json!("sk_test_default")));
    let second = call(&origin, "POST", "/_emulator/forks", None).await.json();
    let of_fork = at(&second["url"], "POST", "/_emulator/forks").await.unwrap().json();
    let listed = call(&origin, "GET", "/_emulator/forks", None).await.json();
    assert_eq!(listed["data"], json!([first, second]));
    let listing = at(&of_fork["url"], "GET", "/organizations").await.unwrap().json();
    assert_eq!(listing["data"][0]["name"], "First");

    let of = json!({"url": first["url"]}).to_string();
    assert_eq!(call(&origin, "DELETE", "/_emulator/forks", Some(&of)).await.status, Some(204));
    let refused = call(&origin, "DELETE", "/_emulator/forks", Some(&of)).await;
    assert!(
        refused.status == Some(422) && refused.text().contains("there is no fork at"),
        "{}",
        refused.text()
    );
    drop(origin);
    // The listeners go a moment after they are told to.
    for fork in [&first, &second, &of_fork] {
        let gone = async {
            while at(&fork["url"], "GET", "/organizations").await.is_some() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(5), gone).await.unwrap();
    }
}
