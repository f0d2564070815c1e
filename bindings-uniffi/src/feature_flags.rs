//! Feature flags that are evaluated here.

use std::{collections::HashMap, sync::Arc};

use jiff::Timestamp;
use workos_kit::{
    Error,
    feature_flags::{EvaluationContext, FeatureFlagsRuntime, FlagChange, RuntimeOptions},
};

use crate::{
    cancellation::Cancellation,
    client::NativeClient,
    failure::Outcome,
    runtime,
    time::{duration, milliseconds},
};

/// How flags are fetched. What is absent keeps its default.
#[derive(Default, uniffi::Record)]
pub struct FlagSettings {
    /// Pause between two polls, in milliseconds.
    #[uniffi(default = None)]
    pub polling_interval: Option<i64>,
    /// How long one poll may take, in milliseconds.
    #[uniffi(default = None)]
    pub request_timeout: Option<i64>,
    /// Flags to begin with, as JSON text.
    #[uniffi(default = None)]
    pub bootstrap: Option<String>,
}

/// The flags.
#[derive(uniffi::Object)]
pub struct NativeFlags {
    inner: FeatureFlagsRuntime,
}

/// A flag that is not what it was.
#[derive(Clone, Debug, uniffi::Record)]
pub struct NativeFlagChange {
    /// Slug.
    pub slug: String,
    /// The flag as it was, as JSON text.
    pub before: Option<String>,
    /// The flag as it is, as JSON text.
    pub after: Option<String>,
}

/// What the polls came to. Times are in milliseconds since 1970.
#[derive(Debug, uniffi::Record)]
pub struct NativeFlagStats {
    /// How often the flags were asked for.
    pub poll_count: u64,
    /// How often that failed.
    pub poll_error_count: u64,
    /// When they were last asked for.
    pub last_poll_at: Option<i64>,
    /// When they last came.
    pub last_successful_poll_at: Option<i64>,
    /// How many there are.
    pub flag_count: u64,
    /// The API key was refused: nothing is fetched any more.
    pub is_stopped: bool,
}

/// Is told of changed flags, on the thread of the poll.
#[uniffi::export(with_foreign)]
pub trait FlagListener: Send + Sync {
    /// Flags have changed. Errors are ignored.
    fn changed(&self, changes: Vec<NativeFlagChange>) -> Outcome<()>;
}

#[uniffi::export]
impl NativeClient {
    /// Flags that are evaluated here.
    pub fn feature_flags(
        &self,
        settings: FlagSettings,
        listener: Option<Arc<dyn FlagListener>>,
    ) -> Outcome<Arc<NativeFlags>> {
        let mut options = RuntimeOptions::new();
        if let Some(interval) = settings.polling_interval {
            options = options.polling_interval(duration("polling_interval", interval)?);
        }
        if let Some(timeout) = settings.request_timeout {
            options = options.request_timeout(duration("request_timeout", timeout)?);
        }
        if let Some(bootstrap) = settings.bootstrap {
            options = options.bootstrap(bootstrap);
        }
        if let Some(listener) = listener {
            options = options.on_change(move |changed| {
                // What a listener throws is its own affair: the polls go on.
                let _ = listener.changed(changes(changed));
            });
        }
        let inner = self.inner.feature_flags().create_runtime_client(options)?;
        Ok(Arc::new(NativeFlags { inner }))
    }
}

#[uniffi::export]
impl NativeFlags {
    /// Fetches the flags in the background from now on, until this object is gone.
    pub fn start(&self) -> Outcome<()> {
        let _background = runtime::enter()?;
        self.inner.start();
        Ok(())
    }

    /// Whether a flag is on, for identifiers by type; `default_value` if it is not known.
    pub fn is_enabled(
        &self,
        slug: &str,
        targets: HashMap<String, String>,
        default_value: bool,
    ) -> Outcome<bool> {
        Ok(self.inner.is_enabled(slug, &context(targets)?, default_value))
    }

    /// The values of all flags.
    pub fn all_flags(&self, targets: HashMap<String, String>) -> Outcome<HashMap<String, bool>> {
        Ok(self.inner.all_flags(&context(targets)?).into_iter().collect())
    }

    /// A flag as JSON text.
    pub fn flag(&self, slug: &str) -> Outcome<Option<String>> {
        Ok(self.inner.flag(slug).map(|flag| flag.to_string()))
    }

    /// The flags as JSON text.
    pub fn to_json(&self) -> Outcome<Option<String>> {
        Ok(self.inner.to_json())
    }

    /// Whether there are flags.
    pub fn is_ready(&self) -> Outcome<bool> {
        Ok(self.inner.is_ready())
    }

    /// Fetches the flags; gives what has changed.
    pub async fn refresh(&self, cancellation: Option<Arc<Cancellation>>) -> Outcome<Vec<NativeFlagChange>> {
        let flags = self.inner.clone();
        runtime::run(cancellation, async move { Ok(changes(&flags.refresh().await?)) }).await
    }

    /// Waits until there are flags.
    pub async fn wait_until_ready(&self, cancellation: Option<Arc<Cancellation>>) -> Outcome<()> {
        let flags = self.inner.clone();
        runtime::run(cancellation, async move { Ok(flags.wait_until_ready().await?) }).await
    }

    /// How many milliseconds to wait before the next fetch; nothing if there is no use in another one.
    pub fn next_delay(&self) -> Outcome<Option<i64>> {
        Ok(self.inner.next_delay().map(milliseconds))
    }

    /// What the polls came to.
    pub fn stats(&self) -> Outcome<NativeFlagStats> {
        let stats = self.inner.stats();
        Ok(NativeFlagStats {
            poll_count: stats.poll_count,
            poll_error_count: stats.poll_error_count,
            last_poll_at: stats.last_poll_at.map(Timestamp::as_millisecond),
            last_successful_poll_at: stats.last_successful_poll_at.map(Timestamp::as_millisecond),
            flag_count: stats.flag_count as u64,
            is_stopped: stats.is_stopped,
        })
    }
}

fn context(targets: HashMap<String, String>) -> Result<EvaluationContext, Error> {
    let mut context = EvaluationContext::new();
    for (target_type, id) in targets {
        context = context.target(target_type, id)?;
    }
    Ok(context)
}

fn changes(changes: &[FlagChange]) -> Vec<NativeFlagChange> {
    let change = |change: &FlagChange| NativeFlagChange {
        slug: change.slug.clone(),
        before: change.before.as_ref().map(ToString::to_string),
        after: change.after.as_ref().map(ToString::to_string),
    };
    changes.iter().map(change).collect()
}

#[cfg(test)]
#[path = "feature_flags_tests.rs"]
mod tests;
