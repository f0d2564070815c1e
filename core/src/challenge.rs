//! Steps that signing in can still take.

use serde_json::{Map, Value, json};

use crate::{open_enum::open_enum, secret::Secret};

/// What must happen before a sign-in is complete, as the server told it.
///
/// Members that do not belong to the kind of step are `None` or empty.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Challenge {
    /// Which step.
    pub kind: ChallengeKind,
    /// To be sent with the answer to the step.
    pub pending_authentication_token: Option<Secret>,
    /// To be sent with an e-mail address that was asked for.
    pub email_completion_token: Option<Secret>,
    /// The verification that was mailed.
    pub email_verification_id: Option<String>,
    /// The address that the step is about.
    pub email: Option<String>,
    /// The radar challenge to answer.
    pub radar_challenge_id: Option<String>,
    /// The user, as far as they are known.
    pub user: Option<Value>,
    /// Organizations to choose from, each with `id` and `name`.
    pub organizations: Vec<Value>,
    /// Factors to choose from, each with `id` and `type`.
    pub authentication_factors: Vec<Value>,
    /// Connections to sign in through.
    pub connection_ids: Vec<String>,
    /// Methods that the organization allows, by name.
    pub auth_methods: Map<String, Value>,
}

open_enum! {
    /// Kinds of steps; the wire values are the error codes of `POST /user_management/authenticate`.
    pub enum ChallengeKind {
        /// The user must verify the e-mail address with a code that was mailed.
        EmailVerificationRequired = "email_verification_required",
        /// The provider gave no e-mail address: ask for one.
        EmailCompletionRequired = "email_completion_required",
        /// The user must enroll a second factor.
        MfaEnrollment = "mfa_enrollment",
        /// The user must answer with a second factor.
        MfaChallenge = "mfa_challenge",
        /// The user must finish the verification of a second factor.
        MfaVerification = "mfa_verification",
        /// The user belongs to several organizations and must choose one.
        OrganizationSelectionRequired = "organization_selection_required",
        /// The user must sign in through one of the connections.
        SsoRequired = "sso_required",
        /// The organization allows other methods only.
        OrganizationAuthenticationMethodsRequired = "organization_authentication_methods_required",
        /// The user is offered a passkey.
        PasskeyProgressiveEnrollment = "passkey_progressive_enrollment",
        /// The attempt looks risky: a code was mailed or sent.
        RadarChallenge = "radar_challenge",
        /// The attempt looks risky: a code was mailed.
        RadarEmailChallenge = "radar_email_challenge",
        /// The attempt looks risky: a code is sent to a phone.
        RadarSmsChallenge = "radar_sms_challenge",
        /// The sign-up looks risky.
        RadarSignUpChallenge = "radar_sign_up_challenge",
        /// The sign-in looks risky: a code is sent to a phone.
        RadarSmsSignInChallenge = "radar_sms_sign_in_challenge",
        /// The user must consent to the application.
        ApplicationConsentRequired = "application_consent_required",
    }
}

impl Challenge {
    /// All members by their wire names, secrets in the clear: how a challenge crosses into another language, whose
    /// own type conceals them again.
    #[doc(hidden)]
    pub fn exposed_json(&self) -> Value {
        let secret = |secret: &Option<Secret>| secret.as_ref().map(|secret| secret.expose().to_owned());
        json!({
            "kind": self.kind.as_str(),
            "pending_authentication_token": secret(&self.pending_authentication_token),
            "email_completion_token": secret(&self.email_completion_token),
            "email_verification_id": self.email_verification_id,
            "email": self.email,
            "radar_challenge_id": self.radar_challenge_id,
            "user": self.user,
            "organizations": self.organizations,
            "authentication_factors": self.authentication_factors,
            "connection_ids": self.connection_ids,
            "auth_methods": self.auth_methods,
        })
    }

    /// The challenge in an error body, if its code stands for one. The status does not matter: the same step
    /// comes with 400 or 403.
    pub(crate) fn from_body(code: &str, body: &Map<String, Value>) -> Option<Self> {
        let kind = ChallengeKind::from(code);
        if matches!(kind, ChallengeKind::Other(_)) {
            return None;
        }
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        let list = |name: &str| body.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
        let connection_ids = match list("connection_ids") {
            ids if ids.is_empty() => list("sso_connection_ids"),
            ids => ids,
        };
        Some(Self {
            kind,
            pending_authentication_token: text("pending_authentication_token").map(Secret::from),
            email_completion_token: text("email_completion_token").map(Secret::from),
            email_verification_id: text("email_verification_id"),
            email: text("email"),
            radar_challenge_id: text("radar_challenge_id"),
            user: body.get("user").filter(|user| !user.is_null()).cloned(),
            organizations: list("organizations"),
            authentication_factors: list("authentication_factors"),
            connection_ids: connection_ids.iter().filter_map(|id| id.as_str().map(str::to_owned)).collect(),
            auth_methods: body.get("auth_methods").and_then(Value::as_object).cloned().unwrap_or_default(),
        })
    }
}
