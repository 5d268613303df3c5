"""The rule published-after-updated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Related, Severity
from feedlint.rule import EVERY, FEED, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.rules.meaning._dates import moments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context


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
    severity = Severity.INFO
    visits, dialects = (FEED,), EVERY

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare an entry's `published` with its `updated`, as instants, in whole seconds."""
        for moment in context.once(moments, feed):
            published, updated = moment.published, moment.updated
            if published is None or updated is None:
                continue
            later, earlier = moment.published_at, moment.updated_at
            # Less than a second is how long a program takes to write both.
            if later is None or earlier is None or later[:2] <= earlier[:2]:
                continue
            from feedlint.commits.entry import identity_of
            from feedlint.rules.versions._dates import LEAVE_IT, is_committed

            help_ = (
                f"write {published.text[:40]} in {updated.label} too, unless the"
                f" {feed.dialect.entry} is to appear later"
            )
            if context.once(identity_of, moment.entry).is_commit:
                # Of a commit that was rebased on a machine whose clock was wrong.
                if all(is_committed(d, [moment.entry], context) for d in (published, updated)):
                    continue
                help_ = LEAVE_IT
            # A day, a month or a year alone may end later.
            if updated.profile == "w3cdtf" and ":" not in updated.text:
                continue
            yield Finding(
                published.anchor(),
                f"{published.label} {published.text[:40]} is later than {updated.label}"
                f" {updated.text[:40]}",
                (Related(updated.anchor(), f"the earlier {updated.label}"),),
                help=help_,
                group="later",
                few=FEW,
            )
