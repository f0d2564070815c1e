//! Flags that are evaluated here and fetched in the background.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwapOption;
use jiff::Timestamp;
use serde_json::Value;

use super::context::EvaluationContext;
use super::payload::Flags;
use crate::client::WorkOS;
use crate::error::{Error, ErrorKind};
use crate::generated::operations;
use crate::request::Request;

/// Pause between two polls unless configured.
const DEFAULT_INTERVAL: Duration = Duration::from_secs(30);
/// No pause that is asked for is shorter.
const MIN_INTERVAL: Duration = Duration::from_secs(5);
/// How long one poll may take unless configured.
const DEFAULT_REQUEST_TIMEOUT: Duration = Duration::from_secs(10);
/// Pause after the first failure, doubled with each further one.
const FIRST_BACKOFF: Duration = Duration::from_secs(1);
const LONGEST_BACKOFF: Duration = Duration::from_secs(60);

type Listener = Arc<dyn Fn(&[FlagChange]) + Send + Sync>;

/// How flags are fetched.
#[derive(Clone)]
#[must_use]
pub struct RuntimeOptions {
    interval: Duration,
    request_timeout: Duration,
    bootstrap: Option<String>,
    on_change: Option<Listener>,
}

impl Default for RuntimeOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl RuntimeOptions {
    /// Every 30 seconds.
    pub fn new() -> Self {
        Self {
            interval: DEFAULT_INTERVAL,
            request_timeout: DEFAULT_REQUEST_TIMEOUT,
            bootstrap: None,
            on_change: None,
        }
    }

    /// The pause between two polls: 30 seconds by default, and never less than 5. A tenth more or less is added by
    /// chance, so that the processes of an application do not all ask at once.
    pub fn polling_interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(MIN_INTERVAL);
        self
    }

    /// How long one poll may take: 10 seconds by default.
    pub fn request_timeout(mut self, request_timeout: Duration) -> Self {
        self.request_timeout = request_timeout;
        self
    }

    /// Flags to begin with, as the JSON text that [`FeatureFlagsRuntime::to_json`] gave or the server answers, so that
    /// there are some before the first poll.
    pub fn bootstrap(mut self, json: impl Into<String>) -> Self {
        self.bootstrap = Some(json.into());
        self
    }

    /// Calls a function when flags have changed, on the thread of the poll; not for the flags of the first one.
    pub fn on_change(mut self, listener: impl Fn(&[FlagChange]) + Send + Sync + 'static) -> Self {
        self.on_change = Some(Arc::new(listener));
        self
    }
}

impl fmt::Debug for RuntimeOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RuntimeOptions")
            .field("interval", &self.interval)
            .field("request_timeout", &self.request_timeout)
            .finish_non_exhaustive()
    }
}

/// A flag that is not what it was. Compare the values of the users at hand by evaluating it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlagChange {
    /// Slug of the flag.
    pub slug: String,
    /// The flag as it was; nothing if it is new.
    pub before: Option<Value>,
    /// The flag as it is; nothing if it is gone.
    pub after: Option<Value>,
}

/// What the polls came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuntimeStats {
    /// How often the flags were asked for.
    pub poll_count: u64,
    /// How often that failed.
    pub poll_error_count: u64,
    /// When they were last asked for.
    pub last_poll_at: Option<Timestamp>,
    /// When they last came.
    pub last_successful_poll_at: Option<Timestamp>,
    /// How many flags there are.
    pub flag_count: usize,
    /// The API key was refused, so nothing is asked for any more.
    pub is_stopped: bool,
}

/// Flags that are evaluated without network. A clone shares them.
///
/// ```no_run
/// # async fn example(workos: workos_kit::WorkOS) -> Result<(), workos_kit::Error> {
/// use workos_kit::feature_flags::{EvaluationContext, RuntimeOptions};
///
/// let flags = workos.feature_flags().create_runtime_client(RuntimeOptions::new())?;
/// flags.start();
/// flags.wait_until_ready().await?;
/// let context = EvaluationContext::new().user("user_01").organization("org_01");
/// if flags.is_enabled("new-dashboard", &context, false) {
///     println!("the new one");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct FeatureFlagsRuntime {
    inner: Arc<Inner>,
}

struct Inner {
    client: WorkOS,
    options: RuntimeOptions,
    /// Read without a lock, so that neither a poll nor a `fork` makes an evaluation wait.
    flags: ArcSwapOption<Held>,
    progress: Mutex<Progress>,
    /// The process whose background polls; 0 for none.
    polling_in: AtomicU32,
}

struct Held {
    flags: Flags,
    json: String,
}

#[derive(Default)]
struct Progress {
    stats: RuntimeStats,
    /// Failures since the last success.
    failures: u32,
}

impl FeatureFlagsRuntime {
    pub(super) fn new(client: WorkOS, options: RuntimeOptions) -> Result<Self, Error> {
        let held = options.bootstrap.as_deref().map(|json| Held::parse(json.as_bytes())).transpose()?;
        let flags = ArcSwapOption::new(held.map(Arc::new));
        let (progress, polling_in) = Default::default();
        Ok(Self { inner: Arc::new(Inner { client, options, flags, progress, polling_in }) })
    }

    /// Whether a flag is on. `default` is given for a flag that is not there or is neither true nor false, and as long as
    /// there are no flags.
    pub fn is_enabled(&self, slug: &str, context: &EvaluationContext, default: bool) -> bool {
        let held = self.inner.flags.load();
        held.as_ref().and_then(|held| held.flags.evaluate(slug, context)).unwrap_or(default)
    }

