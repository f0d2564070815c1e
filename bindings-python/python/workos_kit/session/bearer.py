"""Bearer tokens (RFC 6750) at an application's own API, and what a protected resource says about itself (RFC 9728)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from .._native import bearer_refusal, protected_resource, read_bearer_token
from ..errors import checked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..errors import Error


def bearer_token(authorization: str | None) -> str:
    """The token of an `Authorization` header, given as the header's value.

    Raises `AuthenticationError` with code `bearer_token_missing` or `bearer_token_malformed`.
    """
    return checked(read_bearer_token(authorization))


class BearerRefusal(msgspec.Struct, frozen=True):
    """How to answer a request whose token was not accepted."""

    status: int
    """Status of the answer: 401, 403, or 503 if nothing could be said about the token."""
    www_authenticate: str | None
    """Value of the `WWW-Authenticate` header, if there is to be one."""
    retry_after: float | None
    """Value of the `Retry-After` header in seconds, if there is to be one."""

    @staticmethod
    def of(error: Error, resource_metadata: str | None = None) -> BearerRefusal:
        """The answer for an error of `authenticate_bearer` or of a `require_…` of the token. `resource_metadata` is the
        address of the resource's metadata: see `ProtectedResource.metadata_url`."""
        return BearerRefusal(
            *bearer_refusal(error.kind, error.code, error.message, error.retry_after, resource_metadata)
        )


class ProtectedResource(msgspec.Struct, frozen=True, kw_only=True):
    """The metadata of a protected resource, such as an MCP server (RFC 9728): where its tokens come from."""

    resource: str
    """Address of the resource, as clients name it when they ask for a token."""
    authorization_server: str
    """Address of the authorization server: `https://` and the AuthKit domain."""
    scopes: Sequence[str] = ()
    """Scopes that the resource knows."""
    name: str | None = None
    """Name for people."""
    documentation: str | None = None
    """Address of a description for people."""

    def to_json(self) -> str:
        """The document to serve at `metadata_url`, as `application/json`."""
        return self._described()[0]

    def metadata_url(self) -> str | None:
        """Where clients look for the document; `None` if `resource` is no URL."""
        return self._described()[1]

    def _described(self) -> tuple[str, str | None]:
        return protected_resource(
            resource=self.resource,
            authorization_server=self.authorization_server,
            scopes=list(self.scopes),
            name=self.name,
            documentation=self.documentation,
        )
