"""H006 html-self-closed-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.html.nesting import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlSelfClosedElement(MarkupRule):
    """In HTML a slash at the end of a start tag does not close the element.

    ## Why
    `<a name="x"/>` and `<div/>` are XML. HTML ignores the slash: the element is open,
    and all that follows is inside it.

    ## Bad
    ```xml entry
    <summary type="html">&lt;a id="top"/>Text</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;a id="top">&lt;/a>Text</summary>
    ```

    ## References
    - [WHATWG HTML, section 13.1.2.1](https://html.spec.whatwg.org/multipage/syntax.html#start-tags)
    """

    code, name, since = "H006", "html-self-closed-element", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for elements that only XML takes for empty."""
        for flaw in markup.flaws:
            if flaw.fault is Fault.SELF_CLOSED:
                message = f"the slash does not close <{flaw.spot.name}> in HTML"
                help_ = f"write an end tag: </{flaw.spot.name}>"
                yield Finding(markup.on(flaw.spot), message, help=help_)
