"""The rule published-after-updated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Related, Severity
from feedlint.names import SPACE, text_of
from feedlint.rule import ROOT, Rule
from feedlint.rules.meaning._base import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context
    from feedlint.rules.meaning._base import Moments


class PublishedAfterUpdated(Rule):
    """An entry is not updated before it is published.

    ## Why
    `updated` is the last time something significant happened to the entry, and its
    publication is significant. A reader that asks for what is new since yesterday
    misses an entry that was published today with last week's `updated`.

    ## Bad
    ```xml entry
    <updated>2024-01-02T00:00:00Z</updated>
    <published>2024-01-09T00:00:00Z</published>
    ```

    ## Good
    ```xml entry
    <updated>2024-01-09T00:00:00Z</updated>
    <published>2024-01-09T00:00:00Z</published>
    ```

    ## References
    - [RFC 4287, section 4.2.9](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.9):
      `published` is "an instant in time associated with an event early in the life
      cycle of the entry"
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15)
    """

    code, name, since = "A014", "published-after-updated", "0.1.0"
    severity = Severity.WARNING
    visits = (ROOT,)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare an entry's `published` with its `updated`, as instants."""
        for moment in context.once(Values, element).moments:
            published, updated = moment.published, moment.updated
            if published is None or updated is None or not _is_later(moment):
                continue
            yield Finding(
                on_text(published),
                f"published {_shown(published)} is later than updated {_shown(updated)}",
                (Related(on_text(updated), "the earlier updated"),),
            )


def _is_later(moment: Moments) -> bool:
    published, updated = moment.published_at, moment.updated_at
    return published is not None and updated is not None and published > updated


def _shown(element: Element) -> str:
    return text_of(element).strip(SPACE)[:40]
