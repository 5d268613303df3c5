"""N003 generic-content-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rules.transport._base import GENERIC, TransportRule, form_of
from feedlint.text.show import show
from feedlint.values.media_type import MediaType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class GenericContentType(TransportRule):
    """A feed is best served as what it is.

    ## Why
    `application/xml` and `text/xml` are right for every XML document, `application/json` for
    every JSON document, and they tell nothing of this one: a browser shows the source where
    it could offer to subscribe, and a reader has to look into the document first.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/xml
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
    - [RFC 4287, section 7](https://www.rfc-editor.org/rfc/rfc4287#section-7)
    - [RFC 7303, section 9.1](https://www.rfc-editor.org/rfc/rfc7303#section-9.1)
    - [JSON Feed 1.1, "Suggestions for Publishers"](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "N003", "generic-content-type", "0.1.0"
    severity = Severity.INFO
    w3c = (
        "NonSpecificMediaType",
        "TextXml",
    )

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Look for the general types."""
        found, carrier = transport.media_type, context.document.carrier
        if isinstance(found, MediaType) and found.name in GENERIC[carrier]:
            message = (
                f"the Content-Type {show(found.name)} says only that this is {carrier.upper()}"
            )
            yield Finding(on_tag(root), message, help=f"Serve it as {form_of(context).media_type}")
