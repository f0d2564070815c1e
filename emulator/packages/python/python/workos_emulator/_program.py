"""Where the program is."""

import os
import shutil
import sysconfig
from pathlib import Path

from ._errors import ProgramMissing

_NAME = "workos-emulator.exe" if os.name == "nt" else "workos-emulator"
_VARIABLE = "WORKOS_EMULATOR"


def program() -> Path:
    """The program: the file that the environment variable ``WORKOS_EMULATOR`` names, the one that was installed with this
    package, or the first on the ``PATH``.

    Raises ``ProgramMissing`` if there is none.
    """
    if named := os.environ.get(_VARIABLE):
        if not Path(named).is_file():
            raise ProgramMissing(f"{_VARIABLE} names {named}, and there is no such file: correct or unset it")
        return Path(named)
    for folder in _script_folders():
        if (folder / _NAME).is_file():
            return folder / _NAME
    if found := shutil.which(_NAME):
        return Path(found)
    raise ProgramMissing(
        "the program workos-emulator was not installed with the package: reinstall it "
        f"(pip install --force-reinstall workos-emulator), or name the program in {_VARIABLE}"
    )


def _script_folders() -> list[Path]:
    schemes = [None, *(name for name in sysconfig.get_scheme_names() if name.endswith("_user"))]
    paths = [sysconfig.get_path("scripts", scheme) if scheme else sysconfig.get_path("scripts") for scheme in schemes]
    # `pip install --target` puts programs beside the package.
    return [*(Path(path) for path in paths if path), Path(__file__).parent.parent / "bin"]
