// Generated from api/organization_membership.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Relationship of a user with an organization.
public struct OrganizationMembership: Sendable, Hashable, Codable {
    /// Always `organization_membership`.
    public var object: String
    public var id: String
    public var userId: String
    public var organizationId: String
    public var status: OrganizationMembershipStatus
    /// Whether a directory keeps this membership up to date.
    public var directoryManaged: Bool
    /// Name of the organization, where the answer includes it.
    public var organizationName: String?
    /// Attributes of the member that come from the customer's directory or identity provider.
    public var customAttributes: [String: JSONValue]?
    public var createdAt: Date
    public var updatedAt: Date
    /// Primary role of the member.
    public var role: SlimRole
    /// All roles of the member, the primary one included.
    public var roles: [SlimRole]
    public var user: User
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "organization_membership",
        id: String,
        userId: String,
        organizationId: String,
        status: OrganizationMembershipStatus,
        directoryManaged: Bool,
        organizationName: String? = nil,
        customAttributes: [String: JSONValue]? = nil,
        createdAt: Date,
        updatedAt: Date,
        role: SlimRole,
        roles: [SlimRole],
        user: User,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.userId = userId
        self.organizationId = organizationId
        self.status = status
        self.directoryManaged = directoryManaged
        self.organizationName = organizationName
        self.customAttributes = customAttributes
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.role = role
        self.roles = roles
        self.user = user
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "organization_membership"
        self.id = try members.required("id")
        self.userId = try members.required("user_id")
        self.organizationId = try members.required("organization_id")
        self.status = try members.required("status")
        self.directoryManaged = try members.required("directory_managed")
        self.organizationName = try members.optional("organization_name")
        self.customAttributes = try members.optional("custom_attributes")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.role = try members.required("role")
        self.roles = try members.list("roles")
        self.user = try members.required("user")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("user_id", self.userId)
        try members.required("organization_id", self.organizationId)
        try members.required("status", self.status)
        try members.required("directory_managed", self.directoryManaged)
        try members.optional("organization_name", self.organizationName)
        try members.optional("custom_attributes", self.customAttributes)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("role", self.role)
        try members.required("roles", self.roles)
        try members.required("user", self.user)
        try members.unknown(extra)
    }
}

/// Whether a member has access (`active`), has lost it for now (`inactive`) or has not accepted an invitation
/// yet (`pending`).
public struct OrganizationMembershipStatus: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `active`
    public static var active: Self { Self(rawValue: "active") }
    /// `inactive`
    public static var inactive: Self { Self(rawValue: "inactive") }
    /// `pending`
    public static var pending: Self { Self(rawValue: "pending") }

    public static var knownValues: [Self] {
        [
            .active,
            .inactive,
            .pending,
        ]
    }
}
