"""The rule dropped-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_DROPPED = frozenset(("itunes:keywords", "itunes:order", "itunes:isClosedCaptioned"))


class DroppedElement(PodcastRule):
    """A podcast need not have elements that nobody reads any more.

    ## Why
    Off by default. Apple has dropped itunes:keywords, order and isClosedCaptioned, and Google
    closed its podcasts in 2024: they make the feed longer, and do no harm.

    ## Bad
    ```rss channel
    <itunes:keywords>pumps</itunes:keywords>
    ```

    ## Good
    ```rss channel
    <itunes:author>Ada</itunes:author>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P038", "dropped-element", "0.1.0"
    severity = Severity.INFO
    default = False
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at what is there for nobody."""
        del context
        for part in show.parts:
            for name in [*part.names]:
                if name in _DROPPED or name.startswith("googleplay:"):
                    says = f"nobody reads {name} any more"
                    yield Finding(on_tag(part.all(name)[0]), says, help="take it out")
