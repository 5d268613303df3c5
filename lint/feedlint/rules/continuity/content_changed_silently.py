"""K003 content-changed-silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, atom
from feedlint.rule import ROOT, Rule, if_earlier
from feedlint.text.difference import collapsed
from feedlint.text.rendition import rendition_of
from feedlint.text.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.witnesses.continuity import Pair, Version


class ContentChangedSilently(Rule):
    """A change of the text should come with a later updated.

    ## Why
    Readers look at `updated` to see whether they have an entry already. A text that changes
    under an unchanged date reaches only those who had not seen the entry. Leave the date as it
    is only for a change that nobody needs to see. White space and markup do not count.

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
    <link href="https://ada.invalid/1"/>
    <content>The second thoughts.</content>
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
    <updated>2024-01-03T03:04:05Z</updated>
    <link href="https://ada.invalid/1"/>
    <content>The second thoughts.</content>
    </entry>
    ```

    ## References
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15)
    """

    code, name, since = "K003", "content-changed-silently", "0.1.0"
    severity = Severity.WARNING
    visits = (if_earlier(ROOT),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare with the earlier version; say nothing where there is none."""
        if context.earlier is None:
            return
        for pair in context.earlier.history(element).pairs:
            if pair.how == "id" and pair.new.updated and pair.old.updated == pair.new.updated:
                yield from _findings(pair)


def _findings(pair: Pair) -> Iterator[Finding]:
    child = pair.new.child("updated")
    before, after = _texts(pair.old), _texts(pair.new)
    changed = [name for name in after if name in before and before[name] != after[name]]
    if changed and child is not None:
        yield Finding(
            on_text(child),
            f"the {' and '.join(changed)} of {show(pair.new.title)} changed,"
            f" updated is still {show(pair.new.updated)}",
        )


def _texts(version: Version) -> dict[str, str]:
    """What a reader sees of an entry, by the element's name."""
    found = {}
    for name in ("title", "summary", "content"):
        child = version.entry.find(atom(name))
        rendition = rendition_of(child) if child is not None else None
        if rendition is not None:
            found[name] = collapsed(rendition.text).strip(SPACE)
    return found
