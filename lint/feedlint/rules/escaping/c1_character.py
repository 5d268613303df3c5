"""E006 c1-character."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import STRANGE_TEXT, WITH_CHAPTERS, Rule
from feedlint.rules.escaping._c1 import c1_finding, has_raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context


class C1Character(Rule):
    """Texts must not contain the control characters U+0080 to U+009F.

    ## Why
    They come from text in windows-1252 that was taken for ISO-8859-1: its quotation
    marks, dashes and the euro sign became control characters, which readers show as
    nothing or as boxes.

    ## Bad
    ```xml entry
    <summary>5 \x80 each</summary>
    ```

    ## Good
    ```xml entry
    <summary>5 € each</summary>
    ```

    ## Fix
    Unsafe: writes the character that windows-1252 has in this place; the text may
    have been in another encoding. Not where windows-1252 has none, and not in what a
    commit said.

    ## References
    - [XML 1.0, section 2.2](https://www.w3.org/TR/xml/#charsets)
    - [WHATWG Encoding, windows-1252](https://encoding.spec.whatwg.org/#windows-1252)
    """  # noqa: D301  # the example holds the character itself

    code, name, since = "E006", "c1-character", "0.1.0"
    severity = Severity.WARNING
    once = True
    visits, dialects = (STRANGE_TEXT,), WITH_CHAPTERS
    w3c = ("BadCharacters",)

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for C1 controls in a feed that has them as such."""
        found = c1_finding(text, context)
        if found is not None and has_raw(context.document.source.text):
            yield found
