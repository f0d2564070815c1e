// Generated from api/vault.yaml with codegen/templates/swift/models.swift.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

import Foundation

/// Data key in plain and in encrypted form.
public struct CreateDataKeyResponse: Sendable, Hashable, Codable {
    /// Key-value pairs that decide which key encrypts the data key.
    public var context: [String: String]
    /// The key in base64, 32 bytes. Use it and forget it.
    public var dataKey: String
    /// The same key encrypted, in base64. Store it, since `decrypt_data_key` needs it.
    public var encryptedKeys: String
    /// Identifier of the data key.
    public var id: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        context: [String: String],
        dataKey: String,
        encryptedKeys: String,
        id: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.context = context
        self.dataKey = dataKey
        self.encryptedKeys = encryptedKeys
        self.id = id
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.context = try members.map("context")
        self.dataKey = try members.required("data_key")
        self.encryptedKeys = try members.required("encrypted_keys")
        self.id = try members.required("id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("context", self.context)
        try members.required("data_key", self.dataKey)
        try members.required("encrypted_keys", self.encryptedKeys)
        try members.required("id", self.id)
        try members.unknown(extra)
    }
}

extension CreateDataKeyResponse: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "context": self.context as Any,
                "dataKey": Redaction.of(self.dataKey) as Any,
                "encryptedKeys": self.encryptedKeys as Any,
                "id": self.id as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Data key in plain form.
public struct DecryptResponse: Sendable, Hashable, Codable {
    /// The key in base64, 32 bytes.
    public var dataKey: String
    /// Identifier of the data key.
    public var id: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        dataKey: String,
        id: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.dataKey = dataKey
        self.id = id
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.dataKey = try members.required("data_key")
        self.id = try members.required("id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("data_key", self.dataKey)
        try members.required("id", self.id)
        try members.unknown(extra)
    }
}

extension DecryptResponse: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "dataKey": Redaction.of(self.dataKey) as Any,
                "id": self.id as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Confirmation that an object was deleted.
public struct DeleteObjectResponse: Sendable, Hashable, Codable {
    public var name: String
    public var success: Bool
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        name: String,
        success: Bool,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.name = name
        self.success = success
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.name = try members.required("name")
        self.success = try members.required("success")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("name", self.name)
        try members.required("success", self.success)
        try members.unknown(extra)
    }
}

/// Who or what changed an object.
public struct VaultActor: Sendable, Hashable, Codable {
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

/// Stored object with its decrypted value.
public struct VaultObject: Sendable, Hashable, Codable {
    public var id: String
    public var metadata: VaultObjectMetadata
    public var name: String
    /// The decrypted value.
    public var value: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        metadata: VaultObjectMetadata,
        name: String,
        value: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.metadata = metadata
        self.name = name
        self.value = value
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.metadata = try members.required("metadata")
        self.name = try members.required("name")
        self.value = try members.required("value")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("metadata", self.metadata)
        try members.required("name", self.name)
        try members.required("value", self.value)
        try members.unknown(extra)
    }
}

extension VaultObject: CustomReflectable {
    /// Without its secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "id": self.id as Any,
                "metadata": self.metadata as Any,
                "name": self.name as Any,
                "value": Redaction.of(self.value) as Any,
                "extra": extra,
            ],
            displayStyle: .struct)
    }
}

/// Stored object without its value.
public struct VaultObjectInfo: Sendable, Hashable, Codable {
    public var id: String
    public var metadata: VaultObjectMetadata
    public var name: String
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        metadata: VaultObjectMetadata,
        name: String,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.metadata = metadata
        self.name = name
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.metadata = try members.required("metadata")
        self.name = try members.required("name")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("metadata", self.metadata)
        try members.required("name", self.name)
        try members.unknown(extra)
    }
}

/// Facts about a stored object.
public struct VaultObjectMetadata: Sendable, Hashable, Codable {
    /// Key-value pairs that decide which key encrypts the object.
    public var context: [String: String]
    public var environmentId: String
    /// Identifier of the object.
    public var id: String
    /// Identifier of the key that encrypts the object.
    public var keyId: String
    public var updatedAt: Date
    /// Who or what changed the object last.
    public var updatedBy: VaultActor
    /// Identifier of the current version, for use as `version_check`.
    public var versionId: String?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        context: [String: String],
        environmentId: String,
        id: String,
        keyId: String,
        updatedAt: Date,
        updatedBy: VaultActor,
        versionId: String? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.context = context
        self.environmentId = environmentId
        self.id = id
        self.keyId = keyId
        self.updatedAt = updatedAt
        self.updatedBy = updatedBy
        self.versionId = versionId
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.context = try members.map("context")
        self.environmentId = try members.required("environment_id")
        self.id = try members.required("id")
        self.keyId = try members.required("key_id")
        self.updatedAt = try members.date("updated_at")
        self.updatedBy = try members.required("updated_by")
        self.versionId = try members.optional("version_id")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("context", self.context)
        try members.required("environment_id", self.environmentId)
        try members.required("id", self.id)
        try members.required("key_id", self.keyId)
        try members.date("updated_at", self.updatedAt)
        try members.required("updated_by", self.updatedBy)
        try members.optional("version_id", self.versionId)
        try members.unknown(extra)
    }
}

/// Stored object as it appears in a list.
public struct VaultObjectSummary: Sendable, Hashable, Codable {
    public var id: String
    public var name: String
    public var updatedAt: Date?
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        id: String,
        name: String,
        updatedAt: Date? = nil,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.id = id
        self.name = name
        self.updatedAt = updatedAt
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.id = try members.required("id")
        self.name = try members.required("name")
        self.updatedAt = try members.optionalDate("updated_at")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.required("id", self.id)
        try members.required("name", self.name)
        try members.optionalDate("updated_at", self.updatedAt)
        try members.unknown(extra)
    }
}

/// One version of a stored object.
public struct VaultObjectVersion: Sendable, Hashable, Codable {
    public var createdAt: Date
    /// Whether this is the version that is read now.
    public var currentVersion: Bool
    /// Fingerprint of the stored data.
    public var etag: String
    /// Identifier of the version.
    public var id: String
    /// Size of the stored data in bytes.
    public var size: Int
    /// Members that this version does not know.
    public var extra: UnknownMembers

    /// With its members.
    public init(
        createdAt: Date,
        currentVersion: Bool,
        etag: String,
        id: String,
        size: Int,
        extra: UnknownMembers = UnknownMembers()
    ) {
        self.createdAt = createdAt
        self.currentVersion = currentVersion
        self.etag = etag
        self.id = id
        self.size = size
        self.extra = extra
    }

    public init(from decoder: any Decoder) throws {
        var members = try MemberDecoder(decoder)
        self.createdAt = try members.date("created_at")
        self.currentVersion = try members.required("current_version")
        self.etag = try members.required("etag")
        self.id = try members.required("id")
        self.size = try members.required("size")
        self.extra = try members.unknown()
    }

    public func encode(to encoder: any Encoder) throws {
        var members = MemberEncoder(encoder)
        try members.date("created_at", self.createdAt)
        try members.required("current_version", self.currentVersion)
        try members.required("etag", self.etag)
        try members.required("id", self.id)
        try members.required("size", self.size)
        try members.unknown(extra)
    }
}
