"""Decoding: fast where an answer is what it should be, lenient where live answers are, exact about what is wrong.

The fast way refuses unknown members and unexpected nulls. Only then the answer is decoded a second time: unknown
members move to `extra`, a null where none is allowed counts as absent, and an absent list is empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ._values import EXTRA, UnionType, is_list, is_object
from .errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Callable

    Plan = Callable[[Any], Any]


def decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    """The fast decoder of a type."""
    return msgspec.json.Decoder(type_, dec_hook=union_value)


def decode(fast: msgspec.json.Decoder[Any], body: bytes | msgspec.Raw, operation: str | None, what: str) -> Any:
    """The value in a body. Fails with `DecodeError`, whose message names the member but shows no value."""
    try:
        return fast.decode(body)
    except msgspec.ValidationError:
        pass
    except (msgspec.DecodeError, UnicodeDecodeError) as cause:
        raise _malformed(what, "it is not JSON", operation) from cause
    try:
        return lenient(msgspec.json.decode(body), fast.type)
    except (msgspec.ValidationError, RecursionError) as cause:
        # Without the cause: it could quote the answer.
        raise _malformed(what, _without_values(str(cause)), operation) from None


def lenient(value: Any, type_: Any) -> Any:
    """Decoded JSON as a value of a type, as far as it can be."""
    plan = _plan_of(type_)
    return msgspec.convert(value if plan is None else plan(value), type_, dec_hook=union_value)


def union_value(type_: Any, value: Any) -> Any:
    """The model of a union that an object has the form of; the object itself if none is known."""
    if not isinstance(type_, UnionType):
        raise NotImplementedError(f"{type_} cannot be decoded")
    model = type_.model(value)
    if model is None:
        return value
    try:
        return msgspec.convert(value, model, dec_hook=union_value)
    except msgspec.ValidationError:
        return lenient(value, model)


_plans: dict[Any, Plan | None] = {}


def _plan_of(type_: Any) -> Plan | None:
    try:
        return _plans[type_]
    except KeyError:
        pass
    from msgspec import inspect

    # Made whole before it is shared: other threads may need the same one.
    plan = _plans[type_] = _plan(inspect.type_info(type_), inspect, {})
    return plan


def _plan(node: Any, inspect: Any, structs: dict[type, Plan]) -> Plan | None:
    """What makes decoded JSON fit a type; nothing if there is nothing to do. `structs` are those under way."""
    if isinstance(node, inspect.Metadata):
        return _plan(node.type, inspect, structs)
    if isinstance(node, inspect.StructType):
        return structs.get(node.cls) or _struct_plan(node, inspect, structs)
    if isinstance(node, inspect.ListType):
        item = _plan(node.item_type, inspect, structs)
        return item and (lambda value: [item(entry) for entry in value] if is_list(value) else value)
    if isinstance(node, inspect.DictType):
        entry = _plan(node.value_type, inspect, structs)
        return entry and (
            lambda value: {name: entry(member) for name, member in value.items()} if is_object(value) else value
        )
    if isinstance(node, inspect.RawType):
        # What stays text on the fast way becomes text again.
        return lambda value: msgspec.Raw(msgspec.json.encode(value))
    if isinstance(node, inspect.UnionType):
        plans = [plan for plan in (_plan(member, inspect, structs) for member in node.types) if plan is not None]
        return plans[0] if len(plans) == 1 else None
    return None


def _struct_plan(node: Any, inspect: Any, structs: dict[type, Plan]) -> Plan:
    fields: dict[str, tuple[Plan | None, bool]] = {}
    empty: dict[str, type] = {}
    takes_extra = False

    def plan(value: Any) -> Any:
        if not is_object(value):
            return value
        known: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for name, member in value.items():
            field = fields.get(name)
            if field is None:
                extra[name] = member
            elif member is not None:
                known[name] = member if field[0] is None else field[0](member)
            elif field[1]:
                known[name] = None
        for name, make in empty.items():
            known.setdefault(name, make())
        if extra and takes_extra:
            known[EXTRA] = extra
        return known

    # Before its members are looked at: a model can contain itself.
    structs[node.cls] = plan
    for field in node.fields:
        if field.encode_name == EXTRA:
            takes_extra = True
            continue
        fields[field.encode_name] = (_plan(field.type, inspect, structs), _takes_null(field.type, inspect))
        if field.required and isinstance(field.type, (inspect.ListType, inspect.DictType)):
            empty[field.encode_name] = list if isinstance(field.type, inspect.ListType) else dict
    return plan


def _takes_null(node: Any, inspect: Any) -> bool:
    if isinstance(node, inspect.UnionType):
        return any(_takes_null(member, inspect) for member in node.types)
    return isinstance(node, (inspect.NoneType, inspect.AnyType, inspect.CustomType, inspect.RawType))


def _malformed(what: str, reason: str, operation: str | None) -> DecodeError:
    code = "event_malformed" if operation is None else "answer_malformed"
    return DecodeError(f"{what} is not understood: {reason}", code=code, operation=operation)


def _without_values(text: str) -> str:
    """The message of a decoder without the texts that it quotes from its input."""
    before, quote, _ = text.partition("Invalid value '")
    return f"{before}Invalid value" if quote else text
