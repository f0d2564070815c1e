// Generated from api/radar.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `radar` service.

use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::open_enum::open_enum;

/// Verdict on an attempt.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RadarAssessment {
    /// What to do with the attempt.
    pub verdict: RadarVerdict,
    /// Explanation of the verdict for people.
    pub reason: String,
    /// Identifier of the attempt, needed to report its success.
    pub attempt_id: String,
    /// Check that led to the verdict; present if that is `block` or `challenge`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control: Option<RadarControl>,
    /// Type of the list whose entry led to the verdict; present if the control is `restriction`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocklist_type: Option<RadarListType>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    RadarAssessment {
        verdict: "verdict",
        reason: "reason",
        attempt_id: "attempt_id",
        control: "control",
        blocklist_type: "blocklist_type",
    }
}

/// Notice that an entry was on the list already.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RadarListEntryAlreadyPresent {
    pub message: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    RadarListEntryAlreadyPresent {
        message: "message",
    }
}

open_enum! {
    /// What a person attempts to do.
    pub enum RadarAction {
        /// `sign-up`
        SignUp = "sign-up",
        /// `sign-in`
        SignIn = "sign-in",
    }
}

open_enum! {
    /// How a person signs in.
    pub enum RadarAuthMethod {
        /// `Password`
        Password = "Password",
        /// `Passkey`
        Passkey = "Passkey",
        /// `Authenticator`
        Authenticator = "Authenticator",
        /// `SMS_OTP`
        SmsOtp = "SMS_OTP",
        /// `Email_OTP`
        EmailOtp = "Email_OTP",
        /// `Social`
        Social = "Social",
        /// `SSO`
        SSO = "SSO",
        /// `Other`
        OtherValue = "Other",
    }
}

open_enum! {
    /// Check that Radar makes on an attempt.
    pub enum RadarControl {
        /// `bot_detection`
        BotDetection = "bot_detection",
        /// `brute_force_attack`
        BruteForceAttack = "brute_force_attack",
        /// `impossible_travel`
        ImpossibleTravel = "impossible_travel",
        /// `repeat_sign_up`
        RepeatSignUp = "repeat_sign_up",
        /// `stale_account`
        StaleAccount = "stale_account",
        /// `unrecognized_device`
        UnrecognizedDevice = "unrecognized_device",
        /// `restriction`
        Restriction = "restriction",
    }
}

open_enum! {
    /// What a list does with the attempts that match it.
    pub enum RadarListAction {
        /// `block`
        Block = "block",
        /// `allow`
        Allow = "allow",
    }
}

open_enum! {
    /// What the entries of a list are.
    pub enum RadarListType {
        /// `ip_address`
        IpAddress = "ip_address",
        /// `domain`
        Domain = "domain",
        /// `email`
        Email = "email",
        /// `device`
        Device = "device",
        /// `user_agent`
        UserAgent = "user_agent",
        /// `device_fingerprint`
        DeviceFingerprint = "device_fingerprint",
        /// `country`
        Country = "country",
    }
}

open_enum! {
    /// What to do with an attempt, where `challenge` asks for further proof first.
    pub enum RadarVerdict {
        /// `allow`
        Allow = "allow",
        /// `block`
        Block = "block",
        /// `challenge`
        Challenge = "challenge",
    }
}
