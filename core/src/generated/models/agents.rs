// Generated from api/agents.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `agents` service.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::SessionStatus;
use crate::decode::{self, decode_struct};
use crate::extra::Extra;
use crate::open_enum::open_enum;
use crate::secret::Secret;

/// Access token of a registered agent, to be checked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentAccessTokenCredentialInput {
    /// Always `access_token`.
    pub r#type: String,
    /// The access token.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub credential: Secret,
    /// Audience that the token must be meant for; the environment's client identifier if left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AgentAccessTokenCredentialInput {
    /// With the members that are always there.
    pub fn new(credential: impl Into<Secret>) -> Self {
        Self {
            credential: credential.into(),
            r#type: "access_token".to_owned(),
            audience: None,
            extra: Extra::default(),
        }
    }

    /// Audience that the token must be meant for; the environment's client identifier if left out.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }
}

decode_struct! {
    AgentAccessTokenCredentialInput {
        r#type: "type",
        credential: "credential",
        audience: "audience",
    }
}

/// API key of a registered agent, to be checked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentApiKeyCredentialInput {
    /// Always `api_key`.
    pub r#type: String,
    /// The API key.
    #[serde(serialize_with = "crate::secret::exposed")]
    pub credential: Secret,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AgentApiKeyCredentialInput {
    /// With the members that are always there.
    pub fn new(credential: impl Into<Secret>) -> Self {
        Self { credential: credential.into(), r#type: "api_key".to_owned(), extra: Extra::default() }
    }
}

decode_struct! {
    AgentApiKeyCredentialInput {
        r#type: "type",
        credential: "credential",
    }
}

/// Definition of one of the application's own agents.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentBlueprint {
    /// Always `agent_blueprint`.
    pub object: String,
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    /// Slugs of the permissions that sessions can have at most.
    pub permissions: Vec<String>,
    /// Who may get tokens for an agent of this blueprint.
    pub invocable_by: AgentBlueprintInvocableBy,
    /// Kinds of instance that the agent may run as.
    pub invocable_as: AgentBlueprintInvocableAs,
    /// Lifetimes of sessions and tokens.
    pub session_settings: AgentBlueprintSessionSettings,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentBlueprint {
        object: "object",
        id: "id",
        name: "name",
        description: "description",
        permissions: "permissions",
        invocable_by: "invocable_by",
        invocable_as: "invocable_as",
        session_settings: "session_settings",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Kinds of instance that an agent may run as.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentBlueprintInvocableAs {
    pub instance_types: Vec<AgentInstanceType>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentBlueprintInvocableAs {
        instance_types: "instance_types",
    }
}

/// Kinds of instance that an agent may run as, to be set.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AgentBlueprintInvocableAsInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_types: Option<Vec<AgentInstanceType>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AgentBlueprintInvocableAsInput {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `instance_types`.
    #[must_use]
    pub fn instance_types(
        mut self,
        instance_types: impl IntoIterator<Item = impl Into<AgentInstanceType>>,
    ) -> Self {
        self.instance_types = Some(instance_types.into_iter().map(Into::into).collect());
        self
    }
}

decode_struct! {
    AgentBlueprintInvocableAsInput {
        instance_types: "instance_types",
    }
}

/// Who may get tokens for an agent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentBlueprintInvocableBy {
    /// Slugs of the roles whose holders may delegate to an agent of this blueprint.
    pub role_slugs: Vec<String>,
    /// Identifiers of the organizations in which an agent of this blueprint may get tokens.
    pub organization_ids: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentBlueprintInvocableBy {
        role_slugs: "role_slugs",
        organization_ids: "organization_ids",
    }
}

/// Who may get tokens for an agent, to be set.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AgentBlueprintInvocableByInput {
    /// Slugs of the roles whose holders may delegate to an agent of this blueprint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_slugs: Option<Vec<String>>,
    /// Identifiers of the organizations in which an agent of this blueprint may get tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_ids: Option<Vec<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AgentBlueprintInvocableByInput {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Slugs of the roles whose holders may delegate to an agent of this blueprint.
    #[must_use]
    pub fn role_slugs(mut self, role_slugs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.role_slugs = Some(role_slugs.into_iter().map(Into::into).collect());
        self
    }

    /// Identifiers of the organizations in which an agent of this blueprint may get tokens.
    #[must_use]
    pub fn organization_ids(mut self, organization_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.organization_ids = Some(organization_ids.into_iter().map(Into::into).collect());
        self
    }
}

