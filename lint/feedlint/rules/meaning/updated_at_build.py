"""The rule updated-at-build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rule import FEED, Rule
from feedlint.rules.meaning._base import head_of
from feedlint.rules.meaning._dates import Moments, moments, of_one_minute

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.holders import Entry
    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

#: Entries of one minute that are no accident, where they tell different publications.
_MANY = 3
#: So many, with one that differs, are no accident either: that one has a date of its own.
_MOST = 5


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
    visits, dialects = (FEED,), frozenset(("atom", "jsonfeed"))

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        """Compare all `updated` with each other, and with what `published` tells."""
        if context.document.is_cut or head_of(feed) is None:
            return
        entries = context.once(moments, feed)
        same = of_one_minute(entries)
        if len(same) < max(len(entries) - (len(same) >= _MOST), _MANY):
            return
        # One push gives many commits one time; only their publications, or the days in
        # their addresses, tell them apart.
        published = {m.published_at for m in same if m.published_at}
        days = {day[0] for m in same if (day := _DAY.search(_address(m.entry)))}
        date = same[0].updated
        if date is None or max(len(published), len(days)) < _MANY or _is_log(same[0], context):
            return
        apart = "published at different times" if len(published) >= _MANY else "of other days"
        count = (
            f"all {len(entries)}" if len(same) == len(entries) else f"all but one of {len(entries)}"
        )
        yield Finding(
            date.anchor(),
            f"{count} entries were updated at {date.text[:40]}, and {apart}",
            help="write when each entry was changed, not when the site was built",
        )


def _is_log(moment: Moments, context: Context) -> bool:
    """Whether it is of commits, which a rebase may have made in one minute."""
    from feedlint.commits.entry import identity_of

    return context.once(identity_of, moment.entry).is_commit


# A day in an address, as blogs have it: /2024/05/06/ or /2024-05-06-.
_DAY = lazy(r"(?<=/)(?:19|20)[0-9]{2}[/\-][01]?[0-9](?:[/\-][0-3]?[0-9])?(?=[/\-])")


def _address(entry: Entry) -> str:
    page = entry.permalink
    return page.text if page else ""
