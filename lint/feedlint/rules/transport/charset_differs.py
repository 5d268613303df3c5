"""N005 charset-differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML
from feedlint.rules.transport._base import TransportRule
from feedlint.text.show import show
from feedlint.witnesses.transport import is_charset_of, is_known_charset, reads_alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class CharsetDiffers(TransportRule):
    """The charset of the Content-Type should be the declared one.

    ## Why
    The document declares one encoding, or begins with a byte order mark, and the server
    announces another. So far the text is the same in both, or the mark decides; the first
    letter beyond that will be read wrongly by some.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml; charset=iso-8859-1
    ETag: "17-4a"
    ```
    ```xml
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>Notes</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://ada.invalid/feed.atom"/>
    </feed>
    ```

    ## Good
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml; charset=utf-8
    ETag: "17-4a"
    ```
    ```xml
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6</id>
    <title>Notes</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://ada.invalid/feed.atom"/>
    </feed>
    ```

    ## References
    - [RFC 7303, section 3.2](https://www.rfc-editor.org/rfc/rfc7303#section-3.2)
    """

    code, name, since = "N005", "charset-differs", "0.1.0"
    dialects = IN_XML
    severity = Severity.WARNING
    remedy = "take charset out of the Content-Type; the document says its encoding itself"
    w3c = ("EncodingMismatch",)

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Hold the charset against what the document says of itself."""
        source, charset = context.document.source, transport.charset
        if not is_known_charset(charset) or is_charset_of(charset, source):
            return
        if reads_alike(charset, source) and (source.bom or source.declared):
            own = source.declared.value if source.declared else source.encoding
            message = f"the Content-Type says {show(charset)}, and the document {show(own)}"
            yield Finding(on_tag(root), message)
