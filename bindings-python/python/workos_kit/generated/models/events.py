# Generated from api/events.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `events` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import field

from ..._values import Model, Timestamp, lazy, open_enum, union

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from . import agents as _agents
    from . import api_keys as _api_keys
    from . import authorization as _authorization
    from . import directory_sync as _directory_sync
    from . import feature_flags as _feature_flags
    from . import organization_domains as _organization_domains
    from . import organization_membership as _organization_membership
    from . import pipes as _pipes
    from . import sso as _sso
    from . import user_management as _user_management
else:
    _agents = lazy("agents")
    _api_keys = lazy("api_keys")
    _authorization = lazy("authorization")
    _directory_sync = lazy("directory_sync")
    _feature_flags = lazy("feature_flags")
    _organization_domains = lazy("organization_domains")
    _organization_membership = lazy("organization_membership")
    _pipes = lazy("pipes")
    _sso = lazy("sso")
    _user_management = lazy("user_management")


class ActionAuthenticationDeniedData(Model, frozen=True, kw_only=True):
    """An action endpoint of the application refused a sign-in."""

    action_endpoint_id: str
    """Identifier of the action endpoint that decided."""
    action_execution_id: str
    """Identifier of this run of the action."""
    type: str = "authentication"
    """Always `authentication`."""
    verdict: str = "Deny"
    """Always `Deny`."""
    user_id: str
    """Identifier of the user who tried to sign in."""
    organization_id: str | None = None
    """Identifier of the organization of the sign-in; null when there is none."""
    email: str
    ip_address: str | None = None
    """Address the request came from."""
    user_agent: str | None = None
    """Browser or client the request came from."""


class ActionUserRegistrationDeniedData(Model, frozen=True, kw_only=True):
    """An action endpoint of the application refused a registration."""

    action_endpoint_id: str
    """Identifier of the action endpoint that decided."""
    action_execution_id: str
    """Identifier of this run of the action."""
    type: str = "user_registration"
    """Always `user_registration`."""
    verdict: str = "Deny"
    """Always `Deny`."""
    organization_id: str | None = None
    """Identifier of the organization of the registration; null when there is none."""
    email: str
    ip_address: str | None = None
    """Address the request came from."""
    user_agent: str | None = None
    """Browser or client the request came from."""


class AgentBlueprintDeletedData(Model, frozen=True, kw_only=True):
    """A deleted agent blueprint."""

    object: str = "agent_blueprint"
    """Always `agent_blueprint`."""
    id: str
    name: str
    created_at: Timestamp
    updated_at: Timestamp


class AgentIdentityEventData(Model, frozen=True, kw_only=True):
    """The identity under which an agent is registered."""

    object: str = "agent_identity"
    """Always `agent_identity`."""
    id: str
    userland_user_id: str | None = None
    """Identifier of the user behind the agent; null while nobody has claimed it."""


class AgentInstanceSessionCreatedData(Model, frozen=True, kw_only=True):
    """A new session of an agent instance."""

    object: str = "agent_instance_session"
    """Always `agent_instance_session`."""
    id: str
    agent_instance_id: str
    """Identifier of the agent instance the session belongs to."""
    organization_id: str
    """Identifier of the organization of the agent instance."""
    expires_at: Timestamp
    """When the session ends by itself."""
    revoked_at: Timestamp | None = None
    """When the session was revoked; null if it was not."""
    created_at: Timestamp
    updated_at: Timestamp
    permission_slugs: list[str] = []
    """Permissions the session was given when it was opened."""


class AgentInstanceSessionRevokedData(Model, frozen=True, kw_only=True):
    """A session of an agent instance that was revoked."""

    object: str = "agent_instance_session"
    """Always `agent_instance_session`."""
    id: str
    agent_instance_id: str
    """Identifier of the agent instance the session belongs to."""
    organization_id: str
    """Identifier of the organization of the agent instance."""
    expires_at: Timestamp
    """When the session ends by itself."""
    revoked_at: Timestamp | None = None
    """When the session was revoked; null if it was not."""
    created_at: Timestamp
    updated_at: Timestamp


class AgentRegistrationAccessTokenDetail(Model, frozen=True, kw_only=True):
    """An access token issued to an agent, without the token itself."""

    kind: str = "access_token"
    """Always `access_token`."""
    jti: str
    """Value of the `jti` claim of the token, which identifies it."""
    expires_at: Timestamp | None = None
    """When the token expires; null when it does not."""


class AgentRegistrationApiKeyDetail(Model, frozen=True, kw_only=True):
    """An API key issued to an agent, without the key itself."""

    kind: str = "api_key"
    """Always `api_key`."""
    api_key_id: str
    """Identifier of the API key."""


class AgentRegistrationClaimAttempt(Model, frozen=True, kw_only=True):
    """A person's attempt to take over responsibility for an agent registration."""

    object: str = "agent_registration_claim_attempt"
    """Always `agent_registration_claim_attempt`."""
    id: str
    agent_registration_id: str
    """Identifier of the agent registration."""
    agent_registration_claim_id: str
    """Identifier of the claim the attempt belongs to."""
    login_hint: str
    """Hint at the person who is to sign in, such as an e-mail address."""
    expires_at: Timestamp
    """When the attempt can no longer be completed."""
    created_at: Timestamp
    updated_at: Timestamp


class AgentRegistrationClaimEventData(Model, frozen=True, kw_only=True):
    """A completed claim of an agent registration by a person."""

    object: str = "agent_registration_claim"
    """Always `agent_registration_claim`."""
    id: str
    agent_registration_id: str
    """Identifier of the agent registration."""
    completed_by_attempt_id: str
    """Identifier of the attempt that succeeded."""
    claimed_by: AgentRegistrationClaimedBy
    completed_at: Timestamp
    created_at: Timestamp
    updated_at: Timestamp


