"""Findings that come of what a generator always does say whose habit it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.api import lint
from feedlint.commits.habits import HABITS, has_habits
from feedlint.linting.catalogue import builtin
from feedlint.wrapping import feed, rss_channel
from tests.generators.entries import NAMES, cgit, entry_of, gitea, gitweb, hgweb, old_cgit, stagit

if TYPE_CHECKING:
    from collections.abc import Callable

_TABLE = '<content type="xhtml"><table xmlns="http://www.w3.org/1999/xhtml"><tr/></table></content>'


def said(text: str) -> dict[str, str]:
    """The first message of each rule."""
    found: dict[str, str] = {}
    for each in lint(text.encode()).findings:
        found.setdefault(each.name, each.message)
    return found


@pytest.mark.parametrize(
    ("forge", "rule", "words"),
    [
        (old_cgit, "id-not-iri", "written by cgit: it wrote the bare name until 2021"),
        (stagit, "id-not-iri", "written by stagit: it writes the bare name"),
        (gitea, "id-not-iri", "written by Gitea: it writes the bare name"),
        (hgweb, "missing-xhtml-div", "written by hgweb: it writes a table without one"),
    ],
)
def test_by_the_form_of_its_ids(forge: Callable[[str], str], rule: str, words: str) -> None:
    text = feed(f"<entry>{entry_of('prime', forge=forge, more=_TABLE)}</entry>")
    assert words in said(text)[rule]


def test_another_generator_is_not_blamed() -> None:
    for forge in (cgit, gitweb):
        text = feed(f"<entry>{entry_of('prime', forge=forge, more=_TABLE)}</entry>")
        assert "written by" not in said(text)["missing-xhtml-div"]
    assert "written by" not in said(feed("<entry><id>1</id></entry>"))["id-not-iri"]


def test_by_its_own_word() -> None:
    link = f"https://git.example/?p=pump.git;a=commitdiff;h={NAMES['prime']}"
    item = (
        f"<item><title>a</title><guid>{link}</guid><link>{link}</link>"
        "<author>Ada &lt;ada@kestrel.net&gt;</author></item>"
    )
    for name in ("gitweb v.2.39.5/2.39.5", "Pump 3"):
        found = said(rss_channel(f"<generator>{name}</generator>{item}"))["person-form"]
        assert ("written by gitweb" in found) is name.startswith("gitweb")


def test_it_is_told_once() -> None:
    entries = "".join(f"<entry>{entry_of(label, forge=stagit)}</entry>" for label in NAMES)
    found = [f.message for f in lint(feed(entries).encode()).findings if "written by" in f.message]
    assert len(found) == len({message.partition(" ")[0] for message in found})


def test_the_rules_are_there() -> None:
    assert {habit.rule for habit in HABITS} <= {info.name for info in builtin()}
    assert not has_habits("duplicate-id")
