//! Single Sign-On: connections, and the sign-in of a user through one of them.
//!
//! WorkOS speaks SAML and OpenID Connect with the identity provider; the application sees one OAuth 2.0 callback
//! for both. A sign-in has two halves. [`Sso::get_authorization_url_with_pkce`] makes the URL to send the browser
//! to and a [`SignInFlow`] to remember; [`Sso::handle_callback`] checks what came back against that flow,
//! exchanges the code once and gives the profile.
//!
//! ```no_run
//! # async fn sign_in(workos: workos_kit::WorkOS, query: &str) -> Result<(), workos_kit::Error> {
//! use workos_kit::sso::{CallbackOptions, ConnectionSelector, GetAuthorizationUrlWithPkceParams, SignInFlow};
//!
//! let start = workos.sso().get_authorization_url_with_pkce(
//!     GetAuthorizationUrlWithPkceParams::new(
//!         ConnectionSelector::Organization("org_01".to_owned()),
//!         "https://app.example.com/callback",
//!     )
//!     .return_to("/reports"),
//! )?;
//! let stored = start.flow.to_json(); // keep it in the browser's session, then redirect to start.url
//!
//! // In the handler of the callback:
//! let flow = SignInFlow::from_json(stored.expose())?;
//! let signed_in = workos.sso().handle_callback(query, &flow, CallbackOptions::default()).await?;
//! println!("{} continues at {:?}", signed_in.profile.email, signed_in.return_to);
//! # Ok(())
//! # }
//! ```

mod callback;
mod callback_error;
mod flow;
mod params;
mod return_to;
mod sign_in;

pub use crate::generated::models::{Connection, OAuthTokens, Profile, SsoProvider};
pub use crate::generated::services::sso::*;
pub use callback::{AcceptedCallback, Callback, CallbackOptions, DEFAULT_MAX_FLOW_AGE, InitiatedBy};
pub use callback_error::{CallbackError, CallbackErrorCode};
pub use flow::{AuthorizationUrl, SignInFlow};
pub use params::{ConnectionSelector, GetAuthorizationUrlWithPkceParams};
pub use return_to::safe_return_to;
pub use sign_in::SignIn;

use url::Url;

use crate::call::Call;
use crate::error::Error;
use crate::generated::models::SsoTokenResponse;
use crate::pkce::CodeVerifier;
use crate::secret::Secret;

impl Sso<'_> {
    /// Starts a sign-in: the URL to redirect the browser to, with a fresh `state` and PKCE challenge, and the
    /// flow to keep until the callback. Sends nothing.
    ///
    /// Builds `GET /sso/authorize`. Refuses with kind `invalid_request` and code `connection_selector_invalid`,
    /// `redirect_uri_invalid` or `return_to_not_allowed`.
    pub fn get_authorization_url_with_pkce(
        &self,
        params: GetAuthorizationUrlWithPkceParams,
    ) -> Result<AuthorizationUrl, Error> {
        let flow = SignInFlow::start(&params, self.client.clock().now())?;
        let url = self.get_authorization_url(params.into_query(&flow))?;
        Ok(AuthorizationUrl { url, flow })
    }

    /// Ends a sign-in: checks the callback against the flow this browser started, exchanges the code once
    /// (`POST /sso/token`) and gives the profile.
    ///
    /// `callback` is the URL of the request or its query string; `flow` is what
    /// [`get_authorization_url_with_pkce`](Self::get_authorization_url_with_pkce) gave for this browser, or
    /// `None` if the browser has none. Delete the flow whatever comes out.
    ///
    /// Beside the errors of the exchange: those of [`Callback::parse`] and [`Callback::accept`] (a forged
    /// `state` has kind `signature_mismatch`, a denied sign-in the kind of its [`CallbackErrorCode`]), and kind
    /// `permission` with code `sign_in_origin_mismatch` if the user signed in through another connection,
    /// organization or provider than the flow asked for.
    pub async fn handle_callback<'f>(
        &self,
        callback: &str,
        flow: impl Into<Option<&'f SignInFlow>>,
        options: CallbackOptions,
    ) -> Result<SignIn, Error> {
        let now = self.client.clock().now();
        let accepted = Callback::parse(callback)?.accept(flow.into(), &options, now)?;
        let mut params = GetProfileAndTokenParams::new(accepted.code);
        params.code_verifier = accepted.code_verifier.map(Secret::from);
        let response = self.get_profile_and_token(params).await?;
        SignIn::check(response, accepted.selector.as_ref(), accepted.return_to, accepted.initiated_by)
    }

    /// Exchanges an authorization code with its PKCE verifier: `POST /sso/token`.
    ///
    /// For applications that check `state` by themselves; otherwise use [`handle_callback`](Self::handle_callback).
    pub fn get_profile_and_token_pkce(
        &self,
        code: impl Into<Secret>,
        code_verifier: CodeVerifier,
    ) -> Call<SsoTokenResponse> {
        let mut params = GetProfileAndTokenParams::new(code);
        params.code_verifier = Some(code_verifier.into());
        self.get_profile_and_token(params)
    }

    /// The URL that ends a user's session at the identity provider: asks for a logout token
    /// (`POST /sso/logout/authorize`) and builds `GET /sso/logout` with it. Redirect the browser there soon; the
    /// token is short-lived and works once.
    ///
    /// Fails with code `connection_invalid` if the connection does not support logout.
    pub async fn logout_url(&self, profile_id: impl Into<String>) -> Result<Url, Error> {
        let authorized = self.authorize_logout(AuthorizeLogoutParams::new(profile_id)).await?;
        self.get_logout_url(GetLogoutUrlParams::new(authorized.logout_token))
    }
}
