//! Sessions: verified at once as long as the public keys are there, renewed in the background.

use std::{fmt, sync::Arc};

use workos_kit::session::{RefreshOptions, SessionData, SessionManager, SessionOptions};

use crate::{
    cancellation::Cancellation,
    client::NativeClient,
    cookies::{CookieSettings, cookie_options, headers},
    failure::Outcome,
    runtime,
    seal::sealer,
    session_outcome::{NativeAuthentication, NativeRefresh, NativeRequestAuthentication},
    time::duration,
    tokens::{NativeTokenPolicy, at},
};

/// How an application keeps its sessions.
#[derive(Default, uniffi::Record)]
#[uniffi::export(Debug)]
pub struct SessionSettings {
    /// Cookie passwords; the first seals.
    pub passwords: Vec<String>,
    /// Formats that are opened beside iron.
    #[uniffi(default = [])]
    pub accept: Vec<String>,
    /// How the cookie looks.
    #[uniffi(default = None)]
    pub cookie: Option<CookieSettings>,
    /// How long before its expiry a token counts as due, in milliseconds.
    #[uniffi(default = None)]
    pub refresh_window: Option<i64>,
    /// How long to wait for a refresh that another caller began, in milliseconds.
    #[uniffi(default = None)]
    pub patience: Option<i64>,
    /// Leave the user out of the cookie.
    #[uniffi(default = false)]
    pub minimal: bool,
    /// The time in milliseconds since 1970, for tests.
    #[uniffi(default = None)]
    pub now: Option<i64>,
}

/// The sessions of an application.
#[derive(uniffi::Object)]
pub struct NativeSessions {
    pub(crate) inner: SessionManager,
}

#[uniffi::export]
impl NativeClient {
    /// The sessions of an application.
    pub fn sessions(
        &self,
        settings: SessionSettings,
        policy: Option<Arc<NativeTokenPolicy>>,
    ) -> Outcome<Arc<NativeSessions>> {
        let client = at(&self.inner, settings.now)?;
        let inner = client.user_management().sessions(options(settings, policy.as_deref())?)?;
        Ok(Arc::new(NativeSessions { inner }))
    }
}

#[uniffi::export]
impl NativeSessions {
    /// Verifies a sealed session with the keys that are there. Nothing if they must be fetched.
    pub fn try_authenticate(&self, sealed: &str) -> Outcome<Option<NativeAuthentication>> {
        // Keys that are no longer young are renewed in the background.
        let _background = runtime::enter()?;
        let outcome = self.inner.load_sealed_session(sealed).try_authenticate().transpose()?;
        Ok(outcome.map(NativeAuthentication::from))
    }

    /// Verifies a sealed session.
    pub async fn authenticate(
        &self,
        sealed: String,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeAuthentication> {
        let session = self.inner.load_sealed_session(&sealed);
        runtime::run(cancellation, async move { Ok(session.authenticate().await?.into()) }).await
    }

    /// Renews a sealed session. With `passwords`, the first of them seals the new one.
    pub async fn refresh(
        &self,
        sealed: String,
        organization_id: Option<String>,
        only_if_due: bool,
        passwords: Option<Vec<String>>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeRefresh> {
        let session = self.inner.load_sealed_session(&sealed);
        let mut options = RefreshOptions::new();
        if let Some(organization_id) = organization_id {
            options = options.organization_id(organization_id);
        }
        if let Some(passwords) = passwords {
            options = options.sealer(sealer(passwords, &[])?);
        }
        if only_if_due {
            options = options.only_if_due();
        }
        runtime::run(cancellation, async move { Ok(session.refresh(options).await?.into()) }).await
    }

    /// The URL that signs the user of a sealed session out.
    pub async fn get_logout_url(
        &self,
        sealed: String,
        return_to: Option<String>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<String> {
        let session = self.inner.load_sealed_session(&sealed);
        runtime::run(
            cancellation,
            async move { Ok(session.get_logout_url(return_to.as_deref()).await?.into()) },
        )
        .await
    }

    /// Finds out who a request is from, from the values of its `Cookie` headers.
    pub async fn authenticate_request(
        &self,
        cookies: Vec<String>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Outcome<NativeRequestAuthentication> {
        let sessions = self.inner.clone();
        runtime::run(cancellation, async move {
            let found = sessions.authenticate_request(cookies.iter().map(String::as_str)).await?;
            let status = found.outcome.status();
            Ok(NativeRequestAuthentication {
                status,
                outcome: found.outcome.into(),
                headers: headers(found.headers),
            })
        })
        .await
    }

    /// Seals a session that is given as JSON text, with names of either casing.
    pub fn seal(&self, session: &str) -> Outcome<String> {
        Ok(self.inner.seal_session(&SessionData::from_json(session)?)?.expose().to_owned())
    }

    /// Opens a sealed session without verifying it; gives its JSON text in camelCase.
    pub fn unseal(&self, sealed: &str) -> Outcome<String> {
        let session = self.inner.load_sealed_session(sealed);
        match session.data() {
            Some(data) => Ok(data.to_json().expose().to_owned()),
            // Says why there is none.
            None => Ok(session.sealed()?.expose().to_owned()),
        }
    }

    /// Whether a cookie should be sealed anew.
    pub fn should_be_sealed_anew(&self, sealed: &str) -> Outcome<bool> {
        Ok(self.inner.load_sealed_session(sealed).should_be_sealed_anew())
    }
}

fn options(settings: SessionSettings, policy: Option<&NativeTokenPolicy>) -> Outcome<SessionOptions> {
    let mut options = SessionOptions::new(sealer(settings.passwords, &settings.accept)?);
    if let Some(policy) = policy {
        options = options.policy(policy.inner.clone());
    }
    if let Some(cookie) = settings.cookie {
        options = options.cookie(cookie_options(cookie)?);
    }
    if let Some(window) = settings.refresh_window {
        options = options.refresh_window(duration("refresh_window", window)?);
    }
    if let Some(patience) = settings.patience {
        options = options.patience(duration("patience", patience)?);
    }
    if settings.minimal {
        options = options.minimal();
    }
    Ok(options)
}

/// Shows no password.
impl fmt::Debug for SessionSettings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { accept, refresh_window, patience, minimal, .. } = self;
        let mut shown = formatter.debug_struct("SessionSettings");
        shown.field("accept", accept).field("refresh_window", refresh_window).field("patience", patience);
        shown.field("minimal", minimal).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;
