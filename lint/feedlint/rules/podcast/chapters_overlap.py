"""The rule chapters-overlap."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Related, Severity
from feedlint.rules.podcast._chapters_file import ChaptersRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rule import Context
    from feedlint.rules.podcast._chapters_file import Chapter


class ChaptersOverlap(ChaptersRule):
    """A chapter should end before the next one in the list starts.

    ## Why
    An app shows one chapter at a time; which of two it takes, nobody knows. A chapter with
    `"toc": false` may lie within another: it only shows another picture or link.

    ## Bad
    ```json chapters
    {"startTime": 0, "endTime": 90, "title": "Hello"},
    {"startTime": 60, "title": "The pump"}
    ```

    ## Good
    ```json chapters
    {"startTime": 0, "endTime": 60, "title": "Hello"},
    {"startTime": 60, "title": "The pump"}
    ```

    ## References
    - [JSON chapters](https://podcasting2.org/podcast-namespace/tags/chapters)
    """

    code, name, since = "P046", "chapters-overlap", "0.1.0"
    severity = Severity.INFO

    def judge(self, chapters: list[Chapter], context: Context) -> Iterator[Finding]:
        """Compare the chapters that are listed, as far as they are in order."""
        del context
        listed = [chapter for chapter in chapters if chapter.is_shown]
        for one, after in pairwise(listed):
            if one.start is None or one.end is None or after.start is None:
                continue
            # A second more is a matter of rounding.
            if one.start < after.start and one.end > after.start + 1:
                title = f" {show(after.title, 40)}" if after.title else ""
                yield Finding(
                    on_text(one.node.member("endTime")),
                    f"the chapter ends at {one.end:g} s, and the next one{title} starts"
                    f" at {after.start:g} s",
                    (Related(on_text(after.node.member("startTime")), "the next one"),),
                    help="end it where the next one starts, or leave endTime out",
                    group="overlap",
                    few=3,
                )
