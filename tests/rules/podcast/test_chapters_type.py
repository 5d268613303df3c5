"""Cases of the rule chapters-type."""

from __future__ import annotations

from feedlint.rules.podcast.chapters_type import ChaptersType
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("right", '<podcast:chapters url="https://a.invalid/1" type="application/json+chapters"/>'),
    Case(
        "json",
        '<podcast:chapters url="https://a.invalid/1" type="⟦application/json⟧"/>',
        says="the type of the chapters is 'application/json'",
        fixed='<podcast:chapters url="https://a.invalid/1" type="application/json+chapters"/>',
    ),
    Case(
        "other",
        '<podcast:chapters url="https://a.invalid/1" type="⟦text/json⟧"/>',
        says="'text/json'",
        fixed='<podcast:chapters url="https://a.invalid/1" type="application/json+chapters"/>',
    ),
    Case("no json", '<podcast:chapters url="https://a.invalid/1.xml" type="⟦text/xml⟧"/>'),
]
test_chapters_type = rule_test(ChaptersType, CASES, wrap=rss_item)
