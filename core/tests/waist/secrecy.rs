//! Nothing that is shown, logged or traced holds a secret.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use crate::server::{Answer, KEY, ORGANIZATION, Server, get, json, post, with_headers};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use workos_kit::WorkOS;

#[tokio::test]
async fn errors_show_no_secret() {
    let refused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let unreachable =
        WorkOS::builder().api_key(KEY).base_url(format!("http://{refused}")).max_retries(0).build();
    let dropped = Server::start(vec![Answer::Drop]).await.client();
    let mut shown = format!("{dropped:?} {:?}", WorkOS::builder().api_key(KEY));
    for client in [unreachable.unwrap(), dropped] {
        let token = client.sso().get_profile("access-token-do-not-show").max_retries(0);
        shown += &format!("{token:?}");
        for error in [get(&client).await, post(&client).await, token.await.unwrap_err()] {
            let mut source: Option<&dyn std::error::Error> = Some(&error);
            while let Some(cause) = source {
                shown += &format!("{cause} {cause:?}\n");
                source = cause.source();
            }
        }
    }
    assert!(!shown.contains("do_not_show") && !shown.contains("do-not-show"), "{shown}");
    assert!(!shown.contains("org_1"), "the path is in an error: {shown}");
}

#[tokio::test]
async fn a_credential_that_the_server_repeats_is_taken_out() {
    let body = format!(
        r#"{{"message":"the key '{KEY}' is wrong","code":"bad_{KEY}","errors":[{{"message":"{KEY}"}},"token-of-a-user"]}}"#
    );
    let server = Server::start(vec![json(401, &body)]).await;
    let error = server.client().sso().get_profile("token-of-a-user").await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains(KEY) && !shown.contains("token-of-a-user"), "{shown}");
    assert_eq!(error.message(), "the key '[redacted]' is wrong");
}

#[tokio::test]
async fn a_code_that_the_server_repeats_is_taken_out() {
    let body = r#"{"error":"invalid_grant","error_description":"The code '01CODE' has expired."}"#;
    let server = Server::start(vec![json(400, body)]).await;
    let params = workos_kit::sso::GetProfileAndTokenParams::new("01CODE");
    let error = server.client().sso().get_profile_and_token(params).await.unwrap_err();
    assert_eq!(
        (error.code(), error.message()),
        (Some("invalid_grant"), "The code '[redacted]' has expired.")
    );
}

#[tokio::test]
async fn a_value_of_the_wrong_type_is_not_quoted() {
    let body = r#"{"object":"organization","id":"org_1","name":"Foo","domains":"token \"of\" a user"}"#;
    let error = get(&Server::start(vec![json(200, body)]).await.client()).await;
    let mut shown = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        write!(shown, "{cause} {cause:?}").unwrap();
        source = cause.source();
    }
    assert!(!shown.contains("token"), "{shown}");
    assert!(error.message().contains("domains: invalid type: string [hidden], expected"), "{error}");
}

#[tokio::test]
async fn calls_and_answers_show_names_but_no_values() {
    let server = Server::start(vec![json(200, ORGANIZATION)]).await;
    let call = server
        .client()
        .organizations()
        .get_organization("org_1")
        .header("x-note", "do-not-show-header")
        .api_key("do-not-show-key");
    let shown = format!("{call:?} {:?}", call.request());
    assert!(shown.contains("x-note") && !shown.contains("do-not-show"), "{shown}");
    let response = call.response().await.unwrap();
    assert!(!format!("{:?}", response.raw).contains("Foo"), "{:?}", response.raw);
}

#[tokio::test]
async fn spans_tell_every_attempt_without_secrets() {
    let trace = Arc::new(Trace::default());
    let guard = tracing::subscriber::set_default(Trace::default().sharing(&trace));
    let identified = "retry-after: 0\r\nx-request-id: req_7\r\n";
    let answers = vec![with_headers(503, identified, b"{}"), Answer::Drop, json(200, ORGANIZATION)];
    let server = Server::start(answers).await;
    let call =
        server.client().organizations().get_organization("org_do_not_show").header("x-note", "do_not_show");
    call.await.unwrap();
    drop(guard);
    let lines = trace.lines.lock().unwrap().clone();
    let spans: Vec<&String> = lines.iter().filter(|line| line.starts_with("workos.request")).collect();
    assert_eq!(spans.len(), 3, "{lines:#?}");
    let start = "workos.request operation=organizations.get_organization method=GET";
    assert!(
        spans.iter().zip(1..).all(|(span, attempt)| span.starts_with(&format!("{start} attempt={attempt}")))
    );
    let recorded: Vec<&str> = lines.iter().filter_map(|line| line.strip_prefix("record ")).collect();
    assert!(recorded.contains(&"status=503") && recorded.contains(&"request_id=req_7"), "{lines:#?}");
    assert!(recorded.contains(&"status=200"), "{lines:#?}");
    assert!(!lines.concat().contains("do_not_show"), "{lines:#?}");
}

/// Writes down what this crate traces.
#[derive(Default)]
struct Trace {
    lines: Arc<Mutex<Vec<String>>>,
}

impl Trace {
    fn sharing(self, other: &Self) -> Self {
        Self { lines: other.lines.clone() }
    }

    fn push(&self, start: &str, fields: impl FnOnce(&mut Line)) {
        let mut line = Line(start.to_owned());
        fields(&mut line);
        self.lines.lock().unwrap().push(line.0);
    }
}

impl Subscriber for Trace {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("workos_kit")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.push(span.metadata().name(), |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _span: &Id, values: &Record<'_>) {
        self.push("record", |line| values.record(line));
    }

    fn event(&self, event: &Event<'_>) {
        self.push("event", |line| event.record(line));
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}
    fn enter(&self, _span: &Id) {}
    fn exit(&self, _span: &Id) {}
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        write!(self.0, " {}={value}", field.name()).unwrap();
    }
}
