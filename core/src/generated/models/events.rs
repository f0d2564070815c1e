// Generated from api/events.yaml with codegen/templates/rust/models.rs.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

//! Models of the `events` service.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::{
    AgentRegistrationKind, AgentRegistrationStatus, ApiKeyOwner, ConnectedAccountConnectionRole,
    ConnectedAccountStateReason, ConnectionDomain, ConnectionState, ConnectionStatus, ConnectionType,
    DataIntegrationAuthMethod, DirectoryGroup, DirectoryType, DirectoryUserEmail, DirectoryUserState,
    FeatureFlagOwner, InvitationState, OrganizationDomain, OrganizationMembershipStatus,
    PipesConnectedAccountState, SlimRole,
};
use crate::decode::{self, decode_struct};
use crate::extra::Extra;
use crate::open_enum::open_enum;

/// An action endpoint of the application refused a sign-in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ActionAuthenticationDeniedData {
    /// Identifier of the action endpoint that decided.
    pub action_endpoint_id: String,
    /// Identifier of this run of the action.
    pub action_execution_id: String,
    /// Always `authentication`.
    pub r#type: String,
    /// Always `Deny`.
    pub verdict: String,
    /// Identifier of the user who tried to sign in.
    pub user_id: String,
    /// Identifier of the organization of the sign-in; null when there is none.
    pub organization_id: Option<String>,
    pub email: String,
    /// Address the request came from.
    pub ip_address: Option<String>,
    /// Browser or client the request came from.
    pub user_agent: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ActionAuthenticationDeniedData {
        action_endpoint_id: "action_endpoint_id",
        action_execution_id: "action_execution_id",
        r#type: "type",
        verdict: "verdict",
        user_id: "user_id",
        organization_id: "organization_id",
        email: "email",
        ip_address: "ip_address",
        user_agent: "user_agent",
    }
}

/// An action endpoint of the application refused a registration.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ActionUserRegistrationDeniedData {
    /// Identifier of the action endpoint that decided.
    pub action_endpoint_id: String,
    /// Identifier of this run of the action.
    pub action_execution_id: String,
    /// Always `user_registration`.
    pub r#type: String,
    /// Always `Deny`.
    pub verdict: String,
    /// Identifier of the organization of the registration; null when there is none.
    pub organization_id: Option<String>,
    pub email: String,
    /// Address the request came from.
    pub ip_address: Option<String>,
    /// Browser or client the request came from.
    pub user_agent: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ActionUserRegistrationDeniedData {
        action_endpoint_id: "action_endpoint_id",
        action_execution_id: "action_execution_id",
        r#type: "type",
        verdict: "verdict",
        organization_id: "organization_id",
        email: "email",
        ip_address: "ip_address",
        user_agent: "user_agent",
    }
}

/// A deleted agent blueprint.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentBlueprintDeletedData {
    /// Always `agent_blueprint`.
    pub object: String,
    pub id: String,
    pub name: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentBlueprintDeletedData {
        object: "object",
        id: "id",
        name: "name",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// The identity under which an agent is registered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentIdentityEventData {
    /// Always `agent_identity`.
    pub object: String,
    pub id: String,
    /// Identifier of the user behind the agent; null while nobody has claimed it.
    pub userland_user_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentIdentityEventData {
        object: "object",
        id: "id",
        userland_user_id: "userland_user_id",
    }
}

/// A new session of an agent instance.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentInstanceSessionCreatedData {
    /// Always `agent_instance_session`.
    pub object: String,
    pub id: String,
    /// Identifier of the agent instance the session belongs to.
    pub agent_instance_id: String,
    /// Identifier of the organization of the agent instance.
    pub organization_id: String,
    /// When the session ends by itself.
    pub expires_at: Timestamp,
    /// When the session was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Permissions the session was given when it was opened.
    pub permission_slugs: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentInstanceSessionCreatedData {
        object: "object",
        id: "id",
        agent_instance_id: "agent_instance_id",
        organization_id: "organization_id",
        expires_at: "expires_at",
        revoked_at: "revoked_at",
        created_at: "created_at",
        updated_at: "updated_at",
        permission_slugs: "permission_slugs",
    }
}

/// A session of an agent instance that was revoked.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentInstanceSessionRevokedData {
    /// Always `agent_instance_session`.
    pub object: String,
    pub id: String,
    /// Identifier of the agent instance the session belongs to.
    pub agent_instance_id: String,
    /// Identifier of the organization of the agent instance.
    pub organization_id: String,
    /// When the session ends by itself.
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
    AgentInstanceSessionRevokedData {
        object: "object",
        id: "id",
        agent_instance_id: "agent_instance_id",
        organization_id: "organization_id",
        expires_at: "expires_at",
        revoked_at: "revoked_at",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// An access token issued to an agent, without the token itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistrationAccessTokenDetail {
    /// Always `access_token`.
    pub kind: String,
    /// Value of the `jti` claim of the token, which identifies it.
    pub jti: String,
    /// When the token expires; null when it does not.
    pub expires_at: Option<Timestamp>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistrationAccessTokenDetail {
        kind: "kind",
        jti: "jti",
        expires_at: "expires_at",
    }
}

/// An API key issued to an agent, without the key itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistrationApiKeyDetail {
    /// Always `api_key`.
    pub kind: String,
    /// Identifier of the API key.
    pub api_key_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistrationApiKeyDetail {
        kind: "kind",
        api_key_id: "api_key_id",
    }
}

