// Generated from api/vault.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `vault` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::decode::decode_struct;
use crate::extra::Extra;
use crate::secret::Secret;

/// Data key in plain and in encrypted form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateDataKeyResponse {
    /// Key-value pairs that decide which key encrypts the data key.
    pub context: BTreeMap<String, String>,
    /// The key in base64, 32 bytes. Use it and forget it.
    pub data_key: Secret,
    /// The same key encrypted, in base64. Store it, since `decrypt_data_key` needs it.
    pub encrypted_keys: String,
    /// Identifier of the data key.
    pub id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    CreateDataKeyResponse {
        context: "context",
        data_key: "data_key",
        encrypted_keys: "encrypted_keys",
        id: "id",
    }
}

/// Data key in plain form.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DecryptResponse {
    /// The key in base64, 32 bytes.
    pub data_key: Secret,
    /// Identifier of the data key.
    pub id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DecryptResponse {
        data_key: "data_key",
        id: "id",
    }
}

/// Confirmation that an object was deleted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteObjectResponse {
    pub name: String,
    pub success: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DeleteObjectResponse {
        name: "name",
        success: "success",
    }
}

/// Who or what changed an object.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultActor {
    pub id: String,
    pub name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultActor {
        id: "id",
        name: "name",
    }
}

/// Stored object with its decrypted value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultObject {
    pub id: String,
    pub metadata: VaultObjectMetadata,
    pub name: String,
    /// The decrypted value.
    pub value: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultObject {
        id: "id",
        metadata: "metadata",
        name: "name",
        value: "value",
    }
}

/// Stored object without its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultObjectInfo {
    pub id: String,
    pub metadata: VaultObjectMetadata,
    pub name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultObjectInfo {
        id: "id",
        metadata: "metadata",
        name: "name",
    }
}

/// Facts about a stored object.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultObjectMetadata {
    /// Key-value pairs that decide which key encrypts the object.
    pub context: BTreeMap<String, String>,
    pub environment_id: String,
    /// Identifier of the object.
    pub id: String,
    /// Identifier of the key that encrypts the object.
    pub key_id: String,
    pub updated_at: Timestamp,
    /// Who or what changed the object last.
    pub updated_by: VaultActor,
    /// Identifier of the current version, for use as `version_check`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultObjectMetadata {
        context: "context",
        environment_id: "environment_id",
        id: "id",
        key_id: "key_id",
        updated_at: "updated_at",
        updated_by: "updated_by",
        version_id: "version_id",
    }
}

/// Stored object as it appears in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultObjectSummary {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultObjectSummary {
        id: "id",
        name: "name",
        updated_at: "updated_at",
    }
}

/// One version of a stored object.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultObjectVersion {
    pub created_at: Timestamp,
    /// Whether this is the version that is read now.
    pub current_version: bool,
    /// Fingerprint of the stored data.
    pub etag: String,
    /// Identifier of the version.
    pub id: String,
    /// Size of the stored data in bytes.
    pub size: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultObjectVersion {
        created_at: "created_at",
        current_version: "current_version",
        etag: "etag",
        id: "id",
        size: "size",
    }
}
