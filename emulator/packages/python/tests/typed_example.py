# pyright: strict
"""What a type checker must understand of the package."""

from datetime import timedelta
from pathlib import Path

from typing_extensions import assert_type
from workos_emulator import Clock, Emulator, Fault, Mail, Request, SetFault

FAULT: Fault = {"operation": "organizations.list_organizations", "drop": "mid_body"}

with Emulator.start(seed=[Path("seed.yaml"), {"users": []}], seed_number=3) as emulator:
    emulator.fault("organizations.list_organizations", status=503, count=2)
    emulator.fault(path="/organizations/{id}", drop="reset")
    emulator.set_fault(FAULT)
    assert_type(emulator.faults(), list[SetFault])
    assert_type(emulator.faults()[0]["struck"], int)
    assert_type(emulator.advance_clock(timedelta(hours=1)), Clock)
    assert_type(emulator.outbox(), list[Mail])
    assert_type(emulator.wait_for_code("ada@example.com"), str)
    assert_type(emulator.requests()[0], Request)
    emulator.fault(drop="sideways")  # pyright: ignore[reportArgumentType]