/// A person's attempt to take over responsibility for an agent registration.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistrationClaimAttempt {
    /// Always `agent_registration_claim_attempt`.
    pub object: String,
    pub id: String,
    /// Identifier of the agent registration.
    pub agent_registration_id: String,
    /// Identifier of the claim the attempt belongs to.
    pub agent_registration_claim_id: String,
    /// Hint at the person who is to sign in, such as an e-mail address.
    pub login_hint: String,
    /// When the attempt can no longer be completed.
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistrationClaimAttempt {
        object: "object",
        id: "id",
        agent_registration_id: "agent_registration_id",
        agent_registration_claim_id: "agent_registration_claim_id",
        login_hint: "login_hint",
        expires_at: "expires_at",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A completed claim of an agent registration by a person.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistrationClaimEventData {
    /// Always `agent_registration_claim`.
    pub object: String,
    pub id: String,
    /// Identifier of the agent registration.
    pub agent_registration_id: String,
    /// Identifier of the attempt that succeeded.
    pub completed_by_attempt_id: String,
    pub claimed_by: AgentRegistrationClaimedBy,
    pub completed_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistrationClaimEventData {
        object: "object",
        id: "id",
        agent_registration_id: "agent_registration_id",
        completed_by_attempt_id: "completed_by_attempt_id",
        claimed_by: "claimed_by",
        completed_at: "completed_at",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// The person who claimed an agent registration.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistrationClaimedBy {
    pub user_id: String,
    /// Identifier of the organization chosen by the person; null when none was.
    pub organization_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistrationClaimedBy {
        user_id: "user_id",
        organization_id: "organization_id",
    }
}

/// A credential that was issued to a registered agent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistrationCredential {
    /// Always `agent_registration_credential`.
    pub object: String,
    pub id: String,
    /// Identifier of the agent registration.
    pub agent_registration_id: String,
    /// What was issued, without the secret value.
    pub detail: AgentRegistrationCredentialDetail,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistrationCredential {
        object: "object",
        id: "id",
        agent_registration_id: "agent_registration_id",
        detail: "detail",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A newly registered agent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistrationEventData {
    /// Always `agent_registration`.
    pub object: String,
    pub id: String,
    /// The identity of the agent.
    pub agent_identity: AgentIdentityEventData,
    /// Identifier of the organization the registration belongs to.
    pub organization_id: String,
    /// Whether the registration is verified and valid.
    pub status: AgentRegistrationStatus,
    /// Kind of the registration.
    pub kind: AgentRegistrationKind,
    /// How the agent was registered.
    pub method: AgentRegistrationMethod,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistrationEventData {
        object: "object",
        id: "id",
        agent_identity: "agent_identity",
        organization_id: "organization_id",
        status: "status",
        kind: "kind",
        method: "method",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A move of an agent registration to another organization. Move what belongs to the agent in the application
/// as well.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistrationOrganizationSwitched {
    /// Identifier of the agent registration.
    pub agent_registration_id: String,
    /// Identifier of the organization the agent has left.
    pub from_organization_id: String,
    /// Identifier of the organization the agent belongs to now.
    pub to_organization_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistrationOrganizationSwitched {
        agent_registration_id: "agent_registration_id",
        from_organization_id: "from_organization_id",
        to_organization_id: "to_organization_id",
    }
}

/// The agent registration an event is about, when only its identifier matters.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AgentRegistrationReference {
    /// Identifier of the agent registration.
    pub agent_registration_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AgentRegistrationReference {
        agent_registration_id: "agent_registration_id",
    }
}

/// What an API key looked like before the update.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ApiKeyPreviousAttributes {
    /// Former expiry; null when there was none.
    pub expires_at: Option<Timestamp>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ApiKeyPreviousAttributes {
        expires_at: "expires_at",
    }
}

/// An API key after an update. The key value itself is never part of an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ApiKeyUpdatedData {
    /// Always `api_key`.
    pub object: String,
    pub id: String,
    /// The organization or user the key belongs to.
    pub owner: ApiKeyOwner,
    pub name: String,
    /// Abbreviated form of the key, for recognizing it.
    pub obfuscated_value: String,
    /// When the key was last used; null if it never was.
    pub last_used_at: Option<Timestamp>,
    /// When the key expires; null when it does not.
    pub expires_at: Option<Timestamp>,
    /// Slugs of the permissions the key carries.
    pub permissions: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// What was different before.
    pub previous_attributes: ApiKeyPreviousAttributes,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ApiKeyUpdatedData {
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
        previous_attributes: "previous_attributes",
    }
}

/// Why a sign-in failed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationEventError {
    /// The reason, for programs.
    pub code: String,
    /// The reason, for people.
    pub message: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationEventError {
        code: "code",
        message: "message",
    }
}

/// The single sign-on side of a sign-in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationEventSso {
    /// Identifier of the organization of the connection.
    pub organization_id: Option<String>,
    /// Identifier of the connection that was used.
    pub connection_id: Option<String>,
    /// Identifier of the single sign-on session.
    pub session_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationEventSso {
        organization_id: "organization_id",
        connection_id: "connection_id",
        session_id: "session_id",
    }
}

/// A failed sign-in by any method but single sign-on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationFailedData {
    /// Method that was used.
    pub r#type: AuthenticationFailedDataType,
    /// Always `failed`.
    pub status: String,
    /// Address the request came from.
    pub ip_address: Option<String>,
    /// Browser or client the request came from.
    pub user_agent: Option<String>,
    /// Identifier of the user; null when none was recognized.
    pub user_id: Option<String>,
    /// Address of the user or as entered; null when unknown.
    pub email: Option<String>,
    /// OAuth provider; present for type `oauth` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    pub error: AuthenticationEventError,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationFailedData {
        r#type: "type",
        status: "status",
        ip_address: "ip_address",
        user_agent: "user_agent",
        user_id: "user_id",
        email: "email",
        provider: "provider",
        error: "error",
    }
}

/// A sign-in or sign-up that Radar judged risky.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationRadarRiskDetectedData {
    /// Method with which the person signed in or up.
    pub auth_method: String,
    pub action: RadarRiskAction,
    /// Radar control that applied; null when none did.
    pub control: Option<String>,
    /// Kind of block list entry that matched; null when none did.
    pub blocklist_type: Option<String>,
    /// Address the request came from.
    pub ip_address: Option<String>,
    /// Browser or client the request came from.
    pub user_agent: Option<String>,
    /// Identifier of the user.
    pub user_id: String,
    pub email: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationRadarRiskDetectedData {
        auth_method: "auth_method",
        action: "action",
        control: "control",
        blocklist_type: "blocklist_type",
        ip_address: "ip_address",
        user_agent: "user_agent",
        user_id: "user_id",
        email: "email",
    }
}

/// One step of a sign-in through single sign-on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationSsoData {
    /// Always `sso`.
    pub r#type: String,
    pub status: AuthenticationSsoDataStatus,
    /// Address the request came from.
    pub ip_address: Option<String>,
    /// Browser or client the request came from.
    pub user_agent: Option<String>,
    /// Identifier of the user; null when none is known yet.
    pub user_id: Option<String>,
    /// Address of the user; null when it is not known yet.
    pub email: Option<String>,
    /// Connection and session used.
    pub sso: AuthenticationEventSso,
    /// Present when the attempt failed or timed out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<AuthenticationEventError>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationSsoData {
        r#type: "type",
        status: "status",
        ip_address: "ip_address",
        user_agent: "user_agent",
        user_id: "user_id",
        email: "email",
        sso: "sso",
        error: "error",
    }
}

/// A successful sign-in by any method but single sign-on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuthenticationSucceededData {
    /// Method that was used.
    pub r#type: AuthenticationSucceededDataType,
    /// Always `succeeded`.
    pub status: String,
    /// Address the request came from.
    pub ip_address: Option<String>,
    /// Browser or client the request came from.
    pub user_agent: Option<String>,
    /// Identifier of the user; null when none is known.
    pub user_id: Option<String>,
    pub email: String,
    /// OAuth provider; present for type `oauth` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    AuthenticationSucceededData {
        r#type: "type",
        status: "status",
        ip_address: "ip_address",
        user_agent: "user_agent",
        user_id: "user_id",
        email: "email",
        provider: "provider",
    }
}

