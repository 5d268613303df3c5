"""A real git repository as witness, read through one `git cat-file --batch`.

Of the repository only its objects are used, and two small files beside them: the list
of where a shallow clone ends, and the settings that say how objects are stored. See
`feedlint.witnesses.gitprocess` for why nothing else of it can have a say.
"""

from __future__ import annotations

import os
import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from feedlint.commits.mailmap import Mailmap
from feedlint.commits.objects import Absence, Commit, read, tree_of
from feedlint.errors import WitnessError
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterable

    from feedlint.witnesses.gitprocess import Batch, Found

__all__ = ["Absence", "Commit", "Repository", "RepositoryError"]

#: Seconds that git may take for one answer.
TIMEOUT = 30.0
#: How often git is started again because an object was too large to be read.
MAX_RESTARTS = 100
_MAX_FILE = 4 * 1024 * 1024
# So many questions fit into a pipe, whatever git has to say in between.
_AT_ONCE = 100
_MOST_TREES = 1000

# Git resolves four digits and more (gitrevisions(7)); its names are hexadecimal.
_NAME = re.compile(r"[0-9a-f]{4,64}")
_DIGITS = {"sha1": 40, "sha256": 64}
_SETTINGS = r"^(extensions\..*|remote\..*\.partialclonefilter)$"
# Extensions that change neither where objects are nor how they are named
# (git-config(1), `extensions.*`).
_KNOWN = frozenset(
    {
        "noop",
        "noop-v1",
        "objectformat",
        "partialclone",
        "preciousobjects",
        "refstorage",
        "relativeworktrees",
        "worktreeconfig",
    }
)
# Filters of a partial clone that leave no commit out (git-rev-list(1), --filter).
_KEEPS_COMMITS = ("blob:", "tree:", "sparse:")


class RepositoryError(WitnessError):
    """A repository that cannot be asked; the message says which and why."""


