"""The examples for web frameworks, in a fresh environment: they pass, and planted faults fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import venv
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

LOCK = ("--disable-pip-version-check", "--quiet")


class Planted(NamedTuple):
    """An example, a change to one of its files, and what the test has to say then."""

    name: str
    file: str
    old: str
    new: str
    says: str


PLANTED = [
    Planted(
        "django",
        "notes.py",
        'return f"tag:ada.invalid,2024:{item.number}"',
        "return str(item.number)",
        "/notes/feed.atom:2:504: error[id-not-iri] the id '2' is not an absolute IRI",
    ),
    Planted(
        "django",
        "notes.py",
        '    author_name = "Ada"\n',
        "",
        "/notes/feed.atom:2:1: error[missing-author] ",
    ),
    Planted(
        "flask",
        "templates/feed.xml",
        "{{ note.title }}",
        "{{ note.title | safe }}",
        "/feed.atom:11:17: error[bare-ampersand] ",
    ),
    Planted(
        "flask",
        "templates/feed.xml",
        "{{ note.changed.isoformat() }}",
        "{{ note.changed.ctime() }}",
        "/feed.atom:14:14: error[date-not-rfc3339] 'Mon Mar  4 09:30:00 2024' is not an RFC 3339",
    ),
]


@pytest.fixture(scope="module")
def python(package_index: None, tmp_path_factory: pytest.TempPathFactory) -> str:
    """An environment with feedlint, Django, Flask and pytest, and without anything of ours."""
    del package_index
    root = tmp_path_factory.mktemp("examples")
    venv.create(root / "venv", with_pip=True)
    python = str(root / "venv/bin/python")
    packages = (str(CHECKOUT), "django>=5.1", "flask>=3", "pytest>=8")
    install = (python, "-m", "pip", "install", *LOCK, *packages)
    done = subprocess.run(install, check=False, capture_output=True, text=True, env=_environment())
    assert done.returncode == 0, done.stderr
    return python


def _environment() -> dict[str, str]:
    names = ("PYTHONPATH", "DJANGO_SETTINGS_MODULE", "PYTEST_ADDOPTS")
    return {key: value for key, value in os.environ.items() if key not in names}


def _test(python: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = (python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder))
    return subprocess.run(
        command, cwd=folder, check=False, capture_output=True, text=True, env=_environment()
    )


@pytest.mark.parametrize("name", ["django", "flask"])
def test_the_example_passes(python: str, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    shutil.copytree(CHECKOUT / "examples" / name, folder)
    done = _test(python, folder)
    assert (done.returncode, "1 passed" in done.stdout) == (0, True), done.stdout + done.stderr


@pytest.mark.parametrize("planted", PLANTED, ids=lambda p: f"{p.name}-{p.says.split('[')[1][:9]}")
def test_a_planted_fault_is_found(python: str, tmp_path: Path, planted: Planted) -> None:
    folder = tmp_path / planted.name
    shutil.copytree(CHECKOUT / "examples" / planted.name, folder)
    file = folder / planted.file
    text = file.read_text(encoding="utf-8")
    assert planted.old in text
    file.write_text(text.replace(planted.old, planted.new), encoding="utf-8")
    done = _test(python, folder)
    assert done.returncode == 1, done.stderr
    assert planted.says in done.stdout
    assert "Traceback" not in done.stdout


def test_the_readmes_name_the_commands() -> None:
    for name in ("django", "flask"):
        text = (CHECKOUT / "examples" / name / "README.md").read_text(encoding="utf-8")
        assert f"python -m pip install {name} pytest feedlint && python -m pytest" in text
