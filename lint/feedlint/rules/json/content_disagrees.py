"""The rule content-disagrees."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.pattern import lazy
from feedlint.rule import ENTRY, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Text
    from feedlint.feeds.holders import Entry
    from feedlint.rule import Context

_WORD = lazy(r"[^\W_]+")
#: Words of a text that are enough to judge by, and the share of them that the other has.
_ENOUGH = 5
_SHARE = 0.5


class ContentDisagrees(Rule):
    """The two contents of an item are one text.

    ## Why
    An item can have its content in HTML and as plain text, and readers show one of the two:
    those in a terminal or on a watch take `content_text`. Where the two say different things,
    or one has far less than the other, some readers show the wrong one. A summary has a member
    of its own.

    ## Bad
    ```json item
    "content_html": "<p>The engine weaves algebraical patterns as the loom weaves flowers.</p>",
    "content_text": "Read all about it on our new site, and subscribe today"
    ```

    ## Good
    ```json item
    "content_html": "<p>The engine weaves algebraical patterns as the loom weaves flowers.</p>",
    "content_text": "The engine weaves algebraical patterns as the loom weaves flowers."
    ```

    ## References
    - [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/)
    """

    code, name, since = "J053", "content-disagrees", "0.1.0"
    severity = Severity.WARNING
    visits = (ENTRY,)
    dialects = frozenset(("jsonfeed",))

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Compare the words of the two; marks of Markdown are no words."""
        del context
        contents = {text.node.tag: text for text in entry.contents}
        html, plain = contents.get("content_html"), contents.get("content_text")
        if html is None or plain is None:
            return
        mine, theirs = _words(plain.text), _words(_shown(html))
        if min(sum(mine.values()), sum(theirs.values())) < _ENOUGH:
            return
        words, others = sum(mine.values()), sum(theirs.values())
        common = sum((mine & theirs).values())
        note = Related(on_tag(html.node), f"this has {others:,} words")
        if common < _SHARE * min(words, others):
            message = "content_text says something else than content_html"
        elif common < _SHARE * others:
            message = f"content_text has {words:,} of the {others:,} words of content_html"
        else:
            return
        yield Finding(on_tag(plain.node), message, (note,), help=_HELP, group=message[:30], few=3)


_HELP = "Write the whole text into both, or leave content_text out; an excerpt is a summary"


def _shown(text: Text) -> str:
    return text.rendition.text


def _words(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in _WORD.findall(text))