class Repository:
    """The commits of the repository at `path`: a work tree's root, a `.git`, or a bare one.

    Raises RepositoryError, as do `find` and `commit`.
    """

    def __init__(self, path: str | os.PathLike[str], timeout: float = TIMEOUT) -> None:
        from feedlint.witnesses.git import GitError
        from feedlint.witnesses.gitprocess import Home

        self.path = os.fspath(path)
        self._common = _locate(self.path)
        try:
            self._home = Home(timeout)
            self._settings = self._home.settings(self._common / "config", _SETTINGS)
        except GitError as error:
            raise self._error(error) from None
        self.format = self._format()
        self._home.write_format(self.format)
        self._batch: Batch | None = None
        self._found: dict[str, Commit | Absence] = {}
        self._trees: dict[str, dict[bytes, str] | None] = {}
        #: How often git was started to read objects.
        self.starts = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End git and remove what it needed."""
        if self._batch is not None:
            self._batch.close()
        self._home.close()

    @cached_property
    def boundary(self) -> tuple[str, ...]:
        """The oldest commits of a shallow clone; empty for one with all its history."""
        lines = _small_file(self._common / "shallow").splitlines()
        names = (line.strip().lower() for line in lines)
        return tuple(name for name in names if _NAME.fullmatch(name))

    @property
    def is_shallow(self) -> bool:
        """Whether older history was left out when the repository was cloned."""
        return bool(self.boundary)

    @cached_property
    def horizon(self) -> int | None:
        """When the latest commit of the boundary was made, in seconds since 1970.

        What is older may have been left out, what is later was not.
        """
        ends = [self.commit(name) for name in self.boundary]
        return max((c.committer.seconds or 0 for c in ends if c), default=None)

    @cached_property
    def is_partial(self) -> bool:
        """Whether commits may be missing that a real git would fetch when asked for."""
        filters = [value for key, value in self._settings if key.endswith(".partialclonefilter")]
        if filters and all(value.startswith(_KEEPS_COMMITS) for value in filters):
            return False
        is_promised = any(key == "extensions.partialclone" for key, _ in self._settings)
        return is_promised or any((self._common / "objects" / "pack").glob("*.promisor"))

    def commit(self, name: str) -> Commit | None:
        """The commit of this object name, in full or abbreviated; None if there is none."""
        found = self.find(name)
        return found if isinstance(found, Commit) else None

    def find(self, name: str) -> Commit | Absence:
        """The commit of this object name, in full or abbreviated, or why there is none."""
        lower = name.lower()
        found = self._found.get(lower)
        if found is None:
            found = self._found[lower] = self._look_up(lower)
        return found

    def ask(self, names: Iterable[str]) -> None:
        """Look many names in full up at once, which is faster than one by one."""
        from feedlint.witnesses.git import GitError

        digits = _DIGITS[self.format]
        lower = dict.fromkeys(name.lower() for name in names)
        new = [n for n in lower if len(n) == digits and n not in self._found]
        for start in range(0, len(new), _AT_ONCE):
            asked = new[start : start + _AT_ONCE]
            try:
                answers = self._running().read_all(asked)
            except GitError as error:
                raise self._error(error) from None
            for name, answer in zip(asked, answers, strict=False):
                if answer is not None and answer.type == "commit" and answer.data is not None:
                    commit = read(answer.name, answer.data)
                    if commit is not None:
                        self._found[name] = commit

    @cached_property
    def mailmap(self) -> Mailmap:
        """Who wants to be known how, by the `.mailmap` of the work tree and of HEAD."""
        texts = []
        head = self._head()
        if head:
            answer = self._answer(f"{head}:.mailmap")
            if not isinstance(answer, str) and answer.type == "blob" and answer.data:
                texts.append(answer.data.decode("utf-8", "replace"))
        beside = Path(self.path) / ".mailmap"
        if beside.is_file() and not beside.is_symlink():
            texts.append(_small_file(beside))
        return Mailmap(*texts)

    def is_same(self, one: str, other: str, path: str) -> bool:
        """Whether two trees have the same at a path; False where either cannot be read.

        `other` is empty for the parent of a first commit, which has nothing.
        """
        found = [self._at(tree, path) if tree else "" for tree in (one, other)]
        return None not in found and found[0] == found[1]

    def _at(self, tree: str, path: str) -> str | None:
        """What a tree has at a path: mode and name; empty for nothing, None if unreadable."""
        here, rest = f"40000 {tree}", path
        while rest:
            name, _, rest = rest.partition("/")
            mode, _, sha = here.partition(" ")
            if mode != "40000":
                return ""
            entries = self._tree(sha)
            if entries is None:
                return None
            here = entries.get(name.encode("utf-8", "surrogateescape"), "")
            if not here:
                return ""
        return here

    def _tree(self, name: str) -> dict[bytes, str] | None:
        if name not in self._trees:
            if len(self._trees) >= _MOST_TREES:
                self._trees.clear()
            answer = self._answer(name)
            is_tree = not isinstance(answer, str) and answer.type == "tree"
            data = answer.data if is_tree and not isinstance(answer, str) else None
            size = _DIGITS[self.format] // 2
            self._trees[name] = tree_of(data, size) if data is not None else None
        return self._trees[name]

    def _head(self) -> str:
        """The object name that HEAD stands for; empty where it stands for none."""
        name = _small_file(self._common / "HEAD").strip()
        if name.startswith("ref: refs/") and ".." not in name:
            reference = name.removeprefix("ref: ")
            name = _small_file(self._common / reference).strip()
            if not name:
                lines = _small_file(self._common / "packed-refs").splitlines()
                packed = (line.partition(" ") for line in lines)
                name = next((sha for sha, _, ref in packed if ref == reference), "")
        return name if len(name) == _DIGITS[self.format] and _NAME.fullmatch(name) else ""

    def _look_up(self, name: str) -> Commit | Absence:
        digits = _DIGITS[self.format]
        if _NAME.fullmatch(name) is None or len(name) > digits:
            return Absence.UNKNOWN
        if len(name) == digits:
            return self._read(name)
        # Of objects that begin alike only commits count.
        found = self._read(name + "^{commit}")
        if isinstance(found, Commit) and not found.name.startswith(name):
            # It was the name of a tag, which git followed.
            return Absence.NO_COMMIT
        return self._read(name) if found is Absence.UNKNOWN else found

    def _answer(self, query: str) -> Found | str:
        from feedlint.witnesses.git import GitError

        try:
            return self._running().read(query)
        except GitError as error:
            raise self._error(error) from None

    def _read(self, query: str) -> Commit | Absence:
        answer = self._answer(query)
        if isinstance(answer, str):
            return Absence.AMBIGUOUS if answer == "ambiguous" else Absence.UNKNOWN
        if answer.type != "commit":
            return Absence.NO_COMMIT
        found = read(answer.name, answer.data) if answer.data is not None else None
        if found is None:
            words = "too large" if answer.data is None else "not written as a commit is"
            raise self._error(f"commit {answer.name} is {words}")
        return found

    def _running(self) -> Batch:
        from feedlint.witnesses.gitprocess import Batch

        if self._batch is None or self._batch.is_closed:
            if self.starts > MAX_RESTARTS:
                raise self._error("too many objects are too large to be commits")
            self.starts += 1
            self._batch = Batch(self._home, self._common / "objects")
        return self._batch

    def _format(self) -> str:
        name = "sha1"
        for key, value in self._settings:
            extension = key.removeprefix("extensions.")
            if extension == "objectformat":
                name = value.lower()
            elif extension not in _KNOWN and extension != key:
                raise self._error(f"feedlint does not know its extension {show(extension)}")
        if name not in _DIGITS:
            raise self._error(f"feedlint does not know its object format {show(name)}")
        return name

    def _error(self, reason: object) -> RepositoryError:
        return RepositoryError(f"the repository {show(self.path, 200)} cannot be read: {reason}")


def _locate(path: str) -> Path:
    """The folder that holds the objects of the repository at `path`.

    Source: gitrepository-layout(5), `.git` as a file, and `commondir`.
    """
    folder = Path(os.path.abspath(path))
    if not folder.is_dir():
        raise RepositoryError(f"{show(path, 200)} is no git repository: there is no such folder")
    for candidate in (folder / ".git", folder):
        git_dir = _followed(candidate)
        if git_dir is not None and (git_dir / "objects").is_dir():
            return git_dir
    outer = next((p for p in folder.parents if _followed(p / ".git") is not None), None)
    hint = f"; {show(str(outer), 200)} around it is one" if outer else ""
    raise RepositoryError(f"{show(path, 200)} is no git repository{hint}")


def _followed(candidate: Path) -> Path | None:
    """The git directory that `candidate` is, or that it says is elsewhere."""
    if candidate.is_file():
        text = _small_file(candidate)
        if not text.startswith("gitdir: "):
            return None
        candidate = candidate.parent / text.removeprefix("gitdir: ").rstrip("\r\n")
    if not (candidate / "HEAD").is_file():
        return None
    common = _small_file(candidate / "commondir").rstrip("\r\n")
    return Path(os.path.abspath(candidate / common))


def _small_file(path: Path) -> str:
    """The beginning of a regular file; nothing if there is none."""
    if not path.is_file():
        return ""
    try:
        with path.open("rb") as file:
            return file.read(_MAX_FILE).decode("utf-8", "surrogateescape")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise RepositoryError(f"{show(str(path), 200)} cannot be read: {reason}") from None