/// A deleted single sign-on connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionDeletedData {
    /// Always `connection`.
    pub object: String,
    pub id: String,
    pub state: ConnectionState,
    pub name: String,
    /// Identity provider and protocol of the connection.
    pub connection_type: ConnectionType,
    /// Identifier of the organization the connection belongs to; absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectionDeletedData {
        object: "object",
        id: "id",
        state: "state",
        name: "name",
        connection_type: "connection_type",
        organization_id: "organization_id",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A single sign-on connection that was activated or deactivated.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionEventData {
    /// Always `connection`.
    pub object: String,
    pub id: String,
    pub state: ConnectionState,
    pub name: String,
    /// Identity provider and protocol of the connection.
    pub connection_type: ConnectionType,
    /// Identifier of the organization the connection belongs to; absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// A second key of the connection, issued by WorkOS beside `id`.
    pub external_key: String,
    /// Older form of `state`, which says more.
    pub status: ConnectionStatus,
    /// Domains associated with the connection.
    pub domains: Vec<ConnectionDomain>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectionEventData {
        object: "object",
        id: "id",
        state: "state",
        name: "name",
        connection_type: "connection_type",
        organization_id: "organization_id",
        created_at: "created_at",
        updated_at: "updated_at",
        external_key: "external_key",
        status: "status",
        domains: "domains",
    }
}

/// A reminder that a SAML certificate of a connection expires soon or has expired.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionSamlCertificateRenewalRequiredData {
    /// The connection the certificate belongs to.
    pub connection: SamlCertificateConnection,
    pub certificate: SamlCertificateExpiring,
    /// Days left until the certificate expires.
    pub days_until_expiry: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectionSamlCertificateRenewalRequiredData {
        connection: "connection",
        certificate: "certificate",
        days_until_expiry: "days_until_expiry",
    }
}

/// A replaced SAML certificate of a connection.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionSamlCertificateRenewedData {
    /// The connection the certificate belongs to.
    pub connection: SamlCertificateConnection,
    /// The new certificate.
    pub certificate: SamlCertificateRenewed,
    pub renewed_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ConnectionSamlCertificateRenewedData {
        connection: "connection",
        certificate: "certificate",
        renewed_at: "renewed_at",
    }
}

/// A deleted directory. Treat its users and groups as gone with it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryDeletedData {
    /// Always `directory`.
    pub object: String,
    pub id: String,
    /// Identifier of the organization the directory belongs to; absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The provider and protocol behind the directory.
    pub r#type: DirectoryType,
    /// State of the directory, named differently from the API.
    pub state: DirectoryEventState,
    pub name: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryDeletedData {
        object: "object",
        id: "id",
        organization_id: "organization_id",
        r#type: "type",
        state: "state",
        name: "name",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A domain of the organization a directory belongs to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryDomain {
    /// Always `organization_domain`.
    pub object: String,
    pub id: String,
    pub domain: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryDomain {
        object: "object",
        id: "id",
        domain: "domain",
    }
}

/// An activated directory.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryEventData {
    /// Always `directory`.
    pub object: String,
    pub id: String,
    /// Identifier of the organization the directory belongs to; absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The provider and protocol behind the directory.
    pub r#type: DirectoryType,
    /// State of the directory, named differently from the API.
    pub state: DirectoryEventState,
    pub name: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// A second key of the directory, issued by WorkOS beside `id`.
    pub external_key: String,
    /// Domains of the organization the directory belongs to.
    pub domains: Vec<DirectoryDomain>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryEventData {
        object: "object",
        id: "id",
        organization_id: "organization_id",
        r#type: "type",
        state: "state",
        name: "name",
        created_at: "created_at",
        updated_at: "updated_at",
        external_key: "external_key",
        domains: "domains",
    }
}

/// A user who joined or left a directory group.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryGroupMembership {
    /// Identifier of the directory.
    pub directory_id: String,
    pub user: DirectoryUser,
    pub group: DirectoryGroup,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryGroupMembership {
        directory_id: "directory_id",
        user: "user",
        group: "group",
    }
}

/// A directory group after a change at the provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryGroupUpdatedData {
    /// Always `directory_group`.
    pub object: String,
    pub id: String,
    /// Identifier the directory provider uses for this group; its format depends on the provider.
    pub idp_id: String,
    /// Identifier of the directory the group comes from.
    pub directory_id: String,
    /// Identifier of the organization that owns the directory.
    pub organization_id: String,
    pub name: String,
    /// The attributes exactly as the provider sent them, in the provider's own shape.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_attributes: Option<BTreeMap<String, Value>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Former values of the members that changed, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_attributes: Option<BTreeMap<String, Value>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryGroupUpdatedData {
        object: "object",
        id: "id",
        idp_id: "idp_id",
        directory_id: "directory_id",
        organization_id: "organization_id",
        name: "name",
        raw_attributes: "raw_attributes",
        created_at: "created_at",
        updated_at: "updated_at",
        previous_attributes: "previous_attributes",
    }
}

/// A bearer token with which a provider writes to a directory, without the token itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryToken {
    /// Always `directory_token`.
    pub object: String,
    pub id: String,
    /// Identifier of the directory the token gives access to.
    pub directory_id: String,
    /// Identifier of the organization that owns the directory; absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Last characters of the token, for recognizing it.
    pub token_suffix: String,
    pub created_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryToken {
        object: "object",
        id: "id",
        directory_id: "directory_id",
        organization_id: "organization_id",
        token_suffix: "token_suffix",
        created_at: "created_at",
    }
}

