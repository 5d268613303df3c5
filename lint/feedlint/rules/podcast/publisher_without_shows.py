"""The rule publisher-without-shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, on_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class PublisherWithoutShows(PodcastRule):
    """The feed of a publisher should name its shows.

    ## Why
    A feed of the medium `publisher` is there for its podcast:remoteItem elements, each of which
    leads to a show; without one it says nothing.

    ## Bad
    ```rss channel
    <podcast:medium>publisher</podcast:medium>
    ```

    ## Good
    ```rss channel
    <podcast:medium>publisher</podcast:medium>
    <podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" medium="podcast"/>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P065", "publisher-without-shows", "0.1.0"
    severity = Severity.INFO

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look for shows in the feed of a publisher."""
        del context
        node = show.head.first("podcast:medium")
        is_publisher = show.head.text("podcast:medium") == "publisher"
        if node is not None and is_publisher and not show.head.all("podcast:remoteItem"):
            yield Finding(
                on_word(node),
                "the feed is a publisher's, and names no show",
                help="add a podcast:remoteItem for each show, or write another medium",
            )
