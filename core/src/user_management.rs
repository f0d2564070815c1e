//! Users, their sign-in through AuthKit, sessions and invitations.

use crate::error::{Error, ErrorKind};
pub use crate::generated::services::user_management::*;

/// Refuses parameters that lead to two places. A provider and an organization go together; a connection stands alone.
pub(crate) fn check_selector(params: &GetAuthorizationUrlParams) -> Result<(), Error> {
    let other = match (&params.connection_id, &params.organization_id, &params.provider) {
        (Some(_), Some(_), _) => "organization_id",
        (Some(_), None, Some(_)) => "provider",
        _ => return Ok(()),
    };
    let message =
        format!("connection_id and {other} name two ways to sign in: leave {other} out, or connection_id");
    Err(Error::new(ErrorKind::InvalidRequest, message).with_code("connection_selector_invalid"))
}
