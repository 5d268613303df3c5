"""The rule head-refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._served import ServedRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rules.podcast._served import Served


class HeadRefused(ServedRule):
    """A server must answer HEAD for the files of a podcast.

    ## Why
    Apple asks by HEAD whether a file is there, for the sound and for the artwork, and drops what
    it is refused.

    Servers are asked with `--enclosures` alone.

    ## Bad
    ```http
    HEAD https://ada.invalid/1.mp3
    HTTP/1.1 403 Forbidden
    GET https://ada.invalid/1.mp3
    HTTP/1.1 206 Partial Content
    Content-Range: bytes 0-63/24000000
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
    """

    code, name, since = "P052", "head-refused", "0.1.0"
    severity = Severity.WARNING

    def judge(self, one: Served) -> Iterator[Finding]:
        """Compare the answers to HEAD and to GET."""
        if one.sample.is_head_refused:
            status = one.sample.head.status
            yield Finding(
                one.anchor,
                f"for {one.what} the server answers HEAD with {status}, though it has the file",
                help="allow the method HEAD on the server or the CDN, as for GET",
            )
