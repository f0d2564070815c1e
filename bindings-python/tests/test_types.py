"""Type checkers agree: pyright in strict mode on the package and its examples, mypy on the examples, and stubtest on the
native module. They see the package as it is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from conftest import ROOT

PACKAGE = ROOT / "bindings-python"


def run(folder: Path, *arguments: str) -> str:
    environment = {**os.environ, "MYPYPATH": "", "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def consumer(folder: Path) -> Path:
    """A project beside the source tree, with the examples and nothing else."""
    shutil.copytree(PACKAGE / "examples", folder / "examples")
    return folder


def test_pyright_in_strict_mode(tmp_path: Path) -> None:
    project = consumer(tmp_path)
    (project / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "pythonVersion": "3.10"}')
    assert "0 errors" in run(project, "pyright", "--pythonpath", sys.executable)


def test_pyright_on_the_package_itself() -> None:
    assert "0 errors" in run(PACKAGE, "pyright", "--pythonpath", sys.executable)


def test_mypy(tmp_path: Path) -> None:
    assert "Success" in run(consumer(tmp_path), "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "examples")


def test_stubs_of_the_native_module(tmp_path: Path) -> None:
    assert "Success" in run(tmp_path, "mypy.stubtest", "workos_kit._native", "--ignore-missing-stub")
