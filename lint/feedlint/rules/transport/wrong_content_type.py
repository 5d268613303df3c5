"""N001 wrong-content-type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import WITH_CHAPTERS
from feedlint.rules.transport._base import GENERIC, TransportRule, form_of
from feedlint.text.show import show
from feedlint.values.media_type import MediaType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.transport import Transport


class WrongContentType(TransportRule):
    """A feed must not be served as something else.

    ## Why
    A reader that is given an address asks what is there, and the Content-Type answers. At
    `text/html` it looks for links to feeds, at `text/plain` or `application/octet-stream` a
    browser shows the source or saves a file; many readers look at the bytes all the same,
    and not all do.

    ## Bad
    ```http
    GET https://ada.invalid/feed.atom
    HTTP/1.1 200 OK
    Content-Type: text/html; charset=utf-8
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
    - [RFC 5023, section 12](https://www.rfc-editor.org/rfc/rfc5023#section-12), on
      the parameter `type`
    - [RFC 9110, section 8.3](https://www.rfc-editor.org/rfc/rfc9110#section-8.3)
    """

    code, name, since = "N001", "wrong-content-type", "0.1.0"
    dialects = WITH_CHAPTERS
    severity = Severity.WARNING
    w3c = ("UnexpectedContentType",)

    def judge(self, transport: Transport, root: Element, context: Context) -> Iterator[Finding]:
        """Hold the type against the kind of the document."""
        found, form = transport.media_type, form_of(context)
        if not isinstance(found, MediaType) or found.name in GENERIC[context.document.carrier]:
            return
        right = form.media_type
        if found.name in form.accepted:
            return
        if found.name != right:
            message = f"the Content-Type is {show(found.name)}, and this is {form.described}"
            yield Finding(on_tag(root), message, help=f"Serve it as {right}")
            return
        given = {p.value.lower() for p in found.parameters if p.name == "type"}
        other = given & {"feed", "entry"} - {context.document.form}
        if other and context.document.form in ("feed", "entry"):
            message = f"the Content-Type says type={other.pop()}, and this is {form.described}"
            yield Finding(on_tag(root), message)
