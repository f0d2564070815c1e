# Generated from api/groups.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `groups` service."""

from __future__ import annotations

from ..._values import Model, Timestamp


class Group(Model, frozen=True, kw_only=True):
    """A named set of memberships of one organization. A member can be in any number of groups."""

    object: str = "group"
    """Always `group`."""
    id: str
    organization_id: str
    """Identifier of the organization the group belongs to."""
    name: str
    description: str | None = None
    created_at: Timestamp
    updated_at: Timestamp
