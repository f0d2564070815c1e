"""Events: what happened in an environment, as the Events API lists it and as webhooks deliver it.

Both hold the same `Event`. Its envelope is decoded at once, its data only when asked for. So an event type or a member
that this version does not know never stops an application from receiving the event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec
from msgspec import UNSET, Raw, UnsetType

from ._decode import decode, decoder
from ._values import Model, Timestamp, gate
from .errors import DecodeError
from .generated import events as _generated
from .generated.events import EventData, EventType
from .generated.services import events as _services

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from ._event_poller import AsyncEventPoller, EventPoller

    from .generated.models.events import EventContext

__all__ = ["AsyncEvents", "Event", "EventData", "EventType", "Events", "decode_event"]

T = TypeVar("T")


class Event(Model, frozen=True, kw_only=True, dict=True):
    """One event, of any type."""

    object: str = "event"
    id: str
    """Identifier of the event. Every attempt to deliver it carries the same one."""
    event: EventType
    """What happened, and so what the data is."""
    created_at: Timestamp
    """When it happened."""
    _data: Raw = msgspec.field(default=Raw(b"null"), name="data")
    _context: Raw | UnsetType = msgspec.field(default=UNSET, name="context")

    @staticmethod
    def decode(body: bytes) -> Event:
        """Reads an event from the body of a webhook, or from any JSON text that holds one.

        Verify a delivery first: `WebhookVerifier`. Raises `DecodeError` with code `event_malformed`; unknown event
        types and unexpected data are no failures.
        """
        return decode_event(body)

    @property
    def data(self) -> EventData | Any:
        """The data as the model that belongs to the event; plain dictionaries and lists where this version knows no
        model. Raises `DecodeError` with code `event_data_malformed` if the data does not have the form it should;
        `raw_data` is there all the same.
        """
        cached = cast("dict[str, Any]", self.__dict__)
        try:
            return cached["data"]
        except KeyError:
            pass
        typed = self.typed()
        value = cached["data"] = msgspec.json.decode(self._data) if typed is None else typed
        return value

    def typed(self) -> EventData | None:
        """The data as the model that belongs to the event; `None` where this version knows none."""
        place = _generated.DATA.get(self.event)
        return None if place is None else self._decoded(self._data, place)

    def data_as(self, type_: type[T]) -> T:
        """The data as a type of the caller's choice: anything that msgspec decodes."""
        try:
            return msgspec.json.decode(self._data, type=type_)
        except (msgspec.ValidationError, msgspec.DecodeError) as cause:
            raise DecodeError(f"the data of the {self.event} event: {cause}", code="event_data_malformed") from None

    @property
    def raw_data(self) -> str:
        """The data as it came, JSON text; `null` if there was none."""
        return bytes(self._data).decode()

    @property
    def context(self) -> EventContext | Any | None:
        """The context that some events carry beside their data."""
        if self._context is UNSET or bytes(self._context) == b"null":
            return None
        return self._decoded(self._context, _generated.CONTEXT.get(self.event, _generated.USUAL_CONTEXT))

    @property
    def raw_context(self) -> str | None:
        """The context as it came, JSON text."""
        return None if self._context is UNSET else bytes(self._context).decode()

    def __repr__(self) -> str:
        # Of the data only its size, because it is about people.
        return (
            f"Event(id={self.id!r}, event={self.event!r}, created_at={self.created_at!r}, "
            f"data=[{len(bytes(self._data))} bytes])"
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Event):
            return NotImplemented
        return _compared(self) == _compared(other)

    def __hash__(self) -> int:
        return hash((self.id, self.event, self.created_at))

    def _decoded(self, raw: Raw, place: str) -> Any:
        try:
            return decode(_decoder(place), raw, None, f"the data of the {self.event} event")
        except DecodeError as error:
            error.code = "event_data_malformed"
            raise


class Events(_services.Events):
    """Events: what happened in an environment."""

    def poller(
        self,
        events: Iterable[str],
        *,
        after: str | None = None,
        range_start: datetime | str | None = None,
        organization_id: str | None = None,
        limit: int | None = None,
        interval: float = 5.0,
    ) -> EventPoller:
        """Follows the stream of events.

        - `events`: Types of events, for example `dsync.user.created`.
        - `after`: Where to go on: the cursor that was stored when the last events were handled.
        - `range_start`: Where to begin instead.
        - `interval`: Pause in seconds while nothing happens.
        """
        from ._event_poller import EventPoller

        return EventPoller(self._waist, events, after, range_start, organization_id, limit, interval)


class AsyncEvents(_services.AsyncEvents):
    """Events: what happened in an environment."""

    def poller(
        self,
        events: Iterable[str],
        *,
        after: str | None = None,
        range_start: datetime | str | None = None,
        organization_id: str | None = None,
        limit: int | None = None,
        interval: float = 5.0,
    ) -> AsyncEventPoller:
        """Follows the stream of events, like `Events.poller`. Is not awaited itself."""
        from ._event_poller import AsyncEventPoller

        return AsyncEventPoller(self._waist, events, after, range_start, organization_id, limit, interval)


def decode_event(body: bytes) -> Event:
    """Reads an event from JSON text. Errors as in `Event.decode`."""
    text = body[3:] if body.startswith(b"\xef\xbb\xbf") else body
    try:
        return _envelope.decode(text)
    except (msgspec.ValidationError, msgspec.DecodeError, UnicodeDecodeError):
        pass
    # Once more, with the data still as it came and what is unknown aside.
    members = decode(_members, text, None, "the event")
    known = {name: members.pop(name) for name in _NAMES if name in members}
    if "data" in known:
        known["data"] = Raw(known["data"])
    extra = {name: msgspec.json.decode(raw) for name, raw in members.items()}
    try:
        event = _envelope.decode(msgspec.json.encode({name: raw for name, raw in known.items()}))
    except msgspec.ValidationError as cause:
        raise DecodeError(f"the event is not understood: {cause}", code="event_malformed") from None
    return msgspec.structs.replace(event, _extra=extra) if extra else event


def _compared(event: Event) -> tuple[Any, ...]:
    return (event.id, event.event, event.created_at, event.raw_data, event.raw_context, event.extra)


_NAMES = ("object", "id", "event", "created_at", "data", "context")
_envelope = decoder(Event)
_members: msgspec.json.Decoder[dict[str, Raw]] = msgspec.json.Decoder(dict[str, Raw])
_decoders: dict[str, msgspec.json.Decoder[Any]] = {}


def _decoder(place: str) -> msgspec.json.Decoder[Any]:
    found = _decoders.get(place)
    if found is None:
        from ._waist import model

        with gate:
            found = _decoders[place] = decoder(model(*place.split(":")))
    return found
