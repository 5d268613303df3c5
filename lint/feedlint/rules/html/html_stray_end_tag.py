"""H003 html-stray-end-tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.html.nesting import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlStrayEndTag(MarkupRule):
    """An end tag must have a start tag.

    ## Why
    A reader that puts the text into its page as it is closes an element of its own page
    with the tag, and the layout falls apart. `</p>` makes an empty paragraph.

    ## Bad
    ```xml entry
    <summary type="html">&lt;p>One&lt;/p>&lt;/div></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;p>One&lt;/p></summary>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    - [WHATWG HTML, section 13.2.6.4.7](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody)
    """

    code, name, since = "H003", "html-stray-end-tag", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for end tags that close nothing."""
        for flaw in markup.flaws:
            if flaw.fault is Fault.STRAY:
                yield Finding(markup.on(flaw.spot), f"{flaw.spot.tag} closes nothing")
