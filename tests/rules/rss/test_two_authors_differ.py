"""Cases of the rule two-authors-differ."""

from __future__ import annotations

from feedlint.rules.rss.two_authors_differ import TwoAuthorsDiffer
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("one", "<author>a@b.invalid (Ada)</author><dc:creator>Ada Lovelace</dc:creator>"),
    Case("an address only", "<author>a@b.invalid</author><dc:creator>Ada</dc:creator>"),
    Case(
        "two creators",
        "<author>Bob</author><dc:creator>Ada</dc:creator><dc:creator>Bob</dc:creator>",
    ),
    Case(
        "two persons",
        "<author>⟦Bob⟧</author><dc:creator>Ada</dc:creator>",
        says="author is 'Bob', dc:creator is 'Ada'",
    ),
]
test_two_authors_differ = rule_test(TwoAuthorsDiffer, CASES, wrap=rss_item)
