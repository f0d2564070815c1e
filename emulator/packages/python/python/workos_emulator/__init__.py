"""WorkOS on this machine, for tests.

    from workos_emulator import Emulator

    with Emulator.start(seed={"organizations": [{"name": "Acme"}]}) as emulator:
        client = WorkOS(api_key=emulator.api_key, client_id=emulator.client_id, base_url=emulator.url)

With pytest there is nothing to start: the fixture ``workos_emulator`` gives each test an emulator of its own.
"""

from ._control import Control, Fork
from ._emulator import Emulator, Seed
from ._errors import ControlRefused, EmulatorError, NotInTime, ProgramMissing, StartFailed, UnmetExpectations
from ._program import program
from ._types import (
    Clock,
    Coverage,
    Expectation,
    Fault,
    Mail,
    RateLimit,
    Request,
    SetFault,
    WebhookAttempt,
    WebhookFault,
)

__all__ = [
    "Clock",
    "Control",
    "ControlRefused",
    "Coverage",
    "Emulator",
    "EmulatorError",
    "Expectation",
    "Fault",
    "Fork",
    "Mail",
    "NotInTime",
    "ProgramMissing",
    "RateLimit",
    "Request",
    "Seed",
    "SetFault",
    "StartFailed",
    "UnmetExpectations",
    "WebhookAttempt",
    "WebhookFault",
    "program",
]
