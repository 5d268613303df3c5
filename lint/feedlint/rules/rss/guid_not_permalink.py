"""The rule guid-not-permalink."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feedlint.anchor import (
    on_new_attribute,
    on_value,
)
from feedlint.feeds.generators import address_advice, setting
from feedlint.finding import Edit, Finding, Fix, Safety, Severity, replace, rewrite
from feedlint.pattern import lazy
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
    and_more,
    grouped,
    may_be_permalink,
)
from feedlint.rules.rss._items import items
from feedlint.text.show import show
from feedlint.values import iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.feeds.concepts import Value
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: Schemes of what a reader can open.
_OPENED = frozenset(("http", "https", "ftp", "ftps", "gemini", "gopher", "magnet", "mid", "news"))
_WEB = lazy("https?://[^/?#]", re.IGNORECASE)
_BROKEN = lazy(r"[ \t\n<>]")


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
    visits, dialects = (FEED,), RSS
    w3c = ("InvalidHttpGUID", "InvalidPermalink")

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Check the guids that may be opened; what is wrong with many is told once."""
        guids = [
            guid for _, guid, _ in context.once(items, feed) if guid and may_be_permalink(guid.node)
        ]
        for group in grouped(filter(_is_wrong, guids), lambda guid: _is_address(guid.text)):
            guid = group[0]
            more = and_more(len(group) - 1, "item")
            if _is_address(guid.text):
                yield Finding(
                    guid.anchor(),
                    f"the guid {show(guid.text)} has white space or brackets inside,"
                    f" and readers open it{more}",
                    help="write %20 for a blank, as in the link of the item",
                )
            else:
                edits = tuple(_edit(guid.node) for guid in group)
                yield Finding(
                    guid.anchor(),
                    f"the guid {show(guid.text)} is no address, and readers open it{more}",
                    fix=Fix('Write isPermaLink="false"', Safety.SAFE, edits),
                    help=_advice(guid, feed),
                )


def _advice(guid: Value, feed: Feed) -> str:
    if guid.text.startswith("/") and feed.once(setting, feed):
        # The generator made it from an address that it was not told.
        return address_advice(feed)
    return 'write isPermaLink="false", or the address of the item'


def _is_address(text: str) -> bool:
    """Whether a text has a scheme of what can be opened."""
    scheme = iri.scheme_of(text).lower()
    return scheme in _OPENED and not (scheme in ("http", "https") and not _WEB.match(text))


def _is_wrong(guid: Value) -> bool:
    """Whether a guid is there, and cannot be opened."""
    return bool(guid.text) and not (_is_address(guid.text) and not _BROKEN.search(guid.text))


def _edit(guid: Element) -> Edit:
    """Say that a guid is no address."""
    if guid.get("isPermaLink") is None:
        return rewrite(on_new_attribute(guid), ' isPermaLink="false"')
    return replace(on_value(guid, "isPermaLink"), "false")
