// Generated from api/widgets.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// A freshly issued widget token.
public struct WidgetSessionTokenResponse: Sendable, Hashable, Codable {
    /// Token to pass to the widget in the browser.
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

extension WidgetSessionTokenResponse: CustomReflectable {
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

/// A right that a widget token can carry, written as `widgets:<area>:<action>`. `manage-self` covers the keys
/// of the user alone, `manage-all` those of everyone in the organization.
public struct WidgetScope: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `widgets:users-table:manage`
    public static var widgetsUsersTableManage: Self { Self(rawValue: "widgets:users-table:manage") }
    /// `widgets:domain-verification:manage`
    public static var widgetsDomainVerificationManage: Self { Self(rawValue: "widgets:domain-verification:manage") }
    /// `widgets:sso:manage`
    public static var widgetsSsoManage: Self { Self(rawValue: "widgets:sso:manage") }
    /// `widgets:api-keys:manage`
    public static var widgetsApiKeysManage: Self { Self(rawValue: "widgets:api-keys:manage") }
    /// `widgets:dsync:manage`
    public static var widgetsDsyncManage: Self { Self(rawValue: "widgets:dsync:manage") }
    /// `widgets:audit-log-streaming:manage`
    public static var widgetsAuditLogStreamingManage: Self { Self(rawValue: "widgets:audit-log-streaming:manage") }
    /// `widgets:pipes:manage`
    public static var widgetsPipesManage: Self { Self(rawValue: "widgets:pipes:manage") }
    /// `widgets:user-api-keys:manage-self`
    public static var widgetsUserApiKeysManageSelf: Self { Self(rawValue: "widgets:user-api-keys:manage-self") }
    /// `widgets:user-api-keys:manage-all`
    public static var widgetsUserApiKeysManageAll: Self { Self(rawValue: "widgets:user-api-keys:manage-all") }

    public static var knownValues: [Self] {
        [
            .widgetsUsersTableManage,
            .widgetsDomainVerificationManage,
            .widgetsSsoManage,
            .widgetsApiKeysManage,
            .widgetsDsyncManage,
            .widgetsAuditLogStreamingManage,
            .widgetsPipesManage,
            .widgetsUserApiKeysManageSelf,
            .widgetsUserApiKeysManageAll,
        ]
    }
}
