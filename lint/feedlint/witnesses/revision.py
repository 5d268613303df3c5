"""A file as it was at a revision of the git repository that it lies in."""

from __future__ import annotations

import os
from typing import NamedTuple

from feedlint.limits import LIMITS
from feedlint.reading.source import InputError
from feedlint.text.show import show
from feedlint.witnesses import git

_SECONDS = 60
_LINK = "120000"
# What git says where it takes a folder for no repository, and what that means.
_REFUSALS = {
    b"not a git repository": "it is in no git repository",
    b"dubious ownership": "git does not trust the owner of its repository",
    b"safe.bareRepository": "its folder is a bare repository to git",
}


def read_at(path: str, revision: str, limit: int = LIMITS.size) -> bytes | None:
    """The bytes of the file at `path` in a revision; None where it was not there yet.

    Raises InputError without git, a repository or that revision, for more bytes than
    `limit`, and where an object that must tell is missing: that says nothing of the file.
    """
    folder, name = os.path.split(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise InputError("has no earlier version: its folder is not there")
    commit = _commit(folder, revision)
    entry = _entry(folder, commit, name, revision)
    if entry is None or entry.type != "blob":
        return None
    if entry.mode == _LINK:
        raise InputError(f"was a symbolic link at {show(revision)}, and no feed to compare with")
    size = _git(folder, "cat-file", "-s", entry.object)
    if size.code:
        raise _missing(folder, revision)
    if int(size.output) > limit:
        raise InputError(f"was too large at {show(revision)}: {int(size.output):,} bytes")
    blob = _git(folder, "cat-file", "blob", entry.object)
    if blob.code:
        raise _missing(folder, revision)
    return blob.output


class _Entry(NamedTuple):
    """What a folder held at a revision (git-ls-tree(1), "Output Format")."""

    mode: str
    type: str
    object: str


def _commit(folder: str, revision: str) -> str:
    """The object name of the commit that a revision is."""
    arguments = ("--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    answer = _git(folder, "rev-parse", *arguments)
    if answer.code:
        words = f"has no earlier version: {show(revision)} is no commit of its repository"
        raise InputError(f"{words}{_cut_off(folder)}")
    return answer.output.decode("ascii", "replace").strip()


def _entry(folder: str, commit: str, name: str, revision: str) -> _Entry | None:
    """What was in `folder` under a name; None if git could look and there was nothing."""
    # Unlike `cat-file commit:path`, this fails where a folder's own object is missing.
    answer = _git(folder, "ls-tree", "-z", commit, "--", f"./{name}")
    if answer.code:
        raise _missing(folder, revision)
    for record in answer.output.split(b"\0"):
        about, _, _ = record.partition(b"\t")
        if about:
            return _Entry(*about.decode("ascii", "replace").split(" "))
    return None


def _missing(folder: str, revision: str) -> InputError:
    words = f"cannot be compared: git lacks an object of {show(revision)}, or cannot read it"
    return InputError(f"{words}{_cut_off(folder)}")


def _cut_off(folder: str) -> str:
    """What to do where the repository is a part of another one, by choice."""
    if _git(folder, "rev-parse", "--is-shallow-repository").output.strip() == b"true":
        return "; this is a shallow clone: fetch its whole history (`git fetch --unshallow`)"
    settings = r"^(extensions\.partialclone|remote\..*\.(promisor|partialclonefilter))$"
    if _git(folder, "config", "--get-regexp", settings).output:
        return "; this is a partial clone, and feedlint fetches nothing: clone without --filter"
    return ""


def _git(folder: str, *arguments: str) -> git.Answer:
    """What git answers; raises InputError where it has no repository to answer for."""
    try:
        answer = git.run(folder, *arguments, timeout=_SECONDS)
    except git.NoGitError:
        raise InputError("has no earlier version: git is not installed") from None
    except git.GitError as error:
        raise InputError(f"has no earlier version: {error}") from None
    if answer.code:
        for words, reason in _REFUSALS.items():
            if words in answer.errors:
                raise InputError(f"has no earlier version: {reason}")
    return answer
