"""Cases of the rule no-byte-ranges."""

from __future__ import annotations

from feedlint.rules.podcast.no_byte_ranges import NoByteRanges
from feedlint.testing import Case, rss_item, rule_test
from tests.rules.podcast.answers import MARKED, answered, enclosure

CASES = [
    Case("not asked", enclosure()),
    Case("a part", enclosure(), exchange=answered()),
    Case(
        "the whole",
        enclosure(MARKED),
        "the server gives the whole of the enclosure where a part was asked for",
        exchange=answered("200 OK"),
    ),
    Case(
        "a page in its place",
        enclosure(),
        exchange=answered("200 OK", "Content-Type: text/html"),
    ),
    Case("gone", enclosure(), exchange=answered("404 Not Found")),
]

test_no_byte_ranges = rule_test(NoByteRanges, CASES, wrap=rss_item)
