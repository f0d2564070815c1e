"""Pages, and walking over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from ._values import Model
from .errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

T = TypeVar("T")


class ListMetadata(msgspec.Struct, frozen=True, kw_only=True):
    """Cursors of a page."""

    before: str | None = None
    """Passed as `before`, it gives the page before this one; `None` on the first page."""
    after: str | None = None
    """Passed as `after`, it gives the page after this one; `None` on the last page."""


class ItemList(Model, Generic[T], frozen=True, kw_only=True):
    """A list that comes whole."""

    object: str = "list"
    data: list[T] = []
    """The records."""
    list_metadata: dict[str, Any] | None = None
    """Some lists have cursors all the same; they lead nowhere."""

    def __iter__(self) -> Iterator[T]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)

    def __getitem__(self, index: int) -> T:
        return self.data[index]


class Envelope(Model, Generic[T], frozen=True, kw_only=True):
    """A page as it comes."""

    object: str = "list"
    data: list[T] = []
    list_metadata: ListMetadata = ListMetadata()


def page_of(item: Any) -> Any:
    """The type of a page of a type."""
    return Envelope[item]


class Walk:
    """Where a walk over pages stands."""

    __slots__ = ("backwards", "cursors", "operation", "params")

    def __init__(self, operation: str, params: Mapping[str, Any] | None) -> None:
        self.operation = operation
        self.params: dict[str, Any] = dict(params or {})
        before, after = self.params.get("before"), self.params.get("after")
        self.backwards = isinstance(before, str) and not isinstance(after, str)
        self.cursors = frozenset(cursor for cursor in (before, after) if isinstance(cursor, str))

    def next(self, metadata: ListMetadata) -> Walk | None:
        """The walk to the page after this one; nothing at the end. Fails if the server leads in a circle."""
        cursor = metadata.before if self.backwards else metadata.after
        if not cursor:
            return None
        if cursor in self.cursors:
            raise DecodeError(
                "the server gave the same cursor twice", code="cursor_repeated", operation=self.operation
            )
        walk = Walk(self.operation, {**self.params, ("before" if self.backwards else "after"): cursor})
        walk.cursors = self.cursors | {cursor}
        return walk


class PageBase(Generic[T]):
    """What both kinds of pages share."""

    __slots__ = ("_envelope", "_walk")

    def __init__(self, envelope: Any, walk: Walk) -> None:
        self._envelope: Envelope[T] = envelope
        self._walk = walk

    @property
    def data(self) -> list[T]:
        """The records of this page alone."""
        return self._envelope.data

    @property
    def list_metadata(self) -> ListMetadata:
        """Cursors of this page."""
        return self._envelope.list_metadata

    @property
    def before(self) -> str | None:
        """Cursor of the page before this one."""
        return self.list_metadata.before

    @property
    def after(self) -> str | None:
        """Cursor of the page after this one."""
        return self.list_metadata.after

    @property
    def extra(self) -> dict[str, Any]:
        """Members of the page that this version does not know."""
        return self._envelope.extra

    def has_more(self) -> bool:
        """Whether a page follows, in the direction of the walk."""
        return bool(self.before if self._walk.backwards else self.after)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(data={self.data!r}, list_metadata={self.list_metadata!r})"


class Page(PageBase[T]):
    """A page of a list. Iterating over it goes on through the pages that follow, and asks for each only when the one
    before is used up; `data` holds the records of this page alone. With `before` instead of `after` passed, the walk
    goes backwards."""

    __slots__ = ("_fetch",)

    def __init__(self, envelope: Any, fetch: Callable[[Walk], Page[T]], walk: Walk) -> None:
        super().__init__(envelope, walk)
        self._fetch = fetch

    def next_page(self) -> Page[T] | None:
        """The page after this one; `None` after the last one."""
        walk = self._walk.next(self.list_metadata)
        return None if walk is None else self._fetch(walk)

    def pages(self) -> Iterator[Page[T]]:
        """This page and all that follow."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def auto_paging_iter(self) -> Iterator[T]:
        """The records of this page and all that follow."""
        for page in self.pages():
            yield from page.data

    def __iter__(self) -> Iterator[T]:
        return self.auto_paging_iter()
