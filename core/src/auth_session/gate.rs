//! What has to be passed before a stored session is given out.

use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::Mutex;

use super::AuthSession;
use crate::transport::BoxFuture;

/// Asks the user to prove who they are: a fingerprint, a face, the code of the device.
pub trait Gate: Send + Sync + 'static {
    /// Asks. It is not called again while it asks, however many callers wait for it.
    fn unlock(&self) -> BoxFuture<'_, Unlock>;
}

/// What came of asking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unlock {
    /// It is the user.
    Passed,
    /// It is not, or they do not want to.
    #[default]
    Refused,
}

/// Asks once for all who wait.
#[derive(Default)]
pub(super) struct Gatekeeper {
    /// What came of the last time.
    last: Mutex<Unlock>,
    /// How often there was an answer.
    answers: AtomicU64,
}

impl AuthSession {
    /// Asks the gate, unless the session is open. Gives whether it is open now.
    pub async fn unlock(&self) -> Unlock {
        self.restore().await;
        let Some(gate) = &self.inner.options.gate else { return Unlock::Passed };
        let keeper = &self.inner.gatekeeper;
        let seen = keeper.answers.load(Ordering::Acquire);
        let mut last = keeper.last.lock().await;
        if !self.held().is_locked {
            return Unlock::Passed;
        }
        // Whoever waited while another caller was refused is refused too: it was one question to the user.
        if keeper.answers.load(Ordering::Acquire) != seen {
            return *last;
        }
        *last = gate.unlock().await;
        keeper.answers.fetch_add(1, Ordering::Release);
        let answer = *last;
        if answer == Unlock::Passed {
            self.held().is_locked = false;
            self.publish();
        }
        answer
    }
}
