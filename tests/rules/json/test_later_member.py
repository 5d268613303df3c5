"""later-member."""

from __future__ import annotations

from feedlint.rules.json.later_member import LaterMember
from feedlint.testing import Case, json_feed, rule_test

CASES = [
    Case("1.1", '"language": "en"'),
    Case(
        "1",
        '"version": "https://jsonfeed.org/version/1", "⟦language⟧": "en"',
        says="language is a member of version 1.1",
    ),
    Case(
        "authors",
        '"version": "https://jsonfeed.org/version/1", "⟦authors⟧": [{"name": "A"}]',
        says="authors is a member",
    ),
]
test_later_member = rule_test(LaterMember, CASES, wrap=json_feed)
