"""What is said where an extra is not installed."""

from __future__ import annotations

import subprocess
import sys

import pytest

_WITHOUT = """
import sys
sys.modules.update({{name: None for name in {names}}})
from feedlint.command.cli import main
sys.exit(main({arguments}))
"""


@pytest.mark.parametrize(
    ("names", "arguments", "extra"),
    [
        (["pygls", "lsprotocol"], ["server", "--stdio"], "feedlint[server]"),
        (["watchfiles"], ["--watch", "--isolated", "."], "feedlint[watch]"),
    ],
)
def test_without_the_extra(names: list[str], arguments: list[str], extra: str) -> None:
    program = _WITHOUT.format(names=names, arguments=arguments)
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 2
    assert f"pip install '{extra}'" in done.stderr
    assert "Traceback" not in done.stderr
