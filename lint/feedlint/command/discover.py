"""From paths on the command line to the files to lint.

A file is taken as it is named; a folder is searched for files with a feed's name,
without those that git ignores. Symbolic links are not followed in a search: they can
lead out of the tree, and the report quotes what it reads.
"""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from feedlint.pattern import lazy
from feedlint.text.show import show
from feedlint.values.web import is_web
from feedlint.witnesses import git

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: The names that feeds have; `.pre-commit-hooks.yaml` has the same expression.
FEED_NAME = lazy(
    r"(?i)(?:^|/)(?:[^/]*\.(?:atom|rss)|(?:[^/]*[._-])?(?:atom|feed|rss2?)"
    r"(?:\.[a-z]{2,3}(?:[_-][a-z0-9]{2,8})?)?\.xml|index\.(?:xml|rdf)"
    r"|(?:[^/]*[._-])?feed_rss_[a-z]+\.xml|podcast\.xml"
    r"|(?:[^/]*[._-])?(?:json)?feed(?:\.[a-z]{2,3}(?:[_-][a-z0-9]{2,8})?)?\.json"
    r"|(?:[^/]*[._-])?chapters\.json)$"
)
#: Folders that a search without git passes by.
SKIPPED = frozenset(
    (".git", ".hg", ".svn", ".tox", ".nox", ".venv", "venv", "__pycache__", "node_modules")
)
#: The argument that stands for standard input.
STDIN = "-"

# Files in a folder that are opened for a look, and feeds that are named.
_MOST_CANDIDATES = 2_000
_SHOWN = 3
_GIT_SECONDS = 60
# Repositories in repositories that git is asked about.
_MAX_NESTED = 20


class Target(NamedTuple):
    """A file to lint, by the path that reports name it with, an address, or `-`."""

    path: str


class Problem(NamedTuple):
    """An input or configuration that stopped the linting of something, and why.

    `kind` is `failed`, `timeout` or `died`: the last two are about the process that linted it.
    """

    filename: str
    message: str
    kind: str = "failed"


class Skipped(NamedTuple):
    """Feeds in a folder that were not taken, since nothing but their content says what they are."""

    folder: str
    names: tuple[str, ...]

    @property
    def message(self) -> str:
        """What people should know of them."""
        count = len(self.names)
        listed = ", ".join(show(os.path.join(self.folder, name)) for name in self.names[:_SHOWN])
        more = f" and {count - _SHOWN:,} more" if count > _SHOWN else ""
        if count == 1:
            return f"a feed under another name was not linted: {listed}; name it to lint it"
        words = f"{count:,} feeds under other names were not linted: {listed}{more}"
        return f"{words}; name them to lint them"


def feeds_among(paths: list[str]) -> list[str]:
    """The paths without the files that a search through their folder would leave out."""
    return [path for path in paths if _is_searched(path)]


def _is_searched(path: str) -> bool:
    if not os.path.isfile(path):  # a folder, an address, `-`, or what there is not
        return True
    name = path.replace(os.sep, "/")
    if FEED_NAME.search(name):
        return True
    from feedlint.command import sniff

    return sniff.MAYBE_FEED.search(name) is not None and sniff.is_feed(path)


def discover(paths: Iterable[str]) -> Iterator[Target | Problem | Skipped]:
    """The files behind `paths`, in their order and each once; in a folder by name."""
    seen: set[str] = set()
    for path in paths:
        for item in _expand(path):
            if not isinstance(item, Target):
                yield item
            elif (key := _key(item.path)) not in seen:
                seen.add(key)
                yield item


def _key(path: str) -> str:
    """What is the same for two paths of one file."""
    return path if is_web(path) else os.path.abspath(path)


def _expand(path: str) -> Iterator[Target | Problem | Skipped]:
    if path == STDIN or is_web(path) or not os.path.isdir(path):
        yield from map(Target, _globbed(path))
        return
    problems: list[Problem] = []
    names = sorted(set(_files(path, problems)))
    found = {name for name in names if FEED_NAME.search(name)}
    others = [name for name in names if name not in found]
    skipped: list[str] = []
    if others:
        from feedlint.command import sniff

        likely = [name for name in others if sniff.MAYBE_FEED.search(name)]
        found |= set(sniff.named(path, likely))
        left = (n for n in others if n not in found and sniff.CANDIDATE.search(n))
        skipped = sniff.named(path, list(islice(left, _MOST_CANDIDATES)))
    yield from problems
    for name in sorted(found):
        yield Target(name if path in (".", "./") else os.path.join(path, name))
    if skipped:
        yield Skipped(path if path not in (".", "./") else "", tuple(skipped))
    if not found and not problems:
        yield Problem(path, "holds no file with a feed's name; name the files themselves")


