"""The rule description-too-long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, text_of
from feedlint.rules.podcast._base import PodcastRule, on_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_MOST = 4_000


class DescriptionTooLong(PodcastRule):
    """A description should have no more than 4,000 octets.

    ## Why
    Apple cuts off what is more, wherever that is: in the middle of a word or of a tag.

    ## Bad
    ```rss item excerpt
    <itunes:duration>1500</itunes:duration>
    <itunes:summary>The whole transcript …</itunes:summary>
    ```

    ## Good
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <itunes:summary>Short</itunes:summary>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P040", "description-too-long", "0.1.0"
    severity = Severity.INFO
    once = True
    w3c = ("TooLong",)

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Count the octets, as Apple does."""
        del context
        for part in show.parts:
            for name in ("description", "itunes:summary"):
                for node in part.all(name):
                    text = text_of(node)
                    # Most are far shorter than that in any encoding.
                    size = len(text.strip(SPACE).encode()) if len(text) > _MOST // 4 else 0
                    if size > _MOST:
                        says = f"{name} has {size:,} octets, Apple takes {_MOST:,}"
                        help_ = "shorten it, and put the whole text into content:encoded"
                        yield Finding(on_word(node), says, group=name, help=help_)
