//! The native part of the Swift and Kotlin packages.
//!
//! It is a bridge and not an API: the waist of the core (operation and parameters in, JSON bytes out), and helpers.
//! What applications see is written in Swift and Kotlin above the bridges that UniFFI makes of this crate. Failures cross
//! as one error with all its members ([`failure::NativeError`]); every export that can fail returns a result, because a
//! panic would end a Swift program.
#![allow(clippy::result_large_err, reason = "a failure is rare, and UniFFI takes its members by value")]

mod cancellation;
mod client;
mod failure;
mod pkce;
mod runtime;
mod time;
mod webhooks;

uniffi::setup_scaffolding!();
