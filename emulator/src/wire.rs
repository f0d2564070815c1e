//! Between HTTP and the core: reads requests, lets faults strike, writes answers, breaks connections.

use std::net::IpAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use tokio::time::sleep;

use crate::answer_body::AnswerBody;
use crate::control::Control;
use crate::control_api;
use crate::faults::{Drop as Break, Fault, Strike};
use crate::message::{Request, Response};
use crate::socket::Ending;

/// Largest request body.
const MAX_BODY: usize = 64 * 1024 * 1024;

/// The connection is to be broken, because a fault says so or the request cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the connection was dropped")]
pub(crate) struct Dropped;

/// Serves one request.
pub(crate) async fn serve(
    control: Control,
    peer: IpAddr,
    ending: Arc<Ending>,
    request: http::Request<Incoming>,
) -> Result<http::Response<AnswerBody>, Dropped> {
    if ending.is_stale() {
        ending.reset();
        return Err(Dropped);
    }
    let Some(request) = read(request).await? else {
        return Ok(write(&Response::empty(413), AnswerBody::whole));
    };
    if request.path == "/health" {
        let health = Response::json(200, &serde_json::json!({"status": "ok"}));
        return Ok(write(&health, AnswerBody::whole));
    }
    if control_api::is_control(&request.path) {
        return Ok(write(&control_api::handle(&control, peer, &request).await, AnswerBody::whole));
    }

    let shell = &control.shell;
    #[cfg(feature = "real-idp")]
    if let Some(response) = crate::real_idp::serve(&control, &request).await {
        let at = shell.clock.now();
        let matched = shell.engine.matched(&request);
        let answer = write(&response, AnswerBody::whole);
        shell.ledger.record(at, matched, request, Some(response), false);
        return Ok(answer);
    }
    let matched = shell.engine.matched(&request);
    let at = shell.clock.now();
    if let Some(response) = shell.rate_limits.refuse(at, matched.route, &request) {
        shell.ledger.record(at, matched, request, Some(response.clone()), true);
        return Ok(write(&response, AnswerBody::whole));
    }
    match shell.faults.strike(matched.route, &request) {
        Some(strike) => serve_struck(&control, &ending, request, strike).await,
        None => {
            let response = shell.handle(&request);
            let answer = write(&response, AnswerBody::whole);
            shell.ledger.record(at, matched, request, Some(response), false);
            Ok(answer)
        }
    }
}

/// Serves a request that a fault strikes.
async fn serve_struck(
    control: &Control,
    ending: &Ending,
    request: Request,
    Strike { fault, delay }: Strike,
) -> Result<http::Response<AnswerBody>, Dropped> {
    let shell = &control.shell;
    let matched = shell.engine.matched(&request);
    if !delay.is_zero() {
        sleep(delay).await;
    }
    let at = shell.clock.now();
    if matches!(fault.drop, Some(Break::BeforeHeaders | Break::Reset)) {
        if fault.drop == Some(Break::Reset) {
            ending.reset();
        }
        shell.ledger.record(at, matched, request, None, true);
        return Err(Dropped);
    }
    let response = match fault.response() {
        Some(response) => {
            if fault.commit {
                shell.handle(&request);
            }
            response
        }
        None => shell.handle(&request),
    };
    let response = fault.distort(shell.engine.api(), matched.route, response);
    let answered = (fault.drop != Some(Break::AfterCommit)).then(|| response.clone());
    shell.ledger.record(at, matched, request, answered, true);
    match fault.drop {
        Some(Break::AfterCommit) => return Err(Dropped),
        Some(Break::Stale) => ending.make_stale(),
        _ => {}
    }
    Ok(write(&response, |body| match fault {
        Fault { drop: Some(Break::MidBody), .. } => AnswerBody::cut(&body),
        Fault { bytes_per_second: Some(rate), .. } => AnswerBody::slow(body, rate),
        _ => AnswerBody::whole(body),
    }))
}

/// Reads a request; `None` if its body is too large.
async fn read(request: http::Request<Incoming>) -> Result<Option<Request>, Dropped> {
    let (parts, body) = request.into_parts();
    let body = match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => return Ok(None),
        Err(_) => return Err(Dropped),
    };
    let headers = parts
        .headers
        .iter()
        .map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        })
        .collect();
    Ok(Some(Request {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers,
        body,
    }))
}

fn write(response: &Response, body: impl FnOnce(Bytes) -> AnswerBody) -> http::Response<AnswerBody> {
    let mut answer = http::Response::builder().status(response.status);
    for (name, value) in &response.headers {
        // Header values that HTTP cannot carry are left out rather than losing the whole answer.
        if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
            answer = answer.header(name, value);
        }
    }
    answer.body(body(response.body.clone())).unwrap_or_else(|_| {
        let mut failure = http::Response::new(AnswerBody::Whole(None));
        *failure.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
        failure
    })
}
