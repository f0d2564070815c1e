"""Feature flags: the operations that read and switch them, and their evaluation inside the application.

    flags = workos.feature_flags.create_runtime_client()
    flags.start()
    flags.wait_until_ready(timeout=5)
    if flags.is_enabled("new-dashboard", user_id="user_01", organization_id="org_01"):
        ...
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import msgspec

from ._native import Flags
from .errors import checked
from .generated.services import feature_flags as _generated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._waist import AsyncWaist, Waist

__all__ = [
    "AsyncFeatureFlags",
    "AsyncFeatureFlagsRuntime",
    "EvaluationContext",
    "FeatureFlags",
    "FeatureFlagsRuntime",
    "RuntimeStats",
]


class EvaluationContext(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a flag is evaluated for: at most one target of each type."""

    user_id: str | None = None
    """A user."""
    organization_id: str | None = None
    """An organization."""
    targets: dict[str, str] = {}
    """Targets of types that the application defines, by type."""


class RuntimeStats(msgspec.Struct, frozen=True):
    """What the polls came to."""

    poll_count: int
    """How often the flags were asked for."""
    poll_error_count: int
    """How often that failed."""
    flag_count: int
    """How many flags there are."""
    is_stopped: bool
    """The API key was refused, so nothing is asked for any more."""


class _Runtime:
    _waist: Any

    def __init__(
        self,
        waist: Any,
        *,
        polling_interval: float = 30.0,
        request_timeout: float = 10.0,
        bootstrap: str | None = None,
        on_change: Callable[[list[str]], object] | None = None,
    ) -> None:
        self._waist = waist
        self._process: int | None = None
        self._native: Flags | None = checked(
            Flags.create(
                waist.native,
                polling_interval=polling_interval,
                request_timeout=request_timeout,
                bootstrap=bootstrap,
                on_change=on_change,
            )
        )

    def start(self) -> None:
        """Fetches the flags in the background, from now on until `close`, the end of the program, or the refusal of the API
        key. A process that was forked goes on by itself when a flag is asked for."""
        self._process = os.getpid()
        checked(self._flags().start())

    def is_enabled(
        self,
        flag_key: str,
        context: EvaluationContext | None = None,
        *,
        default: bool = False,
        user_id: str | None = None,
        organization_id: str | None = None,
    ) -> bool:
        """Whether a flag is on. Needs no network. `default` is given for a flag that is not there or is neither true nor
        false, and as long as there are no flags."""
        return checked(self._flags().is_enabled(flag_key, _targets(context, user_id, organization_id), default))

    def all_flags(
        self,
        context: EvaluationContext | None = None,
        *,
        user_id: str | None = None,
        organization_id: str | None = None,
    ) -> dict[str, bool]:
        """The values of all flags that are true or false."""
        return checked(self._flags().all_flags(_targets(context, user_id, organization_id)))

    def flag(self, flag_key: str) -> Mapping[str, Any] | None:
        """A flag as the server describes it."""
        json = checked(self._flags().flag(flag_key))
        return None if json is None else msgspec.json.decode(json)

    def to_json(self) -> str | None:
        """The flags as JSON text, to begin with at the next start (`bootstrap`)."""
        return checked(self._flags().to_json())

    def stats(self) -> RuntimeStats:
        """What the polls came to."""
        return RuntimeStats(*checked(self._flags().stats()))

    def _flags(self) -> Flags:
        from .errors import ConfigurationError

        if self._native is None:
            raise ConfigurationError("the feature flags are closed", code="client_closed")
        process = os.getpid()
        if self._process not in (None, process):
            # A fork copies no thread, and so no polling.
            self._process = process
            checked(self._native.start())
        return self._native

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'closed' if self._native is None else self.stats()})"


class FeatureFlagsRuntime(_Runtime):
    """Flags that are evaluated without network."""

    _waist: Waist

    def wait_until_ready(self, timeout: float | None = None) -> None:
        """Waits until there are flags, which a bootstrap gives at once. Raises `RequestTimeoutError` after so many seconds,
        and `AuthenticationError` with code `flags_unavailable` if the API key is refused."""
        self._waist.run(self._flags().wait_until_ready(timeout))

    def refresh(self) -> list[str]:
        """Fetches the flags once (`GET /sdk/feature-flags`); gives the slugs of those that have changed."""
        return self._waist.run(self._flags().refresh())

    def close(self) -> None:
        """Ends the fetching."""
        self._native = None


class AsyncFeatureFlagsRuntime(_Runtime):
    """Flags that are evaluated without network."""

    _waist: AsyncWaist

    async def wait_until_ready(self, timeout: float | None = None) -> None:
        """Waits until there are flags, like `FeatureFlagsRuntime.wait_until_ready`."""
        await self._waist.run(self._flags().wait_until_ready(timeout))

    async def refresh(self) -> list[str]:
        """Fetches the flags once, like `FeatureFlagsRuntime.refresh`."""
        return await self._waist.run(self._flags().refresh())

    async def close(self) -> None:
        """Ends the fetching."""
        self._native = None


class FeatureFlags(_generated.FeatureFlags):
    """Feature flags: the operations that read and switch them, and their evaluation inside the application."""

    def create_runtime_client(
        self,
        *,
        polling_interval: float = 30.0,
        request_timeout: float = 10.0,
        bootstrap: str | None = None,
        on_change: Callable[[list[str]], object] | None = None,
    ) -> FeatureFlagsRuntime:
        """Evaluates flags inside the application: all of them are fetched at once and again every 30 seconds. Keep one.

        - `polling_interval`: Pause between two polls in seconds, 5 at least; a tenth more or less is added by chance.
        - `request_timeout`: How long one poll may take, in seconds.
        - `bootstrap`: Flags to begin with, as `to_json` gave them or the server answers them.
        - `on_change`: Is called in another thread with the slugs of flags that have changed.
        """
        return FeatureFlagsRuntime(
            self._waist, polling_interval=polling_interval, request_timeout=request_timeout, bootstrap=bootstrap,
            on_change=on_change,
        )  # fmt: skip


class AsyncFeatureFlags(_generated.AsyncFeatureFlags):
    """Feature flags: the operations that read and switch them, and their evaluation inside the application."""

    def create_runtime_client(
        self,
        *,
        polling_interval: float = 30.0,
        request_timeout: float = 10.0,
        bootstrap: str | None = None,
        on_change: Callable[[list[str]], object] | None = None,
    ) -> AsyncFeatureFlagsRuntime:
        """Evaluates flags inside the application, like `FeatureFlags.create_runtime_client`."""
        return AsyncFeatureFlagsRuntime(
            self._waist, polling_interval=polling_interval, request_timeout=request_timeout, bootstrap=bootstrap,
            on_change=on_change,
        )  # fmt: skip


def _targets(
    context: EvaluationContext | None, user_id: str | None, organization_id: str | None
) -> dict[str, str]:
    targets = {} if context is None else dict(context.targets)
    for kind, given, named in (
        ("user", user_id, None if context is None else context.user_id),
        ("organization", organization_id, None if context is None else context.organization_id),
    ):
        id = named if given is None else given
        if id is not None:
            targets[kind] = id
    return targets
