"""The rule live-item-times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.pattern import lazy
from feedlint.rules.podcast._base import PodcastRule, given, on_part
from feedlint.values import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_ZONE = lazy(r"([+-][0-9]{2})([0-9]{2})$")


class LiveItemTimes(PodcastRule):
    """A podcast:liveItem must end after its start.

    ## Why
    Apps show when a broadcast is on the air by these two times.

    ## Bad
    ```rss channel
    <podcast:liveItem status="pending" start="2024-05-06T20:00:00Z" end="2024-05-06T19:00:00Z">
    <title>Pumps, live</title>
    <guid isPermaLink="false">air-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <podcast:contentLink href="https://ada.invalid/live">Watch</podcast:contentLink>
    </podcast:liveItem>
    ```

    ## Good
    ```rss channel
    <podcast:liveItem status="pending" start="2024-05-06T19:00:00Z" end="2024-05-06T20:00:00Z">
    <title>Pumps, live</title>
    <guid isPermaLink="false">air-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <podcast:contentLink href="https://ada.invalid/live">Watch</podcast:contentLink>
    </podcast:liveItem>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P030", "live-item-times", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare start and end where both can be read."""
        del context
        for part in show.live:
            start = dates.instant(_colon(given(part.node, "start")), "rfc3339")
            end = dates.instant(_colon(given(part.node, "end")), "rfc3339")
            if start is not None and end is not None and end <= start:
                yield Finding(
                    on_part(part.node, "end"),
                    "the broadcast ends before it starts",
                    (Related(on_part(part.node, "start"), "the start"),),
                    help="write both times with their zones",
                )


def _colon(text: str) -> str:
    """A time with a colon in its offset, which ISO 8601 lets people leave out."""
    return _ZONE.sub(r"\1:\2", text) if "T" in text else text
