"""Positions: what an anchor names is what its span encloses, in every spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from feedlint import anchor as a
from feedlint.feeds.recognise import document_of
from feedlint.finding import Fix, Safety, replace, rewrite
from feedlint.reading.source import Source
from feedlint.reading.xml.locate import Locator, comments, element_places, root_place
from feedlint.rule import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element as Element

    from feedlint.reading.document import Document

NS = "http://www.w3.org/2005/Atom"


def read(text: str, encoding: str = "utf-8", bom: bytes = b"") -> Document:
    document = document_of(Source("feed.atom", bom + text.encode(encoding)))
    assert document.has_tree, document.faults
    return document


def only(document: Document, name: str) -> Element:
    found = document.root.find(f".//{{*}}{name}")
    assert found is not None
    return found


def excerpt(document: Document, anchor: a.Anchor) -> str:
    elements = [] if anchor.element is None else [anchor.element]
    span = Locator(document, elements).span(anchor)
    return document.source.text[span.start : span.end]


FEED = f"""<feed xmlns="{NS}" xmlns:x="urn:x">
<title a='1' x:b = "2 &amp; 3">T&#233;xt <x:i/>more</title>
<link href="h"/>
</feed>"""

PARTS = [
    (a.on_tag, "title", """<title a='1' x:b = "2 &amp; 3">"""),
    (a.on_name, "title", "title"),
    (a.on_name, "i", "x:i"),
    (a.on_end_tag, "title", "</title>"),
    (a.on_end_tag, "link", '<link href="h"/>'),
    (a.whole, "title", """<title a='1' x:b = "2 &amp; 3">T&#233;xt <x:i/>more</title>"""),
    (a.whole, "link", '<link href="h"/>'),
    (a.before, "title", ""),
    (a.on_text, "title", "T&#233;xt <x:i/>more"),
    (lambda e: a.on_text(e, 1, 2), "title", "&#233;"),
    (lambda e: a.on_text(e, 4, 6), "title", " <x:i/>m"),
    (lambda e: a.on_text(e, 5, 9), "title", "more"),
    (a.on_text, "link", '<link href="h"/>'),
    (lambda e: a.on_attribute(e, "a"), "title", "a='1'"),
    (lambda e: a.on_attribute(e, "{urn:x}b"), "title", 'x:b = "2 &amp; 3"'),
    (lambda e: a.on_attribute(e, "xmlns:x"), "feed", 'xmlns:x="urn:x"'),
    (lambda e: a.on_value(e, "xmlns"), "feed", NS),
    (lambda e: a.on_value(e, "{urn:x}b"), "title", "2 &amp; 3"),
    (lambda e: a.on_value(e, "{urn:x}b", 2, 3), "title", "&amp;"),
    (lambda e: a.on_value(e, "{urn:x}b", 4), "title", "3"),
]


@pytest.mark.parametrize(("make", "name", "expected"), PARTS)
def test_part(make: object, name: str, expected: str) -> None:
    document = read(FEED)
    element = document.root if name == "feed" else only(document, name)
    assert callable(make)
    assert excerpt(document, make(element)) == expected


PLACES = [
    (a.before, 49 - 49),
    (a.after, len('<e a="1">xy</e>')),
    (a.first_in, len('<e a="1">')),
    (a.last_in, len('<e a="1">xy')),
    (a.on_new_attribute, len("<e")),
]


@pytest.mark.parametrize(("make", "offset"), PLACES)
def test_empty_place(make: object, offset: int) -> None:
    head = f'<feed xmlns="{NS}">'
    document = read(f'{head}<e a="1">xy</e></feed>')
    assert callable(make)
    element = only(document, "e")
    span = Locator(document, [element]).span(make(element))
    assert span == (len(head) + offset, len(head) + offset)


