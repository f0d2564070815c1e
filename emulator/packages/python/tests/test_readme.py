"""The blocks of the README run."""

import os
import re
from pathlib import Path

import pytest

README = Path(__file__).parent.parent / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def test_the_first_is_a_test(pytester: pytest.Pytester):
    pytester.makepyfile(test_sign_in=BLOCKS[0])
    pytester.runpytest_subprocess("-p", "no:cacheprovider", "--strict-markers").assert_outcomes(passed=1)


@pytest.mark.parametrize("block", BLOCKS[1:], ids=lambda block: block.strip().splitlines()[0])
def test_the_others_run(block, capsys):
    exec(compile(block, os.fspath(README), "exec"), {})
    assert "sk_test_default" in capsys.readouterr().out


def test_every_method_of_the_table_exists():
    from workos_emulator import Emulator

    rows = [line for line in README.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    named = [name for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[1])]
    assert len(named) > 15 and [name for name in named if not hasattr(Emulator, name)] == []
