"""The rule person-without-name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import label_of
from feedlint.finding import Finding, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
    and_more,
    grouped,
)
from feedlint.rules.rss._items import authors
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class PersonWithoutName(Rule):
    """An address has a name behind it.

    ## Why
    Readers show what stands in `author`. `ada@example.org (Ada)` gives them a name to show.

    ## Bad
    ```rss item
    <author>ada@example.org</author>
    ```

    ## Good
    ```rss item
    <author>ada@example.org (Ada)</author>
    ```

    ## References
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    """

    code, name, since = "R022", "person-without-name", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (FEED,), RSS
    w3c = ("MissingRealName",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Report addresses without a name, once an element."""
        bare = [author for author in context.once(authors, feed) if author.mailbox.form == "bare"]
        for group in grouped(bare, lambda author: author.person.role):
            value = group[0].value
            yield Finding(
                value.anchor(),
                f"{label_of(value.node)} {show(value.text)} has no name"
                f"{and_more(len(group) - 1, 'item')}",
                help=f"write the name behind it: {value.text[:60]} (Name)",
            )
