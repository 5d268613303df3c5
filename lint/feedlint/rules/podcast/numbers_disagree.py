"""The rule numbers-disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.podcast._base import PodcastRule, on_word, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class NumbersDisagree(PodcastRule):
    """itunes:episode and podcast:episode must say the same, and so must the seasons.

    ## Why
    Apps take the one or the other: an episode then has two numbers, and is sorted into two
    places.

    ## Bad
    ```rss item
    <itunes:season>2</itunes:season>
    <podcast:season>3</podcast:season>
    ```

    ## Good
    ```rss item
    <itunes:season>2</itunes:season>
    <podcast:season>2</podcast:season>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P013", "numbers-disagree", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare the numbers of the two namespaces; Apple's have no halves."""
        del context
        for part in show.items:
            for name in ("season", "episode"):
                node = part.first(f"podcast:{name}")
                other = part.first(f"itunes:{name}")
                mine = whole_number(part.text(f"podcast:{name}"))
                apple = whole_number(part.text(f"itunes:{name}"))
                if node is not None and other is not None and mine and apple and mine != apple:
                    yield Finding(
                        on_word(node),
                        f"podcast:{name} is {mine}, itunes:{name} is {apple}",
                        (Related(on_word(other), "Apple's number"),),
                        help="write the same number in both",
                        group=name,
                        few=4,
                    )
