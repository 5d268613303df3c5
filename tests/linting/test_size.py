"""A report has a size, whatever the feed is."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace
from typing import Any

from feedlint.linting.bounds import shared
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.engine import lint
from feedlint.reading.source import Source

HEAD = '<feed xmlns="http://www.w3.org/2005/Atom">'
#: Breaks a dozen rules, once each.
ENTRY = (
    '<entry><id>a b</id><title type="html">&lt;script>&lt;b></title><updated>x</updated>'
    '<link href="h:"/><category/><published>y</published><author><email>c</email></author>'
    "<content/><z/></entry>"
)


def test_all_rules_together_have_a_bound_and_each_has_its_share() -> None:
    counts = {"A1": 3, **{f"B{i}": 50 for i in range(15)}}
    raw: list[Any] = [
        SimpleNamespace(chosen=SimpleNamespace(info=SimpleNamespace(code=code)))
        for code, count in counts.items()
        for _ in range(min(count, 20))
    ]
    kept, share = shared(raw, counts, 20)
    found = Counter(one.chosen.info.code for one in kept)
    # What found little is heard in full, beside those that found much.
    assert found["A1"] == 3
    assert set(found.values()) == {3, share}
    assert 150 < len(kept) <= 200


def test_a_bound_that_is_not_reached_changes_nothing() -> None:
    source = Source("x.atom", f"{HEAD}<id>r</id>{ENTRY * 3}</feed>".encode())
    report = lint(source, select(builtin(), ["ALL"]))
    assert not [d for d in report.diagnostics if d.name == "limit-findings"]


def test_messages_notes_and_helps_are_short_enough_to_be_read() -> None:
    long = "a" * 30_000
    entries = f'<entry><id>{long}</id><title type="{long}">t</title></entry>' * 300
    report = lint(Source("x.atom", f"{HEAD}{entries}</feed>".encode()), select(builtin(), ["ALL"]))
    assert report.diagnostics
    for found in report.diagnostics:
        assert max(map(len, (found.message, found.help))) <= 1000
        assert len(found.related) <= 100
        assert all(len(note.message) <= 1050 for note in found.related)
