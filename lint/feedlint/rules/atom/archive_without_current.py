"""The rule archive-without-links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import Rule, atom
from feedlint.rules.atom._base import links_of
from feedlint.rules.atom._history import ARCHIVE, is_complete

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class ArchiveWithoutLinks(Rule):
    """An archive leads to the rest of the feed.

    ## Why
    Whoever finds an archive document, by a search engine for example, finds the feed
    through its `current` link, and older entries through `prev-archive`. The oldest
    archive has no older one, which is why this only informs.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
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
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <fh:archive/>
    <link rel="current" href="https://notes.invalid/feed.atom"/>
    <link rel="prev-archive" href="https://notes.invalid/1.atom"/>
    </feed>
    ```

    ## References
    - [RFC 5005, section 4](https://www.rfc-editor.org/rfc/rfc5005#section-4)
    """

    code, name, since = "A105", "archive-without-links", "0.1.0"
    severity = Severity.INFO
    visits = (atom("feed"),)
    w3c = ("MissingCurrentInArchive", "ArchiveIncomplete")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for the two links in a feed that says it is an archive."""
        mark = next(element.iterchildren(ARCHIVE), None)
        if mark is None or is_complete(element):
            return
        for rel in ("current", "prev-archive"):
            if not links_of(element, rel):
                yield Finding(on_tag(mark), f"the archive has no {rel} link")