class AgentRegistrationClaimedBy(Model, frozen=True, kw_only=True):
    """The person who claimed an agent registration."""

    user_id: str
    organization_id: str | None = None
    """Identifier of the organization chosen by the person; null when none was."""


class AgentRegistrationCredential(Model, frozen=True, kw_only=True):
    """A credential that was issued to a registered agent."""

    object: str = "agent_registration_credential"
    """Always `agent_registration_credential`."""
    id: str
    agent_registration_id: str
    """Identifier of the agent registration."""
    detail: AgentRegistrationCredentialDetail
    """What was issued, without the secret value."""
    created_at: Timestamp
    updated_at: Timestamp


class AgentRegistrationEventData(Model, frozen=True, kw_only=True):
    """A newly registered agent."""

    object: str = "agent_registration"
    """Always `agent_registration`."""
    id: str
    agent_identity: AgentIdentityEventData
    """The identity of the agent."""
    organization_id: str
    """Identifier of the organization the registration belongs to."""
    status: _agents.AgentRegistrationStatus
    """Whether the registration is verified and valid."""
    kind: _agents.AgentRegistrationKind
    """Kind of the registration."""
    method: AgentRegistrationMethod
    """How the agent was registered."""
    created_at: Timestamp
    updated_at: Timestamp


class AgentRegistrationOrganizationSwitched(Model, frozen=True, kw_only=True):
    """A move of an agent registration to another organization. Move what belongs to the agent in the
    application as well.
    """

    agent_registration_id: str
    """Identifier of the agent registration."""
    from_organization_id: str
    """Identifier of the organization the agent has left."""
    to_organization_id: str
    """Identifier of the organization the agent belongs to now."""


class AgentRegistrationReference(Model, frozen=True, kw_only=True):
    """The agent registration an event is about, when only its identifier matters."""

    agent_registration_id: str
    """Identifier of the agent registration."""


class ApiKeyPreviousAttributes(Model, frozen=True, kw_only=True):
    """What an API key looked like before the update."""

    expires_at: Timestamp | None = None
    """Former expiry; null when there was none."""


class ApiKeyUpdatedData(Model, frozen=True, kw_only=True):
    """An API key after an update. The key value itself is never part of an event."""

    object: str = "api_key"
    """Always `api_key`."""
    id: str
    owner: _api_keys.ApiKeyOwner
    """The organization or user the key belongs to."""
    name: str
    obfuscated_value: str
    """Abbreviated form of the key, for recognizing it."""
    last_used_at: Timestamp | None = None
    """When the key was last used; null if it never was."""
    expires_at: Timestamp | None = None
    """When the key expires; null when it does not."""
    permissions: list[str] = []
    """Slugs of the permissions the key carries."""
    created_at: Timestamp
    updated_at: Timestamp
    previous_attributes: ApiKeyPreviousAttributes
    """What was different before."""


class AuthenticationEventError(Model, frozen=True, kw_only=True):
    """Why a sign-in failed."""

    code: str
    """The reason, for programs."""
    message: str
    """The reason, for people."""


class AuthenticationEventSso(Model, frozen=True, kw_only=True):
    """The single sign-on side of a sign-in."""

    organization_id: str | None = None
    """Identifier of the organization of the connection."""
    connection_id: str | None = None
    """Identifier of the connection that was used."""
    session_id: str | None = None
    """Identifier of the single sign-on session."""


class AuthenticationFailedData(Model, frozen=True, kw_only=True):
    """A failed sign-in by any method but single sign-on."""

    type: AuthenticationFailedDataType
    """Method that was used."""
    status: str = "failed"
    """Always `failed`."""
    ip_address: str | None = None
    """Address the request came from."""
    user_agent: str | None = None
    """Browser or client the request came from."""
    user_id: str | None = None
    """Identifier of the user; null when none was recognized."""
    email: str | None = None
    """Address of the user or as entered; null when unknown."""
    provider: str | None = None
    """OAuth provider; present for type `oauth` only."""
    error: AuthenticationEventError


class AuthenticationRadarRiskDetectedData(Model, frozen=True, kw_only=True):
    """A sign-in or sign-up that Radar judged risky."""

    auth_method: str
    """Method with which the person signed in or up."""
    action: RadarRiskAction
    control: str | None = None
    """Radar control that applied; null when none did."""
    blocklist_type: str | None = None
    """Kind of block list entry that matched; null when none did."""
    ip_address: str | None = None
    """Address the request came from."""
    user_agent: str | None = None
    """Browser or client the request came from."""
    user_id: str
    """Identifier of the user."""
    email: str


class AuthenticationSsoData(Model, frozen=True, kw_only=True):
    """One step of a sign-in through single sign-on."""

    type: str = "sso"
    """Always `sso`."""
    status: AuthenticationSsoDataStatus
    ip_address: str | None = None
    """Address the request came from."""
    user_agent: str | None = None
    """Browser or client the request came from."""
    user_id: str | None = None
    """Identifier of the user; null when none is known yet."""
    email: str | None = None
    """Address of the user; null when it is not known yet."""
    sso: AuthenticationEventSso
    """Connection and session used."""
    error: AuthenticationEventError | None = None
    """Present when the attempt failed or timed out."""


class AuthenticationSucceededData(Model, frozen=True, kw_only=True):
    """A successful sign-in by any method but single sign-on."""

    type: AuthenticationSucceededDataType
    """Method that was used."""
    status: str = "succeeded"
    """Always `succeeded`."""
    ip_address: str | None = None
    """Address the request came from."""
    user_agent: str | None = None
    """Browser or client the request came from."""
    user_id: str | None = None
    """Identifier of the user; null when none is known."""
    email: str
    provider: str | None = None
    """OAuth provider; present for type `oauth` only."""


class ConnectionDeletedData(Model, frozen=True, kw_only=True):
    """A deleted single sign-on connection."""

    object: str = "connection"
    """Always `connection`."""
    id: str
    state: _sso.ConnectionState
    name: str
    connection_type: _sso.ConnectionType
    """Identity provider and protocol of the connection."""
    organization_id: str | None = None
    """Identifier of the organization the connection belongs to; absent when it has none."""
    created_at: Timestamp
    updated_at: Timestamp


