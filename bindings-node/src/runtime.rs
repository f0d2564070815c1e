//! The one door between JavaScript and asynchronous work.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use futures_util::FutureExt as _;
use futures_util::future::{AbortRegistration, Abortable};
use napi::bindgen_prelude::{Either, Env, Object, Result};
use tokio::runtime::{Builder, EnterGuard, Runtime};
use workos_kit::ErrorKind;

use crate::failure::{Failure, Outcome};

/// Shared by all threads of JavaScript in the process. It is never shut down, so that a worker that ends takes
/// nothing away from the others, and its threads do not keep the process alive.
static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();

/// Runs work in the background and gives a promise that is always fulfilled: with the JSON text, or with a failure.
/// The event loop stays alive until then, and no longer.
pub(crate) fn spawn<'env, F>(
    env: &'env Env,
    cancellation: Option<AbortRegistration>,
    work: F,
) -> Result<Object<'env>>
where
    F: Future<Output = Outcome<String>> + Send + 'static,
{
    let (deferred, promise) = env.create_deferred()?;
    let settle = move |outcome: Outcome<String>| {
        // The thread of JavaScript may be gone by now, and with it everyone who waits.
        let _ = catch_unwind(AssertUnwindSafe(move || {
            deferred.resolve(move |_| {
                Ok(match outcome {
                    Ok(text) => Either::A(text),
                    Err(failure) => Either::B(*failure),
                })
            });
        }));
    };
    let work = AssertUnwindSafe(work).catch_unwind();
    match RUNTIME.get_or_init(runtime) {
        Ok(runtime) => drop(runtime.spawn(async move {
            let outcome = match cancellation {
                Some(registration) => Abortable::new(work, registration).await,
                None => Ok(work.await),
            };
            settle(match outcome {
                Ok(Ok(outcome)) => outcome,
                Ok(Err(_panic)) => Err(Failure::panicked()),
                Err(_aborted) => Err(Failure::cancelled()),
            });
        })),
        Err(cause) => settle(Err(Failure::new(
            ErrorKind::Unexpected,
            "runtime_not_started",
            format!("no thread for requests could be started: {cause}"),
        ))),
    }
    Ok(promise)
}

/// Lets synchronous work leave something to be done in the background, if there is a background already.
pub(crate) fn enter() -> Option<EnterGuard<'static>> {
    RUNTIME.get()?.as_ref().ok().map(Runtime::enter)
}

/// Started with the first call. Two threads carry more requests than a single event loop can ask for.
fn runtime() -> std::io::Result<Runtime> {
    Builder::new_multi_thread().worker_threads(2).thread_name("workos-io").enable_all().build()
}
