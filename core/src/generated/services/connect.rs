// Generated from api/connect.yaml with codegen/templates/rust/services.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other
//! applications. Manages those applications and their secrets, and speaks the OAuth protocol from an
//! application's side.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use url::Url;

use crate::call::{Call, PageCall};
use crate::client::WorkOS;
use crate::decode;
use crate::error::Error;
use crate::generated::models::{
    ApplicationRegistrationType, ConnectApplication, ConnectApplicationSecret,
    ConnectApplicationSecretWithValue, DeviceAuthorizationResponse, ExternalAuthCompleteResponse,
    ExternalAuthUser, JwksResponse, OAuth2Token, OpenIdConfiguration, RedirectUriInput, TokenTypeHint,
    UserConsentOption,
};
use crate::generated::operations;
use crate::page::PageOrder;
use crate::patch::Patch;
use crate::request::Request;
use crate::secret::Secret;

/// WorkOS Connect, which makes AuthKit an OAuth 2.0 and OpenID Connect authorization server for other
/// applications. Manages those applications and their secrets, and speaks the OAuth protocol from an
/// application's side.
#[derive(Clone, Copy, Debug)]
pub struct Connect<'a> {
    pub(crate) client: &'a WorkOS,
}

impl Connect<'_> {
    /// Completes a sign-in that AuthKit handed to the application's own login page, and returns where to send
    /// the browser next. Creates the user, or updates the one with the same identifier; fails if another user
    /// has the e-mail address. Each sign-in can be completed once.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /authkit/oauth2/complete`. Errors:
    /// - 400 `external_auth_session_already_completed`, `user_consent_options_not_supported`,
    ///   `email_change_not_allowed`, `email_not_available`, `invalid_email`
    /// - 404
    /// - 422
    pub fn complete_oauth2(&self, params: CompleteOauth2Params) -> Call<ExternalAuthCompleteResponse> {
        let request = Request::new(&operations::CONNECT_COMPLETE_OAUTH2).params(&params);
        Call::new(self.client, request, decode::value::<ExternalAuthCompleteResponse>)
    }

    /// Lists the applications of the environment, narrowed by the given filters.
    ///
    /// `GET /connect/applications`. Errors: 422.
    pub fn list_applications(&self, params: ListApplicationsParams) -> PageCall<ConnectApplication> {
        let request = Request::new(&operations::CONNECT_LIST_APPLICATIONS).params(&params);
        PageCall::new(self.client, request, decode::page::<ConnectApplication>)
    }

    /// Creates an application that signs users in through OAuth. Client secrets for it are made with
    /// `create_application_client_secret`.
    ///
    /// `POST /connect/applications`. Errors: 404; 422.
    pub fn create_oauth_application(&self, params: CreateOauthApplicationParams) -> Call<ConnectApplication> {
        let request = Request::new(&operations::CONNECT_CREATE_OAUTH_APPLICATION).params(&params);
        Call::new(self.client, request, decode::value::<ConnectApplication>)
    }

    /// Creates a machine-to-machine application, which obtains tokens for an organization with its own
    /// credentials and without a user.
    ///
    /// `POST /connect/applications`. Errors: 404; 422.
    pub fn create_m2m_application(&self, params: CreateM2mApplicationParams) -> Call<ConnectApplication> {
        let request = Request::new(&operations::CONNECT_CREATE_M2M_APPLICATION).params(&params);
        Call::new(self.client, request, decode::value::<ConnectApplication>)
    }

    /// Fetches an application.
    ///
    /// - `id`: Identifier or client identifier of the application.
    ///
    /// `GET /connect/applications/{id}`. Errors: 404.
    pub fn get_application(&self, id: &str) -> Call<ConnectApplication> {
        let request = Request::new(&operations::CONNECT_GET_APPLICATION).path([id]);
        Call::new(self.client, request, decode::value::<ConnectApplication>)
    }

    /// Changes the given fields of an application and leaves the others as they are. A list that is given
    /// replaces the old one.
    ///
    /// - `id`: Identifier or client identifier of the application.
    ///
    /// `PUT /connect/applications/{id}`. Errors: 404; 422.
    pub fn update_application(&self, id: &str, params: UpdateApplicationParams) -> Call<ConnectApplication> {
        let request = Request::new(&operations::CONNECT_UPDATE_APPLICATION).path([id]).params(&params);
        Call::new(self.client, request, decode::value::<ConnectApplication>)
    }

    /// Deletes an application.
    ///
    /// - `id`: Identifier or client identifier of the application.
    ///
    /// `DELETE /connect/applications/{id}`. Errors: 404.
    pub fn delete_application(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::CONNECT_DELETE_APPLICATION).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Lists the client secrets of an application, without their values.
    ///
    /// - `id`: Identifier or client identifier of the application.
    ///
    /// `GET /connect/applications/{id}/client_secrets`. Errors: 404.
    pub fn list_application_client_secrets(&self, id: &str) -> Call<Vec<ConnectApplicationSecret>> {
        let request = Request::new(&operations::CONNECT_LIST_APPLICATION_CLIENT_SECRETS).path([id]);
        Call::new(self.client, request, decode::value::<Vec<ConnectApplicationSecret>>)
    }

    /// Creates another client secret for an application. The answer is the only place where its value ever
    /// appears.
    ///
    /// - `id`: Identifier or client identifier of the application.
    ///
    /// `POST /connect/applications/{id}/client_secrets`. Errors: 404; 422.
    pub fn create_application_client_secret(&self, id: &str) -> Call<ConnectApplicationSecretWithValue> {
        let request = Request::new(&operations::CONNECT_CREATE_APPLICATION_CLIENT_SECRET).path([id]);
        Call::new(self.client, request, decode::value::<ConnectApplicationSecretWithValue>)
    }

    /// Deletes a client secret. Requests that still use it fail from then on.
    ///
    /// - `id`: Identifier of the secret, not its value.
    ///
    /// `DELETE /connect/client_secrets/{id}`. Errors: 404.
    pub fn delete_client_secret(&self, id: &str) -> Call<()> {
        let request = Request::new(&operations::CONNECT_DELETE_CLIENT_SECRET).path([id]);
        Call::new(self.client, request, decode::nothing)
    }

    /// Builds the URL to which the browser is sent to sign a user in and ask for consent. Sends nothing
    /// itself. The browser comes back to `redirect_uri` with a code for `exchange_code`.
    ///
    /// Builds the URL and sends nothing.
    ///
    /// `GET /oauth2/authorize`
    pub fn get_authorize_url(&self, params: GetAuthorizeUrlParams) -> Result<Url, Error> {
        let request = Request::new(&operations::CONNECT_GET_AUTHORIZE_URL).params(&params);
        self.client.url(&request)
    }

    /// Exchanges the authorization code from the callback for tokens. Works once per code, so the call is
    /// never repeated after it may have arrived.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /oauth2/token`
    pub fn exchange_code(&self, params: ExchangeCodeParams) -> Call<OAuth2Token> {
        let request = Request::new(&operations::CONNECT_EXCHANGE_CODE).params(&params);
        Call::new(self.client, request, decode::value::<OAuth2Token>)
    }

    /// Exchanges a refresh token for new tokens. If the answer holds a new refresh token, it takes the place
    /// of the old one.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /oauth2/token`
    pub fn refresh_token(&self, params: RefreshTokenParams) -> Call<OAuth2Token> {
        let request = Request::new(&operations::CONNECT_REFRESH_TOKEN).params(&params);
        Call::new(self.client, request, decode::value::<OAuth2Token>)
    }

    /// Obtains an access token for a machine-to-machine application with its client identifier and secret.
    ///
    /// `POST /oauth2/token`
    pub fn client_credentials(&self, params: ClientCredentialsParams) -> Call<OAuth2Token> {
        let request = Request::new(&operations::CONNECT_CLIENT_CREDENTIALS).params(&params);
        Call::new(self.client, request, decode::value::<OAuth2Token>)
    }

    /// Starts the device flow, for programs that cannot open a browser (RFC 8628). Show the user the code and
    /// the address of the answer, then poll with `poll_device_token`.
    ///
    /// `POST /oauth2/device_authorization`
    pub fn start_device_authorization(
        &self,
        params: StartDeviceAuthorizationParams,
    ) -> Call<DeviceAuthorizationResponse> {
        let request = Request::new(&operations::CONNECT_START_DEVICE_AUTHORIZATION).params(&params);
        Call::new(self.client, request, decode::value::<DeviceAuthorizationResponse>)
    }

    /// Asks once whether the user has finished the device flow. Until then it fails with
    /// `authorization_pending`, or with `slow_down`, after which the interval grows by 5 seconds;
    /// `access_denied` and `expired_token` end the flow.
    ///
    /// Never sent twice: after a failure in transit its outcome is unknown and its code or token may be
    /// spent.
    ///
    /// `POST /oauth2/token`. Errors: 400 `authorization_pending`, `slow_down`, `access_denied`,
    /// `expired_token`.
    pub fn poll_device_token(&self, params: PollDeviceTokenParams) -> Call<OAuth2Token> {
        let request = Request::new(&operations::CONNECT_POLL_DEVICE_TOKEN).params(&params);
        Call::new(self.client, request, decode::value::<OAuth2Token>)
    }

    /// Tells whether an access or refresh token is valid, and what it stands for (RFC 7662). An invalid token
    /// is no error, but an answer with `active` set to false.
    ///
    /// `POST /oauth2/introspection`
    pub fn introspect(&self, params: IntrospectParams) -> Call<BTreeMap<String, Value>> {
        let request = Request::new(&operations::CONNECT_INTROSPECT).params(&params);
        Call::new(self.client, request, decode::value::<BTreeMap<String, Value>>)
    }

    /// Fetches the claims about the user to whom an access token belongs.
    ///
    /// `GET /oauth2/userinfo`
    pub fn get_userinfo(&self, access_token: &str) -> Call<BTreeMap<String, Value>> {
        let request = Request::new(&operations::CONNECT_GET_USERINFO).access_token(access_token);
        Call::new(self.client, request, decode::value::<BTreeMap<String, Value>>)
    }

    /// Fetches the public keys that verify the signatures of access and id tokens.
    ///
    /// `GET /oauth2/jwks`
    pub fn get_jwks(&self) -> Call<JwksResponse> {
        let request = Request::new(&operations::CONNECT_GET_JWKS);
        Call::new(self.client, request, decode::value::<JwksResponse>)
    }

    /// Fetches the OpenID Connect discovery document, which names the endpoints and abilities of the AuthKit
    /// domain.
    ///
    /// `GET /.well-known/openid-configuration`
    pub fn get_openid_configuration(&self) -> Call<OpenIdConfiguration> {
        let request = Request::new(&operations::CONNECT_GET_OPENID_CONFIGURATION);
        Call::new(self.client, request, decode::value::<OpenIdConfiguration>)
    }

    /// Fetches the OAuth authorization server metadata of the AuthKit domain (RFC 8414).
    ///
    /// `GET /.well-known/oauth-authorization-server`
    pub fn get_oauth_authorization_server(&self) -> Call<BTreeMap<String, Value>> {
        let request = Request::new(&operations::CONNECT_GET_OAUTH_AUTHORIZATION_SERVER);
        Call::new(self.client, request, decode::value::<BTreeMap<String, Value>>)
    }
}

