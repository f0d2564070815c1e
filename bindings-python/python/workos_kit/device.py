"""Signing in on a device without a browser of its own (OAuth 2.0 Device Authorization Grant, RFC 8628).

    flow = workos.user_management.start_device_flow()
    print("Open", flow.verification_uri, "and enter", flow.user_code)
    result = flow.wait()
    if result.status == "authenticated":
        print("welcome,", result.response.user.email)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec

if TYPE_CHECKING:
    from ._native import DeviceWait
    from ._waist import AsyncWaist, Waist
    from .models import AuthenticateResponse

__all__ = ["AsyncDeviceFlow", "DeviceFlow", "DeviceSignIn"]


class DeviceSignIn(msgspec.Struct, frozen=True):
    """How a sign-in on a device ended."""

    status: Literal["authenticated", "denied", "expired"]
    """Whether the user signed in, refused, or took too long."""
    response: AuthenticateResponse | None
    """The user and the tokens, if the user signed in."""


class _Flow:
    _waist: Any

    def __init__(self, waist: Any, begun: Any) -> None:
        self._waist = waist
        codes, native = begun
        self._native: DeviceWait = native
        (
            self.device_code, self.user_code, self.verification_uri, self.verification_uri_complete, self.expires_in,
            self.interval,
        ) = codes  # fmt: skip

    device_code: str
    """Code for polling; keep it on the device."""
    user_code: str
    """Short code for the user to enter or compare."""
    verification_uri: str
    """Address for the user to open in any browser."""
    verification_uri_complete: str | None
    """The same address with the user code in it, for a link or a QR code."""
    expires_in: int
    """Lifetime of the codes in seconds."""
    interval: float
    """Pause between two questions in seconds, as the server wants it."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(user_code={self.user_code!r}, verification_uri={self.verification_uri!r})"


class DeviceFlow(_Flow):
    """A sign-in on a device that has begun."""

    _waist: Waist

    def wait(self) -> DeviceSignIn:
        """Asks until the user has decided, with the pauses that the server wants, and until the codes are over their time at
        the latest. Failures that may pass are waited out; any other is raised. Ctrl-C ends it."""
        return _ended(self._waist.run(self._native.wait()))

    def poll(self) -> DeviceSignIn | None:
        """Asks once: `None` if the user has not decided yet."""
        return _polled(self._waist.run(self._native.poll()))


class AsyncDeviceFlow(_Flow):
    """A sign-in on a device that has begun."""

    _waist: AsyncWaist

    async def wait(self) -> DeviceSignIn:
        """Asks until the user has decided, like `DeviceFlow.wait`. Cancelling the task ends it."""
        return _ended(await self._waist.run(self._native.wait()))

    async def poll(self) -> DeviceSignIn | None:
        """Asks once, like `DeviceFlow.poll`."""
        return _polled(await self._waist.run(self._native.poll()))


def _polled(answer: Any) -> DeviceSignIn | None:
    return None if answer[0] == "pending" else _ended(answer)


def _ended(answer: Any) -> DeviceSignIn:
    status, body = answer
    if body is None:
        return DeviceSignIn(status, None)
    from ._decode import decode, decoder
    from .models import AuthenticateResponse

    operation = "user_management.authenticate_with_device_code"
    return DeviceSignIn(status, decode(decoder(AuthenticateResponse), body, operation, "the answer"))
