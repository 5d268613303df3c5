"""The rule guid-is-enclosure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class GuidIsEnclosure(PodcastRule):
    """A guid should not be the address of the enclosure.

    ## Why
    The address changes with the host or with a service that counts downloads, the guid must
    not: apps would take each episode for a new one.

    ## Bad
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <guid isPermaLink="false">https://ada.invalid/1.mp3</guid>
    ```

    ## Good
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    <guid isPermaLink="false">ada-1</guid>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P020", "guid-is-enclosure", "0.1.0"
    severity = Severity.INFO
    once = True

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare the guid with the addresses of the enclosures."""
        del context
        for part in show.episodes:
            text = part.text("guid")
            node = part.first("guid")
            urls = [given(enclosure, "url") for enclosure in part.all("enclosure")]
            if node is not None and text and any(_is_address(text, url) for url in urls):
                help_ = "keep it when the file moves, and give new episodes an id of their own"
                yield Finding(on_word(node), "the guid is the address of the enclosure", help=help_)


def _is_address(text: str, url: str) -> bool:
    """Whether a guid is an address of a file, without its query or the trackers before it."""
    if text == url or text == url.partition("?")[0]:
        return True
    rest = text.partition("://")[2]
    # Something of a path: the name of a file alone may be an id.
    return "/" in rest and url.partition("?")[0].endswith(f"/{rest}")
