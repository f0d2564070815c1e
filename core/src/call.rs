//! Calls: a request with its client, to be awaited.

use std::{
    fmt,
    future::{Future, IntoFuture},
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use crate::{
    client::WorkOS,
    decode::{self, Decode},
    error::{Error, ErrorKind},
    operation::Operation,
    page::Page,
    paging::{Items, Pages},
    request::Request,
    response::{RawResponse, Response},
    secret::Secret,
    transport::BoxFuture,
};

/// A call that is sent when it is awaited.
///
/// ```no_run
/// # async fn example(workos: workos_kit::WorkOS) -> Result<(), workos_kit::Error> {
/// use std::time::Duration;
///
/// let organization = workos.organizations().get_organization("org_01").timeout(Duration::from_secs(5)).await?;
/// println!("{}", organization.name);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<T> {
    pub(crate) client: WorkOS,
    pub(crate) request: Request,
    pub(crate) decode: Decode<T>,
}

/// A call that gives a page of a list, and knows how to get the others.
///
/// Awaited, it gives one page. [`items`](Self::items) walks over the records of all pages.
///
/// ```no_run
/// # async fn example(workos: workos_kit::WorkOS) -> Result<(), workos_kit::Error> {
/// use workos_kit::user_management::ListUsersParams;
///
/// let mut users = workos.user_management().list_users(ListUsersParams::new().limit(100)).items();
/// while let Some(user) = users.next().await {
///     println!("{}", user?.email);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct PageCall<T> {
    call: Call<Page<T>>,
}

impl<T> Call<T> {
    pub(crate) fn new(client: &WorkOS, request: Request, decode: Decode<T>) -> Self {
        Self { client: client.clone(), request, decode }
    }

    /// Sends the call and gives the value together with status, headers and number of attempts.
    pub async fn response(self) -> Result<Response<T>, Error> {
        let Self { client, request, decode } = self;
        let operation = request.operation();
        let raw = send(client, request).await?;
        match decode(&raw.body) {
            Ok(value) => Ok(Response { value, raw }),
            Err(cause) => Err(malformed(operation, &raw, &cause)),
        }
    }
}

impl<T> PageCall<T> {
    pub(crate) fn new(client: &WorkOS, request: Request, decode: Decode<Page<T>>) -> Self {
        Self { call: Call::new(client, request, decode) }
    }

    /// Sends the call for one page and gives it together with status, headers and number of attempts.
    pub async fn response(self) -> Result<Response<Page<T>>, Error> {
        self.call.response().await
    }

    /// The records of this page and all that follow. A page is asked for when the one before is used up: no
    /// request is made that is not needed, and none after an error. With `before` instead of `after` set, the
    /// walk goes backwards.
    pub fn items(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// This page and all that follow.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.call)
    }
}

/// The options of a call, for both kinds.
macro_rules! options {
    ($name:ident, $($to_call:ident)?) => {
        impl<T> $name<T> {
            /// Sets how long the call may take in all, retries included.
            pub fn timeout(mut self, timeout: Duration) -> Self {
                self$(.$to_call)?.request.options.timeout = Some(timeout);
                self
            }

            /// Sets how often the call is repeated when that is safe.
            pub fn max_retries(mut self, max_retries: u32) -> Self {
                self$(.$to_call)?.request.options.max_retries = Some(max_retries);
                self
            }

            /// Sets the `Idempotency-Key` header. The server honours it for audit-log events only.
            pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
                self$(.$to_call)?.request.options.idempotency_key = Some(key.into());
                self
            }

            /// Sets the API key instead of the client's.
            pub fn api_key(mut self, api_key: impl Into<Secret>) -> Self {
                self$(.$to_call)?.request.options.api_key = Some(api_key.into());
                self
            }

            /// Adds a header, or replaces one. A malformed one is reported when the call is awaited (kind
            /// `invalid_request`, code `header_invalid`).
            pub fn header(mut self, name: &str, value: &str) -> Self {
                let request = &mut self$(.$to_call)?.request;
                *request = request.clone().header(name, value);
                self
            }

            /// The request that would be sent.
            pub fn request(&self) -> &Request {
                &self$(.$to_call)?.request
            }
        }
    };
}

options!(Call,);
options!(PageCall, call);

impl<T> Clone for Call<T> {
    fn clone(&self) -> Self {
        Self { client: self.client.clone(), request: self.request.clone(), decode: self.decode }
    }
}

impl<T> Clone for PageCall<T> {
    fn clone(&self) -> Self {
        Self { call: self.call.clone() }
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Call").field(&self.request).finish()
    }
}

impl<T> fmt::Debug for PageCall<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("PageCall").field(&self.call.request).finish()
    }
}

impl<T> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> CallFuture<T> {
        let operation = self.request.operation();
        CallFuture { answer: send(self.client, self.request), operation, decode: self.decode }
    }
}

impl<T> IntoFuture for PageCall<T> {
    type Output = Result<Page<T>, Error>;
    type IntoFuture = CallFuture<Page<T>>;

    fn into_future(self) -> CallFuture<Page<T>> {
        self.call.into_future()
    }
}

/// A call under way. Dropping it cancels the call; the server may have acted by then.
// Written by hand so that a type adds no more than its decoding: the exchange is one future for all.
#[must_use = "a call is sent when it is awaited"]
pub struct CallFuture<T> {
    answer: BoxFuture<'static, Result<RawResponse, Error>>,
    operation: &'static Operation,
    decode: Decode<T>,
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let raw = ready!(self.answer.as_mut().poll(context))?;
        Poll::Ready((self.decode)(&raw.body).map_err(|cause| malformed(self.operation, &raw, &cause)))
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("CallFuture").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

fn send(client: WorkOS, request: Request) -> BoxFuture<'static, Result<RawResponse, Error>> {
    Box::pin(async move { client.execute(request).await })
}

#[cold]
fn malformed(operation: &'static Operation, raw: &RawResponse, cause: &serde_json::Error) -> Error {
    // Without the cause as a source: it quotes the answer.
    let message = format!("the answer is not understood: {}", decode::describe(cause));
    Error::new(ErrorKind::Decode, message)
        .with_code("answer_malformed")
        .with_operation(operation.id)
        .with_status(raw.status)
        .with_attempts(raw.attempts)
        .with_request_id(raw.request_id().map(str::to_owned))
}
