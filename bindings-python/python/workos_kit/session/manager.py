"""The sessions of an application: verified, renewed, carried by a cookie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec

from .._native import Sessions
from .._values import REDACTED, Secret, to_json
from ..errors import checked
from .outcomes import Authenticated, Authentication, Refreshed, RefreshFailed, authentication, exception, refresh
from .seal import Sealer, passwords
from .tokens import TokenPolicy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .._native import NativeSession
    from .._waist import AsyncWaist, Waist
    from ..errors import Error
    from ..models import User
    from .seal import CookiePassword

    CookieHeaders = str | Iterable[str] | None


class CookieOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How the session cookie looks. It is always `HttpOnly`: no script needs it."""

    name: str = "wos-session"
    """Name; a `__Host-` or `__Secure-` in front makes browsers insist on what it stands for."""
    path: str = "/"
    """Path below which it is sent."""
    domain: str | None = None
    """Domain to whose hosts it is sent; only the application's own host if none."""
    max_age: float = 400 * 24 * 60 * 60.0
    """How long browsers keep it, in seconds."""
    same_site: Literal["lax", "strict", "none"] = "lax"
    """When it goes along with requests that other sites cause."""
    danger_allow_plain_http: bool = False
    """Sends it over plain HTTP as well, where anybody on the way can take it. For development on this machine only."""


class CookieSizeReport(msgspec.Struct, frozen=True):
    """How large the cookie of a session is."""

    bytes: int
    """Length of name, value and attributes."""
    fits_one_cookie: bool
    """Whether browsers take it as one cookie (4096 bytes)."""
    largest_part: Literal["access_token", "refresh_token", "user"]
    """The longest part of the session."""
    largest_part_bytes: int
    """Its length before it was sealed."""
    largest_claim: tuple[str, int] | None
    """The claim of the access token that takes the most room, with its length."""


class RequestAuthentication(msgspec.Struct, frozen=True):
    """Who a request is from, and the headers that the answer must carry whatever it says."""

    status: int
    """Status of an answer that says nothing else: 200, 401 or 503."""
    reason: str
    """`authenticated`, or the stable name of the cause."""
    session: Authenticated | None
    """The signed-in user."""
    error: Error | None
    """The cause, if it was more than a missing cookie."""
    retry_after: float | None
    """How many seconds to wait, if that is known."""
    headers: list[tuple[str, str]]
    """Headers to add: `set-cookie` where the cookie changes, `cache-control` and `vary` so that no cache gives this answer
    to somebody else."""

    @property
    def authenticated(self) -> bool:
        """Whether the user is signed in."""
        return self.session is not None

    def __repr__(self) -> str:
        names = [name for name, _ in self.headers]
        return f"RequestAuthentication(reason={self.reason!r}, session={self.session!r}, headers={names!r})"


class StartedSignIn(msgspec.Struct, frozen=True):
    """A sign-in that has begun."""

    url: str
    """Redirect the browser here."""
    headers: list[tuple[str, str]]
    """Headers of that redirect: the cookie of this sign-in, and what keeps caches away."""

    def __repr__(self) -> str:
        return f"StartedSignIn(url={self.url.partition('?')[0]!r})"


class CompletedSignIn(msgspec.Struct, frozen=True):
    """A sign-in that is complete."""

    user: User
    """The user."""
    sealed_session: str
    """The session, sealed for the cookie."""
    return_pathname: str | None
    """Path of the application to go on with, as it was checked when the sign-in began."""
    custom_state: str | None
    """The application's own text."""
    headers: list[tuple[str, str]]
    """Headers of the answer: the session's cookie, the removal of the sign-in's, and what keeps caches away."""

    def __repr__(self) -> str:
        return f"CompletedSignIn(user={self.user!r}, sealed_session={REDACTED}, return_pathname={self.return_pathname!r})"


