"""The rule history-link-in-entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Severity
from feedlint.rule import IN_XML, UNUSUAL_LINK, Rule
from feedlint.rules.meaning._history import PAGING
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Link
    from feedlint.rule import Context

#: The relations of feeds (RFC 5005).
_RELATIONS = PAGING | {"current"}


class HistoryLinkInEntry(Rule):
    """Links between the documents of a feed stand in the feed.

    ## Why
    `current`, `prev-archive` and their kin lead from one document of a feed to another.
    In an entry no reader looks for them. `next` and `previous` between articles of a
    series mean something else, which is why this only informs.

    ## Bad
    ```xml entry
    <link href="https://notes.invalid/1"/>
    <link rel="current" href="https://notes.invalid/feed.atom"/>
    ```

    ## Good
    ```xml entry
    <link href="https://notes.invalid/1"/>
    ```

    ## References
    - [RFC 5005, section 3](https://www.rfc-editor.org/rfc/rfc5005#section-3) and
      [section 4](https://www.rfc-editor.org/rfc/rfc5005#section-4)
    """

    code, name, since = "A101", "history-link-in-entry", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (UNUSUAL_LINK,), IN_XML
    w3c = ("FeedHistoryRelInEntry",)

    def check(self, link: Link, context: Context) -> Iterator[Finding]:
        """Look for such links among the children of entries."""
        kind = link.holder.kind
        if link.relation in _RELATIONS and kind in context.feed.dialect.entries:
            own = context.feed.dialect.entry
            message = f"the relation {show(link.relation)} is one of feeds, and stands in an {own}"
            help_ = "move the link up into the feed, or give it another relation"
            yield Finding(on_value(link.node, "rel"), message, help=help_)
