"""The rule attachment-size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from feedlint.anchor import on_text
from feedlint.finding import Finding, Severity
from feedlint.rule import MEDIA, Rule
from feedlint.text.show import show
from feedlint.values.json_number import is_beyond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Media
    from feedlint.rule import Context


_NUMBERS = (
    ("size_in_bytes", "size of the file in bytes"),
    ("duration_in_seconds", "duration in seconds"),
)


class AttachmentSize(Rule):
    """The size of an attachment is a whole number of bytes, its duration a number of seconds.

    ## Why
    Some readers refuse the feed for a fraction or a negative number, and a size of 0 makes them
    believe that there is nothing to fetch.

    ## Bad
    ```json item
    "attachments": [{
    "url": "https://ada.invalid/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 0
    }]
    ```

    ## Good
    ```json item
    "attachments": [{
    "url": "https://ada.invalid/1.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 89970236
    }]
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J046", "attachment-size", "0.1.0"
    severity = Severity.WARNING
    dialects = frozenset(("jsonfeed",))
    visits = (MEDIA,)

    def check(self, media: Media, context: Context) -> Iterator[Finding]:
        """Look at both numbers."""
        del context
        node: Any = media.node
        for name, unit in _NUMBERS:
            member = node.member(name)
            # What no reader can hold is told as that.
            if member is None or member.kind != "number" or is_beyond(member.text):
                continue
            text = member.text
            if not text.isdigit():
                yield Finding(on_text(member), f"{name} is {show(text, 40)[1:-1]}, no whole number")
            elif not text.strip("0"):
                yield Finding(
                    on_text(member), f"{name} is 0", help=f"Write the {unit}, or leave it out"
                )
