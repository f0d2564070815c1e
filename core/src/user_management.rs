//! Users, their sign-in through AuthKit, sessions and invitations.

pub use crate::generated::services::user_management::*;