def _globbed(path: str) -> list[str]:
    """The files that a pattern stands for; a path that is there, or fits nothing, as it is.

    A shell expands patterns itself, but not in quotes, on Windows or in a CI's setting.
    """
    if not any(character in path for character in "*?[") or os.path.lexists(path):
        return [path]
    import glob

    found = sorted(glob.glob(path, recursive=True))
    return [name for name in found if os.path.isfile(name)] or [path]


def _files(folder: str, problems: list[Problem], depth: int = 0) -> Iterator[str]:
    """The regular files in `folder`, relative to it and with `/` between names."""
    listed = _listed_by_git(folder) if depth < _MAX_NESTED else None
    if listed is None:
        yield from _walk(folder, problems)
        return
    odd = [name for name in listed if not _is_plain(name)]
    if odd:
        # An index is a file like any other: nothing keeps such names out of it.
        more = f" and {len(odd) - 1:,} more" if odd[1:] else ""
        words = f"git lists {show(odd[0], 200)}{more}, which is no path in this folder"
        problems.append(Problem(folder, words))
    inside = _Inside(folder)
    for name in listed:
        if not _is_plain(name):
            continue
        path = os.path.join(folder, name)
        if os.path.islink(path) or not inside.holds(name):
            continue
        if os.path.isfile(path):
            yield name
        elif os.path.isdir(path):  # a repository in the repository, or a submodule
            prefix = name.rstrip("/")
            # In a submodule that was not fetched git would speak of the outer repository.
            is_own = os.path.lexists(os.path.join(path, ".git"))
            inner = _files(path, problems, depth + 1) if is_own else _walk(path, problems)
            yield from (f"{prefix}/{name}" for name in inner)


def _is_plain(name: str) -> bool:
    """Whether a name from git can only be that of something below the folder."""
    if os.path.isabs(name) or os.path.splitdrive(name)[0] or (os.name == "nt" and "\\" in name):
        return False
    return all(part not in {"", os.curdir, os.pardir} for part in name.removesuffix("/").split("/"))


class _Inside:
    """Which names in a folder are reached without a symbolic link."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._known = {"": True}

    def holds(self, name: str) -> bool:
        """Whether no folder on the way to a name leads elsewhere."""
        parent = name.rstrip("/").rpartition("/")[0]
        if parent not in self._known:
            way = ""
            for part in parent.split("/"):
                outer, way = way, f"{way}/{part}" if way else part
                if way not in self._known:
                    self._known[way] = self._known[outer] and not self._leads_elsewhere(way)
        return self._known[parent]

    def _leads_elsewhere(self, name: str) -> bool:
        path = os.path.join(self._folder, name)
        is_junction = getattr(os.path, "isjunction", None)  # from Python 3.12 on
        return os.path.islink(path) or bool(is_junction and is_junction(path))


def _walk(folder: str, problems: list[Problem]) -> Iterator[str]:
    def fail(error: OSError) -> None:
        reason = (error.strerror or str(error)).lower()
        problems.append(Problem(str(error.filename), f"cannot be read: {reason}"))

    for current, folders, files in os.walk(folder, onerror=fail):
        folders[:] = [name for name in folders if name not in SKIPPED]
        for name in files:
            path = os.path.join(current, name)
            if not os.path.islink(path) and os.path.isfile(path):
                yield os.path.relpath(path, folder).replace(os.sep, "/")


def _listed_by_git(folder: str) -> list[str] | None:
    """What git tracks or would track in `folder`; None without git or a repository.

    None too where git ignores the folder itself: whoever names the output of a build
    wants it linted.
    """
    try:
        code = git.run(folder, "check-ignore", "--quiet", ".", timeout=_GIT_SECONDS).code
        if code != 1:  # 0: ignored, 128: no repository
            return None
        listed = git.run(
            folder, "ls-files", "-z", "-co", "--exclude-standard", timeout=_GIT_SECONDS
        )
    except git.GitError:
        return None
    names = [os.fsdecode(name) for name in listed.output.split(b"\0") if name]
    # `./` is what git says in a submodule that is none: its folder is all there is.
    return None if listed.code or "./" in names else names
