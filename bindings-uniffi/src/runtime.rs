//! Where calls run: the one door into asynchronous work.

use std::{
    future::Future,
    sync::{Arc, OnceLock},
};

use tokio::{
    runtime::{Builder, EnterGuard, Runtime},
    task::JoinHandle,
};
use workos_kit::ErrorKind;

use crate::{
    cancellation::Cancellation,
    failure::{NativeError, Outcome},
};

/// Runs work to its end on the runtime of this library, whoever polls: one wake-up crosses the boundary, however often the
/// work itself waits. The work ends early when it is cancelled or when the future is dropped.
pub(crate) async fn run<T: Send + 'static>(
    cancellation: Option<Arc<Cancellation>>,
    work: impl Future<Output = Outcome<T>> + Send + 'static,
) -> Outcome<T> {
    let task = runtime()?.spawn(async move {
        tokio::select! {
            biased;
            () = Cancellation::requested(cancellation) => Err(NativeError::cancelled()),
            outcome = work => outcome,
        }
    });
    let mut task = AbortOnDrop(task);
    match (&mut task.0).await {
        Ok(outcome) => outcome,
        Err(error) if error.is_cancelled() => Err(NativeError::cancelled()),
        Err(_) => Err(NativeError::panicked()),
    }
}

/// While this lives, what is called on this thread can begin work in the background.
pub(crate) fn enter() -> Outcome<EnterGuard<'static>> {
    Ok(runtime()?.enter())
}

/// Starts with the first call and lives as long as the process. Two threads, so that a long computation of one call does
/// not hold up the others.
fn runtime() -> Outcome<&'static Runtime> {
    // Made inside the lock: a second runtime, made by another thread and in vain, could not be dropped in the middle of
    // asynchronous work.
    static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread().worker_threads(2).thread_name("workos-io").enable_all().build()
    });
    runtime.as_ref().map_err(|cause| {
        let message = format!("the system gives no event queue: {cause}");
        NativeError::new(ErrorKind::Unexpected, "runtime_unavailable", message)
    })
}

struct AbortOnDrop<T>(JoinHandle<T>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicBool, Ordering},
        time::Duration,
    };

    use super::*;

    fn block_on<T>(future: impl Future<Output = T>) -> T {
        Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
    }

    /// Says when it is dropped.
    struct Dropped(Arc<AtomicBool>);

    impl Drop for Dropped {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }

    #[test]
    fn a_cancelled_call_ends_and_drops_its_work() {
        let dropped = Arc::new(AtomicBool::new(false));
        let guard = Dropped(dropped.clone());
        let cancellation = Cancellation::new();
        cancellation.cancel();
        let outcome = block_on(run(Some(cancellation.clone()), async move {
            let _guard = guard;
            std::future::pending::<()>().await;
            Ok(())
        }));
        assert_eq!(outcome.unwrap_err().failure().kind, "cancelled");
        let another: Outcome<()> = block_on(run(Some(cancellation), std::future::pending()));
        assert_eq!(another.unwrap_err().failure().kind, "cancelled", "it is for all calls it is passed to");
        assert!(dropped.load(Ordering::SeqCst));
    }

    #[test]
    fn a_dropped_future_takes_its_work_along() {
        let dropped = Arc::new(AtomicBool::new(false));
        let guard = Dropped(dropped.clone());
        block_on(async {
            let work = run(None, async move {
                let _guard = guard;
                std::future::pending::<()>().await;
                Ok(())
            });
            assert!(tokio::time::timeout(Duration::from_millis(50), work).await.is_err());
            for _ in 0..100 {
                if dropped.load(Ordering::SeqCst) {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            panic!("the work goes on");
        });
    }

    #[test]
    fn a_panic_becomes_an_error() {
        let outcome: Outcome<()> = block_on(run(None, async { panic!("expected by this test") }));
        assert_eq!(outcome.unwrap_err().failure().code.as_deref(), Some("panic"));
    }
}
