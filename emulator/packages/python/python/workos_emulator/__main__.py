"""``python -m workos_emulator`` is the program ``workos-emulator``."""

import os
import subprocess
import sys

from ._program import program


def main() -> int:
    command = [str(program()), *sys.argv[1:]]
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    # The program takes the place of this process, so that signals and exit status are its own.
    os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(main())
