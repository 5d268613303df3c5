"""X072 xml-id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Related, Severity
from feedlint.names import SPACE, XML
from feedlint.pattern import lazy
from feedlint.rule import IN_XML, WITH_XML_ATTRIBUTES, Rule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


_ID = f"{{{XML}}}id"
# NCName (Namespaces in XML 1.0, chapter 3), with all of what lies beyond ASCII.
_NCNAME = lazy(r"[A-Za-z_\x80-\U0010ffff][-.A-Za-z0-9_\x80-\U0010ffff]*")


class XmlId(Rule):
    """An xml:id should be a name, and unique in the feed.

    ## Why
    Links into a document find an element by it. Some parsers check it although the feed is
    well-formed: lxml refuses a feed in which one value stands twice.

    ## Bad
    ```xml feed
    <rights xml:id="a">Ada</rights>
    <subtitle xml:id="a">Notes</subtitle>
    ```

    ## Good
    ```xml feed
    <rights xml:id="a">Ada</rights>
    <subtitle xml:id="b">Notes</subtitle>
    ```

    ## References
    - [xml:id, chapter 4](https://www.w3.org/TR/xml-id/#processing)
    """

    code, name, since = "X072", "xml-id", "0.1.0"
    severity = Severity.WARNING
    remedy = "write a name that begins with a letter and stands nowhere else in the feed"
    visits, dialects = (WITH_XML_ATTRIBUTES,), IN_XML

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Collect the values."""
        if not context.document.mentions("xml:id"):
            return
        seen: dict[str, Element] = {}
        for inner in element.iter("*"):
            value = inner.get(_ID)
            if value is None:
                continue
            shown, anchor = show(value), on_value(inner, _ID)
            first = seen.setdefault(value.strip(SPACE), inner)
            if first is not inner:
                note = Related(on_value(first, _ID), f"{shown} stands here first")
                yield Finding(anchor, f"the xml:id {shown} stands twice", (note,))
            elif not _NCNAME.fullmatch(value.strip(SPACE)):
                yield Finding(anchor, f"the xml:id {shown} is no name")
