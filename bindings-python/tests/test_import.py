"""What an import brings in, and that nothing starts early. How long it takes is for `cargo xtask bench python`."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

PROBE = """
import json, sys, threading
before = set(sys.modules)
{statement}
new = set(sys.modules) - before
print(json.dumps({{"modules": sorted(new), "threads": threading.active_count()}}))
"""


def probe(statement: str) -> dict[str, Any]:
    """What a fresh interpreter has after a statement."""
    command = [sys.executable, "-c", PROBE.format(statement=statement)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def test_import() -> None:
    found = probe("import workos_kit")
    assert len(found["modules"]) < 10, found["modules"]
    assert found["threads"] == 1


def test_a_client_imports_neither_services_nor_models() -> None:
    found = probe("from workos_kit import WorkOS; WorkOS('sk_test')")
    # What msgspec brings in counts as well, but for what it takes from a package that happens to be installed.
    own = [name for name in found["modules"] if name.startswith("workos_kit")]
    assert len(own) < 12, own
    assert not any(".models" in name or ".services." in name for name in own)
    assert "asyncio" not in found["modules"]


def test_a_call_imports_the_models_it_needs() -> None:
    found = probe("""
from workos_kit import WorkOS
from workos_kit._decode import decoder
workos = WorkOS('sk_test')
from workos_kit.generated.services import organizations
decoder(organizations._GET_ORGANIZATION._type())
""")
    models = [name for name in found["modules"] if ".models." in name]
    assert "workos_kit.generated.models.organizations" in models
    assert len(models) <= 2, models


def test_nothing_starts_at_import() -> None:
    found = probe("import workos_kit, workos_kit.events, workos_kit.sso; workos_kit.AsyncWorkOS('sk_test')")
    assert found["threads"] == 1
