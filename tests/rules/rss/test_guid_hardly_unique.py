"""Cases of the rule guid-hardly-unique."""

from __future__ import annotations

from feedlint.rules.rss.guid_hardly_unique import GuidHardlyUnique
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("an address", "<guid>https://ada.invalid/1</guid>"),
    Case("a long number", '<guid isPermaLink="false">1704164645123</guid>'),
    Case("a word", '<guid isPermaLink="false">ada-1</guid>'),
    Case("short", '<guid isPermaLink="false">⟦123456⟧</guid>', says="'123456' is a short number"),
    Case(
        "several",
        '<guid isPermaLink="false">⟦1⟧</guid></item><item><title>b</title>'
        '<guid isPermaLink="false">2</guid>',
        says="a short number, and in 1 more item",
    ),
    Case("a permalink by default", "<guid>1</guid>"),
]
test_guid_hardly_unique = rule_test(GuidHardlyUnique, CASES, wrap=rss_item)
