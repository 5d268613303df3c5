"""The rule repeated-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, on_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


_SAME = {"itunes:title": "title", "itunes:summary": "description"}


class RepeatedText(PodcastRule):
    """itunes:title and itunes:summary need not repeat title and description.

    ## Why
    Off by default. Apple takes title and description where the others are missing: a text that
    stands there twice makes the feed longer, and one day the two differ.

    ## Bad
    ```rss item
    <title>Pumps</title>
    <itunes:title>Pumps</itunes:title>
    ```

    ## Good
    ```rss item
    <title>Ep. 12: Pumps</title>
    <itunes:title>Pumps</itunes:title>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P062", "repeated-text", "0.1.0"
    severity = Severity.INFO
    default = False
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare texts that are there twice."""
        del context
        for part in show.parts:
            for name, other in _SAME.items():
                node, text = part.first(name), part.text(name)
                if node is not None and text and text == part.text(other):
                    says = f"{name} repeats {other}"
                    yield Finding(on_word(node), says, group=name, help=f"leave {name} out")
