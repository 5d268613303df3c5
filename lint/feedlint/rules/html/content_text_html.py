"""H018 content-text-html."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import HTML, Rule
from feedlint.text.html.reading import markup_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
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
    once = True
    visits = (HTML,)
    w3c = ("HtmlFragment",)

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look at a content with a media type that is no whole document."""
        if text.role != "content" or "/" not in text.node.get("type", ""):
            return
        if not context.once(markup_of, text).is_whole_document:
            place = on_value(text.node, "type")
            fix = Fix('Use the type "html"', Safety.SAFE, (replace(place, "html"),))
            message = "text/html is a whole document, and this is a part of one"
            yield Finding(place, message, fix=fix, help='write type="html"')