class ConnectionEventData(Model, frozen=True, kw_only=True):
    """A single sign-on connection that was activated or deactivated."""

    object: str = "connection"
    """Always `connection`."""
    id: str
    state: _sso.ConnectionState
    name: str
    connection_type: _sso.ConnectionType
    """Identity provider and protocol of the connection."""
    organization_id: str | None = None
    """Identifier of the organization the connection belongs to; absent when it has none."""
    created_at: Timestamp
    updated_at: Timestamp
    external_key: str
    """A second key of the connection, issued by WorkOS beside `id`."""
    status: _sso.ConnectionStatus
    """Older form of `state`, which says more."""
    domains: list[_sso.ConnectionDomain] = []
    """Domains associated with the connection."""


class ConnectionSamlCertificateRenewalRequiredData(Model, frozen=True, kw_only=True):
    """A reminder that a SAML certificate of a connection expires soon or has expired."""

    connection: SamlCertificateConnection
    """The connection the certificate belongs to."""
    certificate: SamlCertificateExpiring
    days_until_expiry: int
    """Days left until the certificate expires."""


class ConnectionSamlCertificateRenewedData(Model, frozen=True, kw_only=True):
    """A replaced SAML certificate of a connection."""

    connection: SamlCertificateConnection
    """The connection the certificate belongs to."""
    certificate: SamlCertificateRenewed
    """The new certificate."""
    renewed_at: Timestamp


class DirectoryDeletedData(Model, frozen=True, kw_only=True):
    """A deleted directory. Treat its users and groups as gone with it."""

    object: str = "directory"
    """Always `directory`."""
    id: str
    organization_id: str | None = None
    """Identifier of the organization the directory belongs to; absent when it has none."""
    type: _directory_sync.DirectoryType
    """The provider and protocol behind the directory."""
    state: DirectoryEventState
    """State of the directory, named differently from the API."""
    name: str
    created_at: Timestamp
    updated_at: Timestamp


class DirectoryDomain(Model, frozen=True, kw_only=True):
    """A domain of the organization a directory belongs to."""

    object: str = "organization_domain"
    """Always `organization_domain`."""
    id: str
    domain: str


class DirectoryEventData(Model, frozen=True, kw_only=True):
    """An activated directory."""

    object: str = "directory"
    """Always `directory`."""
    id: str
    organization_id: str | None = None
    """Identifier of the organization the directory belongs to; absent when it has none."""
    type: _directory_sync.DirectoryType
    """The provider and protocol behind the directory."""
    state: DirectoryEventState
    """State of the directory, named differently from the API."""
    name: str
    created_at: Timestamp
    updated_at: Timestamp
    external_key: str
    """A second key of the directory, issued by WorkOS beside `id`."""
    domains: list[DirectoryDomain] = []
    """Domains of the organization the directory belongs to."""


class DirectoryGroupMembership(Model, frozen=True, kw_only=True):
    """A user who joined or left a directory group."""

    directory_id: str
    """Identifier of the directory."""
    user: DirectoryUser
    group: _directory_sync.DirectoryGroup


class DirectoryGroupUpdatedData(Model, frozen=True, kw_only=True):
    """A directory group after a change at the provider."""

    object: str = "directory_group"
    """Always `directory_group`."""
    id: str
    idp_id: str
    """Identifier the directory provider uses for this group; its format depends on the provider."""
    directory_id: str
    """Identifier of the directory the group comes from."""
    organization_id: str
    """Identifier of the organization that owns the directory."""
    name: str
    raw_attributes: dict[str, Any] | None = None
    """The attributes exactly as the provider sent them, in the provider's own shape."""
    created_at: Timestamp
    updated_at: Timestamp
    previous_attributes: dict[str, Any] | None = None
    """Former values of the members that changed, by name."""


class DirectoryToken(Model, frozen=True, kw_only=True):
    """A bearer token with which a provider writes to a directory, without the token itself."""

    object: str = "directory_token"
    """Always `directory_token`."""
    id: str
    directory_id: str
    """Identifier of the directory the token gives access to."""
    organization_id: str | None = None
    """Identifier of the organization that owns the directory; absent when it has none."""
    token_suffix: str
    """Last characters of the token, for recognizing it."""
    created_at: Timestamp


class DirectoryUser(Model, frozen=True, kw_only=True):
    """A person in a directory, without the groups; changes of those are events of their own."""

    object: str = "directory_user"
    """Always `directory_user`."""
    id: str
    directory_id: str
    """Identifier of the directory the user comes from."""
    organization_id: str
    """Identifier of the organization that owns the directory."""
    idp_id: str
    """Identifier the directory provider uses for this user; its format depends on the provider."""
    email: str | None = None
    """Primary address; null when the provider sends none."""
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    """Full name."""
    emails: list[_directory_sync.DirectoryUserEmail] | None = None
    """All known addresses. New code reads them from `custom_attributes`, where the environment can enable
    them. Deprecated.
    """
    job_title: str | None = None
    """New code reads it from `custom_attributes`, where the environment can enable it. Deprecated."""
    username: str | None = None
    """New code reads it from `custom_attributes`, where the environment can enable it. Deprecated."""
    state: _directory_sync.DirectoryUserState
    """Whether the user may still use the application; act on everything but `active`."""
    raw_attributes: dict[str, Any] = {}
    """The attributes exactly as the provider sent them, in the provider's own shape. Deprecated."""
    custom_attributes: dict[str, Any] = {}
    """The attributes mapped for this environment, keyed by the attribute names configured there."""
    role: _authorization.SlimRole | None = None
    """Role assigned through the directory; absent when none is."""
    roles: list[_authorization.SlimRole] | None = None
    """All roles assigned through the directory; present where users can hold several."""
    created_at: Timestamp
    updated_at: Timestamp


