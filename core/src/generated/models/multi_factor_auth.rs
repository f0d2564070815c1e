// Generated from api/multi_factor_auth.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `multi_factor_auth` service.

use jiff::Timestamp;
use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::secret::Secret;

/// A request to prove possession of a factor by entering a code.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationChallenge {
    /// Always `authentication_challenge`.
    pub object: String,
    pub id: String,
    /// When the code stops being accepted; absent for TOTP factors, whose codes change by themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The one-time code itself, present where the application delivers it, as with `generic_otp` factors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Secret>,
    /// Identifier of the factor being challenged.
    pub authentication_factor_id: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationChallenge {
        object: "object",
        id: "id",
        expires_at: "expires_at",
        code: "code",
        authentication_factor_id: "authentication_factor_id",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// The outcome of checking a code.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationChallengeVerifyResponse {
    /// The challenge that was answered.
    pub challenge: AuthenticationChallenge,
    /// Whether the code was right.
    pub valid: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationChallengeVerifyResponse {
        challenge: "challenge",
        valid: "valid",
    }
}

/// A second factor of a person, as it is shown after enrolment.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationFactor {
    /// Always `authentication_factor`.
    pub object: String,
    pub id: String,
    pub r#type: AuthenticationFactorType,
    /// Identifier of the user the factor belongs to; absent when it is not tied to a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Present when the type is `sms`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms: Option<AuthenticationFactorSms>,
    /// Present when the type is `totp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp: Option<AuthenticationFactorTotp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationFactor {
        object: "object",
        id: "id",
        r#type: "type",
        user_id: "user_id",
        sms: "sms",
        totp: "totp",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A newly enrolled second factor, with the secrets that are shown this one time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationFactorEnrolled {
    /// Always `authentication_factor`.
    pub object: String,
    pub id: String,
    pub r#type: AuthenticationFactorType,
    /// Identifier of the user the factor belongs to; absent when it is not tied to a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Present when the type is `sms`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms: Option<AuthenticationFactorSms>,
    /// Present when the type is `totp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp: Option<AuthenticationFactorEnrolledTotp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationFactorEnrolled {
        object: "object",
        id: "id",
        r#type: "type",
        user_id: "user_id",
        sms: "sms",
        totp: "totp",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// What an authenticator app needs to produce codes. Show it once and do not store it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationFactorEnrolledTotp {
    /// Name of the application or company, shown in the authenticator app.
    pub issuer: String,
    /// Name of the account, often an e-mail address, shown in the authenticator app.
    pub user: String,
    /// Shared secret in Base32, for typing in by hand.
    pub secret: Secret,
    /// QR code to scan, as a data URI of an image.
    pub qr_code: Secret,
    /// The same content as an `otpauth` URI, for opening an app on the same device.
    pub uri: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationFactorEnrolledTotp {
        issuer: "issuer",
        user: "user",
        secret: "secret",
        qr_code: "qr_code",
        uri: "uri",
    }
}

/// Where the codes of an SMS factor go.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationFactorSms {
    /// Number that receives the codes.
    pub phone_number: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationFactorSms {
        phone_number: "phone_number",
    }
}

/// The labels an authenticator app shows for a TOTP factor.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationFactorTotp {
    /// Name of the application or company, shown in the authenticator app.
    pub issuer: String,
    /// Name of the account, often an e-mail address, shown in the authenticator app.
    pub user: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationFactorTotp {
        issuer: "issuer",
        user: "user",
    }
}

/// A newly enrolled factor of a user with the challenge that completes the enrolment.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserAuthenticationFactorEnrollment {
    pub authentication_factor: AuthenticationFactorEnrolled,
    /// The first challenge of the new factor.
    pub authentication_challenge: AuthenticationChallenge,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    UserAuthenticationFactorEnrollment {
        authentication_factor: "authentication_factor",
        authentication_challenge: "authentication_challenge",
    }
}

open_enum! {
    /// Kind of second factor. `totp` uses an authenticator app, `sms` a text message, `generic_otp` a code
    /// the application delivers itself, `webauthn` a security key or passkey.
    pub enum AuthenticationFactorType {
        /// `generic_otp`
        GenericOtp = "generic_otp",
        /// `sms`
        Sms = "sms",
        /// `totp`
        Totp = "totp",
        /// `webauthn`
        Webauthn = "webauthn",
    }
}

open_enum! {
    /// Kind of second factor that can be enrolled through the API.
    pub enum EnrollFactorType {
        /// `generic_otp`
        GenericOtp = "generic_otp",
        /// `sms`
        Sms = "sms",
        /// `totp`
        Totp = "totp",
    }
}
