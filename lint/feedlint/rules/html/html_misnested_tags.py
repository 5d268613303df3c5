"""H004 html-misnested-tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.html.categories import HEADINGS
from feedlint.text.html.nesting import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlMisnestedTags(MarkupRule):
    """Elements must be closed in the order in which they were opened, the last first.

    ## Why
    `<b><i></b></i>` has no tree. Browsers repair it by a rule of their own; sanitizers and
    readers repair it by others, so parts of the text change their looks or get lost.

    ## Bad
    ```xml entry
    <summary type="html">&lt;b>a &lt;i>b&lt;/b> c&lt;/i></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;b>a &lt;i>b&lt;/i>&lt;/b> &lt;i>c&lt;/i></summary>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    - [WHATWG HTML, section 13.1.2.4](https://html.spec.whatwg.org/multipage/syntax.html#optional-tags)
    """

    code, name, since = "H004", "html-misnested-tags", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for end tags that come while an element inside theirs is open."""
        for fault, spot, other in markup.flaws:
            if fault is not Fault.CROSSED or other is None:
                continue
            related = Related(markup.on(other), f"{other.tag} is opened here")
            if spot.name in HEADINGS and other.name in HEADINGS:
                message = f"{spot.tag} closes {other.tag}"
            else:
                message = f"{spot.tag} comes while {other.tag} is still open"
            yield Finding(
                markup.on(spot),
                message,
                (related,),
                help=f"write </{other.name}> before {spot.tag}",
            )