/// A person in a directory, without the groups; changes of those are events of their own.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryUser {
    /// Always `directory_user`.
    pub object: String,
    pub id: String,
    /// Identifier of the directory the user comes from.
    pub directory_id: String,
    /// Identifier of the organization that owns the directory.
    pub organization_id: String,
    /// Identifier the directory provider uses for this user; its format depends on the provider.
    pub idp_id: String,
    /// Primary address; null when the provider sends none.
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// All known addresses. New code reads them from `custom_attributes`, where the environment can enable
    /// them.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<DirectoryUserEmail>>,
    /// New code reads it from `custom_attributes`, where the environment can enable it.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// New code reads it from `custom_attributes`, where the environment can enable it.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Whether the user may still use the application; act on everything but `active`.
    pub state: DirectoryUserState,
    /// The attributes exactly as the provider sent them, in the provider's own shape.
    #[deprecated]
    pub raw_attributes: BTreeMap<String, Value>,
    /// The attributes mapped for this environment, keyed by the attribute names configured there.
    pub custom_attributes: BTreeMap<String, Value>,
    /// Role assigned through the directory; absent when none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<SlimRole>,
    /// All roles assigned through the directory; present where users can hold several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<SlimRole>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryUser {
        object: "object",
        id: "id",
        directory_id: "directory_id",
        organization_id: "organization_id",
        idp_id: "idp_id",
        email: "email",
        first_name: "first_name",
        last_name: "last_name",
        name: "name",
        emails: "emails",
        job_title: "job_title",
        username: "username",
        state: "state",
        raw_attributes: "raw_attributes",
        custom_attributes: "custom_attributes",
        role: "role",
        roles: "roles",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A person in a directory after a change at the provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DirectoryUserUpdatedData {
    /// Always `directory_user`.
    pub object: String,
    pub id: String,
    /// Identifier of the directory the user comes from.
    pub directory_id: String,
    /// Identifier of the organization that owns the directory.
    pub organization_id: String,
    /// Identifier the directory provider uses for this user; its format depends on the provider.
    pub idp_id: String,
    /// Primary address; null when the provider sends none.
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// All known addresses. New code reads them from `custom_attributes`, where the environment can enable
    /// them.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails: Option<Vec<DirectoryUserEmail>>,
    /// New code reads it from `custom_attributes`, where the environment can enable it.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// New code reads it from `custom_attributes`, where the environment can enable it.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Whether the user may still use the application; act on everything but `active`.
    pub state: DirectoryUserState,
    /// The attributes exactly as the provider sent them, in the provider's own shape.
    #[deprecated]
    pub raw_attributes: BTreeMap<String, Value>,
    /// The attributes mapped for this environment, keyed by the attribute names configured there.
    pub custom_attributes: BTreeMap<String, Value>,
    /// Role assigned through the directory; absent when none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<SlimRole>,
    /// All roles assigned through the directory; present where users can hold several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<SlimRole>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Former values of the members that changed, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_attributes: Option<BTreeMap<String, Value>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    DirectoryUserUpdatedData {
        object: "object",
        id: "id",
        directory_id: "directory_id",
        organization_id: "organization_id",
        idp_id: "idp_id",
        email: "email",
        first_name: "first_name",
        last_name: "last_name",
        name: "name",
        emails: "emails",
        job_title: "job_title",
        username: "username",
        state: "state",
        raw_attributes: "raw_attributes",
        custom_attributes: "custom_attributes",
        role: "role",
        roles: "roles",
        created_at: "created_at",
        updated_at: "updated_at",
        previous_attributes: "previous_attributes",
    }
}

/// A requested verification of an e-mail address, without the code.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EmailVerificationEventData {
    /// Always `email_verification`.
    pub object: String,
    pub id: String,
    /// Identifier of the user whose address is to be verified.
    pub user_id: String,
    pub email: String,
    /// When the code stops being accepted.
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    EmailVerificationEventData {
        object: "object",
        id: "id",
        user_id: "user_id",
        email: "email",
        expires_at: "expires_at",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Who caused an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventActor {
    /// Identifier of the actor, of a kind that depends on `source`.
    pub id: String,
    /// Where the change came from.
    pub source: EventActorSource,
    pub name: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    EventActor {
        id: "id",
        source: "source",
        name: "name",
    }
}

/// Circumstances of an event beyond its payload. Which members are present depends on the event type.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventContext {
    /// Google Analytics client identifier passed along with a sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_analytics_client_id: Option<String>,
    /// Google Analytics sessions passed along with a sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_analytics_sessions: Option<Vec<GoogleAnalyticsSession>>,
    /// Anonymous identifier of Segment analytics passed along with a sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ajs_anonymous_id: Option<String>,
    /// Client identifier of the environment or application the event belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Who caused the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<EventActor>,
    /// Former values of the members that changed, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_attributes: Option<BTreeMap<String, Value>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    EventContext {
        google_analytics_client_id: "google_analytics_client_id",
        google_analytics_sessions: "google_analytics_sessions",
        ajs_anonymous_id: "ajs_anonymous_id",
        client_id: "client_id",
        actor: "actor",
        previous_attributes: "previous_attributes",
    }
}

/// Circumstances of a change to a feature flag.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagContext {
    /// Client identifier of the environment in which the flag changed.
    pub client_id: String,
    /// Who changed the flag.
    pub actor: EventActor,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagContext {
        client_id: "client_id",
        actor: "actor",
    }
}

/// A feature flag in one environment, as it is after the event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagEventData {
    /// Always `feature_flag`.
    pub object: String,
    pub id: String,
    /// Identifier of the environment this state of the flag belongs to.
    pub environment_id: String,
    /// Key by which code refers to the flag, unique in the environment.
    pub slug: String,
    pub name: String,
    pub description: Option<String>,
    /// Null when nobody is recorded as owner.
    pub owner: Option<FeatureFlagOwner>,
    /// Labels for grouping and searching flags.
    pub tags: Vec<String>,
    /// Whether the flag is switched on in this environment.
    pub enabled: bool,
    /// Value for users and organizations that no target covers.
    pub default_value: bool,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagEventData {
        object: "object",
        id: "id",
        environment_id: "environment_id",
        slug: "slug",
        name: "name",
        description: "description",
        owner: "owner",
        tags: "tags",
        enabled: "enabled",
        default_value: "default_value",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// What a feature flag looked like before the update.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagPrevious {
    /// Former values of the flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<FeatureFlagPreviousData>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagPrevious {
        data: "data",
    }
}

/// Former values of the members of a feature flag; only those that changed are present.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagPreviousData {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Null when there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Null when there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<FeatureFlagOwner>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagPreviousData {
        name: "name",
        description: "description",
        owner: "owner",
        tags: "tags",
        enabled: "enabled",
        default_value: "default_value",
    }
}

/// A rule of a feature flag, as it is after the event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagRule {
    /// Always `flag_rule`.
    pub object: String,
    pub id: String,
    /// Identifier of the flag.
    pub flag_id: String,
    /// Slug of the flag.
    pub flag_slug: String,
    /// Identifier of the environment the flag belongs to.
    pub environment_id: String,
    /// Kind of target the rule looks at, such as `user`, `organization` or a type of the application.
    pub target_type: Option<String>,
    /// Place of the rule in the order of the rules of its flag.
    pub position: i64,
    /// Always `boolean`.
    pub value_type: String,
    /// Value the flag has when the rule matches.
    pub value: bool,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagRule {
        object: "object",
        id: "id",
        flag_id: "flag_id",
        flag_slug: "flag_slug",
        environment_id: "environment_id",
        target_type: "target_type",
        position: "position",
        value_type: "value_type",
        value: "value",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// Circumstances of a change to whom a feature flag is on for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagRuleContext {
    /// Client identifier of the environment in which the flag changed.
    pub client_id: String,
    /// Who changed the flag.
    pub actor: EventActor,
    /// Whom the flag is on for now.
    pub access_type: FeatureFlagAccessType,
    /// Targets of the flag now.
    pub configured_targets: FeatureFlagTargets,
    /// What was different before.
    pub previous_attributes: FeatureFlagRulePrevious,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagRuleContext {
        client_id: "client_id",
        actor: "actor",
        access_type: "access_type",
        configured_targets: "configured_targets",
        previous_attributes: "previous_attributes",
    }
}

