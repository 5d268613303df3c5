"""K010 entries-redated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Rule, if_earlier
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feedlint.feeds.concepts import Date
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.witnesses.continuity import Pair

#: How many entries must have moved before it is the build that has moved them.
_LEAST = 3
#: Minutes within which a build writes all its dates.
_BUILD = 10


class EntriesRedated(Rule):
    """A build should not give old entries a new date.

    ## Why
    Readers take a later date for a change: entries that are the same as before come up again,
    in some readers as unread, and in all of them before what is really new. Mostly the date is
    the time of the build, or that of a file which every checkout writes anew.

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
    <updated>2024-02-01T10:00:00Z</updated><link href="https://ada.invalid/3"/></entry>
    <entry><id>tag:ada.invalid,2024:2</id><title>Note 2</title>
    <updated>2024-02-01T10:00:00Z</updated><link href="https://ada.invalid/2"/></entry>
    <entry><id>tag:ada.invalid,2024:1</id><title>Note 1</title>
    <updated>2024-02-01T10:00:00Z</updated><link href="https://ada.invalid/1"/></entry>
    ```

    ## Good
    ```xml earlier
    <entry><id>tag:ada.invalid,2024:2</id><title>Note 2</title>
    <updated>2024-01-02T00:00:00Z</updated><link href="https://ada.invalid/2"/></entry>
    ```
    ```xml
    <entry><id>tag:ada.invalid,2024:2</id><title>Note 2</title>
    <updated>2024-01-02T00:00:00Z</updated><link href="https://ada.invalid/2"/></entry>
    ```

    ## References
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15)
    """

    code, name, since = "K010", "entries-redated", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (if_earlier(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        same = context.earlier.history(feed).same
        moved = [date for pair in same if (date := _moved(pair)) is not None]
        if len(moved) < _LEAST or 2 * len(moved) <= len(same) or not _are_of_one_build(moved):
            return
        first = moved[0]
        yield Finding(
            first.anchor(),
            f"{len(moved)} of the {len(same)} entries that were there before now have the"
            f" {first.label} {show(first.text)} or nearly, and are otherwise the same",
            help="Take an entry's date from the entry, not from the build or the file",
        )


def _moved(pair: Pair) -> Date | None:
    """The date of an entry that has a later one than before and has not changed otherwise."""
    old, new = pair.old, pair.new
    date = new.entry.updated if old.updated and new.updated else new.entry.published
    before = old.entry.updated if old.updated and new.updated else old.entry.published
    if date is None or before is None or date.text == before.text or old.title != new.title:
        return None
    instants = before.instant, date.instant
    if instants[0] is None or instants[1] is None or instants[1] <= instants[0]:
        return None
    return date if old.seen == new.seen else None


def _are_of_one_build(dates: Sequence[Date]) -> bool:
    minutes = [instant.minute for date in dates if (instant := date.instant) is not None]
    return max(minutes) - min(minutes) <= _BUILD
