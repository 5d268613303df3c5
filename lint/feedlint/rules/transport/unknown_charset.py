"""N006 unknown-charset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML
from feedlint.rules.transport._base import TransportRule
from feedlint.text.show import show
from feedlint.witnesses.transport import is_known_charset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class UnknownCharset(TransportRule):
    """The charset of the Content-Type should be a known one.

    ## Why
    A reader that believes the Content-Type has no way to decode a charset it does not know,
    and may refuse the feed. `utf-8` is known to all.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml; charset=utf8mb4
    ETag: "17-4a"
    ```
    ```xml
    <title>Notes</title>
    ```

    ## Good
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: application/atom+xml; charset=utf-8
    ETag: "17-4a"
    ```
    ```xml
    <title>Notes</title>
    ```

    ## References
    - [IANA, character sets](https://www.iana.org/assignments/character-sets)
    - [RFC 7303, section 3.2](https://www.rfc-editor.org/rfc/rfc7303#section-3.2)
    """

    code, name, since = "N006", "unknown-charset", "0.1.0"
    dialects = IN_XML
    severity = Severity.WARNING
    remedy = "write charset=utf-8 and serve the feed in UTF-8"
    w3c = ("UnknownEncoding",)

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Look the charset up."""
        charset = transport.charset
        if charset and not is_known_charset(charset):
            message = f"the Content-Type says {show(charset)}, which no reader has to know"
            yield Finding(on_tag(root), message)
