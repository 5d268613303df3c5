"""Repositories made of the histories that packages bring along as their changelogs.

Many of Debian's packages have what `git log` printed as their changelog. Out of that comes a
repository with the same messages, authors, dates and files; what a message cites of an older
commit is that one's new name.
"""

from __future__ import annotations

import datetime as dt
import gzip
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.generators.commits import HERMETIC, git
from tests.generators.real import Missing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: The packages whose changelogs are at least 2,000 commits, and how the projects are called.
CHANGELOGS = {
    "harfbuzz": "libharfbuzz0b",
    "ruby": "libruby3.1",
    "pixman": "libpixman-1-0",
    "fontconfig": "fontconfig-config",
}
_DOC = Path("/usr/share/doc")
_COMMIT = re.compile(r"^commit (?P<name>[0-9a-f]{40})$", re.MULTILINE)
_HEAD = re.compile(r"^ {0,2}(?P<key>Author|AuthorDate|Date|Commit|CommitDate): +(?P<value>.*)$")
_FILE = re.compile(r"^ (?P<path>[^ .{][^|{}]*?) +\| +\d+")
_CITED = re.compile(r"(?<![0-9a-zA-Z])[0-9a-f]{7,40}(?![0-9a-zA-Z])")


class Person(NamedTuple):
    """An author or committer, with the time and the zone."""

    who: bytes
    seconds: int
    zone: bytes

    @property
    def line(self) -> bytes:
        """As git writes it."""
        return b"%s %d %s" % (self.who, self.seconds, self.zone)


class Revision(NamedTuple):
    """A commit to be made: its name before, what it says, and what it changes.

    `parents` are names of others, none where it follows the one before. What of `files` has
    no content of its own gets the name of the commit.
    """

    name: str
    author: Person
    committer: Person
    message: bytes
    files: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    encoding: bytes = b""
    tag: bytes = b""


def changelog(project: str, count: int) -> list[Revision]:
    """The newest commits of a project, the oldest of them first; raises Missing."""
    path = _DOC / CHANGELOGS[project] / "changelog.gz"
    if not path.exists():
        raise Missing(f"{path} is not there")
    with gzip.open(path, "rt", encoding="utf-8", errors="replace", newline="\n") as file:
        text = file.read()
    places = [match.start() for match in _COMMIT.finditer(text)]
    ends = [*places[1:], len(text)]
    found = [_revision(text[a:b]) for a, b in list(zip(places, ends, strict=True))[:count]]
    return found[::-1]


def _revision(text: str) -> Revision:
    lines = text.split("\n")
    heads: dict[str, str] = {}
    end = lines.index("")
    for line in lines[1:end]:
        if match := _HEAD.match(line):
            heads[match["key"]] = match["value"]
    body = [line[4:] for line in lines[end:] if line.startswith("    ")]
    files = [match["path"] for line in lines[end:] if (match := _FILE.match(line))]
    date = heads.get("AuthorDate") or heads["Date"]
    author = _person(heads["Author"], date)
    committer = author
    if "Commit" in heads:
        committer = _person(heads["Commit"], heads["CommitDate"])
    message = "\n".join(body).rstrip("\n") + "\n"
    return Revision(lines[0][7:], author, committer, message.encode(), tuple(files))


def _person(who: str, date: str) -> Person:
    form = "%Y-%m-%d %H:%M:%S %z" if date[:1].isdigit() else "%a %b %d %H:%M:%S %Y %z"
    moment = dt.datetime.strptime(date.strip(), form)  # noqa: DTZ007  # both forms have %z
    return Person(who.encode(), int(moment.timestamp()), date.strip()[-5:].encode())


def make(path: Path, revisions: Iterable[Revision]) -> Path:
    """Make a bare repository of commits, which come in the order of their making."""
    path.mkdir(parents=True)
    git(path, "init", "--quiet", "--bare", "--initial-branch=main")
    (path / "description").write_text(f"the history of {path.stem}\n", encoding="utf-8")
    command = ["git", "fast-import", "--quiet", "--force", "--date-format=raw-permissive"]
    with subprocess.Popen(
        command, cwd=path, env=HERMETIC, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as importer:
        assert importer.stdin is not None
        assert importer.stdout is not None
        names: dict[str, str] = {}
        cites: dict[str, str] = {}
        marks: dict[str, int] = {}
        for number, each in enumerate(revisions, 1):
            importer.stdin.write(b"".join(_import(number, each, marks, cites)))
            importer.stdin.flush()
            names[each.name] = importer.stdout.readline().decode().strip()
            cites[each.name[:7]] = each.name + names[each.name]
            marks[each.name] = number
        importer.stdin.close()
        assert importer.wait() == 0
    git(path, "gc", "--quiet", "--auto")
    return path


def _import(
    number: int, each: Revision, marks: dict[str, int], cites: dict[str, str]
) -> Iterator[bytes]:
    message = _CITED.sub(
        lambda match: _new_name(match[0], cites), each.message.decode("latin-1")
    ).encode("latin-1")
    yield b"commit refs/heads/main\nmark :%d\n" % number
    yield b"author %s\ncommitter %s\n" % (each.author.line, each.committer.line)
    if each.encoding:
        yield b"encoding %s\n" % each.encoding
    yield b"data %d\n%s\n" % (len(message), message)
    for keyword, parent in zip(("from", *["merge"] * 8), each.parents, strict=False):
        yield b"%s :%d\n" % (keyword.encode(), marks[parent])
    for file in each.files or (f"{each.name[:2]}.txt",):
        quoted = file.replace("\\", "\\\\").replace('"', '\\"')
        data = b"%s\n" % (each.name if file != ".mailmap" else _MAILMAP).encode()
        yield b'M 100644 inline "%s"\ndata %d\n%s\n' % (quoted.encode(), len(data), data)
    yield b"\nget-mark :%d\n" % number
    if each.tag:
        yield b"tag %s\nfrom :%d\ntagger %s\n" % (each.tag, number, each.committer.line)
        yield b"data %d\n%s\n" % (len(each.tag), each.tag)


_MAILMAP = "Ada Lovelace <ada@analytical.example> <ada@old.example>"


def _new_name(cited: str, cites: dict[str, str]) -> str:
    """The new name of a commit, as long as the old one is written; what is none stays."""
    known = cites.get(cited[:7], "")
    return known[40 : 40 + len(cited)] if known.startswith(cited) else cited
