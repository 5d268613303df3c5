"""The parsers that benchmarks/html_parsers.py compares, in one shape."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "lint"))

Token = tuple[Any, ...]
Span = tuple[int, int]


class Parser(NamedTuple):
    """What a candidate can tell; None where it cannot.

    `tokens` are tags and characters, `spans` the places of start tags, `values` those
    of attributes, `faults` the places of errors, `read` does what family H would do.
    """

    module: str
    read: Callable[[str], object]
    tokens: Callable[[str], list[Token]] | None = None
    spans: Callable[[str], set[Span]] | None = None
    values: Callable[[str], set[Span]] | None = None
    faults: Callable[[str], list[int]] | None = None
    tree: Callable[[str], list[Token]] | None = None


# feedlint


def _own_tokens(source: str) -> list[Token]:
    from feedlint.text.html.tokens import Kind, attributes, tokens

    found: list[Token] = []
    for token in tokens(source):
        if token.kind is Kind.START:
            found.append(("start", token.name, tuple(sorted(attributes(token.value).items()))))
        elif token.kind is Kind.END:
            found.append(("end", token.name))
        else:
            found.append(("text", token.value))
    return found


def _text(source: str) -> Any:
    from lxml import etree

    from feedlint.feeds.concepts import Text

    node = etree.Element("{http://www.w3.org/2005/Atom}content", type="html")
    node.text = source
    return Text(node, "", "html", "content", None)


def _own_markup(source: str) -> Any:
    from feedlint.text.html.reading import all_markup_of

    return all_markup_of(_text(source))


def _own_notable_markup(source: str) -> Any:
    from feedlint.text.html.reading import markup_of

    return markup_of(_text(source))


def _own_faults(source: str) -> list[int]:
    markup = _own_markup(source)
    places = [flaw.spot.start for flaw in markup.flaws]
    places += [s.start for s in (*markup.references, *markup.repeated, *markup.odd, *markup.bogus)]
    return places + ([markup.cut.start] if markup.cut else [])


def _own_spans(source: str) -> set[Span]:
    return {(tag.spot.start, tag.spot.end) for tag in _own_markup(source).tags}


def _own_values(source: str) -> set[Span]:
    return {(a.start, a.end) for tag in _own_markup(source).tags for a in tag.attributes}


# The standard library


class _Events(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Token] = []
        self.spans: set[Span] = set()
        self.lines: list[int] = []

    def place(self) -> int:
        line, column = self.getpos()
        return self.lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        first: dict[str, str] = {}
        for name, value in attrs:
            first.setdefault(name, value or "")
        self.found.append(("start", tag, tuple(sorted(first.items()))))
        start = self.place()
        self.spans.add((start, start + len(self.get_starttag_text() or "")))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(("end", tag))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        self.found.append(("text", data))


def _events(source: str) -> _Events:
    parser = _Events()
    parser.lines = _line_starts(source)
    parser.feed(source)
    parser.close()
    return parser


def _line_starts(source: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("\n", source))]


# html5lib, justhtml, turbohtml, and what builds trees only


def _html5lib_tokens(source: str) -> list[Token]:
    from html5lib._tokenizer import HTMLTokenizer
    from html5lib.constants import tokenTypes

    kinds = {number: name for name, number in tokenTypes.items()}
    found: list[Token] = []
    for token in HTMLTokenizer(source):
        kind = kinds[token["type"]]
        if kind == "StartTag":
            # The tokenizer gives the last of two attributes first.
            data: Any = token["data"]
            given = dict(reversed(list(data.items())))
            found.append(("start", token["name"], tuple(sorted(given.items()))))
        elif kind == "EndTag":
            found.append(("end", token["name"]))
        elif kind in {"Characters", "SpaceCharacters"}:
            found.append(("text", token["data"]))
    return found


def _html5lib_faults(source: str) -> list[int]:
    import html5lib

    parser = html5lib.HTMLParser()
    parser.parseFragment(source)
    starts = _line_starts(source)
    return [starts[line - 1] + column for (line, column), *_ in parser.errors]


def _html5lib_tree(source: str) -> list[Token]:
    import html5lib

    tree = html5lib.parse(source, treebuilder="etree", namespaceHTMLElements=False)
    return _etree_names(tree, 0)


def _etree_names(element: Any, depth: int) -> list[Token]:
    if not isinstance(element.tag, str):
        return []
    found: list[Token] = [(depth, element.tag.rpartition("}")[2].lower())]
    for child in element:
        found += _etree_names(child, depth + 1)
    return found


def _lxml_parse(source: str) -> Any:
    from lxml import html

    return html.document_fromstring(source)


def _lxml_tree(source: str) -> list[Token]:
    return _etree_names(_lxml_parse(source), 0)


def _selectolax_parse(source: str) -> Any:
    from selectolax.lexbor import LexborHTMLParser  # type: ignore[import-not-found,unused-ignore]

    return LexborHTMLParser(source)


def _selectolax_tree(source: str) -> list[Token]:
    def walk(node: Any, depth: int) -> Iterator[Token]:
        if node.tag[0] not in "-!":
            yield depth, node.tag.lower()
        for child in node.iter():
            yield from walk(child, depth + 1)

    return list(walk(_selectolax_parse(source).root, 0))


def _justhtml_parse(source: str, *, is_fragment: bool = True) -> Any:
    from justhtml import JustHTML  # type: ignore[import-not-found,unused-ignore]

    return JustHTML(
        source,
        fragment=is_fragment,
        sanitize=False,
        collect_errors=True,
        max_errors=100_000,
        track_node_locations=True,
        scripting_enabled=False,
    )


def _justhtml_faults(source: str) -> list[int]:
    starts = _line_starts(source)
    return [starts[e.line - 1] + e.column - 1 for e in _justhtml_parse(source).errors if e.line]


def _justhtml_tree(source: str) -> list[Token]:
    def walk(node: Any, depth: int) -> Iterator[Token]:
        is_element = node.name[:1] not in "#!"
        if is_element:
            yield depth, node.name.lower()
        for child in getattr(node, "children", None) or ():
            yield from walk(child, depth + is_element)

    return list(walk(_justhtml_parse(source, is_fragment=False).root, 0))


def _turbohtml_tokens(source: str) -> list[Token]:
    import turbohtml  # type: ignore[import-not-found,unused-ignore]

    found: list[Token] = []
    for token in turbohtml.tokenize(source):
        kind = token.type.name
        if kind == "START_TAG":
            found.append(("start", token.tag, tuple(sorted(dict(token.attrs).items()))))
        elif kind == "END_TAG":
            found.append(("end", token.tag))
        elif kind == "TEXT":
            found.append(("text", token.data))
    return found


def _turbohtml_spans(source: str) -> set[Span]:
    import turbohtml  # type: ignore[import-not-found,unused-ignore]

    starts, found = _line_starts(source), set()
    for token in turbohtml.tokenize(source, capture_source=True):
        if token.type.name == "START_TAG":
            start = starts[token.line - 1] + token.col
            found.add((start, start + len(token.source)))
    return found


def _turbohtml_values(source: str) -> set[Span]:
    import turbohtml  # type: ignore[import-not-found,unused-ignore]

    tree = turbohtml.parse_fragment(source, source_locations=True)
    found = set()
    for element in tree.find_all():
        if element.source_location is not None:
            spans = element.source_location.attrs.values()
            found |= {(span.start_offset, span.end_offset) for span in spans}
    return found


def _turbohtml_faults(source: str) -> list[int]:
    import turbohtml  # type: ignore[import-not-found,unused-ignore]

    starts = _line_starts(source)
    return [starts[e.line - 1] + e.col for e in turbohtml.parse(source).errors]


def _turbohtml_tree(source: str) -> list[Token]:
    import turbohtml  # type: ignore[import-not-found,unused-ignore]

    def walk(node: Any, depth: int) -> Iterator[Token]:
        tag = getattr(node, "tag", None)
        if tag:
            yield depth, tag.lower()
        for child in getattr(node, "children", ()):
            yield from walk(child, depth + bool(tag))

    return list(walk(turbohtml.parse(source), 0))


PARSERS = {
    "feedlint, as it is run": Parser("feedlint.text.html.source", _own_notable_markup),
    "feedlint, every tag": Parser(
        "feedlint.text.html.source", _own_markup, _own_tokens, _own_spans, _own_values, _own_faults
    ),
    "html.parser": Parser(
        "html.parser", _events, lambda s: _events(s).found, lambda s: _events(s).spans
    ),
    "html5lib": Parser(
        "html5lib", _html5lib_faults, _html5lib_tokens, faults=_html5lib_faults, tree=_html5lib_tree
    ),
    "lxml.html": Parser("lxml.html", _lxml_parse, tree=_lxml_tree),
    "selectolax": Parser("selectolax.lexbor", _selectolax_parse, tree=_selectolax_tree),
    "justhtml": Parser("justhtml", _justhtml_parse, faults=_justhtml_faults, tree=_justhtml_tree),
    "turbohtml": Parser(
        "turbohtml",
        _turbohtml_values,
        _turbohtml_tokens,
        _turbohtml_spans,
        _turbohtml_values,
        _turbohtml_faults,
        _turbohtml_tree,
    ),
}
