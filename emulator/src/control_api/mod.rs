//! The controls over HTTP, under `/_emulator`. Only callers on this machine reach them, and no web page that
//! a browser here happens to show.

mod clock;
mod forks;
mod waiting;
mod webhooks;

use std::net::IpAddr;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use url::Url;

use crate::control::Control;
use crate::expectations::Expectations;
use crate::faults::Fault;
use crate::inspector;
use crate::message::{Request, Response};
use crate::rate_limits::RateLimit;
use crate::reply::Failure;

/// Whether a request is for the controls.
pub(crate) fn is_control(path: &str) -> bool {
    path == "/_emulator" || path.starts_with("/_emulator/")
}

/// Answers a control request.
pub(crate) async fn handle(control: &Control, peer: IpAddr, request: &Request) -> Response {
    if let Err(failure) = guard(peer, request) {
        return failure.into_response();
    }
    if let Some(page) = inspector::answer(control, request).await {
        return page;
    }
    match answer(control, request).await {
        Ok(response) => response,
        Err(failure) => failure.into_response(),
    }
}

async fn answer(control: &Control, request: &Request) -> Result<Response, Failure> {
    let path = request.path.trim_start_matches("/_emulator").trim_start_matches('/');
    match (request.method.as_str(), path) {
        ("GET", "") => Ok(Response::json(200, &summary(control))),
        ("GET", "coverage") => Ok(Response::json(200, &coverage(control))),
        ("GET", "requests") => Ok(list(&control.ledger().entries())),
        ("POST", "requests/check") => {
            let expectations: Expectations = serde_json::from_slice(&request.body).map_err(refused)?;
            let unmet = control.ledger().check(&expectations).err();
            Ok(Response::json(200, &json!({"problems": unmet.map_or_else(Vec::new, |unmet| unmet.problems)})))
        }
        ("DELETE", "requests") => {
            control.ledger().clear();
            done()
        }
        ("GET", "faults") => Ok(list(&control.faults())),
        ("POST", "faults") => {
            let fault: Fault = serde_json::from_slice(&request.body).map_err(refused)?;
            control.fault(fault).map_err(refused)?;
            done()
        }
        ("GET", "faults/unused") => Ok(list(&control.unused_faults())),
        ("GET", "rate-limits") => Ok(list(&control.rate_limits())),
        ("POST", "rate-limits") => {
            let limit: RateLimit = serde_json::from_slice(&request.body).map_err(refused)?;
            control.limit_rate(limit).map_err(refused)?;
            done()
        }
        ("DELETE", "rate-limits") => {
            control.clear_rate_limits();
            done()
        }
        ("POST", "keys/rotate") => {
            let Rotation { keep_former } = members(&request.body)?;
            control.rotate_keys(keep_former);
            done()
        }
        ("DELETE", "faults") => {
            control.clear_faults();
            done()
        }
        ("GET", "outbox") => Ok(list(&control.outbox())),
        ("GET", "outbox/code") => waiting::for_code(control, request).await,
        ("GET", "events/await") => waiting::for_event(control, request).await,
        ("GET", "snapshots") => Ok(list(&control.snapshots())),
        ("POST", "snapshots") => {
            control.snapshot(&snapshot_name(&request.body)?).map_err(refused)?;
            done()
        }
        ("POST", "snapshots/restore") => {
            control.restore(&snapshot_name(&request.body)?).map_err(refused)?;
            done()
        }
        ("DELETE", "snapshots") => {
            control.snapshots().iter().for_each(|name| {
                control.drop_snapshot(name);
            });
            done()
        }
        (_, "forks") => forks::answer(control, request).await,
        ("GET", "clock") => Ok(clock::show(control)),
        ("POST", "clock") => clock::set(control, &request.body),
        ("POST", "reset") => {
            control.reset();
            done()
        }
        ("GET", "seed") => Ok(exported(control)),
        ("POST", "seed") => {
            let text = std::str::from_utf8(&request.body).map_err(refused)?;
            control.seed(text).map_err(refused)?;
            done()
        }
        // Controls of single resources are pages of the engine.
        (method, path) => match webhooks::answer(control, method, path, request).await {
            Some(answer) => answer,
            None => Ok(control.shell.handle(request)),
        },
    }
}

/// `{"name": "before"}`.
fn snapshot_name(body: &[u8]) -> Result<String, Failure> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Named {
        name: String,
    }
    serde_json::from_slice::<Named>(body).map(|named| named.name).map_err(refused)
}

/// `{"keep_former": false}`; the former key stays published if nothing is said.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Rotation {
    keep_former: bool,
}

impl Default for Rotation {
    fn default() -> Self {
        Self { keep_former: true }
    }
}

