"""The rule updated-at-build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.anchor import on_text
from feedlint.finding import Finding, Severity
from feedlint.names import SPACE, atom, text_of
from feedlint.rule import Rule
from feedlint.rules.meaning._base import Values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from feedlint.rule import Context

#: Entries of one minute that are no accident, where they tell different publications.
_MANY = 3


class UpdatedAtBuild(Rule):
    """Entries that all carry the time of the build tell nothing about themselves.

    ## Why
    A generator that writes the current time as `updated` makes every entry new at
    every build: readers show the whole feed as unread again.

    ## Bad
    ```xml feed
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <published>2024-01-01T00:00:00Z</published>
    <link href="https://notes.invalid/1"/>
    </entry>
    <entry>
    <id>urn:example:2</id>
    <title>Two</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <published>2024-01-02T00:00:00Z</published>
    <link href="https://notes.invalid/2"/>
    </entry>
    <entry>
    <id>urn:example:3</id>
    <title>Three</title>
    <updated>2024-03-04T05:06:07Z</updated>
    <published>2024-01-03T00:00:00Z</published>
    <link href="https://notes.invalid/3"/>
    </entry>
    ```

    ## Good
    ```xml feed
    <entry>
    <id>urn:example:1</id>
    <title>One</title>
    <updated>2024-01-01T00:00:00Z</updated>
    <published>2024-01-01T00:00:00Z</published>
    <link href="https://notes.invalid/1"/>
    </entry>
    ```

    ## References
    - [RFC 4287, section 3.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.3): "Date
      values SHOULD be as accurate as possible"
    - [RFC 4287, section 4.2.15](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15)
    """

    code, name, since = "A017", "updated-at-build", "0.1.0"
    severity = Severity.INFO
    visits = (atom("feed"),)

    def check(self, element: Element, context: Context) -> Iterator[Finding]:
        """Compare all `updated` with each other, and with what `published` tells."""
        if context.document.is_cut:
            return
        entries = context.once(Values, element).moments
        minutes = [moment.updated_at.minute for moment in entries if moment.updated_at]
        if len(minutes) < max(len(entries), _MANY) or max(minutes) - min(minutes) > 1:
            return
        # One push gives many commits one time; only their publications tell them apart.
        published = {moment.published_at for moment in entries}
        place = entries[0].updated
        if len(published) >= _MANY and place is not None:
            yield Finding(
                on_text(place),
                f"all {len(entries)} entries were updated at {text_of(place).strip(SPACE)[:40]},"
                " and published at different times",
            )
