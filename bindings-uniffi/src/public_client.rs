//! Clients without secrets, for programs on their users' machines.

use std::{fmt, sync::Arc};

use workos_kit::{
    Error, PublicClient,
    pkce::CodeVerifier,
    user_management::{AuthenticateWithRefreshTokenParams, GetAuthorizationUrlParams, GetLogoutUrlParams},
};

use crate::{
    authorization_url::{AuthKitSettings, place},
    cancellation::Cancellation,
    client::{NativeClient, Settings},
    device::NativeDeviceFlow,
    failure::Outcome,
    platform::{self, PlatformHttp},
    runtime,
};

/// A client that has no secrets and sends none.
#[derive(uniffi::Object)]
pub struct NativePublicClient {
    pub(crate) inner: PublicClient,
}

/// A sign-in of a client without secrets.
#[derive(uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativePublicStart {
    /// Where to send the browser.
    pub url: String,
    /// Must come back with the callback.
    pub state: String,
    /// Goes along with the code.
    pub code_verifier: String,
}

#[uniffi::export]
impl NativePublicClient {
    /// A client with these settings, which hold no secret.
    #[uniffi::constructor]
    pub fn new(settings: Settings) -> Outcome<Arc<Self>> {
        let client = NativeClient::new(settings)?;
        Ok(Arc::new(Self { inner: PublicClient::from_client(client.inner.clone())? }))
    }

    /// The same over what the platform brings: requests go through it, and not through this library's own connections.
    #[uniffi::constructor]
    pub fn over(settings: Settings, http: Arc<dyn PlatformHttp>) -> Outcome<Arc<Self>> {
        Ok(Arc::new(Self { inner: platform::client(settings, Some(http), None)? }))
    }

    /// Begins a sign-in on a device.
    pub async fn start_device_flow(
        &self,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<Arc<NativeDeviceFlow>> {
        let client = self.inner.clone();
        runtime::run(cancellation, async move {
            Ok(Arc::new(NativeDeviceFlow { flow: client.start_device_flow().await? }))
        })
        .await
    }

    /// The URL that signs a user in, with fresh state and PKCE challenge.
    pub fn get_authorization_url_with_pkce(&self, settings: AuthKitSettings) -> Outcome<NativePublicStart> {
        let mut params = GetAuthorizationUrlParams::new(settings.redirect_uri.as_str());
        place(settings, &mut params);
        let start = self.inner.get_authorization_url_with_pkce(params)?;
        Ok(NativePublicStart {
            url: start.url.into(),
            state: start.state.expose().to_owned(),
            code_verifier: start.code_verifier.expose().to_owned(),
        })
    }

    /// Exchanges an authorization code with its verifier; gives the answer as JSON with wire names.
    pub async fn authenticate_with_code_and_verifier(
        &self,
        code: String,
        code_verifier: String,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<Vec<u8>> {
        let client = self.inner.clone();
        let code_verifier = CodeVerifier::new(code_verifier)?;
        runtime::run(cancellation, async move {
            let response = client.authenticate_with_code_and_verifier(code, code_verifier).response().await?;
            Ok(response.raw.body.into())
        })
        .await
    }

    /// Exchanges a refresh token, within an organization if one is given. As above.
    pub async fn authenticate_with_refresh_token(
        &self,
        refresh_token: String,
        organization_id: Option<String>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<Vec<u8>> {
        let client = self.inner.clone();
        runtime::run(cancellation, async move {
            let mut params = AuthenticateWithRefreshTokenParams::new(refresh_token);
            params.organization_id = organization_id;
            let response = client.authenticate_with_refresh_token(params).response().await?;
            Ok(response.raw.body.into())
        })
        .await
    }

    /// The URL that ends a session.
    pub fn get_logout_url(&self, session_id: String, return_to: Option<String>) -> Outcome<String> {
        let mut params = GetLogoutUrlParams::new(session_id);
        params.return_to = return_to;
        Ok(self.inner.get_logout_url(params)?.into())
    }

    /// The public keys of the environment, as JSON.
    pub async fn get_jwks(&self, cancellation: Option<Arc<Cancellation>>) -> Outcome<Vec<u8>> {
        let client = self.inner.clone();
        runtime::run(cancellation, async move {
            let response = client.get_jwks()?.response().await?;
            Ok::<_, Error>(response.raw.body.into()).map_err(Into::into)
        })
        .await
    }
}

/// Shows the URL without its query, which carries the state.
impl fmt::Debug for NativePublicStart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        formatter.debug_struct("NativePublicStart").field("url", &url).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use workos_emulator::{Browser, browser::Visit};

    use super::*;
    use crate::testing::{block_on, emulator, public_settings};

    const CALLBACK: &str = "http://127.0.0.1:9/callback";

    #[test]
    fn a_program_signs_in_without_a_secret() {
        block_on(async {
            let emulator = emulator().await;
            let client = NativePublicClient::new(public_settings(&emulator)).unwrap();
            let settings = AuthKitSettings {
                redirect_uri: CALLBACK.to_owned(),
                login_hint: Some("ada@acme.com".to_owned()),
                ..AuthKitSettings::default()
            };
            let start = client.get_authorization_url_with_pkce(settings).unwrap();
            let visit = Browser::new(CALLBACK).visit(&start.url).await.unwrap();
            let Visit::Callback(callback) = visit else { panic!() };
            let code = callback.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
            assert!(callback.contains(&start.state));
            assert!(!format!("{start:?}").contains(&start.state));
            let answer =
                client.authenticate_with_code_and_verifier(code, start.code_verifier, None).await.unwrap();
            let answer: Value = serde_json::from_slice(&answer).unwrap();
            let refresh_token = answer["refresh_token"].as_str().unwrap().to_owned();
            let renewed =
                client.authenticate_with_refresh_token(refresh_token.clone(), None, None).await.unwrap();
            assert!(!String::from_utf8(renewed).unwrap().contains(&refresh_token));
            let spent = client.authenticate_with_refresh_token(refresh_token, None, None).await.unwrap_err();
            assert_eq!(spent.failure().code.as_deref(), Some("invalid_grant"));
            assert!(String::from_utf8(client.get_jwks(None).await.unwrap()).unwrap().contains("\"kid\""));
            let url = client.get_logout_url("session_1".to_owned(), None).unwrap();
            assert!(url.ends_with("session_id=session_1"), "{url}");
            for entry in emulator.ledger().entries() {
                assert_eq!(entry.sent().header_value("authorization"), None, "{}", entry.path);
                assert!(!String::from_utf8_lossy(&entry.sent().body).contains("client_secret"));
            }
        });
    }

    #[cfg(feature = "server")]
    #[test]
    fn a_secret_is_not_accepted() {
        let settings = Settings {
            api_key: Some("sk_test".to_owned()),
            client_id: Some("client_1".to_owned()),
            ..Settings::default()
        };
        let error = NativePublicClient::new(settings).err().unwrap();
        assert_eq!(error.failure().code.as_deref(), Some("public_client_with_secret"));
    }
}
