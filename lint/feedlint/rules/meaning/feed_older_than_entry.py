"""The rule feed-older-than-entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Related, Severity
from feedlint.names import SPACE, atom, text_of
from feedlint.rule import Rule
from feedlint.rules.meaning._base import Values, child, instant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class FeedOlderThanEntry(Rule):
    """A feed is updated when one of its entries is.

    ## Why
    Aggregators look at the feed's `updated` to see whether there is anything new, and
    skip the feed where it has not moved.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-09T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-09T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-09T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    </feed>
    ```

    ## References
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15):
      `updated` is "the most recent instant in time when an entry or feed was modified
      in a way the publisher considers significant"
    """

    code, name, since = "A015", "feed-older-than-entry", "0.1.0"
    severity = Severity.WARNING
    visits = (atom("feed"),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare the feed's `updated` with its newest entry's, in whole seconds."""
        place = child(element, "updated")
        own = instant(place)
        dated = [m for m in context.once(Values, element).moments if m.updated_at]
        if place is None or own is None or not dated:
            return
        newest = max(dated, key=lambda moment: moment.updated_at or own)
        # A generator that stamps feed and entries one after the other means one time.
        if newest.updated is None or (newest.updated_at or own)[:2] <= own[:2]:
            return
        entry_updated = text_of(newest.updated).strip(SPACE)[:40]
        yield Finding(
            on_text(place),
            f"the feed's updated {text_of(place).strip(SPACE)[:40]} is older than its newest"
            f" entry's, {entry_updated}",
            (Related(on_text(newest.updated), "the newest entry"),),
        )
