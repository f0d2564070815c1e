# Generated from api/platform_teams.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `platform_teams` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..._values import Model, Timestamp, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class PlatformApiKey(Model, frozen=True, kw_only=True):
    """API key of an environment just created, with its value."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"value"})

    object: str = "key"
    """Always `key`."""
    id: str
    name: str
    expires_at: Timestamp | None = None
    """When the key stops working; null if it does not expire."""
    value: str
    """The key itself, shown only this once."""
    created_at: Timestamp
    updated_at: Timestamp


class PlatformEnvironment(Model, frozen=True, kw_only=True):
    """Deployment of an application, with users, settings and API keys of its own."""

    object: str = "environment"
    """Always `environment`."""
    id: str
    name: str
    client_id: str
    """Client identifier for applications that use this environment."""


class PlatformTeamInvitation(Model, frozen=True, kw_only=True):
    """Invitation to a team."""

    object: str = "workos_team_invitation"
    """Always `workos_team_invitation`."""
    email: str
    role_slug: PlatformRoleSlug


class Team(Model, frozen=True, kw_only=True):
    """WorkOS account that owns environments and their billing."""

    object: str = "team"
    """Always `team`."""
    id: str
    name: str
    production_state: TeamProductionState
    """Whether the team can use production environments."""
    production_enabled_at: Timestamp | None = None
    """When production was turned on; null if it has not been."""
    created_at: Timestamp
    updated_at: Timestamp


if TYPE_CHECKING:
    PlatformRoleSlug: TypeAlias = (
        Literal[
            "admin",
            "member",
            "member-sandbox",
            "support",
            "support-viewer",
        ]
        | str
    )
else:
    PlatformRoleSlug = open_enum(
        "admin",
        "member",
        "member-sandbox",
        "support",
        "support-viewer",
    )
"""Role of a person in the team, from full administration (`admin`) to reading users and organizations only
(`support-viewer`). Other values can appear.
"""


if TYPE_CHECKING:
    TeamProductionState: TypeAlias = (
        Literal[
            "Active",
            "Inactive",
            "Suspended",
            "Deleting",
        ]
        | str
    )
else:
    TeamProductionState = open_enum(
        "Active",
        "Inactive",
        "Suspended",
        "Deleting",
    )
"""Whether a team can use production environments. Other values can appear."""
