"""The rule rdf-unqualified-attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_attribute,
)
from feedlint.feeds.rdf import RDF
from feedlint.finding import Finding, Fix, Safety, Severity, rewrite
from feedlint.names import local_name
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RDF_ONLY,
    and_more,
    grouped,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_LI = f"{{{RDF}}}li"
_POINTERS = frozenset(("image", "textinput"))


class RdfUnqualifiedAttribute(Rule):
    """Attributes of RDF should have the prefix of RDF.

    ## Why
    Without it the attribute belongs to nothing. Programs of the first days of RDF took it all
    the same; a parser of RDF does not, and finds an empty list.

    ## Bad
    ```rdf
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="https://ada.invalid/feed.rdf">
    <title>Notes</title>
    <link>https://ada.invalid/</link>
    <description>What Ada notes</description>
    <items><rdf:Seq>
    <rdf:li resource="https://ada.invalid/1"/>
    </rdf:Seq></items>
    </channel>
    <item rdf:about="https://ada.invalid/1">
    <title>One</title>
    <link>https://ada.invalid/1</link>
    </item>
    </rdf:RDF>
    ```

    ## Good
    ```rdf
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="https://ada.invalid/feed.rdf">
    <title>Notes</title>
    <link>https://ada.invalid/</link>
    <description>What Ada notes</description>
    <items><rdf:Seq>
    <rdf:li rdf:resource="https://ada.invalid/1"/>
    </rdf:Seq></items>
    </channel>
    <item rdf:about="https://ada.invalid/1">
    <title>One</title>
    <link>https://ada.invalid/1</link>
    </item>
    </rdf:RDF>
    ```

    ## Fix
    Safe.

    ## References
    - [RSS 1.0 specification](https://web.resource.org/rss/1.0/spec)
    - [RDF/XML, section 6.1.4](https://www.w3.org/TR/rdf-syntax-grammar/#section-attributes)
    """

    code, name, since = "R063", "rdf-unqualified-attribute", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RDF_ONLY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report about and resource without a prefix, once for each kind of element."""
        del context
        prefix = next((p for p, uri in feed.root.nsmap.items() if uri == RDF and p), "rdf")
        found = [
            (node, name)
            for node in (*(holder.node for holder in feed.holders), *_pointers(feed.head.node))
            for name in ("about", "resource")
            if node.get(name) is not None and node.get(f"{{{RDF}}}{name}") is None
        ]
        for group in grouped(found, lambda pair: (pair[0].tag, pair[1])):
            node, name = group[0]
            written = [(n, a, f"{prefix}:{a}={_quoted(n.get(a, ''))}") for n, a in group]
            edits = tuple(rewrite(on_attribute(n, a), text) for n, a, text in written)
            yield Finding(
                on_attribute(node, name),
                f"{name} of {local_name(node)} has no prefix{and_more(len(group) - 1, 'element')}",
                fix=Fix(f"Write {prefix}:{name}", Safety.SAFE, edits),
                help=f"write {prefix}:{name}",
            )


def _pointers(channel: Element) -> Iterator[Element]:
    """What points at items, image and textinput in a channel."""
    yield from channel.iter(_LI)
    yield from (e for e in channel if isinstance(e.tag, str) and local_name(e) in _POINTERS)


def _quoted(value: str) -> str:
    """The value of an attribute in its quotes (XML 1.0, section 2.3)."""
    for sign, escape in (("&", "&amp;"), ("<", "&lt;"), ('"', "&quot;"), ("\n", "&#10;")):
        value = value.replace(sign, escape)
    return f'"{value}"'
