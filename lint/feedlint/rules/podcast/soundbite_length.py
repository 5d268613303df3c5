"""The rule soundbite-length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.podcast import seconds_of
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


_LEAST, _MOST = 15, 120


class SoundbiteLength(PodcastRule):
    """A podcast:soundbite should last from 15 to 120 seconds.

    ## Why
    Apps play it as a taste of the episode, and the namespace recommends this length.

    ## Bad
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <podcast:soundbite startTime="70" duration="600"/>
    ```

    ## Good
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <podcast:soundbite startTime="70" duration="60"/>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P060", "soundbite-length", "0.1.0"
    severity = Severity.INFO

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at each duration that can be read."""
        del context
        for part in show.items:
            for node in part.all("podcast:soundbite"):
                seconds = seconds_of(given(node, "duration"))
                if seconds and not _LEAST <= seconds <= _MOST:
                    yield Finding(
                        on_part(node, "duration"),
                        f"the soundbite lasts {seconds:,.10g} seconds",
                        group="length",
                        help=f"choose a piece of {_LEAST} to {_MOST} seconds",
                    )
