"""H013 html-script-address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule, attributes
from feedlint.text.html.urls import ALL, script_in, urls_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlScriptAddress(MarkupRule):
    """An address in a text must not be a program.

    ## Why
    A `javascript:` address runs in the page that shows the entry, and so does a document
    of HTML in a `data:` address. Readers remove them; what is left is a dead link.

    ## Bad
    ```xml entry
    <summary type="html">&lt;a href="javascript:alert(1)">x&lt;/a></summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">&lt;a href="https://x.invalid/">x&lt;/a></summary>
    ```

    ## References
    - [RFC 4287, section 8.1](https://www.rfc-editor.org/rfc/rfc4287#section-8.1)
    - [WHATWG URL, section 4.4](https://url.spec.whatwg.org/#concept-basic-url-parser)
    """

    code, name, since = "H013", "html-script-address", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("SecurityRiskAttr",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look at every attribute that takes a URL."""
        for tag, attribute in attributes(markup):
            if attribute.name not in ALL:
                continue
            for url in urls_in(attribute.name, attribute.value):
                if scheme := script_in(url.text):
                    anchor = markup.on_value(tag, attribute, url.start, url.end)
                    yield Finding(
                        anchor,
                        f"the {attribute.name} is a program: {scheme}",
                        help="write the address of a page, or take the attribute out",
                    )
