//! Whatever is asked, in whatever order: nothing panics, nothing is a 500, and what lists, ids and events
//! promise holds.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::Config;

use crate::effects::EVENTS;
use crate::message::{Request, Response};
use crate::schema::{Answer, Auth, Route, Type};
use crate::store::{Record, Store};
use crate::testing::Bench;
use crate::testing::requests::RequestMaker;

const SEED: &str = include_str!("../tests/fixtures/example.yaml");

/// One request: the number of an operation, and what decides its parameters.
type Step = (usize, u64);

/// A bench, and what its answers have said.
struct Walk {
    bench: Bench,
    maker: RequestMaker,
}

impl Walk {
    fn new() -> Self {
        let mut bench = Bench::new();
        bench.seed(SEED).unwrap();
        let mut maker = RequestMaker::default();
        for path in listings(&bench) {
            maker.learn(&bench.get(path).1);
        }
        Self { bench, maker }
    }

    /// Asks, and learns from the answer and from mails.
    fn take(&mut self, (number, seed): Step) -> (&'static Route, Request, Response) {
        let routes = self.bench.engine.api().routes;
        let route = &routes[number % routes.len()];
        let request = self.maker.request(self.bench.engine.api(), route, seed);
        let response = self.bench.send(&request);
        if let Ok(value) = serde_json::from_slice::<serde_json::Value>(&response.body) {
            self.maker.learn(&value);
        }
        let mails = self.bench.state.outbox.len().saturating_sub(2);
        for mail in &self.bench.state.outbox[mails..] {
            mail.code.iter().for_each(|code| self.maker.remember("code", code));
        }
        (route, request, response)
    }
}

fn shown(request: &Request) -> String {
    let body = String::from_utf8_lossy(&request.body);
    format!("{} {}?{} {body}", request.method, request.path, request.query)
}

/// Paths of the listings of the whole environment.
fn listings(bench: &Bench) -> Vec<&'static str> {
    let is_listing = |route: &&Route| {
        matches!(route.answer, Answer::Page(_)) && route.auth == Auth::ApiKey && !route.path.contains('{')
    };
    bench.engine.api().routes.iter().filter(is_listing).map(|route| route.path).collect()
}

/// All texts `id` of a listing, page by page.
fn follow(bench: &mut Bench, path: &str, limit: usize) -> Vec<String> {
    let mut seen = Vec::new();
    let mut after = String::new();
    loop {
        let cursor = if after.is_empty() { String::new() } else { format!("&after={after}") };
        let (status, page) = bench.get(&format!("{path}?limit={limit}{cursor}"));
        if status != 200 {
            // A listing that wants more than a limit.
            return seen;
        }
        let items = page["data"].as_array().cloned().unwrap_or_default();
        seen.extend(items.iter().filter_map(|item| item["id"].as_str()).map(str::to_owned));
        match page["list_metadata"]["after"].as_str() {
            Some(cursor) => cursor.clone_into(&mut after),
            None => return seen,
        }
    }
}

/// Whether there is such an event, and its data says the id of what it is about (that of roles does not).
fn names_ids(bench: &Bench, event: &str) -> bool {
    let api = bench.engine.api();
    match api.event(event).map(|event| event.data) {
        Some(Type::Model(name)) => {
            api.shape(name).is_some_and(|shape| shape.fields.iter().any(|field| field.name == "id"))
        }
        _ => false,
    }
}

/// Every record that the API made has exactly one `created` event if there is such an event, and none that says
/// that it is gone.
fn check_events(bench: &Bench, before: &BTreeSet<String>) {
    let mut created: BTreeMap<String, usize> = BTreeMap::new();
    let mut deleted: BTreeSet<String> = BTreeSet::new();
    for event in bench.state.store.all(&EVENTS) {
        let id = event.member("data")["id"].as_str().unwrap_or_default().to_owned();
        match event.text("event").rsplit_once('.') {
            Some((_, "created")) => *created.entry(id).or_default() += 1,
            Some((_, "deleted")) => {
                deleted.insert(id);
            }
            _ => {}
        }
    }
    for (kind, id) in bench.state.store.ids() {
        let event = format!("{kind}.created");
        if names_ids(bench, &event) && !before.contains(id) {
            assert_eq!(created.get(id), Some(&1), "`{event}` events for {id}");
        }
        if bench.engine.api().event(&format!("{kind}.deleted")).is_some() {
            assert!(!deleted.contains(id), "{kind} {id} is still there after its `deleted` event");
        }
    }
}

