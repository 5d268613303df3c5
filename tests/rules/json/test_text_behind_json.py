"""text-behind-json."""

from __future__ import annotations

from feedlint.rules.json.text_behind_json import TextBehindJson
from feedlint.testing import Case, rule_test

CASES = [
    Case(
        "nothing", '{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}\n\n'
    ),
    Case(
        "text",
        '{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}\n⟦Done⟧\n',
        says="text behind the feed: 'Done'",
    ),
    Case(
        "a second one",
        '{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}⟦{}⟧',
        says="'{}'",
    ),
    Case(
        "a semicolon",
        '{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}⟦;⟧',
        says="';'",
    ),
]
test_text_behind_json = rule_test(TextBehindJson, CASES)
