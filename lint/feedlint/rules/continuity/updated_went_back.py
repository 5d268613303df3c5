"""K004 updated-went-back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, atom, text_of
from feedlint.rule import ROOT, Rule, if_earlier
from feedlint.text.show import show
from feedlint.values.dates import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context


class UpdatedWentBack(Rule):
    """An updated date should not go back.

    ## Why
    Readers keep the version of an entry with the latest `updated`. A date that goes back makes
    them hold on to the text they have, or sort the entry into the past. Mostly a build took
    the date from a file's time or from another field.

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
    <updated>2023-12-31T00:00:00Z</updated>
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
    <updated>2024-01-05T00:00:00Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The first words.</content>
    </entry>
    ```

    ## References
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15)
    """

    code, name, since = "K004", "updated-went-back", "0.1.0"
    severity = Severity.WARNING
    visits = (if_earlier(ROOT),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        sides = [(context.earlier.root, element)] if element.tag == atom("feed") else []
        pairs = context.earlier.history(element).pairs
        sides += [(pair.old.entry, pair.new.entry) for pair in pairs if pair.how == "id"]
        for old, new in sides:
            yield from _findings(old.find(atom("updated")), new.find(atom("updated")))


def _findings(old: Element | None, new: Element | None) -> Iterator[Finding]:
    if old is None or new is None:
        return
    texts = [text_of(child).strip(SPACE) for child in (old, new)]
    before, after = parse(texts[0]), parse(texts[1])
    if before is not None and after is not None and after < before:
        yield Finding(on_text(new), f"updated went back from {show(texts[0])} to {show(texts[1])}")
