# Generated from api/agents.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `agents` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from msgspec import UNSET, UnsetType

from ..._values import Model, Timestamp, lazy, open_enum, union

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from . import user_management as _user_management
else:
    _user_management = lazy("user_management")


class AgentAccessTokenCredentialInput(Model, frozen=True, kw_only=True):
    """Access token of a registered agent, to be checked."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"credential"})

    type: str = "access_token"
    """Always `access_token`."""
    credential: str
    """The access token."""
    audience: str | UnsetType = UNSET
    """Audience that the token must be meant for; the environment's client identifier if left out."""


class AgentApiKeyCredentialInput(Model, frozen=True, kw_only=True):
    """API key of a registered agent, to be checked."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"credential"})

    type: str = "api_key"
    """Always `api_key`."""
    credential: str
    """The API key."""


class AgentBlueprint(Model, frozen=True, kw_only=True):
    """Definition of one of the application's own agents."""

    object: str = "agent_blueprint"
    """Always `agent_blueprint`."""
    id: str
    name: str
    description: str | None = None
    permissions: list[str] = []
    """Slugs of the permissions that sessions can have at most."""
    invocable_by: AgentBlueprintInvocableBy
    """Who may get tokens for an agent of this blueprint."""
    invocable_as: AgentBlueprintInvocableAs
    """Kinds of instance that the agent may run as."""
    session_settings: AgentBlueprintSessionSettings
    """Lifetimes of sessions and tokens."""
    created_at: Timestamp
    updated_at: Timestamp


class AgentBlueprintInvocableAs(Model, frozen=True, kw_only=True):
    """Kinds of instance that an agent may run as."""

    instance_types: list[AgentInstanceType] = []


class AgentBlueprintInvocableAsInput(Model, frozen=True, kw_only=True):
    """Kinds of instance that an agent may run as, to be set."""

    instance_types: list[AgentInstanceType] | UnsetType = UNSET


class AgentBlueprintInvocableBy(Model, frozen=True, kw_only=True):
    """Who may get tokens for an agent."""

    role_slugs: list[str] = []
    """Slugs of the roles whose holders may delegate to an agent of this blueprint."""
    organization_ids: list[str] = []
    """Identifiers of the organizations in which an agent of this blueprint may get tokens."""


class AgentBlueprintInvocableByInput(Model, frozen=True, kw_only=True):
    """Who may get tokens for an agent, to be set."""

    role_slugs: list[str] | UnsetType = UNSET
    """Slugs of the roles whose holders may delegate to an agent of this blueprint."""
    organization_ids: list[str] | UnsetType = UNSET
    """Identifiers of the organizations in which an agent of this blueprint may get tokens."""


class AgentBlueprintSessionSettings(Model, frozen=True, kw_only=True):
    """Lifetimes of the sessions and tokens of an agent, in seconds."""

    max_age_seconds: int
    """Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days)."""
    access_token_ttl_seconds: int
    """Life of each access token in seconds; at most 3600 (1 hour)."""
    refresh_token_ttl_seconds: int
    """Life of each refresh token in seconds; at most 5184000 (60 days)."""


class AgentBlueprintSessionSettingsInput(Model, frozen=True, kw_only=True):
    """Lifetimes of the sessions and tokens of a new agent blueprint, in seconds."""

    max_age_seconds: int
    """Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days)."""
    access_token_ttl_seconds: int
    """Life of each access token in seconds; at most 3600 (1 hour)."""
    refresh_token_ttl_seconds: int
    """Life of each refresh token in seconds; at most 5184000 (60 days)."""


class AgentClaim(Model, frozen=True, kw_only=True):
    """State of a claim after a user was linked to it."""

    id: str
    """Identifier of the agent registration."""
    status: AgentRegistrationStatus
    """Status of the agent registration."""
    user_code: str
    """Code that the agent needs to complete the claim."""
    organizations: list[AgentClaimOrganization] = []
    """Organizations of the user, among which the agent can be placed."""


class AgentClaimCompletion(Model, frozen=True, kw_only=True):
    """Completion of a claim on an agent registration."""

    id: str
    created_at: Timestamp
    updated_at: Timestamp
    expires_at: Timestamp
    claimed_at: Timestamp
    """When the registration was claimed."""


class AgentClaimOrganization(Model, frozen=True, kw_only=True):
    """Organization that an agent can be placed in."""

    id: str
    name: str


class AgentClaimUser(Model, frozen=True, kw_only=True):
    """User who claims an agent."""

    email: str
    external_id: str
    """The application's own identifier of the user."""


class AgentCredentialValidation(Model, frozen=True, kw_only=True):
    """Result of checking an agent's credential."""

    valid: bool
    registration_id: str | None = None
    """Identifier of the agent registration that the credential belongs to; null if it is not valid."""
    expires_at: Timestamp | None = None
    """When the credential expires; null if it does not, or is not valid."""


class AgentIdentity(Model, frozen=True, kw_only=True):
    """Lasting identity of an agent from outside."""

    id: str
    userland_user_id: str | None = None
    """Identifier of the user whom the agent belongs to; null if there is none."""
    created_at: Timestamp
    updated_at: Timestamp


class AgentInstance(Model, frozen=True, kw_only=True):
    """Agent of a blueprint at work in one organization."""

    object: str = "agent_instance"
    """Always `agent_instance`."""
    id: str
    agent_blueprint_id: str
    organization_id: str
    organization_membership_id: str | None = None
    """Identifier of the membership of the user whom the agent acts for; null if it acts as itself."""
    type: AgentInstanceType
    created_at: Timestamp
    updated_at: Timestamp


