"""The rule chapter-without-title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag, on_text
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._chapters_file import ChaptersRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rule import Context
    from feedlint.rules.podcast._chapters_file import Chapter


class ChapterWithoutTitle(ChaptersRule):
    """A chapter in the list should have a title.

    ## Why
    Apps show an empty line, or the time alone. A chapter that is there for its picture or its
    link can say so with `"toc": false`, and is not listed.

    ## Bad
    ```json chapters
    {"startTime": 60, "img": "https://ada.invalid/pump.jpg"}
    ```

    ## Good
    ```json chapters
    {"startTime": 0, "title": "Hello"},
    {"startTime": 60, "img": "https://ada.invalid/pump.jpg", "toc": false}
    ```

    ## References
    - [JSON chapters](https://podcasting2.org/podcast-namespace/tags/chapters)
    """

    code, name, since = "P047", "chapter-without-title", "0.1.0"
    severity = Severity.INFO

    def judge(self, chapters: list[Chapter], context: Context) -> Iterator[Finding]:
        """Look at the chapters that are listed."""
        del context
        for chapter in chapters:
            title = chapter.node.member("title")
            is_there = title is not None and title.kind == "string"
            if not chapter.is_shown or chapter.title.strip() or (title and not is_there):
                continue
            yield Finding(
                on_text(title) if is_there and title.text else on_tag(title or chapter.node),
                "the chapter has no title",
                help='give it a title, or write "toc": false if nobody is to see it in the list',
                group="no title",
                few=3,
            )
