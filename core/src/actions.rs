//! Actions: WorkOS asks the application whether a sign-in or a sign-up may go on, and the application answers.
//!
//! A request is signed like a webhook, but must not be older than 30 seconds; the answer is signed with the same secret.
//!
//! ```
//! use jiff::Timestamp;
//! use workos_kit::actions::{ActionContext, ActionVerifier, Verdict};
//! use workos_kit::webhooks;
//!
//! let actions = ActionVerifier::new("act_secret");
//! let body = br#"{"object":"authentication_action_context","id":"action_01","ip_address":"203.0.113.7"}"#;
//! let header = webhooks::sign(body, "act_secret", Timestamp::now());
//!
//! let context = actions.construct_action(body, &header)?;
//! let verdict = match &context {
//!     ActionContext::Authentication(sign_in) if sign_in.ip_address.as_deref() == Some("203.0.113.7") => Verdict::Allow,
//!     _ => Verdict::deny("Not from here."),
//! };
//! let answer = actions.sign_response(&context.response_type(), &verdict)?;
//! assert!(answer.starts_with(r#"{"object":"authentication_action_response","payload":{"timestamp":"#));
//! # Ok::<(), workos_kit::Error>(())
//! ```

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::clock::{Clock, SystemClock};
use crate::decode;
use crate::error::{Error, ErrorKind};
use crate::generated::models::{Invitation, Organization, OrganizationMembership, User};
use crate::open_enum::open_enum;
use crate::secret::Secret;
use crate::webhooks::{self, Verified, WebhookVerifier};

/// How far the signing time may be from now, in either direction, unless [`ActionVerifier::tolerance`] says otherwise.
pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(30);

open_enum! {
    /// What an action is about; the wire values are the `object` of its answer.
    pub enum ActionType {
        /// A sign-in.
        Authentication = "authentication_action_response",
        /// A sign-up.
        UserRegistration = "user_registration_action_response",
    }
}

/// The application's decision.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// It may go on.
    Allow,
    /// It may not.
    Deny {
        /// What the user is told; a general text if absent.
        error_message: Option<String>,
    },
}

impl Verdict {
    /// A refusal with what the user is told.
    pub fn deny(error_message: impl Into<String>) -> Self {
        Self::Deny { error_message: Some(error_message.into()) }
    }
}

/// What an action asks about.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ActionContext {
    /// A user is signing in.
    Authentication(Box<AuthenticationAction>),
    /// A user is being registered.
    UserRegistration(Box<UserRegistrationAction>),
    /// Something that this version does not know, as it came.
    Unknown(Value),
}

impl ActionContext {
    /// Reads the body of an action. Verify it first: [`ActionVerifier::construct_action`].
    ///
    /// A failure has kind `decode` and code `action_malformed`.
    pub fn decode(body: &[u8]) -> Result<Self, Error> {
        let members: Map<String, Value> = serde_json::from_slice(body).map_err(|cause| malformed(&cause))?;
        let object = members.get("object").and_then(Value::as_str).unwrap_or_default().to_owned();
        let value = Value::Object(members);
        Ok(match object.as_str() {
            "authentication_action_context" => Self::Authentication(read(value)?),
            "user_registration_action_context" => Self::UserRegistration(read(value)?),
            _ => Self::Unknown(value),
        })
    }

    /// What the answer is called. For an action that this version does not know, the `object` of the request with
    /// `response` in the place of `context`.
    pub fn response_type(&self) -> ActionType {
        match self {
            Self::Authentication(_) => ActionType::Authentication,
            Self::UserRegistration(_) => ActionType::UserRegistration,
            Self::Unknown(value) => {
                let object = value["object"].as_str().unwrap_or_default();
                ActionType::from(object.replace("_context", "_response").as_str())
            }
        }
    }
}

