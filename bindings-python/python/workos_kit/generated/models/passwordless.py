# Generated from api/passwordless.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `passwordless` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..._values import Model, Timestamp, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class PasswordlessSendResponse(Model, frozen=True, kw_only=True):
    """Confirmation that the link was sent."""

    message: str | None = None
    """Text for people."""
    success: bool | None = None
    """Whether the message was handed over for delivery."""


class PasswordlessSession(Model, frozen=True, kw_only=True):
    """A one-time sign-in link and whom it is for."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"link"})

    object: str = "passwordless_session"
    """Always `passwordless_session`."""
    id: str
    email: str
    """Address of the person whom the link signs in."""
    expires_at: Timestamp
    """When the link stops working."""
    link: str
    """The link itself. Whoever opens it is signed in."""


if TYPE_CHECKING:
    PasswordlessSessionType: TypeAlias = (
        Literal[
            "MagicLink",
        ]
        | str
    )
else:
    PasswordlessSessionType = open_enum(
        "MagicLink",
    )
"""Kinds of passwordless session. Other values can appear."""
