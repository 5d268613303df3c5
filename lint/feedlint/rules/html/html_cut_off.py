"""H007 html-cut-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.html._base import MarkupRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.text.html.markup import Markup

_HELP = "cut the text between words and close its tags, or give the text without markup"


class HtmlCutOff(MarkupRule):
    """HTML must not end in the middle of a tag or a comment.

    ## Why
    A browser shows nothing of a tag that the end of the text cuts off. In a page of a
    reader the open tag may swallow what stands behind the entry. Most such texts were
    shortened to a number of characters by a program that does not know HTML.

    ## Bad
    ```xml entry
    <summary type="html">See &lt;a href="https://x.invalid/lon</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">See …</summary>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    - [WHATWG HTML, section 13.2.2](https://html.spec.whatwg.org/multipage/parsing.html#parse-error-eof-in-tag)
    """

    code, name, since = "H007", "html-cut-off", "0.1.0"
    severity = Severity.WARNING
    once = True
    w3c = ("NotHtml",)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for what has no end."""
        if markup.cut is None:
            return
        start, end, name = markup.cut.start, markup.cut.end, markup.cut.name
        written = markup.source[start:end].rstrip(" \t\n\f\r")
        if name == "!--":
            message = "the comment is never closed, and a reader sees nothing of what follows"
        elif name == "!":
            message = "the text ends inside of a tag that begins here"
        else:
            opening = "</" if written.startswith("</") else "<"
            message = f"the text ends inside of the tag {show(opening + name)}"
        yield Finding(markup.slice(start, start + len(written)), message, help=_HELP)