class DirectoryUserUpdatedData(Model, frozen=True, kw_only=True):
    """A person in a directory after a change at the provider."""

    object: str = "directory_user"
    """Always `directory_user`."""
    id: str
    directory_id: str
    """Identifier of the directory the user comes from."""
    organization_id: str
    """Identifier of the organization that owns the directory."""
    idp_id: str
    """Identifier the directory provider uses for this user; its format depends on the provider."""
    email: str | None = None
    """Primary address; null when the provider sends none."""
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    """Full name."""
    emails: list[_directory_sync.DirectoryUserEmail] | None = None
    """All known addresses. New code reads them from `custom_attributes`, where the environment can enable
    them. Deprecated.
    """
    job_title: str | None = None
    """New code reads it from `custom_attributes`, where the environment can enable it. Deprecated."""
    username: str | None = None
    """New code reads it from `custom_attributes`, where the environment can enable it. Deprecated."""
    state: _directory_sync.DirectoryUserState
    """Whether the user may still use the application; act on everything but `active`."""
    raw_attributes: dict[str, Any] = {}
    """The attributes exactly as the provider sent them, in the provider's own shape. Deprecated."""
    custom_attributes: dict[str, Any] = {}
    """The attributes mapped for this environment, keyed by the attribute names configured there."""
    role: _authorization.SlimRole | None = None
    """Role assigned through the directory; absent when none is."""
    roles: list[_authorization.SlimRole] | None = None
    """All roles assigned through the directory; present where users can hold several."""
    created_at: Timestamp
    updated_at: Timestamp
    previous_attributes: dict[str, Any] | None = None
    """Former values of the members that changed, by name."""


class EmailVerificationEventData(Model, frozen=True, kw_only=True):
    """A requested verification of an e-mail address, without the code."""

    object: str = "email_verification"
    """Always `email_verification`."""
    id: str
    user_id: str
    """Identifier of the user whose address is to be verified."""
    email: str
    expires_at: Timestamp
    """When the code stops being accepted."""
    created_at: Timestamp
    updated_at: Timestamp


class EventActor(Model, frozen=True, kw_only=True):
    """Who caused an event."""

    id: str
    """Identifier of the actor, of a kind that depends on `source`."""
    source: EventActorSource
    """Where the change came from."""
    name: str | None = None


class EventContext(Model, frozen=True, kw_only=True):
    """Circumstances of an event beyond its payload. Which members are present depends on the event type."""

    google_analytics_client_id: str | None = None
    """Google Analytics client identifier passed along with a sign-in."""
    google_analytics_sessions: list[GoogleAnalyticsSession] | None = None
    """Google Analytics sessions passed along with a sign-in."""
    ajs_anonymous_id: str | None = None
    """Anonymous identifier of Segment analytics passed along with a sign-in."""
    client_id: str | None = None
    """Client identifier of the environment or application the event belongs to."""
    actor: EventActor | None = None
    """Who caused the event."""
    previous_attributes: dict[str, Any] | None = None
    """Former values of the members that changed, by name."""


class FeatureFlagContext(Model, frozen=True, kw_only=True):
    """Circumstances of a change to a feature flag."""

    client_id: str
    """Client identifier of the environment in which the flag changed."""
    actor: EventActor
    """Who changed the flag."""


class FeatureFlagEventData(Model, frozen=True, kw_only=True):
    """A feature flag in one environment, as it is after the event."""

    object: str = "feature_flag"
    """Always `feature_flag`."""
    id: str
    environment_id: str
    """Identifier of the environment this state of the flag belongs to."""
    slug: str
    """Key by which code refers to the flag, unique in the environment."""
    name: str
    description: str | None = None
    owner: _feature_flags.FeatureFlagOwner | None = None
    """Null when nobody is recorded as owner."""
    tags: list[str] = []
    """Labels for grouping and searching flags."""
    enabled: bool
    """Whether the flag is switched on in this environment."""
    default_value: bool
    """Value for users and organizations that no target covers."""
    created_at: Timestamp
    updated_at: Timestamp


class FeatureFlagPrevious(Model, frozen=True, kw_only=True):
    """What a feature flag looked like before the update."""

    data: FeatureFlagPreviousData | None = None
    """Former values of the flag."""


class FeatureFlagPreviousData(Model, frozen=True, kw_only=True):
    """Former values of the members of a feature flag; only those that changed are present."""

    name: str | None = None
    description: str | None = None
    """Null when there was none."""
    owner: _feature_flags.FeatureFlagOwner | None = None
    """Null when there was none."""
    tags: list[str] | None = None
    enabled: bool | None = None
    default_value: bool | None = None


class FeatureFlagRule(Model, frozen=True, kw_only=True):
    """A rule of a feature flag, as it is after the event."""

    object: str = "flag_rule"
    """Always `flag_rule`."""
    id: str
    flag_id: str
    """Identifier of the flag."""
    flag_slug: str
    """Slug of the flag."""
    environment_id: str
    """Identifier of the environment the flag belongs to."""
    target_type: str | None = None
    """Kind of target the rule looks at, such as `user`, `organization` or a type of the application."""
    position: int
    """Place of the rule in the order of the rules of its flag."""
    value_type: str = "boolean"
    """Always `boolean`."""
    value: bool
    """Value the flag has when the rule matches."""
    created_at: Timestamp
    updated_at: Timestamp


class FeatureFlagRuleContext(Model, frozen=True, kw_only=True):
    """Circumstances of a change to whom a feature flag is on for."""

    client_id: str
    """Client identifier of the environment in which the flag changed."""
    actor: EventActor
    """Who changed the flag."""
    access_type: FeatureFlagAccessType
    """Whom the flag is on for now."""
    configured_targets: FeatureFlagTargets
    """Targets of the flag now."""
    previous_attributes: FeatureFlagRulePrevious
    """What was different before."""


