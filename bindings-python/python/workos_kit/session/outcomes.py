"""What a session turned out to be, and what came out of renewing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Union

from .._values import REDACTED
from ..errors import raise_value
from .tokens import AccessToken

if TYPE_CHECKING:
    from .._native import ErrorValue, Verified
    from ..errors import Challenge, Error
    from ..models import Impersonator, User


class Authenticated:
    """A signed-in user: what the verified access token says, and the user as sealed."""

    authenticated: Literal[True] = True
    reason: Literal["authenticated", "session_expired"] = "authenticated"

    __slots__ = ("_native", "_token", "_user")

    def __init__(self, native: Verified) -> None:
        self._native = native
        self._token: AccessToken | None = None
        self._user: User | None = None

    @property
    def token(self) -> AccessToken:
        """What the access token says."""
        if self._token is None:
            self._token = AccessToken(self._native.claims)
        return self._token

    @property
    def access_token(self) -> str:
        """The access token itself, for calls to other services."""
        return self._native.access_token

    @property
    def user(self) -> User | None:
        """The user as it was when the session was sealed; `None` if the cookie holds none, or one that nobody sealed."""
        json = self._native.user
        if self._user is None and json is not None:
            from .._decode import decode, decoder
            from ..models import User

            self._user = decode(decoder(User), json, None, "the sealed user")
        return self._user

    @property
    def user_id(self) -> str:
        """Identifier of the user."""
        return self.token.user_id

    @property
    def session_id(self) -> str:
        """Identifier of the session."""
        return self.token.session_id or ""

    @property
    def organization_id(self) -> str | None:
        """Organization that the session is in."""
        return self.token.organization_id

    @property
    def role(self) -> str | None:
        """Slug of the user's role in the organization."""
        return self.token.role

    @property
    def roles(self) -> list[str]:
        """Slugs of all the user's roles."""
        return self.token.roles

    @property
    def permissions(self) -> list[str]:
        """Slugs of what the user may do."""
        return self.token.permissions

    @property
    def entitlements(self) -> list[str]:
        """What the organization is entitled to."""
        return self.token.entitlements

    @property
    def feature_flags(self) -> list[str]:
        """Slugs of the feature flags that are on."""
        return self.token.feature_flags

    @property
    def authentication_method(self) -> str | None:
        """How the user signed in, if the cookie says so."""
        return self._native.authentication_method

    @property
    def impersonator(self) -> Impersonator | None:
        """The administrator who acts as the user, if one does."""
        found = self._native.impersonator
        if found is None:
            return None
        from ..models import Impersonator

        return Impersonator(email=found[0], reason=found[1])

    def __repr__(self) -> str:
        return f"{type(self).__name__}(user_id={self.user_id!r}, session_id={self.session_id!r})"


class NotAuthenticated:
    """A session that does not sign anybody in."""

    authenticated: Literal[False] = False

    __slots__ = ("error", "expired", "reason", "retry_after")

    def __init__(
        self, reason: str, error: Error | None, retry_after: float | None, expired: Authenticated | None
    ) -> None:
        self.reason = reason
        """`session_expired`: refresh it. `no_session_cookie_provided`, `invalid_session_cookie`, `invalid_jwt`: sign in.
        `keys_unavailable`: nothing can be said now, so keep the cookie and answer 503."""
        self.error = error
        """The cause, with a code of its own."""
        self.retry_after = retry_after
        """How many seconds to wait, if that is known."""
        self.expired = expired
        """What the session was until it expired."""

    def __repr__(self) -> str:
        return f"NotAuthenticated(reason={self.reason!r}, error={self.error!r})"


Authentication = Union[Authenticated, NotAuthenticated]
"""What a session turned out to be; `authenticated` tells which."""


class Refreshed:
    """A session with new tokens, or one whose tokens were not due yet (`status`)."""

    authenticated: bool

    __slots__ = ("authenticated", "error", "retry_after", "sealed_session", "session", "status")

    def __init__(
        self,
        status: Literal["refreshed", "unverified", "unchanged"],
        sealed_session: str | None,
        session: Authenticated | None,
        error: Error | None,
        retry_after: float | None,
    ) -> None:
        self.status = status
        """`refreshed`; `unverified` if the new access token could not be verified now, which is no reason to lose it: set
        the cookie and answer 503; `unchanged` if the tokens were not due."""
        self.sealed_session = sealed_session
        """The session, sealed for the cookie. Set it whenever there is one: the old refresh token is spent."""
        self.session = session
        """What the access token says."""
        self.error = error
        """Why the new access token could not be verified."""
        self.retry_after = retry_after
        """How many seconds to wait, if that is known."""
        self.authenticated = session is not None
        """Whether the user is signed in."""

    def __getattr__(self, name: str) -> Any:
        # The official SDK has the members of the session here.
        session = None if name.startswith("_") else self.session
        if session is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return getattr(session, name)

    def __repr__(self) -> str:
        sealed = None if self.sealed_session is None else REDACTED
        return f"Refreshed(status={self.status!r}, sealed_session={sealed}, session={self.session!r})"


class RefreshFailed:
    """A session that could not be renewed: for good (`terminal`), or now (`transient`)."""

    authenticated: Literal[False] = False

    __slots__ = ("ends_session", "error", "reason", "retry_after", "status")

    def __init__(
        self,
        status: Literal["terminal", "transient"],
        reason: str,
        error: Error | None,
        retry_after: float | None,
        ends_session: bool,
    ) -> None:
        self.status = status
        """`terminal`: sign in again, or take the step of `challenge`. `transient`: keep the cookie and try later."""
        self.reason = reason
        """The server's code such as `invalid_grant` or `mfa_enrollment`, or the name of the cause, such as
        `rate_limit_exceeded`, `server_error`, `timeout`, `network_error`, `no_session_cookie_provided`."""
        self.error = error
        """The cause."""
        self.retry_after = retry_after
        """How many seconds to wait, if the server said so."""
        self.ends_session = ends_session
        """Whether the cookie should go. A change of organization that is refused ends nothing."""

    @property
    def retryable(self) -> bool:
        """Whether it may work later."""
        return self.status == "transient"

    @property
    def challenge(self) -> Challenge | None:
        """The step that would let the user go on."""
        return None if self.error is None else self.error.challenge

    def __repr__(self) -> str:
        return f"RefreshFailed(status={self.status!r}, reason={self.reason!r})"


def authentication(check: tuple[str, Verified | None, ErrorValue | None, float | None]) -> Authentication:
    """The outcome that the native part found."""
    reason, verified, error, retry_after = check
    if verified is not None and reason == "authenticated":
        return Authenticated(verified)
    expired = None if verified is None else Authenticated(verified)
    return NotAuthenticated(reason, exception(error), retry_after, expired)


def refresh(renewal: Any) -> Refreshed | RefreshFailed:
    """The outcome that the native part found."""
    status, reason, sealed, verified, error, retry_after, ends_session = renewal
    if status in ("terminal", "transient"):
        return RefreshFailed(status, reason, exception(error), retry_after, ends_session)
    session = None if verified is None else Authenticated(verified)
    return Refreshed(status, sealed, session, exception(error), retry_after)


def exception(value: ErrorValue | None) -> Error | None:
    """An error of the native part as an exception that is not raised."""
    if value is None:
        return None
    from ..errors import Error

    try:
        raise_value(value)
    except Error as error:
        return error.with_traceback(None)
