"""The rule chapter-image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._chapters_file import ChaptersRule
from feedlint.text.show import show
from feedlint.values.file_types import extension_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rule import Context
    from feedlint.rules.podcast._chapters_file import Chapter

_SOUND = frozenset(("mp3", "m4a", "mp4", "m4v", "mov", "wav", "ogg", "opus", "flac", "webm"))
_TEXTS = frozenset(("html", "htm", "php", "json", "xml", "rss", "txt", "md", "pdf", "vtt", "srt"))


class ChapterImage(ChaptersRule):
    """The picture of a chapter must be a picture.

    ## Why
    Apps fetch `img` and show it in the place of the artwork. The page on which a picture is shown,
    or the sound file, leaves an empty square there; a page about the chapter belongs into `url`.

    ## Bad
    ```json chapter
    "startTime": 60, "title": "The pump", "img": "https://ada.invalid/pump.html"
    ```

    ## Good
    ```json chapter
    "startTime": 60, "title": "The pump", "img": "https://ada.invalid/pump.jpg"
    ```

    ## References
    - [JSON chapters](https://podcasting2.org/podcast-namespace/tags/chapters)
    """

    code, name, since = "P049", "chapter-image", "0.1.0"
    severity = Severity.WARNING

    def judge(self, chapters: list[Chapter], context: Context) -> Iterator[Finding]:
        """Go by the extension: an address without one may lead to anything."""
        del context
        for chapter in chapters:
            node = chapter.node.member("img")
            if node is None or node.kind != "string":
                continue
            extension = extension_of(node.text)
            if extension in _SOUND | _TEXTS:
                yield Finding(
                    on_text(node),
                    f"the img {show(node.text, 80)} is no picture by its extension .{extension}",
                    help="give the address of the picture itself, and of a page about it in url",
                    group=extension,
                    few=3,
                )
