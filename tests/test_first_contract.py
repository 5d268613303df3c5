"""A plugin that was written for the first contract goes on working, letter for letter.

The folder `first_contract` holds the example plugin as it was before rules could visit
concepts: it visits an element by its name, and knows of no dialect but Atom.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from feedlint import lint
from feedlint.wrapping import entry, rss_item
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

PLUGIN = CHECKOUT / "tests" / "first_contract"
MODULE = str(PLUGIN / "feedlint_house" / "__init__.py")


def test_its_rule_finds_what_it_found() -> None:
    text = entry("<title>READ THIS NOW</title>").encode()
    found = [f for f in lint(text, plugins=[MODULE]).findings if f.name == "title-shouts"]
    assert [(f.line, f.element) for f in found] == [(11, "/feed/entry/title")]


def test_it_is_not_asked_about_what_it_cannot_know() -> None:
    text = rss_item("<title>READ THIS NOW</title>").encode()
    assert not [f for f in lint(text, plugins=[MODULE]).findings if f.name == "title-shouts"]


def test_its_own_tests_pass(tmp_path: Path) -> None:
    shutil.copytree(PLUGIN / "feedlint_house", tmp_path / "feedlint_house")
    shutil.copy(PLUGIN / "shouts_cases.txt", tmp_path / "test_title_shouts.py")
    paths = {"PYTHONPATH": f"{CHECKOUT / 'lint'}:{tmp_path}", "PATH": ""}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "."]
    done = subprocess.run(
        command, cwd=tmp_path, env=paths, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "6 passed" in done.stdout
