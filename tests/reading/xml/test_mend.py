"""The scan that mends: what it finds, what it makes of it, and what it leaves alone."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from feedlint.limits import MAX_FAULTS
from feedlint.reading.changes import OffsetMap
from feedlint.reading.xml.mend import ILLEGAL, Mended, mend

ALONE = [
    "",
    "<feed/>",
    "<feed a='b>' c=\"d'\">&amp;&lt;&gt;&quot;&apos;&#9;&#65;&#1234;&#xe9;&#x1F600;</feed>",
    "<feed a='&amp;'>]] ] ]></feed>".replace("]]>", "]] >"),
    "<feed><!-- & < ]]> - &nbsp; --><![CDATA[& < &nbsp;]]><?x & < ]]>?></feed>",
    "<a:b-c.d xmlns:a='urn:a' é='1'/>",
]


@pytest.mark.parametrize("text", ALONE)
def test_nothing_to_mend(text: str) -> None:
    mended = mend(text)
    assert mended.text == text
    assert mended.faults == ()
    assert mended.changes == ()


MENDED = [
    # text, what is parsed, kinds
    ("<a>&</a>", "<a>&amp;</a>", ["bare-ampersand"]),
    ("<a b='c&d'/>", "<a b='c&amp;d'/>", ["bare-ampersand"]),
    ("<a>&lt</a>", "<a>&lt;</a>", ["unterminated-reference"]),
    ("<a>&#65</a>", "<a>&#65;</a>", ["unterminated-reference"]),
    ("<a>&#0;</a>", "<a>\ufffd</a>", ["illegal-character-reference"]),
    ("<a>&#xD800;&#x110000;</a>", "<a>\ufffd\ufffd</a>", ["illegal-character-reference"] * 2),
    ("<a>&eacute;&nbsp;</a>", "<a>é&#160;</a>", ["undeclared-entity"] * 2),
    ("<a>&LT;&foo;</a>", "<a>&#60;&amp;foo;</a>", ["undeclared-entity"] * 2),
    ("<a>b < c</a>", "<a>b &lt; c</a>", ["bare-less-than"]),
    ("<a b='<c>'/>", "<a b='&lt;c>'/>", ["bare-less-than"]),
    ("<a>]]></a>", "<a>]]&gt;</a>", ["bare-cdata-end"]),
    ("<a>]]]></a>", "<a>]]]&gt;</a>", ["bare-cdata-end"]),
    ("<a>\x01\x02b\x03</a>", "<a>\ufffd\ufffdb\ufffd</a>", ["illegal-character"] * 2),
    ("<a \x01b='c\x02'/>", "<a b='c'/>", ["illegal-character"] * 2),
    ("<a><!--\x01--><b\x02/>c\x03</a>", "<a><!----><b/>c\ufffd</a>", ["illegal-character"] * 3),
    (
        "<a>&lt&amp&</a>",
        "<a>&lt;&amp;&amp;</a>",
        ["unterminated-reference"] * 2 + ["bare-ampersand"],
    ),
    ("<a/>\0\0", "<a/>", ["illegal-character"]),
    ("\0<a/>", "<a/>", ["illegal-character"]),
    ("<a><!-- b -- c --></a>", "<a><!-- b ‐‐ c --></a>", ["double-hyphen"]),
    ("<a>< b></b></a>", "<a><b></b></a>", ["malformed-tag"]),
    ("<?xml version='1.0'?><a/>", "<a/>", []),
    ("\n<?xml version='1.0'?><a/>", "<a/>", ["text-before-declaration"]),
    ("\ufeff<a/>", "<a/>", ["text-before-declaration"]),
    ("\0\n<?xml version='1.0'?><a/>", "<a/>", ["text-before-declaration"]),
    ("<!DOCTYPE a><a/>", "<a/>", ["doctype"]),
    ("<!DOCTYPE a SYSTEM 'b'><a/>", "<a/>", ["external-dtd"]),
    ("<a><!DOCTYPE a></a>", "<a></a>", ["misplaced-doctype"]),
    ("<!DOCTYPE a><!DOCTYPE a><a/>", "<a/>", ["doctype", "misplaced-doctype"]),
    ("<!DOCTYPE a [x]><a/>", "<a/>", ["malformed-doctype"]),
    ("<!DOCTYPE a [<!ENTITY b '<c/>'>]><a>&b;</a>", "<a><c/></a>", ["doctype", "declared-entity"]),
    (
        '<!DOCTYPE a [<!ENTITY b \'"&#60;\'>]><a c="&b;"/>',
        '<a c="&#34;&lt;"/>',
        ["doctype", "declared-entity"],
    ),
    ("<!DOCTYPE a [<!ENTITY b SYSTEM 'c'>]><a>&b;</a>", "<a></a>", ["doctype", "external-entity"]),
    ("<!DOCTYPE a [<!ENTITY b '&b;'>]><a>&b;</a>", "<a></a>", ["doctype", "recursive-entity"]),
    (
        "<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>",
        "<a/>",
        ["doctype", "attribute-default"],
    ),
]


@pytest.mark.parametrize(("text", "expected", "kinds"), MENDED)
def test_mended(text: str, expected: str, kinds: list[str]) -> None:
    mended = mend(text)
    assert mended.text == expected
    assert [fault.kind for fault in mended.faults] == kinds
    assert not mended.is_fatal
    etree.fromstring(mended.text.encode())


STOPPED = [
    ("<a>\n<<<<<<< HEAD\n</a>", ["merge-conflict"]),
    ("<!DOCTYPE a [<a/>", ["unclosed-markup"]),
    (f"<!DOCTYPE a [{' ' * 1_000_000}]><a/>", ["limit-doctype"]),
    (
        f"<!DOCTYPE a [<!ENTITY b '{'c' * 600_000}'>]><a>&b;&b;&b;</a>",
        ["doctype", "declared-entity", "entity-expansion"],
    ),
]


@pytest.mark.parametrize(("text", "kinds"), STOPPED, ids=lambda value: str(value)[:30])
def test_what_nothing_can_pass(text: str, kinds: list[str]) -> None:
    mended = mend(text)
    assert [fault.kind for fault in mended.faults] == kinds
    assert mended.is_fatal


@pytest.mark.parametrize(
    "text",
    [
        "<a",
        "<a>& <b",
        "<a b='c",
        "<!-- a",
        "<![CDATA[ b",
        "<?a",
        "</",
        "<!x",
        "<1>x</1>",
        "<a&>x</a>",
        "<a &b='c'/>",
    ],
)
def test_what_is_left_to_the_next_scan(text: str) -> None:
    mended = mend(text)
    assert not mended.is_fatal
    assert {fault.kind for fault in mended.faults} <= {"bare-ampersand"}


def test_spans_are_those_of_the_source() -> None:
    text = "\n<?xml version='1.0'?><a b='&c;'>&lt &#0; ]]> < \x01<!-- -- --></a>"
    spans = [text[f.anchor.start : f.anchor.end] for f in mend(text).faults]
    assert spans == ["\n", "&c;", "&lt", "&#0;", "]]>", "<", "\x01", "--"]


def test_an_entity_is_told_once_with_all_its_places() -> None:
    text = "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b; &b; &b;</a>"
    fault = mend(text).faults[-1]
    assert fault.values["count"] == "3"
    places = [int(place) for place in fault.values["places"].split()]
    assert [text[place : place + 3] for place in places] == ["&b;"] * 3


def test_a_hopeless_text_is_given_up() -> None:
    mended = mend("<a>" + "&" * (MAX_FAULTS + 10) + "</a>")
    assert mended.is_fatal
    assert len(mended.faults) == MAX_FAULTS


def back(mended: Mended, start: int, end: int) -> tuple[int, int]:
    offsets = OffsetMap(mended.changes)
    return offsets.start(start), offsets.end(end)


PIECES = [
    "&",
    "<",
    ">",
    "]]>",
    "&lt",
    "&#1;",
    "&eacute;",
    "\x01",
    "<b>",
    "</b>",
    "<b c='",
    "'>",
    '"',
]
PIECES += [
    "<!--",
    "-->",
    "--",
    "<![CDATA[",
    "]]",
    "<?x",
    "?>",
    "a",
    "\n",
    "é",
    "𐍈",
    "<!DOCTYPE a>",
    "\ufeff",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@settings(max_examples=500, derandomize=True, deadline=None)
@example("<!--<!--\x01-->")
def test_any_text(inside: str) -> None:
    text = f"<a>{inside}</a>"
    mended = mend(text)
    assert ILLEGAL.search(mended.text) is None or mended.is_fatal
    for fault in mended.faults:
        assert 0 <= fault.anchor.start <= (fault.anchor.end or 0) <= len(text)
    for index, character in enumerate(mended.text):
        start, end = back(mended, index, index + 1)
        assert 0 <= start <= end <= len(text)
        if character in "𐍈>":
            assert character in text[start:end] or text[start:end].startswith("&")
    try:
        etree.fromstring(text.encode())
    except (etree.XMLSyntaxError, ValueError):
        return
    # What a parser takes needs no mending.
    assert [fault.kind for fault in mended.faults] == []
