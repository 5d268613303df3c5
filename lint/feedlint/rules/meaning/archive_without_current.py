"""The rule archive-without-current."""

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


class ArchiveWithoutCurrent(Rule):
    """An archive should lead to the feed that it is an archive of.

    ## Why
    Whoever finds an archive document, by a search engine for example, finds what is to be
    subscribed to through its `current` link. An archive itself never gets new entries.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/2.atom"/>
    <link rel="prev-archive" href="https://notes.invalid/1.atom"/>
    <fh:archive/>
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
    <link rel="prev-archive" href="https://notes.invalid/1.atom"/>
    <fh:archive/>
    <link rel="current" href="https://notes.invalid/feed.atom"/>
    </feed>
    ```

    ## References
    - [RFC 5005, section 4](https://www.rfc-editor.org/rfc/rfc5005#section-4): archive
      documents SHOULD indicate their subscription document with "current"
    """

    code, name, since = "A105", "archive-without-current", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (ARCHIVE,), IN_XML
    w3c = ("MissingCurrentInArchive",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for the link in a feed that says it is an archive, and not that it is complete."""
        head = context.feed.by_node.get(element.getparent())
        if not head or not is_head(head) or context.once(is_complete, head):
            return
        if not context.once(links_of, head, "current"):
            help_ = 'add <link rel="current" href="…"/> with the address that people subscribe to'
            yield Finding(on_tag(element), "the archive has no current link", help=help_)
