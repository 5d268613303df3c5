"""The rule dates-contradict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.concepts import Date, in_text
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    FEEDS,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: Minutes by which two dates of one item may differ.
_LEEWAY = 1
#: The widest zone, in minutes, and the step in which zones differ.
_WIDEST, _STEP = 14 * 60, 15


class DatesContradict(Rule):
    """Two dates of one item should not contradict each other.

    ## Why
    Readers take one of them, and not all the same one. A difference of whole hours is a zone
    that was lost on the way: local time that is called UTC.

    ## Bad
    ```rss item
    <pubDate>Tue, 02 Jan 2024 08:04:05 GMT</pubDate>
    <dc:date>2024-01-02T03:04:05Z</dc:date>
    ```

    ## Good
    ```rss item
    <pubDate>Tue, 02 Jan 2024 08:04:05 GMT</pubDate>
    <dc:date>2024-01-02T08:04:05Z</dc:date>
    ```

    ## References
    - [RSS 1.0, Dublin Core module](https://web.resource.org/rss/1.0/modules/dc/)
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15)
    """

    code, name, since = "R007", "dates-contradict", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), FEEDS
    w3c = ("DuplicateItemSemantics", "DuplicateSemantics")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the dates of each item, and those of the channel."""
        del context
        for holder in (feed.head, *feed.entries):
            given = [f for f in holder.found if f.slot.concept == "date"]
            if len(given) < 2:
                continue
            dated = [Date(in_text(f.node), f.slot.role, f.slot.kind, holder) for f in given]
            first = next((d for d in dated if d.role == "published" and d.instant), None)
            if first is None:
                continue
            for other in dated:
                apart = 0 if other is first else _apart(first, other)
                if apart:
                    yield Finding(
                        other.anchor(),
                        f"{other.label} {show(other.text)} contradicts {first.label}"
                        f" {show(first.text)}{_cause(apart)}",
                        (Related(first.anchor(), "the date that it contradicts"),),
                        help="write the same instant in both, each with its zone",
                    )


def _apart(first: Date, other: Date) -> int:
    """The minutes by which two dates contradict each other; 0 where they do not."""
    one, two = first.instant, other.instant
    if one is None or two is None or other.profile == first.profile:
        return 0
    last = None
    if other.profile == "w3cdtf":
        # Most feeds have none of these.
        from feedlint.values import w3cdtf

        last = w3cdtf.last(other.text)
    if last is not None:
        # A day is a day in some zone.
        is_within = two.minute - _WIDEST <= one.minute <= last.minute + _WIDEST
        return 0 if is_within else abs(one.minute - two.minute)
    # What was updated later was published all the same.
    is_later = other.role == "updated" and two.minute >= one.minute
    apart = abs(one.minute - two.minute)
    return apart if apart > _LEEWAY and not is_later else 0


def _cause(apart: int) -> str:
    """The likely cause of a difference in minutes."""
    if apart <= _WIDEST and apart % _STEP == 0:
        hours = f"{apart / 60:g} hour{'s' if apart != 60 else ''}"
        return f" by {hours}: a time zone was lost"
    return ""
