# Generated from api/webhooks.yaml with codegen/templates/python/models.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""Models of the `webhooks` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ..._values import Model, Timestamp, open_enum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


class WebhookEndpoint(Model, frozen=True, kw_only=True):
    """A URL of the application that receives events."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"secret"})

    object: str = "webhook_endpoint"
    """Always `webhook_endpoint`."""
    id: str
    endpoint_url: str
    """HTTPS address that receives the deliveries."""
    secret: str
    """Key of the HMAC-SHA256 signature in the `WorkOS-Signature` header, used as the text it is, without
    decoding.
    """
    status: WebhookEndpointStatus
    """Whether events are delivered at present."""
    events: list[str] = []
    """Types of the events that are delivered. The list can hold types that this version does not know."""
    created_at: Timestamp
    updated_at: Timestamp


if TYPE_CHECKING:
    WebhookEndpointStatus: TypeAlias = (
        Literal[
            "enabled",
            "disabled",
        ]
        | str
    )
else:
    WebhookEndpointStatus = open_enum(
        "enabled",
        "disabled",
    )
"""Whether a webhook endpoint receives deliveries. Other values can appear."""
