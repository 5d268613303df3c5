"""The rule rdf-items-disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_attribute
from feedlint.feeds.rdf import RDF
from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import RDF_ONLY, and_more
from feedlint.rules.rss._rdf import compared
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_LI, _RESOURCE, _ABOUT = (f"{{{RDF}}}{name}" for name in ("li", "resource", "about"))


class RdfItemsDisagree(Rule):
    """The items of RSS 1.0 should be those that its channel lists.

    ## Why
    The channel lists its items in their order; a program that reads RSS as RDF shows what is
    listed, others show what is there. The channel names its image and its text input as well.

    ## Bad
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
    - [RSS 1.0 specification](https://web.resource.org/rss/1.0/spec): sections 5.3.4 to 5.3.6
    """

    code, name, since = "R060", "rdf-items-disagree", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RDF_ONLY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the list with the items, and what channel and image say of each other."""
        del context
        listed = [
            value
            for found in feed.head.node.iter(_LI)
            if (value := in_attribute(found, _RESOURCE) or in_attribute(found, "resource"))
        ]
        given = [v for e in feed.entries if (v := in_attribute(e.node, _ABOUT))]
        if listed and given:
            yield from _compare(listed, given, len(feed.entries))
        for name in ("image", "textinput"):
            yield from compared(feed, name)


def _compare(listed: list[Value], given: list[Value], count: int) -> Iterator[Finding]:
    """The items against their list."""
    known, named = {v.text.strip() for v in given}, {v.text.strip() for v in listed}
    gone = [value for value in listed if value.text.strip() not in known]
    # An item without a name, or with that of another, is told as such.
    if len(gone) > count - len(known):
        more = and_more(len(gone) - 1, "item")
        message = f"the channel lists {show(gone[0].text)}, and there is no such item{more}"
        yield Finding(gone[0].anchor(), message, help="leave out of the list what is gone")
    if again := _again(listed):
        more = and_more(len(again) - 1, "item")
        message = f"the channel lists {show(again[0].text)} twice{more}"
        yield Finding(again[0].anchor(), message, help="list each item once")
    unlisted = [value for value in given if value.text.strip() not in named]
    if unlisted:
        more = and_more(len(unlisted) - 1, "item")
        message = f"the item {show(unlisted[0].text)} is not in the list of the channel{more}"
        yield Finding(unlisted[0].anchor(), message, help="add an rdf:li for the item")


def _again(listed: list[Value]) -> list[Value]:
    """What the list has a second time."""
    seen: set[str] = set()
    return [v for v in listed if v.text in seen or seen.add(v.text)]  # type: ignore[func-returns-value]
