"""The rule title-repeats-number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, on_word
from feedlint.rules.podcast._titles import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class TitleRepeatsNumber(PodcastRule):
    """The title of an episode should not begin with its number.

    ## Why
    Off by default. Apple shows itunes:episode before the title, and asks for titles without it;
    other apps show the title alone.

    ## Bad
    ```rss item
    <title>Ep. 12: Pumps</title>
    <itunes:episode>12</itunes:episode>
    ```

    ## Good
    ```rss item
    <title>Pumps</title>
    <itunes:episode>12</itunes:episode>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P061", "title-repeats-number", "0.1.0"
    severity = Severity.INFO
    default = False
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at the title that Apple takes."""
        del context
        for part in show.episodes:
            name = "itunes:title" if part.text("itunes:title") else "title"
            node = part.first(name)
            if node is not None and part.text("itunes:episode") and NUMBER.match(part.text(name)):
                says = f"the {name} begins with the number of the episode"
                yield Finding(on_word(node), says, help="leave it to itunes:episode")
