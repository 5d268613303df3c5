"""K001 id-changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Fix, Safety, Severity, replace
from feedlint.rule import EVERY, FEED, Rule, if_earlier
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context
    from feedlint.witnesses.continuity import Pair


class IdChanged(Rule):
    """An entry must keep its id.

    ## Why
    Readers know an entry by its id and by nothing else. One whose id changes comes up as new:
    every subscriber gets the old entry once more, as unread. Put the old id back, even when
    the address it was made from is gone.

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
    <id>https://ada.invalid/1</id>
    <title>Note 1</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
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

    ## Fix
    Unsafe: the old id is put back.

    ## References
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    """

    code, name, since = "K001", "id-changed", "0.1.0"
    severity = Severity.ERROR
    remedy = "put the old id back, and keep it whatever else changes"
    visits, dialects = (if_earlier(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        for pair in context.earlier.history(feed).pairs:
            if pair.how != "id" and pair.old.id and not pair.is_rewritten:
                yield _finding(pair)


def _finding(pair: Pair) -> Finding:
    old, new = pair.old.known, pair.new.known
    what = old.label if old is not None else "id"
    said = f"the entry {show(pair.new.title)}, known by its {pair.how}, had the {what}"
    if new is None:
        return Finding(on_tag(pair.new.entry.node), f"{said} {show(pair.old.id)} and has none now")
    is_same = old is not None and new.label == what
    now = show(pair.new.id) if is_same else f"the {new.label} {show(pair.new.id)}"
    fix = Fix("Put the old id back", Safety.UNSAFE, (replace(new.anchor(), pair.old.id),))
    # An empty id has no text to be replaced, and an address is more than an id.
    is_id = bool(pair.new.id) and is_same and not what.endswith("link")
    return Finding(
        new.anchor(), f"{said} {show(pair.old.id)} and now has {now}", fix=fix if is_id else None
    )
