//! Feature flags evaluated in this process.

use std::{collections::BTreeMap, sync::Arc};

use pyo3::{
    IntoPyObject as _, Py, PyAny, PyResult, Python, pyclass, pymethods,
    types::{PyAnyMethods as _, PyBytes},
};
use workos_kit::{
    Error, ErrorKind,
    feature_flags::{EvaluationContext, FeatureFlagsRuntime, FlagChange, RuntimeOptions},
};

use crate::{
    arguments::duration,
    client::Client,
    error::{guarded, outcome},
    jobs::{Job, plain},
    mailbox::background,
    per_process::PerProcess,
};

/// Flags that are evaluated without network.
#[pyclass(frozen, module = "workos_kit._native")]
pub(crate) struct Flags {
    client: Py<Client>,
    options: RuntimeOptions,
    runtime: PerProcess<FeatureFlagsRuntime>,
}

#[pymethods]
impl Flags {
    /// With how often they are fetched, in seconds, flags to begin with, and what is told of the slugs of changed flags; or an
    /// error value.
    #[staticmethod]
    #[pyo3(signature = (client, *, polling_interval, request_timeout, bootstrap, on_change))]
    fn create(
        py: Python<'_>,
        client: Py<Client>,
        polling_interval: f64,
        request_timeout: f64,
        bootstrap: Option<String>,
        on_change: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let create = || {
            let mut options = RuntimeOptions::new()
                .polling_interval(duration(polling_interval)?)
                .request_timeout(duration(request_timeout)?);
            if let Some(bootstrap) = bootstrap {
                options = options.bootstrap(bootstrap);
            }
            if let Some(on_change) = on_change {
                let on_change = Arc::new(on_change);
                options = options.on_change(move |changes| tell(&on_change, changes));
            }
            let runtime = client.get().shared().feature_flags().create_runtime_client(options.clone())?;
            Ok(Self { client, options, runtime: PerProcess::new(runtime) })
        };
        outcome(py, guarded(create))
    }

    /// Fetches the flags in the background from now on. `None`, or an error value.
    fn start(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let start = || {
            let runtime = self.own()?;
            let _entered = background()?.enter();
            runtime.start();
            Ok(())
        };
        outcome(py, guarded(start))
    }

    /// Whether a flag is on; or an error value.
    #[pyo3(signature = (slug, targets, default))]
    fn is_enabled(
        &self,
        py: Python<'_>,
        slug: &str,
        targets: BTreeMap<String, String>,
        default: bool,
    ) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| Ok(self.own()?.is_enabled(slug, &context(targets)?, default))))
    }

    /// The values of all flags; or an error value.
    fn all_flags(&self, py: Python<'_>, targets: BTreeMap<String, String>) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| Ok(self.own()?.all_flags(&context(targets)?))))
    }

    /// A flag as the server describes it, as JSON, or `None`; or an error value.
    fn flag(&self, py: Python<'_>, slug: &str) -> PyResult<Py<PyAny>> {
        let flag = guarded(|| Ok(self.own()?.flag(slug).map(|flag| flag.to_string())));
        outcome(py, flag.map(|flag| flag.map(|json| PyBytes::new(py, json.as_bytes()).unbind())))
    }

    /// All flags as JSON, or `None`; or an error value.
    fn to_json(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        outcome(py, guarded(|| Ok(self.own()?.to_json())))
    }

    /// Polls, failed polls, number of flags, whether the key was refused; or an error value.
    fn stats(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let stats = guarded(|| Ok(self.own()?.stats()));
        outcome(
            py,
            stats.map(|stats| (stats.poll_count, stats.poll_error_count, stats.flag_count, stats.is_stopped)),
        )
    }

    /// Fetches the flags once: the slugs of those that have changed.
    fn refresh(&self) -> Job {
        let runtime = self.own();
        Job::new(async move { runtime?.refresh().await }, |py, changes| plain(py, slugs(&changes)))
    }

    /// Waits until there are flags, so many seconds at most.
    #[pyo3(signature = (timeout))]
    fn wait_until_ready(&self, timeout: Option<f64>) -> Job {
        let runtime = self.own();
        let work = async move {
            let runtime = runtime?;
            let Some(timeout) = timeout else { return runtime.wait_until_ready().await };
            let waiting = tokio::time::timeout(duration(timeout)?, runtime.wait_until_ready());
            waiting
                .await
                .unwrap_or_else(|_| Err(Error::new(ErrorKind::Timeout, "there are no feature flags yet")))
        };
        Job::new(work, |py, ()| plain(py, py.None()))
    }
}

impl Flags {
    /// Those of this process.
    fn own(&self) -> Result<FeatureFlagsRuntime, Error> {
        let client = self.client.get();
        let make = || client.shared().feature_flags().create_runtime_client(self.options.clone());
        // The bootstrap was accepted before.
        let fallback = || client.template().feature_flags().create_runtime_client(RuntimeOptions::new());
        let empty = fallback()?;
        Ok(self.runtime.get(|| make().unwrap_or_else(|_| empty.clone())).clone())
    }
}

/// Calls what wants to know of changes. What it raises is shown as Python shows what nobody catches.
fn tell(on_change: &Py<PyAny>, changes: &[FlagChange]) {
    // Nothing to tell once the interpreter is going away.
    let _ = Python::try_attach(|py| {
        let slugs = slugs(changes).into_pyobject(py);
        let told = slugs.and_then(|slugs| on_change.bind(py).call1((slugs,)));
        if let Err(raised) = told {
            raised.write_unraisable(py, Some(on_change.bind(py)));
        }
    });
}

fn slugs(changes: &[FlagChange]) -> Vec<String> {
    changes.iter().map(|change| change.slug.clone()).collect()
}

fn context(targets: BTreeMap<String, String>) -> Result<EvaluationContext, Error> {
    targets.into_iter().try_fold(EvaluationContext::new(), |context, (kind, id)| context.target(kind, id))
}
