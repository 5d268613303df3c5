"""H024 html-form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlForm(MarkupRule):
    """Text should not hold forms.

    ## Why
    Many readers remove forms, since an entry could ask for a password in the name of the
    reader. A link to the page with the form reaches everybody.

    ## Bad
    ```xml entry
    <content type="html">&lt;form action="https://x.invalid/">&lt;/form></content>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;a href="https://x.invalid/">Answer&lt;/a></content>
    ```

    ## References
    - [RFC 4287, section 8.1](https://www.rfc-editor.org/rfc/rfc4287#section-8.1)
    """

    code, name, since = "H024", "html-form", "0.1.0"
    severity = Severity.INFO
    once = True
    w3c = ("SecurityRisk",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for forms; a lone box to tick, as in a list of tasks, is none."""
        for tag in markup.tags:
            if tag.name == "form" and not tag.vocabulary:
                yield Finding(
                    markup.on(tag.spot),
                    "many readers remove <form>",
                    help="put a link to the page with the form in its place",
                )
