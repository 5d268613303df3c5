"""The rule duplicate-updated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Related, Severity
from feedlint.names import SPACE, atom, text_of
from feedlint.rule import Rule
from feedlint.rules.meaning._base import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.values.dates import Instant


class DuplicateUpdated(Rule):
    """Entries with one `updated` have no order.

    ## Why
    A reader that sorts by date shows entries of one second in any order. Nothing is
    wrong with them (the commits of one push are like that), so this is off unless
    asked for.

    ## Bad
    ```xml feed
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:2</id>
    <title>Two</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/2"/>
    </entry>
    ```

    ## Good
    ```xml feed
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:2</id>
    <title>Two</title>
    <updated>2024-01-02T00:00:01Z</updated>
    <link href="https://notes.invalid/2"/>
    </entry>
    ```

    ## References
    - [RFC 4287, section 3.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.3): "it
      would be generally inappropriate for a publishing system to apply the same timestamp
      to several entries that were published during the course of a single day"
    """

    code, name, since = "A016", "duplicate-updated", "0.1.0"
    severity = Severity.INFO
    default = False
    visits = (atom("feed"),)
    w3c = ("DuplicateUpdated",)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare each entry's `updated` with those before it, as instants."""
        seen: dict[Instant, Element] = {}
        for moment in context.once(Values, element).moments:
            place = moment.updated
            if moment.updated_at is None or place is None:
                continue
            first = seen.setdefault(moment.updated_at, place)
            if first is not place:
                yield Finding(
                    on_text(place),
                    f"another entry was updated at {text_of(place).strip(SPACE)[:40]} too",
                    (Related(on_text(first), "the first of them"),),
                )
