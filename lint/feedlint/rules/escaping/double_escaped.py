"""E003 double-escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.escaping._base import HtmlTextRule, Text, is_from_commit
from feedlint.text.html.tokens import unescape
from feedlint.text.markup import doubly_escaped
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.rule import Context

#: What a message shows of the text from the first such place on, in code points.
_SHOWN = 40


class DoubleEscaped(HtmlTextRule):
    """HTML must be escaped once, not twice.

    ## Why
    Text of type `html` is escaped once for XML. Escaped once more, its reader sees
    tags and references as they are written: `<p>` or `it&#8217;s`. The rule speaks
    only when all of a text is escaped twice: a text about HTML has real markup, or
    some reference that is escaped once, beside what it quotes. Commits quote without
    any markup, so a feed of commits must have it in all its HTML, and in most entries.

    ## Bad
    ```xml entry
    <title type="html">It&amp;amp;#8217;s here</title>
    ```

    ## Good
    ```xml entry
    <title type="html">It&amp;#8217;s here</title>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    """

    code, name, since = "E003", "double-escaped", "0.1.0"
    severity = Severity.WARNING

    def judge(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for HTML of which a reader sees the source."""
        found = doubly_escaped(text.value)
        if found is None:
            return
        if is_from_commit(text.element, context):
            return
        shown = unescape(text.value[found.start : found.start + 2 * _SHOWN])[:_SHOWN]
        yield Finding(
            text.anchor(found.start, found.end),
            f"the {text.what} is escaped twice: its reader sees {show(shown, _SHOWN)}",
        )
