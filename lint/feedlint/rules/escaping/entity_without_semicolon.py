"""E010 entity-without-semicolon."""

from __future__ import annotations

from html.entities import html5
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import DOUBTFUL_HTML, EVERY, Rule
from feedlint.rules.escaping._base import times
from feedlint.text.html.tokens import Kind, tokens
from feedlint.text.markup import cut_reference
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context

# The names that HTML takes without a semicolon, where no longer word goes on
# (WHATWG HTML, section 13.5); `=` makes it a parameter in an address.
_LEGACY = "|".join(sorted((name for name in html5 if not name.endswith(";")), reverse=True))
_OPEN = lazy(rf"&(?:{_LEGACY})(?![A-Za-z0-9;=])|&#[0-9]{{2,7}}(?![0-9;])")


class EntityWithoutSemicolon(Rule):
    """References in HTML should end with a semicolon.

    ## Why
    HTML knows some names without it, so `&copy 2024` shows a copyright sign; but
    whether `&lt` or `&para` is a reference then depends on what follows, and on how
    old the software is. It is a parse error in any case.

    ## Bad
    ```xml entry
    <summary type="html">&amp;copy 2024</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&amp;copy; 2024</summary>
    ```

    ## References
    - [WHATWG HTML, section 13.1.4](https://html.spec.whatwg.org/multipage/syntax.html#character-references)
    """

    code, name, since = "E010", "entity-without-semicolon", "0.1.0"
    severity = Severity.INFO
    once = True
    visits, dialects = (DOUBTFUL_HTML,), EVERY

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for open references in the characters of HTML, not in its attributes."""
        source = text.text
        if _OPEN.search(source) is None:
            return
        cut = cut_reference(source)
        found = [
            token
            for token in tokens(source)
            if token.kind is Kind.REFERENCE and _OPEN.fullmatch(source, token.start, token.end)
            if cut is None or token.start != cut.start
        ]
        if found:
            reference = source[found[0].start : found[0].end]
            yield Finding(
                text.anchor(found[0].start, found[0].end),
                f"the reference {show(reference)} does not end with a semicolon{times(len(found))}",
                help=f"write {reference};",
            )
