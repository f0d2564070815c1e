"""Actions: WorkOS asks the application whether a sign-in or a sign-up may go on, and the application answers.

    actions = ActionVerifier(secret)
    context = actions.construct_action(await request.body(), request.headers["workos-signature"])
    answer = actions.sign_response(context, allow=context.ip_address in ALLOWED, error_message="Not from here.")
    return Response(answer, media_type="application/json")

A request is signed like a webhook, but must not be older than 30 seconds; the answer is signed with the same secret.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from ._native import Actions as _Native
from ._raw_body import milliseconds, raw_body
from ._values import Secret
from .errors import DecodeError, checked

if TYPE_CHECKING:
    from collections.abc import Callable

    from .models import Invitation, Organization, OrganizationMembership, User

__all__ = ["ActionContext", "ActionVerifier", "Actions", "UserData", "sign_response"]

DEFAULT_TOLERANCE = 30.0
"""How far, in seconds, the signing time may be from now, in either direction."""

ActionType = Literal["authentication", "user_registration"]


class UserData(msgspec.Struct, frozen=True):
    """A person who is no user yet."""

    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None


class ActionContext:
    """What an action asks about. Members that the server left out, or sent in a form that this version does not know, are
    `None`."""

    __slots__ = ("data",)

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        """The action as it came, decoded."""

    @staticmethod
    def decode(body: bytes) -> ActionContext:
        """Reads the body of an action. Verify it first: `ActionVerifier.construct_action`. Raises `DecodeError` with code
        `action_malformed`."""
        try:
            data = msgspec.json.decode(body, type=dict[str, Any])
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise DecodeError("the action is not understood: it is no JSON object", code="action_malformed") from None
        return ActionContext(data)

    @property
    def object(self) -> str:
        """What is asked about: `authentication_action_context`, `user_registration_action_context`, or another."""
        return self._text("object") or ""

    @property
    def id(self) -> str | None:
        """Identifier of the action."""
        return self._text("id")

    @property
    def user(self) -> User | None:
        """The user who is signing in."""
        return self._model("user", "User")

    @property
    def user_data(self) -> UserData | None:
        """Who is signing up."""
        value = self.data.get("user_data")
        try:
            return msgspec.convert(value, UserData) if isinstance(value, dict) else None
        except msgspec.ValidationError:
            return None

    @property
    def organization(self) -> Organization | None:
        """Organization that the user signs in to."""
        return self._model("organization", "Organization")

    @property
    def organization_membership(self) -> OrganizationMembership | None:
        """The user's membership of it."""
        return self._model("organization_membership", "OrganizationMembership")

    @property
    def invitation(self) -> Invitation | None:
        """Invitation that is being accepted, if one is."""
        return self._model("invitation", "Invitation")

    @property
    def ip_address(self) -> str | None:
        """IP address of the browser."""
        return self._text("ip_address")

    @property
    def user_agent(self) -> str | None:
        """User agent of the browser."""
        return self._text("user_agent")

    @property
    def device_fingerprint(self) -> str | None:
        """Fingerprint of the device."""
        return self._text("device_fingerprint")

    @property
    def issuer(self) -> str | None:
        """Issuer of the sign-in."""
        return self._text("issuer")

    @property
    def authentication_method(self) -> str | None:
        """How the user signed in."""
        return self._text("authentication_method")

    def __getitem__(self, name: str) -> Any:
        # The official SDK gives a dictionary.
        return self.data[name]

    def _text(self, name: str) -> str | None:
        value = self.data.get(name)
        return value if isinstance(value, str) else None

    def _model(self, name: str, model: str) -> Any:
        value = self.data.get(name)
        if not isinstance(value, dict):
            return None
        from . import models
        from ._decode import lenient

        try:
            return lenient(value, getattr(models, model))
        except msgspec.ValidationError:
            return None

    def __repr__(self) -> str:
        return f"ActionContext(object={self.object!r}, id={self.id!r})"


