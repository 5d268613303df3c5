"""H017 html-whole-document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.marked import Marked
    from feedlint.text.html.markup import Markup

_HELP = "give the feed what stands inside of <body>, and no more"


class HtmlWholeDocument(MarkupRule):
    """A text is a fragment of HTML, not a document.

    ## Why
    The markup should be such that it could stand in a `<div>`. `<html>`, `<head>`,
    `<body>` and a document type cannot; readers cut them out, some with the text.

    ## Bad
    ```xml entry
    <content type="html">&lt;html>&lt;body>Text&lt;/body>&lt;/html></content>
    ```

    ## Good
    ```xml entry
    <content type="html">Text</content>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    """

    code, name, since = "H017", "html-whole-document", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for the first thing that only a document has."""
        if not markup.is_whole_document or _is_file(markup.text):
            return
        tags = [tag.spot for tag in markup.document_tags]
        doctypes = [token for token in markup.doctypes if not tags or token.start < tags[0].start]
        if doctypes:
            anchor = markup.slice(doctypes[0].start, doctypes[0].end)
            message = "a document type begins a document, and this is a part of one"
            yield Finding(anchor, message, help=_HELP)
        else:
            message = f"<{tags[0].name}> belongs to a document, and this is a part of one"
            yield Finding(markup.on(tags[0]), message, help=_HELP)


def _is_file(text: Marked) -> bool:
    """Whether a content is said to be a whole file of HTML (RFC 4287, section 4.1.3.1)."""
    return text.role == "content" and "/" in text.node.get("type", "")