class FeatureFlagRuleCreatedContext(Model, frozen=True, kw_only=True):
    """Circumstances of adding or deleting a rule of a feature flag."""

    client_id: str
    """Client identifier of the environment in which the flag changed."""
    actor: EventActor | None = None
    """Who changed the flag."""


class FeatureFlagRulePrevious(Model, frozen=True, kw_only=True):
    """What the flag and its targets looked like before the change."""

    data: FeatureFlagRulePreviousData | None = None
    """Former values of the flag."""
    context: FeatureFlagRulePreviousContext | None = None
    """Former audience of the flag."""


class FeatureFlagRulePreviousContext(Model, frozen=True, kw_only=True):
    """Former audience of a feature flag; only members that changed are present."""

    access_type: FeatureFlagAccessType | None = None
    """Whom the flag was on for."""
    configured_targets: FeatureFlagTargets | None = None
    """Targets the flag had."""


class FeatureFlagRulePreviousData(Model, frozen=True, kw_only=True):
    """Former values of a feature flag; only members that changed are present."""

    enabled: bool | None = None
    default_value: bool | None = None


class FeatureFlagRuleUpdatedContext(Model, frozen=True, kw_only=True):
    """Circumstances of a change to a rule of a feature flag."""

    client_id: str
    """Client identifier of the environment in which the flag changed."""
    actor: EventActor | None = None
    """Who changed the flag."""
    previous_attributes: FeatureFlagRuleUpdatedPrevious | None = None
    """What was different before."""


class FeatureFlagRuleUpdatedPrevious(Model, frozen=True, kw_only=True):
    """What a rule of a feature flag looked like before the update."""

    data: FeatureFlagRuleUpdatedPreviousData | None = None
    """Former values of the rule."""


class FeatureFlagRuleUpdatedPreviousData(Model, frozen=True, kw_only=True):
    """Former values of a rule; only members that changed are present."""

    value: bool | None = None


class FeatureFlagTarget(Model, frozen=True, kw_only=True):
    """A target of a feature flag that was added or removed."""

    object: str | None = None
    """The only value is `flag_target`."""
    id: str | None = None
    flag_id: str | None = None
    """Identifier of the flag."""
    flag_slug: str | None = None
    """Slug of the flag."""
    environment_id: str | None = None
    """Identifier of the environment the flag belongs to."""
    target_type: str | None = None
    """Kind of target, such as `user`, `organization` or a type of the application."""
    target_id: str | None = None
    """Identifier of the target within its kind."""
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None
    rule_id: str | None = None
    """Identifier of the rule the target belongs to."""
    value_type: str | None = None
    """The only value is `boolean`."""
    value: bool | None = None
    """Value the flag has for the target."""


class FeatureFlagTargetOrganization(Model, frozen=True, kw_only=True):
    """An organization a feature flag is set for."""

    id: str
    name: str


class FeatureFlagTargetUser(Model, frozen=True, kw_only=True):
    """A user a feature flag is set for."""

    id: str
    email: str


class FeatureFlagTargets(Model, frozen=True, kw_only=True):
    """The organizations and users a feature flag is set for."""

    organizations: list[FeatureFlagTargetOrganization] = []
    users: list[FeatureFlagTargetUser] = []


class FeatureFlagUpdatedContext(Model, frozen=True, kw_only=True):
    """Circumstances of an update of a feature flag."""

    client_id: str
    """Client identifier of the environment in which the flag changed."""
    actor: EventActor
    """Who changed the flag."""
    previous_attributes: FeatureFlagPrevious | None = None
    """What was different before."""


class GoogleAnalyticsSession(Model, frozen=True, kw_only=True):
    """A Google Analytics session passed along with a sign-in. Its members are in camel case on the wire."""

    container_id: str = field(name="containerId")
    """Identifier of the Google Analytics container."""
    session_id: str | None = field(default=None, name="sessionId")
    """Identifier of the session in Google Analytics."""
    session_number: str | None = field(default=None, name="sessionNumber")
    """Running number of the session in Google Analytics."""


class GroupMember(Model, frozen=True, kw_only=True):
    """A membership that was added to or removed from a group of an organization."""

    group_id: str
    """Identifier of the group."""
    organization_membership_id: str
    """Identifier of the membership that joined or left."""


class InvitationEventData(Model, frozen=True, kw_only=True):
    """An invitation, without its token and link."""

    object: str = "invitation"
    """Always `invitation`."""
    id: str
    email: str
    """Address the invitation was sent to."""
    state: _user_management.InvitationState
    """Whether the invitation is still open."""
    accepted_at: Timestamp | None = None
    """When it was accepted; null if it was not."""
    revoked_at: Timestamp | None = None
    """When it was revoked; null if it was not."""
    expires_at: Timestamp
    """When it can no longer be accepted."""
    organization_id: str | None = None
    """Identifier of the organization the person is invited to; null for the application as a whole."""
    inviter_user_id: str | None = None
    """Identifier of the user who sent it; null when it was not sent by a user."""
    accepted_user_id: str | None = None
    """Identifier of the user who accepted it; null if nobody has."""
    role_slug: str | None = None
    """Slug of the role the person gets in the organization; null for the default role."""
    created_at: Timestamp
    updated_at: Timestamp


class MagicAuthEventData(Model, frozen=True, kw_only=True):
    """A requested one-time sign-in code, without the code."""

    object: str = "magic_auth"
    """Always `magic_auth`."""
    id: str
    user_id: str
    """Identifier of the user who is signing in."""
    email: str
    expires_at: Timestamp
    """When the code stops being accepted."""
    created_at: Timestamp
    updated_at: Timestamp


class OrganizationDomainVerificationFailedData(Model, frozen=True, kw_only=True):
    """A domain whose verification failed."""

    reason: OrganizationDomainVerificationFailedReason
    organization_domain: _organization_domains.OrganizationDomain
    """The domain in question."""


