"""H030 html-tolerated-nesting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.html.nesting import is_tolerated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlToleratedNesting(MarkupRule):
    """Paragraphs do not stand in paragraphs, and line breaks stand in text.

    ## Why
    HTML ends a paragraph where the next one begins, and a `<br>` between the items of a list
    or the rows of a table makes an empty line. What a reader shows is hardly different from
    what was meant, so this is only worth knowing.

    ## Bad
    ```xml entry
    <summary type="html">&lt;p>One &lt;p>two&lt;/p>&lt;/p></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;p>One&lt;/p>&lt;p>two&lt;/p></summary>
    ```

    ## References
    - [WHATWG HTML, section 13.2.6.4.7](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody)
    """

    code, name, since = "H030", "html-tolerated-nesting", "0.1.0"
    severity = Severity.INFO
    once = True

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for paragraphs in paragraphs, and for line breaks outside of text."""
        for flaw in markup.flaws:
            if not is_tolerated(flaw) or flaw.other is None:
                continue
            around = (Related(markup.on(flaw.other), f"{flaw.other.tag} is here"),)
            message = f"{flaw.spot.tag} stands right in {flaw.other.tag}"
            advice = f"take {flaw.spot.tag} out"
            if flaw.spot.name == "p":
                advice = "write </p> before the next <p>"
            yield Finding(markup.on(flaw.spot), message, around, help=advice)
