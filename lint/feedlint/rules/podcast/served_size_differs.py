"""The rule served-size-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rules.podcast._served import ServedRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rules.podcast._served import Served

#: The part of a file that advertisements may make more or less of it.
_ADVERTISED = 0.1


class ServedSizeDiffers(ServedRule):
    """The length of an enclosure should be the size of the file on the server.

    ## Why
    Apps reckon the progress of a download with the length, and some stop where it says that the
    file ends. Hosts that put advertisements in serve files of several sizes: up to a tenth is
    an info.

    Servers are asked with `--enclosures` alone.

    ## Bad
    ```http
    HEAD https://ada.invalid/1.mp3
    HTTP/1.1 200 OK
    GET https://ada.invalid/1.mp3
    HTTP/1.1 206 Partial Content
    Content-Range: bytes 0-63/9000000
    Content-Type: audio/mpeg
    ```
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    ```

    ## Good
    ```http
    HEAD https://ada.invalid/1.mp3
    HTTP/1.1 200 OK
    GET https://ada.invalid/1.mp3
    HTTP/1.1 206 Partial Content
    Content-Range: bytes 0-63/9000000
    Content-Type: audio/mpeg
    ```
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="9000000" type="audio/mpeg"/>
    ```

    ## Fix
    Unsafe: the size that the server gave just now.

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P054", "served-size-differs", "0.1.0"
    severity = Severity.WARNING

    def judge(self, one: Served) -> Iterator[Finding]:
        """Compare two sizes, where both are known."""
        length = one.media.length if one.media is not None else None
        text = length.text.strip() if length is not None else ""
        size = one.sample.size
        if length is None or not size or not text.isascii() or not text.isdigit():
            return
        told = int(text[:18])
        if told in (0, size):
            return
        edit = replace(length.anchor(), str(size))
        yield Finding(
            length.anchor(),
            f"the length is {told:,}, and the server has {size:,} octets",
            help=f"write {size}, unless the host puts advertisements into the file",
            fix=Fix("Write the size that the server gives", Safety.UNSAFE, (edit,)),
            severity=Severity.INFO if abs(told - size) <= size * _ADVERTISED else None,
        )