/// Parameters of [`Connect::complete_oauth2`].
#[derive(Clone, Debug, Serialize)]
pub struct CompleteOauth2Params {
    /// The value that AuthKit passed to the login page in the query parameter `external_auth_id`.
    pub external_auth_id: String,
    /// The user who signed in with the application.
    pub user: ExternalAuthUser,
    /// Choices to offer the user on the consent page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_consent_options: Option<Vec<UserConsentOption>>,
}

impl CompleteOauth2Params {
    /// With the parameters that are always needed.
    pub fn new(external_auth_id: impl Into<String>, user: ExternalAuthUser) -> Self {
        Self { external_auth_id: external_auth_id.into(), user, user_consent_options: None }
    }

    /// Choices to offer the user on the consent page.
    #[must_use]
    pub fn user_consent_options(
        mut self,
        user_consent_options: impl IntoIterator<Item = UserConsentOption>,
    ) -> Self {
        self.user_consent_options = Some(user_consent_options.into_iter().collect());
        self
    }
}

/// Parameters of [`Connect::list_applications`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ListApplicationsParams {
    /// How the listed applications were registered. Only `authenticated` ones are listed by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_types: Option<Vec<ApplicationRegistrationType>>,
    /// Lists only applications of this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `10` if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<PageOrder>,
}