class _Manager:
    """What both kinds of managers do without waiting."""

    _waist: Any

    def __init__(
        self,
        waist: Any,
        sealer: Sealer | CookiePassword,
        *,
        policy: TokenPolicy | None = None,
        cookie: CookieOptions | None = None,
        refresh_window: float = 60.0,
        patience: float = 30.0,
        minimal: bool = False,
    ) -> None:
        self._waist = waist
        self._sealer = sealer if isinstance(sealer, Sealer) else Sealer(sealer)
        look = cookie or CookieOptions()
        self._native: Sessions = checked(
            Sessions.create(
                waist.native,
                self._sealer.native,
                policy=(policy or TokenPolicy()).native,
                cookie=(look.name, look.path, look.domain, look.max_age, look.same_site, look.danger_allow_plain_http),
                refresh_window=refresh_window,
                patience=patience,
                minimal=minimal,
            )
        )

    @property
    def native(self) -> Sessions:
        """The native part."""
        return self._native

    def run(self, job: Any) -> Any:
        """Does a job of the native part."""
        return self._waist.run(job)

    def seal(self, response: Any) -> str:
        """Seals the session that a sign-in began (an `AuthenticateResponse`), or session data of the application's own with
        `access_token` and `refresh_token`, for the cookie."""
        return checked(self._native.seal(to_json(response).decode()))

    def read_cookie(self, cookie_headers: CookieHeaders) -> str:
        """The sealed session in the `Cookie` headers of a request, put together from its parts; empty if there is none."""
        return self._native.read_cookie(_headers(cookie_headers))

    def set_cookies(self, sealed_session: str, cookie_headers: CookieHeaders = None) -> list[str]:
        """The `Set-Cookie` values that store a sealed session, in several parts where one would be too large. With the
        `Cookie` headers of the request, parts that are not needed any more are removed. Raises `InvalidRequestError` with
        code `cookie_too_large` beyond four parts of 4 KiB."""
        return checked(self._native.set_cookies(_plain(sealed_session), _headers(cookie_headers)))

    def clear_cookies(self, cookie_headers: CookieHeaders = None) -> list[str]:
        """The `Set-Cookie` values that remove the session."""
        return self._native.clear_cookies(_headers(cookie_headers))

    def size_report(self, sealed_session: str) -> CookieSizeReport:
        """How large the cookie of a session is, and what makes it so."""
        return CookieSizeReport(*checked(self._native.size_report(_plain(sealed_session))))

    def start_sign_in(
        self,
        *,
        redirect_uri: str,
        cookie_headers: CookieHeaders = None,
        return_pathname: str | None = None,
        custom_state: str | None = None,
        provider: str | None = None,
        connection_id: str | None = None,
        organization_id: str | None = None,
        login_hint: str | None = None,
        domain_hint: str | None = None,
        screen_hint: Literal["sign-in", "sign-up"] | None = None,
        prompt: str | None = None,
        max_age: int | None = None,
        invitation_token: str | None = None,
        provider_scopes: Iterable[str] | None = None,
        provider_query_params: Mapping[str, str] | None = None,
    ) -> StartedSignIn:
        """Begins a sign-in through AuthKit: the URL to redirect the browser to, with fresh state and PKCE challenge, and the
        cookie that the callback is checked against. Sends nothing. Begin one only for a person who navigates.

        - `cookie_headers`: Those of the request: sign-ins beyond the fifth are removed from the browser.
        - `return_pathname`: Path of the application to return to; checked against open redirects.
        - `custom_state`: A text of the application's own that comes back, 2048 bytes at most.

        Raises `InvalidRequestError` with code `return_to_not_allowed`, `custom_state_too_large`,
        `sign_in_state_too_large`, or `connection_selector_invalid` (a connection beside a provider or an organization).
        """
        members = {
            "provider": provider, "connection_id": connection_id, "organization_id": organization_id,
            "login_hint": login_hint, "domain_hint": domain_hint, "screen_hint": screen_hint, "prompt": prompt,
            "max_age": max_age, "invitation_token": None if invitation_token is None else _plain(invitation_token),
            "provider_scopes": None if provider_scopes is None else list(provider_scopes),
            "provider_query_params": None if provider_query_params is None else dict(provider_query_params),
        }  # fmt: skip
        started = self._native.start_sign_in(
            redirect_uri, msgspec.json.encode(members), return_pathname, custom_state, _headers(cookie_headers)
        )
        return StartedSignIn(*checked(started))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._sealer!r})"


