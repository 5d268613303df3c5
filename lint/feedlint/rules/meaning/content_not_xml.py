"""The rule content-not-xml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.text.show import show
from feedlint.values.media_type import MediaType, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_WORDS = frozenset({"text", "html", "xhtml"})


class ContentNotXml(Rule):
    """Content of an XML media type should be one element.

    ## Why
    A reader takes the element inside for the document, an SVG drawing for example.
    Escaped markup, several elements, or text beside them are no document.

    ## Bad
    ```xml entry
    <content type="image/svg+xml">&lt;svg xmlns="http://www.w3.org/2000/svg"/></content>
    ```

    ## Good
    ```xml entry
    <content type="image/svg+xml"><svg xmlns="http://www.w3.org/2000/svg"/></content>
    ```

    ## References
    - [RFC 4287, section 4.1.3.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3):
      "SHOULD be suitable for handling as the indicated media type"
    """

    code, name, since = "A081", "content-not-xml", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Count the elements of inline content of an XML media type."""
        for content in context.once(Values, element).contents:
            kind = content.get("type", "text")
            if kind in _WORDS or content.get("src") is not None:
                continue
            media = parse(kind)
            if not isinstance(media, MediaType) or not media.is_xml:
                continue
            count = sum(1 for _ in content.iterchildren("*"))
            if count != 1 or _has_text(content):
                what = "text beside its element" if count == 1 else f"{count or 'no'} elements"
                message = f"content of type {show(media.name)} has {what} in it"
                yield Finding(on_tag(content), message)


def _has_text(element: Element) -> bool:
    texts = (element.text, *(child.tail for child in element))
    return any(text.strip(SPACE) for text in texts if text)
