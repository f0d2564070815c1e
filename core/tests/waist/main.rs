//! The waist from the outside: client, calls, pages and errors, over real sockets. One binary, because each one
//! costs a link.

#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod agents;
mod child;
mod configuration;
mod device;
mod errors;
mod flags;
mod keys;
mod pages;
mod poller;
mod proxies;
mod requests;
mod retries;
mod secrecy;
mod server;
mod tls;
mod transport;
mod values;
