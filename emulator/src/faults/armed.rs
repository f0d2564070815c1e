//! The faults that are set, and which requests they have struck.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;

use super::Fault;
use crate::api::Api;
use crate::message::Request;
use crate::random::Random;
use crate::schema::Route;

/// A fault that cannot be set.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultError {
    /// There is no such operation.
    #[error("there is no operation `{0}`")]
    UnknownOperation(String),
    /// The status is outside 200 to 599.
    #[error("status {0} is not between 200 and 599")]
    Status(u16),
    /// A header cannot be sent.
    #[error("`{0}` is no header that HTTP can carry")]
    Header(String),
    /// The probability is outside 0 to 1.
    #[error("probability {0} is not between 0 and 1")]
    Probability(f64),
    /// A number that counts from 1 is 0.
    #[error("{0} must be at least 1")]
    Zero(&'static str),
    /// It would change nothing.
    #[error(
        "the fault does nothing: give a status, headers, a body, a delay, a rate, a drop, malformed, a payload, set or remove"
    )]
    Empty,
}

/// A fault with what it has done.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ArmedFault {
    /// The fault.
    #[serde(flatten)]
    pub fault: Fault,
    /// How many requests have fitted it, the struck ones included.
    pub seen: u32,
    /// How many requests it still strikes; `None` for all of them.
    pub remaining: Option<u32>,
    /// How many requests it has struck.
    pub struck: u32,
}

impl ArmedFault {
    /// Whether it has struck as often as it should: so many times as were asked for, otherwise at least once.
    pub fn is_used(&self) -> bool {
        is_used(self.remaining, self.struck)
    }
}

/// Whether a fault that still strikes so often, and has struck so often, has done what it was set for.
pub(crate) fn is_used(remaining: Option<u32>, struck: u32) -> bool {
    remaining.map_or(struck > 0, |remaining| remaining == 0)
}

/// The faults of an emulator. The oldest that is due strikes a request, and no other sees it.
#[derive(Default)]
pub(crate) struct Faults {
    armed: Mutex<Vec<(ArmedFault, Random)>>,
}

/// A fault that strikes a request.
pub(crate) struct Strike {
    pub(crate) fault: Fault,
    /// How long it holds the request back.
    pub(crate) delay: Duration,
}

impl Faults {
    pub(crate) fn add(&self, api: &Api, mut fault: Fault) -> Result<(), FaultError> {
        check(api, &fault)?;
        for headers in [&mut fault.headers, &mut fault.when_headers] {
            let lower = |(name, value): (String, String)| (name.to_ascii_lowercase(), value);
            *headers = std::mem::take(headers).into_iter().map(lower).collect();
        }
        let remaining = match fault.count {
            Some(0) => None,
            Some(count) => Some(count),
            None if !fault.requests.is_empty() => {
                fault.requests.sort_unstable();
                fault.requests.dedup();
                u32::try_from(fault.requests.len()).ok()
            }
            None if fault.every.is_some() || fault.probability.is_some() => None,
            None => Some(1),
        };
        let random = Random::new(fault.seed);
        self.lock().push((ArmedFault { fault, seen: 0, remaining, struck: 0 }, random));
        Ok(())
    }

