// Generated from api/directory_sync.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// A connection between one organization and the system in which it manages its people, such as an identity
/// provider or an HR system.
public struct Directory: Sendable, Hashable, Codable {
    /// Always `directory`.
    public var object: String
    public var id: String
    /// Identifier of the organization that owns the directory.
    public var organizationId: String
    /// A second key of the directory, issued by WorkOS beside `id`.
    public var externalKey: String
    /// The provider and protocol behind the directory.
    public var type: DirectoryType
    /// Whether the directory is set up and its provider can be read.
    public var state: DirectoryState
    public var name: String
    /// Domain of the customer, where one is recorded.
    public var domain: String?
    /// Counts of synced users and groups, where they are known.
    public var metadata: DirectoryMetadata?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "directory",
        id: String,
        organizationId: String,
        externalKey: String,
        type: DirectoryType,
        state: DirectoryState,
        name: String,
        domain: String? = nil,
        metadata: DirectoryMetadata? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.organizationId = organizationId
        self.externalKey = externalKey
        self.type = type
        self.state = state
        self.name = name
        self.domain = domain
        self.metadata = metadata
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "directory"
        self.id = try members.required("id")
        self.organizationId = try members.required("organization_id")
        self.externalKey = try members.required("external_key")
        self.type = try members.required("type")
        self.state = try members.required("state")
        self.name = try members.required("name")
        self.domain = try members.optional("domain")
        self.metadata = try members.optional("metadata")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("organization_id", self.organizationId)
        try members.required("external_key", self.externalKey)
        try members.required("type", self.type)
        try members.required("state", self.state)
        try members.required("name", self.name)
        try members.optional("domain", self.domain)
        try members.optional("metadata", self.metadata)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// A group as the directory provider knows it, for example a team or a department.
public struct DirectoryGroup: Sendable, Hashable, Codable {
    /// Always `directory_group`.
    public var object: String
    public var id: String
    /// Identifier the directory provider uses for this group; its format depends on the provider.
    public var idpId: String
    /// Identifier of the directory the group comes from.
    public var directoryId: String
    /// Identifier of the organization that owns the directory.
    public var organizationId: String
    public var name: String
    /// The attributes exactly as the provider sent them, in the provider's own shape.
    public var rawAttributes: [String: JSONValue]?
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "directory_group",
        id: String,
        idpId: String,
        directoryId: String,
        organizationId: String,
        name: String,
        rawAttributes: [String: JSONValue]? = nil,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.idpId = idpId
        self.directoryId = directoryId
        self.organizationId = organizationId
        self.name = name
        self.rawAttributes = rawAttributes
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "directory_group"
        self.id = try members.required("id")
        self.idpId = try members.required("idp_id")
        self.directoryId = try members.required("directory_id")
        self.organizationId = try members.required("organization_id")
        self.name = try members.required("name")
        self.rawAttributes = try members.optional("raw_attributes")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("idp_id", self.idpId)
        try members.required("directory_id", self.directoryId)
        try members.required("organization_id", self.organizationId)
        try members.required("name", self.name)
        try members.optional("raw_attributes", self.rawAttributes)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// How much a directory holds.
public struct DirectoryMetadata: Sendable, Hashable, Codable {
    public var users: DirectoryUserCounts
    /// Number of groups.
    public var groups: Int
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        users: DirectoryUserCounts,
        groups: Int,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.users = users
        self.groups = groups
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.users = try members.required("users")
        self.groups = try members.required("groups")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("users", self.users)
        try members.required("groups", self.groups)
        try members.unknown(extra)
    }
}

/// The acknowledgement of a requested sync, which runs later.
public struct DirectorySyncResponse: Sendable, Hashable, Codable {
    /// Always `queued`.
    public var status: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        status: String = "queued",
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.status = status
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.status = try members.optional("status") ?? "queued"
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("status", self.status)
        try members.unknown(extra)
    }
}

/// Number of users of a directory by state.
public struct DirectoryUserCounts: Sendable, Hashable, Codable {
    public var active: Int
    public var inactive: Int
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        active: Int,
        inactive: Int,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.active = active
        self.inactive = inactive
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.active = try members.required("active")
        self.inactive = try members.required("inactive")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("active", self.active)
        try members.required("inactive", self.inactive)
        try members.unknown(extra)
    }
}

/// One of several e-mail addresses of a directory user.
public struct DirectoryUserEmail: Sendable, Hashable, Codable {
    /// Whether this is the main address.
    public var primary: Bool?
    /// Kind of address as the provider labels it, for example `work`.
    public var type: String?
    /// The address itself.
    public var value: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        primary: Bool? = nil,
        type: String? = nil,
        value: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.primary = primary
        self.type = type
        self.value = value
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.primary = try members.optional("primary")
        self.type = try members.optional("type")
        self.value = try members.optional("value")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("primary", self.primary)
        try members.optional("type", self.type)
        try members.optional("value", self.value)
        try members.unknown(extra)
    }
}

