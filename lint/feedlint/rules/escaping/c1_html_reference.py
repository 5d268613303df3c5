"""E011 c1-html-reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.pattern import lazy
from feedlint.rule import DOUBTFUL_HTML, EVERY, Rule
from feedlint.rules.escaping._base import is_from_commit, times
from feedlint.text.html.tokens import Kind, may_hold_cdata, scan, unescape
from feedlint.text.show import name, show

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context

# References to U+0080 to U+009F, decimal or hexadecimal.
_REFERENCE = lazy(r"&#(?:0{0,4}1(?:2[89]|[345][0-9])|[xX]0{0,4}[89][0-9A-Fa-f]);")
_MOST_EDITS = 200


class C1HtmlReference(Rule):
    """References in HTML should name the character that is meant.

    ## Why
    HTML reads `&#128;` as the euro sign that windows-1252 has there, so a reader with
    a browser in it shows the right thing. Software that looks at the number finds a
    control character.

    ## Bad
    ```xml entry
    <summary type="html">5 &amp;#128; each</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">5 € each</summary>
    ```

    ## Fix
    Safe: writes the character that HTML shows. Not in what a commit said.

    ## References
    - [WHATWG HTML, section 13.2.5.80](https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state)
    """

    code, name, since = "E011", "c1-html-reference", "0.1.0"
    severity = Severity.INFO
    once = True
    w3c = ("NotHtml",)
    visits, dialects = (DOUBTFUL_HTML,), EVERY

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for references to C1 controls in HTML."""
        found = _read(text.text) if _REFERENCE.search(text.text) else []
        if not found:
            return
        first = found[0]
        yield Finding(
            text.anchor(*first.span()),
            f"the reference {show(first[0])} names a control character, "
            f"HTML shows {name(unescape(first[0]))}{times(len(found))}",
            help=f"write the character that is meant, {show(unescape(first[0]))}",
            fix=None if is_from_commit(text, context) else _fix(text, found),
        )


def _read(source: str) -> list[re.Match[str]]:
    """The references that HTML reads: not in comments, scripts and `<xmp>`."""
    places = (t for t in scan(source) if t.kind in {Kind.TEXT, Kind.START})
    return [match for t in places for match in _REFERENCE.finditer(source, t.start, t.end)]


def _fix(text: Text, found: list[re.Match[str]]) -> Fix | None:
    meant = [unescape(match[0]) for match in found]
    if len(found) > _MOST_EDITS or not all(character > "\x9f" for character in meant):
        return None
    edits = (replace(text.anchor(*m.span()), c) for m, c in zip(found, meant, strict=True))
    # In a section of foreign elements a reference is its letters.
    safety = Safety.UNSAFE if may_hold_cdata(text.text) else Safety.SAFE
    return Fix("Write the character itself", safety, tuple(edits))
