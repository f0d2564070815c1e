//! Public keys over a real socket: outages, rotations, odd answers, and many who ask at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::{Value, json};
use workos_kit::session::TokenPolicy;
use workos_kit::{BoxFuture, Error, Transport, TransportError, WorkOS};

use crate::server::{Answer, Server, json as answer, with_headers};

pub(crate) const NOW: i64 = 1_795_449_000;

/// A client with a clock that is moved by hand, and the keys and tokens of `tests/vectors`.
struct Bench {
    server: Server,
    workos: WorkOS,
    clock: Arc<AtomicI64>,
}

impl Bench {
    async fn start(answers: Vec<Answer>) -> Self {
        let server = Server::start(answers).await;
        let clock = Arc::new(AtomicI64::new(NOW));
        let reading = clock.clone();
        let workos = WorkOS::builder()
            .client_id("client_1")
            .base_url(&server.url)
            .max_retries(0)
            .clock(Arc::new(move || Timestamp::from_second(reading.load(Ordering::SeqCst)).unwrap()))
            .build()
            .unwrap();
        Self { server, workos, clock }
    }

    fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    async fn verify(&self, token: &str) -> Result<String, Error> {
        let policy = TokenPolicy::new().leeway(Duration::from_secs(300));
        let token = self.workos.user_management().verify_access_token(token, &policy).await?;
        Ok(token.user_id().to_owned())
    }

    async fn code(&self, token: &str) -> String {
        self.verify(token).await.unwrap_err().code().unwrap().to_owned()
    }

