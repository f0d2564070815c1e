"""Finds every method of the official SDK, with arguments for it made from its own type annotations.

A required argument gets a sample of its type, an optional one is left out, a union is tried alternative by alternative.
"""

from __future__ import annotations

import dataclasses
import enum
import importlib
import inspect
import itertools
import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

# Texts whose form the API description constrains, by the name of the argument.
TEXTS = {
    "email": "ada@example.com",
    "new_email": "ada@example.org",
    "url": "https://app.example.com/hook",
    "endpoint_url": "https://app.example.com/hook",
    "uri": "https://app.example.com/callback",
    "redirect_uri": "https://app.example.com/callback",
    "origin": "https://app.example.com",
    "range_start": "2026-01-01T00:00:00.000Z",
    "range_end": "2026-01-02T00:00:00.000Z",
    "expires_at": "2030-01-01T00:00:00.000Z",
    "type": "user",
}
# Arguments that are typed as any mapping.
MAPPINGS: dict[str, Any] = {"body": {"name": "Reports", "application_type": "m2m", "organization_id": "org_1"}}
MAX_ALTERNATIVES = 8
"""At most this many lists of arguments per method."""


def official_methods(client: Any) -> Iterator[tuple[str, Any]]:
    """All public methods of all services, as `service.method`."""
    for service_name in sorted(dir(type(client))):
        if service_name.startswith("_"):
            continue
        service = getattr(client, service_name)
        if not type(service).__module__.startswith("workos.") or callable(service):
            continue
        for name in sorted(dir(type(service))):
            method = getattr(service, name)
            if not name.startswith("_") and inspect.ismethod(method):
                yield f"{service_name}.{name}", method


def argument_lists(method: Any) -> Iterator[dict[str, Any]]:
    """The lists of arguments that a method is called with."""
    required = {
        parameter.name: parameter.annotation
        for parameter in inspect.signature(method).parameters.values()
        if parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
    }
    hints = typing.get_type_hints(types.SimpleNamespace(__annotations__=required), globalns=_namespace(method))
    choices = [list(_samples(hint, name)) for name, hint in hints.items()]
    for values in itertools.islice(itertools.product(*choices), MAX_ALTERNATIVES):
        yield dict(zip(hints, values))


def _namespace(method: Any) -> dict[str, Any]:
    # Some names are imported for type checkers only.
    common = importlib.import_module("workos.common.models")
    return {**vars(common), **vars(inspect.getmodule(method.__func__))}


def _samples(annotation: Any, name: str) -> Iterator[Any]:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    kind = annotation if isinstance(annotation, type) else None
    if origin in (typing.Union, types.UnionType):
        alternatives = [argument for argument in arguments if argument is not type(None)]
        # An enumeration or a date beside `str` is the same argument, written more strictly.
        if str in alternatives and len(alternatives) > 1:
            alternatives.remove(str)
        for alternative in alternatives:
            yield from _samples(alternative, name)
    elif origin is typing.Literal:
        yield arguments[0]
    elif origin in (list, Sequence):
        yield [next(_samples(arguments[0], name.removesuffix("s")))]
    elif origin in (dict, Mapping):
        yield MAPPINGS.get(name) or {"key": next(_samples(arguments[1], "value"))}
    elif kind is not None and issubclass(kind, enum.Enum):
        yield next(iter(kind)).value
    elif dataclasses.is_dataclass(annotation):
        yield _record(annotation)
    elif kind is bool:
        yield True
    elif kind in (int, float):
        yield 1
    elif kind is bytes:
        yield b"bytes"
    elif kind is datetime:
        yield datetime(2026, 1, 1, tzinfo=timezone.utc)
    else:
        yield TEXTS.get(name, f"{name}_1")


def _record(kind: Any) -> Any:
    hints = typing.get_type_hints(kind)
    missing = dataclasses.MISSING
    required = [
        field.name for field in dataclasses.fields(kind) if field.default is missing and field.default_factory is missing
    ]
    return kind(**{name: next(_samples(hints.get(name, str), name)) for name in required})
