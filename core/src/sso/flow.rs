//! The start of a sign-in, and what has to be remembered until its callback.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use super::params::{ConnectionSelector, GetAuthorizationUrlWithPkceParams};
use super::return_to::safe_return_to;
use crate::error::{Error, ErrorKind};
use crate::pkce::{CODE_VERIFIER_MIN_LENGTH, CodeVerifier, random_token};
use crate::secret::{Secret, exposed};

/// Longer texts are refused by [`SignInFlow::from_json`].
const MAX_JSON_LENGTH: usize = 8192;

/// A sign-in that is about to start: where to send the browser, and what to remember meanwhile.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationUrl {
    /// Redirect the browser here.
    pub url: Url,
    /// Keep this for the browser until the callback, in a server-side session or an encrypted cookie.
    pub flow: SignInFlow,
}

/// Shows the URL without its query, which carries the `state`.
impl fmt::Debug for AuthorizationUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AuthorizationUrl")
            .field("url", &&self.url[..url::Position::AfterPath])
            .field("flow", &self.flow)
            .finish()
    }
}

/// What the callback of a sign-in is checked against. It belongs to one browser and one attempt: keep it where
/// only that browser's next request finds it, and delete it when the callback arrives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignInFlow {
    /// Comes back in the callback and proves that this browser started the sign-in: 32 random bytes, base64url.
    pub state: Secret,
    /// Sent with the authorization code, which is worthless without it.
    pub code_verifier: CodeVerifier,
    /// The application's nonce, if it gave one.
    pub nonce: Option<Secret>,
    /// The connection, organization or provider that was asked for.
    pub selector: ConnectionSelector,
    /// Where to continue after sign-in.
    pub return_to: Option<String>,
    /// When the sign-in started.
    pub created_at: Timestamp,
}

impl SignInFlow {
    /// Checks the parameters of a new sign-in and makes its secrets.
    pub(super) fn start(params: &GetAuthorizationUrlWithPkceParams, now: Timestamp) -> Result<Self, Error> {
        check_selector(&params.selector)?;
        if Url::parse(&params.redirect_uri).is_err() {
            return Err(Error::new(ErrorKind::InvalidRequest, "the redirect_uri is not an absolute URL")
                .with_code("redirect_uri_invalid"));
        }
        let return_to = params
            .return_to
            .as_deref()
            .map(|target| safe_return_to(target, &params.allowed_return_origins))
            .transpose()?;
        Ok(Self {
            state: random_token()?,
            code_verifier: CodeVerifier::generate_with_length(CODE_VERIFIER_MIN_LENGTH)?,
            nonce: params.nonce.clone(),
            selector: params.selector.clone(),
            return_to,
            created_at: now,
        })
    }

    /// The flow as JSON text for the application's own storage. It contains the secrets in the clear, and is
    /// therefore itself a [`Secret`]: it has to be exposed on purpose.
    pub fn to_json(&self) -> Secret {
        let stored = StoredFlow {
            state: self.state.clone(),
            code_verifier: self.code_verifier.secret().clone(),
            nonce: self.nonce.clone(),
            selector: self.selector.clone(),
            return_to: self.return_to.clone(),
            created_at: self.created_at,
        };
        Secret::from(serde_json::to_string(&stored).expect("texts and a timestamp are valid JSON"))
    }

    /// Reads what [`to_json`](Self::to_json) wrote.
    ///
    /// Anything else is refused with kind `invalid_request` and code `flow_malformed`.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        if json.len() > MAX_JSON_LENGTH {
            return Err(malformed());
        }
        let stored: StoredFlow = serde_json::from_str(json).map_err(|_| malformed())?;
        if stored.state.expose().is_empty() {
            return Err(malformed());
        }
        Ok(Self {
            state: stored.state,
            code_verifier: CodeVerifier::new(stored.code_verifier).map_err(|_| malformed())?,
            nonce: stored.nonce,
            selector: stored.selector,
            return_to: stored.return_to,
            created_at: stored.created_at,
        })
    }
}

/// The stored form: the same members, with the secrets written out.
#[derive(Serialize, Deserialize)]
struct StoredFlow {
    #[serde(serialize_with = "exposed")]
    state: Secret,
    #[serde(serialize_with = "exposed")]
    code_verifier: Secret,
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "exposed")]
    nonce: Option<Secret>,
    selector: ConnectionSelector,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    return_to: Option<String>,
    created_at: Timestamp,
}

fn check_selector(selector: &ConnectionSelector) -> Result<(), Error> {
    let (name, value) = match selector {
        ConnectionSelector::Connection(connection) => ("connection", connection.as_str()),
        ConnectionSelector::Organization(organization) => ("organization", organization.as_str()),
        ConnectionSelector::Provider(provider) => ("provider", provider.as_str()),
    };
    if value.is_empty() {
        return Err(Error::new(ErrorKind::InvalidRequest, format!("the {name} to sign in through is empty"))
            .with_code("connection_selector_invalid"));
    }
    Ok(())
}

fn malformed() -> Error {
    Error::new(ErrorKind::InvalidRequest, "the stored sign-in flow is not one that `to_json` wrote")
        .with_code("flow_malformed")
}
