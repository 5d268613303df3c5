"""The rule space-in-guid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.rules.podcast._base import PodcastRule, on_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class SpaceInGuid(PodcastRule):
    """A guid should have no white space around it.

    ## Why
    Apps compare guids letter by letter, and not all take the white space off: the day it is
    gone, each episode is downloaded again.

    ## Bad
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <guid isPermaLink="false"> ada-1 </guid>
    ```

    ## Good
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <guid isPermaLink="false">ada-1</guid>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    - [RSS 2.0](https://www.rssboard.org/rss-specification)
    """

    code, name, since = "P019", "space-in-guid", "0.1.0"
    severity = Severity.WARNING
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at white space around the text; a changed guid is a new episode."""
        del context
        for part in show.items:
            for node in part.all("guid"):
                text = text_of(node)
                if text.strip(SPACE) and text != text.strip(SPACE):
                    help_ = "leave it in episodes that apps have, and write new ones without"
                    yield Finding(on_word(node), "white space stands around the guid", help=help_)
