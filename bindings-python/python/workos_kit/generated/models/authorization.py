# Generated from api/authorization.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `authorization` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ..._values import Model, Timestamp, lazy, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from . import organization_membership as _organization_membership
    from . import user_management as _user_management
else:
    _organization_membership = lazy("organization_membership")
    _user_management = lazy("user_management")


class AuthorizationCheck(Model, frozen=True, kw_only=True):
    """The answer to a permission check."""

    authorized: bool
    """Whether the membership has the permission on the resource."""


class AuthorizationPermission(Model, frozen=True, kw_only=True):
    """One action that roles can allow."""

    object: str = "permission"
    """Always `permission`."""
    id: str
    slug: str
    """Name of the permission in requests and tokens."""
    name: str
    description: str | None = None
    system: bool
    """Whether WorkOS defines the permission itself, in which case it cannot be deleted."""
    resource_type_slug: str
    """Type of the resources that the permission is meant for."""
    created_at: Timestamp
    updated_at: Timestamp


class AuthorizationResource(Model, frozen=True, kw_only=True):
    """An object of the application, such as a workspace or a project, on which roles can be assigned."""

    object: str = "authorization_resource"
    """Always `authorization_resource`."""
    name: str
    description: str | None = None
    organization_id: str
    """Identifier of the organization that owns the resource."""
    parent_resource_id: str | None = None
    """Identifier of the resource above it, from which access is inherited; null if there is none."""
    id: str
    external_id: str
    """The application's own identifier, unique among the resources of this type in the organization."""
    resource_type_slug: str
    """Type of the resource, as defined in the dashboard."""
    created_at: Timestamp
    updated_at: Timestamp


class GroupRoleAssignment(Model, frozen=True, kw_only=True):
    """A role that a group holds on a resource."""

    object: str = "group_role_assignment"
    """Always `group_role_assignment`."""
    id: str
    group_id: str
    """Identifier of the group that holds the role."""
    role: SlimRole
    resource: RoleAssignmentResource
    """The resource that the role applies to, with all its descendants."""
    created_at: Timestamp
    updated_at: Timestamp


class OrganizationMembershipWithUser(Model, frozen=True, kw_only=True):
    """A user's membership in an organization, together with the user."""

    object: str = "organization_membership"
    """Always `organization_membership`."""
    id: str
    user_id: str
    organization_id: str
    status: _organization_membership.OrganizationMembershipStatus
    directory_managed: bool
    """Whether a directory manages the membership."""
    organization_name: str | None = None
    custom_attributes: dict[str, Any] | None = None
    """Attributes from the linked directory user or SSO profile. The directory user wins where both have one."""
    created_at: Timestamp
    updated_at: Timestamp
    user: _user_management.User


class ReplaceGroupRoleAssignmentEntry(Model, frozen=True, kw_only=True):
    """A role and the resource it applies to, in a request that changes the assignments of a group. Without
    any resource member it means the organization itself.
    """

    role_slug: str
    resource_id: str | UnsetType = UNSET
    """Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`."""
    resource_external_id: str | UnsetType = UNSET
    """The application's own identifier of the resource, together with `resource_type_slug`."""
    resource_type_slug: str | UnsetType = UNSET
    """Type of the resource, together with `resource_external_id`."""


class Role(Model, frozen=True, kw_only=True):
    """A named set of permissions, defined for the whole environment or for one organization."""

    slug: str
    """Name of the role in requests and tokens."""
    object: str = "role"
    """Always `role`."""
    id: str
    name: str
    description: str | None = None
    type: RoleType
    """Whether the role belongs to the environment or to one organization."""
    resource_type_slug: str
    """Type of the resources that the role is meant for."""
    permissions: list[str] = []
    """Slugs of the permissions that the role includes."""
    created_at: Timestamp
    updated_at: Timestamp


class RoleAssignmentGroup(Model, frozen=True, kw_only=True):
    """The group through which a role was obtained."""

    id: str
    name: str