decode_struct! {
    AgentBlueprintInvocableByInput {
        role_slugs: "role_slugs",
        organization_ids: "organization_ids",
    }
}

/// Lifetimes of the sessions and tokens of an agent, in seconds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentBlueprintSessionSettings {
    /// Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days).
    pub max_age_seconds: i64,
    /// Life of each access token in seconds; at most 3600 (1 hour).
    pub access_token_ttl_seconds: i64,
    /// Life of each refresh token in seconds; at most 5184000 (60 days).
    pub refresh_token_ttl_seconds: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentBlueprintSessionSettings {
        max_age_seconds: "max_age_seconds",
        access_token_ttl_seconds: "access_token_ttl_seconds",
        refresh_token_ttl_seconds: "refresh_token_ttl_seconds",
    }
}

/// Lifetimes of the sessions and tokens of a new agent blueprint, in seconds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentBlueprintSessionSettingsInput {
    /// Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days).
    pub max_age_seconds: i64,
    /// Life of each access token in seconds; at most 3600 (1 hour).
    pub access_token_ttl_seconds: i64,
    /// Life of each refresh token in seconds; at most 5184000 (60 days).
    pub refresh_token_ttl_seconds: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AgentBlueprintSessionSettingsInput {
    /// With the members that are always there.
    pub fn new(max_age_seconds: i64, access_token_ttl_seconds: i64, refresh_token_ttl_seconds: i64) -> Self {
        Self { max_age_seconds, access_token_ttl_seconds, refresh_token_ttl_seconds, extra: Extra::default() }
    }
}

decode_struct! {
    AgentBlueprintSessionSettingsInput {
        max_age_seconds: "max_age_seconds",
        access_token_ttl_seconds: "access_token_ttl_seconds",
        refresh_token_ttl_seconds: "refresh_token_ttl_seconds",
    }
}

/// State of a claim after a user was linked to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentClaim {
    /// Identifier of the agent registration.
    pub id: String,
    /// Status of the agent registration.
    pub status: AgentRegistrationStatus,
    /// Code that the agent needs to complete the claim.
    pub user_code: String,
    /// Organizations of the user, among which the agent can be placed.
    pub organizations: Vec<AgentClaimOrganization>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentClaim {
        id: "id",
        status: "status",
        user_code: "user_code",
        organizations: "organizations",
    }
}

/// Completion of a claim on an agent registration.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentClaimCompletion {
    pub id: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub expires_at: Timestamp,
    /// When the registration was claimed.
    pub claimed_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentClaimCompletion {
        id: "id",
        created_at: "created_at",
        updated_at: "updated_at",
        expires_at: "expires_at",
        claimed_at: "claimed_at",
    }
}

/// Organization that an agent can be placed in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentClaimOrganization {
    pub id: String,
    pub name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentClaimOrganization {
        id: "id",
        name: "name",
    }
}

/// User who claims an agent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentClaimUser {
    pub email: String,
    /// The application's own identifier of the user.
    pub external_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AgentClaimUser {
    /// With the members that are always there.
    pub fn new(email: impl Into<String>, external_id: impl Into<String>) -> Self {
        Self { email: email.into(), external_id: external_id.into(), extra: Extra::default() }
    }
}

decode_struct! {
    AgentClaimUser {
        email: "email",
        external_id: "external_id",
    }
}

/// Result of checking an agent's credential.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentCredentialValidation {
    pub valid: bool,
    /// Identifier of the agent registration that the credential belongs to; null if it is not valid.
    pub registration_id: Option<String>,
    /// When the credential expires; null if it does not, or is not valid.
    pub expires_at: Option<Timestamp>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentCredentialValidation {
        valid: "valid",
        registration_id: "registration_id",
        expires_at: "expires_at",
    }
}

