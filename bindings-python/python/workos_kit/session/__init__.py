"""Sessions: the tokens that prove one, the keys that prove the tokens, and the cookie that carries it.

    sessions = workos.user_management.sessions(os.environ["WORKOS_COOKIE_PASSWORD"])
    session = sessions.load_sealed_session(request.cookies.get("wos-session", ""))
    outcome = session.authenticate()
    if outcome.authenticated:
        print(outcome.user_id, outcome.permissions)
    elif outcome.reason == "session_expired":
        renewed = session.refresh()

`authenticate_request` does all of that for one request of a browser. Verification sends nothing once the public keys are
there; renewing is done once for all who ask at the same time.
"""

from __future__ import annotations

from .bearer import BearerRefusal, ProtectedResource, bearer_token
from .keys import AsyncSessionKeys, SessionKeys
from .manager import (
    AsyncSession,
    AsyncSessionManager,
    CompletedSignIn,
    CookieOptions,
    CookieSizeReport,
    RequestAuthentication,
    Session,
    SessionManager,
    StartedSignIn,
)
from .outcomes import Authenticated, Authentication, NotAuthenticated, Refreshed, RefreshFailed
from .seal import SealFormat, Sealer, Unsealed, seal_data, unseal_data
from .tokens import AccessToken, TokenPolicy

__all__ = [
    "AccessToken",
    "AsyncSession",
    "AsyncSessionKeys",
    "AsyncSessionManager",
    "Authenticated",
    "Authentication",
    "BearerRefusal",
    "CompletedSignIn",
    "CookieOptions",
    "CookieSizeReport",
    "NotAuthenticated",
    "ProtectedResource",
    "RefreshFailed",
    "Refreshed",
    "RequestAuthentication",
    "SealFormat",
    "Sealer",
    "Session",
    "SessionKeys",
    "SessionManager",
    "StartedSignIn",
    "TokenPolicy",
    "Unsealed",
    "bearer_token",
    "seal_data",
    "unseal_data",
]