/// Members that change without an event: they say when something was used, not what it is.
const SILENT: &[&str] = &["updated_at", "last_sign_in_at", "last_used_at"];

/// Every record that a request has changed has an `updated` event of that request, if there is such an event.
fn check_updates(bench: &Bench, before: &Store, events: usize) -> Result<(), String> {
    let store = &bench.state.store;
    let told: Vec<(&str, &str)> = store
        .all(&EVENTS)
        .skip(events)
        .map(|event| (event.text("event"), event.member("data")["id"].as_str().unwrap_or_default()))
        .collect();
    for (kind, _) in store.kinds() {
        if !names_ids(bench, &format!("{kind}.updated")) {
            continue;
        }
        let shown = |record: &Record| {
            let mut body = record.body.clone();
            body.retain(|name, _| !SILENT.contains(&name.as_str()));
            body
        };
        let former: BTreeMap<&str, &Record> =
            before.named(kind).map(|record| (record.id.as_str(), record)).collect();
        for record in store.named(kind) {
            let is_told =
                || told.iter().any(|(event, id)| *event == format!("{kind}.updated") && *id == record.id);
            match former.get(record.id.as_str()).map(|former| (shown(former), shown(record))) {
                Some((before, after)) if before != after && !is_told() => {
                    return Err(format!(
                        "{kind} {} was changed without an event: {before:?} {after:?}",
                        record.id
                    ));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(Config { cases: 48, failure_persistence: None, ..Config::default() })]

    #[test]
    fn no_sequence_of_requests_breaks_what_the_api_promises(
        steps in proptest::collection::vec((any::<usize>(), any::<u64>()), 1..120),
    ) {
        let mut walk = Walk::new();
        let before: BTreeSet<String> = walk.bench.state.store.ids().map(|(_, id)| id.to_owned()).collect();
        for step in steps {
            let (former, events) = (walk.bench.state.store.clone(), walk.bench.state.store.count(&EVENTS));
            let (route, request, response) = walk.take(step);
            let told = check_updates(&walk.bench, &former, events);
            prop_assert!(told.is_ok(), "{}: {}\n{:?}", route.operation, shown(&request), told);
            let body = String::from_utf8_lossy(&response.body);
            let acts = walk.bench.engine.has_behaviour(route.operation);
            let allowed = response.status < 500 || response.status == 501 && !acts;
            prop_assert!(allowed, "{}: {}\n{}: {}", route.operation, shown(&request), response.status, body);
        }

        let mut ids = BTreeSet::new();
        for (kind, id) in walk.bench.state.store.ids() {
            prop_assert!(ids.insert((kind, id.to_owned())), "{} is the id of two records", id);
        }
        check_events(&walk.bench, &before);

        for path in listings(&walk.bench) {
            let whole = follow(&mut walk.bench, path, 100);
            prop_assert_eq!(follow(&mut walk.bench, path, 2), whole, "{}", path);
        }
    }

    #[test]
    fn the_same_requests_get_the_same_answers(
        steps in proptest::collection::vec((any::<usize>(), any::<u64>()), 1..60),
    ) {
        let (mut first, mut second) = (Walk::new(), Walk::new());
        for step in steps {
            let (route, request, answer) = first.take(step);
            let (_, _, again) = second.take(step);
            prop_assert_eq!(answer.status, again.status, "{}: {}", route.operation, shown(&request));
            prop_assert_eq!(&answer.headers, &again.headers, "{}: {}", route.operation, shown(&request));
            prop_assert_eq!(&answer.body, &again.body, "{}: {}", route.operation, shown(&request));
        }
    }
}

/// Random requests are worth something only if many of them are carried out.
#[test]
fn random_requests_reach_what_the_operations_do() {
    let mut walk = Walk::new();
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let routes = walk.bench.engine.api().routes.len();
    for number in 0..routes * 20 {
        let (route, _, response) = walk.take((number, number as u64));
        if response.status < 400 {
            reached.insert(route.operation);
        }
    }
    let acting = walk.bench.engine.api().routes.iter();
    let acting = acting.filter(|route| walk.bench.engine.has_behaviour(route.operation)).count();
    assert!(reached.len() * 2 > acting, "{} of {acting} were carried out: {reached:?}", reached.len());
}