    /// The values of all flags that are true or false.
    pub fn all_flags(&self, context: &EvaluationContext) -> BTreeMap<String, bool> {
        let held = self.inner.flags.load();
        let flags = held.iter().flat_map(|held| held.flags.slugs().map(|slug| (slug, &held.flags)));
        flags.filter_map(|(slug, flags)| Some((slug.to_owned(), flags.evaluate(slug, context)?))).collect()
    }

    /// A flag as the server describes it.
    pub fn flag(&self, slug: &str) -> Option<Value> {
        self.inner.flags.load().as_ref()?.flags.value(slug).cloned()
    }

    /// The flags as JSON text, to begin with at the next start.
    pub fn to_json(&self) -> Option<String> {
        self.inner.flags.load().as_ref().map(|held| held.json.clone())
    }

    /// Whether there are flags, from a bootstrap or the server.
    pub fn is_ready(&self) -> bool {
        self.inner.flags.load().is_some()
    }

    /// Fetches the flags once (`GET /sdk/feature-flags`) and gives what has changed.
    pub async fn refresh(&self) -> Result<Vec<FlagChange>, Error> {
        let mut request = Request::new(&operations::FEATURE_FLAGS_POLL_FEATURE_FLAGS_V2);
        request.options.timeout = Some(self.inner.options.request_timeout);
        request.options.max_retries = Some(0);
        let client = &self.inner.client;
        let answer = client.execute(request).await.and_then(|answer| Held::parse(&answer.body));
        let now = client.clock().now();
        let mut progress = self.progress();
        progress.stats.poll_count += 1;
        progress.stats.last_poll_at = Some(now);
        let held = match answer {
            Ok(held) => held,
            Err(error) => {
                progress.stats.poll_error_count += 1;
                progress.failures += 1;
                // The key will not become right by asking again.
                progress.stats.is_stopped |= error.kind() == ErrorKind::Authentication;
                return Err(error);
            }
        };
        progress.failures = 0;
        progress.stats.last_successful_poll_at = Some(now);
        let after = Arc::new(held);
        let before = self.inner.flags.swap(Some(after.clone()));
        drop(progress);
        let changes = before.map(|before| changes(&before.flags, &after.flags)).unwrap_or_default();
        if let (false, Some(listener)) = (changes.is_empty(), &self.inner.options.on_change) {
            // A listener that panics must not end the polling of everybody else.
            let told = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| listener(&changes)));
            if told.is_err() {
                tracing::error!("a listener for changed feature flags panicked");
            }
        }
        Ok(changes)
    }

    /// How long to wait before the next [`refresh`](Self::refresh); nothing if there is no use in another one. For
    /// applications with a loop of their own.
    pub fn next_delay(&self) -> Option<Duration> {
        let progress = self.progress();
        if progress.stats.is_stopped {
            return None;
        }
        let base = match progress.failures {
            0 => self.inner.options.interval,
            failures => FIRST_BACKOFF.saturating_mul(1 << (failures - 1).min(6)).min(LONGEST_BACKOFF),
        };
        // From 90 to 110 percent. Without randomness, the middle.
        let random = getrandom::u32().map_or(0.5, |number| f64::from(number) / f64::from(u32::MAX));
        Some(base.mul_f64(0.9 + 0.2 * random))
    }

    /// Fetches the flags in the background, from now on until the last clone is dropped or the API key is refused. Needs
    /// the runtime of tokio. Does nothing if it runs already; after a `fork`, the child has to start it again.
    pub fn start(&self) {
        let process = std::process::id();
        if self.inner.polling_in.swap(process, Ordering::Relaxed) == process {
            return;
        }
        let weak = Arc::downgrade(&self.inner);
        tokio::spawn(async move {
            while let Some(inner) = weak.upgrade() {
                let this = Self { inner };
                if let Err(error) = this.refresh().await {
                    tracing::warn!(kind = error.kind().as_str(), "the feature flags cannot be fetched");
                }
                let Some(delay) = this.next_delay() else { break };
                // Nobody who sleeps keeps the flags alive.
                drop(this);
                tokio::time::sleep(delay).await;
            }
        });
    }

    /// Waits until there are flags, which a bootstrap gives at once. Give it a deadline of your own.
    ///
    /// Fails with kind `authentication` and code `flags_unavailable` if the API key is refused: then none will come.
    pub async fn wait_until_ready(&self) -> Result<(), Error> {
        const STEP: Duration = Duration::from_millis(20);
        while !self.is_ready() {
            if self.progress().stats.is_stopped {
                let message = "the API key was refused, so there are no feature flags: configure another one";
                return Err(Error::new(ErrorKind::Authentication, message).with_code("flags_unavailable"));
            }
            tokio::time::sleep(STEP).await;
        }
        Ok(())
    }

    /// What the polls came to.
    pub fn stats(&self) -> RuntimeStats {
        let flag_count = self.inner.flags.load().as_ref().map_or(0, |held| held.flags.len());
        RuntimeStats { flag_count, ..self.progress().stats.clone() }
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.inner.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for FeatureFlagsRuntime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FeatureFlagsRuntime").field("stats", &self.stats()).finish_non_exhaustive()
    }
}

impl Held {
    fn parse(json: &[u8]) -> Result<Self, Error> {
        let flags = Flags::parse(json)?;
        Ok(Self { flags, json: String::from_utf8_lossy(json).into_owned() })
    }
}

fn changes(before: &Flags, after: &Flags) -> Vec<FlagChange> {
    let slugs: BTreeSet<&str> = before.slugs().chain(after.slugs()).collect();
    let change = |slug: &str| {
        let (before, after) = (before.value(slug), after.value(slug));
        (before != after).then(|| FlagChange {
            slug: slug.to_owned(),
            before: before.cloned(),
            after: after.cloned(),
        })
    };
    slugs.into_iter().filter_map(change).collect()
}
