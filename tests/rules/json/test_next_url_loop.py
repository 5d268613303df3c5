"""next-url-loop."""

from __future__ import annotations

from feedlint.rules.json.next_url_loop import NextUrlLoop
from feedlint.testing import Case, json_feed, rule_test

CASES = [
    Case("another", '"next_url": "https://ada.invalid/feed2.json"'),
    Case(
        "the same",
        '"next_url": "⟦https://ada.invalid/feed.json⟧"',
        says="next_url is the address of this very page",
    ),
]
test_next_url_loop = rule_test(NextUrlLoop, CASES, wrap=json_feed)
