"""Cases of the rule ttl-zero."""

from __future__ import annotations

from feedlint.rules.rss.ttl_zero import TtlZero
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("an hour", "<ttl>60</ttl>"),
    Case("zero", "<ttl>⟦0⟧</ttl>", says="the ttl is 0"),
]
test_ttl_zero = rule_test(TtlZero, CASES, wrap=rss_channel)
