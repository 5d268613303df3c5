"""The rule artwork-format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._base import PodcastRule, given, on_part
from feedlint.values import file_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_OTHERS = frozenset(("gif", "webp", "svg", "bmp", "tif", "tiff", "avif", "ico", "pdf", "heic"))
_HELP = "save it as a JPEG or a PNG, square, from 1400 to 3000 pixels wide"


class ArtworkFormat(PodcastRule):
    """The artwork of a podcast should be a JPEG or a PNG.

    ## Why
    Apple takes artwork in these two formats only, and apps that scale pictures themselves know
    no more.

    ## Bad
    ```rss item
    <itunes:image href="https://ada.invalid/art.gif"/>
    ```

    ## Good
    ```rss item
    <itunes:image href="https://ada.invalid/art.jpg"/>
    ```

    ## References
    - [Apple, podcast requirements](https://podcasters.apple.com/support/823-podcast-requirements)
    """

    code, name, since = "P006", "artwork-format", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Judge the address of each picture by its end, where it has one."""
        del context
        for part in show.parts:
            for node in part.all("itunes:image"):
                end = file_types.extension_of(given(node, "href"))
                if end in _OTHERS:
                    says = f"the artwork is a .{end} file, neither JPEG nor PNG"
                    yield Finding(on_part(node, "href"), says, group=end, help=_HELP)
