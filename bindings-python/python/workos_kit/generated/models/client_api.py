# Generated from api/client_api.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `client_api` service."""

from __future__ import annotations

from typing import ClassVar

from ..._values import Model


class ClientApiTokenResponse(Model, frozen=True, kw_only=True):
    """A freshly issued Widgets API token."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"token"})

    token: str
    """Token to send as bearer token from the browser."""
