// Generated from api/api_keys.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `api_keys` service.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::UserApiKeyOwner;
use crate::decode::{self, decode_struct};
use crate::extra::Extra;
use crate::secret::Secret;

/// API key of an organization or a user, without its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ApiKey {
    /// Always `api_key`.
    pub object: String,
    pub id: String,
    pub owner: ApiKeyOwner,
    pub name: String,
    /// Shortened form of the key that is safe to show, so that a person can recognise it.
    pub obfuscated_value: String,
    /// When the key was last used; null if never.
    pub last_used_at: Option<Timestamp>,
    /// When the key stops working; null if it does not expire.
    pub expires_at: Option<Timestamp>,
    /// Slugs of the permissions that the key carries.
    pub permissions: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ApiKey {
        object: "object",
        id: "id",
        owner: "owner",
        name: "name",
        obfuscated_value: "obfuscated_value",
        last_used_at: "last_used_at",
        expires_at: "expires_at",
        permissions: "permissions",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Result of checking an API key.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ApiKeyValidationResponse {
    /// The key that was recognised; null if the value is not a valid key.
    pub api_key: Option<ApiKey>,
    /// Identifier of the agent registration that the key was issued to; absent if no agent holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_registration_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ApiKeyValidationResponse {
        api_key: "api_key",
        agent_registration_id: "agent_registration_id",
    }
}

/// API key of an organization, without its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationApiKey {
    /// Always `api_key`.
    pub object: String,
    pub id: String,
    pub owner: OrganizationApiKeyOwner,
    pub name: String,
    /// Shortened form of the key that is safe to show, so that a person can recognise it.
    pub obfuscated_value: String,
    /// When the key was last used; null if never.
    pub last_used_at: Option<Timestamp>,
    /// When the key stops working; null if it does not expire.
    pub expires_at: Option<Timestamp>,
    /// Slugs of the permissions that the key carries.
    pub permissions: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationApiKey {
        object: "object",
        id: "id",
        owner: "owner",
        name: "name",
        obfuscated_value: "obfuscated_value",
        last_used_at: "last_used_at",
        expires_at: "expires_at",
        permissions: "permissions",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Organization as the owner of an API key.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationApiKeyOwner {
    /// Always `organization`.
    pub r#type: String,
    /// Identifier of the organization.
    pub id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationApiKeyOwner {
        r#type: "type",
        id: "id",
    }
}

/// API key of an organization just created, with its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationApiKeyWithValue {
    /// Always `api_key`.
    pub object: String,
    pub id: String,
    pub owner: OrganizationApiKeyOwner,
    pub name: String,
    /// Shortened form of the key that is safe to show, so that a person can recognise it.
    pub obfuscated_value: String,
    /// When the key was last used; null if never.
    pub last_used_at: Option<Timestamp>,
    /// When the key stops working; null if it does not expire.
    pub expires_at: Option<Timestamp>,
    /// Slugs of the permissions that the key carries.
    pub permissions: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The key itself, shown only this once.
    pub value: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationApiKeyWithValue {
        object: "object",
        id: "id",
        owner: "owner",
        name: "name",
        obfuscated_value: "obfuscated_value",
        last_used_at: "last_used_at",
        expires_at: "expires_at",
        permissions: "permissions",
        created_at: "created_at",
        updated_at: "updated_at",
        value: "value",
    }
}

/// Owner of an API key, an organization or a user within an organization.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ApiKeyOwner {
    /// `type` is `organization`.
    Organization(Box<OrganizationApiKeyOwner>),
    /// `type` is `user`.
    User(Box<UserApiKeyOwner>),
    /// A form that this version does not know.
    Other(Value),
}

impl<'de> Deserialize<'de> for ApiKeyOwner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("type").and_then(Value::as_str) {
            Some("organization") => decode::variant(value).map(Self::Organization),
            Some("user") => decode::variant(value).map(Self::User),
            _ => Ok(Self::Other(value)),
        }
    }
}

impl From<OrganizationApiKeyOwner> for ApiKeyOwner {
    fn from(value: OrganizationApiKeyOwner) -> Self {
        Self::Organization(Box::new(value))
    }
}

impl From<UserApiKeyOwner> for ApiKeyOwner {
    fn from(value: UserApiKeyOwner) -> Self {
        Self::User(Box::new(value))
    }
}
