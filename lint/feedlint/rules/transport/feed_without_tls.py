"""N016 feed-without-tls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.transport._base import TransportRule, is_loopback
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class FeedWithoutTls(TransportRule):
    """A feed is best served over https.

    ## Why
    Over http everybody on the way can read which feeds a person follows, and change what
    they say.

    ## Bad
    ```http
    GET http://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    ETag: "17-4a"
    ```
    ```xml
    <link rel="self" href="http://ada.invalid/feed.atom"/>
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
    - [RFC 9110, section 4.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-4.2.2)
    - [RFC 7258](https://www.rfc-editor.org/rfc/rfc7258)
    """

    code, name, since = "N016", "feed-without-tls", "0.1.0"
    severity = Severity.INFO
    remedy = "serve the feed over https, and redirect http: to it"
    default = False

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Look at the scheme of the final address."""
        if transport.url.startswith("http:") and not is_loopback(transport.url):
            yield Finding(on_tag(root), f"the feed came from {show(transport.url)}, without TLS")
