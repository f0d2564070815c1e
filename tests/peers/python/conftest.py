"""Fixtures: a real emulator process and the official SDK as its client."""

import json
import os
import subprocess
from pathlib import Path

import pytest

SEED = Path(__file__).parents[3] / "examples" / "demo" / "seed.yaml"


@pytest.fixture(scope="session")
def emulator():
    """The emulator's ready line: `url`, `api_key`, `client_id`."""
    process = subprocess.Popen(
        [os.environ["WORKOS_EMULATOR"], "--port", "0", "--json", "--seed", str(SEED)],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.terminate()
        process.wait(timeout=10)
