"""Feeds of commits changed by hand, many times, and what is found of it.

    python -m tests.tampering 1000 [SEED]       the table of all generators

Each change is one that somebody could make: a letter, a digit, a name. It counts as found
when the entry has a finding of the families V, T or C that the untouched feed has not.
"""

from __future__ import annotations

import functools
import random
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.rule import Witnesses
from feedlint.witnesses.repository import Repository
from tests.generators import real
from tests.generators.commits import git, history, make
from tests.generators.templates import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: The expression whose group `x` is changed, by kind.
_SHA = r"(?P<x>[0-9a-f]{12,40})"
_MESSAGE = r"<pre>\n?(?P<x>[^<]{8,})</pre>"
_ATOM = {
    "title": r"<title[^>]*>(?P<x>[^<]{4,})</title>",
    "id": rf"<id>[^<]*?{_SHA}</id>",
    "link": rf"<link [^>]*?[=/]{_SHA}",
    "author": r"<author>\s*<name>(?P<x>[^<]+)</name>",
    "mail": r"<author>.*?<email>(?P<x>[^<&]+)</email>",
    "published": r"<published>[^<]*:(?P<x>[0-9]{2})[^<]*</published>",
    "updated": r"<updated>[^<]*:(?P<x>[0-9]{2})[^<]*</updated>",
}
_LIST = {
    "hb": rf";hb={_SHA}",
    "history h": rf'a=history;[^"]*?;h={_SHA}',
    "hpb": rf";hpb={_SHA}",
    "f": r";f=(?P<x>[^;\"]{3,})",
    "shown path": r"\] (?P<x>[^<]{3,})</li>",
}
_GITWEB = (
    _ATOM
    | _LIST
    | {
        "message": _MESSAGE,
        "committer": r"<contributor>\s*<name>(?P<x>[^<]+)</name>",
        "committer's mail": r"<contributor>.*?<email>(?P<x>[^<]+)</email>",
    }
)
_RSS = {
    "title": _ATOM["title"],
    "guid": rf"<guid[^>]*>[^<]*?{_SHA}</guid>",
    "link": rf"<link>[^<]*?{_SHA}</link>",
}
KINDS: dict[str, dict[str, str]] = {
    "cgit": _ATOM | {"message": r"<content[^>]*>\n?(?P<x>[^<]{8,})</content>"},
    "gitweb": _GITWEB,
    "gitweb RSS": _RSS
    | _LIST
    | {
        "message": _MESSAGE,
        "author": r"<author>(?P<x>[^<&]+)&lt;",
        "mail": r"<author>[^<]*?&lt;(?P<x>[^<&]+)&gt;",
    },
    "stagit": _ATOM
    | {
        "message": r"<content[^>]*>.*?Date: [^\n]*\n\n(?P<x>[^<]{8,})</content>",
        "head's commit": rf"<content[^>]*>commit {_SHA}",
        "head's parent": rf"\nparent {_SHA}",
        "head's author": r"\nAuthor: (?P<x>[^&<\n]+) &lt;",
        "head's mail": r"\nAuthor: [^\n]*?&lt;(?P<x>[^&\n]+)&gt;",
        "head's date": r"\nDate: [^\n]*:(?P<x>[0-9]{2}) ",
    },
    "hgweb": {
        "title": _ATOM["title"],
        "id": _ATOM["id"],
        "link": rf'<link href="[^"]*/{_SHA}"',
        "changeset": rf"changeset</th>\s*<td>{_SHA}</td>",
    },
    "hgweb RSS": {
        "title": _ATOM["title"],
        "guid": _RSS["guid"],
        "link": _RSS["link"],
        "changeset": rf"changeset</th>\s*<td>{_SHA}</td>",
    },
}
#: What nothing but a repository can tell.
ONLY_WITH_GIT = frozenset({"author", "mail", "published", "updated", "message", "title"})


class Feed(NamedTuple):
    """A feed, what divides it into entries, and the repository that it was made from."""

    text: str
    entry: re.Pattern[str]
    repository: Repository | None


_ENTRY = re.compile(r"<entry>.*?</entry>", re.DOTALL)
_ITEM = re.compile(r"<item>.*?</item>", re.DOTALL)


@functools.cache
def folder() -> Path:
    """Where the repositories are made."""
    return Path(tempfile.mkdtemp(prefix="feedlint-tests-"))


@functools.cache
def repository() -> Repository:
    """A plain history."""
    return Repository(make(folder() / "plain.git", history(60)).path)


