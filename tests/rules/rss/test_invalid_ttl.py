"""Cases of the rule invalid-ttl."""

from __future__ import annotations

from feedlint.rules.rss.invalid_ttl import InvalidTtl
from feedlint.testing import Case, rss_channel, rule_test

CASES = [
    Case("an hour", "<ttl> 60 </ttl>"),
    Case("zero", "<ttl>0</ttl>"),
    Case("a fraction", "<ttl>⟦1.5⟧</ttl>", says="the ttl is '1.5'"),
    Case("negative", "<ttl>⟦-60⟧</ttl>", says="the ttl is '-60'"),
    Case("a unit", "<ttl>⟦1h⟧</ttl>", says="the ttl is '1h'"),
    Case("empty", "⟦<ttl/>⟧", says="the ttl is empty"),
]
test_invalid_ttl = rule_test(InvalidTtl, CASES, wrap=rss_channel)
