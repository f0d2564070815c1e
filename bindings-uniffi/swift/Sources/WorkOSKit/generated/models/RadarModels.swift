// Generated from api/radar.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Verdict on an attempt.
public struct RadarAssessment: Sendable, Hashable, Codable {
    /// What to do with the attempt.
    public var verdict: RadarVerdict
    /// Explanation of the verdict for people.
    public var reason: String
    /// Identifier of the attempt, needed to report its success.
    public var attemptId: String
    /// Check that led to the verdict; present if that is `block` or `challenge`.
    public var control: RadarControl?
    /// Type of the list whose entry led to the verdict; present if the control is `restriction`.
    public var blocklistType: RadarListType?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        verdict: RadarVerdict,
        reason: String,
        attemptId: String,
        control: RadarControl? = nil,
        blocklistType: RadarListType? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.verdict = verdict
        self.reason = reason
        self.attemptId = attemptId
        self.control = control
        self.blocklistType = blocklistType
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.verdict = try members.required("verdict")
        self.reason = try members.required("reason")
        self.attemptId = try members.required("attempt_id")
        self.control = try members.optional("control")
        self.blocklistType = try members.optional("blocklist_type")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("verdict", self.verdict)
        try members.required("reason", self.reason)
        try members.required("attempt_id", self.attemptId)
        try members.optional("control", self.control)
        try members.optional("blocklist_type", self.blocklistType)
        try members.unknown(extra)
    }
}

/// Notice that an entry was on the list already.
public struct RadarListEntryAlreadyPresent: Sendable, Hashable, Codable {
    public var message: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        message: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.message = message
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.message = try members.required("message")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("message", self.message)
        try members.unknown(extra)
    }
}

/// What a person attempts to do.
public struct RadarAction: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `sign-up`
    public static var signUp: Self { Self(rawValue: "sign-up") }
    /// `sign-in`
    public static var signIn: Self { Self(rawValue: "sign-in") }

    public static var knownValues: [Self] {
        [
            .signUp,
            .signIn,
        ]
    }
}

/// How a person signs in.
public struct RadarAuthMethod: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Password`
    public static var password: Self { Self(rawValue: "Password") }
    /// `Passkey`
    public static var passkey: Self { Self(rawValue: "Passkey") }
    /// `Authenticator`
    public static var authenticator: Self { Self(rawValue: "Authenticator") }
    /// `SMS_OTP`
    public static var smsOtp: Self { Self(rawValue: "SMS_OTP") }
    /// `Email_OTP`
    public static var emailOtp: Self { Self(rawValue: "Email_OTP") }
    /// `Social`
    public static var social: Self { Self(rawValue: "Social") }
    /// `SSO`
    public static var sso: Self { Self(rawValue: "SSO") }
    /// `Other`
    public static var other: Self { Self(rawValue: "Other") }

    public static var knownValues: [Self] {
        [
            .password,
            .passkey,
            .authenticator,
            .smsOtp,
            .emailOtp,
            .social,
            .sso,
            .other,
        ]
    }
}

/// Check that Radar makes on an attempt.
public struct RadarControl: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `bot_detection`
    public static var botDetection: Self { Self(rawValue: "bot_detection") }
    /// `brute_force_attack`
    public static var bruteForceAttack: Self { Self(rawValue: "brute_force_attack") }
    /// `impossible_travel`
    public static var impossibleTravel: Self { Self(rawValue: "impossible_travel") }
    /// `repeat_sign_up`
    public static var repeatSignUp: Self { Self(rawValue: "repeat_sign_up") }
    /// `stale_account`
    public static var staleAccount: Self { Self(rawValue: "stale_account") }
    /// `unrecognized_device`
    public static var unrecognizedDevice: Self { Self(rawValue: "unrecognized_device") }
    /// `restriction`
    public static var restriction: Self { Self(rawValue: "restriction") }

    public static var knownValues: [Self] {
        [
            .botDetection,
            .bruteForceAttack,
            .impossibleTravel,
            .repeatSignUp,
            .staleAccount,
            .unrecognizedDevice,
            .restriction,
        ]
    }
}

/// What a list does with the attempts that match it.
public struct RadarListAction: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `block`
    public static var block: Self { Self(rawValue: "block") }
    /// `allow`
    public static var allow: Self { Self(rawValue: "allow") }

    public static var knownValues: [Self] {
        [
            .block,
            .allow,
        ]
    }
}

/// What the entries of a list are.
public struct RadarListType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ip_address`
    public static var ipAddress: Self { Self(rawValue: "ip_address") }
    /// `domain`
    public static var domain: Self { Self(rawValue: "domain") }
    /// `email`
    public static var email: Self { Self(rawValue: "email") }
    /// `device`
    public static var device: Self { Self(rawValue: "device") }
    /// `user_agent`
    public static var userAgent: Self { Self(rawValue: "user_agent") }
    /// `device_fingerprint`
    public static var deviceFingerprint: Self { Self(rawValue: "device_fingerprint") }
    /// `country`
    public static var country: Self { Self(rawValue: "country") }

    public static var knownValues: [Self] {
        [
            .ipAddress,
            .domain,
            .email,
            .device,
            .userAgent,
            .deviceFingerprint,
            .country,
        ]
    }
}

/// What to do with an attempt, where `challenge` asks for further proof first.
public struct RadarVerdict: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `allow`
    public static var allow: Self { Self(rawValue: "allow") }
    /// `block`
    public static var block: Self { Self(rawValue: "block") }
    /// `challenge`
    public static var challenge: Self { Self(rawValue: "challenge") }

    public static var knownValues: [Self] {
        [
            .allow,
            .block,
            .challenge,
        ]
    }
}
