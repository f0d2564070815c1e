//! Which webhook is to be sent next. Knows no clock and no socket: the time is told, and so is how attempts ended.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::SignatureFault;
use crate::effects::Delivery;

/// A webhook on its way to an endpoint.
#[derive(Clone, Debug)]
pub(super) struct Shipment {
    pub(super) delivery: Delivery,
    /// The attempt to come; counts from 1.
    pub(super) attempt: u32,
    /// What is done to the first attempt; later ones are sound.
    pub(super) signature: Option<SignatureFault>,
    /// How far the timestamp of the first attempt is from the time, in seconds.
    pub(super) timestamp_shift: i64,
    /// A fault had a hand in it.
    pub(super) fault: bool,
}

/// What the worker of an endpoint does next.
#[derive(Debug)]
pub(super) enum Next {
    /// It makes an attempt, and says with [`Schedule::ended`] how that went.
    Send(Box<Shipment>),
    /// It waits for a time, or for a change.
    At(Timestamp),
    /// It waits for a change.
    Wait,
}

/// Everything that is on its way.
#[derive(Debug, Default)]
pub(super) struct Schedule {
    lanes: HashMap<String, Lane>,
    numbers: u64,
    paused: bool,
    /// Callers who want everything sent now, whatever the clock says.
    drains: u32,
}

/// What is on its way to one endpoint: at most one at a time, in order of when it is due and was queued.
#[derive(Debug, Default)]
struct Lane {
    waiting: BTreeMap<(Timestamp, u64), Shipment>,
    /// Shipments that let so many later ones pass first.
    overtaken: Vec<(u32, Shipment)>,
    under_way: bool,
}

impl Schedule {
    /// Queues a shipment. It is due after `delay`, or once `behind` later ones have been queued.
    pub(super) fn queue(&mut self, now: Timestamp, shipment: Shipment, delay: Duration, behind: u32) {
        let lane = self.lanes.entry(shipment.delivery.endpoint_id.clone()).or_default();
        if behind > 0 {
            lane.overtaken.push((behind, shipment));
            return;
        }
        let due = later(now, delay);
        lane.put(&mut self.numbers, due, shipment);
        for (behind, _) in &mut lane.overtaken {
            *behind -= 1;
        }
        for (_, shipment) in lane.overtaken.extract_if(.., |(behind, _)| *behind == 0).collect::<Vec<_>>() {
            lane.put(&mut self.numbers, due, shipment);
        }
    }

    /// What the worker of an endpoint does next.
    pub(super) fn next(&mut self, endpoint_id: &str, now: Timestamp) -> Next {
        let drains = self.drains > 0;
        let Some(lane) = self.lanes.get_mut(endpoint_id).filter(|_| !self.paused || drains) else {
            return Next::Wait;
        };
        let Some(first) = lane.waiting.first_entry() else {
            return Next::Wait;
        };
        let due = first.key().0;
        if due > now && !drains {
            return Next::At(due);
        }
        lane.under_way = true;
        Next::Send(Box::new(first.remove()))
    }

    /// Takes note of how an attempt ended: `again` is the shipment, and when it is to be tried once more.
    pub(super) fn ended(&mut self, endpoint_id: &str, again: Option<(Timestamp, Shipment)>) {
        // After a reset nobody asks any more.
        let Some(lane) = self.lanes.get_mut(endpoint_id) else {
            return;
        };
        lane.under_way = false;
        if let Some((due, shipment)) = again {
            lane.put(&mut self.numbers, due, shipment);
        }
    }

    /// Whether nothing more will happen unless somebody advances a frozen clock, resumes, or queues.
    pub(super) fn is_settled(&self, now: Timestamp, frozen: bool) -> bool {
        let waits_for_nobody = |(due, _): &(Timestamp, u64)| !frozen || *due <= now;
        self.lanes.values().all(|lane| {
            let stands = self.paused && self.drains == 0;
            !lane.under_way && (stands || !lane.waiting.keys().any(waits_for_nobody))
        })
    }

    /// How many webhooks are waiting or under way.
    pub(super) fn len(&self) -> usize {
        let of = |lane: &Lane| lane.waiting.len() + lane.overtaken.len() + usize::from(lane.under_way);
        self.lanes.values().map(of).sum()
    }

    /// Holds everything back, or no longer.
    pub(super) fn pause(&mut self, paused: bool) {
        self.paused = paused;
    }

    pub(super) fn is_paused(&self) -> bool {
        self.paused
    }

    /// From now on nothing waits for the clock, for a pause or for later webhooks, until [`Schedule::drained`].
    pub(super) fn drain(&mut self, now: Timestamp) {
        self.drains += 1;
        for lane in self.lanes.values_mut() {
            for (_, shipment) in std::mem::take(&mut lane.overtaken) {
                lane.put(&mut self.numbers, now, shipment);
            }
        }
    }

    pub(super) fn drained(&mut self) {
        self.drains = self.drains.saturating_sub(1);
    }

    /// Signs what is on its way to an endpoint with other secrets.
    pub(super) fn change_secrets(&mut self, endpoint_id: &str, secrets: &[String]) {
        let Some(lane) = self.lanes.get_mut(endpoint_id) else {
            return;
        };
        let overtaken = lane.overtaken.iter_mut().map(|(_, shipment)| shipment);
        for shipment in lane.waiting.values_mut().chain(overtaken) {
            shipment.delivery.secrets = secrets.to_vec();
        }
    }
}

