"""The rule same-meaning-twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_tag,
)
from feedlint.feeds.concepts import label_of
from feedlint.finding import Finding, Related, Severity
from feedlint.names import ATOM, XHTML
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    DC,
    RSS,
    and_more,
    grouped,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

_CC = "{http://web.resource.org/cc/}license"
_COMMONS = "{http://backend.userland.com/creativeCommonsRssModule}license"
_TERMS = "{http://purl.org/dc/terms/}"
_CORE = f"{{{DC}}}"
_LICENSES = ((_COMMONS, _CC), (_CC, f"{_TERMS}license"))
ITEM = (
    ("guid", f"{{{ATOM}}}id"),
    ("title", f"{_CORE}title"),
    ("author", f"{_CORE}creator"),
    ("category", f"{_CORE}subject"),
    ("pubDate", f"{_CORE}date"),
    ("source", f"{_CORE}source"),
    ("description", f"{_CORE}description"),
    ("description", f"{{{ATOM}}}summary"),
    ("description", f"{{{ATOM}}}content"),
    ("description", f"{{{XHTML}}}body"),
    *_LICENSES,
)
CHANNEL = (
    ("title", f"{_CORE}title"),
    ("description", f"{_CORE}description"),
    ("copyright", f"{_CORE}rights"),
    ("managingEditor", f"{_CORE}creator"),
    ("webMaster", f"{_CORE}publisher"),
    ("language", f"{_CORE}language"),
    ("category", f"{_CORE}subject"),
    ("pubDate", f"{_CORE}date"),
    ("lastBuildDate", f"{_TERMS}modified"),
    ("generator", "{http://webns.net/mvcb/}generatorAgent"),
    *_LICENSES,
)


class SameMeaningTwice(Rule):
    """What one element says, no other says again.

    ## Why
    An element of RSS and one of an extension have one meaning. As long as they agree, readers
    are served either way; a writer has two places to keep up. Where dates or authors contradict
    each other, other rules say so by default.

    ## Bad
    ```rss item
    <category>notes</category>
    <dc:subject>notes</dc:subject>
    ```

    ## Good
    ```rss item
    <category>notes</category>
    ```

    ## References
    - [RSS 1.0, Dublin Core module](https://web.resource.org/rss/1.0/modules/dc/)
    """

    code, name, since = "R070", "same-meaning-twice", "0.1.0"
    severity = Severity.INFO
    default = False
    visits, dialects = (FEED,), RSS
    w3c = ("DuplicateItemSemantics", "DuplicateSemantics", "DuplicateDescriptionSemantics")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare what is in each holder with the pairs of one meaning, each told once a feed."""
        del context
        found = [
            (first.tag, second.tag, first, second)
            for holder in (feed.head, *feed.entries)
            for first, second in _pairs(holder.node, ITEM if holder.entry else CHANNEL)
        ]
        for group in grouped(found, lambda pair: (pair[0], pair[1])):
            _, _, first, second = group[0]
            yield Finding(
                on_tag(second),
                f"{label_of(second)} says again what {label_of(first)} says"
                f"{and_more(len(group) - 1, 'item')}",
                (Related(on_tag(first), "the other of the two"),),
                help=f"leave one of {label_of(first)} and {label_of(second)} out",
            )


def _pairs(
    node: Element, meanings: tuple[tuple[str, str], ...]
) -> Iterator[tuple[Element, Element]]:
    """The first elements of each pair that are both there."""
    first: dict[str, Element] = {}
    for child in node:
        first.setdefault(child.tag, child)
    for one, other in meanings:
        if one in first and other in first:
            yield first[one], first[other]
