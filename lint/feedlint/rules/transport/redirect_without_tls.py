"""N011 redirect-without-tls."""

from __future__ import annotations

from itertools import pairwise
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


class RedirectWithoutTls(TransportRule):
    """A redirect should not give up TLS.

    ## Why
    Whoever subscribes to an https address counts on it that nobody on the way reads or
    changes the feed. A redirect to http takes that away without a word, even where a later
    one leads back.

    ## Bad
    ```http
    GET https://ada.invalid/atom.xml
    HTTP/1.1 301 Moved Permanently
    Location: http://ada.invalid/feed.atom
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
    GET https://ada.invalid/atom.xml
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
    - [RFC 9110, section 4.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-4.2.2)
    """

    code, name, since = "N011", "redirect-without-tls", "0.1.0"
    severity = Severity.WARNING
    remedy = "let the redirect lead to the https: address"

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Look for a step from https to http."""
        for first, second in pairwise(transport.addresses):
            if first.startswith("https:") and second.startswith("http:"):
                message = f"the redirect from {show(first)} to {show(second)} gives up TLS"
                yield Finding(on_tag(root), message)
