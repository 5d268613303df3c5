"""K005 entry-vanished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Rule, if_earlier
from feedlint.text.show import show
from feedlint.witnesses.continuity import commit_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class EntryVanished(Rule):
    """An entry should not vanish from between others.

    ## Why
    A feed drops its oldest entries as new ones come. One that goes from between two that stay
    was unpublished, or lost by the build: readers that have it keep it, the others never see
    it. If it was withdrawn, say so in its place.

    ## Bad
    ```xml earlier
    <entry><id>tag:ada.invalid,2024:3</id><title>Note 3</title>
    <updated>2024-01-03T00:00:00Z</updated><link href="https://ada.invalid/3"/></entry>
    <entry><id>tag:ada.invalid,2024:2</id><title>Note 2</title>
    <updated>2024-01-02T00:00:00Z</updated><link href="https://ada.invalid/2"/></entry>
    <entry><id>tag:ada.invalid,2024:1</id><title>Note 1</title>
    <updated>2024-01-01T00:00:00Z</updated><link href="https://ada.invalid/1"/></entry>
    ```
    ```xml
    <entry><id>tag:ada.invalid,2024:3</id><title>Note 3</title>
    <updated>2024-01-03T00:00:00Z</updated><link href="https://ada.invalid/3"/></entry>
    <entry><id>tag:ada.invalid,2024:1</id><title>Note 1</title>
    <updated>2024-01-01T00:00:00Z</updated><link href="https://ada.invalid/1"/></entry>
    ```

    ## Good
    ```xml earlier
    <entry><id>tag:ada.invalid,2024:3</id><title>Note 3</title>
    <updated>2024-01-03T00:00:00Z</updated><link href="https://ada.invalid/3"/></entry>
    <entry><id>tag:ada.invalid,2024:2</id><title>Note 2</title>
    <updated>2024-01-02T00:00:00Z</updated><link href="https://ada.invalid/2"/></entry>
    <entry><id>tag:ada.invalid,2024:1</id><title>Note 1</title>
    <updated>2024-01-01T00:00:00Z</updated><link href="https://ada.invalid/1"/></entry>
    ```
    ```xml
    <entry><id>tag:ada.invalid,2024:4</id><title>Note 4</title>
    <updated>2024-01-04T00:00:00Z</updated><link href="https://ada.invalid/4"/></entry>
    <entry><id>tag:ada.invalid,2024:3</id><title>Note 3</title>
    <updated>2024-01-03T00:00:00Z</updated><link href="https://ada.invalid/3"/></entry>
    <entry><id>tag:ada.invalid,2024:2</id><title>Note 2</title>
    <updated>2024-01-02T00:00:00Z</updated><link href="https://ada.invalid/2"/></entry>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1)
    """

    code, name, since = "K005", "entry-vanished", "0.1.0"
    severity = Severity.WARNING
    remedy = "put the entry back, or let entries leave the feed at its old end only"
    visits, dialects = (if_earlier(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        for old, following in context.earlier.history(feed).gone:
            # A commit that is gone was rewritten.
            if not commit_of(old):
                what = old.known.label if old.known is not None else "id"
                yield Finding(
                    on_tag(following.entry.node),
                    f"the entry {show(old.title)} with the {what} {show(old.id)} stood before"
                    " this one and is gone",
                )