/// Lasting identity of an agent from outside.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentIdentity {
    pub id: String,
    /// Identifier of the user whom the agent belongs to; null if there is none.
    pub userland_user_id: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentIdentity {
        id: "id",
        userland_user_id: "userland_user_id",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Agent of a blueprint at work in one organization.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentInstance {
    /// Always `agent_instance`.
    pub object: String,
    pub id: String,
    pub agent_blueprint_id: String,
    pub organization_id: String,
    /// Identifier of the membership of the user whom the agent acts for; null if it acts as itself.
    pub organization_membership_id: Option<String>,
    pub r#type: AgentInstanceType,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentInstance {
        object: "object",
        id: "id",
        agent_blueprint_id: "agent_blueprint_id",
        organization_id: "organization_id",
        organization_membership_id: "organization_membership_id",
        r#type: "type",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Time-limited and revocable session of an agent instance, which its tokens depend on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentInstanceSession {
    /// Always `agent_instance_session`.
    pub object: String,
    pub id: String,
    pub agent_instance_id: String,
    pub status: SessionStatus,
    pub expires_at: Timestamp,
    /// When the session was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentInstanceSession {
        object: "object",
        id: "id",
        agent_instance_id: "agent_instance_id",
        status: "status",
        expires_at: "expires_at",
        revoked_at: "revoked_at",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Sign-up of an agent from outside, with its identity and the state of its claim.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistration {
    pub id: String,
    pub agent_identity: AgentIdentity,
    pub organization_id: String,
    pub status: AgentRegistrationStatus,
    /// When the registration was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    pub kind: AgentRegistrationKind,
    /// Claim by which a user takes the agent as their own; null if there is none.
    pub claim: Option<AgentRegistrationClaim>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistration {
        id: "id",
        agent_identity: "agent_identity",
        organization_id: "organization_id",
        status: "status",
        revoked_at: "revoked_at",
        kind: "kind",
        claim: "claim",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Claim by which a user takes an agent as their own.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistrationClaim {
    pub id: String,
    /// Completion of the claim; null as long as it is open.
    pub claim_completion: Option<AgentClaimCompletion>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Until when the claim can be completed.
    pub expires_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistrationClaim {
        id: "id",
        claim_completion: "claim_completion",
        created_at: "created_at",
        updated_at: "updated_at",
        expires_at: "expires_at",
    }
}

/// Tokens issued to an agent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentToken {
    pub access_token: Secret,
    /// Always `Bearer`.
    pub token_type: String,
    /// Seconds until the access token expires.
    pub expires_in: i64,
    /// Token for the next `refresh`, to be used once.
    pub refresh_token: Secret,
    pub agent_instance_id: String,
    /// Whether this call brought the instance into being.
    pub new_instance: bool,
    pub agent_instance_session_id: String,
    /// Slugs of the permissions that the session has.
    pub permissions: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentToken {
        access_token: "access_token",
        token_type: "token_type",
        expires_in: "expires_in",
        refresh_token: "refresh_token",
        agent_instance_id: "agent_instance_id",
        new_instance: "new_instance",
        agent_instance_session_id: "agent_instance_session_id",
        permissions: "permissions",
    }
}

/// What a valid access token of an agent stands for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentTokenValidation {
    /// Constant; a check that fails ends in an error instead. Always `true`.
    pub valid: bool,
    pub agent_instance_id: String,
    pub agent_instance_session_id: String,
    /// Identifier of the organization in which the agent acts.
    pub organization_id: String,
    /// Slugs of the permissions that the token carries.
    pub permissions: Vec<String>,
    /// Purpose that was given when the token was issued; null if none was.
    pub intent: Option<String>,
    /// Identifier of the user whom the agent acts for; null if it acts as itself.
    pub acting_user_id: Option<String>,
    /// When the session behind the token ends.
    pub session_expires_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentTokenValidation {
        valid: "valid",
        agent_instance_id: "agent_instance_id",
        agent_instance_session_id: "agent_instance_session_id",
        organization_id: "organization_id",
        permissions: "permissions",
        intent: "intent",
        acting_user_id: "acting_user_id",
        session_expires_at: "session_expires_at",
    }
}

/// Lifetimes of sessions and tokens to change, in seconds; those left out stay as they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct UpdateAgentBlueprintSessionSettings {
    /// Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age_seconds: Option<i64>,
    /// Life of each access token in seconds; at most 3600 (1 hour).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_ttl_seconds: Option<i64>,
    /// Life of each refresh token in seconds; at most 5184000 (60 days).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token_ttl_seconds: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl UpdateAgentBlueprintSessionSettings {
    /// With no member set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days).
    #[must_use]
    pub fn max_age_seconds(mut self, max_age_seconds: i64) -> Self {
        self.max_age_seconds = Some(max_age_seconds);
        self
    }

    /// Life of each access token in seconds; at most 3600 (1 hour).
    #[must_use]
    pub fn access_token_ttl_seconds(mut self, access_token_ttl_seconds: i64) -> Self {
        self.access_token_ttl_seconds = Some(access_token_ttl_seconds);
        self
    }

    /// Life of each refresh token in seconds; at most 5184000 (60 days).
    #[must_use]
    pub fn refresh_token_ttl_seconds(mut self, refresh_token_ttl_seconds: i64) -> Self {
        self.refresh_token_ttl_seconds = Some(refresh_token_ttl_seconds);
        self
    }
}

decode_struct! {
    UpdateAgentBlueprintSessionSettings {
        max_age_seconds: "max_age_seconds",
        access_token_ttl_seconds: "access_token_ttl_seconds",
        refresh_token_ttl_seconds: "refresh_token_ttl_seconds",
    }
}

/// Credential of a registered agent that is to be checked.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AgentCredentialInput {
    /// `type` is `api_key`.
    ApiKey(Box<AgentApiKeyCredentialInput>),
    /// `type` is `access_token`.
    AccessToken(Box<AgentAccessTokenCredentialInput>),
    /// A form that this version does not know.
    Other(Value),
}

