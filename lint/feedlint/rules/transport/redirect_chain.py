"""N010 redirect-chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.transport._base import TransportRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class RedirectChain(TransportRule):
    """One redirect is better than several.

    ## Why
    Each step is one more request, one more name to look up, and one more thing to break.
    Some readers give up after a few.

    ## Bad
    ```http
    GET http://ada.invalid/atom.xml
    HTTP/1.1 301 Moved Permanently
    Location: https://ada.invalid/atom.xml
    HTTP/1.1 301 Moved Permanently
    Location: https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    ETag: "17-4a"
    ```
    ```xml
    <title>Notes</title>
    ```

    ## Good
    ```http
    GET http://ada.invalid/atom.xml
    HTTP/1.1 301 Moved Permanently
    Location: https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    ETag: "17-4a"
    ```
    ```xml
    <title>Notes</title>
    ```

    ## References
    - [RFC 9110, section 15.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4)
    """

    code, name, since = "N010", "redirect-chain", "0.1.0"
    severity = Severity.INFO
    remedy = "let the first redirect lead to the last address at once"

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Count the redirects."""
        count = len(transport.redirects)
        if count > 1:
            way = f"from {show(transport.asked)} to {show(transport.url)}"
            yield Finding(on_tag(root), f"{count} redirects lead {way}")
