"""The rule relative-address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import base_of, in_attribute
from feedlint.feeds.rdf import NAMESPACES, RDF
from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
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

_ABOUT = f"{{{RDF}}}about"
_HOST = lazy(r"[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+(?:/.*)?")


class RelativeAddress(Rule):
    """The addresses of RSS must be whole.

    ## Why
    RSS knows no base that an address could be relative to. One reader takes the address of the
    feed, another that of the site, a third opens nothing.

    ## Bad
    ```rss item
    <link>/notes/1</link>
    ```

    ## Good
    ```rss item
    <link>https://ada.invalid/notes/1</link>
    ```

    ## References
    - [RSS 2.0 specification](https://www.rssboard.org/rss-specification)
    - [RSS 1.0 specification](https://web.resource.org/rss/1.0/spec)
    """

    code, name, since = "R017", "relative-address", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (FEED,), FEEDS
    w3c = ("InvalidLink", "InvalidFullLink", "InvalidURLAttribute", "InvalidURIAttribute")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report the addresses of RSS's own elements that have no scheme, once for each element."""
        del context
        abouts = [v for e in feed.entries if (v := in_attribute(e.node, _ABOUT)) is not None]
        bare = [
            value
            for value in (*feed.references, *abouts)
            if _is_core(value.node)
            and value.text
            and ":" not in value.text
            and not base_of(value.node)
        ]
        home = feed.head.permalink
        base = home.text if home and iri.is_absolute(home.text) else ""
        for group in grouped(bare, lambda value: (value.node.tag, value.name)):
            value = group[0]
            wanted = _whole(value.text, base)
            yield Finding(
                value.anchor(),
                f"{value.label} {show(value.text)} has no scheme: it is no whole address"
                f"{and_more(len(group) - 1, 'element')}",
                help=f"write {wanted[:200]}" if wanted else "write the address from https:// on",
            )


def _is_core(element: Element) -> bool:
    """Whether an element is RSS's own."""
    return element.tag[:1] != "{" or element.tag[1:].rpartition("}")[0] in NAMESPACES


def _whole(text: str, base: str) -> str:
    """The address that a text without scheme most likely means; empty for none."""
    is_host = _HOST.fullmatch(text) and not text.endswith(_FILES)
    if is_host or text.startswith("//"):
        return f"https://{text.lstrip('/')}"
    return iri.resolve(base, text) if base and not iri.flaw(text) else ""


#: Ends of what looks like a host and is a file.
_FILES = (".html", ".htm", ".php", ".xml", ".png", ".jpg", ".gif", ".mp3")
