"""The shape of an element: its structure, without what it says.

A shape keeps what a grammar of Atom's structure can tell apart and nothing else, so
that ten thousand entries of one generator have one shape, and that no grammar ever
sees more than a handful of elements. `skeleton` writes a shape out as a small document.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from feedlint.names import ATOM, SPACE, XHTML, atom
from feedlint.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.etree import _Element as Element

#: Where an element stands: local names from the feed or the entry down to it.
Place = str

_METADATA = ("author", "category", "contributor", "id", "link", "rights", "title", "updated")
_OF_FEED = (*_METADATA, "generator", "icon", "logo", "subtitle")
_OF_PERSON = ("name", "uri", "email")
#: The elements with element content, and the children in them that are looked at.
CONTAINERS = {
    "feed": (*_OF_FEED, "entry"),
    "entry": (*_METADATA, "content", "published", "source", "summary"),
    "source": _OF_FEED,
    "author": _OF_PERSON,
    "contributor": _OF_PERSON,
}
ATOM_NAMES = frozenset(CONTAINERS).union(*CONTAINERS.values())
_ATTRIBUTES = frozenset(
    [
        "href",
        "hreflang",
        "label",
        "length",
        "rel",
        "scheme",
        "src",
        "term",
        "title",
        "type",
        "uri",
        "version",
    ]
)
_KNOWN = {atom(name): name for name in ATOM_NAMES}
DIV = f"{{{XHTML}}}div"
_FOREIGN = "urn:feedlint:foreign"

_NAME = r"[!#$%&'*+\-.^_`{|}~0-9A-Za-z]+"
_END = r"(?:[ \t]*;.*)?"
# RFC 2045, section 5.1, without the composite types that RFC 4287, section 4.1.3.1 forbids.
_MEDIA = lazy(rf"(?!(?:multipart|message)/){_NAME}/{_NAME}{_END}", re.IGNORECASE | re.DOTALL)
# RFC 3023, section 3, and "ends with +xml or /xml" (RFC 4287, section 4.1.3.3).
_XML = lazy(
    rf"[^;]*[/+]xml{_END}|application/xml-dtd{_END}"
    rf"|(?:text|application)/xml-external-parsed-entity{_END}",
    re.IGNORECASE | re.DOTALL,
)
#: RFC 4287, section 4.2.7.2: the name, or the IRI that it stands for.
_ALTERNATE = ("alternate", "http://www.iana.org/assignments/relation/alternate")


#: Nodes that have no part in the text of an element, and all that are no elements.
SILENT = (etree._Comment, etree._ProcessingInstruction)  # noqa: SLF001  # they have no other name
NODES = (*SILENT, etree._Entity)  # noqa: SLF001


class Shape(NamedTuple):
    """The structure of one element.

    `attributes` holds the grammar's names, `foreign` and `unknown`, with the class of
    the value where it matters (`type=xhtml`); `children` the kinds of children in
    canonical order, at most two of each; `has_text` whether there is character data
    beside them, looked at only where none may be.
    """

    place: Place
    attributes: tuple[str, ...]
    children: tuple[str, ...]
    has_text: bool


class Inner(NamedTuple):
    """A child that its parent may have: where it stands, and what its value of `key` decides."""

    name: str
    place: Place
    is_container: bool
    key: str


def type_class(value: str) -> str:
    """The class of a `type`: text, html, xhtml, xml, text-media, media or invalid.

    RFC 4287, sections 3.1.1, 4.1.3.1 and 4.1.3.3.
    """
    if value in ("text", "html", "xhtml"):
        return value
    if not _MEDIA.fullmatch(value):
        return "invalid"
    if _XML.fullmatch(value):
        return "xml"
    return "text-media" if value[:5].lower() == "text/" else "media"


def kind_of(element: Element) -> str:
    """The kind of a child: its Atom name, with what its parent must know of it, or what it is."""
    tag = element.tag
    name = _KNOWN.get(tag)
    if name == "link":
        return "link=alternate" if element.get("rel", _ALTERNATE[0]) in _ALTERNATE else "link"
    if name == "content":
        is_opaque = "src" in element.attrib or type_class(element.get("type", "text")) == "media"
        return "content=opaque" if is_opaque else "content"
    return name or _kind_of_other(tag)


def _kind_of_other(tag: str) -> str:
    namespace, _, local = tag[1:].rpartition("}")
    if namespace == ATOM:
        return "unknown-atom"
    if namespace == XHTML:
        return "xhtml-div" if local == "div" else "other-xhtml"
    return "foreign" if tag[0] == "{" else "no-namespace"


def has_stray_text(element: Element) -> bool:
    """Whether there is character data between the children; only XML white space is none."""
    text = element.text
    if text is not None and text.strip(SPACE):
        return True
    return any(tail.strip(SPACE) for child in element if (tail := child.tail) is not None)


def shape_of(element: Element, place: Place) -> Shape:
    """The shape of an element that stands at `place`."""
    attributes = attribute_classes(element)
    is_textless = place.rpartition("/")[2] in CONTAINERS or not attributes.isdisjoint(
        ("src", "type=xhtml")
    )
    kinds = [kind_of(child) for child in element if not isinstance(child, NODES)]
    has_text = is_textless and has_stray_text(element)
    return Shape(place, tuple(sorted(attributes)), canonical(place, kinds), has_text)


def attribute_classes(element: Element) -> set[str]:
    """The grammar's names of the attributes, with the classes of values that matter."""
    typed = element.tag != atom("link")
    found = set()
    # Names alone: lxml's items() takes quadratic time.
    for name in map(str, element.keys()):
        if name[0] == "{":
            found.add("foreign")
        elif name == "type" and typed:
            found.add(f"type={type_class(str(element.get(name)))}")
        elif name == "rel":
            found.add("rel=alternate" if element.get(name) in _ALTERNATE else "rel=other")
        else:
            found.add(name if name in _ATTRIBUTES else "unknown")
    return found


