"""Why a text is not well-formed: each fault at its place, and never a cascade."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from feedlint.limits import MAX_FAULTS
from feedlint.reading.changes import apply
from feedlint.reading.xml.wellformed import examine

FATAL = [
    # text, kind, the place, a value
    ("<a><b></a>", "mismatched-tag", "</a>", ("open", "b")),
    ("<a></b>", "mismatched-tag", "</b>", ("elsewhere", "")),
    ("<a><b></a></b>", "mismatched-tag", "</a>", ("elsewhere", "yes")),
    ("<a><b>", "unclosed-element", "<b>", ("around", "a")),
    ("<a><b></b>", "unclosed-element", "<a>", ("around", "")),
    ("</a>", "unopened-end-tag", "</a>", ("where", "before")),
    ("<a><!-- </a>", "unclosed-markup", "<!--", ("what", "comment")),
    ("<a><![CDATA[ </a>", "unclosed-markup", "<![CDATA[", ("what", "CDATA section")),
    ("<a><?b </a>", "unclosed-markup", "<?", ("closer", "?>")),
    ("<a><b</a>", "malformed-tag", "<b", ("what", "unfinished")),
    ("<a><b ", "malformed-tag", "<b", ("what", "file")),
    ("<a></a b='c'>", "malformed-tag", "</a b='c'>", ("what", "end tag")),
    ("<a><!b></a>", "malformed-tag", "<!b", ("what", "declaration")),
    ("<a><b c='d></a>", "bad-attribute", "c='", ("what", "end")),
    ("<a><b c='d/>\n<e f='g'/></a>", "bad-attribute", "c='", ("what", "end")),
    ("<a><b ,='c'/></a>", "bad-name", ",", ("what", "attribute")),
    ("<a><b = 'c'/></a>", "bad-attribute", "=", ("what", "text")),
    ("<a><1b/></a>", "bad-name", "1b", ("what", "element")),
    ("<a><b&></b></a>", "bad-name", "b&", ("name", "b&")),
    ("<a><b c=&'d'/></a>", "bad-attribute", "c=&'d'", ("what", "text")),
    ("<a><b & c='d'/></a>", "bad-attribute", "&", ("what", "text")),
    ("<a><b:c:d/></a>", "bad-name", "b:c:d", ("name", "b:c:d")),
    ("<a><·/></a>", "bad-name", "·", ("what", "element")),
    ("", "no-root", "", None),
    (" <!-- a -->\n", "no-root", "", None),
]


@pytest.mark.parametrize(("text", "kind", "place", "value"), FATAL)
def test_fatal(text: str, kind: str, place: str, value: tuple[str, str] | None) -> None:
    verdict = examine(text)
    (fault,) = verdict.faults
    assert verdict.is_fatal
    assert fault.kind == kind
    assert text[fault.anchor.start : fault.anchor.end] == place
    assert value is None or fault.values[value[0]] == value[1]


PASSED = [
    ("x<a/>", "text-outside-root", "x", "<a/>"),
    ("<a/> x y ", "text-outside-root", "x y", "<a/>  "),
    ("<a/><![CDATA[x]]>", "text-outside-root", "<![CDATA[x]]>", "<a/>"),
    ("<a/><b/>x", "second-root", "<b/>", "<a/>"),
    ("<a></a></a>", "unopened-end-tag", "</a>", "<a></a>"),
    ("<a><?xml b?></a>", "second-declaration", "<?xml b?>", "<a></a>"),
    ("<a/><?xml b?><c/>", "second-declaration", "<?xml b?>", "<a/>"),
    ("<a><? b?></a>", "bad-name", "<?", "<a></a>"),
    ("<a><b c=d/></a>", "bad-attribute", "c=d", '<a><b c="d"/></a>'),
    ("<a><b c=d&e/></a>", "bad-attribute", "c=d&e", '<a><b c="d&amp;e"/></a>'),
    ("<a><b c d='e'/></a>", "bad-attribute", "c", "<a><b c=\"\" d='e'/></a>"),
    ("<a><b c='d'e='f'/></a>", "bad-attribute", "e='f'", "<a><b c='d' e='f'/></a>"),
    ("<a><b c='d' c='e'/></a>", "repeated-attribute", "c='e'", "<a><b c='d' /></a>"),
    ("<a><b></ b></a>", "malformed-tag", "</ b>", "<a><b></b></a>"),
    ("<a xmlns:b='c d'/>", "bad-namespace-name", "c d", "<a xmlns:b='c%20d'/>"),
    ("<a xmlns:xml='b'/>", "reserved-prefix", "xmlns:xml='b'", "<a />"),
    (
        "<a xmlns:b=''/>",
        "empty-namespace",
        "xmlns:b=''",
        "<a xmlns:b='urn:x-feedlint:undeclared:b'/>",
    ),
    (
        "<a><b:c/></a>",
        "undeclared-prefix",
        "b",
        '<a xmlns:b="urn:x-feedlint:undeclared:b"><b:c/></a>',
    ),
    (
        "<a><dc:c/></a>",
        "undeclared-prefix",
        "dc",
        '<a xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:c/></a>',
    ),
]


@pytest.mark.parametrize(("text", "kind", "place", "passed"), PASSED)
def test_passed(text: str, kind: str, place: str, passed: str) -> None:
    verdict = examine(text)
    (fault,) = verdict.faults
    assert not verdict.is_fatal
    assert fault.kind == kind
    assert text[fault.anchor.start : fault.anchor.end] == place
    assert apply(text, verdict.changes) == passed
    etree.fromstring(passed.encode())


@pytest.mark.parametrize(
    ("text", "opened"),
    [("<a>\n<b c='>'></a>", "<b c='>'>"), ("<a></b>", "<a>"), ("<a><b/><c></a>", "<c>")],
)
def test_the_open_element_is_shown(text: str, opened: str) -> None:
    ((note,),) = (fault.related for fault in examine(text).faults)
    assert text[note.anchor.start : note.anchor.end] == opened
    assert note.message == f"<{opened[1]}> was opened here"


def test_prefixes_have_a_scope() -> None:
    text = "<a xmlns:p='u'><p:b q:c='d' xmlns:q='v'/><q:e/><q:f p:g='h'/></a>"
    (fault,) = examine(text).faults
    assert fault.values == {"prefix": "q", "count": "2"}
    assert fault.anchor.start == text.index("q:e")


def test_several_faults_that_hide_nothing() -> None:
    kinds = [f.kind for f in examine("x<a b=c><d e='f' e='g'/><h:i/></a>y").faults]
    assert kinds == [
        "text-outside-root",
        "bad-attribute",
        "repeated-attribute",
        "text-outside-root",
        "undeclared-prefix",
    ]


def test_a_hopeless_text_is_given_up() -> None:
    verdict = examine("<a>" + "<b c/>" * (MAX_FAULTS + 10) + "</a>")
    assert verdict.is_fatal
    assert len(verdict.faults) == MAX_FAULTS


NAMES = [
    "a",
    "b:c",
    "_",
    "é",
    "日本",
    "a.b-c·1",
    "1a",
    ".a",
    "a:",
    ":a",
    "a:b:c",
    "a,b",
    "·",
    "×",
    "\u037e",
    "𐍈",
]


@pytest.mark.parametrize("name", NAMES)
def test_names_are_those_of_the_parser(name: str) -> None:
    text = f"<r xmlns:a='u' xmlns:b='v'><{name}/></r>"
    try:
        etree.fromstring(text.encode())
    except etree.XMLSyntaxError:
        assert [fault.kind for fault in examine(text).faults] == ["bad-name"]
    else:
        assert examine(text).faults == ()


PIECES = [
    "<b>",
    "</b>",
    "<b/>",
    "<c d='e'>",
    "</c>",
    "<f",
    " g=h",
    " i='",
    "'",
    '"',
    ">",
    "/>",
    "x",
    " ",
]
PIECES += [
    "<!-- -->",
    "<![CDATA[",
    "]]>",
    "<?x?>",
    "<?",
    "?>",
    "<!",
    "</",
    "é",
    "<p:q/>",
    "=",
    "\n",
]


@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
@settings(max_examples=500, deadline=None)
def test_the_verdict_is_the_parsers(inside: str) -> None:
    """What the parser refuses is explained; what it takes is left alone."""
    text = f"<a>{inside}</a>"
    verdict = examine(text)
    assert all(0 <= f.anchor.start <= (f.anchor.end or 0) <= len(text) for f in verdict.faults)
    try:
        etree.fromstring(text.encode())
    except etree.XMLSyntaxError:
        # `]]>`, `&` and `<` in values are the business of the scan before this one.
        if "]]>" not in text and not ("'" in text or '"' in text):
            assert verdict.faults
    else:
        assert verdict.faults == ()
