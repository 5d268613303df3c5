"""Which texts hold markup, and what of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.recognise import document_of
from feedlint.feeds.view import Feed
from feedlint.reading.source import Source
from feedlint.text.html.reading import all_markup_of, markup_of

if TYPE_CHECKING:
    from feedlint.feeds.concepts import Text

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


def feed_of(text: str) -> Feed:
    return Feed(document_of(Source("feed.atom", text.encode())))


def test_texts_of_html_in_atom_positions() -> None:
    found = feed_of(FEED).marked_up
    assert [text.text for text in found] == ["1", "2", "4", "3"]


def test_no_html_without_html() -> None:
    assert feed_of(FEED.replace("html", "txt")).marked_up == []


def text_of_html(source: str) -> Text:
    title = feed_of(FEED).marked_up[0]
    title.node.text = source
    return title


def test_plain_tags_are_dropped() -> None:
    source = '<p class="a"><a href="https://x.invalid/">b</a><foo></foo><i onclick="c">d</i></p>'
    assert [tag.name for tag in markup_of(text_of_html(source)).tags] == ["foo", "i"]
    assert [tag.name for tag in all_markup_of(text_of_html(source)).tags] == ["p", "a", "foo", "i"]


def test_attributes_have_their_places() -> None:
    source = """<a HREF='x&amp;y' b title="c">d</a>"""
    [tag] = all_markup_of(text_of_html(source)).tags
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
        assert len(all_markup_of(text_of_html(source)).tags) <= 1
