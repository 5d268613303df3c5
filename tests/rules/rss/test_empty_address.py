"""Cases of the rule empty-address."""

from __future__ import annotations

from feedlint.rules.rss.empty_address import EmptyAddress
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case(
        "not empty", "<link>https://ada.invalid/</link><comments>https://ada.invalid/#c</comments>"
    ),
    Case("empty", "⟦<link/>⟧⟦<comments>⟧ </comments>", says=("the link of the", "the comments of")),
]
test_empty_address = rule_test(EmptyAddress, CASES, wrap=rss_item)
