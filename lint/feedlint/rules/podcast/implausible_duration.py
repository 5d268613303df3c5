"""The rule implausible-duration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, on_word
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_DAY = 24 * 3600
_ZERO = "write how long the file is, or leave itunes:duration out"
_LONG = "write seconds, not milliseconds, or hours, minutes and seconds"


class ImplausibleDuration(PodcastRule):
    """itunes:duration should be as long as the episode.

    ## Why
    Apps show it before the file is loaded: an episode of 0 seconds seems broken, one of days is
    a number of another unit.

    ## Bad
    ```rss item
    <itunes:duration>0</itunes:duration>
    ```

    ## Good
    ```rss item
    <itunes:duration>1500</itunes:duration>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P008", "implausible-duration", "0.1.0"
    severity = Severity.WARNING
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at durations of nothing, and of more than a day."""
        del context
        for part in show.items:
            node = part.first("itunes:duration")
            text = part.text("itunes:duration")
            if node is None or not text or text.strip("0123456789:."):
                continue
            seconds = part.seconds
            if not text.strip("0:."):
                says, help_ = f"itunes:duration is {quoted(text)}, no time at all", _ZERO
            elif seconds > _DAY:
                says, help_ = (
                    f"itunes:duration {quoted(text)} is {seconds / 3600:,.0f} hours",
                    _LONG,
                )
            else:
                continue
            yield Finding(on_word(node), says, group=help_, help=help_)
