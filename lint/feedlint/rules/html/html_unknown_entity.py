"""H009 html-unknown-entity."""

from __future__ import annotations

from html.entities import name2codepoint
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, times
from feedlint.text.show import show
from feedlint.text.suggest import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup, Slice


class HtmlUnknownEntity(MarkupRule):
    """A character reference must name a character.

    ## Why
    A reader sees `&foo;` as it is written where HTML has no such entity, and a
    replacement character where a number is no character.

    ## Bad
    ```xml entry
    <summary type="html">2 &amp;mus; 3</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">2 &amp;minus; 3</summary>
    ```

    ## References
    - [WHATWG HTML, section 13.1.4](https://html.spec.whatwg.org/multipage/syntax.html#character-references)
    """

    code, name, since = "H009", "html-unknown-entity", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for references to nothing, once for each."""
        found: dict[str, list[Slice]] = {}
        for reference in markup.references:
            found.setdefault(reference.text, []).append(reference)
        for text, places in found.items():
            what = "numbers no character" if text[1] == "#" else "names no entity of HTML"
            anchor = markup.slice(places[0].start, places[0].end)
            yield Finding(
                anchor,
                f"{show(text)} {what}{times(len(places))}",
                help=_help(text),
                group=text,
            )


def _help(reference: str) -> str:
    near = nearest(reference[1:-1], name2codepoint) if reference[1] != "#" else ""
    return f"write &{near};" if near else "write the character itself"
