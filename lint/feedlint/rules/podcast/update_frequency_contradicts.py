"""The rule update-frequency-contradicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.pattern import lazy
from feedlint.rules.podcast._base import PodcastRule, given, on_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.podcast import Show
    from feedlint.rule import Context

_UNTIL = lazy("UNTIL=([0-9]{8})")


class UpdateFrequencyContradicts(PodcastRule):
    """The recurrence of podcast:updateFrequency must have a start that fits it.

    ## Why
    A rule with COUNT counts from dtstart, and one with UNTIL ends behind it: otherwise apps
    cannot tell when the next episode comes.

    ## Bad
    ```rss channel
    <podcast:updateFrequency rrule="FREQ=WEEKLY;COUNT=10">weekly</podcast:updateFrequency>
    ```

    ## Good
    ```rss channel
    <podcast:updateFrequency rrule="FREQ=WEEKLY;COUNT=10"
    dtstart="2024-05-06T00:00:00Z">weekly</podcast:updateFrequency>
    ```

    ## References
    - [The podcast namespace](https://podcasting2.org/podcast-namespace)
    """

    code, name, since = "P033", "update-frequency-contradicts", "0.1.0"
    severity = Severity.WARNING

    def judge(self, show: Show, context: Context) -> Iterator[Finding]:
        """Look at parts of the rule that need one another."""
        del context
        for node in show.head.all("podcast:updateFrequency"):
            rule, start = given(node, "rrule").upper(), given(node, "dtstart")
            until = _UNTIL.search(rule)
            if "COUNT=" in rule and not start:
                says, help_ = (
                    "the rule has COUNT and there is no dtstart",
                    "write when the first episode came",
                )
            elif until and start and until[1] < start[:10].replace("-", ""):
                says, help_ = "the rule ends before dtstart", "write an end behind the start"
            else:
                continue
            yield Finding(on_part(node, "rrule"), says, help=help_)
