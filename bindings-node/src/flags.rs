//! Feature flags that are evaluated here. The pauses between polls are JavaScript's timers, which do not keep a process
//! alive.

use std::time::Duration;

use jiff::Timestamp;
use napi::bindgen_prelude::{Either, Env, Object, Result};
use napi_derive::napi;
use serde_json::json;
use workos_kit::Error;
use workos_kit::feature_flags::{EvaluationContext, FeatureFlagsRuntime, RuntimeOptions};

use crate::cancellation::Cancellation;
use crate::client::Client;
use crate::failure::Failure;
use crate::runtime;
use crate::tokens::either;

/// How flags are fetched. What is absent keeps its default.
#[napi(object, object_to_js = false)]
pub struct FlagSettings {
    /// Pause between two polls, in milliseconds.
    pub polling_interval: Option<f64>,
    /// How long one poll may take, in milliseconds.
    pub request_timeout: Option<f64>,
    /// Flags to begin with, as JSON text.
    pub bootstrap: Option<String>,
}

/// The flags.
#[napi]
pub struct Flags {
    inner: FeatureFlagsRuntime,
}

/// What the polls came to. Times are in milliseconds since 1970.
#[napi(object, object_from_js = false)]
pub struct FlagStats {
    /// How often the flags were asked for.
    pub poll_count: f64,
    /// How often that failed.
    pub poll_error_count: f64,
    /// When they were last asked for.
    pub last_poll_at: Option<f64>,
    /// When they last came.
    pub last_successful_poll_at: Option<f64>,
    /// How many there are.
    pub flag_count: u32,
}

#[napi]
impl Client {
    /// Flags that are evaluated here.
    #[napi(catch_unwind)]
    pub fn flags(&self, settings: FlagSettings) -> Either<Flags, Failure> {
        let mut options = RuntimeOptions::new();
        if let Some(interval) = settings.polling_interval {
            options = options.polling_interval(milliseconds(interval));
        }
        if let Some(timeout) = settings.request_timeout {
            options = options.request_timeout(milliseconds(timeout));
        }
        if let Some(bootstrap) = settings.bootstrap {
            options = options.bootstrap(bootstrap);
        }
        either(self.inner.feature_flags().create_runtime_client(options).map(|inner| Flags { inner }))
    }
}

#[napi]
impl Flags {
    /// Whether a flag is on, for types and identifiers in turn.
    #[napi(catch_unwind)]
    pub fn is_enabled(&self, slug: String, targets: Vec<String>, default: bool) -> Either<bool, Failure> {
        either(context(targets).map(|context| self.inner.is_enabled(&slug, &context, default)))
    }

    /// The values of all flags as JSON text.
    #[napi(catch_unwind)]
    pub fn all_flags(&self, targets: Vec<String>) -> Either<String, Failure> {
        either(context(targets).map(|context| json!(self.inner.all_flags(&context)).to_string()))
    }

    /// A flag as JSON text.
    #[napi(catch_unwind)]
    pub fn flag(&self, slug: String) -> Option<String> {
        self.inner.flag(&slug).map(|flag| flag.to_string())
    }

    /// The flags as JSON text.
    #[napi(catch_unwind)]
    pub fn to_json(&self) -> Option<String> {
        self.inner.to_json()
    }

    /// Whether there are flags.
    #[napi(catch_unwind)]
    pub fn is_ready(&self) -> bool {
        self.inner.is_ready()
    }

    /// Fetches the flags. The promise is fulfilled with what has changed as JSON text, or with a failure.
    #[napi(catch_unwind, ts_return_type = "Promise<string | Failure>")]
    pub fn refresh<'env>(&self, env: &'env Env, cancellation: Option<&Cancellation>) -> Result<Object<'env>> {
        let flags = self.inner.clone();
        runtime::spawn(env, cancellation.and_then(Cancellation::registration), async move {
            let changes = flags.refresh().await?;
            let change = |change: workos_kit::feature_flags::FlagChange| json!({"key": change.slug, "previous": change.before, "current": change.after});
            Ok(json!(changes.into_iter().map(change).collect::<Vec<_>>()).to_string())
        })
    }

    /// How many milliseconds to wait before the next fetch; nothing if there is no use in another one.
    #[napi(catch_unwind)]
    pub fn next_delay(&self) -> Option<f64> {
        self.inner.next_delay().map(|delay| delay.as_secs_f64() * 1000.0)
    }

    /// What the polls came to.
    #[napi(catch_unwind)]
    pub fn stats(&self) -> FlagStats {
        let stats = self.inner.stats();
        let time = |time: Timestamp| time.as_millisecond() as f64;
        FlagStats {
            poll_count: stats.poll_count as f64,
            poll_error_count: stats.poll_error_count as f64,
            last_poll_at: stats.last_poll_at.map(time),
            last_successful_poll_at: stats.last_successful_poll_at.map(time),
            flag_count: u32::try_from(stats.flag_count).unwrap_or(u32::MAX),
        }
    }
}

fn context(targets: Vec<String>) -> std::result::Result<EvaluationContext, Error> {
    let mut context = EvaluationContext::new();
    for [target_type, id] in targets.as_chunks::<2>().0 {
        context = context.target(target_type.as_str(), id.as_str())?;
    }
    Ok(context)
}

/// The TypeScript layer has checked that it is a number of milliseconds.
fn milliseconds(number: f64) -> Duration {
    Duration::try_from_secs_f64(number / 1000.0).unwrap_or(Duration::from_secs(86_400))
}