impl ListApplicationsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the listed applications were registered. Only `authenticated` ones are listed by default.
    #[must_use]
    pub fn registration_types(
        mut self,
        registration_types: impl IntoIterator<Item = impl Into<ApplicationRegistrationType>>,
    ) -> Self {
        self.registration_types = Some(registration_types.into_iter().map(Into::into).collect());
        self
    }

    /// Lists only applications of this organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `10` if left out.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<PageOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

/// Parameters of [`Connect::create_oauth_application`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateOauthApplicationParams {
    pub name: String,
    /// Whether the application belongs to the same product. Any other needs `organization_id`, and its users
    /// are asked for consent.
    pub is_first_party: bool,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// OAuth scopes that the application may request.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub scopes: Patch<Vec<String>>,
    /// Addresses to which the browser may be sent back.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub redirect_uris: Patch<Vec<RedirectUriInput>>,
    /// Web origins from which a browser may call the token endpoint for this application.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub cors_origins: Patch<Vec<String>>,
    /// Whether the application uses PKCE.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub uses_pkce: Patch<bool>,
    /// Organization that the application belongs to; required unless `is_first_party` is true.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub organization_id: Patch<String>,
}

impl CreateOauthApplicationParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>, is_first_party: bool) -> Self {
        Self {
            name: name.into(),
            is_first_party,
            description: Patch::Absent,
            scopes: Patch::Absent,
            redirect_uris: Patch::Absent,
            cors_origins: Patch::Absent,
            uses_pkce: Patch::Absent,
            organization_id: Patch::Absent,
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// OAuth scopes that the application may request.
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<Patch<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// Addresses to which the browser may be sent back.
    #[must_use]
    pub fn redirect_uris(mut self, redirect_uris: impl Into<Patch<Vec<RedirectUriInput>>>) -> Self {
        self.redirect_uris = redirect_uris.into();
        self
    }

    /// Web origins from which a browser may call the token endpoint for this application.
    #[must_use]
    pub fn cors_origins(mut self, cors_origins: impl Into<Patch<Vec<String>>>) -> Self {
        self.cors_origins = cors_origins.into();
        self
    }

    /// Whether the application uses PKCE.
    #[must_use]
    pub fn uses_pkce(mut self, uses_pkce: impl Into<Patch<bool>>) -> Self {
        self.uses_pkce = uses_pkce.into();
        self
    }

    /// Organization that the application belongs to; required unless `is_first_party` is true.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<Patch<String>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}

/// Parameters of [`Connect::create_m2m_application`].
#[derive(Clone, Debug, Serialize)]
pub struct CreateM2mApplicationParams {
    pub name: String,
    /// Organization for which the application obtains tokens.
    pub organization_id: String,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// OAuth scopes that the application may request.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub scopes: Patch<Vec<String>>,
}

impl CreateM2mApplicationParams {
    /// With the parameters that are always needed.
    pub fn new(name: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            organization_id: organization_id.into(),
            description: Patch::Absent,
            scopes: Patch::Absent,
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// OAuth scopes that the application may request.
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<Patch<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }
}

/// Parameters of [`Connect::update_application`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct UpdateApplicationParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// OAuth scopes that the application may request.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub scopes: Patch<Vec<String>>,
    /// Addresses to which the browser may be sent back. For OAuth applications only.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub redirect_uris: Patch<Vec<RedirectUriInput>>,
    /// Web origins from which a browser may call the token endpoint for this application. For OAuth
    /// applications only.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub cors_origins: Patch<Vec<String>>,
}

impl UpdateApplicationParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// OAuth scopes that the application may request.
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<Patch<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// Addresses to which the browser may be sent back. For OAuth applications only.
    #[must_use]
    pub fn redirect_uris(mut self, redirect_uris: impl Into<Patch<Vec<RedirectUriInput>>>) -> Self {
        self.redirect_uris = redirect_uris.into();
        self
    }

