//! Pipes: accounts of users and organizations at third-party providers, and fresh credentials for them.
//!
//! `integrations` are the environment's set-ups of `providers`, one for each ownership; `configurations` are
//! what organizations change about them. `accounts` are the connections of an `owners::Owner`, of which a request makes
//! its `choice`. They come about by
//! `imports` of tokens, by `stored_credentials`, or by an `authorization` in the browser, where a page of the
//! emulator stands for the provider. `credentials` hands out tokens, and renews them on the emulator's clock.
//!
//! Assumption: where the API description lists a status without a code, the codes are the emulator's own.

pub mod accounts;
pub(super) mod authorization;
mod choice;
pub(super) mod configurations;
pub(super) mod credentials;
pub(super) mod data_providers;
pub(super) mod imports;
pub mod integrations;
mod owners;
mod provider_page;
mod providers;
mod seeds;
pub(super) mod stored_credentials;

pub(crate) use seeds::SECTIONS;

#[cfg(test)]
mod test_support;
