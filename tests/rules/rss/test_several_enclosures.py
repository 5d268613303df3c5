"""Cases of the rule several-enclosures."""

from __future__ import annotations

from feedlint.rules.rss.several_enclosures import SeveralEnclosures
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("one", '<enclosure url="https://a.invalid/1" length="0" type="a/b"/>'),
    Case(
        "two",
        '<enclosure url="https://a.invalid/1" length="0" type="a/b"/>'
        '⟦<enclosure url="https://a.invalid/2" length="0" type="a/b"/>⟧',
        says="the item has 2 enclosures",
    ),
]
test_several_enclosures = rule_test(SeveralEnclosures, CASES, wrap=rss_item)
