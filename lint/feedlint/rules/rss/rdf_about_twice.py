"""The rule rdf-about-twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_attribute
from feedlint.feeds.rdf import NAMESPACES, RDF, RSS_11
from feedlint.finding import Finding, Related, Severity
from feedlint.names import local_name
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RDF_ONLY,
    grouped,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_ABOUT = f"{{{RDF}}}about"
_TWO = 2


class RdfAboutTwice(Rule):
    """Channel, image and items of RSS 1.0 must each have an rdf:about of their own.

    ## Why
    In RDF the two are one thing with two titles. Readers know an item by it, and show one of
    the two. An extension may speak of other things, and of one of them as often as it likes.

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
    - [RSS 1.0 specification](https://web.resource.org/rss/1.0/spec): section 5.5: "must be
      unique with respect to any other rdf:about attributes in the RSS document"
    """

    code, name, since = "R061", "rdf-about-twice", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (FEED,), RDF_ONLY
    w3c = ("DuplicateValue",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the names of all that is RSS's, and the names in extensions with these."""
        del context
        nodes = feed.root.iter("{*}*")
        named = [v for node in nodes if (v := in_attribute(node, _ABOUT)) and v.text.strip()]
        for alike in grouped(named, lambda value: value.text.strip()):
            if len(alike) < _TWO or not any(_is_own(value) for value in alike):
                continue
            first, second, *_ = alike
            are_items = all(local_name(value.node) == "item" for value in alike)
            what = "items" if are_items else "elements"
            yield Finding(
                second.anchor(),
                f"{show(second.text)} is the rdf:about of {len(alike)} {what}",
                (Related(first.anchor(), "the first of them"),),
                help="write the address of each thing itself, or leave out the double",
            )


def _is_own(value: Value) -> bool:
    """Whether a name is that of an element of RSS."""
    return str(value.node.tag)[1:].partition("}")[0] in (*NAMESPACES, RSS_11)
