"""What the tests share: an emulator for each run, clients, and the installed package, never the source tree."""

from __future__ import annotations

import json
import os
import subprocess
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import workos_kit
from workos_kit import AsyncWorkOS, WorkOS

ROOT = Path(__file__).parents[2]
PROGRAM = os.environ.get("WORKOS_EMULATOR", str(ROOT / "target/debug/workos-emulator"))
ACCESS_TOKEN = "access token for tests"


class Emulator:
    """A running emulator."""

    def __init__(self, *arguments: str) -> None:
        command = [PROGRAM, "--port", "0", "--json", *arguments]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        ready = json.loads(self._process.stdout.readline())
        self.url: str = ready["url"].rstrip("/")
        self.api_key: str = ready["api_key"]
        self.client_id: str = ready["client_id"]

    def settings(self, **more: Any) -> dict[str, Any]:
        """Settings of a client for it."""
        return {"api_key": self.api_key, "client_id": self.client_id, "base_url": self.url, **more}

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """Sends a request to the emulator beside the package under test."""
        data = None if body is None else json.dumps(body).encode()
        headers = {"authorization": f"Bearer {self.api_key}", "content-type": "application/json"}
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        with urllib.request.urlopen(request) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def fault(self, operation: str, **fault: Any) -> None:
        """Has requests of an operation fail."""
        self.control("POST", "/_emulator/faults", {"operation": operation, **fault})

    def requests(self) -> list[Any]:
        """The requests that came."""
        return self.control("GET", "/_emulator/requests")["data"]

    def forget(self) -> None:
        """Forgets requests and faults."""
        self.control("DELETE", "/_emulator/requests")
        self.control("DELETE", "/_emulator/faults")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()


@pytest.fixture(scope="session")
def shared_emulator() -> Iterator[Emulator]:
    emulator = Emulator("--seed", str(ROOT / "examples/demo/seed.yaml"))
    yield emulator
    emulator.stop()


@pytest.fixture
def emulator(shared_emulator: Emulator) -> Emulator:
    shared_emulator.forget()
    return shared_emulator


@pytest.fixture(scope="session")
def contract() -> Iterator[Emulator]:
    """An emulator that checks requests against the API description and answers with samples made from it."""
    emulator = Emulator("--contract")
    yield emulator
    emulator.stop()


@pytest.fixture
def workos(emulator: Emulator) -> WorkOS:
    return WorkOS(**emulator.settings())


@pytest.fixture
def async_workos(emulator: Emulator) -> AsyncWorkOS:
    return AsyncWorkOS(**emulator.settings())


def pytest_configure(config: pytest.Config) -> None:
    installed = Path(workos_kit.__file__)
    assert ROOT / "bindings-python" not in installed.parents, "install the wheel and run its tests from there"
