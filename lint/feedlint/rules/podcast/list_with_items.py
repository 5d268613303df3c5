"""The rule list-with-items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, on_word
from feedlint.text.show import show as quoted
from feedlint.values.registry import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_LISTS = frozenset(word for word in table("podcast-words")["mediums"] if word.endswith("L"))


class ListWithItems(PodcastRule):
    """A feed of a list medium should have no items of its own.

    ## Why
    A medium that ends in L is a list of podcast:remoteItem. Apps that know lists show these,
    and not the items of the feed.

    ## Bad
    ```rss channel
    <podcast:medium>musicL</podcast:medium>
    <item>
    <title>One</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    </item>
    ```

    ## Good
    ```rss channel
    <podcast:medium>music</podcast:medium>
    <item>
    <title>One</title>
    <guid isPermaLink="false">ada-pod-1</guid>
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    </item>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P031", "list-with-items", "0.1.0"
    severity = Severity.INFO

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look for items in a list of other feeds' items."""
        del context
        node, medium = show.head.first("podcast:medium"), show.head.text("podcast:medium")
        if node is not None and medium in _LISTS and show.episodes:
            says = f"the medium {quoted(medium)} is a list, and the feed has items of its own"
            yield Finding(
                on_word(node), says, help=f"write {medium[:-1]}, or make a feed for the list"
            )
