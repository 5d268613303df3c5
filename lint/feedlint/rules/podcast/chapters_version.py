"""The rule chapters-version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.feeds.chapters import VERSION, VERSIONS
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._chapters_file import ChaptersRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rule import Context
    from feedlint.rules.podcast._chapters_file import Chapter


class ChaptersVersion(ChaptersRule):
    """The version of a file of chapters must be one that there is.

    ## Why
    The first number of the version tells apps whether they can read the file. There have been
    1.0, 1.1 and 1.2, mostly written with a third number.

    ## Bad
    ```json
    {"version": "2.0.0", "chapters": [{"startTime": 0, "title": "Hello"}]}
    ```

    ## Good
    ```json
    {"version": "1.2.0", "chapters": [{"startTime": 0, "title": "Hello"}]}
    ```

    ## References
    - [JSON chapters](https://podcasting2.org/podcast-namespace/tags/chapters)
    """

    code, name, since = "P044", "chapters-version", "0.1.0"
    severity = Severity.WARNING

    def judge(self, chapters: list[Chapter], context: Context) -> Iterator[Finding]:
        """Take a version with two numbers as well: the text itself speaks of 1.2."""
        del chapters
        version = context.feed.root.member("version")  # type: ignore[attr-defined]  # of JSON
        if version is None or version.kind != "string" or _is_known(version.text):
            return
        what = f"{show(version.text)} is none of JSON chapters" if version.text else "is empty"
        yield Finding(
            on_text(version),
            f"the version {what}",
            help=f'write "version": "{VERSION}"',
        )


def _is_known(version: str) -> bool:
    return version in VERSIONS or f"{version}.0" in VERSIONS
