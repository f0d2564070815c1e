//! The pure core: a request, the state and the surroundings in, a response and effects out. No I/O, no
//! globals, no clock but the context's.

mod variants;

use std::collections::HashMap;

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::api::Api;
use crate::behaviour::{Behaviour, Call, MODULES, Module, cors};
use crate::effects::Effects;
use crate::message::{Request, Response};
use crate::reply::{Content, Failure, Problem, Reply};
use crate::router::{Found, Router};
use crate::sample::{self, Variant};
use crate::schema::{Auth, Host, Route};
use crate::shapes::check_answer;
use crate::state::{Context, Replay, State};
use crate::validate::{self, Input, Strictness};

/// How long an `Idempotency-Key` is remembered.
const REPLAY_LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// The API description with its behaviour.
pub struct Engine {
    api: Api,
    router: Router<Target>,
    behaviours: HashMap<&'static str, Behaviour>,
}

/// What a handled request leads to.
#[derive(Clone)]
pub struct Outcome {
    /// The answer.
    pub response: Response,
    /// What happens besides.
    pub effects: Effects,
    /// The operation, if the request was for one.
    pub operation: Option<&'static str>,
}

/// What a request is for, found before it is handled.
#[derive(Clone, Copy, Debug, Default)]
pub struct Matched {
    /// The operation; none for pages.
    pub route: Option<&'static Route>,
    /// The template of the path, of an operation or a page.
    pub template: Option<&'static str>,
}

