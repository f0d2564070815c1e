"""Every operation, called as an application calls it: the emulator checks the request against the API description, and
answers with every kind of sample; nothing of an answer may be lost or made up."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime
from typing import Any

import pytest
import sampling
from conftest import ACCESS_TOKEN, ROOT, Emulator
from workos_kit import AsyncPages, AsyncWorkOS, Page, WorkOS, to_dict

METHODS = [
    line.split() for line in (ROOT / "api/surface.txt").read_text().splitlines() if line.startswith("method ")
]
OPERATIONS = [pytest.param(words[1].split("."), id=words[1]) for words in METHODS]
SAMPLES = ("minimal", "full", "nulls", "unknown")


def settings(contract: Emulator) -> dict[str, Any]:
    return contract.settings(client_secret="client secret", authkit_domain=contract.url, max_retries=0)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_operation(contract: Emulator, operation: list[str]) -> None:
    workos = WorkOS(**settings(contract))
    bodies = recorded(workos)
    method = getattr(getattr(workos, operation[0]), operation[1])
    for full in (False, True):
        positional, named = sampling.arguments(".".join(operation), method, full, ACCESS_TOKEN)
        if is_url(method):
            assert method(*positional, **named).startswith(contract.url)
            continue
        for sample in SAMPLES:
            options = {"extra_headers": {"x-emulator-sample": sample}}
            check(method(*positional, **named, request_options=options), bodies, f"{operation} {sample}")


@pytest.mark.parametrize("operation", OPERATIONS)
def test_async_operation(contract: Emulator, operation: list[str]) -> None:
    asyncio.run(async_operation(contract, operation))


async def async_operation(contract: Emulator, operation: list[str]) -> None:
    workos = AsyncWorkOS(**settings(contract))
    bodies = async_recorded(workos)
    method = getattr(getattr(workos, operation[0]), operation[1])
    positional, named = sampling.arguments(".".join(operation), method, True, ACCESS_TOKEN)
    if is_url(method):
        assert method(*positional, **named).startswith(contract.url)
        return
    call = method(*positional, **named, request_options={"extra_headers": {"x-emulator-sample": "full"}})
    if isinstance(call, AsyncPages):
        check(await call, bodies, f"{operation}")
    else:
        check(await call, bodies, f"{operation}")


def is_url(method: Any) -> bool:
    return "request_options" not in sampling.inspect.signature(method).parameters


def recorded(workos: WorkOS) -> list[bytes]:
    """The answers as they come."""
    bodies: list[bytes] = []
    send = workos._waist.send

    def recording(*arguments: Any) -> bytes:
        bodies.append(send(*arguments))
        return bodies[-1]

    workos._waist.send = recording  # type: ignore[method-assign]
    return bodies


def async_recorded(workos: AsyncWorkOS) -> list[bytes]:
    bodies: list[bytes] = []
    send = workos._waist.send

    async def recording(*arguments: Any) -> bytes:
        bodies.append(await send(*arguments))
        return bodies[-1]

    workos._waist.send = recording  # type: ignore[method-assign]
    return bodies


def check(result: Any, bodies: list[bytes], place: str) -> None:
    body = bodies.pop()
    assert not bodies
    answer = json.loads(body) if body else None
    if result is None:
        # Nothing is decoded where the API promises nothing.
        return
    if isinstance(answer, dict) and isinstance(answer.get("list_metadata"), dict):
        # Unknown members of cursors are of no use to anybody.
        answer["list_metadata"] = {name: answer["list_metadata"].get(name) for name in ("before", "after")}
    # Anything that an application may do with a result works.
    assert repr(result)
    same(f"{place}: $", answer, to_dict(result))


def same(path: str, answer: Any, decoded: Any) -> None:
    if isinstance(answer, dict) and isinstance(decoded, dict):
        for name, value in answer.items():
            same(f"{path}.{name}", value, decoded.get(name))
        for name in decoded.keys() - answer.keys():
            # What is always there and what has no entries can be filled in.
            empty = decoded[name] in (None, [], {}) or name in ("object", "list_metadata")
            assert empty, f"{path}.{name} was made up: {decoded[name]}"
    elif isinstance(answer, list) and isinstance(decoded, list):
        assert len(answer) == len(decoded), path
        for index, (one, other) in enumerate(zip(answer, decoded)):
            same(f"{path}[{index}]", one, other)
    elif answer is None:
        assert decoded in (None, [], {}), f"{path}: null became {decoded}"
    elif isinstance(answer, str) and answer != decoded:
        assert moment(answer) == moment(decoded), path
    else:
        assert answer == decoded, path


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def test_pages_are_typed(contract: Emulator) -> None:
    page = WorkOS(**settings(contract)).organizations.list_organizations()
    assert isinstance(page, Page)
    assert type(page.data[0]).__name__ == "Organization"
