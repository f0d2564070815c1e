import json
from collections.abc import Callable
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from workos_emulator import Emulator

pytest_plugins = ["pytester"]

Ask = Callable[..., tuple[int, Any]]


@pytest.fixture
def ask() -> Ask:
    """Calls the API of an emulator as any client would: status and JSON."""

    def ask(emulator: Emulator, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        headers = {"authorization": f"Bearer {emulator.api_key}", "content-type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        try:
            with urlopen(Request(emulator.url + path, data, headers, method=method)) as answer:
                return answer.status, json.loads(answer.read() or b"null")
        except HTTPError as error:
            return error.code, json.loads(error.read() or b"null")

    return ask
