"""The clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ._native import Client
from ._values import Secret, service
from ._waist import AsyncWaist, Waist
from .errors import checked
from .generated.services import AsyncServices, Services

if TYPE_CHECKING:
    from types import TracebackType

    from .actions import Actions
    from .agents import Agents, AsyncAgents
    from .events import AsyncEvents, Events
    from .feature_flags import AsyncFeatureFlags, FeatureFlags
    from .sso import AsyncSso, Sso
    from .user_management import AsyncUserManagement, UserManagement
    from .vault import AsyncVault, Vault
    from .webhooks import AsyncWebhooks, Webhooks

Self = TypeVar("Self", bound="WorkOS")
AsyncSelf = TypeVar("AsyncSelf", bound="AsyncWorkOS")


class WorkOS(Services):
    """A client of the WorkOS API.

    Keep one per application: it is safe to share between threads, keeps connections open, and goes on working in a
    process that was forked after it was made. Each call waits in the thread that makes it, with the interpreter
    released, and Ctrl-C ends it.

    - `api_key`, `client_id`, `base_url`: Taken from `WORKOS_API_KEY`, `WORKOS_CLIENT_ID` and `WORKOS_BASE_URL` where
      they are not given.
    - `client_secret`: Where it is not the API key: that of a Connect application.
    - `authkit_domain`: Domain of the environment's AuthKit, such as `example.authkit.app`, which the OAuth operations
      of `connect` need.
    - `timeout`: How long a call may take in all, in seconds, retries included; 60 by default. The official SDK calls
      it `request_timeout`, which is understood, too.
    - `max_retries`: How often a call is repeated when that is safe; 3 by default.
    - `application`: Name and version of the application, added to the `User-Agent` header.
    - `danger_allow_plain_http`: Allows a base URL of `http://` outside this machine. Never in production.

    Raises `ConfigurationError` if neither an API key nor a client id is there, or if a setting is malformed.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        authkit_domain: str | None = None,
        timeout: float | None = None,
        request_timeout: float | None = None,
        max_retries: int | None = None,
        application: tuple[str, str] | None = None,
        danger_allow_plain_http: bool = False,
    ) -> None:
        native = _native(
            api_key, client_id, client_secret, base_url, authkit_domain,
            request_timeout if timeout is None else timeout, max_retries, application, danger_allow_plain_http,
        )  # fmt: skip
        self._waist = Waist(native)

    @service
    def sso(self) -> Sso:
        """Single Sign-On: connections, and the sign-in of a user through one of them."""
        from .sso import Sso

        return Sso(self._waist)

    @service
    def webhooks(self) -> Webhooks:
        """Webhooks: the endpoints of an environment, and the verification of what they receive."""
        from .webhooks import Webhooks

        return Webhooks(self._waist)

    @service
    def events(self) -> Events:
        """Events: what happened in an environment."""
        from .events import Events

        return Events(self._waist)

    @service
    def user_management(self) -> UserManagement:
        """Users, their sign-in through AuthKit, their sessions, and the verification of their access tokens."""
        from .user_management import UserManagement

        return UserManagement(self._waist)

    @service
    def agents(self) -> Agents:
        """Identities for AI agents, and the verification of the tokens that agents present."""
        from .agents import Agents

        return Agents(self._waist)

    @service
    def feature_flags(self) -> FeatureFlags:
        """Feature flags: the operations that read and switch them, and their evaluation inside the application."""
        from .feature_flags import FeatureFlags

        return FeatureFlags(self._waist)

    @service
    def vault(self) -> Vault:
        """Vault: the application's secrets, encrypted with keys that are separate for each context."""
        from .vault import Vault

        return Vault(self._waist)

    @service
    def actions(self) -> Actions:
        """Actions: questions whether a sign-in or a sign-up may go on. Verification sends nothing."""
        from .actions import Actions

        return Actions()

    def close(self) -> None:
        """Closes the connections. Calls that are made afterwards fail with `ConfigurationError`."""
        self._waist.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return _shown(self, self._waist)


class AsyncWorkOS(AsyncServices):
    """A client of the WorkOS API for asyncio, with the settings of `WorkOS`.

    Calls are awaited, and cancelled with their task. A call for a list can be awaited for one page, or iterated with
    `async for`. One client serves any number of event loops and goes on working in a forked process.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        authkit_domain: str | None = None,
        timeout: float | None = None,
        request_timeout: float | None = None,
        max_retries: int | None = None,
        application: tuple[str, str] | None = None,
        danger_allow_plain_http: bool = False,
    ) -> None:
        native = _native(
            api_key, client_id, client_secret, base_url, authkit_domain,
            request_timeout if timeout is None else timeout, max_retries, application, danger_allow_plain_http,
        )  # fmt: skip
        self._waist = AsyncWaist(native)

    @service
    def sso(self) -> AsyncSso:
        """Single Sign-On: connections, and the sign-in of a user through one of them."""
        from .sso import AsyncSso

        return AsyncSso(self._waist)

    @service
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks: the endpoints of an environment, and the verification of what they receive."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._waist)

    @service
    def events(self) -> AsyncEvents:
        """Events: what happened in an environment."""
        from .events import AsyncEvents

        return AsyncEvents(self._waist)

    @service
    def user_management(self) -> AsyncUserManagement:
        """Users, their sign-in through AuthKit, their sessions, and the verification of their access tokens."""
        from .user_management import AsyncUserManagement

        return AsyncUserManagement(self._waist)

    @service
    def agents(self) -> AsyncAgents:
        """Identities for AI agents, and the verification of the tokens that agents present."""
        from .agents import AsyncAgents

        return AsyncAgents(self._waist)

    @service
    def feature_flags(self) -> AsyncFeatureFlags:
        """Feature flags: the operations that read and switch them, and their evaluation inside the application."""
        from .feature_flags import AsyncFeatureFlags

        return AsyncFeatureFlags(self._waist)

    @service
    def vault(self) -> AsyncVault:
        """Vault: the application's secrets, encrypted with keys that are separate for each context."""
        from .vault import AsyncVault

        return AsyncVault(self._waist)

    @service
    def actions(self) -> Actions:
        """Actions: questions whether a sign-in or a sign-up may go on. Verification sends nothing."""
        from .actions import Actions

        return Actions()

    async def close(self) -> None:
        """Closes the connections. Calls that are made afterwards fail with `ConfigurationError`."""
        self._waist.close()

    async def __aenter__(self: AsyncSelf) -> AsyncSelf:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return _shown(self, self._waist)


def _native(
    api_key: str | None,
    client_id: str | None,
    client_secret: str | None,
    base_url: str | None,
    authkit_domain: str | None,
    timeout: float | None,
    max_retries: int | None,
    application: tuple[str, str] | None,
    danger_allow_plain_http: bool,
) -> Client:
    return checked(
        Client.create(
            api_key=_plain(api_key),
            client_id=client_id,
            client_secret=_plain(client_secret),
            base_url=base_url,
            authkit_domain=authkit_domain,
            timeout=timeout,
            max_retries=max_retries,
            application=application,
            danger_allow_plain_http=danger_allow_plain_http,
        )
    )


def _plain(text: str | None) -> str | None:
    return text.expose() if isinstance(text, Secret) else text


def _shown(client: object, waist: Any) -> str:
    native = "closed" if waist._native is None else repr(waist._native)
    return f"{type(client).__name__}({native})"
