"""The rule two-authors-differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import ENTRY, Rule
from feedlint.rules.rss._base import (
    RSS,
)
from feedlint.text.show import show
from feedlint.values import mailbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry
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
    visits, dialects = (ENTRY,), RSS

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Compare the names of an item that has both."""
        del context
        people = [
            p for p in entry.people if p.role == "author" and p.name is not None and p.name.text
        ]
        own = next((p for p in people if p.kind == "mailbox"), None)
        creators = [p for p in people if p.kind == "name"]
        if own is None or own.name is None or not creators:
            return
        name = mailbox.parse(own.name.text).name
        others = [p.name for p in creators if p.name is not None]
        if not name or any(_is_one(name, other.text) for other in others):
            return
        yield Finding(
            own.name.anchor(),
            f"author is {show(name)}, dc:creator is {show(others[0].text)}",
            (Related(others[0].anchor(), "dc:creator"),),
            help="name one person in both, or leave author out",
        )


def _is_one(one: str, two: str) -> bool:
    """Whether two names may be those of one person: they share a word."""
    return not set(one.casefold().split()).isdisjoint(two.casefold().split())
