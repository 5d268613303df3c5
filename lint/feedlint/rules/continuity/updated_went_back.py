"""K004 updated-went-back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Rule, if_earlier
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Date
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class UpdatedWentBack(Rule):
    """An updated date should not go back.

    ## Why
    Readers keep the version of an entry with the latest `updated`. A date that goes back makes
    them hold on to the text they have, or sort the entry into the past. Mostly a build took
    the date from a file's time or from another field.

    ## Bad
    ```xml earlier
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The first words.</content>
    </entry>
    ```
    ```xml
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2023-12-31T00:00:00Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The first words.</content>
    </entry>
    ```

    ## Good
    ```xml earlier
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The first words.</content>
    </entry>
    ```
    ```xml
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-05T00:00:00Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The first words.</content>
    </entry>
    ```

    ## References
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15)
    """

    code, name, since = "K004", "updated-went-back", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the time of the latest change; it may only go forward"
    visits, dialects = (if_earlier(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        if feed.document.form == "feed":
            yield from _findings(context.earlier.feed.head.updated, feed.head.updated)
        for pair in context.earlier.history(feed).same:
            yield from _findings(pair.old.entry.updated, pair.new.entry.updated)


def _findings(old: Date | None, new: Date | None) -> Iterator[Finding]:
    if old is None or new is None or old.text == new.text:
        return
    before, after = old.instant, new.instant
    if before is not None and after is not None and after < before:
        message = f"{new.label} went back from {show(old.text)} to {show(new.text)}"
        yield Finding(new.anchor(), message)
