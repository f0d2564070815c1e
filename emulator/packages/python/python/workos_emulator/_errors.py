"""What can go wrong, one class for each way of mending it."""


class EmulatorError(Exception):
    """Root of the errors of this package."""


class ProgramMissing(EmulatorError):
    """The program ``workos-emulator`` is not where the package puts it."""


class StartFailed(EmulatorError):
    """The emulator ended or said nothing instead of starting; the message has what it wrote."""


class ControlRefused(EmulatorError):
    """The emulator did not do what it was told: ``status`` and ``code`` say why."""

    def __init__(self, message: str, *, status: int, code: str | None) -> None:
        super().__init__(message)
        self.status = status
        """HTTP status of the control's answer."""
        self.code = code
        """Its code, such as ``emulator_control_invalid``."""


class NotInTime(EmulatorError):
    """What was waited for, a code or an event, did not come in time."""


class UnmetExpectations(EmulatorError, AssertionError):
    """Other requests came than a test expected; the message says which, a line each."""
