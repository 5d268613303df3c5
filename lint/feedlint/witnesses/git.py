"""The one way in which feedlint starts git: nothing but git itself starts with it.

A repository can name programs in many places: a file system monitor, hooks, a pager,
filters, credential helpers, and addresses that git fetches missing objects from
(`ext::command` is one). A folder of plain files in a checkout can be a repository, too.
So git fetches nothing here, takes no bare repository that is not named to it, is not
told what the environment says of another repository, and runs nothing of the settings.
"""

from __future__ import annotations

import os

# A type checker takes this name for true; typing itself is left alone at start-up.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from subprocess import Popen
    from typing import IO

#: Settings that go before those of any file (git-config(1)).
SETTINGS = {
    # A checkout can hold files that make a folder a bare repository, with a configuration.
    "safe.bareRepository": "explicit",
    "protocol.allow": "never",
    "core.fsmonitor": "false",
    "core.untrackedCache": "false",
    "core.hooksPath": os.devnull,
    "core.pager": "cat",
    "core.editor": ":",
    "core.alternateRefsCommand": ":",
    "core.sshCommand": "false",
    "core.gitProxy": "",
    "credential.helper": "",
    "diff.external": "",
    "gpg.program": "false",
    "submodule.recurse": "false",
    "gc.auto": "0",
    "maintenance.auto": "false",
}
#: Variables that go before those of the environment (git(1), "Environment Variables").
VARIABLES = {
    "GIT_NO_LAZY_FETCH": "1",
    # Versions before 2.45 know only this one: it goes before every `protocol.*.allow`.
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "",
    "SSH_ASKPASS": "",
    "GIT_SSH_COMMAND": "false",
    "GIT_PAGER": "cat",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "LC_ALL": "C",
}
# Where a search for the repository ends is the user's to say.
_KEPT = frozenset({"GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM"})
_PROGRAM = "git.exe" if os.name == "nt" else "git"


class GitError(Exception):
    """git cannot be started, does not answer, or ended; the message says which."""


class NoGitError(GitError):
    """There is no git on the PATH."""


class Answer:
    """The exit code of git, what it printed, and what it complained of."""

    def __init__(self, code: int, output: bytes, errors: bytes) -> None:
        self.code = code
        self.output = output
        self.errors = errors

    @property
    def complaint(self) -> str:
        """The last thing that git complained of."""
        return last_line(self.errors)


def executable() -> str:
    """The absolute path of git, never one in the current folder; raises NoGitError."""
    for folder in _path().split(os.pathsep):
        path = os.path.join(folder, _PROGRAM)
        if folder and os.path.isfile(path) and os.access(path, os.X_OK):
            return path
    raise NoGitError("git is not installed, or not on the PATH")


def command(*arguments: str) -> list[str]:
    """What runs git with `arguments`; raises NoGitError."""
    settings = (part for key, value in SETTINGS.items() for part in ("-c", f"{key}={value}"))
    return [executable(), "--no-pager", *settings, *arguments]


def environment() -> dict[str, str]:
    """The environment of this process with what guards git, and with no repository in it."""
    # GIT_DIR and the like, as a hook has them, speak of another repository.
    kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_") or k in _KEPT}
    return kept | VARIABLES | {"PATH": _path()}


def run(
    folder: str, *arguments: str, timeout: float, variables: Mapping[str, str] | None = None
) -> Answer:
    """What git answers in a folder within `timeout` seconds; raises GitError.

    `variables` stand instead of this process's environment; those that guard git are added.
    """
    import subprocess

    try:
        done = subprocess.run(  # noqa: S603  # an absolute path, and no shell
            command(*arguments),
            cwd=folder,
            env=_guarded(variables),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise GitError(f"git did not answer within {timeout:g} seconds") from None
    except OSError as error:
        raise GitError(_reason(error)) from None
    return Answer(done.returncode, done.stdout, done.stderr)


def start(
    folder: str, *arguments: str, complaints: IO[bytes], variables: Mapping[str, str] | None = None
) -> Popen[bytes]:
    """Start git with pipes, and with what it complains of in a file; raises GitError."""
    import subprocess

    try:
        return subprocess.Popen(  # noqa: S603  # an absolute path, and no shell
            command(*arguments),
            cwd=folder,
            env=_guarded(variables),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
        )
    except OSError as error:
        raise GitError(_reason(error)) from None


def last_line(text: bytes) -> str:
    """The last line of what git printed."""
    lines = text.decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else ""


def _guarded(variables: Mapping[str, str] | None) -> dict[str, str]:
    if variables is None:
        return environment()
    return {**variables, **VARIABLES, "PATH": _path()}


def _path() -> str:
    """The PATH without what is relative: that lies in the folder that is linted."""
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return os.pathsep.join(folder for folder in folders if os.path.isabs(folder))


def _reason(error: OSError) -> str:
    return f"git cannot be started: {(error.strerror or str(error)).lower()}"
