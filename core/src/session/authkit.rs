//! Signing in through AuthKit: the state of a sign-in, sealed in the browser, and the callback that ends it.
//!
//! The OAuth `state` is itself a sealed object with the PKCE verifier and the place to return to, and a cookie of its own
//! holds the same text, as the AuthKit web packages do it; so a sign-in begun there can be ended here and the other way
//! round. A cookie per sign-in lets several tabs sign in side by side.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use url::Url;

use super::cookie::{CACHE_HEADERS, pairs};
use super::data::SessionData;
use super::manager::SessionManager;
use crate::error::{Error, ErrorKind};
use crate::generated::models::{AuthenticateResponse, AuthenticationProvider};
use crate::generated::services::user_management::{AuthenticateWithCodeParams, GetAuthorizationUrlParams};
use crate::pkce::{CODE_VERIFIER_MIN_LENGTH, CodeVerifier};
use crate::secret::{Secret, exposed};
use crate::sso::{Callback, safe_return_to};
use crate::user_management::check_selector;

/// How long a sign-in may take.
pub const SIGN_IN_LIFETIME: Duration = Duration::from_secs(600);
/// How many sign-ins a browser may have under way: each is a cookie, and servers refuse long headers.
const MAX_SIGN_INS: usize = 5;
/// Longest text that an application may pass through a sign-in.
const MAX_CUSTOM_STATE: usize = 2048;
/// Longest cookie of a sign-in.
const MAX_STATE_COOKIE: usize = 3800;
const COOKIE_PREFIX: &str = "wos-auth-verifier-";
/// How far the clocks of the machines that begin and end a sign-in may be apart.
const SKEW_MS: i64 = 60_000;

/// How a sign-in through AuthKit begins.
#[derive(Clone, Debug)]
#[must_use]
pub struct SignInParams {
    url: GetAuthorizationUrlParams,
    return_pathname: Option<String>,
    custom_state: Option<String>,
}

impl SignInParams {
    /// With the address of the callback, on the hosted sign-in page of AuthKit unless another provider or a connection is
    /// named.
    pub fn new(redirect_uri: impl Into<String>) -> Self {
        let url = GetAuthorizationUrlParams::new(redirect_uri);
        Self { url, return_pathname: None, custom_state: None }
    }

    /// Sets the parameters of the URL, such as `organization_id`, `login_hint` and `screen_hint`. State and PKCE are set
    /// by the sign-in itself.
    pub fn url(mut self, change: impl FnOnce(&mut GetAuthorizationUrlParams)) -> Self {
        change(&mut self.url);
        self
    }

    /// Path of the application to return to. It usually comes with the request, so it is checked like every redirect
    /// target: see [`safe_return_to`].
    pub fn return_pathname(mut self, return_pathname: impl Into<String>) -> Self {
        self.return_pathname = Some(return_pathname.into());
        self
    }

    /// A text of the application's own that comes back with the callback, 2048 bytes at most.
    pub fn custom_state(mut self, custom_state: impl Into<String>) -> Self {
        self.custom_state = Some(custom_state.into());
        self
    }
}

/// A sign-in that has begun.
#[derive(Clone)]
#[non_exhaustive]
pub struct StartedSignIn {
    /// Redirect the browser here.
    pub url: Url,
    /// Headers of that redirect: the cookie of this sign-in, and what keeps caches away.
    pub headers: Vec<(&'static str, String)>,
}

/// Shows the URL without its query, which carries the state.
impl fmt::Debug for StartedSignIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = &self.url[..url::Position::AfterPath];
        formatter.debug_struct("StartedSignIn").field("url", &url).finish_non_exhaustive()
    }
}

/// A sign-in that is complete.
#[derive(Clone)]
#[non_exhaustive]
pub struct CompletedSignIn {
    /// The user and the tokens.
    pub response: AuthenticateResponse,
    /// The session, sealed for the cookie.
    pub sealed_session: Secret,
    /// Path of the application to go on with, as it was checked when the sign-in began.
    pub return_pathname: Option<String>,
    /// The application's own text.
    pub custom_state: Option<String>,
    /// Headers of the answer: the session's cookie, the removal of the sign-in's, and what keeps caches away.
    pub headers: Vec<(&'static str, String)>,
}

impl fmt::Debug for CompletedSignIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CompletedSignIn")
            .field("response", &self.response)
            .field("return_pathname", &self.return_pathname)
            .finish_non_exhaustive()
    }
}

