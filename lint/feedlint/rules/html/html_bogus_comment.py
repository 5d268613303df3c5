"""H008 html-bogus-comment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.html._base import MarkupRule
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context
    from feedlint.text.html.markup import Markup

# The conditional comments of Internet Explorer that others see through.
_CONDITION = lazy(r"<!\[(?:if[ (]|endif)", re.IGNORECASE)

_SECTION = "<![CDATA["
#: So much tells a CDATA section from an instruction, and both from text.
_BEGINNING = 4


class HtmlBogusComment(MarkupRule):
    """`<?`, `<!` and `</` must not begin what is no tag.

    ## Why
    HTML takes what begins so for a comment and drops it up to the next `>`: an XML
    declaration, code of PHP, a CDATA section, or text such as `</3`. In RSS, a
    text in a CDATA section within another, up to its first `>`, is lost: an error.

    ## Bad
    ```xml entry
    <summary type="html">&lt;?xml version="1.0"?>Text</summary>
    ```

    ## Good
    ```xml entry
    <summary type="html">Text</summary>
    ```

    ## References
    - [WHATWG HTML, section 13.2.5.41](https://html.spec.whatwg.org/multipage/parsing.html#bogus-comment-state)
    """

    code, name, since = "H008", "html-bogus-comment", "0.1.0"
    severity = Severity.ERROR
    once = True
    w3c = ("NotHtml", "SecurityRisk")

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Judge the markup of one text; a whole one that is lost matters most."""
        is_rss = context.document.dialect in ("rss", "rdf")
        for finding in super().check(text, context):
            is_lost = is_rss and text.text.lstrip().startswith(_SECTION)
            yield finding if is_lost else finding._replace(severity=Severity.WARNING)

    def judge(self, markup: Markup) -> Iterator[Finding]:
        """Look for comments that were meant as something else."""
        source = markup.source if markup.bogus else ""
        for token in markup.bogus:
            written = source[token.start : token.end]
            # Word writes these for its own use; they hide nothing but themselves.
            if _CONDITION.match(written) is None:
                message = f"HTML takes {show(written)} for a comment"
                yield Finding(
                    markup.slice(token.start, token.end),
                    message,
                    help=_help(written),
                    group=written[:_BEGINNING],
                )


def _help(written: str) -> str:
    if written.startswith(_SECTION):
        return "take <![CDATA[ and its ]]> out: the text is escaped without them"
    return "take it out, or write &lt; for its < if it is text"