class SessionManager(_Manager):
    """The sessions of an application. Made by `user_management.sessions`; make one and keep it."""

    _waist: Waist

    def load_sealed_session(self, sealed_session: str | None) -> Session:
        """Opens a sealed session, the value of the cookie; `None` or an empty one stands for no cookie. Sends and verifies
        nothing."""
        return Session(self, _plain(sealed_session or ""))

    def authenticate_request(self, cookie_headers: CookieHeaders) -> RequestAuthentication:
        """Finds out who a request is from: reads the cookie, verifies the session, and renews it if its access token is
        expired or about to be. This is what a framework calls for each request.

        Raises `ConfigurationError`, or `AuthenticationError` if the server refuses the application's own credentials.
        """
        return _request(self._waist.run(self._native.authenticate_request(_headers(cookie_headers))))

    def complete_sign_in(self, callback: str, cookie_headers: CookieHeaders) -> CompletedSignIn:
        """Ends a sign-in: checks the callback (its URL or query string) against the cookie of the browser, exchanges the
        code once (`POST /user_management/authenticate`) and seals the session.

        Beside the errors of the exchange it raises `SignatureMismatchError` with code `state_missing`, `state_mismatch`,
        `flow_malformed` or `flow_expired`.
        """
        return _completed(self._waist.run(self._native.complete_sign_in(callback, _headers(cookie_headers))))


class AsyncSessionManager(_Manager):
    """The sessions of an application. Made by `user_management.sessions`; make one and keep it."""

    _waist: AsyncWaist

    def load_sealed_session(self, sealed_session: str | None) -> AsyncSession:
        """Opens a sealed session, like `SessionManager.load_sealed_session`."""
        return AsyncSession(self, _plain(sealed_session or ""))

    async def authenticate_request(self, cookie_headers: CookieHeaders) -> RequestAuthentication:
        """Finds out who a request is from, like `SessionManager.authenticate_request`."""
        return _request(await self._waist.run(self._native.authenticate_request(_headers(cookie_headers))))

    async def complete_sign_in(self, callback: str, cookie_headers: CookieHeaders) -> CompletedSignIn:
        """Ends a sign-in, like `SessionManager.complete_sign_in`."""
        return _completed(await self._waist.run(self._native.complete_sign_in(callback, _headers(cookie_headers))))