def canonical(place: Place, kinds: Sequence[str]) -> tuple[str, ...]:
    """Kinds in canonical order, at most two of each.

    In a feed, Atom metadata behind the first entry stays behind it.
    """
    if not kinds:
        # Those of most elements.
        return ()
    first = kinds.index("entry") if place == "feed" and "entry" in kinds else len(kinds)
    late = Counter(kind for kind in kinds[first:] if _is_metadata(kind))
    early = Counter(kinds)
    early.subtract(late)
    order = sorted(early)
    found: list[str] = []
    for kind in [*(k for k in order if k != "entry"), "entry"]:
        found += [kind] * min(early[kind], 1 if late[kind] else 2)
    for kind in sorted(late):
        found += [kind] * min(late[kind], 1 if early[kind] else 2)
    return tuple(found)


def _is_metadata(kind: str) -> bool:
    return kind.partition("=")[0] in _OF_FEED


# What stands in a document for a kind of child, and for a class of attribute.
_REQUIRED: dict[str, tuple[str, ...]] = {
    "feed": ("id", "title", "updated"),
    # The summary and the link keep every kind of content legal.
    "entry": ("id", "link=alternate", "summary", "title", "updated"),
    "author": ("name",),
    "contributor": ("name",),
}
_REQUIRED_ATTRIBUTES = {
    "link": {"href": "x", "rel": "related"},
    "link=alternate": {"href": "x"},
    "category": {"term": "x"},
    "content=opaque": {"src": "x"},
}
_OTHERS = {
    "unknown-atom": atom("unknown"),
    "xhtml-div": DIV,
    "other-xhtml": f"{{{XHTML}}}p",
    "foreign": f"{{{_FOREIGN}}}foreign",
    "no-namespace": "none",
}
_VALUES = {
    "foreign": (f"{{{_FOREIGN}}}foreign", "x"),
    "rel=alternate": ("rel", "alternate"),
    "rel=other": ("rel", "related"),
    "type=xml": ("type", "image/svg+xml"),
    "type=text-media": ("type", "text/plain"),
    "type=media": ("type", "image/png"),
    "type=invalid": ("type", "invalid"),
}


def skeleton(shape: Shape) -> tuple[Element, Element]:
    """The smallest document that is right but for an element of this shape, and that element."""
    *above, _ = path = shape.place.split("/")
    probe = etree.Element(atom(path[-1]), dict(_attributes(shape.attributes)))
    if shape.has_text:
        probe.text = "x"
    for kind in shape.children:
        probe.append(_sample(kind))
    root = probe
    for name in reversed(above):
        kinds = (k for k in _REQUIRED.get(name, ()) if atom(k) != root.tag)
        parent = _element(name, kinds)
        parent.append(root)
        root = parent
    return root, probe


def _attributes(classes: Iterable[str]) -> Iterable[tuple[str, str]]:
    for name in classes:
        plain, _, value = name.partition("=")
        yield _VALUES.get(name, (plain, value or "x"))


def _sample(kind: str) -> Element:
    """A child of this kind that is right in itself."""
    if kind in _OTHERS:
        return etree.Element(_OTHERS[kind])
    name = kind.partition("=")[0]
    element = _element(name, _REQUIRED.get(name, ()))
    for attribute, value in _REQUIRED_ATTRIBUTES.get(kind, {}).items():
        element.set(attribute, value)
    return element


def _element(name: str, kinds: Iterable[str]) -> Element:
    element = etree.Element(atom(name))
    element.extend([_sample(kind) for kind in kinds])
    return element
