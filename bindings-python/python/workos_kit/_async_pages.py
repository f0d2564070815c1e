"""Pages for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._pages import PageBase, Walk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator

T = TypeVar("T")


class AsyncPage(PageBase[T]):
    """A page of a list. `async for` over it goes on through the pages that follow, and asks for each only when the one
    before is used up; `data` holds the records of this page alone."""

    __slots__ = ("_fetch",)

    def __init__(self, envelope: Any, fetch: Callable[[Walk], Awaitable[AsyncPage[T]]], walk: Walk) -> None:
        super().__init__(envelope, walk)
        self._fetch = fetch

    async def next_page(self) -> AsyncPage[T] | None:
        """The page after this one; `None` after the last one."""
        walk = self._walk.next(self.list_metadata)
        return None if walk is None else await self._fetch(walk)

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all that follow."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def auto_paging_iter(self) -> AsyncIterator[T]:
        """The records of this page and all that follow."""
        async for page in self.pages():
            for item in page.data:
                yield item

    def __aiter__(self) -> AsyncIterator[T]:
        return self.auto_paging_iter()


class AsyncPages(Generic[T]):
    """A call for a page: `await` gives the page, `async for` the records of all pages. Nothing is sent before."""

    __slots__ = ("_fetch", "_walk")

    def __init__(self, fetch: Callable[[Walk], Awaitable[AsyncPage[T]]], walk: Walk) -> None:
        self._fetch = fetch
        self._walk = walk

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._fetch(self._walk).__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """The pages, one after the other."""
        page = await self
        async for following in page.pages():
            yield following

    async def auto_paging_iter(self) -> AsyncIterator[T]:
        """The records of all pages."""
        async for page in self.pages():
            for item in page.data:
                yield item

    def __aiter__(self) -> AsyncIterator[T]:
        return self.auto_paging_iter()

    def __repr__(self) -> str:
        return f"AsyncPages({self._walk.operation})"