class RoleAssignmentResource(Model, frozen=True, kw_only=True):
    """The resource that a role is assigned on."""

    id: str
    external_id: str
    """The application's own identifier of the resource."""
    resource_type_slug: str
    """Type of the resource."""


class RoleAssignmentSource(Model, frozen=True, kw_only=True):
    """How a role came to an organization membership."""

    type: RoleAssignmentSourceType
    group_role_assignment_id: str | None = None
    """Identifier of the group's assignment that the role stems from; null when it was assigned directly."""
    group: RoleAssignmentGroup | None = None
    """The group that the role stems from; null when it was assigned directly."""


class SlimRole(Model, frozen=True, kw_only=True):
    """A role, reduced to its slug."""

    slug: str


class UserRoleAssignment(Model, frozen=True, kw_only=True):
    """A role that an organization membership holds on a resource."""

    object: str = "role_assignment"
    """Always `role_assignment`."""
    id: str
    organization_membership_id: str
    """Identifier of the membership that holds the role."""
    role: SlimRole
    resource: RoleAssignmentResource
    """The resource that the role applies to, with all its descendants."""
    source: RoleAssignmentSource
    """Whether the role was assigned directly or obtained through a group."""
    created_at: Timestamp
    updated_at: Timestamp


class ParentByExternalId(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `parent_resource_type_slug`, `parent_external_id`."""

    parent_resource_type_slug: str
    """Type of the parent whose children are listed, together with `parent_external_id`."""
    parent_external_id: str
    """The application's own identifier of the parent whose children are listed, together with
    `parent_resource_type_slug`.
    """


class ParentById(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `parent_resource_id`."""

    parent_resource_id: str
    """Lists only children of the resource with this identifier."""


class ParentResourceByExternalId(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `parent_resource_type_slug`, `parent_resource_external_id`."""

    parent_resource_type_slug: str
    """Type of the parent resource, together with its external identifier."""
    parent_resource_external_id: str
    """The application's own identifier of the parent resource, together with `parent_resource_type_slug`."""


class ParentResourceById(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `parent_resource_id`."""

    parent_resource_id: str
    """Identifier of the parent resource, instead of `parent_resource_external_id` and
    `parent_resource_type_slug`.
    """


class ResourceTargetByExternalId(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `resource_external_id`, `resource_type_slug`."""

    resource_external_id: str
    """The application's own identifier of the resource, together with `resource_type_slug`."""
    resource_type_slug: str
    """Type of the resource, together with `resource_external_id`."""


class ResourceTargetById(Model, frozen=True, kw_only=True):
    """Parameters that belong together: `resource_id`."""

    resource_id: str
    """Identifier of the resource, instead of `resource_external_id` and `resource_type_slug`."""


if TYPE_CHECKING:
    ResourceAssignment: TypeAlias = (
        Literal[
            "direct",
            "indirect",
        ]
        | str
    )
else:
    ResourceAssignment = open_enum(
        "direct",
        "indirect",
    )
"""Which access to a resource counts, either `direct` for roles on the resource itself or `indirect` to
include roles inherited from its ancestors. Other values can appear.
"""


if TYPE_CHECKING:
    RoleAssignmentSourceType: TypeAlias = (
        Literal[
            "direct",
            "group",
        ]
        | str
    )
else:
    RoleAssignmentSourceType = open_enum(
        "direct",
        "group",
    )
"""How a role came to a member, either `direct` by an assignment of its own or `group` through membership in a
group. Other values can appear.
"""


if TYPE_CHECKING:
    RoleType: TypeAlias = (
        Literal[
            "EnvironmentRole",
            "OrganizationRole",
        ]
        | str
    )
else:
    RoleType = open_enum(
        "EnvironmentRole",
        "OrganizationRole",
    )
"""Where a role is defined, either `EnvironmentRole` for all organizations or `OrganizationRole` for one.
Other values can appear.
"""
