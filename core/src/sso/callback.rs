//! The request with which a user comes back from sign-in. An attacker can write it: it is bounded, exact, and
//! nothing in it is believed before its `state` was compared.

use std::time::Duration;

use jiff::Timestamp;
use url::form_urlencoded;

use super::callback_error::{CallbackError, CallbackErrorCode};
use super::flow::SignInFlow;
use super::params::ConnectionSelector;
use super::return_to::safe_return_to;
use crate::error::{Error, ErrorKind};
use crate::pkce::CodeVerifier;
use crate::secret::Secret;

/// Longer callbacks are refused unread.
const MAX_LENGTH: usize = 8192;
/// Callbacks with more parameters are refused.
const MAX_PARAMETERS: usize = 32;
/// How old a sign-in may be when its callback arrives, unless [`CallbackOptions`] says otherwise.
pub const DEFAULT_MAX_FLOW_AGE: Duration = Duration::from_secs(600);

/// What an application allows in a callback.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallbackOptions {
    /// Accept a sign-in that began at the identity provider, and so carries no `state`: off by default, because
    /// nothing then proves that this browser asked for it (login CSRF). The safer way is to disable it for the
    /// connection and to answer `idp_initiated_sso_disabled` with a sign-in of one's own.
    pub allow_idp_initiated: bool,
    /// Origins besides the application's own paths that the flow's `return_to` may name.
    pub allowed_return_origins: Vec<String>,
    /// How long a sign-in may take: 10 minutes by default.
    pub max_flow_age: Duration,
}

impl Default for CallbackOptions {
    fn default() -> Self {
        Self {
            allow_idp_initiated: false,
            allowed_return_origins: Vec::new(),
            max_flow_age: DEFAULT_MAX_FLOW_AGE,
        }
    }
}

impl CallbackOptions {
    /// Sets [`allow_idp_initiated`](Self::allow_idp_initiated).
    #[must_use]
    pub fn allow_idp_initiated(mut self, allow: bool) -> Self {
        self.allow_idp_initiated = allow;
        self
    }

    /// Sets [`allowed_return_origins`](Self::allowed_return_origins).
    #[must_use]
    pub fn allowed_return_origins<S: Into<String>>(mut self, origins: impl IntoIterator<Item = S>) -> Self {
        self.allowed_return_origins = origins.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`max_flow_age`](Self::max_flow_age).
    #[must_use]
    pub fn max_flow_age(mut self, max_flow_age: Duration) -> Self {
        self.max_flow_age = max_flow_age;
        self
    }
}

/// Who started a sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InitiatedBy {
    /// The application, whose `state` came back.
    Application,
    /// The identity provider; the callback was unsolicited.
    IdentityProvider,
}

/// A callback that is well formed, before anything in it was checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Callback {
    /// The authorization code, or why there is none.
    pub outcome: Result<Secret, CallbackError>,
    /// The `state` that came back, if any did.
    pub state: Option<Secret>,
}

/// A callback that passed every check that needs no network: its code may be exchanged, once.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AcceptedCallback {
    /// The authorization code.
    pub code: Secret,
    /// The verifier to send with it; none if the identity provider started the sign-in.
    pub code_verifier: Option<CodeVerifier>,
    /// Where the profile must come from; nothing if the identity provider started the sign-in.
    pub selector: Option<ConnectionSelector>,
    /// Where to continue, safe to redirect to.
    pub return_to: Option<String>,
    /// Who started the sign-in.
    pub initiated_by: InitiatedBy,
}

impl Callback {
    /// Reads the callback from its URL (absolute, or path and query) or from its query string alone.
    ///
    /// Anything ambiguous is refused with kind `invalid_request` and code `callback_malformed`: a parameter of
    /// the protocol that appears twice, both a code and an error or neither of them, an empty or non-ASCII code,
    /// more than 32 parameters or 8192 bytes. Parameters that do not belong to the protocol are ignored.
    pub fn parse(callback: &str) -> Result<Self, Error> {
        if callback.len() > MAX_LENGTH {
            return Err(malformed("it is longer than 8192 bytes"));
        }
        let mut parameters = Parameters::default();
        for (count, (name, value)) in form_urlencoded::parse(query_of(callback).as_bytes()).enumerate() {
            if count == MAX_PARAMETERS {
                return Err(malformed("it has more than 32 parameters"));
            }
            if let Some(slot) = parameters.slot(&name)
                && slot.replace(value.into_owned()).is_some()
            {
                return Err(malformed(&format!("it has more than one `{name}`")));
            }
        }
        parameters.into_callback()
    }

