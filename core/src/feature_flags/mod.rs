//! Feature flags: the operations that read and switch them, and their evaluation inside the application.

mod context;
mod payload;
mod runtime;

pub use crate::generated::services::feature_flags::*;
pub use context::EvaluationContext;
pub use runtime::{FeatureFlagsRuntime, FlagChange, RuntimeOptions, RuntimeStats};

use crate::error::Error;

impl FeatureFlags<'_> {
    /// Evaluates flags inside the application: all of them are fetched at once and again every 30 seconds, and
    /// [`is_enabled`](FeatureFlagsRuntime::is_enabled) needs no network. Keep one; a clone shares it.
    ///
    /// Fails with kind `decode` and code `flags_malformed` if the bootstrap is not understood.
    pub fn create_runtime_client(&self, options: RuntimeOptions) -> Result<FeatureFlagsRuntime, Error> {
        FeatureFlagsRuntime::new(self.client.clone(), options)
    }
}
