"""E004 under-escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.commits.message import message_of
from feedlint.commits.titles import is_under_escaped, subject_lines
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import DOUBTFUL_HTML, EVERY, Rule
from feedlint.rules.escaping._base import is_the_title, times
from feedlint.text.difference import collapsed
from feedlint.text.markup import lost_tags
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.rule import Context


class UnderEscaped(Rule):
    """What is no markup must be escaped in HTML.

    ## Why
    Text of type `html` is HTML after XML has unescaped it once. Plain text that was
    escaped once only loses all that HTML takes for a tag: of `#include <asm/io.h>`
    a reader sees `#include`, of `Ada <ada@example.org>` the name alone. The rule
    names tags that no HTML can have, titles that differ from the first line of
    their commit's message by that one level, and descriptions of RSS that are the title
    again, which is no HTML.

    ## Bad
    ```xml entry
    <title type="html">Include &lt;asm/uaccess.h></title>
    ```

    ## Good
    ```xml entry
    <title>Include &lt;asm/uaccess.h></title>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    """

    code, name, since = "E004", "under-escaped", "0.1.0"
    severity = Severity.WARNING
    once = True
    visits, dialects = (DOUBTFUL_HTML,), EVERY

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for text that HTML takes for a tag, and hold titles against messages."""
        found = _of_commit(text, context) if text.role == "title" and text.entry else None
        if found is None and is_the_title(text):
            found = _plain(text)
        if found is None:
            found = _lost(text)
        if found is not None:
            yield found


def _of_commit(title: Text, context: Context) -> Finding | None:
    entry = title.entry
    message = context.once(message_of, entry) if entry is not None else None
    if message is None or not message.is_whole or title.holder is not entry:
        return None
    lines = subject_lines(message)
    if not is_under_escaped(title.node, lines):
        return None
    return Finding(
        title.anchor(),
        "the title is text that is not escaped as HTML: "
        f"its reader sees {show(title.rendition.text)} of {show(lines[0])}",
        (
            Related(
                message.copies[-1].anchor(0, len(message.text.partition("\n")[0])), "the message"
            ),
        ),
        help='write type="text", or escape the text for HTML as well',
        group="title",
    )


def _plain(text: Text) -> Finding | None:
    """What HTML makes of plain text, if that is something else."""
    written, seen = collapsed(text.text), collapsed(text.rendition.text)
    if written == seen:
        return None
    return Finding(
        text.anchor(),
        f"the {text.label} is the title as plain text, and HTML shows {show(seen)} of it",
        help="escape it for HTML and then for XML, so that its < is &amp;lt; in the feed",
        group=text.label,
    )


def _lost(text: Text) -> Finding | None:
    lost = lost_tags(text.text)
    if not lost:
        return None
    first = lost[0]
    shown = show(text.text[first.start : first.end])
    return Finding(
        text.anchor(first.start, first.end),
        f"in the {text.label} HTML takes {shown} for a tag, and a reader sees nothing of it"
        f"{times(len(lost))}",
        help="escape the text for HTML and then for XML, so that its < is &amp;lt; in the feed",
        group=text.label,
    )