    /// Until the server has seen so many requests, and what they started had time to end.
    async fn settled(&self, requests: usize) {
        for _ in 0..200 {
            if self.server.count() >= requests {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert_eq!(self.server.count(), requests);
    }
}

fn vectors(file: &str) -> Value {
    let path = format!("{}/../tests/vectors/{file}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The key sets `emulator` and `survey`, whose keys have different names.
pub(crate) fn keys(name: &str) -> String {
    vectors("token_keys.json")[name].to_string()
}

pub(crate) fn token(name: &str) -> String {
    let cases = vectors("tokens.json");
    let case = cases.as_array().unwrap().iter().find(|case| case["name"] == name).unwrap();
    case["input"]["token"].as_str().unwrap().to_owned()
}

/// Signed with the key of `emulator`, and good for 200 seconds after [`NOW`].
fn first() -> String {
    token("no client_id")
}

/// Signed with the key of `survey`, and good for a year.
fn second() -> String {
    token("survey: valid")
}

#[tokio::test(flavor = "multi_thread")]
async fn many_who_ask_at_once_share_one_request() {
    let bench = Arc::new(Bench::start(vec![answer(200, &keys("emulator"))]).await);
    let asking: Vec<_> = (0..64)
        .map(|_| {
            let bench = bench.clone();
            tokio::spawn(async move { bench.verify(&first()).await.unwrap() })
        })
        .collect();
    for asked in asking {
        assert_eq!(asked.await.unwrap(), "user_1");
    }
    assert_eq!(bench.server.count(), 1);
    let request = &bench.server.requests()[0];
    assert!(request.starts_with("GET /sso/jwks/client_1 "), "{request}");
    assert!(!request.to_ascii_lowercase().contains("authorization"), "the keys are public: {request}");
}

#[tokio::test]
async fn clients_of_the_process_share_the_keys() {
    let bench = Bench::start(vec![answer(200, &keys("emulator"))]).await;
    bench.verify(&first()).await.unwrap();
    let other = WorkOS::builder()
        .api_key("sk_other")
        .client_id("client_1")
        .base_url(&bench.server.url)
        .clock(bench.workos.clock().clone())
        .build()
        .unwrap();
    let outcome = other.user_management().try_verify_access_token(&first(), &TokenPolicy::new());
    assert_eq!(outcome.unwrap().unwrap().user_id(), "user_1");
}

#[tokio::test]
async fn a_waiter_that_is_cancelled_does_not_cancel_the_others() {
    let bench = Arc::new(Bench::start(vec![answer(200, &keys("emulator"))]).await);
    let leader = tokio::spawn({
        let bench = bench.clone();
        async move { bench.verify(&first()).await }
    });
    // Once the request is under way, its first waiter goes away.
    while bench.server.connections() == 0 {
        tokio::task::yield_now().await;
    }
    leader.abort();
    assert_eq!(bench.verify(&first()).await.unwrap(), "user_1");
    assert_eq!(bench.server.count(), 1);
}

#[tokio::test]
async fn without_waiting_there_is_an_answer_only_with_keys() {
    let bench = Bench::start(vec![answer(200, &keys("emulator"))]).await;
    let attempt =
        |token: &str| bench.workos.user_management().try_verify_access_token(token, &TokenPolicy::new());
    assert!(attempt(&first()).is_none());
    assert_eq!(attempt("a.b").unwrap().unwrap_err().code(), Some("token_malformed"));
    bench.workos.user_management().session_keys().warm_up().await.unwrap();
    assert_eq!(attempt(&first()).unwrap().unwrap().user_id(), "user_1");
    // A key that is not known may be new.
    assert!(attempt(&second()).is_none());
    assert_eq!(bench.code(&second()).await, "token_key_unknown");
    assert_eq!(attempt(&second()).unwrap().unwrap_err().code(), Some("token_key_unknown"));
    assert_eq!(bench.server.count(), 2);
}

#[tokio::test]
async fn an_outage_is_not_a_bad_token() {
    let down = with_headers(503, "retry-after: 3\r\n", b"");
    let bench = Bench::start(vec![down.clone(), down, answer(200, &keys("emulator"))]).await;
    let error = bench.verify(&first()).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.code()), ("unavailable", Some("keys_unavailable")));
    assert!(error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    // Those who come now do not ask again.
    bench.pass(2);
    assert_eq!(bench.verify(&first()).await.unwrap_err().retry_after(), Some(Duration::from_secs(1)));
    assert_eq!(bench.server.count(), 1);
    bench.pass(1);
    let error = bench.verify(&first()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(6)), "each failure waits twice as long");
    bench.pass(6);
    assert_eq!(bench.verify(&first()).await.unwrap(), "user_1");
    assert_eq!(bench.server.count(), 3);
}

#[tokio::test]
async fn old_keys_stay_in_use_while_newer_ones_are_asked_for() {
    let answers =
        vec![answer(200, &keys("survey")), Answer::Drop, answer(503, ""), answer(200, &keys("survey"))];
    let bench = Bench::start(answers).await;
    assert_eq!(bench.verify(&second()).await.unwrap(), "user_1");
    bench.pass(4 * 60);
    bench.verify(&second()).await.unwrap();
    bench.settled(1).await;
    // Older than five minutes: asked for in the background, and the answer does not matter.
    bench.pass(2 * 60);
    bench.verify(&second()).await.unwrap();
    bench.settled(2).await;
    bench.verify(&second()).await.unwrap();
    bench.settled(2).await;
    bench.pass(23 * 60 * 60);
    bench.verify(&second()).await.unwrap();
    bench.settled(3).await;
    bench.pass(60);
    bench.verify(&second()).await.unwrap();
    bench.settled(4).await;
    bench.pass(4 * 60);
    bench.verify(&second()).await.unwrap();
    bench.settled(4).await;
}

#[tokio::test]
async fn keys_that_were_not_renewed_for_a_day_are_given_up() {
    let bench = Bench::start(vec![answer(200, &keys("survey")), answer(500, "")]).await;
    bench.verify(&second()).await.unwrap();
    bench.pass(24 * 60 * 60);
    bench.verify(&second()).await.unwrap();
    bench.settled(2).await;
    bench.pass(1);
    assert_eq!(bench.code(&second()).await, "keys_unavailable");
    let shorter = WorkOS::builder()
        .client_id("client_1")
        .base_url(&bench.server.url)
        .clock(bench.workos.clock().clone())
        .key_max_age(Duration::from_secs(2 * 24 * 60 * 60))
        .build()
        .unwrap();
    shorter.user_management().verify_access_token(&second(), &TokenPolicy::new()).await.unwrap();
}

/// Answers with a key set, wherever the request goes.
struct Keys(String);

impl Transport for Keys {
    fn send(
        &self,
        _request: http::Request<Bytes>,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async { Ok(http::Response::new(Bytes::from(self.0.clone()))) })
    }
}

#[tokio::test]
async fn what_an_emulator_signed_is_good_on_this_machine_alone() {
    let code = async |base_url: &str| {
        let builder = WorkOS::builder().client_id("client_1").base_url(base_url).max_retries(0);
        let builder = builder.clock(Arc::new(|| Timestamp::from_second(NOW).unwrap()));
        let workos = builder.transport(Arc::new(Keys(keys("emulator")))).build().unwrap();
        let policy = TokenPolicy::new().leeway(Duration::from_secs(300));
        let verified = workos.user_management().verify_access_token(&first(), &policy).await;
        verified.err().map(|error| error.code().unwrap_or_default().to_owned())
    };
    assert_eq!(code("http://127.0.0.1:1").await, None);
    assert_eq!(code("https://workos.example.com").await.as_deref(), Some("keys_unavailable"));
}

#[tokio::test]
async fn a_rotation_brings_the_new_key_and_takes_the_old_one() {
    let bench = Bench::start(vec![answer(200, &keys("emulator")), answer(200, &keys("survey"))]).await;
    assert_eq!(bench.verify(&first()).await.unwrap(), "user_1");
    // The new key is fetched as soon as a token names it.
    assert_eq!(bench.verify(&second()).await.unwrap(), "user_1");
    assert_eq!(bench.server.count(), 2);
    // A token that was verified before is forgotten with its key.
    assert_eq!(bench.code(&first()).await, "token_key_unknown");
    assert_eq!(bench.workos.user_management().session_keys().key_ids().unwrap(), ["kid_1"]);
}

#[tokio::test]
async fn a_key_of_the_same_name_is_another_key() {
    // The name of the first key, with the modulus of the second.
    let mut renamed: Value = serde_json::from_str(&keys("survey")).unwrap();
    renamed["keys"][0]["kid"] = "sso_oidc_key_pair_emulator".into();
    let bench = Bench::start(vec![answer(200, &keys("emulator")), answer(200, &renamed.to_string())]).await;
    bench.verify(&first()).await.unwrap();
    bench.pass(301);
    bench.verify(&first()).await.unwrap();
    bench.settled(2).await;
    assert_eq!(bench.code(&first()).await, "token_signature_mismatch");
}

#[tokio::test]
async fn an_unknown_key_is_looked_for_once_in_a_while() {
    let bench = Bench::start(vec![answer(200, &keys("emulator"))]).await;
    bench.verify(&first()).await.unwrap();
    for _ in 0..20 {
        assert_eq!(bench.code(&second()).await, "token_key_unknown");
    }
    assert_eq!(bench.server.count(), 2);
    bench.pass(29);
    assert_eq!(bench.code(&token("unknown kid")).await, "token_key_unknown");
    assert_eq!(bench.server.count(), 2);
    bench.pass(1);
    assert_eq!(bench.code(&second()).await, "token_key_unknown");
    assert_eq!(bench.server.count(), 3);
}

#[tokio::test]
async fn an_unknown_key_in_an_outage_may_be_a_good_one() {
    let answers = vec![answer(200, &keys("emulator")), answer(502, ""), answer(200, &keys("survey"))];
    let bench = Bench::start(answers).await;
    bench.verify(&first()).await.unwrap();
    assert_eq!(bench.code(&second()).await, "keys_unavailable");
    assert_eq!(bench.code(&second()).await, "keys_unavailable");
    assert_eq!(bench.server.count(), 2);
    assert_eq!(bench.verify(&first()).await.unwrap(), "user_1", "what is known is good");
    bench.pass(1);
    assert_eq!(bench.verify(&second()).await.unwrap(), "user_1");
}

#[tokio::test]
async fn a_bad_set_never_replaces_a_good_one() {
    let good: Value = serde_json::from_str(&keys("survey")).unwrap();
    let key = |change: Value| {
        let mut key = good["keys"][0].clone();
        key.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        json!({"keys": [key]})
    };
    let many: Vec<_> = (0..33).map(|n| key(json!({"kid": n.to_string()}))["keys"][0].clone()).collect();
    let bad = [
        json!({}),
        json!([]),
        json!({"keys": []}),
        json!({"keys": null}),
        json!({"keys": [good["keys"][0], good["keys"][0]]}),
        json!({ "keys": many }),
        key(json!({"kty": "EC"})),
        key(json!({"use": "enc"})),
        key(json!({"alg": "RS512"})),
        key(json!({"kid": null})),
        key(json!({"n": "AQAB"})),
        key(json!({"n": good["keys"][0]["n"].as_str().unwrap().to_owned() + "="})),
        key(json!({"e": ""})),
        key(json!({"x": "y".repeat(300_000)})),
    ];
    let mut answers = vec![answer(200, &keys("survey"))];
    answers.extend(bad.iter().map(|set| answer(200, &set.to_string())));
    answers.push(with_headers(200, "content-type: text/html\r\n", b"<h1>maintenance</h1>"));
    answers.push(answer(200, &keys("survey")[..100]));
    let requests = answers.len();
    let bench = Bench::start(answers).await;
    bench.verify(&second()).await.unwrap();
    for request in 2..=requests {
        bench.pass(301);
        bench.verify(&second()).await.unwrap();
        bench.settled(request).await;
        assert_eq!(bench.verify(&second()).await.unwrap(), "user_1", "after answer {request}");
    }
    // Given by hand, they are refused at once.
    for set in bad {
        let error = bench.workos.user_management().session_keys().preload(&set.to_string()).unwrap_err();
        assert_eq!((error.kind().as_str(), error.code()), ("configuration", Some("keys_malformed")));
    }
}

#[tokio::test]
async fn without_a_good_set_a_bad_one_is_an_outage() {
    let bench = Bench::start(vec![answer(200, "{\"keys\":[]}")]).await;
    let error = bench.verify(&first()).await.unwrap_err();
    assert_eq!(error.code(), Some("keys_unavailable"));
    assert!(error.message().contains("no RSA key"), "{error}");
}

#[tokio::test]
async fn a_server_that_does_not_answer_holds_nobody_for_long() {
    let bench = Bench::start(vec![Answer::Stall]).await;
    let start = std::time::Instant::now();
    assert_eq!(bench.code(&first()).await, "keys_unavailable");
    assert!(start.elapsed() < Duration::from_secs(6), "{:?}", start.elapsed());
}

#[tokio::test]
async fn keys_can_be_given() {
    let bench = Bench::start(vec![answer(200, &keys("survey"))]).await;
    let session_keys = bench.workos.user_management().session_keys();
    assert!(session_keys.needs_refresh().unwrap());
    session_keys.preload(&keys("emulator")).unwrap();
    assert_eq!(bench.verify(&first()).await.unwrap(), "user_1");
    assert_eq!(bench.server.count(), 0);
    assert_eq!(session_keys.to_json().unwrap().unwrap(), keys("emulator"));
    // They age like any others.
    assert_eq!(bench.verify(&second()).await.unwrap(), "user_1");
    assert_eq!(bench.server.count(), 1);
}

#[tokio::test]
async fn pinned_keys_are_the_only_ones() {
    let bench = Bench::start(vec![answer(200, &keys("survey"))]).await;
    let session_keys = bench.workos.user_management().session_keys();
    session_keys.pin(&keys("emulator")).unwrap();
    assert_eq!(bench.code(&second()).await, "token_key_unknown");
    bench.pass(100 * 24 * 60 * 60);
    assert_eq!(bench.code(&first()).await, "token_expired");
    assert!(!session_keys.needs_refresh().unwrap());
    session_keys.warm_up().await.unwrap();
    assert_eq!(bench.server.count(), 0);
}

#[test]
fn a_fetch_of_a_runtime_that_ended_is_started_again() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let serving = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let bench = serving.block_on(Bench::start(vec![Answer::Stall, answer(200, &keys("emulator"))]));
    runtime().block_on(async {
        let waiting = tokio::time::timeout(Duration::from_millis(300), bench.verify(&first())).await;
        assert!(waiting.is_err());
    });
    let start = std::time::Instant::now();
    assert_eq!(runtime().block_on(bench.verify(&first())).unwrap(), "user_1");
    assert!(start.elapsed() < Duration::from_secs(2));
}
