"""H018 content-text-html."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import atom
from feedlint.rule import ROOT, Rule
from feedlint.text.html.constructs import constructs_of, markup_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class ContentTextHtml(Rule):
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
    visits = (ROOT,)
    w3c = ("HtmlFragment",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look at contents with a media type that are no whole document."""
        for construct in context.once(constructs_of, element):
            is_content = construct.tag == atom("content") and "/" in construct.get("type", "")
            if is_content and not markup_of(construct).is_whole_document:
                place = on_value(construct, "type")
                fix = Fix('Use the type "html"', Safety.SAFE, (replace(place, "html"),))
                message = "text/html is a whole document, and this is a part of one"
                yield Finding(place, message, fix=fix)
