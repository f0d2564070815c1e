//! The WorkOS API on one machine: for tests and demos, never for production.
//!
//! ```
//! use workos_emulator::{Emulator, Fault, Request};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let emulator = Emulator::builder().seed("organizations: [{ name: Acme }]").start().await?;
//! // Point a client at `emulator.url()` with `emulator.api_key()`, or ask without a socket:
//! let control = emulator.control();
//! let answer = control.send(Request::new("GET", "/organizations").bearer(emulator.api_key()));
//! assert_eq!(answer.value()["data"][0]["name"], "Acme");
//!
//! // The next two listings fail, as they might on a bad day.
//! control.fault(Fault::on("organizations.list_organizations").status(503).times(2))?;
//! # Ok(())
//! # }
//! ```
//!
//! Inside is a pure core, [`engine::Engine::handle`]: state, surroundings and request in, response and effects
//! out. Routes, request validation and answer shapes come from the API description ([`generated`]); what the
//! operations do is in [`behaviour`], one file per resource. Around the core are the listener, faults, the
//! ledger of requests, the webhook dispatcher and the controls under `/_emulator`.

mod answer_body;
pub mod api;
pub mod behaviour;
pub mod browser;
mod builder;
pub mod clock;
mod conditions;
mod control;
mod control_api;
pub mod effects;
pub mod engine;
mod expectations;
mod faults;
pub mod generated;
mod inspector;
pub mod keys;
mod ledger;
pub mod message;
pub mod page;
pub mod random;
#[cfg(test)]
mod random_requests_tests;
mod rate_limits;
#[cfg(feature = "real-idp")]
mod real_idp;
mod redact;
pub mod reply;
pub mod router;
pub mod sample;
pub mod schema;
pub mod scim;
mod sealed_cookie;
pub mod seed;
mod server;
pub mod shapes;
mod shell;
mod socket;
pub mod state;
pub mod store;
#[cfg(test)]
mod testing;
pub mod validate;
mod webhooks;
mod wire;

pub use browser::{Browser, BrowserError};
pub use builder::{Builder, StartError};
pub use clock::Clock;
pub use control::{Control, UnknownWebhook};
pub use expectations::{Expectation, Expectations, Unmet};
pub use faults::{ArmedFault, Drop, Fault, FaultError, Payload};
pub use ledger::{Entry, Ledger};
pub use message::{Request, Response};
pub use rate_limits::{RateLimit, RateLimitError, RetryAfter};
pub use redact::REDACTED;
pub use seed::SeedError;
pub use server::Emulator;
pub use shell::SnapshotError;
pub use state::Mail;
pub use webhooks::{
    ArmedWebhookFault, SignatureFault, WebhookAttempt, WebhookFault, WebhookFaultError, WebhookSettings, sign,
};
