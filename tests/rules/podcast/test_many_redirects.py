"""Cases of the rule many-redirects."""

from __future__ import annotations

from feedlint.rules.podcast.many_redirects import ManyRedirects
from feedlint.testing import Case, rss_item, rule_test
from tests.rules.podcast.answers import MARKED, answered, enclosure

CASES = [
    Case("not asked", enclosure()),
    Case("five", enclosure(), exchange=answered("206 Partial Content", "Redirects: 5")),
    Case(
        "six",
        enclosure(MARKED),
        "the enclosure is behind 6 redirects",
        exchange=answered("206 Partial Content", "Redirects: 6"),
    ),
]

test_many_redirects = rule_test(ManyRedirects, CASES, wrap=rss_item)
