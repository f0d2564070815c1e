import Foundation
import WorkOSKitNative

/// A format of seals, for those that an application opens beside that of `@workos-inc/node`.
public struct SealFormat: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// That of `@workos-inc/node` and of this package.
    public static var iron: Self { Self(rawValue: "iron") }

    public static var knownValues: [Self] { [.iron] }
}

/// Seals and opens texts with cookie passwords, in the formats of all official SDKs. Make one and keep it: it remembers the
/// keys that it derived.
public struct Sealer: Sendable {
    let native: NativeSealer

    /// With cookie passwords of at least 32 characters, of which the first seals and any opens.
    ///
    /// Fails with kind `configuration` for a password that is too short and a format that is not known.
    ///
    /// - Parameters:
    ///   - passwords: The passwords.
    ///   - accept: Formats that are opened beside iron.
    ///   - now: The time, for tests; the system's clock if absent.
    public init(passwords: [String], accept: [SealFormat] = [], now: Date? = nil) throws(WorkOSError) {
        native = try bridged {
            try NativeSealer(
                passwords: passwords, accept: accept.map(\.rawValue), now: now.map(Timestamps.milliseconds))
        }
    }

    /// Seals a text.
    public func sealText(_ text: String) throws(WorkOSError) -> String { try bridged { try native.sealText(text: text) } }

    /// Opens a sealed text. Fails with kind `session_invalid` and a code that says why.
    public func unsealText(_ sealed: String) throws(WorkOSError) -> Unsealed {
        let unsealed = try bridged { try native.unsealText(sealed: sealed) }
        return Unsealed(
            text: unsealed.text, format: SealFormat(rawValue: unsealed.format), passwordIndex: Int(unsealed.passwordIndex))
    }
}

/// What was in a seal.
public struct Unsealed: Sendable, Hashable {
    /// The text. A secret.
    public let text: String
    /// The format it had.
    public let format: SealFormat
    /// Position of the password that opened it, in the order they were given.
    public let passwordIndex: Int
}

/// Seals a value, as JSON, in one call.
public func sealData(_ value: some Encodable, password: String) throws(WorkOSError) -> String {
    let text = String(decoding: try Wire.encode(value, nil), as: UTF8.self)
    return try Sealer(passwords: [password]).sealText(text)
}

/// Opens a sealed value in one call. Fails with kind `decode` if it is of another type.
public func unsealData<Value: Decodable>(
    _ sealed: String, as type: Value.Type, password: String
) throws(WorkOSError) -> Value {
    let text = try Sealer(passwords: [password]).unsealText(sealed).text
    return try Wire.decode(type, from: Data(text.utf8), code: "sealed_value_malformed", what: "the value", operation: nil)
}

extension Sealer: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Without the text.
extension Unsealed: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self, children: ["text": Redaction.mark, "format": format, "passwordIndex": passwordIndex],
            displayStyle: .struct)
    }
}