class OrganizationEventData(Model, frozen=True, kw_only=True):
    """An organization, as it is after the event."""

    object: str = "organization"
    """Always `organization`."""
    id: str
    name: str
    domains: list[_organization_domains.OrganizationDomain] = []
    """Domains that belong to the organization."""
    metadata: dict[str, str] = {}
    """Key and value pairs the application stored with the organization."""
    external_id: str | None = None
    """The application's own identifier of the organization; null when none is set."""
    stripe_customer_id: str | None = None
    """Identifier of the customer in Stripe; absent when none is linked."""
    created_at: Timestamp
    updated_at: Timestamp


class OrganizationMembershipEventData(Model, frozen=True, kw_only=True):
    """The membership of a user in an organization, as it is after the event."""

    object: str = "organization_membership"
    """Always `organization_membership`."""
    id: str
    user_id: str
    """Identifier of the member."""
    organization_id: str
    """Identifier of the organization."""
    status: _organization_membership.OrganizationMembershipStatus
    """Whether the membership is in force."""
    role: _authorization.SlimRole
    """Primary role of the member."""
    roles: list[_authorization.SlimRole] | None = None
    """All roles of the member; present where members can hold several."""
    custom_attributes: dict[str, Any] = {}
    """Attributes of the member that come from the identity provider or directory."""
    directory_managed: bool
    """Whether a directory controls the membership, so that it should not be edited by hand."""
    created_at: Timestamp
    updated_at: Timestamp


class OrganizationRoleEventData(Model, frozen=True, kw_only=True):
    """A role that exists in one organization only."""

    object: str = "organization_role"
    """Always `organization_role`."""
    organization_id: str
    """Identifier of the organization the role belongs to."""
    slug: str
    """Key by which the role is assigned, unique in the organization."""
    name: str
    description: str | None = None
    resource_type_slug: str
    """Slug of the type of resource on which the role is assigned."""
    permissions: list[str] = []
    """Slugs of the permissions the role grants."""
    created_at: Timestamp
    updated_at: Timestamp


class PasswordResetEventData(Model, frozen=True, kw_only=True):
    """A requested or completed password reset, without its token and link."""

    object: str = "password_reset"
    """Always `password_reset`."""
    id: str
    user_id: str
    """Identifier of the user whose password is reset."""
    email: str
    expires_at: Timestamp
    """When the reset can no longer be completed."""
    created_at: Timestamp


class PipesConnectedAccount(Model, frozen=True, kw_only=True):
    """An account at a third-party provider that a user or organization connected."""

    object: str = "connected_account"
    """Always `connected_account`."""
    id: str
    connection_role: _pipes.ConnectedAccountConnectionRole | None = None
    """Part the connection plays among several to the same provider; no sign of preference or age."""
    account_identifier: str | None = None
    """Name of the account at the provider as far as it is known. It does not identify the connection."""
    account_display_name: str | None = None
    """Label of the account; it may change and need not be unique."""
    data_integration_id: str
    """Identifier of the integration the account is connected through."""
    provider_slug: str
    """Slug of the provider."""
    user_id: str | None = None
    """Identifier of the user who owns the connection; null when no user does."""
    organization_id: str | None = None
    """Identifier of the organization of the connection; null when there is none."""
    scopes: list[str] = []
    """OAuth scopes the provider granted."""
    auth_method: _pipes.DataIntegrationAuthMethod | None = None
    """How WorkOS authenticates to the provider; OAuth when absent."""
    api_key_last_4: str | None = None
    """Last four characters of the stored API key; null when the connection uses none."""
    state: _pipes.PipesConnectedAccountState
    """Whether the connection can be used."""
    established_by_user_id: str | None = None
    """Identifier of the user whose consent made the connection; null when there is none, it is unknown or the
    user has left the organization.
    """
    state_reason: _pipes.ConnectedAccountStateReason | None = None
    """Why WorkOS put the connection into its state; null when no reason is recorded."""
    created_at: Timestamp
    updated_at: Timestamp


class PipesConnectedAccountConnectionFailedData(Model, frozen=True, kw_only=True):
    """A failed attempt to connect an account at a third-party provider."""

    object: str = "connection_failed"
    """Always `connection_failed`."""
    data_integration_id: str
    """Identifier of the integration that was to be connected."""
    provider_slug: str
    """Slug of the provider."""
    user_id: str | None = None
    """Identifier of the user who tried; null when it was not done for a user."""
    organization_id: str | None = None
    """Identifier of the organization it was done for; null when for none."""
    account_identifier: str | None = None
    """Name of the account at the provider as far as it is known. It does not identify the connection."""
    error_code: str
    """What went wrong, for programs."""
    error_reason: str | None = None
    """What went wrong, for people."""
    provider_error: str | None = None
    """Error code as the provider sent it."""
    provider_error_description: str | None = None
    """Error text as the provider sent it."""
    created_at: Timestamp


class RadarChallengeCreatedData(Model, frozen=True, kw_only=True):
    """A challenge that Radar put before a user."""

    type: str = "email"
    """Always `email`."""
    radar_challenge_id: str
    """Identifier of the challenge."""
    user_id: str
    """Identifier of the user who has to pass the challenge."""
    email: str


class ResourceExportEventData(Model, frozen=True, kw_only=True):
    """An export of records of one kind, requested from WorkOS."""

    id: str
    """Identifier of the export."""
    resource_type: ResourceExportType
    """What is exported."""


class RoleEventData(Model, frozen=True, kw_only=True):
    """A role that exists in the whole environment."""

    object: str = "role"
    """Always `role`."""
    slug: str
    """Key by which the role is assigned, unique in the environment."""
    resource_type_slug: str
    """Slug of the type of resource on which the role is assigned."""
    permissions: list[str] | None = None
    """Slugs of the permissions the role grants."""
    created_at: Timestamp
    updated_at: Timestamp


class SamlCertificateConnection(Model, frozen=True, kw_only=True):
    """The connection a SAML certificate belongs to."""

    id: str
    organization_id: str | None = None
    """Identifier of the organization the connection belongs to; absent when it has none."""


