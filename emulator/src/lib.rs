//! The WorkOS API on one machine: for tests and demos, never for production.
pub mod api;
pub mod behaviour;
pub mod clock;
pub mod effects;
pub mod engine;
pub mod generated;
pub mod message;
pub mod page;
pub mod random;
pub mod reply;
pub mod router;
pub mod sample;
pub mod schema;
pub mod seed;
pub mod shapes;
pub mod state;
pub mod store;
#[cfg(test)]
mod testing;
pub mod validate;
