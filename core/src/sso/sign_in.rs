//! The end of a sign-in: the code was exchanged, and whose it is was checked.

use super::callback::InitiatedBy;
use super::params::ConnectionSelector;
use crate::error::{Error, ErrorKind};
use crate::generated::models::{OAuthTokens, Profile, SsoTokenResponse};
use crate::secret::Secret;

/// A user who signed in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SignIn {
    /// The user as the identity provider describes them. Key an account by `profile.id`, or by its
    /// `connection_id` and `idp_id`; an e-mail address is only what that identity provider says.
    pub profile: Profile,
    /// Reads the profile again (`GET /sso/profile`) for a short time.
    pub access_token: Secret,
    /// How long the access token is valid, in seconds.
    pub expires_in: i64,
    /// Tokens of the OAuth provider, if the connection hands them out.
    pub oauth_tokens: Option<OAuthTokens>,
    /// Where to continue, safe to redirect to.
    pub return_to: Option<String>,
    /// Who started the sign-in.
    pub initiated_by: InitiatedBy,
}

impl SignIn {
    /// Refuses a profile that does not come from where the application sent the user: the browser could have
    /// changed the authorization URL on the way, to an identity provider its user controls.
    pub(super) fn check(
        response: SsoTokenResponse,
        selector: Option<&ConnectionSelector>,
        return_to: Option<String>,
        initiated_by: InitiatedBy,
    ) -> Result<Self, Error> {
        if let Some(selector) = selector {
            check_origin(&response.profile, selector)?;
        }
        Ok(Self {
            profile: response.profile,
            access_token: response.access_token,
            expires_in: response.expires_in,
            oauth_tokens: response.oauth_tokens,
            return_to,
            initiated_by,
        })
    }
}

fn check_origin(profile: &Profile, selector: &ConnectionSelector) -> Result<(), Error> {
    let (what, fits) = match selector {
        ConnectionSelector::Connection(connection) => ("connection", profile.connection_id == *connection),
        ConnectionSelector::Organization(organization) => {
            ("organization", profile.organization_id.as_ref() == Some(organization))
        }
        // The connection type of an OAuth provider has the provider's name.
        ConnectionSelector::Provider(provider) => {
            ("provider", profile.connection_type.as_str().eq_ignore_ascii_case(provider.as_str()))
        }
    };
    if fits {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::Permission,
        format!("the user signed in through another {what} than the one this sign-in asked for"),
    )
    .with_code("sign_in_origin_mismatch"))
}
