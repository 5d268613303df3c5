"""Baselines, suppressions and the report in RSS: entries by what they are known by there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from feedlint.finding import Finding, Related, Severity
from feedlint.linting.engine import lint
from feedlint.output import baseline
from feedlint.output.common import Style
from feedlint.output.html import render
from feedlint.reading.source import Source
from feedlint.rule import ENTRY, EVERY, Rule
from feedlint.testing import rss_channel, ruleset_of
from tests.rules.continuity.notes import rdf_feed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from feedlint.feeds.holders import Entry
    from feedlint.linting.engine import Report
    from feedlint.rule import Context


class OddTitle(Rule):
    """A title that is odd, and the text beside it."""

    code, name, since = "X999", "odd-title", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (ENTRY,), EVERY

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Say so of each title that says it itself."""
        del context
        if entry.title and "odd" in entry.title.text:
            text = entry.texts[-1]
            yield Finding(entry.title.anchor(), "odd", (Related(text.anchor(), "beside this"),))


def by_guid(name: str, title: str) -> str:
    text = f"<description>{title} b</description>"
    return f"<item><title>{title}</title><guid>x:{name}</guid>{text}</item>"


def by_link(name: str, title: str) -> str:
    return f"<item><title>{title}</title><link>x:{name}</link></item>"


def by_about(name: str, title: str) -> str:
    return f'<item rdf:about="x:{name}"><title>{title}</title></item>'


WAYS = {
    "guid": (by_guid, rss_channel),
    "link": (by_link, rss_channel),
    "about": (by_about, rdf_feed),
}


def report(path: str, text: str) -> Report:
    return lint(Source(path, text.encode()), ruleset_of(OddTitle))


@pytest.mark.parametrize("way", WAYS)
def test_a_baseline_survives_new_items(way: str, tmp_path: Path) -> None:
    item, wrap = WAYS[way]
    path = str(tmp_path / "feed.xml")
    old = report(path, wrap(item("1", "odd one") + item("2", "plain")))
    assert len(old.diagnostics) == 1
    known = baseline.of(str(tmp_path / "b.json"), [old])
    moved = report(path, wrap(item("3", "plain") + item("2", "plain") + item("1", "odd one")))
    assert known.filter(moved).diagnostics == ()
    other = report(path, wrap(item("1", "plain") + item("2", "odd one")))
    assert len(known.filter(other).diagnostics) == 1


IGNORE = "<!-- feedlint-ignore{}: odd-title - it is meant -->"


@pytest.mark.parametrize("way", WAYS)
def test_suppressions(way: str) -> None:
    item, wrap = WAYS[way]
    two = item("1", "odd one") + IGNORE.format("") + item("2", "odd two")
    assert len(report("f", wrap(two)).diagnostics) == 1


def file_wide(text: str) -> list[str]:
    return [d.message for d in report("f", text).diagnostics]


@pytest.mark.parametrize("wrap", [rss_channel, rdf_feed])
def test_a_suppression_for_the_file_stands_before_what_the_channel_says(
    wrap: Callable[[str], str],
) -> None:
    text = wrap(by_guid("1", "odd"))
    everywhere = IGNORE.format("-file")
    for place in ("<channel", "<title>Notes"):
        assert file_wide(text.replace(place, everywhere + place, 1)) == []
    assert file_wide(text.replace("<link>", everywhere + "<link>", 1)) == ["odd"]


def test_the_report_knows_items_by_their_titles() -> None:
    found = report("f.xml", rss_channel(by_guid("1", "plain") + by_guid("2", "odd &lt;b>two")))
    page = "".join(render([found], Style(is_coloured=False)))
    assert '<span class="number">Entry 2</span> odd &lt;b&gt;two' in page
    assert "title as text, from line" in page
    assert "description as html, from line" in page
