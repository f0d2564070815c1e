"""The pytest plugin; pytest loads it by itself once the package is installed.

    def test_lists(workos_emulator):
        client = WorkOS(api_key=workos_emulator.api_key, base_url=workos_emulator.url)

Each test that asks for the fixture has an emulator of its own, on a free port, so that tests can run in any order and beside
each other. What it starts with:

    @pytest.mark.workos_emulator(seed={"organizations": [{"name": "Acme"}]})

for a test, class or module, the nearest winning; or for many of them a fixture ``workos_emulator_options`` of one's own that
returns the arguments of ``Emulator.start``.
"""

from collections.abc import Generator, Iterator
from typing import Any, cast

import pytest

from ._emulator import Emulator
from ._errors import EmulatorError
from ._types import Request

_MARK = "workos_emulator"
_SHOWN = 20
"""Requests that a failed test shows."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "workos_emulator(**options): what the fixture `workos_emulator` starts with, as of `Emulator.start`."
    )


@pytest.fixture
def workos_emulator_options() -> dict[str, Any]:
    """Arguments of ``Emulator.start``; marks take precedence. To be overridden."""
    return {}


@pytest.fixture
def workos_emulator(request: pytest.FixtureRequest, workos_emulator_options: dict[str, Any]) -> Iterator[Emulator]:
    """A WorkOS emulator of the test's own, on a free port."""
    options = dict(workos_emulator_options)
    # The nearest mark comes first; it is to win.
    for mark in reversed(list(request.node.iter_markers(_MARK))):
        if mark.args:
            raise pytest.UsageError(f"pytest.mark.{_MARK} takes keyword arguments only: {_MARK}(seed=...)")
        options.update(mark.kwargs)
    with Emulator.start(**options) as emulator:
        yield emulator


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, None]:
    """Shows what a failed test asked the emulator."""
    outcome = yield
    report: pytest.TestReport = outcome.get_result()
    emulator = getattr(item, "funcargs", {}).get("workos_emulator")
    if not (report.failed and report.when == "call" and isinstance(emulator, Emulator)):
        return
    try:
        requests = emulator.requests()
    except EmulatorError as error:
        report.sections.append(("WorkOS emulator", str(error)))
        return
    lines = [_line(request) for request in requests[-_SHOWN:]]
    if len(requests) > len(lines):
        lines.insert(0, f"({len(requests) - len(lines)} requests before)")
    report.sections.append(("WorkOS emulator", "\n".join(lines) or "no request was received"))


def _line(request: Request) -> str:
    status = request["status"] or "broken"
    struck = ", struck by a fault" if request["fault"] else ""
    answer = cast("dict[str, Any]", request["response"] if isinstance(request["response"], dict) else {})
    detail = f": {answer['message']}" if answer.get("message") else ""
    return f"{request['method']} {request['path']} -> {status} ({request['operation'] or 'no operation'}{struck}){detail}"
