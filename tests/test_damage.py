"""A sample of `python -m tests.damage`: what safe fixes do to feeds that are broken."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest

from tests.damage import ALL, SAFE, harm, is_well_formed, read
from tests.damaged_feeds import KINDS, mutated


@pytest.mark.parametrize("number", range(len(KINDS)), ids=list(KINDS))
def test_safe_fixes_change_nothing_for_a_reader(number: int) -> None:
    applied = 0
    for seed in range(number, 12 * len(KINDS) + number, len(KINDS)):
        kind, data = mutated(seed)
        assert kind == list(KINDS)[number]
        fixed, found = harm(data, SAFE)
        assert found == [], seed
        applied += fixed.applied
        changed = Counter(one.what for one in harm(data, ALL)[1])
        assert not changed["well-formed"], seed
    # The test would show nothing if there were nothing to fix.
    assert applied


def test_what_readers_make_of_a_feed_is_seen() -> None:
    head = '<feed xmlns="http://www.w3.org/2005/Atom">'
    item = '{"items":[{"content_html":"%s","id":"%s"}]}'
    texts = [
        f'{head}<title type="html">a &lt;b>c&lt;/b></title></feed>',
        f'{head}<title type="html">a &amp;lt;b>d&lt;/b></title></feed>',
        f'{head}<title type="html">&lt;a href="b">a c&lt;/a></title></feed>',
        f"{head}<id>urn:x:1</id></feed>",
        f'{head}<link href="http://a.invalid/"/></feed>',
        "<rss><channel><item><guid>1</guid><title>&lt;b>a&lt;/b></title></item></channel></rss>",
        item % ("<b>a", "1"),
        item % ("<b>a", "2"),
        item % ("&lt;b>a", "1"),
    ]
    readings = [read(text.encode()) for text in texts]
    assert all(one != two for one, two in combinations(readings, 2))
    same = f'{head}<title>a c</title><link href=" http://a.invalid/b c"/></feed>'
    other = f'{head}<title>a  <![CDATA[c]]> </title><link href="http://a.invalid/b%20c"/></feed>'
    assert read(same.encode()) == read(other.encode())
    assert not any(map(is_well_formed, (b"<a>", b"{", b"<a>&nbsp;</a>")))
