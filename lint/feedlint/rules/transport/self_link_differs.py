"""N012 self-link-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.transport._base import (
    WHOLE,
    TransportRule,
    is_loopback,
    normalized,
    resolved,
    self_links,
)
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class SelfLinkDiffers(TransportRule):
    """The self link should be where the feed is.

    ## Why
    Readers and aggregators take the self link for the address to subscribe to. One that
    leads elsewhere moves them to a copy, an old place or nowhere. The addresses on the way
    of a redirect count as the feed's own; so does any that only spells the same otherwise.
    A feed from this machine is not compared with it: that site is not published yet.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    ETag: "17-4a"
    ```
    ```xml
    <link rel="self" href="http://staging.ada.invalid/feed.atom"/>
    ```

    ## Good
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    ETag: "17-4a"
    ```
    ```xml
    <link rel="self" href="https://ada.invalid/feed.atom"/>
    ```

    ## References
    - [RFC 4287, section 4.2.7.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2):
      "identifies a resource equivalent to the containing element"
    """

    code, name, since = "N012", "self-link-differs", "0.1.0"
    severity = Severity.WARNING
    remedy = "write the address that subscribers should use into the self link"
    w3c = ("SelfDoesntMatchLocation",)

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Hold the self links against the addresses on the way."""
        links = [link.address for link in self_links(context) if link.address is not None]
        if not links or is_loopback(transport.asked):
            return
        own = set(map(normalized, transport.addresses))
        if own.isdisjoint(normalized(resolved(link, transport.url, context)) for link in links):
            place = show(transport.url, WHOLE)
            message = f"the self link is {show(links[0].text)}, and the feed is at {place}"
            yield Finding(links[0].anchor(), message)
