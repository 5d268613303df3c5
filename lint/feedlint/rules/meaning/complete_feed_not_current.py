"""The rule complete-feed-not-current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.meaning._base import is_head, links_of
from feedlint.rules.meaning._history import COMPLETE, mark_of, target, targets
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class CompleteFeedNotCurrent(Rule):
    """The current document of a complete feed is the feed itself.

    ## Why
    A complete feed is one document. A `current` link to another one says that the
    newest entries are there, and so not here.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <fh:complete/>
    <link rel="current" href="https://notes.invalid/new.atom"/>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <fh:complete/>
    <link rel="current" href="https://notes.invalid/feed.atom"/>
    </feed>
    ```

    ## References
    - [RFC 5005, section 2](https://www.rfc-editor.org/rfc/rfc5005#section-2), on complete
      feeds, and [section 4](https://www.rfc-editor.org/rfc/rfc5005#section-4), on `current`
    """

    code, name, since = "A103", "complete-feed-not-current", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (COMPLETE,), IN_XML
    w3c = ("CurrentNotSelfInCompleteFeed",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare the current links of a complete feed with its self links."""
        head = context.feed.by_node.get(element.getparent())
        if head is None or not is_head(head) or element is not context.once(mark_of, head):
            return
        own = context.once(targets, head, "self")
        for link in context.once(links_of, head, "current") if own else ():
            if target(link) not in own:
                message = f"the feed says it is complete, and that {show(target(link))} is newer"
                help_ = "take the current link out, or fh:complete if the feed has other pages"
                yield Finding(on_tag(link.node), message, help=help_)
