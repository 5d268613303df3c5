"""The rule guid-not-permalink."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_new_attribute,
    on_value,
)
from feedlint.finding import Finding, Fix, Safety, Severity, replace, rewrite
from feedlint.rule import ENTRY, Rule
from feedlint.rules.rss._base import (
    RSS,
    may_be_permalink,
)
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.holders import Entry
    from feedlint.rule import Context

#: Schemes of what a reader can open.
_OPENED = frozenset(("http", "https", "ftp", "ftps", "gemini", "gopher", "magnet", "mid", "news"))


class GuidNotPermalink(Rule):
    """A guid that is no address must say so.

    ## Why
    Unless `isPermaLink` says `false`, a guid is the address of the item: readers open it.
    What they get for `1` or `tag:ada.invalid,2024:1` is an error page.

    ## Bad
    ```rss item
    <guid>note-1</guid>
    ```

    ## Good
    ```rss item
    <guid isPermaLink="false">note-1</guid>
    ```

    ## Fix
    Safe: `isPermaLink="false"`. The guid itself, by which readers know the item, stays.

    ## References
    - [RSS 2.0, guid](https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt)
    """

    code, name, since = "R010", "guid-not-permalink", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (ENTRY,), RSS
    w3c = ("InvalidHttpGUID", "InvalidPermalink")

    def check(self, entry: Entry, context: Context) -> Iterator[Finding]:
        """Check the guid of an item that may be opened."""
        del context
        guid = entry.id
        if guid is None or not guid.text or not may_be_permalink(guid.node):
            return
        if iri.scheme_of(guid.text).lower() not in _OPENED:
            says = "no address"
        elif any(sign in guid.text for sign in " \t\n<>"):
            says = "an address with white space or brackets inside"
        else:
            return
        yield Finding(
            guid.anchor(),
            f"the guid {show(guid.text)} is {says}, and readers open it",
            fix=_fix(guid.node) if says == "no address" else None,
            help='write isPermaLink="false", or the address of the item',
        )


def _fix(guid: Element) -> Fix:
    """Say that a guid is no address."""
    if guid.get("isPermaLink") is None:
        edit = rewrite(on_new_attribute(guid), ' isPermaLink="false"')
    else:
        edit = replace(on_value(guid, "isPermaLink"), "false")
    return Fix('Write isPermaLink="false"', Safety.SAFE, (edit,))
