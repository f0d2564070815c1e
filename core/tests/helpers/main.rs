//! The hand-written helpers, from the outside. One binary, because each one costs a link.

mod events;
mod pkce;
mod sso_callback;
mod sso_exchange;
mod sso_flow;
mod vectors;
mod webhooks;
