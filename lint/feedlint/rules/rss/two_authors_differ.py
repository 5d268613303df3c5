"""The rule two-authors-differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import in_text
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.rules.rss._items import authors
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.feeds.holders import Holder
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class TwoAuthorsDiffer(Rule):
    """author and dc:creator name one person.

    ## Why
    Some readers take one of them, some the other. Where they name two persons, each reader
    knows one of the two.

    ## Bad
    ```rss item
    <author>ada@example.org (Ada)</author>
    <dc:creator>Bob</dc:creator>
    ```

    ## Good
    ```rss item
    <author>ada@example.org (Ada)</author>
    <dc:creator>Ada</dc:creator>
    ```

    ## References
    - [RSS 2.0, elements of item](https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt)
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    """

    code, name, since = "R023", "two-authors-differ", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (FEED,), RSS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the names of the items that have both."""
        for person, value, own in context.once(authors, feed):
            if person.role != "author" or not own.name:
                continue
            creators, words = context.once(_creators, person.holder)
            if not creators or not words.isdisjoint(_words(own.name)):
                continue
            yield Finding(
                value.anchor(),
                f"author is {show(own.name)}, dc:creator is {show(creators[0].text)}",
                (Related(creators[0].anchor(), "dc:creator"),),
                help="name one person in both, or leave author out",
            )


def _creators(holder: Holder) -> tuple[list[Value], set[str]]:
    """The names in `dc:creator`, and all their words: people who share one may be the same."""
    found = (in_text(one.node) for one in holder.all("author") if one.slot.kind == "name")
    creators = [creator for creator in found if creator.text]
    return creators, {word for creator in creators for word in _words(creator.text)}


def _words(name: str) -> list[str]:
    return name.casefold().split()
