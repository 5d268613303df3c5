"""E005 c1-reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import STRANGE_TEXT, WITH_CHAPTERS, Rule
from feedlint.rules.escaping._c1 import c1_finding, has_raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context


class C1Reference(Rule):
    """Numeric references must not name the control characters U+0080 to U+009F.

    ## Why
    `&#128;` is the euro sign in windows-1252 and, by a courtesy of browsers, in HTML.
    In XML it is the control character U+0080, which readers show as nothing, as a
    box, or as a question mark.

    ## Bad
    ```xml entry
    <summary>5 &#128; each</summary>
    ```

    ## Good
    ```xml entry
    <summary>5 € each</summary>
    ```

    ## Fix
    Unsafe, since readers show something else then: writes the character that windows-1252
    has in this place. Not where it has none, and not in what a commit said.

    ## References
    - [XML 1.0, section 2.2](https://www.w3.org/TR/xml/#charsets)
    - [WHATWG Encoding, windows-1252](https://encoding.spec.whatwg.org/#windows-1252)
    """

    code, name, since = "E005", "c1-reference", "0.1.0"
    severity = Severity.WARNING
    once = True
    visits, dialects = (STRANGE_TEXT,), WITH_CHAPTERS
    w3c = ("BadCharacters",)

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for C1 controls in a feed that has none as such, only as references."""
        found = c1_finding(text, context)
        if found is not None and not has_raw(context.document.source.text):
            yield found
