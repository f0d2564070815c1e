"""Calls of an event loop. The native part does them in the background and rings when results are there."""

from __future__ import annotations

import asyncio
import os
from itertools import count
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from ._native import Mailbox
from .errors import checked

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._native import Client, Job
    from ._waist import Parts


class Post:
    """The calls of one event loop that are under way."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.process = os.getpid()
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._numbers = count()
        try:
            self._mailbox = Mailbox()
            loop.add_reader(self._mailbox.fileno(), self._deliver)
        except NotImplementedError:
            # The usual event loop of Windows watches no file descriptors.
            self._mailbox = Mailbox(lambda: loop.call_soon_threadsafe(self._deliver))

    async def send(self, client: Client, operation: str, path: list[str], parts: Parts) -> Any:
        """Sends a call; gives its answer as it came, or an error of the native part."""

        def start(number: int) -> Any:
            return self._mailbox.submit(
                number,
                client,
                operation,
                path,
                parts.params,
                parts.access_token,
                parts.options,
                parts.cancellation,
            )

        return await self._wait(start)

    async def run(self, job: Job) -> Any:
        """Does a job; gives its value, or an error of the native part."""
        return await self._wait(lambda number: self._mailbox.submit_job(number, job))

    async def _wait(self, start: Callable[[int], Any]) -> Any:
        number = next(self._numbers)
        future = self._waiting[number] = asyncio.get_running_loop().create_future()
        try:
            pending = checked(start(number))
            try:
                return await future
            except BaseException:
                pending.cancel()
                raise
        finally:
            self._waiting.pop(number, None)

    def _deliver(self) -> None:
        for number, value in self._mailbox.take():
            future = self._waiting.get(number)
            # A cancelled call may have been answered meanwhile.
            if future is not None and not future.done():
                future.set_result(value)


_posts: WeakKeyDictionary[asyncio.AbstractEventLoop, Post] = WeakKeyDictionary()


def post() -> Post:
    """The calls of the running event loop, in this process."""
    loop = asyncio.get_running_loop()
    found = _posts.get(loop)
    if found is None or found.process != os.getpid():
        found = _posts[loop] = Post(loop)
    return found
