"""Cases of the rule invalid-permalink-flag."""

from __future__ import annotations

from feedlint.rules.rss.invalid_permalink_flag import InvalidPermalinkFlag
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("false", '<guid isPermaLink="false">1</guid>'),
    Case("true", '<guid isPermaLink="true">https://ada.invalid/1</guid>'),
    Case("none", "<guid>https://ada.invalid/1</guid>"),
    Case(
        "upper case",
        '<guid isPermaLink="⟦FALSE⟧">1</guid>',
        says="isPermaLink is 'FALSE'",
        fixed='<guid isPermaLink="false">1</guid>',
    ),
    Case("a number", '<guid isPermaLink="⟦0⟧">1</guid>', says="isPermaLink is '0'"),
    Case("empty", '<guid ⟦isPermaLink=""⟧>1</guid>', says="isPermaLink is ''"),
]
test_invalid_permalink_flag = rule_test(InvalidPermalinkFlag, CASES, wrap=rss_item)
