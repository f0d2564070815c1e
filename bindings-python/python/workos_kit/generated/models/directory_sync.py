# Generated from api/directory_sync.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `directory_sync` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._values import Model, Timestamp, lazy, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from . import authorization as _authorization
else:
    _authorization = lazy("authorization")


class Directory(Model, frozen=True, kw_only=True):
    """A connection between one organization and the system in which it manages its people, such as an
    identity provider or an HR system.
    """

    object: str = "directory"
    """Always `directory`."""
    id: str
    organization_id: str
    """Identifier of the organization that owns the directory."""
    external_key: str
    """A second key of the directory, issued by WorkOS beside `id`."""
    type: DirectoryType
    """The provider and protocol behind the directory."""
    state: DirectoryState
    """Whether the directory is set up and its provider can be read."""
    name: str
    domain: str | None = None
    """Domain of the customer, where one is recorded."""
    metadata: DirectoryMetadata | None = None
    """Counts of synced users and groups, where they are known."""
    created_at: Timestamp
    updated_at: Timestamp


class DirectoryGroup(Model, frozen=True, kw_only=True):
    """A group as the directory provider knows it, for example a team or a department."""

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


class DirectoryMetadata(Model, frozen=True, kw_only=True):
    """How much a directory holds."""

    users: DirectoryUserCounts
    groups: int
    """Number of groups."""


class DirectorySyncResponse(Model, frozen=True, kw_only=True):
    """The acknowledgement of a requested sync, which runs later."""

    status: str = "queued"
    """Always `queued`."""


class DirectoryUserCounts(Model, frozen=True, kw_only=True):
    """Number of users of a directory by state."""

    active: int
    inactive: int


class DirectoryUserEmail(Model, frozen=True, kw_only=True):
    """One of several e-mail addresses of a directory user."""

    primary: bool | None = None
    """Whether this is the main address."""
    type: str | None = None
    """Kind of address as the provider labels it, for example `work`."""
    value: str | None = None
    """The address itself."""


class DirectoryUserWithGroups(Model, frozen=True, kw_only=True):
    """A person in a directory, with the groups this person belongs to. It is the provider's record and
    distinct from the user who signs in.
    """

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
    emails: list[DirectoryUserEmail] | None = None
    """All known addresses. New code reads them from `custom_attributes`, where the environment can enable
    them. Deprecated.
    """
    job_title: str | None = None
    """New code reads it from `custom_attributes`, where the environment can enable it. Deprecated."""
    username: str | None = None
    """New code reads it from `custom_attributes`, where the environment can enable it. Deprecated."""
    state: DirectoryUserState
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
    groups: list[DirectoryGroup] = []
    """Groups of the user. Empty for newer accounts and unbounded for others; list the groups of the user
    instead. Deprecated.
    """


if TYPE_CHECKING:
    DirectoryState: TypeAlias = (
        Literal[
            "linked",
            "validating",
            "invalid_credentials",
            "unlinked",
            "deleting",
        ]
        | str
    )
else:
    DirectoryState = open_enum(
        "linked",
        "validating",
        "invalid_credentials",
        "unlinked",
        "deleting",
    )
"""How far the connection to the provider is. `linked` works and syncs, `validating` is being checked,
`invalid_credentials` was refused by the provider, `unlinked` is not connected, `deleting` is going away.
Other values can appear.
"""


if TYPE_CHECKING:
    DirectoryType: TypeAlias = (
        Literal[
            "azure scim v2.0",
            "bamboohr",
            "breathe hr",
            "cezanne hr",
            "cyberark scim v2.0",
            "fourth hr",
            "generic scim v2.0",
            "gsuite directory",
            "hibob",
            "sailpoint scim v2.0",
            "jump cloud scim v2.0",
            "okta scim v2.0",
            "onelogin scim v2.0",
            "people hr",
            "personio",
            "pingfederate scim v2.0",
            "rippling scim v2.0",
            "s3",
            "sftp",
            "sftp workday",
            "workday",
            "gusto",
            "rippling",
        ]
        | str
    )
else:
    DirectoryType = open_enum(
        "azure scim v2.0",
        "bamboohr",
        "breathe hr",
        "cezanne hr",
        "cyberark scim v2.0",
        "fourth hr",
        "generic scim v2.0",
        "gsuite directory",
        "hibob",
        "sailpoint scim v2.0",
        "jump cloud scim v2.0",
        "okta scim v2.0",
        "onelogin scim v2.0",
        "people hr",
        "personio",
        "pingfederate scim v2.0",
        "rippling scim v2.0",
        "s3",
        "sftp",
        "sftp workday",
        "workday",
        "gusto",
        "rippling",
    )
"""The directory provider and, where the name says so, the protocol. Values contain spaces. Other values can
appear.
"""


if TYPE_CHECKING:
    DirectoryUserState: TypeAlias = (
        Literal[
            "active",
            "suspended",
            "inactive",
        ]
        | str
    )
else:
    DirectoryUserState = open_enum(
        "active",
        "suspended",
        "inactive",
    )
"""Standing of a directory user at the provider. Only `active` users should have access. Other values can
appear.
"""
