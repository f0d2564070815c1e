//! A client without secrets, for programs that run on their users' machines.

use std::fmt;

use url::Url;

use crate::call::Call;
use crate::client::WorkOS;
use crate::configuration::Builder;
use crate::device::DeviceFlow;
use crate::error::{Error, ErrorKind};
use crate::generated::models::{AuthenticateResponse, AuthenticationProvider, JwksResponse};
use crate::generated::services::user_management::{
    AuthenticateWithCodeParams, AuthenticateWithRefreshTokenParams, GetAuthorizationUrlParams,
    GetLogoutUrlParams,
};
use crate::pkce::{CodeVerifier, Pkce, random_token};
use crate::secret::Secret;
use crate::user_management::check_selector;

/// A client for what a program may do that cannot keep a secret: sign in with PKCE or a device code, refresh, sign out.
///
/// It has no API key, reads none from the environment, and sends neither an `Authorization` header nor a `client_secret`.
///
/// ```
/// use workos_kit::PublicClient;
/// use workos_kit::user_management::GetAuthorizationUrlParams;
///
/// let client = PublicClient::new("client_123")?;
/// let start = client.get_authorization_url_with_pkce(GetAuthorizationUrlParams::new("myapp://callback"))?;
/// assert!(start.url.as_str().contains("code_challenge_method=S256"));
/// # Ok::<(), workos_kit::Error>(())
/// ```
#[derive(Clone)]
pub struct PublicClient {
    client: WorkOS,
}

/// A sign-in that begins, with what has to be remembered until its callback.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublicAuthorizationUrl {
    /// Open this in the user's browser.
    pub url: Url,
    /// Must come back with the callback: compare it before the code is exchanged.
    pub state: Secret,
    /// Goes along with the code.
    pub code_verifier: CodeVerifier,
}

impl PublicClient {
    /// With the client id of the environment.
    ///
    /// Fails with kind `configuration` and code `credentials_missing` if it is empty.
    pub fn new(client_id: impl Into<String>) -> Result<Self, Error> {
        Self::with(WorkOS::builder().client_id(client_id))
    }

    /// With the settings of a builder, such as another base URL.
    ///
    /// Fails with kind `configuration` and code `public_client_with_secret` if it has an API key or a client secret:
    /// whoever has the program has them too.
    pub fn with(builder: Builder) -> Result<Self, Error> {
        Self::from_client(builder.build()?)
    }

    /// A client whose configuration was looked at before.
    pub(crate) fn observed(client: WorkOS) -> Self {
        Self { client }
    }

    /// The client beneath.
    pub(crate) fn workos(&self) -> &WorkOS {
        &self.client
    }

    /// With a client that has no secrets. Fails like [`with`](Self::with).
    pub fn from_client(client: WorkOS) -> Result<Self, Error> {
        let configuration = client.configuration();
        if configuration.api_key.is_some() || configuration.client_secret.is_some() {
            let message =
                "a public client must not be given an API key or a client secret: its users could read it";
            return Err(Error::new(ErrorKind::Configuration, message).with_code("public_client_with_secret"));
        }
        Ok(Self { client })
    }

    /// The URL that signs a user in, with fresh `state` and PKCE challenge. Sends nothing.
    ///
    /// Builds `GET /user_management/authorize`, for the hosted page of AuthKit unless the parameters name a provider, a
    /// connection or an organization. Refuses a connection beside a provider or an organization with kind
    /// `invalid_request` and code `connection_selector_invalid`.
    pub fn get_authorization_url_with_pkce(
        &self,
        mut params: GetAuthorizationUrlParams,
    ) -> Result<PublicAuthorizationUrl, Error> {
        check_selector(&params)?;
        let Pkce { code_verifier, code_challenge, .. } = Pkce::generate()?;
        let state = random_token()?;
        if params.provider.is_none() && params.connection_id.is_none() && params.organization_id.is_none() {
            params.provider = Some(AuthenticationProvider::from("authkit"));
        }
        params.state = Some(state.expose().to_owned());
        params.code_challenge = Some(code_challenge);
        params.code_challenge_method = Some("S256".to_owned());
        let url = self.client.user_management().get_authorization_url(params)?;
        Ok(PublicAuthorizationUrl { url, state, code_verifier })
    }

    /// Exchanges an authorization code with its verifier: `POST /user_management/authenticate`.
    pub fn authenticate_with_code_and_verifier(
        &self,
        code: impl Into<Secret>,
        code_verifier: CodeVerifier,
    ) -> Call<AuthenticateResponse> {
        let mut params = AuthenticateWithCodeParams::new(code);
        params.code_verifier = Some(code_verifier.into());
        self.client.user_management().authenticate_with_code(params)
    }

    /// Exchanges a refresh token, which works once: `POST /user_management/authenticate`.
    pub fn authenticate_with_refresh_token(
        &self,
        params: AuthenticateWithRefreshTokenParams,
    ) -> Call<AuthenticateResponse> {
        self.client.user_management().authenticate_with_refresh_token(params)
    }

    /// Begins a sign-in on a device without a browser: see [`device`](crate::device).
    pub async fn start_device_flow(&self) -> Result<DeviceFlow, Error> {
        self.client.user_management().start_device_flow().await
    }

    /// The URL that ends a session: `GET /user_management/sessions/logout`. Sends nothing.
    pub fn get_logout_url(&self, params: GetLogoutUrlParams) -> Result<Url, Error> {
        self.client.user_management().get_logout_url(params)
    }

    /// The public keys of the environment's access tokens: `GET /sso/jwks/{client_id}`.
    ///
    /// Fails with kind `configuration` and code `client_id_missing` without a client id, which cannot happen to a client
    /// that [`new`](Self::new) made.
    pub fn get_jwks(&self) -> Result<Call<JwksResponse>, Error> {
        let Some(client_id) = self.client.configuration().client_id.clone() else {
            let message = "the keys belong to a client id, and none is known";
            return Err(Error::new(ErrorKind::Configuration, message).with_code("client_id_missing"));
        };
        Ok(self.client.user_management().get_jwks(&client_id))
    }
}

impl fmt::Debug for PublicClient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("PublicClient").field(self.client.configuration()).finish()
    }
}

/// Shows the URL without its query, which carries the `state`.
impl fmt::Debug for PublicAuthorizationUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = &self.url[..url::Position::AfterPath];
        formatter.debug_struct("PublicAuthorizationUrl").field("url", &url).finish_non_exhaustive()
    }
}
