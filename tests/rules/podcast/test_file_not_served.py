"""Cases of the rule file-not-served."""

from __future__ import annotations

from feedlint.rules.podcast.file_not_served import FileNotServed
from feedlint.testing import Case, rss_item, rule_test
from tests.rules.podcast.answers import ADDRESS, MARKED, answered, enclosure

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

test_file_not_served = rule_test(FileNotServed, CASES, wrap=rss_item)