class SamlCertificateExpiring(Model, frozen=True, kw_only=True):
    """A SAML certificate that needs to be replaced."""

    certificate_type: SamlCertificateType
    """What the certificate is for."""
    expiry_date: Timestamp
    """When the certificate stops being valid."""
    is_expired: bool
    """Whether the certificate has expired already."""


class SamlCertificateRenewed(Model, frozen=True, kw_only=True):
    """A SAML certificate that took the place of another."""

    certificate_type: SamlCertificateType
    """What the certificate is for."""
    expiry_date: Timestamp
    """When the certificate stops being valid."""


class VaultByokKeyDeletedData(Model, frozen=True, kw_only=True):
    """An encryption key of a customer that is no longer used."""

    organization_id: str
    """Identifier of the organization whose key it is."""
    key_provider: VaultByokKeyProvider
    """Service that holds the key."""


class VaultByokKeyVerificationData(Model, frozen=True, kw_only=True):
    """The outcome of a check whether an encryption key of a customer can be used."""

    organization_id: str
    """Identifier of the organization whose key it is."""
    key_provider: VaultByokKeyProvider
    """Service that holds the key."""
    verified: bool
    """Whether the key can be used."""


class VaultDataNameData(Model, frozen=True, kw_only=True):
    """An access to an object in the vault, by name."""

    actor_id: str
    """Identifier of whoever accessed the vault."""
    actor_source: VaultActorSource
    """Whether the access came through the API or the dashboard."""
    actor_name: str
    """Name of whoever accessed the vault."""
    kv_name: str
    """Name of the object."""


class VaultDataReadData(Model, frozen=True, kw_only=True):
    """An object in the vault that was read and decrypted."""

    actor_id: str
    """Identifier of whoever accessed the vault."""
    actor_source: VaultActorSource
    """Whether the access came through the API or the dashboard."""
    actor_name: str
    """Name of whoever accessed the vault."""
    kv_name: str
    """Name of the object."""
    key_id: str
    """Identifier of the key the value is encrypted with."""


class VaultDataWrittenData(Model, frozen=True, kw_only=True):
    """An object in the vault that was created or updated. Its value is never part of an event."""

    actor_id: str
    """Identifier of whoever accessed the vault."""
    actor_source: VaultActorSource
    """Whether the access came through the API or the dashboard."""
    actor_name: str
    """Name of whoever accessed the vault."""
    kv_name: str
    """Name of the object."""
    key_id: str
    """Identifier of the key the value is encrypted with."""
    key_context: dict[str, str] = {}
    """Pairs that select the key encryption key."""


class VaultDekDecryptedData(Model, frozen=True, kw_only=True):
    """A data encryption key that was decrypted."""

    actor_id: str
    """Identifier of whoever accessed the vault."""
    actor_source: VaultActorSource
    """Whether the access came through the API or the dashboard."""
    actor_name: str
    """Name of whoever accessed the vault."""
    key_id: str
    """Identifier of the data encryption key."""


class VaultDekReadData(Model, frozen=True, kw_only=True):
    """Data encryption keys that were handed out, or encrypted anew."""

    actor_id: str
    """Identifier of whoever accessed the vault."""
    actor_source: VaultActorSource
    """Whether the access came through the API or the dashboard."""
    actor_name: str
    """Name of whoever accessed the vault."""
    key_ids: list[str] = []
    """Identifiers of the keys involved."""
    key_context: dict[str, str] = {}
    """Pairs that select the key encryption key."""


class VaultKekData(Model, frozen=True, kw_only=True):
    """A key encryption key that was created or deleted."""

    actor_id: str
    """Identifier of whoever accessed the vault."""
    actor_source: VaultActorSource
    """Whether the access came through the API or the dashboard."""
    actor_name: str
    """Name of whoever accessed the vault."""
    key_name: str
    """Name of the key encryption key."""
    key_id: str
    """Identifier of the key encryption key."""


class VaultNamesListedData(Model, frozen=True, kw_only=True):
    """A listing of the names of the objects in the vault."""

    actor_id: str
    """Identifier of whoever accessed the vault."""
    actor_source: VaultActorSource
    """Whether the access came through the API or the dashboard."""
    actor_name: str
    """Name of whoever accessed the vault."""


class WaitlistUser(Model, frozen=True, kw_only=True):
    """A person on a waitlist."""

    object: str = "waitlist_user"
    """Always `waitlist_user`."""
    id: str
    email: str
    state: WaitlistUserState
    """What was decided about the person."""
    additional_fields: dict[str, str] | None = None
    """Further answers the person gave when joining. They are untrusted input."""
    approved_at: Timestamp | None = None
    """When the person was approved; null if not."""
    waitlist_id: str | None = None
    """Identifier of the waitlist."""
    created_at: Timestamp
    updated_at: Timestamp


if TYPE_CHECKING:
    AgentRegistrationCredentialDetail: TypeAlias = AgentRegistrationApiKeyDetail | AgentRegistrationAccessTokenDetail | dict[str, Any]
else:
    AgentRegistrationCredentialDetail = union(
        "AgentRegistrationCredentialDetail",
        __name__,
        "kind",
        {"api_key": "AgentRegistrationApiKeyDetail", "access_token": "AgentRegistrationAccessTokenDetail"},
    )
"""What kind of credential was issued to an agent; `kind` tells which. A form that this version does not know
is a `dict`.
"""


if TYPE_CHECKING:
    AgentRegistrationMethod: TypeAlias = (
        Literal[
            "anonymous",
            "service_auth",
            "id_jag",
        ]
        | str
    )
else:
    AgentRegistrationMethod = open_enum(
        "anonymous",
        "service_auth",
        "id_jag",
    )
"""How an agent was registered. `id_jag` stands for an Identity Assertion JWT Authorization Grant. Other
values can appear.
"""


