"""The rule no-byte-ranges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._served import ServedRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rules.podcast._served import Served


class NoByteRanges(ServedRule):
    """A server must give parts of an enclosure.

    ## Why
    Apps fetch a part to begin to play, to skip and to go on with a download that broke off. Apple
    requires it.

    Servers are asked with `--enclosures` alone.

    ## Bad
    ```http
    HEAD https://ada.invalid/1.mp3
    HTTP/1.1 200 OK
    GET https://ada.invalid/1.mp3
    HTTP/1.1 200 OK
    Content-Length: 24000000
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
    Content-Range: bytes 0-63/24000000
    Content-Type: audio/mpeg
    ```
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    - [RFC 9110, section 14](https://www.rfc-editor.org/rfc/rfc9110#section-14)
    """

    code, name, since = "P053", "no-byte-ranges", "0.1.0"
    severity = Severity.WARNING

    def judge(self, one: Served) -> Iterator[Finding]:
        """Look at the status: 206 is a part, 200 the whole; a picture is fetched whole."""
        if one.media is not None and one.sample.part.status == 200:
            yield Finding(
                one.anchor,
                f"the server gives the whole of {one.what} where a part was asked for",
                help="have the server answer Range with 206; most CDNs have a setting for it",
            )
