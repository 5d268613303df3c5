"""The rule artwork-picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.feeds.podcast import show_of
from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._served import ServedRule, served
from feedlint.values.file_types import extension_of
from feedlint.values.pictures import picture_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.values.pictures import Picture

_HELP = "save it as a JPEG or a PNG, square, from 1400 to 3000 pixels wide"
_KINDS = {"jpg": "JPEG", "jpeg": "JPEG", "png": "PNG"}


class ArtworkPicture(ServedRule):
    """The artwork must be a JPEG or a PNG, square, of 1400 to 3000 pixels.

    ## Why
    Apple refuses a show whose artwork is smaller, larger, or not what its extension says.

    Servers are asked with `--enclosures` alone.

    ## Bad
    ```http
    HEAD https://ada.invalid/art.jpg
    HTTP/1.1 200 OK
    GET https://ada.invalid/art.jpg
    HTTP/1.1 206 Partial Content
    Body: 89504e470d0a1a0a0000000d494844520000025800000258
    ```
    ```rss channel
    <itunes:image href="https://ada.invalid/art.jpg"/>
    ```

    ## Good
    ```http
    HEAD https://ada.invalid/art.png
    HTTP/1.1 200 OK
    GET https://ada.invalid/art.png
    HTTP/1.1 206 Partial Content
    Body: 89504e470d0a1a0a0000000d4948445200000bb800000bb8
    ```
    ```rss channel
    <itunes:image href="https://ada.invalid/art.png"/>
    ```

    ## References
    - [Apple, podcast requirements](https://podcasters.apple.com/support/823-podcast-requirements)
    """

    code, name, since = "P056", "artwork-picture", "0.1.0"
    severity = Severity.WARNING

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look at the first octets of the artwork."""
        for one in served(feed, context):
            part = one.sample.part
            if one.media is not None or not part.is_right or not part.data:
                continue
            address = context.once(show_of, feed).head.first("itunes:image")
            href = "" if address is None else address.get("href") or ""
            for says in _said(picture_of(part.data), extension_of(href.strip())):
                yield Finding(one.anchor, says, help=_HELP)


def _said(picture: Picture | None, extension: str) -> Iterator[str]:
    """What is wrong with a picture."""
    if picture is None:
        yield "the artwork is no picture that apps know"
        return
    kind, width, height = picture
    if kind not in _KINDS.values():
        yield f"the artwork is a {kind}, neither JPEG nor PNG"
    elif _KINDS.get(extension, kind) != kind:
        yield f"the artwork is a {kind}, and its address ends in .{extension}"
    if width and width != height:
        yield f"the artwork is {width} by {height} pixels, not square"
    elif width and not 1400 <= width <= 3000:
        size = "small" if width < 1400 else "large"
        yield f"the artwork is {width} by {height} pixels, which is too {size}"
