"""The rule enclosure-reused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
    grouped,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class EnclosureReused(Rule):
    """Each enclosure belongs to one item.

    ## Why
    Podcast clients know a file by its address: they offer it once, and mark both items as heard
    together. Apple ignores the second: in a podcast it is a warning.

    ## Bad
    ```rss channel
    <item>
    <title>One</title>
    <guid>https://ada.invalid/1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    </item>
    <item>
    <title>Two</title>
    <guid>https://ada.invalid/2</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    </item>
    ```

    ## Good
    ```rss channel
    <item>
    <title>One</title>
    <guid>https://ada.invalid/1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    </item>
    <item>
    <title>Two</title>
    <guid>https://ada.invalid/2</guid>
    <enclosure url="https://ada.invalid/2.mp3" length="24000000" type="audio/mpeg"/>
    </item>
    ```

    ## References
    - [RSS 2.0, enclosure](https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt)
    """

    code, name, since = "R033", "enclosure-reused", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (FEED,), RSS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the addresses of all enclosures of different items."""
        del context
        files = [
            m for m in feed.media if m.node.tag == "enclosure" and m.address and m.address.text
        ]
        again = [
            group
            for group in grouped(files, lambda m: m.address.text if m.address else "")
            if len({id(media.holder) for media in group}) > 1
        ]
        if not again:
            return
        first, second = again[0][:2]
        if first.address and second.address:
            yield Finding(
                second.address.anchor(),
                f"{show(second.address.text)} is the enclosure of {len(again[0])} items"
                + (f"; so are {len(again) - 1} more files" if len(again) > 1 else ""),
                (Related(first.address.anchor(), "the first of them"),),
                help="give each item the address of its own file",
                severity=Severity.WARNING if feed.is_podcast else None,
            )
