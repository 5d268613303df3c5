"""The rule rdf-about-twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_attribute
from feedlint.feeds.rdf import RDF
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RDF_ONLY,
    grouped,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_ABOUT = f"{{{RDF}}}about"


class RdfAboutTwice(Rule):
    """Each item of RSS 1.0 must have an rdf:about of its own.

    ## Why
    In RDF the two are one thing with two titles. Readers know an item by it, and show one of
    the two.

    ## Bad
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
    <item rdf:about="https://ada.invalid/1">
    <title>Two</title>
    <link>https://ada.invalid/2</link>
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
    <rdf:li rdf:resource="https://ada.invalid/2"/>
    </rdf:Seq></items>
    </channel>
    <item rdf:about="https://ada.invalid/1">
    <title>One</title>
    <link>https://ada.invalid/1</link>
    </item>
    <item rdf:about="https://ada.invalid/2">
    <title>Two</title>
    <link>https://ada.invalid/2</link>
    </item>
    </rdf:RDF>
    ```

    ## References
    - [RSS 1.0 specification](https://web.resource.org/rss/1.0/spec): section 5.5
    """

    code, name, since = "R061", "rdf-about-twice", "0.2.0"
    severity = Severity.ERROR
    visits, dialects = (FEED,), RDF_ONLY
    w3c = ("DuplicateValue",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the names of the items."""
        del context
        given = [v for e in feed.entries if (v := in_attribute(e.node, _ABOUT)) and v.text.strip()]
        for first, *others in grouped(given, lambda value: value.text.strip()):
            if others:
                yield Finding(
                    others[0].anchor(),
                    f"{show(others[0].text)} is the rdf:about of {len(others) + 1} items",
                    (Related(first.anchor(), "the first of them"),),
                    help="write the address of the item itself, or leave out the double",
                )
