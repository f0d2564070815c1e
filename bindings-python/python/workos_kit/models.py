"""Every model, union and enum of the API. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .generated.models import *  # noqa: F403
else:
    from .generated.models import __all__, __dir__, __getattr__  # noqa: F401
