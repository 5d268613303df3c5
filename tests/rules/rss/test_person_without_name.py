"""Cases of the rule person-without-name."""

from __future__ import annotations

from feedlint.rules.rss.person_without_name import PersonWithoutName
from feedlint.testing import Case, rss_item, rule_test

CASES = [
    Case("usual", "<author>ada@example.org (Ada)</author>"),
    Case("a name", "<author>Ada</author>"),
    Case("bare", "<author>⟦ada@example.org⟧</author>", says="author 'ada@example.org' has no name"),
]
test_person_without_name = rule_test(PersonWithoutName, CASES, wrap=rss_item)