impl Lane {
    fn put(&mut self, numbers: &mut u64, due: Timestamp, shipment: Shipment) {
        *numbers += 1;
        self.waiting.insert((due, *numbers), shipment);
    }
}

/// A time after another one, as far as there is time.
pub(super) fn later(instant: Timestamp, by: Duration) -> Timestamp {
    let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
    instant.checked_add(by).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDPOINT: &str = "we_1";

    fn shipment(event_id: &str) -> Shipment {
        let delivery = Delivery {
            endpoint_id: ENDPOINT.to_owned(),
            url: String::new(),
            secrets: vec!["whsec".to_owned()],
            event_id: event_id.to_owned(),
            event: "user.created".to_owned(),
            body: Default::default(),
        };
        Shipment { delivery, attempt: 1, signature: None, timestamp_shift: 0, fault: false }
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + seconds).unwrap()
    }

    fn queue(schedule: &mut Schedule, event_id: &str, delay: u64, behind: u32) {
        schedule.queue(at(0), shipment(event_id), Duration::from_secs(delay), behind);
    }

    /// Which webhooks leave at a time, all of them delivered at once.
    fn sent(schedule: &mut Schedule, now: i64) -> Vec<String> {
        let mut sent = Vec::new();
        while let Next::Send(shipment) = schedule.next(ENDPOINT, at(now)) {
            sent.push(shipment.delivery.event_id.clone());
            schedule.ended(ENDPOINT, None);
        }
        sent
    }

    #[test]
    fn they_leave_in_order_when_they_are_due() {
        let mut schedule = Schedule::default();
        queue(&mut schedule, "delayed", 10, 0);
        queue(&mut schedule, "first", 0, 0);
        queue(&mut schedule, "second", 0, 0);
        assert_eq!(sent(&mut schedule, 0), ["first", "second"]);
        assert!(matches!(schedule.next(ENDPOINT, at(0)), Next::At(due) if due == at(10)));
        assert_eq!(sent(&mut schedule, 10), ["delayed"]);
        assert!(matches!(schedule.next(ENDPOINT, at(10)), Next::Wait));
        assert!(matches!(schedule.next("we_unknown", at(10)), Next::Wait));
    }

    #[test]
    fn a_second_attempt_does_not_hold_up_the_others() {
        let mut schedule = Schedule::default();
        queue(&mut schedule, "first", 0, 0);
        queue(&mut schedule, "second", 0, 0);
        let Next::Send(failed) = schedule.next(ENDPOINT, at(0)) else { panic!("nothing is due") };
        schedule.ended(ENDPOINT, Some((at(5), *failed)));
        assert_eq!(sent(&mut schedule, 1), ["second"]);
        assert_eq!(sent(&mut schedule, 5), ["first"]);
    }

    #[test]
    fn one_that_is_overtaken_leaves_after_so_many_later_ones() {
        let mut schedule = Schedule::default();
        queue(&mut schedule, "first", 0, 2);
        queue(&mut schedule, "second", 0, 0);
        assert_eq!(sent(&mut schedule, 0), ["second"]);
        assert!(schedule.is_settled(at(0), false), "it waits for others");
        queue(&mut schedule, "third", 0, 0);
        queue(&mut schedule, "fourth", 0, 0);
        assert_eq!(sent(&mut schedule, 0), ["third", "first", "fourth"]);
    }

    #[test]
    fn a_pause_holds_back_and_a_drain_lets_everything_go() {
        let mut schedule = Schedule::default();
        schedule.pause(true);
        queue(&mut schedule, "delayed", 60, 0);
        queue(&mut schedule, "last", 0, 9);
        queue(&mut schedule, "first", 0, 0);
        assert!(sent(&mut schedule, 100).is_empty());
        assert!(schedule.is_settled(at(100), false));
        schedule.drain(at(0));
        assert!(!schedule.is_settled(at(0), false));
        assert_eq!(sent(&mut schedule, 0), ["first", "last", "delayed"]);
        schedule.drained();
        assert_eq!(schedule.len(), 0);
        queue(&mut schedule, "again", 0, 0);
        assert!(sent(&mut schedule, 0).is_empty(), "it is still paused");
        schedule.pause(false);
        assert_eq!(sent(&mut schedule, 0), ["again"]);
    }

    #[test]
    fn what_waits_for_a_frozen_clock_is_settled() {
        let mut schedule = Schedule::default();
        queue(&mut schedule, "delayed", 10, 0);
        assert!(schedule.is_settled(at(0), true));
        assert!(!schedule.is_settled(at(0), false));
        assert!(!schedule.is_settled(at(10), true));
        let Next::Send(_) = schedule.next(ENDPOINT, at(10)) else { panic!("nothing is due") };
        assert!(!schedule.is_settled(at(10), true), "it is under way");
        schedule.ended(ENDPOINT, None);
        assert!(schedule.is_settled(at(10), false));
    }

    #[test]
    fn other_secrets_sign_what_still_waits() {
        let mut schedule = Schedule::default();
        queue(&mut schedule, "first", 0, 0);
        schedule.change_secrets(ENDPOINT, &["new".to_owned(), "whsec".to_owned()]);
        let Next::Send(shipment) = schedule.next(ENDPOINT, at(0)) else { panic!("nothing is due") };
        assert_eq!(shipment.delivery.secrets, ["new", "whsec"]);
    }
}
