"""H028 html-glued-attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, times
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlGluedAttributes(MarkupRule):
    """A blank should stand between two attributes.

    ## Why
    Browsers read `href="a"class="b"` as it is meant. Programs that look for attributes with
    expressions of their own, as some readers do, may overlook the second one.

    ## Bad
    ```xml entry
    <summary type="html">&lt;a href="https://x.invalid/"class="x">x&lt;/a></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;a href="https://x.invalid/" class="x">x&lt;/a></summary>
    ```

    ## References
    - [WHATWG HTML, section 13.1.2.3](https://html.spec.whatwg.org/multipage/syntax.html#attributes-2)
    """

    code, name, since = "H028", "html-glued-attributes", "0.1.0"
    severity = Severity.INFO
    once = True

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for attributes that begin where another one ends."""
        if not markup.glued or markup.odd:
            # With a quote too many or too few it is not known where attributes begin.
            return
        start, end, name = markup.glued[0]
        yield Finding(
            markup.slice(start, end),
            f"no blank before the attribute {show(name)}{times(len(markup.glued))}",
            help=f"write a blank before {name}",
            group=name,
        )