/// Circumstances of adding or deleting a rule of a feature flag.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagRuleCreatedContext {
    /// Client identifier of the environment in which the flag changed.
    pub client_id: String,
    /// Who changed the flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<EventActor>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagRuleCreatedContext {
        client_id: "client_id",
        actor: "actor",
    }
}

/// What the flag and its targets looked like before the change.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagRulePrevious {
    /// Former values of the flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<FeatureFlagRulePreviousData>,
    /// Former audience of the flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<FeatureFlagRulePreviousContext>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagRulePrevious {
        data: "data",
        context: "context",
    }
}

/// Former audience of a feature flag; only members that changed are present.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagRulePreviousContext {
    /// Whom the flag was on for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_type: Option<FeatureFlagAccessType>,
    /// Targets the flag had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configured_targets: Option<FeatureFlagTargets>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagRulePreviousContext {
        access_type: "access_type",
        configured_targets: "configured_targets",
    }
}

/// Former values of a feature flag; only members that changed are present.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagRulePreviousData {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagRulePreviousData {
        enabled: "enabled",
        default_value: "default_value",
    }
}

/// Circumstances of a change to a rule of a feature flag.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagRuleUpdatedContext {
    /// Client identifier of the environment in which the flag changed.
    pub client_id: String,
    /// Who changed the flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<EventActor>,
    /// What was different before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_attributes: Option<FeatureFlagRuleUpdatedPrevious>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagRuleUpdatedContext {
        client_id: "client_id",
        actor: "actor",
        previous_attributes: "previous_attributes",
    }
}

/// What a rule of a feature flag looked like before the update.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagRuleUpdatedPrevious {
    /// Former values of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<FeatureFlagRuleUpdatedPreviousData>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagRuleUpdatedPrevious {
        data: "data",
    }
}

/// Former values of a rule; only members that changed are present.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagRuleUpdatedPreviousData {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagRuleUpdatedPreviousData {
        value: "value",
    }
}

/// A target of a feature flag that was added or removed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagTarget {
    /// The only value is `flag_target`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Identifier of the flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag_id: Option<String>,
    /// Slug of the flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag_slug: Option<String>,
    /// Identifier of the environment the flag belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<String>,
    /// Kind of target, such as `user`, `organization` or a type of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_type: Option<String>,
    /// Identifier of the target within its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Identifier of the rule the target belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    /// The only value is `boolean`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_type: Option<String>,
    /// Value the flag has for the target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagTarget {
        object: "object",
        id: "id",
        flag_id: "flag_id",
        flag_slug: "flag_slug",
        environment_id: "environment_id",
        target_type: "target_type",
        target_id: "target_id",
        created_at: "created_at",
        updated_at: "updated_at",
        rule_id: "rule_id",
        value_type: "value_type",
        value: "value",
    }
}

/// An organization a feature flag is set for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagTargetOrganization {
    pub id: String,
    pub name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagTargetOrganization {
        id: "id",
        name: "name",
    }
}

/// A user a feature flag is set for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagTargetUser {
    pub id: String,
    pub email: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagTargetUser {
        id: "id",
        email: "email",
    }
}

/// The organizations and users a feature flag is set for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagTargets {
    pub organizations: Vec<FeatureFlagTargetOrganization>,
    pub users: Vec<FeatureFlagTargetUser>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagTargets {
        organizations: "organizations",
        users: "users",
    }
}

/// Circumstances of an update of a feature flag.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FeatureFlagUpdatedContext {
    /// Client identifier of the environment in which the flag changed.
    pub client_id: String,
    /// Who changed the flag.
    pub actor: EventActor,
    /// What was different before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_attributes: Option<FeatureFlagPrevious>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    FeatureFlagUpdatedContext {
        client_id: "client_id",
        actor: "actor",
        previous_attributes: "previous_attributes",
    }
}

/// A Google Analytics session passed along with a sign-in. Its members are in camel case on the wire.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GoogleAnalyticsSession {
    /// Identifier of the Google Analytics container.
    #[serde(rename = "containerId")]
    pub container_id: String,
    /// Identifier of the session in Google Analytics.
    #[serde(rename = "sessionId", skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// Running number of the session in Google Analytics.
    #[serde(rename = "sessionNumber", skip_serializing_if = "Option::is_none")]
    pub session_number: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    GoogleAnalyticsSession {
        container_id: "containerId",
        session_id: "sessionId",
        session_number: "sessionNumber",
    }
}

/// A membership that was added to or removed from a group of an organization.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GroupMember {
    /// Identifier of the group.
    pub group_id: String,
    /// Identifier of the membership that joined or left.
    pub organization_membership_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    GroupMember {
        group_id: "group_id",
        organization_membership_id: "organization_membership_id",
    }
}

