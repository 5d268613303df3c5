"""Which texts hold markup, and what of it is kept."""

from __future__ import annotations

from lxml import etree

from feedlint.rule import atom, text_of
from feedlint.text.html.constructs import all_markup_of, constructs_of, markup_of

FEED = """\
<feed xmlns="http://www.w3.org/2005/Atom">
<title type="html">1</title>
<subtitle type="text">no</subtitle>
<rights>no</rights>
<author><name type="html">no</name></author>
<entry>
<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">2</div></title>
<source><title type="html">3</title></source>
<summary type="text/html">4</summary>
<content type="application/atom+xml"><entry><title type="html">no</title></entry></content>
<e:a xmlns:e="urn:e"><title type="html">no</title></e:a>
</entry>
</feed>
"""


def test_constructs_in_atom_positions() -> None:
    root = etree.fromstring(FEED)
    assert [text_of(e) for e in constructs_of(root)] == ["1", "2", "3", "4"]


def test_no_construct_without_html() -> None:
    root = etree.fromstring(FEED.replace("html", "txt"))
    assert constructs_of(root) == []


def construct(source: str) -> etree._Element:
    root = etree.fromstring(FEED)
    title = root.find(atom("title"))
    assert title is not None
    title.text = source
    return title


def test_plain_tags_are_dropped() -> None:
    source = '<p class="a"><a href="https://x.invalid/">b</a><foo></foo><i onclick="c">d</i></p>'
    assert [tag.name for tag in markup_of(construct(source)).tags] == ["foo", "i"]
    assert [tag.name for tag in all_markup_of(construct(source)).tags] == ["p", "a", "foo", "i"]


def test_attributes_have_their_places() -> None:
    source = """<a HREF='x&amp;y' b title="c">d</a>"""
    [tag] = all_markup_of(construct(source)).tags
    written = [source[a.start : a.end] for a in tag.attributes]
    assert written == ["HREF='x&amp;y'", "b", 'title="c"']
    assert [(a.name, a.value, a.is_literal) for a in tag.attributes] == [
        ("href", "x&y", False),
        ("b", "", True),
        ("title", "c", True),
    ]


def test_hostile_attributes_come_to_an_end() -> None:
    for source in (
        "<a " + "x=1 " * 50_000 + ">",
        "<a href=" * 50_000,
        "<p style='" + "a:b;" * 50_000,
    ):
        assert len(all_markup_of(construct(source)).tags) <= 1