    pub(crate) fn list(&self) -> Vec<ArmedFault> {
        self.lock().iter().map(|(armed, _)| armed.clone()).collect()
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    /// The fault that strikes this request, counted.
    pub(crate) fn strike(&self, route: Option<&Route>, request: &Request) -> Option<Strike> {
        for (armed, random) in self.lock().iter_mut() {
            if armed.remaining == Some(0) || !armed.fault.conditions().fit(route, request) {
                continue;
            }
            armed.seen = armed.seen.saturating_add(1);
            if !is_due(armed, random) {
                continue;
            }
            armed.struck = armed.struck.saturating_add(1);
            armed.remaining = armed.remaining.map(|remaining| remaining - 1);
            let fault = armed.fault.clone();
            let jitter = match fault.jitter_ms {
                0 => 0.0,
                most => random.fraction() * most as f64,
            };
            let delay = Duration::from_millis(fault.delay_ms.saturating_add(jitter as u64));
            return Some(Strike { fault, delay });
        }
        None
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(ArmedFault, Random)>> {
        self.armed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether the schedule of a fault strikes the request that it has just seen.
fn is_due(armed: &ArmedFault, random: &mut Random) -> bool {
    let Fault { every, requests, probability, .. } = &armed.fault;
    every.is_none_or(|every| armed.seen.is_multiple_of(every))
        && (requests.is_empty() || requests.contains(&armed.seen))
        && probability.is_none_or(|probability| random.fraction() < probability)
}

fn check(api: &Api, fault: &Fault) -> Result<(), FaultError> {
    if let Some(operation) = fault.operation.as_deref().filter(|name| api.operation(name).is_none()) {
        return Err(FaultError::UnknownOperation(operation.to_owned()));
    }
    if let Some(status) = fault.status.filter(|status| !(200..=599).contains(status)) {
        return Err(FaultError::Status(status));
    }
    for (name, value) in &fault.headers {
        let fits = http::HeaderName::from_bytes(name.as_bytes()).is_ok()
            && http::HeaderValue::from_bytes(value.as_bytes()).is_ok();
        if !fits {
            return Err(FaultError::Header(name.clone()));
        }
    }
    if let Some(probability) = fault.probability.filter(|probability| !(0.0..=1.0).contains(probability)) {
        return Err(FaultError::Probability(probability));
    }
    for (name, is_zero) in [
        ("every", fault.every == Some(0)),
        ("a number in requests", fault.requests.contains(&0)),
        ("bytes_per_second", fault.bytes_per_second == Some(0)),
    ] {
        if is_zero {
            return Err(FaultError::Zero(name));
        }
    }
    let acts = fault.replaces_answer()
        || fault.changes_answer()
        || fault.delay_ms > 0
        || fault.jitter_ms > 0
        || fault.bytes_per_second.is_some()
        || fault.drop.is_some();
    if acts { Ok(()) } else { Err(FaultError::Empty) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strikes(faults: &Faults, method: &str, path: &str) -> Option<u16> {
        faults.strike(None, &Request::new(method, path)).and_then(|strike| strike.fault.status)
    }

    /// Which of the first `number` requests are struck, counted from 1.
    fn struck(fault: Fault, number: usize) -> Vec<usize> {
        let faults = Faults::default();
        faults.add(&Api::generated(), fault.status(500)).unwrap();
        (1..=number).filter(|_| strikes(&faults, "GET", "/").is_some()).collect()
    }

    #[test]
    fn a_fault_strikes_as_often_as_it_should() {
        let (api, faults) = (Api::generated(), Faults::default());
        faults.add(&api, Fault::at("GET", "/users/{id}").status(503).times(2)).unwrap();
        faults.add(&api, Fault::any().status(500)).unwrap();
        faults.add(&api, Fault::at("GET", "/users/u1").status(502).always()).unwrap();
        assert_eq!(strikes(&faults, "POST", "/users/u1"), Some(500));
        let seen: Vec<_> = (0..4).map(|_| strikes(&faults, "GET", "/users/u1")).collect();
        assert_eq!(seen, [Some(503), Some(503), Some(502), Some(502)]);
        assert_eq!(strikes(&faults, "GET", "/users/u1/sessions"), None);
        let struck: Vec<u32> = faults.list().iter().map(|armed| armed.struck).collect();
        assert_eq!(struck, [2, 1, 2]);
        faults.clear();
        assert_eq!(strikes(&faults, "GET", "/users/u1"), None);
    }

    #[test]
    fn schedules_choose_among_the_requests_that_fit() {
        assert_eq!(struck(Fault::any().every(3), 10), [3, 6, 9]);
        assert_eq!(struck(Fault::any().every(3).times(2), 10), [3, 6]);
        assert_eq!(struck(Fault::any().requests([5, 2, 2]), 10), [2, 5]);
        assert_eq!(struck(Fault::any().probability(1.0, 1), 3), [1, 2, 3]);
        assert_eq!(struck(Fault::any().probability(0.0, 1), 100), [] as [usize; 0]);
        let chances = struck(Fault::any().probability(0.25, 7), 1000);
        assert_eq!(chances, struck(Fault::any().probability(0.25, 7), 1000));
        assert_ne!(chances, struck(Fault::any().probability(0.25, 8), 1000));
        assert!((180..320).contains(&chances.len()), "{}", chances.len());
    }

    #[test]
    fn a_request_that_a_fault_lets_pass_is_left_to_the_next() {
        let (api, faults) = (Api::generated(), Faults::default());
        faults.add(&api, Fault::any().status(503).every(2)).unwrap();
        faults.add(&api, Fault::any().status(500).always()).unwrap();
        let seen: Vec<_> = (0..4).map(|_| strikes(&faults, "GET", "/")).collect();
        assert_eq!(seen, [Some(500), Some(503), Some(500), Some(503)]);
    }

    #[test]
    fn what_was_not_used_is_known() {
        let (api, faults) = (Api::generated(), Faults::default());
        faults.add(&api, Fault::any().status(503).times(2)).unwrap();
        faults.add(&api, Fault::any().status(500).always()).unwrap();
        let used = |faults: &Faults| faults.list().iter().map(ArmedFault::is_used).collect::<Vec<_>>();
        for expected in [[false, false], [true, false], [true, true]] {
            strikes(&faults, "GET", "/");
            assert_eq!(used(&faults), expected);
        }
    }

    #[test]
    fn jitter_stays_below_its_bound() {
        let (api, faults) = (Api::generated(), Faults::default());
        let fault = Fault::any().delay(Duration::from_millis(10)).jitter(Duration::from_millis(5)).always();
        faults.add(&api, fault).unwrap();
        let request = Request::new("GET", "/");
        let delays: Vec<u128> =
            (0..50).map(|_| faults.strike(None, &request).unwrap().delay.as_millis()).collect();
        assert!(delays.iter().all(|delay| (10..15).contains(delay)), "{delays:?}");
        assert!(delays.iter().any(|delay| *delay != delays[0]), "{delays:?}");
    }

    #[test]
    fn a_fault_that_cannot_work_is_refused() {
        let (api, faults) = (Api::generated(), Faults::default());
        let add = |fault| faults.add(&api, fault).unwrap_err();
        let unknown = FaultError::UnknownOperation("users.nope".to_owned());
        assert_eq!(add(Fault::on("users.nope").status(500)), unknown);
        assert_eq!(add(Fault::any().status(99)), FaultError::Status(99));
        assert_eq!(add(Fault::any().header("a b", "c")), FaultError::Header("a b".to_owned()));
        assert_eq!(add(Fault::any().header("a", "b\nc")), FaultError::Header("a".to_owned()));
        assert_eq!(add(Fault::any().status(500).probability(1.5, 0)), FaultError::Probability(1.5));
        assert_eq!(add(Fault::any().status(500).every(0)), FaultError::Zero("every"));
        assert_eq!(add(Fault::any().status(500).requests([0])), FaultError::Zero("a number in requests"));
        assert_eq!(add(Fault::any().bytes_per_second(0)), FaultError::Zero("bytes_per_second"));
        assert_eq!(add(Fault::any().times(3)), FaultError::Empty);
        assert_eq!(add(Fault::any().commit()), FaultError::Empty);
        assert!(serde_json::from_str::<Fault>(r#"{"statsu": 500}"#).is_err());
    }
}
