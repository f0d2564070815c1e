"""Says in one sentence why something does not work: a cookie, a token, a webhook or a callback.

    print(explain.webhook(await request.body(), request.headers.get("workos-signature"), secret))

For support desks and people at their first integration, not for deciding: these functions try what verification must not
try, such as bodies that were written again. Nothing they say contains a secret, a token or what was sealed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ._native import explain_callback, explain_cookie, explain_token, explain_webhook
from ._raw_body import raw_body
from ._values import Secret
from .errors import checked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._client import AsyncWorkOS, WorkOS
    from .session import AsyncSessionManager, SessionManager, TokenPolicy
    from .sso import SignInFlow

__all__ = ["Explanation", "callback", "cookie", "cookie_async", "token", "token_async", "webhook"]


class Explanation(msgspec.Struct, frozen=True):
    """Why something does not work, or that it does."""

    code: str
    """The stable name of the cause; `ok` if all is well."""
    text: str
    """The cause and what to do about it, in a sentence."""

    @property
    def ok(self) -> bool:
        """Whether all is well."""
        return self.code == "ok"

    def __str__(self) -> str:
        return f"{self.text} ({self.code})"


def webhook(body: bytes, signature_header: str | bytes | None, secret: str | Iterable[str]) -> Explanation:
    """Why a delivery is not verified."""
    header = signature_header.encode("utf-8", "replace") if isinstance(signature_header, str) else signature_header
    secrets = [secret] if isinstance(secret, str) else list(secret)
    return Explanation(*checked(explain_webhook(raw_body(body), header or b"", [_plain(text) for text in secrets])))


def callback(callback: str, flow: SignInFlow | None = None) -> Explanation:
    """Why the callback of a Single Sign-On does not sign in. `flow` is what the application remembered for the browser."""
    return Explanation(*checked(explain_callback(callback, flow)))


def token(workos: WorkOS, token: str, policy: TokenPolicy | None = None) -> Explanation:
    """Why an access token is refused. Fetches the public keys if they are not known yet."""
    waist = _waist(workos)
    return Explanation(*waist.run(explain_token(waist.native, _plain(token), _policy(policy))))


async def token_async(workos: AsyncWorkOS, token: str, policy: TokenPolicy | None = None) -> Explanation:
    """The same for an asynchronous client."""
    waist = _waist(workos)
    return Explanation(*await waist.run(explain_token(waist.native, _plain(token), _policy(policy))))


def cookie(sessions: SessionManager, sealed_session: str) -> Explanation:
    """Why a session cookie signs nobody in. Fetches the public keys if they are not known yet."""
    return Explanation(*sessions.run(explain_cookie(sessions.native, _plain(sealed_session))))


async def cookie_async(sessions: AsyncSessionManager, sealed_session: str) -> Explanation:
    """The same for an asynchronous client."""
    return Explanation(*await sessions.run(explain_cookie(sessions.native, _plain(sealed_session))))


def _waist(workos: Any) -> Any:
    return workos._waist


def _policy(policy: TokenPolicy | None) -> Any:
    from .session import TokenPolicy

    return (policy or TokenPolicy()).native


def _plain(text: str) -> str:
    return text.expose() if isinstance(text, Secret) else text
