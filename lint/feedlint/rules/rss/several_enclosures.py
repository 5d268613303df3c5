"""The rule several-enclosures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_tag,
)
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
    and_more,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class SeveralEnclosures(Rule):
    """An item should have one enclosure.

    ## Why
    The specification speaks of one, and most readers show the first, or the last. For several
    versions of one file there is `media:group`, for several things there are several items.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <enclosure url="https://ada.invalid/1.ogg" length="22000000" type="audio/ogg"/>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    ```

    ## References
    - [RSS 2.0, enclosure](https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt)
    - [RSS Best Practices Profile](https://www.rssboard.org/rss-profile)
    """

    code, name, since = "R034", "several-enclosures", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (FEED,), RSS
    w3c = ("DuplicateEnclosure",)

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Count the enclosures of each item, and tell it once a feed."""
        del context
        several = [
            files
            for entry in feed.entries
            if len(files := [f.node for f in entry.found if f.node.tag == "enclosure"]) > 1
        ]
        if several:
            first, second = several[0][:2]
            yield Finding(
                on_tag(second),
                f"the item has {len(several[0])} enclosures{and_more(len(several) - 1, 'item')}",
                (Related(on_tag(first), "the first of them"),),
                help="leave the one that most readers can play; offer the others in media:group",
            )
