//! Helpers shared by the integration tests of all parts.
