"""The rule guid-on-other-host."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import FEED, Rule
from feedlint.rules.rss._base import (
    RSS,
    and_more,
    host_of,
    may_be_permalink,
)
from feedlint.rules.rss._items import items
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class GuidOnOtherHost(Rule):
    """A permalink leads to the host of the link.

    ## Why
    A guid that is a permalink is the address of the item. Where it is on another host than the
    link, one of them may be left over from a move. Link blogs mean it.

    ## Bad
    ```rss item
    <guid>https://old.invalid/notes/1</guid>
    ```

    ## Good
    ```rss item
    <guid>https://ada.invalid/notes/1</guid>
    ```

    ## References
    - [RSS 2.0, guid](https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt)
    """

    code, name, since = "R015", "guid-on-other-host", "0.1.0"
    severity = Severity.INFO
    visits, dialects = (FEED,), RSS

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare the hosts of guid and link, once a feed."""
        pairs = [
            (guid, link)
            for _, guid, link in context.once(items, feed)
            if guid and link and guid.text != link.text and may_be_permalink(guid.node)
        ]
        apart = [(g, k) for g, k in pairs if _differ(host_of(g.text), host_of(k.text))]
        if apart:
            guid, link = apart[0]
            yield Finding(
                guid.anchor(),
                f"the guid {show(guid.text)} is on another host than the link, {show(link.text)}"
                f"{and_more(len(apart) - 1, 'item')}",
                (Related(link.anchor(), "the link"),),
                help='write isPermaLink="false" for new items if the guid is not to be opened',
            )


def _differ(one: str, two: str) -> bool:
    """Whether two hosts belong to different sites, as far as their names tell."""
    is_part = one.endswith(f".{two}") or two.endswith(f".{one}")
    return bool(one and two and one != two and not is_part)
