"""The rule no-chapter-shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._chapters_file import ChaptersRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rule import Context
    from feedlint.rules.podcast._chapters_file import Chapter


class NoChapterShown(ChaptersRule):
    """A file of chapters should have a chapter that is shown.

    ## Why
    Without one, or with `"toc": false` on all, listeners see no chapters; some apps prefer the
    file to those in the sound file, and then show neither.

    ## Bad
    ```json chapters
    {"startTime": 0, "title": "Hello", "toc": false}
    ```

    ## Good
    ```json chapters
    {"startTime": 0, "title": "Hello"}
    ```

    ## References
    - [JSON chapters](https://podcasting2.org/podcast-namespace/tags/chapters)
    """

    code, name, since = "P048", "no-chapter-shown", "0.1.0"
    severity = Severity.INFO

    def judge(self, chapters: list[Chapter], context: Context) -> Iterator[Finding]:
        """Look at the list as a whole."""
        node = context.feed.root.member("chapters")  # type: ignore[attr-defined]  # of JSON
        if node is None or node.kind != "array" or any(one.is_shown for one in chapters):
            return
        if not chapters and len(node):
            return  # what stands there is none, which another rule says
        says = 'has no chapter without "toc": false' if chapters else "has no chapters"
        yield Finding(
            on_tag(node),
            f"the file {says}",
            help='take "toc": false from those that listeners are to see'
            if chapters
            else "leave podcast:chapters out of the episode until there are some",
        )
