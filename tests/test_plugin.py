"""The example plugin, installed beside feedlint and run as its own README says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from typing import TYPE_CHECKING

import pytest

from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

PLUGIN = CHECKOUT / "examples" / "plugin"
FEED = (CHECKOUT / "examples/cgit-fixed.atom").read_text(encoding="utf-8")
SHOUTING = FEED.replace(
    "<title>docs: say how to descale</title>", "<title>DOCS: DESCALE IT NOW</title>"
)
HEADLINE = (
    "feed.atom:50:8: warning[title-shouts] the title 'DOCS: DESCALE IT NOW' is all in capitals"
)


def run(*command: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **environment},
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    assert SHOUTING != FEED
    (tmp_path / "feed.atom").write_text(SHOUTING, encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def python(package_index: None, tmp_path_factory: pytest.TempPathFactory) -> str:
    """An environment with feedlint and the plugin, as `pip install` makes it."""
    del package_index
    root = tmp_path_factory.mktemp("plugin")
    venv.create(root / "venv", with_pip=True)
    python = str(root / "venv/bin/python")
    shutil.copytree(PLUGIN, root / "plugin")
    done = run(
        *(python, "-m", "pip", "install", "--quiet", str(CHECKOUT), str(root / "plugin")),
        cwd=root,
        PYTHONPATH="",
    )
    assert done.returncode == 0, done.stderr
    return python


def test_installed(python: str, site: Path) -> None:
    command = (python, "-m", "feedlint", "--output-format=concise", "feed.atom")
    silent = run(*command, cwd=site, PYTHONPATH="")
    assert "title-shouts" not in silent.stdout
    (site / "feedlint.toml").write_text('plugins = ["house"]\n', encoding="utf-8")
    told = run(*command, cwd=site, PYTHONPATH="")
    assert HEADLINE in told.stdout.splitlines()
    listed = run(python, "-m", "feedlint", "--list-rules", cwd=site, PYTHONPATH="")
    assert "Z001  title-shouts" in listed.stdout


def test_by_path_with_options(site: Path) -> None:
    shutil.copy(PLUGIN / "feedlint_house/__init__.py", site / "house.py")
    command = (sys.executable, "-m", "feedlint", "--output-format=concise", "feed.atom")
    lint = {"PYTHONPATH": str(CHECKOUT / "lint")}
    config = 'plugins = ["house.py"]\n[rules.title-shouts]\nwords = {}\n[severity]\nZ = "info"\n'
    (site / "feedlint.toml").write_text(config.format(4), encoding="utf-8")
    assert (
        HEADLINE.replace("warning", "info") in run(*command, cwd=site, **lint).stdout.splitlines()
    )
    (site / "feedlint.toml").write_text(config.format(5), encoding="utf-8")
    assert "title-shouts" not in run(*command, cwd=site, **lint).stdout
    (site / "feedlint.toml").write_text(config.format("'five'"), encoding="utf-8")
    failed = run(*command, cwd=site, **lint)
    assert failed.returncode == 2
    assert "rules.title-shouts.words must be a number" in failed.stderr
    explained = run(*command[:3], "--explain", "Z001", cwd=site, **lint)
    assert "must be a number" in explained.stderr


def test_its_own_tests_pass_and_can_fail(tmp_path: Path) -> None:
    shutil.copytree(PLUGIN, tmp_path / "plugin")
    paths = {"PYTHONPATH": os.pathsep.join([str(CHECKOUT / "lint"), str(tmp_path / "plugin")])}
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests")
    passed = run(*command, cwd=tmp_path / "plugin", **paths)
    assert passed.returncode == 0, passed.stdout
    assert "6 passed" in passed.stdout
    module = tmp_path / "plugin/feedlint_house/__init__.py"
    code = module.read_text(encoding="utf-8")
    shifted = code.replace("on_text(element)", "on_text(element, 1)")
    assert shifted != code
    module.write_text(shifted, encoding="utf-8")
    failed = run(*command, cwd=tmp_path / "plugin", **paths)
    assert failed.returncode == 1
    assert "3 failed, 3 passed" in failed.stdout
