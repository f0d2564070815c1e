//! The device flow, with a clock that jumps when everybody waits. Sockets do not work with such a clock, so answers come
//! from a transport of the test's own.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;
use workos_kit::device::DeviceSignIn;
use workos_kit::{BoxFuture, Transport, TransportError, WorkOS};

type Answer = (u16, String);

/// Gives its answers one after the other.
struct Script {
    answers: Mutex<Vec<Answer>>,
}

impl Transport for Script {
    fn send(
        &self,
        _request: http::Request<Bytes>,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let (status, body) = self.answers.lock().unwrap().remove(0);
        Box::pin(async move { Ok(http::Response::builder().status(status).body(body.into()).unwrap()) })
    }
}

const START: &str = r#"{"device_code":"device-code","user_code":"ABCD-EFGH","verification_uri":"https://x.test/d","expires_in":60,"interval":2}"#;
const USER: &str = r#"{"object":"user","id":"user_1","email":"a@b.co","email_verified":true,"first_name":null,"last_name":null,"profile_picture_url":null,"external_id":null,"last_sign_in_at":null,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}"#;

fn signed_in() -> Answer {
    (200, format!(r#"{{"user":{USER},"access_token":"a","refresh_token":"r"}}"#))
}

fn refused(code: &str) -> Answer {
    (400, format!(r#"{{"error":"{code}","error_description":"says the server"}}"#))
}

/// How a flow with these answers ends, and after how many seconds.
async fn run(answers: Vec<Answer>) -> (Result<&'static str, String>, u64, usize) {
    let mut all = vec![(200, START.to_owned())];
    all.extend(answers);
    let script = Arc::new(Script { answers: Mutex::new(all) });
    let workos = WorkOS::builder().client_id("client_1").transport(script.clone()).build().unwrap();
    let flow = workos.user_management().start_device_flow().await.unwrap();
    assert!(!format!("{flow:?}").contains("device-code"));
    let before = script.answers.lock().unwrap().len();
    let start = Instant::now();
    let ended = flow.wait().await;
    let seconds = start.elapsed().as_secs();
    let asked = before - script.answers.lock().unwrap().len();
    let ended = match ended {
        Ok(DeviceSignIn::Authenticated(response)) => {
            assert_eq!(response.user.id, "user_1");
            Ok("authenticated")
        }
        Ok(DeviceSignIn::Denied) => Ok("denied"),
        Ok(DeviceSignIn::Expired) => Ok("expired"),
        Ok(other) => panic!("{other:?}"),
        Err(error) => Err(error.code().unwrap_or_default().to_owned()),
    };
    (ended, seconds, asked)
}

#[tokio::test(start_paused = true)]
async fn it_asks_with_the_pauses_that_the_server_wants() {
    let pending = || refused("authorization_pending");
    let (ended, seconds, count) =
        run(vec![pending(), pending(), refused("slow_down"), pending(), signed_in()]).await;
    assert_eq!((ended, count), (Ok("authenticated"), 5));
    // 2 + 2 + 2, and then 7 each.
    assert!((20..=21).contains(&seconds), "{seconds} s");
}

#[tokio::test(start_paused = true)]
async fn it_ends_by_a_decision_or_at_the_deadline() {
    assert_eq!(run(vec![refused("access_denied")]).await.0, Ok("denied"));
    assert_eq!(run(vec![refused("expired_token")]).await.0, Ok("expired"));
    let pending = (0..40).map(|_| refused("authorization_pending")).collect();
    let (ended, seconds, count) = run(pending).await;
    assert_eq!(ended, Ok("expired"));
    assert!((59..=61).contains(&seconds) && count < 31, "{seconds} s, {count} questions");
}

#[tokio::test(start_paused = true)]
async fn bad_moments_are_waited_out_and_mistakes_are_told() {
    let (ended, _, count) = run(vec![(503, "{}".to_owned()), (429, "{}".to_owned()), signed_in()]).await;
    assert_eq!((ended, count), (Ok("authenticated"), 3));
    let (ended, ..) = run(vec![refused("invalid_client")]).await;
    assert_eq!(ended, Err("invalid_client".to_owned()));
}
