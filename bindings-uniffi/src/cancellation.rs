//! Cancelling a call that is under way.

use std::sync::Arc;

use tokio::sync::Notify;

/// Cancels the calls it is passed to.
///
/// Kotlin drops the future of a cancelled coroutine by itself; Swift does not, so a task that is cancelled there calls
/// this.
#[derive(Default, uniffi::Object)]
pub struct Cancellation {
    cancelled: Notify,
}

#[uniffi::export]
impl Cancellation {
    /// For one call.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Ends the call with a failure of kind `cancelled`, also if it only begins later. Without effect if it has ended.
    pub fn cancel(&self) {
        // Stores a permit, so that a call which is not waiting yet hears of it as well.
        self.cancelled.notify_one();
    }
}

impl Cancellation {
    /// Is over when the call is cancelled; never without a cancellation.
    pub(crate) async fn requested(this: Option<Arc<Self>>) {
        match this {
            Some(this) => this.cancelled.notified().await,
            None => std::future::pending().await,
        }
    }
}
