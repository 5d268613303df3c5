"""H021 xhtml-escaped-markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, local_name
from feedlint.rule import EVERY, MARKED_XHTML, Rule
from feedlint.text.markup import shown_markup
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Text
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
    once = True
    visits, dialects = (MARKED_XHTML,), EVERY
    w3c = ("NotInline",)

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for texts whose only markup is escaped; others may be about markup."""
        del context
        if not all(map(_is_plain_div, text.node)):
            return
        characters = text.text
        if characters.lstrip(SPACE).startswith("<") and (evidence := shown_markup(characters)):
            start, end = evidence
            message = f"a reader sees the tag {show(characters[start:end])} as it is written"
            yield Finding(text.anchor(start, end), message)


def _is_plain_div(child: Element) -> bool:
    return not len(child) and isinstance(child.tag, str) and local_name(child) == "div"
