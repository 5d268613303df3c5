"""The RSS of gitweb and hgweb beside their Atom: the same commits, the same findings."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

import pytest

from feedlint.commits.entry import identity_of
from feedlint.commits.message import message_of
from feedlint.feeds.recognise import document_of
from feedlint.feeds.view import Feed
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source
from feedlint.rule import Witnesses
from tests.generators import real
from tests.generators.held import adversarial, made_adversarial

if TYPE_CHECKING:
    from pathlib import Path

    from feedlint.linting.catalogue import Ruleset
    from feedlint.witnesses.repository import Repository

_ENTRY = re.compile(r"<(?:entry|item)>.*?</(?:entry|item)>", re.DOTALL)
_SHA = re.compile(r"[0-9a-f]{40}|(?<=/rev/)[0-9a-f]{12}")


@functools.cache
def rules() -> Ruleset:
    """The rules about commits that are on by default."""
    chosen = [c.info.code for c in select(builtin()).chosen if c.info.code[0] in "VTC"]
    return select(builtin(), chosen)


def feed_of(data: bytes) -> Feed:
    return Feed(document_of(Source("feed.xml", data)))


def commits(data: bytes) -> dict[str, str]:
    """The messages by the first digits of their commits."""
    feed = feed_of(data)
    found = {}
    for entry in feed.entries:
        identity, message = identity_of(entry), message_of(entry)
        assert identity.is_commit
        assert identity.by_id is not None
        assert message is not None
        found[identity.by_id.sha[:12]] = message.text.strip("\n")
    return found


def found(data: bytes, witness: Repository | None) -> set[tuple[str, str]]:
    """What is said, as commit and rule."""
    report = lint(Source("feed.xml", data), rules(), Witnesses(witness))
    text = report.source.text
    entries = [(m.start(), m.end(), _SHA.search(m[0])) for m in _ENTRY.finditer(text)]
    said = set()
    for diagnostic in report.diagnostics:
        place = diagnostic.span.start
        names = [m[0][:12] for start, end, m in entries if m and start <= place < end]
        said.add((names[0] if names else "", diagnostic.name))
    return said


def skipping(make: object, *arguments: object, **options: object) -> bytes:
    try:
        return bytes(make(*arguments, **options))  # type: ignore[operator]  # one of the makers
    except real.Missing as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("branch", ["main", "bytes"])
def test_gitweb(branch: str) -> None:
    path, start = made_adversarial().path, f"refs/heads/{branch}"
    atom = skipping(real.gitweb, path, start)
    rss = skipping(real.gitweb, path, start, form="rss")
    assert commits(rss) == commits(atom)
    assert found(rss, adversarial()) == found(atom, adversarial()) == set()


def test_gitweb_with_control_characters() -> None:
    """In both forms the title has elements for them, whose text is the title's."""
    path = made_adversarial().path
    forms = [skipping(real.gitweb, path, "refs/heads/control", form=f) for f in ("atom", "rss")]
    assert commits(forms[0]) == commits(forms[1])
    assert [found(form, adversarial()) for form in forms] == [set(), set()]


def hg(tmp_path: Path) -> Path:
    try:
        return real.convert(made_adversarial().path, tmp_path / "hg")
    except real.Missing as reason:
        pytest.skip(str(reason))


def test_hgweb(tmp_path: Path) -> None:
    repository = hg(tmp_path)
    atom, rss = (skipping(real.hgweb, repository, form) for form in ("atom", "rss"))
    mine, theirs = commits(atom), commits(rss)
    assert mine.keys() == theirs.keys()
    assert mine == theirs
    assert found(rss, None) == found(atom, None) == set()
