"""The rule duplicate-entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, FEED, Rule
from feedlint.rules.meaning._base import times
from feedlint.rules.meaning._twins import is_same_entry, twins
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.values.dates import Instant


class DuplicateEntry(Rule):
    """Two versions of one entry should differ in their `updated`.

    ## Why
    A feed may hold several versions of an entry, under one id. Readers keep the one
    that was updated last; where the dates are equal, one of the two is lost at random.

    ## Bad
    ```xml feed
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    ```

    ## Good
    ```xml feed
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:1</id>
    <title>One, corrected</title>
    <updated>2024-01-03T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1):
      "Their atom:updated timestamps SHOULD be different"
    """

    code, name, since = "A005", "duplicate-entry", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), EVERY
    w3c = ("DuplicateEntries", "DuplicateIds")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare entries of one id with the earlier ones that have their date."""
        # Only Atom has versions of an entry, told apart by their dates.
        is_dated = feed.dialect.name == "atom"
        own = feed.dialect.entry
        for text, pairs in context.once(twins, feed).items():
            _, face = pairs[0]
            dated: dict[Instant | None, list[Entry]] = {}
            for entry, other in pairs:
                if is_same_entry(face, other):
                    dated.setdefault(other.date if is_dated else None, []).append(entry)
            for first, *others in dated.values():
                if others:
                    with_date = " with one date" if is_dated else ""
                    yield Finding(
                        on_tag(others[0].node),
                        f"the {own} {show(text)} is there {times(len(others) + 1)}{with_date}",
                        (Related(on_tag(first.node), "the first of them"),),
                        help="take the older entry out, or give the newer a later updated"
                        if is_dated
                        else f"take one {own} out, or give it an id of its own if it is another",
                    )
