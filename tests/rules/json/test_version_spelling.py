"""version-spelling."""

from __future__ import annotations

from feedlint.rules.json.version_spelling import VersionSpelling
from feedlint.testing import Case, json_feed, rule_test

CASES = [
    Case("right", '"version": "https://jsonfeed.org/version/1"'),
    Case("unknown", '"version": "2"'),
    Case(
        "http",
        '"version": "⟦http://jsonfeed.org/version/1⟧"',
        says="and is 'https:",
        fixed='"version": "https://jsonfeed.org/version/1"',
    ),
    Case(
        "slashes",
        r'"version": "⟦https:\/\/jsonfeed.org\/version\/1.1\/⟧"',
        says="is 'https:",
        fixed='"version": "https://jsonfeed.org/version/1.1"',
    ),
    Case(
        "1.0",
        '"version": "⟦https://jsonfeed.org/version/1.0⟧"',
        says="is 'https:",
        fixed='"version": "https://jsonfeed.org/version/1"',
    ),
]
test_version_spelling = rule_test(VersionSpelling, CASES, wrap=json_feed)
