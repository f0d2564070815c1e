"""Users, their sign-in through AuthKit, their sessions, and the verification of their access tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._native import start_device_flow, try_verify_token, verify_token
from ._values import Secret
from .errors import checked
from .generated.services import user_management as _generated

if TYPE_CHECKING:
    from .device import AsyncDeviceFlow, DeviceFlow
    from .session import (
        AccessToken,
        AsyncSession,
        AsyncSessionKeys,
        AsyncSessionManager,
        Authentication,
        CookieOptions,
        Sealer,
        Session,
        SessionKeys,
        SessionManager,
        TokenPolicy,
    )
    from .session.seal import CookiePassword

__all__ = ["AsyncUserManagement", "UserManagement"]


class _Helpers:
    """What both kinds of clients offer without waiting."""

    _waist: Any

    def try_verify_access_token(self, token: str, policy: TokenPolicy | None = None) -> AccessToken | None:
        """Verifies an access token without waiting: `None` if the public keys must be fetched first. Then call
        `verify_access_token`."""
        from .session import AccessToken

        claims = try_verify_token(self._waist.native, _plain(token), _policy(policy))
        return None if claims is None else AccessToken(checked(claims))

    def try_authenticate_bearer(self, authorization: str | None, policy: TokenPolicy | None = None) -> AccessToken | None:
        """Verifies the token of an `Authorization` header without waiting: `None` if the keys must be fetched first."""
        from .session import bearer_token

        return self.try_verify_access_token(bearer_token(authorization), policy)


class UserManagement(_Helpers, _generated.UserManagement):
    """Users, their sign-in through AuthKit, their sessions, and the verification of their access tokens."""

    def sessions(
        self,
        cookie_password: Sealer | CookiePassword,
        *,
        policy: TokenPolicy | None = None,
        cookie: CookieOptions | None = None,
        refresh_window: float = 60.0,
        patience: float = 30.0,
        minimal: bool = False,
    ) -> SessionManager:
        """The sessions of an application. Make one and keep it.

        - `cookie_password`: 32 bytes or more; several while one is being changed; or a `Sealer`, which can also open other
          SDKs' cookies.
        - `policy`: Which access tokens are accepted: those of users, issued for this client, if not given.
        - `cookie`: How the cookie looks.
        - `refresh_window`: How many seconds before its expiry a token counts as due.
        - `patience`: How many seconds to wait for a refresh that another caller began.
        - `minimal`: Leaves the user out of the cookie.

        Raises `ConfigurationError` with code `cookie_password_missing`, `cookie_password_too_short` or
        `cookie_options_invalid`.
        """
        from .session import SessionManager

        return SessionManager(
            self._waist, cookie_password, policy=policy, cookie=cookie, refresh_window=refresh_window,
            patience=patience, minimal=minimal,
        )  # fmt: skip

    def load_sealed_session(self, *, session_data: str, cookie_password: CookiePassword) -> Session:
        """Opens a sealed session. For several sessions, keep a `SessionManager` (`sessions`) instead. A session that cannot
        be opened is told by `Session.authenticate`."""
        return self.sessions(cookie_password).load_sealed_session(session_data)

    def authenticate_with_session_cookie(self, *, session_data: str, cookie_password: CookiePassword) -> Authentication:
        """Opens a sealed session and verifies it."""
        return self.load_sealed_session(session_data=session_data, cookie_password=cookie_password).authenticate()

    def verify_access_token(self, token: str, policy: TokenPolicy | None = None) -> AccessToken:
        """Verifies an access token: signature, time and everything the policy asks for. Fetches the public keys if they are
        not known yet (`GET /sso/jwks/{client_id}`), and otherwise sends nothing.

        Raises `SessionExpiredError` (code `token_expired`) if only its time is over, `SessionInvalidError` if it is refused,
        and `UnavailableError` (code `keys_unavailable`) if the keys cannot be had: answer 503 then, and not 401.
        """
        found = self.try_verify_access_token(token, policy)
        if found is not None:
            return found
        from .session import AccessToken

        return AccessToken(self._waist.run(verify_token(self._waist.native, _plain(token), _policy(policy))))

    def authenticate_bearer(self, authorization: str | None, policy: TokenPolicy | None = None) -> AccessToken:
        """Verifies the token of an `Authorization: Bearer …` header, given as the header's value. `BearerRefusal.of` says how
        to answer its errors."""
        from .session import bearer_token

        return self.verify_access_token(bearer_token(authorization), policy)

    def session_keys(self) -> SessionKeys:
        """The public keys of the environment, to fetch them early or to do without fetching."""
        from .session import SessionKeys

        return SessionKeys(self._waist)

    def start_device_flow(self) -> DeviceFlow:
        """Begins a sign-in on a device without a browser: `POST /user_management/authorize/device`."""
        from .device import DeviceFlow

        return DeviceFlow(self._waist, self._waist.run(start_device_flow(self._waist.native)))


class AsyncUserManagement(_Helpers, _generated.AsyncUserManagement):
    """Users, their sign-in through AuthKit, their sessions, and the verification of their access tokens."""

    def sessions(
        self,
        cookie_password: Sealer | CookiePassword,
        *,
        policy: TokenPolicy | None = None,
        cookie: CookieOptions | None = None,
        refresh_window: float = 60.0,
        patience: float = 30.0,
        minimal: bool = False,
    ) -> AsyncSessionManager:
        """The sessions of an application, like `UserManagement.sessions`. Sends nothing and is not awaited."""
        from .session import AsyncSessionManager

        return AsyncSessionManager(
            self._waist, cookie_password, policy=policy, cookie=cookie, refresh_window=refresh_window,
            patience=patience, minimal=minimal,
        )  # fmt: skip

    def load_sealed_session(self, *, session_data: str, cookie_password: CookiePassword) -> AsyncSession:
        """Opens a sealed session, like `UserManagement.load_sealed_session`. Sends nothing and is not awaited."""
        return self.sessions(cookie_password).load_sealed_session(session_data)

    async def authenticate_with_session_cookie(
        self, *, session_data: str, cookie_password: CookiePassword
    ) -> Authentication:
        """Opens a sealed session and verifies it."""
        return await self.load_sealed_session(session_data=session_data, cookie_password=cookie_password).authenticate()

    async def verify_access_token(self, token: str, policy: TokenPolicy | None = None) -> AccessToken:
        """Verifies an access token, like `UserManagement.verify_access_token`; never blocks the event loop."""
        found = self.try_verify_access_token(token, policy)
        if found is not None:
            return found
        from .session import AccessToken

        return AccessToken(await self._waist.run(verify_token(self._waist.native, _plain(token), _policy(policy))))

    async def authenticate_bearer(self, authorization: str | None, policy: TokenPolicy | None = None) -> AccessToken:
        """Verifies the token of an `Authorization` header, like `UserManagement.authenticate_bearer`."""
        from .session import bearer_token

        return await self.verify_access_token(bearer_token(authorization), policy)

    def session_keys(self) -> AsyncSessionKeys:
        """The public keys of the environment, to fetch them early or to do without fetching."""
        from .session import AsyncSessionKeys

        return AsyncSessionKeys(self._waist)

    async def start_device_flow(self) -> AsyncDeviceFlow:
        """Begins a sign-in on a device, like `UserManagement.start_device_flow`."""
        from .device import AsyncDeviceFlow

        return AsyncDeviceFlow(self._waist, await self._waist.run(start_device_flow(self._waist.native)))


def _policy(policy: TokenPolicy | None) -> Any:
    from .session import TokenPolicy

    global _usual
    if policy is None:
        if _usual is None:
            _usual = TokenPolicy()
        policy = _usual
    return policy.native


_usual: TokenPolicy | None = None


def _plain(text: str) -> str:
    return text.expose() if isinstance(text, Secret) else text
