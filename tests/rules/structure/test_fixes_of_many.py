"""A fault of a generator is told once, and its fix mends all places."""

from __future__ import annotations

import pytest

from feedlint.finding import Safety
from feedlint.linting.catalogue import builtin, select
from feedlint.linting.fix import fix
from feedlint.reading.source import Source

_HEAD = """<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:example:feed</id><title>Notes</title>
<updated>2024-03-04T05:06:07Z</updated><author><name>Ada</name></author>
<link rel="self" href="https://ada.invalid/feed.atom"/>
"""
_ENTRY = """<entry><id>urn:example:{n}</id><title>Note {n}</title>
<updated>2024-03-04T05:06:07Z</updated><link href="https://ada.invalid/{n}"/>
<content type="html">Note {n}.</content></entry>
"""
_DIV = '<div xmlns="http://www.w3.org/1999/xhtml">Note.</div>'
MANY = 12


@pytest.mark.parametrize(
    ("right", "wrong", "mended"),
    [
        ("<id>urn:example:{n}</id>", "", "<id>https://ada.invalid/{n}</id>"),
        ('type="html">Note {n}.', f">{_DIV}", f'<content type="xhtml" >{_DIV}'),
        ('<content type="html">', '<content lang="en">', 'xml:lang="en"'),
        ('type="html"', 'type="HTML"', 'type="html"'),
    ],
)
def test_all_places_are_mended(right: str, wrong: str, mended: str) -> None:
    entry = _ENTRY.replace(right, wrong)
    assert entry != _ENTRY
    feed = _HEAD + "".join(entry.replace("{n}", str(n)) for n in range(MANY)) + "</feed>"
    source = Source("feed.atom", feed.encode())
    after = fix(source, select(builtin()), frozenset(Safety)).report.source.text
    for n in range(MANY):
        assert mended.replace("{n}", str(n)) in after
    assert after.count(mended.partition("{n}")[0]) >= MANY
