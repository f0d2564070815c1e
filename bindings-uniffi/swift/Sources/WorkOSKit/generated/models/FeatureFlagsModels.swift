// Generated from api/feature_flags.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// A switch for a feature, evaluated per user or organization.
public struct FeatureFlag: Sendable, Hashable, Codable {
    /// Always `feature_flag`.
    public var object: String
    public var id: String
    /// Key by which code refers to the flag, unique in the environment.
    public var slug: String
    /// Display name; need not be unique.
    public var name: String
    public var description: String?
    /// Null when nobody is recorded as owner.
    public var owner: FeatureFlagOwner?
    /// Labels for grouping and searching flags.
    public var tags: [String]
    /// Whether the flag is switched on in this environment.
    public var enabled: Bool
    /// Value for users and organizations that no target covers.
    public var defaultValue: Bool
    public var createdAt: Date
    public var updatedAt: Date
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        object: String = "feature_flag",
        id: String,
        slug: String,
        name: String,
        description: String? = nil,
        owner: FeatureFlagOwner? = nil,
        tags: [String],
        enabled: Bool,
        defaultValue: Bool,
        createdAt: Date,
        updatedAt: Date,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.object = object
        self.id = id
        self.slug = slug
        self.name = name
        self.description = description
        self.owner = owner
        self.tags = tags
        self.enabled = enabled
        self.defaultValue = defaultValue
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.object = try members.optional("object") ?? "feature_flag"
        self.id = try members.required("id")
        self.slug = try members.required("slug")
        self.name = try members.required("name")
        self.description = try members.optional("description")
        self.owner = try members.optional("owner")
        self.tags = try members.list("tags")
        self.enabled = try members.required("enabled")
        self.defaultValue = try members.required("default_value")
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
        try members.nullable("owner", self.owner)
        try members.required("tags", self.tags)
        try members.required("enabled", self.enabled)
        try members.required("default_value", self.defaultValue)
        try members.date("created_at", self.createdAt)
        try members.date("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// All flags of the environment in the rule-based form.
public struct FeatureFlagConfiguration: Sendable, Hashable, Codable {
    /// Version of this format; 2 is the one described here.
    public var version: Int
    /// The flags by slug.
    public var flags: [String: FeatureFlagDefinition]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        version: Int,
        flags: [String: FeatureFlagDefinition],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.version = version
        self.flags = flags
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.version = try members.required("version")
        self.flags = try members.map("flags")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("version", self.version)
        try members.required("flags", self.flags)
        try members.unknown(extra)
    }
}

/// One flag with the rules that decide its value.
public struct FeatureFlagDefinition: Sendable, Hashable, Codable {
    public var slug: String
    /// Whether the flag is switched on in this environment.
    public var enabled: Bool
    /// Value when no rule matches.
    public var defaultValue: JSONValue?
    /// Value while the flag is disabled.
    public var offValue: JSONValue?
    /// Rules in the order in which they are tried; the first match wins.
    public var rules: [FeatureFlagDefinitionRule]
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        slug: String,
        enabled: Bool,
        defaultValue: JSONValue? = nil,
        offValue: JSONValue? = nil,
        rules: [FeatureFlagDefinitionRule],
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.slug = slug
        self.enabled = enabled
        self.defaultValue = defaultValue
        self.offValue = offValue
        self.rules = rules
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.slug = try members.required("slug")
        self.enabled = try members.required("enabled")
        self.defaultValue = try members.optional("default_value")
        self.offValue = try members.optional("off_value")
        self.rules = try members.list("rules")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("slug", self.slug)
        try members.required("enabled", self.enabled)
        try members.optional("default_value", self.defaultValue)
        try members.optional("off_value", self.offValue)
        try members.required("rules", self.rules)
        try members.unknown(extra)
    }
}

/// A test of a rule against the user, organization or other target at hand.
public struct FeatureFlagDefinitionCondition: Sendable, Hashable, Codable {
    /// Kind of target compared, such as `user`, `organization` or a type of the application.
    public var targetType: String?
    /// How to compare; `one_of` is the only one known, and others never match.
    public var `operator`: String?
    /// Identifiers of the targets that satisfy the condition.
    public var values: [JSONValue]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        targetType: String? = nil,
        `operator`: String? = nil,
        values: [JSONValue]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.targetType = targetType
        self.`operator` = `operator`
        self.values = values
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.targetType = try members.optional("target_type")
        self.`operator` = try members.optional("operator")
        self.values = try members.optional("values")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.optional("target_type", self.targetType)
        try members.optional("operator", self.`operator`)
        try members.optional("values", self.values)
        try members.unknown(extra)
    }
}

