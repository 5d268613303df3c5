"""K002 id-reused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, FEED, Rule, if_earlier
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


class IdReused(Rule):
    """An id must not pass from one entry to another.

    ## Why
    Readers take two entries with one id for two versions of the same entry. Who has read the
    old one never sees the new one, or finds it under the old one's date.

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
    <title>Something else</title>
    <updated>2024-02-02T03:04:05Z</updated>
    <link href="https://ada.invalid/2"/>
    <content>Other words.</content>
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
    <entry>
    <id>tag:ada.invalid,2024:2</id>
    <title>Note 2</title>
    <updated>2024-01-02T03:04:05Z</updated>
    <link href="https://ada.invalid/2"/>
    <content>The first words.</content>
    </entry>
    ```

    ## References
    - [RFC 4287, section 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)
    """

    code, name, since = "K002", "id-reused", "0.1.0"
    severity = Severity.ERROR
    visits, dialects = (if_earlier(FEED),), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        for (old, new, _), moved in context.earlier.history(feed).reused:
            if new.known is None:
                continue
            message = (
                f"the {new.known.label} {show(new.id)} was that of {show(old.title)}"
                f" and is now that of {show(new.title)}"
            )
            related: tuple[Related, ...] = ()
            if moved is not None and moved.known is not None:
                related = (Related(moved.known.anchor(), f"{show(old.title)} has this id now"),)
            yield Finding(
                new.known.anchor(),
                message,
                related,
                help=f"Give {show(old.title)} its id back, and {show(new.title)} one of its own",
            )
