"""The rule served-type-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast._served import ServedRule
from feedlint.text.show import show
from feedlint.values.file_types import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rules.podcast._served import Served

#: What says nothing of a file.
_ANYTHING = frozenset(("", "application/octet-stream", "binary/octet-stream"))


class ServedTypeDiffers(ServedRule):
    """A server should give an enclosure the type that the feed gives it.

    ## Why
    Some apps go by the feed, others by the server, and those do not play what comes as a page or as
    octets of any kind.

    Servers are asked with `--enclosures` alone.

    ## Bad
    ```http
    HEAD https://ada.invalid/1.mp3
    HTTP/1.1 200 OK
    GET https://ada.invalid/1.mp3
    HTTP/1.1 206 Partial Content
    Content-Range: bytes 0-63/24000000
    Content-Type: text/html; charset=utf-8
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

    code, name, since = "P055", "served-type-differs", "0.1.0"
    severity = Severity.WARNING
    judges_pages = True

    def judge(self, one: Served) -> Iterator[Finding]:
        """Compare two types; those of one format are the same."""
        value = one.media.media_type if one.media is not None else None
        told = value.text.partition(";")[0].strip().lower() if value is not None else ""
        served = one.sample.media_type
        if value is None or not told or _is_same(told, served):
            return
        what = f"the server says {show(served)}" if served else "the server gives no Content-Type"
        yield Finding(
            value.anchor(),
            f"the type is {show(told)}, and {what}",
            help=_help(one, told, served),
            severity=Severity.INFO if served in _ANYTHING else None,
        )


def _help(one: Served, told: str, served: str) -> str:
    if one.is_page:
        return "open the address: a web page comes in place of the file, perhaps to sign in at"
    if served in _ANYTHING or served.startswith("text/"):
        return f"have the server say Content-Type: {show(told, 60)[1:-1]}"
    return "write the type that the file has in both places"


def _is_same(one: str, other: str) -> bool:
    """Whether two types are names of one format."""
    return one == other or any(one in names and other in names for names in TYPES.values())
