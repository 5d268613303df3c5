"""H016 html-dangerous-style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, attributes
from feedlint.text.html.style import cover, danger, declarations, positions
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlDangerousStyle(MarkupRule):
    """A style must not run programs or cover the reader's own window.

    ## Why
    Old engines run programs from styles (`expression()`, `behavior`, `-moz-binding`,
    `javascript:` in a URL), and `position: fixed` lays an entry over the buttons of the
    reader. So does an absolute position with an offset, unless a box around it has
    `position: relative`, and a margin of some thousand pixels. Readers drop the style, or
    the entry. All other properties are fine here.

    ## Bad
    ```xml entry
    <summary type="html">&lt;p style="position: fixed">x&lt;/p></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;p style="position: relative">x&lt;/p></summary>
    ```

    ## References
    - [RFC 4287, section 8.1](https://www.rfc-editor.org/rfc/rfc4287#section-8.1)
    """

    code, name, since = "H016", "html-dangerous-style", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("DangerousStyleAttr",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look at the declarations of every style attribute."""
        is_held = False
        for tag, attribute in attributes(markup):
            if attribute.name != "style":
                continue
            found = list(declarations(attribute.value))
            # What is positioned inside of a box that is positioned itself stays in it.
            is_held = is_held or positions(found) == "relative"
            told = [(d, what) for d in found if (what := danger(d))]
            covering = cover(found)
            if covering is not None and not is_held:
                told.append((covering, "may lie over what is not of this entry"))
            for declaration, what in told:
                yield Finding(
                    markup.on_value(tag, attribute, declaration.start, declaration.end),
                    f"the style {show(declaration.name)} {what}",
                    help=f"take {show(declaration.name)} out",
                    group=f"{declaration.name} {what}",
                )