    /// Web origins from which a browser may call the token endpoint for this application. For OAuth
    /// applications only.
    #[must_use]
    pub fn cors_origins(mut self, cors_origins: impl Into<Patch<Vec<String>>>) -> Self {
        self.cors_origins = cors_origins.into();
        self
    }
}

/// Parameters of [`Connect::get_authorize_url`].
#[derive(Clone, Debug, Serialize)]
pub struct GetAuthorizeUrlParams {
    /// Address to which the browser comes back, one of those registered for the application.
    pub redirect_uri: String,
    /// Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a refresh token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Random value that comes back in the callback, where the application compares it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Random value that comes back in the id token, where the application compares it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
    /// SHA-256 hash of the code verifier, encoded as base64url without padding (RFC 7636).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// How the challenge was made from the verifier. The only value is `S256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge_method: Option<String>,
}

impl GetAuthorizeUrlParams {
    /// With the parameters that are always needed.
    pub fn new(redirect_uri: impl Into<String>) -> Self {
        Self {
            redirect_uri: redirect_uri.into(),
            scope: None,
            state: None,
            nonce: None,
            code_challenge: None,
            code_challenge_method: None,
        }
    }

    /// Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a refresh token.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Random value that comes back in the callback, where the application compares it.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Random value that comes back in the id token, where the application compares it.
    #[must_use]
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// SHA-256 hash of the code verifier, encoded as base64url without padding (RFC 7636).
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }

    /// How the challenge was made from the verifier. The only value is `S256`.
    #[must_use]
    pub fn code_challenge_method(mut self, code_challenge_method: impl Into<String>) -> Self {
        self.code_challenge_method = Some(code_challenge_method.into());
        self
    }
}

