"""The repositories that tests hold feeds against, made once for all of them."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from pathlib import Path

from feedlint.witnesses.repository import Repository
from tests.generators.commits import ADVERSARIAL, EXAMPLE, IMPOSSIBLE, Made, git, make


@functools.cache
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="feedlint-tests-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


@functools.cache
def made_example() -> Made:
    """The repository of the pages, on disk."""
    return make(_folder() / "example.git", EXAMPLE)


@functools.cache
def made_adversarial() -> Made:
    """The repository of hard commits, on disk."""
    return make(_folder() / "adversarial.git", ADVERSARIAL + IMPOSSIBLE)


@functools.cache
def example() -> Repository:
    """The repository that the pages of the rules speak of."""
    return Repository(made_example().path)


@functools.cache
def adversarial() -> Repository:
    """The repository of hard commits."""
    return Repository(made_adversarial().path)


@functools.cache
def shallow() -> Repository:
    """A clone of the example that goes back to its merge only."""
    source, target = made_example().path, _folder() / "shallow.git"
    arguments = ("clone", "--quiet", "--bare", "--depth=3", f"file://{source}", str(target))
    git(source, *arguments)
    return Repository(target)
