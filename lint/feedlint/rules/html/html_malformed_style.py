"""H027 html-malformed-style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, attributes
from feedlint.text.html.style import malformed
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlMalformedStyle(MarkupRule):
    """A style must consist of declarations: a property, a colon, a value.

    ## Why
    CSS ignores what is no declaration up to the next semicolon, so that `color=red` does
    nothing, and a missing semicolon takes two properties along. The text loses its looks.

    ## Bad
    ```xml entry
    <summary type="html">&lt;p style="color=red">x&lt;/p></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;p style="color: red">x&lt;/p></summary>
    ```

    ## References
    - [CSS Style Attributes, section 3](https://www.w3.org/TR/css-style-attr/#syntax)
    - [CSS Syntax Level 3, section 5.5.4](https://www.w3.org/TR/css-syntax-3/#consume-block-contents)
    """

    code, name, since = "H027", "html-malformed-style", "0.1.0"
    severity = Severity.INFO
    once = True

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look at what stands between the semicolons of every style."""
        for tag, attribute in attributes(markup):
            if attribute.name != "style":
                continue
            for start, end in malformed(attribute.value):
                part = attribute.value[start:end]
                name, sign, value = part.partition("=")
                is_sign = sign and ":" not in part and name.strip() and value.strip()
                correct = f"{name.strip()}: {value.strip()}" if is_sign else "property: value"
                yield Finding(
                    markup.on_value(tag, attribute, start, end),
                    f"{show(part)} in the style is no declaration, and does nothing",
                    help=f"write {show(correct)}, or take it out" if is_sign else "take it out",
                )
