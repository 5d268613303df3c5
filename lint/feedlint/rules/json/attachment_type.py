"""The rule attachment-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import MEDIA, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Media
    from feedlint.rule import Context


_AUDIO, _VIDEO, _IMAGE = ("audio",), ("video",), ("image",)
#: The kinds of media by the endings that leave no doubt.
_KINDS = {
    **dict.fromkeys(("mp3", "m4a", "aac", "flac", "opus", "wav"), _AUDIO),
    **dict.fromkeys(("mov", "m4v", "mkv", "avi"), _VIDEO),
    **dict.fromkeys(("mp4", "webm", "ogg"), ("audio", "video")),
    **dict.fromkeys(("jpg", "jpeg", "png", "gif", "webp", "avif", "svg"), _IMAGE),
}
_MEDIA = frozenset(("audio", "video", "image", "text"))


class AttachmentType(Rule):
    """The media type of an attachment is that of its file.

    ## Why
    Readers choose by `mime_type` what to play and what to show, without a look at the file.

    ## Bad
    ```json item
    "attachments": [{"url": "https://ada.invalid/1.mp3", "mime_type": "image/jpeg"}]
    ```

    ## Good
    ```json item
    "attachments": [{"url": "https://ada.invalid/1.mp3", "mime_type": "audio/mpeg"}]
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J048", "attachment-type", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the type of the file that the address leads to"
    dialects = frozenset(("jsonfeed",))
    visits = (MEDIA,)

    def check(self, media: Media, context: Context) -> Iterator[Finding]:
        """Compare the kind of media with the one that the file's name tells."""
        del context
        if media.address is None or media.media_type is None:
            return
        path = media.address.text.partition("?")[0].partition("#")[0]
        ending = path.rpartition("/")[2].rpartition(".")[2].lower()
        kinds = _KINDS.get(ending, ())
        kind = media.media_type.text.partition("/")[0].strip().lower()
        if kinds and kind in _MEDIA and kind not in kinds:
            yield Finding(
                media.media_type.anchor(),
                f"the type is {show(media.media_type.text)}, and the file is called .{ending}",
            )
