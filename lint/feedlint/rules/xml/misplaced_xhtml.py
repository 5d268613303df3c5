"""X070 misplaced-xhtml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.names import ATOM, XHTML, local_name
from feedlint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


# What shows something; XHTML's link and meta are used in feeds on purpose.
_SHOWN = (
    *("a", "article", "b", "blockquote", "body", "br", "code", "div", "em", "figure"),
    *("h1", "h2", "h3", "h4", "html", "i", "img", "ol", "p", "pre", "script", "section"),
    *("span", "strong", "style", "table", "ul", "video"),
)


class MisplacedXhtml(Rule):
    """XHTML should stand inside a text or content, not beside them.

    ## Why
    As a child of a feed or an entry, an element of XHTML is an extension that no reader
    shows. It belongs into the `div` of a content or summary of type xhtml.

    ## Bad
    ```xml feed
    <p xmlns="http://www.w3.org/1999/xhtml">Hello</p>
    ```

    ## Good
    ```xml feed
    <rights type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hello</p></div></rights>
    ```

    ## References
    - [RFC 4287, section 6.3](https://www.rfc-editor.org/rfc/rfc4287#section-6.3)
    - [RFC 4287, section 3.1.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3)
    """

    code, name, since = "X070", "misplaced-xhtml", "0.1.0"
    severity = Severity.WARNING
    remedy = 'put the markup into <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
    visits = tuple(f"{{{XHTML}}}{name}" for name in _SHOWN)
    w3c = ("MisplacedXHTMLContent",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Tell where the element stands."""
        parent = element.getparent()
        if parent is not None and parent.tag.startswith(f"{{{ATOM}}}"):
            where = local_name(parent)
            message = f"<{local_name(element)}> of XHTML stands right in <{where}>"
            yield Finding(on_tag(element), message)
