"""The examples run, and so do the blocks of the README."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from conftest import ROOT, Emulator

FOLDER = ROOT / "bindings-python"
BLOCKS = re.findall(r"```python\n(.*?)```", (FOLDER / "README.md").read_text(), re.DOTALL)


def run(emulator: Emulator, *arguments: str) -> str:
    environment = {
        **os.environ,
        "WORKOS_API_KEY": emulator.api_key,
        "WORKOS_CLIENT_ID": emulator.client_id,
        "WORKOS_BASE_URL": emulator.url,
    }
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_tour(emulator: Emulator) -> None:
    told = run(emulator, str(FOLDER / "examples/tour.py"), emulator.api_key, emulator.url)
    assert "not_found entity_not_found 404" in told


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_readme(emulator: Emulator, number: int) -> None:
    run(emulator, "-c", BLOCKS[number])
