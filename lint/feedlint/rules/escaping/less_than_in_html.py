"""E012 less-than-in-html."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.pattern import lazy
from feedlint.rule import DOUBTFUL_HTML, EVERY, Rule
from feedlint.rules.escaping._base import times
from feedlint.text.html.tokens import Kind, may_hold_cdata, scan
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context

# What opens nothing (WHATWG HTML, section 13.2.5.6).
_LONE = lazy(r"<(?![A-Za-z/!?])")
_MOST_EDITS = 200
_AROUND = 12


class LessThanInHtml(Rule):
    """A `<` that opens no tag should be escaped in HTML.

    ## Why
    Browsers show `a < b` as it is meant, since no tag begins with a blank or a digit. Many
    programs that strip tags from a summary or a title take all from the `<` to the next `>`
    away, and with it the text between.

    ## Bad
    ```xml entry
    <title type="html">if a &lt; b</title>
    ```

    ## Good
    ```xml entry
    <title type="html">if a &amp;lt; b</title>
    ```

    ## Fix
    Safe: writes `&lt;`, escaped once more for XML. HTML shows the same.

    ## References
    - [WHATWG HTML, section 13.1.4](https://html.spec.whatwg.org/multipage/syntax.html#character-references)
    - [WHATWG HTML, section 13.2.2](https://html.spec.whatwg.org/multipage/parsing.html#parse-error-invalid-first-character-of-tag-name)
    """

    code, name, since = "E012", "less-than-in-html", "0.1.0"
    severity = Severity.INFO
    once = True
    visits, dialects = (DOUBTFUL_HTML,), EVERY

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for characters that HTML forgives."""
        del context
        source = text.text
        if _LONE.search(source) is None:
            return
        found = [
            match.start()
            for token in scan(source)
            if token.kind is Kind.TEXT
            for match in _LONE.finditer(source, token.start, token.end)
        ]
        if not found:
            return
        first = found[0]
        around = source[max(0, first - _AROUND) : first + _AROUND]
        yield Finding(
            text.anchor(first, first + 1),
            f"the < at {show(around)} opens no tag{times(len(found))}",
            help="write &lt; in the HTML",
            group=text.label,
            fix=_fix(text, found) if len(found) <= _MOST_EDITS else None,
        )


def _fix(text: Text, found: list[int]) -> Fix:
    edits = (replace(text.anchor(start, start + 1), "&lt;") for start in found)
    # In a section of foreign elements a reference would be its letters.
    safety = Safety.UNSAFE if may_hold_cdata(text.text) else Safety.SAFE
    return Fix("Escape it", safety, tuple(edits))
