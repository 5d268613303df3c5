"""H018 content-text-html."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import atom
from feedlint.rules.html._base import MarkupRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.htmlmarkup import Markup


class ContentTextHtml(MarkupRule):
    """A fragment of HTML has the type html, not text/html.

    ## Why
    A media type says that the content is a whole file of that type. Readers that know
    `html` as the name for markup may show a `text/html` as it is written, or offer it
    for download.

    ## Bad
    ```xml entry
    <content type="text/html">&lt;p>Text&lt;/p></content>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;p>Text&lt;/p></content>
    ```

    ## Fix
    Safe: both types say that the text is HTML.

    ## References
    - [RFC 4287, section 4.1.3.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.1)
    """

    code, name, since = "H018", "content-text-html", "0.1.0"
    severity = Severity.WARNING
    w3c = ("HtmlFragment",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look at the type of content that is no whole document."""
        construct = markup.construct
        declared = construct.get("type", "")
        if construct.tag != atom("content") or "/" not in declared or markup.is_whole_document:
            return
        place = on_value(construct, "type")
        fix = Fix('Use the type "html"', Safety.SAFE, (replace(place, "html"),))
        yield Finding(place, "text/html is a whole document, and this is a part of one", fix=fix)