/// An invitation, without its token and link.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InvitationEventData {
    /// Always `invitation`.
    pub object: String,
    pub id: String,
    /// Address the invitation was sent to.
    pub email: String,
    /// Whether the invitation is still open.
    pub state: InvitationState,
    /// When it was accepted; null if it was not.
    pub accepted_at: Option<Timestamp>,
    /// When it was revoked; null if it was not.
    pub revoked_at: Option<Timestamp>,
    /// When it can no longer be accepted.
    pub expires_at: Timestamp,
    /// Identifier of the organization the person is invited to; null for the application as a whole.
    pub organization_id: Option<String>,
    /// Identifier of the user who sent it; null when it was not sent by a user.
    pub inviter_user_id: Option<String>,
    /// Identifier of the user who accepted it; null if nobody has.
    pub accepted_user_id: Option<String>,
    /// Slug of the role the person gets in the organization; null for the default role.
    pub role_slug: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    InvitationEventData {
        object: "object",
        id: "id",
        email: "email",
        state: "state",
        accepted_at: "accepted_at",
        revoked_at: "revoked_at",
        expires_at: "expires_at",
        organization_id: "organization_id",
        inviter_user_id: "inviter_user_id",
        accepted_user_id: "accepted_user_id",
        role_slug: "role_slug",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A requested one-time sign-in code, without the code.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MagicAuthEventData {
    /// Always `magic_auth`.
    pub object: String,
    pub id: String,
    /// Identifier of the user who is signing in.
    pub user_id: String,
    pub email: String,
    /// When the code stops being accepted.
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    MagicAuthEventData {
        object: "object",
        id: "id",
        user_id: "user_id",
        email: "email",
        expires_at: "expires_at",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A domain whose verification failed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationDomainVerificationFailedData {
    pub reason: OrganizationDomainVerificationFailedReason,
    /// The domain in question.
    pub organization_domain: OrganizationDomain,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationDomainVerificationFailedData {
        reason: "reason",
        organization_domain: "organization_domain",
    }
}

/// An organization, as it is after the event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationEventData {
    /// Always `organization`.
    pub object: String,
    pub id: String,
    pub name: String,
    /// Domains that belong to the organization.
    pub domains: Vec<OrganizationDomain>,
    /// Key and value pairs the application stored with the organization.
    pub metadata: BTreeMap<String, String>,
    /// The application's own identifier of the organization; null when none is set.
    pub external_id: Option<String>,
    /// Identifier of the customer in Stripe; absent when none is linked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stripe_customer_id: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationEventData {
        object: "object",
        id: "id",
        name: "name",
        domains: "domains",
        metadata: "metadata",
        external_id: "external_id",
        stripe_customer_id: "stripe_customer_id",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// The membership of a user in an organization, as it is after the event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationMembershipEventData {
    /// Always `organization_membership`.
    pub object: String,
    pub id: String,
    /// Identifier of the member.
    pub user_id: String,
    /// Identifier of the organization.
    pub organization_id: String,
    /// Whether the membership is in force.
    pub status: OrganizationMembershipStatus,
    /// Primary role of the member.
    pub role: SlimRole,
    /// All roles of the member; present where members can hold several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<SlimRole>>,
    /// Attributes of the member that come from the identity provider or directory.
    pub custom_attributes: BTreeMap<String, Value>,
    /// Whether a directory controls the membership, so that it should not be edited by hand.
    pub directory_managed: bool,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationMembershipEventData {
        object: "object",
        id: "id",
        user_id: "user_id",
        organization_id: "organization_id",
        status: "status",
        role: "role",
        roles: "roles",
        custom_attributes: "custom_attributes",
        directory_managed: "directory_managed",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A role that exists in one organization only.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OrganizationRoleEventData {
    /// Always `organization_role`.
    pub object: String,
    /// Identifier of the organization the role belongs to.
    pub organization_id: String,
    /// Key by which the role is assigned, unique in the organization.
    pub slug: String,
    pub name: String,
    pub description: Option<String>,
    /// Slug of the type of resource on which the role is assigned.
    pub resource_type_slug: String,
    /// Slugs of the permissions the role grants.
    pub permissions: Vec<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    OrganizationRoleEventData {
        object: "object",
        organization_id: "organization_id",
        slug: "slug",
        name: "name",
        description: "description",
        resource_type_slug: "resource_type_slug",
        permissions: "permissions",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A requested or completed password reset, without its token and link.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PasswordResetEventData {
    /// Always `password_reset`.
    pub object: String,
    pub id: String,
    /// Identifier of the user whose password is reset.
    pub user_id: String,
    pub email: String,
    /// When the reset can no longer be completed.
    pub expires_at: Timestamp,
    pub created_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    PasswordResetEventData {
        object: "object",
        id: "id",
        user_id: "user_id",
        email: "email",
        expires_at: "expires_at",
        created_at: "created_at",
    }
}

/// An account at a third-party provider that a user or organization connected.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PipesConnectedAccount {
    /// Always `connected_account`.
    pub object: String,
    pub id: String,
    /// Part the connection plays among several to the same provider; no sign of preference or age.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_role: Option<ConnectedAccountConnectionRole>,
    /// Name of the account at the provider as far as it is known. It does not identify the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_identifier: Option<String>,
    /// Label of the account; it may change and need not be unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_display_name: Option<String>,
    /// Identifier of the integration the account is connected through.
    pub data_integration_id: String,
    /// Slug of the provider.
    pub provider_slug: String,
    /// Identifier of the user who owns the connection; null when no user does.
    pub user_id: Option<String>,
    /// Identifier of the organization of the connection; null when there is none.
    pub organization_id: Option<String>,
    /// OAuth scopes the provider granted.
    pub scopes: Vec<String>,
    /// How WorkOS authenticates to the provider; OAuth when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_method: Option<DataIntegrationAuthMethod>,
    /// Last four characters of the stored API key; null when the connection uses none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key_last_4: Option<String>,
    /// Whether the connection can be used.
    pub state: PipesConnectedAccountState,
    /// Identifier of the user whose consent made the connection; null when there is none, it is unknown or
    /// the user has left the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub established_by_user_id: Option<String>,
    /// Why WorkOS put the connection into its state; null when no reason is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_reason: Option<ConnectedAccountStateReason>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    PipesConnectedAccount {
        object: "object",
        id: "id",
        connection_role: "connection_role",
        account_identifier: "account_identifier",
        account_display_name: "account_display_name",
        data_integration_id: "data_integration_id",
        provider_slug: "provider_slug",
        user_id: "user_id",
        organization_id: "organization_id",
        scopes: "scopes",
        auth_method: "auth_method",
        api_key_last_4: "api_key_last_4",
        state: "state",
        established_by_user_id: "established_by_user_id",
        state_reason: "state_reason",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// A failed attempt to connect an account at a third-party provider.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PipesConnectedAccountConnectionFailedData {
    /// Always `connection_failed`.
    pub object: String,
    /// Identifier of the integration that was to be connected.
    pub data_integration_id: String,
    /// Slug of the provider.
    pub provider_slug: String,
    /// Identifier of the user who tried; null when it was not done for a user.
    pub user_id: Option<String>,
    /// Identifier of the organization it was done for; null when for none.
    pub organization_id: Option<String>,
    /// Name of the account at the provider as far as it is known. It does not identify the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_identifier: Option<String>,
    /// What went wrong, for programs.
    pub error_code: String,
    /// What went wrong, for people.
    pub error_reason: Option<String>,
    /// Error code as the provider sent it.
    pub provider_error: Option<String>,
    /// Error text as the provider sent it.
    pub provider_error_description: Option<String>,
    pub created_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    PipesConnectedAccountConnectionFailedData {
        object: "object",
        data_integration_id: "data_integration_id",
        provider_slug: "provider_slug",
        user_id: "user_id",
        organization_id: "organization_id",
        account_identifier: "account_identifier",
        error_code: "error_code",
        error_reason: "error_reason",
        provider_error: "provider_error",
        provider_error_description: "provider_error_description",
        created_at: "created_at",
    }
}

/// A challenge that Radar put before a user.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RadarChallengeCreatedData {
    /// Always `email`.
    pub r#type: String,
    /// Identifier of the challenge.
    pub radar_challenge_id: String,
    /// Identifier of the user who has to pass the challenge.
    pub user_id: String,
    pub email: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    RadarChallengeCreatedData {
        r#type: "type",
        radar_challenge_id: "radar_challenge_id",
        user_id: "user_id",
        email: "email",
    }
}

/// An export of records of one kind, requested from WorkOS.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResourceExportEventData {
    /// Identifier of the export.
    pub id: String,
    /// What is exported.
    pub resource_type: ResourceExportType,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    ResourceExportEventData {
        id: "id",
        resource_type: "resource_type",
    }
}

/// A role that exists in the whole environment.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RoleEventData {
    /// Always `role`.
    pub object: String,
    /// Key by which the role is assigned, unique in the environment.
    pub slug: String,
    /// Slug of the type of resource on which the role is assigned.
    pub resource_type_slug: String,
    /// Slugs of the permissions the role grants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    RoleEventData {
        object: "object",
        slug: "slug",
        resource_type_slug: "resource_type_slug",
        permissions: "permissions",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// The connection a SAML certificate belongs to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SamlCertificateConnection {
    pub id: String,
    /// Identifier of the organization the connection belongs to; absent when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SamlCertificateConnection {
        id: "id",
        organization_id: "organization_id",
    }
}

/// A SAML certificate that needs to be replaced.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SamlCertificateExpiring {
    /// What the certificate is for.
    pub certificate_type: SamlCertificateType,
    /// When the certificate stops being valid.
    pub expiry_date: Timestamp,
    /// Whether the certificate has expired already.
    pub is_expired: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SamlCertificateExpiring {
        certificate_type: "certificate_type",
        expiry_date: "expiry_date",
        is_expired: "is_expired",
    }
}

