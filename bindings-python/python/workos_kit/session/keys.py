"""The public keys that access tokens are verified with (JSON Web Key Set, RFC 7517), as all clients of the process share
them. Nothing has to be done with them: they are fetched when the first token is verified, renewed in the background, and
kept through an outage of their server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .._native import Keys
from ..errors import checked

if TYPE_CHECKING:
    from .._waist import AsyncWaist, Waist
    from .tokens import KeySource

S = TypeVar("S", bound="_Keys")


class _Keys:
    _waist: Any

    def __init__(self, waist: Any, source: KeySource = "environment") -> None:
        self._waist = waist
        self._native: Keys = checked(Keys.create(waist.native, source))

    def from_source(self: S, source: KeySource) -> S:
        """Those of another source: of AuthKit's authorization server."""
        return type(self)(self._waist, source)

    def needs_refresh(self) -> bool:
        """Whether the keys are missing, or so old that newer ones should be asked for."""
        return checked(self._native.needs_refresh())

    def preload(self, json: str) -> None:
        """Takes keys from a JSON Web Key Set, as if they had been fetched just now. Raises `ConfigurationError` with code
        `keys_malformed` if there is no usable key in it."""
        checked(self._native.put(json, False))

    def pin(self, json: str) -> None:
        """Takes keys from a JSON Web Key Set and never fetches any, in this whole process."""
        checked(self._native.put(json, True))

    def to_json(self) -> str | None:
        """The keys as they were fetched or given; `None` if there are none."""
        return checked(self._native.to_json())

    def key_ids(self) -> list[str]:
        """Identifiers of the keys (`kid`)."""
        return checked(self._native.key_ids())


class SessionKeys(_Keys):
    """The public keys of the environment or of AuthKit."""

    _waist: Waist

    def warm_up(self) -> None:
        """Fetches the keys unless they are there and young. Call it when a server starts. Raises `UnavailableError` with
        code `keys_unavailable`."""
        self._waist.run(self._native.warm_up())


class AsyncSessionKeys(_Keys):
    """The public keys of the environment or of AuthKit."""

    _waist: AsyncWaist

    async def warm_up(self) -> None:
        """Fetches the keys unless they are there and young, like `SessionKeys.warm_up`."""
        await self._waist.run(self._native.warm_up())
