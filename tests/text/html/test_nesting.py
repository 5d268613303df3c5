"""Whether tags fit together: single faults, and that well-formed HTML has none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feedlint.text.html.names import VOID
from feedlint.text.html.nesting import DEPTH, Fault, Flaw, Nesting, Spot
from feedlint.text.html.tokens import Kind, closes_itself, scan

FAULTS = [
    ("nothing", "", []),
    ("nested", "<div><p>a <b>b</b></p></div>", []),
    ("left out", "<p>a<p>b<ul><li>c<li>d</ul>", []),
    ("nested list", "<ul><li>a<ul><li>b</ul><li>c</ul>", []),
    ("item with blocks", "<ul><li><p>a<p>b<div>c</div><li>d</ul>", []),
    ("table", "<table><caption>a<colgroup><col><tbody><tr><td>b<td>c<tr><th>d</table>", []),
    ("table in a cell", "<table><tr><td><table><tr><td>a</table><td>b</table>", []),
    ("bold over paragraphs", "<p><b>a<p>b</b>", []),
    ("paragraph in a button", "<p><button><p>a</p></button></p>", []),
    ("groups", "<select><optgroup><option>a<option>b<optgroup><option>c</select>", []),
    ("self-closed drawing", "<svg/><svg><g><path/></g></svg>", []),
    ("html in a drawing", "<svg><foreignObject><p>a<p>b</foreignObject></svg>", []),
    ("unclosed", "<b>a", [(Fault.UNCLOSED, 0)]),
    ("unclosed in a drawing", "<svg><g></svg>", [(Fault.UNCLOSED, 5)]),
    ("stray", "a</b>", [(Fault.STRAY, 1)]),
    ("crossed", "<b><i>a</b></i>", [(Fault.CROSSED, 7)]),
    ("crossed two", "<b><i><u>a</b></u></i>", [(Fault.CROSSED, 10)]),
    ("crossed by a cell", "<table><tr><td><b>a<td></b></table>", [(Fault.CROSSED, 19)]),
    ("crossed heading", "<h1>a</h2>", [(Fault.CROSSED, 5)]),
    ("list across a block", "<div><ul><li>a</div></ul>", [(Fault.CROSSED, 14)]),
    ("block in a paragraph", "<p><ul><li>a</ul></p>", [(Fault.IN_PARAGRAPH, 3)]),
    ("two paragraphs", "<p><p>a</p></p>", [(Fault.IN_PARAGRAPH, 3)]),
    ("link in a link", "<a>b<a>c</a></a>", [(Fault.IN_ITSELF, 4)]),
    ("button in a button", "<button><button>a</button></button>", [(Fault.IN_ITSELF, 8)]),
    ("self-closed", "<span/>a", [(Fault.SELF_CLOSED, 0)]),
    ("cell alone", "<td>a</td>", [(Fault.OUTSIDE_TABLE, 0)]),
    ("text in a table", "<table>a<tr><td>b</table>", [(Fault.FOSTERED, 7)]),
    ("only once", "<table>a<b>c</b>d</table>", [(Fault.FOSTERED, 7)]),
    ("loose item", "<li>a", [(Fault.LOOSE_ITEM, 0)]),
    ("no item", "<ul><b>a</b><i>c</i></ul>", [(Fault.NOT_ITEM, 4)]),
    ("too deep", "<i>" * (DEPTH + 9), [(Fault.DEEP, 3 * DEPTH)]),
]


def flaws_of(source: str) -> list[Flaw]:
    nesting = Nesting()
    for token in scan(source):
        if token.kind is Kind.START:
            spot = Spot(token.name, token.start, token.end)
            nesting.start(spot, closes_itself=closes_itself(token.value))
        elif token.kind is Kind.END:
            nesting.end(Spot(token.name, token.start, token.end, is_end=True))
        elif token.kind is Kind.TEXT and nesting.is_in_table:
            nesting.text(token.start, token.end)
    return nesting.finish()


@pytest.mark.parametrize(
    ("source", "expected"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_faults(source: str, expected: list[tuple[Fault, int]]) -> None:
    assert [(flaw.fault, flaw.spot.start) for flaw in flaws_of(source)] == expected


INLINE = st.sampled_from(["b", "i", "em", "span", "code", "sup", "my-element", "u"])
BLOCK = st.sampled_from(["div", "blockquote", "section", "article", "pre", "figure", "details"])


def element(name: str, inner: str) -> str:
    return f"<{name}>{inner}</{name}>"


def inline() -> st.SearchStrategy[str]:
    leaf = st.sampled_from(["a", "a &amp; b", "<br>", "<img alt=''>", "<!-- </b> -->", " "])
    return st.recursive(
        leaf,
        lambda inner: st.lists(inner, max_size=3).map("".join).flatmap(_in_inline),
        max_leaves=6,
    )


def _in_inline(inner: str) -> st.SearchStrategy[str]:
    return INLINE.map(lambda name: element(name, inner))


def blocks() -> st.SearchStrategy[str]:
    leaf = inline().map(lambda inner: element("p", inner)) | inline().map(
        lambda inner: f"<ul><li>{inner}</li><li>{inner}</ul><table><tr><td>{inner}</table>"
    )
    return st.recursive(
        leaf,
        lambda inner: st.tuples(BLOCK, st.lists(inner, max_size=3).map("".join)).map(
            lambda pair: element(*pair)
        ),
        max_leaves=6,
    )


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.lists(blocks() | inline(), max_size=3).map("".join))
def test_right_html_has_no_flaw(source: str) -> None:
    assert flaws_of(source) == []


TAGS = st.sampled_from(
    [f"<{slash}{name}>" for slash in ("", "/") for name in ("a", "b", "div", "li", "p", "td", "ul")]
    + ["<table>", "</table>", "<br>", "x", "<h1>", "</h2>", "<svg>", "</svg>", "<i/>", "<tr>"]
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.lists(TAGS, max_size=20).map("".join))
def test_any_tags_give_flaws_in_order_and_no_failure(source: str) -> None:
    flaws = flaws_of(source)
    assert [flaw.spot.start for flaw in flaws] == sorted(flaw.spot.start for flaw in flaws)
    tags = source.count("<") + source.count("x")
    assert len(flaws) <= 2 * tags


HOSTILE = [
    *("<b>", "<a>", "<div>", "<table>", "<font><p>", "<table>x<b>", "<li><ul><b>", "</p>"),
    *("<svg><foreignObject><math><annotation-xml>", "<select><option>", "<p></b>", "<h1></h2>"),
    *("<b></i>", "<li></li>", "<i><li></i></li>", "<td></table>", "<dd><dt>", "<p/>"),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_source_comes_to_an_end(piece: str) -> None:
    repeats = 100_000 // len(piece)
    assert len(flaws_of(piece * repeats)) <= 2 * repeats * piece.count("<")


def test_void_elements_are_never_open() -> None:
    assert flaws_of("".join(f"<{name}>" for name in sorted(VOID - {"col"}))) == []