def _log() -> list[object]:
    path = Path(repository().path)
    names = git(path, "rev-list", "main").decode().split()
    return [repository().commit(name) for name in names]


def _by_hgweb(form: str) -> bytes:
    target = folder() / "hg"
    if not target.exists():
        real.convert(Path(repository().path), target)
    return real.hgweb(target, form)


def _path() -> Path:
    return Path(repository().path)


_MAKERS: Mapping[str, Callable[[], bytes]] = {
    "cgit": lambda: real.cgit(_path()),
    "gitweb": lambda: real.gitweb(_path()),
    "gitweb RSS": lambda: real.gitweb(_path(), form="rss"),
    "stagit": lambda: TEMPLATES["stagit"].render(_log()),  # type: ignore[arg-type]  # commits
    "hgweb": lambda: _by_hgweb("atom"),
    "hgweb RSS": lambda: _by_hgweb("rss"),
}


@functools.cache
def feed_of(generator: str) -> Feed:
    """The feed that a generator writes; raises real.Missing where it is not installed."""
    text = _MAKERS[generator]().decode()
    is_git = not generator.startswith("hgweb")
    pattern = _ITEM if generator.endswith("RSS") else _ENTRY
    return Feed(text, pattern, repository() if is_git else None)


@functools.cache
def rules() -> object:
    """The rules of the families about commits that are on by default."""
    chosen = [c for c in select(builtin()).chosen if c.info.code[0] in "VTC"]
    return select(builtin(), [c.info.code for c in chosen])


def findings(text: str, witness: Repository | None) -> Counter[str]:
    """How often each rule has something to say."""
    report = lint(Source("feed.xml", text.encode()), rules(), Witnesses(witness))  # type: ignore[arg-type]  # a ruleset
    return Counter(d.name for d in report.diagnostics)


def tampered(feed: Feed, expression: str, rnd: random.Random) -> str | None:
    """The feed with one letter or digit of one entry changed; None where nothing fits."""
    entries = list(feed.entry.finditer(feed.text))
    entry = rnd.choice(entries[:-1])
    places = list(re.finditer(expression, entry[0], re.DOTALL))
    if not places:
        return None
    start, end = rnd.choice(places).span("x")
    letters = [i for i in range(start, end) if entry[0][i].isalnum() and _is_free(entry[0], i)]
    if not letters:
        return None
    at = rnd.choice(letters)
    old = entry[0][at]
    pool = "0123456789" if old.isdigit() else "abcdef"
    if old.isdigit() and (end - start) == 2:
        pool = "012345"
    new = rnd.choice([each for each in pool if each != old.lower()])
    changed = entry[0][:at] + new + entry[0][at + 1 :]
    return feed.text[: entry.start()] + changed + feed.text[entry.end() :]


def _is_free(text: str, at: int) -> bool:
    """Whether a letter is in no reference, and no percent-encoding."""
    before = text[max(0, at - 6) : at]
    return "&" not in before and "%" not in before[-2:]


class Score(NamedTuple):
    """How many changes of a kind were made, and how many found, plain and with `--git`."""

    made: int
    plain: int
    with_git: int


def measure(generator: str, count: int, seed: int) -> dict[str, Score]:
    """Make `count` changes, evenly of all kinds."""
    feed, rnd = feed_of(generator), random.Random(seed)  # no secret
    kinds = KINDS[generator]
    untouched = findings(feed.text, None), findings(feed.text, feed.repository)
    scores: dict[str, Score] = {}
    for number in range(count):
        kind = list(kinds)[number % len(kinds)]
        text = tampered(feed, kinds[kind], rnd)
        if text is None:
            continue
        plain = bool(findings(text, None) - untouched[0])
        held = plain or bool(findings(text, feed.repository) - untouched[1])
        made, one, two = scores.get(kind, Score(0, 0, 0))
        scores[kind] = Score(made + 1, one + plain, two + held)
    return scores


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(count: int, seed: int) -> None:
    """Print the table."""
    say(f"{'generator':12} {'what was changed':18} {'made':>5} {'plain':>6} {'--git':>6}")
    for generator in KINDS:
        try:
            scores = measure(generator, count, seed)
        except real.Missing as reason:
            say(f"{generator:12} {reason}")
            continue
        for kind, score in scores.items():
            shares = (f"{100 * part / score.made:5.0f}%" for part in (score.plain, score.with_git))
            say(f"{generator:12} {kind:18} {score.made:5} {' '.join(shares)}")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