/// The members of a control's JSON body; all of them are at their defaults if there is no body.
fn members<T: DeserializeOwned + Default>(body: &[u8]) -> Result<T, Failure> {
    if body.is_empty() { Ok(T::default()) } else { serde_json::from_slice(body).map_err(refused) }
}

/// Refuses callers elsewhere, and web pages of other origins (DNS rebinding included).
fn guard(peer: IpAddr, request: &Request) -> Result<(), Failure> {
    let forbidden = |message: &str| Err(Failure::coded(403, "emulator_control_refused", message));
    if !peer.is_loopback() {
        return forbidden("The controls answer callers on this machine only.");
    }
    let local = |authority: &str| {
        Url::parse(&format!("http://{authority}"))
            .is_ok_and(|url| matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]")))
    };
    if !request.header_value("host").is_some_and(local) {
        return forbidden("The Host header of a control request must be this machine's.");
    }
    match request.header_value("origin") {
        None => Ok(()),
        Some(origin) if origin.strip_prefix("http://").is_some_and(local) => Ok(()),
        Some(_) => forbidden("Web pages of other origins must not use the controls."),
    }
}

fn summary(control: &Control) -> Value {
    let shell = &control.shell;
    let controls = [
        "inspector",
        "authkit",
        "coverage",
        "requests",
        "requests/check",
        "faults",
        "rate-limits",
        "keys/rotate",
        "sessions",
        "outbox",
        "outbox/code",
        "events/await",
        "snapshots",
        "forks",
        "webhooks",
        "webhooks/settled",
        "webhooks/drain",
        "webhooks/pause",
        "webhooks/resume",
        "webhooks/faults",
        "webhooks/replay",
        "webhooks/rotate-secret",
        "webhooks/send",
        "clock",
        "reset",
        "seed",
    ];
    json!({
        "url": shell.base_url,
        "client_id": shell.state().environment.client_id,
        "requests": control.ledger().len(),
        "controls": controls.map(|name| format!("/_emulator/{name}")),
    })
}

/// The answer is the seed and nothing else, so that it can be planted as it is; a header says what is left out.
fn exported(control: &Control) -> Response {
    let export = control.export_seed();
    let left_out: Vec<String> =
        export.left_out.iter().map(|(kind, count)| format!("{kind}={count}")).collect();
    Response::json(200, &export.seed).header("emulator-left-out", &left_out.join(", "))
}

fn coverage(control: &Control) -> Value {
    let engine = &control.shell.engine;
    let operations: Vec<Value> = engine
        .api()
        .routes
        .iter()
        .map(|route| {
            json!({
                "operation": route.operation,
                "method": route.method,
                "path": route.path,
                "behaviour": engine.has_behaviour(route.operation),
            })
        })
        .collect();
    json!({"data": operations})
}

fn done() -> Result<Response, Failure> {
    Ok(Response::empty(204))
}

fn list(items: &impl serde::Serialize) -> Response {
    match serde_json::to_value(items) {
        Ok(items) => Response::json(200, &json!({"data": items})),
        Err(error) => refused(error).into_response(),
    }
}

fn refused(error: impl std::fmt::Display) -> Failure {
    Failure::coded(422, "emulator_control_invalid", error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_documentation_names_every_control() {
        let emulator = crate::Emulator::start().await.unwrap();
        let page = include_str!("../../../docs/emulator.md");
        let controls = summary(&emulator.control())["controls"].as_array().cloned().unwrap_or_default();
        assert!(!controls.is_empty());
        for control in controls.iter().filter_map(Value::as_str) {
            assert!(page.contains(&format!("{control}`")), "docs/emulator.md does not name {control}");
        }
    }

    #[test]
    fn only_this_machine_and_its_own_pages_are_let_in() {
        let here: IpAddr = [127, 0, 0, 1].into();
        let request = |host: &str| Request::new("POST", "/_emulator/reset").header("host", host);
        for good in ["127.0.0.1:4100", "localhost", "[::1]:4100"] {
            assert!(guard(here, &request(good)).is_ok(), "{good}");
        }
        for bad in ["evil.com:4100", "127.0.0.1.evil.com", "localhost@evil.com", ""] {
            assert!(guard(here, &request(bad)).is_err(), "{bad}");
        }
        assert!(guard(here, &Request::new("POST", "/_emulator/reset")).is_err());
        assert!(guard([10, 0, 0, 1].into(), &request("localhost")).is_err());

        let page = |origin: &str| request("localhost").header("origin", origin);
        assert!(guard(here, &page("http://localhost:3000")).is_ok());
        assert!(guard(here, &page("https://evil.com")).is_err());
        assert!(guard(here, &page("null")).is_err());
    }
}