class ActionVerifier:
    """Checks that actions come from WorkOS, and signs the answers. Make one per action endpoint and keep it.

    - `secret`: The signing secret of the actions endpoint.
    - `tolerance`: How far, in seconds, the signing time may lie in the past or in the future.
    - `clock`: Gives the time now, for tests.
    """

    __slots__ = ("_clock", "_native", "_tolerance")

    def __init__(
        self, secret: str, *, tolerance: float = DEFAULT_TOLERANCE, clock: Callable[[], datetime] | None = None
    ) -> None:
        plain = secret.expose() if isinstance(secret, Secret) else secret
        self._native: _Native = checked(_Native.create(plain, tolerance))
        self._tolerance = tolerance
        self._clock = clock

    def verify_header(self, body: bytes, signature_header: str | bytes | None) -> datetime:
        """Checks the raw body of an action against its `WorkOS-Signature` header; gives the time of signing. Raises
        `SignatureMismatchError` with the codes of `WebhookVerifier.verify`."""
        header = signature_header.encode("utf-8", "replace") if isinstance(signature_header, str) else signature_header
        signed = checked(self._native.verify(raw_body(body), header or b"", self._now()))
        return datetime.fromtimestamp(signed / 1000, timezone.utc)

    def construct_action(self, body: bytes, signature_header: str | bytes | None) -> ActionContext:
        """Verifies an action and decodes it. `DecodeError` means that it is genuine but not understood."""
        self.verify_header(body, signature_header)
        return ActionContext.decode(raw_body(body))

    def sign_response(
        self, action: ActionContext | ActionType, *, allow: bool, error_message: str | None = None
    ) -> bytes:
        """The signed answer: the JSON text to send as the body of the response, as it is. `error_message` is what the user
        is told if the action is not allowed."""
        kind = f"{action}_action_response" if isinstance(action, str) else action.object.replace("_context", "_response")
        return checked(self._native.sign(kind, allow, error_message, self._now())).encode()

    def _now(self) -> int | None:
        return None if self._clock is None else milliseconds(self._clock())

    def __repr__(self) -> str:
        return f"ActionVerifier(tolerance={self._tolerance})"


class Actions:
    """Actions under the names of the official SDK. Sends nothing."""

    def verifier(self, secret: str, *, tolerance: float = DEFAULT_TOLERANCE) -> ActionVerifier:
        """A verifier for the signing secret of an actions endpoint. Keep it instead of making one per action."""
        return ActionVerifier(secret, tolerance=tolerance)

    def verify_header(self, *, payload: bytes, sig_header: str, secret: str, tolerance: float = DEFAULT_TOLERANCE) -> None:
        """Checks an action without reading it."""
        self.verifier(secret, tolerance=tolerance).verify_header(payload, sig_header)

    def construct_action(
        self, *, payload: bytes, sig_header: str, secret: str, tolerance: float = DEFAULT_TOLERANCE
    ) -> ActionContext:
        """Verifies an action and decodes it."""
        return self.verifier(secret, tolerance=tolerance).construct_action(payload, sig_header)

    def sign_response(
        self,
        *,
        action_type: ActionType,
        verdict: Literal["Allow", "Deny"],
        error_message: str | None = None,
        secret: str,
    ) -> dict[str, Any]:
        """The signed answer as a dictionary. Write it as JSON without changing anything: the signature covers the text of
        the payload; `ActionVerifier.sign_response` gives the text itself."""
        signed = self.verifier(secret).sign_response(
            action_type, allow=verdict == "Allow", error_message=error_message
        )
        return msgspec.json.decode(signed)


def sign_response(
    action_type: ActionType, *, allow: bool, error_message: str | None = None, secret: str, timestamp: datetime
) -> bytes:
    """The signed answer to an action at a given time, for tests."""
    verifier = ActionVerifier(secret, clock=lambda: timestamp)
    return verifier.sign_response(action_type, allow=allow, error_message=error_message)
