"""The rule duplicate-entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values, is_same_entry
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.values.dates import Instant


class DuplicateEntry(Rule):
    """Two versions of one entry should differ in their `updated`.

    ## Why
    A feed may hold several versions of an entry, under one id. Readers keep the one
    that was updated last; where the dates are equal, one of the two is lost at random.

    ## Bad
    ```xml feed
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-02T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
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
    <id>urn:example:1</id>
    <title>One, corrected</title>
    <updated>2024-01-03T00:00:00Z</updated>
    <link href="https://notes.invalid/1"/>
    </entry>
    ```

    ## References
    - [RFC 4287, section 4.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1):
      "Their atom:updated timestamps SHOULD be different"
    """

    code, name, since = "A005", "duplicate-entry", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)
    w3c = ("DuplicateEntries", "DuplicateIds")

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare entries of one id with the earlier ones that have their date."""
        for text, twins in context.once(Values, element).twins.items():
            _, face = twins[0]
            dated: dict[Instant | None, list[Element]] = {}
            for entry, own in twins:
                if is_same_entry(face, own):
                    dated.setdefault(own.updated, []).append(entry)
            for first, *others in dated.values():
                if others:
                    times = "twice" if len(others) == 1 else f"{len(others) + 1} times"
                    yield Finding(
                        on_tag(others[0]),
                        f"the entry {show(text)} is there {times} with one date",
                        (Related(on_tag(first), "the first of them"),),
                    )
