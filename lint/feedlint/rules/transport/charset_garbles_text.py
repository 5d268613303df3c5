"""N004 charset-garbles-text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import at, on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import IN_XML
from feedlint.rules.transport._base import TransportRule
from feedlint.text.show import show
from feedlint.witnesses.transport import first_misread, is_charset_of, is_known_charset, reads_alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.reading.source import Source
    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class CharsetGarblesText(TransportRule):
    """The charset of the Content-Type must be the document's.

    ## Why
    The charset of the Content-Type counts more than the XML declaration, so a reader that
    goes by the book decodes the feed by it. Where it is not the encoding of the bytes,
    letters beyond ASCII turn into others. A server's default is often the cause; without a
    charset the document speaks for itself.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml; charset=iso-8859-1
    ETag: "17-4a"
    ```
    ```xml
    <title>Café</title>
    ```

    ## Good
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml
    ETag: "17-4a"
    ```
    ```xml
    <title>Café</title>
    ```

    ## References
    - [RFC 7303, section 3.2](https://www.rfc-editor.org/rfc/rfc7303#section-3.2)
    """

    code, name, since = "N004", "charset-garbles-text", "0.1.0"
    dialects = IN_XML
    severity = Severity.ERROR
    remedy = "take charset out of the Content-Type, or write the encoding of the document there"
    w3c = ("EncodingMismatch",)

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Read the document by the charset, too."""
        source, charset = context.document.source, transport.charset
        if not is_known_charset(charset) or is_charset_of(charset, source):
            return
        if reads_alike(charset, source):
            return
        message = f"the Content-Type says {show(charset)}, and the text is in {source.encoding}"
        yield Finding(on_tag(root), message, tuple(_example(charset, source)))


def _example(charset: str, source: Source) -> Iterator[Related]:
    found = first_misread(charset, source)
    if found is not None:
        start, end, other = found
        yield Related(at(start, end), f"this is read as {show(other, 20)}")