#[derive(Clone, Copy)]
enum Target {
    Operation(&'static Route),
    Page(&'static str, Behaviour),
}

impl Engine {
    /// The WorkOS API with the behaviour of all modules.
    pub fn generated() -> Self {
        Self::new(Api::generated(), MODULES)
    }

    /// An API with the behaviour of some modules.
    pub fn new(api: Api, modules: &[&'static Module]) -> Self {
        let mut router = Router::new();
        let mut behaviours = HashMap::new();
        for route in api.routes {
            router.add(route.method, route.path, Target::Operation(route));
        }
        for module in modules {
            behaviours.extend(module.operations.iter().copied());
            for (method, template, behaviour) in module.pages {
                router.add(method, template, Target::Page(template, *behaviour));
            }
        }
        Self { api, router, behaviours }
    }

    /// The API description.
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// Whether an operation has behaviour.
    pub fn has_behaviour(&self, operation: &str) -> bool {
        self.behaviours.contains_key(operation)
    }

    /// What a request is for.
    pub fn matched(&self, request: &Request) -> Matched {
        match self.router.find(&request.method, &request.path) {
            Found::Targets(targets, _) => match variants::select(targets, request) {
                Ok(Target::Operation(route)) => Matched { route: Some(route), template: Some(route.path) },
                Ok(Target::Page(template, _)) => Matched { route: None, template: Some(template) },
                Err(_) => Matched::default(),
            },
            _ => Matched::default(),
        }
    }

    /// Handles a request.
    pub fn handle(&self, state: &mut State, context: &Context, request: &Request) -> Outcome {
        let mut effects = Effects::default();
        let (operation, result) = match self.router.find(&request.method, &request.path) {
            Found::Nothing => (None, Err(unknown_path(request))),
            Found::Methods(methods) => {
                let answer = cors::preflight(&state.store, request, &methods);
                (None, answer.ok_or_else(|| wrong_method(request, &methods)))
            }
            Found::Targets(targets, values) => match variants::select(targets, request) {
                Err(failure) => (None, Err(failure)),
                Ok(Target::Page(template, behaviour)) => {
                    let result =
                        self.page(state, context, request, values, template, behaviour, &mut effects);
                    (None, result.map(|reply| reply.into_response(200)))
                }
                Ok(Target::Operation(route)) => {
                    let result = self.once(state, context, request, values, route, &mut effects);
                    (Some(route.operation), result)
                }
            },
        };
        let response = result.unwrap_or_else(Failure::into_response);
        let mut response = cors::open(&state.store, request, response);
        if !effects.problems.is_empty() {
            response = mismatch(operation, "event", &effects.problems);
        }
        let request_id = state.random.id("req", context.now);
        Outcome { response: response.header("x-request-id", &request_id), effects, operation }
    }

    /// Carries an operation out, or repeats its first answer if it honours the request's `Idempotency-Key`.
    fn once(
        &self,
        state: &mut State,
        context: &Context,
        request: &Request,
        values: Vec<String>,
        route: &'static Route,
        effects: &mut Effects,
    ) -> Result<Response, Failure> {
        let key = request.header_value("idempotency-key").filter(|_| route.idempotent && !context.contract);
        let Some(key) = key else {
            return self.operation(state, context, request, values, route, effects);
        };
        authorize(state, route, request)?;
        let place = (route.operation, key.to_owned());
        let young = |replay: &&Replay| context.now.duration_since(replay.at) < REPLAY_LIFETIME;
        if let Some(replay) = state.replays.get(&place).filter(young) {
            if replay.request == request.body {
                return Ok(replay.response.clone());
            }
            let message = "The idempotency key belongs to a request with another body.";
            return Err(Failure::coded(409, "idempotency_key_conflict", message));
        }
        let response = self.operation(state, context, request, values, route, effects)?;
        let replay = Replay { at: context.now, request: request.body.clone(), response: response.clone() };
        state.replays.insert(place, replay);
        Ok(response)
    }

    fn operation(
        &self,
        state: &mut State,
        context: &Context,
        request: &Request,
        values: Vec<String>,
        route: &'static Route,
        effects: &mut Effects,
    ) -> Result<Response, Failure> {
        authorize(state, route, request)?;
        let strictness = match route.host {
            _ if context.contract => Strictness::Strict,
            _ if route.url => Strictness::Lenient,
            Host::AuthKit if route.form => Strictness::OAuth,
            _ => Strictness::Strict,
        };
        let input = validate::read(&self.api, route, request, values, strictness)?;
        let reply = if context.contract {
            sample_reply(&self.api, route, request)?
        } else {
            let behaviour = self.behaviours.get(route.operation).ok_or_else(|| not_implemented(route))?;
            let route = Some(route);
            behaviour(&mut Call { state, context, request, input, route, api: &self.api, effects })?
        };
        let usual = route.statuses.first().copied().unwrap_or(200);
        // Samples fit by construction, or are meant not to.
        if context.check_answers && !context.contract {
            let problems = check_reply(&self.api, route, &reply, usual);
            if !problems.is_empty() {
                return Ok(mismatch(Some(route.operation), "answer", &problems));
            }
        }
        Ok(reply.into_response(usual))
    }

    /// Lets something act on the state that comes from no request to the core; `request` is what led to it.
    #[cfg(feature = "real-idp")]
    pub(crate) fn act<T>(
        &self,
        state: &mut State,
        context: &Context,
        request: &Request,
        act: impl FnOnce(&mut Call<'_>) -> T,
    ) -> (T, Effects) {
        let mut effects = Effects::default();
        let input = Input::default();
        let result = act(&mut Call {
            state,
            context,
            request,
            input,
            route: None,
            api: &self.api,
            effects: &mut effects,
        });
        (result, effects)
    }

    #[allow(clippy::too_many_arguments)]
    fn page(
        &self,
        state: &mut State,
        context: &Context,
        request: &Request,
        values: Vec<String>,
        template: &'static str,
        behaviour: Behaviour,
        effects: &mut Effects,
    ) -> Result<Reply, Failure> {
        let input = Input {
            path: crate::router::placeholders(template).zip(values).collect(),
            query: request.query_pairs().into_iter().map(|(name, value)| (name, value.into())).collect(),
            body: validate::body_members(request),
        };
        behaviour(&mut Call { state, context, request, input, route: None, api: &self.api, effects })
    }
}

fn authorize(state: &State, route: &Route, request: &Request) -> Result<(), Failure> {
    let token = request.bearer_token();
    let accepted = match route.auth {
        Auth::ApiKey => token.is_some_and(|token| state.environment.api_keys.contains(token)),
        // Which tokens are good is the operation's business.
        Auth::AccessToken => token.is_some(),
        Auth::ClientSecret | Auth::ClientId | Auth::None => true,
    };
    if accepted { Ok(()) } else { Err(Failure::unauthorized()) }
}

fn sample_reply(api: &Api, route: &Route, request: &Request) -> Result<Reply, Failure> {
    let variant = match request.header_value("x-emulator-sample") {
        None => Variant::Full,
        Some(name) => Variant::parse(name).ok_or_else(|| {
            Failure::coded(400, "emulator_unknown_sample", format!("There is no sample variant '{name}'."))
        })?,
    };
    Ok(match sample::answer(api, &route.answer, variant) {
        Some(value) => Reply::value(value),
        None => Reply::nothing(),
    })
}

fn check_reply(api: &Api, route: &Route, reply: &Reply, usual: u16) -> Vec<Problem> {
    let status = reply.status.unwrap_or(usual);
    let mut problems = Vec::new();
    let fits = route.statuses.contains(&status) || route.url && (200..400).contains(&status);
    if !fits {
        let message = format!("status {status} is none of {:?}", route.statuses);
        problems.push(Problem::new("status", "invalid_value", message));
    }
    match &reply.content {
        // A page or a redirect of a URL that a browser visits has no shape.
        _ if route.url => {}
        Content::Html(_) => problems.push(Problem::new("", "invalid_type", "the answer is no JSON")),
        Content::Value(value) => problems.extend(check_answer(api, &route.answer, Some(value))),
        Content::Json(text) => match serde_json::from_str(text) {
            Ok(value) => problems.extend(check_answer(api, &route.answer, Some(&value))),
            Err(_) => problems.push(Problem::new("", "invalid_type", "the answer is no JSON")),
        },
        Content::Nothing => problems.extend(check_answer(api, &route.answer, None)),
    }
    problems
}

fn mismatch(operation: Option<&str>, what: &str, problems: &[Problem]) -> Response {
    let problems: Vec<Value> = problems
        .iter()
        .map(|problem| json!({"path": problem.path, "code": problem.code, "message": problem.message}))
        .collect();
    let body = json!({
        "code": "emulator_answer_mismatch",
        "message": format!("The emulator's {what} does not fit the API description."),
        "operation": operation,
        "problems": problems,
    });
    Response::json(500, &body)
}

fn not_implemented(route: &Route) -> Failure {
    Failure::coded(
        501,
        "emulator_not_implemented",
        format!("The emulator has no behaviour for {} yet.", route.operation),
    )
    .with("operation", route.operation)
}

fn unknown_path(request: &Request) -> Failure {
    let message = format!("The WorkOS API has no {} {}.", request.method, request.path);
    Failure::coded(404, "emulator_unknown_path", message).with("error", "Not Found")
}

fn wrong_method(request: &Request, methods: &[&str]) -> Failure {
    let message = format!("{} is not a method of {}.", request.method, request.path);
    Failure::coded(405, "emulator_wrong_method", message)
        .with("error", "Method Not Allowed")
        .header("allow", &methods.join(", "))
}

#[cfg(test)]
mod tests;
