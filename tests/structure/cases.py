"""How the cases of structure are written, and what is said of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from feedlint.rule import SPACE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

    from feedlint.finding import Fault

HEAD = (
    'xmlns="http://www.w3.org/2005/Atom" xmlns:a="http://www.w3.org/2005/Atom" '
    'xmlns:h="http://www.w3.org/1999/xhtml" xmlns:x="urn:example:x"'
)
_NAMES = re.compile("[a-z0-9 ]+")
#: With capitals, as RSS has them.
MIXED_NAMES = re.compile("[A-Za-z0-9 ]+")
#: What a name in a case stands for.
SAMPLES = {
    "alternate": '<link href="/1"/>',
    "author": "<author><name>Ada</name></author>",
    "category": '<category term="t"/>',
    "content": "<content>text</content>",
    "contributor": "<contributor><name>Bea</name></contributor>",
    "entry": '<entry><id>i</id><title/><updated/><link href="/1"/></entry>',
    "foreign": "<x:foreign><x:inner/>text</x:foreign>",
    "link": '<link href="/1" rel="related"/>',
    "none": '<none xmlns="" local="1"><inner/></none>',
    "remote": '<content src="/1.png" type="image/png"/>',
    "base64": '<content type="image/png">AAAA</content>',
    "source": "<source><id>s</id><title/><updated/></source>",
}


class Row(NamedTuple):
    """A document and what is wrong with it."""

    label: str
    document: str
    faults: tuple[str, ...]


def expand_by(
    samples: Mapping[str, str], parts: tuple[str, ...], names: re.Pattern[str] = MIXED_NAMES
) -> str:
    """Markup as it is; names as their samples, or as empty elements."""
    found = []
    for part in parts:
        if names.fullmatch(part):
            found += [samples.get(name, f"<{name}/>") for name in part.split()]
        else:
            found.append(part)
    return "\n".join(found)


def _expand(parts: tuple[str, ...]) -> str:
    return expand_by(SAMPLES, parts, _NAMES)


def feed(*parts: str, attributes: str = "") -> str:
    """A feed with these children, and no others."""
    return f"<feed {HEAD} {attributes}>{_expand(parts)}</feed>"


def entry(*parts: str, attributes: str = "") -> str:
    """An entry document with these children, and no others."""
    return f"<entry {HEAD} {attributes}>{_expand(parts)}</entry>"


def good_feed(*parts: str) -> str:
    """A feed with what it needs, and these children."""
    return feed("id title updated", *parts)


def good_entry(*parts: str) -> str:
    """An entry with what it needs and a link to it, and these children."""
    return entry("id title updated alternate", *parts)


def source(*parts: str, attributes: str = "") -> str:
    """A right entry whose source has these children."""
    return good_entry(f"<source {attributes}>{_expand(parts)}</source>")


def person(*parts: str) -> str:
    """A right feed whose author has these children."""
    return good_feed(f"<author>{_expand(parts)}</author>")


def content(attributes: str, inner: str = "", *more: str) -> str:
    """An entry with a link and this content."""
    return good_entry(f"<content {attributes}>{inner}</content>", *more)


def title(attributes: str, inner: str = "") -> str:
    """A feed whose title is this."""
    return feed("id updated", f"<title {attributes}>{inner}</title>")


#: What a row names a fault by, beside its kind.
SUBJECTS = {
    "content-beside-src": "content",
    "missing-xhtml-div": "found",
    "missing-attribute": "attribute",
    "stray-text": "text",
    "unknown-attribute": "attribute",
    "unknown-type": "value",
    "item-outside-channel": "count",
    "unknown-rss-version": "value",
}


def parse(document: str) -> Element:
    return etree.fromstring(document, etree.XMLParser(resolve_entities=False))


def label(fault: Fault) -> str:
    if not fault.values:
        return fault.kind
    return f"{fault.kind} {fault.values[SUBJECTS.get(fault.kind, 'element')]}"


def without_comments(document: str) -> Element:
    """As xmlschema can take it: it refuses comments in text, and strips Unicode's white space."""
    text = "".join("x" if c.isspace() and c not in SPACE else c for c in document)
    return etree.fromstring(text, etree.XMLParser(remove_comments=True, remove_pis=True))


def rows(*cases: tuple[str, str] | tuple[str, str, str]) -> tuple[Row, ...]:
    return tuple(
        Row(row[0], row[1], tuple(row[2].split("; ")) if len(row) > 2 else ()) for row in cases
    )