impl<'de> Deserialize<'de> for AgentCredentialInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("type").and_then(Value::as_str) {
            Some("api_key") => decode::variant(value).map(Self::ApiKey),
            Some("access_token") => decode::variant(value).map(Self::AccessToken),
            _ => Ok(Self::Other(value)),
        }
    }
}

impl From<AgentApiKeyCredentialInput> for AgentCredentialInput {
    fn from(value: AgentApiKeyCredentialInput) -> Self {
        Self::ApiKey(Box::new(value))
    }
}

impl From<AgentAccessTokenCredentialInput> for AgentCredentialInput {
    fn from(value: AgentAccessTokenCredentialInput) -> Self {
        Self::AccessToken(Box::new(value))
    }
}

open_enum! {
    /// Whether an agent acts for a user (`delegated`) or as itself (`autonomous`).
    pub enum AgentInstanceType {
        /// `delegated`
        Delegated = "delegated",
        /// `autonomous`
        Autonomous = "autonomous",
    }
}

open_enum! {
    /// How an agent registered, which follows from its way of authenticating.
    pub enum AgentRegistrationKind {
        /// `anonymous`
        Anonymous = "anonymous",
        /// `service_auth`
        ServiceAuth = "service_auth",
        /// `identity_assertion`
        IdentityAssertion = "identity_assertion",
    }
}

open_enum! {
    /// Standing of an agent registration.
    pub enum AgentRegistrationStatus {
        /// `unverified`
        Unverified = "unverified",
        /// `verified`
        Verified = "verified",
        /// `expired`
        Expired = "expired",
        /// `revoked`
        Revoked = "revoked",
    }
}

open_enum! {
    /// How an agent's token is obtained, from a user's token, as the agent itself, from the agent's own
    /// token, or with a refresh token.
    pub enum AgentTokenType {
        /// `user_delegated`
        UserDelegated = "user_delegated",
        /// `autonomous`
        Autonomous = "autonomous",
        /// `agent_delegated`
        AgentDelegated = "agent_delegated",
        /// `refresh`
        Refresh = "refresh",
    }
}
