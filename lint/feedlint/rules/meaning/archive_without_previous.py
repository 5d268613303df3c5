"""The rule archive-without-previous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, Rule
from feedlint.rules.meaning._base import is_head, links_of
from feedlint.rules.meaning._history import ARCHIVE, is_complete

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class ArchiveWithoutPrevious(Rule):
    """An archive leads to the one before it.

    ## Why
    Readers collect the older entries of a feed by going from `prev-archive` link to
    `prev-archive` link, and take the first document without one for the oldest. The oldest
    archive is right to have none, which is why this only informs.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/2.atom"/>
    <fh:archive/>
    <link rel="current" href="https://notes.invalid/feed.atom"/>
    </feed>
    ```

    ## Good
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/2.atom"/>
    <fh:archive/>
    <link rel="current" href="https://notes.invalid/feed.atom"/>
    <link rel="prev-archive" href="https://notes.invalid/1.atom"/>
    </feed>
    ```

    ## References
    - [RFC 5005, section 4](https://www.rfc-editor.org/rfc/rfc5005#section-4): archive
      documents MUST have a "prev-archive", "unless there are no preceding archives"
    """

    code, name, since = "A106", "archive-without-previous", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (ARCHIVE,), IN_XML
    w3c = ("ArchiveIncomplete",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for the link in a feed that says it is an archive, and not that it is complete."""
        head = context.feed.by_node.get(element.getparent())
        if not head or not is_head(head) or context.once(is_complete, head):
            return
        if not context.once(links_of, head, "prev-archive"):
            help_ = (
                'add <link rel="prev-archive" href="…"/> unless this is the oldest of the archives'
            )
            yield Finding(on_tag(element), "the archive has no prev-archive link", help=help_)
