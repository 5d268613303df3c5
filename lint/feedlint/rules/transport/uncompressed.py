"""N015 uncompressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.transport._base import TransportRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class Options(NamedTuple):
    """`limit` is the size in octets from which on compression is worth asking for."""

    # RFC 6928, section 2: ten segments of 1,460 octets.
    limit: int = 14_600


class Uncompressed(TransportRule):
    """A large feed is best sent compressed.

    ## Why
    A feed is text with much repetition; gzip leaves a small part of it. We ask for gzip as
    readers do, and this answer came without. What fits into the first flight of a new
    connection, ten segments, gains nothing from it.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    Content-Length: 48211
    ETag: "17-4a"
    ```
    ```xml
    <title>Notes</title>
    ```

    ## Good
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    Content-Encoding: gzip
    Content-Length: 9004
    ETag: "17-4a"
    ```
    ```xml
    <title>Notes</title>
    ```

    ## References
    - [RFC 9110, section 8.4](https://www.rfc-editor.org/rfc/rfc9110#section-8.4)
    - [RFC 6928, section 2](https://www.rfc-editor.org/rfc/rfc6928#section-2), on the first flight
    """

    code, name, since = "N015", "uncompressed", "0.1.0"
    severity = Severity.INFO
    remedy = "switch gzip on for feeds in the server's settings"
    w3c = ("Uncompressed",)
    Options = Options

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Look at the size of what has no content coding."""
        coding = transport.field("Content-Encoding") or "identity"
        if coding.lower() == "identity" and transport.size > context.options.limit:
            yield Finding(on_tag(root), f"the answer is {transport.size:,} octets, uncompressed")
