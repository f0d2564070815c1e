// Generated from api/authorization.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// The answer to a permission check.
public struct AuthorizationCheck: Sendable, Hashable, Codable {
    /// Whether the membership has the permission on the resource.
    public var authorized: Bool
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        authorized: Bool,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.authorized = authorized
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.authorized = try members.required("authorized")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("authorized", self.authorized)
        try members.unknown(extra)
    }
}

/// One action that roles can allow.
public struct AuthorizationPermission: Sendable, Hashable, Codable {
    /// Always `permission`.
    public var object: String
    public var id: String
    /// Name of the permission in requests and tokens.
    public var slug: String
    public var name: String
    public var description: String?
    /// Whether WorkOS defines the permission itself, in which case it cannot be deleted.
    public var system: Bool
    /// Type of the resources that the permission is meant for.
    public var resourceTypeSlug: String
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "permission",
        id: String,
        slug: String,
        name: String,
        description: String? = nil,
        system: Bool,
        resourceTypeSlug: String,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.slug = slug
        self.name = name
        self.description = description
        self.system = system
        self.resourceTypeSlug = resourceTypeSlug
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "permission"
        self.id = try members.required("id")
        self.slug = try members.required("slug")
        self.name = try members.required("name")
        self.description = try members.optional("description")
        self.system = try members.required("system")
        self.resourceTypeSlug = try members.required("resource_type_slug")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("slug", self.slug)
        try members.required("name", self.name)
        try members.nullable("description", self.description)
        try members.required("system", self.system)
        try members.required("resource_type_slug", self.resourceTypeSlug)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// An object of the application, such as a workspace or a project, on which roles can be assigned.
public struct AuthorizationResource: Sendable, Hashable, Codable {
    /// Always `authorization_resource`.
    public var object: String
    public var name: String
    public var description: String?
    /// Identifier of the organization that owns the resource.
    public var organizationId: String
    /// Identifier of the resource above it, from which access is inherited; null if there is none.
    public var parentResourceId: String?
    public var id: String
    /// The application's own identifier, unique among the resources of this type in the organization.
    public var externalId: String
    /// Type of the resource, as defined in the dashboard.
    public var resourceTypeSlug: String
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "authorization_resource",
        name: String,
        description: String? = nil,
        organizationId: String,
        parentResourceId: String? = nil,
        id: String,
        externalId: String,
        resourceTypeSlug: String,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.name = name
        self.description = description
        self.organizationId = organizationId
        self.parentResourceId = parentResourceId
        self.id = id
        self.externalId = externalId
        self.resourceTypeSlug = resourceTypeSlug
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "authorization_resource"
        self.name = try members.required("name")
        self.description = try members.optional("description")
        self.organizationId = try members.required("organization_id")
        self.parentResourceId = try members.optional("parent_resource_id")
        self.id = try members.required("id")
        self.externalId = try members.required("external_id")
        self.resourceTypeSlug = try members.required("resource_type_slug")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("name", self.name)
        try members.nullable("description", self.description)
        try members.required("organization_id", self.organizationId)
        try members.nullable("parent_resource_id", self.parentResourceId)
        try members.required("id", self.id)
        try members.required("external_id", self.externalId)
        try members.required("resource_type_slug", self.resourceTypeSlug)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A role that a group holds on a resource.
public struct GroupRoleAssignment: Sendable, Hashable, Codable {
    /// Always `group_role_assignment`.
    public var object: String
    public var id: String
    /// Identifier of the group that holds the role.
    public var groupId: String
    public var role: SlimRole
    /// The resource that the role applies to, with all its descendants.
    public var resource: RoleAssignmentResource
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "group_role_assignment",
        id: String,
        groupId: String,
        role: SlimRole,
        resource: RoleAssignmentResource,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.groupId = groupId
        self.role = role
        self.resource = resource
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "group_role_assignment"
        self.id = try members.required("id")
        self.groupId = try members.required("group_id")
        self.role = try members.required("role")
        self.resource = try members.required("resource")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("group_id", self.groupId)
        try members.required("role", self.role)
        try members.required("resource", self.resource)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A user's membership in an organization, together with the user.
public struct OrganizationMembershipWithUser: Sendable, Hashable, Codable {
    /// Always `organization_membership`.
    public var object: String
    public var id: String
    public var userId: String
    public var organizationId: String
    public var status: OrganizationMembershipStatus
    /// Whether a directory manages the membership.
    public var directoryManaged: Bool
    public var organizationName: String?
    /// Attributes from the linked directory user or SSO profile. The directory user wins where both have one.
    public var customAttributes: [String: JSONValue]?
    public var createdAt: Date
    public var updatedAt: Date
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
        try members.required("user", self.user)
        try members.unknown(extra)
    }
}

/// A role and the resource it applies to, in a request that changes the assignments of a group. Without any
/// resource member it means the organization itself.
public struct ReplaceGroupRoleAssignmentEntry: Sendable, Hashable, Codable {
    public var roleSlug: String
    /// Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`.
    public var resourceId: String?
    /// The application's own identifier of the resource, together with `resource_type_slug`.
    public var resourceExternalId: String?
    /// Type of the resource, together with `resource_external_id`.
    public var resourceTypeSlug: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        roleSlug: String,
        resourceId: String? = nil,
        resourceExternalId: String? = nil,
        resourceTypeSlug: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.roleSlug = roleSlug
        self.resourceId = resourceId
        self.resourceExternalId = resourceExternalId
        self.resourceTypeSlug = resourceTypeSlug
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.roleSlug = try members.required("role_slug")
        self.resourceId = try members.optional("resource_id")
        self.resourceExternalId = try members.optional("resource_external_id")
        self.resourceTypeSlug = try members.optional("resource_type_slug")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("role_slug", self.roleSlug)
        try members.optional("resource_id", self.resourceId)
        try members.optional("resource_external_id", self.resourceExternalId)
        try members.optional("resource_type_slug", self.resourceTypeSlug)
        try members.unknown(extra)
    }
}

/// A named set of permissions, defined for the whole environment or for one organization.
public struct Role: Sendable, Hashable, Codable {
    /// Name of the role in requests and tokens.
    public var slug: String
    /// Always `role`.
    public var object: String
    public var id: String
    public var name: String
    public var description: String?
    /// Whether the role belongs to the environment or to one organization.
    public var type: RoleType
    /// Type of the resources that the role is meant for.
    public var resourceTypeSlug: String
    /// Slugs of the permissions that the role includes.
    public var permissions: [String]
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        slug: String,
        object: String = "role",
        id: String,
        name: String,
        description: String? = nil,
        type: RoleType,
        resourceTypeSlug: String,
        permissions: [String],
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.slug = slug
        self.object = object
        self.id = id
        self.name = name
        self.description = description
        self.type = type
        self.resourceTypeSlug = resourceTypeSlug
        self.permissions = permissions
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.slug = try members.required("slug")
        self.object = try members.optional("object") ?? "role"
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.description = try members.optional("description")
        self.type = try members.required("type")
        self.resourceTypeSlug = try members.required("resource_type_slug")
        self.permissions = try members.list("permissions")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("slug", self.slug)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.nullable("description", self.description)
        try members.required("type", self.type)
        try members.required("resource_type_slug", self.resourceTypeSlug)
        try members.required("permissions", self.permissions)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// The group through which a role was obtained.
public struct RoleAssignmentGroup: Sendable, Hashable, Codable {
    public var id: String
    public var name: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        name: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.name = name
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.unknown(extra)
    }
}

/// The resource that a role is assigned on.
public struct RoleAssignmentResource: Sendable, Hashable, Codable {
    public var id: String
    /// The application's own identifier of the resource.
    public var externalId: String
    /// Type of the resource.
    public var resourceTypeSlug: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        externalId: String,
        resourceTypeSlug: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.externalId = externalId
        self.resourceTypeSlug = resourceTypeSlug
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.externalId = try members.required("external_id")
        self.resourceTypeSlug = try members.required("resource_type_slug")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("external_id", self.externalId)
        try members.required("resource_type_slug", self.resourceTypeSlug)
        try members.unknown(extra)
    }
}

