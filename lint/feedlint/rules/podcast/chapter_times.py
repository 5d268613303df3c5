"""The rule chapter-times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._chapters_file import ChaptersRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rule import Context
    from feedlint.rules.podcast._chapters_file import Chapter

#: Seconds that no episode has, and milliseconds of any: a day.
_DAY = 86_400
_TIMES = ("startTime", "endTime")


class ChapterTimes(ChaptersRule):
    """A chapter must end after its start, both in seconds of the episode.

    ## Why
    Apps jump to the start, and look by the end which chapter is playing. One that ends before it
    starts is never shown; times in milliseconds are all behind the end of the episode.

    ## Bad
    ```json chapter
    "startTime": 60, "endTime": 30, "title": "Hello"
    ```

    ## Good
    ```json chapter
    "startTime": 60, "endTime": 90, "title": "Hello"
    ```

    ## References
    - [JSON chapters](https://podcasting2.org/podcast-namespace/tags/chapters)
    """

    code, name, since = "P045", "chapter-times", "0.1.0"
    severity = Severity.WARNING

    def judge(self, chapters: list[Chapter], context: Context) -> Iterator[Finding]:
        """Look at each time for itself, then at both."""
        del context
        for chapter in chapters:
            found = list(_beyond(chapter))
            yield from found
            start, end = chapter.start, chapter.end
            if not found and start is not None and end is not None and end <= start:
                how = "where it starts" if end == start else f"at {end:g} s, before its start"
                yield Finding(
                    on_text(chapter.node.member("endTime")),
                    f"the chapter ends {how}{'' if end == start else f' at {start:g} s'}",
                    help="write the seconds from the beginning of the episode, not how long it is",
                    group="ends before it starts",
                    few=3,
                )


def _beyond(chapter: Chapter) -> Iterator[Finding]:
    """The times that no episode has."""
    for name, seconds in zip(_TIMES, (chapter.start, chapter.end), strict=True):
        if seconds is None or 0 <= seconds < _DAY:
            continue
        is_early = seconds < 0
        what = "before the episode begins" if is_early else f"{seconds / 3600:,.0f} hours"
        help_ = "write the seconds from the beginning of the episode"
        yield Finding(
            on_text(chapter.node.member(name)),
            f"the {name} is {seconds:,.10g} seconds, {what}",
            help=help_ if is_early else f"{help_}: these look like milliseconds",
            group=f"{name} {is_early}",
            few=3,
        )
