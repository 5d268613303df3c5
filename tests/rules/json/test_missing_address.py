"""missing-address."""

from __future__ import annotations

from feedlint.rules.json.missing_address import MissingAddress
from feedlint.testing import Case, rule_test

CASES = [
    Case(
        "both",
        '{"version": "https://jsonfeed.org/version/1", "feed_url": "a", "home_page_url": "b"}',
    ),
    Case(
        "one",
        '⟦{⟧"version": "https://jsonfeed.org/version/1", "feed_url": "a"}',
        says="the feed has no home_page_url",
    ),
    Case(
        "none",
        '⟦{⟧"version": "https://jsonfeed.org/version/1"}',
        says="the feed has no feed_url and no home_page_url",
    ),
]
test_missing_address = rule_test(MissingAddress, CASES)