/// How a role came to an organization membership.
public struct RoleAssignmentSource: Sendable, Hashable, Codable {
    public var type: RoleAssignmentSourceType
    /// Identifier of the group's assignment that the role stems from; null when it was assigned directly.
    public var groupRoleAssignmentId: String?
    /// The group that the role stems from; null when it was assigned directly.
    public var group: RoleAssignmentGroup?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: RoleAssignmentSourceType,
        groupRoleAssignmentId: String? = nil,
        group: RoleAssignmentGroup? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.groupRoleAssignmentId = groupRoleAssignmentId
        self.group = group
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.required("type")
        self.groupRoleAssignmentId = try members.optional("group_role_assignment_id")
        self.group = try members.optional("group")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.nullable("group_role_assignment_id", self.groupRoleAssignmentId)
        try members.nullable("group", self.group)
        try members.unknown(extra)
    }
}

/// A role, reduced to its slug.
public struct SlimRole: Sendable, Hashable, Codable {
    public var slug: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        slug: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.slug = slug
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.slug = try members.required("slug")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("slug", self.slug)
        try members.unknown(extra)
    }
}

/// A role that an organization membership holds on a resource.
public struct UserRoleAssignment: Sendable, Hashable, Codable {
    /// Always `role_assignment`.
    public var object: String
    public var id: String
    /// Identifier of the membership that holds the role.
    public var organizationMembershipId: String
    public var role: SlimRole
    /// The resource that the role applies to, with all its descendants.
    public var resource: RoleAssignmentResource
    /// Whether the role was assigned directly or obtained through a group.
    public var source: RoleAssignmentSource
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "role_assignment",
        id: String,
        organizationMembershipId: String,
        role: SlimRole,
        resource: RoleAssignmentResource,
        source: RoleAssignmentSource,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.organizationMembershipId = organizationMembershipId
        self.role = role
        self.resource = resource
        self.source = source
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "role_assignment"
        self.id = try members.required("id")
        self.organizationMembershipId = try members.required("organization_membership_id")
        self.role = try members.required("role")
        self.resource = try members.required("resource")
        self.source = try members.required("source")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("organization_membership_id", self.organizationMembershipId)
        try members.required("role", self.role)
        try members.required("resource", self.resource)
        try members.required("source", self.source)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// Which access to a resource counts, either `direct` for roles on the resource itself or `indirect` to
/// include roles inherited from its ancestors.
public struct ResourceAssignment: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `direct`
    public static var direct: Self { Self(rawValue: "direct") }
    /// `indirect`
    public static var indirect: Self { Self(rawValue: "indirect") }

    public static var knownValues: [Self] {
        [
            .direct,
            .indirect,
        ]
    }
}

/// How a role came to a member, either `direct` by an assignment of its own or `group` through membership in
/// a group.
public struct RoleAssignmentSourceType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `direct`
    public static var direct: Self { Self(rawValue: "direct") }
    /// `group`
    public static var group: Self { Self(rawValue: "group") }

    public static var knownValues: [Self] {
        [
            .direct,
            .group,
        ]
    }
}

/// Where a role is defined, either `EnvironmentRole` for all organizations or `OrganizationRole` for one.
public struct RoleType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `EnvironmentRole`
    public static var environmentRole: Self { Self(rawValue: "EnvironmentRole") }
    /// `OrganizationRole`
    public static var organizationRole: Self { Self(rawValue: "OrganizationRole") }

    public static var knownValues: [Self] {
        [
            .environmentRole,
            .organizationRole,
        ]
    }
}
