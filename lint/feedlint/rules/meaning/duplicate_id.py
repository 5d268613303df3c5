"""The rule duplicate-id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, FEED, Rule
from feedlint.rules.meaning._base import head_of
from feedlint.rules.meaning._twins import entries_by_id, is_same_entry, twins
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Value
    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class DuplicateId(Rule):
    """Two entries, or an entry and its feed, must not share an id.

    ## Why
    Entries with one id are one entry: a reader shows the latest of them and drops
    the rest. Two versions of an entry may stand in one feed, told apart by their
    `updated`; entries that differ in title and address, or have one `updated`, are
    no versions of each other.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-03T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:1</id>
    <title>Two</title>
    <updated>2024-01-03T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    </entry>
    </feed>
    ```

    ```rss channel
    <item><title>One</title><guid>https://ada.invalid/1</guid></item>
    <item><title>Two</title><guid>https://ada.invalid/1</guid></item>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-03T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:2</id>
    <title>Two</title>
    <updated>2024-01-03T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    </entry>
    </feed>
    ```

    ```rss channel
    <item><title>One</title><guid>https://ada.invalid/1</guid></item>
    <item><title>Two</title><guid>https://ada.invalid/2</guid></item>
    ```

    ## References
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6):
      an id "MUST be created in a way that assures uniqueness"
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1)
    """

    code, name, since = "A004", "duplicate-id", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (FEED,), EVERY
    w3c = ("DuplicateIds", "DuplicateEntries", "DuplicateValue")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare each id with the feed's, and entries of one id with the first of them."""
        head = head_of(feed)
        own = head.id if head else None
        same = context.once(entries_by_id, feed).get(own.text) if own else None
        if own and same:
            yield _finding(same[0], own, own.text, "the feed's id too")
        entry_word = feed.dialect.entry
        for text, ((first, face), *others) in context.once(twins, feed).items():
            for entry, other in others:
                if not is_same_entry(face, other):
                    yield _finding(entry, first.id, text, f"another {entry_word}'s id too")


def _finding(entry: Entry, other: Value | None, text: str, whose: str) -> Finding:
    mine = entry.id
    notes = () if other is None else (Related(other.anchor(), "the same id"),)
    place = on_tag(entry.node) if mine is None else mine.anchor()
    label = mine.label if mine else "id"
    own = entry.feed.dialect.entry
    help_ = f"give this {own} an id of its own; readers show only one of the two"
    return Finding(place, f"the {label} {show(text)} is {whose}", notes, help=help_)
