"""What an element breaks of its declaration, all of it, as faults with their places."""

from __future__ import annotations

import enum
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from feedlint.anchor import on_attribute, on_tag, on_text, on_value
from feedlint.finding import Fault, Related
from feedlint.names import SPACE, STAND_INS, atom, local_name, text_of
from feedlint.structure.names import FOLDED, NAMES
from feedlint.structure.shape import CONTAINERS, DIV, NODES, SILENT, has_stray_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lxml.etree import _Element as Element


class Content(enum.Enum):
    """What the content of an element may be."""

    EMPTY = "nothing"
    TEXT = "text alone"
    ELEMENTS = "elements alone"
    MIXED = "elements and text"


class Declaration(NamedTuple):
    """What the grammar declares for an element, and what of it a shape fails.

    `limits` are the children by tag with how many there may be (None: any number);
    `admits` and `admits_attribute` say whether a wildcard takes a name; `refused` are
    the attributes whose values their types refuse, `asserts` the ids of those that fail.
    `dialect` names the grammar.
    """

    content: Content
    limits: Mapping[str, int | None]
    required: tuple[str, ...]
    admits: Callable[[str], bool]
    attributes: frozenset[str]
    required_attributes: tuple[str, ...]
    admits_attribute: Callable[[str], bool]
    refused: tuple[str, ...]
    asserts: tuple[str, ...]
    dialect: str = "atom"


_ENTRY = atom("entry")
_METADATA = frozenset(atom(name) for name in CONTAINERS["feed"]) - {_ENTRY}


class Placed(NamedTuple):
    """A fault with its place among the children: -1 for the start tag, i for the child i."""

    order: float
    fault: Fault


class Stray(NamedTuple):
    """Character data between children: behind how many nodes, and where in `text_of`."""

    nodes: int
    start: int
    text: str


def faults_of(declaration: Declaration, element: Element) -> list[Placed]:
    """All that `element` breaks, in the order of the document."""
    found = [*_own_tag(declaration, element), *_children(declaration, element)]
    for name in declaration.asserts:
        found += _ASSERTS[name](element)
    if "missing-xhtml-div" in declaration.asserts:
        # Whatever else is in there stands in the place of the div.
        found = [p for p in found if p.fault.kind not in ("stray-text", "surplus-xhtml-content")]
    return sorted(found, key=lambda placed: placed.order)


def _own_tag(declaration: Declaration, element: Element) -> Iterator[Placed]:
    """What its own start tag shows, and what is missing in it."""
    name = local_name(element)
    for tag in declaration.required:
        if element.find(tag) is None and not _has_misspelt(element, tag):
            values = {"element": tag.rpartition("}")[2], "parent": name}
            yield Placed(-1, Fault("missing-element", on_tag(element), values))
    for attribute in declaration.required_attributes:
        # RDF's may be written without a namespace.
        own = attribute.rpartition("}")[2]
        is_there = attribute in element.attrib or own in element.attrib
        if not (is_there or _has_other_name(element, own)):
            yield _without(element, attribute)
    # Names alone: lxml's items() takes quadratic time.
    for attribute in map(str, element.keys()):
        values = {"attribute": attribute, "element": name}
        if attribute in declaration.refused:
            values["value"] = str(element.get(attribute))
            kind = "unknown-type" if attribute == "type" else f"unknown-{name}-{attribute}"
            is_empty = kind != "unknown-type" and not values["value"]
            place = (on_attribute if is_empty else on_value)(element, attribute)
            yield Placed(-1, Fault(kind, place, values))
        elif not (attribute in declaration.attributes or declaration.admits_attribute(attribute)):
            yield Placed(-1, Fault("unknown-attribute", on_attribute(element, attribute), values))


def _has_misspelt(element: Element, tag: str) -> bool:
    """Whether an element that is missing is there in other letters, which is told as that."""
    if tag[0] == "{":
        return False
    folded = tag.lower()
    return any(isinstance(child.tag, str) and child.tag.lower() == folded for child in element)


