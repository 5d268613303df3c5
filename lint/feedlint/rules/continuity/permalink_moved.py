"""K007 permalink-moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import EVERY, FEED, Rule, if_earlier
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class PermalinkMoved(Rule):
    """The address of an entry should not change.

    ## Why
    People and search engines have the old address. If the entry has moved, the old address
    should lead to the new one; if it has not, the build makes its addresses from something
    that changes. A change from http to https is not reported.

    ## Bad
    ```xml earlier
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The first words.</content>
    </entry>
    ```
    ```xml
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/2024/one"/>
    <content>The first words.</content>
    </entry>
    ```

    ## Good
    ```xml earlier
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The first words.</content>
    </entry>
    ```
    ```xml
    <entry>
    <id>tag:ada.invalid,2024:1</id>
    <title>Note 1</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The first words.</content>
    </entry>
    ```

    ## References
    - [Cool URIs don't change](https://www.w3.org/Provider/Style/URI)
    """

    code, name, since = "K007", "permalink-moved", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (if_earlier(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        for pair in context.earlier.history(feed).same:
            old, new, link = pair.old.link, pair.new.link, pair.new.entry.permalink
            if link is None or not old or not new or _is_same(old, new):
                continue
            message = f"{show(pair.new.title)} was at {show(old)} and is now at {show(new)}"
            yield Finding(link.anchor(), message, help=f"Have {show(old)} lead to the new address")


def _is_same(old: str, new: str) -> bool:
    """Whether two addresses are equal but for a change from http to https."""
    return old == new or old.replace("http://", "https://", 1) == new
