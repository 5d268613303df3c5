"""What feedlint says of real feeds: no failure, and no error without a requirement."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from feedlint.api import lint
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

TOOL = CHECKOUT / "tools" / "real_feeds.py"


def test_every_error_has_its_requirement(shared: Path) -> None:
    command = [sys.executable, str(TOOL), str(shared / "feeds"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_rule_without_a_requirement_stops_the_page(tmp_path: Path) -> None:
    (tmp_path / "feed.atom").write_text("404 not found", "utf-8")
    command = [sys.executable, str(TOOL), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "KeyError: 'not-a-feed'" in done.stderr


@pytest.mark.parametrize("folder", ["feeds/real", "feeds/commits"])
def test_every_rule_runs_on_every_feed(shared: Path, folder: str) -> None:
    feeds = [path for path in (shared / folder).iterdir() if path.is_file()]
    assert len(feeds) > 10
    for path in feeds:
        for finding in lint(path, select=["ALL"]).findings:
            assert (finding.line, finding.column) <= (finding.end_line, finding.end_column)
