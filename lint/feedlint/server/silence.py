"""Where to write that a rule is to be silent: a comment in XML, a member in JSON.

The nearest `<` is often the wrong place: it can be that of a CDATA section or of the markup
in a content. So each place that may do is tried out, from the innermost on, and the first at
which the finding is gone and no other has come is taken.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from feedlint.feeds.recognise import document_of
from feedlint.finding import Span
from feedlint.linting.engine import check
from feedlint.linting.fix import newline_of
from feedlint.reading.carriers import comments

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from feedlint.finding import Diagnostic
    from feedlint.reading.document import Document
    from feedlint.reading.json.node import Node
    from feedlint.server.checking import Checked

_XHTML = "{http://www.w3.org/1999/xhtml}"
_INDENT = re.compile(r"(?:^|[\n\r])([ \t]*)$")
_INNER = re.compile(r"(\r\n|\n|\r)([ \t]*)")


class Insertion(NamedTuple):
    """Text to put in at an offset of the source."""

    offset: int
    text: str


def here(checked: Checked, diagnostic: Diagnostic) -> Insertion | None:
    """What silences one finding; None where nothing can."""
    if checked.document is None or not checked.document.has_tree:
        return None
    make = _in_object if checked.document.carrier == "json" else _before_element
    return _first(checked, diagnostic, make(checked.document, diagnostic))


def everywhere(checked: Checked, diagnostic: Diagnostic) -> Insertion | None:
    """What silences the rule of a finding in the whole file."""
    document = checked.document
    if document is None or not document.has_tree:
        return None
    if document.carrier == "json":
        root: Node = document.root  # type: ignore[assignment]  # the root of a JSON document
        return _first(checked, diagnostic, _members(document, [root], diagnostic.name))
    start = min(place.start for place, _ in _elements(document))
    return _first(checked, diagnostic, iter([_comment(document, start, diagnostic, "-file")]))


def _first(
    checked: Checked, diagnostic: Diagnostic, candidates: Iterator[Insertion]
) -> Insertion | None:
    return next((c for c in candidates if _silences(checked, diagnostic, c)), None)


def _silences(checked: Checked, diagnostic: Diagnostic, insertion: Insertion) -> bool:
    """Whether an insertion takes a finding away and brings none."""
    report, ruleset = checked.report, checked.ruleset
    if report is None or ruleset is None:
        return False
    text, offset = report.source.text, insertion.offset
    changed = text[:offset] + insertion.text + text[offset:]
    after = check(document_of(report.source.anew(changed.encode())), ruleset, checked.witnesses)
    moved = len(insertion.text) if diagnostic.span.start >= offset else 0
    place = diagnostic.span.start + moved
    is_there = any(d.name == diagnostic.name and d.span.start == place for d in after.diagnostics)
    counts = (Counter(d.name for d in r.diagnostics) for r in (after, report))
    new = next(counts)
    new.subtract(next(counts))
    return not is_there and all(count <= 0 for count in new.values())


def _before_element(document: Document, diagnostic: Diagnostic) -> Iterator[Insertion]:
    around = [place for place, is_ours in _elements(document) if is_ours]
    start = diagnostic.span.start
    for place in sorted((p for p in around if p.start <= start < p.end), reverse=True):
        yield _comment(document, place.start, diagnostic, "")


def _elements(document: Document) -> Iterator[tuple[Span, bool]]:
    """The places of all elements in the source, and whether they belong to the feed itself."""
    from lxml import etree

    from feedlint.reading.xml.locate import element_places

    ours = [not str(node.tag).startswith(_XHTML) for node in document.root.iter(etree.Element)]
    for number, place in element_places(document.text, range(len(ours))):
        yield Span(*document.to_source(place.start, place.end)), ours[number]


def _comment(document: Document, offset: int, diagnostic: Diagnostic, kind: str) -> Insertion:
    text = document.source.text
    comment = f"<!-- feedlint-ignore{kind}: {diagnostic.name} -->"
    alone = _INDENT.search(text, max(0, text.rfind("\n", 0, offset)), offset)
    # On a line of its own where the element has one.
    behind = f"{newline_of(text)}{alone[1]}" if alone else ""
    return Insertion(offset, comment + behind)


def _in_object(document: Document, diagnostic: Diagnostic) -> Iterator[Insertion]:
    from feedlint.reading.json.locate import places

    root: Node = document.root  # type: ignore[assignment]  # the root of a JSON document
    nodes = [node for node in _objects(root) if node is not root]
    found = places(document.text, root, nodes)
    start = diagnostic.span.start
    around = [
        (span, node)
        for node in nodes
        if node in found
        for span in (Span(*document.to_source(found[node].start, found[node].end)),)
        if span.start <= start < span.end
    ]
    around.sort(key=lambda pair: pair[0], reverse=True)
    yield from _members(document, [node for _, node in around], diagnostic.name)


def _objects(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.kind == "object" and node.tag != "_feedlint":
            yield node
        waiting += [child for child in node.children if type(child.value) in (dict, list)]


def _members(document: Document, nodes: list[Node], name: str) -> Iterator[Insertion]:
    """A name more in the member that an object has already, or such a member."""
    from feedlint.reading.json.locate import places

    text = document.source.text
    found = places(document.text, document.root, nodes)  # type: ignore[arg-type]  # as above
    told: dict[int, Any] = {comment.following.start: comment for comment in comments(document)}
    for node in nodes:
        start = document.to_source(found[node].start, found[node].end)[0]
        if start in told and told[start].names:
            last = told[start].names[-1][1].end
            # Of a string the place may be that of its characters.
            last += text[last : last + 1] == '"'
            yield Insertion(last, f', "{name}"')
        elif start not in told:
            yield Insertion(start + 1, _member(text, start + 1, name, has_more=bool(node.value)))


def _member(text: str, offset: int, name: str, *, has_more: bool) -> str:
    member = f'"_feedlint": {{"ignore": ["{name}"]}}{"," if has_more else ""}'
    own_line = _INNER.match(text, offset)
    if own_line:
        return f"{own_line[1]}{own_line[2]}{member}"
    return f"{member} " if has_more else member
