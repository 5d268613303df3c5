"""The rule explicit-in-clean-show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.podcast._base import PodcastRule, on_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class ExplicitInCleanShow(PodcastRule):
    """A show that is not explicit should have no explicit episode.

    ## Why
    Off by default, for Apple allows it. Whoever lets children hear shows that are clean gets that
    episode with them; some countries do not get it at all.

    ## Bad
    ```rss channel
    <itunes:explicit>false</itunes:explicit>
    <item>
    <title>One</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:explicit>true</itunes:explicit>
    </item>
    ```

    ## Good
    ```rss channel
    <itunes:explicit>true</itunes:explicit>
    <item>
    <title>One</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <itunes:explicit>true</itunes:explicit>
    </item>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P059", "explicit-in-clean-show", "0.1.0"
    severity = Severity.INFO
    default = False
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare the words of the episodes with that of the show."""
        del context
        own = show.head.first("itunes:explicit")
        if own is None or show.head.text("itunes:explicit").lower() not in _CLEAN:
            return
        for part in show.episodes:
            node = part.first("itunes:explicit")
            if node is not None and part.text("itunes:explicit").lower() in _EXPLICIT:
                yield Finding(
                    on_word(node),
                    "the episode is explicit, and the show is not",
                    (Related(on_word(own), "the show"),),
                    help="write true for the show as well, unless that is meant",
                )


_CLEAN = frozenset(("false", "no", "clean"))
_EXPLICIT = frozenset(("true", "yes", "explicit"))
