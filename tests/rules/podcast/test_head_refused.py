"""Cases of the rule head-refused."""

from __future__ import annotations

from feedlint.rules.podcast.head_refused import HeadRefused
from feedlint.testing import Case, rss_item, rule_test
from tests.rules.podcast.answers import MARKED, answered, enclosure

CASES = [
    Case("not asked", enclosure()),
    Case("both answered", enclosure(), exchange=answered()),
    Case(
        "forbidden",
        enclosure(MARKED),
        "for the enclosure the server answers HEAD with 403, though it has the file",
        exchange=answered(head="403 Forbidden"),
    ),
    Case("not there either way", enclosure(), exchange=answered("404 Gone", head="404 Gone")),
    Case("in trouble", enclosure(), exchange=answered(head="500 Oh")),
]

test_head_refused = rule_test(HeadRefused, CASES, wrap=rss_item)
