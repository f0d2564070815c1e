"""Following the stream of events with a cursor that the application keeps."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from ._native import Poller
from .errors import checked
from .events import Event

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from ._waist import AsyncWaist, Waist


class EventBatch(msgspec.Struct, frozen=True):
    """Events that came together, oldest first."""

    events: list[Event]
    """The events, without those that this poller gave before."""
    cursor: str
    """Where to go on after these: `after` of a later poller. Store it when the events were handled."""


class _Poller:
    _waist: Any

    def __init__(
        self,
        waist: Any,
        events: Iterable[str],
        after: str | None,
        range_start: datetime | str | None,
        organization_id: str | None,
        limit: int | None,
        interval: float,
    ) -> None:
        self._waist = waist
        self._arrived: str | None = None
        start = range_start.isoformat() if isinstance(range_start, datetime) else range_start
        self._native: Poller = checked(
            Poller.create(
                waist.native, events=list(events), after=after, range_start=start, organization_id=organization_id,
                limit=limit, interval=interval,
            )
        )  # fmt: skip

    def _batch(self, found: tuple[list[str], str]) -> EventBatch:
        events, self._arrived = found
        return EventBatch([Event.decode(event.encode()) for event in events], self._arrived)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class EventPoller(_Poller):
    """Follows the stream of events (`GET /events`). Every event comes at least once."""

    _waist: Waist

    def next(self) -> EventBatch:
        """Waits for the next events. Failures that may pass are waited out; any other is raised, and the next call asks
        again from the same place. Ctrl-C ends it."""
        return self._batch(self._waist.run(self._native.next(self._arrived)))

    def poll(self) -> EventBatch | None:
        """Asks once: `None` if nothing has happened since."""
        found = self._waist.run(self._native.poll(self._arrived))
        return None if found is None else self._batch(found)

    def __iter__(self) -> Iterator[EventBatch]:
        while True:
            yield self.next()


class AsyncEventPoller(_Poller):
    """Follows the stream of events (`GET /events`). Every event comes at least once."""

    _waist: AsyncWaist

    async def next(self) -> EventBatch:
        """Waits for the next events, like `EventPoller.next`. Cancelling the task loses no event."""
        return self._batch(await self._waist.run(self._native.next(self._arrived)))

    async def poll(self) -> EventBatch | None:
        """Asks once, like `EventPoller.poll`."""
        found = await self._waist.run(self._native.poll(self._arrived))
        return None if found is None else self._batch(found)

    async def __aiter__(self) -> AsyncIterator[EventBatch]:
        while True:
            yield await self.next()
