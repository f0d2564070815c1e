"""The waist: an operation with its parameters goes in, the decoded answer comes out."""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec
from msgspec import UNSET

from ._native import ErrorValue
from ._values import REDACTED, Secret, gate, to_dict, to_json
from .errors import ConfigurationError, InvalidRequestError, checked, raise_value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ._async_pages import AsyncPage, AsyncPages
    from ._native import Cancellation, Client, Job
    from ._pages import Page

    NativeOptions = tuple[float | None, int | None, str | None, list[tuple[str, str]], str | None]

T = TypeVar("T")

if hasattr(os, "register_at_fork"):
    from ._native import forked

    os.register_at_fork(after_in_child=forked)


class RequestOptions(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one call does differently from the client. A dictionary with the same names does as well."""

    timeout: float | None = None
    """How long the call may take in all, in seconds, retries included."""
    max_retries: int | None = None
    """How often the call is repeated when that is safe."""
    idempotency_key: str | None = None
    """Sent as `Idempotency-Key`. Only audit-log events honour it; there one is made if none is given."""
    extra_headers: dict[str, str] | None = None
    """Sent besides the usual headers."""
    api_key: str | None = None
    """The API key instead of the client's."""
    cancellation: Any = None
    """A `Cancellation`, with which another thread can end the call."""

    def __repr__(self) -> str:
        headers = None if self.extra_headers is None else sorted(self.extra_headers)
        api_key = None if self.api_key is None else REDACTED
        return (
            f"RequestOptions(timeout={self.timeout!r}, max_retries={self.max_retries!r}, "
            f"idempotency_key={self.idempotency_key!r}, extra_headers={headers!r}, api_key={api_key!r})"
        )


class Operation(Generic[T]):
    """An operation of the API as Python sees it: its name, and how its answer is decoded."""

    __slots__ = ("_decode", "_type", "id", "nullable")

    def __init__(self, id: str, type_: Callable[[], Any] | None = None, nullable: Sequence[str] = ()) -> None:
        self.id = id
        self.nullable = nullable
        self._type = type_
        self._decode: Callable[[bytes], Any] | None = None

    def decode(self, body: bytes) -> Any:
        """The value of an answer."""
        if self._decode is None:
            with gate:
                self._decode = self._decoder()
        return self._decode(body)

    def _decoder(self) -> Callable[[bytes], Any]:
        """What decodes answers. Only now the models are imported."""
        if self._type is None:
            return _nothing
        from ._decode import decode, decoder

        fast, id = decoder(self._type()), self.id
        if type(None) in getattr(fast.type, "__args__", ()):
            # Such an operation says null by sending nothing at all.
            return lambda body: decode(fast, body, id, "the answer") if body else None
        return lambda body: decode(fast, body, id, "the answer")


def _nothing(_: bytes) -> None:
    return None


def model(module: str, name: str) -> Any:
    """A model by its module and name."""
    from importlib import import_module

    return getattr(import_module(f"workos_kit.generated.models.{module}"), name)


def event() -> Any:
    """The envelope of events."""
    from .events import Event

    return Event


def members(value: Any) -> Mapping[str, Any]:
    """The members of a group of parameters that belong together."""
    if value is None or value is UNSET:
        return {}
    if not isinstance(value, (msgspec.Struct, dict)):
        raise InvalidRequestError(f"a group of parameters is given as its own type, not as {type(value).__name__}")
    return to_dict(value)


class Parts:
    """What crosses to the native part for a call."""

    __slots__ = ("access_token", "cancellation", "options", "params")

    params: bytes | None
    access_token: str | None
    options: NativeOptions | None
    cancellation: Cancellation | None

    def __init__(
        self,
        operation: Operation[Any],
        params: Mapping[str, Any] | None,
        request_options: RequestOptions | Mapping[str, Any] | None,
        access_token: str | None = None,
        body: Any = None,
    ) -> None:
        self.params = _written(operation, params, body)
        self.access_token = None if access_token is None else _plain(access_token)
        self.options = None
        self.cancellation = None
        if request_options is not None:
            options = _options(request_options, operation)
            headers = [(name, _plain(value)) for name, value in (options.extra_headers or {}).items()]
            api_key = None if options.api_key is None else _plain(options.api_key)
            self.options = (options.timeout, options.max_retries, options.idempotency_key, headers, api_key)
            self.cancellation = options.cancellation


class Base:
    """What both kinds of clients share."""

    def __init__(self, native: Client) -> None:
        self._native: Client | None = native

    @property
    def native(self) -> Client:
        """The native client."""
        if self._native is None:
            raise ConfigurationError("the client is closed", code="client_closed")
        return self._native

    def close(self) -> None:
        """Closes the connections, as soon as no call uses them any more."""
        self._native = None

    def url(self, operation: Operation[Any], path: Sequence[str], params: Mapping[str, Any] | None) -> str:
        """The URL of an operation that a browser is sent to."""
        return checked(self.native.url(operation.id, list(path), _written(operation, params, None)))


class Waist(Base):
    """Sends calls and waits for them."""

    def run(self, job: Job) -> Any:
        """Does a job of the native part and waits for its value."""
        return checked(job.run())

    def send(self, operation: Operation[Any], path: Sequence[str], parts: Parts) -> bytes:
        """Sends a call; gives the answer as it came."""
        value = self.native.execute(
            operation.id, list(path), parts.params, parts.access_token, parts.options, parts.cancellation
        )
        if type(value) is bytes:
            return value
        if type(value) is ErrorValue:
            raise_value(value)
        raise TypeError("the native part gave something else than bytes")

    def call(
        self,
        operation: Operation[T],
        path: Sequence[str],
        params: Mapping[str, Any] | None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
        *,
        access_token: str | None = None,
        body: Any = None,
    ) -> T:
        """Sends a call; gives the decoded answer."""
        return operation.decode(
            self.send(operation, path, Parts(operation, params, request_options, access_token, body))
        )

    def page(
        self,
        operation: Operation[Page[T]],
        path: Sequence[str],
        params: Mapping[str, Any] | None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
        *,
        access_token: str | None = None,
    ) -> Page[T]:
        """Sends a call for a page, which knows how to get the next one."""
        from ._pages import Page, Walk

        def fetch(walk: Walk) -> Page[T]:
            parts = Parts(operation, walk.params, request_options, access_token)
            return Page(operation.decode(self.send(operation, path, parts)), fetch, walk)

        return fetch(Walk(operation.id, params))


class AsyncWaist(Base):
    """Sends calls and awaits them."""

    def __init__(self, native: Client) -> None:
        from ._async_pages import AsyncPage, AsyncPages
        from ._post import post

        super().__init__(native)
        self._page = AsyncPage
        self._pages = AsyncPages
        self._post = post

    async def run(self, job: Job) -> Any:
        """Does a job of the native part and awaits its value."""
        return checked(await self._post().run(job))

    async def send(self, operation: Operation[Any], path: Sequence[str], parts: Parts) -> bytes:
        """Sends a call; gives the answer as it came. Cancelling the task cancels the call."""
        value = await self._post().send(self.native, operation.id, list(path), parts)
        if type(value) is bytes:
            return value
        if type(value) is ErrorValue:
            raise_value(value)
        raise TypeError("the native part gave something else than bytes")

    async def call(
        self,
        operation: Operation[T],
        path: Sequence[str],
        params: Mapping[str, Any] | None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
        *,
        access_token: str | None = None,
        body: Any = None,
    ) -> T:
        """Sends a call; gives the decoded answer."""
        parts = Parts(operation, params, request_options, access_token, body)
        return operation.decode(await self.send(operation, path, parts))

    def page(
        self,
        operation: Operation[Page[T]],
        path: Sequence[str],
        params: Mapping[str, Any] | None,
        request_options: RequestOptions | Mapping[str, Any] | None = None,
        *,
        access_token: str | None = None,
    ) -> AsyncPages[T]:
        """A call for a page: awaited it gives the page, iterated the items of all pages."""
        from ._pages import Walk

        page = self._page

        async def fetch(walk: Walk) -> AsyncPage[T]:
            parts = Parts(operation, walk.params, request_options, access_token)
            return page(operation.decode(await self.send(operation, path, parts)), fetch, walk)

        return self._pages(fetch, Walk(operation.id, params))


def _written(operation: Operation[Any], params: Mapping[str, Any] | None, body: Any) -> bytes | None:
    """Parameters as JSON: what is absent is left out, and so is `None` where the API has no null."""
    if body is not None:
        return to_json(body)
    if params is None:
        return None
    nullable = operation.nullable
    sent: dict[str, Any] = {}
    for name, value in params.items():
        if value is UNSET or (value is None and name not in nullable):
            continue
        if type(value) is datetime and value.tzinfo is None:
            raise InvalidRequestError(
                f"`{name}` is a datetime without a time zone: add one, such as `tzinfo=timezone.utc`",
                code="datetime_naive",
                operation=operation.id,
            )
        sent[name] = value.expose() if type(value) is Secret else value
    try:
        return to_json(sent)
    except (TypeError, NotImplementedError, ValueError) as cause:
        raise InvalidRequestError(
            f"the parameters cannot be written as JSON: {cause}", code="invalid_parameters", operation=operation.id
        ) from cause


def _options(options: RequestOptions | Mapping[str, Any], operation: Operation[Any]) -> RequestOptions:
    if isinstance(options, RequestOptions):
        return options
    try:
        return RequestOptions(**options)
    except TypeError as cause:
        raise InvalidRequestError(f"request_options: {cause}", code="options_invalid", operation=operation.id) from None


def _plain(text: str) -> str:
    return text.expose() if isinstance(text, Secret) else text
