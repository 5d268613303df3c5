"""N008 permanent-redirect."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.transport._base import WHOLE, TransportRule, normalized, resolved, self_links
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class PermanentRedirect(TransportRule):
    """The address of a feed that has moved is best not given any more.

    ## Why
    The server says that the feed has another address for good. Each reader that still asks
    at the old one makes two requests, and loses the feed when the redirect goes.

    ## Bad
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
    - [RFC 9110, section 15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)
    """

    code, name, since = "N008", "permanent-redirect", "0.1.0"
    severity = Severity.INFO
    remedy = "give the new address wherever the old one is given, and keep the redirect"

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Look at the redirects that come before any temporary one."""
        steps = len(list(takewhile(lambda step: step.is_permanent, transport.redirects)))
        if not steps:
            return
        asked = normalized(transport.asked)
        places = [
            address.anchor()
            for link in self_links(context)
            if (address := link.address) is not None
            and normalized(resolved(address, transport.url, context)) == asked
        ]
        message = f"the feed has moved for good to {show(transport.addresses[steps], WHOLE)}"
        yield Finding(places[0] if places else on_tag(root), message)
