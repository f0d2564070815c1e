//! What an application says when it starts a sign-in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::GetAuthorizationUrlParams;
use super::flow::SignInFlow;
use crate::models::SsoProvider;
use crate::secret::Secret;

/// Which connection a user signs in through: exactly one of three ways to say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConnectionSelector {
    /// Identifier of a connection.
    Connection(String),
    /// Identifier of an organization that has one connection.
    Organization(String),
    /// An OAuth provider, such as Google.
    Provider(SsoProvider),
}

/// Parameters of [`Sso::get_authorization_url_with_pkce`](super::Sso::get_authorization_url_with_pkce).
#[derive(Clone, Debug)]
pub struct GetAuthorizationUrlWithPkceParams {
    /// The connection, organization or provider.
    pub selector: ConnectionSelector,
    /// Where the user comes back to; one of the redirect URIs configured in the environment.
    pub redirect_uri: String,
    /// Domain that fills in the identity provider's form where it supports that.
    pub domain_hint: Option<String>,
    /// User name or e-mail address that fills in the identity provider's form where it supports that.
    pub login_hint: Option<String>,
    /// Scopes to ask an OAuth or OpenID Connect provider for, beside the usual ones.
    pub provider_scopes: Option<Vec<String>>,
    /// Query parameters to hand on to an OAuth provider.
    pub provider_query_params: Option<BTreeMap<String, String>>,
    /// A nonce of the application's own, kept in the flow.
    pub nonce: Option<Secret>,
    /// Asks the identity provider to authenticate the user again, even in a running session.
    pub force_login: bool,
    /// Where the application wants to continue afterwards; checked with
    /// [`safe_return_to`](super::safe_return_to) and kept in the flow.
    pub return_to: Option<String>,
    /// Origins besides the application's own paths that `return_to` may name.
    pub allowed_return_origins: Vec<String>,
}

impl GetAuthorizationUrlWithPkceParams {
    /// The required parameters.
    pub fn new(selector: ConnectionSelector, redirect_uri: impl Into<String>) -> Self {
        Self {
            selector,
            redirect_uri: redirect_uri.into(),
            domain_hint: None,
            login_hint: None,
            provider_scopes: None,
            provider_query_params: None,
            nonce: None,
            force_login: false,
            return_to: None,
            allowed_return_origins: Vec::new(),
        }
    }

    /// Sets [`domain_hint`](Self::domain_hint).
    #[must_use]
    pub fn domain_hint(mut self, domain_hint: impl Into<String>) -> Self {
        self.domain_hint = Some(domain_hint.into());
        self
    }

    /// Sets [`login_hint`](Self::login_hint).
    #[must_use]
    pub fn login_hint(mut self, login_hint: impl Into<String>) -> Self {
        self.login_hint = Some(login_hint.into());
        self
    }

    /// Sets [`provider_scopes`](Self::provider_scopes).
    #[must_use]
    pub fn provider_scopes<S: Into<String>>(mut self, provider_scopes: impl IntoIterator<Item = S>) -> Self {
        self.provider_scopes = Some(provider_scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`provider_query_params`](Self::provider_query_params).
    #[must_use]
    pub fn provider_query_params(mut self, provider_query_params: BTreeMap<String, String>) -> Self {
        self.provider_query_params = Some(provider_query_params);
        self
    }

    /// Sets [`nonce`](Self::nonce).
    #[must_use]
    pub fn nonce(mut self, nonce: impl Into<Secret>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// Sets [`force_login`](Self::force_login).
    #[must_use]
    pub fn force_login(mut self, force_login: bool) -> Self {
        self.force_login = force_login;
        self
    }

    /// Sets [`return_to`](Self::return_to).
    #[must_use]
    pub fn return_to(mut self, return_to: impl Into<String>) -> Self {
        self.return_to = Some(return_to.into());
        self
    }

    /// Sets [`allowed_return_origins`](Self::allowed_return_origins).
    #[must_use]
    pub fn allowed_return_origins<S: Into<String>>(mut self, origins: impl IntoIterator<Item = S>) -> Self {
        self.allowed_return_origins = origins.into_iter().map(Into::into).collect();
        self
    }
    /// The query of `GET /sso/authorize` for these parameters and the secrets of a flow.
    pub(super) fn into_query(self, flow: &SignInFlow) -> GetAuthorizationUrlParams {
        let mut query = GetAuthorizationUrlParams::new(self.redirect_uri);
        match self.selector {
            ConnectionSelector::Connection(connection) => query.connection = Some(connection),
            ConnectionSelector::Organization(organization) => query.organization = Some(organization),
            ConnectionSelector::Provider(provider) => query.provider = Some(provider),
        }
        query.state = Some(flow.state.expose().to_owned());
        query.code_challenge = Some(flow.code_verifier.code_challenge());
        query.code_challenge_method = Some("S256".to_owned());
        query.nonce = self.nonce.map(|nonce| nonce.expose().to_owned());
        query.prompt = self.force_login.then(|| "login".to_owned());
        query.domain_hint = self.domain_hint;
        query.login_hint = self.login_hint;
        query.provider_scopes = self.provider_scopes;
        query.provider_query_params = self.provider_query_params;
        query
    }
}
