"""E013 cut-reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import DOUBTFUL_HTML, MARKED_TEXT, WITH_CHAPTERS, Rule
from feedlint.rules.escaping._base import is_as_written, is_from_commit
from feedlint.text.markup import cut_reference
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context


class CutReference(Rule):
    """A text must not end in the middle of a reference.

    ## Why
    A program that cuts HTML after so many characters cuts references as well: of `&rsquo;`
    or `&#8217;` the reader sees `&rsq` or a wrong character, at the end of every summary that
    is cut there.

    ## Bad
    ```xml entry
    <summary type="html">It&amp;rsqu…</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">It&amp;rsquo;s…</summary>
    ```

    ## References
    - [WHATWG HTML, section 13.1.4](https://html.spec.whatwg.org/multipage/syntax.html#character-references)
    """

    code, name, since = "E013", "cut-reference", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("ContainsHTML",)
    visits, dialects = (DOUBTFUL_HTML, MARKED_TEXT), WITH_CHAPTERS

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look at the end of a text."""
        characters = text.text
        found = cut_reference(characters, is_html=text.kind in ("html", "xhtml"))
        if found is None or not is_as_written(text) or is_from_commit(text, context):
            return
        yield Finding(
            text.anchor(found.start, found.end),
            f"the {text.label} ends inside of the reference "
            f"{show(characters[found.start : found.end])}",
            help="cut the text before it is escaped, between words",
            group=text.label,
        )
