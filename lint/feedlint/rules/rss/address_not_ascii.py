"""The rule address-not-ascii."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.rdf import NAMESPACES
from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    FEEDS,
    and_more,
    grouped,
)
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class AddressNotAscii(Rule):
    """The addresses of RSS should be in ASCII.

    ## Why
    RSS speaks of URLs, which are ASCII. Browsers and most readers take others; some podcast
    clients and scripts ask the server for another address, and find nothing.

    ## Bad
    ```rss item
    <link>https://ada.invalid/grüße</link>
    ```

    ## Good
    ```rss item
    <link>https://ada.invalid/gr%C3%BC%C3%9Fe</link>
    ```

    ## References
    - [RSS 2.0 specification](https://www.rssboard.org/rss-specification)
    - [RFC 3987, section 3.1](https://www.rfc-editor.org/rfc/rfc3987#section-3.1)
    """

    code, name, since = "R018", "address-not-ascii", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), FEEDS
    w3c = ("UriNotIri",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report addresses of RSS's own elements with other characters, once for each element."""
        del context
        found = [
            value
            for value in feed.references
            if not value.text.isascii() and _is_core(value.node) and not iri.flaw(value.text)
        ]
        for group in grouped(found, lambda value: (value.node.tag, value.name)):
            value = group[0]
            wanted = _uri(value.text)
            start = next(i for i, c in enumerate(value.text) if not c.isascii())
            end = next((i for i in range(start, len(value.text)) if value.text[i].isascii()), None)
            yield Finding(
                value.anchor(start, end),
                f"{value.label} {show(value.text)} is not in ASCII"
                f"{and_more(len(group) - 1, 'element')}",
                help=f"write {wanted[:200]}"
                if wanted
                else "write the host in its form that begins with xn--",
            )


def _is_core(element: Element) -> bool:
    """Whether an element is RSS's own."""
    return element.tag[:1] != "{" or element.tag[1:].rpartition("}")[0] in NAMESPACES


def _uri(text: str) -> str:
    """The URI that an IRI maps to (RFC 3987, section 3.1); empty where the host is not ASCII."""
    if not (iri.split(text).authority or "").isascii():
        return ""
    try:
        return "".join(
            c if c.isascii() else "".join(f"%{octet:02X}" for octet in c.encode()) for c in text
        )
    except UnicodeEncodeError:
        return ""
