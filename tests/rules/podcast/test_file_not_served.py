"""Cases of the rule file-not-served."""

from __future__ import annotations

from typing import TYPE_CHECKING

from feedlint.finding import Finding, Severity
from feedlint.rules.podcast.file_not_served import FileNotServed
from feedlint.testing import Case, rss_item, rule_test
from tests.rules.podcast.answers import ADDRESS, MARKED, answered, enclosure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from feedlint.feeds.view import Feed
    from feedlint.rule import Context

CASES = [
    Case("not asked", enclosure()),
    Case("there", enclosure(), exchange=answered()),
    Case(
        "gone",
        enclosure(MARKED),
        "the enclosure cannot be fetched: the server answers 404",
        exchange=answered("404 Not Found", head="404 Not Found"),
    ),
    Case(
        "no answer",
        enclosure(MARKED),
        "cannot be fetched: the name is not known",
        exchange=answered("000", "Problem: the name is not known"),
    ),
    Case("another file is gone", enclosure(ADDRESS + "?x"), exchange=answered("404 Not Found")),
]

BUSY = [
    Case("busy", enclosure(MARKED), "answers 429", exchange=answered("429 Too Many Requests")),
    Case("ill", enclosure(MARKED), "answers 503", exchange=answered("503 Service Unavailable")),
    Case(
        "private",
        enclosure(MARKED),
        "is in a private network",
        exchange=answered("000", "Problem: 'ada.invalid' is in a private network"),
    ),
]


class AsInformation(FileNotServed):
    """The same, for what is told as information alone."""

    def check(self, feed: Feed, context: Context) -> Iterator[Finding]:
        for finding in super().check(feed, context):
            assert finding.severity is Severity.INFO
            yield finding


test_busy = rule_test(AsInformation, BUSY, wrap=rss_item)
test_file_not_served = rule_test(FileNotServed, CASES, wrap=rss_item)
