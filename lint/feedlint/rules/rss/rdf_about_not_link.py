"""The rule rdf-about-not-link."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_attribute
from feedlint.feeds.rdf import RDF
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RDF_ONLY,
    and_more,
)
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_ABOUT = f"{{{RDF}}}about"


class RdfAboutNotLink(Rule):
    """The rdf:about of an item is its link where that is possible.

    ## Why
    A program that reads RSS as RDF knows the page by its name. Addresses with a counter, or
    with a fragment of the feed, lead elsewhere.

    ## Bad
    ```rdf
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="https://ada.invalid/feed.rdf">
    <title>Notes</title>
    <link>https://ada.invalid/</link>
    <description>What Ada notes</description>
    <items><rdf:Seq>
    <rdf:li rdf:resource="https://ada.invalid/2"/>
    </rdf:Seq></items>
    </channel>
    <item rdf:about="https://ada.invalid/2">
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

    ## References
    - [RSS 1.0 specification](https://web.resource.org/rss/1.0/spec): section 5.5
    """

    code, name, since = "R062", "rdf-about-not-link", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (FEED,), RDF_ONLY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare both in each item, and tell it once a feed."""
        del context
        pairs = [
            (about, link)
            for entry in feed.entries
            if (about := in_attribute(entry.node, _ABOUT)) and (link := entry.permalink)
        ]
        # What stands twice, or is no address, is told as that.
        often = Counter(about.text.strip() for about, _ in pairs)
        pairs = [(a, k) for a, k in pairs if often[a.text.strip()] == 1 and _is_right(a, k)]
        apart = [(a, k) for a, k in pairs if k.text and a.text.strip() not in ("", k.text)]
        if apart:
            about, link = apart[0]
            yield Finding(
                about.anchor(),
                f"the rdf:about {show(about.text)} is not the link, {show(link.text)}"
                f"{and_more(len(apart) - 1, 'item')}",
                (Related(link.anchor(), "the link"),),
                help="write the link of new items in both",
            )


def _is_right(about: Value, link: Value) -> bool:
    if iri.flaw(about.text) or iri.flaw(link.text):
        return False
    return iri.is_absolute(about.text) == iri.is_absolute(link.text)