/// A SAML certificate that took the place of another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SamlCertificateRenewed {
    /// What the certificate is for.
    pub certificate_type: SamlCertificateType,
    /// When the certificate stops being valid.
    pub expiry_date: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    SamlCertificateRenewed {
        certificate_type: "certificate_type",
        expiry_date: "expiry_date",
    }
}

/// An encryption key of a customer that is no longer used.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultByokKeyDeletedData {
    /// Identifier of the organization whose key it is.
    pub organization_id: String,
    /// Service that holds the key.
    pub key_provider: VaultByokKeyProvider,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultByokKeyDeletedData {
        organization_id: "organization_id",
        key_provider: "key_provider",
    }
}

/// The outcome of a check whether an encryption key of a customer can be used.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultByokKeyVerificationData {
    /// Identifier of the organization whose key it is.
    pub organization_id: String,
    /// Service that holds the key.
    pub key_provider: VaultByokKeyProvider,
    /// Whether the key can be used.
    pub verified: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultByokKeyVerificationData {
        organization_id: "organization_id",
        key_provider: "key_provider",
        verified: "verified",
    }
}

/// An access to an object in the vault, by name.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultDataNameData {
    /// Identifier of whoever accessed the vault.
    pub actor_id: String,
    /// Whether the access came through the API or the dashboard.
    pub actor_source: VaultActorSource,
    /// Name of whoever accessed the vault.
    pub actor_name: String,
    /// Name of the object.
    pub kv_name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultDataNameData {
        actor_id: "actor_id",
        actor_source: "actor_source",
        actor_name: "actor_name",
        kv_name: "kv_name",
    }
}

/// An object in the vault that was read and decrypted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultDataReadData {
    /// Identifier of whoever accessed the vault.
    pub actor_id: String,
    /// Whether the access came through the API or the dashboard.
    pub actor_source: VaultActorSource,
    /// Name of whoever accessed the vault.
    pub actor_name: String,
    /// Name of the object.
    pub kv_name: String,
    /// Identifier of the key the value is encrypted with.
    pub key_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultDataReadData {
        actor_id: "actor_id",
        actor_source: "actor_source",
        actor_name: "actor_name",
        kv_name: "kv_name",
        key_id: "key_id",
    }
}

/// An object in the vault that was created or updated. Its value is never part of an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultDataWrittenData {
    /// Identifier of whoever accessed the vault.
    pub actor_id: String,
    /// Whether the access came through the API or the dashboard.
    pub actor_source: VaultActorSource,
    /// Name of whoever accessed the vault.
    pub actor_name: String,
    /// Name of the object.
    pub kv_name: String,
    /// Identifier of the key the value is encrypted with.
    pub key_id: String,
    /// Pairs that select the key encryption key.
    pub key_context: BTreeMap<String, String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultDataWrittenData {
        actor_id: "actor_id",
        actor_source: "actor_source",
        actor_name: "actor_name",
        kv_name: "kv_name",
        key_id: "key_id",
        key_context: "key_context",
    }
}

/// A data encryption key that was decrypted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultDekDecryptedData {
    /// Identifier of whoever accessed the vault.
    pub actor_id: String,
    /// Whether the access came through the API or the dashboard.
    pub actor_source: VaultActorSource,
    /// Name of whoever accessed the vault.
    pub actor_name: String,
    /// Identifier of the data encryption key.
    pub key_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultDekDecryptedData {
        actor_id: "actor_id",
        actor_source: "actor_source",
        actor_name: "actor_name",
        key_id: "key_id",
    }
}

/// Data encryption keys that were handed out, or encrypted anew.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultDekReadData {
    /// Identifier of whoever accessed the vault.
    pub actor_id: String,
    /// Whether the access came through the API or the dashboard.
    pub actor_source: VaultActorSource,
    /// Name of whoever accessed the vault.
    pub actor_name: String,
    /// Identifiers of the keys involved.
    pub key_ids: Vec<String>,
    /// Pairs that select the key encryption key.
    pub key_context: BTreeMap<String, String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultDekReadData {
        actor_id: "actor_id",
        actor_source: "actor_source",
        actor_name: "actor_name",
        key_ids: "key_ids",
        key_context: "key_context",
    }
}

/// A key encryption key that was created or deleted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultKekData {
    /// Identifier of whoever accessed the vault.
    pub actor_id: String,
    /// Whether the access came through the API or the dashboard.
    pub actor_source: VaultActorSource,
    /// Name of whoever accessed the vault.
    pub actor_name: String,
    /// Name of the key encryption key.
    pub key_name: String,
    /// Identifier of the key encryption key.
    pub key_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultKekData {
        actor_id: "actor_id",
        actor_source: "actor_source",
        actor_name: "actor_name",
        key_name: "key_name",
        key_id: "key_id",
    }
}

/// A listing of the names of the objects in the vault.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VaultNamesListedData {
    /// Identifier of whoever accessed the vault.
    pub actor_id: String,
    /// Whether the access came through the API or the dashboard.
    pub actor_source: VaultActorSource,
    /// Name of whoever accessed the vault.
    pub actor_name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    VaultNamesListedData {
        actor_id: "actor_id",
        actor_source: "actor_source",
        actor_name: "actor_name",
    }
}

/// A person on a waitlist.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct WaitlistUser {
    /// Always `waitlist_user`.
    pub object: String,
    pub id: String,
    pub email: String,
    /// What was decided about the person.
    pub state: WaitlistUserState,
    /// Further answers the person gave when joining. They are untrusted input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_fields: Option<BTreeMap<String, String>>,
    /// When the person was approved; null if not.
    pub approved_at: Option<Timestamp>,
    /// Identifier of the waitlist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waitlist_id: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

