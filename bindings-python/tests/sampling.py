"""Makes arguments for any method and values for any type from their annotations."""

from __future__ import annotations

import collections.abc
import inspect
import types
import typing
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType
from workos_kit import RequestOptions, models
from workos_kit._values import PageOrder, UnionType
from workos_kit.events import EventType

ROOT = Path(__file__).parents[2]
# Types of parameters and members in the notation of the API description, by name.
TYPES: dict[str, str] = {}
for line in (ROOT / "api/surface.txt").read_text().splitlines():
    if line.startswith(("parameter ", "field ")):
        owner, name, *rest = (line + " ").replace("parameter ", "", 1).replace("field ", "", 1).split(" ")
        if line.startswith("field "):
            owner, rest, name = owner.partition(".")[0], [name, *rest], owner.partition(".")[2]
        TYPES[f"{owner}.{name.removesuffix('?')}"] = " ".join(rest)
FORMATS = {"email": "ada@example.com", "uri": "https://example.com/path?query=1"}

NOW = datetime(2026, 1, 15, 12, tzinfo=timezone.utc)


class Names(dict[str, Any]):
    """What annotations of services name."""

    def __missing__(self, name: str) -> Any:
        if name in models.__all__:
            return getattr(models, name)
        raise KeyError(name)


NAMES = Names(
    Any=Any, Mapping=Mapping, Sequence=Sequence, datetime=datetime, UnsetType=UnsetType, PageOrder=PageOrder,
    RequestOptions=RequestOptions, EventType=EventType, str=str, int=int, float=float, bool=bool, None_=None,
)  # fmt: skip


def arguments(operation: str, method: Any, full: bool, access_token: str) -> tuple[list[Any], dict[str, Any]]:
    """Arguments for a method: those it needs, or all."""
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in inspect.signature(method).parameters.values():
        if parameter.name == "request_options":
            continue
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and parameter.name == "access_token":
            positional.append(access_token)
        elif parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            positional.append(value(annotation(parameter.annotation), full, operation, parameter.name))
        elif full or parameter.default is parameter.empty:
            named[parameter.name] = value(annotation(parameter.annotation), full, operation, parameter.name)
    return positional, named


def annotation(text: str) -> Any:
    """The type that an annotation of a service stands for."""
    return eval(text, {}, NAMES)


def value(type_: Any, full: bool, owner: str, name: str) -> Any:
    """A value of a type, for a member of an operation or model."""
    origin = typing.get_origin(type_)
    if origin is Annotated:
        meta = type_.__metadata__[0]
        return meta.examples[0] if meta.examples else NOW
    if origin in (typing.Union, types.UnionType):
        return value(typing.get_args(type_)[0], full, owner, name)
    if origin in (list, collections.abc.Sequence):
        return [value(typing.get_args(type_)[0], full, owner, name)]
    if origin in (dict, collections.abc.Mapping):
        return {"key": value(typing.get_args(type_)[1], full, owner, name)}
    if isinstance(type_, UnionType):
        variant = next(iter(type_.variants.values())).rpartition(".")[2]
        return value(getattr(models, variant), full, owner, name)
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        return struct(type_, full, owner)
    if type_ is str:
        kind = TYPES.get(f"{owner}.{name}", "string").split(" ")[0].strip("?[]")
        return kind.removeprefix("=") if kind.startswith("=") else FORMATS.get(kind, "text + & ü")
    return {int: 7, float: 1.5, bool: True, datetime: NOW, Any: {"any": 1}}[type_]


def struct(type_: Any, full: bool, operation: str) -> Any:
    """A model, or a group of parameters of an operation."""
    made = {}
    is_model = any(key.startswith(f"{type_.__name__}.") for key in TYPES)
    for field in msgspec.structs.fields(type_):
        if field.name == "_extra" or not (full or field.required):
            continue
        owner = type_.__name__ if is_model else operation
        is_constant = isinstance(field.default, (str, bool))
        made[field.name] = field.default if is_constant else value(field.type, full, owner, field.encode_name)
    return type_(**made)
