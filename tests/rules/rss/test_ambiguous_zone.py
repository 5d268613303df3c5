"""Cases of the rule ambiguous-zone."""

from __future__ import annotations

from feedlint.rules.rss.ambiguous_zone import AmbiguousZone
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("in digits", "<pubDate>Tue, 02 Jan 2024 03:04:05 +0100</pubDate>"),
    Case("PDT", "<pubDate>Tue, 02 Jan 2024 03:04:05 PDT</pubDate>"),
    Case("CET", "<pubDate>Tue, 02 Jan 2024 03:04:05 ⟦CET⟧</pubDate>", says="'CET' is no zone"),
    Case("IST", "<pubDate>Tue, 02 Jan 2024 03:04:05 ⟦IST⟧</pubDate>", says="'IST' is no zone"),
    Case("military", "<pubDate>Tue, 02 Jan 2024 03:04:05 ⟦A⟧</pubDate>", says="military"),
    Case("none", "<pubDate>⟦Tue, 02 Jan 2024 03:04:05⟧</pubDate>", says="it has no time zone"),
]
test_ambiguous_zone = rule_test(AmbiguousZone, CASES, wrap=rss_item)