if TYPE_CHECKING:
    AuthenticationFailedDataType: TypeAlias = (
        Literal[
            "email_verification",
            "magic_auth",
            "mfa",
            "oauth",
            "passkey",
            "password",
        ]
        | str
    )
else:
    AuthenticationFailedDataType = open_enum(
        "email_verification",
        "magic_auth",
        "mfa",
        "oauth",
        "passkey",
        "password",
    )
"""Method of the sign-in that failed. Other values can appear."""


if TYPE_CHECKING:
    AuthenticationSsoDataStatus: TypeAlias = (
        Literal[
            "failed",
            "started",
            "succeeded",
            "timed_out",
        ]
        | str
    )
else:
    AuthenticationSsoDataStatus = open_enum(
        "failed",
        "started",
        "succeeded",
        "timed_out",
    )
"""Step a sign-in through single sign-on has reached. `timed_out` means no answer came from the identity
provider in time. Other values can appear.
"""


if TYPE_CHECKING:
    AuthenticationSucceededDataType: TypeAlias = (
        Literal[
            "email_verification",
            "magic_auth",
            "mfa",
            "oauth",
            "passkey",
            "password",
            "reauthentication",
        ]
        | str
    )
else:
    AuthenticationSucceededDataType = open_enum(
        "email_verification",
        "magic_auth",
        "mfa",
        "oauth",
        "passkey",
        "password",
        "reauthentication",
    )
"""Method of the sign-in that succeeded. `reauthentication` is a user who proved the identity again. Other
values can appear.
"""


if TYPE_CHECKING:
    DirectoryEventState: TypeAlias = (
        Literal[
            "active",
            "validating",
            "invalid_credentials",
            "inactive",
            "deleting",
        ]
        | str
    )
else:
    DirectoryEventState = open_enum(
        "active",
        "validating",
        "invalid_credentials",
        "inactive",
        "deleting",
    )
"""State of a directory as events name it. `active` and `inactive` stand for what the API calls `linked` and
`unlinked`. Other values can appear.
"""


if TYPE_CHECKING:
    EventActorSource: TypeAlias = (
        Literal[
            "api",
            "dashboard",
            "admin_portal",
            "system",
        ]
        | str
    )
else:
    EventActorSource = open_enum(
        "api",
        "dashboard",
        "admin_portal",
        "system",
    )
"""Where a change came from. `api` is a call with an API key, `dashboard` a member of the team, `admin_portal`
an administrator of the customer, `system` WorkOS itself. Other values can appear.
"""


if TYPE_CHECKING:
    FeatureFlagAccessType: TypeAlias = (
        Literal[
            "none",
            "some",
            "all",
        ]
        | str
    )
else:
    FeatureFlagAccessType = open_enum(
        "none",
        "some",
        "all",
    )
"""Whom a feature flag is on for. `none` is nobody, `some` the configured targets, `all` everybody. Other
values can appear.
"""


if TYPE_CHECKING:
    OrganizationDomainVerificationFailedReason: TypeAlias = (
        Literal[
            "domain_verification_period_expired",
            "domain_verified_by_other_organization",
        ]
        | str
    )
else:
    OrganizationDomainVerificationFailedReason = open_enum(
        "domain_verification_period_expired",
        "domain_verified_by_other_organization",
    )
"""Why a domain could not be verified. Either the time for it ran out or another organization holds the
domain. Other values can appear.
"""


if TYPE_CHECKING:
    RadarRiskAction: TypeAlias = (
        Literal[
            "signup",
            "login",
        ]
        | str
    )
else:
    RadarRiskAction = open_enum(
        "signup",
        "login",
    )
"""What the person was doing when Radar stepped in. Other values can appear."""


if TYPE_CHECKING:
    ResourceExportType: TypeAlias = (
        Literal[
            "users",
            "organizations",
            "events",
            "sessions",
            "auditLogEvents",
            "connections",
            "directoryUsers",
            "scimLogs",
            "radarDetections",
            "teamActivityLogEvents",
        ]
        | str
    )
else:
    ResourceExportType = open_enum(
        "users",
        "organizations",
        "events",
        "sessions",
        "auditLogEvents",
        "connections",
        "directoryUsers",
        "scimLogs",
        "radarDetections",
        "teamActivityLogEvents",
    )
"""Kind of records in an export. Some values are in camel case. Other values can appear."""


if TYPE_CHECKING:
    SamlCertificateType: TypeAlias = (
        Literal[
            "ResponseSigning",
            "RequestSigning",
            "ResponseEncryption",
        ]
        | str
    )
else:
    SamlCertificateType = open_enum(
        "ResponseSigning",
        "RequestSigning",
        "ResponseEncryption",
    )
"""What a SAML certificate is for. `ResponseSigning` checks the answers of the identity provider,
`RequestSigning` signs requests to it, `ResponseEncryption` lets it encrypt its answers. Other values can
appear.
"""


if TYPE_CHECKING:
    VaultActorSource: TypeAlias = (
        Literal[
            "api",
            "dashboard",
        ]
        | str
    )
else:
    VaultActorSource = open_enum(
        "api",
        "dashboard",
    )
"""Where an access to the vault came from. Other values can appear."""


if TYPE_CHECKING:
    VaultByokKeyProvider: TypeAlias = (
        Literal[
            "AWS_KMS",
            "GCP_KMS",
            "AZURE_KEY_VAULT",
        ]
        | str
    )
else:
    VaultByokKeyProvider = open_enum(
        "AWS_KMS",
        "GCP_KMS",
        "AZURE_KEY_VAULT",
    )
"""Key management service that holds the encryption key of a customer. Other values can appear."""


if TYPE_CHECKING:
    WaitlistUserState: TypeAlias = (
        Literal[
            "pending",
            "approved",
            "denied",
        ]
        | str
    )
else:
    WaitlistUserState = open_enum(
        "pending",
        "approved",
        "denied",
    )
"""What was decided about a person on a waitlist. Other values can appear."""
