"""The raw body of a signed request, and the time of a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import InvalidRequestError

if TYPE_CHECKING:
    from datetime import datetime


def raw_body(body: Any) -> bytes:
    """The body as bytes; a parsed one is refused, because it would be signed differently."""
    if type(body) is bytes:
        return body
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    if isinstance(body, memoryview):
        return body.tobytes()
    raise InvalidRequestError(
        f"the webhook body must be the raw bytes that were received, not {type(body).__name__}: a body that was "
        "parsed or decoded cannot be verified. FastAPI and Starlette: `await request.body()`. Flask: "
        "`request.get_data()`. Django: `request.body`. aiohttp: `await request.read()`",
        code="body_not_raw",
    )


def milliseconds(moment: datetime) -> int:
    """A moment in milliseconds since 1970."""
    if moment.tzinfo is None:
        raise InvalidRequestError("the time needs a time zone", code="datetime_naive")
    return round(moment.timestamp() * 1000)
