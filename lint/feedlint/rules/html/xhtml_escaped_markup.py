"""H021 xhtml-escaped-markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, local_name, text_of
from feedlint.rule import ROOT, Rule
from feedlint.text.html.constructs import constructs_of
from feedlint.text.markup import shown_markup
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class XhtmlEscapedMarkup(Rule):
    """A text of type xhtml must hold elements, not escaped tags.

    ## Why
    In XHTML an escaped tag is text: the reader sees `<p>` as it is written. Escaped
    markup has the type `html`.

    ## Bad
    ```xml entry
    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">&lt;p>One&lt;/p></div></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;p>One&lt;/p></summary>
    ```

    ## References
    - [RFC 4287, section 3.1.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3)
    """

    code, name, since = "H021", "xhtml-escaped-markup", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)
    w3c = ("NotInline",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for texts whose only markup is escaped; others may be about markup."""
        for construct in context.once(constructs_of, element):
            if construct.get("type") == "xhtml" and all(map(_is_plain_div, construct)):
                yield from _escaped(construct)


def _escaped(construct: Element) -> Iterator[Finding]:
    text = text_of(construct)
    if text.lstrip(SPACE).startswith("<") and (evidence := shown_markup(text)):
        start, end = evidence
        message = f"a reader sees the tag {show(text[start:end])} as it is written"
        yield Finding(on_text(construct, start, end), message)


def _is_plain_div(child: Element) -> bool:
    return not len(child) and isinstance(child.tag, str) and local_name(child) == "div"
