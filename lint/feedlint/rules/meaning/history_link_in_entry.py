"""The rule history-link-in-entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_value
from feedlint.finding import Finding, Severity
from feedlint.names import atom
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values
from feedlint.rules.meaning._history import PAGING
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

_ENTRY = atom("entry")
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
    visits = (ROOT,)
    w3c = ("FeedHistoryRelInEntry",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Look for such links among the children of entries."""
        for link, rel in context.once(Values, element).links:
            parent = link.getparent()
            if rel in _RELATIONS and parent is not None and parent.tag == _ENTRY:
                message = f"the relation {show(rel)} is one of feeds, and stands in an entry"
                yield Finding(on_value(link, "rel"), message)