/// A sign-in to decide about. Members that the server left out, or sent in a form that this version does not know, are
/// `None`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AuthenticationAction {
    /// Identifier of the action.
    pub id: Option<String>,
    /// The user.
    #[serde(deserialize_with = "lenient")]
    pub user: Option<User>,
    /// Organization that the user signs in to.
    #[serde(deserialize_with = "lenient")]
    pub organization: Option<Organization>,
    /// The user's membership of it.
    #[serde(deserialize_with = "lenient")]
    pub organization_membership: Option<OrganizationMembership>,
    /// Issuer of the sign-in.
    pub issuer: Option<String>,
    /// IP address of the browser.
    pub ip_address: Option<String>,
    /// User agent of the browser.
    pub user_agent: Option<String>,
    /// Fingerprint of the device.
    pub device_fingerprint: Option<String>,
    /// How the user signed in.
    pub authentication_method: Option<String>,
}

/// A sign-up to decide about. Members that the server left out are `None`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UserRegistrationAction {
    /// Identifier of the action.
    pub id: Option<String>,
    /// Who signs up.
    #[serde(deserialize_with = "lenient")]
    pub user_data: Option<UserData>,
    /// Invitation that is being accepted, if one is.
    #[serde(deserialize_with = "lenient")]
    pub invitation: Option<Invitation>,
    /// IP address of the browser.
    pub ip_address: Option<String>,
    /// User agent of the browser.
    pub user_agent: Option<String>,
    /// Fingerprint of the device.
    pub device_fingerprint: Option<String>,
}

/// A person who is no user yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UserData {
    /// E-mail address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
}

/// Checks that actions come from WorkOS, and signs the answers. Make one per action endpoint and keep it.
#[derive(Clone)]
pub struct ActionVerifier {
    verifier: WebhookVerifier,
    secret: Secret,
    clock: Arc<dyn Clock>,
}

impl ActionVerifier {
    /// With the signing secret of the actions endpoint. An empty one is reported when something is verified or signed.
    pub fn new(secret: impl Into<Secret>) -> Self {
        let secret = secret.into();
        let verifier = WebhookVerifier::new(&secret).tolerance(DEFAULT_TOLERANCE);
        Self { verifier, secret, clock: Arc::new(SystemClock) }
    }

    /// Sets how far the signing time may lie in the past or in the future: 30 seconds by default.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.verifier = self.verifier.tolerance(tolerance);
        self
    }

    /// Sets where the time is read, for tests: the system's clock by default.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.verifier = self.verifier.clock(clock.clone());
        self.clock = clock;
        self
    }

    /// Checks the `WorkOS-Signature` header of an action against its raw body. Errors as in [`WebhookVerifier::verify`].
    pub fn verify_header(&self, body: &[u8], signature_header: impl AsRef<[u8]>) -> Result<Verified, Error> {
        self.verifier.verify(body, signature_header)
    }

    /// Verifies an action and decodes it. Kind `signature_mismatch` means that it must be refused; kind `decode` that it
    /// is genuine but not understood.
    pub fn construct_action(
        &self,
        body: &[u8],
        signature_header: impl AsRef<[u8]>,
    ) -> Result<ActionContext, Error> {
        self.verify_header(body, signature_header)?;
        ActionContext::decode(body)
    }

    /// The signed answer: the JSON text to send as the body of the response.
    ///
    /// Fails with kind `signature_mismatch` and code `secret_missing` if the secret is empty.
    pub fn sign_response(&self, action_type: &ActionType, verdict: &Verdict) -> Result<String, Error> {
        sign_response(action_type, verdict, &self.secret, self.clock.now())
    }
}

/// Does not show the secret.
impl fmt::Debug for ActionVerifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("ActionVerifier").field(&self.verifier).finish()
    }
}

