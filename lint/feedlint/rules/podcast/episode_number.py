"""The rule episode-number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.rules.podcast._base import PodcastRule, on_word, whole_number
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_HELP = "write a whole number, or leave the element out"


class EpisodeNumber(PodcastRule):
    """itunes:episode and itunes:season must be whole numbers from 1 on.

    ## Why
    Apple sorts serial shows by them and drops a number that is none: half numbers belong in
    podcast:episode, a trailer or a bonus in itunes:episodeType.

    ## Bad
    ```rss item
    <itunes:episode>34.5</itunes:episode>
    ```

    ## Good
    ```rss item
    <itunes:episode>35</itunes:episode>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P010", "episode-number", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("InvalidPositiveInteger",)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at the numbers of episodes and seasons that Apple reads."""
        del context
        for part in show.items:
            for name in ("itunes:episode", "itunes:season"):
                for node in part.all(name):
                    text = text_of(node).strip(SPACE)
                    if not whole_number(text):
                        says = (
                            f"{name} {quoted(text)} is no whole number from 1 on"
                            if text
                            else f"{name} is empty"
                        )
                        yield Finding(on_word(node), says, help=_HELP, group=name + str(bool(text)))
