"""The rule file-not-served."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._served import ServedRule, served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.witnesses.samples import Reply

# Statuses of a server that may have the file at another time (RFC 9110, section 15).
_BUSY = frozenset((408, 425, 429))
_PRIVATE = "in a private network"


class FileNotServed(ServedRule):
    """The files that a feed names must be on their servers.

    ## Why
    An episode whose file cannot be fetched is not played, and Apple takes a show down whose
    newest ones fail.

    Servers are asked with `--enclosures` alone. One that is too busy to answer, and one of a
    private network, which is not asked, are told as information.

    ## Bad
    ```http
    HEAD https://ada.invalid/1.mp3
    HTTP/1.1 404 Not Found
    GET https://ada.invalid/1.mp3
    HTTP/1.1 404 Not Found
    Content-Type: text/html
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

    code, name, since = "P051", "file-not-served", "0.1.0"
    severity = Severity.ERROR

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Look at the answers that are none."""
        for one in served(feed, context):
            part = one.sample.part
            if not part.is_right:
                why = part.problem or f"the server answers {part.status}"
                help_, severity = _advice(part)
                message = f"{one.what} cannot be fetched: {why}"
                yield Finding(one.anchor, message, help=help_, severity=severity)


def _advice(part: Reply) -> tuple[str, Severity | None]:
    """What to do, and how much it weighs where the feed may well be right."""
    if part.status in _BUSY or part.status >= 500:  # the server's own trouble, and often short
        return "ask again later: a server that is busy says so", Severity.INFO
    if _PRIVATE in part.problem:
        return "give --allow-private to ask servers of a private network", Severity.INFO
    return "open the address in a browser that is signed in nowhere, and correct it", None
