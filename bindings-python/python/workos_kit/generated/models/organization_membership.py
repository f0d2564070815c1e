# Generated from api/organization_membership.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `organization_membership` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._values import Model, Timestamp, lazy, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from . import authorization as _authorization
    from . import user_management as _user_management
else:
    _authorization = lazy("authorization")
    _user_management = lazy("user_management")


class OrganizationMembership(Model, frozen=True, kw_only=True):
    """Relationship of a user with an organization."""

    object: str = "organization_membership"
    """Always `organization_membership`."""
    id: str
    user_id: str
    organization_id: str
    status: OrganizationMembershipStatus
    directory_managed: bool
    """Whether a directory keeps this membership up to date."""
    organization_name: str | None = None
    """Name of the organization, where the answer includes it."""
    custom_attributes: dict[str, Any] | None = None
    """Attributes of the member that come from the customer's directory or identity provider."""
    created_at: Timestamp
    updated_at: Timestamp
    role: _authorization.SlimRole
    """Primary role of the member."""
    roles: list[_authorization.SlimRole] = []
    """All roles of the member, the primary one included."""
    user: _user_management.User


class RoleMultiple(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `role_slugs`."""

    role_slugs: list[str]
    """Slugs of several roles to give; multiple roles must be enabled for the environment."""


class RoleSingle(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `role_slug`."""

    role_slug: str
    """Slug of the one role to give; without any role the default role is given."""


if TYPE_CHECKING:
    OrganizationMembershipStatus: TypeAlias = (
        Literal[
            "active",
            "inactive",
            "pending",
        ]
        | str
    )
else:
    OrganizationMembershipStatus = open_enum(
        "active",
        "inactive",
        "pending",
    )
"""Whether a member has access (`active`), has lost it for now (`inactive`) or has not accepted an invitation
yet (`pending`). Other values can appear.
"""
