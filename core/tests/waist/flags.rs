//! Feature flags that are fetched in the background, over a real socket.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use workos_kit::ErrorKind;
use workos_kit::feature_flags::{EvaluationContext, FeatureFlagsRuntime, RuntimeOptions};

use crate::server::{Answer, Server, json as answer};

fn flags(on: bool) -> String {
    format!(
        r#"{{"version":2,"flags":{{"new-ui":{{"enabled":true,"default_value":{on},"off_value":false,"rules":[]}}}}}}"#
    )
}

async fn runtime(answers: Vec<Answer>, options: RuntimeOptions) -> (Server, FeatureFlagsRuntime) {
    let server = Server::start(answers).await;
    let runtime = server.client().feature_flags().create_runtime_client(options).unwrap();
    (server, runtime)
}

fn is_on(runtime: &FeatureFlagsRuntime) -> bool {
    runtime.is_enabled("new-ui", &EvaluationContext::new(), false)
}

#[tokio::test]
async fn flags_are_asked_for_in_the_form_with_rules() {
    let (server, runtime) = runtime(vec![answer(200, &flags(true))], RuntimeOptions::new()).await;
    assert!(!runtime.is_ready() && !is_on(&runtime));
    assert!(runtime.is_enabled("new-ui", &EvaluationContext::new(), true), "the default stands in");
    assert_eq!(runtime.refresh().await.unwrap(), [], "the first flags are no change");
    assert!(is_on(&runtime));
    assert_eq!(runtime.all_flags(&EvaluationContext::new()).get("new-ui"), Some(&true));
    assert_eq!(runtime.flag("new-ui").unwrap()["default_value"], true);
    assert!(server.requests()[0].starts_with("GET /sdk/feature-flags?payload_version=2 "));
    let stats = runtime.stats();
    assert_eq!((stats.poll_count, stats.poll_error_count, stats.flag_count), (1, 0, 1));
    assert_eq!(stats.last_poll_at, stats.last_successful_poll_at);
    let delay = runtime.next_delay().unwrap();
    assert!((27.0..=33.0).contains(&delay.as_secs_f64()), "{delay:?}");
}

#[tokio::test]
async fn flags_are_there_before_the_server_answers() {
    let options = RuntimeOptions::new().bootstrap(flags(true));
    let (server, runtime) = runtime(vec![Answer::Drop, answer(200, "{}")], options).await;
    runtime.wait_until_ready().await.unwrap();
    assert!(is_on(&runtime));
    assert_eq!(server.count(), 0);
    runtime.refresh().await.unwrap_err();
    assert!(is_on(&runtime), "an outage takes no flag away");
    assert_eq!(runtime.to_json().unwrap(), flags(true));
    let gone = runtime.refresh().await.unwrap();
    assert_eq!((gone.len(), &gone[0].after), (1, &None));
    let wrong = server.client().feature_flags().create_runtime_client(RuntimeOptions::new().bootstrap("[]"));
    assert_eq!(wrong.unwrap_err().code(), Some("flags_malformed"));
}

#[tokio::test]
async fn failures_make_the_pauses_longer_and_a_refused_key_ends_them() {
    let busy = answer(503, "");
    let answers = vec![
        busy.clone(),
        busy,
        answer(200, r#"{"version":3,"flags":{}}"#),
        answer(200, &flags(true)),
        answer(401, ""),
    ];
    let (_server, runtime) = runtime(answers, RuntimeOptions::new()).await;
    for expected in [1.0, 2.0, 4.0] {
        runtime.refresh().await.unwrap_err();
        let delay = runtime.next_delay().unwrap().as_secs_f64();
        assert!((expected * 0.9..=expected * 1.1).contains(&delay), "{delay} after {expected}");
    }
    runtime.refresh().await.unwrap();
    assert!(runtime.next_delay().unwrap() > Duration::from_secs(26), "a success ends the longer pauses");
    assert_eq!(runtime.refresh().await.unwrap_err().kind(), ErrorKind::Authentication);
    assert_eq!(runtime.next_delay(), None);
    assert!(runtime.stats().is_stopped && is_on(&runtime), "what is known stays in use");
}

#[tokio::test]
async fn a_background_polls_once_however_often_it_is_started() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let listener = seen.clone();
    let options = RuntimeOptions::new().on_change(move |changes| {
        listener.lock().unwrap().extend(changes.iter().map(|change| change.slug.clone()));
    });
    // The second poll follows the first failure after a second.
    let (server, runtime) = runtime(vec![answer(500, ""), answer(200, &flags(true))], options).await;
    runtime.start();
    runtime.start();
    runtime.wait_until_ready().await.unwrap();
    assert!(is_on(&runtime));
    assert_eq!(server.count(), 2);
    runtime.refresh().await.unwrap();
    assert!(seen.lock().unwrap().is_empty(), "the same flags are no change");
    assert_eq!(runtime.stats().poll_count, 3);
}

#[tokio::test]
async fn changes_are_reported_once() {
    let seen = Arc::new(Mutex::new(0));
    let listener = seen.clone();
    let options = RuntimeOptions::new().on_change(move |changes| *listener.lock().unwrap() += changes.len());
    let answers = vec![answer(200, &flags(true)), answer(200, &flags(false)), answer(200, &flags(false))];
    let (_server, runtime) = runtime(answers, options).await;
    runtime.refresh().await.unwrap();
    let changes = runtime.refresh().await.unwrap();
    assert_eq!(changes[0].slug, "new-ui");
    assert_eq!(changes[0].before.as_ref().unwrap()["default_value"], true);
    assert_eq!(changes[0].after.as_ref().unwrap()["default_value"], false);
    assert_eq!(runtime.refresh().await.unwrap(), []);
    assert_eq!(*seen.lock().unwrap(), 1);
}

#[tokio::test]
async fn without_a_valid_key_nobody_waits_for_ever() {
    let (_server, runtime) = runtime(vec![answer(401, "")], RuntimeOptions::new()).await;
    runtime.start();
    let error = runtime.wait_until_ready().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Authentication, Some("flags_unavailable")));
}