class _Session:
    """What both kinds of sessions do without waiting."""

    __slots__ = ("_manager", "_native")

    def __init__(self, manager: Any, sealed_session: str) -> None:
        self._manager = manager
        self._native: NativeSession = manager._native.load(sealed_session)

    def try_authenticate(self) -> Authentication | None:
        """Verifies the session without waiting: `None` if the public keys must be fetched first."""
        check = self._native.try_authenticate()
        return None if check is None else authentication(checked(check))

    @property
    def should_be_sealed_anew(self) -> bool:
        """Whether the cookie should be sealed anew: opened with another than the first password, or in another format."""
        return self._native.should_be_sealed_anew()

    def sealed(self) -> str:
        """The session, sealed with the first password. Raises `SessionInvalidError` if it could not be opened."""
        return checked(self._native.sealed())

    def _renewing(self, organization_id: str | None, cookie_password: CookiePassword | None, only_if_due: bool) -> Any:
        # With another password for the new session, this one was opened with the old one all the same.
        sealer = None if cookie_password is None else Sealer(passwords(cookie_password))
        native = None if sealer is None else sealer.native
        return self._manager._native.refresh(self._native, organization_id, only_if_due, native)

    def _take(self, outcome: Refreshed | RefreshFailed, cookie_password: CookiePassword | None) -> None:
        if isinstance(outcome, Refreshed) and outcome.sealed_session is not None and cookie_password is None:
            self._native = self._manager._native.load(_plain(outcome.sealed_session))

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class Session(_Session):
    """A session as it came with a request. It shows none of its tokens."""

    __slots__ = ()

    def authenticate(self) -> Authentication:
        """Verifies the session: signature and claims of the access token, and that it belongs to the sealed user. Sends
        nothing unless the public keys have to be fetched (`GET /sso/jwks/{client_id}`).

        A session that is not good is an outcome and no exception. Raises `ConfigurationError` alone.
        """
        known = self.try_authenticate()
        if known is not None:
            return known
        return authentication(self._manager._waist.run(self._manager._native.authenticate(self._native)))

    def refresh(
        self,
        *,
        organization_id: str | None = None,
        cookie_password: CookiePassword | None = None,
        only_if_due: bool = False,
    ) -> Refreshed | RefreshFailed:
        """Renews the session: exchanges its refresh token (`POST /user_management/authenticate`) once for all who ask at the
        same time, verifies the new access token and seals the new session.

        - `organization_id`: Switches to an organization of which the user is a member.
        - `cookie_password`: Seals the new session with another password.
        - `only_if_due`: Renews only if the access token is expired or about to be.

        Raises `ConfigurationError`, or `AuthenticationError` if the server refuses the application's own credentials; the
        session is not to blame for either.
        """
        job = self._renewing(organization_id, cookie_password, only_if_due)
        outcome = refresh(self._manager._waist.run(job))
        self._take(outcome, cookie_password)
        return outcome

    def get_logout_url(self, return_to: str | None = None) -> str:
        """The URL that signs the user out: redirect the browser there and remove the cookie. An expired session is signed
        out just as well. Raises `SessionInvalidError` if there is no session or it is not to be trusted."""
        return self._manager._waist.run(self._manager._native.logout_url(self._native, return_to))


class AsyncSession(_Session):
    """A session as it came with a request. It shows none of its tokens."""

    __slots__ = ()

    async def authenticate(self) -> Authentication:
        """Verifies the session, like `Session.authenticate`; never blocks the event loop."""
        known = self.try_authenticate()
        if known is not None:
            return known
        return authentication(await self._manager._waist.run(self._manager._native.authenticate(self._native)))

    async def refresh(
        self,
        *,
        organization_id: str | None = None,
        cookie_password: CookiePassword | None = None,
        only_if_due: bool = False,
    ) -> Refreshed | RefreshFailed:
        """Renews the session, like `Session.refresh`."""
        job = self._renewing(organization_id, cookie_password, only_if_due)
        outcome = refresh(await self._manager._waist.run(job))
        self._take(outcome, cookie_password)
        return outcome

    async def get_logout_url(self, return_to: str | None = None) -> str:
        """The URL that signs the user out, like `Session.get_logout_url`."""
        return await self._manager._waist.run(self._manager._native.logout_url(self._native, return_to))


def _headers(given: CookieHeaders) -> list[str]:
    if given is None:
        return []
    return [given] if isinstance(given, str) else list(given)


def _plain(text: str) -> str:
    return text.expose() if isinstance(text, Secret) else text


def _request(found: Any) -> RequestAuthentication:
    status, reason, verified, error, retry_after, headers = found
    session = None if verified is None else Authenticated(verified)
    return RequestAuthentication(status, reason, session, exception(error), retry_after, headers)


def _completed(done: Any) -> CompletedSignIn:
    from .._decode import decode, decoder
    from ..models import User

    user, _, sealed, return_pathname, custom_state, headers = done
    found = decode(decoder(User), user, None, "the user")
    return CompletedSignIn(found, sealed, return_pathname, custom_state, headers)
