"""What a reader sees of a construct, and the way back to its characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from feedlint.rule import ATOM, XHTML, text_of
from feedlint.text.rendition import Part, Rendition, kind_of, rendition_of, verbatim_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

TEXT = [
    ("kept as it is", "\n a  b\n\tc \n", "\n a  b\n\tc \n"),
    ("markup is text", "&lt;b>x&lt;/b>", "<b>x</b>"),
    ("comments are none", "a<!-- b -->c", "ac"),
    ("a carriage return ends a line", "a&#13;\nb&#13;c", "a\nb\nc"),
]

# Both languages: in the second column the source of HTML, and of XHTML inside a div.
MARKUP = [
    ("white space collapses", " a \n\t b ", "a b"),
    ("white space between tags", "<b> a </b> <i> b</i>", "a b"),
    ("pre keeps it", "<div>\n <pre> a\n  b </pre>\n</div>", " a\n  b "),
    ("pre within words", "a<pre>b</pre>c", "a\n\nb\n\nc"),
    ("break", "a<br/>b<br/> c", "a\nb\nc"),
    ("break and line end", "a<br/>\nb", "a\nb"),
    ("two breaks", "a<br/><br/>b", "a\n\nb"),
    ("paragraphs", "<p>a</p>\n<p>b</p>", "a\n\nb"),
    ("blocks", "<div>a</div><div>b</div>", "a\nb"),
    ("nested blocks", "<div><div>a</div></div><div><p>b</p></div>", "a\n\nb"),
    ("list", "<ul><li>a</li><li>b</li></ul>", "a\nb"),
    ("table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
    ("link", 'see <a href="x" title="y">#12</a>, ok', "see #12, ok"),
    ("link inside a word", 'a<a href="x">b</a>c', "abc"),
    ("icon", '<a href="x"><span class="icon">\u200b</span>t</a>', "t"),
    ("icon with spans in it", '<span class="x icon"><span>a</span>b</span>c', "c"),
    ("emoji as a picture", 'a <img class="emoji" alt=":x:" src="y"/> b', "a :x: b"),
    ("picture", 'a<img alt="no" src="y"/>b', "ab"),
    ("script", "a<script>b</script><style>c</style>d", "ad"),
    ("no-break space stays", "a\u00a0 b", "a\u00a0 b"),
    ("code and emphasis", "<code>a</code><em>b</em>", "ab"),
    ("nothing", " \n ", ""),
    ("rule", "a<hr/>b", "a\nb"),
    ("block after a blank", "a <div>b</div>", "a\nb"),
]

HTML = [
    ("one newline of pre goes", "<pre>\n\na</pre>", "\na"),
    ("also as a reference", "<pre>&#10;a</pre>", "a"),
    ("references", "a&nbsp;b &lt;c&gt; &#146;", "a\u00a0b <c> \u2019"),
    ("reference to a blank", "a&#32;&#10;b", "a b"),
    ("paragraphs left open", "<p>a<p>b", "a\n\nb"),
    ("pre left open", "<pre>a\nb", "a\nb"),
    ("end tag of nothing", "a</pre>b  c", "a\n\nb c"),
    ("upper case", "A<BR>B", "A\nB"),
    ("unknown tag", "<asm/x.h>a", "a"),
]

XHTML_ONLY = [
    ("all newlines of pre stay", "<pre>\n\na</pre>", "\n\na"),
    ("comment", "a<!-- b --> c", "a c"),
    ("element without content", "<pre/>a  b", "a b"),
]


def construct(kind: str, source: str) -> Element:
    if kind == "xhtml":
        source = f'<div xmlns="{XHTML}">{source}</div>'
    return etree.fromstring(f'<content xmlns="{ATOM}" type="{kind}">{source}</content>')


def _as_html(source: str) -> Element:
    element = etree.Element("content", type="html")
    element.text = source
    return element


def shown(element: Element) -> Rendition:
    rendition = rendition_of(element)
    assert rendition is not None
    return rendition


ROWS = [
    *(("text", *row) for row in TEXT),
    *(("html", *row) for row in MARKUP + HTML),
    *(("xhtml", *row) for row in MARKUP + XHTML_ONLY),
]


@pytest.mark.parametrize(
    ("kind", "source", "expected"),
    [(kind, source, expected) for kind, _, source, expected in ROWS],
    ids=[f"{kind}: {label}" for kind, label, _, _ in ROWS],
)
def test_reader_sees(kind: str, source: str, expected: str) -> None:
    element = _as_html(source) if kind == "html" else construct(kind, source)
    assert shown(element).text == expected


@pytest.mark.parametrize(
    ("attributes", "kind"),
    [
        ({}, "text"),
        ({"type": "text"}, "text"),
        ({"type": "html"}, "html"),
        ({"type": "xhtml"}, "xhtml"),
        ({"type": "text/plain; charset=utf-8"}, "text"),
        ({"type": "TEXT/HTML"}, "html"),
        ({"type": "text/xml"}, ""),
        ({"type": "application/xhtml+xml"}, ""),
        ({"type": "image/png"}, ""),
        ({"type": "text/plain", "src": "x"}, ""),
        ({"type": "HTML"}, ""),
    ],
)
def test_kind(attributes: dict[str, str], kind: str) -> None:
    element = etree.Element("content", attributes)
    assert kind_of(element) == kind
    assert (rendition_of(element) is None) == (not kind)


@pytest.mark.parametrize(
    ("kind", "source", "slices"),
    [
        ("text", "ab\ncd", {(0, 2): "ab", (3, 5): "cd", (5, 5): ""}),
        ("html", "<b>a</b> &amp; &lt;", {(0, 1): "a", (2, 3): "&amp;", (4, 5): "&lt;"}),
        ("html", "<pre>\nab</pre>", {(0, 2): "ab"}),
        ("html", "a\n\n  b", {(1, 2): "\n\n  ", (0, 3): "a\n\n  b"}),
        ("xhtml", "<pre>\na<b>b</b>c</pre>", {(1, 4): "abc", (2, 3): "b"}),
        ("xhtml", " x<p>a</p>b", {(1, 3): "", (3, 4): "a", (6, 7): "b"}),
        ("text", "a&#13;\nb", {(1, 2): "\r\n", (2, 3): "b"}),
    ],
)
def test_place(kind: str, source: str, slices: dict[tuple[int, int], str]) -> None:
    element = _as_html(source) if kind == "html" else construct(kind, source)
    rendition = shown(element)
    for (start, end), expected in slices.items():
        first, last = rendition.place(start, end)
        assert text_of(element)[first:last] == expected


PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<pre>",
            "</pre>",
            "<br>",
            "<b>",
            "</b>",
            "<td>",
            "</td>",
            "<div>",
            "</div>",
        ),
        *(
            "a",
            "bc",
            " ",
            "  ",
            "\n",
            "\r",
            "\r\n",
            "&lt;",
            "&nbsp;",
            "&#10;",
            "\U0001f600",
            "\u00a0",
        ),
        *(
            "<span class=icon>",
            "</span>",
            "<script>",
            "</script>",
            "<img class=emoji alt=x>",
            "<x@y>",
        ),
    ]
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.lists(PIECES, max_size=20).map("".join))
def test_places_are_in_order_and_hold_what_is_shown(source: str) -> None:
    element = _as_html(source)
    for rendition in (shown(element), verbatim_of(element)):
        assert rendition is not None
        previous = 0
        for offset, character in enumerate(rendition.text):
            first, last = rendition.place(offset, offset + 1)
            assert previous <= first <= last <= len(source)
            previous = first
            if last - first == 1:
                assert source[first] in {character, "\r", "\n", " ", "\t"}


def test_parts() -> None:
    rendition = shown(construct("xhtml", "<th>k</th><td>a<pre>b</pre></td><pre>c</pre>"))
    assert [(p.name, rendition.text[p.start : p.end]) for p in rendition.parts] == [
        ("th", "k"),
        ("td", "a\n\nb"),
        ("pre", "b"),
        ("pre", "c"),
    ]
    assert shown(_as_html("<pre>a<td>")).parts == (Part("pre", 0, 1), Part("td", 1, 1))


@pytest.mark.parametrize(
    ("source", "is_flowed", "has_lines"),
    [
        ("a", True, False),
        ("<pre>a</pre>", False, True),
        (" <pre>a</pre> b", True, True),
        ("a<br>", True, True),
        ("<div>a</div>", True, False),
    ],
)
def test_what_is_known_of_lines(source: str, *, is_flowed: bool, has_lines: bool) -> None:
    rendition = shown(_as_html(source))
    assert (rendition.is_flowed, rendition.has_lines) == (is_flowed, has_lines)


def test_verbatim_keeps_lines_and_addresses() -> None:
    rendition = verbatim_of(_as_html("a\n\n  b: <c@d.example> &amp; <e>"))
    assert rendition is not None
    assert rendition.text == "a\n\n  b: <c@d.example> & <e>"


HOSTILE = ["<td>", "<pre>", "</pre>", "<script>", "<p>", "<br>", " ", "\n", "&amp;", "<b>a", "a "]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_source_is_laid_out(piece: str) -> None:
    rendition = shown(_as_html("x\n" + piece * 100_000))
    assert rendition.place(0, 1) == (0, 1)
    assert len(rendition.text) <= 2 + len(piece) * 100_000 + 2 * 100_000