def _has_other_name(element: Element, attribute: str) -> bool:
    """Whether an attribute that is missing is there under a name that is told as unknown."""
    others = (attribute.lower(), *STAND_INS.get(attribute, ()))
    return any(str(name).lower() in others for name in element.attrib)


def _without(element: Element, attribute: str) -> Placed:
    shown = f"rdf:{attribute.rpartition('}')[2]}" if attribute[0] == "{" else attribute
    values = {"attribute": shown, "element": local_name(element)}
    return Placed(-1, Fault("missing-attribute", on_tag(element), values))


def _missing(attribute: str) -> Callable[[Element], Iterator[Placed]]:
    def placed(element: Element) -> Iterator[Placed]:
        yield _without(element, f"{{}}{attribute}")

    return placed


def _children(declaration: Declaration, element: Element) -> Iterator[Placed]:
    """What stands in the element and may not."""
    match declaration.content:
        case Content.EMPTY if declaration.dialect != "atom":
            yield from _between(element)
            yield from _in_text(element)
        case Content.EMPTY:
            yield from _beside_src(element)
        case Content.TEXT:
            yield from _in_text(element)
        case Content.MIXED:
            yield from _particles(declaration, element)
        case Content.ELEMENTS:
            yield from _between(element)
            yield from _particles(declaration, element)


def _particles(declaration: Declaration, element: Element) -> Iterator[Placed]:
    firsts: dict[str, Element] = {}
    counts: Counter[str] = Counter()
    for index, child in _indexed(element):
        tag = child.tag
        counts[tag] += 1
        first = firsts.setdefault(tag, child)
        limit = declaration.limits.get(tag)
        if tag not in declaration.limits:
            if not declaration.admits(tag):
                yield Placed(
                    index, _on_child(_kind_of_stranger(declaration, child), child, element)
                )
        elif limit is not None and counts[tag] > limit:
            related = Related(on_tag(first), f"the first {local_name(child)}")
            yield Placed(index, _on_child("surplus-element", child, element, related))


def _on_child(kind: str, child: Element, parent: Element, *related: Related) -> Fault:
    values = {"element": display_name(child), "parent": local_name(parent)}
    return Fault(kind, on_tag(child), values, related)


def _indexed(element: Element) -> Iterator[tuple[int, Element]]:
    """The child elements with their places among the nodes."""
    return ((i, node) for i, node in enumerate(element) if not isinstance(node, NODES))


def _kind_of_stranger(declaration: Declaration, child: Element) -> str:
    name = local_name(child)
    if name in NAMES[declaration.dialect]:
        return "misplaced-element"
    meant = FOLDED[declaration.dialect].get(name.lower(), "")
    # Atom's rule about unknown names says that much itself.
    is_slip = declaration.dialect != "atom" and meant != ""
    is_slip = is_slip and child.tag.removesuffix(name) + meant in declaration.limits
    return "misspelt-element" if is_slip else "unknown-element"


def display_name(element: Element) -> str:
    """The name of an element as its author wrote it."""
    return f"{element.prefix}:{local_name(element)}" if element.prefix else local_name(element)


def stray_text(element: Element) -> Stray | None:
    """The first character data between the children of `element` that is no XML white space."""
    if not has_stray_text(element):
        return None
    run, offset, nodes = element.text or "", 0, 0
    for index, node in enumerate(element, 1):
        # A comment does not part the text around it.
        if not isinstance(node, SILENT):
            if run.strip(SPACE):
                break
            offset += len(run) + len(_text_in(node))
            run, nodes = "", index
        run += node.tail or ""
    return Stray(nodes, offset + len(run) - len(run.lstrip(SPACE)), run.strip(SPACE))


def _text_in(node: Element) -> str:
    return (node.text or "") if isinstance(node, etree._Entity) else text_of(node)  # noqa: SLF001


