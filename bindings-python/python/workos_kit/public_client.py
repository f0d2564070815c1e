"""A client without secrets, for programs that run on their users' machines.

    client = PublicClient("client_123")
    start = client.get_authorization_url_with_pkce(redirect_uri="http://127.0.0.1:8123/callback")
    # Open start.url; when the callback is there, compare its state with start.state.
    signed_in = client.authenticate_with_code_and_verifier(code=code, code_verifier=start.code_verifier)

It has no API key, reads none from the environment, and sends neither an `Authorization` header nor a `client_secret`.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

import msgspec

from . import pkce
from ._native import Client
from ._values import REDACTED
from ._waist import AsyncWaist, Waist
from .errors import checked
from .user_management import AsyncUserManagement, UserManagement

if TYPE_CHECKING:
    from .device import AsyncDeviceFlow, DeviceFlow
    from .models import AuthenticateResponse, JwksResponse

__all__ = ["AsyncPublicClient", "PublicAuthorizationUrl", "PublicClient", "create_public_client"]


class PublicAuthorizationUrl(msgspec.Struct, frozen=True):
    """A sign-in that begins, with what has to be remembered until its callback."""

    url: str
    """Open this in the user's browser."""
    state: str
    """Must come back with the callback: compare it before the code is exchanged."""
    code_verifier: str
    """Goes along with the code."""

    def __repr__(self) -> str:
        return f"PublicAuthorizationUrl(url={self.url.partition('?')[0]!r}, state={REDACTED}, code_verifier={REDACTED})"


class _Public:
    _users: Any
    _client_id: str

    def get_authorization_url_with_pkce(self, *, redirect_uri: str, **parameters: Any) -> PublicAuthorizationUrl:
        """The URL that signs a user in, with fresh `state` and PKCE challenge: `GET /user_management/authorize`, for the
        hosted page of AuthKit unless `provider`, `connection_id` or `organization_id` is given. Takes the parameters of
        `user_management.get_authorization_url`; sends nothing."""
        pair = pkce.generate()
        state = secrets.token_urlsafe(32)
        if not parameters.keys() & {"provider", "connection_id", "organization_id"}:
            parameters["provider"] = "authkit"
        url = self._users.get_authorization_url(
            redirect_uri=redirect_uri,
            state=state,
            code_challenge=pair.code_challenge,
            code_challenge_method="S256",
            **parameters,
        )
        return PublicAuthorizationUrl(url, state, _plain(pair.code_verifier))

    def get_logout_url(self, *, session_id: str, return_to: str | None = None) -> str:
        """The URL that ends a session: `GET /user_management/sessions/logout`. Sends nothing."""
        return self._users.get_logout_url(session_id=session_id, return_to=return_to)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self._client_id!r})"


class PublicClient(_Public):
    """A client for what a program may do that cannot keep a secret: sign in with PKCE or a device code, refresh, sign out.

    - `client_id`: Client id of the environment.
    - `base_url`: Where the API lives: an emulator or a proxy.
    - `timeout`: How long a call may take in all, in seconds, retries included.
    - `max_retries`: How often a call is repeated when that is safe.
    """

    def __init__(
        self,
        client_id: str,
        *,
        base_url: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        self._client_id = client_id
        self._users = UserManagement(Waist(_native(client_id, base_url, timeout, max_retries)))

    def authenticate_with_code_and_verifier(self, *, code: str, code_verifier: str) -> AuthenticateResponse:
        """Exchanges an authorization code with its verifier: `POST /user_management/authenticate`."""
        return self._users.authenticate_with_code(code=code, code_verifier=code_verifier)

    def authenticate_with_refresh_token(
        self, *, refresh_token: str, organization_id: str | None = None
    ) -> AuthenticateResponse:
        """Exchanges a refresh token, which works once."""
        return self._users.authenticate_with_refresh_token(refresh_token=refresh_token, organization_id=organization_id)

    def start_device_flow(self) -> DeviceFlow:
        """Begins a sign-in on a device without a browser."""
        return self._users.start_device_flow()

    def get_jwks(self) -> JwksResponse:
        """The public keys of the environment's access tokens: `GET /sso/jwks/{client_id}`."""
        return self._users.get_jwks(self._client_id)


class AsyncPublicClient(_Public):
    """A client for what a program may do that cannot keep a secret, like `PublicClient`."""

    def __init__(
        self,
        client_id: str,
        *,
        base_url: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        self._client_id = client_id
        self._users = AsyncUserManagement(AsyncWaist(_native(client_id, base_url, timeout, max_retries)))

    async def authenticate_with_code_and_verifier(self, *, code: str, code_verifier: str) -> AuthenticateResponse:
        """Exchanges an authorization code with its verifier: `POST /user_management/authenticate`."""
        return await self._users.authenticate_with_code(code=code, code_verifier=code_verifier)

    async def authenticate_with_refresh_token(
        self, *, refresh_token: str, organization_id: str | None = None
    ) -> AuthenticateResponse:
        """Exchanges a refresh token, which works once."""
        return await self._users.authenticate_with_refresh_token(
            refresh_token=refresh_token, organization_id=organization_id
        )

    async def start_device_flow(self) -> AsyncDeviceFlow:
        """Begins a sign-in on a device without a browser."""
        return await self._users.start_device_flow()

    async def get_jwks(self) -> JwksResponse:
        """The public keys of the environment's access tokens: `GET /sso/jwks/{client_id}`."""
        return await self._users.get_jwks(self._client_id)


def create_public_client(
    *, client_id: str, base_url: str | None = None, request_timeout: float | None = None
) -> PublicClient:
    """A public client under the name of the official SDK."""
    return PublicClient(client_id, base_url=base_url, timeout=request_timeout)


def _native(client_id: str, base_url: str | None, timeout: float | None, max_retries: int | None) -> Client:
    return checked(
        Client.create(
            api_key=None,
            client_id=client_id,
            client_secret=None,
            base_url=base_url,
            authkit_domain=None,
            timeout=timeout,
            max_retries=max_retries,
            application=None,
            danger_allow_plain_http=False,
            public=True,
        )
    )


def _plain(text: Any) -> str:
    return text.expose() if hasattr(text, "expose") else text
