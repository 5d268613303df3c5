"""Cases of the rule invalid-skip-days."""

from __future__ import annotations

from feedlint.rules.rss.invalid_skip_days import InvalidSkipDays
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("right", "<skipDays><day>Sunday</day><day>Monday</day></skipDays>"),
    Case(
        "lower case",
        "<skipDays><day>⟦sunday⟧</day></skipDays>",
        says="'sunday' is no weekday",
        fixed="<skipDays><day>Sunday</day></skipDays>",
    ),
    Case("short", "<skipDays><day>⟦Sun⟧</day></skipDays>", says="'Sun' is no weekday"),
    Case("empty", "<skipDays>⟦<day/>⟧</skipDays>", says="the day is empty"),
    Case(
        "twice",
        "<skipDays><day>Sunday</day><day>⟦Sunday⟧</day></skipDays>",
        says="'Sunday' is there twice",
    ),
]
test_invalid_skip_days = rule_test(InvalidSkipDays, CASES, wrap=rss_channel)