def _between(element: Element) -> Iterator[Placed]:
    stray = stray_text(element)
    if stray is not None:
        values = {"parent": local_name(element), "text": stray.text}
        yield _on_stray("stray-text", element, stray, values)


def _on_stray(kind: str, element: Element, stray: Stray, values: dict[str, str]) -> Placed:
    place = on_text(element, stray.start, stray.start + len(stray.text))
    return Placed(stray.nodes - 0.5, Fault(kind, place, values))


def _in_text(element: Element) -> Iterator[Placed]:
    """One fault for all child elements of what takes text alone."""
    children = list(_indexed(element))
    if children:
        index, first = children[0]
        values = {
            "element": display_name(first),
            "parent": local_name(element),
            "count": str(len(children)),
        }
        yield Placed(index, Fault("element-in-text", on_tag(first), values))


def _beside_src(element: Element) -> Iterator[Placed]:
    """One fault for whatever stands in content that is elsewhere."""
    stray = stray_text(element)
    index, first = next(_indexed(element), (len(element), None))
    if stray is not None and stray.nodes <= index:
        yield _on_stray("content-beside-src", element, stray, {"content": stray.text})
    elif first is not None:
        values = {"content": display_name(first)}
        yield Placed(index, Fault("content-beside-src", on_tag(first), values))


def _late_metadata(element: Element) -> Iterator[Placed]:
    related: tuple[Related, ...] = ()
    for index, child in _indexed(element):
        if child.tag == _ENTRY:
            related = related or (Related(on_tag(child), "the first entry"),)
        elif related and child.tag in _METADATA:
            values = {"element": local_name(child)}
            yield Placed(index, Fault("metadata-after-entry", on_tag(child), values, related))


def _missing_div(element: Element) -> Iterator[Placed]:
    values = {"parent": local_name(element), "found": "", "namespace": ""}
    related: tuple[Related, ...] = ()
    for _, child in _indexed(element):
        values |= {
            "found": display_name(child),
            "namespace": etree.QName(child).namespace or "",
        }
        related = (Related(on_tag(child), "what stands in its place"),)
        break
    yield Placed(-1, Fault("missing-xhtml-div", on_tag(element), values, related))


def _beside_div(element: Element) -> Iterator[Placed]:
    """One fault for all that stands beside the first div."""
    children = list(_indexed(element))
    div = next((child for _, child in children if child.tag == DIV), None)
    others = [(index, child) for index, child in children if child is not div]
    index, first = others[0]
    values = {
        "element": display_name(first),
        "parent": local_name(element),
        "count": str(len(others)),
    }
    related = () if div is None else (Related(on_tag(div), "the div"),)
    yield Placed(index, Fault("surplus-xhtml-content", on_tag(first), values, related))


def _on_own_tag(kind: str) -> Callable[[Element], Iterator[Placed]]:
    def placed(element: Element) -> Iterator[Placed]:
        yield Placed(-1, Fault(kind, on_tag(element), {}))

    return placed


def _outside_channel(element: Element) -> Iterator[Placed]:
    """One fault for all items beside the channel."""
    items = [(i, child) for i, child in _indexed(element) if local_name(child) == "item"]
    index, first = items[0]
    yield Placed(index, Fault("item-outside-channel", on_tag(first), {"count": str(len(items))}))


_ASSERTS: dict[str, Callable[[Element], Iterator[Placed]]] = {
    "element-in-text": _in_text,
    "item-outside-channel": _outside_channel,
    "item-without-text": _on_own_tag("item-without-text"),
    "metadata-after-entry": _late_metadata,
    "missing-about": _missing("about"),
    "missing-alternate-link": _on_own_tag("missing-alternate-link"),
    "missing-resource": _missing("resource"),
    "missing-summary": _on_own_tag("missing-summary"),
    "missing-xhtml-div": _missing_div,
    "surplus-xhtml-content": _beside_div,
}
