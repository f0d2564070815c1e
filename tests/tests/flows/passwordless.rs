//! Magic Link sessions.
