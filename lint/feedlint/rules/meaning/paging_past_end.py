"""The rule paging-past-end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, UNUSUAL_LINK, Rule
from feedlint.rules.meaning._base import is_head
from feedlint.rules.meaning._history import targets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
    from feedlint.rule import Context

#: The relations that lead beyond a document, and the one that says it is that document.
_BEYOND = {"next": "last", "previous": "first", "next-archive": "current"}


class PagingPastEnd(Rule):
    """The last page has no next page, nor the first a previous one.

    ## Why
    A reader that follows `next` until there is none goes round in circles, or fetches
    a page that does not exist.

    ## Bad
    ```xml
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0">
    <id>urn:example:notes</id>
    <title>Notes</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <author><name>Ada</name></author>
    <link rel="self" href="https://notes.invalid/feed.atom"/>
    <link rel="last" href="https://notes.invalid/feed.atom"/>
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
    <link rel="last" href="https://notes.invalid/feed.atom"/>
    </feed>
    ```

    ## References
    - [RFC 5005, section 3](https://www.rfc-editor.org/rfc/rfc5005#section-3), on pages, and
      [section 4](https://www.rfc-editor.org/rfc/rfc5005#section-4), on archives
    """

    code, name, since = "A104", "paging-past-end", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (UNUSUAL_LINK,), IN_XML
    w3c = ("LinkPastEnd",)

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Compare the ends of a paged or archived feed with its self links."""
        end = _BEYOND.get(link.relation)
        if end is None or not is_head(link.holder):
            return
        own = context.once(targets, link.holder, "self")
        if own and own & context.once(targets, link.holder, end):
            message = f"this is the {end} document of the feed, and has a {link.relation} link"
            help_ = f"take the {link.relation} link out, or correct the {end} link"
            yield Finding(on_tag(link.node), message, help=help_)
