import Foundation
internal import WorkOSKitNative

/// A format of seals, for those that an application opens beside that of `@workos-inc/node`.
public struct SealFormat: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// That of Node, Kotlin and the AuthKit web packages, and of this one. Always accepted, and the only one that is written.
    public static var iron: Self { Self(rawValue: "iron") }
    /// Fernet, of Python.
    public static var fernet: Self { Self(rawValue: "fernet") }
    /// AES-256-GCM, of Rust, older Go and older iOS.
    public static var aesGcm: Self { Self(rawValue: "aes_gcm") }
    /// That of Ruby from version 7 on.
    public static var rubyV7: Self { Self(rawValue: "ruby_v7") }
    /// That of Ruby before version 7.
    public static var rubyV6: Self { Self(rawValue: "ruby_v6") }
    /// libsodium's secretbox, of PHP.
    public static var secretbox: Self { Self(rawValue: "secretbox") }
    /// That of .NET. Each new cookie costs some 20 ms of processor time.
    public static var dotnet: Self { Self(rawValue: "dotnet") }
    /// That of iOS. It costs a long derivation once for each password.
    public static var wos2: Self { Self(rawValue: "wos2") }
    /// JSON that is not sealed at all: its user is whatever the browser says.
    public static var plain: Self { Self(rawValue: "plain") }

    public static var knownValues: [Self] {
        [.iron, .fernet, .aesGcm, .rubyV7, .rubyV6, .secretbox, .dotnet, .wos2, .plain]
    }
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
