"""K006 feed-id-changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.names import SPACE, atom, text_of
from feedlint.rule import ROOT, Rule, if_earlier
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

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
    visits = (if_earlier(ROOT),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        old, new = context.earlier.root.find(atom("id")), element.find(atom("id"))
        if element.tag != atom("feed") or old is None or new is None:
            return
        before, after = text_of(old).strip(SPACE), text_of(new).strip(SPACE)
        if before and after and before != after:
            fix = Fix("Put the old id back", Safety.UNSAFE, (replace(on_text(new), before),))
            message = f"the feed had the id {show(before)} and now has {show(after)}"
            yield Finding(on_text(new), message, fix=fix)