decode_struct! {
    WaitlistUser {
        object: "object",
        id: "id",
        email: "email",
        state: "state",
        additional_fields: "additional_fields",
        approved_at: "approved_at",
        waitlist_id: "waitlist_id",
        created_at: "created_at",
        updated_at: "updated_at",
    }
}

/// What kind of credential was issued to an agent; `kind` tells which.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AgentRegistrationCredentialDetail {
    /// `kind` is `api_key`.
    ApiKey(Box<AgentRegistrationApiKeyDetail>),
    /// `kind` is `access_token`.
    AccessToken(Box<AgentRegistrationAccessTokenDetail>),
    /// A form that this version does not know.
    Other(Value),
}

impl<'de> Deserialize<'de> for AgentRegistrationCredentialDetail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("kind").and_then(Value::as_str) {
            Some("api_key") => decode::variant(value).map(Self::ApiKey),
            Some("access_token") => decode::variant(value).map(Self::AccessToken),
            _ => Ok(Self::Other(value)),
        }
    }
}

impl From<AgentRegistrationApiKeyDetail> for AgentRegistrationCredentialDetail {
    fn from(value: AgentRegistrationApiKeyDetail) -> Self {
        Self::ApiKey(Box::new(value))
    }
}

impl From<AgentRegistrationAccessTokenDetail> for AgentRegistrationCredentialDetail {
    fn from(value: AgentRegistrationAccessTokenDetail) -> Self {
        Self::AccessToken(Box::new(value))
    }
}

open_enum! {
    /// How an agent was registered. `id_jag` stands for an Identity Assertion JWT Authorization Grant.
    pub enum AgentRegistrationMethod {
        /// `anonymous`
        Anonymous = "anonymous",
        /// `service_auth`
        ServiceAuth = "service_auth",
        /// `id_jag`
        IdJag = "id_jag",
    }
}

open_enum! {
    /// Method of the sign-in that failed.
    pub enum AuthenticationFailedDataType {
        /// `email_verification`
        EmailVerification = "email_verification",
        /// `magic_auth`
        MagicAuth = "magic_auth",
        /// `mfa`
        Mfa = "mfa",
        /// `oauth`
        Oauth = "oauth",
        /// `passkey`
        Passkey = "passkey",
        /// `password`
        Password = "password",
    }
}

open_enum! {
    /// Step a sign-in through single sign-on has reached. `timed_out` means no answer came from the identity
    /// provider in time.
    pub enum AuthenticationSsoDataStatus {
        /// `failed`
        Failed = "failed",
        /// `started`
        Started = "started",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `timed_out`
        TimedOut = "timed_out",
    }
}

open_enum! {
    /// Method of the sign-in that succeeded. `reauthentication` is a user who proved the identity again.
    pub enum AuthenticationSucceededDataType {
        /// `email_verification`
        EmailVerification = "email_verification",
        /// `magic_auth`
        MagicAuth = "magic_auth",
        /// `mfa`
        Mfa = "mfa",
        /// `oauth`
        Oauth = "oauth",
        /// `passkey`
        Passkey = "passkey",
        /// `password`
        Password = "password",
        /// `reauthentication`
        Reauthentication = "reauthentication",
    }
}

open_enum! {
    /// State of a directory as events name it. `active` and `inactive` stand for what the API calls `linked`
    /// and `unlinked`.
    pub enum DirectoryEventState {
        /// `active`
        Active = "active",
        /// `validating`
        Validating = "validating",
        /// `invalid_credentials`
        InvalidCredentials = "invalid_credentials",
        /// `inactive`
        Inactive = "inactive",
        /// `deleting`
        Deleting = "deleting",
    }
}

open_enum! {
    /// Where a change came from. `api` is a call with an API key, `dashboard` a member of the team,
    /// `admin_portal` an administrator of the customer, `system` WorkOS itself.
    pub enum EventActorSource {
        /// `api`
        Api = "api",
        /// `dashboard`
        Dashboard = "dashboard",
        /// `admin_portal`
        AdminPortal = "admin_portal",
        /// `system`
        System = "system",
    }
}

open_enum! {
    /// Whom a feature flag is on for. `none` is nobody, `some` the configured targets, `all` everybody.
    pub enum FeatureFlagAccessType {
        /// `none`
        None = "none",
        /// `some`
        Some = "some",
        /// `all`
        All = "all",
    }
}

open_enum! {
    /// Why a domain could not be verified. Either the time for it ran out or another organization holds the
    /// domain.
    pub enum OrganizationDomainVerificationFailedReason {
        /// `domain_verification_period_expired`
        DomainVerificationPeriodExpired = "domain_verification_period_expired",
        /// `domain_verified_by_other_organization`
        DomainVerifiedByOtherOrganization = "domain_verified_by_other_organization",
    }
}

open_enum! {
    /// What the person was doing when Radar stepped in.
    pub enum RadarRiskAction {
        /// `signup`
        Signup = "signup",
        /// `login`
        Login = "login",
    }
}

open_enum! {
    /// Kind of records in an export. Some values are in camel case.
    pub enum ResourceExportType {
        /// `users`
        Users = "users",
        /// `organizations`
        Organizations = "organizations",
        /// `events`
        Events = "events",
        /// `sessions`
        Sessions = "sessions",
        /// `auditLogEvents`
        AuditLogEvents = "auditLogEvents",
        /// `connections`
        Connections = "connections",
        /// `directoryUsers`
        DirectoryUsers = "directoryUsers",
        /// `scimLogs`
        ScimLogs = "scimLogs",
        /// `radarDetections`
        RadarDetections = "radarDetections",
        /// `teamActivityLogEvents`
        TeamActivityLogEvents = "teamActivityLogEvents",
    }
}

open_enum! {
    /// What a SAML certificate is for. `ResponseSigning` checks the answers of the identity provider,
    /// `RequestSigning` signs requests to it, `ResponseEncryption` lets it encrypt its answers.
    pub enum SamlCertificateType {
        /// `ResponseSigning`
        ResponseSigning = "ResponseSigning",
        /// `RequestSigning`
        RequestSigning = "RequestSigning",
        /// `ResponseEncryption`
        ResponseEncryption = "ResponseEncryption",
    }
}

open_enum! {
    /// Where an access to the vault came from.
    pub enum VaultActorSource {
        /// `api`
        Api = "api",
        /// `dashboard`
        Dashboard = "dashboard",
    }
}

open_enum! {
    /// Key management service that holds the encryption key of a customer.
    pub enum VaultByokKeyProvider {
        /// `AWS_KMS`
        AwsKms = "AWS_KMS",
        /// `GCP_KMS`
        GcpKms = "GCP_KMS",
        /// `AZURE_KEY_VAULT`
        AzureKeyVault = "AZURE_KEY_VAULT",
    }
}

open_enum! {
    /// What was decided about a person on a waitlist.
    pub enum WaitlistUserState {
        /// `pending`
        Pending = "pending",
        /// `approved`
        Approved = "approved",
        /// `denied`
        Denied = "denied",
    }
}