/// A person in a directory, with the groups this person belongs to. It is the provider's record and distinct
/// from the user who signs in.
public struct DirectoryUserWithGroups: Sendable, Hashable, Codable {
    /// Always `directory_user`.
    public var object: String
    public var id: String
    /// Identifier of the directory the user comes from.
    public var directoryId: String
    /// Identifier of the organization that owns the directory.
    public var organizationId: String
    /// Identifier the directory provider uses for this user; its format depends on the provider.
    public var idpId: String
    /// Primary address; null when the provider sends none.
    public var email: String?
    public var firstName: String?
    public var lastName: String?
    /// Full name.
    public var name: String?
    /// All known addresses. New code reads them from `custom_attributes`, where the environment can enable
    /// them. Deprecated.
    public var emails: [DirectoryUserEmail]?
    /// New code reads it from `custom_attributes`, where the environment can enable it. Deprecated.
    public var jobTitle: String?
    /// New code reads it from `custom_attributes`, where the environment can enable it. Deprecated.
    public var username: String?
    /// Whether the user may still use the application; act on everything but `active`.
    public var state: DirectoryUserState
    /// The attributes exactly as the provider sent them, in the provider's own shape. Deprecated.
    public var rawAttributes: [String: JSONValue]
    /// The attributes mapped for this environment, keyed by the attribute names configured there.
    public var customAttributes: [String: JSONValue]
    /// Role assigned through the directory; absent when none is.
    public var role: SlimRole?
    /// All roles assigned through the directory; present where users can hold several.
    public var roles: [SlimRole]?
    public var createdAt: Date
    public var updatedAt: Date
    /// Groups of the user. Empty for newer accounts and unbounded for others; list the groups of the user
    /// instead. Deprecated.
    public var groups: [DirectoryGroup]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "directory_user",
        id: String,
        directoryId: String,
        organizationId: String,
        idpId: String,
        email: String? = nil,
        firstName: String? = nil,
        lastName: String? = nil,
        name: String? = nil,
        emails: [DirectoryUserEmail]? = nil,
        jobTitle: String? = nil,
        username: String? = nil,
        state: DirectoryUserState,
        rawAttributes: [String: JSONValue],
        customAttributes: [String: JSONValue],
        role: SlimRole? = nil,
        roles: [SlimRole]? = nil,
        createdAt: Date,
        updatedAt: Date,
        groups: [DirectoryGroup],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.directoryId = directoryId
        self.organizationId = organizationId
        self.idpId = idpId
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.name = name
        self.emails = emails
        self.jobTitle = jobTitle
        self.username = username
        self.state = state
        self.rawAttributes = rawAttributes
        self.customAttributes = customAttributes
        self.role = role
        self.roles = roles
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.groups = groups
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "directory_user"
        self.id = try members.required("id")
        self.directoryId = try members.required("directory_id")
        self.organizationId = try members.required("organization_id")
        self.idpId = try members.required("idp_id")
        self.email = try members.optional("email")
        self.firstName = try members.optional("first_name")
        self.lastName = try members.optional("last_name")
        self.name = try members.optional("name")
        self.emails = try members.optional("emails")
        self.jobTitle = try members.optional("job_title")
        self.username = try members.optional("username")
        self.state = try members.required("state")
        self.rawAttributes = try members.map("raw_attributes")
        self.customAttributes = try members.map("custom_attributes")
        self.role = try members.optional("role")
        self.roles = try members.optional("roles")
        self.createdAt = try members.date("created_at")
        self.updatedAt = try members.date("updated_at")
        self.groups = try members.list("groups")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("object", self.object)
        try members.required("id", self.id)
        try members.required("directory_id", self.directoryId)
        try members.required("organization_id", self.organizationId)
        try members.required("idp_id", self.idpId)
        try members.nullable("email", self.email)
        try members.optional("first_name", self.firstName)
        try members.optional("last_name", self.lastName)
        try members.optional("name", self.name)
        try members.optional("emails", self.emails)
        try members.optional("job_title", self.jobTitle)
        try members.optional("username", self.username)
        try members.required("state", self.state)
        try members.required("raw_attributes", self.rawAttributes)
        try members.required("custom_attributes", self.customAttributes)
        try members.optional("role", self.role)
        try members.optional("roles", self.roles)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.required("groups", self.groups)
        try members.unknown(extra)
    }
}

