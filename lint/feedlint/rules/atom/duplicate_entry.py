"""The rule duplicate-entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_tag
from feedlint.finding import Finding, Related, Severity
from feedlint.rule import ROOT, Rule
from feedlint.rules.atom._base import Values, is_same_entry
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


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
        for text, ((first, face), *others) in context.once(Values, element).twins.items():
            seen = {face.updated: first}
            for entry, own in others:
                earlier = seen.setdefault(own.updated, entry)
                if earlier is not entry and is_same_entry(face, own):
                    yield Finding(
                        on_tag(entry),
                        f"the entry {show(text)} is there twice with one date",
                        (Related(on_tag(earlier), "the first of them"),),
                    )
