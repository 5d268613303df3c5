"""H015 html-metadata-element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.html.names import METADATA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup


class HtmlMetadataElement(MarkupRule):
    """Elements that speak of a whole page do not belong in a text.

    ## Why
    `<base>`, `<meta>`, `<link>`, `<style>` and `<title>` stand in the head of a page. In
    an entry they would redirect, restyle or rename the page of the reader, so readers
    remove them; some then show the rules of `<style>` as text.

    ## Bad
    ```xml entry
    <content type="html">&lt;style>p {{ color: red }}&lt;/style>&lt;p>Text&lt;/p></content>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;p style="color: red">Text&lt;/p></content>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    - [WHATWG HTML, section 4.2](https://html.spec.whatwg.org/multipage/semantics.html#document-metadata)
    """

    code, name, since = "H015", "html-metadata-element", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("SecurityRisk",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for elements of a head; that there is a whole document is said once, by H017."""
        if markup.is_whole_document:
            return
        for tag in markup.tags:
            # Microdata may stand anywhere (WHATWG HTML, section 5.2).
            is_data = any(attribute.name == "itemprop" for attribute in tag.attributes)
            if tag.name in METADATA and not tag.vocabulary and not is_data:
                yield Finding(
                    markup.on(tag.spot),
                    f"<{tag.name}> belongs in the head of a page",
                    help=f"take <{tag.name}> out: the feed needs the text, not the page",
                )
