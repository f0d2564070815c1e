//! Between HTTP and the core: reads requests, lets faults strike, writes answers, breaks connections.

use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http_body_util::{BodyExt, Limited};
use hyper::body::{Body, Frame, Incoming, SizeHint};
use tokio::time::{Sleep, sleep};

use crate::control::Control;
use crate::control_api;
use crate::faults::{Drop as Break, Fault};
use crate::message::{Request, Response};

/// Largest request body.
const MAX_BODY: usize = 64 * 1024 * 1024;

/// How long the first half of a cut body gets to leave before the connection breaks.
const LINGER: Duration = Duration::from_millis(30);

/// The connection is to be broken, because a fault says so or the request cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the connection was dropped")]
pub(crate) struct Dropped;

/// Serves one request.
pub(crate) async fn serve(
    control: Control,
    peer: IpAddr,
    request: http::Request<Incoming>,
) -> Result<http::Response<AnswerBody>, Dropped> {
    let Some(request) = read(request).await? else {
        return Ok(write(Response::empty(413), None));
    };
    if request.path == "/health" {
        return Ok(write(Response::json(200, &serde_json::json!({"status": "ok"})), None));
    }
    if control_api::is_control(&request.path) {
        return Ok(write(control_api::handle(&control, peer, &request).await, None));
    }

    let shell = &control.shell;
    let matched = shell.engine.matched(&request);
    let fault = shell.faults.strike(matched.route, &request);
    if let Some(fault) = &fault
        && fault.delay_ms > 0
    {
        sleep(Duration::from_millis(fault.delay_ms)).await;
    }
    let at = shell.clock.now();
    let break_point = fault.as_ref().and_then(|fault| fault.drop);
    if break_point == Some(Break::BeforeHeaders) {
        shell.ledger.record(at, matched, request, None, true);
        return Err(Dropped);
    }
    let response = match fault.as_ref().and_then(Fault::response) {
        Some(response) => response,
        None => shell.handle(&request),
    };
    let struck = fault.is_some();
    let response = match fault {
        Some(fault) => distort(response, &fault),
        None => response,
    };
    let answered = (break_point != Some(Break::AfterCommit)).then(|| response.clone());
    shell.ledger.record(at, matched, request, answered, struck);
    match break_point {
        Some(Break::AfterCommit) => Err(Dropped),
        break_point => Ok(write(response, break_point)),
    }
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

/// Adds a fault's headers and cuts the body where it says so.
fn distort(mut response: Response, fault: &Fault) -> Response {
    for (name, value) in &fault.headers {
        response.headers.retain(|(existing, _)| existing != name);
        response = response.header(name, value);
    }
    if fault.malformed {
        // Long enough to be recognized as JSON, too short to be any.
        let length = (response.body.len() / 2).max(1).min(response.body.len());
        response.body = match response.body.len() {
            0 | 1 => Bytes::from_static(b"{\"data\": [{\"id\""),
            _ => response.body.slice(..length),
        };
    }
    response
}

fn write(response: Response, break_point: Option<Break>) -> http::Response<AnswerBody> {
    let mut answer = http::Response::builder().status(response.status);
    for (name, value) in &response.headers {
        // Header values that HTTP cannot carry are left out rather than losing the whole answer.
        if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
            answer = answer.header(name, value);
        }
    }
    let body = match break_point {
        Some(Break::MidBody) => AnswerBody::cut(response.body),
        _ => AnswerBody::Whole(Some(response.body).filter(|body| !body.is_empty())),
    };
    answer.body(body).unwrap_or_else(|_| {
        let mut failure = http::Response::new(AnswerBody::Whole(None));
        *failure.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
        failure
    })
}

/// An answer's body: whole, or ending too early.
pub(crate) enum AnswerBody {
    /// What is still to be sent.
    Whole(Option<Bytes>),
    /// Promises `length` bytes, sends fewer and then fails.
    Cut { length: u64, first: Option<Bytes>, linger: Pin<Box<Sleep>> },
}

impl AnswerBody {
    fn cut(body: Bytes) -> Self {
        // Something must be missing even of an empty body.
        let length = body.len().max(2) as u64;
        let first = body.slice(..body.len() / 2);
        Self::Cut {
            length,
            first: Some(first).filter(|first| !first.is_empty()),
            linger: Box::pin(sleep(LINGER)),
        }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = Dropped;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Dropped>>> {
        match &mut *self {
            AnswerBody::Whole(rest) => Poll::Ready(rest.take().map(|bytes| Ok(Frame::data(bytes)))),
            AnswerBody::Cut { first, linger, .. } => match first.take() {
                Some(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
                // Failing at once would take the first half along before it was written.
                None => linger.as_mut().poll(context).map(|()| Some(Err(Dropped))),
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, AnswerBody::Whole(None))
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            AnswerBody::Whole(rest) => {
                SizeHint::with_exact(rest.as_ref().map_or(0, |bytes| bytes.len() as u64))
            }
            AnswerBody::Cut { length, .. } => SizeHint::with_exact(*length),
        }
    }
}
