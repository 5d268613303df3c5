"""Cases of the rule date-not-w3cdtf."""

from __future__ import annotations

from feedlint.rules.rss.date_not_w3cdtf import DateNotW3cdtf
from feedlint.testing import Case, rdf_item, rss_item, rule_test

CASES = [
    Case("to the second", "<dc:date>2024-01-02T03:04:05+01:00</dc:date>"),
    Case("to the minute", "<dc:date>2024-01-02T03:04Z</dc:date>"),
    Case("fractions", "<dc:date>2024-01-02T03:04:05.25Z</dc:date>"),
    Case("a day", "<dc:date>2024-01-02</dc:date>"),
    Case("a year", "<dc:date>2024</dc:date>"),
    Case("no zone", "<dc:date>⟦2024-01-02T03:04:05⟧</dc:date>", says="no time zone"),
    Case("no day", "<dc:date>⟦2024-02-30⟧</dc:date>", says="no day 2024-02-30"),
    Case("minute 60", "<dc:date>⟦2024-01-02T03:60:05Z⟧</dc:date>", says="no time 03:60"),
    Case("words", "<dc:date>⟦last Tuesday⟧</dc:date>", says="is no W3CDTF date"),
    Case(
        "RFC 822",
        "<dc:date>⟦Tue, 02 Jan 2024 03:04:05 GMT⟧</dc:date>",
        says="is no W3CDTF date",
        fixed="<dc:date>2024-01-02T03:04:05+00:00</dc:date>",
    ),
    Case(
        "a blank for the T",
        "<dc:date>⟦2024-01-02 03:04:05 +0100⟧</dc:date>",
        says="is no W3CDTF date",
        fixed="<dc:date>2024-01-02T03:04:05+01:00</dc:date>",
    ),
]
test_date_not_w3cdtf = rule_test(DateNotW3cdtf, CASES, wrap=(rss_item, rdf_item))
