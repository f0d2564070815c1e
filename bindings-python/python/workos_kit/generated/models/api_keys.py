# Generated from api/api_keys.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `api_keys` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..._values import Model, Timestamp, lazy, union

if TYPE_CHECKING:
    from typing import TypeAlias

    from . import user_management as _user_management
else:
    _user_management = lazy("user_management")


class ApiKey(Model, frozen=True, kw_only=True):
    """API key of an organization or a user, without its value."""

    object: str = "api_key"
    """Always `api_key`."""
    id: str
    owner: ApiKeyOwner
    name: str
    obfuscated_value: str
    """Shortened form of the key that is safe to show, so that a person can recognise it."""
    last_used_at: Timestamp | None = None
    """When the key was last used; null if never."""
    expires_at: Timestamp | None = None
    """When the key stops working; null if it does not expire."""
    permissions: list[str] = []
    """Slugs of the permissions that the key carries."""
    created_at: Timestamp
    updated_at: Timestamp


class ApiKeyValidationResponse(Model, frozen=True, kw_only=True):
    """Result of checking an API key."""

    api_key: ApiKey | None = None
    """The key that was recognised; null if the value is not a valid key."""
    agent_registration_id: str | None = None
    """Identifier of the agent registration that the key was issued to; absent if no agent holds it."""


class OrganizationApiKey(Model, frozen=True, kw_only=True):
    """API key of an organization, without its value."""

    object: str = "api_key"
    """Always `api_key`."""
    id: str
    owner: OrganizationApiKeyOwner
    name: str
    obfuscated_value: str
    """Shortened form of the key that is safe to show, so that a person can recognise it."""
    last_used_at: Timestamp | None = None
    """When the key was last used; null if never."""
    expires_at: Timestamp | None = None
    """When the key stops working; null if it does not expire."""
    permissions: list[str] = []
    """Slugs of the permissions that the key carries."""
    created_at: Timestamp
    updated_at: Timestamp


class OrganizationApiKeyOwner(Model, frozen=True, kw_only=True):
    """Organization as the owner of an API key."""

    type: str = "organization"
    """Always `organization`."""
    id: str
    """Identifier of the organization."""


class OrganizationApiKeyWithValue(Model, frozen=True, kw_only=True):
    """API key of an organization just created, with its value."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"value"})

    object: str = "api_key"
    """Always `api_key`."""
    id: str
    owner: OrganizationApiKeyOwner
    name: str
    obfuscated_value: str
    """Shortened form of the key that is safe to show, so that a person can recognise it."""
    last_used_at: Timestamp | None = None
    """When the key was last used; null if never."""
    expires_at: Timestamp | None = None
    """When the key stops working; null if it does not expire."""
    permissions: list[str] = []
    """Slugs of the permissions that the key carries."""
    created_at: Timestamp
    updated_at: Timestamp
    value: str
    """The key itself, shown only this once."""


if TYPE_CHECKING:
    ApiKeyOwner: TypeAlias = OrganizationApiKeyOwner | _user_management.UserApiKeyOwner | dict[str, Any]
else:
    ApiKeyOwner = union(
        "ApiKeyOwner",
        __name__,
        "type",
        {"organization": "OrganizationApiKeyOwner", "user": "_user_management.UserApiKeyOwner"},
    )
"""Owner of an API key, an organization or a user within an organization. A form that this version does not
know is a `dict`.
"""
