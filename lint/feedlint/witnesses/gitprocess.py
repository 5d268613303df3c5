"""git as a program: started where nothing but its objects can speak for a repository.

git runs in a private, empty repository that borrows the object directory of the real
one. So no configuration, hook, alias, replacement or reference of the real one is in
force, nothing is fetched for a partial clone, and who owns the repository does not
matter: git's `safe.directory` guards against configurations that start programs, and
none is read. Of the environment only what starting a program takes is handed on.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import threading
import time
import weakref
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from feedlint.text.show import show
from feedlint.witnesses import git
from feedlint.witnesses.git import GitError, last_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from subprocess import Popen

#: Bytes of an object that are worth reading; the commits of Linux stay below 200,000.
MAX_OBJECT = 4 * 1024 * 1024
# What git may allocate at once (its wrapper.c): a compressed object can claim any size.
_MAX_ALLOCATION = "512m"
# What starting git takes; none of it makes git run anything.
_KEPT = (
    *("SYSTEMROOT", "TMPDIR", "TEMP", "TMP"),
    *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DEVELOPER_DIR"),
)
# The first line of an answer of `git cat-file --batch`.
_HEADER = re.compile(rb"([0-9a-f]{40,64}) ([a-z]{1,16}) ([0-9]{1,19})\n")
# What git says of an abbreviated name that several objects fit (its object-name.c).
_AMBIGUOUS = re.compile(rb"^error: short [^\n]* is ambiguous", re.MULTILINE)
# And of one that fits another object than a commit.
_OTHER_TYPE = re.compile(rb"^error: [^\n]*: expected commit type", re.MULTILINE)
_MAX_LINE = 256
_MAX_COMPLAINT = 2000


class Found(NamedTuple):
    """An object: its full name, its type, and its data, None if that is too large."""

    name: str
    type: str
    data: bytes | None


class Home:
    """The private repository that git runs in; it goes away with this object."""

    def __init__(self, timeout: float) -> None:
        self.timeout = timeout
        git.executable()
        folder = tempfile.mkdtemp(prefix="feedlint-")
        self._finalizer = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        self.folder = Path(folder)
        (self.folder / "refs").mkdir()
        (self.folder / "HEAD").write_bytes(b"ref: refs/heads/none\n")

    def close(self) -> None:
        """Remove the folder."""
        self._finalizer()

    def write_format(self, name: str) -> None:
        """Say in the private configuration how objects are named: `sha1` or `sha256`."""
        text = "[core]\n\trepositoryformatversion = 0\n\tbare = true\n"
        if name != "sha1":
            text = text.replace("= 0", "= 1") + f"[extensions]\n\tobjectFormat = {name}\n"
        (self.folder / "config").write_bytes(text.encode())

    def environment(self, objects: str = "") -> dict[str, str]:
        """What git is told: its own repository, and nothing of the user's or the system's."""
        given = {key: os.environ[key] for key in _KEPT if key in os.environ}
        nothing = os.devnull
        given |= {
            "HOME": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder),
            "GIT_DIR": str(self.folder),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_SYSTEM": nothing,
            "GIT_CONFIG_GLOBAL": nothing,
            "GIT_ALLOC_LIMIT": _MAX_ALLOCATION,
        }
        return given | {"GIT_OBJECT_DIRECTORY": objects} if objects else given

    def settings(self, config: Path, pattern: str) -> list[tuple[str, str]]:
        """The settings in a file whose keys fit a pattern, without what it includes."""
        arguments = ("--file", str(config), "--no-includes", "--null", "--get-regexp", pattern)
        done = git.run(
            str(self.folder),
            "config",
            *arguments,
            timeout=self.timeout,
            variables=self.environment(),
        )
        # 1 says that no key fits, or that there is no such file.
        if done.code not in {0, 1}:
            raise GitError(f"git says {show(done.complaint)}")
        records = done.output.decode("utf-8", "replace").split("\0")
        pairs = (record.partition("\n") for record in records if record)
        return [(key.lower(), value) for key, _, value in pairs]


class Batch:
    """One `git cat-file --batch`, asked for one object after the other."""

    def __init__(self, home: Home, objects: Path) -> None:
        self._timeout = home.timeout
        # Appended to, so that it can be emptied under git's hands.
        self._complaints = (home.folder / "complaints").open("a+b")
        try:
            self._process = git.start(
                str(home.folder),
                "cat-file",
                "--batch",
                complaints=self._complaints,
                variables=home.environment(str(objects)),
            )
        except GitError:
            self._complaints.close()
            raise
        assert self._process.stdin is not None  # noqa: S101  # both are pipes
        assert self._process.stdout is not None  # noqa: S101
        self._input: IO[bytes] = self._process.stdin
        self._output: IO[bytes] = self._process.stdout
        self._watch = _Watch(self._process)
        self._finalizer = weakref.finalize(self, _end, self._process, self._watch, self._complaints)

    def close(self) -> None:
        """End git."""
        self._finalizer()

    @property
    def is_closed(self) -> bool:
        """Whether git was ended."""
        return not self._finalizer.alive

    def read(self, query: str) -> Found | str:
        """The object that `query` names, or git's word for why there is none.

        `query` has no line end. Raises GitError.
        """
        with self._in_time():
            self._ask(query)
            line = self._output.readline(_MAX_LINE)
            return self._object(line) or self._absence(line)

    def read_all(self, names: Sequence[str]) -> list[Found | None]:
        """The objects of some names in full; None for one that there is more to say about.

        All are asked for before the first answer is waited for, so there should be no more
        of them than a pipe holds. Ends early behind an object that is too large. Raises
        GitError.
        """
        found: list[Found | None] = []
        with self._in_time():
            self._ask("\n".join(names))
            for _ in names:
                found.append(self._object(self._output.readline(_MAX_LINE)))
                if self.is_closed:
                    break
        if None in found and not self.is_closed:
            # Of which of them it speaks is not known.
            self._complaints.truncate(0)
        return found

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        self._watch.deadline = time.monotonic() + self._timeout
        try:
            yield
        except OSError:
            raise GitError(self._fate()) from None
        finally:
            self._watch.deadline = None

    def _ask(self, queries: str) -> None:
        self._input.write(queries.encode("ascii") + b"\n")
        self._input.flush()

    def _object(self, line: bytes) -> Found | None:
        """The object whose header is `line`; None where it is no header."""
        header = _HEADER.fullmatch(line)
        if header is None:
            return None
        name, kind, size = header[1].decode(), header[2].decode(), int(header[3])
        if size > MAX_OBJECT:
            # Reading on would be the only way to get to the next answer.
            self.close()
            return Found(name, kind, None)
        data = self._output.read(size + 1)
        if len(data) <= size:
            raise GitError(self._fate())
        return Found(name, kind, data[:size])

    def _absence(self, line: bytes) -> str:
        word = line.rpartition(b" ")[2]
        complaint = _tail(self._complaints)
        self._complaints.truncate(0)
        if word == b"ambiguous\n" or _AMBIGUOUS.search(complaint):
            return "ambiguous"
        # git calls an object missing, too, that it found and cannot read; then it complains.
        if word != b"missing\n" or (complaint and not _OTHER_TYPE.search(complaint)):
            raise GitError(self._fate(complaint))
        return "missing"

    def _fate(self, complaint: bytes = b"") -> str:
        """Why there was no answer."""
        if self._watch.has_killed:
            self.close()
            return f"git did not answer within {self._timeout:g} seconds"
        said = last_line(complaint or _tail(self._complaints))
        self.close()
        return f"git says {show(said, 120)}" if said else "git ended without a word"


class _Watch:
    """A thread that kills a process which misses its deadline (time.monotonic)."""

    def __init__(self, process: Popen[bytes]) -> None:
        self.deadline: float | None = None
        self.has_killed = False
        self._process = process
        self._ended = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()

    def end(self) -> None:
        """Let the thread go."""
        self._ended.set()

    def _run(self) -> None:
        while not self._ended.wait(0.2):
            deadline = self.deadline
            if deadline is not None and time.monotonic() > deadline:
                self.has_killed = True
                self._process.kill()
                return


def _end(process: Popen[bytes], watch: _Watch, complaints: IO[bytes]) -> None:
    watch.end()
    process.kill()
    for pipe in (process.stdin, process.stdout):
        try:
            if pipe is not None:
                pipe.close()
        except OSError:
            # What was still to be written has nobody left to read it.
            continue
    process.wait()
    complaints.close()


def _size(file: IO[bytes]) -> int:
    return os.fstat(file.fileno()).st_size


def _tail(file: IO[bytes]) -> bytes:
    file.seek(max(0, _size(file) - _MAX_COMPLAINT))
    return file.read()
