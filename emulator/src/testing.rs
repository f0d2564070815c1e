//! An engine without a socket for the tests of this crate.

pub(crate) mod requests;

use serde_json::Value;

use crate::behaviour::MODULES;
use crate::effects::{EVENTS, Effects};
use crate::engine::Engine;
use crate::message::{Request, Response};
use crate::seed::{self, SeedError};
use crate::state::{Context, DEFAULT_API_KEY, Environment, State};

/// The engine, its state and a frozen clock.
pub(crate) struct Bench {
    pub(crate) engine: Engine,
    pub(crate) state: State,
    pub(crate) context: Context,
    /// Effects of the last call.
    pub(crate) effects: Effects,
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self::with(Engine::generated())
    }

    pub(crate) fn with(engine: Engine) -> Self {
        Self {
            engine,
            state: State::new(1, Environment::default()),
            context: Context {
                now: "2026-01-15T12:00:00Z".parse().unwrap(),
                base_url: "http://127.0.0.1:4100".to_owned(),
                interactive: false,
                contract: false,
                check_answers: true,
                real_idp: false,
            },
            effects: Effects::default(),
        }
    }

    pub(crate) fn seed(&mut self, text: &str) -> Result<(), SeedError> {
        let seed = seed::parse(text)?;
        seed::plant(MODULES, self.engine.api(), &mut self.state, &self.context, &seed)
    }

    /// Handles any request.
    pub(crate) fn send(&mut self, request: &Request) -> Response {
        let outcome = self.engine.handle(&mut self.state, &self.context, request);
        self.effects = outcome.effects;
        outcome.response
    }

    /// Calls with the API key and an optional JSON body; `target` is a path with an optional query.
    pub(crate) fn call(&mut self, method: &str, target: &str, body: Option<Value>) -> (u16, Value) {
        let request = Request::new(method, target).bearer(DEFAULT_API_KEY);
        let request = match body {
            Some(body) => request.json(&body),
            None => request,
        };
        let response = self.send(&request);
        (response.status, response.value())
    }

    pub(crate) fn get(&mut self, target: &str) -> (u16, Value) {
        self.call("GET", target, None)
    }

    pub(crate) fn post(&mut self, target: &str, body: Value) -> (u16, Value) {
        self.call("POST", target, Some(body))
    }

    /// Names of all events so far, oldest first.
    pub(crate) fn events(&self) -> Vec<String> {
        self.state.store.all(&EVENTS).map(|event| event.text("event").to_owned()).collect()
    }
}
