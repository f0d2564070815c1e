//! Calls: a request with its client, to be awaited.

use std::{
    collections::VecDeque,
    fmt,
    future::IntoFuture,
    time::Duration,
};

use futures_core::Stream;
use futures_util::stream;
use serde_json::Value;

use crate::{
    client::WorkOS,
    decode::Decode,
    error::{Error, ErrorKind},
    page::Page,
    request::{Request, header_pair},
    response::Response,
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
    client: WorkOS,
    request: Request,
    decode: Decode<T>,
    /// An option that could not be taken; reported when the call is awaited.
    problem: Option<Box<Error>>,
}

/// A call that gives a page of a list, and knows how to get the others.
///
/// Awaited, it gives one page. [`items`](Self::items) walks over the records of all pages.
///
/// ```no_run
/// # async fn example(workos: workos_kit::WorkOS) -> Result<(), workos_kit::Error> {
/// use futures_util::TryStreamExt as _;
/// use workos_kit::user_management::ListUsersParams;
///
/// let mut users = workos.user_management().list_users(ListUsersParams::default().limit(100)).items();
/// while let Some(user) = users.try_next().await? {
///     println!("{}", user.email);
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
        Self { client: client.clone(), request, decode, problem: None }
    }

    /// Sends the call and gives the value together with status, headers and number of attempts.
    pub async fn response(self) -> Result<Response<T>, Error> {
        if let Some(problem) = self.problem {
            return Err(*problem);
        }
        let operation = self.request.operation();
        let raw = self.client.execute(self.request).await?;
        match (self.decode)(&raw.body) {
            Ok(value) => Ok(Response { value, raw }),
            Err(cause) => Err(Error::new(ErrorKind::Decode, format!("the answer is not understood: {cause}"))
                .with_code("answer_malformed")
                .with_operation(operation.id)
                .with_status(raw.status)
                .with_attempts(raw.attempts)
                .with_request_id(raw.request_id().map(str::to_owned))),
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
}

impl<T: Send + 'static> PageCall<T> {
    /// The records of this page and all that follow. A page is asked for when the one before is used up: no
    /// request is made that is not needed, and none after an error. With `before` instead of `after` set, the
    /// walk goes backwards.
    pub fn items(self) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<T> {
        let state = (VecDeque::new(), Some(self.call));
        Box::pin(stream::try_unfold(state, |(mut ready, mut next)| async move {
            loop {
                if let Some(item) = ready.pop_front() {
                    return Ok(Some((item, (ready, next))));
                }
                let Some(call) = next else { return Ok(None) };
                let (page, following) = step(call).await?;
                (ready, next) = (page.data.into(), following);
            }
        }))
    }

    /// This page and all that follow.
    pub fn pages(self) -> impl Stream<Item = Result<Page<T>, Error>> + Send + Unpin + use<T> {
        Box::pin(stream::try_unfold(Some(self.call), |next| async move {
            let Some(call) = next else { return Ok(None) };
            step(call).await.map(Some)
        }))
    }
}

/// One page, and the call for the next if there is one.
async fn step<T: 'static>(call: Call<Page<T>>) -> Result<(Page<T>, Option<Call<Page<T>>>), Error> {
    let mut following = call.clone();
    let page = call.await?;
    let backwards = following.request.param("before").is_some() && following.request.param("after").is_none();
    let (name, cursor) = match backwards {
        true => ("before", page.list_metadata.before.clone()),
        false => ("after", page.list_metadata.after.clone()),
    };
    let Some(cursor) = cursor.filter(|cursor| !cursor.is_empty()) else { return Ok((page, None)) };
    if following.request.param(name).and_then(Value::as_str) == Some(cursor.as_str()) {
        return Err(Error::new(ErrorKind::Decode, "the server gave the same cursor twice")
            .with_code("cursor_repeated")
            .with_operation(following.request.operation().id));
    }
    following.request.set_param(name, Value::from(cursor));
    Ok((page, Some(following)))
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
                let call = &mut self$(.$to_call)?;
                match header_pair(name, value) {
                    Ok((name, value)) => drop(call.request.options.headers.insert(name, value)),
                    Err(problem) => call.problem = Some(Box::new(problem)),
                }
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
        let problem = self.problem.as_ref().map(|problem| Box::new(Error::new(problem.kind(), problem.message())));
        Self { client: self.client.clone(), request: self.request.clone(), decode: self.decode, problem }
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

impl<T: 'static> IntoFuture for Call<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.response().await.map(|response| response.value) })
    }
}

impl<T: 'static> IntoFuture for PageCall<T> {
    type Output = Result<Page<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}
