//! The body of an answer on its way to the client: whole, slow, or ending too early.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep};

use crate::wire::Dropped;

/// How long the first half of a cut body gets to leave before the connection breaks.
const LINGER: Duration = Duration::from_millis(30);

/// Pieces of a slow body come at this pace, or slower if a piece would be less than a byte.
const PACE: Duration = Duration::from_millis(25);

/// An answer's body.
pub(crate) enum AnswerBody {
    /// What is still to be sent.
    Whole(Option<Bytes>),
    /// Sends a piece of the rest whenever the pause is over.
    Slow { rest: Bytes, piece: usize, pace: Duration, pause: Pin<Box<Sleep>> },
    /// Promises `length` bytes, sends fewer and then fails.
    Cut { length: u64, first: Option<Bytes>, linger: Pin<Box<Sleep>> },
}

impl AnswerBody {
    /// The whole body at once.
    pub(crate) fn whole(body: Bytes) -> Self {
        Self::Whole(Some(body).filter(|body| !body.is_empty()))
    }

    /// The whole body at a rate of at least one byte per second.
    pub(crate) fn slow(body: Bytes, bytes_per_second: u32) -> Self {
        let rate = f64::from(bytes_per_second.max(1));
        let piece = (rate * PACE.as_secs_f64()).floor().max(1.0);
        let pace = Duration::from_secs_f64(piece / rate);
        Self::Slow { rest: body, piece: piece as usize, pace, pause: Box::pin(sleep(pace)) }
    }

    /// Half of the body and then a broken connection.
    pub(crate) fn cut(body: &Bytes) -> Self {
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
            AnswerBody::Slow { rest, .. } if rest.is_empty() => Poll::Ready(None),
            AnswerBody::Slow { rest, piece, pace, pause } => {
                std::task::ready!(pause.as_mut().poll(context));
                pause.as_mut().reset(Instant::now() + *pace);
                let next = rest.split_to(rest.len().min(*piece));
                Poll::Ready(Some(Ok(Frame::data(next))))
            }
            AnswerBody::Cut { first, linger, .. } => match first.take() {
                Some(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
                // Failing at once would take the first half along before it was written.
                None => linger.as_mut().poll(context).map(|()| Some(Err(Dropped))),
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            AnswerBody::Whole(rest) => rest.is_none(),
            AnswerBody::Slow { rest, .. } => rest.is_empty(),
            AnswerBody::Cut { .. } => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            AnswerBody::Whole(rest) => {
                SizeHint::with_exact(rest.as_ref().map_or(0, |bytes| bytes.len() as u64))
            }
            AnswerBody::Slow { rest, .. } => SizeHint::with_exact(rest.len() as u64),
            AnswerBody::Cut { length, .. } => SizeHint::with_exact(*length),
        }
    }
}
