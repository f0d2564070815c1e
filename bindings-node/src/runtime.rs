//! The one door between JavaScript and asynchronous work.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::sync::OnceLock;

use futures_util::FutureExt as _;
use futures_util::future::{AbortRegistration, Abortable};
use napi::bindgen_prelude::{Env, Object, Result};
use tokio::runtime::{Builder, EnterGuard, Handle};
use workos_kit::ErrorKind;

use crate::failure::{Failure, Outcome};
use crate::promises::{Answer, Promise};

/// Shared by all threads of JavaScript in the process. It is never shut down, so that a worker that ends takes
/// nothing away from the others, and its threads do not keep the process alive.
static RUNTIME: OnceLock<std::io::Result<Handle>> = OnceLock::new();

/// Runs work in the background and gives a promise that is always fulfilled: with the answer, or with a failure.
/// The event loop stays alive until then, and no longer.
pub(crate) fn spawn<'env, F, T>(
    env: &'env Env,
    cancellation: Option<AbortRegistration>,
    work: F,
) -> Result<Object<'env>>
where
    F: Future<Output = Outcome<T>> + Send + 'static,
    T: Into<Answer>,
{
    let (promise, object) = Promise::new(env)?;
    let work = AssertUnwindSafe(work).catch_unwind();
    match RUNTIME.get_or_init(runtime) {
        Ok(runtime) => drop(runtime.spawn(async move {
            let outcome = match cancellation {
                Some(registration) => Abortable::new(work, registration).await,
                None => Ok(work.await),
            };
            promise.settle(match outcome {
                Ok(Ok(outcome)) => outcome.map(Into::into),
                Ok(Err(_panic)) => Err(Failure::panicked()),
                Err(_aborted) => Err(Failure::cancelled()),
            });
        })),
        Err(cause) => promise.settle(Err(Failure::new(
            ErrorKind::Unexpected,
            "runtime_not_started",
            format!("no thread for requests could be started: {cause}"),
        ))),
    }
    Ok(object)
}

/// Lets synchronous work leave something to be done in the background, if there is a background already.
pub(crate) fn enter() -> Option<EnterGuard<'static>> {
    RUNTIME.get()?.as_ref().ok().map(Handle::enter)
}

/// Started with the first call. One thread carries more requests than an event loop can ask for, and a scheduler for
/// several would wake itself up once more for every one of them.
fn runtime() -> std::io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let run = move || runtime.block_on(std::future::pending::<()>());
    std::thread::Builder::new().name("workos-io".to_owned()).spawn(run)?;
    Ok(handle)
}