# Each spelling of a piece of text: what stands in the file, and the units it makes.
# A unit is a piece of the file and the one character it stands for; '' is none.
LITERAL = st.sampled_from("aé√字𝒳 \n>'\"-").map(lambda c: [(c, c)])
REFERENCE = st.sampled_from(
    [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&#10;", "\n"),
        ("&#13;", "\r"),
        ("&#x1D4B3;", "𝒳"),
        ("&nbsp;", "\xa0"),
    ]
).map(lambda unit: [unit])
CRLF = st.sampled_from(["\r\n", "\r"]).map(lambda text: [(text, "\n")])
HIDDEN = st.sampled_from(["<!-- & é -->", "<?p a>b?>", "<!---->"]).map(lambda text: [(text, "")])


def cdata(characters: str) -> list[tuple[str, str]]:
    units = [(c, c) for c in characters.replace("]]>", "")]
    return [("<![CDATA[", ""), *units, ("]]>", "")]


CDATA = st.text("a&<]>é\n", max_size=5).map(cdata)
PIECES = st.lists(st.one_of(LITERAL, LITERAL, REFERENCE, CRLF, HIDDEN, CDATA), max_size=12)


def settle(units: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Units that cannot merge with their neighbours: `\\r` and `\\n`, `]]` and `>`."""
    kept: list[tuple[str, str]] = []
    for unit in units:
        before = kept[-1][0] if kept else ""
        if before == "\r" and unit[0].startswith("\n"):
            continue
        if unit[0] == ">" and "".join(u[0] for u in kept[-2:]).endswith("]]"):
            continue
        kept.append(unit)
    return kept


@settings(max_examples=400, derandomize=True, deadline=None)
@given(pieces=PIECES, bounds=st.tuples(st.integers(0, 30), st.integers(0, 30)), dtd=st.booleans())
def test_slice_of_text(
    pieces: list[list[tuple[str, str]]], bounds: tuple[int, int], *, dtd: bool
) -> None:
    units = settle([unit for piece in pieces for unit in piece])
    head = ("<!DOCTYPE feed [<!ENTITY q 'z'>]>" if dtd else "") + f'<feed xmlns="{NS}">'
    text = f"{head}<title>{''.join(u[0] for u in units)}</title></feed>"
    document = read(text)
    title = only(document, "title")
    value = "".join(u[1] for u in units)
    assert text_of(title) == value
    start, end = sorted(min(bound, len(value)) for bound in bounds)
    if start == end:
        return
    spans, offset = [], len(head) + len("<title>")
    for raw, character in units:
        if character:
            spans.append((offset, offset + len(raw)))
        offset += len(raw)
    span = Locator(document, [title]).span(a.on_text(title, start, end))
    assert span == (spans[start][0], spans[end - 1][1])


@settings(max_examples=200, derandomize=True, deadline=None)
@given(
    units=st.lists(
        st.sampled_from(
            [("é", "é"), ("𝒳", "𝒳"), ("&amp;", "&"), ("&#9;", "\t"), ("\n", " "), ("\r\n", " "),
             ("\t", " "), (">", ">"), ("&ent;", "E"), ("'", "'")]
        ),
        min_size=1,
        max_size=8,
    ),
    bounds=st.tuples(st.integers(0, 8), st.integers(0, 8)),
)  # fmt: skip
def test_slice_of_value(units: list[tuple[str, str]], bounds: tuple[int, int]) -> None:
    head = f'<!DOCTYPE feed [<!ENTITY ent "E">]>\n<feed xmlns="{NS}"><link rel="x" href="'
    document = read(f'{head}{"".join(u[0] for u in units)}"/></feed>')
    link = only(document, "link")
    assert link.get("href") == "".join(u[1] for u in units)
    start, end = sorted(min(bound, len(units)) for bound in bounds)
    if start == end:
        return
    lengths = [len(u[0]) for u in units]
    expected = len(head) + sum(lengths[:start]), len(head) + sum(lengths[:end])
    assert Locator(document, [link]).span(a.on_value(link, "href", start, end)) == expected


ENCODINGS = [
    ("utf-8", "", "aé字𝒳"),
    ("utf-8", "bom", "aé字𝒳"),
    ("utf-16-le", "bom", "aé字𝒳"),
    ("utf-16-be", "bom", "aé字𝒳"),
    ("utf-32-le", "bom", "aé字𝒳"),
    ("utf-32-be", "bom", "aé字𝒳"),
    ("iso-8859-1", "", "aéü"),
    ("windows-1252", "", "aé€"),
    ("shift_jis", "", "a日本"),
    ("gb18030", "", "a中𝒳"),
]


@pytest.mark.parametrize(("encoding", "mark", "sample"), ENCODINGS)
def test_encoding(encoding: str, mark: str, sample: str) -> None:
    name = encoding[:6] if encoding.startswith("utf-") and encoding != "utf-8" else encoding
    head = f'<?xml version="1.0" encoding="{name}"?>\n'
    text = f'{head}<feed xmlns="{NS}"><title>{sample}!</title></feed>'
    bom = "\ufeff".encode(encoding) if mark else b""
    document = read(text, encoding, bom)
    assert {fault.kind for fault in document.faults} <= {"encoding-uncommon"}
    title = only(document, "title")
    last = len(sample)
    span = Locator(document, [title]).span(a.on_text(title, last, last + 1))
    assert document.source.position(span.start) == (2, text.split("\n")[1].index("!") + 1)
    assert document.source.text[span.start : span.end] == "!"


def test_positions_count_line_ends_of_editors_only() -> None:
    source = Source("x", "a\r\nb\rc\nd\u2028e\u0085f\x0bg".encode())
    positions = [source.position(source.text.index(c)) for c in "abcdefg"]
    assert positions == [(1, 1), (2, 1), (2, 3), (3, 1), (3, 3), (3, 5), (3, 7)]
    assert source.line(1) == "a"
    assert source.line(3) == "d\u2028e\u0085f\x0bg"


def test_mended_text_keeps_true_positions() -> None:
    head = f'\n<?xml version="1.0"?>\n<feed xmlns="{NS}">'
    text = f"{head}<title>a & b &hellip; &amp; c</title><id>x&y</id></feed>"
    document = read(text)
    title, identifier = only(document, "title"), only(document, "id")
    assert text_of(title) == "a & b … & c"
    locator = Locator(document, [title, identifier])
    for anchor, expected in (
        (a.on_text(title, 2, 3), "&"),
        (a.on_text(title, 6, 7), "&hellip;"),
        (a.on_text(title, 8, 9), "&amp;"),
        (a.on_text(title, 10, 11), "c"),
        (a.on_text(identifier), "x&y"),
        (a.on_tag(identifier), "<id>"),
    ):
        span = locator.span(anchor)
        assert text[span.start : span.end] == expected


def test_markup_from_an_entity_points_at_the_reference() -> None:
    text = f'<!DOCTYPE feed [<!ENTITY e "<id>urn:x:1</id>">]><feed xmlns="{NS}">&e;</feed>'
    document = read(text)
    identifier = only(document, "id")
    span = Locator(document, [identifier]).span(a.on_tag(identifier))
    assert text[span.start : span.end] == "&e;"


ESCAPES = [
    ("<e>⟦a⟧</e>", "x & <y> ]]>", "x &amp; &lt;y> ]]&gt;"),
    ("<e><![CDATA[⟦a⟧]]></e>", "x & ]]>", "x & ]]]]><![CDATA[>"),
]


@pytest.mark.parametrize(("marked", "text", "expected"), ESCAPES)
def test_replacement_is_escaped_for_its_place(marked: str, text: str, expected: str) -> None:
    document = read(f'<feed xmlns="{NS}">{marked.replace("⟦", "").replace("⟧", "")}</feed>')
    element = only(document, "e")
    fix = Fix("Try", Safety.SAFE, (replace(a.on_text(element, 0, 1), text),))
    located = Locator(document, [element]).fix(fix)
    assert located is not None
    assert located.edits[0].text == expected
    spot = located.edits[0].span
    fixed = document.source.text[: spot.start] + expected + document.source.text[spot.end :]
    assert text_of(only(read(fixed), "e")) == text


@pytest.mark.parametrize("quote", ["'", '"'])
def test_replacement_in_a_value_keeps_its_quotes(quote: str) -> None:
    document = read(f'<feed xmlns="{NS}"><e a={quote}1{quote}/></feed>')
    element = only(document, "e")
    fix = Fix("Try", Safety.SAFE, (replace(a.on_value(element, "a"), "\"'&<\n"),))
    located = Locator(document, [element]).fix(fix)
    assert located is not None
    ((span, text),) = located.edits
    fixed = document.source.text[: span.start] + text + document.source.text[span.end :]
    assert only(read(fixed), "e").get("a") == "\"'&<\n"


def test_insertion_opens_an_empty_element() -> None:
    document = read(f'<feed xmlns="{NS}" xmlns:p="urn:p"><p:e a="1" /></feed>')
    element = only(document, "e")
    located = Locator(document, [element]).fix(
        Fix("Try", Safety.SAFE, (rewrite(a.last_in(element), "<p:b/>"),))
    )
    assert located is not None
    ((span, text),) = located.edits
    fixed = document.source.text[: span.start] + text + document.source.text[span.end :]
    assert fixed.endswith('<p:e a="1" ><p:b/></p:e></feed>')


def test_no_fix_inside_the_text_of_an_entity() -> None:
    document = read(f'<!DOCTYPE feed [<!ENTITY e "abc">]><feed xmlns="{NS}"><id>&e;</id></feed>')
    element = only(document, "id")
    fix = Fix("Try", Safety.SAFE, (replace(a.on_text(element, 1, 2), "x"),))
    assert Locator(document, [element]).fix(fix) is None


def check_order(document: Document) -> None:
    elements = list(document.root.iter(etree.Element))
    places = sorted(element_places(document.text, range(len(document.text))))
    assert [index for index, _ in places] == list(range(len(elements)))
    for element, (_, place) in zip(elements, places, strict=True):
        name = etree.QName(element).localname
        tag = document.text[place.start : place.tag_end]
        assert tag.split("/>")[0].split(">")[0].split()[0].rpartition(":")[2].lstrip("<") == name


def test_element_order_is_lxmls_on_real_feeds(shared: Path) -> None:
    count = 0
    for path in sorted(shared.glob("feeds/**/*")):
        if path.is_file() and path.suffix != ".json":
            document = document_of(Source(path.name, path.read_bytes()))
            if document.has_tree:
                check_order(document)
                count += 1
    assert count >= 75


BEHIND_ROOT = [
    *("", "\n", "<!-- </a> -->", "<!--</b>-->\n<!-- - -->"),
    *("<?c </a?>", "<?c </a>?>", "<?c?>", "<?c </a>??>"),
]
ROOTS = [
    *("<a/>", "<a></a>", "<a ><b/></a >", "<a>\n<a></a><!-- </a> --></a\t\n>"),
    *("<?d?><!-- <b> --><a b='>'>c</a>", "<a>?></a>", "<a>??></a>"),
]


@pytest.mark.parametrize("root", ROOTS)
@pytest.mark.parametrize("behind", BEHIND_ROOT)
def test_the_root_is_seen_from_the_ends(root: str, behind: str) -> None:
    text = root + behind
    (expected,) = (place for number, place in element_places(text, {0}) if number == 0)
    found = root_place(text)
    assert found in (None, expected)
    # Where nothing but white space and comments follows it is found.
    assert (found is None) == (root == "<a/>" or "?" in behind)


def test_comments_name_the_element_behind_them() -> None:
    text = f'<feed xmlns="{NS}"><!-- 1 --><!-- 2 -->\n<id>a<b/></id><!-- 3 --></feed><!-- 4 -->'
    found = [
        (c.text, text[c.following.start : c.following.end] if c.following else None)
        for c in comments(read(text))
    ]
    assert found == [
        (" 1 ", "<id>a<b/></id>"),
        (" 2 ", "<id>a<b/></id>"),
        (" 3 ", None),
        (" 4 ", None),
    ]
