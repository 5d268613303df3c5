"""E003 double-escaped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, MARKED_HTML, Rule
from feedlint.rules.escaping._base import is_from_commit, is_in_most
from feedlint.text.html.tokens import unescape
from feedlint.text.markup import doubly_escaped
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: What a message shows of the text from the first such place on, in code points.
_SHOWN = 40


def _is_custom(feed: Feed) -> bool:
    """Whether the generator escapes the HTML of all commits twice."""
    return is_in_most(feed, "html", lambda value: doubly_escaped(value) is not None)


class DoubleEscaped(Rule):
    """HTML must be escaped once, not twice.

    ## Why
    Text of type `html` is escaped once for XML. Escaped once more, its reader sees
    tags and references as they are written: `<p>` or `it&#8217;s`. The rule speaks
    only when all of a text is escaped twice: a text about HTML has real markup, or
    some reference that is escaped once, beside what it quotes. Commits quote without
    any markup, so a feed of commits must have it in all its HTML, and in most entries.

    ## Bad
    ```xml entry
    <title type="html">It&amp;amp;#8217;s here</title>
    ```

    ## Good
    ```xml entry
    <title type="html">It&amp;#8217;s here</title>
    ```

    ## References
    - [RFC 4287, section 3.1.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2)
    """

    code, name, since = "E003", "double-escaped", "0.1.0"
    severity = Severity.WARNING
    once = True
    visits, dialects = (MARKED_HTML,), EVERY

    def check(self, text: Text, context: Context) -> Iterator[Finding]:
        """Look for HTML of which a reader sees the source."""
        found = doubly_escaped(text.text)
        if found is None:
            return
        if is_from_commit(text, context) and not context.once(_is_custom, context.feed):
            return
        shown = unescape(text.text[found.start : found.start + 2 * _SHOWN])[:_SHOWN]
        yield Finding(
            text.anchor(found.start, found.end),
            f"the {text.label} is escaped twice: its reader sees {show(shown, _SHOWN)}",
        )
