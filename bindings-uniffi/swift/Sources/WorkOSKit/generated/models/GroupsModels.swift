// Generated from api/groups.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// A named set of memberships of one organization. A member can be in any number of groups.
public struct WorkOSGroup: Sendable, Hashable, Codable {
    /// Always `group`.
    public var object: String
    public var id: String
    /// Identifier of the organization the group belongs to.
    public var organizationId: String
    public var name: String
    public var description: String?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "group",
        id: String,
        organizationId: String,
        name: String,
        description: String? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.organizationId = organizationId
        self.name = name
        self.description = description
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "group"
        self.id = try members.required("id")
        self.organizationId = try members.required("organization_id")
        self.name = try members.required("name")
        self.description = try members.optional("description")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("organization_id", self.organizationId)
        try members.required("name", self.name)
        try members.nullable("description", self.description)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}
