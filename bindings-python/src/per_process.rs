//! Values that must not be shared with a forked child: runtimes, connections, locks.

use std::{
    process,
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use pyo3::pyfunction;

/// Counts the forks between this process and the first one. Process ids alone could repeat.
static GENERATION: AtomicU32 = AtomicU32::new(0);

/// Tells that this process was just forked. Registered with `os.register_at_fork`.
#[pyfunction]
pub(crate) fn forked() {
    GENERATION.fetch_add(1, Ordering::Relaxed);
    workos_kit::session::forked();
}

/// One value per process: a child makes its own and never touches what it inherited.
///
/// Threads do not survive a fork, so an inherited runtime never runs again, and a lock that another thread held
/// stays locked. The inherited value is also never dropped: that would deregister the parent's sockets from the
/// event queue both share.
pub(crate) struct PerProcess<T> {
    owner: (u32, u32),
    value: Option<T>,
    /// The value of the next process in the line of descent. It is filled in by the process that owns it, so no
    /// fork can happen while another thread of the same process fills it in before it was ever used.
    next: OnceLock<Box<PerProcess<T>>>,
}

impl<T> PerProcess<T> {
    /// With the value of this process.
    pub(crate) fn new(value: T) -> Self {
        Self { owner: current(), value: Some(value), next: OnceLock::new() }
    }

    /// The value of this process, made if there is none. Call it while attached to the interpreter: `os.fork` then
    /// waits until it is done.
    pub(crate) fn get(&self, make: impl Fn() -> T) -> &T {
        let current = current();
        let mut slot = self;
        loop {
            match &slot.value {
                Some(value) if slot.owner == current => return value,
                _ => slot = slot.next.get_or_init(|| Box::new(Self::new(make()))),
            }
        }
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        if self.owner != current() {
            std::mem::forget(self.value.take());
        }
    }
}

fn current() -> (u32, u32) {
    (process::id(), GENERATION.load(Ordering::Relaxed))
}
