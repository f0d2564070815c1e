// Generated from api/client_api.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// A freshly issued Widgets API token.
public struct ClientApiTokenResponse: Sendable, Hashable, Codable {
    /// Token to send as bearer token from the browser.
    public var token: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        token: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.token = token
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.token = try members.required("token")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("token", self.token)
        try members.unknown(extra)
    }
}

extension ClientApiTokenResponse: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "token": Redaction.of(self.token) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}
