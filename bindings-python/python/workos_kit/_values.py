"""What models and parameters are made of."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import msgspec
from msgspec import UNSET, UnsetType

if TYPE_CHECKING:
    from collections.abc import Iterable

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

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
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
        return isinstance(instance, (Model, dict))

    def model(cls, value: Any) -> Any:
        """The model that a decoded object has the form of, if this version knows it."""
        tag = value.get(cls.tag) if isinstance(value, dict) else None
        name = cls.variants.get(tag) if isinstance(tag, (str, bool)) else None
        return None if name is None else eval(name, vars(sys.modules[cls.module]))  # noqa: S307


def union(name: str, module: str, tag: str, variants: dict[Any, str]) -> Any:
    """The type of a union."""
    return UnionType(name, (), {"tag": tag, "variants": variants, "module": module, "__module__": module})


def open_enum(*values: str) -> Any:
    """The type of an open enumeration: text, with the values this version knows as examples."""
    return Annotated[str, msgspec.Meta(examples=list(values))]


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
    raise NotImplementedError(f"{type(value).__name__} cannot be sent")


def _flattened(value: Any) -> Any:
    if isinstance(value, dict):
        members = {name: _flattened(member) for name, member in value.items() if name != EXTRA}
        members.update(value.get(EXTRA, ()))
        return members
    if isinstance(value, list):
        return [_flattened(item) for item in value]
    return value
