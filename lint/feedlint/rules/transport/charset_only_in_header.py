"""N007 charset-only-in-header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML
from feedlint.rules.transport._base import TransportRule
from feedlint.text.show import show
from feedlint.witnesses.transport import is_charset_of, is_known_charset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class CharsetOnlyInHeader(TransportRule):
    """A document that is not in UTF-8 should say so itself.

    ## Why
    XML without a byte order mark and without a declared encoding is UTF-8. Only the
    Content-Type says otherwise here, and it is lost where the feed is saved, mirrored or
    passed on, and for readers that do not ask it.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml; charset=iso-8859-1
    ETag: "17-4a"
    ```
    ```xml iso-8859-1
    <title>Café</title>
    ```

    ## Good
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml; charset=utf-8
    ETag: "17-4a"
    ```
    ```xml
    <title>Café</title>
    ```

    ## References
    - [XML 1.0, section 4.3.3](https://www.w3.org/TR/xml/#charencoding)
    - [RFC 7303, section 3.2](https://www.rfc-editor.org/rfc/rfc7303#section-3.2)
    """

    code, name, since = "N007", "charset-only-in-header", "0.1.0"
    dialects = IN_XML
    severity = Severity.WARNING
    remedy = "write the encoding into the XML declaration, or save the feed as UTF-8"

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """See whether the charset decided how the document was read."""
        source, charset = context.document.source, transport.charset
        is_silent = not source.bom and source.declared is None
        if not is_silent or source.encoding == "utf-8" or not is_known_charset(charset):
            return
        if is_charset_of(charset, source):
            message = f"only the Content-Type says that the document is in {show(charset)}"
            yield Finding(on_tag(root), message)