    /// Checks the callback against the sign-in this browser started, and gives out what may be exchanged.
    ///
    /// | kind | code | cause |
    /// |---|---|---|
    /// | `signature_mismatch` | `state_mismatch` | the `state` is not the one of the flow, or is missing |
    /// | `signature_mismatch` | `flow_missing` | a `state` came back, but no flow was kept for this browser |
    /// | `permission` | `idp_initiated_not_allowed` | no `state`, no flow, and the options do not allow that |
    /// | `session_expired` | `flow_expired` | the sign-in took longer than the options allow |
    /// | by code | the callback's own | sign-in failed; see [`CallbackError`] |
    /// | `invalid_request` | `return_to_not_allowed` | the flow was changed in its storage |
    pub fn accept(
        self,
        flow: Option<&SignInFlow>,
        options: &CallbackOptions,
        now: Timestamp,
    ) -> Result<AcceptedCallback, Error> {
        let Some(flow) = self.matching_flow(flow, options)? else {
            let code = self.outcome.map_err(Error::from)?;
            return Ok(AcceptedCallback {
                code,
                code_verifier: None,
                selector: None,
                return_to: None,
                initiated_by: InitiatedBy::IdentityProvider,
            });
        };
        check_age(flow, options, now)?;
        let code = self.outcome.map_err(Error::from)?;
        let return_to = flow
            .return_to
            .as_deref()
            .map(|target| safe_return_to(target, &options.allowed_return_origins))
            .transpose()?;
        Ok(AcceptedCallback {
            code,
            code_verifier: Some(flow.code_verifier.clone()),
            selector: Some(flow.selector.clone()),
            return_to,
            initiated_by: InitiatedBy::Application,
        })
    }

    /// The flow this callback answers; none for a callback that rightly has no flow.
    fn matching_flow<'f>(
        &self,
        flow: Option<&'f SignInFlow>,
        options: &CallbackOptions,
    ) -> Result<Option<&'f SignInFlow>, Error> {
        match (&self.state, flow) {
            // `Secret` compares in constant time.
            (Some(state), Some(flow)) if *state == flow.state => Ok(Some(flow)),
            (Some(_), Some(_)) => Err(forged(
                "state_mismatch",
                "the state of the callback is not the one of this browser's sign-in: start again",
            )),
            (Some(_), None) => Err(forged(
                "flow_missing",
                "a sign-in came back, but none was kept for this browser (lost cookie, or another browser): \
                 start again",
            )),
            (None, _) if options.allow_idp_initiated || self.is_idp_initiated_refusal() => Ok(None),
            (None, Some(_)) => Err(forged(
                "state_mismatch",
                "the callback has no state, although this browser's sign-in sent one: start again",
            )),
            (None, None) => Err(Error::new(
                ErrorKind::Permission,
                "the sign-in began at the identity provider, which this application does not allow: start one \
                 from here",
            )
            .with_code("idp_initiated_not_allowed")),
        }
    }

    /// This refusal never has a `state`, and a program answers it by starting a sign-in of its own: it has to
    /// get through although the application does not accept unsolicited sign-ins.
    fn is_idp_initiated_refusal(&self) -> bool {
        matches!(&self.outcome, Err(error) if error.code == CallbackErrorCode::IdpInitiatedSsoDisabled)
    }
}

/// The protocol's parameters of a callback, each at most once.
#[derive(Default)]
struct Parameters {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
    error_description: Option<String>,
    connection_id: Option<String>,
    organization_id: Option<String>,
}

impl Parameters {
    fn slot(&mut self, name: &str) -> Option<&mut Option<String>> {
        match name {
            "code" => Some(&mut self.code),
            "state" => Some(&mut self.state),
            "error" => Some(&mut self.error),
            "error_description" => Some(&mut self.error_description),
            "connection_id" => Some(&mut self.connection_id),
            "organization_id" => Some(&mut self.organization_id),
            _ => None,
        }
    }

    fn into_callback(self) -> Result<Callback, Error> {
        let outcome = match (self.code, self.error) {
            (Some(code), None) => {
                if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_graphic()) {
                    return Err(malformed("its code is empty or not printable ASCII"));
                }
                Ok(Secret::from(code))
            }
            (None, Some(error)) => {
                if error.is_empty() {
                    return Err(malformed("its error is empty"));
                }
                Err(CallbackError::new(
                    &error,
                    self.error_description,
                    self.connection_id,
                    self.organization_id,
                ))
            }
            (Some(_), Some(_)) => return Err(malformed("it has both a code and an error")),
            (None, None) => return Err(malformed("it has neither a code nor an error")),
        };
        // An empty state cannot prove anything.
        let state = self.state.filter(|state| !state.is_empty()).map(Secret::from);
        Ok(Callback { outcome, state })
    }
}

/// The query of a URL or a path, or the text itself if it is a query already. Only a URL or a path has a `:` or
/// a `/` before the first `?`, `=` or `&`.
fn query_of(callback: &str) -> &str {
    let callback = callback.split_once('#').map_or(callback, |(before, _)| before);
    let first_delimiter = callback.find(['?', '=', '&']).unwrap_or(callback.len());
    let (start, rest) = callback.split_at(first_delimiter);
    if start.contains([':', '/']) || rest.starts_with('?') {
        callback.split_once('?').map_or("", |(_, query)| query)
    } else {
        callback
    }
}

fn check_age(flow: &SignInFlow, options: &CallbackOptions, now: Timestamp) -> Result<(), Error> {
    let age_ms = now.as_millisecond() - flow.created_at.as_millisecond();
    let within =
        u64::try_from(age_ms).map_or(true, |age| u128::from(age) <= options.max_flow_age.as_millis());
    if within {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::SessionExpired,
        format!("the sign-in took longer than the {:?} allowed: start again", options.max_flow_age),
    )
    .with_code("flow_expired"))
}

fn forged(code: &'static str, message: &str) -> Error {
    Error::new(ErrorKind::SignatureMismatch, message).with_code(code)
}

fn malformed(reason: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, format!("the sign-in callback is malformed: {reason}"))
        .with_code("callback_malformed")
}
