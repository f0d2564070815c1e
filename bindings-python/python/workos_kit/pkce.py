"""Proof Key for Code Exchange (RFC 7636): the code verifier a client keeps, and the challenge it sends.

The sign-in helpers make and check both by themselves; use this module where an application drives the OAuth flow by
hand.
"""

from __future__ import annotations

import msgspec

from ._native import generate_code_challenge as _generate_code_challenge
from ._native import generate_code_verifier as _generate_code_verifier
from ._values import REDACTED, Secret
from .errors import checked

__all__ = ["CodeVerifier", "Pkce", "generate", "generate_code_challenge", "generate_code_verifier"]


class CodeVerifier(Secret):
    """A code verifier that has the form RFC 7636 asks for: 43 to 128 unreserved characters. It is not shown.

    Raises `InvalidRequestError` with code `code_verifier_invalid` for any other text.
    """

    __slots__ = ()

    def __new__(cls, verifier: str) -> CodeVerifier:
        text = verifier.expose() if isinstance(verifier, Secret) else verifier
        checked(_generate_code_challenge(text))
        return super().__new__(cls, text)

    def code_challenge(self) -> str:
        """The `S256` challenge of this verifier."""
        return generate_code_challenge(self)


class Pkce(msgspec.Struct, frozen=True):
    """A fresh code verifier together with the challenge that belongs to it."""

    code_verifier: CodeVerifier
    """Kept by the application until the callback, then sent with the authorization code."""
    code_challenge: str
    """Sent in the authorization URL as `code_challenge`."""
    code_challenge_method: str = "S256"
    """Sent in the authorization URL as `code_challenge_method`."""

    def __repr__(self) -> str:
        return f"Pkce(code_verifier={REDACTED}, code_challenge={self.code_challenge!r})"


def generate(length: int = 43) -> Pkce:
    """Makes a verifier of `length` characters, 43 to 128, and its challenge."""
    verifier = generate_code_verifier(length)
    return Pkce(verifier, generate_code_challenge(verifier))


def generate_code_verifier(length: int = 43) -> CodeVerifier:
    """Makes a random code verifier of `length` characters, 43 to 128.

    Raises `InvalidRequestError` with code `code_verifier_invalid` for any other length.
    """
    if length < 0:
        length = 0
    return CodeVerifier(checked(_generate_code_verifier(length)))


def generate_code_challenge(verifier: str) -> str:
    """The `S256` challenge of a verifier: unpadded base64url of the SHA-256 of its characters."""
    return checked(_generate_code_challenge(verifier.expose() if isinstance(verifier, Secret) else verifier))
