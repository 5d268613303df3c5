"""N013 missing-validator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.transport._base import TransportRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class MissingValidator(TransportRule):
    """An answer is best given an ETag or Last-Modified.

    ## Why
    With one of them a reader asks whether anything is new, and gets a short 304 if not.
    Without, every reader takes the whole feed each time it asks, many times a day.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
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
    - [RFC 9110, section 8.8](https://www.rfc-editor.org/rfc/rfc9110#section-8.8)
    - [RFC 9110, section 13.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1)
    """

    code, name, since = "N013", "missing-validator", "0.1.0"
    severity = Severity.INFO
    remedy = (
        "switch ETag or Last-Modified on in the server's settings, so that readers "
        "need not fetch it all again"
    )

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Look for either header."""
        if not transport.field("ETag") and not transport.field("Last-Modified"):
            yield Finding(on_tag(root), "the answer has neither an ETag nor a Last-Modified")