class AgentInstanceSession(Model, frozen=True, kw_only=True):
    """Time-limited and revocable session of an agent instance, which its tokens depend on."""

    object: str = "agent_instance_session"
    """Always `agent_instance_session`."""
    id: str
    agent_instance_id: str
    status: _user_management.SessionStatus
    expires_at: Timestamp
    revoked_at: Timestamp | None = None
    """When the session was revoked; null if it was not."""
    created_at: Timestamp
    updated_at: Timestamp


class AgentRegistration(Model, frozen=True, kw_only=True):
    """Sign-up of an agent from outside, with its identity and the state of its claim."""

    id: str
    agent_identity: AgentIdentity
    organization_id: str
    status: AgentRegistrationStatus
    revoked_at: Timestamp | None = None
    """When the registration was revoked; null if it was not."""
    kind: AgentRegistrationKind
    claim: AgentRegistrationClaim | None = None
    """Claim by which a user takes the agent as their own; null if there is none."""
    created_at: Timestamp
    updated_at: Timestamp


class AgentRegistrationClaim(Model, frozen=True, kw_only=True):
    """Claim by which a user takes an agent as their own."""

    id: str
    claim_completion: AgentClaimCompletion | None = None
    """Completion of the claim; null as long as it is open."""
    created_at: Timestamp
    updated_at: Timestamp
    expires_at: Timestamp
    """Until when the claim can be completed."""


class AgentToken(Model, frozen=True, kw_only=True):
    """Tokens issued to an agent."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"access_token", "refresh_token"})

    access_token: str
    token_type: str = "Bearer"
    """Always `Bearer`."""
    expires_in: int
    """Seconds until the access token expires."""
    refresh_token: str
    """Token for the next `refresh`, to be used once."""
    agent_instance_id: str
    new_instance: bool
    """Whether this call brought the instance into being."""
    agent_instance_session_id: str
    permissions: list[str] = []
    """Slugs of the permissions that the session has."""


class AgentTokenValidation(Model, frozen=True, kw_only=True):
    """What a valid access token of an agent stands for."""

    valid: bool = True
    """Constant; a check that fails ends in an error instead. Always `true`."""
    agent_instance_id: str
    agent_instance_session_id: str
    organization_id: str
    """Identifier of the organization in which the agent acts."""
    permissions: list[str] = []
    """Slugs of the permissions that the token carries."""
    intent: str | None = None
    """Purpose that was given when the token was issued; null if none was."""
    acting_user_id: str | None = None
    """Identifier of the user whom the agent acts for; null if it acts as itself."""
    session_expires_at: Timestamp
    """When the session behind the token ends."""


class UpdateAgentBlueprintSessionSettings(Model, frozen=True, kw_only=True):
    """Lifetimes of sessions and tokens to change, in seconds; those left out stay as they are."""

    max_age_seconds: int | UnsetType = UNSET
    """Longest life of a session in seconds, which refreshing does not extend; at most 31536000 (365 days)."""
    access_token_ttl_seconds: int | UnsetType = UNSET
    """Life of each access token in seconds; at most 3600 (1 hour)."""
    refresh_token_ttl_seconds: int | UnsetType = UNSET
    """Life of each refresh token in seconds; at most 5184000 (60 days)."""


if TYPE_CHECKING:
    AgentCredentialInput: TypeAlias = AgentApiKeyCredentialInput | AgentAccessTokenCredentialInput | dict[str, Any]
else:
    AgentCredentialInput = union(
        "AgentCredentialInput",
        __name__,
        "type",
        {"api_key": "AgentApiKeyCredentialInput", "access_token": "AgentAccessTokenCredentialInput"},
    )
"""Credential of a registered agent that is to be checked. A form that this version does not know is a `dict`."""


if TYPE_CHECKING:
    AgentInstanceType: TypeAlias = (
        Literal[
            "delegated",
            "autonomous",
        ]
        | str
    )
else:
    AgentInstanceType = open_enum(
        "delegated",
        "autonomous",
    )
"""Whether an agent acts for a user (`delegated`) or as itself (`autonomous`). Other values can appear."""


if TYPE_CHECKING:
    AgentRegistrationKind: TypeAlias = (
        Literal[
            "anonymous",
            "service_auth",
            "identity_assertion",
        ]
        | str
    )
else:
    AgentRegistrationKind = open_enum(
        "anonymous",
        "service_auth",
        "identity_assertion",
    )
"""How an agent registered, which follows from its way of authenticating. Other values can appear."""


if TYPE_CHECKING:
    AgentRegistrationStatus: TypeAlias = (
        Literal[
            "unverified",
            "verified",
            "expired",
            "revoked",
        ]
        | str
    )
else:
    AgentRegistrationStatus = open_enum(
        "unverified",
        "verified",
        "expired",
        "revoked",
    )
"""Standing of an agent registration. Other values can appear."""


if TYPE_CHECKING:
    AgentTokenType: TypeAlias = (
        Literal[
            "user_delegated",
            "autonomous",
            "agent_delegated",
            "refresh",
        ]
        | str
    )
else:
    AgentTokenType = open_enum(
        "user_delegated",
        "autonomous",
        "agent_delegated",
        "refresh",
    )
"""How an agent's token is obtained, from a user's token, as the agent itself, from the agent's own token, or
with a refresh token. Other values can appear.
"""
