"""Cases of the rule same-meaning-twice."""

from __future__ import annotations

from feedlint.rules.rss.same_meaning_twice import SameMeaningTwice
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("one of them", "<category>a</category><pubDate>Tue, 02 Jan 2024 03:04:05 GMT</pubDate>"),
    Case(
        "two dates",
        "<pubDate>Tue, 02 Jan 2024 03:04:05 GMT</pubDate>⟦<dc:date>⟧2024-01-02</dc:date>",
        says="dc:date says again what pubDate says",
    ),
    Case("two authors", "<author>a</author>⟦<dc:creator>⟧a</dc:creator>", says="dc:creator says"),
]
test_same_meaning_twice = rule_test(SameMeaningTwice, CASES, wrap=rss_item)
