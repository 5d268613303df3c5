"""N009 temporary-redirect."""

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


class TemporaryRedirect(TransportRule):
    """A feed is best served from its own address.

    ## Why
    Behind a temporary redirect readers keep the old address, as they should, and make two
    requests each time. Where the feed is to stay there, the redirect is better a permanent
    one.

    ## Bad
    ```http
    GET https://ada.invalid/atom.xml
    HTTP/1.1 302 Found
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
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    ETag: "17-4a"
    ```
    ```xml
    <title>Notes</title>
    ```

    ## References
    - [RFC 9110, section 15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)
    """

    code, name, since = "N009", "temporary-redirect", "0.1.0"
    severity = Severity.INFO
    remedy = (
        "serve the feed at the address that you give, or redirect with 301 or 308 if "
        "it has moved for good"
    )
    w3c = ("TempRedirect",)

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Look for a redirect that is not permanent."""
        for step, target in zip(transport.redirects, transport.addresses[1:], strict=True):
            if not step.is_permanent:
                way = f"from {show(step.url)} to {show(target)}"
                yield Finding(on_tag(root), f"readers are sent on {way} each time ({step.status})")
                return
