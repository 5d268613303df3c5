"""A file as it was at a revision of the git repository that it lies in."""

from __future__ import annotations

import os

from feedlint.limits import LIMITS
from feedlint.reading.source import InputError
from feedlint.text.show import show

_SECONDS = 60
_MAX_REASON = 200


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
    """What git prints, None where it fails; it runs nothing of the repository's."""
    import subprocess

    # GIT_DIR and the like, as a hook has them, speak of another repository.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")}
    environment |= {
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "LC_ALL": "C",
    }
    guards = ("-c", "core.fsmonitor=false", "-c", "protocol.allow=never")
    command = ["git", "--no-pager", *guards, *arguments]
    try:
        done = subprocess.run(  # noqa: S603  (fixed arguments, no shell)
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except FileNotFoundError:
        raise InputError("has no earlier version: git is not installed") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise InputError(f"has no earlier version: git failed: {error}") from None
    if done.returncode and b"not a git repository" in done.stderr:
        raise InputError("has no earlier version: it is in no git repository")
    if done.returncode and b"dubious ownership" in done.stderr:
        raise InputError("has no earlier version: git does not trust the owner of its repository")
    return None if done.returncode else done.stdout
