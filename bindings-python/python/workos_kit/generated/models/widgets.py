# Generated from api/widgets.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `widgets` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..._values import Model, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class WidgetSessionTokenResponse(Model, frozen=True, kw_only=True):
    """A freshly issued widget token."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"token"})

    token: str
    """Token to pass to the widget in the browser."""


if TYPE_CHECKING:
    WidgetScope: TypeAlias = (
        Literal[
            "widgets:users-table:manage",
            "widgets:domain-verification:manage",
            "widgets:sso:manage",
            "widgets:api-keys:manage",
            "widgets:dsync:manage",
            "widgets:audit-log-streaming:manage",
            "widgets:pipes:manage",
            "widgets:user-api-keys:manage-self",
            "widgets:user-api-keys:manage-all",
        ]
        | str
    )
else:
    WidgetScope = open_enum(
        "widgets:users-table:manage",
        "widgets:domain-verification:manage",
        "widgets:sso:manage",
        "widgets:api-keys:manage",
        "widgets:dsync:manage",
        "widgets:audit-log-streaming:manage",
        "widgets:pipes:manage",
        "widgets:user-api-keys:manage-self",
        "widgets:user-api-keys:manage-all",
    )
"""A right that a widget token can carry, written as `widgets:<area>:<action>`. `manage-self` covers the keys
of the user alone, `manage-all` those of everyone in the organization. Other values can appear.
"""
