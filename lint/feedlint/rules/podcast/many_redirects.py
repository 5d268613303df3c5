"""The rule many-redirects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._served import ServedRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rules.podcast._served import Served

#: More than the trackers of most shows together.
_MOST = 5


class ManyRedirects(ServedRule):
    """An enclosure should be reached by a few redirects.

    ## Why
    Each tracker before the file is one more server that can fail, and some apps give up after five
    redirects.

    Servers are asked with `--enclosures` alone.

    ## Bad
    ```http
    HEAD https://ada.invalid/1.mp3
    HTTP/1.1 200 OK
    GET https://ada.invalid/1.mp3
    HTTP/1.1 206 Partial Content
    Redirects: 7
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
    Redirects: 2
    ```
    ```rss item
    <enclosure url="https://ada.invalid/1.mp3" length="24000000" type="audio/mpeg"/>
    ```

    ## References
    - [Apple, a podcaster's guide to RSS](https://help.apple.com/itc/podcasts_connect/#/itcb54353390)
    """

    code, name, since = "P057", "many-redirects", "0.1.0"
    severity = Severity.WARNING

    def judge(self, one: Served) -> Iterator[Finding]:
        """Count the redirects."""
        count = one.sample.part.redirects
        if count > _MOST:
            says = f"{one.what} is behind {count} redirects"
            yield Finding(one.anchor, says, help="take out trackers that nobody looks at any more")
