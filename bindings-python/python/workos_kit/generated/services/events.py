# Generated from api/events.yaml with codegen/templates/python/services.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The `events` service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._pages import page_of
from ..._waist import Operation, event

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ..._async_pages import AsyncPages
    from ..._pages import Page
    from ..._values import PageOrder
    from ..._waist import AsyncWaist, RequestOptions, Waist
    from ...events import Event

_LIST_EVENTS: Operation[Page[Event]] = Operation(
    "events.list_events",
    lambda: page_of(event()),
)


class Events:
    """Reads the stream of everything that happened in the environment, in the same form in which webhooks
    deliver it. Polling it with a cursor needs no public endpoint and makes up for time the application was
    down.
    """

    def __init__(self, waist: Waist) -> None:
        self._waist = waist

    def list_events(
        self,
        *,
        events: Sequence[str],
        range_start: datetime | str | None = None,
        range_end: datetime | str | None = None,
        organization_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> Page[Event]:
        """Lists events of the given types. Events are kept for 30 days. To poll, pass the identifier of the
        last event processed as `after`; an event may be read more than once, so process each identifier
        once.

        - `events`: Types of the events wanted, for example `dsync.user.created`.
        - `range_start`: Only events after this time; a starting point for the first call, instead of
          `after`.
        - `range_end`: Only events before this time.
        - `organization_id`: Only events of this organization. Events that belong to none, such as those of
          users, are left out.
        - `limit`: `10` if left out.

        `GET /events`. Errors: 400; 422.
        """
        return self._waist.page(
            _LIST_EVENTS,
            (),
            {
                "events": events,
                "range_start": range_start,
                "range_end": range_end,
                "organization_id": organization_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )


class AsyncEvents:
    """Reads the stream of everything that happened in the environment, in the same form in which webhooks
    deliver it. Polling it with a cursor needs no public endpoint and makes up for time the application was
    down.
    """

    def __init__(self, waist: AsyncWaist) -> None:
        self._waist = waist

    def list_events(
        self,
        *,
        events: Sequence[str],
        range_start: datetime | str | None = None,
        range_end: datetime | str | None = None,
        organization_id: str | None = None,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: PageOrder | None = None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
    ) -> AsyncPages[Event]:
        """Lists events of the given types. Events are kept for 30 days. To poll, pass the identifier of the
        last event processed as `after`; an event may be read more than once, so process each identifier
        once.

        - `events`: Types of the events wanted, for example `dsync.user.created`.
        - `range_start`: Only events after this time; a starting point for the first call, instead of
          `after`.
        - `range_end`: Only events before this time.
        - `organization_id`: Only events of this organization. Events that belong to none, such as those of
          users, are left out.
        - `limit`: `10` if left out.

        `GET /events`. Errors: 400; 422.
        """
        return self._waist.page(
            _LIST_EVENTS,
            (),
            {
                "events": events,
                "range_start": range_start,
                "range_end": range_end,
                "organization_id": organization_id,
                "before": before,
                "after": after,
                "limit": limit,
                "order": order,
            },
            request_options,
        )
