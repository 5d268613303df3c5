"""H005 html-misplaced-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.html.nesting import Fault, is_tolerated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlMisplacedElement(MarkupRule):
    """Elements must stand where HTML lets them stand.

    ## Why
    A parser of HTML takes a `<div>` out of the `<p>` it stands in, ends a link where the
    next one begins, drops a `<td>` outside of a table, and moves what stands between its
    rows in front of the table. XHTML is no exception: most readers write the div out and
    let a browser read it as HTML.

    ## Bad
    ```xml entry
    <summary type="html">&lt;p>One &lt;div>two&lt;/div>&lt;/p></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;p>One&lt;/p>&lt;div>two&lt;/div></summary>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    - [RFC 4287, section 3.1.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3)
    - [WHATWG HTML, section 13.2.6.4.7](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody)
    """

    code, name, since = "H005", "html-misplaced-element", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for elements that a parser of HTML does not leave where they are."""
        for flaw in markup.flaws:
            fault, spot, other = flaw
            message = _message(fault, spot.tag, other.tag if other else "")
            if message and not is_tolerated(flaw):
                around = (Related(markup.on(other), f"{other.tag} is here"),) if other else ()
                advice = _help(fault, spot.tag, other.name if other else "")
                yield Finding(markup.on(spot), message, around, help=advice)


def _message(fault: Fault, tag: str, other: str) -> str:
    if fault is Fault.IN_PARAGRAPH:
        return f"{tag} stands in a <p>, which ends there in HTML"
    if fault is Fault.IN_ITSELF:
        return f"{tag} stands in {other}, which ends there in HTML"
    if fault is Fault.OUTSIDE_TABLE:
        return f"{tag} stands outside of the table it needs, so HTML drops it"
    if fault is Fault.FOSTERED:
        return (
            f"{'text' if tag == '<>' else tag} stands between the parts of a table, and moves out"
        )
    return ""


def _help(fault: Fault, tag: str, other: str) -> str:
    if fault is Fault.OUTSIDE_TABLE:
        return f"put <table> around it, or write <div> for {tag}"
    if fault is Fault.FOSTERED:
        return f"put {'it' if tag == '<>' else tag} into a cell, or before the table"
    return f"write </{other}> before {tag}"