/// The signed answer to an action: HMAC-SHA256 over the time, a full stop and the payload exactly as it stands in the
/// answer.
///
/// Fails with kind `signature_mismatch` and code `secret_missing` if the secret is empty.
pub fn sign_response(
    action_type: &ActionType,
    verdict: &Verdict,
    secret: &Secret,
    now: Timestamp,
) -> Result<String, Error> {
    if secret.is_empty() {
        let message = "the actions secret is empty: pass the signing secret of the actions endpoint";
        return Err(Error::new(ErrorKind::SignatureMismatch, message).with_code("secret_missing"));
    }
    let (verdict, error_message) = match verdict {
        Verdict::Allow => ("Allow", None),
        Verdict::Deny { error_message } => ("Deny", error_message.as_deref().filter(|text| !text.is_empty())),
    };
    let payload = Payload { timestamp: now.as_millisecond(), verdict, error_message };
    let payload = serde_json::to_string(&payload).expect("texts and numbers are valid JSON");
    let signature = webhooks::compute_signature(payload.as_bytes(), secret, now);
    let object = action_type.as_str();
    Ok(format!(r#"{{"object":"{object}","payload":{payload},"signature":"{signature}"}}"#))
}

/// What is signed, in this order of members.
#[derive(Serialize)]
struct Payload<'a> {
    timestamp: i64,
    verdict: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_message: Option<&'a str>,
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T, Error> {
    serde_json::from_value(value).map_err(|cause| malformed(&cause))
}

fn malformed(cause: &serde_json::Error) -> Error {
    let message = format!("the action is not understood: {}", decode::describe(cause));
    Error::new(ErrorKind::Decode, message).with_code("action_malformed")
}

/// A value that may have a form which this version does not know.
fn lenient<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::de::DeserializeOwned,
{
    let value = Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_700_000_000_000;

    fn at(milliseconds: i64) -> Timestamp {
        Timestamp::from_millisecond(milliseconds).unwrap()
    }

    #[test]
    fn answers_are_those_of_the_node_sdk_byte_for_byte() {
        let cases: Vec<Value> =
            serde_json::from_str(include_str!("../../tests/vectors/actions.json")).unwrap();
        assert!(cases.len() >= 5);
        for case in cases {
            let input = &case["input"];
            let text = |name: &str| input[name].as_str().unwrap_or_default();
            let verdict = match text("verdict") {
                "Allow" => Verdict::Allow,
                _ => Verdict::Deny { error_message: input["error_message"].as_str().map(str::to_owned) },
            };
            let kind = ActionType::from(format!("{}_action_response", text("type")).as_str());
            let now = at(input["now_ms"].as_i64().unwrap());
            let answer = sign_response(&kind, &verdict, &text("secret").into(), now).unwrap();
            assert_eq!(answer, case["expect"]["response"].as_str().unwrap(), "{}", case["name"]);
        }
    }

    #[test]
    fn requests_are_good_for_thirty_seconds() {
        let body = br#"{"object":"user_registration_action_context","id":"a","user_data":{"email":"a@b.co"},"invitation":7}"#;
        let header = webhooks::sign(body, "act_secret", at(NOW));
        let verifier = |skew: i64| ActionVerifier::new("act_secret").clock(Arc::new(move || at(NOW + skew)));
        let context = verifier(29_999).construct_action(body, &header).unwrap();
        let ActionContext::UserRegistration(sign_up) = &context else { panic!("{context:?}") };
        assert_eq!(sign_up.user_data.as_ref().unwrap().email.as_deref(), Some("a@b.co"));
        assert!(sign_up.invitation.is_none(), "an odd member takes nothing else with it");
        for skew in [30_001, -30_001] {
            let error = verifier(skew).verify_header(body, &header).unwrap_err();
            assert_eq!(error.code(), Some("timestamp_outside_tolerance"));
        }
        assert_eq!(
            verifier(0).construct_action(b"{}", &header).unwrap_err().code(),
            Some("signature_mismatch")
        );
        let body = b"[]";
        let header = webhooks::sign(body, "act_secret", at(NOW));
        assert_eq!(verifier(0).construct_action(body, &header).unwrap_err().code(), Some("action_malformed"));
        assert!(!format!("{:?}", verifier(0)).contains("act_secret"));
    }

    #[test]
    fn an_unknown_action_can_be_answered() {
        let context = ActionContext::decode(br#"{"object":"passkey_action_context"}"#).unwrap();
        assert_eq!(context.response_type().as_str(), "passkey_action_response");
        let empty =
            sign_response(&context.response_type(), &Verdict::Allow, &"".into(), at(NOW)).unwrap_err();
        assert_eq!(empty.code(), Some("secret_missing"));
    }
}
