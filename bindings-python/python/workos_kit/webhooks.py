"""Webhooks: the endpoints of an environment, and the verification of what they receive.

Two steps with two kinds of error. `verify` decides from the raw bytes whether a delivery is genuine
(`SignatureMismatchError` if not); decoding its envelope can then fail with `DecodeError`. `construct_event` does both.
An event type this version does not know is no error: the envelope is there, with the data as it came.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING

import msgspec

from ._native import Verifier
from ._native import compute_signature as _compute_signature
from ._native import sign as _sign
from ._raw_body import milliseconds, raw_body
from ._values import Secret
from .errors import checked
from .events import Event
from .generated.services import webhooks as _generated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["AsyncWebhooks", "Verified", "WebhookVerifier", "Webhooks", "compute_signature", "sign"]

DEFAULT_TOLERANCE = 180.0
"""How far, in seconds, the signing time may be from now, in either direction."""


class Verified(msgspec.Struct, frozen=True):
    """What a successful verification found out."""

    timestamp: datetime
    """When the delivery was signed. Every attempt is signed anew."""
    secret_index: int
    """Position of the secret that matched. After a rotation, an application that no longer sees the old secret here
    can drop it."""


class WebhookVerifier:
    """Checks that deliveries come from WorkOS, unchanged and recently. Make one per endpoint and keep it.

    - `secret`: The signing secret of the endpoint, or several while one is being rotated.
    - `tolerance`: How far, in seconds, the signing time may lie in the past or in the future.
    - `clock`: Gives the time now, for tests.
    """

    __slots__ = ("_clock", "_count", "_native", "_tolerance")

    def __init__(
        self,
        secret: str | Iterable[str],
        *,
        tolerance: float = DEFAULT_TOLERANCE,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        secrets = [secret] if isinstance(secret, str) else list(secret)
        self._count = len(secrets)
        self._tolerance = tolerance
        self._clock = clock
        self._native = checked(Verifier.create([_plain(secret) for secret in secrets], tolerance))

    def verify(self, body: bytes, signature_header: str | bytes | None) -> Verified:
        """Checks the raw body of a delivery against its `WorkOS-Signature` header.

        Every failure is a `SignatureMismatchError` with one of the codes `signature_missing`,
        `signature_malformed`, `timestamp_outside_tolerance`, `signature_mismatch` and `secret_missing`. A delivery
        that passed may be a repetition: handlers that are not idempotent remember the event id.
        """
        signed, index = self._verify(raw_body(body), signature_header)
        return Verified(datetime.fromtimestamp(signed / 1000, timezone.utc), index)

    def construct_event(self, body: bytes, signature_header: str | bytes | None) -> Event:
        """Verifies a delivery and decodes its envelope. `DecodeError` means that it is genuine but not understood."""
        raw = raw_body(body)
        self._verify(raw, signature_header)
        return Event.decode(raw)

    def _verify(self, body: bytes, signature_header: str | bytes | None) -> tuple[int, int]:
        header = signature_header.encode("utf-8", "replace") if isinstance(signature_header, str) else signature_header
        now = None if self._clock is None else milliseconds(self._clock())
        return checked(self._native.verify(body, header or b"", now))

    def __repr__(self) -> str:
        return f"WebhookVerifier(secrets={self._count}, tolerance={self._tolerance})"


class _Helpers:
    """What both kinds of clients offer beside the calls."""

    def verifier(self, secret: str | Iterable[str], *, tolerance: float | None = None) -> WebhookVerifier:
        """A verifier for an endpoint's signing secret. Keep it instead of making one per delivery."""
        return WebhookVerifier(secret, tolerance=DEFAULT_TOLERANCE if tolerance is None else tolerance)

    def construct_event(
        self,
        body: bytes,
        signature_header: str | bytes | None,
        secret: str | Iterable[str],
        *,
        tolerance: float | None = None,
    ) -> Event:
        """Verifies a delivery and decodes its envelope. Sends nothing. Errors as in
        `WebhookVerifier.construct_event`.
        """
        return self.verifier(secret, tolerance=tolerance).construct_event(body, signature_header)

    def verify_event(
        self,
        *,
        event_body: bytes,
        event_signature: str | bytes | None,
        secret: str | Iterable[str],
        tolerance: float | None = None,
    ) -> Event:
        """The same under the names of the official SDK."""
        return self.construct_event(event_body, event_signature, secret, tolerance=tolerance)

    def verify_header(
        self,
        *,
        event_body: bytes,
        event_signature: str | bytes | None,
        secret: str | Iterable[str],
        tolerance: float | None = None,
    ) -> Verified:
        """Verifies a delivery without reading it. Sends nothing. Errors as in `WebhookVerifier.verify`."""
        return self.verifier(secret, tolerance=tolerance).verify(event_body, event_signature)


class Webhooks(_Helpers, _generated.Webhooks):
    """Webhooks: the endpoints of an environment, and the verification of what they receive."""


class AsyncWebhooks(_Helpers, _generated.AsyncWebhooks):
    """Webhooks: the endpoints of an environment, and the verification of what they receive. Verification sends nothing
    and is not awaited."""


def sign(body: bytes, secret: str, timestamp: datetime | None = None) -> str:
    """Signs a body the way WorkOS does and returns the value of the `WorkOS-Signature` header, for tests of an
    application's own endpoint. The time is now unless one is given.
    """
    return checked(_sign(raw_body(body), _plain(secret), milliseconds(timestamp or datetime.now(timezone.utc))))


def compute_signature(body: bytes, secret: str, timestamp: datetime) -> str:
    """The signature alone: 64 lowercase hexadecimal digits, as they stand after `v1=` in the header."""
    return checked(_compute_signature(raw_body(body), _plain(secret), milliseconds(timestamp)))


def _plain(text: str) -> str:
    return text.expose() if isinstance(text, Secret) else text
