"""The rule paging-in-complete-feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.meaning._base import is_head
from feedlint.rules.meaning._history import COMPLETE, PAGING, mark_of, target, targets
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class PagingInCompleteFeed(Rule):
    """A complete feed has no other pages.

    ## Why
    `fh:complete` says that all entries are here, so that readers drop those that are
    not. A link to a next page or an archive says that there are more. One of the two is
    wrong, and if it is the first, entries are lost. What both together mean is not
    defined. A link that leads to the feed itself, such as `last`, says nothing of more.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <fh:complete/>
    <link rel="next" href="https://notes.invalid/2.atom"/>
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
    </feed>
    ```

    ## References
    - [RFC 5005, section 1](https://www.rfc-editor.org/rfc/rfc5005#section-1), on feeds of
      two types, and [section 2](https://www.rfc-editor.org/rfc/rfc5005#section-2)
    """

    code, name, since = "A102", "paging-in-complete-feed", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (COMPLETE,), IN_XML
    w3c = ("FeedRelInCompleteFeed",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for links to other documents in a feed that says it is complete."""
        head = context.feed.by_node.get(element.getparent())
        if head is None or not is_head(head) or element is not context.once(mark_of, head):
            return
        own = targets(head, "self")
        for link in head.links:
            # What points at this document is same-document-link's.
            href = link.node.get("href", "")
            is_here = href[:1] in ("", "#") and not context.feed.base_of(link.node)
            if link.relation in PAGING and not is_here and target(link) not in own:
                message = "the feed says it is complete, and links to more with"
                yield Finding(
                    on_tag(link.node),
                    f"{message} {show(link.relation)}",
                    (Related(on_tag(element), "said here"),),
                    help="take fh:complete out, or the link",
                )