/// Parameters of [`Connect::exchange_code`].
#[derive(Clone, Debug, Serialize)]
pub struct ExchangeCodeParams {
    /// The authorization code from the callback.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub code: Secret,
    /// The same address as in the authorization URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// The verifier behind the code challenge, if the authorization URL had one.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::secret::exposed")]
    pub code_verifier: Option<Secret>,
}

impl ExchangeCodeParams {
    /// With the parameters that are always needed.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self { code: code.into(), redirect_uri: None, code_verifier: None }
    }

    /// The same address as in the authorization URL.
    #[must_use]
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// The verifier behind the code challenge, if the authorization URL had one.
    #[must_use]
    pub fn code_verifier(mut self, code_verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }
}

/// Parameters of [`Connect::refresh_token`].
#[derive(Clone, Debug, Serialize)]
pub struct RefreshTokenParams {
    #[serde(serialize_with = "crate::secret::exposed")]
    pub refresh_token: Secret,
}

impl RefreshTokenParams {
    /// With the parameters that are always needed.
    pub fn new(refresh_token: impl Into<Secret>) -> Self {
        Self { refresh_token: refresh_token.into() }
    }
}

/// Parameters of [`Connect::client_credentials`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClientCredentialsParams {
    /// Scopes separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}

impl ClientCredentialsParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Scopes separated by spaces.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

/// Parameters of [`Connect::start_device_authorization`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct StartDeviceAuthorizationParams {
    /// Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a refresh token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}

impl StartDeviceAuthorizationParams {
    /// With no parameter set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Scopes separated by spaces. `openid` is needed for an id token, `offline_access` for a refresh token.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

/// Parameters of [`Connect::poll_device_token`].
#[derive(Clone, Debug, Serialize)]
pub struct PollDeviceTokenParams {
    /// The device code from `start_device_authorization`.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub device_code: Secret,
}

impl PollDeviceTokenParams {
    /// With the parameters that are always needed.
    pub fn new(device_code: impl Into<Secret>) -> Self {
        Self { device_code: device_code.into() }
    }
}

/// Parameters of [`Connect::introspect`].
#[derive(Clone, Debug, Serialize)]
pub struct IntrospectParams {
    /// The access or refresh token in question.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub token: Secret,
    /// Which kind of token it is, as a hint for the look-up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type_hint: Option<TokenTypeHint>,
}

impl IntrospectParams {
    /// With the parameters that are always needed.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into(), token_type_hint: None }
    }

    /// Which kind of token it is, as a hint for the look-up.
    #[must_use]
    pub fn token_type_hint(mut self, token_type_hint: impl Into<TokenTypeHint>) -> Self {
        self.token_type_hint = Some(token_type_hint.into());
        self
    }
}
