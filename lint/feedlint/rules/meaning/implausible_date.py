"""The rule implausible-date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rule import DATE, EVERY, Rule
from feedlint.rules.meaning._base import FEW
from feedlint.values import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.concepts import Date
    from feedlint.rule import Context

#: A day of minutes: clocks differ, and feeds come from all time zones.
_DAY = 24 * 60
_YEAR = 366 * _DAY


class ImplausibleDate(Rule):
    """An entry is not updated before there were feeds, nor tomorrow.

    ## Why
    `0001-01-01` and `1970-01-01` are what a generator writes that was given no date,
    and readers sort such an entry to the very end. One from the future stays at the
    top until its day comes, or is hidden until then.

    ## Bad
    ```xml entry
    <updated>0001-01-01T00:00:00Z</updated>
    ```

    ## Good
    ```xml entry
    <updated>2024-01-02T03:04:05Z</updated>
    ```

    ## References
    - [RFC 4287, section 3.3](https://www.rfc-editor.org/rfc/rfc4287#section-3.3): date
      values "SHOULD be as accurate as possible"
    """

    code, name, since = "A013", "implausible-date", "0.1.0"
    severity = Severity.WARNING
    visits, dialects = (DATE,), EVERY
    w3c = ("ImplausibleDate",)

    def check(self, date: Date, context: Context) -> Iterator[Finding]:
        """Check a date against 1970 and the clock."""
        instant = date.instant
        if instant is None:
            return
        if instant <= dates.EPOCH:
            what = "is the zero of computers' clocks" if instant == dates.EPOCH else "is no feed's"
            message = f"{date.text[:40]} lies before the first feed"
            help_ = f"write the real date: {date.text[:10]} {what}, written where there was none"
            group = date.text
        elif instant.minute > dates.now() + _DAY:
            # RSS has items that are published later; readers wait for them, but not for years.
            may_wait = date.role == "published" and context.feed.dialect.name in ("rss", "rdf")
            if may_wait and instant.minute < dates.now() + _YEAR:
                return
            message = f"{date.text[:40]} lies in the future"
            help_ = "write when it was; readers keep what lies ahead at the top, or do not show it"
            group = f"future {date.role}"
        else:
            return
        found = Finding(date.anchor(), message, help=help_, group=group, few=FEW)
        yield from _of_commits(found, date, context)


def _of_commits(found: Finding, date: Date, context: Context) -> Iterator[Finding]:
    """What is left of a finding where the date is that of a commit."""
    from feedlint.rules.versions._dates import LEAVE_IT, commits_dated, is_committed

    entries = commits_dated(date, context)
    if not entries:
        yield found
    elif not is_committed(date, entries, context):
        yield found._replace(severity=Severity.INFO, help=LEAVE_IT)
