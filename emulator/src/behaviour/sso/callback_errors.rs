//! The errors that a sign-in can end in, by their documented codes.

use super::flows::Refusal;
use crate::store::Record;

/// Codes of `GET /sso/authorize` with what the callback says of them, in the order of the pages' menu.
pub(super) const ERRORS: &[(&str, &str)] = &[
    ("access_denied", "The identity provider denied access."),
    ("ambiguous_connection_selector", "The selector fits several connections."),
    ("connection_domain_invalid", "No connection belongs to the domain."),
    ("connection_invalid", "There is no such connection."),
    ("connection_strategy_invalid", "The environment has several configurations of the provider."),
    ("connection_unlinked", "The connection is not active."),
    (
        "domain_connection_selector_not_allowed",
        "Connections cannot be selected by domain; select by organization or connection.",
    ),
    (IDP_INITIATED_SSO_DISABLED, "The connection does not allow sign-ins that the identity provider starts."),
    ("invalid_connection_selector", "No valid connection selector was given."),
    ("oauth_failed", "The exchange with the OAuth provider failed."),
    ("organization_invalid", "There is no such organization."),
    (OUTSIDE_ORGANIZATION, "The e-mail address is outside the domains of the organization."),
    ("server_error", "The sign-in failed."),
    ("signin_consent_denied", "The sign-in was not recognized by the user."),
];

pub(super) const IDP_INITIATED_SSO_DISABLED: &str = "idp_initiated_sso_disabled";
pub(super) const OUTSIDE_ORGANIZATION: &str = "profile_not_allowed_outside_organization";

/// The callback of a documented error at a connection; `None` for other codes.
pub(super) fn documented(error: &str, connection: &Record) -> Option<Refusal> {
    let (error, description) = ERRORS.iter().find(|(known, _)| *known == error)?;
    let mut refusal = Refusal::new(error, *description);
    // It tells the application where to start a sign-in of its own instead.
    if *error == IDP_INITIATED_SSO_DISABLED {
        refusal.parameters.push(("connection_id", connection.id.clone()));
        if let Some(id) = connection.member("organization_id").as_str() {
            refusal.parameters.push(("organization_id", id.to_owned()));
        }
    }
    Some(refusal)
}
