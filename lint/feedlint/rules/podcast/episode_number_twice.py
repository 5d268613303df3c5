"""The rule episode-number-twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.podcast._base import PodcastRule, on_word, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class EpisodeNumberTwice(PodcastRule):
    """Two full episodes of a season must not have the same number.

    ## Why
    Apps sort by season and episode; of two with one number some show only one. A trailer or a
    bonus may have the number of the episode that it goes with.

    ## Bad
    ```rss channel
    <item>
    <title>One</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <itunes:episode>1</itunes:episode>
    </item>
    <item>
    <title>Two</title>
    <guid isPermaLink="false">ada-pod-2</guid>
    <itunes:episode>1</itunes:episode>
    </item>
    ```

    ## Good
    ```rss channel
    <item>
    <title>One</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <itunes:episode>1</itunes:episode>
    </item>
    <item>
    <title>Two</title>
    <guid isPermaLink="false">ada-pod-2</guid>
    <itunes:episode>2</itunes:episode>
    </item>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P012", "episode-number-twice", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare full episodes of one season."""
        del context
        seen: dict[tuple[int, int], Element] = {}
        for part in show.episodes:
            node = part.first("itunes:episode")
            number = whole_number(part.text("itunes:episode"))
            if node is None or not number or part.kind != "full":
                continue
            season = whole_number(part.text("itunes:season"))
            first = seen.setdefault((season, number), node)
            if first is not node:
                named = f"season {season}, " if season else ""
                yield Finding(
                    on_word(node),
                    f"{named}episode {number} is there twice",
                    (Related(on_word(first), "the first of them"),),
                    help="give each full episode its own number, or a season",
                    group="twice",
                    few=4,
                )
