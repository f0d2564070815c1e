//! Cancelling a call that is under way.

use std::sync::Arc;

use tokio::sync::watch;

/// Cancels the calls it is passed to.
///
/// Kotlin drops the future of a cancelled coroutine by itself; Swift does not, so a task that is cancelled there calls
/// this.
#[derive(Default, uniffi::Object)]
pub struct Cancellation {
    cancelled: watch::Sender<bool>,
}

#[uniffi::export]
impl Cancellation {
    /// Nothing is cancelled yet.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Ends the calls with a failure of kind `cancelled`, also those that only begin later. Without effect on those that
    /// have ended.
    pub fn cancel(&self) {
        self.cancelled.send_replace(true);
    }
}

impl Cancellation {
    /// Is over when the call is cancelled; never without a cancellation.
    pub(crate) async fn requested(this: Option<Arc<Self>>) {
        match this {
            // The sender is held here, so waiting cannot fail.
            Some(this) => drop(this.cancelled.subscribe().wait_for(|cancelled| *cancelled).await),
            None => std::future::pending().await,
        }
    }
}