/// What is sealed, in the form of the AuthKit web packages.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct State {
    nonce: String,
    #[serde(serialize_with = "exposed")]
    code_verifier: Secret,
    /// Milliseconds since 1970.
    issued_at: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    return_pathname: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    custom_state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    redirect_uri: Option<String>,
}

impl SessionManager {
    /// Begins a sign-in: the URL to redirect the browser to, with fresh state and PKCE challenge, and the cookie that the
    /// callback is checked against. Sends nothing.
    ///
    /// `cookie_headers` are the values of the request's `Cookie` headers: sign-ins beyond the fifth are removed from the
    /// browser. Begin one only for a person who navigates, not for requests in the background.
    ///
    /// Refuses with kind `invalid_request` and code `return_to_not_allowed`, `custom_state_too_large`,
    /// `sign_in_state_too_large`, or `connection_selector_invalid` (a connection beside a provider or an organization).
    pub fn start_sign_in<'a>(
        &self,
        params: SignInParams,
        cookie_headers: impl IntoIterator<Item = &'a str>,
    ) -> Result<StartedSignIn, Error> {
        let SignInParams { mut url, return_pathname, custom_state } = params;
        if custom_state.as_ref().is_some_and(|state| state.len() > MAX_CUSTOM_STATE) {
            return Err(invalid("custom_state_too_large", "the custom state is longer than 2048 bytes"));
        }
        check_selector(&url)?;
        if url.provider.is_none() && url.connection_id.is_none() {
            url.provider = Some(AuthenticationProvider::from("authkit"));
        }
        let no_origins: [&str; 0] = [];
        let return_pathname =
            return_pathname.map(|target| safe_return_to(&target, &no_origins)).transpose()?;
        let code_verifier = CodeVerifier::generate_with_length(CODE_VERIFIER_MIN_LENGTH)?;
        let state = State {
            nonce: crate::pkce::random_token()?.expose().to_owned(),
            code_verifier: code_verifier.secret().clone(),
            issued_at: self.client().clock().now().as_millisecond(),
            return_pathname,
            custom_state,
            redirect_uri: Some(url.redirect_uri.clone()),
        };
        let json = serde_json::to_string(&state).expect("texts and numbers are valid JSON");
        let sealed = self.sealer().seal_text(&json)?;
        let cookie = format!("{}={}", cookie_name(sealed.expose()), sealed.expose());
        if cookie.len() > MAX_STATE_COOKIE {
            return Err(invalid(
                "sign_in_state_too_large",
                "the state of the sign-in does not fit into a cookie: pass a shorter custom state or return path",
            ));
        }
        url.state = Some(sealed.expose().to_owned());
        url.code_challenge = Some(code_verifier.code_challenge());
        url.code_challenge_method = Some("S256".to_owned());
        let url = self.client().user_management().get_authorization_url(url)?;

        let attributes = self.cookie().flow_attributes(SIGN_IN_LIFETIME);
        let others = sign_in_cookies(cookie_headers);
        let surplus = (others.len() + 1).saturating_sub(MAX_SIGN_INS);
        let mut headers = vec![("set-cookie", cookie + &attributes)];
        headers.extend(others.iter().take(surplus).map(|(name, _)| self.flow_removal(name)));
        headers.extend(CACHE_HEADERS.into_iter().map(|(name, value)| (name, value.to_owned())));
        Ok(StartedSignIn { url, headers })
    }

    /// Ends a sign-in: checks the callback against the cookie of the browser, exchanges the code once
    /// (`POST /user_management/authenticate`) and seals the session.
    ///
    /// `callback` is the URL of the request or its query string. Beside the errors of the exchange, and of
    /// [`Callback::parse`], there are these, all of kind `signature_mismatch`: `state_missing`, `state_mismatch` (no
    /// cookie of this browser fits: another browser began the sign-in, or somebody forged the callback),
    /// `flow_malformed` and `flow_expired` (begun more than ten minutes ago).
    pub async fn complete_sign_in<'a>(
        &self,
        callback: &str,
        cookie_headers: impl IntoIterator<Item = &'a str>,
    ) -> Result<CompletedSignIn, Error> {
        let headers: Vec<&str> = cookie_headers.into_iter().collect();
        let (code, state, name) = self.checked(callback, &headers)?;
        let mut params = AuthenticateWithCodeParams::new(code);
        params.code_verifier = Some(state.code_verifier);
        let response = self.client().user_management().authenticate_with_code(params).await?;
        let session = SessionData::from_authenticate_response(&response);
        let sealed_session = self.seal_session(&session)?;
        let set_cookies = self.cookie().set_cookies(sealed_session.expose(), headers.iter().copied())?;
        let mut headers: Vec<_> = set_cookies.into_iter().map(|cookie| ("set-cookie", cookie)).collect();
        headers.push(self.flow_removal(&name));
        headers.extend(CACHE_HEADERS.into_iter().map(|(name, value)| (name, value.to_owned())));
        let State { return_pathname, custom_state, .. } = state;
        Ok(CompletedSignIn { response, sealed_session, return_pathname, custom_state, headers })
    }

    /// The code of a callback, the state that belongs to it, and the name of its cookie.
    fn checked(&self, callback: &str, cookie_headers: &[&str]) -> Result<(Secret, State, String), Error> {
        let callback = Callback::parse(callback)?;
        let Some(returned) = callback.state.as_ref().map(Secret::expose) else {
            return Err(forged(
                "state_missing",
                "the callback has no state: this application began no such sign-in",
            ));
        };
        let name = cookie_name(returned);
        let cookies = sign_in_cookies(cookie_headers.iter().copied());
        let kept = cookies.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
        // Compared before anything is opened: the cookie is what proves that this browser began the sign-in.
        let is_own = kept.is_some_and(|kept| bool::from(kept.as_bytes().ct_eq(returned.as_bytes())));
        if !is_own {
            return Err(forged(
                "state_mismatch",
                "no sign-in of this browser belongs to the callback: it was begun elsewhere, or longer ago than ten \
                 minutes, or the cookie was not sent",
            ));
        }
        let malformed = || forged("flow_malformed", "the state of the sign-in cannot be opened: begin again");
        let unsealed = self.sealer().unseal_text(returned).map_err(|_| malformed())?;
        let state: State = serde_json::from_str(unsealed.text.expose()).map_err(|_| malformed())?;
        let age =
            self.client().clock().now().duration_since(issued(&state).ok_or_else(malformed)?).as_millis();
        if age > SIGN_IN_LIFETIME.as_millis() as i128 || age < -i128::from(SKEW_MS) {
            return Err(forged(
                "flow_expired",
                "the sign-in was begun more than ten minutes ago: begin again",
            ));
        }
        let no_origins: [&str; 0] = [];
        let is_safe = |target: &String| safe_return_to(target, &no_origins).is_ok();
        let return_pathname = state.return_pathname.clone().filter(is_safe);
        let code = callback.outcome.clone().map_err(Error::from)?;
        Ok((code, State { return_pathname, ..state }, name))
    }

    fn flow_removal(&self, name: &str) -> (&'static str, String) {
        ("set-cookie", format!("{name}={}", self.cookie().flow_attributes(Duration::ZERO)))
    }
}

fn issued(state: &State) -> Option<Timestamp> {
    Timestamp::from_millisecond(state.issued_at).ok()
}

/// The sign-ins that a browser has under way, oldest first as browsers send them.
fn sign_in_cookies<'a>(headers: impl IntoIterator<Item = &'a str>) -> Vec<(&'a str, &'a str)> {
    pairs(headers).into_iter().filter(|(name, _)| name.starts_with(COOKIE_PREFIX)).collect()
}

/// The cookie of a sign-in is named by the FNV-1a digest of its state, so that the callback finds its own.
fn cookie_name(state: &str) -> String {
    let digest = state
        .bytes()
        .fold(0x811c_9dc5_u32, |digest, byte| (digest ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{COOKIE_PREFIX}{digest:08x}")
}

fn invalid(code: &'static str, message: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, message).with_code(code)
}

fn forged(code: &'static str, message: &str) -> Error {
    Error::new(ErrorKind::SignatureMismatch, message).with_code(code)
}
