"""An emulator as a process of its own that ends with the one that started it."""

import json
import subprocess
import tempfile
import threading
import weakref
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from ._control import Control, Seed
from ._errors import StartFailed
from ._program import program

__all__ = ["Emulator", "Seed"]

_GRACE = 5.0
"""Seconds that the program gets to end before it is ended."""


class Emulator(Control):
    """A running emulator. It stops at the end of the ``with`` block, with ``stop``, and at the latest with this process,
    however that ends."""

    api_key: str
    """An API key that it accepts."""
    client_id: str
    """Client id of its environment."""

    def __init__(self, process: "subprocess.Popen[bytes]", ready: dict[str, str]) -> None:
        super().__init__(ready["url"])
        self.api_key = ready["api_key"]
        self.client_id = ready["client_id"]
        self._process = process
        self._finalizer = weakref.finalize(self, _end, process)

    @classmethod
    def start(
        cls,
        seed: Seed | Sequence[Seed] | None = None,
        *,
        port: int = 0,
        seed_number: int = 0,
        api_key: str | None = None,
        client_id: str | None = None,
        interactive: bool = False,
        contract: bool = False,
        timeout: float = 10.0,
    ) -> "Emulator":
        """Starts an emulator.

        ``seed``: what it starts with, one or several. ``port``: 0 takes a free one. ``seed_number``: the number from which
        ids, codes and secrets follow. ``api_key``, ``client_id``: those of the environment. ``interactive``: the sign-in pages
        wait for a person. ``contract``: every valid request is answered with a sample. ``timeout``: seconds until it must be
        ready.

        Raises ``ProgramMissing``; ``StartFailed``, whose message is the program's; ``ControlRefused`` for a seed that does not
        fit.
        """
        command = [str(program()), "--json", "--exit-with-stdin", "--port", str(port), "--seed-number", str(seed_number)]
        command += [] if api_key is None else ["--api-key", api_key]
        command += [] if client_id is None else ["--client-id", client_id]
        command += ["--interactive"] if interactive else []
        command += ["--contract"] if contract else []
        emulator = cls(*_launch(command, timeout))
        try:
            for one in _each(seed):
                emulator.seed(one)
        except BaseException:
            emulator.stop()
            raise
        return emulator

    @property
    def environment(self) -> dict[str, str]:
        """The variables that lead a client of any language to it: ``WORKOS_BASE_URL``, ``WORKOS_API_KEY`` and
        ``WORKOS_CLIENT_ID``."""
        return {"WORKOS_BASE_URL": self.url, "WORKOS_API_KEY": self.api_key, "WORKOS_CLIENT_ID": self.client_id}

    @property
    def is_running(self) -> bool:
        """Whether its process has not ended."""
        return self._process.poll() is None

    def stop(self) -> None:
        """Stops it and waits for its process. Does nothing the second time."""
        self._finalizer()

    def __enter__(self) -> "Emulator":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Emulator at {self.url}{'' if self.is_running else ', stopped'}>"


def _each(seed: Seed | Sequence[Seed] | None) -> Sequence[Seed]:
    if seed is None:
        return []
    return list(seed) if isinstance(seed, (list, tuple)) else [seed]  # pyright: ignore[reportReturnType]


def _launch(command: list[str], timeout: float) -> "tuple[subprocess.Popen[bytes], dict[str, str]]":
    # What the program says goes to a file: nobody has to read it while it runs.
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        line = _first_line(process, timeout)
        try:
            ready: Any = json.loads(line) if line else None
        except ValueError:
            ready = None
        if isinstance(ready, dict):
            return process, ready  # pyright: ignore[reportUnknownVariableType]
        _end(process)
        errors.seek(0)
        said = errors.read().decode(errors="replace").strip()
        late = f"it was not ready within {timeout} s" if line is None else f"it ended with status {process.returncode}"
        raise StartFailed(f"the emulator did not start: {said or late} ({Path(command[0]).name} {' '.join(command[1:])})")


def _first_line(process: "subprocess.Popen[bytes]", timeout: float) -> bytes | None:
    """The first line of output; ``None`` when there is none in time."""
    output: IO[bytes] | None = process.stdout
    assert output is not None
    lines: list[bytes] = []
    reader = threading.Thread(target=lambda: lines.append(output.readline()), daemon=True)
    reader.start()
    reader.join(timeout)
    return lines[0] if lines else None


def _end(process: "subprocess.Popen[bytes]") -> None:
    # The end of its input is its sign to go.
    with suppress(OSError):
        if process.stdin is not None:
            process.stdin.close()
    try:
        process.wait(_GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
