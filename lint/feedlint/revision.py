"""A file as it was at a revision of the git repository that it lies in."""

from __future__ import annotations

import os

from feedlint import git
from feedlint.limits import LIMITS
from feedlint.source import InputError
from feedlint.text.show import show

_SECONDS = 60


def read_at(path: str, revision: str, limit: int = LIMITS.size) -> bytes | None:
    """The bytes of the file at `path` in a revision; None where it was not there yet.

    Raises InputError without git, a repository or that revision, and for more bytes than
    `limit`.
    """
    folder, name = os.path.split(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise InputError("has no earlier version: its folder is not there")
    commit = _git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    if commit is None:
        raise InputError(f"has no earlier version: {show(revision)} is no commit of its repository")
    blob = f"{commit.decode('ascii', 'replace').strip()}:./{name}"
    size = _git(folder, "cat-file", "-s", blob)
    if size is None:
        return None
    if int(size) > limit:
        raise InputError(f"was too large at {show(revision)}: {int(size):,} bytes")
    return _git(folder, "cat-file", "blob", blob)


def _git(folder: str, *arguments: str) -> bytes | None:
    """What git prints, None where it fails."""
    try:
        answer = git.run(folder, *arguments, timeout=_SECONDS)
    except git.NoGitError:
        raise InputError("has no earlier version: git is not installed") from None
    except git.GitError as error:
        raise InputError(f"has no earlier version: {error}") from None
    if answer.code and b"not a git repository" in answer.errors:
        raise InputError("has no earlier version: it is in no git repository")
    if answer.code and b"dubious ownership" in answer.errors:
        raise InputError("has no earlier version: git does not trust the owner of its repository")
    if answer.code and b"safe.bareRepository" in answer.errors:
        raise InputError("has no earlier version: its folder is a bare repository to git")
    return None if answer.code else answer.output
