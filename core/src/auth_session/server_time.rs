//! The server's time on a device whose clock may be wrong.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header;
use jiff::{SignedDuration, Timestamp};

use crate::client::WorkOS;
use crate::clock::Clock;
use crate::session::AccessToken;
use crate::transport::{BoxFuture, Transport, TransportError};

/// An answer that took longer says too little about when it was written.
const LONGEST_ROUND_TRIP: SignedDuration = SignedDuration::from_secs(10);
/// A header without a fraction was written half a second later on average.
const HALF_A_SECOND: i64 = 500;

/// The device's clock, and how far the server's is ahead of it.
pub(super) struct ServerTime {
    device: Arc<dyn Clock>,
    offset: AtomicI64,
    /// The offset comes from an answer of this process.
    is_learned: AtomicBool,
}

impl ServerTime {
    /// The server's time.
    pub(super) fn now(&self) -> Timestamp {
        let now = self.device.now();
        now.checked_add(SignedDuration::from_millis(self.offset())).unwrap_or(now)
    }

    /// The device's time, which nothing that is learned changes.
    pub(super) fn device_now(&self) -> Timestamp {
        self.device.now()
    }

    /// How far the server's clock is ahead, in milliseconds.
    pub(super) fn offset(&self) -> i64 {
        self.offset.load(Ordering::Relaxed)
    }

    /// Takes the offset of an earlier run, which is better than none.
    pub(super) fn remember(&self, offset: i64) {
        if !self.is_learned.load(Ordering::Relaxed) {
            self.offset.store(offset, Ordering::Relaxed);
        }
    }

    /// Learns from a token that came just now, where no answer has said the time.
    pub(super) fn learn_from_token(&self, token: &AccessToken) {
        if let Some(issued_at) = token.issued_at() {
            self.learn_from_issue(issued_at);
        }
    }

    fn learn_from_issue(&self, issued_at: Timestamp) {
        if !self.is_learned.load(Ordering::Relaxed) {
            let ahead = issued_at.as_millisecond() - self.device.now().as_millisecond();
            self.offset.store(ahead + HALF_A_SECOND, Ordering::Relaxed);
        }
    }

    fn learn(&self, date: &str, before: Timestamp, after: Timestamp) {
        let round_trip = after.duration_since(before);
        // A clock that was set meanwhile says nothing.
        if round_trip.is_negative() || round_trip > LONGEST_ROUND_TRIP {
            return;
        }
        let read = httpdate::parse_http_date(date).ok().and_then(|date| Timestamp::try_from(date).ok());
        let Some(date) = read else { return };
        let middle = i64::midpoint(before.as_millisecond(), after.as_millisecond());
        self.offset.store(date.as_millisecond() + HALF_A_SECOND - middle, Ordering::Relaxed);
        self.is_learned.store(true, Ordering::Relaxed);
    }
}

impl Clock for ServerTime {
    fn now(&self) -> Timestamp {
        ServerTime::now(self)
    }
}

/// This client with a clock that shows the server's time, and a transport that learns it.
pub(super) fn observed(client: &WorkOS) -> (WorkOS, Arc<ServerTime>) {
    let time = Arc::new(ServerTime {
        device: client.clock().clone(),
        offset: AtomicI64::new(0),
        is_learned: AtomicBool::new(false),
    });
    let transport = Observing { inner: client.transport().clone(), time: time.clone() };
    let client = WorkOS::assemble(client.configuration().clone(), Arc::new(transport), time.clone());
    (client, time)
}

struct Observing {
    inner: Arc<dyn Transport>,
    time: Arc<ServerTime>,
}

impl Transport for Observing {
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let before = self.time.device.now();
            let answer = self.inner.send(request, timeout).await?;
            let headers = answer.headers();
            // An answer out of a cache has the time at which it was put there.
            let date = headers.get(header::DATE).filter(|_| !headers.contains_key(header::AGE));
            if let Some(date) = date.and_then(|date| date.to_str().ok()) {
                self.time.learn(date, before, self.time.device.now());
            }
            Ok(answer)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time_at(now: &str) -> ServerTime {
        let now: Timestamp = now.parse().unwrap();
        ServerTime {
            device: Arc::new(move || now),
            offset: AtomicI64::new(0),
            is_learned: AtomicBool::new(false),
        }
    }

    #[test]
    fn a_clock_that_is_ten_minutes_slow_is_set_right() {
        let time = time_at("2026-01-02T03:04:05Z");
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        time.learn("Fri, 02 Jan 2026 03:14:05 GMT", at("2026-01-02T03:04:05Z"), at("2026-01-02T03:04:06Z"));
        assert_eq!(time.now(), at("2026-01-02T03:14:05Z"));
        // What is known now is not replaced by what was known once, or by less exact news.
        time.remember(1);
        time.learn_from_issue(at("2020-01-01T00:00:00Z"));
        time.learn("yesterday", at("2026-01-02T03:04:05Z"), at("2026-01-02T03:04:05Z"));
        time.learn("Fri, 02 Jan 2026 04:14:05 GMT", at("2026-01-02T03:04:05Z"), at("2026-01-02T03:04:25Z"));
        assert_eq!(time.now(), at("2026-01-02T03:14:05Z"));
    }

    #[test]
    fn without_an_answer_the_token_says_the_time() {
        let time = time_at("2026-01-02T03:04:05Z");
        time.remember(60_000);
        assert_eq!(time.now(), "2026-01-02T03:05:05Z".parse().unwrap());
        time.learn_from_issue("2026-01-02T02:54:05Z".parse().unwrap());
        assert_eq!(time.now(), "2026-01-02T02:54:05.5Z".parse().unwrap());
    }
}
