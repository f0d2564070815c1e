"""The official SDK as a client of the emulator that the environment names."""

import os
import sys
from pathlib import Path

import pytest
from workos import WorkOSClient

sys.path.append(str(Path(__file__).parents[3] / "examples" / "demo" / "python"))


@pytest.fixture
def workos():
    return WorkOSClient(
        api_key=os.environ["WORKOS_API_KEY"],
        client_id=os.environ["WORKOS_CLIENT_ID"],
        base_url=os.environ["WORKOS_BASE_URL"],
        max_retries=0,
    )
