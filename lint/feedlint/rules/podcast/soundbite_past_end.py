"""The rule soundbite-past-end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.podcast import seconds_of
from feedlint.finding import Finding, Related, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_part, on_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class SoundbitePastEnd(PodcastRule):
    """A podcast:soundbite must end before the episode does.

    ## Why
    Apps play from startTime for the duration of the soundbite; what lies behind the end of the
    episode is silence.

    ## Bad
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <podcast:soundbite startTime="3600" duration="60"/>
    ```

    ## Good
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <podcast:soundbite startTime="600" duration="60"/>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P023", "soundbite-past-end", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Think less of a tenth more, which advertisements may have taken."""
        del context
        for part in show.items:
            duration, seconds = part.first("itunes:duration"), part.seconds
            for node in part.all("podcast:soundbite"):
                end = seconds_of(given(node, "startTime")) + seconds_of(given(node, "duration"))
                if duration is not None and seconds and end > seconds + 1:
                    yield Finding(
                        on_part(node, "startTime"),
                        f"the soundbite ends at {end:,.0f} seconds, the episode at {seconds:,.0f}",
                        (Related(on_word(duration), "the duration"),),
                        help="write the start in seconds of this cut",
                        severity=Severity.INFO if end <= seconds * 1.1 + 1 else None,
                    )
