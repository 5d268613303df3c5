"""The rule length-repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_part, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Part, Show
    from feedlint.rule import Context

_TINY, _MANY = 1_000, 3


class LengthRepeated(PodcastRule):
    """Files that differ in duration should differ in length.

    ## Why
    One length in many episodes of different durations is a constant of the template: the sizes
    are not those of the files.

    ## Bad
    ```rss channel
    <item>
    <title>1</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:duration>1500</itunes:duration>
    </item>
    <item>
    <title>2</title>
    <guid isPermaLink="false">ada-pod-2</guid>
    <enclosure url="https://ada.invalid/2.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:duration>1800</itunes:duration>
    </item>
    <item>
    <title>3</title>
    <guid isPermaLink="false">ada-pod-3</guid>
    <enclosure url="https://ada.invalid/3.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:duration>2100</itunes:duration>
    </item>
    ```

    ## Good
    ```rss channel
    <item>
    <title>1</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:duration>1500</itunes:duration>
    </item>
    <item>
    <title>2</title>
    <guid isPermaLink="false">ada-pod-2</guid>
    <enclosure url="https://ada.invalid/2.mp3" length="28800000" type="audio/mpeg"/>
    <itunes:duration>1800</itunes:duration>
    </item>
    <item>
    <title>3</title>
    <guid isPermaLink="false">ada-pod-3</guid>
    <enclosure url="https://ada.invalid/3.mp3" length="33600000" type="audio/mpeg"/>
    <itunes:duration>2100</itunes:duration>
    </item>
    ```

    ## References
    - [RSS 2.0](https://www.rssboard.org/rss-specification)
    """

    code, name, since = "P041", "length-repeated", "0.1.0"
    severity = Severity.INFO

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look for one length at several durations."""
        del context
        same: dict[str, list[Part]] = {}
        for part in show.episodes:
            enclosure = part.first("enclosure")
            length = "" if enclosure is None else given(enclosure, "length")
            if whole_number(length) > _TINY and part.seconds:
                same.setdefault(length, []).append(part)
        for length, parts in same.items():
            durations = {round(part.seconds) for part in parts}
            enclosure = parts[0].first("enclosure")
            if (
                enclosure is not None
                and len(durations) >= _MANY
                and len(durations) * 2 > len(parts)
            ):
                says = f"{len(parts)} episodes of different durations have the length {length}"
                help_ = "write the number of octets of each file"
                yield Finding(on_part(enclosure, "length"), says, help=help_)