/// How far the connection to the provider is. `linked` works and syncs, `validating` is being checked,
/// `invalid_credentials` was refused by the provider, `unlinked` is not connected, `deleting` is going away.
public struct DirectoryState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `linked`
    public static var linked: Self { Self(rawValue: "linked") }
    /// `validating`
    public static var validating: Self { Self(rawValue: "validating") }
    /// `invalid_credentials`
    public static var invalidCredentials: Self { Self(rawValue: "invalid_credentials") }
    /// `unlinked`
    public static var unlinked: Self { Self(rawValue: "unlinked") }
    /// `deleting`
    public static var deleting: Self { Self(rawValue: "deleting") }

    public static var knownValues: [Self] {
        [
            .linked,
            .validating,
            .invalidCredentials,
            .unlinked,
            .deleting,
        ]
    }
}

/// The directory provider and, where the name says so, the protocol. Values contain spaces.
public struct DirectoryType: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `azure scim v2.0`
    public static var azureScimV2_0: Self { Self(rawValue: "azure scim v2.0") }
    /// `bamboohr`
    public static var bamboohr: Self { Self(rawValue: "bamboohr") }
    /// `breathe hr`
    public static var breatheHr: Self { Self(rawValue: "breathe hr") }
    /// `cezanne hr`
    public static var cezanneHr: Self { Self(rawValue: "cezanne hr") }
    /// `cyberark scim v2.0`
    public static var cyberarkScimV2_0: Self { Self(rawValue: "cyberark scim v2.0") }
    /// `fourth hr`
    public static var fourthHr: Self { Self(rawValue: "fourth hr") }
    /// `generic scim v2.0`
    public static var genericScimV2_0: Self { Self(rawValue: "generic scim v2.0") }
    /// `gsuite directory`
    public static var gsuiteDirectory: Self { Self(rawValue: "gsuite directory") }
    /// `hibob`
    public static var hibob: Self { Self(rawValue: "hibob") }
    /// `sailpoint scim v2.0`
    public static var sailpointScimV2_0: Self { Self(rawValue: "sailpoint scim v2.0") }
    /// `jump cloud scim v2.0`
    public static var jumpCloudScimV2_0: Self { Self(rawValue: "jump cloud scim v2.0") }
    /// `okta scim v2.0`
    public static var oktaScimV2_0: Self { Self(rawValue: "okta scim v2.0") }
    /// `onelogin scim v2.0`
    public static var oneloginScimV2_0: Self { Self(rawValue: "onelogin scim v2.0") }
    /// `people hr`
    public static var peopleHr: Self { Self(rawValue: "people hr") }
    /// `personio`
    public static var personio: Self { Self(rawValue: "personio") }
    /// `pingfederate scim v2.0`
    public static var pingfederateScimV2_0: Self { Self(rawValue: "pingfederate scim v2.0") }
    /// `rippling scim v2.0`
    public static var ripplingScimV2_0: Self { Self(rawValue: "rippling scim v2.0") }
    /// `s3`
    public static var s3: Self { Self(rawValue: "s3") }
    /// `sftp`
    public static var sftp: Self { Self(rawValue: "sftp") }
    /// `sftp workday`
    public static var sftpWorkday: Self { Self(rawValue: "sftp workday") }
    /// `workday`
    public static var workday: Self { Self(rawValue: "workday") }
    /// `gusto`
    public static var gusto: Self { Self(rawValue: "gusto") }
    /// `rippling`
    public static var rippling: Self { Self(rawValue: "rippling") }

    public static var knownValues: [Self] {
        [
            .azureScimV2_0,
            .bamboohr,
            .breatheHr,
            .cezanneHr,
            .cyberarkScimV2_0,
            .fourthHr,
            .genericScimV2_0,
            .gsuiteDirectory,
            .hibob,
            .sailpointScimV2_0,
            .jumpCloudScimV2_0,
            .oktaScimV2_0,
            .oneloginScimV2_0,
            .peopleHr,
            .personio,
            .pingfederateScimV2_0,
            .ripplingScimV2_0,
            .s3,
            .sftp,
            .sftpWorkday,
            .workday,
            .gusto,
            .rippling,
        ]
    }
}

/// Standing of a directory user at the provider. Only `active` users should have access.
public struct DirectoryUserState: OpenEnum {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `active`
    public static var active: Self { Self(rawValue: "active") }
    /// `suspended`
    public static var suspended: Self { Self(rawValue: "suspended") }
    /// `inactive`
    public static var inactive: Self { Self(rawValue: "inactive") }

    public static var knownValues: [Self] {
        [
            .active,
            .suspended,
            .inactive,
        ]
    }
}
