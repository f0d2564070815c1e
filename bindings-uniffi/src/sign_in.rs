//! Signing in through AuthKit, with the session cookie at its end.

use std::{fmt, sync::Arc};

use workos_kit::session::SignInParams;

use crate::{
    authorization_url::{AuthKitSettings, place},
    cancellation::Cancellation,
    cookies::{NativeHeader, headers},
    failure::Outcome,
    json, runtime,
    session::NativeSessions,
};

/// A sign-in that has begun.
#[derive(uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativeAuthKitStart {
    /// Where to send the browser.
    pub url: String,
    /// Headers of the redirect.
    pub headers: Vec<NativeHeader>,
}

/// A sign-in that is complete.
#[derive(uniffi::Record)]
#[uniffi::export(Debug)]
pub struct NativeAuthKitEnd {
    /// The answer of the exchange as JSON, with wire names.
    pub response: Vec<u8>,
    /// The session, sealed for the cookie.
    pub sealed_session: String,
    /// Where to continue.
    pub return_pathname: Option<String>,
    /// The application's own text.
    pub custom_state: Option<String>,
    /// Headers of the answer.
    pub headers: Vec<NativeHeader>,
}

#[uniffi::export]
impl NativeSessions {
    /// Begins a sign-in. `cookies` are the values of the request's `Cookie` headers.
    pub fn start_sign_in(
        &self,
        settings: AuthKitSettings,
        cookies: Vec<String>,
    ) -> Outcome<NativeAuthKitStart> {
        let started = self.inner.start_sign_in(params(settings), cookies.iter().map(String::as_str))?;
        Ok(NativeAuthKitStart { url: started.url.into(), headers: headers(started.headers) })
    }

    /// Ends a sign-in with the URL of the callback or its query.
    pub async fn complete_sign_in(
        &self,
        callback: String,
        cookies: Vec<String>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeAuthKitEnd> {
        let sessions = self.inner.clone();
        runtime::run(cancellation, async move {
            let end = sessions.complete_sign_in(&callback, cookies.iter().map(String::as_str)).await?;
            Ok(NativeAuthKitEnd {
                response: json::bytes(&end.response.exposed_json())?,
                sealed_session: end.sealed_session.expose().to_owned(),
                return_pathname: end.return_pathname,
                custom_state: end.custom_state,
                headers: headers(end.headers),
            })
        })
        .await
    }
}

fn params(mut settings: AuthKitSettings) -> SignInParams {
    let mut params = SignInParams::new(settings.redirect_uri.as_str());
    if let Some(return_pathname) = settings.return_pathname.take() {
        params = params.return_pathname(return_pathname);
    }
    if let Some(custom_state) = settings.custom_state.take() {
        params = params.custom_state(custom_state);
    }
    params.url(|url| place(settings, url))
}

/// The URL and the headers carry the state.
impl fmt::Debug for NativeAuthKitStart {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        formatter.debug_struct("NativeAuthKitStart").field("url", &url).finish_non_exhaustive()
    }
}

impl fmt::Debug for NativeAuthKitEnd {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("NativeAuthKitEnd")
            .field("return_pathname", &self.return_pathname)
            .finish_non_exhaustive()
    }
}
