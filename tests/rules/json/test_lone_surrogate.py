"""lone-surrogate."""

from __future__ import annotations

from feedlint.rules.json.lone_surrogate import LoneSurrogate
from feedlint.testing import Case, json_item, rule_test

CASES = [
    Case("pairs", r'"title": "\ud83d\ude00 \\ud83d"'),
    Case("the first", r'"title": "a⟦\ud83d⟧"', says=r"\ud83d is half of a character"),
    Case("the second", r'"title": "⟦\uDE00⟧\ud83d"', says=", and 1 more time"),
    Case("behind a backslash", r'"title": "\\⟦\ud83d⟧"', says="half"),
]
test_lone_surrogate = rule_test(LoneSurrogate, CASES, wrap=json_item)
