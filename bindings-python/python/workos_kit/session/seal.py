"""Sealed sessions: what a cookie holds, encrypted and authenticated with the application's cookie password.

Every official SDK has a format of its own. `Sealer` writes the one of the Node SDK and of all AuthKit web packages, so that
a cookie set here is understood there, and reads that one and every other format that the application lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec

from .._native import Seals
from .._values import REDACTED, Secret
from ..errors import SessionInvalidError, checked

if TYPE_CHECKING:
    from collections.abc import Iterable

    CookiePassword = str | Iterable[str]

SealFormat = Literal["iron", "fernet", "aes_gcm", "ruby_v7", "ruby_v6", "secretbox", "dotnet", "wos2", "plain"]
"""Formats of sealed sessions: `iron` (Node, Kotlin, AuthKit), `fernet` (Python), `aes_gcm` (Rust, Go, iOS to 0.5),
`ruby_v7`, `ruby_v6`, `secretbox` (PHP), `dotnet` and `wos2` (iOS; both costly to open), and `plain`, which is not sealed at
all: its user is whatever the browser says."""


class Unsealed(msgspec.Struct, frozen=True):
    """What came out of a sealed text."""

    text: str
    """The text, as a rule JSON."""
    format: SealFormat
    """The format it had."""
    password_index: int
    """Position of the password that opened it. Anything but 0 should be sealed anew."""

    def __repr__(self) -> str:
        return f"Unsealed(text={REDACTED}, format={self.format!r}, password_index={self.password_index})"


class Sealer:
    """Seals and opens sessions. Make one and keep it.

    - `cookie_password`: 32 bytes or more; several while one is being changed: the first seals, all of them open.
    - `accept`: Formats that are opened beside `iron`. Each one is one that a stranger can make the application try.

    Raises `ConfigurationError` with code `cookie_password_missing` or `cookie_password_too_short`.
    """

    __slots__ = ("_native",)

    def __init__(self, cookie_password: CookiePassword, *, accept: Iterable[SealFormat] = ()) -> None:
        self._native: Seals = checked(Seals.create(passwords(cookie_password), list(accept)))

    @property
    def native(self) -> Seals:
        """The native part."""
        return self._native

    def seal(self, data: Any) -> str:
        """Seals anything that can be written as JSON."""
        return checked(self._native.seal_text(msgspec.json.encode(data).decode()))

    def unseal(self, sealed: str) -> Any:
        """Opens what was sealed, and decodes it. Raises `SessionInvalidError` with one of the codes `seal_malformed`,
        `seal_format_not_accepted`, `seal_password_mismatch`, `seal_expired`, `seal_too_large` and
        `seal_payload_malformed`."""
        try:
            return msgspec.json.decode(self.unseal_text(sealed).text)
        except msgspec.DecodeError:
            raise SessionInvalidError("what was sealed is no JSON", code="seal_payload_malformed") from None

    def seal_text(self, text: str) -> str:
        """Seals a text."""
        return checked(self._native.seal_text(text))

    def unseal_text(self, sealed: str) -> Unsealed:
        """Opens a sealed text, like `unseal` but without decoding it."""
        return Unsealed(*checked(self._native.unseal_text(sealed)))

    def __repr__(self) -> str:
        return repr(self._native)


def seal_data(data: Any, key: str) -> str:
    """Seals with one password, once. Keep a `Sealer` instead of calling this often."""
    return Sealer(key).seal(data)


def unseal_data(sealed_data: str, key: str) -> Any:
    """Opens what `seal_data`, or the Node SDK, sealed; and what the official Python SDK sealed, whose password is a Fernet
    key."""
    return Sealer(key, accept=["fernet"]).unseal(sealed_data)


def passwords(given: CookiePassword) -> list[str]:
    """Cookie passwords as a list of plain texts."""
    texts = [given] if isinstance(given, str) else list(given)
    return [text.expose() if isinstance(text, Secret) else text for text in texts]
