"""H002 html-unclosed-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.html.nesting import DEPTH, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup

_SOME = 6


class HtmlUnclosedElement(MarkupRule):
    """Elements of HTML must be closed, unless HTML lets their end tag be left out.

    ## Why
    A reader puts an entry into a page of its own. What an open `<b>`, `<a>` or `<div>`
    does goes on behind the end of the text, or the reader drops the entry.

    ## Bad
    ```xml entry
    <summary type="html">a &lt;b>bold word</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">a &lt;b>bold&lt;/b> word</summary>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    - [WHATWG HTML, section 13.1.2.4](https://html.spec.whatwg.org/multipage/syntax.html#optional-tags)
    """

    code, name, since = "H002", "html-unclosed-element", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for open elements: one finding for all that the end of the text leaves open."""
        open_ = [flaw for flaw in markup.flaws if flaw.fault is Fault.UNCLOSED]
        at_end = [flaw.spot for flaw in open_ if flaw.other is None]
        for spot, other in ((f.spot, f.other) for f in open_ if f.other is not None):
            note = Related(markup.on(other), f"{other.tag} comes here")
            yield Finding(
                markup.on(spot),
                f"{spot.tag} is not closed when {other.tag} comes",
                (note,),
                help=f"write </{spot.name}> before {other.tag}",
            )
        for flaw in markup.flaws:
            if flaw.fault is Fault.DEEP:
                message = f"more than {DEPTH} elements are open here; the rest is not judged"
                yield Finding(markup.on(flaw.spot), message, help="close elements where they end")
        # Where the text is cut off inside a tag, that is the fault.
        if at_end and markup.cut is None:
            more = "" if len(at_end) == 1 else f", and {len(at_end) - 1} more in it"
            related = tuple(
                Related(markup.on(s), f"{s.tag} is open as well") for s in at_end[1:_SOME]
            )
            yield Finding(
                markup.on(at_end[0]),
                f"{at_end[0].tag} is never closed{more}",
                related,
                help=f"write </{at_end[0].name}> where it ends",
            )
