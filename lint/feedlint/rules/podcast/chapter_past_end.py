"""The rule chapter-past-end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.podcast._base import PodcastRule, on_part, on_word
from feedlint.rules.podcast._chapters import chapters_of
from feedlint.text.show import show as quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context


class ChapterPastEnd(PodcastRule):
    """The chapters of an episode must start before its end.

    ## Why
    A chapter that starts behind the end cannot be played: the list is of another cut, or the
    duration is wrong.

    ## Bad
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
    <psc:chapter start="0" title="Start"/>
    <psc:chapter start="1:00:00" title="End"/>
    </psc:chapters>
    ```

    ## Good
    ```rss item
    <itunes:duration>1500</itunes:duration>
    <psc:chapters version="1.2" xmlns:psc="http://podlove.org/simple-chapters">
    <psc:chapter start="0" title="Start"/>
    <psc:chapter start="20:00" title="End"/>
    </psc:chapters>
    ```

    ## References
    - [Podlove Simple Chapters](https://podlove.org/simple-chapters/)
    """

    code, name, since = "P022", "chapter-past-end", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Think less of a tenth more, which advertisements may have taken."""
        del context
        for part in show.episodes:
            if not part.all("psc:chapters"):
                continue
            duration, seconds = part.first("itunes:duration"), part.seconds
            late = [c for c in chapters_of(part) if c.start >= seconds]
            # The last one is the farthest out, where they are in order.
            worst = max(late, key=lambda chapter: chapter.start, default=None)
            if duration is not None and seconds and worst is not None:
                yield Finding(
                    on_part(late[0].node, "start"),
                    f"the chapter starts at {quoted(late[0].text)},"
                    f" the episode lasts {seconds:,.0f} seconds",
                    (Related(on_word(duration), "the duration"),),
                    help="write the chapters and the duration of the same cut",
                    severity=Severity.INFO if worst.start < seconds * 1.1 else None,
                )
