"""N002 missing-content-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.transport._base import TransportRule
from feedlint.text.flaw import Flaw
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class MissingContentType(TransportRule):
    """An answer must say what it carries.

    ## Why
    Without a Content-Type, or with one that is no media type, a reader has to guess from
    the bytes or from the ending of the address.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
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
    ETag: "17-4a"
    ```
    ```xml
    <title>Notes</title>
    ```

    ## References
    - [RFC 9110, section 8.3](https://www.rfc-editor.org/rfc/rfc9110#section-8.3):
      "A sender that generates a message containing content SHOULD generate a Content-Type
      header field"
    """

    code, name, since = "N002", "missing-content-type", "0.1.0"
    severity = Severity.WARNING
    remedy = (
        "set the Content-Type of the feed in the server's settings, such as application/atom+xml"
    )

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Look at the header."""
        found = transport.media_type
        if found is None:
            yield Finding(on_tag(root), "the answer has no Content-Type")
        elif isinstance(found, Flaw):
            given = show(transport.field("Content-Type") or "")
            yield Finding(on_tag(root), f"the Content-Type {given} is none: {found.reason}")
