"""The rule chapters-out-of-order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, on_part
from feedlint.rules.podcast._chapters import chapters_of
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
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
    """

    code, name, since = "P021", "chapters-out-of-order", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Compare the starts of neighbours."""
        del context
        for part in show.episodes:
            chapters = chapters_of(part)
            for one, after in pairwise(chapters):
                if after.start <= one.start:
                    is_same = after.start == one.start
                    says = f"the chapter starts at {quoted(after.text)}, "
                    says += (
                        "as the one above"
                        if is_same
                        else f"before the one above at {quoted(one.text)}"
                    )
                    yield Finding(
                        on_part(after.node, "start"),
                        says,
                        group=f"{id(part)} {is_same}",
                        help="sort the chapters by their starts, each with a start of its own",
                    )
                    break
