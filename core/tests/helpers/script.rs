//! A transport that answers from a list, for tests without a network.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;
use workos_kit::{BoxFuture, Transport, TransportError, TransportErrorKind, WorkOS};

/// Answers requests from a list and keeps what it was asked.
#[derive(Default)]
pub(crate) struct Script {
    answers: Mutex<VecDeque<Result<(u16, Value), TransportErrorKind>>>,
    requests: Mutex<Vec<http::Request<Bytes>>>,
}

impl Transport for Script {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.requests.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front().expect("no further request is expected");
        Box::pin(async move {
            let (status, body) = answer.map_err(|kind| TransportError::new(kind, None))?;
            Ok(http::Response::builder().status(status).body(Bytes::from(body.to_string())).unwrap())
        })
    }
}

impl Script {
    /// A client whose requests get these answers, in order; a further request fails the test.
    pub(crate) fn client(
        answers: impl IntoIterator<Item = Result<(u16, Value), TransportErrorKind>>,
    ) -> (Arc<Self>, WorkOS) {
        let script = Arc::new(Self { answers: Mutex::new(answers.into_iter().collect()), ..Self::default() });
        let builder =
            WorkOS::builder().api_key("sk_test_123").client_id("client_123").transport(script.clone());
        (script, builder.build().unwrap())
    }

    /// The requests since the last time this was asked.
    pub(crate) fn requests(&self) -> Vec<http::Request<Bytes>> {
        std::mem::take(&mut self.requests.lock().unwrap())
    }
}
