//! Why a sign-in failed, as its callback says it.

use std::error::Error as StdError;
use std::fmt;

use crate::error::{Error, ErrorKind};
use crate::open_enum::open_enum;

/// Longer descriptions are cut, in characters.
const MAX_DESCRIPTION: usize = 500;
/// Longer codes and identifiers are cut, in characters.
const MAX_IDENTIFIER: usize = 100;

open_enum! {
    /// The `error` of a callback: the documented ones of `GET /sso/authorize`, and those that OAuth 2.0 defines
    /// for the authorization endpoint (RFC 6749, section 4.1.2.1).
    pub enum CallbackErrorCode {
        /// The identity provider refused the user, or the user refused to share the profile.
        AccessDenied = "access_denied",
        /// The organization has several connections: name the connection instead.
        AmbiguousConnectionSelector = "ambiguous_connection_selector",
        /// No connection belongs to the domain that was asked for.
        ConnectionDomainInvalid = "connection_domain_invalid",
        /// No connection has the identifier that was asked for.
        ConnectionInvalid = "connection_invalid",
        /// The environment has several configurations of the provider that was asked for.
        ConnectionStrategyInvalid = "connection_strategy_invalid",
        /// The connection is not linked to its identity provider.
        ConnectionUnlinked = "connection_unlinked",
        /// Connections can no longer be chosen by domain.
        DomainConnectionSelectorNotAllowed = "domain_connection_selector_not_allowed",
        /// The identity provider started the sign-in, which the connection does not allow. Answer by starting
        /// one for the `connection_id` of the [`CallbackError`]; the user is signed in there already.
        IdpInitiatedSsoDisabled = "idp_initiated_sso_disabled",
        /// The request named no connection, organization or provider.
        InvalidConnectionSelector = "invalid_connection_selector",
        /// No organization, or none with a connection, has the identifier that was asked for.
        OrganizationInvalid = "organization_invalid",
        /// The OAuth exchange with the provider failed for this user.
        OAuthFailed = "oauth_failed",
        /// The user's e-mail address is outside the domains of the organization.
        ProfileNotAllowedOutsideOrganization = "profile_not_allowed_outside_organization",
        /// Sign-in failed; the dashboard shows details under the connection's sessions.
        ServerError = "server_error",
        /// The user did not recognize the sign-in on the consent page. It may have been phishing.
        SigninConsentDenied = "signin_consent_denied",
        /// The authorization request was malformed.
        InvalidRequest = "invalid_request",
        /// A scope that was asked for is unknown or malformed.
        InvalidScope = "invalid_scope",
        /// The service cannot answer at the moment.
        TemporarilyUnavailable = "temporarily_unavailable",
        /// The client may not use this flow.
        UnauthorizedClient = "unauthorized_client",
        /// The client asked for something other than a code.
        UnsupportedResponseType = "unsupported_response_type",
    }
}

impl CallbackErrorCode {
    /// What the application should do: `permission`, do not let the user in; `unavailable`, let the user try
    /// again; `invalid_request`, correct the request or the configuration. Unknown codes refuse.
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::AmbiguousConnectionSelector
            | Self::ConnectionDomainInvalid
            | Self::ConnectionInvalid
            | Self::ConnectionStrategyInvalid
            | Self::ConnectionUnlinked
            | Self::DomainConnectionSelectorNotAllowed
            | Self::InvalidConnectionSelector
            | Self::OrganizationInvalid
            | Self::InvalidRequest
            | Self::InvalidScope
            | Self::UnauthorizedClient
            | Self::UnsupportedResponseType => ErrorKind::InvalidRequest,
            Self::OAuthFailed | Self::ServerError | Self::TemporarilyUnavailable => ErrorKind::Unavailable,
            Self::AccessDenied
            | Self::IdpInitiatedSsoDisabled
            | Self::ProfileNotAllowedOutsideOrganization
            | Self::SigninConsentDenied
            | Self::Other(_) => ErrorKind::Permission,
        }
    }
}

/// A callback that says why sign-in failed. All of it is text that anybody can put into a link: show it to a
/// user only escaped, or better, choose own words by [`code`](Self::code).
///
/// As an [`Error`] it has the kind of its code; [`CallbackError::of`] finds it again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallbackError {
    /// What happened.
    pub code: CallbackErrorCode,
    /// The same in words, for the log: control characters removed, at most 500 characters.
    pub description: Option<String>,
    /// Identifier of the connection, with `idp_initiated_sso_disabled`.
    pub connection_id: Option<String>,
    /// Identifier of the organization, with `idp_initiated_sso_disabled`.
    pub organization_id: Option<String>,
}

impl CallbackError {
    pub(super) fn new(
        code: &str,
        description: Option<String>,
        connection_id: Option<String>,
        organization_id: Option<String>,
    ) -> Self {
        Self {
            code: CallbackErrorCode::from(cleaned(code, MAX_IDENTIFIER)),
            description: description.map(|text| cleaned(&text, MAX_DESCRIPTION)),
            connection_id: connection_id.map(|id| cleaned(&id, MAX_IDENTIFIER)),
            organization_id: organization_id.map(|id| cleaned(&id, MAX_IDENTIFIER)),
        }
    }

    /// The callback error that made an [`Error`], if one did.
    pub fn of(error: &Error) -> Option<&Self> {
        error.source().and_then(<dyn StdError>::downcast_ref)
    }
}

impl fmt::Display for CallbackError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "sign-in failed with {}", self.code)?;
        self.description.as_ref().map_or(Ok(()), |description| write!(formatter, ": {description}"))
    }
}

impl StdError for CallbackError {}

impl From<CallbackError> for Error {
    fn from(error: CallbackError) -> Self {
        Error::new(error.code.kind(), error.to_string())
            .with_code(error.code.as_str().to_owned())
            .with_source(error)
    }
}

/// One line, without what could forge log lines or steer a terminal.
fn cleaned(text: &str, limit: usize) -> String {
    text.chars().filter(|character| !character.is_control()).take(limit).collect()
}
