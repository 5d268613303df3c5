"""C008 content-in-extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_name
from feedlint.feeds.holders import Entry
from feedlint.finding import Finding, Severity
from feedlint.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_ENCODED = f"{{{_CONTENT}}}encoded"


class ContentInExtension(Rule):
    """The text of an Atom entry belongs in `content` or `summary`.

    ## Why
    `content:encoded` is made for RSS. Few readers look for it in Atom, and to the others an
    entry that has its text only there is empty.

    ## Bad
    ```xml entry
    <content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">&lt;p>One&lt;/p></content:encoded>
    ```

    ## Good
    ```xml entry
    <content type="html">&lt;p>One&lt;/p></content>
    ```

    ## References
    - [RFC 4287, section 4.1.3](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3)
    """

    code, name, since = "C008", "content-in-extension", "0.1.0"
    severity = Severity.WARNING
    once = True
    visits = (_ENCODED,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for a text of Atom's in the entry."""
        parent = element.getparent()
        entry = context.feed.by_node.get(parent) if parent is not None else None
        if entry is None or not isinstance(entry, Entry):
            return
        if next(element.itersiblings(_ENCODED, preceding=True), None) is not None:
            return
        if entry.first("content") is None and entry.first("summary") is None:
            yield Finding(
                on_name(element),
                "the entry has its text in content:encoded alone, where few readers of Atom look",
                help='write <content type="html">',
            )
