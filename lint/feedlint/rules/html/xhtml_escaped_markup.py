"""H021 xhtml-escaped-markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.names import local_name
from feedlint.rule import EVERY, MARKED_XHTML, Rule
from feedlint.rules.escaping._base import is_from_commit
from feedlint.text.markup import shown_markup, shown_reference
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context


class XhtmlEscapedMarkup(Rule):
    """A text of type xhtml must hold elements, not escaped tags.

    ## Why
    In XHTML an escaped tag is text: the reader sees `<p>` as it is written, and `&eacute;`
    too. Escaped markup has the type `html`. A text with elements of its own may speak of
    others, and so may a commit.

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
        if not all(map(_is_plain_div, text.node)):
            return
        characters = text.text
        evidence = shown_markup(characters) or shown_reference(characters)
        if evidence is None or is_from_commit(text, context):
            return
        start, end = evidence
        yield Finding(
            text.anchor(start, end),
            f"a reader sees {show(characters[start:end])} as it is written",
            help='write type="html" and leave the div out, or write the markup as elements',
            group=text.label,
        )


def _is_plain_div(child: Element) -> bool:
    return not len(child) and isinstance(child.tag, str) and local_name(child) == "div"
