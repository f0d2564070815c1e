"""What models and parameters are made of."""

from __future__ import annotations

import os
import sys
from _thread import RLock
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Generic, TypeVar, overload

import msgspec
from msgspec import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeGuard

T_co = TypeVar("T_co", covariant=True)

# Held while a module is imported on first use. A fork waits for it: an import that another thread is in the middle of
# would never end in the child, because that thread does not exist there.
gate = RLock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=gate.acquire, after_in_parent=gate.release, after_in_child=gate.release)

REDACTED = "[redacted]"
EXTRA = "$extra"

if TYPE_CHECKING:
    Timestamp = datetime
else:
    # Without an offset a timestamp is not a point in time.
    Timestamp = Annotated[datetime, msgspec.Meta(tz=True)]


class Model(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An object of the API: immutable, comparable, with members that can be matched, copied and pickled."""

    secret_fields: ClassVar[frozenset[str]] = frozenset()
    """Members that are never printed."""

    # Most answers have none; then the member costs nothing.
    _extra: dict[str, Any] | UnsetType = msgspec.field(default=UNSET, name=EXTRA)

    @property
    def extra(self) -> dict[str, Any]:
        """Members that this version does not know, by name."""
        return {} if self._extra is UNSET else self._extra

    def __repr__(self) -> str:
        members = (f"{name}={shown}" for name, shown in self._shown())
        return f"{type(self).__name__}({', '.join(members)})"

    def __rich_repr__(self) -> Any:
        return self._shown()

    def _shown(self) -> Iterable[tuple[str, str]]:
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is UNSET:
                continue
            if name == "_extra":
                # Names only: a member that this version does not know could be a secret.
                yield "extra", f"[{', '.join(sorted(value))}]"
            elif name in self.secret_fields and value is not None:
                yield name, REDACTED
            else:
                yield name, repr(value)


class service(Generic[T_co]):
    """A property that is computed once, on first use, and then an ordinary attribute."""

    def __init__(self, make: Callable[[Any], T_co]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> service[T_co]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T_co: ...
    def __get__(self, instance: object | None, owner: type) -> service[T_co] | T_co:
        if instance is None:
            return self
        with gate:
            made = self._make(instance)
        return instance.__dict__.setdefault(self._name, made)


class Secret(str):
    """A text that is not shown: `str`, `repr` and f-strings give `[redacted]`. It can be passed, stored and compared
    like any text; `expose()` gives a plain one."""

    __slots__ = ()

    def expose(self) -> str:
        """The value itself."""
        return str.__str__(self)

    def __repr__(self) -> str:
        return REDACTED

    def __str__(self) -> str:
        return REDACTED

    def __format__(self, specification: str) -> str:
        return format(REDACTED, specification)


class UnionType(type):
    """A union of models that one member tells apart.

    For msgspec it is a custom type, so that a form that this version does not know is kept as it came.
    """

    tag: str
    variants: dict[Any, str]
    module: str

    def __instancecheck__(cls, instance: object) -> bool:
        # msgspec asks this of what its hook gave; a form that this version does not know can be anything.
        return True

    def model(cls, value: Any) -> Any:
        """The model that a decoded object has the form of, if this version knows it."""
        tag = value.get(cls.tag) if is_object(value) else None
        name = cls.variants.get(tag) if isinstance(tag, (str, bool)) else None
        return None if name is None else eval(name, vars(sys.modules[cls.module]))  # noqa: S307


class Lazy:
    """A module of models that is imported when one of its models is first needed."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        from importlib import import_module

        return getattr(import_module(f"workos_kit.generated.models.{self._name}"), name)


def lazy(name: str) -> Any:
    """Stands for a module of models in the annotations of another, which msgspec reads late."""
    return Lazy(name)


def union(name: str, module: str, tag: str, variants: dict[Any, str]) -> Any:
    """The type of a union."""
    return UnionType(name, (), {"tag": tag, "variants": variants, "module": module, "__module__": module})


def open_enum(*values: str) -> Any:
    """The type of an open enumeration: text, with the values this version knows as examples."""
    return Annotated[str, msgspec.Meta(examples=list(values))]


if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    PageOrder: TypeAlias = Literal["asc", "desc", "normal"] | str
else:
    PageOrder = open_enum("asc", "desc", "normal")
"""Order of a page: oldest first, newest first, or the server's own. Other values can appear."""


def to_dict(value: Any) -> Any:
    """A model, or anything made of models, as plain dictionaries with the names on the wire.

    Absent members are left out, unknown ones are there, timestamps are texts. Secrets are written out.
    """
    return _flattened(msgspec.to_builtins(value, str_keys=True, enc_hook=_encoded))


def to_json(value: Any) -> bytes:
    """Parameters as JSON."""
    json = msgspec.json.encode(value, enc_hook=_encoded)
    return json if b'"$extra"' not in json else msgspec.json.encode(to_dict(value))


def _encoded(value: Any) -> Any:
    if isinstance(value, Secret):
        return value.expose()
    if isinstance(value, msgspec.Raw):
        return msgspec.json.decode(value)
    envelope = getattr(value, "_envelope", None)
    if isinstance(envelope, Model):
        # A page, which also knows how to get the next one.
        return envelope
    raise NotImplementedError(f"{type(value).__name__} cannot be sent")


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether decoded JSON is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether decoded JSON is a list."""
    return isinstance(value, list)


def _flattened(value: Any) -> Any:
    if is_object(value):
        members = {name: _flattened(member) for name, member in value.items() if name != EXTRA}
        members.update(value.get(EXTRA, ()))
        return members
    if is_list(value):
        return [_flattened(item) for item in value]
    return value