/// A rule of a flag. It matches when all its conditions do; a rule without conditions, or of an unknown kind,
/// never matches.
public struct FeatureFlagDefinitionRule: Sendable, Hashable, Codable {
    public var id: String
    /// Kind of rule; `conditions` is the only one known.
    public var kind: String
    /// Value the flag has when the rule matches.
    public var value: JSONValue?
    /// All of these must hold for the rule to match.
    public var conditions: [FeatureFlagDefinitionCondition]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        kind: String,
        value: JSONValue? = nil,
        conditions: [FeatureFlagDefinitionCondition]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.kind = kind
        self.value = value
        self.conditions = conditions
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.kind = try members.required("kind")
        self.value = try members.optional("value")
        self.conditions = try members.optional("conditions")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("kind", self.kind)
        try members.optional("value", self.value)
        try members.optional("conditions", self.conditions)
        try members.unknown(extra)
    }
}

/// The person in charge of a flag.
public struct FeatureFlagOwner: Sendable, Hashable, Codable {
    public var email: String
    public var firstName: String?
    public var lastName: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        email: String,
        firstName: String? = nil,
        lastName: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.email = try members.required("email")
        self.firstName = try members.optional("first_name")
        self.lastName = try members.optional("last_name")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("email", self.email)
        try members.nullable("first_name", self.firstName)
        try members.nullable("last_name", self.lastName)
        try members.unknown(extra)
    }
}

/// A target of a type the application defines itself, such as a workspace.
public struct FeatureFlagPollCustomTarget: Sendable, Hashable, Codable {
    /// Type of the target, a lower-case name defined by the application.
    public var type: String
    /// Identifier of the target within its type, compared exactly.
    public var id: String
    /// Whether the flag is on for this target.
    public var enabled: Bool
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        type: String,
        id: String,
        enabled: Bool,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.type = type
        self.id = id
        self.enabled = enabled
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.type = try members.required("type")
        self.id = try members.required("id")
        self.enabled = try members.required("enabled")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("type", self.type)
        try members.required("id", self.id)
        try members.required("enabled", self.enabled)
        try members.unknown(extra)
    }
}

/// One flag with its targets in the target-based form.
public struct FeatureFlagPollEntry: Sendable, Hashable, Codable {
    public var slug: String
    /// Whether the flag is switched on in this environment.
    public var enabled: Bool
    /// Value for everyone no enabled target covers.
    public var defaultValue: Bool
    public var targets: FeatureFlagPollTargets
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        slug: String,
        enabled: Bool,
        defaultValue: Bool,
        targets: FeatureFlagPollTargets,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.slug = slug
        self.enabled = enabled
        self.defaultValue = defaultValue
        self.targets = targets
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.slug = try members.required("slug")
        self.enabled = try members.required("enabled")
        self.defaultValue = try members.required("default_value")
        self.targets = try members.required("targets")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("slug", self.slug)
        try members.required("enabled", self.enabled)
        try members.required("default_value", self.defaultValue)
        try members.required("targets", self.targets)
        try members.unknown(extra)
    }
}

/// A user or organization a flag is set for.
public struct FeatureFlagPollTarget: Sendable, Hashable, Codable {
    /// Identifier of the user or organization.
    public var id: String
    /// Whether the flag is on for this target.
    public var enabled: Bool
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        enabled: Bool,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.enabled = enabled
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.enabled = try members.required("enabled")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("enabled", self.enabled)
        try members.unknown(extra)
    }
}

/// The targets of a flag by kind.
public struct FeatureFlagPollTargets: Sendable, Hashable, Codable {
    public var users: [FeatureFlagPollTarget]
    public var organizations: [FeatureFlagPollTarget]
    /// Targets of the application's own types; absent when the flag has none.
    public var customTargets: [FeatureFlagPollCustomTarget]?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        users: [FeatureFlagPollTarget],
        organizations: [FeatureFlagPollTarget],
        customTargets: [FeatureFlagPollCustomTarget]? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.users = users
        self.organizations = organizations
        self.customTargets = customTargets
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.users = try members.list("users")
        self.organizations = try members.list("organizations")
        self.customTargets = try members.optional("custom_targets")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("users", self.users)
        try members.required("organizations", self.organizations)
        try members.optional("custom_targets", self.customTargets)
        try members.unknown(extra)
    }
}
