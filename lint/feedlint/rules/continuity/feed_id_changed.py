"""K006 feed-id-changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import EVERY, FEED, Rule, if_earlier
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class FeedIdChanged(Rule):
    """A feed must keep its id.

    ## Why
    The id says that it is still the same feed, wherever it is fetched from. With another one,
    aggregators take it for another feed, and its entries for new ones.

    ## Bad
    ```xml earlier
    <id>tag:ada.invalid,2024:notes</id>
    ```
    ```xml
    <id>https://ada.invalid/feed.atom</id>
    ```

    ## Good
    ```xml earlier
    <id>tag:ada.invalid,2024:notes</id>
    ```
    ```xml
    <id>tag:ada.invalid,2024:notes</id>
    ```

    ## Fix
    Unsafe: the old id is put back.

    ## References
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    """

    code, name, since = "K006", "feed-id-changed", "0.1.0"
    severity = Severity.ERROR
    remedy = "put the old id back, also where the feed has moved to another address"
    visits, dialects = (if_earlier(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None or feed.document.form != "feed":
            return
        old, new = context.earlier.feed.head.id, feed.head.id
        if old is not None and new is not None and old.text and new.text and old.text != new.text:
            fix = Fix("Put the old id back", Safety.UNSAFE, (replace(new.anchor(), old.text),))
            message = f"the feed had the id {show(old.text)} and now has {show(new.text)}"
            yield Finding(new.anchor(), message, fix=fix)
