"""H016 html-dangerous-style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, attributes
from feedlint.text.html.style import danger, declarations
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlDangerousStyle(MarkupRule):
    """A style must not run programs or cover the reader's own window.

    ## Why
    Old engines run programs from styles (`expression()`, `behavior`, `-moz-binding`,
    `javascript:` in a URL), and `position: fixed` lays an entry over the buttons of the
    reader. Readers drop the style, or the entry. All other properties are fine here.

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
        for tag, attribute in attributes(markup):
            if attribute.name != "style":
                continue
            for declaration in declarations(attribute.value):
                if what := danger(declaration):
                    anchor = markup.on_value(tag, attribute, declaration.start, declaration.end)
                    yield Finding(anchor, f"the style {show(declaration.name)} {what}")
