"""The rule chapters-out-of-order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import on_text
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import RSS, PodcastRule, on_part
from feedlint.rules.podcast._chapters import chapters_of
from feedlint.rules.podcast._chapters_file import CHAPTERS, chapters_in
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.anchor import Anchor
    from feedlint.feeds.podcast import Show
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class ChaptersOutOfOrder(PodcastRule):
    """The chapters of an episode must be in the order of their starts.

    ## Why
    Apps play through the list: the first chapter that starts before the one above ends it in
    some, and two of one start are one chapter.

    ## Bad
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
    <psc:chapter start="5:00" title="End"/>
    <psc:chapter start="1:00" title="Start"/>
    </psc:chapters>
    ```

    ## Good
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
    <psc:chapter start="1:00" title="Start"/>
    <psc:chapter start="5:00" title="End"/>
    </psc:chapters>
    ```

    ## References
    - [Podlove Simple Chapters](https://podlove.org/simple-chapters/)
    - [JSON chapters](https://podcasting2.org/podcast-namespace/tags/chapters)
    """

    code, name, since = "P021", "chapters-out-of-order", "0.1.0"
    severity = Severity.WARNING
    dialects = RSS | CHAPTERS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Judge a show, or a file of chapters."""
        if feed.dialect.name != "chapters":
            yield from super().check(feed, context)
            return
        times = [
            _Start(on_text(node), chapter.start, node.text)
            for chapter in context.once(chapters_in, feed)
            # One that only changes the picture may do so at the start of another.
            if chapter.is_shown
            and chapter.start is not None
            and (node := chapter.node.member("startTime"))
        ]
        yield from _first(times, "")

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare the starts of neighbours."""
        del context
        for part in show.episodes:
            chapters = chapters_of(part)
            starts = [_Start(on_part(c.node, "start"), c.start, c.text) for c in chapters]
            yield from _first(starts, str(id(part)))


class _Start(NamedTuple):
    """Where a chapter starts, in seconds and as it is written."""

    anchor: Anchor
    seconds: float
    text: str


def _first(starts: list[_Start], group: str) -> Iterator[Finding]:
    """The first chapter that is not behind the one above it."""
    for one, after in pairwise(starts):
        if after.seconds <= one.seconds:
            is_same = after.seconds == one.seconds
            how = "as the one above" if is_same else f"before the one above at {quoted(one.text)}"
            yield Finding(
                after.anchor,
                f"the chapter starts at {quoted(after.text)}, {how}",
                group=f"{group} {is_same}",
                help="sort the chapters by their starts, each with a start of its own",
            )
            return
